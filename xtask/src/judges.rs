//! Lets judges of others look at the pages that are published: Lighthouse, and the Nu validator of the W3C. In: a release `dist/`. Out: what
//! they find, which is an error; how fast a page was is told only, since it is the machine's.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::server::Site;
use crate::tools;

/// What Lighthouse looks at. The frame's page has a rubric, as it has wherever it is used.
const PAGES: [&str; 11] = [
    "index.html",
    "cy.html",
    "builder.html",
    "builder-cy.html",
    "will-it-run.html",
    "will-it-run-cy.html",
    "studio.html",
    "office.html",
    "embed.html?rubric=programmes/parent-infant-group.json",
    "docs/privacy.html",
    "docs/team-cy.html",
];

/// What has to be perfect, by the names that Lighthouse has for it.
const PERFECT: [&str; 3] = ["accessibility", "best-practices", "seo"];

/// What is found and is meant, by page and by the name that Lighthouse has for it. The studio takes a paste itself: it reads the table that the
/// clipboard holds beside the text, which a text field cannot.
const MEANT: [(&str, &str); 1] = [("studio.html", "paste-preventing-inputs")];

/// Runs both. What this machine has not is told, and left out.
pub fn judge(dist: &Path) -> Result<Vec<String>> {
    let tools = match tools::judges() {
        Ok(folder) => folder.join("node_modules"),
        Err(error) => return Ok(vec![format!("Lighthouse and the Nu validator: {error:#}")]),
    };
    let mut left_out = Vec::new();
    match tools::java() {
        Ok(()) => validate(&tools, dist)?,
        Err(error) => left_out.push(format!("the Nu validator: {error:#}")),
    }
    lighthouse(&tools, dist)?;
    Ok(left_out)
}

/// Every page, the guides among them, is HTML as the standard has it.
fn validate(tools: &Path, dist: &Path) -> Result<()> {
    let jar = tools.join("vnu-jar/build/dist/vnu.jar");
    let checked = Command::new("java")
        .arg("-jar")
        .arg(jar)
        .args(["--skip-non-html", "--errors-only"])
        .arg(dist)
        .output()
        .context("cannot run Java")?;
    ensure!(checked.status.success(), "the Nu validator finds\n{}", String::from_utf8_lossy(&checked.stderr));
    println!("the Nu validator finds no error");
    Ok(())
}

fn lighthouse(tools: &Path, dist: &Path) -> Result<()> {
    let browser = ["chromium", "google-chrome", "chrome"].into_iter().find_map(tools::find).context("there is no Chromium on the path")?;
    let server = Site::new(dist).start(0)?;
    let folder = tools.with_file_name("reports");
    fs::create_dir_all(&folder)?;
    let mut found = Vec::new();
    for page in PAGES {
        let name: String =
            page.chars().take_while(|letter| *letter != '?').map(|letter| if letter == '/' { '-' } else { letter }).collect();
        let report = folder.join(format!("{name}.json"));
        let ran = Command::new("node")
            .arg(tools.join("lighthouse/cli/index.js"))
            .arg(server.url(&format!("/{page}")))
            .args(["--quiet", "--output=json", "--only-categories=accessibility,best-practices,seo,performance"])
            .arg(format!("--output-path={}", report.display()))
            .arg("--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage")
            .env("CHROME_PATH", &browser)
            .output()
            .context("cannot run Node.js")?;
        ensure!(ran.status.success(), "Lighthouse ended at {page}: {}", String::from_utf8_lossy(&ran.stderr));
        let report: Report = serde_json::from_str(&fs::read_to_string(&report)?).context("in a report of Lighthouse")?;
        println!("{page}: speed {:.0}", report.speed() * 100.0);
        found.extend(report.faults(page).into_iter().map(|fault| format!("{page}: {fault}")));
    }
    if !found.is_empty() {
        bail!("Lighthouse finds\n{}", found.join("\n"));
    }
    Ok(())
}

/// What is read of a report.
#[derive(Deserialize)]
struct Report {
    categories: BTreeMap<String, Category>,
    audits: BTreeMap<String, Audit>,
}

#[derive(Deserialize)]
struct Category {
    score: Option<f64>,
    #[serde(rename = "auditRefs")]
    audits: Vec<AuditRef>,
}

#[derive(Deserialize)]
struct AuditRef {
    id: String,
    weight: f64,
}

#[derive(Deserialize)]
struct Audit {
    title: String,
    score: Option<f64>,
    #[serde(rename = "numericValue")]
    number: Option<f64>,
    details: Option<serde_json::Value>,
}

impl Report {
    fn speed(&self) -> f64 {
        self.categories.get("performance").and_then(|category| category.score).unwrap_or_default()
    }

    /// Whatever is less than perfect, with what it was found in.
    fn faults(&self, page: &str) -> Vec<String> {
        let mut faults = Vec::new();
        for name in PERFECT {
            let Some(category) = self.categories.get(name) else {
                faults.push(format!("{name} was not looked at"));
                continue;
            };
            if category.score == Some(1.0) {
                continue;
            }
            let counts = |audit: &&AuditRef| audit.weight > 0.0 && !MEANT.contains(&(page, audit.id.as_str()));
            let lost = category.audits.iter().filter(counts).filter_map(|audit| self.audits.get(&audit.id));
            let lost: Vec<String> = lost.filter(|audit| audit.score.is_some_and(|score| score < 1.0)).map(Audit::told).collect();
            let is_meant = category.audits.iter().any(|audit| MEANT.contains(&(page, audit.id.as_str())));
            if lost.is_empty() && is_meant {
                continue;
            }
            faults.push(format!("{name} {:.0}: {}", category.score.unwrap_or_default() * 100.0, lost.join("; ")));
        }
        match self.audits.get("cumulative-layout-shift").and_then(|audit| audit.number) {
            Some(shift) if shift < 0.005 => {}
            shift => faults.push(format!("the layout shifts by {shift:?}, expected 0.00")),
        }
        faults
    }
}

impl Audit {
    fn told(&self) -> String {
        let items = self.details.as_ref().and_then(|details| details["items"].as_array()).into_iter().flatten();
        let places: Vec<&str> =
            items.filter_map(|item| item["node"]["snippet"].as_str().or(item["description"].as_str())).take(5).collect();
        if places.is_empty() { self.title.clone() } else { format!("{} ({})", self.title, places.join(", ")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(accessibility: f64, shift: f64) -> Report {
        let perfect = r#"{"score": 1, "auditRefs": []}"#;
        let text = format!(
            r#"{{"categories": {{"performance": {{"score": 0.5, "auditRefs": []}}, "seo": {perfect}, "best-practices": {perfect},
                "accessibility": {{"score": {accessibility}, "auditRefs": [{{"id": "name", "weight": 7}}, {{"id": "other", "weight": 0}}]}}}},
                "audits": {{"name": {{"title": "A button has no name", "score": 0, "details": {{"items": [{{"node": {{"snippet": "<button>"}}}}]}}}},
                "other": {{"title": "Not counted", "score": 0}}, "cumulative-layout-shift": {{"title": "Shift", "score": 1, "numericValue": {shift}}}}}}}"#
        );
        serde_json::from_str(&text).expect("a report")
    }

    #[test]
    fn what_is_not_perfect_is_told_and_speed_is_not_judged() {
        assert_eq!(report(1.0, 0.0).faults("index.html"), [""; 0]);
        assert_eq!(report(0.96, 0.0).faults("index.html"), ["accessibility 96: A button has no name (<button>)"]);
        assert_eq!(report(1.0, 0.135).faults("index.html"), ["the layout shifts by Some(0.135), expected 0.00"]);
    }
}
