//! What has been recognised, before it is written as a rubric: groups of items, each with what its cells say.
//!
//! In: texts by language, group by group, in the order of reading. Out: an [`Outline`]. It knows neither tables nor JSON.

use crate::studio::amount::Amount;
use crate::studio::ask::Asker;
use crate::studio::recognise::imprint::{self, Fact, Kind, Part};
use crate::studio::recognise::notes;
use crate::studio::said::Said;
use std::collections::{BTreeMap, BTreeSet};

/// A text in each language of the rubric; empty where there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts(pub Vec<String>);

impl Texts {
    /// A text in one language.
    pub fn one(language: usize, text: impl Into<String>) -> Texts {
        let mut texts = Texts::default();
        texts.put(language, text.into());
        texts
    }

    /// Adds a text in a language, on a line of its own below one that is there.
    pub fn put(&mut self, language: usize, text: String) {
        if text.is_empty() {
            return;
        }
        self.0.resize(self.0.len().max(language + 1), String::new());
        let place = &mut self.0[language];
        if !place.is_empty() {
            place.push('\n');
        }
        place.push_str(&text);
    }

    /// Adds each text of another below the one in the same language.
    pub fn join(&mut self, other: &Texts) {
        for (language, text) in other.0.iter().enumerate() {
            self.put(language, text.clone());
        }
    }

    /// The text in a language; empty if there is none.
    pub fn get(&self, language: usize) -> &str {
        self.0.get(language).map_or("", String::as_str)
    }

    /// The first text there is.
    pub fn any(&self) -> &str {
        self.0.iter().find(|text| !text.is_empty()).map_or("", String::as_str)
    }

    /// True if there is none in any language.
    pub fn is_empty(&self) -> bool {
        self.any().is_empty()
    }

    /// The same in each language, changed.
    pub fn map(&self, change: &dyn Fn(&str) -> String) -> Texts {
        Texts(self.0.iter().map(|text| if text.is_empty() { String::new() } else { change(text) }).collect())
    }

    /// The first line of each text, and the rest.
    pub fn parted(&self) -> (Texts, Texts) {
        let part = |text: &str, rest: bool| match text.split_once('\n') {
            Some((first, after)) => (if rest { after } else { first }).trim().to_owned(),
            None if rest => String::new(),
            None => text.to_owned(),
        };
        (self.map(&|text| part(text, false)), self.map(&|text| part(text, true)))
    }

    /// Its lines, each in all languages, bullets taken off.
    pub fn lines(&self) -> Vec<Texts> {
        let lines: Vec<Vec<String>> = self.0.iter().map(|text| entries(text)).collect();
        let most = lines.iter().map(Vec::len).max().unwrap_or(0);
        let line = |at: usize| Texts(lines.iter().map(|lines| lines.get(at).cloned().unwrap_or_default()).collect());
        (0..most).map(line).collect()
    }
}

/// The entries of a cell, one a line, without bullets.
pub fn entries(text: &str) -> Vec<String> {
    let bare = |line: &str| {
        let line = crate::studio::table::bullet(line).unwrap_or(line);
        line.strip_prefix("- ").or_else(|| line.strip_prefix("– ")).or_else(|| line.strip_prefix("* ")).unwrap_or(line).trim().to_owned()
    };
    text.split('\n').map(bare).filter(|line| !line.is_empty()).collect()
}

/// All that was recognised.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// The languages, the default first; empty for English only.
    pub languages: Vec<String>,
    /// The title, if there is one.
    pub title: Texts,
    /// The edition, if a line names it.
    pub edition: Option<String>,
    /// Who publishes it, whom to ask, and its licence, as far as lines name them.
    pub imprint: Vec<Named>,
    /// Text around the tables, a line each.
    pub introduction: Texts,
    /// Items before the first group, and the groups.
    pub root: Group,
    /// The table that is being read, from 0.
    pub table: usize,
}

/// Words with an address.
#[derive(Clone, Debug)]
pub struct Named {
    /// What they name.
    pub kind: Kind,
    /// The words.
    pub words: Texts,
    /// The address; may be empty.
    pub link: String,
}

/// A group of items.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// Its heading.
    pub title: Texts,
    /// What stands below the heading.
    pub guidance: Texts,
    /// Its items.
    pub items: Vec<Item>,
    /// Groups within it.
    pub groups: Vec<Group>,
    /// Which table its heading stands in, from 0.
    pub table: usize,
    /// The notes that have become part of its guidance, as printed.
    pub notes: Vec<String>,
}

impl Group {
    /// True if nothing is in it that could become an element.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.groups.iter().all(Group::is_empty)
    }

    /// Shows every title below it with its table, its guidance and the notes on it; a heading without elements is none.
    fn titles<S: FnMut(&mut Texts, usize, &mut Texts, &mut Vec<String>)>(&mut self, see: &mut S) {
        for item in &mut self.items {
            see(&mut item.title, item.table, &mut item.guidance, &mut item.notes);
        }
        for group in self.groups.iter_mut().filter(|group| !group.is_empty()) {
            see(&mut group.title, group.table, &mut group.guidance, &mut group.notes);
            group.titles(see);
        }
    }
}

