//! Who publishes a table, whom to ask about it, and on what terms it may be used, as a line around it says: `© 2026 Name of charity. Questions: someone@example.org`.
//!
//! In: a line. Out: its parts, each of them one of these facts or other text. They are offered, never used unasked.

use crate::studio::named::{LICENCES, address};
use std::ops::Range;

/// What a part of a line names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Who publishes it.
    Publisher,
    /// Whom to ask.
    Contact,
    /// On what terms it may be used.
    Licence,
}

/// One of these facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it names.
    pub kind: Kind,
    /// The name, or the terms.
    pub words: String,
    /// The address, as the format wants it; may be empty.
    pub link: String,
    /// The year or the month beside the name of a publisher; may be empty.
    pub year: String,
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Where it stands in the line. Each part begins where the one before ends.
    pub at: Range<usize>,
    /// What it names; nothing for other text.
    pub fact: Option<Fact>,
}

/// The parts of a line.
pub fn parts(line: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    for sentence in sentences(line) {
        let mut cues = cues(line, &sentence);
        // What stands before the only cue and goes on to it is part of it: `This checklist is published by`.
        if let Some(first) = cues.first_mut().filter(|first| leads(&line[sentence.start..first.start], first.kind)) {
            first.start = sentence.start;
        }
        // `Name of charity © 2026` has the name in front.
        if let [only] = &cues[..]
            && let Some(fact) = in_front(&line[sentence.start..only.start], &line[only.end..sentence.end], only.kind)
        {
            parts.push(Part { at: sentence, fact: Some(fact) });
            continue;
        }
        let before = sentence.start..cues.first().map_or(sentence.end, |first| first.start);
        if !before.is_empty() {
            let fact = asked_of(&line[before.clone()]);
            parts.push(Part { at: before, fact });
        }
        for (place, cue) in cues.iter().enumerate() {
            let end = cues.get(place + 1).map_or(sentence.end, |next| next.start);
            parts.push(Part { at: cue.start..end, fact: cue.fact(&line[cue.end..end]) });
        }
    }
    parts
}

/// The sentences of a line, and what is parted by strokes and dots. An address alone stays with what is before it.
fn sentences(line: &str) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    let is_address = |others: &str| others.is_empty() || (has_telephone(others) && !is_words(others));
    let is_alone =
        |found: &Addresses, before: &str| is_address(&found.others) && (found.mail.is_none() || !before.trim_end().ends_with('.'));
    let ends = line.char_indices().filter(|(at, letter)| ends_sentence(line, *at, *letter)).map(|(at, letter)| at + letter.len_utf8());
    for end in ends.chain([line.len()]) {
        let found = Addresses::of(&line[from..end]);
        match all.last_mut() {
            Some(before) if is_alone(&found, &line[before.clone()]) => before.end = end,
            _ => all.push(from..end),
        }
        from = end;
    }
    all
}

fn ends_sentence(line: &str, at: usize, letter: char) -> bool {
    let behind = &line[at + letter.len_utf8()..];
    match letter {
        '\n' | '|' | '·' | '•' | ';' => true,
        '.' => {
            behind.starts_with(' ')
                && behind.trim_start().starts_with(|next: char| next.is_uppercase() || next == '©')
                && !is_short(&line[..at])
        }
        _ => false,
    }
}

/// True if a full stop behind a text is that of a short form: `St. David’s`, `J. Smith`.
fn is_short(text: &str) -> bool {
    let word = text.rsplit([' ', '(']).next().unwrap_or_default();
    let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    initial || ["St", "Dr", "Mr", "Mrs", "Ms", "Co", "Prof", "No", "Rev"].contains(&word)
}

/// Words that say what follows.
struct Cue {
    kind: Kind,
    start: usize,
    /// Where what is named begins.
    end: usize,
    /// True if what follows is taken for whom to ask only where it has an address or a telephone number.
    needs_address: bool,
}

