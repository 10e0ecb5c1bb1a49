//! Editions as owners write them: `1.0.0`, `2024`, `v3`, `spring`. Which two can be compared, and which is the newer.
//!
//! In: names of editions. Out: what their first numbers say. It knows nothing of what is in an edition.

use std::cmp::Ordering;

/// The first number of an edition, without noughts in front: digits at its beginning, behind a `v` or not. An edition without one can be
/// compared with itself only, and with those that the rubric names.
pub fn first_number(edition: &str) -> Option<&str> {
    let number = edition.strip_prefix(['v', 'V']).unwrap_or(edition);
    let digits = &number[..number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len())];
    let plain = digits.trim_start_matches('0');
    (!digits.is_empty()).then_some(if plain.is_empty() { "0" } else { plain })
}

/// The number that a line begins to name with one of some words, and what stands behind it: `Edition 3, March 2026`.
pub fn named<'l>(line: &'l str, words: &[&str]) -> Option<(&'l str, &'l str)> {
    let line = line.trim();
    let word = line.split(|letter: char| !letter.is_alphabetic()).next()?;
    if !words.contains(&word.to_lowercase().as_str()) {
        return None;
    }
    let number = line[word.len()..].trim_start_matches([' ', ':', ',', '.']);
    let is_part = |at: usize, letter: char| {
        let goes_on = number[at + letter.len_utf8()..].starts_with(|next: char| next.is_ascii_digit());
        letter.is_ascii_digit() || (at > 0 && matches!(letter, '.' | '-') && goes_on)
    };
    let end = number.char_indices().find(|(at, letter)| !is_part(*at, *letter)).map_or(number.len(), |(at, _)| at);
    let (number, rest) = number.split_at(end);
    (!number.is_empty()).then_some((number, rest))
}

/// The same where the number stands in front: `3rd edition, March 2026`, `Third edition`, `Y trydydd argraffiad`, `Argraffiad cyntaf`.
pub fn counted<'l>(line: &'l str, words: &[&str]) -> Option<(&'l str, &'l str)> {
    let next = |text: &'l str| {
        let text = text.trim_start();
        let end = text.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(text.len());
        text.split_at(end)
    };
    let is_word = |word: &str| words.contains(&word.to_lowercase().as_str());
    let (mut first, mut rest) = next(line);
    if ["the", "y", "yr"].contains(&first.to_lowercase().as_str()) {
        (first, rest) = next(rest);
    }
    let (second, behind) = next(rest);
    let number = match is_word(first) {
        // Only the first one is counted behind its name.
        true => ["cyntaf", "gyntaf"].contains(&second.to_lowercase().as_str()).then_some("1"),
        false => ordinal(first).filter(|_| is_word(second)),
    };
    number.map(|number| (number, behind))
}

/// The number that a word counts to: `third`, `3rd`, `trydydd`, `3ydd`.
fn ordinal(word: &str) -> Option<&str> {
    const ENDS: [&str; 13] = ["st", "nd", "rd", "th", "af", "ail", "il", "ydd", "edd", "fed", "ed", "eg", "ain"];
    const NUMBERS: [(&str, &[&str]); 12] = [
        ("1", &["first", "cyntaf"]),
        ("2", &["second", "ail"]),
        ("3", &["third", "trydydd", "trydedd"]),
        ("4", &["fourth", "pedwerydd", "pedwaredd"]),
        ("5", &["fifth", "pumed"]),
        ("6", &["sixth", "chweched"]),
        ("7", &["seventh", "seithfed"]),
        ("8", &["eighth", "wythfed"]),
        ("9", &["ninth", "nawfed"]),
        ("10", &["tenth", "degfed"]),
        ("11", &["eleventh", "unfed"]),
        ("12", &["twelfth", "deuddegfed"]),
    ];
    let digits = &word[..word.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(word.len())];
    if !digits.is_empty() {
        return ENDS.contains(&word[digits.len()..].to_lowercase().as_str()).then_some(digits);
    }
    let plain = word.to_lowercase();
    NUMBERS.iter().find(|(_, names)| names.contains(&plain.as_str())).map(|(number, _)| *number)
}

