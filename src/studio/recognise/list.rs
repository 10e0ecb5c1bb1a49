//! A text without a table: a title, headings, and a list of statements.
//!
//! In: lines. Out: an outline. What a line is follows from its mark, its look and its neighbours; what is a guess is asked.

use crate::studio::ask::Asker;
use crate::studio::recognise::outline::{Anchor, Group, Item, Outline, Points, Texts};
use crate::studio::recognise::rows::{is_capitals, is_form, is_sentence, number_in_front, said_of_form};
use crate::studio::recognise::{anchors, language};
use crate::studio::said::Said;
use crate::studio::table::{Line, LineKind};
use std::borrow::Cow;

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Title,
    Heading(u8),
    Item,
    /// Part of the item above, or a list below it.
    Below,
    Text,
}

/// Reads lines.
pub fn read(lines: &[Line], asker: &mut Asker) -> Outline {
    let mut outline = Outline::default();
    for line in lines.iter().filter(|line| !line.struck.is_empty()) {
        asker.leave_out(Said::StruckText { text: line.struck.clone() });
    }
    // Each keeps its place among all lines, by which it is asked about: whether another one is the edition changes nothing there.
    let mut lines: Vec<(usize, Cow<Line>)> = lines
        .iter()
        .map(Cow::Borrowed)
        .enumerate()
        .filter(|(_, line)| {
            let form = is_form(&line.text);
            if form {
                asker.leave_out(said_of_form(line.text.clone()));
            }
            !form && !line.text.is_empty()
        })
        .collect();
    // Where no entry is marked, the edition stands right below the title at the latest.
    let above = lines.iter().position(|(_, line)| matches!(line.kind, LineKind::Item(_))).unwrap_or(2);
    for (_, line) in lines.iter_mut().take(above).filter(|(_, line)| line.kind != LineKind::Title) {
        if let Some(more) = outline.after_edition(&line.text, asker) {
            line.to_mut().text = more;
        }
    }
    let is_item = |line: &Line| matches!(line.kind, LineKind::Item(_));
    let (first, last) = (lines.iter().position(|(_, line)| is_item(line)), lines.iter().rposition(|(_, line)| is_item(line)));
    // Where no entry is marked, any line may be one: the last of them names who publishes.
    let (above, below) = first.zip(last).unwrap_or((0, lines.len().saturating_sub(2)));
    for (at, (_, line)) in lines.iter_mut().enumerate() {
        if (at < above || at >= below) && line.kind == LineKind::Plain {
            let texts = Texts::one(0, line.text.clone());
            let rest = outline.after_imprint(&texts, asker);
            if rest != texts {
                line.to_mut().text = rest.get(0).to_owned();
            }
        }
    }
    lines.retain(|(_, line)| !line.text.is_empty());
    let places: Vec<usize> = lines.iter().map(|(place, _)| *place).collect();
    let lines: Vec<&Line> = lines.iter().map(|(_, line)| &**line).collect();
    let kinds = kinds(&lines, &places, asker);
    let language = language::guess(&lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(". "));
    if let Some(code) = language.filter(|code| *code != "en") {
        let choices = vec![
            (code.to_owned(), Said::FirstLanguage { first: code.to_owned(), second: None }),
            ("en".to_owned(), Said::FirstLanguage { first: "en".to_owned(), second: None }),
        ];
        outline.languages = vec![asker.ask("languages", Said::WhichLanguages, choices, code)];
    }
    let mut path: Vec<(u8, Texts)> = Vec::new();
    let mut count = 0;
    for (line, kind) in lines.iter().zip(kinds) {
        match kind {
            Kind::Title => outline.title = Texts::one(0, line.text.clone()),
            Kind::Text => {
                asker.place(Said::InIntroduction { text: line.text.clone() });
                outline.introduction.put(0, line.text.clone());
            }
            Kind::Heading(rank) => {
                let text = number_in_front(&line.text).map_or(line.text.as_str(), |(_, rest)| rest);
                let (title, guidance) = Texts::one(0, text.trim_end_matches(':')).parted();
                path.retain(|(known, _)| *known < rank);
                path.push((rank, title));
                let titles: Vec<Texts> = path.iter().map(|(_, title)| title.clone()).collect();
                open(&mut outline.root, &titles).guidance.join(&guidance);
            }
            Kind::Item => {
                count += 1;
                let (front, text) = number_in_front(&line.text).unwrap_or(("", &line.text));
                let front = front.trim_matches(['(', ')', '[', ']', '.', ':']).to_owned();
                let (title, guidance) = Texts::one(0, text).parted();
                let titles: Vec<Texts> = path.iter().map(|(_, title)| title.clone()).collect();
                outline.group(&titles).items.push(Item { row: count, front, title, guidance, ..Item::default() });
            }
            Kind::Below => {
                let titles: Vec<Texts> = path.iter().map(|(_, title)| title.clone()).collect();
                let sub = matches!(line.kind, LineKind::Item(_));
                let text = if sub { format!("• {}", line.text) } else { line.text.clone() };
                let group = outline.group(&titles);
                match group.items.last_mut() {
                    Some(item) => item.guidance.put(0, text),
                    None => group.guidance.put(0, text),
                }
            }
        }
    }
    described(&mut outline.root);
    outline
}

