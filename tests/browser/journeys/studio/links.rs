//! From a problem to where it is mended: whatever a problem names, pressing its link leads to a control that holds it, however much is folded
//! away. In: `dist/`, and the refused and doubtful rubrics of `tests/rubrics/rejected`. Out: the links that lead elsewhere.

use std::fs;

use browser_tests::Page;
use browser_tests::studio::large_rubric;
use serde_json::{Value, json};

use super::{on, studio, with};

/// More of one file shows nothing more.
const MOST_OF_ONE: usize = 8;

/// Presses the link of each problem with everything folded, and tells where the focus came: the code and the place of the problem, and either
/// the place of the field, or that of the box with what is marked in it.
const PRESSED: &str = "
    const [text, most] = argument; const root = element.shadowRoot; const rest = () => new Promise(done => setTimeout(done, 10));
    await element.open(text);
    const links = () => [...root.querySelectorAll('.fs-problems li .fs-link')];
    const found = [];
    for (let at = 0; at < Math.min(links().length, most); at++) {
        root.querySelectorAll('details').forEach(fold => (fold.open = false));
        root.querySelector('.fs-problems').open = true;
        await rest(); await rest();
        const link = links()[at]; const { code, place } = element.problems[at];
        link.focus(); link.click();
        for (let turn = 0; turn < 300 && root.activeElement === link; turn++) await rest();
        await rest();
        const field = root.activeElement;
        const shown = field && field !== link && field.checkVisibility() && !field.disabled;
        found.push([code, place, shown ? field.dataset.place ?? null : null, shown ? field.dataset.textOf ?? null : null,
            shown && field.localName === 'textarea' ? field.value.slice(field.selectionStart, field.selectionEnd) : '']);
    }
    return found;";

/// True if a place is another or lies in it.
fn lies_in(place: &str, other: &str) -> bool {
    other.is_empty() || place.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// What leads elsewhere.
fn astray(page: &Page, name: &str, text: &str, most: usize) -> Vec<String> {
    let found = with(page, PRESSED, json!([text, most]));
    let found = found.as_array().unwrap_or_else(|| panic!("{name}: {found}"));
    let leads = |link: &Value| {
        let text_of = |at: usize| link[at].as_str();
        let (code, place) = (text_of(0).unwrap(), text_of(1).unwrap());
        match (text_of(2), text_of(3)) {
            (Some(field), _) if code == "missing-translation" => field.starts_with("tr.") && field.ends_with(&format!(".{place}")),
            (Some(field), _) => lies_in(field, place) || lies_in(place, field),
            // In a box of text, what is there is marked.
            (None, Some(of)) => lies_in(place, of),
            _ => false,
        }
    };
    found.iter().filter(|link| !leads(link)).map(|link| format!("{name}: {link}")).collect()
}

#[test]
fn every_problem_leads_to_where_it_is_mended() {
    let (_server, page) = studio();
    let mut files: Vec<_> =
        fs::read_dir(xtask::root().join("tests/rubrics/rejected")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "json"));
    files.sort();
    let mut wrong = Vec::new();
    for file in &files {
        // What is too large for a page of problems is told in other ways.
        let Ok(text) = fs::read_to_string(file) else { continue };
        if text.len() < 100_000 {
            wrong.extend(astray(&page, &file.file_name().unwrap().to_string_lossy(), &text, MOST_OF_ONE));
        }
    }
    assert!(files.len() > 60, "{}", files.len());
    assert_eq!(wrong, [""; 0]);
}

/// Kinds of places that those files do not have.
#[test]
fn parts_without_a_field_of_their_own_are_marked_in_their_text() {
    let (_server, page) = studio();
    let rubric = json!({
        "format": 1, "id": "a", "edition": "1.0.0", "title": "A", "extra": 1,
        "stages": [{"id": "s", "title": "S", "outer": -5}], "variants": [{"id": "v", "title": "V", "wrong": true}],
        "domains": [{"id": "d", "title": "D", "odd": 2, "elements": [{"id": "x", "title": "X", "scale": "yes-no", "evidence": {"kinds": 3}}]}],
        "scores": [{"id": "t", "title": "T", "method": "mean", "decimals": 99}],
        "gates": [{"id": "g", "title": "G", "when": "x", "strange": 4}, {"id": "h", "title": "H", "outcomes": [{"id": "o", "label": "O", "when": "x", "peculiar": 5}]}]
    });
    let text = serde_json::to_string_pretty(&rubric).unwrap();
    let found = with(&page, PRESSED, json!([text, 100]));
    let marked = |place: &str| {
        let link = found.as_array().unwrap().iter().find(|link| link[1] == place).unwrap_or_else(|| panic!("{place} in {found}"));
        (link[2].clone(), link[3].clone(), link[4].clone())
    };
    for (place, field, text_of, mark) in [
        ("extra", Value::Null, json!(""), "1"),
        ("stages[0].outer", Value::Null, json!("stages[0]"), "-5"),
        ("variants[0].wrong", Value::Null, json!("variants[0]"), "true"),
        ("domains[0].odd", Value::Null, json!(""), "2"),
        ("domains[0].elements[0].evidence.kinds", Value::Null, json!("domains[0].elements[0]"), "3"),
        ("scores[0].decimals", Value::Null, json!("scores[0]"), "99"),
        ("gates[0].strange", Value::Null, json!(""), "4"),
        ("gates[1].outcomes[0].peculiar", Value::Null, json!(""), "5"),
    ] {
        assert_eq!(marked(place), (field, text_of, json!(mark)), "{place}");
    }
}

#[test]
fn in_a_large_rubric_a_missing_translation_leads_to_its_empty_field() {
    let (_server, page) = studio();
    let mut rubric = large_rubric();
    rubric["languages"] = json!(["en", "cy", "fr"]);
    rubric["awaiting_review"] = json!(["cy", "fr"]);
    // All but a few are translated.
    for domain in rubric["domains"].as_array_mut().unwrap() {
        domain["title"] = json!({"en": domain["title"], "cy": "c", "fr": "f"});
        for element in domain["elements"].as_array_mut().unwrap() {
            element["title"] = json!({"en": element["title"], "cy": "c", "fr": "f"});
            for anchor in element["anchors"].as_array_mut().unwrap() {
                anchor["text"] = json!({"en": anchor["text"], "cy": "c", "fr": "f"});
            }
        }
    }
    rubric["domains"][9]["elements"][19]["anchors"][4]["text"].as_object_mut().unwrap().remove("fr");
    rubric["domains"][4]["elements"][7]["title"].as_object_mut().unwrap().remove("cy");
    rubric["title"] = json!({"en": "Large", "fr": "f", "cy": "c"});
    let text = serde_json::to_string_pretty(&rubric).unwrap();
    assert_eq!(astray(&page, "large", &text, 100), [""; 0]);
    let places = on(&page, "return element.problems.map(problem => [problem.code, problem.place])");
    assert_eq!(
        places,
        json!([
            ["missing-translation", "domains[4].elements[7].title"],
            ["missing-translation", "domains[9].elements[19].anchors[4].text"]
        ])
    );
    assert_eq!(on(&page, "return element.shadowRoot.activeElement.dataset.place"), "tr.fr.domains[9].elements[19].anchors[4].text");
}
