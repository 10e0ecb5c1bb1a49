//! The HTML that programs put on the clipboard, as lines and tables.
//!
//! In: a text of HTML, as Word, Excel, Google Sheets, Google Docs, LibreOffice or a browser writes it. Out: a [`Sheet`].
//! The text is taken apart and never shown: no element, attribute or script of it gets anywhere. It does not know what a
//! table means.

use crate::studio::refused::Refused;
use crate::studio::table::{Block, Cell, Line, LineKind, MOST_COLUMNS, MOST_ROWS, Row, Sheet, Table, Value, tidy};
use html5gum::emitters::default::DefaultEmitter;
use html5gum::{HtmlString, StartTag, Token, Tokenizer};

/// Reads the HTML of a clipboard.
///
/// # Errors
/// If a table of it is too long.
pub fn read(html: &str) -> Result<Sheet, Refused> {
    let mut emitter = DefaultEmitter::default();
    // Else a sign such as `<` in a style would look like an element.
    emitter.naively_switch_states(true);
    let mut reader = Reader::default();
    for token in Tokenizer::new_with_emitter(html, emitter) {
        match token {
            Ok(Token::StartTag(tag)) => reader.open(&Tag::new(&tag)),
            Ok(Token::EndTag(tag)) => reader.close(&text_of(&tag.name)),
            Ok(Token::String(text)) => reader.text(&text_of(&text)),
            Ok(_) => {}
            Err(never) => match never {},
        }
    }
    reader.finish()
}

/// A start tag with what is asked of it.
struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
    self_closing: bool,
}

impl Tag {
    fn new(tag: &StartTag<()>) -> Tag {
        let attributes = tag.attributes.iter().map(|(name, value)| (text_of(name), text_of(&value.value)));
        Tag { name: text_of(&tag.name), attributes: attributes.collect(), self_closing: tag.self_closing }
    }

    fn get(&self, name: &str) -> &str {
        self.attributes.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    fn has(&self, name: &str) -> bool {
        self.attributes.iter().any(|(known, _)| known == name)
    }

    fn number(&self, name: &str, most: usize) -> usize {
        self.get(name).trim().parse().unwrap_or(1).clamp(1, most)
    }
}

fn text_of(bytes: &HtmlString) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// What a style says that matters here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Style {
    bold: Option<bool>,
    struck: bool,
    hidden: bool,
    /// The mark of a list, which Word writes as text.
    mark: bool,
    /// Empty neighbours or text that flows over them, which look like a merged cell.
    no_merge: bool,
    /// The depth of a list, from 1.
    list: Option<u8>,
    heading: Option<u8>,
}

impl Style {
    /// Declarations such as `font-weight:700;display:none`.
    fn of(declarations: &str) -> Style {
        let mut style = Style::default();
        for declaration in declarations.split(';') {
            let Some((name, value)) = declaration.split_once(':') else { continue };
            let (name, value) = (name.trim().to_ascii_lowercase(), value.trim().to_ascii_lowercase());
            match name.as_str() {
                "font-weight" => {
                    let heavy = value.parse::<u32>().map_or_else(|_| value.starts_with("bold"), |weight| weight >= 600);
                    style.bold = Some(heavy);
                }
                "text-decoration" | "text-decoration-line" | "text-line-through" => {
                    style.struck |= value.contains("line-through") || (name == "text-line-through" && value != "none");
                }
                "display" => style.hidden |= value == "none",
                "visibility" => style.hidden |= value == "hidden" || value == "collapse",
                "mso-hide" => style.hidden |= value == "all",
                "mso-element" => style.hidden |= value == "comment-list" || value == "comment",
                "mso-ignore" => style.no_merge |= value == "colspan",
                "mso-list" if value == "ignore" => style.mark = true,
                "mso-list" => {
                    let level = value.split("level").nth(1).and_then(|rest| rest.split(' ').next()?.parse().ok());
                    style.list = level.filter(|_| value != "none");
                }
                "mso-outline-level" => style.heading = value.parse().ok().filter(|level| (1..=6).contains(level)),
                _ => {}
            }
        }
        style
    }

