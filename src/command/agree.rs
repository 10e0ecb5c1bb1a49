//! `agree`: where two raters of the same occasion differ.
//!
//! In: a rubric and two answer files. Out: the differences and figures of agreement as JSON on standard output.

use crate::command::output::Output;
use crate::command::terminal::{SOUND, read, refused};
use fidelity_check::agreement::{Agreement, Kappa};
use fidelity_check::answers::Answers;
use fidelity_check::draft;
use fidelity_check::number::{Exact, Rounding};
use fidelity_check::rubric::Rubric;
use fidelity_check::team;
use fidelity_check::words::Language;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Compare two raters' answers: elements furthest apart first, then percent agreement and kappa as JSON.
#[derive(clap::Args)]
pub struct Arguments {
    /// The rubric file.
    rubric: PathBuf,
    /// The first rater's answer file.
    one: PathBuf,
    /// The second rater's answer file.
    other: PathBuf,
    #[command(flatten)]
    output: Output,
}

/// Compares the two.
pub fn run(arguments: &Arguments) -> Result<u8, String> {
    let rubric = match Rubric::parse(&read(&arguments.rubric)?) {
        Ok(rubric) => rubric,
        Err(problems) => return refused(&arguments.rubric, &problems, Language::En),
    };
    let mut both: Vec<Answers> = Vec::new();
    for path in [&arguments.one, &arguments.other] {
        match draft::read(&read(path)?, &rubric) {
            Ok(opened) => both.push(opened.answers),
            Err(problems) => return refused(path, &problems, Language::En),
        }
    }
    let cautions = cautions(&both[0], &both[1]);
    cautions.iter().for_each(|(_, caution)| eprintln!("warning: {caution}"));
    let read = [&arguments.rubric, &arguments.one, &arguments.other].map(PathBuf::as_path);
    let told = told(&rubric, &Agreement::new(&rubric, &both[0], &both[1]), &cautions);
    arguments.output.write(read, &format!("{told:#}\n"))?;
    Ok(SOUND)
}

/// What makes the figures say less than they seem to: a code and a sentence each.
fn cautions(one: &Answers, other: &Answers) -> Vec<(&'static str, &'static str)> {
    let mut cautions = Vec::new();
    if one.is_copy_of(other) {
        cautions.push(("same-file", "both files hold the same answers: that they agree says nothing; give the files of two raters"));
    }
    if !team::one_occasion(one, other) {
        let sentence =
            "the two files are not of one occasion: team, date, stage, parts or mode differ; figures of agreement are for one occasion";
        cautions.push(("two-occasions", sentence));
    }
    cautions
}

fn told(rubric: &Rubric, agreement: &Agreement, cautions: &[(&str, &str)]) -> Value {
    let decimal = |value: &Exact| value.short(3, Rounding::HalfUp);
    let kappa = |kappa: &Kappa| match kappa {
        Kappa::Value(value) => json!({"value": decimal(value), "exact": value.to_string(), "reason": null}),
        Kappa::NotDefined => json!({"value": null, "reason": "not-defined"}),
        Kappa::TooFewPairs => json!({"value": null, "reason": "too-few-pairs"}),
        Kappa::NoCommonScale => json!({"value": null, "reason": "no-common-scale"}),
    };
    let percent = |count: usize| Exact::whole(count as i128 * 100).div(&Exact::whole(agreement.pairs as i128)).as_ref().map(decimal);
    let differences: Vec<Value> = agreement
        .differences
        .iter()
        .map(|difference| {
            let [one, other] = difference.points.each_ref().map(|points| points.as_ref().map(decimal));
            json!({"element": rubric.elements[difference.element].id, "one": one, "other": other, "levels": difference.levels})
        })
        .collect();
    json!({
        "format": 1,
        "pairs": agreement.pairs,
        "percent_exact": percent(agreement.exact),
        "percent_within_one": percent(agreement.within_one),
        "kappa": kappa(&agreement.kappa),
        "weighted_kappa": kappa(&agreement.weighted),
        "differences": differences,
        "cautions": cautions.iter().map(|(code, sentence)| json!({"code": code, "sentence": sentence})).collect::<Vec<_>>()
    })
}
