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
