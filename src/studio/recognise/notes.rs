//! Sentences around a table that state bands of a score, a minimum, a scale or the edition. They are offered, never used unasked.
//!
//! In: a sentence. Out: what it would mean.

use crate::edition;
use crate::order;
use crate::studio::amount::Amount;
use crate::studio::recognise::{bounds, level};

/// One note of a text, or what stands between notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part<'t> {
    /// The marks that it begins with; none if it is no note.
    pub marks: Vec<&'t str>,
    /// What it says of the titles with its marks.
    pub says: &'t str,
    /// The same as it is printed.
    pub whole: &'t str,
}

/// The notes of a text, each with its marks: `* In any language. † Once a term.` A line that begins with a mark is a note. Within a line only a
/// mark that some title carries begins another one, and only if it is another mark or a sentence ends before it.
pub fn parts<'t>(text: &'t str, carried: &dyn Fn(&str) -> bool) -> Vec<Part<'t>> {
    let mut starts = vec![0];
    let mut own: Vec<&str> = Vec::new();
    for (at, _) in text.match_indices(MARKS) {
        let before = text[..at].trim_end_matches([' ', '\t']);
        let (marks, says) = begins_with(&text[at..]);
        let parted = text[..at].ends_with(|letter: char| letter.is_whitespace());
        let in_run = text[*starts.last().unwrap_or(&0)..at].trim_end_matches([' ', ',']).ends_with(MARKS);
        if says.is_empty() || (at > 0 && (!parted || in_run)) {
            continue;
        }
        let begins_line = before.is_empty() || before.ends_with('\n');
        let ends = before.ends_with(['.', ';', '!', '?', ')']);
        let another = marks.iter().any(|mark| carried(mark)) && (ends || marks.iter().all(|mark| !own.contains(mark)));
        if begins_line || another {
            starts.push(at);
            own = marks;
        }
    }
    starts.push(text.len());
    let part = |whole: &'t str| {
        let (marks, says) = begins_with(whole);
        match marks.is_empty() || says.is_empty() || explains_stars(whole) {
            true => Part { marks: Vec::new(), says: whole, whole },
            false => Part { marks, says, whole },
        }
    };
    starts.windows(2).map(|ends| text[ends[0]..ends[1]].trim()).filter(|whole| !whole.is_empty()).map(part).collect()
}

/// The marks in front of a text, and the rest.
fn begins_with(text: &str) -> (Vec<&str>, &str) {
    let end = text.find(|letter: char| !is_between(letter)).unwrap_or(text.len());
    let (marks, says) = text.split_at(end);
    let marks = in_a_row(marks);
    if marks.is_empty() { (marks, text.trim()) } else { (marks, says.trim()) }
}

/// The marks behind a title: one in `Songs*`, two in `Songs*†` and `Songs *, †`.
pub fn marks_of(title: &str) -> Vec<&str> {
    in_a_row(title.split_at(bare(title)).1)
}

/// A title without some of its marks.
pub fn without_marks(title: &str, taken: &dyn Fn(&str) -> bool) -> String {
    let (all, kept): (Vec<_>, Vec<_>) = (marks_of(title), marks_of(title).into_iter().filter(|mark| !taken(mark)).collect());
    if all.len() == kept.len() {
        return title.to_owned();
    }
    format!("{}{}", &title[..bare(title)], kept.join(" "))
}

/// The length of a title without its marks.
fn bare(title: &str) -> usize {
    let text = title.trim_end_matches(is_between);
    // A blank or a comma alone is no mark.
    if title[text.len()..].contains(MARKS) { text.len() } else { title.len() }
}

fn is_between(letter: char) -> bool {
    MARKS.contains(&letter) || matches!(letter, ' ' | ',' | '\u{a0}')
}

/// The marks of a run of them; several of one sign together are one mark.
fn in_a_row(run: &str) -> Vec<&str> {
    let mut marks = Vec::new();
    let mut rest = run.trim_start_matches(|letter| !MARKS.contains(&letter));
    while let Some(sign) = rest.chars().next() {
        let after = rest.trim_start_matches(sign);
        marks.push(&rest[..rest.len() - after.len()]);
        rest = after.trim_start_matches(|letter| !MARKS.contains(&letter));
    }
    marks
}

