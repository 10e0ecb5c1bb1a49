//! The lines that put a check on a page, with its first page drawn beforehand by the widget's own views.
//!
//! In: a rubric, and where the files are published. Out: HTML with a declarative shadow root: no script of its own, no inline style.

use crate::built::Built;
use crate::rubric::Rubric;
use crate::score_core::rules;
use crate::web::snapshot;
use crate::web::state::{Layout, Opening, Settings, Wanted};
use crate::words::Language;
use crate::words::without_scripts::WithoutScriptsWords;
use std::rc::Rc;

/// Where the files are published, and what is drawn beforehand.
#[derive(Clone, Default)]
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
    /// What works out scores before the widget is there, if they are to be shown as answers are given.
    pub scores: Option<Scores>,
    /// Other attributes of the element, in this order: names and values. What they change on the first page is drawn so.
    pub attributes: Vec<(String, String)>,
    /// HTML for browsers that cannot show the page drawn beforehand.
    pub fallback: String,
    /// The hash of the script, if a browser is to compare it.
    pub integrity: Option<String>,
}

/// What works out scores before the widget is there: the names of its files.
#[derive(Clone)]
pub struct Scores {
    module: String,
    script: String,
}

impl Scores {
    /// # Errors
    /// If the widget that was built has no such files.
    pub fn of(built: &Built) -> Result<Scores, String> {
        let named = |ending| built.name("fidelity-check-scores", ending);
        Ok(Scores { module: named(".wasm")?, script: named(".js")? })
    }
}

/// How the first page is drawn.
pub(crate) struct Drawn<'t> {
    pub language: &'t str,
    pub all: bool,
    pub live: bool,
    pub attributes: &'t [(String, String)],
}

impl<'t> Drawn<'t> {
    /// The questions of the first page, with no attributes.
    pub fn in_language(language: &'t str) -> Drawn<'t> {
        Drawn { language, all: false, live: false, attributes: &[] }
    }
}

/// The first page, as it stands in the shadow root.
pub(crate) async fn first_page(rubric: &Rc<Rubric>, drawn: Drawn<'_>) -> String {
    let given = |name: &str| drawn.attributes.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str());
    let settings = Settings {
        lang: Some(drawn.language.to_owned()),
        // As the element reads them: what it does not know is as if it were not there.
        heading_level: given("heading-level").and_then(|level| level.trim().parse().ok()).unwrap_or(2),
        layout: match given("layout") {
            Some("element") => Layout::Element,
            Some("single") => Layout::Single,
            _ => Layout::Domain,
        },
        mode: match given("mode") {
            Some("non-negotiables") => Wanted::NonNegotiables,
            _ => Wanted::Full,
        },
        opening: if drawn.all { Opening::All } else { Opening::First },
        results: if drawn.live { "live" } else { given("results").unwrap_or("after-complete") }.to_owned(),
        storage: given("storage").unwrap_or("none").to_owned(),
        print_button: true,
        export: true,
        instance: "0".to_owned(),
        ..Settings::default()
    };
    let is_live = settings.results == "live" && settings.mode == Wanted::Full;
    let (opening, hash) = (if drawn.all { "all" } else { "first" }, rubric.hash.clone());
    let rules = match is_live {
        true => format!(" data-rules=\"{}\"", rules::written(rubric)),
        false => String::new(),
    };
    let page = snapshot::draw(rubric.clone(), settings).await;
    format!("<div part=\"mount\" data-opening=\"{opening}\" data-hash=\"{hash}\"{rules}>{page}</div>")
}

