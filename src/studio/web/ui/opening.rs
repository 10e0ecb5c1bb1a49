//! What takes the place of the draft, or is looked at before it does: clipboards, files, a draft that was kept.
//!
//! In: what somebody brings or chooses. Out: a changed desk, or why it could not be read. What is kept of the draft before stays.

use crate::studio::draft::Draft;
use crate::studio::kept::Kept;
use crate::studio::refused::Refused;
use crate::studio::review;
use crate::studio::web::trial::tried::Trial;
use crate::studio::web::ui::Ui;
use crate::studio::web::{comments, keep, packer};

impl Ui {
    /// Reads a clipboard.
    pub fn paste(&self, html: &str, text: &str) -> Result<(), Refused> {
        self.turns();
        keep::flush(self);
        let before = self.with(|desk| desk.draft().clone());
        let result = self.desk.borrow_mut().paste(html, text);
        self.brought(result, &before)
    }

    /// Reads the files of a turn. What is done while their bytes are read, or while one of them waits for what reads it, is not lost: the files
    /// are left alone then.
    pub async fn open(&self, turn: usize, files: Vec<(String, Vec<u8>)>) -> Result<(), Refused> {
        if self.is_overtaken(turn) {
            return Err(Refused::Overtaken);
        }
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).ok().filter(|text| review::is_comments(text));
        let comments: Option<Vec<_>> = files.iter().map(|(name, bytes)| Some((name.clone(), text(bytes)?))).collect();
        if let Some(comments) = comments.filter(|comments| !comments.is_empty()) {
            if self.with(|desk| desk.draft().text().is_empty()) {
                let before = self.with(|desk| desk.draft().clone());
                return self.brought(Err(Refused::Comments), &before);
            }
            comments::take(self, &comments);
            return Ok(());
        }
        let kinds = packer::recognise(self, &files).await;
        if self.is_overtaken(turn) {
            return Err(Refused::Overtaken);
        }
        // A rubric is opened in place of the draft: what is kept of that stays.
        keep::flush(self);
        let before = self.with(|desk| desk.draft().clone());
        let result = self.desk.borrow_mut().take(kinds);
        self.brought(result, &before)
    }

    fn brought(&self, result: Result<(), Refused>, before: &Draft) -> Result<(), Refused> {
        if self.with(|desk| desk.draft() != before) {
            self.keeping.let_go();
        }
        *self.refused.borrow_mut() = result.as_ref().err().cloned();
        if result.is_ok() && self.with(|desk| desk.preview().is_none()) {
            self.opened();
        } else {
            self.aim_at(if result.is_ok() { "h2" } else { "[role=alert]" });
            self.draw();
        }
        result
    }

    /// Begins with a rubric as it is.
    pub fn begin(&self, text: String) {
        keep::other(self);
        self.desk.borrow_mut().begin(text);
        self.opened();
    }

    /// Begins with a draft as it was kept.
    pub fn begin_kept(&self, kept: Kept) {
        keep::other(self);
        self.desk.borrow_mut().begin_kept(kept);
        self.opened();
    }

    /// A rubric was opened: nothing of it is unsaved.
    fn opened(&self) {
        self.all_saved();
        *self.trial.borrow_mut() = Trial::default();
        *self.refused.borrow_mut() = None;
        *self.unread.borrow_mut() = None;
        *self.effect.borrow_mut() = None;
        self.aim_at("h2");
        self.changed();
    }

    /// Answers a question of the preview.
    pub fn choose(&self, id: &str, value: &str) -> bool {
        self.turns();
        let known = self.desk.borrow_mut().choose(id, value);
        self.draw();
        known
    }

    /// Makes the preview the rubric.
    pub fn accept(&self) {
        if self.keeping.read_only.get() {
            return;
        }
        self.desk.borrow_mut().accept();
        self.aim_at("h2");
        self.changed();
    }

    /// Forgets the preview.
    pub fn dismiss(&self) {
        self.turns();
        self.desk.borrow_mut().dismiss();
        self.aim_at("h2");
        self.draw();
    }
}
