//! All anchors of an element in one cell: `0 = …`, `1 – …`, `(2) …`, `Partly: …`, a bullet each.
//!
//! In: the text of a cell. Out: its parts, or nothing if it is one text. It knows no table.

use crate::studio::amount::Amount;
use crate::studio::recognise::level;
use crate::studio::table::bullet;

/// One anchor as it stands in the cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its points, if they are printed.
    pub points: Option<Amount>,
    /// Its name, if words stand in place of the points.
    pub label: String,
    /// What is seen there.
    pub text: String,
    /// How good it is by its name.
    pub worth: Option<u8>,
}

/// The anchors of a cell, in the order printed.
pub fn split(cell: &str) -> Option<Vec<Part>> {
    let lines: Vec<&str> = cell.split('\n').collect();
    let found = [numbered(&lines), named(&lines), inline(cell), bare(&lines)].into_iter().flatten().next();
    found.or_else(|| bullets(&lines))
}

/// True for a line that begins with points and a sign: `5 = less than 20 %`.
pub fn is_marked(line: &str) -> bool {
    marked(line).is_some_and(|(_, rest)| !rest.is_empty())
}

/// The scale that a line states in passing: `Score each 0 = no, 1 = partly, 2 = yes`.
pub fn key(line: &str) -> Option<Vec<Part>> {
    let parts = inline(line).or_else(|| numbered(&line.split('\n').collect::<Vec<_>>()))?;
    let short = parts.iter().all(|part| part.text.split(' ').count() <= 8);
    let parts = parts.into_iter().map(|part| {
        let words = part.text.trim_end_matches(['.', ')', ']']).trim().to_owned();
        Part { worth: level::worth(&words), label: words, text: String::new(), ..part }
    });
    short.then(|| parts.collect())
}

/// Lines that begin with points. A line that begins with none goes on with the one before.
fn numbered(lines: &[&str]) -> Option<Vec<Part>> {
    joined(lines, &|line| {
        let (points, rest) = marked(line)?;
        Some((Some(points), String::new(), rest, None))
    })
    .filter(|parts| steady(parts))
}

/// Lines that begin with the name of a level.
fn named(lines: &[&str]) -> Option<Vec<Part>> {
    let parts = joined(lines, &|line| {
        let line = bullet(line).unwrap_or(line);
        let at = line.find([':', '=']).or_else(|| line.find(" – ").or_else(|| line.find(" - ")))?;
        let name = line[..at].trim();
        let worth = level::worth(name).filter(|_| name.split(' ').count() <= 5)?;
        let rest = line[at..].trim_start_matches([':', '=', ' ', '–', '-']);
        Some((None, name.to_owned(), rest, Some(worth)))
    })?;
    let worths: Vec<Option<u8>> = parts.iter().map(|part| part.worth).collect();
    let different = worths.iter().enumerate().all(|(at, worth)| !worths[..at].contains(worth));
    different.then_some(parts)
}

/// What a line begins with: points, a name, the text behind it, how good it is.
type Start<'l> = (Option<Amount>, String, &'l str, Option<u8>);

fn joined(lines: &[&str], start: &dyn for<'l> Fn(&'l str) -> Option<Start<'l>>) -> Option<Vec<Part>> {
    let mut parts: Vec<Part> = Vec::new();
    for line in lines {
        match (start(line), parts.last_mut()) {
            (Some((points, label, rest, worth)), _) => parts.push(Part { points, label, text: rest.trim().to_owned(), worth }),
            (None, Some(part)) => {
                if !part.text.is_empty() {
                    part.text.push('\n');
                }
                part.text.push_str(line);
            }
            // Words before the first anchor are not part of any.
            (None, None) if line.trim().is_empty() => {}
            (None, None) => return None,
        }
    }
    parts.iter_mut().for_each(|part| part.text = part.text.trim().to_owned());
    let whole = parts.len() >= 2 && parts.iter().all(|part| !part.text.is_empty() || !part.label.is_empty());
    whole.then_some(parts)
}

/// True if points only rise or only fall.
fn steady(parts: &[Part]) -> bool {
    let points: Vec<Option<Amount>> = parts.iter().map(|part| part.points).collect();
    points.is_sorted_by(|one, other| one < other) || points.is_sorted_by(|one, other| one > other)
}

