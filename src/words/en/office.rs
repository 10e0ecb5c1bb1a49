//! The sentences of the programme office in English.

use crate::words::office::{Agreed, Due, Paired, Standings, Told, Tried, Words};

pub const WORDS: Words = Words {
    drifted: |told| format!("{}: “{}” is not met on {}{}; it was met on {}.", told.site, told.title, told.now, by(told), told.then),
    not_met: |told| match told.times {
        0 | 1 => format!("{}: “{}” is not met on {}{}.", told.site, told.title, told.now, by(told)),
        times => {
            format!("{}: “{}” has not been met since {}, at {times} assessments in a row{}.", told.site, told.title, told.then, by(told))
        }
    },
    lost: |told| format!("{}: “{}” cannot be confirmed on {}{}; it was met on {}.", told.site, told.title, told.now, by(told), told.then),
    cannot_confirm: |told| match told.times {
        0 | 1 => format!("{}: “{}” cannot be confirmed on {}{}.", told.site, told.title, told.now, by(told)),
        times => format!(
            "{}: “{}” has not been confirmed since {}, at {times} assessments in a row{}.",
            told.site,
            told.title,
            told.then,
            by(told)
        ),
    },
    rule_not_met: |told| format!("{}: the rule “{}” is not met on {}{}.", told.site, told.title, told.now, by(told)),
    harms: |told| format!("{}: a change to “{}” that harms the model, recorded on {}.", told.site, told.title, told.now),
    to_agree: |told| format!("{}: a change to “{}” has to be agreed with the programme, recorded on {}.", told.site, told.title, told.now),
    action_overdue: |told| format!("{}: an action on “{}” was to be done by {}.", told.site, told.title, told.then),
    review_overdue: |told| format!("{}: the next assessment was due on {}.", told.site, told.then),
    rivals: |told| {
        format!(
            "{}: {} different results of {}; none of them counts. Leave out all but the one that stands.",
            told.site, told.times, told.now
        )
    },
    not_sent: |told| match told.then {
        "" => format!("{}: nothing has been sent.", told.site),
        due => format!("{}: nothing has been sent; it was due on {due}.", told.site),
    },
    counted: |kind, count| {
        let some = |one: &str, many: &str| if count == 1 { format!("1 {one}") } else { format!("{count} {many}") };
        match kind {
            "drifted" => some("non-negotiable no longer met", "non-negotiables no longer met"),
            "not-met" => some("non-negotiable not met", "non-negotiables not met"),
            "lost" => some("non-negotiable no longer confirmed", "non-negotiables no longer confirmed"),
            "rule-not-met" => some("named rule not met", "named rules not met"),
            "harms" => some("change that harms the model", "changes that harm the model"),
            "cannot-confirm" => some("non-negotiable not confirmed", "non-negotiables not confirmed"),
            "to-agree" => some("change to agree", "changes to agree"),
            "rivals" => some("day with results that contradict each other", "days with results that contradict each other"),
            "action-overdue" => some("action overdue", "actions overdue"),
            "review-overdue" => "next assessment overdue".to_owned(),
            _ => "nothing sent".to_owned(),
        }
    },
    calls: |first, then, quiet| {
        let sites = |count: usize| if count == 1 { "1 site".to_owned() } else { format!("{count} sites") };
        let mut parts = Vec::new();
        if first > 0 {
            parts.push(format!("{} to call first", sites(first)));
        }
        if then > 0 {
            parts.push(format!("{} with something {}to settle", sites(then), if first > 0 { "else " } else { "" }));
        }
        if quiet > 0 {
            parts.push(format!("{} where nothing is open", sites(quiet)));
        }
        if parts.is_empty() { String::new() } else { format!("{}.", parts.join("; ")) }
    },

    met_word: "met",
    not_met_word: "not met",
    cannot_confirm_word: "cannot be confirmed",
    not_applicable_word: "not applicable",
    not_rated_word: "not rated",
    reached_word: "at its target",
    below_word: "below its target",
    rated_word: "rated",
    not_in_play_word: "not part of this site’s programme",
    cell: |site, title, status, answer| match answer {
        "" => format!("{site}, {title}: {status}"),
        answer => format!("{site}, {title}: {status} ({answer})"),
    },
    was_on: |status, date| format!("was {status} on {date}"),
    since: |date| format!("since {date}"),
    no_date: "a day that is not given",
    nameless: |file| format!("no team named, file {file}"),
    site_number: |number| format!("Site {number}"),

    sent: |sent, registered| match (sent, registered) {
        (0, None) => "No result has been read yet.".to_owned(),
        (1, None) => "1 site has sent a result. Without a list of sites nobody can say who has not.".to_owned(),
        (sent, None) => format!("{sent} sites have sent a result. Without a list of sites nobody can say who has not."),
        (sent, Some(registered)) => format!("{sent} of the {registered} sites in your list have sent a result."),
    },
    dates: |from, to| match from == to {
        true => format!("The results are dated {from}."),
        false => format!("The results are dated from {from} to {to}."),
    },
    left_out: |files| match files {
        0 => "No file was left out.".to_owned(),
        1 => "1 file was left out.".to_owned(),
        files => format!("{files} files were left out."),
    },
    pool: |title, editions, overlay, quick, rater| {
        let overlay = if overlay.is_empty() { String::new() } else { format!(", under the local rules “{overlay}”") };
        let quick = if quick { ", non-negotiables only" } else { "" };
        format!("{title}, edition {editions}{overlay}{quick}. Rated by: {rater}")
    },
    several_editions: |editions| format!("Judged by editions {editions}, which say that they can be compared."),
    several_contents: |edition| {
        format!("Edition {edition} was edited without a new number: these results were not all given to the same content.")
    },
    several_stages: |stages| {
        format!("These sites are in different stages: {stages}. What is a fair target for one may not be for another.")
    },
    several_variants: |variants| format!("These sites run different variants or modules: {variants}."),
    long_apart: |from, to| format!("These results are more than a year apart: {from} to {to}."),
    tally: |Standings { met, not_met, cannot_confirm, not_applicable }, target| {
        let (known, word) = (met + not_met, if target { "Below the target" } else { "Not met" });
        let sites = |count: usize| if count == 1 { "1 site".to_owned() } else { format!("{count} sites") };
        let mut parts = match known {
            0 => vec!["No site can tell".to_owned()],
            _ => vec![format!("{word} at {not_met} of {} that can tell", sites(known))],
        };
        if cannot_confirm > 0 {
            parts.push(format!("cannot be confirmed at {}", sites(cannot_confirm)));
        }
        if not_applicable > 0 {
            parts.push(format!("not applicable at {}", sites(not_applicable)));
        }
        format!("{}.", parts.join("; "))
    },
    asked_for: |sites| format!("{sites} sites have changed this in ways the rubric does not name: consider naming them."),
    drifts: |quarter, drifted, assessed| match assessed {
        1 => format!("{quarter}: at the only assessment it was not met, having been met at the one before."),
        assessed => format!("{quarter}: at {drifted} of {assessed} assessments it was not met, having been met at the one before."),
    },

    unreadable: |why| format!("It cannot be read: {why}."),
    no_result: "It is neither a saved result, nor a rubric, nor a list of sites. Ask for the file or the HTML report that the self-check saves.",
    no_rubric: |id| format!("It was made with the rubric “{id}”, which is not here. Add that rubric."),
    edition_unclear: |id| format!("It does not say which edition of “{id}” it was made with, and several are here."),
    content_unclear: |id, edition| {
        format!("Several rubrics call themselves edition {edition} of “{id}”, and nobody can tell which of them it was made with.")
    },
    overlay_twice: "A second set of local rules for the same rubric: only the first is used.",
    no_team_column: "No column of this table is called `team` or `site`. Name the column that holds the sites so.",
    register_row: |row, why| format!("Line {row} of the list of sites was passed over: {why}."),
    register_twice: |name| format!("“{name}” stands in the list already"),
    copy: |of| format!("The same content as {of}; it counts once."),
    fuller: |of| format!("Another result of that team and day, {of}, has more answers and counts instead."),
    rival: |of| format!("Another result of that team and day, {of}, has as many answers; none of them counts."),
    aside_no_date: "It has no date, so it cannot be put before or after the others of this site.",

    and_more: |count| format!("And {count} more."),
    other_pools: |count| match count {
        1 => "1 other group of results is not counted here, as it cannot be compared with these.".to_owned(),
        count => format!("{count} other groups of results are not counted here, as they cannot be compared with these."),
    },

    agreed_word: "agreed",
    to_agree_word: "still to be agreed",
    no_agreement_word: "no agreement recorded",
    not_said: "not said",

    due: |Due { site, date, overdue, by_list }| {
        let (is, says) = (if *overdue { "was" } else { "is" }, if *by_list { "your list of sites" } else { "the rubric" });
        format!("{site}: the next assessment {is} due on {date}, as {says} says.")
    },
    due_summary: |site| format!("Fidelity assessment due: {site}"),

    agreed: |Agreed { pairs, same, own_higher, own_lower, not_compared, .. }| {
        let mut parts = match pairs {
            0 => vec!["No pair can be compared".to_owned()],
            1 if *same == 1 => vec!["1 pair: both are the same".to_owned()],
            1 if *own_higher == 1 => vec!["1 pair: the team’s own rating is higher".to_owned()],
            1 => vec!["1 pair: the team’s own rating is lower".to_owned()],
            pairs => {
                vec![format!("{pairs} pairs: the same in {same}; the team’s own rating is higher in {own_higher} and lower in {own_lower}")]
            }
        };
        match not_compared {
            0 => {}
            1 => parts.push("1 more has only one rating".to_owned()),
            count => parts.push(format!("{count} more have only one rating")),
        }
        format!("{}.", parts.join("; "))
    },
    agreed_claim: |Agreed { rater, pairs, own_higher, own_lower, enough, .. }| match (
        *enough,
        own_higher * 2 > *pairs,
        own_lower * 2 > *pairs,
    ) {
        (false, ..) if *pairs > 0 => "Fewer than 10 pairs: nothing follows for other sites.".to_owned(),
        (true, true, _) => format!("In most of the pairs the team’s own rating is higher than that of {rater}."),
        (true, _, true) => format!("In most of the pairs the team’s own rating is lower than that of {rater}."),
        _ => String::new(),
    },
    paired: |Paired { site, date, rater, own, other, own_is_higher }| {
        let which = if *own_is_higher { "higher" } else { "lower" };
        format!("{site}, {date}: its own {own}; {rater}: {other}. Its own is {which}.")
    },
    tried: |Tried { site, kind, title, by, old, new }| {
        let site = format!("{site}{}", rated(by));
        match *kind {
            "verdict" => format!("{site} now: “{old}” With the draft: “{new}”"),
            "band" => format!("{site}, band of “{title}”: {old} now, {new} with the draft."),
            _ => format!("{site}, “{title}”: {old} now, {new} with the draft."),
        }
    },
    tried_on: |found| {
        let of = |count: usize, what: &str| match (count, found.results) {
            (0, _) => format!("no result would have {what}"),
            (1, 1) => format!("the only result would have {what}"),
            (count, results) => format!("{count} of {results} results would have {what}"),
        };
        let parts = [of(found.verdicts, "another verdict"), of(found.scores, "another score"), of(found.bands, "another band")];
        let rules = if found.overlay.is_empty() { String::new() } else { format!(", under the local rules “{}”", found.overlay) };
        let mut sentences = vec![format!("With {}, edition {}{rules}: {}.", found.title, found.edition, parts.join("; "))];
        if found.results > 0 {
            sentences.push(match found.unchanged {
                0 => "Something would change in every result.".to_owned(),
                unchanged if unchanged == found.results => "Nothing would change in any result.".to_owned(),
                1 => "1 result would stay as it is.".to_owned(),
                unchanged => format!("{unchanged} results would stay as they are."),
            });
        }
        match found.unread {
            0 => {}
            1 => sentences.push("1 result cannot be judged by the draft.".to_owned()),
            unread => sentences.push(format!("{unread} results cannot be judged by the draft.")),
        }
        sentences
    },
    no_draft: "It is neither a rubric nor local rules. Choose a draft edition of a rubric, or an overlay, as JSON.",
    nothing_to_try: "No result that has been read was made with the rubric of this draft. Add results of it first, or check the id of the draft.",
    not_there: "not part of it",
    no_band: "no band",

    k_of_n: |met, of| format!("{met} of {of} sites meet this."),
    too_few: "too few sites to say",
    published_before: "Together with what sites were told before, this would show what single sites answered. It is refused.",

    labels: &[
        ("title", "Results of many sites"),
        (
            "lead",
            "Drop the files that sites have sent you: saved answers or HTML reports, the rubric, and a list of sites if you have one.",
        ),
        ("private", "Nothing is uploaded. Nothing is kept when you close this page, unless you save or keep it."),
        ("choose_files", "Choose files"),
        ("choose_folder", "Choose a folder"),
        ("reading", "Reading"),
        ("read", "All files have been read."),
        ("attention", "What needs attention"),
        ("attention_none", "Nothing needs attention in what has been read."),
        ("call_first", "To call first"),
        (
            "call_first_hint",
            "A non-negotiable or a named rule is not met, something that was met can no longer be confirmed, or a change harms the model.",
        ),
        ("settle", "To settle next"),
        ("settle_hint", "Something is not confirmed, still to be agreed, contradictory, overdue or not sent."),
        ("more_here", "More here"),
        ("show_all", "Show all"),
        ("matrix", "Sites by elements"),
        ("pool", "Counted together"),
        ("sort", "Sort by"),
        ("need", "need"),
        ("name", "name"),
        ("region", "region"),
        ("stage", "stage"),
        ("due", "due date"),
        ("elements", "Which elements fail most"),
        ("element", "Element"),
        ("site", "Site"),
        ("sites", "Sites"),
        ("next_step", "What it usually takes"),
        ("guidance", "Guidance"),
        ("not_met_at", "Not met at"),
        ("cannot_confirm_at", "Cannot be confirmed at"),
        ("drift", "Drift by quarter"),
        ("drift_none", "No non-negotiable was met at one assessment and not at the next."),
        ("quarter", "Quarter"),
        ("history", "Dots and dates"),
        ("agreement", "Self-ratings beside those of others"),
        (
            "agreement_hint",
            "Where a site has rated itself and somebody else has rated it in the same month. Higher means nearer to the model.",
        ),
        ("agreement_none", "No site has been rated by itself and by somebody else in the same month."),
        ("rated_by", "Rated by"),
        ("agreement_alike", "No difference"),
        ("differences", "Where they differ"),
        ("adaptations", "Changes to the programme"),
        ("adaptations_none", "No changes are recorded."),
        ("light", "Light"),
        ("frame", "Counted by kind"),
        ("nature", "Kind of change"),
        ("planned", "Planned"),
        ("agreed", "Agreed"),
        ("changed", "Changes"),
        ("any", "all"),
        ("show_written", "Show what teams wrote"),
        ("hide_written", "Hide what teams wrote"),
        ("what", "What was changed"),
        ("reason", "Why"),
        ("adaptations_filtered", "No change fits these choices."),
        ("to_agree", "still to be agreed"),
        ("actions", "Actions that are open"),
        ("actions_none", "No actions are open."),
        ("by", "By"),
        ("overdue", "overdue"),
        ("support", "asks for support"),
        ("due_title", "Next assessments"),
        ("due_overdue", "Overdue"),
        ("due_coming", "Coming"),
        ("due_by", "Known from"),
        ("due_by_list", "your list of sites"),
        ("due_by_rubric", "the latest result and the rubric"),
        ("calendar", "All dates as a calendar"),
        ("due_none", "No dates are known."),
        ("quality", "How complete and comparable this is"),
        ("left_out", "Left out"),
        ("set_aside", "Read, and not counted"),
        ("missing", "Have sent nothing"),
        ("unlisted", "Not in your list"),
        ("near", "Nearly the same name"),
        ("join", "These are the same site"),
        ("remove", "Leave out"),
        ("none", "None."),
        ("feedback", "What sites may be told of each other"),
        ("feedback_hint", "Once published, a second grouping is refused if the two together could show what one site answered."),
        ("grouping", "Grouping"),
        ("all", "all together"),
        ("publish", "Publish"),
        ("what_if", "What if the rubric changed?"),
        (
            "what_if_hint",
            "Drop a draft edition or local rules here: you see which sites would have another verdict, score or band. Nothing else on this page changes.",
        ),
        ("what_if_choose", "Choose a draft"),
        ("what_if_close", "Close the draft"),
        ("verdicts", "Another verdict"),
        ("other_changes", "Other rules, scores and bands"),
        ("what_if_table", "Save as a table"),
        ("save", "Save"),
        ("collection", "Everything, to go on later"),
        ("csv", "Results as a table"),
        ("ndjson", "Results as lines of JSON"),
        ("sites_table", "Sites as a table"),
        ("datapackage", "Description for programs"),
        ("matrix_table", "Sites by elements as a table"),
        ("prints", "Print"),
        ("print_board", "Board summary, two pages"),
        ("print_matrix_a4", "Sites by elements, A4"),
        ("print_matrix_a3", "Sites by elements, A3"),
        ("print_sheets", "A sheet for each site, in one job"),
        ("print_page", "This page"),
        ("print_hidden", "Names stand in the sheets of sites: show them again to print those."),
        ("board", "Summary of many sites"),
        ("sheets", "Sheets of all sites"),
        ("beside_others", "Beside the other sites"),
        ("hide_names", "Hide the names of sites on this screen"),
        ("file", "File"),
        ("since", "Since"),
        ("drifted", "drifted"),
        ("failed", "The office could not be fetched. Reload the page."),
        ("results", "Results"),
    ],
};

fn by(told: &Told) -> String {
    rated(told.by)
}

fn rated(by: &str) -> String {
    if by.is_empty() { String::new() } else { format!(" (rated by: {by})") }
}