fn cues(line: &str, sentence: &Range<usize>) -> Vec<Cue> {
    let mut all: Vec<Cue> = Vec::new();
    let text = &line[sentence.clone()];
    let begins = |at: usize| text[..at].chars().next_back().is_none_or(|before| before.is_whitespace() || before == '(');
    // In the middle of what is said, a word with a colon is a word: `as agreed with the publisher: …`.
    let is_apart = |at: usize| {
        let before = text[..at].trim_end();
        before.is_empty() || before.ends_with([',', '–', '—', '-', '(', ':']) || text[at..].starts_with(char::is_uppercase)
    };
    for at in text.char_indices().map(|(at, _)| at).filter(|at| begins(*at)) {
        let start = sentence.start + at;
        let open = all.last();
        if open.is_none_or(|open| start >= open.end)
            && let Some((kind, length, needs_address)) =
                cue(&text[at..], open.map(|open| open.kind), is_apart(at) || leads(&text[..at], Kind::Contact))
        {
            all.push(Cue { kind, start, end: start + length, needs_address });
        }
    }
    all
}

/// The kind and the length of the cue with which a text begins, and whether it needs an address. Within what is named already, less is a cue, and a word
/// with a colon only where it stands apart from what is before.
fn cue(text: &str, open: Option<Kind>, is_apart: bool) -> Option<(Kind, usize, bool)> {
    let label = |words: &[&str]| first_of(text, words, labelled).filter(|_| is_apart);
    let asks = |words: &[&str]| first_of(text, words, asked).filter(|_| is_apart);
    let length = |rest: &str| text.len() - rest.len();
    if open != Some(Kind::Publisher)
        && let Some(rest) = copyright(text).or_else(|| first_of(text, &PUBLISHED, after)).or_else(|| label(&PUBLISHER))
    {
        return Some((Kind::Publisher, length(rest), false));
    }
    if open != Some(Kind::Licence) {
        if let Some(rest) = first_of(text, &LICENSED, after).or_else(|| label(&LICENCE)) {
            return Some((Kind::Licence, length(rest), false));
        }
        if first_of(text, &TERMS, after).is_some() {
            return Some((Kind::Licence, 0, false));
        }
    }
    if open == Some(Kind::Contact) {
        return None;
    }
    if let Some(rest) = asks(&CONTACT) {
        return Some((Kind::Contact, length(rest), false));
    }
    if let Some(rest) = asks(&QUESTIONS) {
        return Some((Kind::Contact, length(rest), true));
    }
    let word = text.split_whitespace().next().unwrap_or_default();
    (open.is_some() && Addresses::of(word).mail.is_some()).then_some((Kind::Contact, 0, true))
}

/// The signs and words of a copyright, with the year behind them or a name.
fn copyright(text: &str) -> Option<&str> {
    if let Some(rest) = sign(text) {
        return Some(rest);
    }
    let rest = first_of(text, &["copyright", "hawlfraint"], after)?.trim_start();
    if let Some(rest) = rest.strip_prefix(':') {
        return Some(sign(rest.trim_start()).unwrap_or(rest));
    }
    let has_year = || begins_with_year(rest) || rest.split_whitespace().next_back().is_some_and(begins_with_year);
    sign(rest).or_else(|| first_of(rest, &["by", "gan"], after)).or_else(|| has_year().then_some(rest))
}

fn sign(text: &str) -> Option<&str> {
    // `(c) Games` is an entry of a list.
    text.strip_prefix('©').or_else(|| after(text, "(c)").filter(|rest| begins_with_year(rest)))
}

const PUBLISHED: [&str; 4] = ["published by", "issued by", "cyhoeddwyd gan", "cyhoeddir gan"];
const PUBLISHER: [&str; 4] = ["publisher", "programme owner", "cyhoeddwr", "perchennog y rhaglen"];
const LICENSED: [&str; 6] =
    ["licensed under", "available under", "released under", "trwyddedwyd o dan", "trwyddedir o dan", "ar gael o dan"];
const LICENCE: [&str; 9] =
    ["licence", "license", "trwydded", "terms of use", "conditions of use", "terms", "telerau defnyddio", "amodau defnyddio", "telerau"];
