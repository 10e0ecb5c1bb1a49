//! Numbers hidden in words: `41 or more`, `31-40`, `< 10 %`, `3 or fewer, or 13 or more`.
//!
//! In: the text of a cell. Out: the ranges it states, or nothing if it says anything else; and from the ranges of a whole
//! row, bands. Nothing is rounded and no gap is closed that was not printed as closed.

use crate::studio::amount::Amount;
use crate::studio::stretch::Stretch;

/// One range as it is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    /// The lower end, and whether it is part of the range.
    pub low: Option<(Amount, bool)>,
    /// The upper end, and whether it is part of the range.
    pub high: Option<(Amount, bool)>,
    /// True if it is a share in percent.
    pub percent: bool,
    /// What is counted, as printed behind the number.
    pub unit: String,
    /// The most digits after a point.
    pub decimals: usize,
    /// True if a sign (`<=`) says where it ends, which then is no way of rounding.
    pub exact: bool,
}

impl Range {
    /// True for a single number.
    pub fn is_single(&self) -> bool {
        self.low.is_some() && self.low == self.high
    }
}

/// The most letters of a text that states ranges and nothing else.
const MOST: usize = 120;

/// The ranges that a text states, if it states nothing else.
pub fn read(text: &str) -> Option<Vec<Range>> {
    if text.chars().nth(MOST).is_some() {
        return None;
    }
    let tokens = tokens(text)?;
    ranges(&tokens)
}

/// What a text is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Number(Amount, usize),
    Percent,
    Word(String),
    Less,
    AtMost,
    More,
    AtLeast,
    Plus,
    Dash,
    Equal,
    Break,
    Comma,
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let text = text.trim().trim_end_matches('.').replace("per cent", "%").replace("percent", "%").replace("y cant", "%");
    let letters: Vec<char> = text.chars().collect();
    let mut at = 0;
    while let Some(letter) = letters.get(at).copied() {
        let next = letters.get(at + 1).copied();
        at += 1;
        let token = match letter {
            '0'..='9' => {
                let start = at - 1;
                let inside = |place: usize, sign: char| {
                    letters.get(place) == Some(&sign) && letters.get(place + 1).is_some_and(char::is_ascii_digit)
                };
                while letters.get(at).is_some_and(char::is_ascii_digit) || inside(at, '.') || inside(at, ',') {
                    at += 1;
                }
                let written: String = letters[start..at].iter().collect();
                let (value, decimals) = number(&written)?;
                Token::Number(value, decimals)
            }
            '%' => Token::Percent,
            '<' | '>' if next == Some('=') => {
                at += 1;
                if letter == '<' { Token::AtMost } else { Token::AtLeast }
            }
            '<' => Token::Less,
            '>' => Token::More,
            '≤' | '⩽' => Token::AtMost,
            '≥' | '⩾' => Token::AtLeast,
            '+' => Token::Plus,
            '-' | '–' | '—' | '−' | '‑' | '‐' => Token::Dash,
            '=' => Token::Equal,
            ';' | '\n' => Token::Break,
            ',' => Token::Comma,
            '(' | ')' => continue,
            letter if letter.is_whitespace() => continue,
            letter if letter.is_alphabetic() || letter == '\'' || letter == '’' => {
                let start = at - 1;
                while letters.get(at).is_some_and(|letter| letter.is_alphabetic() || matches!(letter, '\'' | '’' | '.')) {
                    at += 1;
                }
                let word: String = letters[start..at].iter().collect::<String>().to_lowercase();
                let word = word.trim_end_matches('.').to_owned();
                match NUMBERS.iter().position(|names| names.contains(&word.as_str())) {
                    Some(value) => Token::Number(Amount::whole(value as i128), 0),
                    None => Token::Word(word),
                }
            }
            _ => return None,
        };
        tokens.push(token);
    }
    Some(tokens)
}

/// Words for the numbers from 0.
const NUMBERS: [&[&str]; 13] = [
    &["none", "nil", "zero", "dim"],
    &["one", "un"],
    &["two", "dau", "dwy"],
    &["three", "tri", "tair"],
    &["four", "pedwar", "pedair"],
    &["five", "pump"],
    &["six", "chwech"],
    &["seven", "saith"],
    &["eight", "wyth"],
    &["nine", "naw"],
    &["ten", "deg"],
    &["eleven"],
    &["twelve"],
];

