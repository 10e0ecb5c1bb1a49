//! Serves while one works. In: the sources, watched. Out: `dist/` on this machine, made anew whenever one of them changes.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};
use notify::{Event, RecursiveMode, Watcher};

use crate::build::{self, Plan};
use crate::server::{Server, Site};

/// What a build reads.
const SOURCES: [&str; 6] = ["src", "styles", "programmes", "index.html", "Cargo.toml", "Cargo.lock"];

/// Builds, serves and watches until it is interrupted. A build that fails says why, and the last good one stays.
pub fn serve(release: bool, port: u16) -> Result<()> {
    let root = crate::root();
    let out = root.join(if release { "dist" } else { "target/dist-dev" });
    let plan = Plan { dev: !release, out, ..Plan::release() };

    let (changed, events) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(changed)?;
    let sources = SOURCES.map(|source| root.join(source));
    for folder in sources.iter().filter(|source| source.is_dir()) {
        watcher.watch(folder, RecursiveMode::Recursive)?;
    }
    // An editor may save a file by putting another in its place, which only its folder notices.
    watcher.watch(&root, RecursiveMode::NonRecursive)?;

    rebuild(&plan);
    let server = start(&plan.out, port)?;
    println!("serving {} until you press Ctrl+C", server.url("/"));
    while wait_for_change(&events, &sources) {
        rebuild(&plan);
    }
    Ok(())
}

/// Waits for a source to change, and then until the editor has done with it; false when there is nothing more to wait for.
fn wait_for_change(events: &Receiver<notify::Result<Event>>, sources: &[PathBuf]) -> bool {
    let concerns = |event: Event| {
        let is_source = |path: &PathBuf| sources.iter().any(|source| path.starts_with(source));
        // Reading a source is an event too, and every build reads them all.
        !event.kind.is_access() && event.paths.iter().any(is_source)
    };
    let changed = events.iter().any(|event| event.is_ok_and(concerns));
    while changed && events.recv_timeout(Duration::from_millis(200)).is_ok() {}
    changed
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
    Err(anyhow!("no port from {port} to {last} can be used")).context("name another with --port")
}

#[cfg(test)]
mod tests {
    use notify::EventKind;
    use notify::event::{AccessKind, ModifyKind};

    use super::*;

    /// What waiting comes to when these events arrive, and then no more.
    fn after(events: &[(EventKind, &str)]) -> bool {
        let (sender, receiver) = mpsc::channel();
        for (kind, path) in events {
            sender.send(Ok(Event::new(*kind).add_path(path.into()))).unwrap();
        }
        drop(sender);
        wait_for_change(&receiver, &["/here/src".into(), "/here/index.html".into()])
    }

    #[test]
    fn only_a_changed_source_is_a_reason_to_build() {
        let (read, changed) = (EventKind::Access(AccessKind::Any), EventKind::Modify(ModifyKind::Any));
        assert!(after(&[(read, "/here/src/lib.rs"), (changed, "/here/src/web/app.rs")]));
        assert!(after(&[(changed, "/here/index.html")]));
        assert!(!after(&[(read, "/here/src/lib.rs"), (changed, "/here/dist/index.html"), (changed, "/here/.dist.new")]));
    }
}
