//! The items of one or several tables, and the text around them.
//!
//! In: the blocks of a sheet. Out: an [`Outline`], with a question for each guess and a sentence for all that is left out. It
//! writes no rubric.

use crate::studio::amount::Amount;
use crate::studio::ask::Asker;
use crate::studio::recognise::heading::Role;
use crate::studio::recognise::layout::{self, Layout, cells, find_header};
use crate::studio::recognise::outline::{Anchor, Item, Must, Outline, Points, Scale, Texts};
use crate::studio::recognise::rows::{self, Kind, Look, is_form, is_sentence, is_tick, lone_texts, number_in_front};
use crate::studio::recognise::{anchors, days, level, list};
use crate::studio::said::Said;
use crate::studio::table::{Block, Cell, Line, LineKind, Table, Value};
use crate::workbook::letters;

/// What was read from a sheet.
pub struct Found {
    /// The items and the text around them.
    pub outline: Outline,
    /// How each table is laid out.
    pub layouts: Vec<Layout>,
    /// Sentences below or above the tables that may state bands or a minimum.
    pub notes: Vec<String>,
}

/// Reads the blocks of a sheet.
pub fn read(blocks: &[Block], asker: &mut Asker) -> Found {
    let (tables, after) = segments(blocks, asker);
    if tables.is_empty() {
        let outline = list::read(&after, asker);
        let notes = outline.introduction.0.iter().flat_map(|text| text.split('\n')).map(str::to_owned).collect();
        return Found { outline, layouts: Vec::new(), notes };
    }
    let mut reader = Reader {
        asker,
        outline: Outline::default(),
        headings: Vec::new(),
        groups: Vec::new(),
        notes: Vec::new(),
        layouts: Vec::new(),
        key: None,
    };
    reader.tables(tables, after);
    Found { outline: reader.outline, layouts: reader.layouts, notes: reader.notes }
}

/// One table, and the lines above it.
struct Segment {
    lead: Vec<Line>,
    table: Table,
    /// The row at which its header or its first item is looked for.
    header: std::ops::Range<usize>,
    from: usize,
    to: usize,
    /// True if it has no header of its own and goes on with the table before.
    goes_on: bool,
}

/// Parts the blocks into tables with the lines above them, and the lines behind the last one. A table of one column is lines.
fn segments(blocks: &[Block], asker: &mut Asker) -> (Vec<Segment>, Vec<Line>) {
    let mut segments: Vec<Segment> = Vec::new();
    let mut lines: Vec<Line> = Vec::new();
    for block in blocks {
        match block {
            Block::Line(line) => lines.push(line.clone()),
            Block::Table(table) => match columns(table) {
                0 => {}
                1 => lines.extend(as_lines(table)),
                _ => {
                    let table = upright(table, segments.len(), asker);
                    split(table, &mut segments, &mut lines);
                }
            },
        }
    }
    (segments, lines)
}

fn columns(table: &Table) -> usize {
    let filled = |at: &usize| {
        table.rows.iter().any(|row| !row.cells[*at].is_empty() || !row.cells[*at].struck.is_empty() || is_tick(&row.cells[*at]))
    };
    (0..table.width()).filter(filled).count()
}

fn as_lines(table: &Table) -> Vec<Line> {
    let cell = |row: &crate::studio::table::Row| row.cells.iter().find(|cell| !cell.is_empty() || !cell.struck.is_empty()).cloned();
    let rows = table.rows.iter().filter(|row| !row.hidden);
    rows.filter_map(cell).map(|cell| Line { text: cell.text, kind: LineKind::Plain, bold: cell.bold, struck: cell.struck }).collect()
}

/// The table with its items in rows: one whose levels stand below each other in the first columns is turned.
fn upright(table: &Table, place: usize, asker: &mut Asker) -> Table {
    let along = find_header(table, 0);
    let turned = table.transposed();
    let down = find_header(&turned, 0).filter(|header| header.start <= 2);
    let levels = |table: &Table, header: &Option<std::ops::Range<usize>>| {
        header.clone().map_or(0, |header| {
            let texts: Vec<&str> = header.flat_map(|row| cells(table, row)).map(|cell| cell.text.as_str()).collect();
            texts.iter().filter(|text| text.chars().count() <= 40 && level::read(text).is_some()).count()
        })
    };
    let (across, below) = (levels(table, &along), levels(&turned, &down));
    let named = along.clone().is_some_and(|header| {
        let cells = header.flat_map(|row| cells(table, row));
        cells.filter(|cell| crate::studio::recognise::heading::read(&cell.text).sure.is_some()).count() >= 2
    });
    // Where each level has a row of its own the levels come again and again: that is no header.
    let guess = below >= 2 && across < 2 && !named && down.is_some();
    if !guess {
        return table.clone();
    }
    let id = if place == 0 { "turned".to_owned() } else { format!("table-{}-turned", place + 1) };
    match asker.confirm(id, Said::Turned, guess) {
        true => turned,
        false => table.clone(),
    }
}

