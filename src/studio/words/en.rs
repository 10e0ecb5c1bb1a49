//! The words of the import in English.
//!
//! In: facts. Out: sentences. Nothing is worked out here.

use crate::studio::recognise::heading::Role;
use crate::studio::refused::Refused;
use crate::studio::said::{Field, Said};
use crate::studio::words::{listed, short};
use crate::words::Language;
use crate::words::colleagues::ColleaguesWords;

/// The sentence of a fact.
pub fn said(said: &Said) -> String {
    match said {
        Said::Literal(text) => text.clone(),
        Said::Told(_) => said.say(Language::En),
        Said::Case { step, name } => step.say(name, Language::En),
        Said::Language { step, code } => step.say(code, Language::En),
        Said::Questionnaire(telling) => telling.say(Language::En),
        Said::Yes => "Yes".to_owned(),
        Said::No => "No".to_owned(),
        Said::Role { role } => role_name(*role).to_owned(),
        Said::WhichColumn { column, heading } => match heading.is_empty() {
            true => format!("What does column {column} hold? It has no heading."),
            false => format!("What does column {column}, “{}”, hold?", short(heading)),
        },
        Said::WhatIsRow { row, text } => format!("What is row {row}, “{}”?", short(text)),
        Said::WhatIsLine { text } => format!("What is the line “{}”?", short(text)),
        Said::LineIsHeading { text } => format!("Is “{}” the heading of the elements below it?", short(text)),
        Said::IsHeading => "The heading of a domain".to_owned(),
        Said::BelongsAbove => "Guidance for what stands above it".to_owned(),
        Said::IsText => "Text for the introduction".to_owned(),
        Said::TakeAsItem => "An element".to_owned(),
        Said::LeaveOut => "Leave it out".to_owned(),
        Said::Turned => "The levels stand below each other, so the table was turned: each column is an element. Is that right?".to_owned(),
        Said::OuterHeadings { text } => {
            format!("The list has lists in it. Are its outer entries, such as “{}”, headings of domains?", short(text))
        }
        Said::EachLineIsItem => "There is neither a table nor a list. Is each line an element?".to_owned(),
        Said::WhichSheet => "Which sheet holds the elements?".to_owned(),
        Said::EverySheet => "All of them, each sheet a domain".to_owned(),
        Said::PageLine { text } => format!("“{}” numbers a page.", short(text)),
        Said::OfferNumbers { text } => {
            format!("The titles begin with numbers, such as {}. Should the elements keep them as their own numbers?", short(text))
        }
        Said::FrontNumbers { text } => format!("The numbers in front of the titles, such as {}.", short(text)),
        Said::ShareOf { item } => format!("“{}” names two counts and no levels. How is it answered?", short(item)),
        Said::AsScale => "On the scale that the other elements have".to_owned(),
        Said::UnusableTarget { item, text } => format!("The target “{}” of “{}” is no number and none of its levels.", short(text), short(item)),
        Said::UnusableWeight { item, text } => format!("The weight “{}” of “{}” is no number above 0.", short(text), short(item)),
        Said::UnusablePlace { item, text } => {
            format!("The role “{}” of “{}” is none of core, supporting, flexible and information.", short(text), short(item))
        }
        Said::IntoWhat { count } => match count {
            1 => "You have a rubric already, with 1 element. What is this for?".to_owned(),
            count => format!("You have a rubric already, with {count} elements. What is this for?"),
        },
        Said::InPlace => "It takes the place of the rubric I have".to_owned(),
        Said::AddTo => "It is added to the rubric I have".to_owned(),
        Said::AlreadyThere { title } => format!("“{}” is in your rubric already. What should become of it?", short(title)),
        Said::OtherWords { title, old } => {
            format!("“{}” sounds like “{}”, which is in your rubric already. Is it the same?", short(title), short(old))
        }
        Said::UpdateIt => "The same: take over what this says, and keep its id".to_owned(),
        Said::KeepIt => "The same: keep what I have".to_owned(),
        Said::AddAsNew => "Another element: add it".to_owned(),
        Said::KeptAsItWas { title } => format!("“{}”: you kept what your rubric says.", short(title)),
        Said::GoneIds { ids } => format!(
            "Your rubric has {} that this does not have: {}. Answers are saved under an id; if one was renamed, name it under `replaces`.",
            if ids.len() == 1 { "an id".to_owned() } else { format!("{} ids", ids.len()) },
            listed(ids, "and")
        ),
        Said::OtherTitle { text } => format!("The title “{}”: your rubric keeps its own.", short(text)),
        Said::OtherIntroduction { text } => format!("The introduction “{}”: your rubric keeps its own.", short(text)),
        Said::OtherField { field } => format!("`{field}`: only elements, domains and scales are added to a rubric."),
        Said::IsTemplate => "The headings are those of the studio’s own template. Is it one?".to_owned(),
        Said::KeepOwn => "A field of your own: kept with each element, never judged".to_owned(),
        Said::WrongKind { item, text } => format!(
            "The kind “{}” of “{}” is none of scale, number, percent, ratio, checklist and yes-no; the other cells of its row decided.",
            short(text),
            short(item)
        ),
        Said::WrongBound { item, level, text } => {
            format!("“{}” at level {level} of “{}” states no number, such as 31-40, 41+ or < 10 %.", short(text), short(item))
        }
        Said::BrokenMore => {
            "The sheet “more” holds no JSON object that can be read, so nothing of it was taken over. Save the template again from the studio."
                .to_owned()
        }
        Said::MoreMissing { place } => {
            format!("The sheet “more” says something about `{}`, which the other sheets do not have.", short(place))
        }
        Said::MoreReplaces { place } => {
            format!("What the cells say at `{}` is replaced by the sheet “more”. Take it out there if the cells are right.", short(place))
        }
        Said::UnknownField { field } => format!("The sheet “programme” has a line “{}”, which the template does not know.", short(field)),
        Said::NoTemplateSheet { name } => match name.is_empty() {
            true => "One sheet is none of the template’s, or is there twice.".to_owned(),
            false => format!("The sheet “{}” is none of the template’s, or is there twice.", short(name)),
        },
        Said::SheetColumn { sheet, heading } => match heading.is_empty() {
            true => format!("A column of the sheet “{sheet}” has no heading."),
            false => format!("The column “{}” of the sheet “{sheet}” is none of the template’s.", short(heading)),
        },
        Said::WhichLanguages => "Which language are the texts in?".to_owned(),
        Said::FirstLanguage { first, second } => match second {
            Some(second) => format!("{} first, then {}", language_name(first), language_name(second)),
            None => format!("{} only", language_name(first)),
        },
        Said::WhichPoints => "The headings name no points. How many does each level count?".to_owned(),
        Said::WhichPointsOf { item } => format!("The anchors of “{}” name no points. How many does each count?", short(item)),
        Said::Points { pairs } => pairs.iter().map(|(name, points)| format!("{} = {points}", short(name))).collect::<Vec<_>>().join(", "),
        Said::MergedLevels { item, levels, text } => {
            format!(
                "In “{}” one cell, “{}”, covers the levels {}. Which of them is it meant for?",
                short(item),
                short(text),
                listed(levels, "and")
            )
        }
        Said::ForAllLevels => "For all of them".to_owned(),
        Said::ForFirstLevel => "For the first one only".to_owned(),
        Said::ForLastLevel => "For the last one only".to_owned(),
        Said::MissingLevel { item, level } => {
            format!("“{}” has no text for the level of {level}. Does it have no such level, or was the text forgotten?", short(item))
        }
        Said::KeepLevel => "Keep the level; the text comes later".to_owned(),
        Said::WhichScale => "Nothing says how the elements are rated. Which scale do they have?".to_owned(),
        Said::ScaleYesNo => "Yes or no".to_owned(),
        Said::ScaleMetNotMet => "Met or not met".to_owned(),
        Said::ScalePracticeProfile => "Unacceptable, developmental, expected".to_owned(),
        Said::ScaleOfPoints { low, high } => format!("Points from {low} to {high}"),
        Said::WasDay { place, shown, item } => format!("In cell {place} (“{}”) stands the day {shown}. What was typed there?", short(item)),
        Said::MeasureOf { item, texts } => {
            let texts: Vec<String> = texts.iter().map(|text| format!("“{}”", short(text))).collect();
            format!("The levels of “{}” are numbers: {}. How is it answered?", short(item), listed(&texts, "and"))
        }
        Said::AsNumber { unit } => match unit.is_empty() {
            true => "A number is entered".to_owned(),
            false => format!("A number is entered ({unit})"),
        },
        Said::AsPercent => "A percentage is entered".to_owned(),
        Said::AsRatio { count, out_of } => format!("Two numbers are entered: “{}” out of “{}”", short(count), short(out_of)),
        Said::AsAnchors => "One of the texts is chosen".to_owned(),
        Said::IsWhole { item, unit } => match unit.is_empty() {
            true => format!("Is the number of “{}” always whole? If not, a number such as 2.5 needs a band too.", short(item)),
            false => format!("Is the number of “{}” ({unit}) always whole? If not, a number such as 2.5 needs a band too.", short(item)),
        },
        Said::GapIn { item, from, to } => {
            format!("In “{}” no level holds the numbers between {from} and {to}. What should they count?", short(item))
        }
        Said::GapLeave => "Leave it as it is printed; the checker goes on warning".to_owned(),
        Said::GapLower => "What the level below them counts".to_owned(),
        Said::GapHigher => "What the level above them counts".to_owned(),
        Said::OverlapIn { item, number } => {
            format!("In “{}” the number {number} belongs to more than one level. Which of them counts?", short(item))
        }
        Said::OverlapBest => "The better one".to_owned(),
        Said::OverlapFirst => "The one printed first".to_owned(),
        Said::MeansMust { text, heading } => {
            format!("Does “{}” in the column “{}” mean that the element must be in place?", short(text), short(heading))
        }
        Said::DoubleTitle { title } => format!("“{}” stands there twice. Are both meant?", short(title)),
        Said::TakeBoth => "Both are meant".to_owned(),
        Said::TakeFirst => "Only the first one".to_owned(),
        Said::OfferStars { text } => format!("“{}” Should the elements marked with a star be non-negotiable?", short(text)),
        Said::OfferMinimum { text, points } => format!("“{}” Should every element have the minimum {points}?", short(text)),
        Said::OfferBands { text } => format!("“{}” names bands of a score. Should the rubric have a score with these bands?", short(text)),
        Said::OfferSum => "Yes, of the sum of all points".to_owned(),
        Said::OfferPercent => "Yes, of the percentage of the most that can be had".to_owned(),
        Said::HiddenColumn { column, heading } => format!("Column {column}, “{}”, is hidden.", short(heading)),
        Said::NumberColumn { column, heading } => match heading.is_empty() {
            true => format!("Column {column} numbers the elements; choose “own number” for it to keep them."),
            false => format!("Column {column}, “{}”, numbers the elements; choose “own number” for it to keep them.", short(heading)),
        },
        Said::ScoreColumn { column, heading } => {
            format!("Column {column}, “{}”, holds answers of a team; they belong in an answers file.", short(heading))
        }
        Said::RemarkColumn { column, heading } => {
            format!("Column {column}, “{}”, holds a team’s remarks, actions or names.", short(heading))
        }
        Said::OtherColumn { column, heading } => match heading.is_empty() {
            true => format!("Column {column} has no place in a rubric, as far as can be told."),
            false => format!("Column {column}, “{}”, has no place in a rubric, as far as can be told.", short(heading)),
        },
        Said::HiddenRow { row, text } => format!("Row {row}, “{}”, is hidden.", short(text)),
        Said::StruckRow { row, text } => format!("Row {row}, “{}”, is struck through.", short(text)),
        Said::StruckText { text } => format!("“{}” is struck through.", short(text)),
        Said::RepeatedHeader { row } => format!("Row {row} repeats the header."),
        Said::TotalRow { row, text } => format!("Row {row}, “{}”, is a total.", short(text)),
        Said::StrayRow { row, text } => format!("Row {row}, “{}”, has no title, so it is no element.", short(text)),
        Said::ChosenOut { row, text } => format!("Row {row}, “{}”: you left it out.", short(text)),
        Said::FormLine { text } => format!("“{}” is a line to fill in.", short(text)),
        Said::HiddenSheet { name } => format!("The sheet “{}” is hidden.", short(name)),
        Said::OtherSheet { name } => format!("The sheet “{}” was not chosen.", short(name)),
        Said::EmptyHeading { text } => format!("The heading “{}” has no element below it.", short(text)),
        Said::NoAnchors { item } => format!("The levels of “{}” cannot be told apart; their text has become guidance.", short(item)),
        Said::UnusableMinimum { item, text } => format!("The minimum “{}” of “{}” is not one of its levels.", short(text), short(item)),
        Said::TookOver => "Took over what was brought".to_owned(),
        Said::Changed { field, of, to } => match to.is_empty() {
            true => format!("{} of “{}” taken away", field_name(*field), short(of)),
            false => format!("{} of “{}” set to “{}”", field_name(*field), short(of), short(to)),
        },
        Said::ChangedAsText { of } => format!("“{}” changed as text", short(of)),
        Said::Rewritten { field, of } => match of.is_empty() {
            true => format!("{} changed", field_name(*field)),
            false => format!("{} of “{}” changed", field_name(*field), short(of)),
        },
        Said::Shifted { of, to, count } => format!("“{}” moved to {to} of {count}", short(of)),
        Said::Sent { of, to } => format!("“{}” moved to “{}”", short(of), short(to)),
        Said::Copied { of } => format!("“{}” copied", short(of)),
        Said::Deleted { of } => format!("“{}” deleted", short(of)),
        Said::Added { of } => format!("“{}” added", short(of)),
        Said::StandsIn { text, language } => {
            format!("“{}” has no text in {}; the other language stands in for it.", short(text), language_name(language))
        }
    }
}

