//! A rubric that is being written: its text, and every step by which it came about.
//!
//! In: [`Splice`]s with what they meant to do. Out: the text, and the steps that can be taken back and made again. A step is one
//! intention, however many places it changes. It does not judge the text. Beside the text stands what belongs to the draft and is never
//! published: named cases, and what translations were made from. A step can change that too.

use crate::studio::json::Json;
use crate::studio::said::Said;
use crate::studio::source::Splice;
use crate::words::Language;
use std::rc::Rc;

/// How many steps are kept; more are forgotten from the first on.
pub const MOST_STEPS: usize = 1_000;

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it did.
    pub name: Said,
    splices: Vec<Splice>,
    /// What stood beside the text before, and afterwards, if it is changed.
    beside: Option<(Rc<Json>, Rc<Json>)>,
}

impl Step {
    /// The step to be kept with the draft: its name in every language, and what it put in place of what.
    pub fn to_json(&self) -> Json {
        let name = Language::ALL.iter().map(|language| (language.code().to_owned(), Json::text(self.name.say(*language)))).collect();
        let splice =
            |splice: &Splice| Json::List(vec![Json::Number(splice.at.to_string()), Json::text(&splice.removed), Json::text(&splice.put)]);
        let mut step = Json::object([("name", Json::Object(name)), ("splices", Json::List(self.splices.iter().map(splice).collect()))]);
        if let Some((was, now)) = &self.beside {
            step.set("beside", Json::List(vec![(**was).clone(), (**now).clone()]));
        }
        step
    }

    /// How many bytes it has put in place of others.
    pub fn size(&self) -> usize {
        let beside = self.beside.as_ref().map_or(0, |(was, now)| was.compact().len() + now.compact().len());
        beside + self.splices.iter().map(|splice| splice.removed.len() + splice.put.len()).sum::<usize>()
    }

    /// A step as it was kept.
    pub fn from_json(json: &Json) -> Option<Step> {
        let name = json.get("name")?.fields().iter().filter_map(|(code, text)| Some((code.clone(), text.as_text()?.to_owned()))).collect();
        let splice = |splice: &Json| match splice.items() {
            [Json::Number(at), Json::Text(removed), Json::Text(put)] => {
                Some(Splice { at: at.parse().ok()?, removed: removed.clone(), put: put.clone() })
            }
            _ => None,
        };
        let splices = json.get("splices")?.items().iter().map(splice).collect::<Option<Vec<Splice>>>()?;
        let beside = match json.get("beside").map(Json::items) {
            Some([was, now]) => Some((Rc::new(was.clone()), Rc::new(now.clone()))),
            _ => None,
        };
        Some(Step { name: Said::Told(name), splices, beside })
    }
}

/// Carries out splices one after the other; `None` if one of them does not find what it takes away.
fn carried_out<'s>(mut text: String, splices: impl Iterator<Item = &'s Splice>) -> Option<String> {
    for splice in splices {
        let end = splice.at.checked_add(splice.removed.len())?;
        (text.get(splice.at..end)? == splice.removed).then(|| splice.apply(&mut text))?;
    }
    Some(text)
}

/// A rubric in the making.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    text: String,
    beside: Rc<Json>,
    done: Vec<Step>,
    undone: Vec<Step>,
}

impl Default for Draft {
    fn default() -> Draft {
        Draft { text: String::new(), beside: Rc::new(Json::Object(Vec::new())), done: Vec::new(), undone: Vec::new() }
    }
}

impl Draft {
    /// A text as it was opened. Nothing can be taken back behind it.
    pub fn new(text: String) -> Draft {
        Draft { text, ..Draft::default() }
    }

    /// The same with what stood beside it.
    pub fn with(text: String, beside: Json) -> Draft {
        Draft { text, beside: Rc::new(beside), ..Draft::default() }
    }

    /// What stands beside the text: an object, of which a reader keeps what it does not know.
    pub fn beside(&self) -> &Rc<Json> {
        &self.beside
    }