/// The element's tag with its first page in it, and nothing else.
///
/// # Errors
/// If the rubric has no such language, an attribute is not one that the tag may be given, or nothing is asked with them.
pub async fn embed(rubric: Rubric, tag: &Tag) -> Result<String, String> {
    let language = match &tag.language {
        None => rubric.languages[0].clone(),
        Some(language) if rubric.languages.contains(language) => language.clone(),
        Some(language) => {
            return Err(format!("the rubric has no texts in `{language}`; it has {}. Choose one of these.", rubric.languages.join(", ")));
        }
    };
    let live = tag.scores.is_some();
    let attributes = attributes(tag, live)?;
    let base = tag.base.trim_end_matches('/');
    let overlay = tag.overlay_src.as_ref().map(|src| format!(" overlay-src=\"{}\"", escaped(src))).unwrap_or_default();
    // Asked for before the script that wants it has come.
    let first = tag.scores.as_ref().map(|Scores { module, script }| {
        let (base, module, script) = (escaped(base), escaped(module), escaped(script));
        format!("<link rel=\"preload\" as=\"fetch\" href=\"{base}/{module}\" crossorigin>\n<link rel=\"modulepreload\" href=\"{base}/{script}\">\n")
    });
    let integrity = tag.integrity.as_ref().map(|hash| format!(" integrity=\"{}\" crossorigin=\"anonymous\"", escaped(hash)));
    let said = Language::from_code(&language).unwrap_or(Language::En);
    let drawn = Drawn { language: &language, all: tag.all, live, attributes: &tag.attributes };
    Ok(format!(
        "{first}<script type=\"module\" src=\"{base}/fidelity-check.js\"{integrity}></script>\n<fidelity-check src=\"{src}\"{overlay}{results} \
         lang=\"{language}\"{attributes}><template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"{base}/{style}\">\
         <noscript><div class=\"fc\" lang=\"{said}\"><p class=\"fc-notice\">{off}</p></div></noscript>{page}</template>{fallback}</fidelity-check>\n",
        first = first.unwrap_or_default(),
        integrity = integrity.unwrap_or_default(),
        results = if live { " results=\"live\"" } else { "" },
        said = said.code(),
        off = WithoutScriptsWords(said).switched_off(),
        page = first_page(&Rc::new(rubric), drawn).await,
        base = escaped(base),
        src = escaped(&tag.src),
        language = escaped(&language),
        style = escaped(&tag.style),
        fallback = tag.fallback,
    ))
}

/// The other attributes, as they are written.
fn attributes(tag: &Tag, live: bool) -> Result<String, String> {
    let mut written = String::new();
    for (at, (name, value)) in tag.attributes.iter().enumerate() {
        let is_name = name.starts_with(|c: char| c.is_ascii_lowercase()) && name.bytes().all(|c| c.is_ascii_lowercase() || c == b'-');
        let of_the_tag = ["src", "overlay-src", "lang"].contains(&name.as_str()) || (live && name == "results");
        if !is_name
            || of_the_tag
            || name.starts_with("on")
            || name == "style"
            || tag.attributes[..at].iter().any(|(other, _)| other == name)
        {
            return Err(format!(
                "`{name}` cannot be one more attribute of the tag. Expected a name of small letters and hyphens, each once; what addresses, \
                 the language and scores from the first answer on have of their own is chosen there, and a strict policy refuses scripts and styles."
            ));
        }
        if name == "mode" && ["results", "blank"].contains(&value.as_str()) {
            return Err(format!(
                "with `mode=\"{value}\"` nothing is asked, so that there is no first page to draw beforehand. Write the plain tag."
            ));
        }
        written += &if value.is_empty() { format!(" {name}") } else { format!(" {name}=\"{}\"", escaped(value)) };
    }
    Ok(written)
}

/// What the security policy of the page has to allow for the tag, as the directives of a header.
#[must_use]
pub fn policy(tag: &Tag) -> String {
    let files = origin(&tag.base);
    let mut fetched = vec![files];
    for address in [Some(&tag.src), tag.overlay_src.as_ref()].into_iter().flatten() {
        if !fetched.contains(&origin(address)) {
            fetched.push(origin(address));
        }
    }
    format!("script-src {files} 'wasm-unsafe-eval'; style-src {files}; connect-src {}", fetched.join(" "))
}

/// Where an address leads, as a policy writes it.
fn origin(address: &str) -> &str {
    let Some((scheme, rest)) = address.split_once("://").filter(|(scheme, _)| ["http", "https"].contains(scheme)) else { return "'self'" };
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    // What would end the directive is in no host.
    match host.contains([';', ',', ' ', '\'', '"']) {
        true => "'self'",
        false => &address[..scheme.len() + "://".len() + host.len()],
    }
}

