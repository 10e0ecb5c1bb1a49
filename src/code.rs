//! Result code: the ratings of one assessment as a short text that can be printed, typed and read out over the telephone.
//!
//! In: a rubric and answers, or a rubric and a typed code. Out: the code, or answers with the ratings, date, kind of rater, stage
//! and parts; never half of them. It carries no free text: no team, role, note, evidence, reason, adaptation or action.
//!
//! Crockford's base 32 (no I, L, O, U) in groups of four: one character for the version, three for the rubric, the answers bit by
//! bit, three check characters. These are a Reed-Solomon code over GF(32), so that any wrong character, any two neighbours
//! swapped and any three neighbours wrong are always caught, and other damage all but once in 32,768. `docs/files.md` has the
//! layout, which is a stable contract.

use crate::answers::{Answers, Mode, Presence, RaterType, Rating};
use crate::date::Date;
use crate::number::{Exact, MOST_DECIMALS, Rounding};
use crate::rubric::{Element, Measure, Part, Rubric};

/// The version of the layout, which is also its first character.
const VERSION: u8 = 1;
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters that check the others.
const CHECKS: usize = 3;
/// The characters of the rubric: 15 bits of its hash.
const HASH_BITS: u32 = 15;
/// Days after the first day that can be written.
const DAY_BITS: u32 = 16;
/// The most characters that are read.
const MOST: usize = 4096;

/// Why a code cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Nothing was typed, or too little or too much to be a code.
    Length,
    /// A character that stands in no code; its place among the characters, from 1.
    Character(char, usize),
    /// The check characters do not fit: something was mistyped. The places, from 1, where a single wrong character, or the
    /// first of two that changed places, would explain it; none if more than that is wrong.
    Mistyped(Vec<usize>),
    /// It was made by a newer version.
    Newer,
    /// It belongs to another rubric, edition or overlay.
    OtherRubric,
    /// The check fits and the content does not: no code of this rubric.
    NotACode,
}

impl Unreadable {
    /// The word in messages and events.
    pub const fn code(&self) -> &'static str {
        match self {
            Unreadable::Length => "code-length",
            Unreadable::Character(..) => "code-character",
            Unreadable::Mistyped(_) => "code-mistyped",
            Unreadable::Newer => "code-newer",
            Unreadable::OtherRubric => "code-other-rubric",
            Unreadable::NotACode => "code-unknown",
        }
    }
}

/// The code of a set of answers; `None` where a rating or date has no place in it.
pub fn encode(rubric: &Rubric, answers: &Answers) -> Option<String> {
    let mut symbols = vec![VERSION];
    let mut bits = Writer::default();
    bits.put(hash(rubric)?, HASH_BITS);
    write_occasion(&mut bits, rubric, answers)?;
    for (element, entry) in rubric.elements.iter().zip(&answers.entries) {
        write_rating(&mut bits, element, entry.rating.as_ref(), true)?;
    }
    symbols.extend(bits.symbols());
    let checks = remainder(&symbols);
    symbols.extend(checks);
    let letter = |symbol: &u8| char::from(ALPHABET[usize::from(*symbol)]);
    let groups: Vec<String> = symbols.chunks(4).map(|group| group.iter().map(letter).collect()).collect();
    Some(groups.join("-"))
}

/// The answers of a code. Spaces and hyphens do not matter, nor do capitals; O is read as 0, I and L as 1.
///
/// # Errors
/// Why it cannot be read; then nothing of it is used.
pub fn decode(rubric: &Rubric, text: &str) -> Result<Answers, Unreadable> {
    let mut symbols: Vec<u8> = Vec::new();
    for c in text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '—' | '.')) {
        let at = symbols.len() + 1;
        symbols.push(symbol(c).ok_or(Unreadable::Character(c, at))?);
        if at > MOST {
            return Err(Unreadable::Length);
        }
    }
    if symbols.len() <= 1 + CHECKS {
        return Err(Unreadable::Length);
    }
    read_symbols(rubric, &symbols).map_err(|why| match why {
        Unreadable::Mistyped(_) => Unreadable::Mistyped(suspects(rubric, &symbols)),
        why => why,
    })
}

