//! Where a table's header is, and what each of its columns holds.
//!
//! In: a table and the row to begin at. Out: a [`Layout`], with a question for everything that is a guess. It reads no
//! element.

use crate::order;
use crate::studio::amount::Amount;
use crate::studio::ask::Asker;
use crate::studio::recognise::heading::{self, Meaning, Role};
use crate::studio::recognise::outline::Texts;
use crate::studio::recognise::{anchors, days, language, level};
use crate::studio::said::Said;
use crate::studio::table::{Cell, Table, Value};
use crate::workbook::letters;

/// How a table is laid out.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// The rows of the header; empty if there is none.
    pub header: std::ops::Range<usize>,
    /// The columns with something in them.
    pub columns: Vec<Column>,
    /// The levels that have a column each, in the order printed.
    pub levels: Vec<LevelColumns>,
    /// True if no cell below the levels says anything: only the header names them.
    pub bare: bool,
    /// The languages of the columns, the default first.
    pub languages: Vec<String>,
}

/// One column.
#[derive(Clone, Debug)]
pub struct Column {
    /// Which column of the table.
    pub at: usize,
    /// The words of its heading.
    pub heading: String,
    /// What was guessed.
    pub guess: Role,
    /// What it holds.
    pub role: Role,
    /// Which language of the layout its texts are in.
    pub language: usize,
}

/// One level, and the column that describes it in each language.
#[derive(Clone, Debug)]
pub struct LevelColumns {
    /// Its points.
    pub points: Amount,
    /// Its name.
    pub label: Texts,
    /// The column in each language.
    pub at: Vec<Option<usize>>,
}

impl Layout {
    /// The columns of a role, in order.
    pub fn of(&self, role: Role) -> impl Iterator<Item = &Column> {
        self.columns.iter().filter(move |column| column.role == role)
    }

    /// The texts of a row in the columns of a role, by language.
    pub fn texts(&self, table: &Table, row: usize, role: Role) -> Texts {
        let mut texts = Texts::default();
        for column in self.of(role) {
            texts.put(column.language, table.seen(row, column.at).text.clone());
        }
        texts
    }

    /// The text of a row in the first column of a role that has one.
    pub fn text<'t>(&self, table: &'t Table, row: usize, role: Role) -> &'t str {
        self.of(role).map(|column| table.seen(row, column.at).text.as_str()).find(|text| !text.is_empty()).unwrap_or_default()
    }
}

/// The first row at or after `from` that is a header, and the row after it.
pub fn find_header(table: &Table, from: usize) -> Option<std::ops::Range<usize>> {
    let rows = (from..table.rows.len()).filter(|row| !table.rows[*row].hidden && !is_blank(table, *row)).take(40);
    let rows: Vec<usize> = rows.collect();
    // Below rows that are as full, only words that name a column make a header: an anchor may sound like a level.
    let full_above = |row: usize| rows.iter().any(|above| *above < row && texts(table, *above).len() >= texts(table, row).len().max(3));
    let sure = |row: usize| texts(table, row).iter().any(|text| heading::read(text).sure.is_some()) || table.rows[row].header;
    let last = rows.last().copied();
    let named = rows.iter().copied().find(|row| names_columns(table, *row) && Some(*row) != last && (sure(*row) || !full_above(*row)));
    // The first full row begins with the word for an item, and all in it is short: its levels have names of their own.
    let begun = || {
        let row = rows.iter().copied().find(|row| texts(table, *row).len() >= 3)?;
        let found = texts(table, row);
        let sure = heading::read(found[0]).sure.is_some_and(|role| matches!(role, Role::Title | Role::Domain | Role::Number));
        (sure && found.iter().all(|text| text.split_whitespace().count() <= 4 && !text.ends_with('.'))).then_some(row)
    };
    // Nothing is named, but the program or the eye says that the first full row is a header.
    let shown = || {
        let full = |row: usize| texts(table, row).len() >= 3;
        let row = rows.iter().copied().find(|row| full(*row))?;
        let next = rows.iter().copied().find(|next| *next > row && full(*next))?;
        let looks = |row: usize| table.rows[row].header || cells(table, row).iter().all(|cell| cell.bold);
        let short = texts(table, row).iter().all(|text| text.split_whitespace().count() <= 5);
        (looks(row) && !looks(next) && short).then_some(row)
    };
    let mut row = named.or_else(begun).or_else(shown)?;
    let mut end = row + 1;
    // A second line of the header: under merged cells, or numbers under words.
    while end < table.rows.len() && end < row + 3 && goes_on(table, row, end) {
        end += 1;
    }
    // The names of languages may stand one row higher, over the columns of each.
    if row > from && names_languages(table, row - 1) {
        row -= 1;
    }
    Some(row..end)
}

/// True if the cells of a row name languages and nothing else.
fn names_languages(table: &Table, row: usize) -> bool {
    let found = cells(table, row);
    let names = |cell: &&Cell| language::marked(&cell.text).is_some_and(|(_, rest)| rest.is_empty());
    found.len() >= 2 && found.iter().filter(|cell| names(cell)).count() >= 2 && found.iter().all(|cell| names(cell) || cell.covers.0 > 1)
}

