//! What a few words say about a level: its points, its name, and whether it is a good one or a bad one.
//!
//! In: a heading or the start of an anchor. Out: a [`Level`]. It knows no table.

use crate::studio::amount::Amount;

/// A level as a heading names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Level {
    /// Its points, if a number stands there.
    pub points: Option<Amount>,
    /// Its name without the number; empty if there is none.
    pub label: String,
    /// How good it is, from 0 to 100, where its words say so.
    pub worth: Option<u8>,
}

/// The level that a heading names, if it looks like one.
pub fn read(heading: &str) -> Option<Level> {
    let text = heading.replace('\n', " ");
    let text = text.trim().trim_end_matches(['*', '?']).trim();
    if text.is_empty() || text.chars().count() > 80 {
        return None;
    }
    let (points, label) = match points_and_words(text) {
        Some((points, words)) => (Some(points), words),
        None => (None, text.to_owned()),
    };
    let worth = worth(&label);
    // A heading of words only is a level if its words are those of levels.
    (points.is_some() || worth.is_some()).then_some(Level { points, label, worth })
}

/// Words that only say that a number follows.
const COUNTING: [&str; 22] = [
    "level", "levels", "score", "scores", "point", "points", "pt", "pts", "rating", "rate", "grade", "stage", "step", "anchor", "scored",
    "mark", "lefel", "sgôr", "pwynt", "pwyntiau", "gradd", "cam",
];

/// The number of `3`, `(3)`, `Level 3`, `3 points`, `0 = Never`, `Never (0)`, `2 – Partly`, and the words beside it.
fn points_and_words(text: &str) -> Option<(Amount, String)> {
    let number = |text: &str| {
        let digits = text.strip_prefix(['-', '−', '–']).unwrap_or(text);
        let sound = !digits.is_empty() && digits.chars().count() <= 5 && digits.starts_with(|letter: char| letter.is_ascii_digit());
        let value = Amount::parse(&digits.replace(',', ".")).filter(|_| sound)?;
        // A year is no level.
        let year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
        let negative = digits.len() != text.len();
        (!year).then(|| if negative { Amount::ZERO.sub(value) } else { Some(value) })?
    };
    let words = |text: &str| {
        let trimmed = text.trim().trim_start_matches(['=', ':', '-', '–', '—', '.', ')', ']', '|', ',', ';', '/']).trim();
        let trimmed = trimmed.trim_end_matches(['=', ':', '-', '–', '—', '(', '[', '|', ',', ';', '/']).trim();
        let bare = trimmed.trim_matches(['(', ')', '[', ']']).trim();
        let counts = COUNTING.iter().any(|word| bare.eq_ignore_ascii_case(word));
        if counts { String::new() } else { trimmed.to_owned() }
    };
    // The number first: `0`, `(0) Never`, `Level 0: Never`, `0 points – Never`.
    let mut start = text.trim_start_matches(['(', '[']);
    for word in COUNTING {
        let head = start.get(..word.len()).filter(|head| head.eq_ignore_ascii_case(word));
        let rest = head.map(|_| start[word.len()..].trim_start_matches([':', ' ', '=', '.', '(']));
        if let Some(rest) = rest.filter(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit())) {
            start = rest;
        }
    }
    let end = start.find(|letter: char| !(letter.is_ascii_digit() || matches!(letter, '.' | ',' | '-' | '−' | '–'))).unwrap_or(start.len());
    let digits = start[..end].trim_end_matches(['.', ',', '-', '−', '–']);
    if let Some(value) = number(digits) {
        let rest = &start[digits.len()..];
        let rest = rest.trim_start_matches([')', ']']).trim_start();
        let mut after = rest;
        for word in COUNTING {
            let head = after.get(..word.len()).filter(|head| head.eq_ignore_ascii_case(word));
            let ends = |rest: &str| !rest.starts_with(|letter: char| letter.is_alphanumeric());
            if head.is_some() && ends(&after[word.len()..]) {
                after = after[word.len()..].trim_start();
            }
        }
        let percent = after.strip_prefix('%').map(str::trim_start);
        let after = percent.unwrap_or(after);
        // A range or a bound such as `31-40` or `5 or more` is no level, nor is the start of a longer number.
        let lower = after.to_lowercase();
        let bound =
            ["or more", "or less", "or fewer", "and above", "or above", "or below", "to ", "+"].iter().any(|word| lower.starts_with(word));
        if bound || after.trim_start_matches(['-', '–', ' ']).starts_with(|letter: char| letter.is_ascii_digit()) {
            return None;
        }
        return Some((value, words(after)));
    }
    // The number last: `Never (0)`, `Never = 0`, `Never – 0`, `Never 0`, `Never, 0 points`.
    let mut end = text.trim_end_matches([')', ']', '.']);
    for word in COUNTING {
        let at = end.len().checked_sub(word.len()).filter(|at| end.is_char_boundary(*at));
        if let Some(at) = at.filter(|at| end[*at..].eq_ignore_ascii_case(word) && end[..*at].ends_with(' ')) {
            end = end[..at].trim_end();
        }
    }
    let start = end
        .rfind(|letter: char| !(letter.is_ascii_digit() || letter == '.'))
        .map_or(0, |at| at + end[at..].chars().next().map_or(1, char::len_utf8));
    let before = end[..start].trim_end();
    let value = number(&end[start..])?;
    let parted = end[..start].ends_with([' ', '(', '[', '=', ':']);
    let name = words(before);
    (parted && !name.is_empty() && name.split_whitespace().count() <= 6).then_some((value, name))
}