/// Points at the start of a line with a sign behind them: `0 =`, `0:`, `(0)`, `0.`, `Level 0 –`.
fn marked(line: &str) -> Option<(Amount, &str)> {
    let line = bullet(line).unwrap_or(line).trim_start();
    let mut start = line;
    for word in ["level", "score", "points", "point", "rating", "lefel", "sgôr"] {
        let head = start.get(..word.len()).filter(|head| head.to_lowercase() == word);
        let rest = head.map(|_| start[word.len()..].trim_start_matches([' ', ':']));
        start = rest.filter(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit() || letter == '(')).unwrap_or(start);
    }
    let open = start.starts_with(['(', '[']);
    let digits_at = usize::from(open);
    let body = &start[digits_at..];
    let negative = body.starts_with(['-', '−']);
    let body_digits = if negative { &body[body.chars().next().map_or(0, char::len_utf8)..] } else { body };
    let end = body_digits.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(body_digits.len());
    let digits = body_digits[..end].trim_end_matches('.');
    if digits.is_empty() || digits.len() > 4 {
        return None;
    }
    let value = Amount::parse(digits)?;
    let value = if negative { Amount::ZERO.sub(value)? } else { value };
    let mut rest = &body_digits[digits.len()..];
    if open {
        rest = rest.strip_prefix([')', ']'])?;
    }
    let mut trimmed = rest.trim_start();
    for word in ["points", "point", "pts", "pt"] {
        let head = trimmed.get(..word.len()).filter(|head| head.eq_ignore_ascii_case(word));
        trimmed = head.map_or(trimmed, |_| trimmed[word.len()..].trim_start_matches('.').trim_start());
    }
    let sign = trimmed.strip_prefix(['=', ':', '-', '–', '—', ')', '.', '→', '|']);
    // `10-12 visits` and `1.5 hours` begin with a number, and not with points.
    let range =
        trimmed.starts_with(['-', '–', '—', '.']) && sign.is_some_and(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit()));
    match sign {
        Some(_) if range => None,
        Some(after) => Some((value, after.trim_start_matches([' ', '=', '-', '–']))),
        None if open => Some((value, trimmed)),
        None => None,
    }
}

/// Anchors one behind the other in a line: `0 = none; 1 = some; 2 = all`.
fn inline(text: &str) -> Option<Vec<Part>> {
    let flat = text.replace('\n', " ");
    let mut marks: Vec<(usize, usize, Amount)> = Vec::new();
    let bytes = flat.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        let starts = at == 0 || matches!(bytes[at - 1], b' ' | b';' | b',' | b'/' | b'|' | b'(' | b'.' | b'[');
        if !byte.is_ascii_digit() || !starts {
            continue;
        }
        let end = at + flat[at..].bytes().take_while(u8::is_ascii_digit).count();
        let open = at > 0 && matches!(bytes[at - 1], b'(' | b'[');
        let rest = &flat[end..];
        let spaced = rest.trim_start();
        let sign = match spaced.chars().next() {
            Some('=' | ':') => Some(1),
            Some(')' | ']') if open => Some(1),
            Some('-' | '–' | '—') if rest.starts_with(' ') => spaced.chars().next().map(char::len_utf8),
            _ => None,
        };
        let (Some(length), Some(value)) = (sign, Amount::parse(&flat[at..end])) else { continue };
        let text_at = end + (rest.len() - spaced.len()) + length;
        marks.push((if open { at - 1 } else { at }, text_at, value));
    }
    // `1 = 1 = …` and other numbers in between are not marks: only those that go on by one.
    let step = marks.get(1).and_then(|(_, _, second)| second.sub(marks.first()?.2))?;
    if step.abs() != Amount::ONE {
        return None;
    }
    let mut kept: Vec<(usize, usize, Amount)> = Vec::new();
    for mark in marks {
        let goes_on = kept.last().is_none_or(|(_, _, last)| last.add(step) == Some(mark.2));
        if goes_on {
            kept.push(mark);
        }
    }
    let lead_in = flat[..kept.first()?.0].trim();
    let ends = kept.iter().skip(1).map(|(at, _, _)| *at).chain([flat.len()]);
    let parts: Vec<Part> = kept
        .iter()
        .zip(ends)
        .map(|((_, from, points), to)| {
            let text = flat[*from..to].trim().trim_end_matches([',', ';', '/', '|']).trim();
            let text = text.strip_suffix(" and").or_else(|| text.strip_suffix(" a")).unwrap_or(text).trim_end_matches(',').trim();
            Part { points: Some(*points), label: String::new(), text: text.to_owned(), worth: None }
        })
        .collect();
    let sound = parts.len() >= 2 && parts.iter().all(|part| !part.text.is_empty()) && lead_in.split(' ').count() <= 12;
    sound.then_some(parts)
}

