//! The fields of an instrument: what REDCap is told of each, and what of a result goes into it.
//!
//! In: a rubric and a language. Out: its fields, in the order of the form. It knows no result.

use crate::answers::{Mode, RaterType};
use crate::exchange::redcap::names::{Names, stem};
use crate::number::Exact;
use crate::rubric::{Anchor, Element, Measure, Rubric, ShownAs, Text};
use crate::score::{Standing, Status};
use crate::words::Language;
use crate::words::sentences::{Label, ReportWords};

/// What of a result goes into a field. Elements, gates and scores are named by index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    Record,
    Rubric,
    Edition,
    Hash,
    LocalRules,
    AnsweredEdition,
    Date,
    Team,
    Rater,
    Role,
    Stage,
    Variant,
    Modules,
    Mode,
    Anchor(usize),
    Number(usize),
    Count(usize),
    OutOf(usize),
    Share(usize),
    Population(usize),
    Component(usize, usize),
    /// The answer in words, of what is rated several times.
    Said(usize),
    Status(usize),
    Reason(usize),
    Note(usize),
    Points(usize),
    Gate(usize),
    Outcome(usize),
    Score(usize),
    Exact(usize),
    Band(usize),
    Verdict,
    OverallNote,
}

/// One field.
pub struct Field {
    pub name: String,
    pub section: String,
    pub kind: &'static str,
    pub label: String,
    /// Codes and labels.
    pub choices: Vec<(String, String)>,
    pub note: String,
    pub validation: &'static str,
    pub min: String,
    pub max: String,
    pub branching: String,
    pub number: String,
    pub annotation: String,
    pub source: Source,
}

impl Field {
    /// The columns of the data: a checkbox has one for each choice.
    pub fn columns(&self) -> Vec<String> {
        match self.kind {
            "checkbox" => self.choices.iter().map(|(code, _)| [&self.name, "___", code as &str].concat()).collect(),
            _ => vec![self.name.clone()],
        }
    }

    /// True if it holds what somebody wrote freely about the work.
    pub fn is_free_text(&self) -> bool {
        matches!(self.source, Source::Reason(_) | Source::Note(_) | Source::OverallNote)
    }
}

/// Whether a component is in place, as codes.
pub const PRESENT: &str = "1";
pub const ABSENT: &str = "0";
pub const DOES_NOT_APPLY: &str = "9";

/// A code or word of ours, as a code of REDCap.
pub fn code(word: &str) -> String {
    word.replace('-', "_")
}

/// The code of each anchor: its points where they are whole, at least 0 and all different, else its place in the order of the points.
pub fn anchor_codes(anchors: &[Anchor]) -> Vec<String> {
    let mut order: Vec<usize> = (0..anchors.len()).collect();
    order.sort_by(|one, other| anchors[*one].points.cmp(&anchors[*other].points));
    let are_apart = order.windows(2).all(|pair| anchors[pair[0]].points != anchors[pair[1]].points);
    let points: Vec<Option<i128>> = anchors.iter().map(|anchor| anchor.points.to_whole().filter(|points| *points >= 0)).collect();
    match points.iter().cloned().collect::<Option<Vec<i128>>>().filter(|_| are_apart) {
        Some(points) => points.iter().map(i128::to_string).collect(),
        None => (0..anchors.len()).map(|at| (order.iter().position(|place| *place == at).unwrap_or(at) + 1).to_string()).collect(),
    }
}