const MARKS: [char; 4] = ['*', '†', '‡', '§'];

/// The edition that a line names at its beginning, what stands behind it, and the sentences after: `Edition 3, March 2026`, `Version 2.1`,
/// `Argraffiad 3. Rate each element.`, `Third edition`. A sentence that goes on with more than a date says something else.
pub fn edition(line: &str) -> Option<(&str, &str, &str)> {
    let alone = |line, more| edition_alone(line).map(|(number, behind)| (number, behind, more));
    alone(line, "").or_else(|| line.split_once(". ").and_then(|(first, more)| alone(first, more.trim_start())))
}

fn edition_alone(line: &str) -> Option<(&str, &str)> {
    const WORDS: [&str; 4] = ["edition", "version", "argraffiad", "fersiwn"];
    let (number, rest) = edition::named(line, &WORDS).or_else(|| edition::counted(line, &WORDS))?;
    let behind = rest.trim_start().trim_start_matches([',', ';', '.', ':', '–', '—', '-', '(']).trim().trim_end_matches([')', '.']);
    // Nothing else, the day of it, or one word in brackets: what goes on otherwise is a title, or says how to rate.
    let words: Vec<&str> = behind.split_whitespace().collect();
    let is_year = |word: &&str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_date = words.len() <= 3 && words.last().is_some_and(is_year);
    let in_brackets = words.len() == 1 && rest.trim_start().starts_with('(');
    (words.is_empty() || is_date || in_brackets).then_some((number, behind))
}

/// The bands that a sentence names, each with its lower end: `0-28 early days, 29-44 growing, 45-56 well in place`.
pub fn score_bands(note: &str) -> Option<Vec<(Amount, String)>> {
    let parts: Vec<&str> =
        note.split([',', ';', '\n', '|']).flat_map(|part| part.split(". ")).map(str::trim).filter(|part| !part.is_empty()).collect();
    // One part may say something else, but no number: it could be a band that is lost.
    let (read, other): (Vec<_>, Vec<_>) = parts.iter().map(|part| (part, band(part))).partition(|(_, band)| band.is_some());
    if read.len() < 2 || other.len() > 1 || other.iter().any(|(part, _)| part.contains(|letter: char| letter.is_ascii_digit())) {
        return None;
    }
    let bands = order::sorted(read.into_iter().filter_map(|(_, band)| band).collect(), &|one, other| one.0.cmp(&other.0));
    let different = bands.windows(2).all(|pair| pair[0].0 < pair[1].0);
    different.then_some(bands)
}

/// One band: its range before or behind its name, perhaps with what is scored in front: `Overall: 80% and more is high`.
fn band(part: &str) -> Option<(Amount, String)> {
    named(part).or_else(|| named(part.split_once(':')?.1)).or_else(|| named(behind_what(part)))
}

/// What stands behind the words for what is scored, which need no colon: `Total score 22-65 = developing`.
fn behind_what(part: &str) -> &str {
    let is_what = |word: &str| {
        ["total", "totals", "overall", "sum", "score", "scores", "points", "of", "a", "the", "cyfanswm", "sgôr", "sgoriau", "pwyntiau"]
            .contains(&word.to_lowercase().as_str())
    };
    match part.trim_start().split_once(' ') {
        Some((word, rest)) if is_what(word) => behind_what(rest),
        _ => part,
    }
}

