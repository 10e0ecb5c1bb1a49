//! The text of a rubric, changed only where a value changes: order, spacing and the spelling of all other values stay.
//!
//! In: a text of JSON, and the place of a value as the checker names it (`domains[0].elements[2].title`). Out: what stands there, and a
//! [`Splice`]: the one stretch of text to put in place of another. It does not know what a rubric means.

use crate::document::json;
use crate::studio::json::Json;

/// One stretch of a text in place of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Splice {
    /// The byte at which it begins.
    pub at: usize,
    /// What stood there.
    pub removed: String,
    /// What stands there now.
    pub put: String,
}

impl Splice {
    /// Carries it out.
    pub fn apply(&self, text: &mut String) {
        text.replace_range(self.at..self.at + self.removed.len(), &self.put);
    }

    /// What takes it back.
    pub fn back(&self) -> Splice {
        Splice { at: self.at, removed: self.put.clone(), put: self.removed.clone() }
    }
}

/// One step of a place.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step<'p> {
    Field(&'p str),
    Item(usize),
}

/// What stands at a place, as it is written.
pub fn raw<'t>(text: &'t str, place: &str) -> Option<&'t str> {
    below(json::value(text.trim_start_matches('\u{feff}'))?, place)
}

/// The same of a text that is known to be JSON; it is not read through for that once more.
pub fn raw_of_sound<'t>(text: &'t str, place: &str) -> Option<&'t str> {
    below(text.trim_start_matches('\u{feff}').trim(), place)
}

fn below<'t>(mut value: &'t str, place: &str) -> Option<&'t str> {
    for step in steps(place)? {
        value = match step {
            Step::Field(key) => fields(value)?.into_iter().rev().find(|(known, _)| known == key)?.1,
            Step::Item(at) => items(value)?.get(at).copied()?,
        };
    }
    Some(value)
}

/// Where what stands at a place lies in what stands around it, from its first to behind its last unit, as a browser counts in a box of text; if
/// nothing stands there, where the nearest around it begins. Around everything is the whole text.
pub fn within(text: &str, around: &str, place: &str) -> (u32, u32) {
    let whole = if around.is_empty() { text } else { raw(text, around).unwrap_or(text) };
    // A box has lines that end with one sign.
    let units = |part: &str| part.chars().filter(|sign| *sign != '\r').map(char::len_utf16).sum::<usize>() as u32;
    let mut nearest = place;
    loop {
        if let Some(found) = raw(text, nearest) {
            let from = units(&whole[..offset(whole, found).min(whole.len())]);
            return (from, if nearest == place { from + units(found) } else { from });
        }
        if nearest == around || nearest.is_empty() {
            return (0, 0);
        }
        nearest = above(nearest);
    }
}

/// The place around another: `domains[0]` is in `domains`, which is in the whole.
pub fn above(place: &str) -> &str {
    &place[..place.rfind(['.', '[']).unwrap_or(0)]
}

/// Puts a value in place of another, or adds it where its field or the object around it is missing.
pub fn set(text: &str, place: &str, value: &Json) -> Option<Splice> {
    if let Some(old) = raw(text, place) {
        return Some(over(text, old, value));
    }
    let (around, Step::Field(key)) = parent(place)? else { return None };
    let Some(object) = raw(text, &around) else {
        return set(text, &around, &Json::Object(vec![(key.to_owned(), value.clone())]));
    };
    let last = fields(object)?.last().map(|(_, value)| *value);
    let lines = object.contains('\n');
    let depth = indent_of(text, object);
    let unit = unit(text);
    let entry = |broken: bool| {
        let value = if broken { value_at(text, value, depth.len() + unit.len()) } else { value.compact() };
        format!("{}: {value}", Json::text(key).compact())
    };
    let end = newline(text);
    Some(match last {
        Some(last) => {
            let between = if lines { format!(",{end}{depth}{unit}") } else { ", ".to_owned() };
            Splice { at: offset(text, last) + last.len(), removed: String::new(), put: between + &entry(lines) }
        }
        None => splice(text, object, format!("{{{}}}", entry(false))),
    })
}

/// Puts a value in place of a part of the text, as [`raw`] gives it.
pub fn over(text: &str, old: &str, value: &Json) -> Splice {
    splice(text, old, written(text, old, value, old.contains('\n') || !is_container(old)))
}

