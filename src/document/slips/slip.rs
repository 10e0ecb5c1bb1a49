//! One slip, and how a value is quoted in what is said of it.
//!
//! In: what was meant. Out: a [`Slip`]. Which slip it is, is found elsewhere.

use crate::problem::{Advice, Fault};

/// One slip: what was meant.
#[derive(Default)]
pub struct Slip {
    /// What to write instead.
    pub advice: Option<Advice>,
    /// The fields that were meant; a problem that they are missing follows from this one.
    pub means: &'static [&'static str],
    /// Fields of the same object that belong to the same slip.
    pub with: &'static [&'static str],
    /// A better name for what is wrong.
    pub fault: Option<Fault>,
}

impl Slip {
    /// A slip with the fields that were meant and what to write instead.
    pub fn new(means: &'static [&'static str], advice: Advice) -> Slip {
        Slip { advice: Some(advice), means, ..Slip::default() }
    }
}

/// A value on one line, as it would be written in a message; `None` if it is long.
pub fn on_one_line(raw: &str) -> Option<String> {
    let (mut out, mut in_text, mut escaped) = (String::new(), false, false);
    for sign in raw.chars() {
        if out.len() > 100 {
            return None;
        }
        if in_text {
            in_text = escaped || sign != '"';
            escaped = sign == '\\' && !escaped;
            out.push(sign);
        } else if !sign.is_whitespace() {
            in_text = sign == '"';
            out.push(sign);
            if matches!(sign, ',' | ':') {
                out.push(' ');
            }
        }
    }
    Some(out)
}