/// Terms that need no word in front of them.
const TERMS: [&str; 6] = ["cc by", "cc-by", "cc0", "creative commons", "all rights reserved", "cedwir pob hawl"];
const CONTACT: [&str; 17] = [
    "contact us",
    "contact person",
    "contacts",
    "contact",
    "enquiries",
    "inquiries",
    "queries",
    "email",
    "e-mail",
    "telephone",
    "tel",
    "phone",
    "cyswllt",
    "ymholiadau",
    "e-bost",
    "ebost",
    "ffôn",
];
const QUESTIONS: [&str; 13] = [
    "any questions",
    "questions",
    "question",
    "help",
    "support",
    "more information",
    "further information",
    "feedback",
    "unrhyw gwestiynau",
    "cwestiynau",
    "cymorth",
    "rhagor o wybodaeth",
    "gwybodaeth bellach",
];
/// Ways to ask somebody to turn to somebody.
const TURN_TO: [&str; 20] = [
    "please",
    "contact",
    "email",
    "e-mail",
    "write to",
    "get in touch with",
    "ring",
    "call",
    "phone",
    "telephone",
    "tel",
    "ask",
    "cysylltwch â’r",
    "cysylltwch â'r",
    "cysylltwch â",
    "cysylltwch ag",
    "ebostiwch",
    "ffoniwch",
    "holwch",
    "gofynnwch i",
];

/// What stands behind the first of some words with which a text begins.
fn first_of<'t>(text: &'t str, words: &[&str], behind: fn(&'t str, &str) -> Option<&'t str>) -> Option<&'t str> {
    words.iter().find_map(|words| behind(text, words))
}

/// What stands behind some words with which a text begins, whatever their capitals.
fn after<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    let mut letters = text.chars();
    for wanted in words.chars() {
        letters.next().filter(|letter| letter.to_lowercase().eq(wanted.to_lowercase()))?;
    }
    let rest = letters.as_str();
    (!words.ends_with(char::is_alphanumeric) || !rest.starts_with(char::is_alphanumeric)).then_some(rest)
}

/// The same of words with a colon or a dash behind them.
fn labelled<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    after(text, words)?.trim_start().strip_prefix([':', '–', '—'])
}

/// The same of words with a colon, a question mark or a dash after a few more words, or with an address right behind them.
fn asked<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    const MORE: usize = 5;
    let rest = after(text, words)?;
    let next = rest.split_whitespace().next().unwrap_or_default();
    if Addresses::of(next).mail.is_some() {
        return Some(rest);
    }
    let (more, named) = rest.split_once([':', '?', '–', '—'])?;
    let few = more.split_whitespace().count() <= MORE && !more.contains(['@', '.', ',']);
    few.then_some(named)
}

/// True for the beginning of a sentence that says no more than its cue does.
fn leads(text: &str, kind: Kind) -> bool {
    const MOST: usize = 6;
    let begins: &[&str] = match kind {
        Kind::Contact => &["for", "if", "any", "please", "am", "os", "ar"],
        Kind::Publisher | Kind::Licence => &["this", "it", "the", "these", "mae"],
    };
    let mut words = text.split_whitespace();
    words.clone().take(MOST + 1).count() <= MOST && words.next().is_none_or(|first| begins.contains(&first.to_lowercase().as_str()))
}

impl Cue {
    /// What is named behind the cue.
    fn fact(&self, behind: &str) -> Option<Fact> {
        match self.kind {
            Kind::Publisher => publisher(behind),
            Kind::Contact => contact(behind, self.needs_address),
            Kind::Licence => licence(behind),
        }
    }
}

fn publisher(text: &str) -> Option<Fact> {
    const MOST: usize = 12;
    let found = Addresses::of(text);
    let (name, year) = without_year(&found.others);
    let name = bare(first_of(&name, &["by", "gan", "copyright", "hawlfraint"], after).unwrap_or(&name)).to_owned();
    let sound = is_words(&name) && name.split_whitespace().count() <= MOST;
    sound.then(|| Fact { kind: Kind::Publisher, words: name, link: found.page.map(|page| address(&page)).unwrap_or_default(), year })
}

/// The name of who publishes, where it stands in front of the sign of a copyright and nothing but a year behind it.
fn in_front(before: &str, behind: &str, kind: Kind) -> Option<Fact> {
    let (others, year) = without_year(behind);
    let is_year = kind == Kind::Publisher && others.is_empty() && !year.is_empty() && is_name(before);
    Some(Fact { year, ..publisher(before)? }).filter(|_| is_year)
}

