//! The sheet `elements`: domains, and the elements in them.
//!
//! In: the sheet as a grid. Out: the domains and the elements in none, as the rubric has them, and a sentence for each row that is no element.
//! How an element is measured is read elsewhere.

use crate::studio::id::Ids;
use crate::studio::json::Json;
use crate::studio::recognise::build::place;
use crate::studio::recognise::outline::{Item, Texts};
use crate::studio::said::Said;
use crate::studio::table::Row;
use crate::studio::template::read::cell::{members, number, path_of, slug_of, yes};
use crate::studio::template::read::grid::Grid;
use crate::studio::template::read::{Reader, row_text};

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
    /// The domains with their elements, and the elements in no domain.
    pub(super) fn elements(&mut self, grid: &Grid) -> (Vec<Json>, Vec<Json>) {
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
    pub(super) fn rest(&mut self, grid: &Grid, row: &Row, element: &mut Json) {
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
