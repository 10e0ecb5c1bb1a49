//! All that is published of one edition: the rubric and the files that go with it, and one archive of them.
//!
//! In: a [`Desk`] whose rubric is sound, a language for the texts, and files that were made elsewhere (what a built widget is needed for).
//! Out: names and bytes, the same for the same desk. It asks nobody and blocks nothing: what has to be settled first is said by
//! [`open_questions`]. `read` makes the draft again out of such an archive.

pub mod read;

use crate::answers::Answers;
use crate::assessment::Assessment;
use crate::drift::Baseline;
use crate::export;
use crate::problem::Problem;
use crate::report::Report;
use crate::rubric::Rubric;
use crate::sheet::{Kind, Options};
use crate::studio::desk::Desk;
use crate::studio::log::Editions;
use crate::studio::package::read::{DRAFT, stem};
use crate::studio::packed::Texts;
use crate::studio::{proof, scoring};
use crate::words::Language;
use crate::words::publish::PublishWords;
use sha2::{Digest as _, Sha256};

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The rubric.
    Rubric,
    /// The form to fill in by hand.
    Form,
    /// The proof sheet.
    Proof,
    /// The list of changes.
    Changes,
    /// The lines for a page.
    Lines,
    /// The first page as text.
    Snapshot,
    /// The check in one file.
    Packed,
    /// Licence and citation.
    Licence,
    /// What each file is.
    ReadMe,
    /// The SHA-256 of each file.
    Checksums,
    /// The draft with its history.
    Draft,
}

/// One file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// What it is.
    pub what: What,
    /// Its name.
    pub name: String,
    /// What stands in it.
    pub text: String,
}

/// What has to be settled before a rubric is published.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// What the checker calls errors.
    pub errors: Vec<Problem>,
    /// The places of rules of scores that nobody has chosen.
    pub unchosen: Vec<String>,
    /// True if results differ and the edition says that they do not.
    pub edition: bool,
}

impl Open {
    /// True if nothing is open.
    pub fn is_settled(&self) -> bool {
        self.errors.is_empty() && self.choices() == 0
    }

    /// How many choices are an owner's to make.
    pub fn choices(&self) -> usize {
        self.unchosen.len() + usize::from(self.edition)
    }
}

/// What is open on a desk.
pub fn open_questions(desk: &Desk) -> Open {
    open_with(desk, Editions::of(desk).is_some_and(|editions| editions.asks()))
}

/// The same where it is known already whether the edition has to be called otherwise.
pub fn open_with(desk: &Desk, edition: bool) -> Open {
    Open {
        errors: desk.problems().iter().filter(|problem| !problem.is_warning()).cloned().collect(),
        unchosen: desk.rubric().map(|rubric| scoring::unchosen(&rubric)).unwrap_or_default(),
        edition,
    }
}

/// The lines that put a rubric on a page.
pub fn lines(name: &str) -> String {
    format!("<script type=\"module\" src=\"fidelity-check.js\"></script>\n<fidelity-check src=\"{name}\"></fidelity-check>")
}

/// A file that can be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// What it is.
    pub what: What,
    /// Its name.
    pub name: String,
    /// The language of a form or a proof sheet.
    code: String,
}

/// Which files an edition has, before any of them is made; none as long as the rubric cannot be used.
pub fn planned(desk: &Desk) -> Vec<Planned> {
    let (Some(rubric), Some(values)) = (desk.parsed(), desk.rubric()) else { return Vec::new() };
    let file = |what: What, name: &str| Planned { what, name: name.to_owned(), code: String::new() };
    let mut all = vec![file(What::Rubric, &format!("{}.json", stem(Some(&values))))];
    for spoken in spoken(rubric) {
        let code = spoken.code().to_owned();
        all.push(Planned { what: What::Form, name: format!("blank-form-{code}.html"), code });
    }
    for code in &rubric.languages {
        all.push(Planned { what: What::Proof, name: format!("proof-{}.html", slug(code)), code: code.clone() });
    }
    all.extend([
        file(What::Changes, "changes.txt"),
        file(What::Lines, "lines-for-your-page.txt"),
        file(What::Licence, "licence.txt"),
        file(What::Draft, DRAFT),
    ]);
    all
}

