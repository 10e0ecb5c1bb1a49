//! Runs every check, cheapest first. In: the sources. Out: each step as it goes, and at the end what took how long and what was left out.
//!
//! The steps share their builds: everything native is compiled for the whole workspace, since Cargo would compile much of it again for
//! another choice of packages, and what one step has made is handed to the next.

use std::io::{Write, stdout};
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use crate::build::{self, Plan};
use crate::tools::{cargo, run};
use crate::{budget, judges, tools};

/// One thing to check. `run` gives what of it this machine cannot do, and why.
pub struct Step {
    pub name: &'static str,
    pub run: fn() -> Result<Vec<String>>,
}

/// What became of a step.
pub struct Done {
    pub name: &'static str,
    pub took: Duration,
    pub left_out: Vec<String>,
    pub failed: bool,
}

/// Runs all steps of every change and stops at the first that fails.
pub fn test(no_browser: bool) -> Result<()> {
    let mut steps = native();
    let mut left_out = Vec::new();
    if no_browser {
        left_out.push("all journeys in browsers: --no-browser".to_owned());
    } else {
        steps.extend(in_browsers());
    }
    let (done, result) = go_through(&steps, true);
    print!("\n{}", summary(&done, left_out));
    println!("\nsteps: {} passed, {} failed", done.iter().filter(|one| !one.failed).count(), done.iter().filter(|one| one.failed).count());
    result
}

/// Runs the steps in order. What went wrong first is the error.
pub fn go_through(steps: &[Step], stop_at_failure: bool) -> (Vec<Done>, Result<()>) {
    let (mut done, mut result) = (Vec::new(), Ok(()));
    for Step { name, run } in steps {
        println!("\n== {name}");
        let _ = stdout().flush();
        let begin = Instant::now();
        let ended = run();
        let took = begin.elapsed();
        println!("== {} {:.1} s", if ended.is_ok() { "done in" } else { "failed after" }, took.as_secs_f32());
        let (left_out, failed) = match ended {
            Ok(left_out) => (left_out, false),
            Err(error) => {
                println!("{error:#}");
                if result.is_ok() {
                    result = Err(error).context(format!("failed: {name}"));
                }
                (Vec::new(), true)
            }
        };
        done.push(Done { name, took, left_out, failed });
        if failed && stop_at_failure {
            break;
        }
    }
    (done, result)
}

/// What took how long, and what was left out.
fn summary(done: &[Done], mut left_out: Vec<String>) -> String {
    let mut text = "What took how long, in seconds\n".to_owned();
    for Done { name, took, failed, .. } in done {
        text += &format!("{:>8.1}  {name}{}\n", took.as_secs_f32(), if *failed { ": failed" } else { "" });
    }
    let whole: Duration = done.iter().map(|one| one.took).sum();
    text += &format!("{:>8.1}  in all\n\n", whole.as_secs_f32());
    left_out.extend(done.iter().flat_map(|one| one.left_out.iter().map(|what| format!("{what} (in: {})", one.name))));
    if left_out.is_empty() {
        text + "Nothing was left out.\n"
    } else {
        text + "Left out\n" + &left_out.iter().map(|what| format!("  {what}\n")).collect::<String>()
    }
}

