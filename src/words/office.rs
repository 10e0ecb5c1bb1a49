//! The sentences of the programme office: what many results come to, and what needs attention.
//!
//! In: a language, names and plain numbers. Out: sentences. Which sentence fits, and how clauses are joined, is said here once for all
//! languages; the sentences themselves are in `office.ftl`. Nothing here ranks sites.

use crate::words::sentences::start;
use crate::words::{Category, Language, glue};

include!(concat!(env!("OUT_DIR"), "/office.rs"));

/// One thing that needs attention, in names and dates that are words already.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
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

/// A field of the table of sites by elements, in words already.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// The site.
    pub site: &'a str,
    /// The element.
    pub title: &'a str,
    /// How it stands.
    pub status: &'a str,
    /// What was answered; empty without.
    pub answer: &'a str,
    /// How it stood before, where that was otherwise, and when.
    pub before: Option<(&'a str, &'a str)>,
    /// Since when it has been so, at several assessments; empty at the first.
    pub since: &'a str,
}

/// Results that can be compared, by what they have in common.
#[derive(Clone, Copy, Debug)]
pub struct Shared<'a> {
    /// The rubric.
    pub title: &'a str,
    /// Its editions.
    pub editions: &'a str,
    /// The local rules, by name; empty without.
    pub overlay: &'a str,
    /// True if only non-negotiables were asked for.
    pub quick: bool,
    /// Who rated.
    pub rater: &'a str,
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

/// What headings and buttons of the page say, each under the name of its message.
macro_rules! by_name {
    ($words:ident $(.$name:ident)*) => {
        vec![$((stringify!($name), $words.$name())),*]
    };
}

/// What headings and buttons of the page say, by key.
#[rustfmt::skip]
pub fn labels(language: Language) -> Vec<(&'static str, &'static str)> {
    let words = OfficeWords(language);
    by_name!(words
        .title .lead .private .choose_files .choose_folder .reading .read .failed .attention .attention_none .call_first .call_first_hint
        .settle .settle_hint .more_here .show_all .matrix .pool .sort .need .name .region .stage .due .drifted .elements .element .site
        .sites .next_step .guidance .not_met_at .cannot_confirm_at .drift .drift_none .quarter .history .agreement .agreement_hint
        .agreement_none .rated_by .results .differences .agreement_alike .adaptations .adaptations_none .frame .light .agreed .nature
        .planned .any .show_written .hide_written .file .what .reason .adaptations_filtered .actions .actions_none .by .overdue .support
        .due_title .due_overdue .due_coming .due_by .due_by_list .due_by_rubric .calendar .due_none .quality .left_out .set_aside .missing
        .unlisted .near .join .feedback .feedback_hint .grouping .all .publish .what_if .what_if_hint .what_if_choose .what_if_close
        .verdicts .other_changes .what_if_table .save .collection .xlsx .workbook_not_written .workbook_too_large .csv .ndjson .sites_table .datapackage .matrix_table .prints .print_board
        .print_matrix_a4 .print_matrix_a3 .print_sheets .print_page .print_hidden .hide_names .kept_heading .keep_heading .keep_collection
        .keep_anew .keep_name .keep_what .kept_now .kept_changed .kept_beside .keep_refused .kept_open .kept_open_anew .kept_gone
        .kept_delete .kept_delete_yes .kept_delete_no .kept_deleted .kept_not_deleted
        .permits .permits_none .permit .permit_until .permits_ended .permits_soon .permits_later .permits_unknown)
}