/// Parts a table where another header begins.
fn split(table: Table, segments: &mut Vec<Segment>, lines: &mut Vec<Line>) {
    let height = table.rows.len();
    let first = find_header(&table, 0);
    let width = columns(&table);
    let goes_on =
        first.is_none() && segments.last().is_some_and(|before| columns(&before.table) == width && before.table.width() == table.width());
    let mut starts: Vec<(std::ops::Range<usize>, usize)> = Vec::new();
    if let Some(header) = first.clone() {
        starts.push((header.clone(), 0));
        let mut at = header.end;
        let mut last = header;
        while let Some(next) = find_header(&table, at) {
            let named = (next.start..next.end).any(|row| layout::names_columns(&table, row));
            if named && !same_header(&table, &last, &next) && is_further_header(&table, &next) {
                starts.push((next.clone(), next.start));
                last = next.clone();
            }
            at = next.end;
        }
    }
    if starts.is_empty() {
        let lead = std::mem::take(lines);
        segments.push(Segment { lead, table, header: 0..0, from: 0, to: height, goes_on });
        return;
    }
    for (place, (header, _)) in starts.iter().enumerate() {
        // Lines right above a header belong to it, up to the last full row of the table before.
        let from = if place == 0 { 0 } else { lead_start(&table, starts[place - 1].0.end, header.start) };
        let to = starts.get(place + 1).map_or(height, |(next, _)| lead_start(&table, header.end, next.start));
        let mut lead = if place == 0 { std::mem::take(lines) } else { Vec::new() };
        lead.extend(lead_lines(&table, from, header.start));
        segments.push(Segment { lead, table: table.clone(), header: header.clone(), from, to, goes_on: false });
    }
}

fn same_header(table: &Table, one: &std::ops::Range<usize>, other: &std::ops::Range<usize>) -> bool {
    let texts = |header: &std::ops::Range<usize>| -> Vec<String> {
        (0..table.width())
            .map(|at| level::plain(&header.clone().map(|row| table.rows[row].cells[at].text.clone()).collect::<Vec<_>>().join(" ")))
            .collect()
    };
    let (one, other) = (texts(one), texts(other));
    let filled = other.iter().filter(|text| !text.is_empty()).count();
    let same = one.iter().zip(&other).filter(|(one, other)| !other.is_empty() && one == other).count();
    same * 10 >= filled * 7
}

/// True if a row below other rows begins a table of its own: the levels of an item may be words such as `no` and `yes` too, so only a word
/// that surely names a column, or the look of a header, makes one.
fn is_further_header(table: &Table, header: &std::ops::Range<usize>) -> bool {
    let cells: Vec<&Cell> = header.clone().flat_map(|row| cells(table, row)).collect();
    let meanings: Vec<_> = cells.iter().map(|cell| crate::studio::recognise::heading::read(&cell.text)).collect();
    let named = |role: Option<Role>| matches!(role, Some(Role::Title | Role::Domain));
    let looks = header.clone().any(|row| table.rows[row].header) || cells.iter().all(|cell| cell.bold);
    meanings.iter().any(|meaning| named(meaning.sure) || (looks && named(meaning.role())))
}

/// The first of the rows right above a header that hold at most one text each.
fn lead_start(table: &Table, from: usize, header: usize) -> usize {
    let mut start = header;
    while start > from && cells(table, start - 1).len() <= 1 {
        start -= 1;
    }
    start
}

/// Rows above a header as lines; several texts of a row are one line.
fn lead_lines(table: &Table, from: usize, to: usize) -> Vec<Line> {
    let mut lines = Vec::new();
    for row in from..to {
        if table.rows[row].hidden {
            continue;
        }
        let found = cells(table, row);
        if found.is_empty() {
            continue;
        }
        let text = found.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(APART);
        let bold = found.iter().all(|cell| cell.bold);
        lines.push(Line { text, kind: LineKind::Plain, bold, struck: String::new() });
    }
    lines
}

/// Stands between the texts of a row that has become a line; no text holds it.
const APART: &str = "\u{1f}";

struct Reader<'r, 'c> {
    asker: &'r mut Asker<'c>,
    outline: Outline,
    /// The headings that stand over the row at hand.
    headings: Vec<(Look, Texts)>,
    /// The groups that the columns name, the outer one first.
    groups: Vec<Texts>,
    notes: Vec<String>,
    layouts: Vec<Layout>,
    /// A scale that a line states.
    key: Option<Vec<anchors::Part>>,
}

impl Reader<'_, '_> {
    fn tables(&mut self, mut segments: Vec<Segment>, after: Vec<Line>) {
        let several = segments.len() > 1 && segments[1..].iter().any(|segment| !segment.lead.is_empty());
        for (place, segment) in segments.iter_mut().enumerate() {
            let prefix = if place == 0 { String::new() } else { format!("table-{}-", place + 1) };
            let lead = std::mem::take(&mut segment.lead);
            let known = self.outline.languages.clone();
            let layout = match (segment.goes_on, self.layouts.last()) {
                (true, Some(before)) => Layout { header: 0..0, ..before.clone() },
                _ => layout::layout(&segment.table, segment.header.clone(), segment.from, &prefix, &known, self.asker),
            };
            if place == 0 {
                self.outline.languages.clone_from(&layout.languages);
            }
            self.hidden_columns(&segment.table, segment.from);
            self.left_out_columns(&layout, &segment.table);
            let heading = self.lead(lead, place, several, segment, &layout);
            if let Some(heading) = heading {
                self.headings = vec![(Look::LINE, heading)];
                self.groups.clear();
            } else if place > 0 && several {
                self.groups.clear();
            }
            self.rows(segment, &layout);
            self.layouts.push(layout);
        }
        for line in after {
            self.text_line(&line);
        }
    }