/// How good a level is by its words: 0 the worst, 100 the best. `None` for words that are no level's.
pub fn worth(words: &str) -> Option<u8> {
    let plain = plain(words);
    if plain.is_empty() {
        return None;
    }
    let known = |text: &str| WORTH.iter().find(|(_, words)| words.contains(&text)).map(|(worth, _)| *worth);
    if let Some(worth) = known(&plain) {
        return Some(worth);
    }
    // `Not in place yet`, `Partly there`, `Fully embedded`: the first word decides, in a short text.
    let count = plain.split(' ').count();
    let led = LEADING.iter().find(|(_, words)| words.iter().any(|word| plain.strip_prefix(word).is_some_and(|rest| rest.starts_with(' '))));
    if let Some((worth, _)) = led.filter(|_| count <= 4) {
        return Some(*worth);
    }
    // `Green – in place`, `Red (not in place)`, `Never / rarely`: the part before a sign.
    let head = words.split(['(', '–', '—', '/', ':']).next().unwrap_or_default().trim();
    let head = head.split(" - ").next().unwrap_or_default();
    if head.len() < words.len() && count <= 8 { known(&crate::studio::recognise::level::plain(head)) } else { None }
}

/// True for words that answer yes or no.
pub fn is_yes_or_no(words: &str) -> Option<bool> {
    match plain(words).as_str() {
        "yes" | "y" | "true" | "ie" | "ydy" | "ydyn" | "oes" | "do" | "ja" | "oui" | "sí" | "si" | "tak" => Some(true),
        "no" | "n" | "false" | "na" | "nac ydy" | "nac ydyn" | "nac oes" | "naddo" | "nage" | "nein" | "non" | "nie" => Some(false),
        _ => None,
    }
}