/// Takes away a field or an item, with the comma that parts it from the next.
pub fn remove(text: &str, place: &str) -> Option<Splice> {
    let (around, step) = parent(place)?;
    let container = raw(text, &around)?;
    let (values, at): (Vec<&str>, usize) = match step {
        Step::Field(key) => {
            let fields = fields(container)?;
            let at = fields.iter().rposition(|(known, _)| known == key)?;
            (fields.into_iter().map(|(_, value)| value).collect(), at)
        }
        Step::Item(at) => (items(container)?, at),
    };
    let value = *values.get(at)?;
    let end_of = |value: &str| offset(text, value) + value.len();
    let (from, to) = match (at, values.get(at + 1)) {
        (0, None) => (offset(text, container) + 1, offset(text, container) + container.len() - 1),
        // From where the first begins to where the second does.
        (0, Some(_)) => {
            let first = offset(text, container) + 1;
            (first + blanks(&text[first..]), begin(text, end_of(value)))
        }
        _ => (end_of(values[at - 1]), end_of(value)),
    };
    Some(Splice { at: from, removed: text[from..to].to_owned(), put: String::new() })
}

/// Puts an item, as it is written, in front of the one at `at`, or at the end of its list.
pub fn insert(text: &str, list: &str, at: usize, item: &str) -> Option<Splice> {
    let container = raw(text, list)?;
    let items = items(container)?;
    let indent = indent_of(text, container);
    let (unit, end) = (unit(text), newline(text));
    let between = match items[..] {
        [first, second, ..] => text[offset(text, first) + first.len()..offset(text, second)].to_owned(),
        _ if container.contains('\n') || items.is_empty() => format!(",{end}{indent}{unit}"),
        _ => ", ".to_owned(),
    };
    Some(match (items.get(at), items.last()) {
        (Some(next), _) => Splice { at: offset(text, next), removed: String::new(), put: format!("{item}{between}") },
        (None, Some(last)) => Splice { at: offset(text, last) + last.len(), removed: String::new(), put: format!("{between}{item}") },
        (None, None) => splice(text, container, format!("[{end}{indent}{unit}{item}{end}{indent}]")),
    })
}

/// Puts a text in place of the value at a place, as it is written.
pub fn replaced(text: &str, place: &str, put: &str) -> Option<Splice> {
    Some(splice(text, raw(text, place)?, put.to_owned()))
}

/// Moves an item within its list: what stands between the items stays where it is.
pub fn shift(text: &str, list: &str, from: usize, to: usize) -> Option<Splice> {
    let items = items(raw(text, list)?)?;
    let (low, high) = (from.min(to), from.max(to));
    let (first, last) = (*items.get(low)?, *items.get(high)?);
    let mut order: Vec<usize> = (low..=high).collect();
    let moved = order.remove(from - low);
    order.insert(to - low, moved);
    let mut put = String::new();
    for (place, source) in order.into_iter().enumerate() {
        if place > 0 {
            let (before, after) = (items[low + place - 1], items[low + place]);
            put.push_str(&text[offset(text, before) + before.len()..offset(text, after)]);
        }
        put.push_str(items[source]);
    }
    let (from, to) = (offset(text, first), offset(text, last) + last.len());
    Some(Splice { at: from, removed: text[from..to].to_owned(), put })
}

/// A new item as it would stand in a list.
pub fn item(text: &str, list: &str, value: &Json) -> Option<String> {
    let container = raw(text, list)?;
    Some(value_at(text, value, indent_of(text, container).len() + unit(text).len()))
}

/// How many items a list has; none where there is no list.
pub fn count(text: &str, list: &str) -> usize {
    raw(text, list).and_then(items).map_or(0, |items| items.len())
}

fn is_container(raw: &str) -> bool {
    raw.starts_with(['{', '['])
}

fn fields(raw: &str) -> Option<Vec<(std::borrow::Cow<'_, str>, &str)>> {
    if raw.starts_with('{') { json::pairs(raw) } else { None }
}

fn items(raw: &str) -> Option<Vec<&str>> {
    if raw.starts_with('[') { json::items(raw) } else { None }
}

/// Where a part of a text begins.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

fn splice(text: &str, old: &str, put: String) -> Splice {
    Splice { at: offset(text, old), removed: old.to_owned(), put }
}

fn blanks(text: &str) -> usize {
    text.len() - text.trim_start().len()
}

/// Where the next value of a list or object begins, behind the comma.
fn begin(text: &str, end: usize) -> usize {
    let comma = end + blanks(&text[end..]) + 1;
    comma + blanks(&text[comma..])
}

/// The blanks of the line in which a part begins.
fn indent_of<'t>(text: &'t str, part: &str) -> &'t str {
    let line = text[..offset(text, part)].rfind('\n').map_or(0, |at| at + 1);
    let line = &text[line..];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

