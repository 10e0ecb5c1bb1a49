//! Everything done to the widget from outside: build, measure, serve and test it.
//!
//! In: the sources of the workspace. Out: `dist/`, and the verdict of the tests. Nothing here knows what a rubric is.
//!
//! Reading order: [`build`] makes `dist/`, [`budget`] holds it small, [`server`] answers with it, [`serve`] keeps it fresh,
//! [`tools`] finds or installs what a machine lacks, [`test`] runs every check, and [`check_all`] what takes too long for that. [`release`] makes what is given out. [`words`] are the
//! messages of each language, for the element's script and for translators. The browser tests use `server` and `tools` too.

pub mod budget;
pub mod build;
pub mod check_all;
pub mod judges;
pub mod release;
pub mod serve;
pub mod server;
pub mod test;
pub mod tools;
pub mod words;

use std::env;
use std::path::{Path, PathBuf};

/// The folder that holds `Cargo.lock`, seen from whatever package Cargo is running.
///
/// Asked at run time: a path compiled in would be wrong as soon as the folder is moved or the target folder shared.
pub fn root() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let start = package.or_else(|| env::current_dir().ok()).unwrap_or_default();
    let root = start.ancestors().find(|folder| folder.join("Cargo.lock").exists());
    root.map(Path::to_owned).unwrap_or(start)
}