/// What one row, or one entry of a list, says.
#[derive(Clone, Debug, Default)]
pub struct Item {
    /// Where it stands, for people: the row of a table or the number of an entry.
    pub row: usize,
    /// Its number in print, from a column that is kept.
    pub number: String,
    /// The number in front of its title.
    pub front: String,
    /// What should be in place.
    pub title: Texts,
    /// How to judge.
    pub guidance: Texts,
    /// The question to ask.
    pub prompt: Texts,
    /// What it takes to get there.
    pub next_step: Texts,
    /// What is seen at each level, in the order printed.
    pub anchors: Vec<Anchor>,
    /// The scale that the headings or a key name, where the item says nothing of its own.
    pub scale: Option<Scale>,
    /// Whether it must be in place.
    pub must: Option<Must>,
    /// The fewest points, as written.
    pub minimum: String,
    /// The points to aim at, as written.
    pub target: String,
    /// How much it counts, as written.
    pub weight: String,
    /// Its place in the programme, as written.
    pub place: String,
    /// Where to look.
    pub evidence: Texts,
    /// What is counted.
    pub unit: Texts,
    /// How it is counted.
    pub counting: Texts,
    /// The number above the line.
    pub count: Texts,
    /// The number below the line.
    pub out_of: Texts,
    /// Where it comes from.
    pub source: Texts,
    /// The points of levels that others have and this one has no text for.
    pub gaps: Vec<Amount>,
    /// Which table it stands in, from 0.
    pub table: usize,
    /// The notes that have become part of its guidance, as printed.
    pub notes: Vec<String>,
}

/// A note on the titles with its marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The table that it stands in or behind, from 0.
    pub table: usize,
    /// Its marks.
    pub marks: Vec<String>,
    /// What it says.
    pub says: Texts,
    /// The same as it is printed, with its marks.
    pub whole: Texts,
}

/// What is seen at one level.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Anchor {
    /// What it counts.
    pub points: Points,
    /// Its name.
    pub label: Texts,
    /// What is seen.
    pub text: Texts,
}

/// Points, nought until they are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Points(pub Amount);

impl Default for Points {
    fn default() -> Self {
        Points(Amount::ZERO)
    }
}

/// A scale without texts of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Yes or no.
    YesNo,
    /// Met or not met.
    MetNotMet,
    /// Unacceptable, developmental, expected: as the format knows it.
    PracticeProfile,
    /// One with names or only points.
    Named(Vec<Anchor>),
}

/// That an item must be in place, and from which level, if that is stated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Must {
    /// The points or the name of the level.
    pub level: String,
    /// The words that say that it must, which may name the level too: those of the cell and of the heading.
    pub said: Vec<String>,
}

/// Asks whether a part of a line is what it seems to be.
fn is_confirmed(said: &str, fact: &Fact, asker: &mut Asker) -> bool {
    let link = fact.link.strip_prefix("mailto:").unwrap_or(&fact.link);
    let is_said = link.is_empty() || link.ends_with(&fact.words);
    let text = if is_said { fact.words.clone() } else { format!("{}, {link}", fact.words) };
    let (value, words) = match fact.kind {
        Kind::Publisher => ("publisher", Said::IsPublisher { text }),
        Kind::Contact => ("contact", Said::IsContact { text }),
        Kind::Licence => ("licence", Said::IsLicence { text }),
    };
    let about = Said::WhatIsLine { text: said.trim().to_owned() };
    asker.ask(value, about, vec![(value.to_owned(), words), ("text".to_owned(), Said::IsText)], value) == value
}

impl Outline {
    /// The group at the end of a path of headings. What stands on the path and is not there yet is made; the last group of a
    /// heading goes on.
    pub fn group(&mut self, path: &[Texts]) -> &mut Group {
        let mut group = &mut self.root;
        for title in path {
            let at = match group.groups.iter().rposition(|known| known.title == *title) {
                Some(at) => at,
                None => {
                    group.groups.push(Group { title: title.clone(), table: self.table, ..Group::default() });
                    group.groups.len() - 1
                }
            };
            group = &mut group.groups[at];
        }
        group
    }

    /// What a line above the items says besides, if it names the edition. That is asked.
    pub fn after_edition(&mut self, line: &str, asker: &mut Asker) -> Option<String> {
        let (number, behind, more) = notes::edition(line).filter(|_| self.edition.is_none())?;
        let named = line[..line.len() - more.len()].trim_end();
        let choices = vec![("edition".to_owned(), Said::IsEdition { number: number.to_owned() }), ("text".to_owned(), Said::IsText)];
        if asker.ask("edition", Said::WhatIsLine { text: named.to_owned() }, choices, "edition") != "edition" {
            return None;
        }
        self.edition = Some(number.to_owned());
        if !behind.is_empty() {
            asker.leave_out(Said::BehindEdition { text: behind.to_owned() });
        }
        Some(more.to_owned())
    }

