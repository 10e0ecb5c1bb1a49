//! Which sentence a fact of the import makes, once for all languages.
//!
//! In: [`Said`] and [`Refused`]. Out: sentences, out of `studio-import.ftl`.

pub mod panels;

use crate::studio::recognise::heading::Role;
use crate::studio::refused::Refused;
use crate::studio::said::{Alike, Field, Said};
use crate::words::Language;
use crate::words::colleagues::ColleaguesWords;
use crate::words::fetched::FetchedWords;
use crate::words::questionnaire::QuestionnaireWords;
use crate::words::studio_import::StudioImportWords;
use crate::words::studio_panels::StudioPanelsWords;

impl Said {
    /// The sentence.
    pub fn say(&self, language: Language) -> String {
        match self {
            Said::Literal(text) => text.clone(),
            Said::Told(texts) => {
                let told = texts.iter().find(|(code, _)| *code == language.code()).or(texts.first());
                told.map(|(_, text)| text.clone()).unwrap_or_default()
            }
            said => sentence(said, language),
        }
    }
}

/// The sentence of a fact.
fn sentence(said: &Said, language: Language) -> String {
    let words = StudioImportWords(language);
    match said {
        Said::Literal(_) | Said::Told(_) => said.say(language),
        Said::Case { step, name } => step.say(name, language),
        Said::Language { step, code } => step.say(code, language),
        Said::Questionnaire(telling) => telling.say(language),
        Said::Role { role } => role_name(words, *role).to_owned(),
        Said::Yes => words.yes().to_owned(),
        Said::No => words.no().to_owned(),
        Said::WhichColumn { column, heading } if heading.is_empty() => words.which_column_unnamed(column),
        Said::WhichColumn { column, heading } => words.which_column(column, &short(heading)),
        Said::WhatIsRow { row, text } => words.what_is_row(*row, &short(text)),
        Said::WhatIsLine { text } => words.what_is_line(&short(text)),
        Said::LineIsHeading { text } => words.line_is_heading(&short(text)),
        Said::IsEdition { number } => words.is_edition(number),
        Said::IsPublisher { text } => words.is_publisher(&short(text)),
        Said::IsContact { text } => words.is_contact(&short(text)),
        Said::IsLicence { text } => words.is_licence(&short(text)),
        Said::IsHeading => words.is_heading().to_owned(),
        Said::BelongsAbove => words.belongs_above().to_owned(),
        Said::IsText => words.is_text().to_owned(),
        Said::TakeAsItem => words.take_as_item().to_owned(),
        Said::LeaveOut => words.leave_out().to_owned(),
        Said::Turned => words.turned().to_owned(),
        Said::Every { alike, of } => every(words, *alike, of),
        Said::AnswersDiffer => words.answers_differ().to_owned(),
        Said::OuterHeadings { text } => words.outer_headings(&short(text)),
        Said::EachLineIsItem => words.each_line_is_item().to_owned(),
        Said::WhichSheet => words.which_sheet().to_owned(),
        Said::EverySheet => words.every_sheet().to_owned(),
        Said::PageLine { text } => words.page_line(&short(text)),
        Said::OfferNumbers { text } => words.offer_numbers(&short(text)),
        Said::FrontNumbers { text } => words.front_numbers(&short(text)),
        Said::ShareOf { item } => words.share_of(&short(item)),
        Said::AsScale => words.as_scale().to_owned(),
        Said::UnusableTarget { item, text } => words.unusable_target(&short(text), &short(item)),
        Said::UnusableWeight { item, text } => words.unusable_weight(&short(text), &short(item)),
        Said::UnusablePlace { item, text } => words.unusable_place(&short(text), &short(item)),
        Said::IntoWhat { count } => words.into_what(*count),
        Said::InPlace => words.in_place().to_owned(),
        Said::AddTo => words.add_to().to_owned(),
        Said::AlreadyThere { title } => words.already_there(&short(title)),
        Said::OtherWords { title, old } => words.other_words(&short(title), &short(old)),
        Said::UpdateIt => words.update_it().to_owned(),
        Said::KeepIt => words.keep_it().to_owned(),
        Said::AddAsNew => words.add_as_new().to_owned(),
        Said::KeptAsItWas { title } => words.kept_as_it_was(&short(title)),
        Said::GoneIds { ids } => words.gone_ids(ids.len(), &words.list(ids)),
        Said::OtherTitle { text } => words.other_title(&short(text)),
        Said::OtherIntroduction { text } => words.other_introduction(&short(text)),
        Said::OtherField { field } => words.other_field(field),
        Said::IsTemplate => words.is_template().to_owned(),
        Said::KeepOwn => words.keep_own().to_owned(),
        Said::WrongKind { item, text } => words.wrong_kind(&short(text), &short(item)),
        Said::WrongBound { item, level, text } => words.wrong_bound(&short(text), level, &short(item)),
        Said::BrokenMore => words.broken_more().to_owned(),
        Said::MoreMissing { place } => words.more_missing(&short(place)),
        Said::MoreReplaces { place } => words.more_replaces(&short(place)),
        Said::UnknownField { field } => words.unknown_field(&short(field)),
        Said::NoTemplateSheet { name } if name.is_empty() => words.no_template_sheet_unnamed().to_owned(),
        Said::NoTemplateSheet { name } => words.no_template_sheet(&short(name)),
        Said::SheetColumn { sheet, heading } if heading.is_empty() => words.sheet_column_unnamed(sheet),
        Said::SheetColumn { sheet, heading } => words.sheet_column(&short(heading), sheet),
        Said::WhichLanguages => words.which_languages().to_owned(),
        Said::FirstLanguage { first, second: Some(second) } => words.two_languages(words.language_name(first), words.language_name(second)),
        Said::FirstLanguage { first, second: None } => words.one_language(words.language_name(first)),
        Said::WhichPoints => words.which_points().to_owned(),
        Said::WhichPointsOf { item } => words.which_points_of(&short(item)),
        Said::Points { pairs } => pairs.iter().map(|(name, points)| words.points_of(&short(name), points)).collect::<Vec<_>>().join(", "),
        Said::MergedLevels { item, levels, text } => words.merged_levels(&short(item), &short(text), &words.list(levels)),
        Said::ForAllLevels => words.for_all_levels().to_owned(),
        Said::ForFirstLevel => words.for_first_level().to_owned(),
        Said::ForLastLevel => words.for_last_level().to_owned(),
        Said::MissingLevel { item, level } => words.missing_level(&short(item), level),
        Said::KeepLevel => words.keep_level().to_owned(),
        Said::WhichScale => words.which_scale().to_owned(),
        Said::ScaleYesNo => words.scale_yes_no().to_owned(),
        Said::ScaleMetNotMet => words.scale_met_not_met().to_owned(),
        Said::ScalePracticeProfile => words.scale_practice_profile().to_owned(),
        Said::ScaleOfPoints { low, high } => words.scale_of_points(&low.to_string(), &high.to_string()),
        Said::WasDay { place, shown, item } => words.was_day(place, &short(item), shown),
        Said::MeasureOf { item, texts } => {
            let texts: Vec<String> = texts.iter().map(|text| words.quoted(&short(text))).collect();
            words.measure_of(&short(item), &words.list(&texts))
        }
        Said::SentencesOf { item, texts } => {
            let texts: Vec<String> = texts.iter().map(|text| words.quoted(&short(text))).collect();
            words.sentences_of(&short(item), &words.list(&texts))
        }
        Said::KeptAsGuidance { answer } => words.kept_as_guidance(&answer.say(language)),
        Said::AsNumber { unit } if unit.is_empty() => words.as_number().to_owned(),
        Said::AsNumber { unit } => words.as_number_of_unit(unit),
        Said::AsPercent => words.as_percent().to_owned(),
        Said::AsRatio { count, out_of } => words.as_ratio(&short(count), &short(out_of)),
        Said::AsAnchors => words.as_anchors().to_owned(),
        Said::IsWhole { item, unit } if unit.is_empty() => words.is_whole(&short(item)),
        Said::IsWhole { item, unit } => words.is_whole_of_unit(&short(item), unit),
        Said::GapIn { item, numbers } => match panels::single(numbers) {
            Some(number) => words.gap_of_one(&short(item), number),
            None => words.gap_in(&short(item), &StudioPanelsWords(language).numbers(numbers)),
        },
        Said::GapLeave => words.gap_leave().to_owned(),
        Said::GapLower => words.gap_lower().to_owned(),
        Said::GapHigher => words.gap_higher().to_owned(),
        Said::GapNever => words.gap_never().to_owned(),
        Said::OverlapIn { item, numbers } => match &numbers[..] {
            [numbers] if let Some(number) = panels::single(numbers) => words.overlap_in(&short(item), number),
            _ => {
                let all: Vec<String> = numbers.iter().map(|numbers| StudioPanelsWords(language).numbers(numbers)).collect();
                words.overlaps_in(&short(item), &words.list(&all))
            }
        },
        Said::OverlapBest => words.overlap_best().to_owned(),
        Said::OverlapFirst => words.overlap_first().to_owned(),
        Said::MeansMust { text, heading } => words.means_must(&short(text), &short(heading)),
        Said::MustReach { count, item, line: None } => words.must_reach(*count, &short(item)),
        Said::MustReach { count, item, line: Some(line) } => words.must_reach_by_line(*count, &short(item), &short(line)),
        Said::DoubleTitle { title } => words.double_title(&short(title)),
        Said::TakeBoth => words.take_both().to_owned(),
        Said::TakeFirst => words.take_first().to_owned(),
        Said::OfferStars { text } => words.offer_stars(&short(text)),
        Said::OfferMinimum { text, points } => words.offer_minimum(&short(text), points),
        Said::OfferMinutes { text, count } => words.offer_minutes(&short(text), *count),
        Said::OfferReview { text, count } => words.offer_review(&short(text), *count),
        Said::OfferBands { text } => words.offer_bands(&short(text)),
        Said::OfferSum => words.offer_sum().to_owned(),
        Said::OfferPercent => words.offer_percent().to_owned(),
        Said::InIntroduction { text } => words.in_introduction(&short(text)),
        Said::NoteOn { text, items } => {
            let items: Vec<String> = items.iter().map(|item| words.quoted(&short(&item.title))).collect();
            words.note_on(&short(text), &words.list(&items))
        }
        Said::NoteOnNothing { text } => words.note_on_nothing(&short(text)),
        Said::ForMarked { marks } if marks.is_empty() => words.for_each_mark().to_owned(),
        Said::ForMarked { marks } => words.for_marked(&words.list(marks)),
        Said::HiddenColumn { column, heading } => words.hidden_column(column, &short(heading)),
        Said::NumberColumn { column, heading } if heading.is_empty() => words.number_column_unnamed(column),
        Said::NumberColumn { column, heading } => words.number_column(column, &short(heading)),
        Said::ScoreColumn { column, heading } => words.score_column(column, &short(heading)),
        Said::RemarkColumn { column, heading } => words.remark_column(column, &short(heading)),
        Said::OtherColumn { column, heading } if heading.is_empty() => words.other_column_unnamed(column),
        Said::OtherColumn { column, heading } => words.other_column(column, &short(heading)),
        Said::HiddenRow { row, text } => words.hidden_row(*row, &short(text)),
        Said::StruckRow { row, text } => words.struck_row(*row, &short(text)),
        Said::StruckText { text } => words.struck_text(&short(text)),
        Said::BehindEdition { text } => words.behind_edition(&short(text)),
        Said::YearOfPublisher { text } => words.year_of_publisher(&short(text)),
        Said::RepeatedHeader { row } => words.repeated_header(*row),
        Said::TotalRow { row, text } => words.total_row(*row, &short(text)),
        Said::StrayRow { row, text } => words.stray_row(*row, &short(text)),
        Said::ChosenOut { row, text } => words.chosen_out(*row, &short(text)),
        Said::FormLine { text } => words.form_line(&short(text)),
        Said::HiddenSheet { name } => words.hidden_sheet(&short(name)),
        Said::OtherSheet { name } => words.other_sheet(&short(name)),
        Said::EmptyHeading { text } => words.empty_heading(&short(text)),
        Said::NoAnchors { item } => words.no_anchors(&short(item)),
        Said::UnusableMinimum { item, text } => words.unusable_minimum(&short(text), &short(item)),
        Said::TookOver => words.took_over().to_owned(),
        Said::Changed { field, of, to } if to.is_empty() => words.taken_away(field_name(words, *field), &short(of)),
        Said::Changed { field, of, to } => words.changed(field_name(words, *field), &short(of), &short(to)),
        Said::ChangedAsText { of } => words.changed_as_text(&short(of)),
        Said::Rewritten { field, of } if of.is_empty() => words.rewritten(field_name(words, *field)),
        Said::Rewritten { field, of } => words.rewritten_of(field_name(words, *field), &short(of)),
        Said::Shifted { of, to, count } => words.shifted(&short(of), *to, *count),
        Said::Sent { of, to } => words.sent(&short(of), &short(to)),
        Said::Copied { of } => words.copied(&short(of)),
        Said::Deleted { of } => words.deleted(&short(of)),
        Said::Added { of } => words.added(&short(of)),
        Said::StandsIn { text, language } => words.stands_in(&short(text), words.language_name(language)),
    }
}

