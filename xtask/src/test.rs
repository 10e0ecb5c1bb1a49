//! Runs every check, cheapest first. In: the sources. Out: each step with its time, and a last line that says how it ended.

use std::io::{Write, stdout};
use std::time::Instant;

use anyhow::{Context, Result};

use crate::build::{self, Plan};
use crate::{budget, tools};

/// Runs all steps and stops at the first that fails.
pub fn test(no_browser: bool) -> Result<()> {
    let start = Instant::now();
    let mut steps = steps();
    if no_browser {
        steps.retain(|step| !step.in_browser);
    }
    for (passed, step) in steps.iter().enumerate() {
        println!("\n== {}", step.name);
        stdout().flush()?;
        let begin = Instant::now();
        if let Err(error) = (step.run)() {
            println!("\nsteps: {passed} passed, 1 failed");
            return Err(error).with_context(|| format!("stopped after {:.0} s at: {}", seconds(start), step.name));
        }
        println!("== done in {:.1} s", seconds(begin));
    }
    if no_browser {
        println!("\nthe journeys in real browsers were left out");
    }
    println!("\nall done in {:.0} s\nsteps: {} passed, 0 failed", seconds(start), steps.len());
    Ok(())
}

struct Step {
    name: &'static str,
    run: fn() -> Result<()>,
    in_browser: bool,
}

fn steps() -> Vec<Step> {
    let native = |name, run| Step { name, run, in_browser: false };
    let browser = |name, run| Step { name, run, in_browser: true };
    vec![
        native("tools of the Rust toolchain", || tools::rust_components().and_then(|()| tools::wasm_target())),
        native("formatting", || cargo("fmt --all --check")),
        native("lints", || cargo("clippy --locked --workspace --all-targets -- -D warnings")),
        native("lints of the widget", || {
            cargo(&format!("clippy --locked -p fidelity-check --lib --all-features --target {} -- -D warnings", tools::WASM))
        }),
        native("licences, sources and known weaknesses of what is built in", licences),
        native("tests and doc tests", || cargo("test --locked --workspace --exclude browser-tests")),
        native("real engines: DuckDB, Spark, memory", engines),
        native("release build", || build::build(&Plan::release())),
        native("size", || {
            let plan = Plan::release();
            print!("{}", budget::table(&plan.out)?);
            budget::check(&plan.out)
        }),
        browser("a browser, axe-core, and a bundler", || {
            tools::browser()?;
            tools::axe_core()?;
            tools::bundler().map(drop)
        }),
        browser("other browsers", || {
            tools::other_browsers();
            Ok(())
        }),
        browser("journeys in real browsers", || cargo("test --locked --no-fail-fast -p browser-tests")),
    ]
}

/// Holds the dependencies to `deny.toml`, where cargo-deny is installed; elsewhere a line says that it was not done.
fn licences() -> Result<()> {
    if !tools::on_path("cargo-deny") {
        println!("left out: to have it, run: cargo install --locked cargo-deny");
        return Ok(());
    }
    cargo("deny --locked check")
}

/// Runs `tests/engines/engines.py`; without what this machine neither has nor gets, in which case a line says so.
fn engines() -> Result<()> {
    let python = match tools::engines() {
        Ok(python) => python.display().to_string(),
        Err(error) => {
            println!("left out: DuckDB, Spark and peak memory: {error:#}");
            return Ok(());
        }
    };
    cargo("build --locked --bin fidelity-check")?;
    let target = tools::target_folder()?;
    let script = crate::root().join("tests/engines/engines.py");
    let paths = [script, target.join("debug/fidelity-check"), target.join("engines-run")].map(|path| path.display().to_string());
    let mut arguments = paths.each_ref().map(String::as_str).to_vec();
    if let Err(error) = tools::java() {
        println!("left out: Spark: {error:#}");
        arguments.push("--without-spark");
    }
    tools::run(&python, &arguments)
}

fn cargo(arguments: &str) -> Result<()> {
    let arguments: Vec<&str> = arguments.split(' ').collect();
    tools::run("cargo", &arguments)
}

fn seconds(since: Instant) -> f32 {
    since.elapsed().as_secs_f32()
}
