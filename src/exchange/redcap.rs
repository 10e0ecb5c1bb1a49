//! REDCap: a rubric as a data dictionary of one instrument, and results as its records.
//!
//! In: a rubric, and results. Out: a dictionary with the 18 columns of REDCap, and a table of data with its field names. Both come from one
//! list of fields, so that they cannot differ. What is worked out (points, gates, scores, bands) has fields of its own that nobody can write to.

mod fields;
mod names;
mod record;
mod values;

use crate::exchange::redcap::fields::{Field, fields};
use crate::export;
use crate::rubric::Rubric;
use crate::words::Language;
pub use record::Record;

/// The columns of a data dictionary, as REDCap names them.
pub const COLUMNS: [&str; 18] = [
    "Variable / Field Name",
    "Form Name",
    "Section Header",
    "Field Type",
    "Field Label",
    "Choices, Calculations, OR Slider Labels",
    "Field Note",
    "Text Validation Type OR Show Slider Number",
    "Text Validation Min",
    "Text Validation Max",
    "Identifier?",
    "Branching Logic (Show field only if...)",
    "Required Field?",
    "Custom Alignment",
    "Question Number (surveys only)",
    "Matrix Group Name",
    "Matrix Ranking?",
    "Field Annotation",
];

/// The data dictionary of a rubric, in a language.
pub fn dictionary(rubric: &Rubric, language: Language) -> String {
    let form = names::stem(&rubric.id, names::MOST);
    let mut out = export::line(&COLUMNS.map(str::to_owned));
    for field in fields(rubric, language) {
        let choices: Vec<String> = field.choices.iter().map(|(code, label)| [code, ", ", label as &str].concat()).collect();
        let empty = String::new;
        out += &export::line(&[
            field.name,
            form.clone(),
            field.section,
            field.kind.to_owned(),
            field.label,
            choices.join(" | "),
            field.note,
            field.validation.to_owned(),
            field.min,
            field.max,
            empty(),
            field.branching,
            empty(),
            empty(),
            field.number,
            empty(),
            empty(),
            field.annotation,
        ]);
    }
    out
}

/// The data of results, a row each, after a row with the names of the fields. Notes and reasons have columns only if `notes` is true.
pub struct Data {
    fields: Vec<Field>,
}

impl Data {
    /// For results of one rubric.
    pub fn new(rubric: &Rubric, language: Language, notes: bool) -> Data {
        Data { fields: fields(rubric, language).into_iter().filter(|field| notes || !field.is_free_text()).collect() }
    }

    /// The names of the fields.
    pub fn heading(&self) -> String {
        export::line(&self.fields.iter().flat_map(Field::columns).collect::<Vec<_>>())
    }

    /// A result as a row.
    pub fn row(&self, rubric: &Rubric, record: &Record) -> String {
        export::line(&self.fields.iter().flat_map(|field| values::of(rubric, record, field)).collect::<Vec<_>>())
    }
}
