//! Licences and certifications of sites: until when each is valid, as the list of sites says.
//!
//! In: a last day and today. Out: how each of them stands, with its sentence. Nothing is taken for valid because nobody has said that it
//! ended: where the list names no day, that is told.

use crate::date::Date;
use crate::office::facts::PermitRow;
use crate::words::Language;
use crate::words::office::OfficeWords;

/// How many days before its last a licence or certification needs attention: about as long as a renewal takes.
pub const SOON: i64 = 90;

/// What a site may hold until a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Permit {
    /// To run the programme.
    Licence,
    /// For how it runs it.
    Certification,
}

/// How one of them stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Its last day has passed.
    Ended,
    /// Its last day is today or at most [`SOON`] days away.
    EndsSoon,
    /// Its last day is further away, or nobody has said what day it is today.
    Dated,
    /// Nobody has said until when.
    Unknown,
}

impl Permit {
    /// Both.
    pub const ALL: [Permit; 2] = [Permit::Licence, Permit::Certification];

    /// The word in files.
    pub const fn code(self) -> &'static str {
        match self {
            Permit::Licence => "licence",
            Permit::Certification => "certification",
        }
    }

    fn shown(self, words: OfficeWords) -> &'static str {
        match self {
            Permit::Licence => words.licence(),
            Permit::Certification => words.certification(),
        }
    }

    /// What the calendar says on its last day.
    pub fn summary(self, words: OfficeWords, site: &str) -> String {
        match self {
            Permit::Licence => words.licence_last_day(site),
            Permit::Certification => words.certification_last_day(site),
        }
    }
}

impl State {
    /// How something stands whose last day is this.
    pub fn of(until: Option<Date>, today: Option<Date>) -> State {
        match (until, today) {
            (None, _) => State::Unknown,
            (Some(until), Some(today)) if until < today => State::Ended,
            (Some(until), Some(today)) if until.days_since(today) <= SOON => State::EndsSoon,
            _ => State::Dated,
        }
    }

    /// The word in files.
    pub const fn code(self) -> &'static str {
        match self {
            State::Ended => "ended",
            State::EndsSoon => "ends-soon",
            State::Dated => "dated",
            State::Unknown => "unknown",
        }
    }
}

/// What is told of one of them.
pub fn row(permit: Permit, site: &str, region: &str, until: Option<(Date, String)>, today: Option<Date>, language: Language) -> PermitRow {
    let words = OfficeWords(language);
    let (day, shown) = until.unzip();
    let state = State::of(day, today);
    let shown = shown.unwrap_or_default();
    PermitRow {
        site: site.to_owned(),
        region: region.to_owned(),
        what: permit.code().to_owned(),
        what_shown: permit.shown(words).to_owned(),
        until: day.map(|day| day.to_string()),
        state: state.code().to_owned(),
        sentence: words.at_site(site, &about(permit, state, &shown, words)),
        until_shown: shown,
    }
}

/// The same behind the name of its site.
pub fn about(permit: Permit, state: State, until: &str, words: OfficeWords) -> String {
    match (permit, state) {
        (Permit::Licence, State::Ended) => words.licence_ended(until),
        (Permit::Certification, State::Ended) => words.certification_ended(until),
        (Permit::Licence, State::EndsSoon) => words.licence_ends(until),
        (Permit::Certification, State::EndsSoon) => words.certification_ends(until),
        (Permit::Licence, State::Dated) => words.licence_until(until),
        (Permit::Certification, State::Dated) => words.certification_until(until),
        (Permit::Licence, State::Unknown) => words.licence_unknown().to_owned(),
        (Permit::Certification, State::Unknown) => words.certification_unknown().to_owned(),
    }
}

/// As what it needs attention, if it does.
pub fn attention(row: &PermitRow) -> Option<&'static str> {
    match (&row.what as &str, &row.state as &str) {
        ("licence", "ended") => Some("licence-ended"),
        ("certification", "ended") => Some("certification-ended"),
        ("licence", "ends-soon") => Some("licence-ends"),
        ("certification", "ends-soon") => Some("certification-ends"),
        _ => None,
    }
}

/// The same in the summary of a site; `None` for what is no licence or certification.
pub fn counted(kind: &str, words: OfficeWords) -> Option<String> {
    match kind {
        "licence-ended" => Some(words.licence_has_ended().to_owned()),
        "certification-ended" => Some(words.certification_has_ended().to_owned()),
        "licence-ends" => Some(words.licence_ends_soon(SOON as usize)),
        "certification-ends" => Some(words.certification_ends_soon(SOON as usize)),
        _ => None,
    }
}
