//! Cells that a spreadsheet has turned into days: `3-4` became 3 April.
//!
//! In: the cells of one element's levels. Out: for each that is a day, what was most likely typed, and what else it may
//! have been. Whoever uses it asks about every one.

use crate::studio::amount::Amount;
use crate::studio::recognise::bounds;
use crate::studio::table::{Cell, Day, Shown, Value};

/// What may have been typed where a day stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The most likely one first.
    pub choices: Vec<String>,
}

/// The day in a cell: stored as one, or shown as one in a text.
pub fn day(cell: &Cell) -> Option<Day> {
    match cell.value {
        Value::Day(day) => Some(day),
        Value::Text | Value::Number(_) => shown(&cell.text),
        Value::Tick(_) => None,
    }
}

/// What was most likely typed into the cells of a row that are days now, by the cells beside them.
pub fn typed(cells: &[&Cell]) -> Vec<Option<Typed>> {
    let days: Vec<Option<Day>> = cells.iter().map(|cell| day(cell)).collect();
    if days.iter().all(Option::is_none) {
        return vec![None; cells.len()];
    }
    let pairs: Vec<Option<(u32, u32)>> = days.iter().map(|day| day.map(numbers)).collect();
    // The neighbours that are no days are ranges too, and no two overlap: then ranges were typed.
    let mut ranges: Vec<(Amount, Amount)> = Vec::new();
    let mut plain = true;
    for (cell, pair) in cells.iter().zip(&pairs) {
        match pair {
            Some((low, high)) => ranges.push((Amount::whole(i128::from(*low)), Amount::whole(i128::from(*high)))),
            None if cell.is_empty() => {}
            None => match bounds::read(&cell.text) {
                Some(found) => ranges.extend(found.iter().map(|range| {
                    let far = Amount::whole(999_999);
                    (range.low.map_or(Amount::ZERO, |(low, _)| low), range.high.map_or(far, |(high, _)| high))
                })),
                None => plain = false,
            },
        }
    }
    let overlap = ranges.iter().enumerate().any(|(at, one)| ranges[..at].iter().any(|other| one.0 <= other.1 && other.0 <= one.1));
    let fractions = (!plain || overlap) && pairs.iter().flatten().all(|(low, high)| low < high);
    let other_texts = cells.iter().zip(&pairs).filter(|(cell, pair)| pair.is_none() && !cell.is_empty()).count();
    let ranges_first = !fractions || (plain && !overlap) || (other_texts == 0 && !overlap);
    days.iter()
        .zip(&pairs)
        .zip(cells)
        .map(|((day, pair), cell)| {
            let (day, (low, high)) = (day.as_ref()?, pair.as_ref()?);
            let range = [format!("{low}-{high}"), format!("{high}-{low}")];
            let fraction = [format!("{low}/{high}"), format!("{high}/{low}")];
            let mut choices: Vec<String> = match ranges_first {
                true => range.into_iter().chain(fraction).collect(),
                false => fraction.into_iter().chain(range).collect(),
            };
            choices.push(if cell.is_empty() { told(*day) } else { cell.text.clone() });
            let mut known = Vec::new();
            choices.retain(|choice| {
                !known.contains(choice) && {
                    known.push(choice.clone());
                    true
                }
            });
            Some(Typed { choices })
        })
        .collect()
}

/// A day in words that need no language: `3 Apr`, `Nov 15`.
pub fn told(day: Day) -> String {
    let month = MONTHS[usize::from(day.month.clamp(1, 12)) - 1][0];
    let month = format!("{}{}", month[..1].to_uppercase(), &month[1..]);
    match day.shown {
        Shown::DayMonth => format!("{} {month}", day.day),
        Shown::MonthYear => format!("{month} {:02}", day.year.rem_euclid(100)),
        Shown::Whole => format!("{} {month} {}", day.day, day.year),
    }
}

/// The two numbers that make up a day, the smaller first. The year is that of typing, and only counts where it is shown in place of
/// the day.
fn numbers(day: Day) -> (u32, u32) {
    let (one, other) = match day.shown {
        Shown::MonthYear => (u32::from(day.month), day.year.rem_euclid(100).unsigned_abs()),
        Shown::DayMonth | Shown::Whole => (u32::from(day.day), u32::from(day.month)),
    };
    (one.min(other), one.max(other))
}

