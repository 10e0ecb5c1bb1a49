//! Exact numbers: decimals as people write them become ratios of integers of any length, and are rounded only to be shown.
//!
//! In: decimal text. Out: [`Exact`], compared and combined without loss. A result of more than 2,000 digits, which only a
//! hostile file can ask for, is `None`, never a wrong number. No float exists in this crate's core.

use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::Ratio;
use num_traits::{One, Signed, ToPrimitive, Zero};
use std::cmp::Ordering;
use std::fmt;
use std::rc::Rc;

/// The most digits a number in a file may have after the point.
pub const MOST_DECIMALS: usize = 6;
/// Numbers in files lie strictly between minus and plus this.
pub const LARGEST: i128 = 1_000_000_000;
/// The most digits a numerator or a denominator may have. It bounds the work that a chain of scores can ask for.
pub const MOST_DIGITS: usize = 2_000;
/// The same in binary digits: the most with which no number has more than [`MOST_DIGITS`].
const MOST_BITS: u64 = 6_643;

/// An exact ratio of two integers, always in lowest terms. Copies share it: a rubric names each of its numbers in many places.
#[derive(Clone)]
pub struct Exact(Rc<Ratio<BigInt>>);

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

// The operator traits cannot say that a result has too many digits, so the four operations are plain methods.
#[allow(clippy::should_implement_trait)]
impl Exact {
    /// Zero.
    pub fn zero() -> Exact {
        Exact(Rc::new(Ratio::zero()))
    }

    /// One.
    pub fn one() -> Exact {
        Exact(Rc::new(Ratio::one()))
    }

    /// A whole number.
    pub fn whole(value: i128) -> Exact {
        Exact(Rc::new(Ratio::from_integer(value.into())))
    }

    /// Reads a number that a person typed: `4`, `-2.50`, `1e3` or a fraction such as `1/3`.
    pub fn parse(text: &str) -> Result<Exact, NotANumber> {
        match text.split_once('/') {
            Some((over, under)) => {
                let (over, under) = (decimal(over.trim())?, decimal(under.trim())?);
                let ratio = over.div(&under).ok_or(NotANumber::Syntax)?.0;
                // In lowest terms both halves are as short as what is typed, so that the ratio is read again as it is written.
                let most = BigInt::from(LARGEST);
                match (*ratio.numer().magnitude() >= *most.magnitude(), *ratio.denom() >= most) {
                    (true, _) => Err(NotANumber::TooLarge),
                    (false, true) => Err(NotANumber::TooFine),
                    (false, false) => Ok(Exact(ratio)),
                }
            }
            None => decimal(text),
        }
    }

    /// Reads a number that was worked out, as an [`Exact`] is written or shown: `117/28`, `-4`, `83.0769`. It may be of any size that an
    /// [`Exact`] can have.
    pub fn recorded(text: &str) -> Option<Exact> {
        let whole = |text: &str| {
            let digits = text.strip_prefix('-').unwrap_or(text);
            let sound = (1..=MOST_DIGITS).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
            if sound { text.parse::<BigInt>().ok() } else { None }
        };
        let digit = |sign: char| sign.is_ascii_digit();
        let (over, under) = match (text.split_once('/'), text.split_once('.')) {
            (Some((over, under)), _) => (whole(over)?, whole(under)?),
            (None, Some((before, after))) if before.ends_with(digit) && after.starts_with(digit) => {
                (whole(&[before, after].concat())?, power_of_ten(after.len()))
            }
            (None, _) => (whole(text)?, BigInt::one()),
        };
        if under.is_positive() { reduced(over, under) } else { None }
    }

    /// The sum, unless it has too many digits.
    pub fn add(&self, other: &Exact) -> Option<Exact> {
        let ((over, under), (other_over, other_under)) = (self.halves(), other.halves());
        match under == other_under {
            true => reduced(over + other_over, under.clone()),
            false => reduced(over * other_under + other_over * under, under * other_under),
        }
    }

    /// The difference, unless it has too many digits.
    pub fn sub(&self, other: &Exact) -> Option<Exact> {
        self.add(&Exact(Rc::new(-&*other.0)))
    }

    /// The product, unless it has too many digits.
    pub fn mul(&self, other: &Exact) -> Option<Exact> {
        let ((over, under), (other_over, other_under)) = (self.halves(), other.halves());
        reduced(over * other_over, under * other_under)
    }

    /// The quotient; `None` for a divisor of zero or a result that has too many digits.
    pub fn div(&self, other: &Exact) -> Option<Exact> {
        if other.is_zero() { None } else { self.mul(&Exact(Rc::new(other.0.recip()))) }
    }

    /// Above and below the line.
    fn halves(&self) -> (&BigInt, &BigInt) {
        (self.0.numer(), self.0.denom())
    }

    /// The distance from zero.
    pub fn abs(&self) -> Exact {
        Exact(Rc::new(self.0.abs()))
    }

    /// True for whole numbers.
    pub fn is_whole(&self) -> bool {
        self.0.is_integer()
    }