/// What needs no browser.
fn native() -> Vec<Step> {
    vec![
        Step { name: "tools of the Rust toolchain", run: || tools::rust_components().and_then(|()| tools::wasm_target()).map(nothing) },
        Step { name: "formatting", run: || cargo("fmt --all --check").map(nothing) },
        Step {
            name: "lints",
            run: || cargo("clippy --locked --workspace --all-targets --features fidelity-check/studio -- -D warnings").map(nothing),
        },
        Step {
            name: "lints of the widget, and of the modules beside it",
            run: || {
                for features in ["crash-test,mark-drawings", "score-core", "studio", "workbook", "office", "press"] {
                    cargo(&format!(
                        "clippy --locked -p fidelity-check --lib --features {features} --target {} -- -D warnings",
                        tools::WASM
                    ))?;
                }
                Ok(Vec::new())
            },
        },
        Step { name: "the engine alone, which names no browser", run: || engine_alone().map(nothing) },
        Step {
            // Cargo unites what those who take the crate in ask for.
            name: "every feature at a time",
            run: || cargo("check --locked -p fidelity-check --lib --all-features").map(nothing),
        },
        Step { name: "licences, sources and known weaknesses of what is built in", run: licences },
        Step { name: "tests and doc tests", run: || tests().map(nothing) },
        Step { name: "lock file of the fuzz targets", run: || cargo("fetch --locked --manifest-path fuzz/Cargo.toml").map(nothing) },
        Step { name: "real engines: DuckDB, Spark, a package for programs, memory", run: engines },
        Step { name: "files for other programs, by readers of others: openpyxl, FHIR, rules of REDCap", run: exchange },
        Step { name: "words of each language, by compare-locales", run: words },
        Step { name: "release build", run: || build::build(&Plan { command: Some(tools::command()?), ..Plan::release() }).map(nothing) },
        Step {
            name: "size",
            run: || {
                let plan = Plan::release();
                let (table, result) = budget::table(&plan.out, Some(&tools::command()?))?;
                print!("{table}");
                result.map(nothing)
            },
        },
    ]
}

fn in_browsers() -> Vec<Step> {
    vec![
        Step {
            name: "a browser, axe-core, and a bundler",
            run: || {
                tools::browser()?;
                tools::axe_core()?;
                tools::bundler().map(drop).map(nothing)
            },
        },
        Step { name: "other browsers", run: || Ok(tools::other_browsers()) },
        Step { name: "scripts and stylesheets, by Biome", run: || scripts().map(nothing) },
        Step { name: "types of scripts, by TypeScript", run: || types().map(nothing) },
        Step { name: "Lighthouse and the Nu validator on every page", run: || judges::judge(&Plan::release().out) },
        Step { name: "journeys in real browsers", run: || journeys().map(nothing) },
    ]
}

/// For a step that does all it should or fails.
pub fn nothing((): ()) -> Vec<String> {
    Vec::new()
}

/// All tests but the journeys: side by side with cargo-nextest where it is installed, one program after the other without.
fn tests() -> Result<()> {
    const BUT_JOURNEYS: &str = "--locked --workspace --exclude browser-tests --features fidelity-check/studio";
    if !tools::on_path("cargo-nextest") {
        return cargo(&format!("test {BUT_JOURNEYS}"));
    }
    cargo(&format!("nextest run {BUT_JOURNEYS} --no-fail-fast --status-level fail --final-status-level slow"))?;
    cargo(&format!("test {BUT_JOURNEYS} --doc"))
}

/// A journey waits for a browser most of the time, so that more of them go side by side than there are processors. They share one program:
/// nextest would give each a driver and a browser of its own.
fn journeys() -> Result<()> {
    let threads = thread::available_parallelism().map_or(2, usize::from) + 1;
    cargo(&format!("test --locked --workspace --test journeys --no-fail-fast -- --test-threads {threads}"))
}

/// Formats nothing, and fails at whatever Biome would write or do otherwise. Its rules stand in `biome.json`.
fn scripts() -> Result<()> {
    let biome = tools::biome()?.display().to_string();
    let files = tools::output("git", &["ls-files", "*.js", "*.mjs", "*.css"])?;
    let arguments = ["ci", "--error-on-warnings", "--reporter=summary"].into_iter().chain(files.lines());
    run(&biome, &arguments.collect::<Vec<_>>())
}

/// Holds our scripts to the types that their JSDoc names. How strictly, stands in `jsconfig.json`.
fn types() -> Result<()> {
    run(&tools::typescript()?.display().to_string(), &["--project", "jsconfig.json"])
}

