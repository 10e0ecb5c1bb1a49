//! The check in an Angular application with its router.
//!
//! In: `dist/`, the application in `tests/browser/angular`, and Angular as its lock file names it. Out: whether answers are kept over its routes.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use browser_tests::packed::{self, run};
use browser_tests::site::Site;

use super::applications::{keeps_the_answers, opened};

fn built() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let tools = xtask::tools::angular().expect("Angular");
        let project = packed::project(&tools, "tests/browser/angular", |name| !name.starts_with(['.', 'p']));
        run(&project, "env", &["NG_CLI_ANALYTICS=false", "node", "../node_modules/@angular/cli/bin/ng.js", "build"]);
        project.join("dist/browser")
    })
}

#[test]
fn angular_keeps_the_answers() {
    // It writes a style into its page.
    let (_server, page) = opened(Site::new(built()).without("content-security-policy"), "/");
    keeps_the_answers(&page);
}
