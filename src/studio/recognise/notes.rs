//! Sentences around a table that state bands of a score, a minimum or a scale. They are offered, never used unasked.
//!
//! In: a sentence. Out: what it would mean.

use crate::studio::amount::Amount;
use crate::studio::recognise::bounds;

/// The bands that a sentence names, each with its lower end: `0-28 early days, 29-44 growing, 45-56 well in place`.
pub fn score_bands(note: &str) -> Option<Vec<(Amount, String)>> {
    let parts: Vec<&str> =
        note.split([',', ';', '\n', '|']).flat_map(|part| part.split(". ")).map(str::trim).filter(|part| !part.is_empty()).collect();
    let mut bands: Vec<(Amount, String)> = parts.iter().filter_map(|part| band(part)).collect();
    if bands.len() < 2 || bands.len() + 1 < parts.len() {
        return None;
    }
    bands.sort_by_key(|(low, _)| *low);
    let different = bands.windows(2).all(|pair| pair[0].0 < pair[1].0);
    different.then_some(bands)
}

/// One band: its range before or behind its name.
fn band(part: &str) -> Option<(Amount, String)> {
    let part = part.trim_end_matches('.').replace(['=', ':', '(', ')'], " ");
    let words: Vec<&str> = part.split_whitespace().collect();
    let read = |words: &[&str]| {
        let found = bounds::read(&words.join(" "))?;
        let [range] = &found[..] else { return None };
        (!range.is_single() && range.unit.is_empty()).then(|| range.low.map_or(Amount::ZERO, |(low, _)| low))
    };
    let name = |words: &[&str]| words.join(" ").trim_matches(|letter: char| !letter.is_alphanumeric()).to_owned();
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

/// True for a sentence that says what a star behind a title means.
pub fn explains_stars(note: &str) -> bool {
    let plain = note.to_lowercase();
    let must = [
        "must",
        "essential",
        "non-negotiable",
        "core",
        "required",
        "mandatory",
        "critical",
        "minimum",
        "at least",
        "rhaid",
        "hanfodol",
        "craidd",
    ];
    plain.contains('*') && must.iter().any(|word| plain.contains(word))
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
        assert_eq!(told("Score what you saw this month, not what is planned."), "");
        assert_eq!(told("v3, printed for the spring visits"), "");
    }

    #[test]
    fn a_minimum_is_read_out_of_a_sentence() {
        assert_eq!(minimum_of_all("All items must score at least 1."), Some(Amount::ONE));
        assert_eq!(minimum_of_all("At least 80 % of all standards"), None);
        assert_eq!(minimum_of_all("Visits last at least 30 minutes"), None);
        assert!(explains_stars("* must be fully in place") && !explains_stars("* see page 3"));
    }

    #[test]
    fn a_range_of_ratings_is_read_out_of_an_instruction() {
        assert_eq!(range_of_ratings("Rate each statement from 1 to 5."), Some((1, 5)));
        assert_eq!(range_of_ratings("Score 0–3 for each"), Some((0, 3)));
        assert_eq!(range_of_ratings("Ten files from 2 to 5 weeks"), None);
    }
}
