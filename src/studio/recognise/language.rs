//! Which language some words are in, by the small words that every text is full of.
//!
//! In: text, or a heading that names a language. Out: a language code, where there is enough to tell. A guess, never more.

use crate::order;

/// The language a text is most likely in; `None` where too little of it tells.
pub fn guess(text: &str) -> Option<&'static str> {
    if let Some(code) = script(text) {
        return Some(code);
    }
    let lower = text.to_lowercase().replace('’', "'");
    let words: Vec<&str> =
        lower.split(|letter: char| !letter.is_alphanumeric() && letter != '\'').filter(|word| !word.is_empty()).collect();
    let rated: Vec<(usize, &'static str)> = TELLING
        .iter()
        .map(|(code, telling, endings)| {
            let known = words.iter().filter(|word| telling.contains(word)).count() * 2;
            let formed = words.iter().filter(|word| endings.iter().any(|part| word.contains(part))).count();
            (known + formed, *code)
        })
        .collect();
    let rated = order::sorted(rated, &|one, other| other.0.cmp(&one.0));
    let (best, second) = (rated.first()?, rated.get(1)?);
    (best.0 >= 2 && best.0 > second.0).then_some(best.1)
}

/// The language that a script is mostly used for, if most letters are of one that few languages share.
fn script(text: &str) -> Option<&'static str> {
    let mut counts: Vec<(&'static str, usize)> = Vec::new();
    let mut all = 0;
    for letter in text.chars().filter(|letter| letter.is_alphabetic()) {
        all += 1;
        let code = match letter {
            'ٹ' | 'ڈ' | 'ڑ' | 'ے' | 'ں' | 'ہ' => "ur",
            'پ' | 'چ' | 'ژ' | 'گ' => "fa",
            '\u{600}'..='\u{6ff}' => "ar",
            '\u{590}'..='\u{5ff}' => "he",
            '\u{370}'..='\u{3ff}' => "el",
            'і' | 'ї' | 'є' | 'ґ' => "uk",
            '\u{400}'..='\u{4ff}' => "ru",
            '\u{900}'..='\u{97f}' => "hi",
            '\u{980}'..='\u{9ff}' => "bn",
            '\u{a00}'..='\u{a7f}' => "pa",
            '\u{3040}'..='\u{30ff}' => "ja",
            '\u{ac00}'..='\u{d7af}' => "ko",
            '\u{e00}'..='\u{e7f}' => "th",
            '\u{4e00}'..='\u{9fff}' => "zh",
            _ => continue,
        };
        match counts.iter_mut().find(|(known, _)| *known == code) {
            Some((_, count)) => *count += 1,
            None => counts.push((code, 1)),
        }
    }
    let found: usize = counts.iter().map(|(_, count)| count).sum();
    if found * 2 <= all || found == 0 {
        return None;
    }
    // A few letters tell the languages of one script apart.
    let has = |code: &str| counts.iter().any(|(known, _)| *known == code);
    let told = ["ur", "fa", "uk", "ja"].into_iter().find(|code| has(code));
    told.or_else(|| counts.iter().max_by_key(|(_, count)| *count).map(|(code, _)| *code))
}

/// The language that a heading names, and the heading without it: `Item (Welsh)`, `title:cy`, `Eitem – Cymraeg`.
pub fn marked(heading: &str) -> Option<(&'static str, String)> {
    let trimmed = heading.trim();
    let name = |text: &str| {
        let plain = text.trim().trim_matches(['(', ')', '[', ']', ':', '-', '–', '—', '/']).trim().to_lowercase();
        NAMES.iter().find(|(_, names)| names.contains(&plain.as_str())).map(|(code, _)| *code)
    };
    if let Some(code) = name(trimmed) {
        // A code by itself, such as `no`, is a word like any other.
        return (trimmed.chars().count() > 2).then(|| (code, String::new()));
    }
    let at = trimmed.rfind(['(', '[', ':', '-', '–', '—', '/', '\n']).or_else(|| trimmed.rfind(' '))?;
    let (before, after) = trimmed.split_at(at);
    let sign = after.chars().next().unwrap_or(' ');
    // `Level in place` ends with no code, although `in` might be one.
    let code = name(after).filter(|_| sign != ' ' || after.trim().chars().count() > 2)?;
    let before = before.trim().trim_end_matches(':').trim();
    // `Title::Welsh (cy)` says it twice.
    let again = marked(before).filter(|(other, _)| *other == code).map(|(_, rest)| rest);
    Some((code, again.unwrap_or_else(|| before.to_owned())))
}

/// A language code as a heading of the template writes it: `cy`, `Welsh (cy)`.
pub fn code(text: &str) -> Option<String> {
    let text = text.trim();
    let inner = text.rsplit_once('(').and_then(|(_, rest)| rest.strip_suffix(')')).unwrap_or(text).trim();
    let known = NAMES.iter().find(|(_, names)| names.contains(&inner.to_lowercase().as_str())).map(|(code, _)| (*code).to_owned());
    known.or_else(|| crate::rubric::source::is_language(inner).then(|| inner.to_owned()))
}

