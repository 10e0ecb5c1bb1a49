//! A draft as one text, to be kept in a browser or in a file: the rubric, its history, and what stands beside it.
//!
//! In: all of a draft that is kept. Out: JSON, and from it the same again. What stands beside the rubric (comments, cases to try) is an object whose
//! fields mean something where they are made; a version that does not know a field keeps it all the same.

use crate::studio::draft::{Draft, Step};
use crate::studio::json::Json;

/// The field by which a kept draft is known, with the version of its form.
pub const MARK: &str = "fidelity_studio_draft";
const VERSION: &str = "1";
/// How much history is kept, in bytes; older steps are left out.
const MOST_HISTORY: usize = 4_000_000;

/// Everything of a draft that is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// The rubric, its steps, and what stands beside it.
    pub draft: Draft,
    /// The rubric as it was opened, if the draft has changed it.
    pub opened: Option<String>,
    /// The lists of changes of what was published earlier, the last first.
    pub earlier: Vec<String>,
    /// What another version has kept.
    pub unknown: Vec<(String, Json)>,
}

impl Kept {
    /// A text alone, as an earlier version kept it.
    pub fn of(text: String) -> Kept {
        Kept { draft: Draft::new(text.clone()), opened: Some(text), ..Kept::default() }
    }
}

/// A draft as JSON, with what [`Kept`] says of it.
pub fn write(draft: &Draft, opened: Option<&str>, earlier: &[String], unknown: &[(String, Json)]) -> Json {
    let mut room = MOST_HISTORY;
    let mut steps = |steps: &[Step]| {
        let fits = |step: &&Step| {
            let fits = room >= step.size();
            room = room.saturating_sub(step.size());
            fits
        };
        let mut kept: Vec<Json> = steps.iter().rev().take_while(fits).map(Step::to_json).collect();
        kept.reverse();
        Json::List(kept)
    };
    let mut whole = Json::object([(MARK, Json::Number(VERSION.to_owned())), ("text", Json::text(draft.text()))]);
    if let Some(opened) = opened.filter(|opened| *opened != draft.text()) {
        whole.set("opened", Json::text(opened));
    } else if opened.is_some() {
        whole.set("opened", Json::Bool(true));
    }
    for (name, list) in [("done", draft.done()), ("undone", draft.undone())] {
        if !list.is_empty() {
            whole.set(name, steps(list));
        }
    }
    if !draft.beside().fields().is_empty() {
        whole.set("beside", (**draft.beside()).clone());
    }
    if !earlier.is_empty() {
        whole.set("changes", Json::List(earlier.iter().map(Json::text).collect()));
    }
    unknown.iter().for_each(|(name, value)| whole.set(name, value.clone()));
    whole
}

/// A draft as it was kept; `None` if this is none, or one of a form that is not known.
pub fn read(json: &Json) -> Option<Kept> {
    (json.get(MARK)?.compact() == VERSION).then_some(())?;
    let text = json.get("text")?.as_text()?.to_owned();
    let steps = |name: &str| -> Vec<Step> {
        let steps = json.get(name).map(Json::items).unwrap_or_default();
        steps.iter().map(Step::from_json).collect::<Option<_>>().unwrap_or_default()
    };
    let opened = match json.get("opened") {
        Some(Json::Text(opened)) => Some(opened.clone()),
        Some(Json::Bool(true)) => Some(text.clone()),
        _ => None,
    };
    let beside = Json::Object(json.get("beside").map(Json::fields).unwrap_or_default().to_vec());
    let changes = json.get("changes").map(Json::items).unwrap_or_default();
    let known = [MARK, "text", "opened", "done", "undone", "beside", "changes"];
    Some(Kept {
        draft: Draft::restored(text, beside, steps("done"), steps("undone")),
        opened,
        earlier: changes.iter().filter_map(Json::as_text).map(str::to_owned).collect(),
        unknown: json.fields().iter().filter(|(name, _)| !known.contains(&name.as_str())).cloned().collect(),
    })
}

/// True if a text is a kept draft, and no rubric.
pub fn is_kept(text: &str) -> bool {
    // A rubric has no such field; a look at the start spares reading it twice.
    text.len() > MARK.len() && text.contains(MARK) && Json::parse(text).is_some_and(|json| json.get(MARK).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::studio::desk::Desk;
    use crate::studio::edit::Edit;
    use crate::studio::said::Said;

    const TEXT: &str = r#"{"format": 1, "id": "a", "edition": "1.0.0", "title": "A",
  "elements": [{"id": "x", "title": "Tŷ", "scale": "yes-no"}]}"#;

    fn titled(text: &str) -> Edit {
        Edit::Text { place: "elements[0].title".into(), language: "en".into(), text: text.into() }
    }

    #[test]
    fn a_draft_comes_back_with_its_history_and_what_stands_beside_it() {
        let mut desk = Desk::default();
        desk.begin(TEXT.to_owned());
        assert!(
            desk.edit(&titled("Dŵr"))
                && desk.step(Said::Yes, Vec::new(), Some(Json::object([("cases", Json::Null)])))
                && desk.undo().is_some()
        );
        assert!(desk.edit(&titled("Heol")) && desk.undo().is_some());
        let mut json = desk.kept();
        json.set("beside", Json::object([("unknown-here", Json::List(vec![Json::text("kept")]))]));
        json.set("of-another-version", Json::Bool(true));
        let text = json.compact();
        assert!(is_kept(&text) && !is_kept(TEXT));
        let mut again = Desk::default();
        again.begin_kept(read(&Json::parse(&text).expect("JSON")).expect("a draft"));
        assert_eq!((again.draft().text(), again.opened_text()), (desk.draft().text(), Some(TEXT)));
        assert_eq!(again.kept().compact(), text, "kept once more, nothing is lost");
        assert!(again.redo().is_some() && again.draft().text().contains("Heol"));
        assert!(again.undo().is_some() && again.undo().is_some() && again.undo().is_none());
        assert_eq!(again.draft().text(), TEXT);
    }

    #[test]
    fn steps_that_do_not_fit_are_left_out_and_break_nothing() {
        let broken = r#"{"fidelity_studio_draft": 1, "text": "ŵ", "done": [{"name": {"en": "x"}, "splices": [[1, "", "b"]]}]}"#;
        let kept = read(&Json::parse(broken).expect("JSON")).expect("a draft");
        assert_eq!((kept.draft.text(), kept.draft.done().len(), kept.opened), ("ŵ", 0, None));
        let later = broken.replace("draft\": 1", "draft\": 2");
        assert_eq!(read(&Json::parse(&later).expect("JSON")), None);
    }
}
