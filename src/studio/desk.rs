//! Where an owner works: what she brought and has not accepted yet, and the rubric she is writing.
//!
//! In: clipboards, files, answers to questions, edits. Out: the preview, the rubric's text, and what the checker says about it. It
//! keeps everything in memory and knows no page.

use crate::problem::Problem;
use crate::rubric::Rubric;
use crate::studio::checked::checked;
use crate::studio::draft::Draft;
use crate::studio::edit::{self, Edit};
use crate::studio::file::{self, Kind};
use crate::studio::json::Json;
use crate::studio::kept::{self, Kept};
use crate::studio::packed::Sheets;
use crate::studio::preview::{Brought, Preview};
use crate::studio::refused::Refused;
use crate::studio::said::Said;
use crate::studio::source::{self, Splice};
use crate::studio::table::Book;
use crate::studio::template;
use crate::studio::translate;
use std::rc::Rc;

/// All of it.
#[derive(Clone, Debug, Default)]
pub struct Desk {
    preview: Option<Preview>,
    draft: Draft,
    /// The rubric as it was opened; nothing if it was begun here.
    opened: Option<Rc<Json>>,
    opened_text: Option<String>,
    /// The lists of changes of what was published earlier, the last first.
    earlier: Vec<String>,
    /// What is kept with the draft and is not known here.
    unknown: Vec<(String, Json)>,
    /// What was published last, with the list of its changes.
    published: Option<(String, String)>,
    was: Option<Rc<Rubric>>,
    values: Option<Rc<Json>>,
    parsed: Option<Rc<Rubric>>,
    problems: Vec<Problem>,
    /// The problems of the draft with what is being typed, if that is another one.
    ahead: Option<Vec<Problem>>,
}

impl Desk {
    /// What was brought and not accepted yet.
    pub fn preview(&self) -> Option<&Preview> {
        self.preview.as_ref()
    }

    /// The rubric being written; its text is empty before there is one.
    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    /// The rubric as values, if its text is JSON.
    pub fn rubric(&self) -> Option<Rc<Json>> {
        self.values.clone()
    }

    /// The rubric as it was opened, with which an edition can be compared; nothing if it was begun here.
    pub fn opened(&self) -> Option<&Json> {
        self.opened.as_deref()
    }

    /// The text of that.
    pub fn opened_text(&self) -> Option<&str> {
        self.opened_text.as_deref()
    }

    /// What is kept with the draft and is not known here.
    pub fn unknown(&self) -> &[(String, Json)] {
        &self.unknown
    }

    /// The same as it is used, if nothing broke its meaning.
    pub fn was(&self) -> Option<&Rc<Rubric>> {
        self.was.as_ref()
    }

    /// The rubric as it is used, if nothing breaks its meaning.
    pub fn parsed(&self) -> Option<&Rc<Rubric>> {
        self.parsed.as_ref()
    }

    /// What the checker says about the rubric.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// True if the rubric can be used: there is one, and nothing breaks its meaning.
    pub fn is_sound(&self) -> bool {
        self.parsed.is_some()
    }

    /// Reads what is on a clipboard, for a person to look at.
    ///
    /// # Errors
    /// If there is nothing that can be read; then all stays as it was.
    pub fn paste(&mut self, html: &str, text: &str) -> Result<(), Refused> {
        if html.trim().is_empty() && text.trim_start().starts_with('{') {
            match (file::kept(text), file::fhir(text)?) {
                (Some(kept), _) => self.begin_kept(kept),
                (None, Some(questionnaire)) => return self.look_at(Brought::Questionnaire(questionnaire)),
                (None, None) => self.begin(text.to_owned()),
            }
            return Ok(());
        }
        self.look_at(Brought::Book(file::pasted(html, text)?))
    }

    /// Shows what was brought before any of it is taken over.
    fn look_at(&mut self, brought: Brought) -> Result<(), Refused> {
        self.preview = Some(Preview::beside(brought, self.rubric().as_deref().cloned())?);
        Ok(())
    }

    /// Reads files: a rubric, which is opened as it is, or tables for a person to look at.
    ///
    /// # Errors
    /// As [`Desk::paste`].
    #[cfg(any(not(target_arch = "wasm32"), feature = "workbook"))]
    pub fn open(&mut self, files: &[(String, Vec<u8>)]) -> Result<(), Refused> {
        self.take(files.iter().map(|(name, bytes)| file::recognise(name, bytes)))
    }

    /// The same with files that have been recognised. What comes after a rubric is left alone.
    ///
    /// # Errors
    /// As [`Desk::paste`].
    pub fn take(&mut self, files: impl IntoIterator<Item = Result<Kind, Refused>>) -> Result<(), Refused> {
        let mut sheets = Vec::new();
        for kind in files {
            match kind? {
                Kind::Json(text) => {
                    self.begin(text);
                    return Ok(());
                }
                Kind::Kept(kept) => {
                    self.begin_kept(*kept);
                    return Ok(());
                }
                Kind::Questionnaire(questionnaire) => return self.look_at(Brought::Questionnaire(questionnaire)),
                Kind::Sheets(found) => sheets.extend(found),
            }
        }
        self.look_at(Brought::Book(Book { sheets }))
    }

