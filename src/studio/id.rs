//! Ids made from titles, once.
//!
//! In: titles in the order of reading. Out: an id for each that the format takes and that no other has. It does not
//! change an id that is already there.

use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;

/// The longest id the format takes.
const MOST: usize = 64;

/// The ids of one rubric that are taken.
#[derive(Clone, Debug, Default)]
pub struct Ids(BTreeSet<String>);

impl Ids {
    /// Takes an id that is given; `false` if it was taken already.
    pub fn take(&mut self, id: &str) -> bool {
        self.0.insert(id.to_owned())
    }

    /// An id of its own for a title: `space`, and for the next of the same title `space-2`.
    pub fn make(&mut self, title: &str, otherwise: &str) -> String {
        let base = match slug(title) {
            made if made.is_empty() => otherwise.to_owned(),
            made => made,
        };
        let mut id = base.clone();
        let mut count = 1;
        while !self.take(&id) {
            count += 1;
            let number = format!("-{count}");
            id = cut(&base, MOST - number.len()) + &number;
        }
        id
    }
}

/// A title in the letters of an id: `Tŷ’r plant` is `tyr-plant`.
pub fn slug(title: &str) -> String {
    let mut out = String::new();
    for letter in title.nfkd() {
        match letter {
            '\'' | '’' | '‘' | 'ʼ' | '`' | '´' => {}
            'ß' => out.push_str("ss"),
            'æ' | 'Æ' => out.push_str("ae"),
            'œ' | 'Œ' => out.push_str("oe"),
            'ø' | 'Ø' => out.push('o'),
            'ł' | 'Ł' => out.push('l'),
            'đ' | 'Đ' => out.push('d'),
            'ı' => out.push('i'),
            letter if letter.is_ascii_alphanumeric() => out.push(letter.to_ascii_lowercase()),
            letter if unicode_normalization::char::is_combining_mark(letter) => {}
            _ if out.is_empty() || out.ends_with('-') => {}
            _ => out.push('-'),
        }
    }
    cut(out.trim_end_matches('-'), MOST)
}

/// Cut after the last whole word that fits.
fn cut(id: &str, most: usize) -> String {
    if id.len() <= most {
        return id.to_owned();
    }
    let start = &id[..most];
    let whole = if id.as_bytes()[most] == b'-' { most } else { start.rfind('-').unwrap_or(most) };
    id[..whole].trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_become_letters_digits_and_hyphens() {
        for (title, id) in [
            ("The visitor’s bag", "the-visitors-bag"),
            ("Über 10 %", "uber-10"),
            ("Mae dŵr ffres yn y tŷ", "mae-dwr-ffres-yn-y-ty"),
            ("PLAY & HOMEWORK", "play-homework"),
            ("½ day, 5 m²", "1-2-day-5-m2"),
            ("Straße, Æsop, łóżko", "strasse-aesop-lozko"),
            ("— ? —", ""),
            ("家庭", ""),
            (
                "Somebody who speaks the family’s language is there when the first box of books is handed over",
                "somebody-who-speaks-the-familys-language-is-there-when-the-first",
            ),
        ] {
            assert_eq!(slug(title), id, "{title}");
        }
        assert_eq!(slug(&"a".repeat(80)).len(), 64);
    }

    #[test]
    fn every_id_is_its_own() {
        let mut ids = Ids::default();
        let made: Vec<String> = ["Space", "space!", "家", "", "Space"].iter().map(|title| ids.make(title, "element")).collect();
        assert_eq!(made, ["space", "space-2", "element", "element-2", "space-3"]);
        let long = "word ".repeat(13);
        assert_eq!(ids.make(&long, "x"), ids.0.iter().find(|id| id.starts_with("word")).cloned().unwrap_or_default());
        let second = ids.make(&long, "x");
        assert!(second.len() <= 64 && second.ends_with("word-2"), "{second}");
    }
}