fn read_symbols(rubric: &Rubric, symbols: &[u8]) -> Result<Answers, Unreadable> {
    let (content, checks) = symbols.split_at(symbols.len() - CHECKS);
    if remainder(content) != checks {
        return Err(Unreadable::Mistyped(Vec::new()));
    }
    if content[0] != VERSION {
        return Err(if content[0] > VERSION { Unreadable::Newer } else { Unreadable::NotACode });
    }
    let mut bits = Reader { symbols: &content[1..], at: 0 };
    if bits.take(HASH_BITS) != hash(rubric) {
        return Err(Unreadable::OtherRubric);
    }
    let answers = read(&mut bits, rubric).ok_or(Unreadable::NotACode)?;
    // There is one way to write each set of answers; anything else is no code.
    let again = encode(rubric, &answers).ok_or(Unreadable::NotACode)?;
    let same = again.chars().filter(|c| *c != '-').map(symbol).eq(symbols.iter().map(|symbol| Some(*symbol)));
    if same { Ok(answers) } else { Err(Unreadable::NotACode) }
}

/// The most places worth naming: with more, comparing the whole code is as quick.
const MOST_SUSPECTS: usize = 3;

/// Where one wrong character, or two neighbours that changed places, would turn a code of this rubric into what was typed. This
/// only says where to look: what was meant is on the paper, and is never guessed.
fn suspects(rubric: &Rubric, symbols: &[u8]) -> Vec<usize> {
    let wrong = syndromes(symbols);
    let mut places = Vec::new();
    let mut try_out = |at: usize, differences: &[(usize, u8)]| {
        // Cheap, and true of next to nothing: the content is read only where the check characters would fit.
        let powers = |(at, difference): &(usize, u8)| [1, 2, 3].map(|root| times(*difference, power(root * (symbols.len() - 1 - at))));
        let made = differences.iter().map(powers).fold([0; CHECKS], |sum, made| [0, 1, 2].map(|at| sum[at] ^ made[at]));
        if made == wrong {
            let mut meant = symbols.to_vec();
            differences.iter().for_each(|(at, difference)| meant[*at] ^= difference);
            if read_symbols(rubric, &meant).is_ok() {
                places.push(at + 1);
            }
        }
    };
    for (at, symbol) in symbols.iter().enumerate() {
        try_out(at, &[(at, times(wrong[0], power(31 - (symbols.len() - 1 - at) % 31)))]);
        if let Some(next) = symbols.get(at + 1) {
            try_out(at, &[(at, symbol ^ next), (at + 1, symbol ^ next)]);
        }
    }
    if places.len() > MOST_SUSPECTS { Vec::new() } else { places }
}

/// The value of the code as a polynomial at a, a^2 and a^3: all 0 if the check characters fit.
fn syndromes(symbols: &[u8]) -> [u8; CHECKS] {
    [1, 2, 3].map(|root| symbols.iter().fold(0, |sum, symbol| times(sum, power(root)) ^ symbol))
}

/// The powers of a, which is 2; the 31st is 1 again, so that to divide by one is to multiply by another.
const POWERS: [u8; 31] = {
    let mut powers = [1u8; 31];
    let mut at = 1;
    while at < powers.len() {
        let before = powers[at - 1];
        powers[at] = before << 1 ^ if before & 16 == 0 { 0 } else { 0b10_0101 };
        at += 1;
    }
    powers
};

fn power(exponent: usize) -> u8 {
    POWERS[exponent % POWERS.len()]
}

fn symbol(c: char) -> Option<u8> {
    let c = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        c => c,
    };
    ALPHABET.iter().position(|letter| char::from(*letter) == c).map(|at| at as u8)
}

fn hash(rubric: &Rubric) -> Option<u64> {
    let start = rubric.hash.get(..4)?;
    Some(u64::from(u16::from_str_radix(start, 16).ok()?) >> 1)
}

/// How many bits so many choices take.
fn width(choices: usize) -> u32 {
    usize::BITS - choices.saturating_sub(1).leading_zeros()
}

fn first_day() -> Option<Date> {
    Date::new(2000, 1, 1)
}

fn write_occasion(bits: &mut Writer, rubric: &Rubric, answers: &Answers) -> Option<()> {
    let occasion = &answers.occasion;
    // 0 is no date.
    let day = match occasion.date {
        Some(date) => u64::try_from(date.days_since(first_day()?)).ok()?.checked_add(1)?,
        None => 0,
    };
    if day >> DAY_BITS != 0 {
        return None;
    }
    bits.put(day, DAY_BITS);
    bits.put(RaterType::ALL.iter().position(|rater| *rater == occasion.rater)? as u64, width(RaterType::ALL.len()));
    bits.put(u64::from(occasion.mode == Mode::NonNegotiables), 1);
    let stage = occasion.stage.map_or(0, |stage| stage + 1);
    if stage > rubric.stages.len()
        || occasion.parts.iter().any(|id| !rubric.variants.iter().chain(&rubric.modules).any(|part| part.id == *id))
    {
        return None;
    }
    bits.put(stage as u64, width(rubric.stages.len() + 1));
    for part in rubric.variants.iter().chain(&rubric.modules) {
        bits.put(u64::from(occasion.parts.contains(&part.id)), 1);
    }
    Some(())
}