/// Makes one of them.
pub fn make(desk: &Desk, language: Language, planned: &Planned) -> Option<File> {
    let (rubric, values) = (desk.parsed()?, desk.rubric()?);
    let text = match planned.what {
        What::Rubric => desk.draft().text().to_owned(),
        What::Form => blank_form(rubric, Language::from_code(&planned.code).unwrap_or(Language::En)),
        What::Proof => proof::html(&values, rubric, &planned.code),
        What::Changes => changes(desk, language),
        What::Lines => {
            let lines = lines(&format!("{}.json", stem(Some(&values))));
            format!("{lines}\n\n{}\n", PublishWords(language).beside_it())
        }
        What::Licence => licence(rubric, language),
        What::Draft => desk.kept().compact(),
        What::Snapshot | What::Packed | What::ReadMe | What::Checksums => return None,
    };
    Some(File { what: planned.what, name: planned.name.clone(), text })
}

/// Every file of an edition, with those that were made elsewhere; `None` as long as the rubric cannot be used.
pub fn files(desk: &Desk, language: Language, made: Vec<File>) -> Option<Vec<File>> {
    let rubric = desk.parsed()?;
    let mut all: Vec<File> = planned(desk).iter().filter_map(|planned| make(desk, language, planned)).chain(made).collect();
    let file = |what: What, name: &str, text: String| File { what, name: name.to_owned(), text };
    let read_me = read_me(rubric, &all, language);
    all.insert(0, file(What::ReadMe, "README.txt", read_me));
    let sums: String = all.iter().map(|file| format!("{}  {}\n", sha256(file.text.as_bytes()), file.name)).collect();
    all.push(file(What::Checksums, "checksums.txt", sums));
    Some(all)
}

/// The files as those of an archive.
pub fn texts(files: &[File]) -> Texts {
    files.iter().map(|file| (file.name.clone(), file.text.clone())).collect()
}

/// The languages of a rubric in which the product speaks; English if it speaks none of them.
fn spoken(rubric: &Rubric) -> Vec<Language> {
    let mut found: Vec<Language> = Vec::new();
    for language in rubric.languages.iter().filter_map(|code| Language::from_code(code)) {
        if !found.contains(&language) {
            found.push(language);
        }
    }
    if found.is_empty() { vec![Language::En] } else { found }
}

fn blank_form(rubric: &Rubric, language: Language) -> String {
    let answers = Answers::new(rubric);
    let assessment = Assessment::new(rubric, &answers, &[], Baseline::Previous, None);
    let report = Report::new(rubric, &answers, &assessment, language);
    export::html(Kind::Blank, &[&report], &Options::default(), None)
}

/// The changes since the edition before, and below them those of the editions before that.
pub fn changes(desk: &Desk, language: Language) -> String {
    let now = Editions::of(desk).map(|editions| editions.log(language));
    let earlier = desk.earlier_changes().iter().cloned();
    let all: Vec<String> = now.into_iter().chain(earlier).collect();
    if all.is_empty() { format!("{}\n", PublishWords(language).no_earlier()) } else { all.join("\n\n") }
}

fn licence(rubric: &Rubric, language: Language) -> String {
    let words = PublishWords(language);
    let at = rubric.languages.iter().position(|code| Language::from_code(code) == Some(language)).unwrap_or(0);
    let with_link = |text: &str, link: Option<&str>| match link {
        Some(link) => format!("{text}, {link}"),
        None => text.to_owned(),
    };
    let title = rubric.title.get(at);
    let mut out = format!("{}\n\n{}\n", words.heading(title, &rubric.edition), words.licence());
    match &rubric.licence {
        Some(licence) => out.push_str(&with_link(licence.text.get(at), licence.link.as_deref())),
        None => out.push_str(words.no_licence()),
    }
    let publisher = rubric.publisher.as_ref().map(|publisher| publisher.name.get(at));
    if let Some(publisher) = &rubric.publisher {
        out.push_str(&format!("\n\n{}\n{}", words.publisher(), with_link(publisher.name.get(at), publisher.link.as_deref())));
    }
    let year = rubric.date.as_deref().and_then(|date| date.get(..4)).map(|year| format!(" ({year})")).unwrap_or_default();
    let by = publisher.map(|name| format!("{name}{year}. ")).unwrap_or_default();
    let short = rubric.hash.get(..12).unwrap_or_default();
    out.push_str(&format!(
        "\n\n{}\n{by}{}. {} {} ({short}).\n",
        words.cite_as(),
        words.heading(title, &rubric.edition),
        rubric.id,
        rubric.edition
    ));
    if !rubric.citations.is_empty() {
        out.push_str(&format!("\n{}\n", words.rests_on()));
        rubric.citations.iter().for_each(|work| out.push_str(&format!("- {}\n", with_link(work.text.get(at), work.link.as_deref()))));
    }
    out
}