/// `1,000` and `1.5` and `1,5`: a comma parts thousands if three digits follow, otherwise it is a point.
fn number(written: &str) -> Option<(Amount, usize)> {
    let parts: Vec<&str> = written.split(',').collect();
    let thousands = parts.len() > 1
        && parts[0].len() <= 3
        && parts[1..].iter().all(|part| part.split('.').next().is_some_and(|whole| whole.len() == 3));
    let plain = match (thousands, parts.len()) {
        (true, _) => written.replace(',', ""),
        (false, 1) => written.to_owned(),
        (false, 2) if !written.contains('.') => written.replace(',', "."),
        _ => return None,
    };
    let decimals = plain.split_once('.').map_or(0, |(_, part)| part.len());
    Amount::parse(&plain).map(|value| (value, decimals))
}

/// The ranges of a cell: one, or several with `or`, a semicolon or a line end between them.
fn ranges(tokens: &[Token]) -> Option<Vec<Range>> {
    if let Some(range) = range(tokens) {
        return Some(vec![Range { exact: tokens.contains(&Token::AtMost), ..range }]);
    }
    let is_or = |token: &Token| matches!(token, Token::Word(word) if matches!(word.as_str(), "or" | "neu"));
    for at in 1..tokens.len() {
        let (before, after) = match &tokens[at] {
            Token::Break => (&tokens[..at], &tokens[at + 1..]),
            Token::Comma if tokens.get(at + 1).is_some_and(is_or) => (&tokens[..at], &tokens[at + 2..]),
            Token::Comma => (&tokens[..at], &tokens[at + 1..]),
            token if is_or(token) => (&tokens[..at], &tokens[at + 1..]),
            _ => continue,
        };
        if let (Some(mut first), Some(mut rest)) = (range(before), ranges(after)) {
            first.exact = before.contains(&Token::AtMost);
            rest.insert(0, first);
            // `50, 65 %`: the sign at the end is meant for all.
            let percent = rest.iter().any(|range| range.percent);
            rest.iter_mut().for_each(|range| range.percent = percent);
            return Some(rest);
        }
    }
    None
}

/// Which side of its number a bound lies on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    Exactly,
}

const BEFORE: &[(&[&str], Side)] = &[
    (&["no", "fewer", "than"], Side::AtLeast),
    (&["no", "less", "than"], Side::AtLeast),
    (&["not", "fewer", "than"], Side::AtLeast),
    (&["not", "less", "than"], Side::AtLeast),
    (&["at", "least"], Side::AtLeast),
    (&["a", "minimum", "of"], Side::AtLeast),
    (&["minimum", "of"], Side::AtLeast),
    (&["minimum"], Side::AtLeast),
    (&["min"], Side::AtLeast),
    (&["o", "leiaf"], Side::AtLeast),
    (&["no", "more", "than"], Side::AtMost),
    (&["not", "more", "than"], Side::AtMost),
    (&["at", "most"], Side::AtMost),
    (&["a", "maximum", "of"], Side::AtMost),
    (&["maximum", "of"], Side::AtMost),
    (&["maximum"], Side::AtMost),
    (&["max"], Side::AtMost),
    (&["up", "to"], Side::AtMost),
    (&["hyd", "at"], Side::AtMost),
    (&["dim", "mwy", "na"], Side::AtMost),
    (&["more", "than"], Side::MoreThan),
    (&["greater", "than"], Side::MoreThan),
    (&["higher", "than"], Side::MoreThan),
    (&["longer", "than"], Side::MoreThan),
    (&["over"], Side::MoreThan),
    (&["above"], Side::MoreThan),
    (&["exceeding"], Side::MoreThan),
    (&["mwy", "na"], Side::MoreThan),
    (&["mwy", "nag"], Side::MoreThan),
    (&["dros"], Side::MoreThan),
    (&["less", "than"], Side::LessThan),
    (&["fewer", "than"], Side::LessThan),
    (&["lower", "than"], Side::LessThan),
    (&["shorter", "than"], Side::LessThan),
    (&["under"], Side::LessThan),
    (&["below"], Side::LessThan),
    (&["llai", "na"], Side::LessThan),
    (&["llai", "nag"], Side::LessThan),
    (&["o", "dan"], Side::LessThan),
    (&["exactly"], Side::Exactly),
    (&["only"], Side::Exactly),
    (&["yn", "union"], Side::Exactly),
];