impl OfficeWords {
    /// A thing of a kind that needs attention, as it stands behind the name of its site.
    pub fn told(self, kind: &str, told: &Told) -> String {
        let Told { title, now, then, times, by } = *told;
        let day = || if by.is_empty() { now.to_owned() } else { self.day_rated(now, by) };
        match (kind, times >= 2, by) {
            ("drifted", ..) => self.told_drifted(title, &day(), then),
            ("not-met", false, _) => self.told_not_met(title, &day()),
            ("not-met", true, "") => self.told_not_met_since(title, then, times),
            ("not-met", true, _) => self.told_not_met_since_rated(title, then, times, by),
            ("lost", ..) => self.told_lost(title, &day(), then),
            ("cannot-confirm", false, _) => self.told_cannot_confirm(title, &day()),
            ("cannot-confirm", true, "") => self.told_cannot_confirm_since(title, then, times),
            ("cannot-confirm", true, _) => self.told_cannot_confirm_since_rated(title, then, times, by),
            ("rule-not-met", ..) => self.told_rule_not_met(title, &day()),
            ("harms", ..) => self.told_harms(title, now),
            ("to-agree", ..) => self.told_to_agree(title, now),
            ("action-overdue", ..) => self.told_action_overdue(title, then),
            ("rivals", ..) => self.told_rivals(times, now),
            ("review-overdue", ..) => self.told_review_overdue(then),
            _ => self.told_not_sent(then),
        }
    }

    /// How many things of a kind need attention at a site.
    pub fn counted(self, kind: &str, count: usize) -> String {
        match kind {
            "drifted" => self.count_drifted(count),
            "not-met" => self.count_not_met(count),
            "lost" => self.count_lost(count),
            "rule-not-met" => self.count_rule_not_met(count),
            "harms" => self.count_harms(count),
            "cannot-confirm" => self.count_cannot_confirm(count),
            "to-agree" => self.count_to_agree(count),
            "rivals" => self.count_rivals(count),
            "action-overdue" => self.count_action_overdue(count),
            "review-overdue" => self.count_review_overdue().to_owned(),
            _ => self.count_not_sent().to_owned(),
        }
    }

    /// Clauses as one.
    pub fn joined(self, clauses: impl IntoIterator<Item = String>) -> String {
        clauses.into_iter().reduce(|all, next| self.clauses(&all, &next)).unwrap_or_default()
    }

    /// Clauses as a sentence.
    fn ended(self, clauses: impl IntoIterator<Item = String>) -> String {
        start(self.clauses_end(&self.joined(clauses)))
    }

    /// How many sites there are to call first, how many have something else to settle, and at how many nothing is open.
    pub fn calls(self, first: usize, then: usize, quiet: usize) -> String {
        let settle = if first > 0 { Self::calls_then_else } else { Self::calls_then };
        let parts = [(first, Self::calls_first as fn(Self, usize) -> String), (then, settle), (quiet, Self::calls_quiet)];
        let told: Vec<String> = parts.into_iter().filter(|(count, _)| *count > 0).map(|(count, tell)| tell(self, count)).collect();
        if told.is_empty() { String::new() } else { self.ended(told) }
    }

    /// How many sites stand how.
    pub fn tally(self, standings: Standings, target: bool) -> String {
        let Standings { met, not_met, cannot_confirm, not_applicable } = standings;
        let first = match (met + not_met, target) {
            (0, _) => self.tally_none().to_owned(),
            (known, true) => self.tally_below(not_met, known),
            (known, false) => self.tally_not_met(not_met, known),
        };
        let open = (cannot_confirm > 0).then(|| self.tally_cannot_confirm(cannot_confirm));
        let not_applicable = (not_applicable > 0).then(|| self.tally_not_applicable(not_applicable));
        self.ended([Some(first), open, not_applicable].into_iter().flatten())
    }

    /// The sentence of a field of the table.
    pub fn field(self, field: &Field) -> String {
        let Field { site, title, status, answer, before, since } = *field;
        let status = if answer.is_empty() { status.to_owned() } else { self.status_answer(status, answer) };
        match (before, since) {
            (Some((before, date)), _) => self.cell_was(site, title, &status, before, date),
            (None, "") => self.cell(site, title, &status),
            (None, since) => self.cell_since(site, title, &status, since),
        }
    }

    /// Which sheet of a workbook the list of sites is read from, where others could be meant.
    pub fn other_sheets(self, read: &str, others: &[String]) -> String {
        let quoted = others.iter().map(|name| self.sheet_name(name));
        self.sheets_not_read(&self.sheet_name(read), &quoted.collect::<Vec<_>>().join(", "))
    }