    fn hidden_columns(&mut self, table: &Table, from: usize) {
        for at in (0..table.width()).filter(|at| table.hides(*at)) {
            let mut texts = table.rows[from..].iter().map(|row| row.cells[at].text.as_str()).filter(|text| !text.is_empty());
            if let Some(first) = texts.next() {
                self.asker.leave_out(Said::HiddenColumn { column: letters(at), heading: first.to_owned() });
            }
        }
    }

    fn left_out_columns(&mut self, layout: &Layout, table: &Table) {
        for column in layout.columns.iter().filter(|column| column.role.is_left_out()) {
            let heading = column.heading.clone();
            let filled = table.rows.iter().any(|row| !row.cells[column.at].is_empty());
            if !filled && heading.is_empty() {
                continue;
            }
            let column_name = letters(column.at);
            self.asker.leave_out(match column.role {
                Role::Number => Said::NumberColumn { column: column_name, heading },
                Role::Score => Said::ScoreColumn { column: column_name, heading },
                Role::Remark => Said::RemarkColumn { column: column_name, heading },
                _ => Said::OtherColumn { column: column_name, heading },
            });
        }
    }

    /// The lines above a table: the title, the introduction, and the heading over its first items, which is given back.
    fn lead(&mut self, lines: Vec<Line>, place: usize, several: bool, segment: &Segment, layout: &Layout) -> Option<Texts> {
        let mut lines: Vec<Line> = lines
            .into_iter()
            .filter(|line| {
                if !line.struck.is_empty() {
                    self.asker.leave_out(Said::StruckText { text: line.struck.clone() });
                }
                let form = is_form(&line.text);
                if form {
                    self.asker.leave_out(rows::said_of_form(line.text.replace(APART, " ")));
                }
                !form && !line.text.is_empty()
            })
            .collect();
        let heading = self.lead_heading(&mut lines, place, several, segment, layout);
        for (at, line) in lines.iter().enumerate() {
            let titled = !self.outline.title.is_empty();
            let is_title = line.kind == LineKind::Title || (at == 0 && !lines.iter().any(|line| line.kind == LineKind::Title));
            let texts = self.by_language(&line.text);
            match place == 0
                && is_title
                && !titled
                && !(is_sentence(&line.text) && line.kind == LineKind::Plain && !line.bold && lines.len() > 1)
            {
                true => self.outline.title = texts,
                false => self.text_line(line),
            }
        }
        heading
    }

    /// Takes the line out that is a heading over the items of this table.
    fn lead_heading(&mut self, lines: &mut Vec<Line>, place: usize, several: bool, segment: &Segment, layout: &Layout) -> Option<Texts> {
        let last = lines.last()?.clone();
        if is_sentence(&last.text) || last.kind == LineKind::Title {
            return None;
        }
        let kinds = rows::kinds(&segment.table, layout, segment.header.end.max(segment.from), segment.to);
        let own = matches!(kinds.iter().find(|kind| !matches!(kind, Kind::Blank)), Some(Kind::Heading));
        let grouped = layout.of(Role::Domain).next().is_some();
        let ranked = matches!(last.kind, LineKind::Heading(_)) && lines.len() > 1;
        // The header comes again below each heading: then what stands above the first one is a heading too.
        let again = kinds.iter().enumerate().filter(|(_, kind)| **kind == Kind::Header).count();
        let below_headings = kinds.windows(2).filter(|pair| pair[0] == Kind::Heading && pair[1] == Kind::Header).count();
        let repeated = again > 0 && again == below_headings;
        let is_heading = match place {
            0 => {
                !own && !grouped
                    && (repeated
                        || (several && lines.len() >= 2)
                        || (several && self.outline.title.is_empty() && last.kind != LineKind::Title)
                        || ranked)
            }
            _ => !own || several,
        };
        if !is_heading {
            return None;
        }
        let id = if place == 0 { "lead-heading".to_owned() } else { format!("table-{}-lead-heading", place + 1) };
        if !self.asker.confirm(id, Said::LineIsHeading { text: last.text.replace(APART, " ") }, true) {
            return None;
        }
        lines.pop();
        Some(
            self.by_language(&last.text).map(&|text| number_in_front(text).map_or(text, |(_, rest)| rest).trim_end_matches(':').to_owned()),
        )
    }

    /// The texts of a line in the languages of the rubric, where it holds one for each.
    fn by_language(&self, text: &str) -> Texts {
        let parts: Vec<&str> = text.split(APART).collect();
        let count = self.outline.languages.len();
        if count > 1 && parts.len() == count {
            return Texts(parts.into_iter().map(str::to_owned).collect());
        }
        let slashed: Vec<&str> = text.split(" / ").collect();
        if count > 1 && parts.len() == 1 && slashed.len() == count {
            return Texts(slashed.into_iter().map(|part| part.trim().to_owned()).collect());
        }
        Texts::one(0, parts.join(" "))
    }

    /// Text around a table, which goes into the introduction.
    fn text_line(&mut self, line: &Line) {
        let text = line.text.replace(APART, " ");
        if !line.struck.is_empty() {
            self.asker.leave_out(Said::StruckText { text: line.struck.clone() });
        }
        if text.is_empty() {
            return;
        }
        if is_form(&text) {
            self.asker.leave_out(rows::said_of_form(text));
            return;
        }
        if self.key.is_none() {
            self.key = anchors::key(&text);
        }
        let texts = self.by_language(&line.text);
        self.outline.introduction.join(&texts);
        self.notes.push(text);
    }

