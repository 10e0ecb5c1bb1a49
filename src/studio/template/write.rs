//! A rubric as the sheets of a template.
//!
//! In: a rubric. Out: sheets of plain cells, and which of its parts no cell can hold: those stand on the sheet `more`, as JSON. Whatever is
//! written is read back and compared, so that reading the sheets gives the rubric again, whatever is in it.

use crate::studio::amount::Amount;
use crate::studio::ask::{Asker, Chosen};
use crate::studio::json::Json;
use crate::studio::packed::{Choices, Rows, Sheets};
use crate::studio::table::{Block, Book, Sheet, Table, tidy};
use crate::studio::template::patch::{self, Told};
use crate::studio::template::{self, read};
use std::collections::BTreeSet;

/// The most signs that Excel keeps in one cell.
const MOST: usize = 32_000;

/// A rubric as sheets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The sheets: their names and rows.
    pub sheets: Vec<(&'static str, Rows)>,
    /// Which parts of the rubric stand on the sheet `more`, such as `gates` or `elements.must`.
    pub more: Vec<String>,
}

/// A rubric as what is to be a workbook, and which parts of it stand on the sheet `more`.
pub fn workbook(rubric: &Json) -> (Sheets, Vec<String>) {
    let written = write(rubric);
    let choices = vec![
        Choices::new("elements", "role", &["non-negotiable", "supporting", "flexible", "information"]),
        Choices::new("elements", "kind", &["scale", "number", "percent", "ratio", "checklist", "yes-no"]),
    ];
    let sheets = written.sheets.into_iter().map(|(name, rows)| (name.to_owned(), rows)).collect();
    (Sheets { sheets, choices }, written.more)
}

/// Writes a rubric.
pub fn write(rubric: &Json) -> Written {
    let rubric = normal(rubric);
    let mut omitted = BTreeSet::new();
    let mut sheets = cells(&rubric, &omitted);
    let mut patch = rest(&sheets, &rubric, &mut omitted);
    // A cell that cannot say the whole would contradict `more`: then only `more` says it.
    if !omitted.is_empty() {
        sheets = cells(&rubric, &omitted);
        patch = rest(&sheets, &rubric, &mut omitted);
    }
    let mut more = Vec::new();
    let text = match patch {
        None => Vec::new(),
        Some(patch) => {
            places(&patch, &mut more);
            chunks(&escaped(&patch))
        }
    };
    sheets.push(("more", text.into_iter().map(|text| vec![text]).collect()));
    Written { sheets, more }
}