/// Every field of the instrument.
pub fn fields(rubric: &Rubric, language: Language) -> Vec<Field> {
    let mut form = Form {
        rubric,
        place: rubric.language(language.code()),
        words: language.sentences(),
        names: Names::new(&stem(&rubric.id, crate::exchange::redcap::names::MOST)),
        section: String::new(),
        fields: Vec::new(),
    };
    form.occasion();
    for (index, element) in rubric.elements.iter().enumerate() {
        let domain = &rubric.domains[element.domain];
        if domain.own.start == index {
            form.section = domain.title.as_ref().map(|title| form.text(title)).unwrap_or_default();
        }
        form.element(index, element);
    }
    form.gates();
    form.scores();
    form.section = String::new();
    let note = form.words.label(Label::OverallNote).to_owned();
    form.add("fc_note", "notes", note, Source::OverallNote);
    let names: Vec<String> = form.fields.iter().map(|field| field.name.clone()).collect();
    for field in &mut form.fields {
        field.label = shown(&field.label, &names);
        field.section = shown(&field.section, &names);
        field.choices.iter_mut().for_each(|(_, label)| *label = choice(&shown(label, &names)));
    }
    form.fields
}

struct Form<'r> {
    rubric: &'r Rubric,
    place: usize,
    words: ReportWords,
    names: Names,
    /// The heading above the next field.
    section: String,
    fields: Vec<Field>,
}