/// One question for several.
fn every(words: StudioImportWords, alike: Alike, of: &[String]) -> String {
    // So many are named that the others can be guessed from them.
    const NAMED: usize = 5;
    let named = if of.len() > NAMED + 1 { NAMED } else { of.len() };
    let mut texts: Vec<String> = of[..named].iter().map(|text| words.quoted(&short(text))).collect();
    if named < of.len() {
        texts.push(words.so_many_more(of.len() - named));
    }
    let (count, texts) = (of.len(), words.list(&texts));
    match alike {
        Alike::Row => words.every_row(count, &texts),
        Alike::Line => words.every_line(count, &texts),
        Alike::Hidden => words.every_hidden(count, &texts),
        Alike::Struck => words.every_struck(count, &texts),
        Alike::Measure => words.every_measure(count, &texts),
        Alike::Sentences => words.every_sentences(count, &texts),
        Alike::Whole => words.every_whole(count, &texts),
        Alike::Missing => words.every_missing(count, &texts),
        Alike::Double => words.every_double(count, &texts),
        Alike::There => words.every_there(count, &texts),
    }
}

/// Why something cannot be read, and what to do.
pub fn refused(refused: &Refused, language: Language) -> String {
    let words = StudioImportWords(language);
    match refused {
        Refused::NoQuestionnaire { kind } => QuestionnaireWords(language).no_questionnaire(kind),
        Refused::Comments => ColleaguesWords(language).open_rubric_first().to_owned(),
        Refused::Empty => words.cannot_empty().to_owned(),
        Refused::TooLarge { most } => words.cannot_too_large(*most),
        Refused::TooManyRows => words.cannot_too_many_rows().to_owned(),
        Refused::NotUtf8 { line } => words.cannot_not_utf8(*line),
        Refused::NotUtf16 => words.cannot_not_utf16().to_owned(),
        Refused::OldWorkbook => words.cannot_old_workbook().to_owned(),
        Refused::Locked => words.cannot_locked().to_owned(),
        Refused::OpenSpreadsheet => words.cannot_open_spreadsheet().to_owned(),
        Refused::Numbers => words.cannot_numbers().to_owned(),
        Refused::WordFile => words.cannot_word_file().to_owned(),
        Refused::Pdf => words.cannot_pdf().to_owned(),
        Refused::Picture => words.cannot_picture().to_owned(),
        Refused::Slides => words.cannot_slides().to_owned(),
        Refused::Archive => words.cannot_archive().to_owned(),
        Refused::BrokenWorkbook { part } => words.cannot_broken_workbook(part),
        Refused::NotFetched => FetchedWords(language).not_read().to_owned(),
        Refused::GaveUp => FetchedWords(language).gave_up().to_owned(),
        Refused::Overtaken => FetchedWords(language).overtaken().to_owned(),
        Refused::Unknown => words.cannot_unknown().to_owned(),
        Refused::NothingFound => words.cannot_nothing_found().to_owned(),
    }
}

