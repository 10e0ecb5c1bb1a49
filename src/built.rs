//! The table of a built widget: what its files are called, and whether they are whole.
//!
//! In: the text of `integrity.json`, and bytes of files. Out: names, and in one sentence what does not fit. It knows no folder and no address.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest as _, Sha384};
use std::collections::BTreeMap;

/// What the table is called.
pub const TABLE: &str = "integrity.json";

/// A table: each file with its hash.
pub struct Built {
    hashes: BTreeMap<String, String>,
}

impl Built {
    /// Reads a table.
    ///
    /// # Errors
    /// If it is none.
    pub fn read(table: &str) -> Result<Built, String> {
        let hashes = serde_json::from_str(table)
            .map_err(|error| format!("{TABLE}: {error}. Expected names of files and their hashes. Build the widget again."))?;
        Ok(Built { hashes })
    }

    /// The name of the one file with this beginning and ending between which a build writes a hash.
    ///
    /// # Errors
    /// If there is none, or there are several.
    pub fn name(&self, stem: &str, ending: &str) -> Result<String, String> {
        let fits = |name: &&String| {
            let hash = name.strip_prefix(stem).and_then(|rest| rest.strip_suffix(ending)).and_then(|rest| rest.strip_prefix('-'));
            hash.is_some_and(|hash| hash.len() == 10 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
        };
        let found: Vec<&String> = self.hashes.keys().filter(fits).collect();
        match found[..] {
            [one] => Ok(one.clone()),
            _ => Err(format!(
                "{TABLE}: expected one file `{stem}-…{ending}`, found {}. Is the widget of the same version as what reads it? Build it again.",
                found.len()
            )),
        }
    }

    /// The hash of a file, as a browser compares it.
    #[must_use]
    pub fn hash(&self, name: &str) -> Option<&str> {
        self.hashes.get(name).map(String::as_str)
    }

    /// Compares the bytes of a file with its hash.
    ///
    /// # Errors
    /// If they differ.
    pub fn check(&self, name: &str, bytes: &[u8]) -> Result<(), String> {
        let found = format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)));
        match self.hash(name) {
            Some(expected) if *expected == found => Ok(()),
            expected => Err(format!(
                "{name}: its hash is {found}, and `{TABLE}` says {}. The file has been changed or is of another build: build the widget again.",
                expected.unwrap_or("nothing")
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY: &str = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";

    fn built(names: &[&str]) -> Built {
        let lines: Vec<String> = names.iter().map(|name| format!("{name:?}: {EMPTY:?}")).collect();
        Built::read(&format!("{{{}}}", lines.join(", "))).expect("a table")
    }

    #[test]
    fn a_file_is_found_by_what_stands_around_its_hash() {
        let built = built(&["a-0123456789.css", "a-b-0123456789.css", "a-0123456789.js", "a-012345678.css", "a.css"]);
        assert_eq!(built.name("a", ".css").unwrap(), "a-0123456789.css");
        assert_eq!(built.name("a-b", ".css").unwrap(), "a-b-0123456789.css");
        assert!(built.name("c", ".css").unwrap_err().contains("expected one file `c-….css`, found 0"));
    }

    #[test]
    fn a_changed_file_is_told() {
        let built = built(&["a.js"]);
        assert_eq!(built.check("a.js", b""), Ok(()));
        let told = built.check("a.js", b"x").unwrap_err();
        assert!(told.starts_with("a.js: its hash is sha384-") && told.contains(EMPTY), "{told}");
        assert!(built.check("b.js", b"").unwrap_err().contains("`integrity.json` says nothing"));
        assert!(Built::read("[]").is_err_and(|told| told.starts_with("integrity.json: ")));
    }
}