impl Form<'_> {
    fn text(&self, text: &Text) -> String {
        text.get(self.place).to_owned()
    }

    fn add(&mut self, wanted: &str, kind: &'static str, label: String, source: Source) -> &mut Field {
        let what = annotation(self.rubric, &source);
        let field = Field {
            name: self.names.take(wanted, &what),
            section: std::mem::take(&mut self.section),
            kind,
            label,
            choices: Vec::new(),
            note: String::new(),
            validation: "",
            min: String::new(),
            max: String::new(),
            branching: String::new(),
            number: String::new(),
            annotation: what,
            source,
        };
        self.fields.push(field);
        let last = self.fields.len() - 1;
        &mut self.fields[last]
    }

    /// A field that only the data fill in.
    fn add_worked_out(&mut self, wanted: &str, kind: &'static str, label: String, source: Source) -> &mut Field {
        let field = self.add(wanted, kind, label, source);
        // The sign does not begin the cell: a spreadsheet would take it for a formula there.
        field.annotation += " @READONLY";
        field
    }

    fn occasion(&mut self) {
        let label = |form: &Self, label: Label| form.words.label(label).to_owned();
        let (words, rubric) = (self.words, self.rubric);
        self.add("record_id", "text", label(self, Label::Number), Source::Record);
        for (wanted, of, source) in [
            ("fc_rubric", Label::Programme, Source::Rubric),
            ("fc_edition", Label::Edition, Source::Edition),
            ("fc_hash", Label::Hash, Source::Hash),
        ] {
            self.add_worked_out(wanted, "text", label(self, of), source);
        }
        if rubric.overlay.is_some() {
            self.add_worked_out("fc_local_rules", "text", label(self, Label::Rules), Source::LocalRules);
        }
        let answered = format!("{} ({})", words.label(Label::Edition), words.label(Label::Answered));
        self.add_worked_out("fc_answered_edition", "text", answered, Source::AnsweredEdition);
        self.add("fc_date", "text", label(self, Label::Date), Source::Date).validation = "date_ymd";
        self.add("fc_team", "text", label(self, Label::Team), Source::Team);
        let raters = RaterType::ALL.map(|rater| (code(rater.code()), words.rater(rater).to_owned()));
        self.add("fc_rater", "radio", label(self, Label::RatedBy), Source::Rater).choices = raters.to_vec();
        self.add("fc_role", "text", label(self, Label::Role), Source::Role);
        let named = |form: &Self, id: &str, title: &Text| (stem(id, 20), form.text(title));
        let stages: Vec<_> = rubric.stages.iter().map(|stage| named(self, &stage.id, &stage.title)).collect();
        let variants: Vec<_> = rubric.variants.iter().map(|part| named(self, &part.id, &part.title)).collect();
        let modules: Vec<_> = rubric.modules.iter().map(|part| named(self, &part.id, &part.title)).collect();
        for (wanted, kind, of, source, choices) in [
            ("fc_stage", "radio", Label::Stage, Source::Stage, stages),
            ("fc_variant", "radio", Label::Variant, Source::Variant, variants),
            ("fc_modules", "checkbox", Label::Parts, Source::Modules, modules),
        ] {
            if !choices.is_empty() {
                self.add(wanted, kind, label(self, of), source).choices = choices;
            }
        }
        let modes = vec![
            (mode(Mode::Full).to_owned(), label(self, Label::Record)),
            (mode(Mode::NonNegotiables).to_owned(), label(self, Label::NonNegotiables)),
        ];
        self.add("fc_mode", "radio", label(self, Label::Elements), Source::Mode).choices = modes;
        let standings = self.standings();
        self.add_worked_out("fc_verdict", "radio", label(self, Label::NonNegotiables), Source::Verdict).choices = standings;
    }

    fn standings(&self) -> Vec<(String, String)> {
        [Standing::Met, Standing::NotMet, Standing::CannotConfirm]
            .map(|one| (code(one.code()), self.words.standing(one).to_owned()))
            .to_vec()
    }

    fn element(&mut self, index: usize, element: &Element) {
        let title = self.text(&element.title);
        let name = stem(&element.id, 21);
        let own_number = element.own_number.clone().unwrap_or_default();
        let labelled = |what: &str| format!("{title} ({what})");
        let begin = self.fields.len();
        match (&element.measure, &element.repeated) {
            (_, Some(repeated)) => {
                let each = self.text(&repeated.each);
                self.add(&name, "notes", labelled(&each), Source::Said(index));
            }
            (Measure::Scale(scale), None) => {
                let codes = anchor_codes(&scale.anchors);
                let mut choices: Vec<(Exact, String, String)> = Vec::new();
                for (anchor, code) in scale.anchors.iter().zip(codes) {
                    let label = anchor.label.as_ref().or(anchor.text.as_ref()).map_or_else(|| anchor.value.clone(), |text| self.text(text));
                    choices.push((anchor.points.clone(), code, label));
                }
                choices.sort_by(|one, other| one.0.cmp(&other.0));
                let field = self.add(&name, "radio", title.clone(), Source::Anchor(index));
                field.choices = choices.into_iter().map(|(_, code, label)| (code, label)).collect();
            }
            (Measure::Number(number), None) => {
                let unit = number.unit.as_ref().map(|unit| self.text(unit)).unwrap_or_default();
                let (min, max) = (limit(Some(&number.min)), limit(number.max.as_ref()));
                let field = self.add(&name, "text", title.clone(), Source::Number(index));
                (field.validation, field.min, field.max, field.note) = (if number.whole { "integer" } else { "number" }, min, max, unit);
            }
            (Measure::Ratio(ratio), None) => {
                let (count, out_of) = (self.text(&ratio.count), self.text(&ratio.out_of));
                let sign = if ratio.shown_as == ShownAs::Percent { "%" } else { "÷" };
                let population = ratio.estimate.as_ref().map(|estimate| self.text(&estimate.population));
                let each = [
                    Some(("_n", count, Source::Count(index))),
                    Some(("_of", out_of, Source::OutOf(index))),
                    Some(("_sh", sign.to_owned(), Source::Share(index))),
                    population.map(|what| ("_pop", what, Source::Population(index))),
                ];
                for (end, what, source) in each.into_iter().flatten() {
                    let field = self.add(&[&name, end].concat(), "text", labelled(&what), source);
                    (field.validation, field.min) = ("number", "0".to_owned());
                }
            }
            (Measure::Checklist(list), None) => {
                let (met, not_met) = (self.words.label(Label::Met).to_owned(), self.words.standing(Standing::NotMet).to_owned());
                for (at, component) in list.components.iter().enumerate() {
                    let mut choices = vec![(PRESENT.to_owned(), met.clone()), (ABSENT.to_owned(), not_met.clone())];
                    if component.not_applicable {
                        choices.push((DOES_NOT_APPLY.to_owned(), self.words.status(Status::NotApplicable, "")));
                    }
                    let label = [&title as &str, ": ", &self.text(&component.text)].concat();
                    let wanted = [stem(&element.id, 12), stem(&component.id, 13)].join("_");
                    self.add(&wanted, "radio", label, Source::Component(index, at)).choices = choices;
                }
            }
        }
        if let Some(first) = self.fields.get_mut(begin) {
            first.number = own_number;
        }
        let statuses = [
            Some(Status::Rated),
            Some(Status::NotRated),
            Some(Status::UnableToDetermine),
            element.not_applicable.then_some(Status::NotApplicable),
            element.does_not_fit.is_some().then_some(Status::DoesNotFit),
            Some(Status::NotInPlay),
        ];
        let statuses = statuses.into_iter().flatten().map(|status| (code(status.code()), self.words.status(status, ""))).collect();
        let answered = labelled(self.words.label(Label::Answered));
        let status = self.add(&[&name, "_st"].concat(), "radio", answered, Source::Status(index));
        status.choices = statuses;
        let branching = format!("[{}] = '{}'", status.name, code(Status::NotApplicable.code()));
        if element.not_applicable {
            let label = labelled(self.words.label(Label::Reason));
            self.add(&[&name, "_why"].concat(), "notes", label, Source::Reason(index)).branching = branching;
        }
        let (note, points) = (labelled(self.words.label(Label::Note)), labelled(self.words.label(Label::Points)));
        self.add(&[&name, "_note"].concat(), "notes", note, Source::Note(index));
        self.add_worked_out(&[&name, "_pt"].concat(), "text", points, Source::Points(index)).validation = "number";
    }

    fn gates(&mut self) {
        let standings = self.standings();
        let rubric = self.rubric;
        // Those of the non-negotiables come first.
        let first_rule = rubric.gates.iter().position(|gate| gate.element.is_none());
        for (index, gate) in rubric.gates.iter().enumerate() {
            if index == 0 || Some(index) == first_rule {
                let heading = if gate.element.is_some() { Label::NonNegotiables } else { Label::Rules };
                self.section = self.words.label(heading).to_owned();
            }
            let title = self.text(&gate.title);
            let name = ["g_", &stem(&gate.id, 20)].concat();
            self.add_worked_out(&name, "radio", title.clone(), Source::Gate(index)).choices = standings.clone();
            if gate.outcomes.len() > 1 {
                let outcomes: Vec<_> = gate
                    .outcomes
                    .iter()
                    .map(|one| (stem(&one.id, 20), one.label.as_ref().map_or_else(|| one.id.clone(), |label| self.text(label))))
                    .collect();
                self.add_worked_out(&[&name, "_oc"].concat(), "radio", title, Source::Outcome(index)).choices = outcomes;
            }
        }
    }

    fn scores(&mut self) {
        self.section = self.words.label(Label::Scores).to_owned();
        let rubric = self.rubric;
        for (index, score) in rubric.scores.iter().enumerate() {
            let title = self.text(&score.title);
            let name = ["s_", &stem(&score.id, 20)].concat();
            self.add_worked_out(&name, "text", title.clone(), Source::Score(index)).validation = "number";
            self.add_worked_out(&[&name, "_ex"].concat(), "text", format!("{title} (a/b)"), Source::Exact(index));
            if !score.bands.is_empty() {
                let bands = score.bands.iter().map(|band| (stem(&band.id, 20), self.text(&band.label))).collect();
                let label = format!("{title} ({})", self.words.label(Label::Band));
                self.add_worked_out(&[&name, "_bd"].concat(), "radio", label, Source::Band(index)).choices = bands;
            }
        }
    }
}