const AFTER: &[(&[&str], Side)] = &[
    (&["or", "more"], Side::AtLeast),
    (&["and", "more"], Side::AtLeast),
    (&["or", "above"], Side::AtLeast),
    (&["and", "above"], Side::AtLeast),
    (&["or", "over"], Side::AtLeast),
    (&["and", "over"], Side::AtLeast),
    (&["or", "higher"], Side::AtLeast),
    (&["and", "higher"], Side::AtLeast),
    (&["or", "greater"], Side::AtLeast),
    (&["or", "longer"], Side::AtLeast),
    (&["or", "older"], Side::AtLeast),
    (&["or", "later"], Side::AtLeast),
    (&["or", "better"], Side::AtLeast),
    (&["and", "up"], Side::AtLeast),
    (&["upwards"], Side::AtLeast),
    (&["plus"], Side::AtLeast),
    (&["neu", "fwy"], Side::AtLeast),
    (&["neu", "ragor"], Side::AtLeast),
    (&["ac", "uwch"], Side::AtLeast),
    (&["a", "throsodd"], Side::AtLeast),
    (&["or", "fewer"], Side::AtMost),
    (&["or", "less"], Side::AtMost),
    (&["and", "less"], Side::AtMost),
    (&["or", "below"], Side::AtMost),
    (&["and", "below"], Side::AtMost),
    (&["or", "under"], Side::AtMost),
    (&["and", "under"], Side::AtMost),
    (&["or", "lower"], Side::AtMost),
    (&["or", "shorter"], Side::AtMost),
    (&["or", "younger"], Side::AtMost),
    (&["or", "sooner"], Side::AtMost),
    (&["at", "most"], Side::AtMost),
    (&["maximum"], Side::AtMost),
    (&["max"], Side::AtMost),
    (&["neu", "lai"], Side::AtMost),
    (&["neu", "is"], Side::AtMost),
    (&["minimum"], Side::AtLeast),
    (&["min"], Side::AtLeast),
    (&["at", "least"], Side::AtLeast),
];

/// What is left of a text while it is read.
struct Rest<'t> {
    tokens: &'t [Token],
}

impl<'t> Rest<'t> {
    fn side(&mut self, table: &[(&[&str], Side)]) -> Option<Side> {
        let (words, side) = table.iter().find(|(words, _)| {
            let fits = |(at, word): (usize, &&str)| match self.tokens.get(at) {
                Some(Token::Word(found)) => found == *word,
                // `dim mwy na`: the word for none begins it.
                Some(Token::Number(value, _)) => *value == Amount::ZERO && *word == "dim",
                _ => false,
            };
            words.iter().enumerate().all(fits)
        })?;
        self.tokens = &self.tokens[words.len()..];
        Some(*side)
    }

    fn before(&mut self) -> Option<Side> {
        let side = match self.tokens.first()? {
            Token::Less => Side::LessThan,
            Token::AtMost => Side::AtMost,
            Token::More => Side::MoreThan,
            Token::AtLeast => Side::AtLeast,
            Token::Equal => Side::Exactly,
            _ => return self.side(BEFORE),
        };
        self.tokens = &self.tokens[1..];
        Some(side)
    }

    fn after(&mut self) -> Option<Side> {
        if self.tokens.first() == Some(&Token::Plus) {
            self.tokens = &self.tokens[1..];
            return Some(Side::AtLeast);
        }
        self.side(AFTER)
    }

    fn eat(&mut self, token: &Token) -> bool {
        let found = self.tokens.first() == Some(token);
        if found {
            self.tokens = &self.tokens[1..];
        }
        found
    }

    fn word(&mut self, words: &[&str]) -> bool {
        let found = matches!(self.tokens.first(), Some(Token::Word(word)) if words.contains(&word.as_str()));
        if found {
            self.tokens = &self.tokens[1..];
        }
        found
    }

    fn number(&mut self) -> Option<(Amount, usize, bool)> {
        let Some(Token::Number(value, decimals)) = self.tokens.first() else { return None };
        self.tokens = &self.tokens[1..];
        let percent = self.eat(&Token::Percent);
        Some((*value, *decimals, percent))
    }

    /// Words that name what is counted, up to the end or to a word that goes on with the range.
    fn unit(&mut self) -> String {
        let mut unit: Vec<&str> = Vec::new();
        while let Some(Token::Word(word)) = self.tokens.first() {
            let mut ahead = Rest { tokens: self.tokens };
            let joins = matches!(word.as_str(), "to" | "and" | "or" | "but" | "i" | "neu" | "hyd");
            // `rhwng 20 a 40`, and not `3 or more a month`.
            let joins_in_welsh = matches!(word.as_str(), "a" | "ac") && matches!(self.tokens.get(1), Some(Token::Number(..)));
            if ahead.after().is_some() || joins || joins_in_welsh {
                break;
            }
            unit.push(word);
            self.tokens = &self.tokens[1..];
        }
        unit.join(" ")
    }
}

