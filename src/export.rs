//! Files: a [`Report`] as JSON, CSV, plain text, a calendar entry, and an HTML document that can be opened for years.
//!
//! In: reports. Out: text. Nothing is worked out here. The shapes are stable contracts: `docs/files.md`.

mod table;
pub mod typed;

use crate::document::direction;
use crate::name;
use crate::report::{ElementFacts, GateFacts, Report};
use crate::sheet::{Block, Child, Kind, Options, Sheet, Tag};
use crate::words::Language;
use crate::words::pages::PagesWords;
use crate::words::sentences::{Label, ReportWords};
pub use table::{COLUMNS, csv, line, rows};

/// The whole report as JSON.
pub fn json(report: &Report) -> String {
    // A report holds texts, numbers and lists only, all of which have a place in JSON.
    serde_json::to_string(report).unwrap_or_default()
}

/// How many names an e-mail lists before it only counts.
const MOST_LISTED: usize = 20;

/// What goes into an e-mail: verdict, what has no answer, what is not met and what to do about it, named rules, what changed, scores beside
/// what they should be, what is below its target, adaptations, what was agreed, when to look again.
pub fn text(report: &Report) -> String {
    let words = words(report);
    let mut out = String::new();
    let mut line = |text: &str| {
        if !text.is_empty() {
            out.push_str(text);
            out.push('\n');
        }
    };
    let occasion = &report.occasion;
    line(&[&report.rubric.title, ", ", words.label(Label::Edition), " ", &report.rubric.edition].concat());
    let mut head = vec![&occasion.team as &str, &occasion.date_shown, occasion.stage_shown.as_deref().unwrap_or_default()];
    head.extend(occasion.parts_shown.iter().map(|part| part as &str));
    head.retain(|part| !part.is_empty());
    line(&head.join(" · "));
    line(&rated(report));
    if let Some(team) = &report.team {
        line(&[&team.sentence as &str, " ", &team.differed].concat());
    }
    line("\n");
    line(&report.summary.verdict);
    for told in report.below_the_verdict() {
        line(told);
    }
    for caution in &report.drift.cautions {
        line(&caution.sentence);
    }
    let steps = |gate: &GateFacts| {
        let takes = [words.label(Label::WhatItTakes), ": ", &gate.what_it_takes].concat();
        let takes = (!gate.what_it_takes.is_empty()).then_some(takes);
        let next = gate.next.as_ref().filter(|_| !gate.is_unanswered()).map(|next| [&next.label, ": ", &next.text as &str].concat());
        gate.could_follow
            .iter()
            .cloned()
            .chain(takes)
            .chain(next)
            .map(|step| format!("\n  {}", step.replace('\n', " ")))
            .collect::<String>()
    };
    let own = |gate: &GateFacts| {
        let rest = report.told_in_group(gate).into_iter().chain([&gate.drifted as &str]).filter(|part| !part.is_empty());
        let rest = rest.collect::<Vec<_>>().join("; ");
        ["- ", &gate.title, if rest.is_empty() { "" } else { ": " }, &rest, &steps(gate)].concat()
    };
    let [not_met, cannot_tell, unanswered_own] =
        report.not_met_or_open().map(|(label, gates)| (words.label(label), gates.into_iter().map(own).collect::<Vec<_>>()));
    let rules = report.gates.iter().filter(|gate| !gate.non_negotiable).map(|gate| {
        let told: Vec<&str> = [&gate.in_short as &str].into_iter().chain(gate.why()).chain([&gate.drifted as &str]).collect();
        let told = told.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ");
        let missing = gate.parts.iter().filter(|part| part.status != "met" && gate.sign != "met");
        let missing: String = missing.map(|part| ["\n  - ", &part.text as &str].concat()).collect();
        ["- ", &gate.title, ": ", &told, &missing, &steps(gate)].concat()
    });
    // A non-negotiable that drifted stands above already, with the date; an assessment that is overdue stands at the end.
    let drift = &report.drift;
    let changes = drift.changes().into_iter().filter(|change| change.kind != "drift").map(|change| change.sentence.to_owned());
    let rose = Some(drift.also_rose.clone()).filter(|rose| !rose.is_empty());
    let apart = report.not_compared().map(|one| one.sentence.clone());
    let converted = drift.converted.iter().cloned();
    let changed: Vec<String> = converted.chain(changes).chain(rose).chain(apart).map(|sentence| ["- ", &sentence].concat()).collect();
    let scores = report.scores_in_play().map(|score| {
        let band = score.bands.iter().find(|band| Some(&band.id) == score.band.as_ref());
        let band = band.map_or_else(String::new, |band| [" (", &band.label, ")"].concat());
        let mut line = ["- ", &score.title, ": ", &score.shown, &band].concat();
        if let Some(reason) = &score.reason_shown {
            line += &["; ", reason as &str].concat();
        }
        for criterion in &score.criteria {
            line += &["; ", &criterion.line()].concat();
        }
        if let Some(target) = score.target.as_ref().filter(|_| score.gap) {
            line += &["; ", words.label(Label::BelowTarget), " (", target, ")"].concat();
        }
        if let (Some(lowest), Some(highest)) = (&score.lowest, &score.highest)
            && lowest != highest
        {
            line += &["; ", &words.possible(&[lowest, "–", highest].concat())].concat();
        }
        if let Some(missing) = &score.missing_shown {
            line += &["\n  - ", missing as &str].concat();
        }
        line
    });
    let gaps = report.elements.iter().filter(|element| element.gap).map(|element| {
        let target = element.target.as_deref().unwrap_or_default();
        ["- ", &element.title, ": ", &words.below(&element.answer, target)].concat()
    });
    let unanswered = || report.elements.iter().filter(|element| report.progress.not_rated.contains(&element.id));
    let listed = |element: &ElementFacts| match element.is_begun() {
        true => ["- ", &element.title, ": ", &element.answer].concat(),
        false => ["- ", &element.title].concat(),
    };
    let mut open: Vec<String> = unanswered().take(MOST_LISTED).map(listed).collect();
    if unanswered().nth(MOST_LISTED).is_some() {
        open.push("- …".to_owned());
    }
    let adaptations = report.adaptations.iter().map(|one| {
        let warning = if one.warning.is_empty() { String::new() } else { [" ", &one.warning as &str].concat() };
        ["- ", &one.title, ": ", &one.what, " (", &one.light_line(), ")", &warning].concat()
    });
    let adaptations: Vec<String> = adaptations.collect();
    let lights: Vec<String> = match adaptations.is_empty() {
        true => Vec::new(),
        false => vec![words.label(Label::Lights).to_owned()],
    };
    let asked = report.rubric.contact.as_ref().filter(|_| !adaptations.is_empty());
    let asked = asked.map(|contact| [words.label(Label::Contact), ": ", &contact.text].concat());
    let flexible: Vec<&str> = report.flexible().map(|element| &element.title as &str).collect();
    let flexible = (!flexible.is_empty()).then(|| [words.label(Label::MayBeAdapted), ": ", &flexible.join("; "), "."].concat());
    let adaptations: Vec<String> = lights.into_iter().chain(asked).chain(adaptations).chain(flexible).collect();
    let unusable = report.unused.iter().map(|one| ["- ", &one.sentence as &str].concat());
    let damaged = report.problems.iter().filter(|problem| problem.code == "unusable-part");
    let unusable = unusable.chain(damaged.map(|problem| ["- ", &problem.place, ": ", &problem.message].concat()));
    let actions = report.actions.iter().map(|action| {
        let rest = [&action.who, &action.by_shown, &action.status_shown].into_iter().filter(|part| !part.is_empty());
        format!("- {} ({})", action.what, rest.map(|part| part as &str).collect::<Vec<_>>().join(", "))
    });
    // How many of how many leads already.
    let blank = [&words.those_without_answer(unanswered().count(), unanswered().any(ElementFacts::is_begun)) as &str, ":"].concat();
    let parts = [
        (&blank as &str, open),
        not_met,
        cannot_tell,
        unanswered_own,
        (words.label(Label::Rules), rules.collect()),
        (words.label(Label::WhatChanged), changed),
        (words.label(Label::Scores), scores.collect()),
        (&words.below_target(report.occasion.stage_shown.as_deref()), gaps.collect()),
        (words.label(Label::NotUsable), unusable.collect()),
        (words.label(Label::Adaptations), adaptations),
        (words.label(Label::AgreedActions), actions.collect()),
    ];
    for (heading, lines) in parts {
        if !lines.is_empty() {
            line("\n");
            line(heading);
            line(&lines.join("\n"));
        }
    }
    line("\n");
    line(report.review.as_ref().map_or("", |review| &review.sentence));
    line(report.rubric.overlay.as_ref().map_or("", |overlay| &overlay.sentence));
    line(&occasion.footer);
    // What a person wrote may turn the letters after it: each line is kept to itself.
    out.replace("\n\n\n", "\n\n").split_inclusive('\n').map(direction::kept_to_itself).collect()
}