/// The code of a mode.
pub fn mode(mode: Mode) -> &'static str {
    match mode {
        Mode::Full => "full",
        Mode::NonNegotiables => "non_negotiables",
    }
}

/// What a field is about, by the ids of the rubric: it stands in the annotation, for programs that come later.
fn annotation(rubric: &Rubric, source: &Source) -> String {
    let element = |index: &usize| rubric.elements[*index].id.as_str();
    let of = |kind: &str, id: &str, what: &str| ["fidelity-check ", kind, " ", id, if what.is_empty() { "" } else { " " }, what].concat();
    let occasion = |what: &str| ["fidelity-check ", what].concat();
    match source {
        Source::Record => occasion("record"),
        Source::Rubric => occasion("rubric"),
        Source::Edition => occasion("edition"),
        Source::Hash => occasion("hash"),
        Source::LocalRules => occasion("local-rules"),
        Source::AnsweredEdition => occasion("answered-edition"),
        Source::Date => occasion("date"),
        Source::Team => occasion("team"),
        Source::Rater => occasion("rater"),
        Source::Role => occasion("role"),
        Source::Stage => occasion("stage"),
        Source::Variant => occasion("variant"),
        Source::Modules => occasion("modules"),
        Source::Mode => occasion("mode"),
        Source::Verdict => occasion("verdict"),
        Source::OverallNote => occasion("note"),
        Source::Anchor(at) | Source::Number(at) | Source::Said(at) => of("element", element(at), "answer"),
        Source::Count(at) => of("element", element(at), "count"),
        Source::OutOf(at) => of("element", element(at), "out-of"),
        Source::Share(at) => of("element", element(at), "share"),
        Source::Population(at) => of("element", element(at), "population"),
        Source::Component(at, component) => match &rubric.elements[*at].measure {
            Measure::Checklist(list) => of("element", element(at), &["component ", &list.components[*component].id].concat()),
            _ => of("element", element(at), "component"),
        },
        Source::Status(at) => of("element", element(at), "status"),
        Source::Reason(at) => of("element", element(at), "reason"),
        Source::Note(at) => of("element", element(at), "note"),
        Source::Points(at) => of("element", element(at), "points"),
        Source::Gate(at) => of("gate", &rubric.gates[*at].id, ""),
        Source::Outcome(at) => of("gate", &rubric.gates[*at].id, "outcome"),
        Source::Score(at) => of("score", &rubric.scores[*at].id, ""),
        Source::Exact(at) => of("score", &rubric.scores[*at].id, "exact"),
        Source::Band(at) => of("score", &rubric.scores[*at].id, "band"),
    }
}