    fn rows(&mut self, segment: &Segment, layout: &Layout) {
        let table = &segment.table;
        let start = segment.header.end.max(segment.from);
        let kinds = rows::kinds(table, layout, start, segment.to);
        let kinds: Vec<Kind> = kinds.iter().enumerate().map(|(at, kind)| self.row_kind(table, layout, start + at, *kind)).collect();
        let counted = counted_titles(table, layout, start, &kinds);
        let mut before = Kind::Blank;
        for (at, kind) in kinds.iter().enumerate() {
            let row = start + at;
            match kind {
                Kind::Item => self.item(table, layout, row, counted),
                Kind::Part => self.part(table, layout, row, counted),
                Kind::Heading => self.heading(table, layout, row, before == Kind::Heading),
                Kind::Below => {
                    let text = self.lone(table, layout, row);
                    let path = self.path();
                    self.outline.group(&path).guidance.join(&text);
                }
                Kind::Note => {
                    let texts = lone_texts(table, layout, row);
                    let texts = if texts.is_empty() { cells(table, row).iter().map(|cell| cell.text.clone()).collect() } else { texts };
                    self.text_line(&Line::plain(texts.join(APART)));
                }
                Kind::Header => self.asker.leave_out(Said::RepeatedHeader { row: row + 1 }),
                Kind::Total => self.asker.leave_out(Said::TotalRow { row: row + 1, text: row_text(table, row) }),
                Kind::Form => self.asker.leave_out(rows::said_of_form(row_text(table, row))),
                Kind::Stray => self.asker.leave_out(Said::StrayRow { row: row + 1, text: row_text(table, row) }),
                Kind::Blank | Kind::Hidden | Kind::Struck => {}
            }
            if !matches!(kind, Kind::Blank | Kind::Header) {
                before = *kind;
            }
        }
    }

    /// Asks where what a row is cannot be seen for sure, and whether rows that the owner has hidden or struck through are meant.
    fn row_kind(&mut self, table: &Table, layout: &Layout, row: usize, kind: Kind) -> Kind {
        let as_word = |kind: Kind| match kind {
            Kind::Item => "item",
            Kind::Heading => "heading",
            Kind::Below => "below",
            Kind::Note => "text",
            _ => "leave-out",
        };
        match kind {
            Kind::Hidden | Kind::Struck => {
                let text = if kind == Kind::Hidden { row_text(table, row) } else { struck_text(table, row) };
                let about = if kind == Kind::Hidden {
                    Said::HiddenRow { row: row + 1, text: text.clone() }
                } else {
                    Said::StruckRow { row: row + 1, text: text.clone() }
                };
                let choices = vec![("leave-out".to_owned(), Said::LeaveOut), ("item".to_owned(), Said::TakeAsItem)];
                match self.asker.ask(format!("row-{}", row + 1), about.clone(), choices, "leave-out").as_str() {
                    "item" => return Kind::Item,
                    _ => self.asker.leave_out(about),
                }
                kind
            }
            Kind::Heading | Kind::Below | Kind::Note => {
                let text = rows::lone_text(table, layout, row);
                let choices = vec![
                    ("heading".to_owned(), Said::IsHeading),
                    ("below".to_owned(), Said::BelongsAbove),
                    ("item".to_owned(), Said::TakeAsItem),
                    ("text".to_owned(), Said::IsText),
                    ("leave-out".to_owned(), Said::LeaveOut),
                ];
                let answer = self.asker.ask(
                    format!("row-{}", row + 1),
                    Said::WhatIsRow { row: row + 1, text: text.to_owned() },
                    choices,
                    as_word(kind),
                );
                match answer.as_str() {
                    "heading" => Kind::Heading,
                    "below" => Kind::Below,
                    "item" => Kind::Item,
                    "text" => Kind::Note,
                    _ => {
                        self.asker.leave_out(Said::ChosenOut { row: row + 1, text: text.to_owned() });
                        Kind::Blank
                    }
                }
            }
            kind => kind,
        }
    }

    /// The text that stands alone in a row, by language.
    fn lone(&self, table: &Table, layout: &Layout, row: usize) -> Texts {
        self.by_language(&lone_texts(table, layout, row).join(APART))
    }

    fn path(&self) -> Vec<Texts> {
        self.headings.iter().map(|(_, title)| title.clone()).chain(self.groups.iter().filter(|group| !group.is_empty()).cloned()).collect()
    }

    fn heading(&mut self, table: &Table, layout: &Layout, row: usize, right_below: bool) {
        let look = rows::look(table, layout, row);
        let (title, guidance) = self.lone(table, layout, row).map(&|text| without_number(text).trim_end_matches(':').to_owned()).parted();
        let continued = |text: &str| {
            let plain = level::plain(text);
            ["(continued)", "(cont)", "(cont.)", "continued", "(parhad)", "cont'd", "(cont'd)"]
                .iter()
                .find_map(|end| plain.strip_suffix(end.trim_matches(['(', ')'])))
                .map(level::plain)
        };
        // A heading that comes again on the next page goes on.
        if let Some((_, last)) = self.headings.last() {
            let again = continued(title.any()).is_some_and(|start| start == level::plain(last.any()));
            if again || (title == *last && !right_below) {
                return;
            }
        }
        if right_below {
            // Two headings without items between: the second lies within the first.
            if self.headings.len() >= 3 {
                self.headings.pop();
            }
        } else if let Some(at) = self.headings.iter().position(|(known, _)| *known == look) {
            self.headings.truncate(at);
        } else {
            let line = self.headings.first().is_some_and(|(look, _)| *look == Look::LINE);
            if self.headings.len() > 1 || !line {
                self.headings.pop();
            }
        }
        self.groups.clear();
        self.headings.push((look, title.clone()));
        let path = self.path();
        let fresh = crate::studio::recognise::outline::Group { title, guidance, ..Default::default() };
        if let Some((_, above)) = path.split_last() {
            self.outline.group(above).groups.push(fresh);
        }
    }