/// A text as a part of HTML.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::snapshot::at_once;

    fn lines(name: &str, all: bool) -> (Rubric, String) {
        let text = std::fs::read_to_string(format!("programmes/{name}.json")).expect("a shipped programme");
        let read = || Rubric::parse(&text).expect("a sound rubric");
        let tag = Tag {
            base: "https://files.example/widget/".to_owned(),
            style: "w.css".to_owned(),
            src: "a\"b.json".to_owned(),
            all,
            ..Tag::default()
        };
        (read(), at_once(embed(read(), &tag)).expect("lines"))
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
    fn what_scripts_are_needed_for_is_said_in_the_language_of_the_page() {
        let said = |language: Option<&str>, code: &str, words: &str| {
            let (rubric, _) = lines("scale-up-readiness", false);
            let html = at_once(embed(rubric, &Tag { language: language.map(str::to_owned), ..Tag::default() })).expect("lines");
            let (before, questions) = html.split_once("<div part=\"mount\"").expect("a page");
            let notice = format!("<noscript><div class=\"fc\" lang=\"{code}\"><p class=\"fc-notice\">{words}");
            assert!(before.contains(&notice) && !questions.contains("<noscript"), "{before}");
        };
        said(None, "en", "The questions below can be read, filled in and printed. A result needs scripts, which are off here");
        said(Some("cy"), "cy", "Gellir darllen, llenwi ac argraffu’r cwestiynau isod. Mae angen sgriptiau ar gyfer canlyniad");
    }

    #[test]
    fn a_page_says_what_no_speaker_has_read() {
        let text = std::fs::read_to_string("programmes/scale-up-readiness.json").expect("a shipped programme");
        let page = |change: &dyn Fn(&mut Rubric), language: &str| {
            let mut rubric = Rubric::parse(&text).expect("a sound rubric");
            change(&mut rubric);
            at_once(first_page(&Rc::new(rubric), Drawn::in_language(language)))
        };
        let (questions, words) =
            ("Nid yw siaradwr yr iaith wedi adolygu'r cyfieithiad", "Nid oes siaradwr yr iaith wedi darllen geiriau’r dudalen");
        let awaiting = page(&|_| {}, "cy");
        assert!(awaiting.contains(questions) && !awaiting.contains(words), "the rubric says it of its own texts");
        let reviewed = page(&|rubric| rubric.form.awaiting_review.clear(), "cy");
        assert!(!reviewed.contains(questions) && reviewed.contains(words), "the words of the page are another matter");
        assert!(!page(&|rubric| rubric.form.awaiting_review.clear(), "en").contains("No speaker"));
    }

    #[test]
    fn a_language_that_is_not_there_is_told() {
        let (rubric, _) = lines("scale-up-readiness", false);
        let tag = Tag { language: Some("pl".to_owned()), ..Tag::default() };
        assert_eq!(at_once(embed(rubric, &tag)).unwrap_err(), "the rubric has no texts in `pl`; it has en, cy. Choose one of these.");
    }
    #[test]
    fn what_an_attribute_changes_is_drawn_so() {
        let with = |attributes: &[(&str, &str)]| {
            let attributes = attributes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            at_once(embed(lines("scale-up-readiness", false).0, &Tag { attributes, ..Tag::default() }))
        };
        let usual = with(&[]).expect("lines");
        let other = with(&[("heading-level", "3"), ("layout", "element"), ("history", ""), ("theme", "a\"b")]).expect("lines");
        assert!(usual.contains("<h2 id=\"0-name\"") && other.contains("<h3 id=\"0-name\""), "{other}");
        assert!(other.contains(" lang=\"en\" heading-level=\"3\" layout=\"element\" history theme=\"a&quot;b\"><template"), "{other}");
        assert!(other.matches("data-element=").count() < usual.matches("data-element=").count());
        for wrong in [("src", "x"), ("onclick", "x"), ("style", "x"), ("a b", ""), ("", ""), ("mode", "blank"), ("mode", "results")] {
            assert!(with(&[wrong]).is_err(), "{wrong:?}");
        }
        assert!(with(&[("id", "a"), ("id", "b")]).is_err());
    }

    #[test]
    fn a_policy_names_where_the_files_and_the_rubric_are() {
        let policy = |base: &str, src: &str| policy(&Tag { base: base.to_owned(), src: src.to_owned(), ..Tag::default() });
        assert_eq!(policy("/widget", "a.json"), "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'");
        assert_eq!(
            policy("https://files.example:8443/w/", "/a.json"),
            "script-src https://files.example:8443 'wasm-unsafe-eval'; style-src https://files.example:8443; \
             connect-src https://files.example:8443 'self'"
        );
        assert!(policy("https://a;b/", "a.json").starts_with("script-src 'self' "));
    }
}