/// A new group at the end of a path, even if one of the same heading stands there already.
fn open<'g>(root: &'g mut Group, path: &[Texts]) -> &'g mut Group {
    let mut group = root;
    for (at, title) in path.iter().enumerate() {
        let last = at + 1 == path.len();
        let found = group.groups.iter().rposition(|known| known.title == *title).filter(|_| !last);
        let place = found.unwrap_or_else(|| {
            group.groups.push(Group { title: title.clone(), ..Group::default() });
            group.groups.len() - 1
        });
        group = &mut group.groups[place];
    }
    group
}

/// Lists below an item that begin with points are its anchors.
fn described(group: &mut Group) {
    for item in &mut group.items {
        let text = item.guidance.get(0).to_owned();
        let lines: Vec<&str> = text.split('\n').collect();
        let start = (0..lines.len())
            .find(|at| anchors::split(&lines[*at..].join("\n")).is_some_and(|parts| parts.iter().all(|part| part.points.is_some())));
        if let Some(parts) = start.and_then(|at| anchors::split(&lines[at..].join("\n"))) {
            item.guidance = Texts::one(0, lines[..start.unwrap_or(0)].join("\n"));
            item.anchors = parts
                .into_iter()
                .filter_map(|part| {
                    Some(Anchor { points: Points(part.points?), label: Texts::one(0, part.label), text: Texts::one(0, part.text) })
                })
                .collect();
        }
    }
    group.groups.iter_mut().for_each(described);
}

fn kinds(lines: &[&Line], places: &[usize], asker: &mut Asker) -> Vec<Kind> {
    let items: Vec<usize> = (0..lines.len()).filter(|at| matches!(lines[*at].kind, LineKind::Item(0))).collect();
    if items.is_empty() {
        return without_marks(lines, asker);
    }
    let (first, last) = (items[0], *items.last().unwrap_or(&0));
    let outer = outer_are_headings(lines, &items, asker);
    let ends = items.iter().filter(|at| lines[**at].text.ends_with(['.', '?'])).count() * 2 > items.len();
    let between =
        (first..last).any(|at| matches!(lines[at].kind, LineKind::Plain | LineKind::Heading(_)) && looks_like_heading(lines[at], ends));
    let mut kinds = Vec::new();
    let titled = lines[..first].iter().any(|line| line.kind == LineKind::Title);
    for (at, line) in lines.iter().enumerate() {
        let kind = match line.kind {
            LineKind::Title => Kind::Title,
            LineKind::Item(0) if outer => Kind::Heading(9),
            LineKind::Item(1) if outer => Kind::Item,
            LineKind::Item(0) => Kind::Item,
            LineKind::Item(_) | LineKind::Continued if at > first => Kind::Below,
            LineKind::Item(_) | LineKind::Continued => Kind::Text,
            LineKind::Heading(rank) if at < last => Kind::Heading(rank),
            LineKind::Heading(_) => Kind::Text,
            // `5 = less than 20 %` below an item is one of its levels.
            LineKind::Plain if at > first && anchors::is_marked(&line.text) => Kind::Below,
            LineKind::Plain if at > last => {
                // Behind the last item: what belongs to it ends like it and follows at once.
                Kind::Text
            }
            LineKind::Plain if at > first => {
                let heading = looks_like_heading(line, ends);
                let guess = if heading { "heading" } else { "below" };
                let choices = vec![
                    ("heading".to_owned(), Said::IsHeading),
                    ("below".to_owned(), Said::BelongsAbove),
                    ("text".to_owned(), Said::IsText),
                ];
                let answer = if line.bold {
                    guess.to_owned()
                } else {
                    asker.ask(format!("line-{}", places[at] + 1), Said::WhatIsLine { text: line.text.clone() }, choices, guess)
                };
                match answer.as_str() {
                    "heading" => Kind::Heading(8),
                    "below" => Kind::Below,
                    _ => Kind::Text,
                }
            }
            // Right above the first item, where more headings follow below.
            LineKind::Plain if at + 1 == first && between && looks_like_heading(line, ends) && (at > 0 || titled) => Kind::Heading(8),
            LineKind::Plain if at + 1 == first && line.bold && (at > 0 || titled) && looks_like_heading(line, ends) => Kind::Heading(8),
            LineKind::Plain if at == 0 && !titled && !is_sentence(&line.text) => Kind::Title,
            LineKind::Plain => Kind::Text,
        };
        kinds.push(kind);
    }
    // A heading of the first rank above everything is the title, if nothing else is.
    if !titled
        && !kinds.contains(&Kind::Title)
        && let (Some(Kind::Heading(rank)), true) = (kinds.first().copied(), first > 1)
        && kinds[1..].iter().all(|kind| !matches!(kind, Kind::Heading(other) if *other <= rank))
        && kinds[1..first].iter().any(|kind| matches!(kind, Kind::Heading(_) | Kind::Text))
    {
        kinds[0] = Kind::Title;
    } else if !titled
        && !kinds.contains(&Kind::Title)
        && let Some(Kind::Heading(rank)) = kinds.first().copied()
        && !kinds[1..].iter().any(|kind| matches!(kind, Kind::Heading(other) if *other == rank))
    {
        kinds[0] = Kind::Title;
    }
    kinds
}