/// Why something cannot be read.
pub fn refused(refused: &Refused) -> String {
    match refused {
        Refused::NoQuestionnaire { kind } => crate::words::questionnaire::QuestionnaireWords(Language::En).no_questionnaire(kind),
        Refused::Empty => "There is nothing in it. Copy the table or list again, with its header, and paste it here.".to_owned(),
        Refused::TooLarge { most } => {
            format!("It is larger than {most} MB, which is more than any rubric needs. Copy only the sheet with the elements into a new workbook and open that.")
        }
        Refused::TooManyRows => "It has more than 5,000 rows. Copy only the rows with the elements.".to_owned(),
        Refused::NotUtf8 { line } => {
            format!("Line {line} holds letters that are not saved as UTF-8, so they would come out wrong. In Excel choose “Save as”, then “CSV UTF-8”, and open that file.")
        }
        Refused::NotUtf16 => "The text is saved in 16-bit signs and cannot be read. Save it as “CSV UTF-8” and open that file.".to_owned(),
        Refused::OldWorkbook => "This is a workbook of an older or binary kind (.xls, .xlsb). In Excel choose “Save as”, then “Excel Workbook (.xlsx)”, and open that file.".to_owned(),
        Refused::Locked => "This file is of an old kind or locked with a password. Open it in Excel, take the password away, choose “Save as”, then “Excel Workbook (.xlsx)”, and open that file.".to_owned(),
        Refused::OpenSpreadsheet => "This is an OpenDocument spreadsheet (.ods). In LibreOffice choose “Save as”, then “Excel 2007–365 (.xlsx)”, and open that file.".to_owned(),
        Refused::Numbers => "This is a Numbers or Pages document. In Numbers choose “Export to”, then “Excel”, and open that file; from Pages copy the table and paste it here.".to_owned(),
        Refused::WordFile => "This is a text document. Open it, select the table or list, copy it, and paste it here.".to_owned(),
        Refused::Pdf => "This is a PDF, in which a table is only drawn. Open the Word or Excel file it was made from, copy the table, and paste it here.".to_owned(),
        Refused::Picture => "This is a picture. Copy the table from the file it was made from, and paste it here.".to_owned(),
        Refused::Slides => "This is a presentation. Copy the table on the slide, and paste it here.".to_owned(),
        Refused::Comments => ColleaguesWords(Language::En).open_rubric_first().to_owned(),
        Refused::Archive => "This is an archive, or a file of a kind that is not known. Unpack it and open the workbook or the CSV files in it.".to_owned(),
        Refused::BrokenWorkbook { part } => {
            format!("The workbook is damaged: its part `{part}` cannot be read. Open it in Excel, save it once more, and open it here again.")
        }
        Refused::Unknown => "This is neither a text nor a workbook. Open an .xlsx or .csv file, or paste the table here.".to_owned(),
        Refused::NothingFound => "Nothing in it looks like elements. Copy the table with its header, or a list with one statement in each line, and paste it here.".to_owned(),
    }
}

