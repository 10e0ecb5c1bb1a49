//! The sheets of a template as a rubric.
//!
//! In: the [`Sheets`] of a book. Out: a [`Reading`], as of any other table: the rubric, the few questions that the cells leave open, and
//! all that has no place. What the cells say wrongly stays for the checker to name.

mod cell;
mod elements;
mod grid;
mod measure;
mod programme;
mod scores;

use crate::edition;
use crate::studio::amount::Amount;
use crate::studio::ask::Asker;
use crate::studio::id::slug;
use crate::studio::json::Json;
use crate::studio::recognise::build::Builder;
use crate::studio::recognise::outline::Texts;
use crate::studio::recognise::reading::{ColumnReading, Reading};
use crate::studio::recognise::{language, level};
use crate::studio::refused::Refused;
use crate::studio::said::Said;
use crate::studio::table::{Book, Row, Table};
use crate::studio::template::patch::{self, Told};
use crate::studio::template::read::cell::{decimal, number, rule, slug_of};
use crate::studio::template::read::grid::Grid;
use crate::studio::template::read::programme::{Field, languages, programme};
use crate::studio::template::{Sheets, header, plain};
use crate::workbook::letters;

/// Reads a template.
///
/// # Errors
/// If there is no element in it.
pub fn read(book: &Book, sheets: &Sheets, mut asker: Asker) -> Result<Reading, Refused> {
    for sheet in book.sheets.iter().filter(|sheet| sheet.hidden && !sheet.blocks.is_empty()) {
        asker.leave_out(Said::HiddenSheet { name: sheet.name.clone() });
    }
    for sheet in &sheets.rest {
        asker.leave_out(Said::NoTemplateSheet { name: sheet.name.clone() });
    }
    let programme = sheets.programme.map(programme).unwrap_or_default();
    let table = sheets.elements.ok_or(Refused::NothingFound)?;
    let (headings, from) = header(table).ok_or(Refused::NothingFound)?;
    let languages = languages(&programme, sheets, &headings, table);
    let grid = Grid { table, headings, from, languages: languages.clone() };
    let mut columns = Vec::new();
    let owns = columns_of(&grid, &mut columns, &mut asker);
    let mut reader = Reader {
        builder: Builder::new(languages, &mut asker),
        scales: Vec::new(),
        owns,
        more: sheets.more.as_deref().and_then(Json::parse),
    };
    let scales = sheets.scales.map(|table| reader.scales(table)).unwrap_or_default();
    let (domains, root) = reader.elements(&grid);
    let nothing = domains.is_empty() && root.is_empty();
    let scores = sheets.scores.map(|table| reader.scores(table, &domains, &root)).unwrap_or_default();
    let mut rubric = reader.about(&programme);
    for (key, list) in [("domains", domains), ("elements", root), ("scores", scores)] {
        if key == "domains" && !scales.is_empty() {
            rubric.set("scales", Json::Object(scales.clone()));
        }
        if !list.is_empty() {
            rubric.set(key, Json::List(list));
        }
    }
    for name in ["review_months", "evidence_months"] {
        if let Some(texts) = programme.iter().find(|(known, ..)| *known == plain(name)).map(|(_, _, text, _)| text) {
            rubric.set(name, number(texts));
        }
    }
    if let Some(more) = &sheets.more {
        lay_over(&mut rubric, more, &mut asker);
    }
    if nothing && rubric.get("elements").is_none() && rubric.get("domains").is_none() {
        return Err(Refused::NothingFound);
    }
    Ok(Reading { columns, questions: asker.questions, left_out: asker.left_out, placed: asker.placed, rubric })
}

/// Lays the sheet `more` over the rubric of the others, and says what it did not find and what it decided.
fn lay_over(rubric: &mut Json, more: &str, asker: &mut Asker) {
    let Some(patch) = Json::parse(more).filter(|patch| matches!(patch, Json::Object(_))) else {
        asker.leave_out(Said::BrokenMore);
        return;
    };
    let mut told = Told::default();
    patch::merge(rubric, &patch, &mut told);
    told.missing.into_iter().for_each(|place| asker.leave_out(Said::MoreMissing { place }));
    told.replaced.into_iter().for_each(|place| asker.leave_out(Said::MoreReplaces { place }));
}