/// A list within a list: the outer one holds headings if each of its entries has several below it.
fn outer_are_headings(lines: &[&Line], items: &[usize], asker: &mut Asker) -> bool {
    let below = |at: usize| {
        let rest = lines[at + 1..].iter().take_while(|line| line.kind != LineKind::Item(0));
        rest.filter(|line| line.kind == LineKind::Item(1)).collect::<Vec<_>>()
    };
    let with = items.iter().filter(|at| below(**at).len() >= 2).count();
    if with == 0 {
        return false;
    }
    let pointed = items
        .iter()
        .any(|at| below(*at).first().is_some_and(|line| line.text.starts_with(|letter: char| letter.is_ascii_digit() || letter == '(')));
    let all = items.iter().all(|at| !below(*at).is_empty());
    let guess = all && items.len() >= 2 && !pointed;
    asker.confirm("outer-headings", Said::OuterHeadings { text: lines[items[0]].text.clone() }, guess)
}

fn looks_like_heading(line: &Line, items_end: bool) -> bool {
    let text = line.text.trim();
    let short = text.split_whitespace().count() <= 10;
    let ends = text.ends_with(['.', ';', ',', '!']);
    matches!(line.kind, LineKind::Heading(_))
        || (short && (line.bold || is_capitals(text) || !ends))
        || (short && !items_end && text.ends_with(':'))
}

/// Lines without any mark: each is an item, apart from a title and what looks like a heading.
fn without_marks(lines: &[&Line], asker: &mut Asker) -> Vec<Kind> {
    let ends = |line: &&Line| line.text.ends_with(['.', '?', '!']);
    let sentences = lines.iter().filter(|line| ends(line)).count();
    let marked = lines.iter().any(|line| line.bold || matches!(line.kind, LineKind::Heading(_))) && !lines.iter().all(|line| line.bold);
    let mostly = sentences * 10 >= lines.len() * 6;
    let titled = lines.iter().any(|line| line.kind == LineKind::Title);
    let mut kinds: Vec<Kind> = lines
        .iter()
        .enumerate()
        .map(|(at, line)| {
            let capitals = is_capitals(&line.text) && !lines.iter().all(|line| is_capitals(&line.text));
            let heading = (marked && line.bold) || capitals || (mostly && !ends(line)) || (line.text.ends_with(':') && at > 0);
            match line.kind {
                LineKind::Title => Kind::Title,
                LineKind::Heading(rank) => Kind::Heading(rank),
                LineKind::Continued if at > 0 => Kind::Below,
                _ if at > 0 && anchors::is_marked(&line.text) => Kind::Below,
                _ if at == 0 && !titled && (heading || !mostly) && lines.len() > 2 => Kind::Title,
                _ if heading => Kind::Heading(8),
                _ => Kind::Item,
            }
        })
        .collect();
    // An instruction above everything is no statement.
    let head = kinds.iter().position(|kind| *kind == Kind::Title).map_or(0, |at| at + 1);
    if let Some(line) = lines.get(head).filter(|_| head > 0 && kinds[head] == Kind::Item) {
        let instructs = ["tick", "rate", "score", "answer", "for each", "please", "ticiwch", "rhowch", "mark each", "read each"];
        let plain = line.text.to_lowercase();
        if instructs.iter().any(|word| plain.starts_with(word)) {
            kinds[head] = Kind::Text;
        }
    }
    // A heading with nothing below it is an item.
    for at in 0..kinds.len() {
        let ends_here = !matches!(kinds.get(at + 1), Some(Kind::Item | Kind::Heading(_)));
        if matches!(kinds[at], Kind::Heading(_)) && ends_here && !marked {
            kinds[at] = Kind::Item;
        }
    }
    if !asker.confirm("each-line", Said::EachLineIsItem, lines.len() >= 2) {
        return vec![Kind::Text; lines.len()];
    }
    kinds
}