/// A number as a decimal, rounded to six digits after the point only where it has more.
pub fn decimal(value: &Exact) -> String {
    value.short(crate::number::MOST_DECIMALS, crate::number::Rounding::HalfUp)
}

/// A limit; one that no decimal can say exactly is left out.
fn limit(value: Option<&Exact>) -> String {
    value.filter(|value| Exact::parse(&decimal(value)).as_ref() == Ok(*value)).map(decimal).unwrap_or_default()
}

/// A text as REDCap shows it, where `<b>` would be a tag and a field's name in brackets what stands in that field.
fn shown(text: &str, names: &[String]) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, letter) in text.char_indices() {
        let rest = &text[at + letter.len_utf8()..];
        match letter {
            '<' if rest.starts_with(|next: char| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?')) => out.push_str("&lt;"),
            '[' if names.iter().any(|name| rest.strip_prefix(name.as_str()).is_some_and(|rest| rest.starts_with([']', ':', '(']))) => {
                out.push_str("&#91;");
            }
            letter => out.push(letter),
        }
    }
    out
}

/// A label among choices, which are separated by `|` and stand in one line.
fn choice(label: &str) -> String {
    label.replace('|', "/").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_be_a_tag_or_another_field_is_shown_as_it_is() {
        let names = ["team".to_owned()];
        assert_eq!(shown("a <b> of <10 % [team] [other] [team", &names), "a &lt;b> of <10 % &#91;team] [other] [team");
        assert_eq!(choice("a | b\nc"), "a / b c");
    }
}
