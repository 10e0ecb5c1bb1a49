//! The built widget as a folder of files: where it is found, and whether it is whole.
//!
//! In: a folder that `cargo xtask build` or the npm package gives. Out: the bytes of what is asked for, each compared with the folder's own
//! table of hashes.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest as _, Sha384};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A folder with its table.
pub struct WidgetFolder {
    path: PathBuf,
    hashes: BTreeMap<String, String>,
}

const TABLE: &str = "integrity.json";

impl WidgetFolder {
    /// The folder that is named, or the one beside the command: `widget`, as release archives have it, or `dist`, where a build leaves it.
    pub fn open(named: Option<&Path>) -> Result<WidgetFolder, String> {
        let path = match named {
            Some(path) => path.to_owned(),
            None => beside_the_command().ok_or_else(|| {
                "no built widget was found beside this command. Build it with `cargo xtask build`, or unpack the npm package, and name its \
                 folder: --widget FOLDER"
                    .to_owned()
            })?,
        };
        let table = path.join(TABLE);
        let text = std::fs::read_to_string(&table).map_err(|error| {
            format!(
                "{}: {error}. Expected the folder of a built widget, which has a file `{TABLE}`. Name another: --widget FOLDER",
                table.display()
            )
        })?;
        let hashes = serde_json::from_str(&text)
            .map_err(|error| format!("{}: {error}. Expected names of files and their hashes. Build the widget again.", table.display()))?;
        Ok(WidgetFolder { path, hashes })
    }

    /// The name of the one file with this beginning and ending between which a build writes a hash.
    pub fn name(&self, stem: &str, ending: &str) -> Result<String, String> {
        let fits = |name: &&String| {
            let hash = name.strip_prefix(stem).and_then(|rest| rest.strip_suffix(ending)).and_then(|rest| rest.strip_prefix('-'));
            hash.is_some_and(|hash| hash.len() == 10 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
        };
        let found: Vec<&String> = self.hashes.keys().filter(fits).collect();
        match found[..] {
            [one] => Ok(one.clone()),
            _ => Err(format!(
                "{}: expected one file `{stem}-…{ending}`, found {}. Is the widget of the same version as this command? Build it again.",
                self.path.join(TABLE).display(),
                found.len()
            )),
        }
    }

    /// The bytes of a file.
    pub fn bytes(&self, name: &str) -> Result<Vec<u8>, String> {
        let path = self.path.join(name);
        let bytes = std::fs::read(&path).map_err(|error| format!("{}: {error}. Build the widget again.", path.display()))?;
        let found = format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(&bytes)));
        match self.hashes.get(name) {
            Some(expected) if *expected == found => Ok(bytes),
            expected => Err(format!(
                "{}: its hash is {found}, and `{TABLE}` says {}. The file has been changed or is of another build: build the widget again.",
                path.display(),
                expected.map_or("nothing", String::as_str)
            )),
        }
    }

    /// The text of a file.
    pub fn text(&self, name: &str) -> Result<String, String> {
        String::from_utf8(self.bytes(name)?).map_err(|_| format!("{}: expected a text", self.path.join(name).display()))
    }
}

fn beside_the_command() -> Option<PathBuf> {
    let command = std::env::current_exe().ok()?;
    let folder = command.parent()?;
    // `cargo run` has the command in `target/debug`, and the build leaves the widget in `dist`, beside `target`.
    let built = folder.parent().and_then(Path::parent).map(|root| root.join("dist"));
    [Some(folder.join("widget")), built].into_iter().flatten().find(|candidate| candidate.join(TABLE).is_file())
}
