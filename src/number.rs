//! Exact numbers: decimals as people write them become ratios of integers, and are rounded only to be shown.
//!
//! In: decimal text. Out: [`Exact`], compared and combined without loss. A result too large for 128 bits is
//! `None`, never a wrong number. No float exists in this crate's core.

use num_rational::Ratio;
use num_traits::{CheckedAdd, CheckedDiv, CheckedMul, CheckedSub, Signed, Zero};
use std::fmt;

/// The most digits a number in a file may have after the point.
pub const MOST_DECIMALS: usize = 6;
/// Numbers in files lie strictly between minus and plus this, so that sums over a whole rubric stay exact.
pub const LARGEST: i128 = 1_000_000_000;

/// An exact ratio of two integers, always in lowest terms.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Exact(Ratio<i128>);

/// How a number is rounded when it has to be: an input before its band is looked up, or a score to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// Halves away from zero, as taught in school and used by most published scoring sheets.
    HalfUp,
    /// Halves to the even neighbour.
    HalfEven,
    /// Towards minus infinity.
    Floor,
    /// Towards plus infinity.
    Ceil,
}

/// Why a text is not a number this crate can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotANumber {
    /// Not digits with an optional sign, point and exponent.
    Syntax,
    /// Beyond [`LARGEST`].
    TooLarge,
    /// More than [`MOST_DECIMALS`] digits after the point.
    TooFine,
}

// The operator traits cannot say that a result is too large, so the four operations are plain methods.
#[allow(clippy::should_implement_trait)]
impl Exact {
    /// Nought.
    pub const ZERO: Exact = Exact(Ratio::new_raw(0, 1));
    /// One.
    pub const ONE: Exact = Exact(Ratio::new_raw(1, 1));

    /// A whole number.
    pub fn whole(value: i128) -> Exact {
        Exact(Ratio::from_integer(value))
    }

    /// Reads `4`, `-2.50`, `1e3` or a fraction such as `1/3`.
    pub fn parse(text: &str) -> Result<Exact, NotANumber> {
        match text.split_once('/') {
            Some((over, under)) => {
                let (over, under) = (decimal(over.trim())?, decimal(under.trim())?);
                over.div(under).ok_or(NotANumber::Syntax)
            }
            None => decimal(text),
        }
    }

    /// The sum, unless it outgrows 128 bits.
    pub fn add(self, other: Exact) -> Option<Exact> {
        self.0.checked_add(&other.0).map(Exact)
    }

    /// The difference, unless it outgrows 128 bits.
    pub fn sub(self, other: Exact) -> Option<Exact> {
        self.0.checked_sub(&other.0).map(Exact)
    }

    /// The product, unless it outgrows 128 bits.
    pub fn mul(self, other: Exact) -> Option<Exact> {
        self.0.checked_mul(&other.0).map(Exact)
    }

    /// The quotient; `None` for a divisor of nought or a result that outgrows 128 bits.
    pub fn div(self, other: Exact) -> Option<Exact> {
        if other.0.is_zero() {
            return None;
        }
        self.0.checked_div(&other.0).map(Exact)
    }

    /// The distance from nought.
    pub fn abs(self) -> Exact {
        Exact(self.0.abs())
    }

    /// True for whole numbers.
    pub fn is_whole(self) -> bool {
        self.0.is_integer()
    }

    /// True below nought.
    pub fn is_negative(self) -> bool {
        self.0.is_negative()
    }

    /// The whole number this is, or `None`.
    pub fn to_whole(self) -> Option<i128> {
        self.is_whole().then(|| *self.0.numer())
    }

    /// Rounded to so many decimals.
    pub fn round(self, decimals: usize, rounding: Rounding) -> Exact {
        let scale = Ratio::from_integer(10i128.pow(decimals as u32));
        let Some(scaled) = self.0.checked_mul(&scale) else {
            return self;
        };
        let rounded = match rounding {
            Rounding::HalfUp => scaled.round(),
            Rounding::HalfEven => half_even(scaled),
            Rounding::Floor => scaled.floor(),
            Rounding::Ceil => scaled.ceil(),
        };
        Exact(rounded / scale)
    }

    /// Rounded and written with exactly so many decimals: `70.0`.
    pub fn fixed(self, decimals: usize, rounding: Rounding) -> String {
        let value = self.round(decimals, rounding).0;
        let scale = 10i128.pow(decimals as u32);
        let scaled = (value * Ratio::from_integer(scale)).to_integer();
        let sign = if scaled < 0 { "-" } else { "" };
        let (whole, part) = (scaled.abs() / scale, scaled.abs() % scale);
        match decimals {
            0 => format!("{sign}{whole}"),
            _ => format!("{sign}{whole}.{part:0decimals$}"),
        }
    }

