//! Turns the words of each language, `src/words/*/*.ftl`, into Rust before the library is compiled.

use std::path::{Path, PathBuf};
use std::{env, fs};

// The page for translators reads more of it than the build does.
#[allow(dead_code)]
#[path = "src/words/compile/mod.rs"]
mod compile;

fn main() {
    println!("cargo::rerun-if-changed=src");
    let catalogue = match compile::read(Path::new("src/words")) {
        Ok(catalogue) => catalogue,
        Err(errors) => return stop(&errors),
    };
    let mut sources = Vec::new();
    collect(Path::new("src"), &mut sources);
    let unused = compile::unused(&catalogue, &sources);
    if !unused.is_empty() {
        return stop(&unused);
    }
    let folder = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo names a folder for a build script"));
    for (name, text) in compile::rust::files(&catalogue) {
        fs::write(folder.join(name), text).expect("the folder of a build script can be written to");
    }
}

/// Ends the build with everything that is wrong.
fn stop(errors: &[String]) {
    for error in errors {
        println!("cargo::error=src/words/{error}");
    }
}

/// The text of every source that may use a word.
fn collect(folder: &Path, sources: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() && !path.ends_with("words/compile") {
            collect(&path, sources);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            sources.extend(fs::read_to_string(&path));
        }
    }
}
