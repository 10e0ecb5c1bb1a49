//! What a cell shows of the number it holds: `1` as `100%`, a count of days as a day, three quarters as `3/4`.
//!
//! In: the number as it is stored, and the code of its format. Out: the text a person reads, and what lies behind it. All decimals are
//! worked out in text, so that nothing is lost.

use crate::date::Date;
use crate::studio::recognise::days;
use crate::studio::table::{Day, Shown, Value};

/// A number as its cell shows it.
pub fn number(stored: &str, format: &str, from_1904: bool) -> (String, Value) {
    let Some(decimal) = Decimal::read(stored) else { return (stored.to_owned(), Value::Text) };
    // Programs hold sixteen digits and more, and show fifteen: 0.30000000000000004 is 0.3.
    let plain = decimal.cut(15);
    let code = Code::read(section(format, plain.negative));
    if let Some(found) = code.day(&plain, from_1904) {
        return found;
    }
    let value = Value::Number(plain.to_string());
    (code.shown(&plain), value)
}

/// A day that is stored as one: `2026-03-02T00:00:00`.
pub fn iso(stored: &str, format: &str) -> (String, Value) {
    let day = stored.get(..10).and_then(Date::parse);
    match day {
        Some(day) => as_day(day, Code::read(section(format, false)).parts_of_day().unwrap_or(Shown::Whole)),
        None => (stored.to_owned(), Value::Text),
    }
}

fn as_day(date: Date, shown: Shown) -> (String, Value) {
    let day = Day { year: date.year(), month: date.month(), day: date.day(), shown };
    (days::told(day), Value::Day(day))
}

