//! Runs what takes too long for every change. In: the sources, and hours. Out: a dated table in Markdown, to be kept in the docs.
//!
//! Each line of the table has the command that was run, so that anybody can run it alone. A failure does not keep the others from running.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};

use crate::tools;

/// Something that takes too long for every change.
struct Long {
    name: &'static str,
    /// For the environment of the command.
    variables: &'static [(&'static str, &'static str)],
    /// The command; `{command}` is the program fidelity-check, `{python}` one that has the engines, `{target}` the target folder.
    command: &'static str,
    needs: &'static [Need],
}

/// What a machine may lack, and nobody but its owner should install.
#[derive(Clone, Copy)]
enum Need {
    /// A command that Cargo installs.
    Cargo(&'static str),
    Nightly,
    Engines,
}

const ALL: [Long; 12] = [
    Long {
        name: "the laws of scoring, 20,000 cases each",
        variables: &[("PROPTEST_CASES", "20000")],
        command: "cargo test --locked --release --test properties",
        needs: &[],
    },
    Long {
        name: "real engines: an office of 100,000 results, and peak memory over 200,000 answers",
        variables: &[],
        command: "{python} tests/engines/engines.py {command} {target}/engines-run --times 10 --office 100000",
        needs: &[Need::Engines],
    },
    Long {
        name: "the second implementation of scoring, 100,000 cases",
        variables: &[("SECOND_OPINION_CASES", "100000")],
        command: "cargo test --locked --release --test second_opinion -- --nocapture",
        needs: &[],
    },
    Long {
        name: "a million damaged files of each kind, without a fuzzer",
        variables: &[("CORPUS_MUTATIONS", "1000000")],
        command: "cargo test --locked --release --test corpus damaged_files_of_the_corpus -- --nocapture",
        needs: &[],
    },
    fuzzing("fuzzing of rubrics, ten million", "cargo +nightly fuzz run rubric --sanitizer none -O -- -runs=10000000 -max_len=16384"),
    fuzzing("fuzzing of answers, one million", "cargo +nightly fuzz run answers --sanitizer none -O -- -runs=1000000 -max_len=16384"),
    fuzzing("fuzzing of saved files, one million", "cargo +nightly fuzz run saved --sanitizer none -O -- -runs=1000000 -max_len=16384"),
    Long {
        name: "every state of a result on every screen, as pictures (after `cargo xtask build`)",
        variables: &[("EVERY_STATE", "1")],
        command: "cargo test --locked --workspace --test journeys every_state_is_whole_on_every_screen",
        needs: &[],
    },
    Long {
        name: "other bundlers and hosts: webpack, Rollup, esbuild, Svelte, Astro, Angular, Turbo, htmx, Next (after `cargo xtask build`)",
        variables: &[],
        command: "cargo test --locked --workspace --test hosts",
        needs: &[],
    },
    Long {
        name: "a release without its check: the public interface, both packages, the crate compiled from its own, checksums, notes",
        variables: &[],
        command: "cargo xtask release --without-check --out {target}/release-of-check-all",
        needs: &[],
    },
    Long {
        name: "times of the studio: 200 elements, and 500 earlier results (after `cargo xtask build`)",
        variables: &[],
        command: "cargo test --locked --workspace --test times -- --nocapture",
        needs: &[],
    },
    Long {
        name: "mutants: one in forty of the core",
        variables: &[],
        command: "cargo mutants --no-shuffle --shard 0/40 --package fidelity-check --file src/score/** --file src/gate* --file src/drift* --output {target}",
        needs: &[Need::Cargo("cargo-mutants")],
    },
];

const fn fuzzing(name: &'static str, command: &'static str) -> Long {
    Long { name, variables: &[], command, needs: &[Need::Nightly, Need::Cargo("cargo-fuzz")] }
}

/// Runs everything of [`ALL`] whose name has this in it, and prints the table.
pub fn check_all(only: &str) -> Result<()> {
    let chosen: Vec<&Long> = ALL.iter().filter(|long| long.name.contains(only)).collect();
    ensure!(!chosen.is_empty(), "nothing has `{only}` in its name; there are: {}", ALL.map(|long| long.name).join("; "));
    let mut table = format!("{}\n\n| Check | Result | Minutes | Command |\n| --- | --- | --- | --- |\n", dated()?);
    let mut failed = Vec::new();
    for Long { name, variables, command, needs } in chosen {
        println!("\n== {name}");
        let line: String = variables.iter().map(|(name, value)| format!("{name}={value} ")).collect::<String>() + command;
        let begin = Instant::now();
        let result = match needs.iter().try_for_each(|need| need.met()) {
            Err(missing) => format!("left out: {missing:#}"),
            Ok(()) => match run(variables, command) {
                Ok(()) => "passed".to_owned(),
                Err(error) => {
                    println!("{error:#}");
                    failed.push(*name);
                    "**failed**".to_owned()
                }
            },
        };
        writeln!(table, "| {name} | {result} | {:.1} | `{line}` |", begin.elapsed().as_secs_f32() / 60.0)?;
    }
    if table.contains(HOSTS) {
        write!(table, "\nThe hosts: {}.\n", versions()?)?;
    }
    println!("\n{table}");
    if failed.is_empty() { Ok(()) } else { bail!("failed: {}", failed.join("; ")) }
}

/// The test of other hosts.
const HOSTS: &str = "--test hosts";

/// What other hosts are, each in the version that is locked.
fn versions() -> Result<String> {
    let mut named = BTreeMap::new();
    for folder in ["angular", "astro", "hosts", "next"] {
        let path = crate::root().join("tests/browser").join(folder).join("package.json");
        let package: serde_json::Value = serde_json::from_str(&fs::read_to_string(path)?)?;
        let wanted = package["dependencies"].as_object().context("a host has dependencies")?;
        named.extend(wanted.iter().map(|(name, version)| (name.clone(), version.as_str().unwrap_or_default().to_owned())));
    }
    Ok(named.into_iter().map(|(name, version)| format!("{name} {version}")).collect::<Vec<_>>().join(", "))
}

/// The day, and what was checked.
fn dated() -> Result<String> {
    let day = tools::output("date", &["-u", "+%d %B %Y"])?;
    let commit = tools::output("git", &["-C", &crate::root().display().to_string(), "describe", "--always", "--dirty"])?;
    Ok(format!("{}, commit {}:", day.trim().trim_start_matches('0'), commit.trim()))
}

impl Need {
    fn met(self) -> Result<()> {
        match self {
            Need::Cargo(command) => {
                ensure!(tools::on_path(command), "`{command}` is missing; to have it, run: cargo install --locked {command}");
            }
            Need::Nightly => {
                tools::output("rustup", &["run", "nightly", "rustc", "--version"])
                    .context("Rust nightly is missing; to have it, run: rustup toolchain install nightly")?;
            }
            Need::Engines => tools::engines().and_then(|_| tools::java())?,
        }
        Ok(())
    }
}

fn run(variables: &[(&str, &str)], command: &str) -> Result<()> {
    let mut words = Vec::new();
    for word in command.split(' ') {
        let mut word = word.to_owned();
        if word.contains("{command}") {
            word = word.replace("{command}", &tools::command()?.display().to_string());
        }
        if word.contains("{python}") {
            word = word.replace("{python}", &tools::engines()?.display().to_string());
        }
        words.push(word.replace("{target}", &tools::target_folder()?.display().to_string()));
    }
    let (program, arguments) = words.split_first().context("a command has a program")?;
    let status = Command::new(program).current_dir(crate::root()).args(arguments).envs(variables.iter().copied()).status();
    ensure!(status.with_context(|| format!("cannot run `{program}`"))?.success(), "`{command}` failed");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_nothing_has_is_told_with_those_there_are() {
        let said = check_all("quantum").unwrap_err().to_string();
        assert!(said.contains("fuzzing of rubrics"), "{said}");
    }

    #[test]
    fn the_table_names_the_versions_of_the_hosts() {
        assert_eq!(ALL.iter().filter(|long| long.command.contains(HOSTS)).count(), 1);
        let said = versions().unwrap();
        for name in ["@angular/core ", "@hotwired/turbo ", "astro ", "htmx.org ", "next ", "svelte "] {
            assert!(said.contains(name), "{name}: {said}");
        }
    }

    #[test]
    fn every_test_and_script_that_is_named_is_there() {
        for long in &ALL {
            let words: Vec<&str> = long.command.split(' ').collect();
            for pair in words.windows(2) {
                let path = match pair {
                    ["--test", name] if crate::root().join(format!("tests/{name}")).is_dir() => format!("tests/{name}/main.rs"),
                    ["--test", name @ ("hosts" | "journeys" | "times")] => format!("tests/browser/{name}/main.rs"),
                    ["--test", name] => format!("tests/{name}.rs"),
                    ["run", target] => format!("fuzz/fuzz_targets/{target}.rs"),
                    [_, script] if script.ends_with(".py") => (*script).to_owned(),
                    _ => continue,
                };
                assert!(crate::root().join(&path).is_file(), "{}: `{path}`", long.name);
            }
        }
    }
}