/// What became of each column; asks about those the template does not have. Gives those to be kept as fields of the owner's own.
fn columns_of(grid: &Grid, columns: &mut Vec<ColumnReading>, asker: &mut Asker) -> Vec<(usize, String)> {
    let mut owns = Vec::new();
    for heading in &grid.headings {
        let letters = letters(heading.at);
        let filled = grid.rows().any(|(_, row)| !row.cells[heading.at].is_empty());
        if heading.text.is_empty() && !filled {
            continue;
        }
        let id = format!("column-{}", letters.to_lowercase());
        let mut became = heading.name.clone();
        let mut guess = became.clone();
        if grid.hides(heading) {
            asker.leave_out(Said::HiddenColumn { column: letters, heading: heading.text.clone() });
            (became, guess) = ("leave-out".to_owned(), "leave-out".to_owned());
        } else if let Some(points) = heading.points {
            became = points.to_string();
            guess = became.clone();
        } else if !heading.is_known() {
            guess = "leave-out".to_owned();
            became = guess.clone();
            let key = slug(&heading.text);
            if filled && !key.is_empty() {
                let about = Said::WhichColumn { column: letters.clone(), heading: heading.text.clone() };
                let choices = vec![("leave-out".to_owned(), Said::LeaveOut), ("own".to_owned(), Said::KeepOwn)];
                became = asker.ask(id.clone(), about, choices, "leave-out");
                if became == "own" {
                    owns.push((heading.at, key));
                }
            }
            if became == "leave-out" {
                asker.leave_out(Said::OtherColumn { column: letters, heading: heading.text.clone() });
            }
        }
        columns.push(ColumnReading { id, index: heading.at, heading: heading.text.clone(), became, guess });
    }
    owns
}

struct Reader<'b, 'c> {
    builder: Builder<'b, 'c>,
    /// The scales of the template: id, and each level's points and names.
    scales: Vec<(String, Levels)>,
    /// Columns to be kept as fields of the owner's own.
    owns: Vec<(usize, String)>,
    /// The sheet `more`, which is laid over the others in the end.
    more: Option<Json>,
}

impl Reader<'_, '_> {
    /// What the rubric says about itself.
    fn about(&mut self, fields: &[Field]) -> Json {
        let languages = self.builder.languages.clone();
        let text = |name: &str| fields.iter().find(|(known, ..)| known == name).map(|(_, _, text, _)| text.as_str()).unwrap_or_default();
        let texts = |name: &str| {
            let mut texts = Texts::default();
            for (_, language, text, _) in fields.iter().filter(|(known, ..)| known == name) {
                let at = language.as_ref().map_or(Some(0), |code| languages.iter().position(|known| known == code));
                if let Some(at) = at {
                    texts.put(at, text.clone());
                }
            }
            texts
        };
        let title = texts("title");
        let id = match text("id") {
            "" => slug(self.builder.first(&title)),
            id => id.to_owned(),
        };
        let id = if id.is_empty() { "untitled".to_owned() } else { id };
        let edition = if text("edition").is_empty() { "0.1.0" } else { edition::typed(text("edition")) };
        let mut rubric = Json::object([("format", Json::Number("1".into())), ("id", Json::text(id)), ("edition", Json::text(edition))]);
        rubric.set("title", if title.is_empty() { Json::text("Untitled") } else { self.builder.words(&title) });
        if languages != ["en"] {
            rubric.set("languages", Json::List(languages.iter().map(Json::text).collect()));
        }
        let awaiting: Vec<String> = text("awaitingreview").split([',', ';', '\n']).filter_map(language::code).collect();
        if !awaiting.is_empty() {
            rubric.set("awaiting_review", Json::List(awaiting.iter().map(Json::text).collect()));
        }
        for name in ["summary", "introduction"] {
            let texts = texts(name);
            if !texts.is_empty() {
                rubric.set(name, self.builder.words(&texts));
            }
        }
        if !text("minutes").is_empty() {
            rubric.set("minutes", number(text("minutes")));
        }
        for (name, inner) in [("publisher", "name"), ("contact", "name"), ("licence", "text"), ("citation", "text")] {
            let (texts, link) = (texts(name), text(&format!("{name}link")));
            if texts.is_empty() && link.is_empty() {
                continue;
            }
            let mut part = Json::Object(Vec::new());
            if !texts.is_empty() {
                part.set(inner, self.builder.words(&texts));
            }
            if !link.is_empty() {
                part.set("link", Json::text(link));
            }
            match name {
                "citation" => rubric.set("citations", Json::List(vec![part])),
                name => rubric.set(name, part),
            }
        }
        if !text("date").is_empty() {
            rubric.set("date", Json::text(text("date")));
        }
        for (known, _, _, name) in fields {
            if !PROGRAMME.contains(&known.as_str()) {
                self.builder.asker.leave_out(Said::UnknownField { field: name.clone() });
            }
        }
        rubric
    }

