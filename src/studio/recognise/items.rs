//! The items of one or several tables, and the text around them.
//!
//! In: the blocks of a sheet. Out: an [`Outline`], with a question for each guess and a sentence for all that is left out. It
//! writes no rubric.

mod levels;
pub mod scale;
mod segments;

use crate::studio::ask::Asker;
use crate::studio::recognise::heading::Role;
use crate::studio::recognise::items::scale::scale;
use crate::studio::recognise::items::segments::{APART, Segment, segments};
use crate::studio::recognise::layout::{self, Layout, cells};
use crate::studio::recognise::notes::Part;
use crate::studio::recognise::outline::{Anchor, Group, Item, Note, Outline, Points, Texts};
use crate::studio::recognise::rows::{self, Kind, Look, is_form, is_sentence, lone_texts, number_in_front};
use crate::studio::recognise::{anchors, level, list, notes};
use crate::studio::said::Said;
use crate::studio::table::{Block, Line, LineKind, Table};
use crate::workbook::letters;
use std::collections::BTreeSet;

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
        marked: Vec::new(),
        carried: BTreeSet::new(),
        prefix: String::new(),
    };
    reader.tables(tables, after);
    Found { outline: reader.outline, layouts: reader.layouts, notes: reader.notes }
}

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
    /// Notes in and between the tables on the titles with the same mark.
    marked: Vec<Note>,
    /// The marks that titles carry so far.
    carried: BTreeSet<String>,
    /// Before the ids of questions about a place in the table at hand.
    prefix: String,
}

/// What stands behind the last table, in order: a note by its place among the notes, or a line.
enum Behind {
    Note(usize),
    Line(Line),
}

impl Reader<'_, '_> {
    fn tables(&mut self, mut segments: Vec<Segment>, after: Vec<Line>) {
        let several = segments.len() > 1 && segments[1..].iter().any(|segment| !segment.lead.is_empty());
        for (place, segment) in segments.iter_mut().enumerate() {
            self.prefix = if place == 0 { String::new() } else { format!("table-{}-", place + 1) };
            let prefix = self.prefix.clone();
            let mut lead = std::mem::take(&mut segment.lead);
            if place > 0 {
                self.notes_between(&mut lead);
                // What has no header of its own goes on with the table before, and with its notes.
                self.outline.table += usize::from(!segment.goes_on);
            }
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
        self.behind(after);
    }

    /// Takes the notes out of the lines between two tables that belong to titles above. What stands below a heading belongs to the next table.
    fn notes_between(&mut self, lead: &mut Vec<Line>) {
        let end = lead.iter().position(|line| line.kind != LineKind::Plain).unwrap_or(lead.len());
        let below = lead.split_off(end);
        for line in std::mem::take(lead) {
            match self.notes_of(&line) {
                Some(parts) => {
                    for part in parts {
                        match part.marks.is_empty() {
                            true => lead.push(Line::plain(part.whole.0.join(APART))),
                            false => self.marked.push(part),
                        }
                    }
                }
                None => lead.push(line),
            }
        }
        lead.extend(below);
    }

    /// The notes of a line, and the text between them without marks, if some title has one of the marks.
    fn notes_of(&self, line: &Line) -> Option<Vec<Note>> {
        if !line.struck.is_empty() || is_form(&line.text.replace(APART, " ")) {
            return None;
        }
        let parts = self.noted(&self.by_language(&line.text));
        parts.iter().flat_map(|part| &part.marks).any(|mark| self.carried.contains(mark)).then_some(parts)
    }

    /// A text parted into its notes. A translation that is parted otherwise stays with the first of them.
    fn noted(&self, texts: &Texts) -> Vec<Note> {
        let carried = |mark: &str| self.carried.contains(mark);
        let mut all: Vec<Note> = Vec::new();
        for (language, text) in texts.0.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            let parts = notes::parts(text, &carried);
            if all.is_empty() {
                let own = |marks: &[&str]| marks.iter().map(|mark| (*mark).to_owned()).collect();
                let table = self.outline.table;
                let note = |part: &Part| Note { table, marks: own(&part.marks), says: Texts::default(), whole: Texts::default() };
                all = parts.iter().map(note).collect();
            }
            if parts.iter().map(|part| &part.marks).eq(all.iter().map(|note| &note.marks)) {
                for (part, note) in parts.iter().zip(&mut all) {
                    note.says.put(language, part.says.to_owned());
                    note.whole.put(language, part.whole.to_owned());
                }
            } else if let Some(first) = all.first_mut() {
                first.says.put(language, parts.iter().map(|part| part.says).collect::<Vec<_>>().join("\n"));
                first.whole.put(language, text.clone());
            }
        }
        all
    }