    /// True for zero.
    pub fn is_zero(&self) -> bool {
        self.0.is_zero()
    }

    /// True below zero.
    pub fn is_negative(&self) -> bool {
        self.0.is_negative()
    }

    /// True above zero.
    pub fn is_positive(&self) -> bool {
        self.0.is_positive()
    }

    /// The whole number this is, or `None`.
    pub fn to_whole(&self) -> Option<i128> {
        if self.is_whole() { self.0.numer().to_i128() } else { None }
    }

    /// Rounded to so many decimals.
    pub fn round(&self, decimals: usize, rounding: Rounding) -> Exact {
        Exact(Rc::new(Ratio::new(self.rounded(decimals, rounding), power_of_ten(decimals))))
    }

    /// Rounded and written with exactly so many decimals: `70.0`.
    pub fn fixed(&self, decimals: usize, rounding: Rounding) -> String {
        let rounded = self.rounded(decimals, rounding);
        let sign = if rounded.is_negative() { "-" } else { "" };
        let digits = format!("{:0>width$}", rounded.magnitude().to_string(), width = decimals + 1);
        match digits.split_at(digits.len() - decimals) {
            (whole, "") => format!("{sign}{whole}"),
            (whole, part) => format!("{sign}{whole}.{part}"),
        }
    }

    /// Rounded and written with at most so many decimals: `70`, `4.18`.
    pub fn short(&self, decimals: usize, rounding: Rounding) -> String {
        let fixed = self.fixed(decimals, rounding);
        match fixed.as_bytes().contains(&b'.') {
            true => fixed.trim_end_matches('0').trim_end_matches('.').to_owned(),
            false => fixed,
        }
    }

    /// As people type it: `2.5`, or the ratio where a decimal would have no end.
    pub fn typed(&self) -> String {
        match self.round(MOST_DECIMALS, Rounding::HalfUp) == *self {
            true => self.short(MOST_DECIMALS, Rounding::HalfUp),
            false => self.to_string(),
        }
    }

    /// This many units of the last decimal, rounded: one division, and nothing that could be too large.
    fn rounded(&self, decimals: usize, rounding: Rounding) -> BigInt {
        let denominator = self.0.denom();
        let (floor, rest) = (self.0.numer() * power_of_ten(decimals)).div_mod_floor(denominator);
        let up = match (rounding, (&rest + &rest).cmp(denominator)) {
            (Rounding::Floor, _) => false,
            (Rounding::Ceil, _) => !rest.is_zero(),
            (_, Ordering::Less) => false,
            (_, Ordering::Greater) => true,
            (Rounding::HalfUp, Ordering::Equal) => !self.is_negative(),
            (Rounding::HalfEven, Ordering::Equal) => floor.is_odd(),
        };
        if up { floor + 1 } else { floor }
    }
}

/// A ratio in lowest terms, unless it has too many digits. Most points and weights are whole numbers, and a search for a common divisor
/// would take most of the time that their sums and products need.
fn reduced(over: BigInt, under: BigInt) -> Option<Exact> {
    bounded(if under.is_one() { Ratio::from_integer(over) } else { Ratio::new(over, under) })
}

/// The ratio, unless it has too many digits.
fn bounded(ratio: Ratio<BigInt>) -> Option<Exact> {
    let fits = ratio.numer().bits() <= MOST_BITS && ratio.denom().bits() <= MOST_BITS;
    fits.then(|| Exact(Rc::new(ratio)))
}

fn power_of_ten(exponent: usize) -> BigInt {
    BigInt::from(10).pow(exponent as u32)
}

// In lowest terms equal ratios are written alike. `Ratio` would divide to find that out.
impl PartialEq for Exact {
    fn eq(&self, other: &Exact) -> bool {
        self.halves() == other.halves()
    }
}

impl Eq for Exact {}

impl Ord for Exact {
    fn cmp(&self, other: &Exact) -> Ordering {
        let ((over, under), (other_over, other_under)) = (self.halves(), other.halves());
        match under == other_under {
            true => over.cmp(other_over),
            false => (over * other_under).cmp(&(other_over * under)),
        }
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Exact) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The ratio in lowest terms: `117/28`, or `4` where it is whole.
impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&*self.0, f)
    }
}