fn role_name(role: Role) -> &'static str {
    match role {
        Role::Domain => "The domain of the element",
        Role::Number => "The number of the element (left out)",
        Role::OwnNumber => "The element’s own number",
        Role::Title => "The element: what should be in place",
        Role::Guidance => "How to judge",
        Role::Prompt => "The question to ask",
        Role::Evidence => "Where to look for evidence",
        Role::Level => "What is seen at one level",
        Role::Anchors => "All levels in one cell",
        Role::RowLevel => "The level, one in each row",
        Role::RowText => "What is seen at the level of the row",
        Role::Must => "Whether it must be in place",
        Role::Minimum => "The minimum",
        Role::Target => "The target",
        Role::Weight => "The weight",
        Role::Place => "Its role: core, supporting, flexible or information",
        Role::Unit => "The unit of a number",
        Role::Counting => "How it is counted",
        Role::Count => "The number above the line",
        Role::OutOf => "The number below the line",
        Role::Tick => "Boxes to tick: yes or no",
        Role::NextStep => "The next step",
        Role::Source => "Where it comes from",
        Role::Score => "Answers of a team (left out)",
        Role::Remark => "Remarks of a team (left out)",
        Role::LeaveOut => "Nothing for the rubric (left out)",
    }
}

fn language_name(code: &str) -> &str {
    match code {
        "en" => "English",
        "cy" => "Welsh",
        "de" => "German",
        "fr" => "French",
        "es" => "Spanish",
        "pl" => "Polish",
        "ga" => "Irish",
        "gd" => "Gaelic",
        other => other,
    }
}

/// The name of a field in front of `of`.
fn field_name(field: Field) -> &'static str {
    match field {
        Field::Title => "Title",
        Field::Guidance => "Guidance",
        Field::Prompt => "Question",
        Field::Introduction => "Introduction",
        Field::Edition => "Edition",
        Field::Role => "Role",
        Field::Minimum => "Minimum",
        Field::Level => "Level",
        Field::Points => "Points",
        Field::Scale => "Scale",
        Field::Id => "Id",
        Field::Rule => "Rule",
        Field::Score => "Score",
        Field::Bands => "Bands",
        Field::Other => "A field",
    }
}
