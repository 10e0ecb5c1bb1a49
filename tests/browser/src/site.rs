//! Serves the built widget to a journey. In: `dist/`. Out: a [`Site`] to be changed as the journey needs, then started.

use std::path::PathBuf;
use std::sync::OnceLock;

pub use xtask::server::{POLICY, Server, Site};

use xtask::build::{Plan, build};

/// The release build, under the strict policy. `.header`, `.without`, `.page` and `.route` change it; `.start(0)` serves it.
pub fn site() -> Site {
    let dist = xtask::root().join("dist");
    assert!(dist.join("integrity.json").exists(), "there is no build to test: run `cargo xtask build`");
    Site::new(dist)
}

/// A build that panics when asked to and marks what it draws, made once per run; see the features in `Cargo.toml`.
pub fn crash_site() -> Site {
    static DIST: OnceLock<PathBuf> = OnceLock::new();
    Site::new(DIST.get_or_init(|| {
        let out = xtask::root().join("target/dist-crash-test");
        let features = vec!["crash-test".to_owned(), "mark-drawings".to_owned()];
        build(&Plan { dev: true, features, out: out.clone(), ..Plan::release() }).expect("the crashing build");
        out
    }))
}

/// A file of `tests/browser/pages/`, with each `{{key}}` replaced by its value: a partner's page, to be served by `.page`.
#[track_caller]
pub fn host_page(name: &str, values: &[(&str, &str)]) -> String {
    let path = xtask::root().join("tests/browser/pages").join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("`{name}`: {error}"));
    values.iter().fold(text, |text, (key, value)| text.replace(&format!("{{{{{key}}}}}"), value))
}