fn named(part: &str) -> Option<(Amount, String)> {
    let part = part.trim_end_matches('.').replace(['=', ':', '(', ')'], " ");
    let words: Vec<&str> = part.split_whitespace().collect();
    let read = |words: &[&str]| {
        let found = bounds::read(&words.join(" "))?;
        let [range] = &found[..] else { return None };
        (!range.is_single() && range.unit.is_empty()).then(|| range.low.map_or(Amount::ZERO, |(low, _)| low))
    };
    let links = |word: &&&str| ["is", "are", "means", "yw", "yn"].contains(&&word.to_lowercase()[..]);
    let name = |words: &[&str]| {
        let words = &words[words.iter().take_while(links).count()..];
        let behind = words.iter().rev().take_while(links).count();
        words[..words.len() - behind].join(" ").trim_matches(|letter: char| !letter.is_alphanumeric()).to_owned()
    };
    for count in (1..words.len()).rev() {
        if let Some(low) = read(&words[..count]) {
            return Some((low, name(&words[count..]))).filter(|(_, name)| !name.is_empty());
        }
        if let Some(low) = read(&words[words.len() - count..]) {
            return Some((low, name(&words[..words.len() - count]))).filter(|(_, name)| !name.is_empty());
        }
    }
    None
}

/// True for a text that says that a star behind a title means that something must be in place. What a line that begins with a star says is otherwise
/// a note on the title, whatever else must be in it: `* Shorten it if the core themes were covered.`
pub fn explains_stars(note: &str) -> bool {
    let all = words(note);
    let least = || all.iter().any(|word| word == "minimum") || all.windows(2).any(|pair| pair == ["at", "least"]);
    note.lines().filter(|line| line.contains('*')).any(|line| match begins_with(line.trim()) {
        (marks, _) if marks.is_empty() => says_must(&all) || least(),
        (_, says) => means_must(says),
    })
}

/// True if what stands behind a mark says what it means: `must be in place`, `= an essential element`, `core: minimum 2`. What must be there of the
/// element alone is a note: `core themes`, `at least two people`.
fn means_must(says: &str) -> bool {
    let says = says.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    let clause = says.split(['.', ',', ':', ';', '–', '—', '(']).next().unwrap_or_default();
    let clause = words(clause);
    let told = &clause[clause.iter().take_while(|word| LEADS.contains(&word.as_str())).count()..];
    match told {
        [at, least, ..] if at == "at" && least == "least" => counts_no_thing(&told[2..]),
        [o, leiaf, ..] if o == "o" && leiaf == "leiaf" => counts_no_thing(&told[2..]),
        [word, ..] if word == "minimum" || word == "isafswm" => counts_no_thing(&told[1..]),
        [word, ..] if word == "must" || word == "rhaid" => true,
        [word, more @ ..] => says_must(std::slice::from_ref(word)) && more.first().is_none_or(|next| GO_ON.contains(&next.as_str())),
        [] => false,
    }
}

/// True unless some words begin with how many of something: `two people`, but not `2 points`.
fn counts_no_thing(said: &[String]) -> bool {
    let numbers = ["one", "two", "three", "four", "five", "six", "half", "un", "dau", "dwy", "tri", "tair", "hanner"];
    let Some(first) = said.first() else { return true };
    let is_number = Amount::parse(first).is_some() || numbers.contains(&first.as_str());
    !is_number || said.get(1).is_none_or(|next| ["point", "points", "bwynt", "phwynt", "pwynt", "or", "neu"].contains(&next.as_str()))
}

/// Words that lead to what a mark means.
const LEADS: &[&str] = &[
    "this",
    "these",
    "all",
    "a",
    "an",
    "the",
    "that",
    "which",
    "it",
    "is",
    "are",
    "means",
    "mean",
    "denotes",
    "indicates",
    "marks",
    "shows",
    "marked",
    "with",
    "star",
    "stars",
    "asterisk",
    "element",
    "elements",
    "item",
    "items",
    "has",
    "have",
    "to",
    "be",
    "score",
    "scores",
    "reach",
    "non",
    "component",
    "components",
    "mae",
    "n",
    "yn",
    "yw",
    "golygu",
    "dynodi",
    "nodi",
    "elfen",
    "elfennau",
    "eitem",
    "eitemau",
    "sy",
    "sydd",
    "y",
    "rhai",
    "hyn",
];