/// A day as a cell shows it: `3-Apr`, `03 Apr`, `Nov-15`, `2019-04-03`, `03/04/2019`.
fn shown(text: &str) -> Option<Day> {
    let text = text.trim().to_lowercase();
    let text = text.strip_suffix(" 00:00:00").or_else(|| text.strip_suffix("t00:00:00")).unwrap_or(&text);
    let parts: Vec<&str> = text.split(['-', '/', '.', ' ', '\u{a0}']).filter(|part| !part.is_empty()).collect();
    let month_of = |name: &str| {
        let name = name.trim_end_matches('.');
        let fits = |known: &&str| {
            *known == name || (name.chars().count() > 3 && name.starts_with(*known) && name.chars().all(char::is_alphabetic))
        };
        MONTHS.iter().position(|names| names.iter().any(fits)).and_then(|at| u8::try_from(at + 1).ok())
    };
    let number = |text: &str| text.parse::<i32>().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
    let small = |text: &str| {
        number(text).filter(|_| text.len() <= 2).and_then(|value| u8::try_from(value).ok()).filter(|day| (1..=31).contains(day))
    };
    match parts[..] {
        [one, other] => match (month_of(one), month_of(other)) {
            (None, Some(month)) => Some(Day { year: 2000, month, day: small(one)?, shown: Shown::DayMonth }),
            (Some(month), None) => {
                let year = number(other).filter(|year| (0..100).contains(year) || (1900..2100).contains(year))?;
                let year = if year < 100 { 2000 + year } else { year };
                Some(Day { year, month, day: 1, shown: Shown::MonthYear })
            }
            _ => None,
        },
        [year, month, day] if year.len() == 4 => {
            let month = month_of(month).or_else(|| small(month).filter(|month| *month <= 12))?;
            Some(Day { year: number(year)?, month, day: small(day)?, shown: Shown::Whole })
        }
        [day, month, year] if year.len() == 4 => {
            let month = month_of(month).or_else(|| small(month).filter(|month| *month <= 12))?;
            Some(Day { year: number(year)?, month, day: small(day)?, shown: Shown::Whole })
        }
        _ => None,
    }
}

/// The names of the months as spreadsheets shorten them: English, Welsh, German, French.
const MONTHS: [&[&str]; 12] = [
    &["jan", "ion", "janv"],
    &["feb", "chw", "févr"],
    &["mar", "maw", "mär", "mrz", "mars"],
    &["apr", "ebr", "avr"],
    &["may", "mai"],
    &["jun", "meh", "juin"],
    &["jul", "gor", "gorff", "juil"],
    &["aug", "aws", "août"],
    &["sep", "medi", "sept"],
    &["oct", "hyd", "okt"],
    &["nov", "tach"],
    &["dec", "rhag", "dez", "déc"],
];

#[cfg(test)]
mod tests {
    use super::*;

    fn guessed(cells: &[&str]) -> Vec<String> {
        let cells: Vec<Cell> = cells.iter().map(|text| Cell::new(*text)).collect();
        let typed = typed(&cells.iter().collect::<Vec<_>>());
        typed.into_iter().map(|found| found.map_or_else(|| "-".to_owned(), |typed| typed.choices[0].clone())).collect()
    }

    #[test]
    fn the_cells_beside_a_day_say_what_it_was() {
        assert_eq!(guessed(&["0-2", "3-Apr", "5-Jun", "7-Aug", "9 or more"]), ["-", "3-4", "5-6", "7-8", "-"]);
        // Typed where the month comes first, 3-4 is shown as 4 March.
        assert_eq!(guessed(&["0-2", "4-Mar", "5 or more"]), ["-", "3-4", "-"]);
        assert_eq!(guessed(&["0-5", "06-Oct", "Nov-15", "16-20"]), ["-", "6-10", "11-15", "-"]);
        assert_eq!(guessed(&["none", "1-Apr", "1-Feb", "3-Apr", "all"]), ["-", "1/4", "1/2", "3/4", "-"]);
        assert_eq!(guessed(&["7 or more", "5-Jun", "4", "3", "1-Feb"]), ["-", "5-6", "-", "-", "1-2"]);
        assert_eq!(guessed(&["2019-04-03", "2019-06-05"]), ["3-4", "5-6"]);
        assert_eq!(guessed(&["Weekly", "In May", "May 5 or so"]), ["-", "-", "-"]);
    }

    #[test]
    fn every_other_reading_can_be_chosen() {
        let cell = Cell::new("3-Apr");
        let typed = typed(&[&cell, &Cell::new("5 or more")]).swap_remove(0).expect("a day");
        assert_eq!(typed.choices, ["3-4", "4-3", "3/4", "4/3", "3-Apr"]);
    }
}