/// What a file is, in words.
pub fn told(what: What, words: PublishWords) -> &'static str {
    match what {
        What::Rubric => words.is_rubric(),
        What::Form => words.is_form(),
        What::Proof => words.is_proof(),
        What::Changes => words.is_changes(),
        What::Lines => words.is_lines(),
        What::Snapshot => words.is_snapshot(),
        What::Packed => words.is_packed(),
        What::Licence => words.is_licence(),
        What::ReadMe => "",
        What::Checksums => words.is_checksums(),
        What::Draft => words.is_draft(),
    }
}

fn read_me(rubric: &Rubric, files: &[File], language: Language) -> String {
    let words = PublishWords(language);
    let at = rubric.languages.iter().position(|code| Language::from_code(code) == Some(language)).unwrap_or(0);
    let mut out = format!(
        "{}\n{}\n{}\n\n",
        words.heading(rubric.title.get(at), &rubric.edition),
        words.content_hash(&rubric.hash),
        words.open_again()
    );
    files.iter().for_each(|file| out.push_str(&format!("{}: {}\n", file.name, told(file.what, words))));
    out.push_str(&format!("checksums.txt: {}\n", words.is_checksums()));
    out
}

fn slug(code: &str) -> String {
    code.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect()
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::studio::edit::Edit;
    use crate::studio::file;
    use crate::studio::json::Json;
    use crate::studio::kept;
    use crate::studio::said::Said;
    use crate::studio::workbook::archive::pack;

    const TEXT: &str = r#"{"format": 1, "id": "a", "edition": "1.2.0", "title": {"en": "Play", "cy": "Chwarae"}, "languages": ["en", "cy"],
  "licence": {"text": {"en": "CC BY 4.0"}, "link": "https://example.org/by"}, "own": {"shelf": "A-12"},
  "citations": [{"text": {"en": "The manual, page 7"}}],
  "elements": [
    {"id": "x", "title": {"en": "Space & light", "cy": "Lle"}, "minimum": 2, "citation": {"text": {"en": "Chapter 3"}},
     "anchors": [{"points": 0, "text": {"en": "None <at all>"}}, {"points": 2.50, "label": {"en": "Full"}, "text": {"en": "Enough"}}]}
  ]}"#;

    fn desk() -> Desk {
        let mut desk = Desk::default();
        desk.begin(TEXT.to_owned());
        assert!(desk.is_sound(), "{:?}", desk.problems());
        desk
    }

    fn text<'f>(files: &'f [File], name: &str) -> &'f str {
        &files.iter().find(|file| file.name == name).unwrap_or_else(|| panic!("{name}: {files:?}")).text
    }

    fn title(words: &str) -> Edit {
        Edit::Text { place: "elements[0].title".into(), language: "en".into(), text: words.into() }
    }

    #[test]
    fn an_archive_opens_again_as_the_draft_with_its_history() {
        let mut desk = desk();
        assert!(desk.edit(&title("Room & light")));
        assert!(desk.step(Said::Yes, Vec::new(), Some(Json::object([("cases", Json::List(vec![Json::text("one")]))]))));
        let files = files(&desk, Language::En, Vec::new()).expect("files");
        let bytes = pack(&texts(&files)).expect("an archive");
        let mut again = Desk::default();
        again.open(&[("a.zip".into(), bytes)]).expect("a draft");
        assert_eq!(again.draft().text(), desk.draft().text());
        assert_eq!(again.draft().beside(), desk.draft().beside());
        // What was published is what the next edition is compared with.
        assert!(Editions::of(&again).is_some_and(|editions| editions.changes.is_empty()));
        assert!(again.undo().is_some() && again.draft().beside().get("cases").is_none());
        assert!(again.undo().is_some() && again.undo().is_none());
        assert_eq!(again.draft().text(), TEXT);
    }

    #[test]
    fn a_rubric_that_was_changed_in_the_archive_is_one_more_step() {
        let mut files = files(&desk(), Language::En, Vec::new()).expect("files");
        let rubric = files.iter_mut().find(|file| file.what == What::Rubric).expect("the rubric");
        rubric.text = rubric.text.replace("Enough", "Plenty");
        let kind = file::recognise("a.zip", &pack(&texts(&files)).expect("an archive"));
        let Ok(file::Kind::Kept(kept)) = kind else { panic!("a draft") };
        assert!(kept.draft.text().contains("Plenty") && kept.draft.done().len() == 1);
    }

    #[test]
    fn the_proof_has_every_word_number_and_source() {
        let files = files(&desk(), Language::En, Vec::new()).expect("files");
        let proof = text(&files, "proof-en.html");
        for said in [
            "Space &amp; light",
            "None &lt;at all&gt;",
            "2.50",
            "Chapter 3",
            "The manual, page 7",
            "A-12",
            "https://example.org/by",
            "Signature",
        ] {
            assert!(proof.contains(said), "{said}: {proof}");
        }
        let welsh = text(&files, "proof-cy.html");
        assert!(welsh.contains("<html lang=\"cy\"") && welsh.contains(">Lle<") && welsh.contains("(dim cyfieithiad"), "{welsh}");
        // Every text and number of the file, wherever it stands.
        fn leaves(value: &Json, found: &mut Vec<String>) {
            match value {
                Json::Text(text) | Json::Number(text) => found.push(text.clone()),
                other => {
                    other.items().iter().for_each(|item| leaves(item, found));
                    other.fields().iter().for_each(|(_, item)| leaves(item, found));
                }
            }
        }
        let both = format!("{proof}{welsh}");
        let mut all = Vec::new();
        leaves(&Json::parse(TEXT).expect("JSON"), &mut all);
        for leaf in all {
            let escaped = leaf.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            assert!(both.contains(&escaped), "{leaf}");
        }
    }

    #[test]
    fn forms_licence_and_sums_go_with_the_rubric() {
        let files = files(&desk(), Language::En, Vec::new()).expect("files");
        assert_eq!(text(&files, "a-1.2.0.json"), TEXT);
        assert!(text(&files, "blank-form-cy.html").contains("Chwarae") && text(&files, "blank-form-en.html").contains("Space &amp; light"));
        assert!(text(&files, "licence.txt").contains("CC BY 4.0, https://example.org/by"));
        assert!(text(&files, "lines-for-your-page.txt").contains("src=\"a-1.2.0.json\""));
        let sums = text(&files, "checksums.txt");
        assert!(sums.contains(&format!("{}  a-1.2.0.json\n", sha256(TEXT.as_bytes()))), "{sums}");
        assert_eq!(sums.lines().count(), files.len() - 1);
        let read_me = text(&files, "README.txt");
        assert!(files.iter().filter(|file| file.what != What::ReadMe).all(|file| read_me.contains(&file.name)), "{read_me}");
    }

    #[test]
    fn what_was_published_is_compared_with_from_then_on() {
        let mut desk = desk();
        assert!(desk.edit(&title("Room")));
        let log = Editions::of(&desk).map(|editions| editions.log(Language::En)).unwrap_or_default();
        desk.publish(&log);
        assert!(open_questions(&desk).is_settled() && changes(&desk, Language::En).contains("Room"));
        let minimum = Edit::Value { place: "elements[0].minimum".into(), value: "0".into() };
        assert!(desk.edit(&minimum));
        assert!(open_questions(&desk).edition, "results differ, and the first number is that of what was published");
        let changes = changes(&desk, Language::En);
        assert!(changes.find("1.2.0 → 1.2.0").is_some_and(|first| changes[first + 1..].contains("Room")), "{changes}");
    }

    #[test]
    fn an_edition_without_a_number_may_be_published() {
        let mut desk = desk();
        assert!(desk.edit(&Edit::Value { place: "edition".into(), value: "Third edition".into() }));
        assert!(open_questions(&desk).is_settled(), "{:?}", desk.problems());
        assert!(planned(&desk).iter().any(|file| file.name.ends_with("-third-edition.json")), "{:?}", planned(&desk));
    }

    #[test]
    fn errors_are_open_questions_and_a_draft_can_be_kept_all_the_same() {
        let mut desk = Desk::default();
        desk.begin(TEXT.replace("\"minimum\": 2", "\"minimum\": \"much\""));
        assert!(!open_questions(&desk).errors.is_empty() && files(&desk, Language::En, Vec::new()).is_none());
        assert!(kept::is_kept(&desk.kept().compact()));
    }
}