/// Words that go on behind one that says that something must be in place, and name nothing else.
const GO_ON: &[&str] = &[
    "element",
    "elements",
    "item",
    "items",
    "component",
    "components",
    "feature",
    "features",
    "standard",
    "standards",
    "practice",
    "practices",
    "to",
    "in",
    "for",
    "from",
    "at",
    "by",
    "and",
    "or",
    "if",
    "on",
    "i",
    "yn",
    "o",
    "ac",
    "a",
    "y",
    "yr",
    "ar",
    "minimum",
];

/// True if some words say that something must be in place. A word that ends like one of these is another: `score`.
fn says_must(words: &[String]) -> bool {
    let must = [
        "must",
        "essential",
        "negotiable",
        "core",
        "required",
        "mandatory",
        "critical",
        "rhaid",
        "hanfodol",
        "craidd",
        "graidd",
        "anhepgor",
    ];
    words.iter().any(|word| must.iter().any(|must| word.starts_with(must)))
}

/// The sentence of a note that says from which level on what must be in place is in place, and that level: `Elements marked with * must be at least Mostly in
/// place`, `Essentials must score 3 or more`. A sentence that names several levels says something else, and the lowest asks for nothing.
pub fn level_of_musts<'n>(note: &'n str, levels: &[(Amount, String)]) -> Option<(&'n str, Amount)> {
    let lowest = levels.iter().map(|(points, _)| *points).min()?;
    let by_name: Vec<_> = levels.iter().filter(|(_, label)| level::is_yes_or_no(label).is_none()).cloned().collect();
    let level_in = |sentence: &str| {
        let said = words(sentence);
        let named: Vec<Amount> = all_named_in(&said, &by_name).into_iter().filter(|points| *points > lowest).collect();
        match named[..] {
            _ if !says_must(&said) => None,
            [] => counted(&said, levels).filter(|points| counts_points(&said) && *points > lowest),
            [first, ref more @ ..] => more.iter().all(|other| *other == first).then_some(first),
        }
    };
    let mut sentences = note.split_inclusive(['\n', ';']).flat_map(|line| line.split_inclusive(". ")).map(str::trim);
    sentences.find_map(|sentence| Some((sentence, level_in(sentence)?)))
}

/// True if the number among some words is one of points: `score 3`, `level 3`, or `at least 3` without a thing that is counted behind it.
fn counts_points(said: &[String]) -> bool {
    let scored = ["score", "scores", "scored", "points", "level", "rated", "rating", "sgôr", "sgorio", "pwyntiau", "lefel"];
    let behind = |word: &str| ["or", "and", "on", "neu", "ac"].contains(&word);
    let at = said.iter().position(|word| Amount::parse(word).is_some());
    let alone = at.is_some_and(|at| said.get(at + 1).is_none_or(|word| behind(word)));
    alone || said.iter().any(|word| scored.contains(&word.as_str()))
}

/// The level that such a sentence asks for, out of levels with their points: by its name, as in `* must be at least mostly in place`, or by its
/// points, as in `* must score at least 4`. Never the lowest, which asks for nothing.
pub fn level_of_stars(note: &str, levels: &[(Amount, String)]) -> Option<Amount> {
    let lowest = levels.iter().map(|(points, _)| *points).min()?;
    let note = words(note);
    named_in(&note, levels).or_else(|| counted(&note, levels)).filter(|points| *points > lowest)
}

/// The level that the heading of a column or a cell names beside saying that something must be in place: `Must be fully met?`, `Must score at least
/// 2`. A number alone, as in `Essential in year 2`, is no level, nor are the answers in `Essential (yes/no)`.
pub fn level_named(said: &str, levels: &[(Amount, String)]) -> Option<Amount> {
    let lowest = levels.iter().map(|(points, _)| *points).min()?;
    let said = words(said);
    let scored = ["least", "minimum", "score", "scores", "points", "level", "more", "leiaf", "isafswm", "sgôr", "pwyntiau", "lefel"];
    let by_points = || counted(&said, levels).filter(|_| said.iter().any(|word| scored.contains(&word.as_str())));
    let levels_by_name: Vec<_> = levels.iter().filter(|(_, label)| level::is_yes_or_no(label).is_none()).cloned().collect();
    named_in(&said, &levels_by_name).or_else(by_points).filter(|points| *points > lowest)
}

fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The levels whose names stand among some words, each name as long as it can be: “mostly in place”, and not “in place” within it.
fn all_named_in(said: &[String], levels: &[(Amount, String)]) -> Vec<Amount> {
    let names: Vec<(Amount, Vec<String>)> = levels.iter().map(|(points, label)| (*points, words(label))).collect();
    let (mut named, mut at) = (Vec::new(), 0);
    while at < said.len() {
        let here = names.iter().filter(|(_, name)| !name.is_empty() && said[at..].starts_with(name));
        match here.max_by_key(|(_, name)| name.len()) {
            Some((points, name)) => {
                named.push(*points);
                at += name.len();
            }
            None => at += 1,
        }
    }
    named
}

/// The level whose name stands among some words.
fn named_in(said: &[String], levels: &[(Amount, String)]) -> Option<Amount> {
    let length = |label: &str| {
        let label = words(label);
        // Of two names that fit, the longer one is meant: “mostly in place”, and not “in place”.
        (!label.is_empty() && said.windows(label.len()).any(|part| part == label)).then_some(label.len())
    };
    let named = levels.iter().filter_map(|(points, label)| Some((length(label)?, *points)));
    named.max_by_key(|(length, points)| (*length, std::cmp::Reverse(*points))).map(|(_, points)| points)
}

