//! The built widget as a folder of files: where it is found.
//!
//! In: a folder that `cargo xtask build` or the npm package gives. Out: its table, and the bytes of what is asked for, which are still to be
//! compared with the table.

use fidelity_check::built::{Built, TABLE};
use std::path::{Path, PathBuf};

/// A folder with its table.
pub struct WidgetFolder {
    path: PathBuf,
    built: Built,
}

impl WidgetFolder {
    /// The folder that is named, or the one beside the command: `widget`, to be put there, or `dist`, where a build leaves it.
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
        let built = Built::read(&text).map_err(|told| format!("in {}: {told}", path.display()))?;
        Ok(WidgetFolder { path, built })
    }

    /// The table.
    pub fn built(&self) -> &Built {
        &self.built
    }

    /// The bytes of a file.
    pub fn bytes(&self, name: &str) -> Result<Vec<u8>, String> {
        let path = self.path.join(name);
        std::fs::read(&path).map_err(|error| format!("{}: {error}. Build the widget again.", path.display()))
    }
}

fn beside_the_command() -> Option<PathBuf> {
    let command = std::env::current_exe().ok()?;
    let folder = command.parent()?;
    // `cargo run` has the command in `target/debug`, and the build leaves the widget in `dist`, beside `target`.
    let built = folder.parent().and_then(Path::parent).map(|root| root.join("dist"));
    [Some(folder.join("widget")), built].into_iter().flatten().find(|candidate| candidate.join(TABLE).is_file())
}
