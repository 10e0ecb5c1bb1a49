//! The sheets of a template as a rubric.
//!
//! In: the [`Sheets`] of a book. Out: a [`Reading`], as of any other table: the rubric, the few questions that the cells leave open, and
//! all that has no place. What the cells say wrongly stays for the checker to name.

mod cell;
mod grid;

use crate::studio::amount::Amount;
use crate::studio::ask::Asker;
use crate::studio::id::{Ids, slug};
use crate::studio::json::Json;
use crate::studio::recognise::bounds::{self, Measured};
use crate::studio::recognise::build::{Builder, Ends, band_json, place};
use crate::studio::recognise::outline::{Item, Texts};
use crate::studio::recognise::reading::{ColumnReading, Reading};
use crate::studio::recognise::{language, level};
use crate::studio::refused::Refused;
use crate::studio::said::Said;
use crate::studio::stretch::Possible;
use crate::studio::table::{Book, Cell, Row, Table, Value};
use crate::studio::template::patch::{self, Told};
use crate::studio::template::read::cell::{decimal, members, number, path_of, rule, slug_of, split, yes};
use crate::studio::template::read::grid::Grid;
use crate::studio::template::{Heading, Sheets, header, parted, plain, plain_header};
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
    Ok(Reading { columns, questions: asker.questions, left_out: asker.left_out, rubric })
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

/// One line of the sheet `programme`: its name in plain letters, its language, its text, and its place.
type Field = (String, Option<String>, String, String);

fn programme(table: &Table) -> Vec<Field> {
    let Some((headings, from)) = plain_header(table) else { return Vec::new() };
    let Some(names) = headings.iter().find(|heading| heading.name == "field").map(|heading| heading.at) else { return Vec::new() };
    let values: Vec<&Heading> = headings.iter().filter(|heading| heading.name == "value").collect();
    let mut fields = Vec::new();
    for row in table.rows[from..].iter().filter(|row| !row.hidden) {
        let (name, own) = parted(&row.cells[names].text);
        for value in &values {
            let cell = &row.cells[value.at];
            if !name.is_empty() && !cell.text.is_empty() {
                fields.push((plain(&name), own.clone().or_else(|| value.language.clone()), day(cell), name.clone()));
            }
        }
    }
    fields
}

/// The text of a cell; a day as the format writes it.
fn day(cell: &Cell) -> String {
    match &cell.value {
        Value::Day(day) => format!("{:04}-{:02}-{:02}", day.year, day.month, day.day),
        _ => cell.text.clone(),
    }
}