/// What the cells do not say. Notes elements' fields that they say wrongly.
fn rest(sheets: &[(&'static str, Rows)], rubric: &Json, omitted: &mut BTreeSet<(String, String)>) -> Option<Json> {
    let book = book(sheets);
    let nothing = Chosen::new();
    let read = template::find(&book).and_then(|sheets| read::read(&book, &sheets, Asker::new(&nothing)).ok());
    let mut base = read.map_or(Json::Object(Vec::new()), |reading| normal(&reading.rubric));
    let patch = patch::difference(&base, rubric)?;
    let mut told = Told::default();
    patch::merge(&mut base, &patch, &mut told);
    for place in told.replaced {
        let Some(rest) = place.strip_prefix("elements.") else { continue };
        let field = rest.rsplit('.').find(|part| part.starts_with(|letter: char| letter.is_ascii_lowercase())).unwrap_or_default();
        let ids = rubric_ids(rubric);
        if let Some(id) = ids.into_iter().filter(|id| rest.starts_with(&format!("{id}."))).max_by_key(String::len) {
            let first = rest[id.len() + 1..].split('.').next().unwrap_or_default();
            let field = if matches!(first, "number" | "ratio" | "checklist") && field == "bands" { "bands" } else { first };
            omitted.insert((id, field.to_owned()));
        }
    }
    Some(patch)
}

fn rubric_ids(rubric: &Json) -> Vec<String> {
    let mut all = Vec::new();
    rows_of(rubric, &mut Vec::new(), &mut all);
    all.iter().filter_map(|(_, element)| element.get("id").and_then(Json::as_text).map(str::to_owned)).collect()
}

/// The sheets as they are read: what a person would see in each cell.
pub fn book(sheets: &[(&'static str, Rows)]) -> Book {
    let sheet = |(name, rows): &(&'static str, Rows)| {
        let rows = rows.iter().map(|row| row.iter().map(|cell| tidy(cell)).collect()).collect();
        Sheet { name: (*name).to_owned(), hidden: false, blocks: vec![Block::Table(Table::of_texts(rows))] }
    };
    Book { sheets: sheets.iter().filter(|(_, rows)| !rows.is_empty()).map(sheet).collect() }
}

/// Which parts stand on the sheet `more`, each once.
fn places(patch: &Json, all: &mut Vec<String>) {
    let mut add = |place: String| {
        if !all.contains(&place) {
            all.push(place);
        }
    };
    for (key, value) in patch.fields() {
        match (key.as_str(), value) {
            ("elements" | "domains", Json::Object(items)) => {
                items.iter().flat_map(|(_, item)| item.fields()).for_each(|(field, _)| add(format!("{key}.{field}")));
            }
            _ => add(key.clone()),
        }
    }
}

/// JSON whose texts survive being read from a cell: what is tidied there is written as `\u…`.
fn escaped(value: &Json) -> String {
    let text = value.compact();
    if tidy(&text) == text {
        return text;
    }
    let mut out = String::new();
    let mut before = ' ';
    for letter in text.chars() {
        if (letter == ' ' && before == ' ') || !letter.is_ascii() {
            let mut units = [0; 2];
            letter.encode_utf16(&mut units).iter().for_each(|unit| out.push_str(&format!("\\u{unit:04x}")));
        } else {
            out.push(letter);
        }
        before = letter;
    }
    out
}

/// Pieces that each fit into a cell, and neither begin nor end with a blank.
fn chunks(text: &str) -> Vec<String> {
    let mut chunks = Vec::new();
    let mut rest = text;
    while rest.len() > MOST {
        let fits = |at: &usize| rest.is_char_boundary(*at) && !rest[..*at].ends_with(' ') && !rest[*at..].starts_with(' ');
        let at = (1..=MOST).rev().find(fits).unwrap_or(rest.len());
        chunks.push(rest[..at].to_owned());
        rest = &rest[at..];
    }
    chunks.push(rest.to_owned());
    chunks
}

/// The languages of a rubric, the default first.
pub fn languages(rubric: &Json) -> Vec<String> {
    let stated: Vec<String> =
        rubric.get("languages").map(Json::items).unwrap_or_default().iter().filter_map(Json::as_text).map(str::to_owned).collect();
    if stated.is_empty() { vec!["en".to_owned()] } else { stated }
}

/// The same rubric in the one way that the cells write it: anchors with points, texts by language where there are several.
pub fn normal(rubric: &Json) -> Json {
    let languages = languages(rubric);
    let mut rubric = rubric.clone();
    if languages == ["en"] {
        rubric.take("languages");
    }
    let mut words = Plain { languages, scales: Vec::new() };
    if let Some(scales) = rubric.field("scales") {
        words.plain(scales);
        words.scales = scales.fields().iter().map(|(id, scale)| (id.clone(), points_in(scale))).collect();
    }
    words.plain(&mut rubric);
    rubric
}

/// The points of a scale, in its order; none if one of them is no decimal.
fn points_in(scale: &Json) -> Vec<Amount> {
    let anchors = scale.get("anchors").map(Json::items).unwrap_or_default();
    anchors.iter().map(|anchor| anchor.get("points").and_then(points_of)).collect::<Option<_>>().unwrap_or_default()
}

/// The points of a scale that every rubric has.
fn built_in(id: &str) -> Vec<Amount> {
    let count = match id {
        "yes-no" | "met-not-met" => 2,
        "practice-profile" => 3,
        _ => 0,
    };
    (0..count).map(Amount::whole).collect()
}

/// What it takes to write a rubric in one way.
struct Plain {
    languages: Vec<String>,
    /// The points of the shared scales.
    scales: Vec<(String, Vec<Amount>)>,
}

/// Fields that hold words for people.
const WORDS: &[&str] = &[
    "title",
    "prompt",
    "guidance",
    "next_step",
    "summary",
    "introduction",
    "text",
    "label",
    "meaning",
    "response",
    "name",
    "unit",
    "count",
    "out_of",
    "each",
    "population",
    "expected",
    "green",
    "amber",
    "red",
    "supervision_prompts",
];

impl Plain {
    fn plain(&self, value: &mut Json) {
        let languages = &self.languages;
        match value {
            Json::List(items) => items.iter_mut().for_each(|item| self.plain(item)),
            Json::Object(fields) => {
                let first = fields.iter().find(|(key, _)| key == "first_points").map(|(_, value)| value.clone());
                let shared =
                    fields.iter().find(|(key, _)| key == "scale").and_then(|(_, id)| id.as_text()).map(|id| self.points_of_scale(id));
                let first_counts = fields.iter().any(|(key, value)| key == "when_several_match" && value.as_text() == Some("first"));
                let mut counted = false;
                for (key, inner) in fields.iter_mut() {
                    match (key.as_str(), &mut *inner) {
                        ("own" | "replaces", _) => continue,
                        ("anchors", Json::List(anchors)) => counted = with_points(anchors, first.as_ref(), shared.as_deref(), languages),
                        ("expected" | "green" | "amber" | "red" | "supervision_prompts", Json::List(items)) => {
                            items.iter_mut().for_each(|item| word(item, languages));
                            continue;
                        }
                        ("bands", Json::List(bands)) if !first_counts => in_order(bands),
                        (key, inner) if WORDS.contains(&key) => {
                            word(inner, languages);
                            continue;
                        }
                        _ => {}
                    }
                    self.plain(inner);
                }
                if counted {
                    fields.retain(|(key, _)| key != "first_points");
                }
            }
            _ => {}
        }
    }

    fn points_of_scale(&self, id: &str) -> Vec<Amount> {
        self.scales.iter().find(|(known, _)| known == id).map_or_else(|| built_in(id), |(_, points)| points.clone())
    }
}

/// One way to write words: a text where there is one language, an object where there are several.
fn word(value: &mut Json, languages: &[String]) {
    let changed = match &*value {
        Json::Text(text) if languages.len() > 1 => Json::Object(vec![(languages[0].clone(), Json::text(text))]),
        Json::Object(texts) if languages.len() == 1 && texts.len() == 1 && texts[0].0 == languages[0] => texts[0].1.clone(),
        _ => return,
    };
    *value = changed;
}

/// Gives every anchor its points: those of the shared scale, if it describes one, else counted from the first. `true` if all have them then.
fn with_points(anchors: &mut [Json], first: Option<&Json>, shared: Option<&[Amount]>, languages: &[String]) -> bool {
    let start = match first {
        None => Some(Amount::ONE),
        Some(Json::Number(text)) => Amount::parse(text),
        Some(_) => None,
    };
    let Some(start) = start else { return false };
    for (at, anchor) in anchors.iter_mut().enumerate() {
        let is_words = match &*anchor {
            Json::Text(_) => true,
            Json::Object(fields) => fields.iter().all(|(key, _)| crate::rubric::source::is_language(key)),
            _ => false,
        };
        if is_words {
            let mut text = anchor.clone();
            word(&mut text, languages);
            *anchor = Json::object([("text", text)]);
        }
        if anchor.get("points").is_none() {
            let points = match shared {
                Some(points) => points.get(at).copied(),
                None => start.add(Amount::whole(at as i128)),
            };
            let Some(points) = points else { return false };
            if let Json::Object(fields) = anchor {
                fields.insert(0, ("points".to_owned(), Json::number(points)));
            }
        }
    }
    true
}

/// Bands by their points: in which order they stand says nothing, unless the first one counts.
fn in_order(bands: &mut [Json]) {
    bands.sort_by_cached_key(|band| (band.get("points").and_then(points_of), band.get("id").is_some()));
}

fn points_of(value: &Json) -> Option<Amount> {
    match value {
        Json::Number(text) => Amount::parse(text),
        _ => None,
    }
}

/// An element with the domains above it.
type Placed<'r> = (Vec<&'r Json>, &'r Json);

fn rows_of<'r>(group: &'r Json, path: &mut Vec<&'r Json>, all: &mut Vec<Placed<'r>>) {
    all.extend(group.get("elements").map(Json::items).unwrap_or_default().iter().map(|element| (path.clone(), element)));
    for domain in group.get("domains").map(Json::items).unwrap_or_default() {
        path.push(domain);
        rows_of(domain, path, all);
        path.pop();
    }
}

/// A sheet that is being written: cells by the name of their column.
#[derive(Default)]
struct Grid {
    names: Vec<String>,
    rows: Vec<Vec<(String, String)>>,
    languages: Vec<String>,
}

impl Grid {
    fn new(names: &[&str], languages: &[String]) -> Grid {
        Grid { names: names.iter().map(|name| (*name).to_owned()).collect(), rows: Vec::new(), languages: languages.to_vec() }
    }

    fn put(&mut self, name: &str, text: String) {
        if text.is_empty() || text.chars().count() > MOST {
            return;
        }
        if let Some(row) = self.rows.last_mut() {
            row.push((name.to_owned(), text));
        }
    }

    /// Words in each language, a column each.
    fn words(&mut self, name: &str, value: Option<&Json>) {
        for (at, text) in texts(value, &self.languages).into_iter().enumerate() {
            self.put(&self.of(name, at), text);
        }
    }

    /// Lists of words, a line each.
    fn lines(&mut self, name: &str, items: &[Json]) {
        let all: Vec<Vec<String>> = items.iter().map(|item| texts(Some(item), &self.languages)).collect();
        for at in 0..self.languages.len() {
            let lines: Vec<&str> = all.iter().map(|texts| texts[at].as_str()).collect();
            if lines.iter().any(|line| !line.is_empty()) {
                self.put(&self.of(name, at), lines.join("\n"));
            }
        }
    }

    fn of(&self, name: &str, language: usize) -> String {
        if language == 0 { name.to_owned() } else { format!("{name}:{}", self.languages[language]) }
    }

    /// The rows under the headings that are used, and those of `always`.
    fn into_rows(self, always: &[&str]) -> Rows {
        let mut columns: Vec<String> = Vec::new();
        for name in &self.names {
            for language in 0..self.languages.len() {
                let column = self.of(name, language);
                let used =
                    self.rows.iter().flatten().any(|(known, _)| *known == column) || (language == 0 && always.contains(&name.as_str()));
                if used {
                    columns.push(column);
                }
            }
        }
        let cell = |row: &Vec<(String, String)>, column: &String| {
            row.iter().find(|(known, _)| known == column).map(|(_, text)| text.clone()).unwrap_or_default()
        };
        let rows: Rows = self.rows.iter().map(|row| columns.iter().map(|column| cell(row, column)).collect()).collect();
        [vec![columns]].into_iter().flatten().chain(rows).collect()
    }
}

fn texts(value: Option<&Json>, languages: &[String]) -> Vec<String> {
    let of = |(at, code): (usize, &String)| match value {
        Some(Json::Text(text)) if at == 0 => text.clone(),
        Some(Json::Object(texts)) => {
            texts.iter().find(|(known, _)| known == code).and_then(|(_, text)| text.as_text()).unwrap_or_default().to_owned()
        }
        _ => String::new(),
    };
    languages.iter().enumerate().map(of).collect()
}

/// A number, a word or a switch in a cell.
fn plain_text(value: &Json) -> String {
    match value {
        Json::Text(text) | Json::Number(text) => text.clone(),
        Json::Bool(true) => "yes".to_owned(),
        Json::Bool(false) => "no".to_owned(),
        _ => String::new(),
    }
}

/// A number or a rule in signs: `>= 3`, `6-12`.
fn condition(value: &Json, sign: &str) -> String {
    let end = |name: &str| value.get(name).map(plain_text).map(|text| format!("{text}{sign}"));
    if let Json::Number(text) = value {
        return text.clone();
    }
    if let Some([low, high]) = value.get("within").map(Json::items) {
        return format!("{}-{}{sign}", plain_text(low), plain_text(high));
    }
    if let Some(text) = end("equals") {
        return text;
    }
    let low = end("at_least").map(|text| format!(">= {text}")).or_else(|| end("more_than").map(|text| format!("> {text}")));
    let high = end("at_most").map(|text| format!("<= {text}")).or_else(|| end("less_than").map(|text| format!("< {text}")));
    [low, high].into_iter().flatten().collect::<Vec<_>>().join(" and ")
}

/// The four sheets of cells.
fn cells(rubric: &Json, omitted: &BTreeSet<(String, String)>) -> Vec<(&'static str, Rows)> {
    let languages = languages(rubric);
    vec![
        ("programme", programme(rubric, &languages)),
        ("elements", elements(rubric, &languages, omitted)),
        ("scales", scales(rubric, &languages)),
        ("scores", scores(rubric, &languages)),
    ]
}

fn programme(rubric: &Json, languages: &[String]) -> Rows {
    let mut rows: Rows = vec![vec!["field".to_owned(), "value".to_owned()]];
    let mut put = |name: &str, value: Option<&Json>| {
        for (at, text) in texts(value, languages).into_iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            let name = if at == 0 { name.to_owned() } else { format!("{name}:{}", languages[at]) };
            rows.push(vec![name, text]);
        }
    };
    let plain = |name: &str| rubric.get(name).map(|value| Json::text(plain_text(value)));
    put("id", plain("id").as_ref());
    put("edition", plain("edition").as_ref());
    put("title", rubric.get("title"));
    put("languages", Some(&Json::text(languages.join(", "))));
    let awaiting: Vec<&str> = rubric.get("awaiting_review").map(Json::items).unwrap_or_default().iter().filter_map(Json::as_text).collect();
    put("awaiting_review", Some(&Json::text(awaiting.join(", "))));
    put("summary", rubric.get("summary"));
    put("introduction", rubric.get("introduction"));
    put("minutes", plain("minutes").as_ref());
    for (name, inner) in [("publisher", "name"), ("contact", "name"), ("licence", "text")] {
        let part = rubric.get(name);
        put(name, part.and_then(|part| part.get(inner)));
        put(&format!("{name}_link"), part.and_then(|part| part.get("link")));
    }
    if let [citation] = rubric.get("citations").map(Json::items).unwrap_or_default() {
        put("citation", citation.get("text"));
        put("citation_link", citation.get("link"));
    }
    for name in ["date", "review_months", "evidence_months"] {
        put(name, plain(name).as_ref());
    }
    rows
}

fn scales(rubric: &Json, languages: &[String]) -> Rows {
    let mut grid = Grid::new(&["scale", "points", "label", "text"], languages);
    for (id, scale) in rubric.get("scales").map(Json::fields).unwrap_or_default() {
        for anchor in scale.get("anchors").map(Json::items).unwrap_or_default() {
            grid.rows.push(Vec::new());
            grid.put("scale", id.clone());
            grid.put("points", anchor.get("points").map(plain_text).unwrap_or_default());
            grid.words("label", anchor.get("label"));
            grid.words("text", anchor.get("text"));
        }
    }
    grid.into_rows(&["scale", "points", "label", "text"])
}

fn scores(rubric: &Json, languages: &[String]) -> Rows {
    let names = ["id", "title", "method", "of", "missing", "not_applicable", "criterion", "band", "from", "label", "meaning"];
    let mut grid = Grid::new(&names, languages);
    for score in rubric.get("scores").map(Json::items).unwrap_or_default() {
        grid.rows.push(Vec::new());
        grid.words("title", score.get("title"));
        for name in ["id", "method", "missing", "not_applicable"] {
            grid.put(name, score.get(name).map(plain_text).unwrap_or_default());
        }
        let of = score.get("of").map(Json::items).unwrap_or_default();
        if of.iter().all(|member| member.as_text().is_some()) {
            grid.put("of", of.iter().filter_map(Json::as_text).collect::<Vec<_>>().join(", "));
        }
        // `equals` has no sign of its own.
        if let Some(criterion) = score.get("criterion").filter(|criterion| criterion.get("equals").is_none()) {
            grid.put("criterion", condition(criterion, ""));
        }
        for (at, band) in score.get("bands").map(Json::items).unwrap_or_default().iter().enumerate() {
            if at > 0 {
                grid.rows.push(Vec::new());
            }
            grid.put("band", band.get("id").map(plain_text).unwrap_or_default());
            let only = band.fields().iter().filter(|(name, _)| matches!(name.as_str(), "more_than" | "at_most" | "less_than")).count();
            let from = match band.get("at_least") {
                Some(from) if only == 0 => plain_text(from),
                _ => condition(band, ""),
            };
            grid.put("from", from);
            grid.words("label", band.get("label"));
            grid.words("meaning", band.get("meaning"));
        }
    }
    grid.into_rows(&["id", "title", "method", "of", "missing", "not_applicable", "criterion", "band", "from", "label", "meaning"])
}

fn elements(rubric: &Json, languages: &[String], omitted: &BTreeSet<(String, String)>) -> Rows {
    let mut all = Vec::new();
    rows_of(rubric, &mut Vec::new(), &mut all);
    let columns = point_columns(&all);
    let points: Vec<String> = columns.iter().flat_map(|points| [format!("{points} label"), points.to_string()]).collect();
    let mut names = vec![
        "number",
        "domain",
        "domain_id",
        "domain_guidance",
        "id",
        "title",
        "prompt",
        "guidance",
        "next_step",
        "role",
        "minimum",
        "maximum",
        "target",
        "weight",
        "kind",
        "scale",
    ];
    names.extend(points.iter().map(String::as_str));
    names.extend([
        "anchors",
        "unit",
        "whole",
        "count",
        "out_of",
        "components",
        "reversed",
        "better",
        "proscribed",
        "not_applicable",
        "does_not_fit",
        "evidence",
        "adapt_green",
        "adapt_amber",
        "adapt_red",
        "dimension",
        "only_in",
        "contact",
        "contact_link",
        "source",
        "source_link",
    ]);
    let mut grid = Grid::new(&names, languages);
    let mut last: Vec<&Json> = Vec::new();
    for (path, element) in &all {
        grid.rows.push(Vec::new());
        let same = path.len() == last.len() && path.iter().zip(&last).all(|(one, other)| std::ptr::eq(*one, *other));
        if !same {
            domain(&mut grid, path, languages);
        }
        last.clone_from(path);
        let id = element.get("id").map(plain_text).unwrap_or_default();
        let keeps = |field: &str| !omitted.contains(&(id.clone(), field.to_owned()));
        row(&mut grid, element, &columns, &keeps);
    }
    grid.into_rows(&["domain", "id", "title", "guidance", "role", "minimum", "kind", "scale"])
}

/// The cells that name a domain, at its first element.
fn domain(grid: &mut Grid, path: &[&Json], languages: &[String]) {
    let titles: Vec<Vec<String>> = path.iter().map(|domain| texts(domain.get("title"), languages)).collect();
    for at in 0..languages.len() {
        let parts: Vec<&str> = titles.iter().map(|titles| titles[at].as_str()).collect();
        if parts.iter().all(|part| !part.is_empty()) {
            grid.put(&grid.of("domain", at), parts.join(" > "));
        }
    }
    let ids: Vec<String> = path.iter().map(|domain| domain.get("id").map(plain_text).unwrap_or_default()).collect();
    grid.put("domain_id", ids.join(" > "));
    grid.words("domain_guidance", path.last().and_then(|domain| domain.get("guidance")));
}

/// The points that have columns, in the order in which most elements print them.
fn point_columns(all: &[Placed]) -> Vec<Amount> {
    let (mut points, mut up, mut down) = (BTreeSet::new(), 0, 0);
    for (_, element) in all {
        let own: Vec<Amount> = levels(element).iter().filter_map(|level| level.get("points").and_then(points_of)).collect();
        up += own.windows(2).filter(|pair| pair[0] < pair[1]).count();
        down += own.windows(2).filter(|pair| pair[0] > pair[1]).count();
        points.extend(own);
    }
    let points: Vec<Amount> = points.into_iter().collect();
    if down > up { points.into_iter().rev().collect() } else { points }
}

/// The anchors or bands of an element.
fn levels(element: &Json) -> &[Json] {
    let measure = ["number", "ratio", "checklist"].iter().find_map(|measure| element.get(measure)?.get("bands"));
    element.get("anchors").or(measure).map(Json::items).unwrap_or_default()
}

fn row(grid: &mut Grid, element: &Json, columns: &[Amount], keeps: &dyn Fn(&str) -> bool) {
    let plain = |name: &str| element.get(name).map(plain_text).unwrap_or_default();
    grid.put("number", plain("own_number"));
    grid.put("id", plain("id"));
    for name in ["title", "prompt", "guidance", "next_step"] {
        if keeps(name) || name == "title" {
            grid.words(name, element.get(name));
        }
    }
    for name in
        ["role", "minimum", "maximum", "weight", "scale", "reversed", "better", "proscribed", "not_applicable", "does_not_fit", "dimension"]
    {
        if keeps(name) {
            grid.put(name, plain(name));
        }
    }
    if let Some(target) = element.get("target").filter(|target| keeps("target") && target.get("equals").is_none()) {
        grid.put("target", condition(target, ""));
    }
    measure(grid, element, columns, keeps);
    if keeps("evidence") {
        grid.lines("evidence", element.get("evidence").and_then(|evidence| evidence.get("expected")).map(Json::items).unwrap_or_default());
    }
    if keeps("adaptations") {
        for light in ["green", "amber", "red"] {
            let items = element.get("adaptations").and_then(|adaptations| adaptations.get(light)).map(Json::items).unwrap_or_default();
            grid.lines(&format!("adapt_{light}"), items);
        }
    }
    let only_in: Vec<&str> = element.get("only_in").map(Json::items).unwrap_or_default().iter().filter_map(Json::as_text).collect();
    grid.put("only_in", only_in.join(", "));
    for (name, field, inner) in [("contact", "contact", "name"), ("source", "citation", "text")] {
        let part = element.get(field).filter(|_| keeps(field));
        grid.words(name, part.and_then(|part| part.get(inner)));
        grid.put(&format!("{name}_link"), part.and_then(|part| part.get("link")).map(plain_text).unwrap_or_default());
    }
}

fn measure(grid: &mut Grid, element: &Json, columns: &[Amount], keeps: &dyn Fn(&str) -> bool) {
    let list = levels(element);
    if let Some(number) = element.get("number") {
        let signs = texts(number.get("unit"), &grid.languages);
        let is_percent = signs.iter().all(|sign| sign == "%") && number.get("max").and_then(points_of) == Some(Amount::whole(100));
        let whole = number.get("whole") == Some(&Json::Bool(true));
        let kind = if is_percent && !whole { "percent" } else { "number" };
        grid.put("kind", kind.to_owned());
        if kind == "number" {
            grid.words("unit", number.get("unit"));
            let says = whole || !list.is_empty();
            grid.put("whole", if says { if whole { "yes" } else { "no" } } else { "" }.to_owned());
        }
        bands(grid, list, if kind == "percent" { " %" } else { "" }, whole, keeps);
    } else if let Some(ratio) = element.get("ratio") {
        grid.put("kind", "ratio".to_owned());
        grid.words("count", ratio.get("count"));
        grid.words("out_of", ratio.get("out_of"));
        let share = ratio.get("shown_as").is_none_or(|shown| shown.as_text() == Some("percent"));
        bands(grid, list, if share { " %" } else { "" }, false, keeps);
    } else if let Some(checklist) = element.get("checklist") {
        grid.put("kind", "checklist".to_owned());
        if keeps("checklist") {
            let items = checklist.get("components").map(Json::items).unwrap_or_default();
            for at in 0..grid.languages.len() {
                let line = |item: &Json| {
                    let text = texts(item.get("text"), &grid.languages)[at].clone();
                    let star = item.get("required") == Some(&Json::Bool(true)) && !text.is_empty();
                    if star { format!("* {text}") } else { text }
                };
                let lines: Vec<String> = items.iter().map(line).collect();
                if lines.iter().any(|line| !line.is_empty()) {
                    grid.put(&grid.of("components", at), lines.join("\n"));
                }
            }
        }
        bands(grid, list, "", true, keeps);
    } else if !list.is_empty() && keeps("anchors") {
        anchors(grid, list, columns);
    }
}

/// Anchors in the columns of their points, or in one cell if they stand in another order.
fn anchors(grid: &mut Grid, list: &[Json], columns: &[Amount]) {
    let places: Option<Vec<usize>> = list
        .iter()
        .map(|anchor| {
            let points = anchor.get("points").and_then(points_of)?;
            columns.iter().position(|known| *known == points)
        })
        .collect();
    let Some(places) = places else { return };
    if places.windows(2).all(|pair| pair[0] < pair[1]) {
        for (anchor, place) in list.iter().zip(&places) {
            grid.words(&columns[*place].to_string(), anchor.get("text"));
            grid.words(&format!("{} label", columns[*place]), anchor.get("label"));
        }
        return;
    }
    for at in 0..grid.languages.len() {
        let line = |(anchor, place): (&Json, &usize)| {
            let text = texts(anchor.get("text"), &grid.languages)[at].clone();
            (!text.is_empty()).then(|| format!("{} = {text}", columns[*place]))
        };
        let lines: Vec<String> = list.iter().zip(&places).filter_map(line).collect();
        if lines.len() == list.len() {
            grid.put(&grid.of("anchors", at), lines.join("\n"));
        }
    }
}

/// The bands of each level in its column, parted by semicolons if there are several.
fn bands(grid: &mut Grid, list: &[Json], sign: &str, whole: bool, keeps: &dyn Fn(&str) -> bool) {
    if !keeps("bands") {
        return;
    }
    let mut by_points: Vec<(Amount, Vec<String>)> = Vec::new();
    for band in list {
        let Some(points) = band.get("points").and_then(points_of) else { return };
        let text = match band.get("within").map(Json::items) {
            // Printed with a dash, a range of what has parts would be stretched to its neighbour.
            Some([low, high]) if !whole => format!(">= {}{sign} and <= {}{sign}", plain_text(low), plain_text(high)),
            _ => condition(band, sign),
        };
        match by_points.iter_mut().find(|(known, _)| *known == points) {
            Some((_, texts)) => texts.push(text),
            None => by_points.push((points, vec![text])),
        }
    }
    for (points, texts) in by_points {
        grid.put(&points.to_string(), texts.join("; "));
    }
}