    fn and(self, other: Style) -> Style {
        Style {
            bold: other.bold.or(self.bold),
            struck: self.struck || other.struck,
            hidden: self.hidden || other.hidden,
            mark: self.mark || other.mark,
            no_merge: self.no_merge || other.no_merge,
            list: other.list.or(self.list),
            heading: other.heading.or(self.heading),
        }
    }
}

/// The rules of the style sheets in the text, by class.
#[derive(Default)]
struct Classes(Vec<(String, Style)>);

impl Classes {
    fn add(&mut self, sheet: &str) {
        let sheet = sheet.replace("<!--", " ").replace("-->", " ");
        for rule in sheet.split('}').take(5_000) {
            let Some((selectors, declarations)) = rule.rsplit_once('{') else { continue };
            let style = Style::of(declarations);
            if style == Style::default() {
                continue;
            }
            for selector in selectors.split(',') {
                let Some((_, class)) = selector.trim().rsplit_once('.') else { continue };
                if !class.is_empty() && class.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_')) {
                    self.0.push((class.to_owned(), style));
                }
            }
        }
    }

    fn style(&self, tag: &Tag) -> Style {
        let mut style = Style::default();
        for class in tag.get("class").split_ascii_whitespace() {
            for (_, known) in self.0.iter().filter(|(known, _)| known == class) {
                style = style.and(*known);
            }
        }
        style.and(Style::of(tag.get("style")))
    }
}

/// An element that is open, and what it means for the text inside it.
struct Open {
    name: String,
    bold: bool,
    struck: bool,
    skipped: bool,
    mark: bool,
}

/// Text as it comes together.
#[derive(Default)]
struct Text {
    seen: String,
    struck: String,
    mark: String,
    /// True once a mark has been written into the text.
    marked: bool,
    bold: usize,
    letters: usize,
    ticked: Option<bool>,
}

impl Text {
    fn add(&mut self, text: &str, open: &Open) {
        if open.mark {
            self.mark.push_str(text);
            return;
        }
        let plain = text.replace(['\n', '\r', '\t'], " ");
        if open.struck {
            self.struck.push_str(&plain);
            return;
        }
        self.place_mark(!plain.trim().is_empty());
        let letters = plain.chars().filter(|letter| !letter.is_whitespace()).count();
        self.letters += letters;
        self.bold += if open.bold { letters } else { 0 };
        self.seen.push_str(&plain);
    }

    /// Writes the mark of a list in front of the text it belongs to.
    fn place_mark(&mut self, now: bool) {
        let mark = self.mark.replace('\u{a0}', " ").trim().to_owned();
        if !now || mark.is_empty() {
            return;
        }
        let counted = mark.chars().any(char::is_alphanumeric) && !matches!(mark.as_str(), "o" | "§" | "Ø" | "ü" | "v" | "q");
        self.seen.push_str(&if counted { format!("{mark} ") } else { "• ".to_owned() });
        self.mark.clear();
        self.marked = true;
    }

    /// Begins a new line, unless this one is still empty.
    fn paragraph(&mut self) {
        if !self.seen.trim_end_matches([' ', '\u{a0}']).ends_with('\n') && !self.seen.trim().is_empty() {
            self.seen.push('\n');
        }
        if !self.struck.trim().is_empty() && !self.struck.ends_with('\n') {
            self.struck.push('\n');
        }
    }

    fn all_bold(&self) -> bool {
        self.letters > 0 && self.bold == self.letters
    }
}

/// A table as it comes together.
#[derive(Default)]
struct Grid {
    rows: Vec<Row>,
    hidden_columns: Vec<bool>,
    merged: Vec<((usize, usize), (usize, usize))>,
    /// For each column, how many further rows a cell above reaches down.
    reaching: Vec<usize>,
    cell: Option<(Text, Cell)>,
    in_head: bool,
    /// Tables inside its cells.
    inner: Vec<Table>,
    caption: String,
    too_long: bool,
}