/// Lower case, without signs at its ends and with single blanks.
pub fn plain(words: &str) -> String {
    let lower = words.to_lowercase().replace(['’', '‘'], "'");
    let trimmed = lower.trim_matches(|letter: char| !letter.is_alphanumeric());
    trimmed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words of levels, in English, Welsh, and a few of German, French and Spanish.
const WORTH: &[(u8, &[&str])] = &[
    (
        0,
        &[
            "no",
            "not",
            "none",
            "never",
            "not yet",
            "not in place",
            "not at all",
            "not met",
            "not present",
            "not started",
            "not evident",
            "not observed",
            "not done",
            "not achieved",
            "not implemented",
            "not there",
            "not true",
            "absent",
            "missing",
            "red",
            "poor",
            "very poor",
            "low",
            "weak",
            "unacceptable",
            "unacceptable use",
            "unacceptable variation",
            "inadequate",
            "unsatisfactory",
            "strongly disagree",
            "very low",
            "nothing",
            "nothing in place",
            "does not meet",
            "unmet",
            "false",
            "dim",
            "dim o gwbl",
            "ddim",
            "ddim eto",
            "ddim yn ei le",
            "ddim o gwbl",
            "heb ddechrau",
            "heb ei fodloni",
            "heb eu bodloni",
            "heb ei wneud",
            "nid yw yn ei le",
            "byth",
            "coch",
            "gwael",
            "isel",
            "gwan",
            "na",
            "nac ydy",
            "nac oes",
            "annerbyniol",
            "anghytuno'n gryf",
            "dim byd",
            "nein",
            "nie",
            "nicht",
            "noch nicht",
            "gar nicht",
            "nicht vorhanden",
            "rot",
            "jamais",
            "non",
            "rouge",
            "pas encore",
            "nunca",
            "rojo",
        ],
    ),
    (
        10,
        &[
            "beginning",
            "beginner",
            "just started",
            "starting",
            "started",
            "dechrau",
            "ar ddechrau",
            "novice",
            "early",
            "exploring",
            "pre-contemplation",
            "bronze",
            "efydd",
            "basic",
        ],
    ),
    (
        20,
        &[
            "rarely",
            "seldom",
            "hardly ever",
            "a little",
            "minimal",
            "minimally",
            "emerging",
            "disagree",
            "limited",
            "below expectations",
            "anaml",
            "prin",
            "ychydig",
            "yn datblygu o'r newydd",
            "anghytuno",
            "selten",
            "rarement",
        ],
    ),
    (
        30,
        &[
            "fair",
            "needs improvement",
            "requires improvement",
            "needs work",
            "gweddol",
            "angen gwella",
            "some of the time",
            "planned",
            "planning",
            "installing",
        ],
    ),
    (
        40,
        &[
            "partly",
            "partially",
            "partial",
            "part",
            "in part",
            "some",
            "somewhat",
            "sometimes",
            "partly in place",
            "partially in place",
            "partly met",
            "partially met",
            "partially implemented",
            "in progress",
            "under way",
            "underway",
            "on the way",
            "getting there",
            "occasionally",
            "to some extent",
            "in development",
            "developing",
            "developmental",
            "developmental use",
            "developmental variation",
            "rhannol",
            "yn rhannol",
            "rhannol yn ei le",
            "wedi'i fodloni'n rhannol",
            "wedi'u bodloni'n rhannol",
            "bodlonir yn rhannol",
            "yn rhannol yn ei le",
            "weithiau",
            "peth",
            "rhywfaint",
            "ar y gweill",
            "yn datblygu",
            "ar waith yn rhannol",
            "i ryw raddau",
            "teilweise",
            "zum teil",
            "manchmal",
            "en partie",
            "partiellement",
            "parfois",
            "a veces",
            "parcialmente",
            "half",
            "hanner",
        ],
    ),
    (
        50,
        &[
            "amber",
            "yellow",
            "orange",
            "medium",
            "moderate",
            "average",
            "neutral",
            "adequate",
            "satisfactory",
            "acceptable",
            "neither agree nor disagree",
            "middle",
            "oren",
            "ambr",
            "melyn",
            "canolig",
            "niwtral",
            "boddhaol",
            "derbyniol",
            "digonol",
            "gelb",
            "mittel",
            "jaune",
            "orange",
            "silver",
            "arian",
            "intermediate",
        ],
    ),
    (
        70,
        &[
            "mostly",
            "mostly in place",
            "mainly",
            "largely",
            "largely in place",
            "nearly",
            "almost",
            "often",
            "usually",
            "frequently",
            "most of the time",
            "good",
            "agree",
            "substantially",
            "substantial",
            "proficient",
            "accomplished",
            "mostly met",
            "meets expectations",
            "yn aml",
            "gan amlaf",
            "yn bennaf",
            "bron",
            "i raddau helaeth",
            "da",
            "cytuno",
            "fel arfer",
            "meist",
            "überwiegend",
            "oft",
            "souvent",
            "gut",
            "skilled",
            "competent",
        ],
    ),
    (
        85,
        &[
            "very good",
            "strong",
            "advanced",
            "nearly always",
            "almost always",
            "da iawn",
            "cryf",
            "bron bob amser",
            "embedding",
            "sustaining",
            "expert",
        ],
    ),
    (
        100,
        &[
            "yes",
            "fully",
            "full",
            "fully in place",
            "in place",
            "always",
            "complete",
            "completely",
            "achieved",
            "met",
            "fully met",
            "fully implemented",
            "present",
            "embedded",
            "well in place",
            "well established",
            "established",
            "excellent",
            "outstanding",
            "exemplary",
            "green",
            "high",
            "very high",
            "expected",
            "expected use",
            "expected use in practice",
            "strongly agree",
            "all",
            "all of the time",
            "every time",
            "done",
            "exceeds expectations",
            "implemented",
            "evident",
            "observed",
            "true",
            "gold",
            "aur",
            "yn llawn",
            "llawn",
            "yn gyfan gwbl",
            "yn ei le",
            "yn llwyr",
            "bob amser",
            "bob tro",
            "wedi'i fodloni",
            "wedi ei fodloni",
            "ie",
            "ydy",
            "oes",
            "gwyrdd",
            "rhagorol",
            "uchel",
            "cytuno'n gryf",
            "wedi'i sefydlu",
            "wedi'i wreiddio",
            "popeth",
            "ja",
            "vollständig",
            "voll",
            "immer",
            "grün",
            "oui",
            "toujours",
            "vert",
            "complètement",
            "siempre",
            "verde",
            "sí",
            "best practice",
            "ideal",
        ],
    ),
];

/// Words that begin the name of a level.
const LEADING: &[(u8, &[&str])] = &[
    (0, &["not", "no", "never", "ddim", "heb", "nicht", "noch nicht", "pas"]),
    (40, &["partly", "partially", "partial", "some", "sometimes", "somewhat", "yn rhannol", "rhannol", "teilweise", "partiellement"]),
    (70, &["mostly", "largely", "mainly", "often", "usually", "yn bennaf", "yn aml", "meist"]),
    (100, &["fully", "completely", "always", "yn llawn", "bob amser", "vollständig", "immer"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_names_of_levels_are_told_apart() {
        for (heading, points, label) in [
            ("1", Some("1"), ""),
            ("(3)", Some("3"), ""),
            ("Level 3", Some("3"), ""),
            ("0 points", Some("0"), ""),
            ("-2", Some("-2"), ""),
            ("Score: 4", Some("4"), ""),
            ("0 = Not in place", Some("0"), "Not in place"),
            ("1 - Partly", Some("1"), "Partly"),
            ("2: Fully in place", Some("2"), "Fully in place"),
            ("(0) Never", Some("0"), "Never"),
            ("Never (0)", Some("0"), "Never"),
            ("Never\n0", Some("0"), "Never"),
            ("Fully in place = 2", Some("2"), "Fully in place"),
            ("Poor (1 point)", Some("1"), "Poor"),
            ("Level 2: Seedling", Some("2"), "Seedling"),
            ("3 Excellent", Some("3"), "Excellent"),
            ("0 points – Absent", Some("0"), "Absent"),
            ("2.5", Some("2.5"), ""),
            ("Ddim eto", None, "Ddim eto"),
            ("Not yet", None, "Not yet"),
        ] {
            let level = read(heading).unwrap_or_else(|| panic!("{heading}"));
            assert_eq!(level.points.map(|points| points.to_string()).as_deref(), points, "{heading}");
            assert_eq!(level.label, label, "{heading}");
        }
        for other in ["2025", "31-40", "5 or more", "Practice", "Evidence", "", "What we look for", "How it is counted"] {
            assert_eq!(read(other), None, "{other}");
        }
    }

    #[test]
    fn words_say_how_good_a_level_is() {
        let rising = [
            vec!["Not yet", "Partly", "Fully"],
            vec!["Red", "Amber", "Green"],
            vec!["Ddim eto", "Rhannol", "Yn llawn"],
            vec!["Never", "Rarely", "Sometimes", "Usually", "Always"],
            vec!["Not in place yet", "Partly in place", "Mostly there", "Fully embedded"],
            vec!["Unacceptable variation", "Developmental variation", "Expected use in practice"],
            vec!["Red (not in place)", "Green – in place"],
        ];
        for words in rising {
            let worths: Vec<u8> = words.iter().map(|word| worth(word).unwrap_or_else(|| panic!("{word}"))).collect();
            assert!(worths.is_sorted_by(|one, other| one < other), "{words:?}: {worths:?}");
        }
        assert_eq!(worth("Nobody greets them"), None);
    }
}
