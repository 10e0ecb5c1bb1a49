//! The lines that put a check on a page, with its first page drawn beforehand by the widget's own views.
//!
//! In: a rubric, and where the files are published. Out: HTML with a declarative shadow root: no script of its own, no inline style.

use crate::rubric::Rubric;
use crate::web::snapshot;
use crate::web::state::{Opening, Settings};
use std::rc::Rc;

/// Where the files are published, and what is drawn beforehand.
pub struct Tag {
    /// The address of the widget's files.
    pub base: String,
    /// The name of its stylesheet.
    pub style: String,
    /// The address of the rubric.
    pub src: String,
    /// That of local rules.
    pub overlay_src: Option<String>,
    /// The language to begin with; the rubric's first if not given.
    pub language: Option<String>,
    /// All questions, and not only those of the first page.
    pub all: bool,
    /// The module that works out scores before the widget is there, if they are to be shown as answers are given: its name.
    pub scores: Option<String>,
}

/// The first page, as it stands in the shadow root.
pub(crate) fn first_page(rubric: &Rc<Rubric>, language: &str, all: bool, live: bool) -> String {
    let settings = Settings {
        lang: Some(language.to_owned()),
        heading_level: 2,
        opening: if all { Opening::All } else { Opening::First },
        results: if live { "live" } else { "after-complete" }.to_owned(),
        storage: "none".to_owned(),
        print_button: true,
        export: true,
        instance: "0".to_owned(),
        ..Settings::default()
    };
    let (opening, hash) = (if all { "all" } else { "first" }, rubric.hash.clone());
    format!("<div part=\"mount\" data-opening=\"{opening}\" data-hash=\"{hash}\">{}</div>", snapshot::draw(rubric.clone(), settings))
}

/// The element's tag with its first page in it, and nothing else.
///
/// # Errors
/// If the rubric has no such language.
pub fn embed(rubric: Rubric, tag: &Tag) -> Result<String, String> {
    let language = match &tag.language {
        None => rubric.languages[0].clone(),
        Some(language) if rubric.languages.contains(language) => language.clone(),
        Some(language) => {
            return Err(format!("the rubric has no texts in `{language}`; it has {}. Choose one of these.", rubric.languages.join(", ")));
        }
    };
    let base = tag.base.trim_end_matches('/');
    let overlay = tag.overlay_src.as_ref().map(|src| format!(" overlay-src=\"{}\"", escaped(src))).unwrap_or_default();
    let live = tag.scores.as_ref();
    // Asked for before the script that wants it has come.
    let first = live.map(|name| format!("<link rel=\"preload\" as=\"fetch\" href=\"{}/{}\" crossorigin>\n", escaped(base), escaped(name)));
    Ok(format!(
        "{first}<script type=\"module\" src=\"{base}/fidelity-check.js\"></script>\n<fidelity-check src=\"{src}\"{overlay}{results} lang=\"{language}\">\
         <template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"{base}/{style}\">{page}</template></fidelity-check>\n",
        first = first.unwrap_or_default(),
        results = if live.is_some() { " results=\"live\"" } else { "" },
        page = first_page(&Rc::new(rubric), &language, tag.all, live.is_some()),
        base = escaped(base),
        src = escaped(&tag.src),
        language = escaped(&language),
        style = escaped(&tag.style),
    ))
}

/// A text as a part of HTML.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(name: &str, all: bool) -> (Rubric, String) {
        let text = std::fs::read_to_string(format!("programmes/{name}.json")).expect("a shipped programme");
        let read = || Rubric::parse(&text).expect("a sound rubric");
        let tag = Tag {
            base: "https://files.example/widget/".to_owned(),
            style: "w.css".to_owned(),
            src: "a\"b.json".to_owned(),
            overlay_src: None,
            language: None,
            all,
            scores: None,
        };
        (read(), embed(read(), &tag).expect("lines"))
    }

    #[test]
    fn questions_stand_in_it_under_the_strictest_policy() {
        for name in ["scale-up-readiness", "parent-infant-group", "assertive-community-treatment"] {
            let (rubric, all) = lines(name, true);
            let (_, first) = lines(name, false);
            assert_eq!(all.matches("data-element=").count(), rubric.elements.len(), "{name}");
            assert!(first.len() < all.len() && first.contains(&format!("data-element=\"{}\"", rubric.elements[0].id)), "{name}");
            for text in [&first, &all] {
                assert!(!text.contains(" style=") && !text.contains(" onclick") && text.matches("<script").count() == 1, "{name}");
                assert!(text.contains("src=\"https://files.example/widget/fidelity-check.js\"") && text.contains("src=\"a&quot;b.json\""));
            }
        }
    }

    #[test]
    fn a_page_says_what_no_speaker_has_read() {
        let text = std::fs::read_to_string("programmes/scale-up-readiness.json").expect("a shipped programme");
        let page = |change: &dyn Fn(&mut Rubric), language: &str| {
            let mut rubric = Rubric::parse(&text).expect("a sound rubric");
            change(&mut rubric);
            first_page(&Rc::new(rubric), language, false, false)
        };
        let (questions, words) =
            ("Nid yw siaradwr yr iaith wedi adolygu'r cyfieithiad", "Nid oes siaradwr yr iaith wedi darllen geiriau’r dudalen");
        let awaiting = page(&|_| {}, "cy");
        assert!(awaiting.contains(questions) && !awaiting.contains(words), "the rubric says it of its own texts");
        let reviewed = page(&|rubric| rubric.awaiting_review.clear(), "cy");
        assert!(!reviewed.contains(questions) && reviewed.contains(words), "the words of the page are another matter");
        assert!(!page(&|rubric| rubric.awaiting_review.clear(), "en").contains("No speaker"));
    }

    #[test]
    fn a_language_that_is_not_there_is_told() {
        let (rubric, _) = lines("scale-up-readiness", false);
        let tag = Tag {
            base: String::new(),
            style: String::new(),
            src: String::new(),
            overlay_src: None,
            language: Some("pl".to_owned()),
            all: false,
            scores: None,
        };
        assert_eq!(embed(rubric, &tag).unwrap_err(), "the rubric has no texts in `pl`; it has en, cy. Choose one of these.");
    }
}