/// True for words that are those of a name: what begins with a small letter is short.
fn is_name(text: &str) -> bool {
    const SHORT: usize = 3;
    text.split_whitespace().all(|word| word.chars().count() <= SHORT || !word.starts_with(char::is_lowercase))
}

fn contact(text: &str, needs_address: bool) -> Option<Fact> {
    const MOST: usize = 15;
    let found = Addresses::of(text);
    let named = found.mail.clone().or_else(|| found.page.clone());
    if needs_address && named.is_none() && !has_telephone(&found.others) {
        return None;
    }
    let mut words = turned_to(&found.others);
    if words.is_empty() {
        words = named.clone()?;
    }
    // There is room for one address besides the words.
    if let Some(page) = found.page.filter(|_| found.mail.is_some()) {
        words = format!("{words}, {page}");
    }
    let sound = (is_words(&words) || has_telephone(&words)) && words.split_whitespace().count() <= MOST;
    sound.then(|| Fact { kind: Kind::Contact, words, link: named.map(|named| address(&named)).unwrap_or_default(), year: String::new() })
}

/// Whom a sentence without a cue says to turn to: `Please write to the office at office@example.org`, or names with an address.
fn asked_of(text: &str) -> Option<Fact> {
    let found = Addresses::of(text);
    if found.mail.is_none() && !has_telephone(text) {
        return None;
    }
    let begins = |at: &usize| text[..*at].chars().next_back().is_none_or(char::is_whitespace);
    let turns = text.char_indices().map(|(at, _)| at).filter(begins).find_map(|at| first_of(&text[at..], &TURN_TO, after));
    match turns {
        Some(rest) => contact(rest, true),
        None => contact(text, true).filter(|_| found.mail.is_some() && is_name(&found.others)),
    }
}

fn licence(text: &str) -> Option<Fact> {
    const MOST: usize = 25;
    let found = Addresses::of(text);
    let page = found.page.clone().unwrap_or_default();
    let articles = ["a", "an", "the", "under", "o dan", "drwydded"];
    let words = bare(first_of(&found.others, &articles, after).unwrap_or(&found.others)).to_owned();
    let usual = usual_licence(&format!("{words} {page}"));
    let (words, link) = match usual {
        Some((name, link, true)) => (name.to_owned(), link.to_owned()),
        Some((_, link, false)) => (words, link.to_owned()),
        None if words.is_empty() => (page.clone(), address(&page)),
        None => (words, if page.is_empty() { page } else { address(&page) }),
    };
    let sound = is_words(&words) && words.split_whitespace().count() <= MOST;
    sound.then_some(Fact { kind: Kind::Licence, words, link, year: String::new() })
}

/// The usual licence that a text names, and whether it says nothing else.
fn usual_licence(text: &str) -> Option<(&'static str, &'static str, bool)> {
    let lower = text.to_lowercase().replace("non-", "non").replace("share-", "share").replace("no-", "no");
    let all: Vec<&str> =
        lower.split(|letter: char| !letter.is_alphanumeric() && letter != '.').map(|word| word.trim_matches('.')).collect();
    let words: Vec<&str> = all.into_iter().filter(|word| !word.is_empty()).collect();
    let has = |any: &[&str]| words.iter().any(|word| any.contains(word) || any.iter().any(|part| part.len() > 5 && word.starts_with(part)));
    if !has(&["cc", "cc0", "commons", "creativecommons"]) {
        return None;
    }
    let mut code = "CC BY".to_owned();
    for (part, names) in [("NC", ["nc", "noncommercial"]), ("ND", ["nd", "noderivatives"]), ("SA", ["sa", "sharealike"])] {
        if has(&names) {
            code = format!("{code}-{part}");
        }
    }
    let wanted = if has(&["cc0", "zero"]) { "CC0 1.0".to_owned() } else { format!("{code} 4.0") };
    let version = wanted.rsplit(' ').next().unwrap_or_default();
    let (name, link) = LICENCES.into_iter().find(|(name, _)| *name == wanted && has(&[version]))?;
    let known = [
        "cc",
        "cc0",
        "by",
        "nc",
        "nd",
        "sa",
        "creative",
        "commons",
        "attribution",
        "noncommercial",
        "noderivatives",
        "sharealike",
        "zero",
        "1.0",
        "4.0",
        "international",
        "licence",
        "license",
        "the",
        "a",
        "under",
        "version",
        "universal",
        "public",
        "domain",
        "dedication",
        "https",
        "creativecommons.org",
        "www.creativecommons.org",
        "licenses",
        "publicdomain",
        "deed.en",
        "deed",
        "legalcode",
    ];
    Some((name, link, words.iter().all(|word| known.contains(word))))
}

