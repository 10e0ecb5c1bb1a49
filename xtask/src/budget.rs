//! Holds the widget small. In: a release `dist/`, the lines that the command writes for each shipped programme, and `budget.json`. Out: a table
//! of sizes, and every budget that is exceeded.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use serde::Deserialize;

use crate::build::compress::brotli;
use crate::build::sorted;
use crate::tools;

/// What must arrive before the first question can be shown: loader, glue, module and stylesheet.
const FIRST_QUESTION: &str = "first-question";

/// What must arrive before the first question can be read, where it was drawn beforehand: lines, script and stylesheet, of the largest programme.
const DRAWN: &str = "script, style and snapshot";

/// What one more element brings to the page drawn beforehand beside its words: the mean over the shipped programmes.
const MARKUP: &str = "markup of an element";

/// One entry of `budget.json`: bytes in brotli, which is what browsers ask for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    bytes: u64,
    /// Only a stated reason may raise a budget.
    reason: String,
}

/// How many bytes one file is on disk and on the wire.
#[derive(Clone, Copy, Default)]
struct Size {
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// The sizes of all files and how they stand against the budgets, to be printed; and an error that names every budget they exceed.
pub fn table(dist: &Path, command: Option<&Path>) -> Result<(String, Result<()>)> {
    let mut sizes = sizes(dist)?;
    let drawn = drawn_beforehand(dist, command)?;
    let mut table = format!("{:<36} {:>9} {:>9} {:>9}\n", "bytes", "raw", "gzip", "brotli");
    for (name, Size { raw, gzip, brotli }) in &sizes {
        writeln!(table, "{name:<36} {raw:>9} {gzip:>9} {brotli:>9}")?;
    }
    let of_script_and_style = used(&sizes, "fidelity-check.js") + only_style(&sizes);
    sizes.insert(DRAWN.to_owned(), Size { brotli: of_script_and_style + drawn.largest, ..Size::default() });
    sizes.insert(MARKUP.to_owned(), Size { brotli: drawn.markup, ..Size::default() });
    let budgets = budgets()?;
    for (name, budget) in &budgets {
        let used = used(&sizes, name);
        let share = used * 100 / budget.bytes.max(1);
        writeln!(table, "{name}: {used} of {} bytes, {share} % of the budget", budget.bytes)?;
    }
    let exceeded = exceeded(&sizes, &budgets);
    let result = if exceeded.is_empty() { Ok(()) } else { Err(anyhow!("over budget: {}", exceeded.join("; "))) };
    Ok((table, result))
}

/// The stylesheet of the form, without those of other pages.
fn only_style(sizes: &BTreeMap<String, Size>) -> u64 {
    sizes.iter().filter(|(file, _)| file.ends_with(".css") && comes_first(file)).map(|(_, size)| size.brotli).sum()
}

/// Lines with a page drawn beforehand, in brotli.
struct Drawn {
    /// Those of the largest programme, as they are written if nothing else is wished for.
    largest: u64,
    /// What those with all questions have beside the words more than they, for each further element.
    markup: u64,
}

fn drawn_beforehand(dist: &Path, command: Option<&Path>) -> Result<Drawn> {
    let (mut largest, mut markup, mut elements) = (0, 0, 0);
    for programme in sorted(&crate::root().join("programmes"), "json")? {
        let lines = |more: &[&str]| -> Result<String> {
            let done = tools::native(command).arg("embed").arg(&programme).arg("--widget").arg(dist).args(more).output()?;
            ensure!(done.status.success(), "no lines for `{}`: {}", programme.display(), String::from_utf8_lossy(&done.stderr));
            Ok(String::from_utf8(done.stdout)?)
        };
        let (first, all) = (lines(&[])?, lines(&["--all"])?);
        let beside_words =
            |html: &str| Ok::<_, anyhow::Error>(brotli(html.as_bytes())?.len().saturating_sub(brotli(words(html).as_bytes())?.len()));
        let of_elements = |html: &str| html.matches("data-element=").count();
        largest = largest.max(brotli(first.as_bytes())?.len());
        markup += beside_words(&all)?.saturating_sub(beside_words(&first)?);
        elements += of_elements(&all) - of_elements(&first);
    }
    ensure!(elements > 0, "no programme has more elements than those of its first page");
    Ok(Drawn { largest: largest as u64, markup: markup.div_ceil(elements) as u64 })
}

/// What is read of HTML: all that stands in no tag.
fn words(html: &str) -> String {
    html.split('<').map(|part| part.split_once('>').map_or(part, |(_, words)| words)).collect::<Vec<_>>().join(" ")
}

fn exceeded(sizes: &BTreeMap<String, Size>, budgets: &BTreeMap<String, Budget>) -> Vec<String> {
    let mut exceeded = Vec::new();
    for (name, budget) in budgets {
        let used = used(sizes, name);
        if used > budget.bytes {
            exceeded.push(format!("`{name}` is {used} bytes, expected at most {} ({})", budget.bytes, budget.reason));
        }
    }
    exceeded
}

fn used(sizes: &BTreeMap<String, Size>, name: &str) -> u64 {
    let counts = |file: &str| match name.split_once('*') {
        _ if name == FIRST_QUESTION => comes_first(file),
        Some((start, end)) => file.starts_with(start) && file.ends_with(end),
        None => file == name,
    };
    sizes.iter().filter(|(file, _)| counts(file)).map(|(_, size)| size.brotli).sum()
}

/// `fidelity-check.js`, `fidelity-check-<hash>` as `.js`, `.wasm` and `.css`, and `fidelity-check-load-<hash>.js`;
/// not `fidelity-check-print-<hash>.css`.
fn comes_first(file: &str) -> bool {
    let Some(rest) = file.strip_prefix("fidelity-check") else {
        return false;
    };
    let rest = rest.strip_prefix("-load").unwrap_or(rest);
    let extension = rest.trim_start_matches(|found: char| found == '-' || found.is_ascii_hexdigit());
    matches!(extension, ".js" | ".wasm" | ".css")
}

fn sizes(dist: &Path) -> Result<BTreeMap<String, Size>> {
    let text = fs::read_to_string(dist.join("integrity.json")).with_context(|| format!("`{}` holds no build", dist.display()))?;
    let names: BTreeMap<String, String> = serde_json::from_str(&text)?;
    let length = |name: String| fs::metadata(dist.join(&name)).map(|file| file.len()).with_context(|| name);
    names
        .into_keys()
        .map(|name| {
            let (raw, gzip) = (length(name.clone())?, length(format!("{name}.gz"))?);
            let brotli = length(format!("{name}.br"))?;
            Ok((name, Size { raw, gzip, brotli }))
        })
        .collect()
}

fn budgets() -> Result<BTreeMap<String, Budget>> {
    let path = crate::root().join("xtask/budget.json");
    serde_json::from_str(&fs::read_to_string(&path)?).context("in `xtask/budget.json`")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn budget(name: &str, bytes: u64) -> BTreeMap<String, Budget> {
        BTreeMap::from([(name.to_owned(), Budget { bytes, reason: "why".to_owned() })])
    }

    fn sizes() -> BTreeMap<String, Size> {
        let names = [
            "fidelity-check.js",
            "fidelity-check-0123456789.js",
            "fidelity-check-load-0123456789.js",
            "fidelity-check-89abcdef01.wasm",
            "fidelity-check-feedface00.css",
            "fidelity-check-print-feedface00.css",
            "fidelity-check-0123456789.d.ts",
            "index.html",
        ];
        names.map(|name| (name.to_owned(), Size { raw: 1000, gzip: 100, brotli: 10 })).into()
    }

    #[test]
    fn only_what_the_first_question_needs_is_counted() {
        assert_eq!(used(&sizes(), FIRST_QUESTION), 50);
    }

    #[test]
    fn files_with_a_hash_are_named_by_a_star() {
        assert_eq!(used(&sizes(), "fidelity-check-*.css"), 20);
    }

    #[test]
    fn a_budget_is_exceeded_above_it_and_not_on_it() {
        assert!(exceeded(&sizes(), &budget("fidelity-check.js", 10)).is_empty());
        assert_eq!(exceeded(&sizes(), &budget("fidelity-check.js", 9)), ["`fidelity-check.js` is 10 bytes, expected at most 9 (why)"]);
    }

    #[test]
    fn words_are_what_stands_in_no_tag() {
        assert_eq!(words("<p class=\"a\">One<b>two</b></p>"), " One two  ");
        assert_eq!(only_style(&sizes()), 10);
    }

    #[test]
    fn the_committed_budgets_can_be_read() {
        let budgets = budgets().unwrap();
        assert!([FIRST_QUESTION, DRAWN, MARKUP].iter().all(|name| budgets.contains_key(*name)));
    }
}