/// Who rated, in a line: the team itself with its role, or where a rating comes from with the role of whoever made it.
fn rated(report: &Report) -> String {
    let occasion = &report.occasion;
    match (occasion.rater == "self", occasion.by.is_empty()) {
        (true, _) => [&occasion.rated_by as &str, ". ", &occasion.provenance, "."].concat(),
        (false, true) => [&occasion.provenance as &str, "."].concat(),
        (false, false) => [&occasion.provenance as &str, " (", &occasion.by, ")."].concat(),
    }
}

/// The next review and every open action that has a date as calendar entries of one day each (RFC 5545). `None` if there is neither.
///
/// It names neither team nor person; a number that is made from the team's name tells the reviews of several teams apart. The same team
/// and rubric always give the same `UID`, and a later assessment a higher `SEQUENCE`, so that a new day takes the place of the old one. So does the
/// same action of the same element.
pub fn calendar(report: &Report) -> Option<String> {
    // The day of the assessment, so that the same report always gives the same file.
    let stamp = |due: &String| report.occasion.date.clone().unwrap_or_else(|| due.clone());
    let review = report.review.as_ref().map(|review| Entry {
        uid: calendar_id(report),
        stamp: stamp(&review.due),
        due: review.due.clone(),
        summary: words(report).calendar_summary(&report.rubric.title),
        description: review.sentence.clone(),
    });
    let open = report.actions.iter().filter(|action| matches!(action.status.as_str(), "open" | "partly"));
    let actions = open.filter_map(|action| {
        let due = action.by.clone()?;
        let about = [&action.title as &str, &action.who].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
        let uid = [&calendar_id(report) as &str, "-", &number_of(&[&action.element, "\n", &action.what].concat())].concat();
        Some(Entry { uid, stamp: stamp(&due), due, summary: action.what.clone(), description: about })
    });
    let entries: Vec<Entry> = review.into_iter().chain(actions).collect();
    (!entries.is_empty()).then(|| calendar_of(&entries))
}