fn read(bits: &mut Reader, rubric: &Rubric) -> Option<Answers> {
    let mut answers = Answers::new(rubric);
    let occasion = &mut answers.occasion;
    occasion.date = match bits.take(DAY_BITS)? {
        0 => None,
        day => Some(first_day()?.add_days(i64::try_from(day - 1).ok()?)?),
    };
    occasion.rater = *RaterType::ALL.get(bits.take(width(RaterType::ALL.len()))? as usize)?;
    occasion.mode = if bits.take(1)? == 1 { Mode::NonNegotiables } else { Mode::Full };
    occasion.stage = (bits.take(width(rubric.stages.len() + 1))? as usize).checked_sub(1);
    if occasion.stage.is_some_and(|stage| stage >= rubric.stages.len()) {
        return None;
    }
    let parts: Vec<&Part> = rubric.variants.iter().chain(&rubric.modules).collect();
    for part in parts {
        if bits.take(1)? == 1 {
            occasion.parts.push(part.id.clone());
        }
    }
    for (index, element) in rubric.elements.iter().enumerate() {
        if let Some(rating) = read_rating(bits, element, true)? {
            answers.apply(crate::answers::Change::Rate(index, Some(rating)));
        }
    }
    Some(answers)
}

/// The answers that take no figures: not rated, cannot be told, not applicable, does not fit. The kinds of answer of the measure
/// follow; after those, several ratings.
const PLAIN: usize = 4;

/// How many kinds of answer the measure itself has.
fn kinds(element: &Element) -> usize {
    match &element.measure {
        Measure::Scale(scale) => scale.anchors.len(),
        Measure::Number(_) | Measure::Checklist(_) => 1,
        Measure::Ratio(_) => 2,
    }
}

fn choices(element: &Element, outermost: bool) -> u32 {
    width(PLAIN + kinds(element) + usize::from(outermost && element.repeated.is_some()))
}

fn write_rating(bits: &mut Writer, element: &Element, rating: Option<&Rating>, outermost: bool) -> Option<()> {
    let width = choices(element, outermost);
    let mut kind = |kind: usize| bits.put(kind as u64, width);
    match (rating, &element.measure) {
        (None, _) => kind(0),
        (Some(Rating::UnableToDetermine), _) => kind(1),
        (Some(Rating::NotApplicable(_)), _) => kind(2),
        (Some(Rating::DoesNotFit), _) => kind(3),
        (Some(Rating::Anchor(at)), Measure::Scale(scale)) if *at < scale.anchors.len() => kind(PLAIN + at),
        (Some(Rating::Number(value)), Measure::Number(_)) => {
            kind(PLAIN);
            bits.number(value)?;
        }
        (Some(Rating::Ratio { count, out_of }), Measure::Ratio(_)) => {
            kind(PLAIN);
            bits.maybe(count)?;
            bits.maybe(out_of)?;
        }
        // A code has no room for a share by itself: it comes back as so many of 100.
        (Some(Rating::Share { share, of }), Measure::Ratio(_)) => {
            kind(PLAIN);
            bits.maybe(&Some(share.clone()))?;
            bits.maybe(&Some(of.clone()))?;
        }
        (Some(Rating::Estimated { count, population }), Measure::Ratio(_)) => {
            kind(PLAIN + 1);
            bits.maybe(count)?;
            bits.maybe(population)?;
        }
        (Some(Rating::Components(present)), Measure::Checklist(checklist)) if present.len() == checklist.components.len() => {
            kind(PLAIN);
            for one in present {
                let state = match one {
                    None => 0,
                    Some(Presence::Present) => 1,
                    Some(Presence::Absent) => 2,
                    Some(Presence::NotApplicable) => 3,
                };
                bits.put(state, 2);
            }
        }
        (Some(Rating::Repeated(ratings)), _) if outermost && element.repeated.is_some() => {
            kind(PLAIN + kinds(element));
            bits.count(ratings.len() as u64);
            for rating in ratings {
                write_rating(bits, element, Some(rating), false)?;
            }
        }
        _ => return None,
    }
    Some(())
}