    /// The groups that the columns of a row name; an empty cell means the same as above.
    fn enter(&mut self, table: &Table, layout: &Layout, row: usize) {
        let mains: Vec<usize> = layout.of(Role::Domain).filter(|column| column.language == 0).map(|column| column.at).collect();
        let others: Vec<(usize, usize)> =
            layout.of(Role::Domain).filter(|column| column.language > 0).map(|column| (column.language, column.at)).collect();
        self.groups.resize(mains.len(), Texts::default());
        for (rank, at) in mains.iter().enumerate() {
            let mut title = Texts::one(0, table.seen(row, *at).text.clone());
            for (language, at) in others.iter().skip(rank * others.len() / mains.len().max(1)).take(others.len() / mains.len().max(1)) {
                title.put(*language, table.seen(row, *at).text.clone());
            }
            if title.is_empty() {
                continue;
            }
            let (title, guidance) = title.map(&|text| without_number(text).to_owned()).parted();
            if self.groups[rank] != title {
                self.groups[rank] = title;
                self.groups[rank + 1..].fill(Texts::default());
                let path = self.path();
                let group = self.outline.group(&path);
                if group.guidance.is_empty() {
                    group.guidance = guidance;
                }
            }
        }
    }

    fn item(&mut self, table: &Table, layout: &Layout, row: usize, counted: bool) {
        self.enter(table, layout, row);
        let mut title = layout.texts(table, row, Role::Title);
        if title.is_empty() {
            title = Texts::one(0, struck_or_any(table, layout, row));
        }
        let front = match counted {
            true => title.get(0).split_once(' ').map_or("", |(front, _)| front),
            false => number_in_front(title.get(0)).map_or("", |(front, _)| front),
        };
        let front = front.trim_matches(['(', ')', '[', ']', '.', ':']).to_owned();
        let title = title.map(&|text| match counted {
            true => text.split_once(' ').map_or(text, |(_, rest)| rest.trim_start()).to_owned(),
            false => without_number(text).to_owned(),
        });
        let (title, guidance) = title.parted();
        let mut item = Item { row: row + 1, front, title, guidance, ..Item::default() };
        item.guidance.join(&layout.texts(table, row, Role::Guidance));
        item.prompt = layout.texts(table, row, Role::Prompt);
        item.next_step = layout.texts(table, row, Role::NextStep);
        item.evidence = layout.texts(table, row, Role::Evidence);
        item.unit = layout.texts(table, row, Role::Unit);
        item.counting = layout.texts(table, row, Role::Counting);
        item.count = layout.texts(table, row, Role::Count);
        item.out_of = layout.texts(table, row, Role::OutOf);
        item.source = layout.texts(table, row, Role::Source);
        item.minimum = layout.text(table, row, Role::Minimum).to_owned();
        item.target = layout.text(table, row, Role::Target).to_owned();
        item.weight = layout.text(table, row, Role::Weight).to_owned();
        item.number = layout.text(table, row, Role::OwnNumber).to_owned();
        item.place = layout.text(table, row, Role::Place).to_owned();
        item.must = self.must(table, layout, row);
        for cell in layout.columns.iter().filter(|column| !column.role.is_left_out()).map(|column| &table.rows[row].cells[column.at]) {
            if !cell.struck.is_empty() {
                self.asker.leave_out(Said::StruckText { text: cell.struck.clone() });
            }
        }
        self.levels(table, layout, row, &mut item);
        self.one_cell(table, layout, row, &mut item);
        self.row_level(table, layout, row, &mut item);
        scale(table, layout, &mut item);
        let path = self.path();
        self.outline.group(&path).items.push(item);
    }

    /// A row that goes on with the item above.
    fn part(&mut self, table: &Table, layout: &Layout, row: usize, counted: bool) {
        let title = layout.texts(table, row, Role::Title);
        let by_rows = layout.of(Role::RowLevel).next().is_some();
        let path = self.path();
        let last = self.outline.group(&path).items.last_mut().map(std::mem::take);
        let Some(mut item) = last else {
            if !title.is_empty() {
                self.item(table, layout, row, counted);
            } else {
                self.asker.leave_out(Said::StrayRow { row: row + 1, text: row_text(table, row) });
            }
            return;
        };
        if by_rows {
            self.row_level(table, layout, row, &mut item);
        } else {
            for level in &layout.levels {
                for (language, at) in level.at.iter().enumerate() {
                    let Some(at) = at else { continue };
                    let text = table.rows[row].cells[*at].text.clone();
                    match item.anchors.iter_mut().find(|anchor| anchor.points == Points(level.points)) {
                        Some(anchor) => anchor.text.put(language, text),
                        None if !text.is_empty() => {
                            item.anchors.push(Anchor {
                                points: Points(level.points),
                                label: level.label.clone(),
                                text: Texts::one(language, text),
                            });
                        }
                        None => {}
                    }
                }
            }
            let own = |role: Role| {
                let mut texts = Texts::default();
                layout.of(role).for_each(|column| texts.put(column.language, table.rows[row].cells[column.at].text.clone()));
                texts
            };
            item.guidance.join(&own(Role::Guidance));
            item.evidence.join(&own(Role::Evidence));
        }
        if let Some(place) = self.outline.group(&path).items.last_mut() {
            *place = item;
        }
    }