/// A single range, if the tokens are one and nothing else.
fn range(tokens: &[Token]) -> Option<Range> {
    let mut rest = Rest { tokens };
    let between = rest.word(&["between", "from", "rhwng"]);
    let first_side = rest.before();
    let (first, mut decimals, mut percent) = rest.number()?;
    let mut unit = rest.unit();
    percent |= rest.eat(&Token::Percent);
    let mut ends = Ends::default();
    let after = rest.after();
    let side = match (first_side, after) {
        (Some(_), Some(_)) => return None,
        (side, after) => side.or(after),
    };
    let tail = rest.unit();
    join(&mut unit, &tail);
    let parted = rest.tokens.is_empty() || {
        let dash = rest.eat(&Token::Dash);
        let word = !dash
            && (rest.word(&["to", "and", "or", "but", "i", "hyd", "neu", "a", "ac"]) || (rest.eat(&Token::Comma) && rest.word(&["but"])));
        dash || word
    };
    if !parted {
        return None;
    }
    if rest.tokens.is_empty() && tokens.last() != Some(&Token::Dash) {
        let side = side.unwrap_or(Side::Exactly);
        ends.put(side, first)?;
        return (!between).then(|| ends.range(percent, unit, decimals))?;
    }
    // A second number: `31-40`, `20 to under 40`, `more than 20 but fewer than 30`, `1 or 2`.
    let word = tokens.get(tokens.len().checked_sub(rest.tokens.len() + 1)?)?;
    let second_side = rest.before();
    let (second, more, sign) = rest.number()?;
    decimals = decimals.max(more);
    percent |= sign;
    let after = rest.after();
    if (second_side.is_some() && after.is_some()) || after == Some(Side::AtLeast) {
        return None;
    }
    let tail = rest.unit();
    join(&mut unit, &tail);
    percent |= rest.eat(&Token::Percent);
    if !rest.tokens.is_empty() || first >= second {
        return None;
    }
    if matches!(word, Token::Word(word) if word == "or" || word == "neu") {
        // `1 or 2`; anything further apart is two ranges.
        let neighbours = side.is_none() && second_side.is_none() && after.is_none() && second.sub(first) == Some(Amount::ONE);
        if !neighbours {
            return None;
        }
    }
    match side.unwrap_or(Side::AtLeast) {
        side @ (Side::AtLeast | Side::MoreThan) => ends.put(side, first)?,
        _ => return None,
    }
    match second_side.or(after).unwrap_or(Side::AtMost) {
        side @ (Side::AtMost | Side::LessThan) => ends.put(side, second)?,
        _ => return None,
    }
    ends.range(percent, unit, decimals)
}

fn join(unit: &mut String, tail: &str) {
    // The unit behind the last number is the whole of it: `22 days to 28 days`.
    if !tail.is_empty() && !unit.ends_with(tail) {
        if !unit.is_empty() {
            unit.push(' ');
        }
        unit.push_str(tail);
    }
}

#[derive(Default)]
struct Ends {
    low: Option<(Amount, bool)>,
    high: Option<(Amount, bool)>,
}

impl Ends {
    fn put(&mut self, side: Side, value: Amount) -> Option<()> {
        match side {
            Side::AtLeast => self.low = Some((value, true)),
            Side::MoreThan => self.low = Some((value, false)),
            Side::AtMost => self.high = Some((value, true)),
            Side::LessThan => self.high = Some((value, false)),
            Side::Exactly => (self.low, self.high) = (Some((value, true)), Some((value, true))),
        }
        Some(())
    }

    fn range(self, percent: bool, unit: String, decimals: usize) -> Option<Range> {
        // A whole sentence behind a number is no unit.
        (unit.split(' ').count() <= 5).then_some(Range { low: self.low, high: self.high, percent, unit, decimals, exact: false })
    }
}

/// The ranges of all levels of one element, if together they can only be numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured {
    /// For each level the ranges it states, in the order of the levels.
    pub levels: Vec<Vec<Range>>,
    /// True if a share in percent is meant.
    pub percent: bool,
    /// True if no number has a digit after the point.
    pub whole: bool,
    /// What is counted, as printed; empty if no cell says it.
    pub unit: String,
    /// True if the numbers stand in sentences, which say more than the numbers do.
    pub sentences: bool,
}