/// The blanks of one step, as the text has them.
fn unit(text: &str) -> &str {
    let indent =
        text.lines().skip(1).map(|line| &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]).find(|indent| !indent.is_empty());
    indent.unwrap_or("  ")
}

fn newline(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// A value as it would be written in place of another.
fn written(text: &str, old: &str, value: &Json, broken: bool) -> String {
    match broken {
        true => value_at(text, value, indent_of(text, old).len()),
        false => value.compact(),
    }
}

/// A value laid out, so many blanks in.
fn value_at(text: &str, value: &Json, blanks: usize) -> String {
    let unit = unit(text);
    let laid_out = value.laid_out(blanks.checked_div(unit.len()).unwrap_or(0));
    let mut lines = laid_out.split('\n');
    let mut out = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        let rest = line.trim_start_matches(' ');
        out.push_str(newline(text));
        out.push_str(&unit.repeat((line.len() - rest.len()) / 2));
        out.push_str(rest);
    }
    out
}

/// The steps of a place; `None` if it is none.
fn steps(place: &str) -> Option<Vec<Step<'_>>> {
    let mut steps = Vec::new();
    for part in place.split('.').filter(|part| !part.is_empty()) {
        let (field, mut rest) = part.split_at(part.find('[').unwrap_or(part.len()));
        if !field.is_empty() {
            steps.push(Step::Field(field));
        }
        while let Some(inner) = rest.strip_prefix('[') {
            let (number, after) = inner.split_once(']')?;
            steps.push(Step::Item(number.parse().ok()?));
            rest = after;
        }
    }
    Some(steps)
}

/// The place around a place, and the last step.
fn parent(place: &str) -> Option<(String, Step<'_>)> {
    let at = place.rfind(['.', '[']).unwrap_or(0);
    let last = steps(&place[at..])?.pop()?;
    Some((place[..at].to_owned(), last))
}

/// What stands at a place.
pub fn at<'j>(rubric: &'j Json, place: &str) -> Option<&'j Json> {
    steps(place)?.into_iter().try_fold(rubric, |value, step| match step {
        Step::Field(key) => value.get(key),
        Step::Item(at) => value.items().get(at),
    })
}

/// What stands at a place, to be changed.
pub fn at_mut<'j>(rubric: &'j mut Json, place: &str) -> Option<&'j mut Json> {
    steps(place)?.into_iter().try_fold(rubric, |value, step| match (step, value) {
        (Step::Field(key), value) => value.field(key),
        (Step::Item(at), Json::List(items)) => items.get_mut(at),
        _ => None,
    })
}

/// A place below another.
pub fn joined(place: &str, field: &str) -> String {
    if place.is_empty() { field.to_owned() } else { format!("{place}.{field}") }
}