    /// One anchor for each level that says something.
    fn levels(&mut self, table: &Table, layout: &Layout, row: usize, item: &mut Item) {
        if layout.levels.is_empty() || layout.bare {
            return;
        }
        let mains: Vec<(usize, &Cell)> = layout.levels.iter().filter_map(|level| level.at[0]).map(|at| (at, table.seen(row, at))).collect();
        let typed = days::typed(&mains.iter().map(|(_, cell)| *cell).collect::<Vec<_>>());
        let mut texts: Vec<String> = Vec::new();
        for ((at, cell), typed) in mains.iter().zip(typed) {
            texts.push(match typed {
                Some(typed) => {
                    let shown = days::day(cell).map_or_else(|| cell.text.clone(), days::told);
                    let place = format!("{}{}", letters(*at), row + 1);
                    let about = Said::WasDay { place: place.clone(), shown, item: item.title.any().to_owned() };
                    let choices = typed.choices.iter().map(|choice| (choice.clone(), Said::Literal(choice.clone()))).collect();
                    self.asker.ask(format!("day-{}", place.to_lowercase()), about, choices, &typed.choices[0])
                }
                None => cell.text.clone(),
            });
        }
        self.merged_levels(table, layout, row, item, &mut texts);
        for (place, level) in layout.levels.iter().enumerate() {
            let mut text = Texts::one(0, texts.get(place).cloned().unwrap_or_default());
            for (language, at) in level.at.iter().enumerate().skip(1) {
                if let Some(at) = at {
                    text.put(language, table.seen(row, *at).text.clone());
                }
            }
            match text.is_empty() {
                true => item.gaps.push(level.points),
                false => item.anchors.push(Anchor { points: Points(level.points), label: level.label.clone(), text }),
            }
        }
        if item.anchors.is_empty() {
            item.gaps.clear();
        }
    }

    /// Where one cell covers several levels, asks which of them it is meant for.
    fn merged_levels(&mut self, table: &Table, layout: &Layout, row: usize, item: &Item, texts: &mut [String]) {
        let places: Vec<usize> = layout.levels.iter().filter_map(|level| level.at[0]).collect();
        let mut at = 0;
        while at < places.len() {
            let origin = table.rows[row].cells[places[at]].covered_by.unwrap_or((row, places[at]));
            let same = |place: &&usize| table.rows[row].cells[**place].covered_by.unwrap_or((row, **place)) == origin;
            let count = places[at..].iter().take_while(same).count();
            if count > 1 && !texts[at].is_empty() {
                let levels: Vec<String> = layout.levels[at..at + count].iter().map(|level| named(&level.label, level.points)).collect();
                let about = Said::MergedLevels { item: item.title.any().to_owned(), levels, text: texts[at].clone() };
                let choices = vec![
                    ("all".to_owned(), Said::ForAllLevels),
                    ("first".to_owned(), Said::ForFirstLevel),
                    ("last".to_owned(), Said::ForLastLevel),
                ];
                match self.asker.ask(format!("merged-{}{}", letters(places[at]).to_lowercase(), row + 1), about, choices, "all").as_str() {
                    "first" => texts[at + 1..at + count].iter_mut().for_each(String::clear),
                    "last" => texts[at..at + count - 1].iter_mut().for_each(String::clear),
                    _ => {}
                }
            }
            at += count.max(1);
        }
    }

    /// All anchors in one cell.
    fn one_cell(&mut self, table: &Table, layout: &Layout, row: usize, item: &mut Item) {
        let columns: Vec<(usize, String)> =
            layout.of(Role::Anchors).map(|column| (column.language, table.seen(row, column.at).text.clone())).collect();
        let Some((_, main)) = columns.iter().find(|(language, text)| *language == 0 && !text.is_empty()) else { return };
        let lines: Vec<&str> = main.split('\n').collect();
        let parts = anchors::split(main).or_else(|| {
            // Lines without any mark, in a column that says that they are anchors.
            (lines.len() >= 2).then(|| {
                lines
                    .iter()
                    .map(|line| anchors::Part { points: None, label: String::new(), text: (*line).to_owned(), worth: level::worth(line) })
                    .collect()
            })
        });
        let Some(parts) = parts else {
            item.guidance.put(0, main.clone());
            self.asker.leave_out(Said::NoAnchors { item: item.title.any().to_owned() });
            return;
        };
        let count = parts.len() as i128;
        let counted = parts.iter().any(|part| part.points.is_none());
        let down = layout::falls(&parts.iter().map(|part| part.worth).collect::<Vec<_>>());
        let points: Vec<Amount> = match counted {
            false => parts.iter().filter_map(|part| part.points).collect(),
            true => {
                let told = |down: bool, first: i128| -> Vec<Amount> {
                    (0..count).map(|at| Amount::whole(first + if down { count - 1 - at } else { at })).collect()
                };
                let words: Vec<String> =
                    parts.iter().map(|part| if part.label.is_empty() { part.text.clone() } else { part.label.clone() }).collect();
                let pairs =
                    |points: &[Amount]| Said::Points { pairs: words.iter().cloned().zip(points.iter().map(Amount::to_string)).collect() };
                let ways = [("0-up", false, 0), ("1-up", false, 1), ("0-down", true, 0), ("1-down", true, 1)];
                let choices = ways.iter().map(|(value, down, first)| ((*value).to_owned(), pairs(&told(*down, *first)))).collect();
                let about = Said::WhichPointsOf { item: item.title.any().to_owned() };
                let answer = self.asker.ask(format!("points-row-{}", row + 1), about, choices, if down { "0-down" } else { "0-up" });
                let (_, down, first) = ways.into_iter().find(|(value, _, _)| *value == answer).unwrap_or(ways[0]);
                told(down, first)
            }
        };
        let translated: Vec<(usize, Option<Vec<anchors::Part>>)> =
            columns.iter().filter(|(language, _)| *language > 0).map(|(language, text)| (*language, anchors::split(text))).collect();
        for (at, (part, points)) in parts.into_iter().zip(points).enumerate() {
            let mut anchor = Anchor { points: Points(points), label: Texts::one(0, part.label), text: Texts::one(0, part.text) };
            for (language, parts) in &translated {
                if let Some(other) = parts.as_ref().and_then(|parts| parts.get(at)) {
                    anchor.label.put(*language, other.label.clone());
                    anchor.text.put(*language, other.text.clone());
                }
            }
            item.anchors.push(anchor);
        }
    }