/// The languages of the rubric: those it names, then those that columns name.
fn languages(programme: &[Field], sheets: &Sheets, headings: &[Heading], table: &Table) -> Vec<String> {
    let stated = programme.iter().find(|(name, ..)| name == "languages").map(|(_, _, text, _)| text.as_str()).unwrap_or_default();
    let mut all: Vec<String> = stated.split([',', ';', '\n', '/']).filter_map(language::code).collect();
    let of_sheet = |table: &Table| plain_header(table).map(|(headings, _)| headings).unwrap_or_default();
    let mut named: Vec<String> = headings.iter().filter_map(|heading| heading.language.clone()).collect();
    named.extend([sheets.scales, sheets.scores].into_iter().flatten().flat_map(of_sheet).filter_map(|heading| heading.language));
    named.extend(programme.iter().filter_map(|(_, language, ..)| language.clone()));
    if all.is_empty() {
        let bare = headings.iter().find(|heading| heading.name == "title" && heading.language.is_none()).map(|heading| heading.at);
        let texts: Vec<&str> =
            bare.map(|at| table.rows.iter().skip(1).map(|row| row.cells[at].text.as_str()).collect()).unwrap_or_default();
        let guess = language::guess(&texts.join("\n")).filter(|code| !named.iter().any(|known| known == code)).unwrap_or("en");
        if bare.is_some() || named.is_empty() {
            all.push(guess.to_owned());
        }
    }
    for code in named {
        if !all.contains(&code) {
            all.push(code);
        }
    }
    all
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

/// A domain that is being filled.
#[derive(Default)]
struct Group {
    title: Texts,
    id: String,
    guidance: Texts,
    rows: Vec<usize>,
    groups: Vec<Group>,
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
        let edition = if text("edition").is_empty() { "0.1.0" } else { text("edition") };
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

    /// The domains with their elements, and the elements in no domain.
    fn elements(&mut self, grid: &Grid) -> (Vec<Json>, Vec<Json>) {
        let mut root = Group::default();
        let mut path: Vec<(Texts, String)> = Vec::new();
        let rows: Vec<(usize, &Row)> = grid.rows().collect();
        for (place, (at, row)) in rows.iter().enumerate() {
            let domain = grid.texts(row, "domain");
            let changes = !domain.is_empty() && !row.hidden;
            if changes {
                path = path_of(&domain, &grid.text(row, "domainid"));
            }
            if let Some(said) = out(grid, *at, row) {
                self.builder.asker.leave_out(said);
                continue;
            }
            let group = root.at(&path);
            if changes {
                group.guidance.join(&grid.texts(row, "domainguidance"));
            }
            group.rows.push(place);
            // What is given is taken before anything is made.
            let id = grid.text(row, "id");
            if !id.is_empty() {
                self.builder.ids.take(&id);
            }
        }
        root.take(&mut self.builder.ids);
        let elements = root.rows.iter().map(|place| self.element(grid, rows[*place])).collect();
        let domains = root.groups.iter().map(|group| self.domain(grid, &rows, group)).collect();
        (domains, elements)
    }

    fn domain(&mut self, grid: &Grid, rows: &[(usize, &Row)], group: &Group) -> Json {
        let id = match group.id.as_str() {
            "" => {
                let title = self.builder.first(&group.title).to_owned();
                self.builder.ids.make(&title, "domain")
            }
            id => id.to_owned(),
        };
        let mut domain = Json::object([("id", Json::text(id)), ("title", self.builder.words(&group.title))]);
        if !group.guidance.is_empty() {
            domain.set("guidance", self.builder.words(&group.guidance));
        }
        let elements: Vec<Json> = group.rows.iter().map(|place| self.element(grid, rows[*place])).collect();
        if !elements.is_empty() {
            domain.set("elements", Json::List(elements));
        }
        let domains: Vec<Json> = group.groups.iter().map(|group| self.domain(grid, rows, group)).collect();
        if !domains.is_empty() {
            domain.set("domains", Json::List(domains));
        }
        domain
    }

    fn element(&mut self, grid: &Grid, (at, row): (usize, &Row)) -> Json {
        let title = grid.texts(row, "title");
        let id = match grid.text(row, "id") {
            id if id.is_empty() => {
                let title = self.builder.first(&title).to_owned();
                self.builder.ids.make(&title, "element")
            }
            id => id,
        };
        let item = Item { row: at, title: title.clone(), ..Item::default() };
        let mut element = Json::object([("id", Json::text(id.clone())), ("title", self.builder.words(&title))]);
        if !grid.text(row, "number").is_empty() {
            element.set("own_number", Json::text(grid.text(row, "number")));
        }
        let (measure, levels, unread) = self.measure(grid, row, &item, &id);
        let mut guidance = grid.texts(row, "guidance");
        guidance.join(&unread);
        for (field, texts) in [("prompt", grid.texts(row, "prompt")), ("guidance", guidance), ("next_step", grid.texts(row, "nextstep"))] {
            if !texts.is_empty() {
                element.set(field, self.builder.words(&texts));
            }
        }
        let role = grid.text(row, "role");
        if !role.is_empty() {
            element.set("role", Json::text(place(&role).map_or_else(|| slug_of(&role), str::to_owned)));
        }
        for field in ["minimum", "maximum"] {
            let text = grid.text(row, field);
            if !text.is_empty() {
                element.set(field, self.points(&text, &levels));
            }
        }
        let target = grid.text(row, "target");
        if !target.is_empty() {
            element.set("target", self.condition(&target, &levels));
        }
        for (field, value) in measure {
            element.set(field, value);
        }
        for (field, name) in [("reversed", "reversed"), ("proscribed", "proscribed")] {
            match yes(&grid.text(row, name)) {
                Json::Null | Json::Bool(false) => {}
                value => element.set(field, value),
            }
        }
        self.rest(grid, row, &mut element);
        element
    }

    /// What an element says beside its title, its measure and its role.
    fn rest(&mut self, grid: &Grid, row: &Row, element: &mut Json) {
        let better = grid.text(row, "better");
        if !better.is_empty() {
            element.set("better", Json::text(slug_of(&better)));
        }
        for (field, name) in [("weight", "weight"), ("does_not_fit", "doesnotfit")] {
            let text = grid.text(row, name);
            if !text.is_empty() {
                element.set(field, number(&text));
            }
        }
        match yes(&grid.text(row, "notapplicable")) {
            Json::Null => {}
            value => element.set("not_applicable", value),
        }
        let lines = |reader: &mut Self, name: &str| -> Vec<Json> {
            grid.texts(row, name).lines().iter().map(|line| reader.builder.words(line)).collect()
        };
        let evidence = lines(self, "evidence");
        if !evidence.is_empty() {
            element.set("evidence", Json::object([("expected", Json::List(evidence))]));
        }
        let mut adaptations = Json::Object(Vec::new());
        for light in ["green", "amber", "red"] {
            let texts = lines(self, &format!("adapt{light}"));
            if !texts.is_empty() {
                adaptations.set(light, Json::List(texts));
            }
        }
        if !adaptations.fields().is_empty() {
            element.set("adaptations", adaptations);
        }
        let dimension = grid.text(row, "dimension");
        if !dimension.is_empty() {
            element.set("dimension", Json::text(slug_of(&dimension)));
        }
        let only_in = members(&grid.text(row, "onlyin"));
        if !only_in.is_empty() {
            element.set("only_in", Json::List(only_in.into_iter().map(Json::text).collect()));
        }
        for (field, column, link, inner) in [("contact", "contact", "contactlink", "name"), ("citation", "source", "sourcelink", "text")] {
            let (texts, link) = (grid.texts(row, column), grid.text(row, link));
            let mut part = Json::Object(Vec::new());
            if !texts.is_empty() {
                part.set(inner, self.builder.words(&texts));
            }
            if !link.is_empty() {
                part.set("link", Json::text(link));
            }
            if !part.fields().is_empty() {
                element.set(field, part);
            }
        }
        let owns: Vec<(String, Json)> = self
            .owns
            .iter()
            .filter(|(at, _)| !row.cells[*at].is_empty())
            .map(|(at, key)| (key.clone(), Json::text(row.cells[*at].text.clone())))
            .collect();
        if !owns.is_empty() {
            element.set("own", Json::Object(owns));
        }
    }

    /// How an element is measured: its fields, the points and names of its levels, and words that name no level.
    fn measure(&mut self, grid: &Grid, row: &Row, item: &Item, id: &str) -> (Vec<(&'static str, Json)>, Levels, Texts) {
        let levels = grid.points(row);
        let (unit, count, out_of) = (grid.texts(row, "unit"), grid.texts(row, "count"), grid.texts(row, "outof"));
        let components = grid.texts(row, "components");
        let has_anchors = !levels.is_empty() || !grid.text(row, "anchors").is_empty() || !grid.text(row, "scale").is_empty();
        let written = grid.text(row, "kind");
        let kind = match (plain(&written).as_str(), written.trim()) {
            ("scale", _) => "scale",
            ("number", _) => "number",
            ("percent" | "percentage", _) | (_, "%") => "percent",
            ("ratio" | "share", _) => "ratio",
            ("checklist", _) => "checklist",
            ("yesno", _) => "yes-no",
            (other, _) => {
                if !other.is_empty() {
                    self.builder.asker.leave_out(Said::WrongKind { item: item.title.any().to_owned(), text: written.clone() });
                }
                match () {
                    () if !components.is_empty() => "checklist",
                    () if !count.is_empty() && !out_of.is_empty() => "ratio",
                    () if !unit.is_empty() && !has_anchors => "number",
                    () => self.hidden_number(item, id, &levels),
                }
            }
        };
        match kind {
            "number" | "percent" | "ratio" => {
                let stated = yes(&grid.text(row, "whole"));
                let whole = |reader: &mut Self, decimals: bool| match stated {
                    Json::Bool(whole) => kind == "number" && whole,
                    _ => kind == "number" && !decimals && reader.builder.is_whole(item, id, &unit),
                };
                let bands = self.bands(item, id, &levels, kind, whole);
                let mut value = Json::Object(Vec::new());
                match kind {
                    "ratio" => {
                        for (field, texts) in [("count", &count), ("out_of", &out_of)] {
                            if !texts.is_empty() {
                                value.set(field, self.builder.words(texts));
                            }
                        }
                    }
                    "percent" => {
                        let sign = Texts(vec!["%".to_owned(); self.builder.languages.len()]);
                        value.set("unit", self.builder.words(&sign));
                        value.set("max", Json::Number("100".to_owned()));
                    }
                    _ => {
                        if !unit.is_empty() {
                            value.set("unit", self.builder.words(&unit));
                        }
                        if bands.whole || stated == Json::Bool(true) {
                            value.set("whole", Json::Bool(true));
                        }
                    }
                }
                bands.fill(&mut value);
                let field = if kind == "ratio" { "ratio" } else { "number" };
                (vec![(field, value)], bands.levels, Texts::default())
            }
            "checklist" => {
                let bands = self.bands(item, id, &levels, kind, |_, _| true);
                let mut value = Json::object([("components", self.components(&components))]);
                bands.fill(&mut value);
                (vec![("checklist", value)], bands.levels, Texts::default())
            }
            "yes-no" => (vec![("scale", Json::text("yes-no"))], self.levels_of("yes-no"), Texts::default()),
            _ => self.scale(grid, row, item, levels),
        }
    }

    /// Levels that all state numbers may be meant as such, where no kind is given.
    fn hidden_number(&mut self, item: &Item, id: &str, levels: &[(Amount, Texts, Texts)]) -> &'static str {
        let texts: Vec<&str> = levels.iter().map(|(_, _, texts)| texts.get(0)).collect();
        let Some(measured) = bounds::measured(&texts) else { return "scale" };
        let about = Said::MeasureOf { item: item.title.any().to_owned(), texts: texts.iter().map(|text| (*text).to_owned()).collect() };
        let number = match measured.percent {
            true => ("percent".to_owned(), Said::AsPercent),
            false => ("number".to_owned(), Said::AsNumber { unit: measured.unit.clone() }),
        };
        let choices = vec![("anchors".to_owned(), Said::AsAnchors), number];
        match self.builder.asker.ask(format!("measure-{id}"), about, choices, "anchors").as_str() {
            "percent" => "percent",
            "number" => "number",
            _ => "scale",
        }
    }

    /// An element with a scale of its own or a shared one.
    fn scale(
        &mut self,
        grid: &Grid,
        row: &Row,
        item: &Item,
        levels: Vec<(Amount, Texts, Texts)>,
    ) -> (Vec<(&'static str, Json)>, Levels, Texts) {
        let mut fields = Vec::new();
        let shared = slug_of(&grid.text(row, "scale"));
        let mut named = self.levels_of(&shared);
        if !shared.is_empty() {
            fields.push(("scale", Json::text(shared)));
        }
        let mut parts = levels;
        let mut unread = Texts::default();
        let cell = grid.texts(row, "anchors");
        if parts.is_empty() && !cell.is_empty() {
            match split(&cell) {
                Some(found) => parts = found,
                None => {
                    self.builder.asker.leave_out(Said::NoAnchors { item: item.title.any().to_owned() });
                    unread = cell;
                }
            }
        }
        if !parts.is_empty() {
            if named.is_empty() {
                named = parts.iter().map(|(points, label, _)| (*points, label.0.clone())).collect();
            }
            let anchors = parts.iter().map(|(points, label, text)| {
                let mut anchor = Json::object([("points", Json::number(*points))]);
                for (field, texts) in [("label", label), ("text", text)] {
                    if !texts.is_empty() {
                        anchor.set(field, self.builder.words(texts));
                    }
                }
                anchor
            });
            fields.push(("anchors", Json::List(anchors.collect())));
        }
        (fields, named, unread)
    }

    /// The points and names of the levels of a scale.
    fn levels_of(&self, id: &str) -> Levels {
        let built_in: &[(i128, &str)] = match id {
            "yes-no" => &[(0, "No"), (1, "Yes")],
            "met-not-met" => &[(0, "Not met"), (1, "Met")],
            "practice-profile" => &[(0, "Unacceptable"), (1, "Developmental"), (2, "Expected")],
            _ => &[],
        };
        match self.scales.iter().find(|(known, _)| known == id) {
            Some((_, levels)) => levels.clone(),
            None => built_in.iter().map(|(points, label)| (Amount::whole(*points), vec![(*label).to_owned()])).collect(),
        }
    }

    /// The bands of a number, a share or a count, with a question for what they leave open.
    fn bands(
        &mut self,
        item: &Item,
        id: &str,
        levels: &[(Amount, Texts, Texts)],
        kind: &str,
        whole: impl FnOnce(&mut Self, bool) -> bool,
    ) -> Bands {
        let (mut points, mut ranges) = (Vec::new(), Vec::new());
        for (of, _, texts) in levels {
            match bounds::read(texts.any()) {
                Some(found) => {
                    points.push(*of);
                    ranges.push(found);
                }
                None => {
                    let about = Said::WrongBound { item: item.title.any().to_owned(), level: of.to_string(), text: texts.any().to_owned() };
                    self.builder.asker.leave_out(about);
                }
            }
        }
        if ranges.is_empty() {
            return Bands::default();
        }
        let decimals = ranges.iter().flatten().any(|range| range.decimals > 0);
        let whole = whole(self, decimals);
        let measured = Measured { levels: ranges, percent: matches!(kind, "percent" | "ratio"), whole: !decimals, unit: String::new() };
        let mut bands = bounds::bands(&measured, whole);
        let possible = self.possible(id, kind);
        let ends = self.builder.gaps(item, id, whole, &mut bands, possible, matches!(kind, "number" | "percent"));
        let several = self.builder.overlaps(item, id, whole, &bands);
        let list = bands.iter().map(|band| band_json(band, points[band.level])).collect();
        Bands { list, several, whole, ends, levels: points.into_iter().map(|points| (points, Vec::new())).collect() }
    }

    /// Which numbers there can be, as far as the sheets say it. What a checklist counts is known only once its parts are.
    fn possible(&self, id: &str, kind: &str) -> Option<Possible> {
        let field = if kind == "ratio" { "ratio" } else { "number" };
        let stated = self.more.as_ref().and_then(|more| more.get("elements")?.get(id)?.get(field));
        let number = |name: &str| stated.and_then(|stated| Amount::parse(&stated.get(name)?.compact()));
        let exceeds = stated.and_then(|stated| stated.get("may_exceed")) == Some(&Json::Bool(true));
        let usual = (kind != "number" && !exceeds).then(|| Amount::whole(100));
        (kind != "checklist").then(|| Possible { lowest: number("min").unwrap_or(Amount::ZERO), highest: number("max").or(usual) })
    }

    /// The components of a checklist, a line each; a star says that one is required.
    fn components(&mut self, texts: &Texts) -> Json {
        // The star stands for itself here, so it has to be read before bullets are taken off.
        let lines: Vec<Vec<&str>> =
            texts.0.iter().map(|text| text.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect()).collect();
        let most = lines.iter().map(Vec::len).max().unwrap_or(0);
        let mut ids = Ids::default();
        let component = |at: usize| {
            let all: Vec<&str> = lines.iter().map(|lines| lines.get(at).copied().unwrap_or_default()).collect();
            let required = all.iter().any(|line| line.starts_with('*'));
            let bare = |line: &&str| {
                let line = line.trim_start_matches('*').trim();
                crate::studio::table::bullet(line).unwrap_or(line).to_owned()
            };
            let text = Texts(all.iter().map(bare).collect());
            let id = ids.make(self.builder.first(&text), "component");
            let mut value = Json::object([("id", Json::text(id)), ("text", self.builder.words(&text))]);
            if required {
                value.set("required", Json::Bool(true));
            }
            value
        };
        Json::List((0..most).map(component).collect())
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

    fn scores(&mut self, table: &Table, domains: &[Json], root: &[Json]) -> Vec<Json> {
        let grid = Grid::new(table, &self.builder.languages);
        let names = ["id", "title", "method", "of", "missing", "notapplicable", "band", "from", "label", "meaning", "criterion"];
        self.report_columns(&grid, &names, "scores");
        let mut ids_of = Vec::new();
        titles(domains, &mut ids_of);
        titles(root, &mut ids_of);
        let mut scores: Vec<(Json, Vec<Json>, Ids)> = Vec::new();
        for (at, row) in grid.rows() {
            if row.hidden {
                self.builder.asker.leave_out(Said::HiddenRow { row: at, text: row_text(row) });
                continue;
            }
            let (id, title) = (grid.text(row, "id"), grid.texts(row, "title"));
            let again = scores.last().is_some_and(|(score, ..)| score.get("id").and_then(Json::as_text) == Some(id.as_str()));
            if (!id.is_empty() || !title.is_empty()) && !again {
                let score = self.score(&grid, row, &ids_of);
                scores.push((score, Vec::new(), Ids::default()));
            }
            let (label, from) = (grid.texts(row, "label"), grid.text(row, "from"));
            if label.is_empty() && from.is_empty() && grid.text(row, "band").is_empty() {
                continue;
            }
            let Some((_, bands, ids)) = scores.last_mut() else {
                self.builder.asker.leave_out(Said::StrayRow { row: at, text: row_text(row) });
                continue;
            };
            let id = match grid.text(row, "band") {
                id if id.is_empty() => ids.make(self.builder.first(&label), "band"),
                id => id,
            };
            let mut band = Json::object([("id", Json::text(id))]);
            if !label.is_empty() {
                band.set("label", self.builder.words(&label));
            }
            if !from.is_empty() {
                match (number(&from), rule(&from)) {
                    (Json::Text(_), Some(rule)) => rule.fields().iter().for_each(|(name, value)| band.set(name, value.clone())),
                    (value, _) => band.set("at_least", value),
                }
            }
            let meaning = grid.texts(row, "meaning");
            if !meaning.is_empty() {
                band.set("meaning", self.builder.words(&meaning));
            }
            bands.push(band);
        }
        let whole = |(mut score, bands, _): (Json, Vec<Json>, Ids)| {
            if !bands.is_empty() {
                score.set("bands", Json::List(bands));
            }
            score
        };
        scores.into_iter().map(whole).collect()
    }

    fn score(&mut self, grid: &Grid, row: &Row, ids_of: &[(String, String)]) -> Json {
        let title = grid.texts(row, "title");
        let id = match grid.text(row, "id") {
            id if id.is_empty() => {
                let title = self.builder.first(&title).to_owned();
                self.builder.ids.make(&title, "score")
            }
            id => id,
        };
        let mut score = Json::object([("id", Json::text(id))]);
        if !title.is_empty() {
            score.set("title", self.builder.words(&title));
        }
        let method = grid.text(row, "method");
        if !method.is_empty() {
            score.set("method", Json::text(slug_of(&method)));
        }
        let of: Vec<Json> = members(&grid.text(row, "of"))
            .into_iter()
            .map(|name| {
                let known = ids_of.iter().any(|(id, _)| *id == name);
                let by_title = ids_of.iter().find(|(_, title)| level::plain(title) == level::plain(&name)).filter(|_| !known);
                Json::text(by_title.map_or(name, |(id, _)| id.clone()))
            })
            .collect();
        if !of.is_empty() {
            score.set("of", Json::List(of));
        }
        for (field, name) in [("missing", "missing"), ("not_applicable", "notapplicable")] {
            let text = grid.text(row, name);
            if !text.is_empty() {
                score.set(field, Json::text(slug_of(&text)));
            }
        }
        let criterion = grid.text(row, "criterion");
        if !criterion.is_empty() {
            score.set("criterion", self.condition(&criterion, &Vec::new()));
        }
        score
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

/// The bands of a measure.
#[derive(Default)]
struct Bands {
    list: Vec<Json>,
    several: Option<&'static str>,
    whole: bool,
    ends: Ends,
    levels: Levels,
}

impl Bands {
    fn fill(&self, value: &mut Json) {
        self.ends.fill(value);
        if !self.list.is_empty() {
            value.set("bands", Json::List(self.list.clone()));
        }
        if let Some(several) = self.several {
            value.set("when_several_match", Json::text(several));
        }
    }
}

impl Group {
    /// The group at the end of a path; what is not there yet is made.
    fn at(&mut self, path: &[(Texts, String)]) -> &mut Group {
        let mut group = self;
        for (title, id) in path {
            let fits = |known: &Group| known.title.any() == title.any() && (id.is_empty() || known.id.is_empty() || known.id == *id);
            let at = match group.groups.iter().rposition(fits) {
                Some(at) => at,
                None => {
                    group.groups.push(Group { title: title.clone(), ..Group::default() });
                    group.groups.len() - 1
                }
            };
            group = &mut group.groups[at];
            if group.id.is_empty() {
                group.id.clone_from(id);
            }
        }
        group
    }

    /// Takes the ids that are given.
    fn take(&self, ids: &mut Ids) {
        if !self.id.is_empty() {
            ids.take(&self.id);
        }
        self.groups.iter().for_each(|group| group.take(ids));
    }
}

/// Why a row is no element, if it is none.
fn out(grid: &Grid, at: usize, row: &Row) -> Option<Said> {
    let title = grid.text(row, "title");
    if row.hidden {
        return Some(Said::HiddenRow { row: at, text: if title.is_empty() { row_text(row) } else { title } });
    }
    if !title.is_empty() {
        return None;
    }
    let struck: Vec<&str> = row.cells.iter().map(|cell| cell.struck.as_str()).filter(|text| !text.is_empty()).collect();
    Some(match struck.first() {
        Some(text) => Said::StruckRow { row: at, text: (*text).to_owned() },
        None => Said::StrayRow { row: at, text: row_text(row) },
    })
}

fn row_text(row: &Row) -> String {
    row.cells.iter().map(|cell| cell.text.as_str()).find(|text| !text.is_empty()).unwrap_or_default().to_owned()
}

/// Every element and domain: its id and its title.
fn titles(list: &[Json], all: &mut Vec<(String, String)>) {
    for item in list {
        let id = item.get("id").and_then(Json::as_text).unwrap_or_default().to_owned();
        let title = match item.get("title") {
            Some(Json::Text(title)) => title.clone(),
            Some(Json::Object(texts)) => texts.first().and_then(|(_, text)| text.as_text()).unwrap_or_default().to_owned(),
            _ => String::new(),
        };
        all.push((id, title));
        titles(item.get("elements").map(Json::items).unwrap_or_default(), all);
        titles(item.get("domains").map(Json::items).unwrap_or_default(), all);
    }
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