    /// Begins with a text as it is; nothing can be taken back behind it.
    pub fn begin(&mut self, text: String) {
        self.begin_with(text, Json::Object(Vec::new()));
    }

    /// The same with what stood beside it in a draft.
    pub fn begin_with(&mut self, text: String, beside: Json) {
        *self = Desk { draft: Draft::with(text.clone(), beside), opened_text: Some(text), ..Desk::default() };
        self.check();
        self.opened = self.rubric();
        self.was = self.parsed.clone();
    }

    /// Begins with a draft as it was kept, with its history and what stands beside it.
    pub fn begin_kept(&mut self, kept: Kept) {
        *self = Desk { draft: kept.draft, earlier: kept.earlier, unknown: kept.unknown, ..Desk::default() };
        self.check();
        self.compared_with(kept.opened);
    }

    /// From now on an edition is compared with this one.
    fn compared_with(&mut self, text: Option<String>) {
        self.opened = text.as_deref().and_then(Json::parse).map(Rc::new);
        self.was = text.as_deref().and_then(|text| Rubric::parse(text).ok()).map(Rc::new);
        self.opened_text = text;
    }

    /// The draft has been published as it is, with this list of changes. What is changed from now on is compared with it.
    pub fn publish(&mut self, changes: &str) {
        self.published = Some((self.draft.text().to_owned(), changes.to_owned()));
    }

    /// The lists of changes of what was published earlier, the last first.
    pub fn earlier_changes(&self) -> &[String] {
        &self.earlier
    }

    /// The draft as a text to be kept.
    pub fn kept(&self) -> Json {
        kept::write(&self.draft, self.opened_text(), &self.earlier, &self.unknown)
    }

    /// The rubric as the sheets of the template, and which parts of it stand there as text; `None` if it is no JSON.
    pub fn workbook(&self) -> Option<(Sheets, Vec<String>)> {
        Some(template::write::workbook(self.rubric()?.as_ref()))
    }

    /// Answers a question of the preview.
    pub fn choose(&mut self, id: &str, value: &str) -> bool {
        self.preview.as_mut().is_some_and(|preview| preview.choose(id, value))
    }

    /// Forgets what was brought.
    pub fn dismiss(&mut self) {
        self.preview = None;
    }

    /// Makes the rubric of the preview the one that is written.
    pub fn accept(&mut self) {
        let Some(preview) = self.preview.take() else { return };
        let (text, _) = preview.accept();
        match self.draft.text().is_empty() {
            true => self.draft = Draft::new(text),
            false => {
                let splice = Splice { at: 0, removed: self.draft.text().to_owned(), put: text };
                self.step(Said::TookOver, vec![splice], None);
            }
        }
        self.check();
    }

    /// Makes an edit. `false` if it changes nothing.
    pub fn edit(&mut self, edit: &Edit) -> bool {
        let Some((name, splices)) = edit::splices_in(self.draft.text(), self.values.as_deref(), edit) else { return false };
        let values = self.with_other_words(edit);
        self.stepped(name, splices, None, values)
    }

    /// The values after an edit that puts a text in place of one, which is most of what is typed: a large rubric is not read anew for that.
    fn with_other_words(&self, edit: &Edit) -> Option<Rc<Json>> {
        let Edit::Text { place, text, .. } = edit else { return None };
        let values = self.values.as_ref().filter(|values| values.get("languages").is_none() && !text.is_empty())?;
        source::at(values, place)?.as_text()?;
        let mut values = (**values).clone();
        *source::at_mut(&mut values, place)? = Json::text(text);
        Some(Rc::new(values))
    }

    /// Makes a step of its own: on the text, on what stands beside it, or on both. `false` if it changes nothing.
    pub fn step(&mut self, name: Said, splices: Vec<Splice>, beside: Option<Json>) -> bool {
        self.stepped(name, splices, beside, None)
    }

    /// The same where it is known already what the values are then.
    fn stepped(&mut self, name: Said, splices: Vec<Splice>, beside: Option<Json>, values: Option<Rc<Json>>) -> bool {
        let noted = self.noted(&splices, beside.as_ref());
        let changed = self.draft.step_with(name, splices, noted.or(beside));
        if changed {
            self.check_with(values);
        }
        changed
    }

    /// Takes the last step back, and says which it was.
    pub fn undo(&mut self) -> Option<Said> {
        let name = self.draft.undo()?.name.clone();
        self.check();
        Some(name)
    }

