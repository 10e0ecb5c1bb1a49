//! The widget as npm hands it on: packed, and installed from the tarball into an application.
//!
//! In: `dist/`, a folder with an application's tools, and its sources. Out: a folder below, in which its tools can be run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs a command in a folder and gives what it prints; whatever it says is shown if it fails.
#[track_caller]
pub fn run(folder: &Path, command: &str, arguments: &[&str]) -> String {
    let done = Command::new(command).current_dir(folder).args(arguments).output().unwrap_or_else(|error| panic!("`{command}`: {error}"));
    let (said, complained) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success(), "`{command} {}`:\n{said}{complained}", arguments.join(" "));
    said.into_owned()
}

/// A new folder below that of the tools with those files of `sources` (below the repository's root) that are wanted, and the packed widget
/// installed beside them.
#[track_caller]
pub fn project(tools: &Path, sources: &str, wanted: impl Fn(&str) -> bool) -> PathBuf {
    let project = tools.join("project");
    if project.exists() {
        fs::remove_dir_all(&project).unwrap();
    }
    fs::create_dir(&project).unwrap();
    for file in fs::read_dir(xtask::root().join(sources)).unwrap().map(Result::unwrap) {
        if wanted(&file.file_name().to_string_lossy()) {
            fs::copy(file.path(), project.join(file.file_name())).unwrap();
        }
    }
    fs::write(project.join("package.json"), r#"{"private": true, "type": "module"}"#).unwrap();
    let dist = xtask::root().join("dist").display().to_string();
    let packed = run(&project, "npm", &["pack", &dist, "--silent", "--ignore-scripts"]);
    run(&project, "npm", &["install", "--offline", "--silent", "--no-audit", "--no-fund", "--no-package-lock", packed.trim()]);
    project
}