    /// The lines behind the last table, and all notes, now that every title is known.
    fn behind(&mut self, after: Vec<Line>) {
        let mut notes = std::mem::take(&mut self.marked);
        let mut behind: Vec<Behind> = (0..notes.len()).map(Behind::Note).collect();
        for line in after {
            match self.notes_of(&line) {
                Some(parts) => {
                    for part in parts {
                        if part.marks.is_empty() {
                            behind.push(Behind::Line(Line::plain(part.whole.0.join(APART))));
                        } else {
                            behind.push(Behind::Note(notes.len()));
                            notes.push(part);
                        }
                    }
                }
                None => behind.push(Behind::Line(line)),
            }
        }
        let used = self.outline.explain(&notes);
        for one in behind {
            match one {
                Behind::Line(line) => drop(self.text_line(&line)),
                Behind::Note(at) if used[at] => self.asker.place_note(notes[at].whole.any()),
                // It is told even if somebody has said that it belongs to what has its mark: nothing has it.
                Behind::Note(at) => {
                    if self.text_line(&Line::plain(notes[at].whole.0.join(APART))) {
                        self.asker.place_all_the_same(Said::InIntroduction { text: notes[at].whole.0.join(" ") });
                    }
                }
            }
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
        for line in lines.iter_mut().filter(|line| line.kind != LineKind::Title) {
            self.after_imprint(line);
        }
        if place == 0 {
            for line in lines.iter_mut().filter(|line| line.kind != LineKind::Title) {
                if let Some(more) = self.outline.after_edition(&line.text.replace(APART, ", "), self.asker) {
                    line.text = more;
                }
            }
        }
        lines.retain(|line| !line.text.is_empty());
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
                false => drop(self.introduce(line)),
            }
        }
        heading
    }

    /// Leaves of a line what does not say who publishes the table, whom to ask, or on what terms it may be used.
    fn after_imprint(&mut self, line: &mut Line) {
        let texts = self.by_language(&line.text);
        let rest = self.outline.after_imprint(&texts, self.asker);
        if rest != texts {
            line.text = if rest.is_empty() { String::new() } else { rest.0.join(APART) };
        }
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

    /// Text around a table, which goes into the introduction; `false` if it does not.
    fn text_line(&mut self, line: &Line) -> bool {
        let text = line.text.replace(APART, " ");
        if !line.struck.is_empty() {
            self.asker.leave_out(Said::StruckText { text: line.struck.clone() });
        }
        if text.is_empty() {
            return false;
        }
        if is_form(&text) {
            self.asker.leave_out(rows::said_of_form(text));
            return false;
        }
        let mut line = line.clone();
        self.after_imprint(&mut line);
        self.introduce(&line)
    }

    /// The same, once it is known what else it says.
    fn introduce(&mut self, line: &Line) -> bool {
        let text = line.text.replace(APART, " ");
        if text.is_empty() {
            return false;
        }
        if self.key.is_none() {
            self.key = anchors::key(&text);
        }
        let texts = self.by_language(&line.text);
        self.asker.place(Said::InIntroduction { text: text.clone() });
        self.outline.introduction.join(&texts);
        self.notes.push(text);
        true
    }

    fn rows(&mut self, segment: &Segment, layout: &Layout) {
        let table = &segment.table;
        let start = segment.header.end.max(segment.from);
        let kinds = rows::kinds(table, layout, start, segment.to);
        let items = kinds.iter().enumerate().filter(|(_, kind)| **kind == Kind::Item);
        items.for_each(|(at, kind)| self.carries(table, layout, start + at, *kind));
        let mut answered = Vec::new();
        for (at, kind) in kinds.iter().enumerate() {
            let kind = self.row_kind(table, layout, start + at, *kind);
            self.carries(table, layout, start + at, kind);
            answered.push(kind);
        }
        let kinds = answered;
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
                    let _ = self.text_line(&Line::plain(texts.join(APART)));
                }
                Kind::Marked => {
                    for part in self.noted(&self.lone(table, layout, row)) {
                        match part.marks.is_empty() {
                            true => drop(self.text_line(&Line::plain(part.whole.0.join(APART)))),
                            false => self.marked.push(part),
                        }
                    }
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
            Kind::Marked => "marked",
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
                match self.asker.ask(self.id(&format!("row-{}", row + 1)), about.clone(), choices, "leave-out").as_str() {
                    "item" => return Kind::Item,
                    _ => self.asker.leave_out(about),
                }
                kind
            }
            Kind::Heading | Kind::Below | Kind::Note => {
                let text = rows::lone_text(table, layout, row);
                // Some element or heading has a mark with which it begins.
                let parts = notes::parts(text, &|mark| self.carried.contains(mark));
                let mut marks: Vec<String> = Vec::new();
                for mark in parts.iter().flat_map(|part| &part.marks).filter(|mark| self.carried.contains(**mark)) {
                    if !marks.iter().any(|known| known == mark) {
                        marks.push((*mark).to_owned());
                    }
                }
                let kind = if kind == Kind::Note && !marks.is_empty() { Kind::Marked } else { kind };
                let mut choices = vec![
                    ("heading".to_owned(), Said::IsHeading),
                    ("below".to_owned(), Said::BelongsAbove),
                    ("item".to_owned(), Said::TakeAsItem),
                    ("text".to_owned(), Said::IsText),
                    ("leave-out".to_owned(), Said::LeaveOut),
                ];
                if !marks.is_empty() {
                    choices.insert(0, ("marked".to_owned(), Said::ForMarked { marks }));
                }
                let answer = self.asker.ask(
                    self.id(&format!("row-{}", row + 1)),
                    Said::WhatIsRow { row: row + 1, text: text.to_owned() },
                    choices,
                    as_word(kind),
                );
                match answer.as_str() {
                    "heading" => Kind::Heading,
                    "below" => Kind::Below,
                    "item" => Kind::Item,
                    "text" => Kind::Note,
                    "marked" => Kind::Marked,
                    _ => {
                        self.asker.leave_out(Said::ChosenOut { row: row + 1, text: text.to_owned() });
                        Kind::Blank
                    }
                }
            }
            kind => kind,
        }
    }

    /// Notes the marks that the title of an element or a heading carries. A header, or a row that is left out, explains nothing.
    fn carries(&mut self, table: &Table, layout: &Layout, row: usize, kind: Kind) {
        let title = match kind {
            Kind::Item => layout.texts(table, row, Role::Title),
            Kind::Heading => self.lone(table, layout, row),
            _ => return,
        };
        self.carried.extend(notes::marks_of(title.parted().0.any()).into_iter().map(str::to_owned));
    }

    /// The id of a question about a place in the table at hand: each table counts its own rows.
    fn id(&self, of: &str) -> String {
        format!("{}{of}", self.prefix)
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
        let fresh = Group { title, guidance, table: self.outline.table, ..Group::default() };
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
        let mut item = Item { row: row + 1, table: self.outline.table, front, title, guidance, ..Item::default() };
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