/// The edition that somebody means who types `Edition 3`, `v3` or `Version 2.1`: the number alone. Anything else is as it was typed.
pub fn typed(text: &str) -> &str {
    const WORDS: [&str; 7] = ["edition", "ed", "version", "v", "argraffiad", "arg", "fersiwn"];
    named(text, &WORDS).filter(|(_, rest)| rest.is_empty()).map_or(text.trim(), |(number, _)| number)
}

/// True if an edition begins with a number and can stand in the name of a file: `2.0`, `2026-11`, `v3`, `1-beta`.
pub fn is_number(edition: &str) -> bool {
    first_number(edition).is_some() && edition.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte))
}

/// True if the names of two editions say that their scores can be compared: they are the same, or their first numbers are.
pub fn comparable(one: &str, other: &str) -> bool {
    one == other || first_number(one).zip(first_number(other)).is_some_and(|(one, other)| one == other)
}

/// Which of two editions is the newer, number by number; one without numbers is older than any other.
pub fn order(one: &str, other: &str) -> Ordering {
    let key = |number: &str| (number.len(), number.to_owned());
    let numbers = |edition: &str| -> Vec<(usize, String)> {
        let digits = edition.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
        digits.map(|number| key(number.trim_start_matches('0'))).collect()
    };
    numbers(one).cmp(&numbers(other)).then_with(|| one.cmp(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_number_decides_and_a_name_without_one_stands_alone() {
        for (one, other) in [
            ("1.0.0", "1.4"),
            ("1", "1.0.0"),
            ("2024-05", "2024-11-22"),
            ("v2", "2.1"),
            ("01.2", "1.0"),
            ("spring", "spring"),
            ("1-beta", "1.0"),
        ] {
            assert!(comparable(one, other) && comparable(other, one), "{one} {other}");
        }
        for (one, other) in [
            ("1.0.0", "2.0.0"),
            ("1.0", "10.0"),
            ("spring", "autumn"),
            ("spring", "spring 2"),
            ("spring 2024", "summer 2024"),
            ("", "1"),
            ("v", "v1"),
        ] {
            assert!(!comparable(one, other) && !comparable(other, one), "{one} {other}");
        }
    }

    #[test]
    fn what_is_typed_as_an_edition_is_its_number() {
        for (text, edition) in [
            ("Edition 3", "3"),
            ("edition: 2.1 ", "2.1"),
            ("v3", "3"),
            ("V 2.0.1", "2.0.1"),
            ("Version 2026-11", "2026-11"),
            ("Ed. 4", "4"),
            ("Argraffiad 3", "3"),
            (" 1.0.0 ", "1.0.0"),
            ("1-beta", "1-beta"),
            ("spring", "spring"),
            ("Edition 3, March 2026", "Edition 3, March 2026"),
            ("", ""),
        ] {
            assert_eq!(typed(text), edition);
        }
        assert_eq!(["2.0", "2026-11", "v3", "1-beta"].map(is_number), [true; 4]);
        assert_eq!(["Edition 3", "spring", "spring 2026", "3 (draft)", ""].map(is_number), [false; 5]);
    }

    #[test]
    fn an_edition_is_counted_in_words_and_figures() {
        let told = |line| counted(line, &["edition", "argraffiad"]);
        for (line, number, behind) in [
            ("Third edition, September 2026", "3", ", September 2026"),
            ("The 2nd Edition", "2", ""),
            ("11th edition (draft)", "11", " (draft)"),
            ("Trydydd argraffiad, Medi 2026", "3", ", Medi 2026"),
            ("Yr ail argraffiad", "2", ""),
            ("3ydd argraffiad", "3", ""),
            ("Argraffiad cyntaf", "1", ""),
        ] {
            assert_eq!(told(line), Some((number, behind)), "{line}");
        }
        for line in ["Edition 3", "Thirds of an edition", "3 editions", "Third visit", "Revised edition", "3x edition", ""] {
            assert_eq!(told(line), None, "{line}");
        }
    }

    #[test]
    fn newer_editions_have_higher_numbers() {
        let sorted = ["autumn", "spring", "0.9", "1.0.0", "v1.2", "1.10", "2", "2024-05", "2024-11"];
        for (at, one) in sorted.iter().enumerate() {
            for (other_at, other) in sorted.iter().enumerate() {
                assert_eq!(order(one, other), at.cmp(&other_at), "{one} {other}");
            }
        }
    }
}
