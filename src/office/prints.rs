//! What an office prints: a board summary of two pages, the sites by elements on A3 or A4, and a sheet for each site as one job.
//!
//! In: an office whose files have all been read. Out: documents of their own, black on white. A board sees what the page says first, and how
//! much it rests on; a site's sheet is that of its own report, with what it may be told of the other sites if that was published.

use crate::export;
use crate::office::facts::{CellFacts, ElementTally, Picture, PoolFacts};
use crate::office::{Office, feedback, picture};
use crate::sheet::{self, Block, Kind, Options, Sheet, Tag};
use crate::words::office::OfficeWords;
use std::collections::BTreeMap;

/// How many sites to call a board sees by name.
const MOST_CALLS: usize = 10;
/// How many files of each kind that does not count a board sees, with the reason; the sites by elements end with all of them.
const MOST_FILES: usize = 3;
/// How many elements, quarters or sites a list of the board's has.
const MOST_ROWS: usize = 8;

/// The paper of a matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// A4 across.
    A4,
    /// A3 across.
    A3,
}

impl Paper {
    const fn name(self) -> &'static str {
        match self {
            Paper::A4 => "A4",
            Paper::A3 => "A3",
        }
    }

    /// How many elements stand beside each other, so that their words can be read.
    const fn columns(self) -> usize {
        match self {
            Paper::A4 => 14,
            Paper::A3 => 24,
        }
    }
}

/// The board summary of a pool: two pages of A4.
pub fn board(office: &mut Office, pool: &str) -> Option<String> {
    let picture = office.picture();
    let words = OfficeWords(office.language());
    let facts = picture.pools.iter().find(|one| one.id == pool)?;
    let rows = |rows: Vec<Block>| Block::new(Tag::Table).add(Block::new(Tag::Tbody).all(rows));
    let mut first = article(&picture, "fc-office fc-office--board").all(head(words, &picture, facts, words.board()));
    first = first.add(heading(words.attention())).add(line(&picture.calls));
    let urgent: Vec<_> = picture.groups.iter().filter(|group| group.urgent).collect();
    if !urgent.is_empty() {
        let shown = urgent.iter().take(MOST_CALLS).map(|group| row(&[&group.site, &group.region, &group.summary])).collect();
        first = first.add(rows(shown)).maybe(more(words, urgent.len(), MOST_CALLS));
    }
    let failing: Vec<&ElementTally> = picture
        .elements
        .iter()
        .filter(|one| one.pool == pool && (one.not_met > 0 || one.cannot_confirm > 0) && !one.sentence.is_empty())
        .collect();
    let mut second = article(&picture, "fc-office fc-office--board").add(heading(words.elements()));
    second = match failing.is_empty() {
        true => second.add(line(words.none())),
        false => {
            let shown = failing.iter().take(MOST_ROWS).map(|one| row(&[&format!("{} {}", one.number, one.title), &one.sentence])).collect();
            second.add(rows(shown)).maybe(more(words, failing.len(), MOST_ROWS))
        }
    };
    let drift: Vec<_> = picture.drift.iter().filter(|one| one.pool == pool).collect();
    second = second.add(heading(words.drift()));
    second = match drift.is_empty() {
        true => second.add(line(words.drift_none())),
        // The latest quarters: what moved long ago is in the table.
        false => {
            let mut latest = drift.clone();
            latest.sort_by(|one, other| other.quarter.cmp(&one.quarter));
            let shown = latest.iter().take(MOST_ROWS).map(|one| row(&[&one.title, &one.sentence])).collect();
            second.add(rows(shown)).maybe(more(words, drift.len(), MOST_ROWS))
        }
    };
    second = second.add(heading(words.adaptations()));
    second = match picture.adaptations.is_empty() {
        true => second.add(line(words.adaptations_none())),
        false => {
            let counts = picture.frame.iter().filter(|one| one.what == "light" || one.what == "agreed");
            let counts: Vec<String> = counts.map(|one| format!("{}: {}", one.shown, one.changes)).collect();
            let asked = picture.asked_for.iter().take(3).map(|one| line(&format!("{}: {}", one.title, one.sentence))).collect();
            second.add(line(&counts.join("; "))).all(asked)
        }
    };
    let overdue: Vec<&str> = picture.due.iter().filter(|row| row.overdue).map(|row| &row.site as &str).collect();
    let missing: Vec<&str> = picture.missing.iter().map(|one| &one.site as &str).collect();
    let told = |sites: &[&str]| if sites.is_empty() { words.none().to_owned() } else { some_of(words, sites) };
    second = second.add(heading(words.due_title())).add(line(&format!("{}: {}", words.due_overdue(), told(&overdue))));
    second = second.add(heading(words.missing())).add(line(&told(&missing))).all(not_counted(words, &picture, MOST_FILES));
    let css = format!("{}@page{{size:A4}}\n", CSS);
    Some(document(&picture, words.board(), &css, &[first, second]))
}