impl fmt::Debug for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&*self.0, f)
    }
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
    let ten = |power: i32| 10u64.pow(power as u32);
    let (largest, decimals) = (LARGEST as u64, MOST_DECIMALS as i32);
    let mut value: u64 = 0;
    for digit in whole.trim_start_matches('0').bytes().chain(part.bytes()) {
        value = value * 10 + u64::from(digit - b'0');
        if value >= largest * ten(decimals) {
            return Err(if part.len() > MOST_DECIMALS { NotANumber::TooFine } else { NotANumber::TooLarge });
        }
    }
    let shift = exponent.saturating_sub(part.len() as i32);
    let too_large = match shift {
        _ if value == 0 => return Ok(Exact::zero()),
        ..-12 => return Err(NotANumber::TooFine),
        -12..0 => value / ten(-shift) >= largest,
        0..=9 => value >= largest / ten(shift),
        _ => true,
    };
    if too_large {
        return Err(NotANumber::TooLarge);
    }
    if shift < -decimals && !value.is_multiple_of(ten(-shift - decimals)) {
        return Err(NotANumber::TooFine);
    }
    let over = BigInt::from(value) * power_of_ten(shift.max(0) as usize);
    let ratio = Ratio::new(over, power_of_ten((-shift).max(0) as usize));
    Ok(Exact(Rc::new(if negative { -ratio } else { ratio })))
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
        for (text, written) in [
            ("20.5", "41/2"),
            ("-0", "0"),
            ("0e99", "0"),
            ("0.0e-99", "0"),
            ("-2.50", "-5/2"),
            ("1e3", "1000"),
            ("0.5e9", "500000000"),
            ("0.000001", "1/1000000"),
            ("10e-7", "1/1000000"),
            ("1/3", "1/3"),
        ] {
            assert_eq!(exact(text).to_string(), written, "{text}");
        }
        for (text, why) in [
            ("", NotANumber::Syntax),
            (".5", NotANumber::Syntax),
            ("5.", NotANumber::Syntax),
            ("1/0", NotANumber::Syntax),
            ("NaN", NotANumber::Syntax),
            ("1000000000", NotANumber::TooLarge),
            ("1000000000.5", NotANumber::TooLarge),
            ("1e9", NotANumber::TooLarge),
            ("5e9", NotANumber::TooLarge),
            ("1e400", NotANumber::TooLarge),
            ("9999999999.123456", NotANumber::TooLarge),
            ("999999999.1234567", NotANumber::TooFine),
            ("0.0000001", NotANumber::TooFine),
            ("12e-7", NotANumber::TooFine),
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
    fn half_of_a_negative_number_is_rounded_by_the_same_rule() {
        for (text, half_up, half_even) in [("-1.5", "-2", "-2"), ("-2.5", "-3", "-2"), ("2.5", "3", "2"), ("-0.5", "-1", "0")] {
            assert_eq!(exact(text).fixed(0, Rounding::HalfUp), half_up, "{text}");
            assert_eq!(exact(text).fixed(0, Rounding::HalfEven), half_even, "{text}");
        }
    }

    /// Once 128 bits held no more than 38 digits, and what did not fit was shown as another number.
    #[test]
    fn what_outgrows_128_bits_stays_exact() {
        let mut value = Exact::one();
        for prime in [9_999_991, 9_999_973, 9_999_971, 9_999_943, 9_999_937, 9_999_931, 9_999_929] {
            value = value.add(&Exact::one().div(&Exact::whole(prime)).expect("small")).expect("within the bound");
        }
        assert_eq!(value.fixed(6, Rounding::HalfUp), "1.000001");
        assert_eq!(value.round(6, Rounding::HalfUp), exact("1.000001"));
        assert_eq!(Exact::recorded(&value.to_string()), Some(value));
    }

    #[test]
    fn what_is_read_is_read_again_as_it_is_written() {
        for text in ["1/3", "-0.000001/3", "999999999/999999998", "0.5/0.25", "123456789.123456"] {
            let read = exact(text);
            assert_eq!(Exact::recorded(&read.to_string()).as_ref(), Some(&read), "{text}");
            assert_eq!(Exact::parse(&read.typed()), Ok(read), "{text}");
        }
        for (text, why) in [("0.000001/999999999", NotANumber::TooFine), ("999999999/0.1", NotANumber::TooLarge)] {
            assert_eq!(Exact::parse(text), Err(why), "{text}");
        }
        for (text, ratio) in [("83.5", "167/2"), ("-0.25", "-1/4"), ("70", "70"), ("6/4", "3/2")] {
            assert_eq!(Exact::recorded(text).map(|read| read.to_string()).as_deref(), Some(ratio), "{text}");
        }
    }

    #[test]
    fn more_than_2000_digits_is_none() {
        let longest = Exact::recorded(&"9".repeat(1_999)).expect("1,999 digits");
        assert_eq!(longest.to_string().len(), 1_999);
        assert_eq!(longest.mul(&Exact::whole(100)), None);
        let smallest = Exact::one().div(&longest).expect("as many digits below the line");
        assert_eq!(smallest.div(&Exact::whole(100)), None);
        assert_eq!((smallest.fixed(2, Rounding::Ceil), smallest.fixed(2, Rounding::Floor)), ("0.01".to_owned(), "0.00".to_owned()));
        for text in [
            "",
            "-",
            "1/0",
            "1/-2",
            "1/",
            "/2",
            "+1",
            "1.",
            ".5",
            "-.5",
            "1.-5",
            "1.5.5",
            "1.5/2",
            "1e3",
            "1/2/3",
            " 1",
            &"9".repeat(2_001),
            &format!("1/{}", "9".repeat(2_001)),
        ] {
            assert_eq!(Exact::recorded(text), None, "{text}");
        }
    }
}