/// True if the row names columns: two of them by their words, or levels that rise or fall.
pub fn names_columns(table: &Table, row: usize) -> bool {
    let found = texts(table, row);
    if found.len() < 2 || found.iter().any(|text| text.chars().count() > 90) {
        return false;
    }
    let meanings: Vec<Meaning> = found.iter().map(|text| heading::read(text)).collect();
    let known = meanings.iter().filter(|meaning| meaning.sure.is_some()).count();
    let title = meanings.iter().any(|meaning| matches!(meaning.sure.or(meaning.likely), Some(Role::Title | Role::Domain | Role::Number)));
    let levels = named_levels(&meanings);
    let shown = table.rows[row].header || cells(table, row).iter().all(|cell| cell.bold);
    // The first cell of a header is no level, unless nothing stands over the items.
    let titled = meanings.iter().any(|meaning| meaning.sure == Some(Role::Title));
    let body = titled
        || meanings.first().is_some_and(|meaning| meaning.level.is_none())
        || table.rows[row].cells.first().is_some_and(Cell::is_empty);
    let likely = meanings.iter().filter(|meaning| meaning.role().is_some_and(|role| role != Role::Level)).count();
    let short = found.first().is_some_and(|text| text.split_whitespace().count() <= 4);
    (levels >= 2 && body && (title || shown || (short && levels + 1 >= found.len()) || likely >= 1 || levels >= 3))
        || (known >= 2 && (title || shown || known * 2 > found.len()))
}

/// How many levels the headings name, if they rise or fall, or differ by their words.
fn named_levels(meanings: &[Meaning]) -> usize {
    let levels: Vec<&level::Level> = meanings.iter().filter_map(|meaning| meaning.level.as_ref()).collect();
    let points: Vec<Amount> = levels.iter().filter_map(|level| level.points).collect();
    let mut different = order::sorted(points.clone(), &Amount::cmp);
    different.dedup();
    let steady = |points: &[Amount]| points.is_sorted() || points.iter().rev().is_sorted();
    let halves = points.len() / 2;
    let parted = points.len().is_multiple_of(2) && steady(&points[..halves]) && steady(&points[halves..]);
    let mut worths = order::sorted(levels.iter().filter_map(|level| level.worth).collect(), &u8::cmp);
    worths.dedup();
    let doubled = different.len() * 2 == points.len();
    match points.len() >= 2 && ((different.len() == points.len() && steady(&points)) || (doubled && (steady(&points) || parted))) {
        true => different.len().max(if worths.len() >= 2 { levels.len() } else { 0 }),
        false if worths.len() >= 2 => worths.len(),
        false => 0,
    }
}

fn goes_on(table: &Table, first: usize, row: usize) -> bool {
    if table.rows[row].hidden || is_blank(table, row) {
        return false;
    }
    let covered = table.rows[row].cells.iter().filter(|cell| cell.covered_by.is_some_and(|(from, _)| from >= first && from < row)).count();
    let own = texts(table, row);
    let meanings: Vec<Meaning> = own.iter().map(|text| heading::read(text)).collect();
    let first_filled = table.rows[first].cells.iter().position(|cell| !cell.is_empty()).unwrap_or(0);
    let title_empty = table.rows[row].cells[first_filled].is_empty();
    let named = named_levels(&meanings) >= 2 || meanings.iter().filter(|meaning| meaning.sure.is_some()).count() >= 2;
    // Names of languages or other short words below merged headings.
    let split = covered > 0 && own.iter().all(|text| text.chars().count() <= 40) && own.len() >= 2;
    let grouped = table.rows[first].cells.iter().any(|cell| cell.covers.1 > 1 && cell.covers.1 < table.width());
    title_empty && (named || (split && grouped))
}

fn is_blank(table: &Table, row: usize) -> bool {
    table.rows[row].cells.iter().all(|cell| cell.is_empty() && !matches!(cell.value, Value::Tick(_)))
}