/// Sites by elements of a pool, in words and shapes, as many pages as it takes.
pub fn matrix(office: &mut Office, pool: &str, paper: Paper) -> Option<String> {
    let picture = office.picture();
    let words = OfficeWords(office.language());
    let facts = picture.pools.iter().find(|one| one.id == pool)?;
    let elements: Vec<&ElementTally> = picture.elements.iter().filter(|one| one.pool == pool).collect();
    let sites: Vec<_> = picture.sites.iter().filter(|site| site.latest.iter().any(|one| one.pool == pool)).collect();
    let cells = picture.cells.iter().filter(|cell| cell.pool == pool);
    let cells: BTreeMap<(&str, &str), &CellFacts> = cells.map(|cell| ((&cell.site as &str, &cell.element as &str), cell)).collect();
    let mut blocks = Vec::new();
    for (at, elements) in elements.chunks(paper.columns()).enumerate() {
        let cell = |tag: Tag, text: &str| Block::new(tag).text(text);
        let heads = elements.iter().map(|one| cell(Tag::Th, &format!("{} {}", one.number, one.title)).with("scope", "col"));
        let thead =
            Block::new(Tag::Thead).add(Block::new(Tag::Tr).add(cell(Tag::Th, words.site()).with("scope", "col")).all(heads.collect()));
        let rows = sites.iter().map(|site| {
            let cells = elements.iter().map(|element| {
                let Some(found) = cells.get(&(&site.site as &str, &element.element as &str)) else { return Block::new(Tag::Td) };
                let block = Block::new(Tag::Td).add(sheet::shape(shape_of(&found.status)));
                match found.drifted {
                    true => block.text(words.drifted()),
                    false => block.text(&found.status_shown),
                }
            });
            Block::new(Tag::Tr).add(cell(Tag::Th, &site.site).with("scope", "row")).all(cells.collect())
        });
        let table = Block::new(Tag::Table).add(thead).add(Block::new(Tag::Tbody).all(rows.collect()));
        let sheet = article(&picture, "fc-office fc-office--matrix");
        let sheet = if at == 0 { sheet.all(head(words, &picture, facts, words.matrix())) } else { sheet };
        blocks.push(sheet.add(table));
    }
    let rest = not_counted(words, &picture, usize::MAX);
    if !rest.is_empty() {
        blocks.push(article(&picture, "fc-office fc-office--board").all(rest));
    }
    let css = format!("{CSS}@page{{size:{} landscape;margin:10mm}}\n", paper.name());
    Some(document(&picture, words.matrix(), &css, &blocks))
}

/// The supervision sheet of each site of a pool, one after the other, each on pages of its own. `None` where names are hidden: they stand in
/// the sheets.
pub fn sheets(office: &mut Office, pool: &str) -> Option<String> {
    let picture = office.picture();
    if office.settings.hide_names {
        return None;
    }
    let words = OfficeWords(office.language());
    let told = office.published.iter().rev().find(|one| one.pool == pool);
    let mut blocks = Vec::new();
    let mut views: Vec<_> = picture::views(office).filter(|(line, _, _)| line.pool.code() == pool).collect();
    let names = picture::names(office);
    views.sort_by_cached_key(|(line, _, _)| names.get(&line.key).map(|name| crate::name::folded(name)));
    for (line, _, view) in views {
        let sheet = Sheet::new(Kind::Supervision, &[&view.report], &Options::default());
        let group = told.map(|told| feedback::group(office.list(), &line.key, told.grouping));
        let figures = told.into_iter().flat_map(|told| &told.figures).filter(|one| Some(&one.group) == group.as_ref());
        let rows: Vec<Block> = figures
            .filter_map(|figure| {
                let (element, cell) = view.report.elements.iter().zip(&view.cells).find(|(element, _)| element.id == figure.element)?;
                let own = picture::status(words, cell.stands);
                let sentence = figure.given().map_or_else(|| words.too_few().to_owned(), |(met, of)| words.k_of_n(met, of));
                Some(row(&[&format!("{} {}", element.number, element.title), own, &sentence]))
            })
            .collect();
        blocks.extend(sheet.blocks.into_iter().map(|article| {
            match rows.is_empty() {
                true => article,
                false => article.add(
                    Block::new(Tag::Section)
                        .add(heading(words.beside_others()))
                        .add(Block::new(Tag::Table).add(Block::new(Tag::Tbody).all(rows.clone()))),
                ),
            }
        }));
    }
    (!blocks.is_empty()).then(|| document(&picture, words.sheets(), "", &blocks))
}