/// Lines that begin with a number and no sign, if the numbers go on by one: `0 None`, `1 Some`, `2 All`.
fn bare(lines: &[&str]) -> Option<Vec<Part>> {
    let parts: Vec<Part> = lines
        .iter()
        .map(|line| {
            let (digits, rest) = line.split_once(' ')?;
            let value = Amount::parse(digits).filter(|_| digits.len() <= 2)?;
            let text = rest.trim();
            text.starts_with(char::is_uppercase).then(|| Part {
                points: Some(value),
                label: String::new(),
                text: text.to_owned(),
                worth: None,
            })
        })
        .collect::<Option<_>>()?;
    let apart =
        |pair: &[Part]| pair[1].points.zip(pair[0].points).and_then(|(one, other)| one.sub(other)).map(Amount::abs) == Some(Amount::ONE);
    (parts.len() >= 2 && steady(&parts) && parts.windows(2).all(apart)).then_some(parts)
}

/// A bullet each, without points.
fn bullets(lines: &[&str]) -> Option<Vec<Part>> {
    let all = lines.len() >= 2 && lines.iter().all(|line| bullet(line).is_some() || line.starts_with("- "));
    all.then(|| {
        let text = |line: &&str| bullet(line).unwrap_or_else(|| line.trim_start_matches("- ")).to_owned();
        lines.iter().map(|line| Part { points: None, label: String::new(), text: text(line), worth: None }).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(cell: &str) -> Vec<String> {
        let parts = split(cell).unwrap_or_default();
        let points = |part: &Part| part.points.map_or_else(|| part.label.clone(), |points| points.to_string());
        parts.iter().map(|part| format!("{}|{}", points(part), part.text)).collect()
    }

    #[test]
    fn anchors_in_one_cell_are_told_apart_however_they_are_written() {
        for (cell, parts) in [
            ("0 = a\n1 = b\n2 = c", vec!["0|a", "1|b", "2|c"]),
            ("0 - a\n1 - b", vec!["0|a", "1|b"]),
            ("0: a\n1: b", vec!["0|a", "1|b"]),
            ("(0) a\n(1) b", vec!["0|a", "1|b"]),
            ("0) a\n1) b", vec!["0|a", "1|b"]),
            ("0 – a\n1 – b", vec!["0|a", "1|b"]),
            ("2 = a\n1 = b,\nor c\n0 = d", vec!["2|a", "1|b,\nor c", "0|d"]),
            ("0= a\n1= b", vec!["0|a", "1|b"]),
            ("0 = None\n1 = 1 or 2 a month\n2 = 3 or more a month", vec!["0|None", "1|1 or 2 a month", "2|3 or more a month"]),
            ("Not in place: a\nPartly in place: b\nFully in place: c", vec!["Not in place|a", "Partly in place|b", "Fully in place|c"]),
            ("Fully – a\nPartly – b\nNot – c", vec!["Fully|a", "Partly|b", "Not|c"]),
            ("• 0 = a\n• 1 = b", vec!["0|a", "1|b"]),
            ("Level 1: a\nLevel 2: b", vec!["1|a", "2|b"]),
            ("0 points: a\n1 point: b", vec!["0|a", "1|b"]),
            ("0 = a; 1 = b; 2 = c", vec!["0|a", "1|b", "2|c"]),
            ("0=a, 1=b, 2=c, d", vec!["0|a", "1|b", "2|c, d"]),
            ("(1) a (2) b (3) c", vec!["1|a", "2|b", "3|c"]),
            ("0 None\n1 Some\n2 All", vec!["0|None", "1|Some", "2|All"]),
            ("• a\n• b\n• c", vec!["|a", "|b", "|c"]),
            ("1 = a\n3 = b\n5 = c", vec!["1|a", "3|b", "5|c"]),
            ("-1 = a\n0 = b\n1 = c", vec!["-1|a", "0|b", "1|c"]),
        ] {
            assert_eq!(told(cell), parts, "{cell:?}");
        }
        for other in ["Register closed by 9.30", "Two leaders: one trained", "10-12 visits\n8-9 visits", "First line\nsecond line", ""] {
            assert_eq!(split(other), None, "{other:?}");
        }
    }

    #[test]
    fn a_key_is_found_in_a_sentence() {
        let parts = key("Score each statement: 0 = not yet, 1 = partly and 2 = fully.").expect("a key");
        let told: Vec<(&str, Option<u8>)> = parts.iter().map(|part| (part.label.as_str(), part.worth)).collect();
        assert_eq!(told, [("not yet", Some(0)), ("partly", Some(40)), ("fully", Some(100))]);
        assert_eq!(key("0-28 early days, 29-44 growing, 45-56 well in place"), None);
    }
}