    /// A draft as it was kept. Steps that do not fit the text are left out, since they could not be taken back.
    pub fn restored(text: String, beside: Json, done: Vec<Step>, undone: Vec<Step>) -> Draft {
        let back: Vec<Splice> = done.iter().rev().flat_map(|step| step.splices.iter().rev().map(Splice::back)).collect();
        let fits_back = carried_out(text.clone(), back.iter()).is_some();
        let again = undone.iter().rev().flat_map(|step| &step.splices);
        let fits_again = carried_out(text.clone(), again).is_some();
        let (mut done, undone) = (if fits_back { done } else { Vec::new() }, if fits_again { undone } else { Vec::new() });
        done.drain(..done.len().saturating_sub(MOST_STEPS));
        Draft { text, beside: Rc::new(beside), done, undone }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The steps so far, the last at the end.
    pub fn done(&self) -> &[Step] {
        &self.done
    }

    /// The steps that were taken back, the next to be made again at the end.
    pub fn undone(&self) -> &[Step] {
        &self.undone
    }

    /// Makes a step, each splice on the text that the one before it left. `false` if nothing would change.
    pub fn step(&mut self, name: Said, splices: Vec<Splice>) -> bool {
        self.step_with(name, splices, None)
    }

    /// The same, with what stands beside the text afterwards, if that changes.
    pub fn step_with(&mut self, name: Said, splices: Vec<Splice>, beside: Option<Json>) -> bool {
        let splices: Vec<Splice> = splices.into_iter().filter(|splice| splice.removed != splice.put).collect();
        let beside = beside.filter(|beside| *beside != *self.beside).map(|beside| (self.beside.clone(), Rc::new(beside)));
        if splices.is_empty() && beside.is_none() {
            return false;
        }
        splices.iter().for_each(|splice| splice.apply(&mut self.text));
        if let Some((_, now)) = &beside {
            self.beside = now.clone();
        }
        self.undone.clear();
        self.done.push(Step { name, splices, beside });
        if self.done.len() > MOST_STEPS {
            self.done.remove(0);
        }
        true
    }

    /// Takes the last step back.
    pub fn undo(&mut self) -> Option<&Step> {
        let step = self.done.pop()?;
        step.splices.iter().rev().for_each(|splice| splice.back().apply(&mut self.text));
        if let Some((was, _)) = &step.beside {
            self.beside = was.clone();
        }
        self.undone.push(step);
        self.undone.last()
    }

    /// Makes the step that was taken back last once more.
    pub fn redo(&mut self) -> Option<&Step> {
        let step = self.undone.pop()?;
        step.splices.iter().for_each(|splice| splice.apply(&mut self.text));
        if let Some((_, now)) = &step.beside {
            self.beside = now.clone();
        }
        self.done.push(step);
        self.done.last()
    }

    /// Puts a whole text in place of this one, as one step.
    pub fn replace(&mut self, name: Said, text: &str) -> bool {
        let splice = Splice { at: 0, removed: self.text.clone(), put: text.to_owned() };
        self.step(name, vec![splice])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_taken_back_and_made_again() {
        let mut draft = Draft::new("0".into());
        for number in 1..=250 {
            assert!(draft.replace(Said::Literal(number.to_string()), &number.to_string()));
        }
        assert!(!draft.replace(Said::Yes, "250"));
        while draft.undo().is_some() {}
        assert_eq!((draft.text(), draft.undone().len()), ("0", 250));
        assert_eq!(draft.redo().map(|step| step.name.clone()), Some(Said::Literal("1".into())));
        assert_eq!(draft.text(), "1");
        draft.replace(Said::No, "other");
        assert!(draft.redo().is_none());
    }

    #[test]
    fn what_stands_beside_the_text_goes_with_the_steps() {
        let other = || Json::object([("cases", Json::List(Vec::new()))]);
        let mut draft = Draft::with("0".into(), Json::object([("own", Json::text("kept"))]));
        let first = draft.beside().clone();
        assert!(draft.step_with(Said::Yes, Vec::new(), Some(other())) && !draft.step_with(Said::Yes, Vec::new(), Some(other())));
        draft.replace(Said::No, "1");
        assert_eq!((**draft.beside()).clone(), other());
        draft.undo();
        draft.undo();
        assert_eq!((draft.text(), draft.beside()), ("0", &first));
        draft.redo();
        assert_eq!((**draft.beside()).clone(), other());
    }
}
