//! `embed`: the lines that put a check on a page, with its first page drawn beforehand.
//!
//! In: a rubric, and the folder of a built widget. Out: a script tag, and the element with its first page and questions in it, which can be
//! read, filled in and printed before any script runs.

use crate::command::output::Output;
use crate::command::terminal::{SOUND, refused, rubric};
use crate::command::widget_folder::WidgetFolder;
use fidelity_check::embed::{Scores, Tag, embed};
use fidelity_check::web::snapshot::at_once;
use fidelity_check::words::Language;
use std::path::PathBuf;

/// Write the lines that put a check on a page, with the first page drawn beforehand, so that it is there at once.
#[derive(clap::Args)]
pub struct Arguments {
    /// The rubric.
    rubric: PathBuf,
    /// The folder of the built widget, if it is not beside this command.
    #[arg(long)]
    widget: Option<PathBuf>,
    /// The address at which the widget's files are published, as the page would write it.
    #[arg(long, default_value = ".", value_name = "ADDRESS")]
    base: String,
    /// The address at which the rubric is published; its file name if not given.
    #[arg(long, value_name = "ADDRESS")]
    src: Option<String>,
    /// Local rules to apply.
    #[arg(long)]
    overlay: Option<PathBuf>,
    /// The address at which the local rules are published; their file name if not given.
    #[arg(long, value_name = "ADDRESS")]
    overlay_src: Option<String>,
    /// The language to begin with; the rubric's first if not given.
    #[arg(long)]
    lang: Option<String>,
    /// Show the scores as answers are given, from the first one on.
    #[arg(long)]
    live: bool,
    /// Draw all questions beforehand, and not only those of the first page.
    #[arg(long)]
    all: bool,
    /// Another attribute of the tag, such as heading-level=3; may be given several times.
    #[arg(long, value_name = "NAME=VALUE", value_parser = attribute)]
    attribute: Vec<(String, String)>,
    #[command(flatten)]
    output: Output,
}

fn attribute(written: &str) -> Result<(String, String), String> {
    let (name, value) = written.split_once('=').unwrap_or((written, ""));
    Ok((name.to_owned(), value.to_owned()))
}

/// Writes the lines.
pub fn run(arguments: &Arguments) -> Result<u8, String> {
    let rubric = match rubric(&arguments.rubric, arguments.overlay.as_deref())? {
        Ok(rubric) => rubric,
        Err(problems) => return refused(&arguments.rubric, &problems, Language::En),
    };
    let folder = WidgetFolder::open(arguments.widget.as_deref())?;
    let file_name = |path: &PathBuf| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let overlay_src = arguments.overlay.as_ref().map(|path| arguments.overlay_src.clone().unwrap_or_else(|| file_name(path)));
    let tag = Tag {
        base: arguments.base.clone(),
        style: folder.built().name("fidelity-check", ".css")?,
        src: arguments.src.clone().unwrap_or_else(|| file_name(&arguments.rubric)),
        overlay_src,
        language: arguments.lang.clone(),
        all: arguments.all,
        scores: if arguments.live { Some(Scores::of(folder.built())?) } else { None },
        attributes: arguments.attribute.clone(),
        ..Tag::default()
    };
    let html = at_once(embed(rubric, &tag))?;
    let read = [Some(arguments.rubric.as_path()), arguments.overlay.as_deref()];
    arguments.output.write(read.into_iter().flatten(), &html)?;
    Ok(SOUND)
}