/// What a column holds.
fn role_name(words: StudioImportWords, role: Role) -> &'static str {
    match role {
        Role::Domain => words.holds_domain(),
        Role::Number => words.holds_number(),
        Role::OwnNumber => words.holds_own_number(),
        Role::Title => words.holds_title(),
        Role::Guidance => words.holds_guidance(),
        Role::Prompt => words.holds_prompt(),
        Role::Evidence => words.holds_evidence(),
        Role::Level => words.holds_level(),
        Role::Anchors => words.holds_anchors(),
        Role::RowLevel => words.holds_row_level(),
        Role::RowText => words.holds_row_text(),
        Role::Must => words.holds_must(),
        Role::Minimum => words.holds_minimum(),
        Role::Target => words.holds_target(),
        Role::Weight => words.holds_weight(),
        Role::Place => words.holds_place(),
        Role::Unit => words.holds_unit(),
        Role::Counting => words.holds_counting(),
        Role::Count => words.holds_count(),
        Role::OutOf => words.holds_out_of(),
        Role::Tick => words.holds_tick(),
        Role::NextStep => words.holds_next_step(),
        Role::Source => words.holds_source(),
        Role::Score => words.holds_score(),
        Role::Remark => words.holds_remark(),
        Role::LeaveOut => words.holds_leave_out(),
    }
}

/// The name of a field in a step of the history.
fn field_name(words: StudioImportWords, field: Field) -> &'static str {
    match field {
        Field::Title => words.field_title(),
        Field::Guidance => words.field_guidance(),
        Field::Prompt => words.field_prompt(),
        Field::NextStep => words.field_next_step(),
        Field::Evidence => words.field_evidence(),
        Field::Adaptations => words.field_adaptations(),
        Field::OwnNumber => words.field_own_number(),
        Field::Introduction => words.field_introduction(),
        Field::Edition => words.field_edition(),
        Field::Role => words.field_role(),
        Field::Minimum => words.field_minimum(),
        Field::Level => words.field_level(),
        Field::Points => words.field_points(),
        Field::Scale => words.field_scale(),
        Field::Id => words.field_id(),
        Field::Rule => words.field_rule(),
        Field::Score => words.field_score(),
        Field::Bands => words.field_bands(),
        Field::Other => words.field_other(),
    }
}

/// A few words of a longer text, for a sentence around it.
fn short(text: &str) -> String {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match flat.char_indices().nth(80) {
        Some((at, _)) => format!("{}…", flat[..at].trim_end()),
        None => flat,
    }
}
