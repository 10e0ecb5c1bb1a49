//! Serves while one works. In: the sources, watched. Out: `dist/` on this machine, made anew whenever one of them changes.

use std::path::Path;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use notify_debouncer_mini::new_debouncer;
use notify_debouncer_mini::notify::RecursiveMode;

use crate::build::{self, Plan};
use crate::server::{Server, Site};

/// What a build reads.
const SOURCES: [&str; 6] = [
    "src",
    "styles",
    "programmes",
    "index.html",
    "Cargo.toml",
    "Cargo.lock",
];

/// Builds, serves and watches until it is interrupted. A build that fails says why, and the last good one stays.
pub fn serve(release: bool, port: u16) -> Result<()> {
    let out = crate::root().join(if release { "dist" } else { "target/dist-dev" });
    let plan = Plan {
        dev: !release,
        out,
        ..Plan::release()
    };

    let (changed, changes) = mpsc::channel();
    let mut watcher = new_debouncer(Duration::from_millis(200), changed)?;
    for source in SOURCES
        .map(|source| crate::root().join(source))
        .iter()
        .filter(|source| source.exists())
    {
        watcher.watcher().watch(source, RecursiveMode::Recursive)?;
    }

    rebuild(&plan);
    let server = start(&plan.out, port)?;
    println!("serving {} until you press Ctrl+C", server.url("/"));
    for change in changes {
        if change.is_ok() {
            rebuild(&plan);
        }
    }
    Ok(())
}

fn rebuild(plan: &Plan) {
    let start = Instant::now();
    match build::build(plan) {
        Ok(()) => println!("built in {:.1} s", start.elapsed().as_secs_f32()),
        Err(error) => eprintln!("not built, the last good build stays: {error:#}"),
    }
}

/// Takes the port that was asked for, or the next free one.
fn start(folder: &Path, port: u16) -> Result<Server> {
    let last = port.saturating_add(20);
    for port in port..=last {
        match Site::new(folder).start(port) {
            Ok(server) => return Ok(server),
            Err(error) => println!("port {port} cannot be used ({error}), trying the next"),
        }
    }
    Err(anyhow::anyhow!("no port from {port} to {last} can be used"))
        .context("name another with --port")
}
