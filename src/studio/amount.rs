//! The numbers of tables: decimals with at most six digits after the point, held exactly.
//!
//! In: decimal text. Out: an [`Amount`] that is compared, added and written without loss. What the format takes as a number is an
//! amount, apart from fractions such as `1/3`, which nobody writes into a cell as points or bounds.

use std::fmt;

/// A decimal in millionths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(i128);

/// How many millionths make one.
const UNIT: i128 = 1_000_000;
/// Amounts lie strictly between minus and plus this, as the numbers of a rubric do.
const LARGEST: i128 = 1_000_000_000 * UNIT;

// The operator traits cannot say that a result is too large, so sum and difference are plain methods.
#[allow(clippy::should_implement_trait)]
impl Amount {
    /// None.
    pub const ZERO: Amount = Amount(0);
    /// One.
    pub const ONE: Amount = Amount(UNIT);

    /// A whole number.
    pub fn whole(value: i128) -> Amount {
        Amount(value.saturating_mul(UNIT))
    }

    /// Reads `4`, `-2.50` or `+3`.
    pub fn parse(text: &str) -> Option<Amount> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
        let sound = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let part = if part.len() > 1 { part.trim_end_matches('0') } else { part };
        let part = if part.is_empty() { "0" } else { part };
        if !sound(whole) || !sound(part) || digits.ends_with('.') || part.len() > 6 {
            return None;
        }
        let whole: i128 = whole.trim_start_matches('0').get(..).filter(|whole| whole.len() <= 9).map(|whole| whole.parse().unwrap_or(0))?;
        let part: i128 = format!("{part:0<6}").parse().ok()?;
        let value = whole * UNIT + part;
        (value < LARGEST).then_some(Amount(if negative { -value } else { value }))
    }

    /// The sum, if it is not too large.
    pub fn add(self, other: Amount) -> Option<Amount> {
        Some(Amount(self.0 + other.0)).filter(|sum| sum.0.abs() < LARGEST)
    }

    /// The difference, if it is not too large.
    pub fn sub(self, other: Amount) -> Option<Amount> {
        Some(Amount(self.0 - other.0)).filter(|rest| rest.0.abs() < LARGEST)
    }

    /// A hundred times as much, if that is not too large.
    pub fn hundredfold(self) -> Option<Amount> {
        Some(Amount(self.0 * 100)).filter(|product| product.0.abs() < LARGEST)
    }

    /// A tenth; `None` below a millionth.
    pub fn tenth(self) -> Option<Amount> {
        (self.0 % 10 == 0).then_some(Amount(self.0 / 10))
    }

    /// The distance from 0.
    pub fn abs(self) -> Amount {
        Amount(self.0.abs())
    }

    /// The whole number this is, if it is one.
    pub fn to_whole(self) -> Option<i128> {
        (self.0 % UNIT == 0).then_some(self.0 / UNIT)
    }

    /// The whole number at or below it.
    pub fn floor(self) -> i128 {
        self.0.div_euclid(UNIT)
    }

    /// What is above the whole number at or below it, in millionths.
    pub fn millionths(self) -> i128 {
        self.0.rem_euclid(UNIT)
    }

    /// Written with at least and at most so many digits after the point, halves away from 0.
    pub fn shown(self, least: usize, most: usize) -> String {
        let most = most.min(6);
        let step = 10i128.pow(6 - most as u32);
        let rounded = (self.0.abs() + step / 2) / step * step;
        let (whole, part) = (rounded / UNIT, format!("{:06}", rounded % UNIT));
        let kept = part[..most].trim_end_matches('0').len().max(least.min(most));
        let sign = if self.0 < 0 && rounded > 0 { "-" } else { "" };
        if kept == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{}", &part[..kept]) }
    }
}

/// `4`, `-2.5`: as people write it.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown(0, 6))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_held_as_written() {
        for (text, written) in [
            ("4", "4"),
            ("-2.50", "-2.5"),
            ("0.000001", "0.000001"),
            ("007", "7"),
            ("+3", "3"),
            ("0", "0"),
            ("-0", "0"),
            ("1.0000000", "1"),
        ] {
            assert_eq!(Amount::parse(text).map(|amount| amount.to_string()).as_deref(), Some(written), "{text}");
        }
        for text in ["", ".5", "5.", "1e3", "1/3", "1,5", "0.0000001", "1000000000", "--1", "1.2.3", "x"] {
            assert_eq!(Amount::parse(text), None, "{text}");
        }
    }

    #[test]
    fn amounts_are_shown_with_as_many_digits_as_asked() {
        let shown = |text, least, most| Amount::parse(text).map(|amount| amount.shown(least, most)).unwrap_or_default();
        assert_eq!(
            [shown("3.1", 2, 2), shown("0.125", 0, 2), shown("-0.004", 0, 2), shown("2", 0, 0), shown("2.5", 0, 0)],
            ["3.10", "0.13", "0", "2", "3"]
        );
    }
}
