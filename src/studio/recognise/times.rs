//! How long it takes to fill a rubric in, and after how many months that is done again, as a sentence around the elements says it: `Allow about 40
//! minutes`, `Filled in by the team every six months`.
//!
//! In: a sentence. Out: the part of it that says so, and the number. They are offered, never used unasked.

/// The part of a note that says how many minutes it takes to fill this in. How long a visit takes is another thing.
pub fn minutes(note: &str) -> Option<(&str, usize)> {
    parts(note).find_map(|part| {
        part.split([',', '(', ')', ':']).flat_map(|clause| clause.split(" – ")).find_map(minutes_of).map(|minutes| (part, minutes))
    })
}

/// The part of a note that says after how many months this is filled in again.
pub fn months(note: &str) -> Option<(&str, usize)> {
    parts(note).find_map(|part| months_of(part).map(|months| (part, months)))
}

fn parts(note: &str) -> impl Iterator<Item = &str> {
    note.split(['\n', ';']).flat_map(|line| line.split_inclusive(". ")).map(str::trim)
}

fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// True if one of some words is among the words.
fn has(said: &[String], any: &[&str]) -> bool {
    said.iter().any(|word| any.contains(&word.as_str()))
}

const MINUTES: &[&str] = &["minute", "minutes", "min", "mins", "munud", "funud", "munudau"];
const HOURS: &[&str] = &["hour", "hours", "awr", "oriau"];
/// Words for what is filled in, and for filling it in.
const FORM: &[&str] = &[
    "it",
    "this",
    "form",
    "checklist",
    "assessment",
    "questionnaire",
    "tool",
    "review",
    "rating",
    "complete",
    "completing",
    "fill",
    "filling",
    "answer",
    "answering",
    "hwn",
    "hon",
    "ffurflen",
    "rhestr",
    "asesiad",
    "hunanasesiad",
    "holiadur",
    "llenwi",
    "lenwi",
    "cwblhau",
    "gwblhau",
    "ateb",
];

fn minutes_of(clause: &str) -> Option<usize> {
    let said = words(clause);
    // What is done more often takes its own time.
    if has(
        &said,
        &[
            "each", "every", "per", "visit", "visits", "session", "sessions", "meeting", "meetings", "bob", "pob", "ymweliad", "sesiwn",
            "cyfarfod",
        ],
    ) {
        return None;
    }
    let is_unit = |word: &String| MINUTES.contains(&word.as_str()) || HOURS.contains(&word.as_str());
    let at = said.iter().position(is_unit).filter(|_| said.iter().filter(|word| is_unit(word)).count() == 1)?;
    let (before, behind) = (&said[..at], &said[at + 1..]);
    let count = count_of(&said[at], before, behind)?;
    let begins = |any: &[&str]| {
        before
            .iter()
            .find(|word| !["please", "and", "you", "should"].contains(&word.as_str()))
            .is_some_and(|word| any.contains(&word.as_str()))
    };
    let is_about_form = has(&said, FORM);
    let allowed = begins(&["allow", "caniatewch", "neilltuwch"]) || (begins(&["set"]) && has(before, &["aside"]));
    let alone = begins(&["takes", "take", "cymer"])
        || (before.first().is_some_and(|first| first == "mae")
            && before.get(1).is_some_and(|next| next == "n" || next == "yn")
            && has(before, &["cymryd"]));
    let takes = has(before, &["takes", "take", "took", "needs", "needed", "cymryd", "cymer"]) && is_about_form;
    ((allowed || alone) && (behind.is_empty() || is_about_form) || takes).then_some(count)
}