/// `domains[0].elements[2]` as its list and where it stands in it.
pub fn in_list(item: &str) -> Option<(&str, usize)> {
    let (list, number) = item.strip_suffix(']')?.rsplit_once('[')?;
    Some((list, number.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "{\n    \"id\": \"a\",\n    \"n\": 2.50,\n    \"list\": [ {\"x\":1}, {\"x\":2},\n      {\"x\":3} ]\n}\n";

    fn after(splice: Option<Splice>, text: &str) -> String {
        let splice = splice.expect("a splice");
        let mut changed = text.to_owned();
        splice.apply(&mut changed);
        let mut back = changed.clone();
        splice.back().apply(&mut back);
        assert_eq!(back, text);
        assert!(Json::parse(&changed).is_some(), "{changed}");
        changed
    }

    #[test]
    fn a_place_is_the_same_in_the_text_in_its_values_and_to_be_changed() {
        let mut rubric = Json::parse(TEXT).expect("JSON");
        for (place, found) in [
            ("", true),
            ("n", true),
            ("list[1].x", true),
            ("list[2]", true),
            ("list[3]", false),
            ("list.x", false),
            ("n[0]", false),
            ("list[1", false),
            ("list[x]", false),
            ("m", false),
        ] {
            let written = raw(TEXT, place).and_then(Json::parse);
            assert_eq!(written.is_some(), found, "{place}");
            assert_eq!(at(&rubric, place), written.as_ref(), "{place}");
            assert_eq!(at_mut(&mut rubric, place).map(|value| value.clone()), written, "{place}");
        }
    }

    #[test]
    fn only_the_value_that_is_set_changes() {
        let changed = after(set(TEXT, "id", &Json::text("b")), TEXT);
        assert_eq!(changed, TEXT.replace("\"a\"", "\"b\""));
        let changed = after(set(TEXT, "list[1].x", &Json::Number("7".into())), TEXT);
        assert_eq!(changed, TEXT.replace("{\"x\":2}", "{\"x\":7}"));
    }

    #[test]
    fn a_missing_field_comes_last_in_its_object() {
        let changed = after(set(TEXT, "title", &Json::text("T")), TEXT);
        assert!(changed.ends_with("{\"x\":3} ],\n    \"title\": \"T\"\n}\n"), "{changed}");
        let changed = after(set(TEXT, "list[0].y", &Json::Bool(true)), TEXT);
        assert!(changed.contains("{\"x\":1, \"y\": true}, {\"x\":2}"), "{changed}");
        let changed = after(set(TEXT, "deep.er", &Json::Bool(true)), TEXT);
        assert!(changed.ends_with(",\n    \"deep\": {\"er\": true}\n}\n"), "{changed}");
        assert_eq!(after(set("{}", "a", &Json::Null), "{}"), "{\"a\": null}");
    }

    #[test]
    fn what_is_taken_away_leaves_no_comma() {
        for (place, left) in [
            ("id", TEXT.replace("\"id\": \"a\",\n    ", "")),
            ("n", TEXT.replace(",\n    \"n\": 2.50", "")),
            ("list[0]", TEXT.replace("{\"x\":1}, ", "")),
            ("list[2]", TEXT.replace(",\n      {\"x\":3}", "")),
            ("list[1].x", TEXT.replace("{\"x\":2}", "{}")),
        ] {
            assert_eq!(after(remove(TEXT, place), TEXT), left, "{place}");
        }
        assert_eq!(remove(TEXT, "list[3]"), None);
    }

    #[test]
    fn items_move_as_they_are_written() {
        let changed = after(shift(TEXT, "list", 0, 2), TEXT);
        assert_eq!(changed, TEXT.replace("{\"x\":1}, {\"x\":2},\n      {\"x\":3}", "{\"x\":2}, {\"x\":3},\n      {\"x\":1}"));
        let changed = after(shift(TEXT, "list", 2, 1), TEXT);
        assert_eq!(changed, TEXT.replace("{\"x\":2},\n      {\"x\":3}", "{\"x\":3},\n      {\"x\":2}"));
        assert_eq!(shift(TEXT, "list", 0, 3), None);
    }

    #[test]
    fn items_are_put_in_like_their_neighbours() {
        let changed = after(insert(TEXT, "list", 1, "0"), TEXT);
        assert!(changed.contains("{\"x\":1}, 0, {\"x\":2}"), "{changed}");
        let changed = after(insert(TEXT, "list", 3, "0"), TEXT);
        assert!(changed.contains("{\"x\":3}, 0 ]"), "{changed}");
        let empty = "{\n  \"list\": []\n}";
        assert_eq!(after(insert(empty, "list", 0, "1"), empty), "{\n  \"list\": [\n    1\n  ]\n}");
    }

    #[test]
    fn a_long_value_is_laid_out_in_the_steps_of_the_text() {
        let long = Json::List((0..3).map(|_| Json::object([("text", Json::text("word ".repeat(12)))])).collect());
        let changed = after(set(TEXT, "new", &long), TEXT);
        assert!(changed.contains("\n    \"new\": [\n        {\"text\""), "{changed}");
        let windows = TEXT.replace('\n', "\r\n");
        assert!(!after(set(&windows, "new", &long), &windows).replace("\r\n", "").contains('\n'));
    }

    #[test]
    fn what_stands_at_a_place_is_found_in_its_box() {
        let text = "\u{feff}{\r\n  \"ŵ😀\": {\"a\": [1, 22]},\r\n  \"b\": {\"c\": 333}\r\n}";
        let shown = |around: &str, place: &str| {
            let whole = if around.is_empty() { text } else { raw(text, around).unwrap() };
            let units: Vec<u16> = whole.replace("\r\n", "\n").encode_utf16().collect();
            let (from, to) = within(text, around, place);
            String::from_utf16(&units[from as usize..to as usize]).unwrap()
        };
        assert_eq!(shown("", "ŵ😀.a[1]"), "22");
        assert_eq!(shown("b", "b.c"), "333");
        assert_eq!(shown("", "b"), "{\"c\": 333}");
        // What is not there: where the nearest around it begins.
        assert_eq!(within(text, "", "b.c.d[3].e"), (within(text, "", "b.c").0, within(text, "", "b.c").0));
        assert_eq!(within(text, "b", "b.missing"), (0, 0));
        assert_eq!(within("no json", "", "b"), (0, 0));
        assert_eq!((above("a.b[2].c"), above("a.b[2]"), above("a")), ("a.b[2]", "a.b", ""));
    }
}