impl Grid {
    fn start_row(&mut self, hidden: bool, header: bool) {
        self.end_cell();
        for reach in &mut self.reaching {
            *reach = reach.saturating_sub(1);
        }
        self.too_long |= self.rows.len() >= MOST_ROWS;
        if !self.too_long {
            self.rows.push(Row { hidden, header: header || self.in_head, cells: Vec::new() });
        }
    }

    fn start_cell(&mut self, tag: &Tag, style: Style) {
        self.end_cell();
        if self.too_long {
            return;
        }
        if self.rows.is_empty() {
            self.start_row(false, false);
        }
        let (columns, rows) = (tag.number("colspan", MOST_COLUMNS), tag.number("rowspan", MOST_ROWS));
        let reaching = &mut self.reaching;
        let at_row = self.rows.len() - 1;
        let Some(row) = self.rows.last_mut() else { return };
        while reaching.get(row.cells.len()).is_some_and(|reach| *reach > 0) {
            row.cells.push(Cell::new(""));
        }
        let at = row.cells.len();
        if at + columns > MOST_COLUMNS {
            return;
        }
        reaching.resize(reaching.len().max(at + columns), 0);
        reaching[at..at + columns].fill(rows);
        row.cells.resize_with(at + columns, || Cell::new(""));
        if (rows, columns) != (1, 1) && !style.no_merge {
            self.merged.push(((at_row, at), (rows, columns)));
        }
        if style.hidden {
            self.hidden_columns.resize(self.hidden_columns.len().max(at + 1), false);
            self.hidden_columns[at] = true;
        }
        let cell = Cell { formula: has_formula(tag), value: value_of(tag), ..Cell::new("") };
        row.header |= tag.name == "th" && tag.get("scope") != "row";
        row.cells[at] = Cell { covers: (at, 0), ..Cell::new("") };
        self.cell = Some((Text::default(), Cell { covers: (at, 0), ..cell }));
    }

    fn end_cell(&mut self) {
        let Some((text, mut cell)) = self.cell.take() else { return };
        let at = cell.covers.0;
        cell.covers = (1, 1);
        cell.text = tidy(&text.seen);
        cell.struck = tidy(&text.struck);
        cell.bold = text.all_bold();
        if let Some(ticked) = text.ticked.filter(|_| cell.text.is_empty()) {
            cell.value = Value::Tick(ticked);
        }
        if let Some(place) = self.rows.last_mut().and_then(|row| row.cells.get_mut(at)) {
            *place = cell;
        }
    }

    fn finish(mut self) -> Vec<Block> {
        self.end_cell();
        let filled = self.rows.iter().flat_map(|row| &row.cells).filter(|cell| !cell.is_empty()).count();
        let mut blocks = Vec::new();
        if !self.caption.is_empty() {
            blocks.push(Block::Line(Line::plain(self.caption)));
        }
        // A table around a table is only there to place it.
        if !self.inner.is_empty() && filled <= 1 {
            blocks.extend(self.inner.into_iter().map(Block::Table));
            return blocks;
        }
        let mut table = Table { rows: self.rows, hidden_columns: self.hidden_columns };
        table.square();
        for (place, size) in self.merged {
            table.merge(place, size);
        }
        // Word and Excel end a table with an invisible row that only holds widths; nothing can be merged from there.
        while table
            .rows
            .last()
            .is_some_and(|row| row.cells.iter().all(|cell| cell.is_empty() && cell.struck.is_empty() && cell.covered_by.is_none()))
        {
            table.rows.pop();
        }
        if !table.rows.is_empty() {
            blocks.push(Block::Table(table));
        }
        blocks
    }
}

fn has_formula(tag: &Tag) -> bool {
    tag.has("data-sheets-formula") || tag.has("x:fmla")
}