    /// The shared scales.
    fn scales(&mut self, table: &Table) -> Vec<(String, Json)> {
        let grid = Grid::new(table, &self.builder.languages);
        self.report_columns(&grid, &["scale", "points", "label", "text"], "scales");
        let mut scales: Vec<(String, Vec<Json>)> = Vec::new();
        for (at, row) in grid.rows() {
            if row.hidden {
                self.builder.asker.leave_out(Said::HiddenRow { row: at, text: grid.text(row, "scale") });
                continue;
            }
            let name = slug_of(&grid.text(row, "scale"));
            if !name.is_empty() && scales.last().is_none_or(|(known, _)| *known != name) {
                scales.push((name.clone(), Vec::new()));
                self.scales.push((name, Vec::new()));
            }
            let (Some((_, anchors)), Some((_, levels))) = (scales.last_mut(), self.scales.last_mut()) else {
                self.builder.asker.leave_out(Said::StrayRow { row: at, text: row_text(row) });
                continue;
            };
            let (label, text) = (grid.texts(row, "label"), grid.texts(row, "text"));
            let printed = Amount::parse(&decimal(&grid.text(row, "points")));
            let next = levels.last().and_then(|(points, _)| points.add(Amount::ONE)).unwrap_or(Amount::ONE);
            let points = printed.unwrap_or(next);
            levels.push((points, label.0.clone()));
            let mut anchor = Json::object([("points", Json::number(points))]);
            for (field, texts) in [("label", label), ("text", text)] {
                if !texts.is_empty() {
                    anchor.set(field, self.builder.words(&texts));
                }
            }
            anchors.push(anchor);
        }
        scales.into_iter().map(|(id, anchors)| (id, Json::object([("anchors", Json::List(anchors))]))).collect()
    }

    /// Points that are written as a number or as the name of a level.
    fn points(&mut self, text: &str, levels: &Levels) -> Json {
        let plain = level::plain(text);
        let named = levels.iter().find(|(_, names)| names.iter().any(|name| !name.is_empty() && level::plain(name) == plain));
        named.map_or_else(|| number(text), |(points, _)| Json::number(*points))
    }

    /// A number, the name of a level, or a rule such as `<= 3`.
    fn condition(&mut self, text: &str, levels: &Levels) -> Json {
        match self.points(text, levels) {
            Json::Text(text) => rule(&text).unwrap_or(Json::Text(text)),
            number => number,
        }
    }

    /// Says which columns of a sheet have no place.
    fn report_columns(&mut self, grid: &Grid, names: &[&str], sheet: &str) {
        for heading in &grid.headings {
            let filled = grid.rows().any(|(_, row)| !row.cells[heading.at].is_empty());
            if grid.hides(heading) && filled {
                let about = Said::HiddenColumn { column: letters(heading.at), heading: heading.text.clone() };
                self.builder.asker.leave_out(about);
            } else if filled && !names.contains(&heading.name.as_str()) {
                let about = Said::SheetColumn { sheet: sheet.to_owned(), heading: heading.text.clone() };
                self.builder.asker.leave_out(about);
            }
        }
    }
}

/// Each level's points and its names in the languages.
type Levels = Vec<(Amount, Vec<String>)>;

fn row_text(row: &Row) -> String {
    row.cells.iter().map(|cell| cell.text.as_str()).find(|text| !text.is_empty()).unwrap_or_default().to_owned()
}

/// The names of the sheet `programme`, in plain letters.
const PROGRAMME: &[&str] = &[
    "id",
    "edition",
    "title",
    "languages",
    "awaitingreview",
    "summary",
    "introduction",
    "minutes",
    "publisher",
    "publisherlink",
    "contact",
    "contactlink",
    "licence",
    "licencelink",
    "citation",
    "citationlink",
    "date",
    "reviewmonths",
    "evidencemonths",
];