    /// Makes the step once more that was taken back last, and says which it was.
    pub fn redo(&mut self) -> Option<Said> {
        let name = self.draft.redo()?.name.clone();
        self.check();
        Some(name)
    }

    /// What stands beside the text after a step, with what each translation was made from.
    fn noted(&self, splices: &[Splice], beside: Option<&Json>) -> Option<Json> {
        let before = self.values.as_ref()?;
        // Most rubrics are in one language, and stay so: what they become is not read twice then.
        if before.get("languages").is_none() && !splices.iter().any(|splice| splice.put.contains("languages")) {
            return None;
        }
        let mut text = self.draft.text().to_owned();
        splices.iter().for_each(|splice| splice.apply(&mut text));
        let after = Json::parse(&text).filter(|after| translate::languages(after).len() > 1)?;
        translate::noted(before, &after, beside.unwrap_or(self.draft.beside()))
    }

    /// What the checker would say if this edit were made, or says as it is: for what is typed and not left yet. It changes nothing else.
    /// `false` if that is what was said before.
    pub fn look_ahead(&mut self, edit: Option<&Edit>) -> bool {
        let ahead = edit.and_then(|edit| {
            let (_, splices) = edit::splices_in(self.draft.text(), self.values.as_deref(), edit)?;
            let mut text = self.draft.text().to_owned();
            splices.iter().for_each(|splice| splice.apply(&mut text));
            (text != self.draft.text()).then(|| checked(&text).1)
        });
        let changed = ahead.as_deref().unwrap_or(&self.problems) != self.problems_ahead();
        self.ahead = ahead;
        changed
    }

    /// What the checker says of the draft with what is being typed.
    pub fn problems_ahead(&self) -> &[Problem] {
        self.ahead.as_deref().unwrap_or(&self.problems)
    }

    fn check(&mut self) {
        self.check_with(None);
    }

    fn check_with(&mut self, values: Option<Rc<Json>>) {
        self.ahead = None;
        if let Some((text, changes)) = self.published.take_if(|(text, _)| text != self.draft.text()) {
            if !changes.is_empty() {
                self.earlier.insert(0, changes);
            }
            self.compared_with(Some(text));
        }
        debug_assert!(
            values.is_none() || values.as_deref() == Json::parse(self.draft.text()).as_ref(),
            "what is known is what stands there"
        );
        self.values = values.or_else(|| Json::parse(self.draft.text()).map(Rc::new));
        let (rubric, problems) = checked(self.draft.text());
        (self.parsed, self.problems) = (rubric.map(Rc::new), problems);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_added_before_it_is_accepted() {
        let mut desk = Desk::default();
        desk.paste("", "Item\tNot yet\tFully\nOne\tno\tyes\nTwo\tnever\talways\n").expect("a table");
        assert!(desk.preview().is_some() && desk.draft().text().is_empty() && !desk.is_sound());
        desk.accept();
        assert!(desk.preview().is_none() && desk.is_sound());
        let title = Edit::Text { place: "title".into(), language: "en".into(), text: "Mine".into() };
        assert!(desk.edit(&title) && !desk.edit(&title));
        assert!(desk.draft().text().contains("\"title\": \"Mine\""));
        assert!(desk.undo().is_some() && desk.undo().is_none() && desk.redo().is_some());
        desk.paste("", "").expect_err("nothing");
        assert!(desk.draft().text().contains("\"title\": \"Mine\""));
    }

    #[test]
    fn what_is_typed_is_checked_before_it_is_written() {
        let mut desk = Desk::default();
        desk.paste("", "Item\tNot yet\tFully\nOne\tno\tyes\nTwo\tnever\talways\n").expect("a table");
        desk.accept();
        let text = desk.draft().text().to_owned();
        let typed = |text: &str| Edit::Text { place: "elements[0].title".into(), language: "en".into(), text: text.into() };
        assert!(desk.look_ahead(Some(&typed(""))) && !desk.look_ahead(Some(&typed(""))));
        assert!(desk.problems().is_empty() && !desk.problems_ahead().is_empty());
        assert_eq!((desk.draft().text(), desk.draft().done().len()), (text.as_str(), 0));
        // Taken back in the field, or written.
        assert!(desk.look_ahead(Some(&typed("One"))) && desk.problems_ahead().is_empty());
        desk.look_ahead(Some(&typed("")));
        assert!(desk.edit(&typed("")));
        assert_eq!(desk.problems_ahead(), desk.problems());
    }

    #[test]
    fn a_rubric_opens_as_it_is() {
        let text = "\u{feff}{ \"format\": 1,\r\n \"other\": 2.50 }";
        let mut desk = Desk::default();
        desk.open(&[("a.json".into(), text.as_bytes().to_vec())]).expect("a rubric");
        assert_eq!(desk.draft().text(), text);
        assert!(!desk.problems().is_empty() && !desk.is_sound());
    }
}