/// `None` for what is no code; `Some(None)` for not rated.
fn read_rating(bits: &mut Reader, element: &Element, outermost: bool) -> Option<Option<Rating>> {
    let kind = bits.take(choices(element, outermost))? as usize;
    let kinds = kinds(element);
    let rating = match (kind, &element.measure) {
        (0, _) => return Some(None),
        (1, _) => Rating::UnableToDetermine,
        (2, _) => Rating::NotApplicable(String::new()),
        (3, _) => Rating::DoesNotFit,
        (kind, _) if kind == PLAIN + kinds && outermost && element.repeated.is_some() => {
            let count = bits.count()?;
            // A rating takes at least one bit, so a count beyond what is left is no code.
            if count > bits.left() {
                return None;
            }
            let mut ratings = Vec::new();
            for _ in 0..count {
                ratings.push(read_rating(bits, element, false)??);
            }
            Rating::Repeated(ratings)
        }
        (kind, Measure::Scale(_)) if kind < PLAIN + kinds => Rating::Anchor(kind - PLAIN),
        (PLAIN, Measure::Number(_)) => Rating::Number(bits.number()?),
        (PLAIN, Measure::Ratio(_)) => Rating::Ratio { count: bits.maybe()?, out_of: bits.maybe()? },
        (5, Measure::Ratio(_)) => Rating::Estimated { count: bits.maybe()?, population: bits.maybe()? },
        (PLAIN, Measure::Checklist(checklist)) => {
            let mut present = Vec::new();
            for _ in &checklist.components {
                present.push(match bits.take(2)? {
                    0 => None,
                    1 => Some(Presence::Present),
                    2 => Some(Presence::Absent),
                    _ => Some(Presence::NotApplicable),
                });
            }
            Rating::Components(present)
        }
        _ => return None,
    };
    Some(Some(rating))
}

/// Bits, the highest of each number first.
#[derive(Default)]
struct Writer(Vec<bool>);

impl Writer {
    fn put(&mut self, value: u64, bits: u32) {
        self.0.extend((0..bits).rev().map(|bit| value >> bit & 1 == 1));
    }

    /// A whole number from 0, four bits at a time, the lowest first; a bit before each four says whether more follow.
    fn count(&mut self, mut value: u64) {
        loop {
            let more = value > 15;
            self.put(u64::from(more) << 4 | value & 15, 5);
            value >>= 4;
            if !more {
                return;
            }
        }
    }

    /// A decimal: how many digits after the point, the sign, the digits as a whole number.
    fn number(&mut self, value: &Exact) -> Option<()> {
        let decimals = (0..=MOST_DECIMALS).find(|decimals| value.round(*decimals, Rounding::Floor) == *value)?;
        let scaled = value.mul(&Exact::whole(10i128.pow(decimals as u32)))?.to_whole()?;
        self.put(decimals as u64, 3);
        self.put(u64::from(scaled < 0), 1);
        self.count(u64::try_from(scaled.unsigned_abs()).ok()?);
        Some(())
    }

    fn maybe(&mut self, value: &Option<Exact>) -> Option<()> {
        self.put(u64::from(value.is_some()), 1);
        value.as_ref().map_or(Some(()), |value| self.number(value))
    }

    /// Five bits make a character; the last one is filled up with noughts.
    fn symbols(self) -> impl Iterator<Item = u8> {
        let bits = self.0;
        (0..bits.len().div_ceil(5))
            .map(move |at| (0..5).fold(0, |symbol, bit| symbol << 1 | u8::from(bits.get(at * 5 + bit) == Some(&true))))
    }
}

struct Reader<'r> {
    symbols: &'r [u8],
    at: usize,
}

impl Reader<'_> {
    fn left(&self) -> u64 {
        (self.symbols.len() * 5).saturating_sub(self.at) as u64
    }

    fn take(&mut self, bits: u32) -> Option<u64> {
        let mut value = 0;
        for _ in 0..bits {
            let symbol = self.symbols.get(self.at / 5)?;
            value = value << 1 | u64::from(symbol >> (4 - self.at % 5) & 1);
            self.at += 1;
        }
        Some(value)
    }

    fn count(&mut self) -> Option<u64> {
        let mut value = 0;
        for four in 0..15 {
            let part = self.take(5)?;
            value |= (part & 15) << (4 * four);
            if part >> 4 == 0 {
                return Some(value);
            }
        }
        None
    }

    fn number(&mut self) -> Option<Exact> {
        let decimals = self.take(3)? as u32;
        let negative = self.take(1)? == 1;
        let scaled = Exact::whole(i128::from(self.count()?)).div(&Exact::whole(10i128.pow(decimals)))?;
        if negative { Exact::zero().sub(&scaled) } else { Some(scaled) }
    }

    fn maybe(&mut self) -> Option<Option<Exact>> {
        if self.take(1)? == 1 { self.number().map(Some) } else { Some(None) }
    }
}