/// What the program says about the value of a cell. The text says the rest.
fn value_of(tag: &Tag) -> Value {
    let sheets = tag.get("data-sheets-value").replace(' ', "");
    if sheets.starts_with("{\"1\":4") {
        return Value::Tick(sheets.contains("\"4\":1"));
    }
    let number = [tag.get("sdval"), tag.get("x:num"), sheets.strip_prefix("{\"1\":3,\"3\":").unwrap_or_default().trim_end_matches('}')];
    if tag.get("sdnum").ends_with("BOOLEAN") || tag.has("x:bool") {
        return Value::Tick(tag.get("sdval") == "1" || tag.get("x:bool").eq_ignore_ascii_case("true"));
    }
    let is_number = |text: &&str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
    number.into_iter().find(is_number).map_or(Value::Text, |text| Value::Number(text.to_owned()))
}

/// A list that is open: whether it counts, and the next number.
struct List {
    counts: Option<usize>,
}

#[derive(Default)]
struct Reader {
    classes: Classes,
    open: Vec<Open>,
    blocks: Vec<Block>,
    grids: Vec<Grid>,
    lists: Vec<List>,
    line: Text,
    kind: Option<LineKind>,
    /// The style sheet that is being read.
    style_sheet: Option<String>,
    too_long: bool,
}

const VOID: [&str; 15] = [
    "area",
    "base",
    "br",
    "col",
    "embed",
    "hr",
    "img",
    "input",
    "link",
    "meta",
    "param",
    "source",
    "track",
    "wbr",
    "google-sheets-html-origin",
];
const SKIPPED: [&str; 9] = ["script", "title", "xml", "comment", "template", "noscript", "svg", "math", "select"];
const BLOCKS: [&str; 21] = [
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "blockquote",
    "section",
    "article",
    "header",
    "footer",
    "pre",
    "dl",
    "dt",
    "dd",
    "caption",
];

impl Reader {
    fn open(&mut self, tag: &Tag) {
        let style = self.classes.style(tag);
        let name = tag.name.as_str();
        self.begin(tag, style);
        if VOID.contains(&name) || (tag.self_closing && name.contains(':')) {
            return;
        }
        let above = self.open.last();
        let bold = match name {
            "b" | "strong" | "th" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => style.bold.unwrap_or(true),
            _ => style.bold.unwrap_or(above.is_some_and(|open| open.bold)),
        };
        let comment = ["MsoCommentReference", "comment-indicator"].iter().any(|class| tag.get("class").contains(class));
        let open = Open {
            bold,
            struck: style.struck || matches!(name, "s" | "strike" | "del") || above.is_some_and(|open| open.struck),
            mark: style.mark || above.is_some_and(|open| open.mark),
            skipped: SKIPPED.contains(&name)
                || comment
                || (style.hidden && !matches!(name, "tr" | "td" | "th" | "col"))
                || above.is_some_and(|open| open.skipped),
            name: tag.name.clone(),
        };
        // A text that only nests is no text; its elements are closed by what is around them.
        if self.open.len() < 2_000 {
            self.open.push(open);
        }
    }