/// A text and the addresses in it.
#[derive(Default)]
struct Addresses {
    mail: Option<String>,
    page: Option<String>,
    /// The text without them.
    others: String,
}

impl Addresses {
    fn of(text: &str) -> Addresses {
        let mut found = Addresses::default();
        let mut others: Vec<String> = Vec::new();
        for word in text.split_whitespace() {
            let core = word.trim_matches(['(', ')', '<', '>', '[', ']', ',', ';', ':', '.']);
            let core = after(core, "mailto:").unwrap_or(core);
            if address(core).starts_with("mailto:") {
                found.mail.get_or_insert_with(|| core.to_owned());
            } else if is_page(core) {
                found.page.get_or_insert_with(|| core.to_owned());
            } else {
                others.push(word.to_owned());
                continue;
            }
            // `Jane Roe (jane@example.org), office` is still parted by its comma.
            if let Some(before) = others.last_mut().filter(|before| word.ends_with(',') && !before.ends_with(',')) {
                before.push(',');
            }
        }
        found.others = bare(&others.join(" ")).to_owned();
        found
    }
}

/// True for the address of a page, as people write it.
fn is_page(word: &str) -> bool {
    const ENDS: [&str; 16] =
        ["org", "com", "net", "uk", "wales", "cymru", "scot", "ie", "eu", "info", "edu", "gov", "io", "int", "au", "nz"];
    let host = word.split('/').next().unwrap_or_default();
    let ends = host.rsplit_once('.').is_some_and(|(before, end)| !before.is_empty() && ENDS.contains(&end));
    word.starts_with("https://") || word.starts_with("http://") || word.starts_with("www.") || (ends && !word.contains('@'))
}

/// True if a text has so many digits in a row, with nothing but what parts them, that it is called by telephone.
fn has_telephone(text: &str) -> bool {
    const DIGITS: usize = 8;
    let runs = text.split(|letter: char| !letter.is_ascii_digit() && !matches!(letter, ' ' | '+' | '(' | ')' | '-'));
    runs.into_iter().any(|run| run.chars().filter(char::is_ascii_digit).count() >= DIGITS)
}

/// A text without the signs that part it from others.
fn bare(text: &str) -> &str {
    let text = text.trim_matches([' ', ',', ';', ':', '–', '—', '-', '|', '·', '•', '.', '/']);
    let open = |text: &str| text.matches('(').count() as i64 - text.matches(')').count() as i64;
    match open(text) {
        0 => text,
        more if more > 0 => text.strip_prefix('(').or_else(|| text.strip_suffix('(')).map_or(text, str::trim),
        _ => text.strip_suffix(')').map_or(text, str::trim),
    }
}

/// Whom to turn to, without the words that say so and those that led to an address.
fn turned_to(text: &str) -> String {
    let leading = ["developed by", "written by", "to", "at", "on", "via", "us", "the email", "or", "ar", "â", "ag"];
    let trailing = ["at", "on", "or", "via", "by", "and", "email", "e-mail", "tel", "telephone", "e-bost", "ar", "neu", "drwy", "trwy"];
    let mut rest = bare(text);
    while let Some(next) = first_of(rest, &TURN_TO, after).or_else(|| first_of(rest, &leading, after)) {
        rest = bare(next);
    }
    while let Some((before, _)) = rest.rsplit_once(' ').filter(|(_, last)| trailing.contains(&bare(last).to_lowercase().as_str())) {
        rest = bare(before);
    }
    if trailing.contains(&rest.to_lowercase().as_str()) { String::new() } else { rest.to_owned() }
}

