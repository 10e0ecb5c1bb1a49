//! The signs that change the direction in which letters run: whether a text keeps their effect to itself.
//!
//! In: a text. Out: whether what stands after it is still read as it is written, and the text without such signs.

/// The first sign that turns the letters after it, and those of whatever the text is put into: one that overrides the direction of letters,
/// or one whose effect is not ended in the same line. Texts of a language from right to left need neither.
pub fn turning(text: &str) -> Option<char> {
    text.split('\n').find_map(|line| {
        let mut open: Vec<char> = Vec::new();
        for sign in line.chars() {
            match sign {
                '\u{202d}' | '\u{202e}' => return Some(sign),
                '\u{202a}' | '\u{202b}' | '\u{2066}'..='\u{2068}' => open.push(sign),
                '\u{202c}' | '\u{2069}' => {
                    let ends = |begun: &char| matches!(begun, '\u{202a}' | '\u{202b}') == (sign == '\u{202c}');
                    if open.pop().is_none_or(|begun| !ends(&begun)) {
                        return Some(sign);
                    }
                }
                _ => {}
            }
        }
        open.first().copied()
    })
}

/// A text that leaves the order of what is written around it alone: as it is, or without any of these signs.
pub fn kept_to_itself(text: &str) -> std::borrow::Cow<'_, str> {
    match turning(text) {
        None => text.into(),
        Some(_) => text.chars().filter(|sign| !is_directional(*sign)).collect::<String>().into(),
    }
}

/// True for the signs that begin or end a stretch of letters with a direction of its own.
pub fn is_directional(sign: char) -> bool {
    matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_that_is_ended_in_its_line_turns_nothing_else() {
        for sound in ["", "Plain", "a \u{2067}שלום\u{2069} b", "\u{202b}שלום \u{2066}abc\u{2069}\u{202c}\nnext", "\u{200f}שלום"]
        {
            assert_eq!(turning(sound), None, "{sound:?}");
            assert_eq!(kept_to_itself(sound), sound);
        }
        for (turned, sign) in [
            ("abc\u{202e}", '\u{202e}'),
            ("\u{202e}abc\u{202c}", '\u{202e}'),
            ("\u{202d}1\u{202c}", '\u{202d}'),
            ("\u{2067}a\nb\u{2069}", '\u{2067}'),
            ("a\u{202b}b", '\u{202b}'),
            ("a\u{2069}b", '\u{2069}'),
            ("\u{202b}a\u{2069}\u{202c}", '\u{2069}'),
        ] {
            assert_eq!(turning(turned), Some(sign), "{turned:?}");
            assert_eq!(turning(&kept_to_itself(turned)), None);
            assert!(!kept_to_itself(turned).contains(is_directional));
        }
    }
}
