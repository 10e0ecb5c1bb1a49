//! The sentences of the programme office: what many results come to, and what needs attention.
//!
//! In: a language, names and plain numbers. Out: sentences. Each language is one value of [`Words`], so that the compiler says which sentence
//! is missing. Nothing here ranks sites.

use crate::words::{Category, Language, cy, en, glue};

include!(concat!(env!("OUT_DIR"), "/office.rs"));

/// One thing that needs attention, in names and dates that are words already.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    /// The site.
    pub site: &'a str,
    /// The element, rule, change or action.
    pub title: &'a str,
    /// When the latest result is from.
    pub now: &'a str,
    /// When it was otherwise, or since when it is as it is; empty if never.
    pub then: &'a str,
    /// At how many assessments in a row it has been so.
    pub times: usize,
    /// Who rated, where it was not the team itself; else empty.
    pub by: &'a str,
}

/// How many sites stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standings {
    /// Met, or at the target.
    pub met: usize,
    /// Not met, or below the target.
    pub not_met: usize,
    /// Not known.
    pub cannot_confirm: usize,
    /// Does not apply.
    pub not_applicable: usize,
}

/// When a site's next assessment is due.
#[derive(Clone, Copy, Debug)]
pub struct Due<'a> {
    /// The site.
    pub site: &'a str,
    /// When, in words.
    pub date: &'a str,
    /// True if that day has passed.
    pub overdue: bool,
    /// True if the list of sites names it; else it follows from the rubric.
    pub by_list: bool,
}

/// How often a team's own rating of an element is that of somebody else, in the same months.
#[derive(Clone, Copy, Debug)]
pub struct Agreed<'a> {
    /// Who the other is.
    pub rater: &'a str,
    /// How many pairs of ratings there are.
    pub pairs: usize,
    /// How many of them are the same.
    pub same: usize,
    /// In how many the team's own is higher.
    pub own_higher: usize,
    /// In how many it is lower.
    pub own_lower: usize,
    /// How many pairs have one rating only.
    pub not_compared: usize,
    /// True if there are enough of them to say what is so in most.
    pub enough: bool,
}

/// Two ratings that differ.
#[derive(Clone, Copy, Debug)]
pub struct Paired<'a> {
    /// The site.
    pub site: &'a str,
    /// When the other rated.
    pub date: &'a str,
    /// Who the other is.
    pub rater: &'a str,
    /// The team's own points.
    pub own: &'a str,
    /// Those of the other.
    pub other: &'a str,
    /// True if the team's own is the higher.
    pub own_is_higher: bool,
}

/// Something that a draft would change, in words already.
#[derive(Clone, Copy, Debug)]
pub struct Tried<'a> {
    /// The site.
    pub site: &'a str,
    /// `verdict`, `rule`, `score` or `band`.
    pub kind: &'a str,
    /// The rule or score; empty for the verdict.
    pub title: &'a str,
    /// Who rated, where it was not the team itself; else empty.
    pub by: &'a str,
    /// How it stands now.
    pub old: &'a str,
    /// How it would stand.
    pub new: &'a str,
}

/// What a draft comes to over all results.
#[derive(Clone, Copy, Debug, Default)]
pub struct TriedOn<'a> {
    /// The rubric.
    pub title: &'a str,
    /// Its edition in the draft.
    pub edition: &'a str,
    /// The local rules, by name; empty without.
    pub overlay: &'a str,
    /// How many results were judged.
    pub results: usize,
    /// How many would have another verdict.
    pub verdicts: usize,
    /// Another score.
    pub scores: usize,
    /// Another band.
    pub bands: usize,
    /// At how many nothing would change.
    pub unchanged: usize,
    /// How many cannot be judged by it.
    pub unread: usize,
}

/// A sentence about something that needs attention.
pub type Attention = fn(&Told) -> String;

/// What the office says.
#[allow(missing_docs)]
pub struct Words {
    // What needs attention.
    pub drifted: Attention,
    pub not_met: Attention,
    pub lost: Attention,
    pub cannot_confirm: Attention,
    pub rule_not_met: Attention,
    pub harms: Attention,
    pub to_agree: Attention,
    pub action_overdue: Attention,
    pub review_overdue: Attention,
    pub rivals: Attention,
    pub not_sent: Attention,
    /// How many things of a kind need attention at a site.
    pub counted: fn(kind: &str, count: usize) -> String,
    /// How many sites there are to call first, how many have something else to settle, and at how many nothing is open.
    pub calls: fn(first: usize, then: usize, quiet: usize) -> String,

    // What stands where.
    pub met_word: &'static str,
    pub not_met_word: &'static str,
    pub cannot_confirm_word: &'static str,
    pub not_applicable_word: &'static str,
    pub not_rated_word: &'static str,
    pub reached_word: &'static str,
    pub below_word: &'static str,
    pub rated_word: &'static str,
    pub not_in_play_word: &'static str,
    pub cell: fn(site: &str, title: &str, status: &str, answer: &str) -> String,
    pub was_on: fn(status: &str, date: &str) -> String,
    pub since: fn(date: &str) -> String,
    pub no_date: &'static str,
    pub nameless: fn(file: &str) -> String,
    pub site_number: fn(usize) -> String,