/// A name without the year before or behind it, and that year with its month.
fn without_year(text: &str) -> (String, String) {
    let mut words: Vec<&str> = text.split_whitespace().collect();
    let mut year = Vec::new();
    while words.first().is_some_and(|word| begins_with_year(word)) {
        year.push(words.remove(0));
    }
    if words.last().is_some_and(|word| begins_with_year(word)) {
        let from = words.iter().rposition(|word| !begins_with_year(word) && !is_month(word)).map_or(0, |at| at + 1);
        year.extend(words.drain(from..));
        if words.last().is_some_and(|word| ["in", "ym", "yn", "mis"].contains(word)) {
            words.pop();
        }
    }
    (bare(&words.join(" ")).to_owned(), bare(&year.join(" ")).to_owned())
}

/// True for a year, or several, at the beginning: `2026`, `2019–2026`.
fn begins_with_year(text: &str) -> bool {
    let digits = text.trim_start().chars().take_while(char::is_ascii_digit).count();
    let year = text.trim_start().get(..2);
    digits == 4 && year.is_some_and(|century| century == "19" || century == "20")
}

fn is_month(word: &str) -> bool {
    const MONTHS: [&str; 24] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "ionawr",
        "chwefror",
        "mawrth",
        "ebrill",
        "mai",
        "mehefin",
        "gorffennaf",
        "awst",
        "medi",
        "hydref",
        "tachwedd",
        "rhagfyr",
    ];
    MONTHS.contains(&bare(word).to_lowercase().as_str())
}