/// The minutes that some words name, by the unit and what stands on either side: `30 to 40` minutes are 40, and `half an` hour is 30.
fn count_of(unit: &str, before: &[String], behind: &[String]) -> Option<usize> {
    let last = before.last().map_or("", String::as_str);
    let second = before.len().checked_sub(2).map_or("", |at| before[at].as_str());
    let count = number(last);
    if MINUTES.contains(&unit) {
        return count.filter(|count| (1..=600).contains(count));
    }
    let halves = |count: usize| if has(behind, &["half", "hanner"]) { 60 * count + 30 } else { 60 * count };
    match (last, second) {
        (_, "quarter" | "quarters" | "chwarter") | ("of" | "chwarter", _) => None,
        ("an", "half") | ("half" | "hanner", _) => Some(30),
        // One and a half, or a number with a part behind its point.
        _ if number(second).is_some() && !["one", "two", "un", "dwy"].contains(&second) => None,
        ("an", _) => Some(halves(1)),
        _ if unit == "awr" && count.is_none() => Some(halves(1)),
        _ => count.filter(|count| (1..=10).contains(count)).map(halves),
    }
}

/// The number that a word says.
fn number(word: &str) -> Option<usize> {
    const WORDS: &[(usize, &[&str])] = &[
        (1, &["one", "un"]),
        (2, &["two", "dau", "dwy", "ddau", "ddwy"]),
        (3, &["three", "tri", "tair", "dri", "dair"]),
        (4, &["four", "pedwar", "pedair", "bedwar"]),
        (5, &["five", "pum", "pump", "bum"]),
        (6, &["six", "chwe", "chwech"]),
        (8, &["eight", "wyth"]),
        (9, &["nine", "naw"]),
        (10, &["ten", "deg", "ddeg"]),
        (12, &["twelve", "deuddeg", "ddeuddeg"]),
        (15, &["fifteen", "pymtheg"]),
        (18, &["eighteen", "deunaw"]),
        (20, &["twenty", "ugain"]),
        (30, &["thirty"]),
        (40, &["forty", "deugain", "ddeugain"]),
        (45, &["fortyfive"]),
        (60, &["sixty"]),
        (90, &["ninety"]),
    ];
    let by_word = || WORDS.iter().find(|(_, words)| words.contains(&word)).map(|(number, _)| *number);
    word.parse().ok().or_else(by_word)
}

/// Words with which a sentence on filling this in begins before it says so.
const LEADS: &[&str] = &[
    "please",
    "this",
    "the",
    "it",
    "is",
    "to",
    "be",
    "should",
    "must",
    "can",
    "will",
    "form",
    "checklist",
    "self",
    "assessment",
    "questionnaire",
    "tool",
    "team",
    "teams",
    "each",
    "every",
    "all",
    "whole",
    "we",
    "you",
    "fidelity",
    "then",
    "and",
    "mae",
    "r",
    "n",
    "yn",
    "y",
    "yr",
    "i",
    "w",
    "ei",
    "dylid",
    "dylai",
    "caiff",
    "tîm",
    "hwn",
    "hon",
    "ffurflen",
    "rhestr",
    "asesiad",
    "hunanasesiad",
    "holiadur",
];
/// Words for filling something in.
const FILL: &[&str] = &[
    "fill",
    "fills",
    "filled",
    "complete",
    "completes",
    "completed",
    "repeat",
    "repeats",
    "repeated",
    "review",
    "reviewed",
    "rate",
    "rated",
    "assess",
    "assessed",
    "llenwi",
    "lenwi",
    "llenwir",
    "llenwch",
    "cwblhau",
    "gwblhau",
    "cwblheir",
    "cwblhewch",
    "ailadrodd",
    "ailadroddir",
    "ailadroddwch",
    "adolygu",
    "adolygir",
    "asesu",
    "asesir",
];

fn months_of(part: &str) -> Option<usize> {
    let said = words(part);
    let fills = said.iter().find(|word| !LEADS.contains(&word.as_str())).is_some_and(|word| FILL.contains(&word.as_str()));
    let all: Vec<usize> = (0..said.len()).filter_map(|at| interval(&said[at..])).collect();
    match all[..] {
        [months] if fills => Some(months),
        _ => None,
    }
}