/// The cells of a row that hold a text of their own.
pub fn cells(table: &Table, row: usize) -> Vec<&Cell> {
    let shown = |(at, cell): (usize, &'_ Cell)| !cell.is_empty() && !table.hides(at);
    table.rows[row].cells.iter().enumerate().filter(|(at, cell)| shown((*at, cell))).map(|(_, cell)| cell).collect()
}

fn texts(table: &Table, row: usize) -> Vec<&str> {
    cells(table, row).into_iter().map(|cell| cell.text.as_str()).collect()
}

/// What can be said of the cells of a column below the header.
#[derive(Clone, Debug, Default)]
struct Facts {
    rows: usize,
    filled: usize,
    numbers: usize,
    ticks: usize,
    marks: usize,
    numbering: usize,
    days: usize,
    anchors: usize,
    levels: usize,
    different: usize,
    letters: usize,
    /// Cells that are merged downwards, or empty below a filled one.
    sparse: usize,
    /// The numbers in it.
    values: Vec<Amount>,
    text: String,
}

impl Facts {
    fn of(table: &Table, rows: &[usize], at: usize) -> Facts {
        let mut facts = Facts { rows: rows.len(), ..Facts::default() };
        let mut seen: Vec<&str> = Vec::new();
        for row in rows {
            let cell = &table.rows[*row].cells[at];
            let text = cell.text.as_str();
            let sign = matches!(text, "☐" | "☑" | "☒" | "□" | "✓" | "✔" | "[ ]" | "[x]" | "[]");
            if matches!(cell.value, Value::Tick(_)) || sign || matches!(text, "TRUE" | "FALSE" | "True" | "False") {
                facts.ticks += 1;
            }
            if cell.is_empty() {
                facts.sparse += 1;
                continue;
            }
            facts.filled += 1;
            let plain = level::plain(text);
            let value = Amount::parse(&text.replace(',', "."));
            facts.numbers += usize::from(value.is_some());
            facts.values.extend(value);
            facts.marks += usize::from(
                plain == "x" || matches!(text.trim(), "✓" | "✔" | "●" | "•" | "*" | "✗") || level::is_yes_or_no(text).is_some(),
            );
            facts.numbering += usize::from(is_numbering(text));
            facts.days += usize::from(days::day(cell).is_some());
            facts.anchors += usize::from(
                anchors::split(text).is_some_and(|parts| parts.iter().any(|part| part.points.is_some() || part.worth.is_some())),
            );
            facts.levels += usize::from(level::worth(text).is_some());
            facts.letters += text.chars().count();
            if !seen.contains(&text) {
                seen.push(text);
            }
            if facts.text.len() < 4_000 {
                facts.text.push_str(text);
                facts.text.push_str(". ");
            }
        }
        facts.different = seen.len();
        facts
    }

    fn mostly(&self, count: usize) -> bool {
        self.filled > 0 && count * 10 >= self.filled * 7
    }

    fn average(&self) -> usize {
        self.letters / self.filled.max(1)
    }

    /// Words, and not numbers, ticks or single signs.
    fn is_text(&self) -> bool {
        self.filled > 0
            && !self.mostly(self.numbers)
            && !self.mostly(self.marks)
            && !self.mostly(self.ticks)
            && !self.mostly(self.numbering)
    }
}

/// True for what an element's own number looks like: `1`, `1.2`, `A3`, `12)`, `b.`, `iv`.
pub fn is_numbering(text: &str) -> bool {
    let text = text.trim().trim_start_matches('(').trim_end_matches(['.', ')', ':']);
    let (letters, rest) = text.split_at(text.find(|letter: char| !letter.is_ascii_alphabetic()).unwrap_or(text.len()));
    let numbers = |rest: &str| {
        !rest.is_empty()
            && rest.split(['.', '-']).all(|part| !part.is_empty() && part.len() <= 3 && part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let rest = rest.trim_start_matches(['.', '-', ' ']);
    let rest = rest.strip_suffix(|letter: char| letter.is_ascii_lowercase()).unwrap_or(rest);
    let roman = !text.is_empty() && text.len() <= 5 && text.to_lowercase().chars().all(|letter| "ivx".contains(letter));
    (letters.len() <= 3 && numbers(rest)) || (letters.len() == 1 && rest.is_empty()) || roman
}

/// Finds out what the columns hold. `prefix` parts the questions of several tables.
pub fn layout(table: &Table, header: std::ops::Range<usize>, from: usize, prefix: &str, known: &[String], asker: &mut Asker) -> Layout {
    let start = if header.is_empty() { from } else { header.end };
    let rows = body_rows(table, start);
    let mut plans: Vec<Plan> = (0..table.width())
        .filter(|at| !table.hides(*at))
        .filter(|at| {
            (from..table.rows.len()).any(|row| !table.rows[row].cells[*at].is_empty()) || !heading_of(table, &header, *at).is_empty()
        })
        .map(|at| {
            let heading = heading_of(table, &header, at);
            let (marked, bare) = match language::marked(&heading) {
                Some((code, rest)) => (Some(code), rest),
                None => (group_language(table, &header, at), heading.clone()),
            };
            let facts = Facts::of(table, &rows, at);
            Plan { at, meaning: heading::read(&bare), bare, heading, facts, marked, language: None, role: None, partner: None }
        })
        .collect();
    plans.retain(|plan| plan.facts.filled > 0 || plan.facts.ticks > 0 || !plan.heading.is_empty());
    let languages = languages(&mut plans, prefix, known, asker);
    roles(&mut plans, !header.is_empty(), table, &rows);
    pair(&mut plans);
    let guessed: Vec<Role> = plans.iter().map(|plan| plan.role.unwrap_or(Role::LeaveOut)).collect();
    let columns: Vec<Column> = plans
        .iter()
        .zip(guessed)
        .map(|(plan, guess)| {
            let choices = Role::ALL.iter().map(|(role, code)| ((*code).to_owned(), Said::Role { role: *role })).collect();
            let heading = plan.heading.replace('\n', " ");
            let about = Said::WhichColumn { column: letters(plan.at), heading: heading.clone() };
            let answer = asker.ask(format!("{prefix}column-{}", letters(plan.at).to_lowercase()), about, choices, guess.code());
            let role = Role::from_code(&answer).unwrap_or(guess);
            Column { at: plan.at, heading, guess, role, language: plan.language.unwrap_or(0) }
        })
        .collect();
    let bare = columns.iter().filter(|column| column.role == Role::Level).all(|column| {
        let facts = plans.iter().find(|plan| plan.at == column.at).map(|plan| &plan.facts);
        facts.is_none_or(|facts| {
            facts.filled == 0
                || facts.mostly(facts.ticks)
                || facts.mostly(facts.marks)
                || (facts.mostly(facts.numbers) && facts.average() <= 3)
        })
    });
    let levels = levels(&columns, &plans, prefix, asker);
    let bare = bare && !levels.is_empty();
    Layout { header, columns, levels, bare, languages }
}

/// What is known of a column while its role is worked out.
struct Plan {
    at: usize,
    /// All words of its heading.
    heading: String,
    /// The same without the name of a language.
    bare: String,
    meaning: Meaning,
    facts: Facts,
    marked: Option<&'static str>,
    language: Option<usize>,
    role: Option<Role>,
    /// The column that says the same in the first language.
    partner: Option<usize>,
}

/// Rows below the header that hold more than one text.
fn body_rows(table: &Table, start: usize) -> Vec<usize> {
    let full = |row: &usize| !table.rows[*row].hidden && cells(table, *row).len() >= 2 && !names_columns(table, *row);
    let rows: Vec<usize> = (start..table.rows.len()).filter(full).collect();
    match rows.is_empty() {
        true => (start..table.rows.len()).filter(|row| !table.rows[*row].hidden && !is_blank(table, *row)).collect(),
        false => rows,
    }
}

/// The heading of a column: the texts of the header rows, without one that stands over several columns with headings of their own.
fn heading_of(table: &Table, header: &std::ops::Range<usize>, at: usize) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for row in header.clone() {
        let cell = table.seen(row, at);
        let wide = cell.covers.1 > 1 && (row + 1..header.end).any(|below| !table.rows[below].cells[at].is_empty());
        if !cell.is_empty() && !wide && lines.last() != Some(&cell.text.as_str()) {
            lines.push(&cell.text);
        }
    }
    lines.join("\n")
}

/// The language that a heading over several columns names.
fn group_language(table: &Table, header: &std::ops::Range<usize>, at: usize) -> Option<&'static str> {
    let from = header.start.saturating_sub(1);
    (from..header.end).find_map(|row| {
        let cell = table.seen(row, at);
        let wide = cell.covers.1 > 1 && cell.covers.1 < table.width();
        wide.then(|| language::marked(&cell.text)).flatten().filter(|(_, rest)| rest.is_empty()).map(|(code, _)| code)
    })
}

/// Gives every column of texts its language, and asks if there are two.
fn languages(plans: &mut [Plan], prefix: &str, known: &[String], asker: &mut Asker) -> Vec<String> {
    let mut codes: Vec<Option<&'static str>> = plans
        .iter()
        .map(|plan| {
            let told = || language::guess(&format!("{}. {}", plan.heading, plan.facts.text));
            let by_words = plan.meaning.language.filter(|code| *code != "en");
            plan.marked.or(if plan.facts.is_text() || plan.facts.filled == 0 { by_words.or_else(told) } else { None })
        })
        .collect();
    let texts: Vec<usize> = (0..plans.len()).filter(|at| plans[*at].facts.is_text() || plans[*at].meaning.level.is_some()).collect();
    let mut found: Vec<&'static str> = Vec::new();
    for at in &texts {
        // One column in another language may be a slip of the guess; its own heading or a second column confirms it.
        let code = codes[*at].filter(|code| {
            let same = texts.iter().filter(|other| codes[**other] == Some(code)).count();
            same >= 2 || plans[*at].marked.is_some()
        });
        if let Some(code) = code.filter(|code| !found.contains(code)) {
            found.push(code);
        }
    }
    // The default is what most of the first columns are in.
    let mut languages: Vec<String> = match (found.len(), known.is_empty()) {
        (_, false) => known.to_vec(),
        (0, true) => Vec::new(),
        (1, true) => vec![found[0].to_owned()],
        (_, true) => found.iter().take(2).map(|code| (*code).to_owned()).collect(),
    };
    if found.len() >= 2 {
        spread(&mut codes, &texts, [found[0], found[1]]);
    }
    if languages.len() >= 2 && known.is_empty() {
        let (one, other) = (languages[0].clone(), languages[1].clone());
        let choices = vec![
            (format!("{one},{other}"), Said::FirstLanguage { first: one.clone(), second: Some(other.clone()) }),
            (format!("{other},{one}"), Said::FirstLanguage { first: other.clone(), second: Some(one.clone()) }),
            (one.clone(), Said::FirstLanguage { first: one.clone(), second: None }),
        ];
        let answer = asker.ask(format!("{prefix}languages"), Said::WhichLanguages, choices, &format!("{one},{other}"));
        languages = answer.split(',').map(str::to_owned).collect();
    } else if languages.len() == 1 && languages[0] != "en" && known.is_empty() {
        let code = languages[0].clone();
        let choices = vec![
            (code.clone(), Said::FirstLanguage { first: code.clone(), second: None }),
            ("en".to_owned(), Said::FirstLanguage { first: "en".to_owned(), second: None }),
        ];
        languages = vec![asker.ask(format!("{prefix}languages"), Said::WhichLanguages, choices, &code)];
    }
    for (plan, code) in plans.iter_mut().zip(codes) {
        plan.language = code.and_then(|code| languages.iter().position(|known| known == code));
        // A language that was not chosen is left out.
        if code.is_some_and(|code| found.contains(&code) && found.len() >= 2 && !languages.iter().any(|known| known == code)) {
            plan.role = Some(Role::LeaveOut);
        }
    }
    languages
}

/// Columns whose language is not sure take it from how the others lie: in turn, or one language after the other.
fn spread(codes: &mut [Option<&'static str>], texts: &[usize], [first, second]: [&'static str; 2]) {
    let is = |at: usize, code| codes[at] == Some(code);
    let half = texts.len() / 2;
    let in_turn = texts.len().is_multiple_of(2)
        && texts.iter().enumerate().all(|(place, at)| if place % 2 == 0 { !is(*at, second) } else { !is(*at, first) });
    let in_blocks = texts.len().is_multiple_of(2)
        && texts.iter().enumerate().all(|(place, at)| if place < half { !is(*at, second) } else { !is(*at, first) });
    for (place, at) in texts.iter().enumerate() {
        let guess = match (in_turn, in_blocks) {
            (true, _) => {
                if place % 2 == 0 {
                    first
                } else {
                    second
                }
            }
            (_, true) => {
                if place < half {
                    first
                } else {
                    second
                }
            }
            _ => codes[*at].filter(|code| *code == first || *code == second).unwrap_or(first),
        };
        codes[*at] = Some(guess);
    }
}

/// Works out the roles of the columns in the first language; those in others follow theirs.
fn roles(plans: &mut [Plan], has_header: bool, table: &Table, rows: &[usize]) {
    let second = |plan: &Plan| plan.language.is_some_and(|language| language > 0);
    let main: Vec<usize> = (0..plans.len()).filter(|at| !second(&plans[*at]) && plans[*at].role.is_none()).collect();
    let yes = plans.iter().any(|plan| level::is_yes_or_no(&plan.bare) == Some(true));
    for at in &main {
        let plan = &plans[*at];
        // `No` beside `Yes` is a level, and no number; `Na` beside `Ydy` likewise.
        let no =
            yes && level::is_yes_or_no(&plan.bare) == Some(false) && !(plan.facts.filled > 0 && plan.facts.mostly(plan.facts.numbering));
        plans[*at].role = if no { Some(Role::Level) } else { own_role(plan) };
    }
    let with = |plans: &[Plan], role: Role| main.iter().copied().filter(|at| plans[*at].role == Some(role)).collect::<Vec<usize>>();
    // One level is none: a column `In place` holds ticks or answers.
    let level_columns = with(plans, Role::Level);
    let no_beside_yes = level_columns.iter().any(|at| level::is_yes_or_no(&plans[*at].bare) == Some(true));
    for at in level_columns.iter().copied() {
        let plan = &plans[at];
        let numbered = level::plain(&plan.bare) == "no" && !no_beside_yes && plan.facts.mostly(plan.facts.numbering);
        // Beside texts under headings that nobody knows it is the one level whose name is known.
        let facts = &plan.facts;
        let beside = |other: &usize| {
            let other = &plans[*other];
            other.role.is_none() && other.facts.is_text() && other.facts.filled * 10 >= other.facts.rows * 6
        };
        let near = main.iter().position(|own| *own == at).unwrap_or(0);
        let neighbours = [near.checked_sub(1), Some(near + 1)].into_iter().flatten().filter_map(|near| main.get(near));
        let one_of_several = level_columns.len() == 1 && facts.is_text() && neighbours.into_iter().any(beside);
        if (level_columns.len() == 1 && !one_of_several) || numbered {
            let facts = &plan.facts;
            let ticked = plan.meaning.level.as_ref().is_some_and(|level| level.points.is_none());
            let tick = ticked && (facts.filled == 0 || facts.mostly(facts.ticks) || facts.mostly(facts.marks));
            plans[at].role = Some(if numbered {
                Role::Number
            } else if tick {
                Role::Tick
            } else {
                plan.meaning.likely.unwrap_or(Role::Score)
            });
        }
    }
    rows_of_levels(plans, &main, table, rows);
    title(plans, &main, has_header);
    let Some(title) = main.iter().copied().find(|at| plans[*at].role == Some(Role::Title)) else { return };
    unknown(plans, &main, title, has_header);
}

/// The role of a column by its heading and its cells alone.
fn own_role(plan: &Plan) -> Option<Role> {
    let facts = &plan.facts;
    let by_heading = plan.meaning.role();
    if facts.mostly(facts.ticks) && by_heading != Some(Role::Must) && by_heading != Some(Role::Level) {
        return Some(Role::Tick);
    }
    // Anchors in one cell are seen in the cells, whatever the column is called.
    if facts.mostly(facts.anchors) && facts.filled >= 2 && by_heading != Some(Role::Title) && by_heading != Some(Role::Level) {
        return Some(Role::Anchors);
    }
    match by_heading {
        Some(Role::Title) if facts.mostly(facts.anchors) && facts.filled >= 2 => Some(Role::Anchors),
        // `Criteria`, `Scoring` over nothing, numbers or ticks hold answers.
        Some(Role::Anchors) if !facts.is_text() => Some(Role::Score),
        Some(Role::Domain) if facts.mostly(facts.numbering) && facts.different == facts.filled && facts.filled > 2 => Some(Role::Number),
        Some(Role::Must) if facts.average() > 25 => Some(Role::Guidance),
        // `Reference` may be a number of its own or a source.
        Some(Role::Source) if facts.mostly(facts.numbering) => Some(Role::Number),
        Some(Role::Number) if facts.is_text() && facts.average() > 8 && !facts.mostly(facts.days) => None,
        // A year or a name over scores is a level by no means.
        Some(Role::Level) if plan.meaning.level.as_ref().is_some_and(|level| level.points.is_none()) && facts.mostly(facts.days) => {
            Some(Role::Remark)
        }
        Some(role) => Some(role),
        None if facts.filled == 0 => Some(Role::LeaveOut),
        None if facts.mostly(facts.numbering) && !plan.heading.is_empty() => Some(Role::Score),
        None if facts.mostly(facts.numbering) => Some(Role::Number),
        None if facts.mostly(facts.numbers) || facts.mostly(facts.marks) || facts.mostly(facts.days) => Some(Role::LeaveOut),
        None => None,
    }
}

/// Where each level has a row of its own: a column that counts the levels up again and again, beside the texts.
fn rows_of_levels(plans: &mut [Plan], main: &[usize], table: &Table, rows: &[usize]) {
    if main.iter().filter(|at| plans[**at].role == Some(Role::Level)).count() >= 2
        || main.iter().any(|at| plans[*at].role == Some(Role::Anchors) && plans[*at].facts.mostly(plans[*at].facts.anchors))
    {
        return;
    }
    let counting = main.iter().copied().find(|at| {
        let plan = &plans[*at];
        let may = plan.role.is_none_or(|role| {
            matches!(role, Role::Score | Role::LeaveOut | Role::Number | Role::Level | Role::Anchors | Role::Minimum | Role::Tick)
        });
        if !may || plan.facts.filled < 4 || plan.facts.sparse > 0 {
            return false;
        }
        let levels: Vec<Option<i64>> = rows
            .iter()
            .map(|row| {
                let text = &table.rows[*row].cells[plan.at].text;
                let found = level::read(text)?;
                let points = found.points.and_then(Amount::to_whole).and_then(|points| i64::try_from(points).ok());
                points.or(found.worth.map(i64::from))
            })
            .collect();
        let Some(levels) = levels.into_iter().collect::<Option<Vec<i64>>>() else { return false };
        let rising = levels.windows(2).filter(|pair| pair[1] > pair[0]).count();
        let falling = levels.windows(2).filter(|pair| pair[1] < pair[0]).count();
        // Up, up, back to the start: more steps in one direction than returns, and at least one return.
        rising + falling + 1 == levels.len()
            && rising.min(falling) >= 1
            && rising.max(falling) >= rising.min(falling)
            && plan.facts.different <= 10
    });
    let Some(counting) = counting else { return };
    // The items stand once for all their levels.
    let once = main.iter().any(|at| {
        *at < counting
            && plans[*at].facts.is_text()
            && (plans[*at].facts.sparse * 3 >= rows.len() || plans[*at].facts.different * 2 <= rows.len())
    });
    let texts =
        main.iter().copied().find(|at| *at > counting && plans[*at].facts.is_text() && plans[*at].facts.filled * 10 >= rows.len() * 7);
    if let Some(texts) = texts.filter(|_| once) {
        plans[counting].role = Some(Role::RowLevel);
        plans[texts].role = Some(Role::RowText);
    }
}

/// Chooses the column of the items.
fn title(plans: &mut [Plan], main: &[usize], has_header: bool) {
    let titles: Vec<usize> = main.iter().copied().filter(|at| plans[*at].role == Some(Role::Title)).collect();
    let full = |plan: &Plan| plan.facts.different * 10 >= plan.facts.rows * 6 && plan.facts.sparse * 3 <= plan.facts.rows.max(1);
    let by_rows = plans.iter().any(|plan| plan.role == Some(Role::RowLevel));
    if titles.len() > 1 && !by_rows {
        // One that stands once for several rows holds the groups; of the others the first is the item, and the rest explains it.
        let sure: Vec<usize> = titles.iter().copied().filter(|at| full(&plans[*at])).collect();
        let strong = sure
            .iter()
            .copied()
            .find(|at| plans[*at].meaning.sure == Some(Role::Title))
            .or(sure.first().copied())
            .or(titles.last().copied());
        let Some(chosen) = strong else { return };
        for at in titles {
            if at != chosen {
                let groups = at < chosen && !full(&plans[at]);
                plans[at].role = Some(if groups { Role::Domain } else { Role::Guidance });
            }
        }
        return;
    }
    if !titles.is_empty() {
        return;
    }
    // The first column of different words; failing that, the last of the groups, which then has an item in each row.
    let free = |plan: &Plan| plan.role.is_none() || (has_header && plan.role == Some(Role::Number));
    let words = |plan: &Plan| plan.facts.is_text() && plan.facts.average() >= 3;
    let first_level = main.iter().copied().find(|at| plans[*at].role == Some(Role::Level)).unwrap_or(plans.len());
    let unknown = main
        .iter()
        .copied()
        .filter(|at| *at < first_level && free(&plans[*at]) && words(&plans[*at]))
        .find(|at| full(&plans[*at]) || by_rows);
    let groups = main.iter().copied().rfind(|at| plans[*at].role == Some(Role::Domain) && (full(&plans[*at]) || by_rows));
    let explained =
        main.iter().copied().find(|at| matches!(plans[*at].role, Some(Role::Guidance | Role::Prompt | Role::Source)) && full(&plans[*at]));
    let any = main
        .iter()
        .copied()
        .find(|at| words(&plans[*at]) && plans[*at].role != Some(Role::Level) && !plans[*at].role.is_some_and(Role::is_left_out));
    let bare = main.iter().copied().find(|at| free(&plans[*at]) && plans[*at].facts.filled > 0);
    if let Some(at) = unknown.or(groups).or(explained).or(any).or(bare) {
        plans[at].role = Some(Role::Title);
        if !has_header && !by_rows {
            // What stands before the items without a heading: groups that stand once for several rows.
            for before in main.iter().copied().filter(|before| *before < at) {
                if plans[before].role.is_none() && plans[before].facts.is_text() {
                    plans[before].role = Some(Role::Domain);
                }
            }
        }
    }
}

/// Columns whose headings say nothing: levels, if several stand side by side; groups, if they stand once for several rows.
fn unknown(plans: &mut [Plan], main: &[usize], title: usize, has_header: bool) {
    let before: Vec<usize> = main.iter().copied().filter(|at| *at < title && plans[*at].role.is_none()).collect();
    for at in before {
        let facts = &plans[at].facts;
        let once = facts.is_text() && facts.different * 2 <= facts.rows.max(1) + 1;
        plans[at].role = Some(if once { Role::Domain } else { Role::LeaveOut });
    }
    let levels: Vec<usize> = main.iter().copied().filter(|at| plans[*at].role == Some(Role::Level)).collect();
    let by_rows = plans.iter().any(|plan| matches!(plan.role, Some(Role::RowLevel | Role::Anchors)));
    let texty = |plan: &Plan| plan.role.is_none() && plan.facts.is_text() && plan.facts.filled * 2 >= plan.facts.rows;
    let mut block: Vec<usize> = Vec::new();
    if let (Some(first), Some(last)) = (levels.first(), levels.last()) {
        // Between named levels, and right beside them, stand levels whose names are not known.
        block.extend(main.iter().copied().filter(|at| first < at && at < last && plans[*at].role.is_none()));
        let full = |at: &usize| texty(&plans[*at]) && plans[*at].facts.filled * 10 >= plans[*at].facts.rows * 6;
        let place = |at: &usize| main.iter().position(|other| other == at).unwrap_or(0);
        let points = levels.iter().any(|at| plans[*at].meaning.level.as_ref().is_some_and(|level| level.points.is_some()));
        if !points {
            block.extend(main[..place(first)].iter().rev().copied().take_while(|at| *at > title && full(at)));
            block.extend(main[place(last) + 1..].iter().copied().take_while(|at| full(at) && plans[*at].facts.average() < 200));
        }
    } else if !by_rows {
        let after: Vec<usize> = main.iter().copied().filter(|at| *at > title).collect();
        let mut run: Vec<usize> = Vec::new();
        for at in after {
            match texty(&plans[at]) {
                true => run.push(at),
                false if run.len() >= 2 => break,
                false => run.clear(),
            }
        }
        let enough = if has_header { 3 } else { 2 };
        let alike = run.iter().all(|at| plans[*at].bare.split_whitespace().count() <= 5);
        if run.len() >= enough && alike
            || (run.len() == 2 && run.iter().all(|at| plans[*at].facts.filled * 10 >= plans[*at].facts.rows * 8))
        {
            block = run;
        }
    }
    for at in block {
        plans[at].role = Some(Role::Level);
    }
    for at in main.iter().copied() {
        if plans[at].role.is_none() {
            let facts = &plans[at].facts;
            let explains = facts.is_text() && facts.average() >= 20 && facts.different * 10 >= facts.filled * 6;
            plans[at].role = Some(if explains { Role::Guidance } else { Role::LeaveOut });
        }
    }
}

/// Gives a column in a second language the role of the one in the first that it translates.
fn pair(plans: &mut [Plan]) {
    let others: Vec<usize> =
        (0..plans.len()).filter(|at| plans[*at].language.is_some_and(|language| language > 0) && plans[*at].role.is_none()).collect();
    if others.is_empty() {
        return;
    }
    let mains: Vec<usize> =
        (0..plans.len()).filter(|at| plans[*at].language == Some(0) && plans[*at].role.is_some_and(Role::is_text)).collect();
    let mut taken: Vec<usize> = Vec::new();
    let even = mains.len() == others.len();
    for (place, other) in others.iter().enumerate() {
        let meaning = plans[*other].meaning.role();
        let same_points = mains.iter().copied().find(|at| {
            let points = |at: usize| plans[at].meaning.level.as_ref().and_then(|level| level.points);
            !taken.contains(at) && points(*at).is_some() && points(*at) == points(*other)
        });
        let beside = mains.iter().copied().rfind(|at| at < other && !taken.contains(at));
        let alike = mains.iter().copied().find(|at| !taken.contains(at) && plans[*at].role == meaning && meaning.is_some());
        let in_order = if even { mains.get(place).copied() } else { None };
        let partner = in_order.or(same_points).or(alike).or(beside);
        if let Some(partner) = partner {
            taken.push(partner);
            plans[*other].partner = Some(partner);
            plans[*other].role = plans[partner].role;
        }
    }
}

/// The levels that have columns, with their points; asks for points that no heading names.
fn levels(columns: &[Column], plans: &[Plan], prefix: &str, asker: &mut Asker) -> Vec<LevelColumns> {
    let plan_of = |at: usize| plans.iter().find(|plan| plan.at == at);
    let mains: Vec<&Column> = columns.iter().filter(|column| column.role == Role::Level && column.language == 0).collect();
    let mut others: Vec<&Column> = columns.iter().filter(|column| column.role == Role::Level && column.language > 0).collect();
    let mut levels: Vec<LevelColumns> = Vec::new();
    let mut named: Vec<(Option<Amount>, Option<u8>)> = Vec::new();
    for main in &mains {
        let partner = others.iter().position(|other| {
            plan_of(other.at).and_then(|plan| plan.partner).and_then(|at| plans.get(at)).is_some_and(|plan| plan.at == main.at)
        });
        let partner = partner.map(|at| others.remove(at));
        let own = level_of(plan_of(main.at));
        let translated = partner.map(|partner| level_of(plan_of(partner.at)));
        let mut label = Texts::one(0, own.label.clone());
        let mut at = vec![Some(main.at)];
        if let (Some(partner), Some(translated)) = (partner, &translated) {
            // `Not yet (Welsh)` names the language, in English.
            if translated.label != own.label {
                label.put(partner.language, translated.label.clone());
            }
            at.resize(partner.language + 1, None);
            at[partner.language] = Some(partner.at);
        }
        named.push((own.points.or(translated.and_then(|level| level.points)), own.worth));
        levels.push(LevelColumns { points: Amount::ZERO, label, at });
    }
    let first = first_points(columns, plans, levels.len());
    give_points(&mut levels, &named, first, prefix, asker);
    levels
}

fn level_of(plan: Option<&Plan>) -> level::Level {
    let Some(plan) = plan else { return level::Level::default() };
    let heading = plan.bare.replace('\n', " ");
    let found = plan.meaning.level.clone();
    found.unwrap_or(level::Level { points: None, worth: None, label: heading })
}

/// The points of the worst level: 0, unless the ratings or minima beside the levels can only be counted from 1.
fn first_points(columns: &[Column], plans: &[Plan], count: usize) -> i128 {
    let beside = columns.iter().filter(|column| matches!(column.role, Role::Score | Role::Minimum | Role::Target));
    let values = beside.filter_map(|column| plans.iter().find(|plan| plan.at == column.at)).flat_map(|plan| &plan.facts.values);
    let (mut least, mut most) = (None::<Amount>, None::<Amount>);
    for value in values {
        least = Some(least.map_or(*value, |least| least.min(*value)));
        most = Some(most.map_or(*value, |most| most.max(*value)));
    }
    let from_one = least.is_some_and(|least| least >= Amount::ONE) && most == Some(Amount::whole(count as i128));
    i128::from(from_one)
}

/// Points from the headings, else counted from the worst level to the best.
fn give_points(levels: &mut [LevelColumns], named: &[(Option<Amount>, Option<u8>)], first: i128, prefix: &str, asker: &mut Asker) {
    let printed: Vec<Amount> = named.iter().filter_map(|(points, _)| *points).collect();
    let different = printed.iter().enumerate().all(|(at, one)| !printed[..at].contains(one));
    if !levels.is_empty() && printed.len() == levels.len() && different {
        levels.iter_mut().zip(printed).for_each(|(level, points)| level.points = points);
        return;
    }
    if levels.is_empty() {
        return;
    }
    let worths: Vec<Option<u8>> = named.iter().map(|(_, worth)| *worth).collect();
    let falling = falls(&worths);
    let count = levels.len() as i128;
    let points = |first: i128, down: bool| -> Vec<Amount> {
        (0..count).map(|at| Amount::whole(if down { first + count - 1 - at } else { first + at })).collect()
    };
    let told = |points: &[Amount]| {
        let pairs: Vec<(String, String)> =
            levels.iter().zip(points).map(|(level, points)| (level.label.any().to_owned(), points.to_string())).collect();
        Said::Points { pairs }
    };
    let ways = [("0-up", 0, false), ("1-up", 1, false), ("0-down", 0, true), ("1-down", 1, true)];
    let choices = ways.iter().map(|(value, first, down)| ((*value).to_owned(), told(&points(*first, *down)))).collect();
    let guess = format!("{first}-{}", if falling { "down" } else { "up" });
    let answer = asker.ask(format!("{prefix}points"), Said::WhichPoints, choices, &guess);
    let (_, first, down) = ways.into_iter().find(|(value, _, _)| *value == answer).unwrap_or(ways[0]);
    levels.iter_mut().zip(points(first, down)).for_each(|(level, points)| level.points = points);
}

/// True if levels are printed from the best to the worst.
pub fn falls(worths: &[Option<u8>]) -> bool {
    let known: Vec<u8> = worths.iter().flatten().copied().collect();
    let (mut up, mut down) = (0, 0);
    for (at, one) in known.iter().enumerate() {
        up += known[..at].iter().filter(|before| *before < one).count();
        down += known[..at].iter().filter(|before| *before > one).count();
    }
    down > up
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_items_are_told_from_texts() {
        for text in ["1", "1.2", "A3", "12)", "b.", "iv", "1.1a", "A-2", "(3)"] {
            assert!(is_numbering(text), "{text}");
        }
        for text in ["Space", "2 leaders", "10 minutes", "No", "2025 plan", ""] {
            assert!(!is_numbering(text), "{text}");
        }
    }
}
