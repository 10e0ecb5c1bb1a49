//! Names as people type them: of a team, a role, a rater. How they are written, and when two of them are the same.
//!
//! In: a name in any encoding of its letters, from any keyboard. Out: the one form that is written, or that is compared. It knows nothing
//! of what the name stands for.
//!
//! The tables of Unicode are large: only what is fetched after the first question may call this (`web/late.rs`).

use unicode_normalization::UnicodeNormalization as _;

/// The form in which a name is written: letters composed (NFC), one ordinary space where there are spaces of any kind, none at the ends.
pub fn tidy(name: &str) -> String {
    name.nfc().filter(|c| !is_invisible(*c)).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The form in which names are compared: besides, capital letters, and the shapes that word processors give to apostrophes and hyphens,
/// make no other name.
pub fn folded(name: &str) -> String {
    let plain = |c| match c {
        '‘' | '’' | 'ʼ' | '′' | '`' | '´' => '\'',
        '‐' | '‑' | '‒' | '–' | '—' | '−' => '-',
        c => c,
    };
    tidy(name).chars().map(plain).flat_map(char::to_lowercase).nfc().collect()
}

/// True if both names are the same.
pub fn same(one: &str, other: &str) -> bool {
    one == other || folded(one) == folded(other)
}

/// Characters that take no room and are no letters: they come along when a name is copied from elsewhere.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{61c}')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || (c.is_control() && !c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_in_two_encodings_is_one_name() {
        let alike = [
            ("T\u{177}'r \u{174}enallt", "Ty\u{302}'r W\u{302}enallt"),
            ("North\u{a0}team", "North team"),
            ("  North \u{202f} team\t", "North team"),
            ("north TEAM", "North team"),
            ("St Mary’s", "St Mary's"),
            ("Aber\u{2011}soch", "Aber-soch"),
            ("\u{feff}North team\u{200b}", "North team"),
            ("North\u{202e} team\u{202c}", "North team"),
            ("İzmir", "i\u{307}zmir"),
            ("ΑΣ", "ας".to_uppercase().leak()),
        ];
        for (one, other) in alike {
            assert!(same(one, other) && same(other, one), "{one:?} {other:?}");
        }
        for (one, other) in [("North", "South"), ("Ty", "Tŷ"), ("North 1", "North 2"), ("Northteam", "North team"), ("", "North")] {
            assert!(!same(one, other), "{one:?} {other:?}");
        }
    }

    #[test]
    fn a_name_is_written_composed_with_single_spaces() {
        assert_eq!(tidy(" Ty\u{302}\u{a0} Coch\n"), "T\u{177} Coch");
        assert_eq!(tidy("St Mary’s – A"), "St Mary’s – A");
        for name in ["Ty\u{302}", "A  B", "\u{1100}\u{1161}\u{11a8}", "ẛ\u{323}", "\u{200b}", "ﷺ x"] {
            assert_eq!(tidy(&tidy(name)), tidy(name));
            assert_eq!(folded(&folded(name)), folded(name), "{name:?}");
        }
    }
}