    /// What a start tag does apart from how the text inside it looks.
    fn begin(&mut self, tag: &Tag, style: Style) {
        let name = tag.name.as_str();
        match name {
            "style" => self.style_sheet = Some(String::new()),
            "br" => self.text_here().seen.push('\n'),
            "table" => {
                if self.grids.is_empty() {
                    self.end_line();
                }
                self.grids.push(Grid::default());
            }
            "thead" => self.in_grid(|grid| grid.in_head = true),
            "tbody" | "tfoot" => self.in_grid(|grid| grid.in_head = false),
            "col" => {
                let hidden = style.hidden || tag.get("width") == "0";
                let count = tag.number("span", MOST_COLUMNS);
                self.in_grid(|grid| {
                    let count = count.min(MOST_COLUMNS.saturating_sub(grid.hidden_columns.len()));
                    grid.hidden_columns.extend(std::iter::repeat_n(hidden, count));
                });
            }
            "tr" => {
                self.close_to(&["tr", "td", "th"]);
                let hidden = style.hidden || tag.get("height") == "0";
                let header = tag.get("style").contains("mso-yfti-firstrow:yes");
                self.in_grid(|grid| grid.start_row(hidden, header));
            }
            "td" | "th" => {
                self.close_to(&["td", "th"]);
                self.in_grid(|grid| grid.start_cell(tag, style));
            }
            "input" if tag.get("type").eq_ignore_ascii_case("checkbox") => self.text_here().ticked = Some(tag.has("checked")),
            "ul" | "ol" => {
                self.break_line();
                let start = tag.get("start").parse().unwrap_or(1);
                self.lists.push(List { counts: (name == "ol").then_some(start) });
            }
            "li" => self.item(tag),
            _ if BLOCKS.contains(&name) => self.paragraph(tag, style),
            _ => {}
        }
    }

    fn item(&mut self, tag: &Tag) {
        self.break_line();
        let depth = tag.get("aria-level").parse::<u8>().ok().or_else(|| u8::try_from(self.lists.len()).ok()).unwrap_or(1);
        let mark = match self.lists.last_mut().and_then(|list| list.counts.as_mut()) {
            Some(next) => {
                *next += 1;
                format!("{}.", *next - 1)
            }
            None => "•".to_owned(),
        };
        match self.grids.is_empty() {
            true => self.kind = Some(LineKind::Item(depth.saturating_sub(1))),
            false => self.text_here().mark = mark,
        }
    }

    fn paragraph(&mut self, tag: &Tag, style: Style) {
        let in_item = self.open.iter().rev().take_while(|open| open.name != "td").any(|open| open.name == "li");
        let fresh_item = matches!(self.kind, Some(LineKind::Item(_))) && self.line.seen.trim().is_empty();
        if fresh_item && in_item {
            return;
        }
        self.break_line();
        if !self.grids.is_empty() {
            return;
        }
        let class = tag.get("class").to_ascii_lowercase();
        let heading = match tag.name.as_bytes() {
            [b'h', level @ b'1'..=b'6'] => Some(level - b'0'),
            _ => class.split(' ').find_map(|class| class.strip_prefix("msoheading")?.parse().ok()).or(style.heading),
        };
        self.kind = Some(match (heading, style.list) {
            _ if class.split(' ').any(|class| matches!(class, "msotitle" | "title")) => LineKind::Title,
            (Some(level), _) => LineKind::Heading(level),
            (None, Some(level)) => LineKind::Item(level.saturating_sub(1)),
            (None, None) if in_item || class.contains("msolistparagraph") => LineKind::Continued,
            (None, None) => LineKind::Plain,
        });
    }

    fn close(&mut self, name: &str) {
        if let Some(sheet) = self.style_sheet.take() {
            self.classes.add(&sheet);
        }
        match name {
            "table" => {
                self.close_to(&["table"]);
                self.end_table();
                return;
            }
            "thead" => self.in_grid(|grid| grid.in_head = false),
            "td" | "th" => self.in_grid(Grid::end_cell),
            "ul" | "ol" => {
                self.lists.pop();
                self.break_line();
            }
            "br" => self.text_here().seen.push('\n'),
            _ if BLOCKS.contains(&name) => self.break_line(),
            _ => {}
        }
        let fence =
            |open: &Open| matches!(open.name.as_str(), "td" | "th" | "table") && !matches!(name, "td" | "th" | "tr" | "tbody" | "thead");
        let found = self.open.iter().rposition(|open| open.name == name || fence(open));
        if let Some(at) = found.filter(|at| self.open[*at].name == name) {
            self.open.truncate(at);
        }
    }