/// What stands at the head: what it is, how much it rests on, and who rated.
fn head(words: OfficeWords, picture: &Picture, pool: &PoolFacts, title: &str) -> Vec<Block> {
    let basis: Vec<&str> = picture.sentences.iter().map(String::as_str).collect();
    let mut blocks = vec![Block::new(Tag::H1).text(title), line(&pool.title), line(&format!("{}. {}", pool.provenance, basis.join(" ")))];
    blocks.extend(picture.translation_note.iter().map(|note| line(note)));
    blocks.extend(pool.cautions.iter().map(|caution| Block::class(Tag::P, "fc-caution").text(caution)));
    let others = picture.pools.len() - 1;
    if others > 0 {
        blocks.push(line(&words.other_pools(others)));
    }
    blocks
}

/// What was left out, and what was read and does not count: the first of the files, each with the reason, which says too what was chosen in its
/// place.
fn not_counted(words: OfficeWords, picture: &Picture, most: usize) -> Vec<Block> {
    let lists = [(words.left_out(), &picture.left_out), (words.set_aside(), &picture.set_aside)];
    let told = lists.into_iter().filter(|(_, files)| !files.is_empty()).flat_map(|(title, files)| {
        let rows = files.iter().take(most).map(|one| row(&[&one.file, &one.sentence])).collect();
        let table = Block::new(Tag::Table).add(Block::new(Tag::Tbody).all(rows));
        [Some(heading(&format!("{title} ({})", files.len()))), Some(table), more(words, files.len(), most)]
    });
    told.flatten().collect()
}

fn article(picture: &Picture, class: &str) -> Block {
    Block::class(Tag::Article, &["fc-sheet ", class].concat()).with("lang", &picture.language)
}

fn heading(text: &str) -> Block {
    Block::new(Tag::H2).text(text)
}

fn line(text: &str) -> Block {
    Block::new(Tag::P).text(text)
}

fn row(cells: &[&str]) -> Block {
    let cells = cells.iter().enumerate().map(|(at, text)| Block::new(if at == 0 { Tag::Th } else { Tag::Td }).text(text));
    Block::new(Tag::Tr).all(cells.collect())
}

/// Said where a list has been cut.
fn more(words: OfficeWords, all: usize, shown: usize) -> Option<Block> {
    (all > shown).then(|| line(&words.and_more(all - shown)))
}

/// Names with commas between them, the first of many.
fn some_of(words: OfficeWords, names: &[&str]) -> String {
    let shown = names.iter().take(3 * MOST_ROWS).copied().collect::<Vec<_>>().join(", ");
    match names.len() > 3 * MOST_ROWS {
        true => format!("{shown} … {}", words.and_more(names.len() - 3 * MOST_ROWS)),
        false => shown,
    }
}

/// The shape of a status: what is below a target is not met, what no rule judges is open.
fn shape_of(status: &str) -> &'static str {
    match status {
        "met" | "at-target" => "met",
        "not-met" | "below-target" => "not-met",
        "cannot-confirm" => "cannot-confirm",
        _ => "not-applicable",
    }
}

fn document(picture: &Picture, title: &str, css: &str, blocks: &[Block]) -> String {
    let css = [sheet::PRINT_CSS, sheet::SUMMARY_CSS, css].concat();
    export::document(title, &picture.language, "light", &css, blocks, "")
}

/// The rules for what only an office prints.
const CSS: &str = include_str!("../../styles/office-print.css");