    /// The level of a row of its own.
    fn row_level(&mut self, table: &Table, layout: &Layout, row: usize, item: &mut Item) {
        let Some(column) = layout.of(Role::RowLevel).next() else { return };
        let Some(found) = level::read(&table.rows[row].cells[column.at].text) else { return };
        let text = layout.texts(table, row, Role::RowText);
        let points = found.points.unwrap_or_else(|| Amount::whole(item.anchors.len() as i128));
        item.anchors.push(Anchor { points: Points(points), label: Texts::one(0, found.label), text });
        if found.points.is_none() {
            // Levels by words are counted from the worst to the best.
            let worths: Vec<Option<u8>> = item.anchors.iter().map(|anchor| level::worth(anchor.label.get(0))).collect();
            let count = item.anchors.len();
            let down = layout::falls(&worths);
            for (at, anchor) in item.anchors.iter_mut().enumerate() {
                anchor.points = Points(Amount::whole((if down { count - 1 - at } else { at }) as i128));
            }
        }
    }

    /// Whether the row is marked as one that must be in place.
    fn must(&mut self, table: &Table, layout: &Layout, row: usize) -> Option<Must> {
        let column = layout.of(Role::Must).next()?;
        let text = table.seen(row, column.at).text.trim().to_owned();
        let ticked = matches!(table.seen(row, column.at).value, Value::Tick(true));
        let plain = level::plain(&text);
        let heading = level::plain(&column.heading);
        // `Must be green?` names the level.
        let label = layout
            .levels
            .iter()
            .map(|level| level::plain(level.label.any()))
            .find(|label| !label.is_empty() && heading.split(' ').any(|word| word == label));
        let stated = Must { level: label.unwrap_or_default() };
        if ticked {
            return Some(stated);
        }
        if text.is_empty() && table.seen(row, column.at).value == Value::Text {
            return None;
        }
        let yes_word = level::is_yes_or_no(&text).or(match plain.as_str() {
            "x" | "1" if layout.levels.iter().all(|level| level.points != Amount::ONE) || plain == "x" => Some(true),
            "essential" | "core" | "must" | "must have" | "critical" | "required" | "mandatory" | "non-negotiable" | "key" | "e"
            | "hanfodol" | "craidd" | "rhaid" | "always" => Some(true),
            "desirable" | "optional" | "nice to have" | "supporting" | "flexible" | "no" | "0" | "d" | "dymunol" | "dewisol" | "na"
            | "n/a" | "not essential" | "non-essential" | "recommended" | "should" | "could" => Some(false),
            "" => Some(matches!(text.as_str(), "✓" | "✔" | "☑" | "☒" | "●" | "*" | "★" | "!" | "√" | "•" | "[x]" | "**" | "■")),
            _ => None,
        });
        match yes_word {
            Some(true) => Some(stated),
            Some(false) => None,
            None => {
                // A level stands there: that one at least.
                let levels =
                    layout.levels.iter().any(|level| level::plain(level.label.any()) == plain || level.points.to_string() == plain);
                if levels || Amount::parse(&plain).is_some() {
                    return Some(Must { level: text });
                }
                let yes = self.asker.confirm(
                    format!("must-{}", crate::studio::id::slug(&plain)),
                    Said::MeansMust { text: text.clone(), heading: column.heading.clone() },
                    false,
                );
                yes.then_some(stated)
            }
        }
    }
}

/// The scale of an item that says nothing of its own: the one of the header, of boxes to tick, or of a key.
fn scale(table: &Table, layout: &Layout, item: &mut Item) {
    if !item.anchors.is_empty() {
        return;
    }
    let from_header = || -> Option<Scale> {
        let anchors: Vec<Anchor> = layout
            .levels
            .iter()
            .map(|level| Anchor { points: Points(level.points), label: level.label.clone(), text: Texts::default() })
            .collect();
        (anchors.len() >= 2).then(|| well_known(&anchors).unwrap_or(Scale::Named(anchors)))
    };
    if let Some(scale) = from_header() {
        item.scale = Some(scale);
        return;
    }
    if let Some(column) = layout.of(Role::Tick).next() {
        let heading = level::plain(&column.heading);
        let met = heading.contains("met") && !heading.contains("method");
        item.scale = answered(table, layout, column.at).or(Some(if met { Scale::MetNotMet } else { Scale::YesNo }));
        return;
    }
    item.scale = layout.columns.iter().find_map(|column| scale_of_heading(&column.heading, column.role));
}