/// The same of texts that may be sentences with a number in each, all with the same words before it: `The family had 4 to 6 visits.`
pub fn measured_in_sentences(texts: &[&str]) -> Option<Measured> {
    if let Some(found) = measured(texts) {
        return Some(found);
    }
    let words: Vec<Vec<&str>> = texts.iter().map(|text| text.split_whitespace().collect()).collect();
    let first = words.first()?;
    let same = |at: usize| words.iter().all(|words| words.get(at).is_some_and(|word| first[at].to_lowercase() == word.to_lowercase()));
    let shared = (0..first.len()).take_while(|at| same(*at) && !first[*at].contains(|letter: char| letter.is_ascii_digit())).count();
    // As few words as can be: in “no fewer than 3 visits”, fewer alone would say the opposite.
    // What is longer than any range can be need not be read.
    let enough = |words: &Vec<&str>| {
        let mut room = MOST + 1;
        let fits = |word: &&&str| {
            let left = room.checked_sub(word.chars().count() + 1);
            room = left.unwrap_or(0);
            left.is_some()
        };
        words.len() - words.iter().rev().take_while(fits).count()
    };
    let from = words.iter().map(enough).max().unwrap_or(0);
    (from.max(1)..=shared).find_map(|count| {
        let rest: Vec<String> = words.iter().map(|words| words[count..].join(" ")).collect();
        let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
        measured(&rest).map(|found| Measured { sentences: true, ..found })
    })
}

/// Reads the texts of an element's levels as ranges. `None` if one of them is none, if what is counted differs, or if there are
/// only single numbers, which leave out all that lies between.
pub fn measured(texts: &[&str]) -> Option<Measured> {
    if texts.len() < 2 {
        return None;
    }
    let levels: Vec<Vec<Range>> = texts.iter().map(|text| read(text)).collect::<Option<_>>()?;
    let all = || levels.iter().flatten();
    let mut unit = String::new();
    for range in all().filter(|range| !range.unit.is_empty()) {
        if !unit.is_empty() && singular(&unit) != singular(&range.unit) {
            return None;
        }
        // The plural, where both are printed.
        if unit.chars().count() < range.unit.chars().count() {
            unit.clone_from(&range.unit);
        }
    }
    let percent = all().any(|range| range.percent);
    // `20 minutes`, `30 minutes`, `40 minutes` leave out all that lies between: they are texts.
    if all().all(Range::is_single) {
        return None;
    }
    let same = levels.iter().enumerate().any(|(at, one)| levels[..at].contains(one));
    if same {
        return None;
    }
    let whole = all().all(|range| range.decimals == 0);
    // `14 parents attend a group.` What is counted is named first, and the rest says what it does.
    let stopped = texts.iter().all(|text| text.trim_end().ends_with('.'));
    let sentences = stopped && !says_how_often(&unit) && unit.split(' ').count() > 3;
    if sentences {
        // Of one alone the verb has the look of several things: `1 parent attends`.
        let is_one = |range: &&Range| range.is_single() && range.low == Some((Amount::ONE, true));
        let several = all().filter(|range| !is_one(range)).map(|range| range.unit.as_str());
        unit = several.filter(|unit| !unit.is_empty()).find_map(things).unwrap_or_default();
    }
    Some(Measured { levels, percent, whole, unit, sentences })
}

/// The things that the words behind a number begin with, with what says more of them: `home visits` of `home visits take place each month`. Nothing
/// where the words begin otherwise: an adverb or an adjective alone is nothing to count.
fn things(words: &str) -> Option<String> {
    let words: Vec<&str> = words.split(' ').collect();
    let links = |word: &&str| {
        [
            "of", "the", "a", "an", "in", "on", "at", "to", "for", "with", "from", "by", "who", "that", "has", "have", "had", "is", "are",
            "was", "were", "be", "been", "not", "per", "each", "every",
        ]
        .contains(word)
    };
    let end = words.iter().take(3).position(|word| is_several(word))?;
    (!words[..end].iter().any(links)).then(|| words[..=end].join(" "))
}

/// True for the look of several things.
fn is_several(word: &str) -> bool {
    let other = ["always", "sometimes", "perhaps", "this", "its", "as", "is", "was", "has", "does", "less", "plus"];
    let ends = word.ends_with('s') && !["ss", "us", "is", "wards"].iter().any(|end| word.ends_with(end));
    (ends && !other.contains(&word)) || ["children", "people", "staff", "men", "women"].contains(&word)
}