/// One day in a calendar file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What tells it apart from others, the same whenever it is written.
    pub uid: String,
    /// The day of what it rests on: of two of one `uid`, the later counts.
    pub stamp: String,
    /// The day.
    pub due: String,
    /// What is due.
    pub summary: String,
    /// More of it.
    pub description: String,
}

/// Days as one calendar file.
pub fn calendar_of(entries: &[Entry]) -> String {
    let digits = |date: &str| date.replace('-', "");
    let mut lines = vec!["BEGIN:VCALENDAR".to_owned(), "VERSION:2.0".to_owned(), "PRODID:-//Fidelity Check//Self-check//EN".to_owned()];
    for entry in entries {
        let stamp = digits(&entry.stamp);
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}@fidelity-check", entry.uid),
            format!("SEQUENCE:{stamp}"),
            format!("DTSTAMP:{stamp}T000000Z"),
            format!("DTSTART;VALUE=DATE:{}", digits(&entry.due)),
            format!("SUMMARY:{}", calendar_text(&entry.summary)),
            format!("DESCRIPTION:{}", calendar_text(&entry.description)),
            "TRANSP:TRANSPARENT".to_owned(),
            "END:VEVENT".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line) + "\r\n").collect()
}

/// The rubric's id, with the first 64 bits of a hash of the team's name where there is one.
fn calendar_id(report: &Report) -> String {
    let (rubric, team) = (&report.rubric.id, name::folded(&report.occasion.team));
    if team.is_empty() {
        return rubric.clone();
    }
    [rubric as &str, "-", &number_of(&[rubric as &str, "\n", &team].concat())].concat()
}

/// The first 64 bits of the hash of a text.
fn number_of(text: &str) -> String {
    use sha2::{Digest as _, Sha256};
    Sha256::digest(text).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// A text as a calendar file holds it: a line break is written `\n`, and no control character is left, which some reader would take for
/// the end of the line.
fn calendar_text(text: &str) -> String {
    let mut out = String::new();
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push_str("\\n"),
            '\t' => out.push(' '),
            c if c.is_control() || direction::is_directional(c) => {}
            c => out.push(c),
        }
    }
    out
}

/// Lines of a calendar file have at most 75 bytes; longer ones go on after a space.
fn folded(line: &str) -> String {
    let mut out = String::new();
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > 75 {
            out.push_str("\r\n ");
            length = 1;
        }
        length += c.len_utf8();
        out.push(c);
    }
    out
}

/// The rules of the saved report on a screen, with the colours of the widget; paper has neither.
const SCREEN_CSS: [&str; 2] = [include_str!("../styles/tokens.css"), include_str!("../styles/report.css")];