    /// What a line around the items says besides, if it names who publishes them, whom to ask, or a licence. The first of each kind is asked about.
    pub fn after_imprint(&mut self, line: &Texts, asker: &mut Asker) -> Texts {
        let parts: Vec<Vec<Part>> = line.0.iter().map(|text| imprint::parts(text)).collect();
        let facts = parts.iter().enumerate().flat_map(|(language, parts)| parts.iter().map(move |part| (language, part)));
        let facts = facts.filter_map(|(language, part)| Some((&line.0[language][part.at.clone()], part.fact.as_ref()?)));
        let mut taken: Vec<Kind> = Vec::new();
        let mut asked: Vec<Kind> = Vec::new();
        for (said, fact) in facts {
            let is_known = asked.contains(&fact.kind) || self.imprint.iter().any(|named| named.kind == fact.kind);
            asked.push(fact.kind);
            if is_known || !is_confirmed(said, fact, asker) {
                continue;
            }
            let mut words = Texts::default();
            for (language, parts) in parts.iter().enumerate() {
                if let Some(fact) = parts.iter().filter_map(|part| part.fact.as_ref()).find(|other| other.kind == fact.kind) {
                    words.put(language, fact.words.clone());
                }
            }
            if !fact.year.is_empty() {
                asker.leave_out(Said::YearOfPublisher { text: fact.year.clone() });
            }
            self.imprint.push(Named { kind: fact.kind, words, link: fact.link.clone() });
            taken.push(fact.kind);
        }
        if taken.is_empty() {
            return line.clone();
        }
        let rest = |(text, parts): (&String, &Vec<Part>)| {
            let mut left = taken.clone();
            let mut rest = String::new();
            for part in parts {
                match part.fact.as_ref().and_then(|fact| left.iter().position(|kind| *kind == fact.kind)) {
                    Some(at) => drop(left.remove(at)),
                    None => rest.push_str(&text[part.at.clone()]),
                }
            }
            rest.trim_matches([' ', '\n', '|', '·', '•', ';', ',', '–', '—', '-', '(', ')']).to_owned()
        };
        Texts(line.0.iter().zip(&parts).map(rest).collect())
    }

    /// Gives each note to the elements and domains that it belongs to, and takes the marks that are explained off their titles. A mark belongs
    /// to the tables before its note, up to the note before with the same mark; where no title there has it, the note goes on with that one.
    /// Gives back which of the notes belong to something.
    pub fn explain(&mut self, notes: &[Note]) -> Vec<bool> {
        let mut carried: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        self.root.titles(&mut |title, table, _, _| {
            for mark in notes::marks_of(title.any()) {
                carried.entry(mark.to_owned()).or_default().insert(table);
            }
        });
        // The notes on each mark by the table behind which they stand.
        let mut said: BTreeMap<&str, BTreeMap<usize, Vec<usize>>> = BTreeMap::new();
        for (at, note) in notes.iter().enumerate() {
            note.marks.iter().for_each(|mark| said.entry(mark).or_default().entry(note.table).or_default().push(at));
        }
        let mut of_table: BTreeMap<(String, usize), Vec<usize>> = BTreeMap::new();
        for (mark, places) in said {
            let Some(tables) = carried.get(mark) else { continue };
            let (mut from, mut reached) = (0, Vec::new());
            for (table, of_place) in places {
                let own: Vec<usize> = tables.range(from..=table).copied().collect();
                if !own.is_empty() {
                    reached = own;
                }
                for table in &reached {
                    of_table.entry((mark.to_owned(), *table)).or_default().extend(&of_place);
                }
                from = table + 1;
            }
        }
        let mut used = vec![false; notes.len()];
        self.root.titles(&mut |title, table, guidance, told| {
            let explained = |mark: &str| of_table.get(&(mark.to_owned(), table));
            let all: BTreeSet<usize> =
                notes::marks_of(title.any()).into_iter().filter_map(explained).flat_map(|all| all.iter().copied()).collect();
            for at in all {
                used[at] = true;
                guidance.join(&notes[at].says);
                told.push(notes[at].whole.any().to_owned());
            }
            *title = title.map(&|text| notes::without_marks(text, &|mark| explained(mark).is_some()));
        });
        used
    }

    /// Every item, in the order of reading.
    pub fn items(&self) -> Vec<&Item> {
        fn walk<'o>(group: &'o Group, all: &mut Vec<&'o Item>) {
            all.extend(&group.items);
            group.groups.iter().for_each(|group| walk(group, all));
        }
        let mut all = Vec::new();
        walk(&self.root, &mut all);
        all
    }
}