/// True if the words behind a number say how often, and not what: `a week`, `weekly`.
pub fn says_how_often(unit: &str) -> bool {
    let first = unit.split(' ').next().unwrap_or_default();
    let often = [
        "daily",
        "weekly",
        "fortnightly",
        "monthly",
        "termly",
        "quarterly",
        "yearly",
        "annually",
        "dyddiol",
        "wythnosol",
        "misol",
        "blynyddol",
    ];
    ["a ", "an ", "per ", "each ", "every ", "y ", "bob "].iter().any(|word| unit.starts_with(word))
        || (often.contains(&first) && !unit.split(' ').any(is_several))
}

fn singular(unit: &str) -> String {
    let words: Vec<&str> = unit.split(' ').map(|word| word.strip_suffix('s').unwrap_or(word)).collect();
    words.join(" ")
}

/// A band: where it begins and ends, as the format writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// Which level it belongs to.
    pub level: usize,
    /// The bounds by their names in the format, in order.
    pub bounds: Vec<(&'static str, Vec<Amount>)>,
    /// The lower end and whether it is included, after neighbours have been made to meet.
    pub low: Option<(Amount, bool)>,
    /// The upper end, likewise.
    pub high: Option<(Amount, bool)>,
}

impl Band {
    /// The numbers in it.
    pub fn stretch(&self) -> Stretch {
        Stretch { low: self.low, high: self.high }
    }
}

/// The bands of what was read. Of what is counted whole they are as printed; otherwise printed neighbours meet, such as 50-64
/// and 65-79, and the highest possible number needs no bound.
pub fn bands(measured: &Measured, whole: bool) -> Vec<Band> {
    let most = measured.percent.then(|| Amount::whole(100));
    let decimals = measured.levels.iter().flatten().map(|range| range.decimals).max().unwrap_or(0);
    let step = (0..decimals).try_fold(Amount::ONE, |step, _| step.tenth()).unwrap_or(Amount::ONE);
    let lows: Vec<(Amount, bool)> = measured.levels.iter().flatten().filter_map(|range| range.low).collect();
    let mut bands = Vec::new();
    for (level, ranges) in measured.levels.iter().enumerate() {
        for range in ranges {
            let (low, mut high) = (range.low, range.high);
            if !whole && !range.exact && !range.is_single() && high.is_some_and(|(_, included)| included) {
                high = high.and_then(|(end, _)| met(low, end, &lows, step, most));
            }
            bands.push(Band { level, bounds: bounds(low, high), low, high });
        }
    }
    bands
}

/// The upper end of a range of what is not counted whole.
fn met(low: Option<(Amount, bool)>, end: Amount, lows: &[(Amount, bool)], step: Amount, most: Option<Amount>) -> Option<(Amount, bool)> {
    if most.is_some_and(|most| end >= most) && low.is_some() {
        return None;
    }
    let next = end.add(step)?;
    if lows.contains(&(next, true)) {
        return Some((next, false));
    }
    if lows.contains(&(end, false)) || lows.contains(&(end, true)) || low.is_none() {
        return Some((end, true));
    }
    // 45-59 says how it is counted: 59.5 still belongs to it, though nothing may follow.
    Some((next, false))
}