/// What each language is called, in English and by its speakers, and its code.
const NAMES: &[(&str, &[&str])] = &[
    ("en", &["english", "saesneg", "en", "eng", "englisch", "anglais"]),
    ("cy", &["welsh", "cymraeg", "cy", "cym", "gymraeg"]),
    ("de", &["german", "deutsch", "de", "ger", "almaeneg"]),
    ("fr", &["french", "français", "francais", "fr", "fra", "ffrangeg"]),
    ("es", &["spanish", "español", "espanol", "es", "spa", "sbaeneg"]),
    ("pl", &["polish", "polski", "pl", "pol", "pwyleg"]),
    ("ga", &["irish", "gaeilge", "ga", "gle"]),
    ("gd", &["gaelic", "scottish gaelic", "gàidhlig", "gd"]),
    ("it", &["italian", "italiano", "it", "ita"]),
    ("nl", &["dutch", "nederlands", "nl"]),
    ("pt", &["portuguese", "português", "portugues", "pt"]),
    ("ar", &["arabic", "العربية", "ar"]),
    ("ur", &["urdu", "اردو", "ur"]),
    ("ro", &["romanian", "română", "ro"]),
    ("uk", &["ukrainian", "українська", "uk"]),
    ("so", &["somali", "soomaali", "so"]),
];

/// Small words and groups of letters that tell a language from the others.
const TELLING: &[(&str, &[&str], &[&str])] = &[
    (
        "en",
        &[
            "the", "and", "of", "is", "are", "in", "on", "with", "for", "each", "every", "some", "not", "at", "by", "to", "from", "who",
            "what", "their", "they", "or", "no", "has", "been", "when", "all", "most", "week", "item", "area", "section", "yet", "fully",
            "partly", "once", "one", "two", "families", "children", "staff", "team",
        ],
        &[],
    ),
    (
        "cy",
        &[
            "y",
            "yr",
            "yn",
            "mae",
            "ar",
            "i'r",
            "o'r",
            "a'r",
            "gan",
            "wrth",
            "bob",
            "pob",
            "rhai",
            "neu",
            "nid",
            "ddim",
            "dim",
            "eu",
            "ei",
            "sydd",
            "sy",
            "wedi",
            "gyda",
            "mewn",
            "un",
            "dau",
            "dwy",
            "plant",
            "teuluoedd",
            "tîm",
            "staff",
            "eitem",
            "maes",
            "adran",
            "eto",
            "llawn",
            "rhannol",
            "byth",
            "nac",
            "y'n",
            "i'w",
            "wedi'i",
            "wedi'u",
            "ac",
            "heb",
            "cyn",
            "wythnos",
            "ydy",
            "sgôr",
            "rhieni",
        ],
        &["ŵ", "ŷ", "wydd", "iaeth", "wyr", "oedd", "iwyd", "ddi", "ffy", "llw", "nydd"],
    ),
    (
        "de",
        &[
            "der", "die", "das", "und", "ist", "sind", "mit", "für", "von", "zu", "nicht", "ein", "eine", "einem", "einen", "auf", "im",
            "bei", "wird", "werden", "oder", "jede", "jeder", "jedes", "kinder", "familien", "den", "dem", "des", "noch", "kein", "keine",
            "sich", "aus", "nach", "bereich", "alle",
        ],
        &["ß", "ä", "ö", "ü", "sch", "keit", "ung"],
    ),
    (
        "fr",
        &[
            "le", "la", "les", "des", "du", "une", "est", "sont", "avec", "pour", "dans", "pas", "chaque", "et", "ou", "sur", "aux", "au",
            "qui", "que", "enfants", "familles", "toutes", "tous", "jamais",
        ],
        &["ç", "œ", "ê", "aient"],
    ),
    (
        "es",
        &[
            "el", "los", "las", "una", "es", "son", "con", "para", "por", "cada", "y", "niños", "familias", "del", "al", "se", "nunca",
            "siempre", "todos",
        ],
        &["ñ", "ción"],
    ),
    (
        "pl",
        &["i", "w", "z", "na", "nie", "jest", "są", "dla", "każdy", "dzieci", "rodziny", "się", "do", "oraz", "lub"],
        &["ł", "ę", "ą", "ż", "ś", "cz", "rz"],
    ),
    ("ga", &["an", "na", "agus", "tá", "ar", "gach", "leis", "níl", "bhfuil", "páistí", "ag", "do", "nó"], &["bh", "mh", "dh", "gh"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_words_tell_the_language() {
        for (text, code) in [
            ("The doors open before eight. A named adult greets each child", Some("en")),
            ("Mae’r drysau’n agor cyn wyth. Mae oedolyn penodol yn cyfarch pob plentyn", Some("cy")),
            ("Yn hwyr y rhan fwyaf o ddyddiau", Some("cy")),
            ("Die Gruppe trifft sich in jeder Schulwoche", Some("de")),
            ("Les familles sont écoutées à chaque visite", Some("fr")),
            ("الغرفة هادئة", Some("ar")),
            ("Кожну родину зустрічають", Some("uk")),
            ("Τα παιδιά διαλέγουν", Some("el")),
            ("Gruppe", None),
            ("", None),
        ] {
            assert_eq!(guess(text), code, "{text}");
        }
    }

    #[test]
    fn headings_may_name_their_language() {
        for (heading, code, rest) in [
            ("Item (Welsh)", "cy", "Item"),
            ("Item – Cymraeg", "cy", "Item"),
            ("title:cy", "cy", "title"),
            ("Item English", "en", "Item"),
            ("Not yet [EN]", "en", "Not yet"),
            ("Cymraeg", "cy", ""),
            ("Title::Welsh (cy)", "cy", "Title"),
        ] {
            let found = marked(heading).unwrap_or_else(|| panic!("{heading}"));
            assert_eq!((found.0, found.1.as_str()), (code, rest), "{heading}");
        }
        for other in ["No", "Level in place", "Item", "Yes / No", "Half-term"] {
            assert_eq!(marked(other), None, "{other}");
        }
    }
}