    /// Closes the innermost of these elements and all inside it, within the table at hand.
    fn close_to(&mut self, names: &[&str]) {
        let table = self.open.iter().rposition(|open| open.name == "table").filter(|_| names != ["table"]);
        let from = table.map_or(0, |at| at + 1);
        let first = self.open[from.min(self.open.len())..].iter().position(|open| names.contains(&open.name.as_str()));
        if names == ["table"] {
            if let Some(at) = self.open.iter().rposition(|open| open.name == "table") {
                self.open.truncate(at);
            }
        } else if let Some(at) = first {
            self.open.truncate(from + at);
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(sheet) = &mut self.style_sheet {
            sheet.push_str(text);
            return;
        }
        let plain = Open { name: String::new(), bold: false, struck: false, skipped: false, mark: false };
        let open = self.open.last().unwrap_or(&plain);
        if open.skipped {
            return;
        }
        if let Some(caption) = self.grids.last_mut().filter(|grid| grid.cell.is_none()) {
            if open.name == "caption" {
                caption.caption = tidy(&format!("{} {}", caption.caption, text.replace(['\n', '\r'], " ")));
            }
            return;
        }
        let text_here = match self.grids.last_mut().and_then(|grid| grid.cell.as_mut()) {
            Some((text, _)) => text,
            None => &mut self.line,
        };
        text_here.add(text, open);
    }

    fn text_here(&mut self) -> &mut Text {
        match self.grids.last_mut().and_then(|grid| grid.cell.as_mut()) {
            Some((text, _)) => text,
            None => &mut self.line,
        }
    }

    fn in_grid(&mut self, act: impl FnOnce(&mut Grid)) {
        if let Some(grid) = self.grids.last_mut() {
            act(grid);
        }
    }

    /// Ends the line of a cell, or the paragraph outside any table.
    fn break_line(&mut self) {
        match self.grids.last_mut() {
            Some(grid) => {
                if let Some((text, _)) = &mut grid.cell {
                    text.paragraph();
                }
            }
            None => self.end_line(),
        }
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        let text = tidy(&line.seen);
        let struck = tidy(&line.struck);
        if text.is_empty() && struck.is_empty() {
            return;
        }
        let kind = self.kind.take().unwrap_or(LineKind::Plain);
        // A mark that ended up in the text belongs to an item, whatever its paragraph is called; outside tables it is not text.
        let (text, kind) = match kind {
            LineKind::Item(_) | LineKind::Heading(_) | LineKind::Title => (without_mark(&text, &line), kind),
            _ => (text, kind),
        };
        self.blocks.push(Block::Line(Line { bold: line.all_bold(), text, kind, struck }));
    }

    fn end_table(&mut self) {
        let Some(grid) = self.grids.pop() else { return };
        self.too_long |= grid.too_long;
        let blocks = grid.finish();
        match self.grids.last_mut() {
            None => self.blocks.extend(blocks),
            Some(outer) => {
                for block in blocks {
                    let Block::Table(table) = block else { continue };
                    if let Some((text, _)) = &mut outer.cell {
                        for row in &table.rows {
                            text.paragraph();
                            let cells: Vec<&str> =
                                row.cells.iter().map(|cell| cell.text.as_str()).filter(|text| !text.is_empty()).collect();
                            text.seen.push_str(&cells.join(" "));
                        }
                        text.letters += 1;
                    }
                    outer.inner.push(table);
                }
            }
        }
    }

    fn finish(mut self) -> Result<Sheet, Refused> {
        while !self.grids.is_empty() {
            self.end_table();
        }
        self.end_line();
        match self.too_long {
            true => Err(Refused::TooManyRows),
            false => Ok(Sheet { name: String::new(), hidden: false, blocks: self.blocks }),
        }
    }
}

/// The text of an item without the mark that Word writes into it.
fn without_mark(text: &str, line: &Text) -> String {
    match (line.marked, text.split_once(' ')) {
        (true, Some((_, rest))) => rest.to_owned(),
        _ => text.to_owned(),
    }
}