/// A document of its own: a sheet, readable and printable without anything else, with the answers inside so that it can be
/// opened again. `saved` is the text of the answer file. No script runs in it. The full record looks on a screen as the result does there, with
/// its contents at hand; every other sheet is a picture of its paper.
pub fn html(kind: Kind, reports: &[&Report], options: &Options, saved: Option<&str>) -> String {
    let mut sheet = Sheet::new(kind, reports, options);
    let mut carried = String::new();
    if let Some(saved) = saved {
        if let Some(report) = reports.first() {
            carried.push_str("<footer class=\"fc-carried\">");
            escape(words(report).label(Label::OpenAgain), &mut carried);
            carried.push_str("</footer>\n");
        }
        carried.push_str("<script type=\"application/json\" id=\"fidelity-check\">\n");
        // In JSON these characters stand in texts only, where they can be written so; thus no text ends the script.
        carried.push_str(&saved.replace('<', "\\u003c").replace('>', "\\u003e"));
        carried.push_str("\n</script>\n");
    }
    let css = sheet.css();
    if kind != Kind::Full {
        return document(&sheet.title, &sheet.language, "light", &css, &sheet.blocks, &carried);
    }
    for (at, (block, report)) in sheet.blocks.iter_mut().zip(reports).enumerate() {
        add_contents(block, at, report);
    }
    let css = [&css, "@media screen{", SCREEN_CSS[0], SCREEN_CSS[1], "}\n"].concat();
    document(&sheet.title, &sheet.language, "light dark", &css, &sheet.blocks, &carried)
}

/// A list of the parts of an article below its head, for the screen: each a link to its part.
fn add_contents(article: &mut Block, at: usize, report: &Report) {
    let mut entries: Vec<Block> = Vec::new();
    for (number, child) in article.children.iter_mut().enumerate() {
        let Child::Block(section) = child else { continue };
        let Some(heading) = section.children.iter().find_map(heading_of).filter(|_| section.tag == Tag::Section) else { continue };
        let id = format!("part-{at}-{number}");
        entries.push(Block::new(Tag::Li).add(Block::new(Tag::A).with("href", &["#", &id].concat()).text(&heading)));
        section.attributes.push(("id", id));
    }
    let title = PagesWords::of(&report.language).contents();
    let list = Block::new(Tag::Nav).with("class", "fc-parts-of").with("aria-label", title).add(Block::new(Tag::Ul).all(entries));
    // Below the summary, which is what most people came for.
    let summary = |child: &Child| matches!(child, Child::Block(block) if block.tag == Tag::Section);
    let place = article.children.iter().position(summary).map_or(article.children.len(), |first| first + 1);
    article.children.insert(place, Child::Block(list));
}

/// The words of a heading of the second level.
fn heading_of(child: &Child) -> Option<String> {
    let Child::Block(Block { tag: Tag::H2, children, attributes }) = child else { return None };
    // Those inside the summary are names of its panels.
    let named = attributes.is_empty();
    let words = children.iter().map(|child| if let Child::Text(text) = child { text as &str } else { "" });
    named.then(|| words.collect())
}

/// Blocks as a document for screens of this scheme, `light` or both, with markup of ours after them.
pub(crate) fn document(title: &str, language: &str, scheme: &str, css: &str, blocks: &[Block], after: &str) -> String {
    let mut out = String::from("<!DOCTYPE html>\n<html lang=\"");
    escape(language, &mut out);
    out.push_str(
        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"color-scheme\" content=\"",
    );
    out.push_str(scheme);
    out.push_str("\">\n<title>");
    escape(title, &mut out);
    out.push_str("</title>\n<style>\n");
    out.push_str(css);
    out.push_str("</style>\n</head>\n<body>\n<main>\n");
    for block in blocks {
        write(block, &mut out);
        out.push('\n');
    }
    out.push_str("</main>\n");
    out.push_str(after);
    out.push_str("</body>\n</html>\n");
    out
}

fn write(block: &Block, out: &mut String) {
    let name = block.tag.name();
    out.push('<');
    out.push_str(name);
    for (attribute, value) in &block.attributes {
        out.push(' ');
        out.push_str(attribute);
        out.push_str("=\"");
        escape(value, out);
        out.push('"');
    }
    out.push('>');
    for child in &block.children {
        match child {
            Child::Block(block) => write(block, out),
            Child::Text(text) => escape(text, out),
        }
    }
    out.push_str("</");
    out.push_str(name);
    out.push('>');
    if matches!(block.tag, Tag::P | Tag::Li | Tag::Tr | Tag::H1 | Tag::H2 | Tag::H3 | Tag::Section | Tag::Table) {
        out.push('\n');
    }
}

fn escape(text: &str, out: &mut String) {
    for c in direction::kept_to_itself(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}

fn words(report: &Report) -> ReportWords {
    Language::from_code(&report.language).unwrap_or(Language::En).sentences()
}