/// Compiles the engine as another program takes it in, and holds that nothing of a browser or a terminal comes with it.
fn engine_alone() -> Result<()> {
    const ALONE: &str = "-p fidelity-check --no-default-features";
    cargo(&format!("clippy --locked {ALONE} --lib -- -D warnings"))?;
    let arguments = format!("tree --locked {ALONE} --edges normal --prefix none --format {{p}}");
    let tree = tools::output("cargo", &arguments.split(' ').collect::<Vec<_>>())?;
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    let foreign: Vec<&str> = names.filter(|name| FOREIGN.iter().any(|part| name.starts_with(part))).collect();
    ensure!(foreign.is_empty(), "the engine alone should bring along no browser and no terminal, and it brings {}", foreign.join(", "));
    Ok(())
}

/// How the crates begin that the engine does without.
const FOREIGN: [&str; 7] = ["clap", "gloo", "js-sys", "tokio", "wasm", "web-sys", "yew"];

/// Holds the dependencies to `deny.toml`, where cargo-deny is installed.
fn licences() -> Result<Vec<String>> {
    if !tools::on_path("cargo-deny") {
        return Ok(vec!["all of it: cargo-deny is missing; to have it, run: cargo install --locked cargo-deny".to_owned()]);
    }
    cargo("deny --locked check").map(nothing)
}

/// Runs `tests/engines/engines.py`, without what this machine neither has nor gets.
fn engines() -> Result<Vec<String>> {
    let python = match tools::engines() {
        Ok(python) => python.display().to_string(),
        Err(error) => return Ok(vec![format!("DuckDB, Spark, the package and peak memory: {error:#}")]),
    };
    let script = crate::root().join("tests/engines/engines.py");
    let paths: [PathBuf; 3] = [script, tools::command()?, tools::target_folder()?.join("engines-run")];
    let paths = paths.map(|path| path.display().to_string());
    let mut arguments = paths.each_ref().map(String::as_str).to_vec();
    let mut left_out = Vec::new();
    if let Err(error) = tools::java() {
        left_out.push(format!("Spark: {error:#}"));
        arguments.push("--without-spark");
    }
    run(&python, &arguments)?;
    Ok(left_out)
}

/// Runs `tests/exchange/check.py`, if its readers can be had.
fn exchange() -> Result<Vec<String>> {
    let python = match tools::readers() {
        Ok(python) => python.display().to_string(),
        Err(error) => return Ok(vec![format!("workbooks, REDCap, FHIR and FRAME: {error:#}")]),
    };
    let script = crate::root().join("tests/exchange/check.py");
    let paths: [PathBuf; 3] = [script, tools::command()?, tools::target_folder()?.join("exchange-run")];
    let paths = paths.map(|path| path.display().to_string());
    run(&python, &paths.each_ref().map(String::as_str)).map(nothing)
}

/// Lets a program of translators read the words of each language: it fails at what it cannot read.
fn words() -> Result<Vec<String>> {
    let program = match tools::compare_locales() {
        Ok(program) => program.display().to_string(),
        Err(error) => return Ok(vec![format!("the words, as translators read them: {error:#}")]),
    };
    let folder = crate::root().join("src/words");
    let paths = [folder.join("l10n.toml"), folder].map(|path| path.display().to_string());
    // Without its list of plural forms that a language may leave to `other`.
    run(&program, &["-qqq", &paths[0], &paths[1]]).map(nothing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fails_is_told_and_what_was_left_out_stands_at_the_end() {
        let steps = [
            Step { name: "one", run: || Ok(vec!["Spark: no Java".to_owned()]) },
            Step { name: "two", run: || anyhow::bail!("a stone") },
            Step { name: "three", run: || Ok(Vec::new()) },
        ];
        let (done, result) = go_through(&steps, true);
        assert_eq!(format!("{:#}", result.unwrap_err()), "failed: two: a stone");
        assert_eq!(done.len(), 2, "it stops there");
        let text = summary(&done, vec!["all journeys".to_owned()]);
        assert!(text.contains("  two: failed\n") && text.contains("  in all\n"), "{text}");
        assert!(text.ends_with("Left out\n  all journeys\n  Spark: no Java (in: one)\n"), "{text}");

        let (done, result) = go_through(&steps, false);
        assert!(result.is_err() && done.len() == 3, "what takes hours is gone through to the end");
        assert!(summary(&done[2..], Vec::new()).ends_with("Nothing was left out.\n"));
    }
}
