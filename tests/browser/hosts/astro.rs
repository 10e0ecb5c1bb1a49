//! The check on a site of Astro with its view transitions.
//!
//! In: `dist/`, the site in `tests/browser/astro`, and Astro as its lock file names it. Out: whether answers are kept from page to page, by the
//! site or by an element that is carried over.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use browser_tests::packed::{self, run};
use browser_tests::site::Site;

use super::applications::{keeps_the_answers, keeps_the_element, opened};

fn built() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let tools = xtask::tools::astro().expect("Astro");
        let project = packed::project(&tools, "tests/browser/astro", |name| !name.starts_with(['.', 'p']));
        // Astro knows a page by its place.
        for folder in ["src/pages", "public"] {
            fs::create_dir_all(project.join(folder)).unwrap();
        }
        for (from, to) in [("Layout.astro", "Layout.astro"), ("keep.js", "keep.js")] {
            fs::rename(project.join(from), project.join("src").join(to)).unwrap();
        }
        for name in ["index", "check", "first", "beside"] {
            fs::rename(project.join(format!("{name}.astro")), project.join(format!("src/pages/{name}.astro"))).unwrap();
        }
        fs::copy(xtask::root().join("programmes/scale-up-readiness.json"), project.join("public/r.json")).unwrap();
        run(&project, "env", &["ASTRO_TELEMETRY_DISABLED=1", "node", "../node_modules/astro/astro.js", "build"]);
        project.join("dist")
    })
}

#[test]
fn astro_with_view_transitions_keeps_the_answers() {
    let (_server, page) = opened(Site::new(built()).without("content-security-policy"), "/");
    keeps_the_answers(&page);
}

#[test]
fn astro_carries_an_element_over() {
    let (_server, page) = opened(Site::new(built()).without("content-security-policy"), "/first/");
    keeps_the_element(&page);
}