    // What it comes to.
    pub sent: fn(sent: usize, registered: Option<usize>) -> String,
    pub dates: fn(from: &str, to: &str) -> String,
    pub left_out: fn(usize) -> String,
    pub pool: fn(title: &str, editions: &str, overlay: &str, quick: bool, rater: &str) -> String,
    pub several_editions: fn(&str) -> String,
    pub several_contents: fn(&str) -> String,
    pub several_stages: fn(&str) -> String,
    pub several_variants: fn(&str) -> String,
    pub long_apart: fn(from: &str, to: &str) -> String,
    pub tally: fn(Standings, target: bool) -> String,
    pub asked_for: fn(sites: usize) -> String,
    pub drifts: fn(quarter: &str, drifted: usize, assessed: usize) -> String,

    // What was left out.
    pub unreadable: fn(why: &str) -> String,
    pub no_result: &'static str,
    pub no_rubric: fn(id: &str) -> String,
    pub edition_unclear: fn(id: &str) -> String,
    pub content_unclear: fn(id: &str, edition: &str) -> String,
    pub overlay_twice: &'static str,
    pub no_team_column: &'static str,
    pub register_row: fn(row: usize, why: &str) -> String,
    pub register_twice: fn(&str) -> String,
    pub copy: fn(of: &str) -> String,
    pub fuller: fn(of: &str) -> String,
    pub rival: fn(of: &str) -> String,
    pub aside_no_date: &'static str,

    // What is printed.
    pub and_more: fn(usize) -> String,
    pub other_pools: fn(usize) -> String,

    // How changes were agreed, and what their log does not say.
    pub agreed_word: &'static str,
    pub to_agree_word: &'static str,
    pub no_agreement_word: &'static str,
    pub not_said: &'static str,

    // What is due.
    pub due: fn(&Due) -> String,
    pub due_summary: fn(site: &str) -> String,

    // How a team's own ratings stand to those of others.
    pub agreed: fn(&Agreed) -> String,
    pub agreed_claim: fn(&Agreed) -> String,
    pub paired: fn(&Paired) -> String,

    // What a draft would change.
    pub tried: fn(&Tried) -> String,
    pub tried_on: fn(&TriedOn) -> Vec<String>,
    pub no_draft: &'static str,
    pub nothing_to_try: &'static str,
    pub not_there: &'static str,
    pub no_band: &'static str,

    // What sites are told of the others.
    pub k_of_n: fn(usize, usize) -> String,
    pub too_few: &'static str,
    pub published_before: &'static str,

    /// What headings and buttons of the page say, by key.
    pub labels: &'static [(&'static str, &'static str)],
}

impl Words {
    /// The sentences of a language.
    pub fn of(language: Language) -> &'static Words {
        match language {
            Language::En => &en::office::WORDS,
            Language::Cy => &cy::office::WORDS,
        }
    }

    /// What a heading or a button says; empty for a key that is not known.
    pub fn label(&self, key: &str) -> &'static str {
        self.labels.iter().find(|(known, _)| *known == key).map_or("", |(_, text)| text)
    }
}

/// What headings and buttons of the page say, by key.
pub fn labels(language: Language) -> Vec<(&'static str, &'static str)> {
    let words = OfficeWords(language);
    let mut labels = Words::of(language).labels.to_vec();
    labels.extend([
        ("kept_heading", words.kept_heading()),
        ("keep_heading", words.keep_heading()),
        ("keep_collection", words.keep_collection()),
        ("keep_anew", words.keep_anew()),
        ("keep_name", words.keep_name()),
        ("keep_what", words.keep_what()),
        ("kept_now", words.kept_now()),
        ("kept_changed", words.kept_changed()),
        ("kept_beside", words.kept_beside()),
        ("keep_refused", words.keep_refused()),
        ("kept_open", words.kept_open()),
        ("kept_open_anew", words.kept_open_anew()),
        ("kept_gone", words.kept_gone()),
        ("kept_delete", words.kept_delete()),
        ("kept_delete_yes", words.kept_delete_yes()),
        ("kept_delete_no", words.kept_delete_no()),
        ("kept_deleted", words.kept_deleted()),
        ("kept_not_deleted", words.kept_not_deleted()),
        ("settle_hint", words.settle_hint()),
        ("permits", words.permits()),
        ("permits_none", words.permits_none()),
        ("permit", words.permit()),
        ("permit_until", words.permit_until()),
        ("permits_ended", words.permits_ended()),
        ("permits_soon", words.permits_soon()),
        ("permits_later", words.permits_later()),
        ("permits_unknown", words.permits_unknown()),
    ]);
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_every_label() {
        let keys = |language: Language| -> Vec<&str> { Words::of(language).labels.iter().map(|(key, _)| *key).collect() };
        for language in Language::ALL {
            assert_eq!(keys(language), keys(Language::En));
        }
    }
}