/// The months between two times, where some words begin to say them.
fn interval(said: &[String]) -> Option<usize> {
    let said: Vec<&str> = said.iter().take(4).map(String::as_str).collect();
    let is_year = |word: &str| ["year", "years", "flwyddyn", "blwyddyn", "flynedd", "blynedd", "mlynedd"].contains(&word);
    let is_month = |word: &str| ["month", "months", "mis"].contains(&word);
    match said[..] {
        ["every" | "each" | "bob", unit, ..] if is_month(unit) => Some(1),
        ["every" | "each" | "bob", "quarter" | "chwarter", ..] | ["quarterly" | "chwarterol", ..] => Some(3),
        ["every" | "each" | "bob", unit, ..] if is_year(unit) => Some(12),
        ["every", "half" | "other", "year", ..] => Some(if said[1] == "half" { 6 } else { 24 }),
        ["every" | "bob", count, unit, ..] if is_month(unit) => number(count).filter(|count| (1..=60).contains(count)),
        ["every" | "bob", count, unit, ..] if is_year(unit) => {
            number(count).filter(|count| (1..=5).contains(count)).map(|count| 12 * count)
        }
        ["monthly" | "misol", ..] => Some(1),
        ["annually" | "yearly" | "flynyddol", ..] => Some(12),
        ["once" | "unwaith", "a" | "every" | "each" | "per" | "y", unit, ..] if is_year(unit) => {
            (said[1] != "every" && said[1] != "each").then_some(12)
        }
        ["twice" | "ddwywaith", "a" | "per" | "y" | "each" | "every", unit, ..] if is_year(unit) => Some(6),
        [count, "times", "a" | "per", "year", ..] => number(count).filter(|count| [2, 3, 4, 6, 12].contains(count)).map(|count| 12 / count),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_says_how_long_it_takes_to_fill_this_in() {
        for (line, expected) in [
            ("Filled in by the team lead, every six months; allow about 40 minutes.", Some(40)),
            ("Takes 40 minutes.", Some(40)),
            ("It takes 30–40 minutes to complete.", Some(40)),
            ("Allow half an hour", Some(30)),
            ("Please set aside an hour and a half for this assessment.", Some(90)),
            ("Completing the checklist takes two hours.", Some(120)),
            ("Caniatewch tua 40 munud.", Some(40)),
            ("Mae’n cymryd tua hanner awr i’w llenwi.", Some(30)),
            ("Mae’r ffurflen yn cymryd awr.", Some(60)),
            // The time of something else, or no single time.
            ("Each visit takes 40 minutes.", None),
            ("Allow 40 minutes for each visit.", None),
            ("Allow 10 minutes for the welcome.", None),
            ("Visits last 60 minutes.", None),
            ("The journey takes 40 minutes.", None),
            ("Allow 1 hour 30 minutes.", None),
            ("Allow 1.5 hours.", None),
            ("Mae’r ymweliad yn cymryd awr.", None),
        ] {
            assert_eq!(minutes(line).map(|(_, minutes)| minutes), expected, "{line}");
        }
    }

    #[test]
    fn a_sentence_says_when_this_is_filled_in_again() {
        for (line, expected) in [
            ("Filled in by the team lead with at least one home visitor, every six months; allow about 40 minutes.", Some(6)),
            ("Rate each element. Repeat annually.", Some(12)),
            ("The team fills it in twice a year.", Some(6)),
            ("This self-assessment is repeated every 3 months.", Some(3)),
            ("Completed once a year", Some(12)),
            ("Fill in three times a year.", Some(4)),
            ("To be reviewed every two years", Some(24)),
            ("I’w llenwi bob chwe mis.", Some(6)),
            ("Mae’r tîm yn llenwi’r ffurflen bob blwyddyn.", Some(12)),
            ("Llenwch y rhestr ddwywaith y flwyddyn.", Some(6)),
            // Something else is done as often, or it is done in several ways.
            ("Families fill in a card every month.", None),
            ("The team looks at its data each quarter.", None),
            ("Filled in every month at first and every year later.", None),
            ("Filled in by the whole team.", None),
            ("Mae teuluoedd yn llenwi cerdyn bob mis.", None),
        ] {
            assert_eq!(months(line).map(|(_, months)| months), expected, "{line}");
        }
        let line = "Third edition. Filled in by the team every six months; allow 40 minutes.";
        assert_eq!(months(line), Some(("Filled in by the team every six months", 6)));
        assert_eq!(minutes(line), Some(("allow 40 minutes.", 40)));
    }
}
