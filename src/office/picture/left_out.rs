//! The sentences of files that do not count, and of results that another of the same day stands for.
//!
//! In: what was left out and set aside, with the reason. Out: one row for each. Why something does not count is decided elsewhere.

use crate::name;
use crate::office::Why;
use crate::office::facts::*;
use crate::office::known::NoRubric;
use crate::office::line::Aside;
use crate::office::picture::Drawing;
use crate::office::register::Slip;

impl<'o> Drawing<'o> {
    pub(super) fn left_out(&self) -> Vec<LeftOutFacts> {
        let words = self.words;
        let facts = |file: &str, why: &Why| {
            let (reason, sentence) = match why {
                Why::Unreadable(why) => ("unreadable", words.unreadable(why)),
                Why::NoResult => ("no-result", words.no_result().to_owned()),
                Why::Packed => ("packed", words.packed().to_owned()),
                Why::Workbook(why) => ("workbook", why.clone()),
                Why::NotFetched => ("not-fetched", words.workbook_not_fetched().to_owned()),
                Why::TooMuch => ("too-much", words.workbook_too_much().to_owned()),
                Why::NoListInWorkbook => ("no-list", words.workbook_no_list().to_owned()),
                Why::OtherSheets { read, others } => ("other-sheets", words.other_sheets(read, others)),
                Why::NoRubric(NoRubric::Unknown { id }) => ("no-rubric", words.no_rubric(id)),
                Why::NoRubric(NoRubric::EditionUnclear { id }) => ("edition-unclear", words.edition_unclear(id)),
                Why::NoRubric(NoRubric::ContentUnclear { id, edition, .. }) => ("content-unclear", words.content_unclear(id, edition)),
                Why::OverlayTwice => ("overlay-twice", words.overlay_twice().to_owned()),
                Why::NoTeamColumn => ("no-team-column", words.no_team_column().to_owned()),
                Why::RegisterRow { row, slip: Slip::Twice(site) } => {
                    let site = self.names.get(&name::folded(site)).unwrap_or(site);
                    ("register-row", words.register_twice(*row, site))
                }
                Why::RegisterRow { row, slip: Slip::NoDay { column } } => ("register-row", words.register_no_day(*row, column)),
                Why::InPart(why) => ("in-part", words.in_part(why)),
                Why::Copy { of } => {
                    let of = self
                        .office
                        .received
                        .iter()
                        .find(|one| one.file == *of && self.office.settings.hide_names)
                        .map_or(of, |one| &one.id);
                    ("copy", words.copy(of))
                }
            };
            LeftOutFacts { file: file.to_owned(), reason: reason.to_owned(), sentence }
        };
        let mut all: Vec<LeftOutFacts> = self.office.left_out.iter().map(|one| facts(&one.file, &one.why)).collect();
        all.extend(self.office.without_rubric.iter().map(|(input, why)| facts(&input.name, &Why::NoRubric(why.clone()))));
        all.sort_by(|one, other| (&one.file, &one.reason).cmp(&(&other.file, &other.reason)));
        if self.office.settings.hide_names {
            // Whoever sends a file often names it after the site.
            all.iter_mut().enumerate().for_each(|(at, one)| one.file = words.file_number(at + 1));
        }
        all
    }

    pub(super) fn set_aside(&self) -> Vec<LeftOutFacts> {
        let file = |at: usize| self.file(&self.office.received[at]);
        let aside = self.office.lines.iter().flat_map(|(line, _)| &line.aside);
        let facts = aside.map(|(at, why)| {
            let (reason, sentence) = match why {
                Aside::Fuller { of } => ("fuller-of-day", self.words.fuller(&file(*of))),
                Aside::Rival { of } => ("rival-of-day", self.words.rival(&file(*of))),
                Aside::NoDate => ("no-date", self.words.aside_no_date().to_owned()),
            };
            LeftOutFacts { file: file(*at), reason: reason.to_owned(), sentence }
        });
        let mut all: Vec<LeftOutFacts> = facts.collect();
        all.sort_by(|one, other| one.file.cmp(&other.file));
        all
    }
}
