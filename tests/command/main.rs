//! The native command by its real binary: exit statuses, all problems at once, reports as data, schemas that fit.
//!
//! In: shipped files and small ones written for a test. Out: a failure with all that the command said. What the words of a
//! report are is held by `report/`; here only what scripts rely on.

mod check;
mod collect;
#[path = "../common/mod.rs"]
mod common;
mod export;
mod files;
mod results;

use crate::common::*;
use serde_json::{Value, json};
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// What a run came to.
struct Done {
    status: i32,
    out: String,
    err: String,
}

/// Runs the command in the repository with text on standard input.
#[track_caller]
fn run(arguments: &[&str], input: &str) -> Done {
    let mut child = Command::new(env!("CARGO_BIN_EXE_fidelity-check"))
        .args(arguments)
        .current_dir(place(""))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut stdin = child.stdin.take().expect("standard input");
    let input = input.to_owned();
    // From a thread of its own: a command that answers while it reads must not wait for us.
    let writing = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let done = child.wait_with_output().expect("the command ends");
    let _ = writing.join().expect("the writer ends");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    let (out, err) = (text(done.stdout), text(done.stderr));
    assert!(!err.contains("panicked"), "{err}");
    Done { status: done.status.code().expect("an exit status"), out, err }
}

/// A file for one test, gone at its end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, text: impl AsRef<[u8]>) -> Scratch {
        let path = std::env::temp_dir().join(format!("fidelity-check-{}-{name}", std::process::id()));
        std::fs::write(&path, text).expect("a file");
        Scratch(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().expect("a name in UTF-8")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

const READINESS: &str = "programmes/scale-up-readiness.json";

fn example(date: &str) -> String {
    format!("programmes/examples/scale-up-readiness/{date}.json")
}

#[test]
fn help_teaches() {
    for verb in ["check", "score", "report", "collect", "agree", "schema"] {
        let done = run(&[verb, "--help"], "");
        assert_eq!(done.status, 0);
        assert!(done.out.len() > 200, "{verb}: {}", done.out);
    }
    assert!(run(&["--help"], "").out.contains("Exit status"));
    assert_eq!(run(&["chek"], "").status, 2);
}

/// A folder for one test, gone at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Folder {
        let folder = std::env::temp_dir().join(format!("fidelity-check-{}-{name}", std::process::id()));
        for (name, text) in files {
            let path = folder.join(name);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(path, text).expect("a file");
        }
        Folder(folder)
    }

    fn at(&self, name: &str) -> String {
        self.0.join(name).to_str().expect("a name in UTF-8").to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A small rubric of an edition, in which the element may have another name.
fn garden(edition: &str, fields: Value) -> String {
    let mut all = json!({"format": 1, "id": "garden", "edition": edition, "title": "Garden", "elements": [scale("weekly", 0, 3, json!({"minimum": 1}))]});
    merge(&mut all, fields);
    all.to_string()
}

fn watered(edition: &str, date: &str, fields: Value) -> String {
    let mut all = json!({"format": 1, "rubric": {"id": "garden", "edition": edition}, "occasion": {"date": date, "team": "North"}, "elements": {"weekly": 1}});
    merge(&mut all, fields);
    all.to_string()
}

/// The rows of a table in lines of JSON.
fn rows(done: &Done) -> Vec<Value> {
    done.out.lines().map(json).collect()
}