/// The section of a format that shows this number: the second is for what lies below 0.
fn section(format: &str, negative: bool) -> &str {
    let mut sections = Vec::new();
    let (mut start, mut quoted, mut escaped) = (0, false, false);
    for (at, letter) in format.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => quoted = !quoted,
            ';' if !quoted => {
                sections.push(&format[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    sections.push(&format[start..]);
    match (negative, sections.get(1)) {
        (true, Some(second)) => second,
        _ => sections[0],
    }
}

/// A format taken apart.
#[derive(Debug, Default)]
struct Code {
    /// The letters of a day or an hour, digits and signs, without what stands in quotation marks.
    pattern: String,
    /// What is shown in front.
    before: String,
    /// What is shown behind.
    after: String,
}

impl Code {
    fn read(code: &str) -> Code {
        let mut found = Code::default();
        let mut letters = code.chars().peekable();
        while let Some(letter) = letters.next() {
            let literal = match letter {
                '"' => letters.by_ref().take_while(|letter| *letter != '"').collect(),
                '\\' => letters.next().map(String::from).unwrap_or_default(),
                // Room as wide as a sign, and a sign that fills the cell.
                '_' | '*' => {
                    letters.next();
                    continue;
                }
                // A colour, a condition, a country; hours that run on say what they are.
                '[' => {
                    let inner: String = letters.by_ref().take_while(|letter| *letter != ']').collect();
                    if inner.chars().all(|letter| "hms".contains(letter.to_ascii_lowercase())) {
                        found.pattern.push_str(&inner.to_lowercase());
                    } else if let Some(sign) = inner.strip_prefix('$') {
                        let sign = sign.split('-').next().unwrap_or_default().to_owned();
                        found.put(&sign);
                    }
                    continue;
                }
                '$' | '€' | '£' | '+' | '(' | ')' | '<' | '>' | '=' | '≥' | '≤' => letter.to_string(),
                '-' | ' ' if !found.pattern.chars().any(|letter| "dmyhs?".contains(letter)) => letter.to_string(),
                _ => {
                    found.pattern.extend(letter.to_lowercase());
                    continue;
                }
            };
            found.put(&literal);
        }
        if matches!(found.pattern.as_str(), "general" | "@") {
            found.pattern = String::new();
        }
        found
    }

    fn put(&mut self, literal: &str) {
        match self.pattern.is_empty() {
            true => self.before.push_str(literal),
            false => self.after.push_str(literal),
        }
    }

    /// How much of a day is shown, if it is a day.
    fn parts_of_day(&self) -> Option<Shown> {
        let has = |letter: char| self.pattern.contains(letter);
        let is_number = self.pattern.contains(['0', '#', '?']) && !has('y') && !has('d');
        // `m` is a minute beside hours or seconds.
        let month = has('m') && (has('y') || has('d') || !(has('h') || has('s')));
        match (has('y'), month, has('d')) {
            _ if is_number => None,
            (true, true, false) => Some(Shown::MonthYear),
            (false, true, true) => Some(Shown::DayMonth),
            (false, false, false) => None,
            _ => Some(Shown::Whole),
        }
    }

    /// The number as a day or an hour, if that is what is shown.
    fn day(&self, number: &Decimal, from_1904: bool) -> Option<(String, Value)> {
        let is_hour = self.pattern.contains('h') || self.pattern.contains("ss");
        let (whole, part) = number.parts();
        if let Some(shown) = self.parts_of_day() {
            let count = whole.parse::<i64>().ok().filter(|_| !number.negative)?;
            // There was no 29 February 1900, but it is counted.
            let start = match (from_1904, count < 60) {
                (true, _) => Date::new(1904, 1, 1)?,
                (false, true) => Date::new(1899, 12, 31)?,
                (false, false) => Date::new(1899, 12, 30)?,
            };
            return start.add_days(count).map(|date| as_day(date, shown));
        }
        if !is_hour {
            return None;
        }
        // Minutes, to the nearest.
        let millionths: u64 = format!("{part:0<6}").get(..6)?.parse().ok()?;
        let minutes = whole.parse::<u64>().ok()?.checked_mul(1_440)? + (millionths * 1_440 + 500_000) / 1_000_000;
        Some((format!("{}:{:02}", minutes / 60, minutes % 60), Value::Text))
    }

    fn shown(&self, number: &Decimal) -> String {
        let pattern = self.pattern.as_str();
        let core = match () {
            () if pattern.contains('/') => number.fraction(if pattern.contains("??/") { 99 } else { 9 }),
            () if pattern.contains('%') => format!("{}%", number.times_a_hundred().shown(pattern)),
            () => number.shown(pattern),
        };
        // The section for negative numbers brings its own sign.
        let core = if number.negative && self.before.contains(['-', '(']) { core.trim_start_matches('-').to_owned() } else { core };
        format!("{}{core}{}", self.before, self.after).trim().to_owned()
    }
}

/// A decimal as digits and the place of its point.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Decimal {
    negative: bool,
    digits: Vec<u8>,
    /// How many digits stand in front of the point; below 0 for zeros behind it.
    point: i64,
}

impl Decimal {
    fn read(text: &str) -> Option<Decimal> {
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let exponent: i64 = exponent.parse().ok().filter(|exponent| (-30..=30).contains(exponent))?;
        let (negative, mantissa) = mantissa.strip_prefix('-').map_or((false, mantissa), |rest| (true, rest));
        let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        if whole.is_empty() || !whole.bytes().chain(part.bytes()).all(|byte| byte.is_ascii_digit()) || text.len() > 60 {
            return None;
        }
        let digits: Vec<u8> = whole.bytes().chain(part.bytes()).map(|byte| byte - b'0').collect();
        Some(Decimal { negative, digits, point: whole.len() as i64 + exponent }.trimmed())
    }

    fn trimmed(mut self) -> Decimal {
        let zeros = self.digits.iter().take_while(|digit| **digit == 0).count();
        self.digits.drain(..zeros);
        self.point -= zeros as i64;
        while self.digits.last() == Some(&0) {
            self.digits.pop();
        }
        if self.digits.is_empty() {
            (self.negative, self.point) = (false, 0);
        }
        self
    }

    /// Cut after so many digits, half away from 0.
    fn cut(mut self, keep: i64) -> Decimal {
        let Ok(keep) = usize::try_from(keep) else { return Decimal { negative: false, digits: Vec::new(), point: 0 } };
        if keep >= self.digits.len() {
            return self;
        }
        let up = self.digits[keep] >= 5;
        self.digits.truncate(keep);
        if up {
            let mut at = keep;
            loop {
                if at == 0 {
                    self.digits.insert(0, 1);
                    self.point += 1;
                    break;
                }
                at -= 1;
                if self.digits[at] < 9 {
                    self.digits[at] += 1;
                    break;
                }
                self.digits[at] = 0;
            }
        }
        self.trimmed()
    }

    fn rounded(&self, decimals: i64) -> Decimal {
        self.clone().cut(self.point + decimals)
    }

    fn times_a_hundred(&self) -> Decimal {
        Decimal { point: self.point + 2, ..self.clone() }.trimmed()
    }

    /// The digits before and behind the point.
    fn parts(&self) -> (String, String) {
        let text = |digits: &[u8]| digits.iter().map(|digit| char::from(b'0' + digit)).collect::<String>();
        match usize::try_from(self.point) {
            Ok(0) => ("0".to_owned(), text(&self.digits)),
            Ok(point) if point >= self.digits.len() => (text(&self.digits) + &"0".repeat(point - self.digits.len()), String::new()),
            Ok(point) => (text(&self.digits[..point]), text(&self.digits[point..])),
            Err(_) => ("0".to_owned(), "0".repeat(self.point.unsigned_abs() as usize) + &text(&self.digits)),
        }
    }

    /// By the digits of a pattern: `0.00`, `#,##0`, or as it is.
    fn shown(&self, pattern: &str) -> String {
        let places: String = pattern.chars().filter(|letter| matches!(letter, '0' | '#' | '?' | '.' | ',')).collect();
        if places.is_empty() {
            return self.to_string();
        }
        let (front, behind) = places.split_once('.').unwrap_or((&places, ""));
        let rounded = self.rounded(behind.len() as i64);
        let (whole, mut part) = rounded.parts();
        while part.len() < behind.chars().filter(|place| *place == '0').count() {
            part.push('0');
        }
        let whole = format!("{whole:0>width$}", width = front.chars().filter(|place| *place == '0').count());
        let sign = if rounded.negative { "-" } else { "" };
        let whole = if front.contains(',') { in_thousands(&whole) } else { whole };
        if part.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
    }

    /// The nearest fraction with a denominator up to this: `1 3/4`.
    fn fraction(&self, most: u64) -> String {
        let (whole, part) = self.parts();
        let Ok(millionths) = format!("{part:0<6}")[..6].parse::<u64>() else { return self.to_string() };
        let distance = |below: u64| {
            let above = (millionths * below + 500_000) / 1_000_000;
            (millionths * below).abs_diff(above * 1_000_000) * 10_000 / below
        };
        let below = (1..=most).min_by_key(|below| distance(*below)).unwrap_or(1);
        let above = (millionths * below + 500_000) / 1_000_000;
        let sign = if self.negative { "-" } else { "" };
        match (above, whole.as_str()) {
            (0, whole) => format!("{sign}{whole}"),
            (above, "0") if above < below => format!("{sign}{above}/{below}"),
            (above, _) if above < below => format!("{sign}{whole} {above}/{below}"),
            _ => format!("{sign}{}", whole.parse::<u64>().map_or(0, |whole| whole + 1)),
        }
    }
}

/// `1234567` as `1,234,567`.
fn in_thousands(digits: &str) -> String {
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

impl std::fmt::Display for Decimal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (whole, part) = self.parts();
        let sign = if self.negative { "-" } else { "" };
        match part.is_empty() {
            true => write!(f, "{sign}{whole}"),
            false => write!(f, "{sign}{whole}.{part}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_shown_as_their_cells_show_them() {
        for (stored, format, text) in [
            ("1", "", "1"),
            ("3.1000000000000001", "General", "3.1"),
            ("0.30000000000000004", "", "0.3"),
            ("1E-2", "", "0.01"),
            ("1", "0%", "100%"),
            ("0.125", "0.0%", "12.5%"),
            ("0.745", "0%", "75%"),
            ("2.5", "0", "3"),
            ("9.999", "0.00", "10.00"),
            ("1234.5", "#,##0.00", "1,234.50"),
            ("-3", "0;(0)", "(3)"),
            ("-3", "0", "-3"),
            ("0.75", "# ?/?", "3/4"),
            ("1.333333333", "# ??/??", "1 1/3"),
            ("13", "0\"+\"", "13+"),
            ("12", "\">= \"0", ">= 12"),
            ("4", "0 \"weeks\"", "4 weeks"),
            ("5", "[Red]0_);\\(0\\)", "5"),
            ("30", "[$£-809]#,##0", "£30"),
            ("7", "000", "007"),
            ("0.4", "0", "0"),
            ("0.5625", "h:mm", "13:30"),
            ("not a number", "0", "not a number"),
        ] {
            assert_eq!(number(stored, format, false).0, text, "{stored} {format}");
        }
    }

    #[test]
    fn days_keep_how_much_of_them_is_shown() {
        for (stored, format, from_1904, text) in [
            ("43558", "d-mmm", false, "3 Apr"),
            ("42309", "mmm-yy", false, "Nov 15"),
            ("43558", "yyyy-mm-dd", false, "3 Apr 2019"),
            ("42096", "d\\-mmm;@", true, "3 Apr"),
            ("59", "d mmm yyyy", false, "28 Feb 1900"),
            ("61", "d mmm yyyy", false, "1 Mar 1900"),
            ("43558.5", "dd/mm/yyyy\\ hh:mm", false, "3 Apr 2019"),
            ("43558", "[$-409]mmmm\\-yy;@", false, "Apr 19"),
        ] {
            let (shown, value) = number(stored, format, from_1904);
            assert_eq!(shown, text, "{stored} {format}");
            assert!(matches!(value, Value::Day(_)), "{stored} {format}");
        }
        assert_eq!(iso("2026-03-02T00:00:00", "yyyy-mm-dd").0, "2 Mar 2026");
    }
}
