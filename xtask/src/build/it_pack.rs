//! The page for the IT department. In: a folder with all scripts and modules in it. Out: its text, with the version, the policy and the hashes of this build.

use std::fmt::Write as _;
use std::fs;

use anyhow::{Context, Result};

use super::{Dist, Plan, integrity};
use crate::server::POLICY;

/// What it is called below `docs/`, and in the list of guides.
pub const NAME: &str = "it-pack";
pub const TITLE: &str = "For the IT department";

const SOURCE: &str = "src/web/site/it-pack.md";

/// The page as Markdown.
pub(super) fn text(plan: &Plan, dist: &mut Dist) -> Result<String> {
    let mut rows = String::new();
    let runs = |name: &str| !name.contains('/') && [".js", ".wasm", ".css"].iter().any(|end| name.ends_with(end));
    for (name, bytes) in dist.files.iter().filter(|(name, _)| runs(name)) {
        writeln!(rows, "| `{name}` | {} | `{}` |", bytes.len(), integrity(bytes).trim_start_matches("sha384-"))?;
    }
    dist.token("HASHES", rows.trim_end());
    dist.token("POLICY", POLICY);
    let text = fs::read_to_string(plan.root.join(SOURCE)).with_context(|| format!("cannot read `{SOURCE}`"))?;
    dist.fill_in(&text).with_context(|| format!("in `{SOURCE}`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_policy_and_hashes_are_those_of_the_build() {
        let mut dist = Dist::default();
        dist.add("fidelity-check.js", Vec::new());
        dist.add("docs/guide.js", b"in a folder".to_vec());
        dist.add("index.html", b"no script".to_vec());
        dist.token("VERSION", "1.2.3");
        dist.token("BUILD", "0123456789");
        let page = text(&Plan::release(), &mut dist).unwrap();
        assert!(page.contains("1.2.3, build `0123456789`"), "{page}");
        assert!(page.contains(&format!("content-security-policy: {POLICY}\n")), "{page}");
        // What SHA-384 makes of nothing.
        let row = "| `fidelity-check.js` | 0 | `OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb` |";
        assert!(page.contains(row), "{page}");
        assert!(!page.contains("guide.js") && !page.contains("index.html` |") && !page.contains("__FC_"), "{page}");
        // A page that asks for what the build does not know is refused, and not given out half filled in.
        assert!(text(&Plan::release(), &mut Dist::default()).is_err());
    }
}
