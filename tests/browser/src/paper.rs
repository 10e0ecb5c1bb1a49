//! A page on paper. In: a [`Page`]. Out: a PDF in `tests/output/`, its text and its sheets as pictures.

use std::path::PathBuf;

use serde_json::json;
use xtask::tools;

use crate::driver::Browser;
use crate::evidence::save;
use crate::page::Page;

/// A printed page.
pub struct Pdf {
    pub path: PathBuf,
}

impl Page {
    /// Prints on A4 as the print dialogue would, without backgrounds, to `tests/output/<name>.pdf`.
    #[track_caller]
    pub fn print_pdf(&self, name: &str) -> Pdf {
        let data = if self.browser() == Browser::Chromium {
            let (width, height) = (8.27, 11.69);
            let options = json!({ "preferCSSPageSize": true, "paperWidth": width, "paperHeight": height });
            self.cdp("Page.printToPDF", options)["data"].take()
        } else {
            self.call("print", json!({ "page": { "width": 21.0, "height": 29.7 } }))
        };
        Pdf { path: save(&format!("{name}.pdf"), &data) }
    }
}

impl Pdf {
    /// The text of each sheet.
    #[track_caller]
    pub fn sheets(&self) -> Vec<String> {
        let path = self.path.display().to_string();
        let text = tools::output("pdftotext", &["-layout", &path, "-"]).expect("pdftotext (poppler-utils)");
        // Each sheet ends with a form feed.
        text.trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect()
    }

    /// The text of all sheets.
    #[track_caller]
    pub fn text(&self) -> String {
        self.sheets().join("\n")
    }

    /// Draws each sheet beside the PDF as `<name>-<number>.png`, and says where.
    #[track_caller]
    pub fn pictures(&self) -> Vec<PathBuf> {
        let stem = self.path.with_extension("");
        let (path, prefix) = (self.path.display().to_string(), stem.display().to_string());
        tools::run("pdftoppm", &["-png", "-r", "70", &path, &prefix]).expect("pdftoppm (poppler-utils)");
        let folder = self.path.parent().expect("a file lies in a folder").read_dir().expect("it can be listed");
        let is_ours = |path: &PathBuf| {
            let name = path.with_extension("").display().to_string();
            let number = name.strip_prefix(&format!("{prefix}-"));
            path.extension().is_some_and(|found| found == "png")
                && number.is_some_and(|number| number.bytes().all(|digit| digit.is_ascii_digit()))
        };
        let mut pictures: Vec<PathBuf> = folder.flatten().map(|file| file.path()).filter(is_ours).collect();
        pictures.sort();
        pictures
    }
}