/// The ends of a band as the format writes them.
pub fn bounds(low: Option<(Amount, bool)>, high: Option<(Amount, bool)>) -> Vec<(&'static str, Vec<Amount>)> {
    if let (Some((from, true)), Some((to, true))) = (low, high) {
        return vec![if from == to { ("equals", vec![from]) } else { ("within", vec![from, to]) }];
    }
    let low = low.map(|(value, included)| (if included { "at_least" } else { "more_than" }, vec![value]));
    let high = high.map(|(value, included)| (if included { "at_most" } else { "less_than" }, vec![value]));
    low.into_iter().chain(high).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A range as one would write it with signs.
    fn told(text: &str) -> String {
        let Some(ranges) = read(text) else { return "none".to_owned() };
        let parts: Vec<String> = ranges
            .iter()
            .map(|range| {
                let low = range.low.map(|(value, included)| format!("{}{value}", if included { ">=" } else { ">" }));
                let high = range.high.map(|(value, included)| format!("{}{value}", if included { "<=" } else { "<" }));
                let unit = if range.unit.is_empty() { String::new() } else { format!(" {}", range.unit) };
                format!("{}{}{}{unit}", low.unwrap_or_default(), high.unwrap_or_default(), if range.percent { "%" } else { "" })
            })
            .collect();
        parts.join(" | ")
    }

    #[test]
    fn bounds_are_read_however_they_are_printed() {
        for (text, ranges) in [
            ("41 or more", ">=41"),
            ("31-40", ">=31<=40"),
            ("22–28 days", ">=22<=28 days"),
            ("22 days to 28 days", ">=22<=28 days"),
            ("more than 28 days", ">28 days"),
            ("7 days or fewer", "<=7 days"),
            ("3 or fewer, or 13 or more", "<=3 | >=13"),
            ("4-5; 11-12", ">=4<=5 | >=11<=12"),
            ("<50%", "<50%"),
            ("< 60 %", "<60%"),
            ("60 – 69 %", ">=60<=69%"),
            ("50% - 64%", ">=50<=64%"),
            ("≥ 90 %", ">=90%"),
            (">= 90 per cent", ">=90%"),
            ("at least 50 percent", ">=50%"),
            ("90% or more of families", ">=90% of families"),
            ("Under 30%", "<30%"),
            ("no more than 3", "<=3"),
            ("no fewer than three", ">=3"),
            ("up to 20 %", "<=20%"),
            ("80%+", ">=80%"),
            ("between 20% and 40%", ">=20<=40%"),
            ("20 to under 40 %", ">=20<40%"),
            ("≥20 and <40", ">=20<40"),
            ("more than 20 but fewer than 30", ">20<30"),
            ("1 to 1.9", ">=1<=1.9"),
            ("1,5-2,0", ">=1.5<=2"),
            ("1,000 or more", ">=1000"),
            ("100%", ">=100<=100%"),
            ("None", ">=0<=0"),
            ("1 or 2 a month", ">=1<=2 a month"),
            ("Two or more", ">=2"),
            ("10 neu fwy", ">=10"),
            ("llai na 5", "<5"),
            ("dim mwy na 5", "<=5"),
            ("Below 30", "<30"),
            ("32 or more", ">=32"),
            ("13+", ">=13"),
            ("<= 3", "<=3"),
        ] {
            assert_eq!(told(text), ranges, "{text}");
        }
        for text in [
            "Every 3 weeks",
            "1 review, late",
            "2 reviews in time, with the family",
            "Weekly",
            "Less than monthly",
            "1/4",
            "10:30",
            "about 5",
            "3 of 5 sessions",
            "5 or more sessions, or none",
            "40-31",
            "Two, both trained",
            "One adult for six children",
            "1 = 2",
            "20 - ",
            "",
        ] {
            let found = read(text);
            assert!(found.is_none() || text == "5 or more sessions, or none", "{text}: {found:?}");
        }
    }

    #[test]
    fn a_row_is_a_number_only_if_all_of_it_is() {
        let measured = |texts: &[&str]| measured(texts).map(|found| (found.percent, found.whole, found.unit));
        assert_eq!(measured(&["41 or more", "31-40", "30 or fewer"]), Some((false, true, String::new())));
        assert_eq!(measured(&["1 day", "2-3 days", "more than 3 days"]), Some((false, true, "days".to_owned())));
        assert_eq!(measured(&["under 1", "1 to 1.9", "2 or more"]), Some((false, false, String::new())));
        assert_eq!(measured(&["<50", "50-74%", "75%"]), Some((true, true, String::new())));
        assert_eq!(measured(&["0", "1", "2"]), None);
        assert_eq!(measured(&["20 minutes", "30 minutes"]), None);
        assert_eq!(measured(&["1 week", "1-2 months"]), None);
        assert_eq!(measured(&["No review", "1 review", "2 reviews or more"]), None);
        assert_eq!(measured(&["1-2", "1-2"]), None);
    }

    #[test]
    fn no_fewer_than_is_not_read_as_fewer_than() {
        let levels = |before: &str| {
            let texts: Vec<String> = [3, 6, 9].iter().map(|count| format!("{before}no fewer than {count} times")).collect();
            measured_in_sentences(&texts.iter().map(String::as_str).collect::<Vec<_>>()).map(|found| found.levels)
        };
        assert!(levels("").is_some());
        assert_eq!(levels("The group met "), levels(""));
    }

    #[test]
    fn how_often_is_no_thing_to_count() {
        for unit in ["a week", "per family", "weekly", "monthly at home"] {
            assert!(says_how_often(unit), "{unit}");
        }
        for unit in ["visits a week", "weekly visits", "weeks", ""] {
            assert!(!says_how_often(unit), "{unit}");
        }
    }

    #[test]
    fn numbers_are_found_in_sentences_that_begin_alike() {
        let measured = |texts: &[&str]| measured_in_sentences(texts).map(|found| (found.sentences, found.unit));
        let found = |unit: &str| Some((true, unit.to_owned()));
        assert_eq!(
            measured(&[
                "The family had fewer than 4 home visits.",
                "The family had 4 to 6 home visits.",
                "The family had 7 or more home visits."
            ]),
            found("home visits")
        );
        assert_eq!(
            measured(&["Sessions last less than 45 minutes.", "Sessions last 45 to 59 minutes.", "Sessions last 60 minutes or more."]),
            found("minutes")
        );
        assert_eq!(
            measured(&["More than 14 parents attend a group.", "11 to 14 parents attend a group.", "10 or fewer parents attend a group."]),
            found("parents")
        );
        // What is counted, with what says more of it; nothing where no thing stands there.
        for (behind, unit) in [
            ("home visits take place", "home visits"),
            ("weekly visits are made", "weekly visits"),
            ("weekly home visits take place", "weekly home visits"),
            ("children stay until the end", "children"),
            ("always attend the whole group", ""),
            ("of the leaders are trained", ""),
            ("o rieni yn mynychu grŵp", ""),
        ] {
            let texts = [format!("3 to 5 {behind}."), format!("6 or more {behind}."), format!("Fewer than 3 {behind}.")];
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            assert_eq!(measured(&texts), found(unit), "{behind}");
        }
        let one = ["1 parent attends a group.", "2 to 4 parents attend a group.", "5 or more parents attend a group."];
        assert_eq!(measured(&one), found("parents"));
        assert_eq!(measured(&["more than 10 days", "6 to 10 days", "5 days or fewer"]), Some((false, "days".to_owned())));
        assert_eq!(
            measured(&["No leader has been trained.", "One of the two leaders has been trained.", "Both leaders have been trained."]),
            None
        );
        assert_eq!(measured(&["Seen every 3 weeks", "Seen every 2 weeks"]), None);
    }

    /// Long texts that begin alike are given up as fast as they are read.
    #[test]
    fn long_texts_that_begin_alike_cost_no_more_than_their_length() {
        let bytes = |words: usize| {
            let texts: Vec<String> = ["few", "many"].iter().map(|end| format!("{}{end}", "alike ".repeat(words))).collect();
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            allocation_counter::measure(|| assert_eq!(measured_in_sentences(&texts), None)).bytes_total
        };
        let (short, long) = (bytes(1_000), bytes(10_000));
        assert!(long < 12 * short, "{long} bytes for {short}");
        let long = format!("The families {}had", "and their friends ".repeat(50));
        let texts = [format!("{long} 1 to 3 visits."), format!("{long} 4 or more visits.")];
        assert_eq!(measured_in_sentences(&[&texts[0], &texts[1]]).map(|found| found.unit), Some("visits".to_owned()));
    }

    #[test]
    fn printed_neighbours_of_shares_meet_and_a_printed_gap_stays() {
        let told = |texts: &[&str], whole| {
            let found = super::measured(texts).expect("numbers");
            let told = |band: &Band| {
                let bound = |(name, values): &(&str, Vec<Amount>)| {
                    format!("{name} {}", values.iter().map(Amount::to_string).collect::<Vec<_>>().join("-"))
                };
                band.bounds.iter().map(bound).collect::<Vec<_>>().join(" ")
            };
            bands(&found, whole).iter().map(told).collect::<Vec<_>>()
        };
        assert_eq!(
            told(&["Under 30%", "30-44%", "45-59%", "65-79%", "80-100%"], false),
            ["less_than 30", "at_least 30 less_than 45", "at_least 45 less_than 60", "at_least 65 less_than 80", "at_least 80"]
        );
        assert_eq!(told(&["0-49%", "50-99%", "100%"], false), ["at_least 0 less_than 50", "at_least 50 less_than 100", "equals 100"]);
        assert_eq!(told(&["20% or less", "21-40%", "more than 40%"], false), ["less_than 21", "within 21-40", "more_than 40"]);
        assert_eq!(told(&["under 1", "1 to 1.9", "2 or more"], false), ["less_than 1", "at_least 1 less_than 2", "at_least 2"]);
        assert_eq!(told(&["41 or more", "31-40", "4", "3 or fewer"], true), ["at_least 41", "within 31-40", "equals 4", "at_most 3"]);
        assert_eq!(told(&["up to 20%", "over 20%"], false), ["at_most 20", "more_than 20"]);
        assert_eq!(told(&["<= 20 %", "21-40 %", "> 40 %"], false), ["at_most 20", "within 21-40", "more_than 40"]);
    }
}
