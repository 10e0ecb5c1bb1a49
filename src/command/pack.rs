//! `pack`: a check in one file, for desks without a site or a network.
//!
//! In: a rubric, local rules and answers, and the folder of a built widget. Out: one HTML file, its fingerprint, and the header under which a
//! server can give it out.

use crate::command::output::Output;
use crate::command::terminal::{SOUND, judged, read, refused, shown};
use crate::command::widget_folder::WidgetFolder;
use fidelity_check::draft;
use fidelity_check::pack::{Content, Widget, pack};
use fidelity_check::web::snapshot::at_once;
use fidelity_check::words::Language;
use std::path::PathBuf;
use std::rc::Rc;

/// Pack a check into one HTML file that opens by double click and asks nothing of any network.
#[derive(clap::Args)]
pub struct Arguments {
    /// The rubric.
    rubric: PathBuf,
    #[command(flatten)]
    output: Output,
    /// Local rules to apply.
    #[arg(long)]
    overlay: Option<PathBuf>,
    /// Answers to go on with: a hand-over copy.
    #[arg(long)]
    answers: Option<PathBuf>,
    /// The folder of the built widget, if it is not beside this command.
    #[arg(long)]
    widget: Option<PathBuf>,
}

/// Packs, and says what was made.
pub fn run(arguments: &Arguments) -> Result<u8, String> {
    let text = read(&arguments.rubric)?;
    let overlay = arguments.overlay.as_deref().map(read).transpose()?;
    let rubric = match judged(&text, overlay.as_deref()) {
        Ok(rubric) => rubric,
        Err(problems) => return refused(&arguments.rubric, &problems, Language::En),
    };
    let answers = arguments.answers.as_deref().map(|path| read(path).map(|text| (path, text))).transpose()?;
    if let Some((path, answers)) = &answers
        && let Err(problems) = draft::read(answers, &rubric)
    {
        return refused(path, &problems, Language::En);
    }
    let content = Content {
        rubric: Rc::new(rubric),
        text: &text,
        overlay: overlay.as_deref(),
        answers: answers.as_ref().map(|(_, answers)| draft::carried(answers)),
    };
    let folder = WidgetFolder::open(arguments.widget.as_deref())?;
    let widget = Widget::of(folder.built(), |name| folder.bytes(name))?;
    let packed = at_once(pack(&content, &widget));
    let read = [Some(arguments.rubric.as_path()), arguments.overlay.as_deref(), arguments.answers.as_deref()];
    arguments.output.write(read.into_iter().flatten(), &packed.html)?;
    let told = format!(
        "{}{} bytes\nfingerprint: {}\nTo give it out from a server with a security policy of its own, send this header with it:\n\
         content-security-policy: {}\n",
        arguments.output.file().map(|file| shown(file) + ": ").unwrap_or_default(),
        packed.html.len(),
        packed.fingerprint,
        packed.policy
    );
    match arguments.output.file() {
        Some(_) => Output::default().write([], &told)?,
        // The page itself went there.
        None => eprint!("{told}"),
    }
    Ok(SOUND)
}