/// True if something in a text is a word.
fn is_words(text: &str) -> bool {
    text.split_whitespace().any(|word| word.chars().filter(|letter| letter.is_alphabetic()).count() >= 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The parts of a line, each fact with its kind.
    fn told(line: &str) -> String {
        let one = |part: &Part| match &part.fact {
            None => line[part.at.clone()].trim().to_owned(),
            Some(fact) => {
                let kind = match fact.kind {
                    Kind::Publisher => "P",
                    Kind::Contact => "C",
                    Kind::Licence => "L",
                };
                [kind, &fact.words, &fact.link, &fact.year].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(":")
            }
        };
        let parts = parts(line);
        assert_eq!(parts.iter().map(|part| &line[part.at.clone()]).collect::<String>(), line, "nothing is lost");
        parts.iter().map(one).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" / ")
    }

    #[test]
    fn a_line_names_who_publishes_and_whom_to_ask() {
        let office = "C:office@example.org:mailto:office@example.org";
        for (line, expected) in [
            ("© 2026 Name of charity. Questions: office@example.org", format!("P:Name of charity:2026 / {office}")),
            ("©2019–2026 St. David’s Trust. Questions? office@example.org.", format!("P:St. David’s Trust:2019–2026 / {office}")),
            ("Copyright © Name of charity, 2026 | Contact: office@example.org", format!("P:Name of charity:2026 / {office}")),
            ("Home visits (c) 2026 Sure Steps CIC", "Home visits / P:Sure Steps CIC:2026".to_owned()),
            ("Hawlfraint © 2026 Enw’r elusen. Ymholiadau: office@example.org", format!("P:Enw’r elusen:2026 / {office}")),
            ("Published by Name of charity in March 2026", "P:Name of charity:March 2026".to_owned()),
            ("Cyhoeddwyd gan Enw’r elusen, Mawrth 2026.", "P:Enw’r elusen:Mawrth 2026".to_owned()),
            ("This checklist is published by Name of charity (www.example.org).", "P:Name of charity:https://www.example.org".to_owned()),
            ("Publisher: Name of charity · https://example.org/us", "P:Name of charity:https://example.org/us".to_owned()),
            ("© 2026 Name of charity, office@example.org", format!("P:Name of charity:2026 / {office}")),
            (
                "Contact: Jane Roe (office@example.org), programme office",
                "C:Jane Roe, programme office:mailto:office@example.org".to_owned(),
            ),
            ("Contact: the programme office, 029 2000 0000", "C:the programme office, 029 2000 0000".to_owned()),
            ("Questions? Please ring the programme office on 029 2000 0000.", "C:the programme office on 029 2000 0000".to_owned()),
            ("For help with this form please email Jane Roe at office@example.org", "C:Jane Roe:mailto:office@example.org".to_owned()),
            ("Am ragor o wybodaeth cysylltwch â’r swyddfa ar office@example.org.", "C:swyddfa:mailto:office@example.org".to_owned()),
            ("Name of Charity, Cardiff · office@example.org", "C:Name of Charity, Cardiff:mailto:office@example.org".to_owned()),
            ("Name of Charity © 2026", "P:Name of Charity:2026".to_owned()),
            ("Copyright: Name of charity", "P:Name of charity".to_owned()),
            ("Copyright Name of charity 2026", "P:Name of charity:2026".to_owned()),
            ("office@example.org | 01234 567890 | www.example.org", "C:01234 567890, www.example.org:mailto:office@example.org".to_owned()),
            ("Rate each visit. E-mail: office@example.org", format!("Rate each visit. / {office}")),
            (
                "Edition 3, March 2026. © Name of charity. Talk about it.",
                "Edition 3, March 2026. / P:Name of charity / Talk about it.".to_owned(),
            ),
        ] {
            assert_eq!(told(line), expected, "{line}");
        }
    }

    #[test]
    fn a_line_names_on_what_terms_it_may_be_used() {
        let by = "L:CC BY 4.0:https://creativecommons.org/licenses/by/4.0/";
        let by_nc_nd = "L:CC BY-NC-ND 4.0:https://creativecommons.org/licenses/by-nc-nd/4.0/";
        for (line, expected) in [
            ("Licence: CC BY 4.0", by.to_owned()),
            ("License – CC-BY-NC-ND 4.0.", by_nc_nd.to_owned()),
            ("© 2026 Name of charity, CC BY 4.0", format!("P:Name of charity:2026 / {by}")),
            ("This work is licensed under a Creative Commons Attribution 4.0 International Licence.", by.to_owned()),
            ("Licensed under Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International", by_nc_nd.to_owned()),
            ("Licence: https://creativecommons.org/licenses/by/4.0/", by.to_owned()),
            ("© 2026 Name of charity. All rights reserved.", "P:Name of charity:2026 / L:All rights reserved".to_owned()),
            ("Cyhoeddwr: Enw’r elusen. Cedwir pob hawl.", "P:Enw’r elusen / L:Cedwir pob hawl".to_owned()),
            ("Trwyddedwyd o dan Drwydded Creative Commons Attribution 4.0", by.to_owned()),
            ("Trwydded: i’w ddefnyddio gan dimau’r rhaglen", "L:i’w ddefnyddio gan dimau’r rhaglen".to_owned()),
            (
                "Licence: CC BY 4.0, except for the pictures",
                "L:CC BY 4.0, except for the pictures:https://creativecommons.org/licenses/by/4.0/".to_owned(),
            ),
            ("Terms of use: www.example.org/terms", "L:www.example.org/terms:https://www.example.org/terms".to_owned()),
            ("Licence: CC BY-NC 3.0", "L:CC BY-NC 3.0".to_owned()),
        ] {
            assert_eq!(told(line), expected, "{line}");
        }
    }

    #[test]
    fn what_only_sounds_like_it_is_text() {
        for line in [
            "Rate each visit. Talk about it.",
            "Contact each family within two weeks.",
            "Questions 1 to 5 are about the setting.",
            "Questions: 22",
            "Help: look at the rota of the last month",
            "Copyright of the pictures lies with their painters.",
            "(c) Games",
            "© 2026",
            "Licence number 12",
            "Terms last twelve weeks.",
            "The support: two people at each visit",
            "Changes are agreed with the programme owner: go ahead with the green ones.",
            "Say who may use it, and the licence: words and an address.",
            "It contacts no third party: no fonts, no networks.",
            "The rota is on the wall © 2026",
            "Overall: 80% and more is high, 60 to 79% is fair",
            "Send what you filled in to office@example.org by the end of each term.",
        ] {
            assert!(parts(line).iter().all(|part| part.fact.is_none()), "{line}: {}", told(line));
        }
    }
}