/// The level of the one number that a sentence in words names, if it is the points of one: `4`, `4 or more`, `more than 3`.
fn counted(note: &[String], levels: &[(Amount, String)]) -> Option<Amount> {
    let mut numbers = note.iter().enumerate().filter_map(|(at, word)| Some((at, Amount::parse(word)?)));
    let (at, number) = numbers.next().filter(|_| numbers.next().is_none())?;
    let before = |words: &[&str]| note[..at].ends_with(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
    let points = || levels.iter().map(|(points, _)| *points);
    match [&["more", "than"][..], &["above"], &["over"], &["mwy", "na"]].into_iter().any(before) {
        true => points().filter(|points| *points > number).min(),
        false => points().find(|points| *points == number),
    }
}

/// The points that a sentence asks of every element: `All items must score at least 1`.
pub fn minimum_of_all(note: &str) -> Option<Amount> {
    let plain = note.to_lowercase();
    let all = ["all ", "every ", "each ", "pob ", "no item", "no element", "no standard"].iter().any(|word| plain.contains(word));
    let at = ["at least ", "minimum of ", "below ", "less than ", "under ", "o leiaf "]
        .iter()
        .find_map(|word| plain.find(word).map(|at| at + word.len()))?;
    let digits: String = plain[at..].chars().take_while(|letter| letter.is_ascii_digit()).collect();
    let percent = plain[at + digits.len()..].trim_start().starts_with('%');
    let scored = ["score", "point", "rated", "level", "sgôr", "pwynt"].iter().any(|word| plain.contains(word));
    Amount::parse(&digits).filter(|points| all && scored && !percent && *points <= Amount::whole(10))
}

/// The lowest and highest rating that an instruction names: `Rate each statement from 1 to 5`.
pub fn range_of_ratings(note: &str) -> Option<(i128, i128)> {
    let plain = note.to_lowercase();
    let rates = ["rate", "score", "scale", "sgoriwch", "graddiwch", "rating", "mark each"].iter().any(|word| plain.contains(word));
    let numbers: Vec<(usize, &str)> = {
        let mut found = Vec::new();
        let mut at = 0;
        for part in plain.split(|letter: char| !letter.is_ascii_digit()) {
            if !part.is_empty() {
                found.push((at, part));
            }
            at += part.len();
            at += plain[at..].chars().next().map_or(0, char::len_utf8);
        }
        found
    };
    let [(from, low), (to, high)] = numbers[..] else { return None };
    let between = plain[from + low.len()..to].trim();
    let joined = matches!(between, "to" | "-" | "–" | "i" | "and" | "through" | "hyd");
    let (low, high) = (low.parse().ok()?, high.parse().ok()?);
    (rates && joined && low < high && low <= 1 && high <= 10).then_some((low, high))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_of_a_score_are_read_out_of_a_sentence() {
        let told = |note: &str| {
            let bands = score_bands(note).unwrap_or_default();
            bands.iter().map(|(low, name)| format!("{low} {name}")).collect::<Vec<_>>().join(", ")
        };
        assert_eq!(told("0-28 early days, 29-44 growing, 45-56 well in place"), "0 early days, 29 growing, 45 well in place");
        assert_eq!(told("Green: 80% or more; Amber: 50-79%; Red: under 50%"), "0 Red, 50 Amber, 80 Green");
        assert_eq!(told("Low = 0 to 10, high = 11 or more."), "0 Low, 11 high");
        assert_eq!(told("Overall: 80% and more is high, 60 to 79% is fair, below 60% is low."), "0 low, 60 fair, 80 high");
        assert_eq!(told("Scoring: 8-10 fair, 11-13 good, 14-15 exemplary fidelity"), "8 fair, 11 good, 14 exemplary fidelity");
        assert_eq!(told("Add all points, 0-10 low, 11-20 high"), "0 low, 11 high");
        assert_eq!(told("Total 22-65 = developing, 66-88 = good, 89-110 = excellent"), "22 developing, 66 good, 89 excellent");
        assert_eq!(told("Overall score 0-10 low; 11-20 high"), "0 low, 11 high");
        // A band that cannot be read is not passed over.
        assert_eq!(told("0-10 low, 11-20 fair, from 2026 on 21-30 high"), "");
        assert_eq!(told("Score what you saw this month, not what is planned."), "");
        assert_eq!(told("v3, printed for the spring visits"), "");
    }

    #[test]
    fn a_line_behind_a_star_says_what_it_means_or_is_a_note() {
        for line in [
            "* Must be in place: at least Mostly.",
            "* = essential element",
            "* Core: minimum 2",
            "* denotes a non-negotiable element",
            "*Required by the licence holder.",
            "* has to be at least mostly in place",
            "* At least 2 points",
            "* Elfen graidd",
            "* Mae’n rhaid iddynt fod yn eu lle.",
            "* O leiaf 2",
            "Elements marked with * must be at least Mostly in place.",
            "* In any language.\n** Essential",
        ] {
            assert!(explains_stars(line), "{line}");
        }
        for line in [
            "* The visit plan may be shortened; count it as used if the three core themes were covered.",
            "* Core themes are those of the handbook.",
            "* At least two people are there.",
            "* A leaflet alone must not count.",
            "* Both leaders must be there.",
            "* Mae’r cynllun yn un craidd os yw’r themâu craidd yno.",
            "* O leiaf dau arweinydd.",
            "Essential elements have a tick.",
        ] {
            assert!(!explains_stars(line), "{line}");
        }
    }

    #[test]
    fn the_level_that_stars_ask_for_is_read_out_of_their_sentence() {
        let levels =
            |names: &[&str]| names.iter().enumerate().map(|(at, name)| (Amount::whole(at as i128), (*name).to_owned())).collect::<Vec<_>>();
        let four = levels(&["Not yet", "Partly", "Mostly", "Fully"]);
        assert_eq!(level_of_stars("* Must be in place: at least Mostly.", &four), Some(Amount::whole(2)));
        assert_eq!(level_of_stars("* must be in place", &four), None);
        let places = levels(&["Not in place", "Partly in place", "Mostly in place", "In place"]);
        assert_eq!(level_of_stars("* has to be at least mostly in place", &places), Some(Amount::whole(2)));
        assert_eq!(level_of_stars("* must be in place", &places), Some(Amount::whole(3)));
        assert_eq!(level_of_stars("* must never be “not in place”", &places), None);
        // By its points, whatever the levels are called.
        for note in [
            "* Essential: must score at least 2.",
            "* must score 2 or more",
            "* core: minimum 2",
            "* must not score below 2",
            "* must score more than 1",
            "* rhaid cael o leiaf 2",
        ] {
            assert_eq!(level_of_stars(note, &four), Some(Amount::whole(2)), "{note}");
        }
        for note in
            ["* must be met in at least 80% of visits", "* must score 2 or 3 of 3", "* core, see page 12", "* must score at least 0"]
        {
            assert_eq!(level_of_stars(note, &four), None, "{note}");
        }
    }

    #[test]
    fn a_line_names_the_level_that_what_must_be_in_place_has_to_reach() {
        let levels =
            |names: &[&str]| names.iter().enumerate().map(|(at, name)| (Amount::whole(at as i128), (*name).to_owned())).collect::<Vec<_>>();
        let places = levels(&["Not in place", "Partly in place", "Mostly in place", "In place"]);
        for (line, at) in [
            ("Elements marked with * must be at least Mostly in place.", Some(2)),
            ("Rate each element. Essential elements have to be mostly in place", Some(2)),
            ("Core elements: partly in place or better; all others count only", Some(1)),
            ("Non-negotiables must score at least 2.", Some(2)),
            ("Essentials must be at level 1 or higher", Some(1)),
            ("Elements with a tick must be at least 2", Some(2)),
            ("Mae’n rhaid i’r elfennau hanfodol gyrraedd lefel 2 o leiaf.", Some(2)),
            // The levels as a whole, or nothing that must be.
            ("Essential elements are rated from not in place over partly in place and mostly in place to in place.", None),
            ("Most elements are mostly in place by the second year.", None),
            ("Essential elements need at least 2 people.", None),
            ("Scores: 0 not in place, 2 mostly in place", None),
            ("Essential elements must never be not in place.", None),
            ("Essential elements are marked with an E.", None),
        ] {
            assert_eq!(level_of_musts(line, &places).map(|(_, points)| points), at.map(Amount::whole), "{line}");
        }
        let sentence = "Fill it in together. * must be at least mostly in place. Talk about it.";
        assert_eq!(level_of_musts(sentence, &places), Some(("* must be at least mostly in place.", Amount::whole(2))));
        let answers = levels(&["No", "Partly", "Yes"]);
        assert_eq!(level_of_musts("There is no essential element that must wait", &answers), None);
    }

    #[test]
    fn a_heading_names_the_level_from_which_on_something_is_in_place() {
        let levels =
            |names: &[&str]| names.iter().enumerate().map(|(at, name)| (Amount::whole(at as i128), (*name).to_owned())).collect::<Vec<_>>();
        let met = levels(&["Not met", "Partly met", "Fully met", "Beyond"]);
        for (heading, at) in [
            ("Must be fully met?", Some(2)),
            ("Must be at least partly met", Some(1)),
            ("Must score at least 2", Some(2)),
            ("Must not be “not met”", None),
            ("Essential in year 2", None),
            ("Essential?", None),
        ] {
            assert_eq!(level_named(heading, &met), at.map(Amount::whole), "{heading}");
        }
        assert_eq!(level_named("Essential (yes/no)", &levels(&["No", "Partly", "Yes"])), None);
    }

    #[test]
    fn a_note_begins_with_the_marks_of_its_titles() {
        let told = |text: &str| {
            let parts = parts(text, &|mark| ["*", "†"].contains(&mark));
            parts.iter().map(|part| format!("{}|{}", part.marks.join(" "), part.says)).collect::<Vec<_>>().join(" / ")
        };
        for (text, expected) in [
            ("* In any language.", "*|In any language."),
            ("†once a term", "†|once a term"),
            ("** with both", "**|with both"),
            ("*, † In any language.", "* †|In any language."),
            ("* In any language.\n† Once a term.", "*|In any language. / †|Once a term."),
            ("* In any language. † Once a term.", "*|In any language. / †|Once a term."),
            ("* In any language; † once a term", "*|In any language; / †|once a term"),
            ("* In any language † once a term", "*|In any language / †|once a term"),
            ("* In any language. * Outdoors too.", "*|In any language. / *|Outdoors too."),
            ("Notes:\n* In any language,\nalso outdoors.", "|Notes: / *|In any language,\nalso outdoors."),
            // A sign that no title has, or that stands between numbers, begins nothing.
            ("* In any language. ‡ Once a term.", "*|In any language. ‡ Once a term."),
            ("* A room of 2 * 3 metres", "*|A room of 2 * 3 metres"),
            ("* In any language*, outdoors", "*|In any language*, outdoors"),
            ("* must be in place", "|* must be in place"),
            ("* must be in place\n† once a term", "|* must be in place / †|once a term"),
            ("In any language", "|In any language"),
            ("*", "|*"),
            ("* * *", "|* * *"),
            ("• in any language", "|• in any language"),
        ] {
            assert_eq!(told(text), expected, "{text}");
        }
    }

    #[test]
    fn a_title_carries_each_of_its_marks_and_loses_those_that_are_explained() {
        for (title, marks, without_star) in [
            ("Written agreement*", "*", "Written agreement"),
            ("Songs † ", "†", "Songs † "),
            ("Songs*†", "* †", "Songs†"),
            ("Songs †, *", "† *", "Songs†"),
            ("Songs**", "**", "Songs**"),
            ("Songs", "", "Songs"),
            ("Songs, ", "", "Songs, "),
        ] {
            assert_eq!(marks_of(title).join(" "), marks, "{title}");
            assert_eq!(without_marks(title, &|mark| mark == "*"), without_star, "{title}");
        }
    }

    #[test]
    fn an_edition_is_read_out_of_the_line_that_names_it() {
        for (line, number, rest) in [
            ("Edition 3, March 2026", "3", "March 2026"),
            ("Version 2.1", "2.1", ""),
            ("VERSION: 2", "2", ""),
            ("Edition 2024-05", "2024-05", ""),
            ("Version 1.0 (draft)", "1.0", "draft"),
            ("Edition 3 March 2026", "3", "March 2026"),
            ("Argraffiad 3, Mawrth 2026.", "3", "Mawrth 2026"),
            ("Fersiwn 2.", "2", ""),
        ] {
            assert_eq!(edition(line), Some((number, rest, "")), "{line}");
        }
        for (line, number, rest, more) in [
            ("Version 2. Rate each item 1 to 5.", "2", "", "Rate each item 1 to 5."),
            ("Edition 2, March 2026. Fill it in. Talk about it.", "2", "March 2026", "Fill it in. Talk about it."),
        ] {
            assert_eq!(edition(line), Some((number, rest, more)), "{line}");
        }
        for line in [
            "Version 2 of the checklist. Rate each item.",
            "Version 2 – Home visit checklist",
            "Edition 2: for children under 5",
            "Version 2 of 3",
            "Version 2 of the checklist replaces the first one",
            "Editions 3 and 4",
            "v3, printed for the spring visits",
            "Edition for leaders",
            "Version 2b",
            "The edition 3",
            "Edition 3, which leaders use once a term with every family they visit",
            "Edition",
        ] {
            assert_eq!(edition(line), None, "{line}");
        }
    }

    #[test]
    fn a_minimum_is_read_out_of_a_sentence() {
        assert_eq!(minimum_of_all("All items must score at least 1."), Some(Amount::ONE));
        assert_eq!(minimum_of_all("At least 80 % of all standards"), None);
        assert_eq!(minimum_of_all("Visits last at least 30 minutes"), None);
        assert!(explains_stars("* must be fully in place") && explains_stars("* at least 2") && !explains_stars("* see page 3"));
        assert!(!explains_stars("* Score what you saw this month."));
    }

    #[test]
    fn a_range_of_ratings_is_read_out_of_an_instruction() {
        assert_eq!(range_of_ratings("Rate each statement from 1 to 5."), Some((1, 5)));
        assert_eq!(range_of_ratings("Score 0–3 for each"), Some((0, 3)));
        assert_eq!(range_of_ratings("Ten files from 2 to 5 weeks"), None);
    }
}
