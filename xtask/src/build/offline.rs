//! The service worker of the stand-alone page. In: a folder that is otherwise complete. Out: the worker in it, with the files it keeps and their hashes.
//!
//! Kept is what the stand-alone page comes to by the names that stand in its files, and the programmes it offers; not the pages it links to.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result, ensure};

use super::{Dist, Plan, integrity, published, short_hash};

/// What the worker is published as. A site that leaves this file out makes no offer to keep the page.
pub const WORKER: &str = "offline.js";

/// The stand-alone page in each language. Seen from its folder, the first is also the folder itself.
const PAGES: [&str; 2] = ["index.html", "cy.html"];

const SOURCE: &str = "src/web/site/offline.js";

/// Adds the worker.
pub(super) fn add(plan: &Plan, dist: &mut Dist) -> Result<()> {
    let text = fs::read_to_string(plan.root.join(SOURCE)).with_context(|| format!("cannot read `{SOURCE}`"))?;
    let kept = kept(&dist.files)?;
    let hashes: BTreeMap<&str, String> = kept.iter().map(|name| (name.as_str(), integrity(&dist.files[name]))).collect();
    let hashes = serde_json::to_string(&hashes)?;
    // The worker's own text too: another worker never fills the cache of this one.
    dist.token("OFFLINE_BUILD", &short_hash(&[text.as_bytes(), hashes.as_bytes()].concat()));
    dist.token("OFFLINE_FILES", &hashes);
    dist.token("OFFLINE_PAGES", &serde_json::to_string(&PAGES)?);
    let text = dist.fill_in(&text).with_context(|| format!("in `{SOURCE}`"))?;
    dist.add(WORKER, published(plan, WORKER, text)?.into_bytes());
    Ok(())
}

/// The names of what the pages need: themselves, the programmes, and whatever is named in any of these but another page.
fn kept(files: &BTreeMap<String, Vec<u8>>) -> Result<BTreeSet<String>> {
    let mut open: Vec<&String> = files.keys().filter(|name| PAGES.contains(&name.as_str()) || name.starts_with("programmes/")).collect();
    ensure!(PAGES.iter().all(|page| files.contains_key(*page)), "the stand-alone page is not in the folder");
    let mut kept: BTreeSet<String> = open.iter().map(|name| (*name).clone()).collect();
    while let Some(name) = open.pop() {
        let reads_on = [".html", ".js", ".css", ".webmanifest"].iter().any(|end| name.ends_with(end));
        let Some(text) = str::from_utf8(&files[name]).ok().filter(|_| reads_on) else { continue };
        for other in files.keys() {
            let is_page = other.ends_with(".html") || other.starts_with("docs/");
            if !is_page && !kept.contains(other) && names(text, other) {
                kept.insert(other.clone());
                open.push(other);
            }
        }
    }
    Ok(kept)
}

/// Whether a text has this file's name in it as a whole: `page.js`, and not the end of `my-page.js`.
fn names(text: &str, file: &str) -> bool {
    let part = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.');
    text.match_indices(file).any(|(at, _)| {
        let before = text[..at].trim_end_matches("./").chars().next_back();
        let after = text[at + file.len()..].chars().next();
        !before.is_some_and(|letter| part(letter) || letter == '/') && !after.is_some_and(part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_what_the_page_comes_to() {
        let files = [
            ("index.html", r#"<script src="page.js"></script><a href="studio.html">"#),
            ("cy.html", r#"<link href="icon.svg">"#),
            ("page.js", r#"import("./element-1.js")"#),
            ("element-1.js", r#"new URL("./late-2.wasm", import.meta.url)"#),
            ("late-2.wasm", "page-of-a-module.js"),
            ("programmes/one.json", r#"{"see": "studio.js"}"#),
            ("studio.html", r#"<script src="studio.js"></script>"#),
            ("studio.js", ""),
            ("my-page.js", ""),
            ("icon.svg", ""),
        ];
        let files: BTreeMap<String, Vec<u8>> = files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
        let expected = ["cy.html", "element-1.js", "icon.svg", "index.html", "late-2.wasm", "page.js", "programmes/one.json"];
        assert_eq!(kept(&files).unwrap().iter().map(String::as_str).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_name_within_another_is_not_that_name() {
        assert!(names(r#"import "./page.js""#, "page.js") && names("page.js", "page.js") && names("(page.js)", "page.js"));
        for other in ["my-page.js", "page.js.map", "https://elsewhere.example/page.js"] {
            assert!(!names(other, "page.js"), "{other}");
        }
    }
}