    /// Rounded and written with at most so many decimals: `70`, `4.18`.
    pub fn short(self, decimals: usize, rounding: Rounding) -> String {
        let fixed = self.fixed(decimals, rounding);
        match fixed.as_bytes().contains(&b'.') {
            true => fixed.trim_end_matches('0').trim_end_matches('.').to_owned(),
            false => fixed,
        }
    }
}

/// The ratio in lowest terms: `117/28`, or `4` where it is whole.
impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

fn half_even(value: Ratio<i128>) -> Ratio<i128> {
    let floor = value.floor();
    let half = Ratio::new_raw(1, 2);
    let up = match (value - floor).cmp(&half) {
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Equal => floor.to_integer() % 2 != 0,
    };
    if up { floor + Ratio::from_integer(1) } else { floor }
}

fn decimal(text: &str) -> Result<Exact, NotANumber> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => {
            let exponent: i32 = exponent.parse().map_err(|_| NotANumber::Syntax)?;
            (mantissa, exponent)
        }
        None => (text, 0),
    };
    let (negative, digits) = match mantissa.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, mantissa.strip_prefix('+').unwrap_or(mantissa)),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let only_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !only_digits(whole) || !only_digits(part) || digits.ends_with('.') {
        return Err(NotANumber::Syntax);
    }
    let part = part.trim_end_matches('0');
    let mut value: i128 = 0;
    for digit in whole.trim_start_matches('0').bytes().chain(part.bytes()) {
        value = value * 10 + i128::from(digit - b'0');
        if value >= LARGEST * 10i128.pow(MOST_DECIMALS as u32) {
            return Err(if part.len() > MOST_DECIMALS { NotANumber::TooFine } else { NotANumber::TooLarge });
        }
    }
    let shift = exponent.saturating_sub(part.len() as i32);
    if value == 0 {
        return Ok(Exact::ZERO);
    }
    if shift > 9 {
        return Err(NotANumber::TooLarge);
    }
    let magnitude = match shift >= 0 {
        true => Ratio::from_integer(value * 10i128.pow(shift as u32)),
        false if shift < -12 => return Err(NotANumber::TooFine),
        false => Ratio::new(value, 10i128.pow(-shift as u32)),
    };
    if magnitude >= Ratio::from_integer(LARGEST) {
        return Err(NotANumber::TooLarge);
    }
    if 10i128.pow(MOST_DECIMALS as u32) % magnitude.denom() != 0 {
        return Err(NotANumber::TooFine);
    }
    Ok(Exact(if negative { -magnitude } else { magnitude }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn exact(text: &str) -> Exact {
        Exact::parse(text).expect("a number")
    }

    #[test]
    fn decimals_are_read_as_written() {
        for (text, written) in
            [("20.5", "41/2"), ("-0", "0"), ("-2.50", "-5/2"), ("1e3", "1000"), ("0.000001", "1/1000000"), ("1/3", "1/3")]
        {
            assert_eq!(exact(text).to_string(), written, "{text}");
        }
        for (text, why) in [
            ("", NotANumber::Syntax),
            (".5", NotANumber::Syntax),
            ("5.", NotANumber::Syntax),
            ("1/0", NotANumber::Syntax),
            ("NaN", NotANumber::Syntax),
            ("1000000000", NotANumber::TooLarge),
            ("1e400", NotANumber::TooLarge),
            ("0.0000001", NotANumber::TooFine),
            ("1e-400", NotANumber::TooFine),
        ] {
            assert_eq!(Exact::parse(text), Err(why), "{text}");
        }
    }

    #[test]
    fn rounding_is_stated_never_guessed() {
        for (text, half_up, half_even, floor, ceil) in [
            ("69.96", "70.0", "70.0", "69.9", "70.0"),
            ("0.25", "0.3", "0.2", "0.2", "0.3"),
            ("-0.25", "-0.3", "-0.2", "-0.3", "-0.2"),
            ("-0.04", "0.0", "0.0", "-0.1", "0.0"),
        ] {
            let shown = |rounding| exact(text).fixed(1, rounding);
            assert_eq!(shown(Rounding::HalfUp), half_up);
            assert_eq!(shown(Rounding::HalfEven), half_even);
            assert_eq!(shown(Rounding::Floor), floor);
            assert_eq!(shown(Rounding::Ceil), ceil);
        }
        assert_eq!(exact("117/28").short(2, Rounding::HalfUp), "4.18");
        assert_eq!(exact("70").short(2, Rounding::HalfUp), "70");
    }

    #[test]
    fn what_outgrows_128_bits_is_none() {
        let mut value = exact("999999999.999999");
        for _ in 0..3 {
            match value.mul(value) {
                Some(product) => value = product,
                None => return,
            }
        }
        panic!("expected None");
    }
}