/// Multiplies in GF(32), with x^5 + x^2 + 1.
fn times(a: u8, b: u8) -> u8 {
    let mut product = 0u8;
    for bit in (0..5).rev() {
        product = product << 1 ^ if product & 16 == 0 { 0 } else { 0b10_0101 };
        if b >> bit & 1 == 1 {
            product ^= a;
        }
    }
    product & 31
}

/// The check characters: what is left when the content, times x^3, is divided by (x - a)(x - a^2)(x - a^3), where a is 2. That
/// product is x^3 + 14x^2 + 29x + 10.
fn remainder(content: &[u8]) -> [u8; CHECKS] {
    const GENERATOR: [u8; CHECKS] = [14, 29, 10];
    let mut rest = [0; CHECKS];
    for symbol in content {
        let lead = symbol ^ rest[0];
        for at in 0..CHECKS {
            let next = rest.get(at + 1).copied().unwrap_or(0);
            rest[at] = next ^ times(lead, GENERATOR[at]);
        }
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generator_is_what_the_comment_says() {
        let (one, two, three) = (2, times(2, 2), times(times(2, 2), 2));
        assert_eq!(one ^ two ^ three, 14);
        assert_eq!(times(one, two) ^ times(one, three) ^ times(two, three), 29);
        assert_eq!(times(times(one, two), three), 10);
        assert_eq!([one, two, three], [1, 2, 3].map(power));
        assert!((0..31).all(|at| times(power(at), power(31 - at)) == 1));
    }

    /// The characters of a code with this content, as `encode` writes them.
    fn symbols_of(version: u8, bits: Writer) -> Vec<u8> {
        let mut symbols: Vec<u8> = std::iter::once(version).chain(bits.symbols()).collect();
        let checks = remainder(&symbols);
        symbols.extend(checks);
        symbols
    }

    /// Nobody can type these by mistake: the check characters fit.
    #[test]
    fn content_that_no_assessment_has_is_no_code() {
        let text = r#"{"format": 1, "id": "s", "edition": "1", "title": "S", "elements": [
            {"id": "a", "title": "A", "anchors": ["no", "so", "yes"], "repeated": {"each": "session", "method": "mean"}},
            {"id": "b", "title": "B", "anchors": ["no", "so", "yes"]}]}"#;
        let rubric = Rubric::parse(text).expect("a sound rubric");
        let mut blank = Answers::new(&rubric);
        blank.occasion.date = Date::parse("2026-11-22");
        let with = |write: &dyn Fn(&mut Writer)| {
            let mut bits = Writer::default();
            bits.put(hash(&rubric).expect("a hash"), HASH_BITS);
            write_occasion(&mut bits, &rubric, &blank).expect("an occasion");
            write(&mut bits);
            symbols_of(VERSION, bits)
        };
        let (several, once) = (choices(&rubric.elements[0], true), choices(&rubric.elements[1], true));
        let sessions = (PLAIN + kinds(&rubric.elements[0])) as u64;
        let sound = with(&|bits| {
            bits.put(sessions, several);
            bits.count(2);
            [1, PLAIN as u64].iter().for_each(|kind| bits.put(*kind, choices(&rubric.elements[0], false)));
            bits.put(3, once);
        });
        let read = read_symbols(&rubric, &sound).expect("answers");
        assert_eq!(read.entries[0].rating, Some(Rating::Repeated(vec![Rating::UnableToDetermine, Rating::Anchor(0)])));
        assert_eq!(read.entries[1].rating, Some(Rating::DoesNotFit));
        // A level beyond the last, sessions of what is rated once, and more sessions than there is room for.
        let beyond = with(&|bits| {
            bits.put(0, several);
            bits.put((PLAIN + kinds(&rubric.elements[1])) as u64, once);
        });
        let endless = with(&|bits| {
            bits.put(sessions, several);
            bits.count(u64::MAX);
        });
        for symbols in [beyond, endless] {
            assert_eq!(read_symbols(&rubric, &symbols), Err(Unreadable::NotACode));
        }
        for (version, why) in [(VERSION + 1, Unreadable::Newer), (0, Unreadable::NotACode), (31, Unreadable::Newer)] {
            assert_eq!(read_symbols(&rubric, &symbols_of(version, Writer::default())), Err(why), "{version}");
        }
    }

    #[test]
    fn a_choice_takes_no_more_bits_than_it_needs() {
        assert_eq!([1, 2, 3, 4, 5, 9].map(width), [0, 1, 2, 2, 3, 4]);
    }
}