/// The key that the lines around the tables state.
pub fn key_scale(parts: &[anchors::Part]) -> Scale {
    let anchors: Vec<Anchor> = parts
        .iter()
        .filter_map(|part| Some(Anchor { points: Points(part.points?), label: Texts::one(0, part.label.clone()), text: Texts::default() }))
        .collect();
    well_known(&anchors).unwrap_or(Scale::Named(anchors))
}

/// Yes and no, met and not met: the scales that the format knows by name.
pub fn well_known(anchors: &[Anchor]) -> Option<Scale> {
    let [one, other] = anchors else { return None };
    let words = |anchor: &Anchor| level::plain(anchor.label.get(0));
    let (worse, better) = if one.points.0 < other.points.0 { (one, other) } else { (other, one) };
    if worse.points.0 != Amount::ZERO || better.points.0 != Amount::ONE {
        return None;
    }
    if (level::is_yes_or_no(&words(worse)), level::is_yes_or_no(&words(better))) == (Some(false), Some(true)) {
        return Some(Scale::YesNo);
    }
    matches!((words(worse).as_str(), words(better).as_str()), ("not met" | "unmet", "met")).then_some(Scale::MetNotMet)
}

/// The answers that stand in a column of boxes, if they are levels by their words.
fn answered(table: &Table, layout: &Layout, at: usize) -> Option<Scale> {
    let from = layout.header.end;
    let mut found: Vec<(u8, String)> = Vec::new();
    for row in &table.rows[from..] {
        let text = row.cells[at].text.trim();
        if text.is_empty() || is_tick(&row.cells[at]) || level::is_yes_or_no(text).is_some() {
            continue;
        }
        let worth = level::worth(text)?;
        if !found.iter().any(|(known, _)| *known == worth) {
            found.push((worth, text.to_owned()));
        }
    }
    if found.is_empty() {
        return None;
    }
    for row in &table.rows[from..] {
        let text = row.cells[at].text.trim();
        if let Some(yes) = level::is_yes_or_no(text).filter(|_| !is_tick(&row.cells[at])) {
            let worth = if yes { 100 } else { 0 };
            if !found.iter().any(|(known, _)| *known == worth) {
                found.push((worth, text.to_owned()));
            }
        }
    }
    found.sort();
    let anchors = found.into_iter().enumerate().map(|(at, (_, text))| Anchor {
        points: Points(Amount::whole(at as i128)),
        label: Texts::one(0, text),
        text: Texts::default(),
    });
    let anchors: Vec<Anchor> = anchors.collect();
    (anchors.len() >= 2).then_some(Scale::Named(anchors))
}

/// The scale that the heading of a column of answers states: `Score (0 = no, 1 = partly, 2 = yes)`, `Rating 1-5`.
fn scale_of_heading(heading: &str, role: Role) -> Option<Scale> {
    if !matches!(role, Role::Score | Role::Tick | Role::LeaveOut | Role::Remark | Role::Anchors) {
        return None;
    }
    if let Some(parts) = anchors::key(heading) {
        return Some(key_scale(&parts));
    }
    let digits: Vec<&str> = heading.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let [low, high] = digits[..] else { return None };
    let (low, high): (i128, i128) = (low.parse().ok()?, high.parse().ok()?);
    let range = heading.contains(['-', '–']) || heading.to_lowercase().contains(" to ") || heading.contains(" i ");
    (range && low < high && low <= 1 && high <= 10)
        .then(|| Scale::Named((low..=high).map(|points| Anchor { points: Points(Amount::whole(points)), ..Anchor::default() }).collect()))
}

/// The name of a level: its words, else its points.
pub fn named(label: &Texts, points: Amount) -> String {
    if label.is_empty() { points.to_string() } else { label.any().to_owned() }
}

fn without_number(text: &str) -> &str {
    number_in_front(text).map_or(text, |(_, rest)| rest)
}

/// True if the titles are counted without a sign: `1 Space`, `2 Songs`, `3 Games`.
fn counted_titles(table: &Table, layout: &Layout, start: usize, kinds: &[Kind]) -> bool {
    let titles: Vec<&str> = kinds
        .iter()
        .enumerate()
        .filter(|(_, kind)| **kind == Kind::Item)
        .map(|(at, _)| layout.text(table, start + at, Role::Title))
        .collect();
    let numbers: Option<Vec<u32>> = titles.iter().map(|title| title.split_once(' ').and_then(|(number, _)| number.parse().ok())).collect();
    numbers.is_some_and(|numbers| numbers.len() >= 3 && numbers.windows(2).all(|pair| pair[1] == pair[0] + 1))
}

fn row_text(table: &Table, row: usize) -> String {
    cells(table, row).iter().map(|cell| cell.text.replace('\n', " ")).collect::<Vec<_>>().join(" ")
}

fn struck_text(table: &Table, row: usize) -> String {
    let cell = table.rows[row].cells.iter().find(|cell| !cell.struck.is_empty());
    cell.map_or_else(String::new, |cell| cell.struck.clone())
}

/// The text that a row is called by, though its title is struck through or stands elsewhere.
fn struck_or_any(table: &Table, layout: &Layout, row: usize) -> String {
    let struck = layout.of(Role::Title).map(|column| table.rows[row].cells[column.at].struck.as_str()).find(|text| !text.is_empty());
    struck.map_or_else(|| rows::lone_text(table, layout, row).to_owned(), str::to_owned)
}