    /// How many sites have sent a result, of those in the list if there is one.
    pub fn sent_by(self, sent: usize, registered: Option<usize>) -> String {
        registered.map_or_else(|| self.sent(sent), |registered| self.sent_of(sent, registered))
    }

    /// Of which days the results are.
    pub fn dates(self, from: &str, to: &str) -> String {
        if from == to { self.dated(from) } else { self.dated_from(from, to) }
    }

    /// What results have in common.
    pub fn shared(self, shared: &Shared) -> String {
        let Shared { title, editions, overlay, quick, rater } = *shared;
        match (overlay, quick) {
            ("", false) => self.of_rubric(title, editions, rater),
            ("", true) => self.of_rubric_quick(title, editions, rater),
            (_, false) => self.of_rubric_overlay(title, editions, overlay, rater),
            (_, true) => self.of_rubric_overlay_quick(title, editions, overlay, rater),
        }
    }

    /// When an assessment is due.
    pub fn due_on(self, due: &Due) -> String {
        let Due { site, date, overdue, by_list } = *due;
        match (overdue, by_list) {
            (false, true) => self.due_as_listed(site, date),
            (false, false) => self.due_by_the_rubric(site, date),
            (true, true) => self.was_due_as_listed(site, date),
            (true, false) => self.was_due_by_the_rubric(site, date),
        }
    }

    /// How a team's own ratings stand to those of others.
    pub fn compared(self, agreed: &Agreed) -> String {
        let Agreed { pairs, same, own_higher, own_lower, not_compared, .. } = *agreed;
        let more = (not_compared > 0).then(|| self.pairs_of_one(not_compared));
        self.ended([self.pairs(pairs, same, own_higher, own_lower)].into_iter().chain(more))
    }

    /// What that says in most; empty if nothing.
    pub fn claim(self, agreed: &Agreed) -> String {
        let Agreed { rater, pairs, own_higher, own_lower, enough, .. } = *agreed;
        match (enough, own_higher * 2 > pairs, own_lower * 2 > pairs) {
            (false, ..) if pairs > 0 => self.few_pairs().to_owned(),
            (true, true, _) => self.mostly_higher(rater),
            (true, _, true) => self.mostly_lower(rater),
            _ => String::new(),
        }
    }

    /// Two ratings that differ.
    pub fn paired(self, paired: &Paired) -> String {
        let Paired { site, date, rater, own, other, own_is_higher } = *paired;
        let says = if own_is_higher { Self::paired_higher } else { Self::paired_lower };
        says(self, site, date, own, rater, other)
    }

    /// Something that a draft would change.
    pub fn tried(self, tried: &Tried) -> String {
        let Tried { site, kind, title, by, old, new } = *tried;
        let site = if by.is_empty() { site.to_owned() } else { self.site_rated(site, by) };
        match kind {
            "verdict" => self.tried_verdict(&site, old, new),
            "band" => self.tried_band(&site, title, old, new),
            _ => self.tried_other(&site, title, old, new),
        }
    }

    /// What a draft comes to, in sentences.
    pub fn tried_on(self, found: &TriedOn) -> Vec<String> {
        let TriedOn { title, edition, overlay, results, verdicts, scores, bands, unchanged, unread } = *found;
        let changes = [self.tried_verdicts(verdicts, results), self.tried_scores(scores, results), self.tried_bands(bands, results)];
        let changes = self.joined(changes);
        let with = match overlay {
            "" => self.tried_with(title, edition, &changes),
            _ => self.tried_with_overlay(title, edition, overlay, &changes),
        };
        let unchanged = (results > 0).then(|| self.tried_unchanged(unchanged, results.saturating_sub(unchanged)));
        let unread = (unread > 0).then(|| self.tried_unread(unread));
        [Some(with), unchanged, unread].into_iter().flatten().collect()
    }
}
