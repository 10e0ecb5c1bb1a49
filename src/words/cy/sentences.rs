//! Welsh. No Welsh speaker has reviewed these sentences yet; the page says so wherever they stand.

use crate::answers::{ActionStatus, Light, RaterType};
use crate::code::Unreadable;
use crate::date::Date;
use crate::drift::{Kind, NotComparable, Oddity};
use crate::number::Rounding;
use crate::rubric::{EvidenceKind, Method, MissingRule, NotApplicableRule, Role, TeamAnswer};
use crate::score::{LeftOut, NoPoints, NoScore, Standing, Status};
use crate::words::cy::labels;
use crate::words::sentences::{
    AsksLess, Bounds, Coefficient, Fidelity, Joined, Just, Label, Lack, LightSource, Moved, MovedPoints, Moves, Next, NoKappa, Odd,
    Sentences, Tally, Unused, joined_with, put_together, quoted, start,
};

/// Says what a report says.
pub struct Report;

/// The one of its kind.
pub const REPORT: Report = Report;

/// A small number in words, as it stands alone for something feminine (elfen, lefel, rhan).
fn word(number: usize) -> String {
    const WORDS: [&str; 11] = ["dim un", "un", "dwy", "tair", "pedair", "pump", "chwech", "saith", "wyth", "naw", "deg"];
    WORDS.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// A form for each kind of number: none, one, two, few (3), many (6) and other; `#` stands for other numbers.
fn plural(number: usize, forms: [&str; 6]) -> String {
    let form = match number {
        0 => 0,
        1 => 1,
        2 => 2,
        3 => 3,
        6 => 4,
        _ => 5,
    };
    let before_a_noun = match number {
        4 => "pedair".to_owned(),
        5 => "pum".to_owned(),
        7..=10 => word(number),
        _ => number.to_string(),
    };
    forms[form].replace('#', &before_a_noun)
}

fn elements(number: usize) -> String {
    plural(number, ["dim elfen", "un elfen", "dwy elfen", "tair elfen", "chwe elfen", "# elfen"])
}

fn the_elements(number: usize) -> String {
    plural(number, ["Yr elfennau", "Yr un elfen", "Y ddwy elfen", "Y tair elfen", "Y chwe elfen", "Y # elfen"])
}

fn levels(number: usize) -> String {
    plural(number, ["dim lefel", "un lefel", "dwy lefel", "tair lefel", "chwe lefel", "# lefel"])
}

fn non_negotiables(number: usize) -> String {
    let forms =
        ["dim elfen anhepgor", "un elfen anhepgor", "dwy elfen anhepgor", "tair elfen anhepgor", "chwe elfen anhepgor", "# elfen anhepgor"];
    plural(number, forms)
}

/// "o'r naw elfen anhepgor": after the article only `dwy` changes.
fn of_them(number: usize) -> String {
    let forms = [
        "o'r elfennau anhepgor",
        "o'r un elfen anhepgor",
        "o'r ddwy elfen anhepgor",
        "o'r tair elfen anhepgor",
        "o'r chwe elfen anhepgor",
        "o'r # elfen anhepgor",
    ];
    plural(number, forms)
}

/// One after another, with "a" or "ac" before the last.
fn and(list: &[String]) -> String {
    match list {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => {
            // "Ac" stands before a vowel and before "mae", "ni" and "nid".
            let opened = last.trim_start_matches('“');
            let small = ["mae", "ni ", "nid "].iter().any(|word| opened.starts_with(word));
            let vowel = opened.starts_with(['a', 'e', 'i', 'o', 'u', 'w', 'y', 'A', 'E', 'I', 'O', 'U', 'W', 'Y']);
            format!("{} {} {last}", first.join(", "), if small || vowel { "ac" } else { "a" })
        }
    }
}

/// Names in quotation marks, and how many more there are.
fn listed(named: &[String], more: usize) -> String {
    let mut all: Vec<String> = named.iter().map(|name| format!("“{name}”")).collect();
    if more > 0 {
        all.push(format!("{more} arall"));
    }
    and(&all)
}

pub const JUST: Just = |under, edge| if under { format!("ychydig o dan {edge}") } else { format!("ychydig dros {edge}") };

impl Sentences for Report {
    fn label(&self, label: Label) -> &'static str {
        match label {
            Label::Undated => "dim dyddiad",
            Label::NoScoreYet => "dim sgôr eto",
            Label::NoScore => "dim sgôr",
            Label::NoNonNegotiables => "Nid oes gan yr offeryn hwn elfennau anhepgor.",
            Label::NoneInPlay => "Nid oes yr un o'r elfennau anhepgor yn perthyn i'r hyn rydych yn ei redeg.",
            Label::ProfileOnly => "Mae'r offeryn hwn yn rhoi proffil, nid un sgôr cyffredinol.",
            Label::MethodGates => "Caiff elfennau anhepgor eu barnu fesul un; ni chânt byth eu cyfartaleddu mewn sgôr.",
            Label::MethodStrip => "Cyfrifir sgorau â ffracsiynau union, a'u talgrynnu i'w dangos yn unig.",
            Label::NoTarget => "dim targed yn y cam hwn",
            Label::QuickCheck => "Edrychwyd ar yr elfennau anhepgor yn unig, felly nid oes sgorau.",
            Label::OtherRater => "Cafodd y ddau eu hasesu gan fathau gwahanol o aseswyr; darllenwch y gwahaniaeth yn ofalus.",
            Label::Open => "agored",
            Label::NotCompared => "heb ei gymharu",
            Label::Converted => "wedi'i drosi",
            Label::ToAgree => "I'w gytuno â pherchennog y rhaglen.",
            Label::Harms => "Mae'n niweidio'r model. Siaradwch â pherchennog y rhaglen cyn iddo barhau.",
            Label::MayBeAdapted => "Gellir eu haddasu'n lleol",
            Label::OwnersExamples => "Beth mae perchennog y rhaglen yn ei ddweud am newidiadau",
            Label::WhatItTakes => "Beth fyddai ei angen",
            Label::OutOfReach => "Ni all unrhyw ateb fodloni hyn fel y mae'r offeryn; rhowch wybod i berchennog y rhaglen.",
            Label::BestOfScale => "Mae ar lefel orau ei graddfa.",
            Label::SupervisionSheet => "Taflen oruchwylio",
            Label::FullRecord => "Cofnod llawn",
            Label::BlankForm => "Ffurflen wag",
            Label::ActionPlan => "Cynllun gweithredu",
            Label::OnePage => "Crynodeb un dudalen",
            Label::Programme => "Rhaglen",
            Label::Edition => "Argraffiad",
            Label::Team => "Tîm",
            Label::Date => "Dyddiad",
            Label::RatedBy => "Aseswyd gan",
            Label::Role => "Rôl",
            Label::Stage => "Cam",
            Label::Variant => "Ffurf",
            Label::Parts => "Beth rydym yn ei redeg",
            Label::Code => "Cod y canlyniad",
            Label::Hash => "Stwnsh y cynnwys",
            Label::Licence => "Trwydded",
            Label::Publisher => "Cyhoeddir gan",
            Label::Contact => "Pwy i'w holi",
            Label::NonNegotiables => "Elfennau anhepgor",
            Label::BelowTarget => "o dan y targed",
            Label::NotUsable => "Atebion yn y ffeil na ellid eu defnyddio",
            Label::NotMetOrOpen => "Heb eu bodloni, neu heb eu cadarnhau",
            Label::Met => "Wedi'u bodloni",
            Label::Rules => "Rheolau dros sawl elfen",
            Label::WhatChanged => "Beth sydd wedi newid",
            Label::Discussion => "I'w drafod mewn goruchwyliaeth",
            Label::Priorities => "Ble i ddechrau",
            Label::Strengths => "Yr hyn sy'n sefyll allan yn dda",
            Label::AgreedActions => "Camau gweithredu y cytunwyd arnynt",
            Label::EarlierActions => "Beth ddaeth o gamau cynharach",
            Label::Action => "Cam",
            Label::Who => "Pwy (rôl)",
            Label::By => "Erbyn pryd",
            Label::Support => "Cymorth sydd ei angen",
            Label::BecameOfIt => "Canlyniad",
            Label::NextReview => "Adolygiad nesaf",
            Label::Signatures => "Llofnodion",
            Label::SignedRater => "Ar ran y tîm (rôl, dyddiad)",
            Label::SignedSupervisor => "Goruchwyliwr (rôl, dyddiad)",
            Label::Comment => "Sylw'r goruchwyliwr",
            Label::Scores => "Sgorau",
            Label::Score => "Sgôr",
            Label::Band => "Band",
            Label::Target => "Targed",
            Label::Answered => "Wedi'u hateb",
            Label::NotApplicable => "Ddim yn berthnasol",
            Label::Domain => "Maes",
            Label::Elements => "Elfennau",
            Label::Element => "Elfen",
            Label::Record => "Pob elfen",
            Label::Answer => "Ateb",
            Label::NextUp => "Un lefel yn uwch",
            Label::Evidence => "Tystiolaeth",
            Label::ExpectedEvidence => "Ble i edrych",
            Label::Note => "Nodyn",
            Label::OverallNote => "Nodyn ar y cyfan",
            Label::Adaptations => "Addasiadau",
            Label::NotInScore => "Newid y penderfynoch arno yw addasiad. Mae'n sefyll wrth ochr y sgôr ac ni chaiff byth ei gyfrif ynddo.",
            Label::Lights => {
                "Mae gan bob un olau, sy'n dweud beth mae'r newid yn ei olygu i'r model: mae gwyrdd yn ei adael yn gyfan, rhaid cytuno ar ambr \
                 gyda pherchennog y rhaglen yn gyntaf, mae coch yn ei niweidio. Lle nad oes golau eto, neu lle mai'r tîm a'i rhoddodd, \
                 gofynnwch i berchennog y rhaglen."
            }
            Label::Method => "Sut y cyfrifwyd y sgorau",
            Label::Sum => "Swm",
            Label::LeftOut => "Wedi'i adael allan",
            Label::Sources => "Ffynonellau",
            Label::LastTime => "Y tro diwethaf",
            Label::Before => "Cynt",
            Label::Now => "Nawr",
            Label::Change => "Lle mae'n sefyll",
            Label::Number => "Rhif",
            Label::Choose => "Dewiswch un",
            Label::CannotTell => "Ni allwn ddweud eto",
            Label::DoesNotApply => "Ddim yn berthnasol, oherwydd",
            Label::DoesNotFit => "Ddim yn gweddu i'n gwasanaeth",
            Label::Reason => "Rheswm",
            Label::Required => "gofynnol",
            Label::WholeProgramme => "Y cyfan",
            Label::Page => "Tudalen",
            Label::Of => "o",
            Label::NotesLeftOut => {
                "Wedi'u gadael allan o'r copi hwn: nodiadau, testunau tystiolaeth, rhesymau pam nad yw rhywbeth yn berthnasol, ac atebion na ellid eu \
                 darllen. Mae'r tîm, y rolau, yr addasiadau a'r camau yn sefyll fel y'u hysgrifennwyd."
            }
            Label::ReasonLeftOut => "rheswm wedi'i adael allan",
            Label::OpenAgain => "Mae'r ffeil hon yn dal yr atebion: agorwch hi yn Fidelity Check i fynd ymlaen, neu i gymharu y tro nesaf.",
            Label::Introduction => "Sut i ddefnyddio'r ffurflen hon",
            Label::Points => "Pwyntiau",
            Label::History => "Dros amser",
            Label::Whole => "y cyfan",
            Label::WhereRatersDiffered => "Lle'r oedd yr aseswyr yn wahanol",
            Label::Agreed => "Cytunwyd",
            Label::HeldBy => "Atebwyd ar wahân",
            Label::InFigures => "Faint y maent yn cytuno, mewn ffigurau",
            Label::Legend => {
                "● nawr · ○ cynt · ▼ targed · bar agored: yn dal yn bosibl tra bod atebion yn agored · marciau: lle mae band yn dechrau"
            }
        }
    }

    fn date(&self, date: Date) -> String {
        labels::date(date)
    }

    fn bounds(&self, bounds: Bounds) -> String {
        match bounds {
            Bounds::AtLeast(low) => format!("o leiaf {low}"),
            Bounds::Above(low) => format!("mwy na {low}"),
            Bounds::AtMost(high) => format!("dim mwy na {high}"),
            Bounds::Below(high) => format!("llai na {high}"),
            Bounds::Exactly(only) => format!("{only} yn union"),
            Bounds::FromTo(low, high) => format!("{low} i {high}"),
            Bounds::FromBelow(low, high) => format!("o leiaf {low} ac yn llai na {high}"),
            Bounds::AboveTo(low, high) => format!("mwy na {low} a dim mwy na {high}"),
            Bounds::Between(low, high) => format!("mwy na {low} ac yn llai na {high}"),
            Bounds::Any => "unrhyw werth".to_owned(),
        }
    }

    fn needs(&self, goal: &str) -> String {
        format!("angen {goal}")
    }

    fn named(&self, level: &str) -> String {
        format!("“{level}”")
    }

    fn or_better(&self, level: &str) -> String {
        format!("“{level}” neu well")
    }

    fn in_hundred(&self, share: &str, parts: bool) -> String {
        if parts { format!("{share} o bob 100 rhan yn eu lle") } else { format!("{share} o bob 100") }
    }

    fn for_you(&self, count: &str, total: &str, of: &str) -> String {
        let of = if of.is_empty() { String::new() } else { format!(" ({of})") };
        format!("i chi, {}{of}", self.out_of(count, total))
    }

    fn for_you_with(&self, count: &str, counted: &str, total: &str, with: &str) -> String {
        format!("i chi, {count} ({counted}) gyda {total} ({with})")
    }

    fn no_count(&self, total: &str, of: &str) -> String {
        format!("gyda {total} ({of}) nid oes rhif cyfan sy'n rhoi hynny")
    }

    fn with_parts(&self, goal: &str, parts: &str) -> String {
        match goal {
            "" => format!("{parts} yn ei le"),
            _ => format!("{goal}, gan gynnwys {parts}"),
        }
    }

    fn takes(&self, goal: &str, here: &str) -> String {
        start(format!("{goal}{}.", joined_with(here, "; ")))
    }

    fn takes_seeing(&self, text: &str) -> String {
        quoted(text)
    }

    fn for_outcome(&self, outcome: &str, rule: &str) -> String {
        format!("ar gyfer “{outcome}”: {rule}")
    }

    fn undecided(&self, outcomes: &[String], unproven: bool) -> String {
        let open = match unproven {
            false => "yn dal yn agored",
            true => {
                "yn dal yn agored; mae gormod o ffyrdd o orffen i roi cynnig ar bob un, felly gall un o’r rhain fod y tu hwnt i gyrraedd"
            }
        };
        format!("“{}” ({open})", outcomes.join("” neu “"))
    }

    fn below_target(&self, stage: Option<&str>) -> String {
        stage.map_or_else(|| "O dan y targed".to_owned(), |stage| format!("O dan y nod yn y cam “{stage}”"))
    }

    fn below(&self, value: &str, target: &str) -> String {
        format!("{value}; y nod yw {target}")
    }

    fn next(&self, next: Next) -> &'static str {
        match next {
            Next::Do => "Beth i'w wneud",
            Next::FindOut => "I'w ddarganfod yn gyntaf",
            Next::Answer => "I'w ateb yn gyntaf",
            Next::Follows => "Beth sy'n dilyn",
        }
    }

    fn and_more(&self, names: &str, more: usize) -> String {
        format!("{names} a {more} arall")
    }

    fn target(&self, bounds: Bounds, stage: Option<&str>) -> String {
        match stage {
            Some(stage) => format!("{} yn y cam “{stage}”", self.bounds(bounds)),
            None => self.bounds(bounds),
        }
    }

    fn recorded(&self, by_team: bool, points: &str, answer: &str) -> String {
        let answer = joined_with(answer, ": ");
        if by_team { format!("fe gofnodoch chi {points}{answer}") } else { format!("cofnodwyd {points}{answer}") }
    }

    fn it_is(&self, value: &str) -> String {
        format!("mae'n {value}")
    }

    fn standing(&self, standing: Standing) -> &'static str {
        match standing {
            Standing::Met => "wedi'i bodloni",
            Standing::NotMet => "heb ei bodloni",
            Standing::CannotConfirm => "ni ellir ei chadarnhau",
        }
    }

    fn status(&self, status: Status, reason: &str) -> String {
        let words = match status {
            Status::NotInPlay => "ddim yn rhan o'r asesiad hwn",
            Status::NotRated => "heb ei hasesu",
            Status::UnableToDetermine => "ni ellir dweud eto",
            Status::NotApplicable => "ddim yn berthnasol",
            Status::DoesNotFit => "ddim yn gweddu i'n gwasanaeth",
            Status::Rated => "wedi'i hasesu",
        };
        format!("{words}{}", joined_with(reason, ": "))
    }

    fn role(&self, role: Role) -> &'static str {
        match role {
            Role::NonNegotiable => "anhepgor",
            Role::Supporting => "ategol",
            Role::Flexible => "gellir ei haddasu'n lleol",
            Role::Information => "er gwybodaeth, heb ei sgorio",
        }
    }

    fn provenance(&self, rater: RaterType) -> &'static str {
        match rater {
            RaterType::SelfRated => "Hunanasesiad; heb ei wirio'n annibynnol",
            RaterType::Peer => "Aseswyd gan dîm arall; heb ei wirio'n annibynnol",
            RaterType::Trainer => "Aseswyd gan hyfforddwr y rhaglen",
            RaterType::External => "Aseswyd gan rywun o'r tu allan",
        }
    }

    fn footer(&self, rater: RaterType) -> &'static str {
        match rater {
            RaterType::SelfRated => "Hunanasesiad, nid sgôr ffyddlondeb allanol",
            RaterType::Peer => "Aseswyd gan dîm arall, nid sgôr ffyddlondeb allanol",
            RaterType::Trainer | RaterType::External => self.provenance(rater),
        }
    }

    fn limits_title(&self, rater: RaterType) -> &'static str {
        match rater {
            RaterType::SelfRated => "Beth y gall hunanasesiad ei ddweud",
            _ => "Beth y gall yr asesiad hwn ei ddweud",
        }
    }

    fn limits(&self, rater: RaterType) -> &'static str {
        match rater {
            RaterType::SelfRated => {
                "Hunanasesiad yw'r hyn y mae tîm yn ei weld o'i waith ei hun. Mae'n dda ar gyfer sgwrs mewn goruchwyliaeth, ar gyfer sylwi ar \
                 newid ac ar gyfer penderfynu beth i'w wneud nesaf. Nid yw'n sgôr ffyddlondeb allanol: gall timau eu gweld eu hunain yn fwy \
                 caredig neu'n llymach nag y byddai adolygydd. Mae ffeithiau a thystiolaeth wrth ochr sgôr yn ei wneud yn fwy dibynadwy."
            }
            RaterType::Peer => {
                "Mae tîm arall yn gweld rhai pethau nad yw'r tîm ei hun yn sylwi arnynt, ac yn colli eraill. Mae ei asesiad yn dda ar gyfer sgwrs \
                 mewn goruchwyliaeth, ar gyfer sylwi ar newid ac ar gyfer penderfynu beth i'w wneud nesaf. Nid yw'n sgôr ffyddlondeb allanol. Mae \
                 ffeithiau a thystiolaeth wrth ochr sgôr yn ei wneud yn fwy dibynadwy."
            }
            RaterType::Trainer => {
                "Mae hyfforddwr yn adnabod y rhaglen yn dda ac yn gweld rhan o'r gwaith. Mae'r asesiad yn dda ar gyfer sgwrs mewn goruchwyliaeth, \
                 ar gyfer sylwi ar newid ac ar gyfer penderfynu beth i'w wneud nesaf. Gall hyfforddwr arall asesu rhai pethau'n wahanol. Mae \
                 ffeithiau a thystiolaeth wrth ochr sgôr yn ei wneud yn fwy dibynadwy."
            }
            RaterType::External => {
                "Asesiad o'r tu allan yw'r hyn a welodd adolygydd ac a ddangoswyd iddo y tro hwn. Gall adolygydd arall asesu rhai pethau'n \
                 wahanol, ac ni ellid asesu'r hyn na chafodd ei ddangos. Mae ffeithiau a thystiolaeth wrth ochr sgôr yn ei wneud yn fwy dibynadwy."
            }
        }
    }

    fn unused(&self, title: &str, found: &str, why: Unused) -> String {
        match why {
            Unused::NoSuchElement => format!("“{title}”: nid oes elfen o'r fath yn yr offeryn hwn; yn y ffeil mae {found}."),
            Unused::NoSuchAnswer => format!("“{title}”: yn y ffeil mae {found}, nad yw'n ateb i'r elfen hon."),
            Unused::OtherPart => format!("“{title}”: atebwyd {found}, ond nid yw'n rhan o'r hyn a asesir yma."),
        }
    }

    fn rater(&self, rater: RaterType) -> &'static str {
        match rater {
            RaterType::SelfRated => "y tîm ei hun",
            RaterType::Peer => "tîm arall",
            RaterType::Trainer => "hyfforddwr y rhaglen",
            RaterType::External => "rhywun o'r tu allan",
        }
    }

    fn non_negotiables(&self, tally: Tally) -> String {
        let Tally { met, not_met, cannot_confirm } = tally;
        let total = met + not_met + cannot_confirm;
        let them = of_them(total);
        let done = |number: usize| if number == 1 { "wedi'i bodloni" } else { "wedi'u bodloni" };
        match (not_met, cannot_confirm) {
            (0, 0) if total == 1 => "Mae'r un elfen anhepgor wedi'i bodloni.".to_owned(),
            (0, 0) if total == 2 => "Mae'r ddwy elfen anhepgor wedi'u bodloni.".to_owned(),
            (0, 0) => format!("Mae pob un {them} wedi'i bodloni."),
            (1, 0) if total == 1 => "Nid yw'r un elfen anhepgor sydd yma wedi'i bodloni.".to_owned(),
            (0, 1) if total == 1 => "Ni ellir cadarnhau'r un elfen anhepgor sydd yma eto.".to_owned(),
            (_, 0) if not_met == total => format!("Nid oes yr un {them} wedi'i bodloni."),
            (0, _) if cannot_confirm == total => format!("Ni ellir cadarnhau'r un {them} eto."),
            (_, 0) => format!("Nid yw {} {them} {}.", word(not_met), done(not_met)),
            (0, _) => {
                let rest = match met {
                    1 => "mae'r llall".to_owned(),
                    2 => "mae'r ddwy arall".to_owned(),
                    met => format!("mae'r {} arall", word(met)),
                };
                format!("Ni ellir cadarnhau {} {them}; {rest} {}.", word(cannot_confirm), done(met))
            }
            _ => {
                format!("Nid yw {} {them} {}, ac ni ellir cadarnhau {}.", word(not_met), done(not_met), word(cannot_confirm))
            }
        }
    }

    fn met_ones(&self, number: usize) -> String {
        let forms = [
            "Nid oes yr un elfen anhepgor wedi'i bodloni",
            "Yr un elfen anhepgor sydd wedi'i bodloni",
            "Y ddwy elfen anhepgor sydd wedi'u bodloni",
            "Y tair elfen anhepgor sydd wedi'u bodloni",
            "Y chwe elfen anhepgor sydd wedi'u bodloni",
            "Y # elfen anhepgor sydd wedi'u bodloni",
        ];
        plural(number, forms)
    }

    fn change(&self, moves: Moves) -> String {
        let Moves {
            since,
            non_negotiables: there_are,
            editions,
            drifted,
            unconfirmed,
            held,
            not_met_before,
            open_before,
            regained,
            rose,
            fell,
            turned,
        } = moves;
        if let Some((then, now)) = editions {
            let what = if there_are { "nid elfennau anhepgor nac elfennau eraill" } else { "nid elfennau" };
            return format!("Mae'r offeryn wedi newid ers {since}, o argraffiad {then} i {now}: sgorau yn unig a gymherir, {what}.");
        }
        let (up, down) = if turned { ("gwellodd", "gwaethygodd") } else { ("cododd", "gostyngodd") };
        let (none_up, none_down) = if turned { ("ni wellodd", "ni waethygodd") } else { ("ni chododd", "ni ostyngodd") };
        let moved = match (rose, fell) {
            (0, 0) => "ni chododd ac ni ostyngodd yr un elfen".to_owned(),
            (rose, 0) => format!("{up} {} ac {none_down} yr un", elements(rose)),
            (0, fell) => format!("{down} {} ac {none_up} yr un", elements(fell)),
            (rose, fell) if rose.max(fell) > 10 => format!("{up} {rose} elfen a {down} {fell}"),
            (rose, fell) => format!("{up} {} a {down} {}", elements(rose), word(fell)),
        };
        let mut told: Vec<String> = Vec::new();
        // The number with its noun the first time, the number alone afterwards.
        let mut tell = |number: usize, clause: &dyn Fn(&str, bool) -> String| {
            if number > 0 {
                let who = if told.is_empty() { non_negotiables(number) } else { word(number) };
                told.push(clause(&who, number == 1));
            }
        };
        let done = |one: bool| if one { "wedi'i bodloni" } else { "wedi'u bodloni" };
        tell(drifted, &|who, _| format!("mae {who} wedi drifftio"));
        tell(unconfirmed, &|who, _| format!("ni ellir cadarnhau {who} bellach"));
        tell(held, &|who, one| format!("{down} {who} ond {} {}", if one { "mae'n dal" } else { "maent yn dal" }, done(one)));
        tell(not_met_before, &|who, one| format!("nid oedd {who} {} cynt ychwaith", done(one)));
        tell(open_before, &|who, one| {
            format!("nid oedd {who} {} {} cynt ychwaith", done(one), if one { "na'i chadarnhau" } else { "na'u cadarnhau" })
        });
        tell(regained, &|who, one| format!("mae {who} {} eto", done(one)));
        match (there_are, told.is_empty()) {
            (false, _) => format!("Ers {since} {moved}."),
            (true, true) => format!("Ers {since} nid oes yr un elfen anhepgor wedi drifftio; {moved}."),
            (true, false) => format!("Ers {since} {}; {moved}.", and(&told)),
        }
    }

    fn fidelity(&self, fidelity: Fidelity) -> String {
        let Fidelity { title, value, out_of, band, lower, criteria } = fidelity;
        let out_of = joined_with(out_of, " o ");
        let band = if band.is_empty() { String::new() } else { format!(", yn y band “{band}”") };
        let lower = if lower { " (gorau po leiaf)" } else { "" };
        format!("{title}: {value}{out_of}{band}{lower}{}.", joined_with(criteria, "; "))
    }

    fn no_fidelity(&self, title: &str, why: &str, may_come: bool, decided: &str) -> String {
        let yet = if may_come { " eto" } else { "" };
        format!("Nid oes sgôr i “{title}”{yet}: {why}{}.", joined_with(decided, "; "))
    }

    fn too_few(&self, least: usize, all: usize, have: usize) -> String {
        format!("mae angen o leiaf {least} o'r {all} y mae'n eu cyfrif, a {have} sydd")
    }

    fn too_many_missing(&self, most: usize, all: usize, missing: usize) -> String {
        format!("caiff {most} o'r {all} y mae'n eu cyfrif fod ar goll ar y mwyaf, ac mae {missing} ar goll")
    }

    fn rounded_to(&self, sum: &str, rounded: &str) -> String {
        format!("{sum}, wedi'i dalgrynnu i {rounded}")
    }

    fn too_few_ratings(&self, have: usize, least: usize, each: &str) -> String {
        format!("rhoddwyd {have} asesiad o leiafswm o {least}: {each}")
    }

    fn best_value(&self, value: &str, rose_from: &str) -> String {
        match rose_from {
            "" => format!("Mae'n sefyll ar {value}, y gorau sydd."),
            _ => format!("Aeth o {rose_from} i {value}, y gorau sydd."),
        }
    }

    fn criteria(&self, tally: Tally) -> String {
        let Tally { met, not_met, cannot_confirm } = tally;
        let mut told = vec![format!("bodlonwyd {met} o {} maen prawf", met + not_met + cannot_confirm)];
        if not_met > 0 {
            told.push(format!("ni fodlonwyd {not_met}"));
        }
        if cannot_confirm > 0 {
            told.push(format!("ni ellir cadarnhau {cannot_confirm}"));
        }
        start(format!("{}.", told.join("; ")))
    }

    fn already(&self, standing: Standing) -> String {
        match standing {
            Standing::CannotConfirm => self.standing(standing).to_owned(),
            decided => format!("{}, beth bynnag sydd heb ei ateb", self.standing(decided)),
        }
    }

    fn progress(&self, answered: usize, begun: usize, total: usize) -> String {
        const FEWER: &str = "asesiadau, ond llai nag y mae'r offeryn yn gofyn amdanynt";
        match answered {
            0 if total == 1 && begun == 1 => format!("Mae gan yr un elfen sydd yma {FEWER}."),
            0 if begun == total && total > 0 => format!("Mae gan bob un o'r {total} elfen {FEWER}."),
            _ if begun > 0 => format!("Atebwyd {answered} o'r {total} elfen; mae gan {begun} {FEWER}."),
            0 if total == 1 => "Nid yw'r un elfen sydd yma wedi'i hateb eto.".to_owned(),
            1 if total == 1 => "Mae'r un elfen sydd yma wedi'i hateb.".to_owned(),
            _ if answered == total => format!("Mae pob un o'r {total} elfen wedi'i hateb."),
            0 => format!("Nid oes yr un o'r {total} elfen wedi'i hateb eto."),
            1 => format!("Mae 1 o'r {total} elfen wedi'i hateb."),
            _ => format!("Mae {answered} o'r {total} elfen wedi'u hateb."),
        }
    }

    fn incomplete(&self, lack: Lack) -> &'static str {
        match lack {
            Lack::SomePoints => "nid yw rhywbeth y mae'n ei gyfrif yn rhoi pwyntiau, ac mae ei reol yn gofyn am y cyfan",
            Lack::EveryAnswer => "nid oes ateb i ddim y mae'n ei gyfrif",
            Lack::AllPoints => "nid oes ateb y mae'n ei gyfrif yn rhoi pwyntiau",
            Lack::OneSide => "nid yw'r hyn sydd uwchben neu o dan y llinell yn rhoi pwyntiau eto",
        }
    }

    fn no_score(&self, why: NoScore) -> &'static str {
        match why {
            NoScore::Incomplete => "nid oes ateb i bopeth y mae'n ei gyfrif, ac mae ei reol yn gofyn am y cyfan",
            NoScore::TooFewAnswered => "mae rhy ychydig o'r hyn y mae'n ei gyfrif wedi'i ateb",
            NoScore::TooManyMissing => "mae mwy ar goll nag y mae ei reol yn ei ganiatáu",
            NoScore::NothingApplies => "nid oes dim y mae'n ei gyfrif yn berthnasol yma",
            NoScore::NotApplicable => "nid yw rhywbeth y mae'n ei gyfrif yn berthnasol, ac nid yw ei reol yn rhoi sgôr bryd hynny",
            NoScore::NothingBelowTheLine => "ni ellir ei gyfrifo, gan mai 0 yw'r hyn y mae'n cael ei rannu ag ef",
            NoScore::Tied => "mae dau werth yr un mor aml",
            NoScore::NotInPlay => "nid yw'n perthyn i'r hyn rydych yn ei redeg",
            NoScore::QuickCheck => "edrychwyd ar yr elfennau anhepgor yn unig",
            NoScore::TooLarge => "mae gan ei werth union fwy na 2,000 o ddigidau",
        }
    }

    fn no_points(&self, why: NoPoints) -> &'static str {
        match why {
            NoPoints::BetweenBands => "mae'r rhif rhwng dwy lefel yr offeryn",
            NoPoints::SeveralBands => "mae'r rhif yn gweddu i sawl lefel, ac nid yw'r offeryn yn dweud pa un sy'n cyfrif",
            NoPoints::NothingBelowTheLine => "nid oes dim i rannu ag ef",
            NoPoints::OutOfRange => "nid yw'r rhif yn un y gellir ei nodi yma",
            NoPoints::TooFewRatings => "mae llai o asesiadau nag y mae'r offeryn yn gofyn amdanynt",
            NoPoints::Tied => "mae dau ateb yr un mor aml, ac mae'r offeryn yn gofyn i chi gytuno ar un",
            NoPoints::TooLarge => "mae gan ei werth union fwy na 2,000 o ddigidau",
        }
    }

    fn left_out(&self, why: LeftOut) -> &'static str {
        match why {
            LeftOut::NotInPlay => "ddim yn rhan o'r asesiad hwn",
            LeftOut::NotRated => "heb ei hasesu",
            LeftOut::UnableToDetermine => "ni ellir dweud eto",
            LeftOut::NotApplicable => "ddim yn berthnasol",
            LeftOut::NoPoints => "nid yw'r ateb yn rhoi pwyntiau",
            LeftOut::NoScore => "nid oes sgôr iddo",
        }
    }

    fn out_of(&self, count: &str, total: &str) -> String {
        format!("{count} o {total}")
    }

    fn out_of_estimate(&self, count: &str, total: &str) -> String {
        format!("{count} o amcangyfrif o {total}")
    }

    fn in_place(&self, present: &str, all: usize) -> String {
        format!("{present} o {all} yn eu lle")
    }

    fn ratings(&self, count: usize, each: &str) -> String {
        format!("{count} asesiad: {each}")
    }

    fn so_often(&self, rating: &str, times: usize) -> String {
        format!("{times} × {rating}")
    }

    fn joined(&self, joined: Joined) -> String {
        match joined {
            Joined::All(1) | Joined::Any(1) => "rhaid i hwn fod yn wir".to_owned(),
            Joined::All(2) => "rhaid i'r ddau hyn fod yn wir".to_owned(),
            Joined::All(of) => format!("rhaid i bob un o'r {of} hyn fod yn wir"),
            Joined::Any(of) => format!("rhaid i o leiaf un o'r {of} hyn fod yn wir"),
            Joined::Count(bounds, of) => format!("nifer sy'n wir o'r {of} hyn: {}", self.bounds(bounds)),
            Joined::Percent(bounds, of) => format!("canran sy'n wir o'r {of} hyn: {}", self.bounds(bounds)),
        }
    }

    fn holding(&self, tally: Tally) -> String {
        let not = match tally.not_met {
            0 => String::new(),
            not => format!(", {not} heb fod"),
        };
        let open = match tally.cannot_confirm {
            0 => String::new(),
            open => format!(", {open} na ellir eu cadarnhau"),
        };
        format!("{} yn wir{not}{open}", tally.met)
    }

    fn in_a_row(&self, needs: &str, times: usize) -> String {
        format!("{needs}, {times} gwaith yn olynol")
    }

    fn met_in_a_row(&self, standing: Standing, (run, most): (usize, usize), times: usize) -> String {
        match standing {
            Standing::Met if run > times => format!("wedi'i bodloni, {run} yn olynol"),
            Standing::Met => format!("wedi'i bodloni, {run} o {times} yn olynol"),
            Standing::NotMet if most > run => format!("heb ei bodloni, {most} o {times} yn olynol ar y mwyaf"),
            Standing::NotMet => format!("heb ei bodloni, {run} o {times} yn olynol"),
            Standing::CannotConfirm => format!("{}, mae angen {times} yn olynol", self.standing(standing)),
        }
    }

    fn possible(&self, outcomes: &str) -> String {
        format!("yn dal yn bosibl: {outcomes}")
    }

    fn one_way(&self, count: usize, from: &str, to: &str, text: &str) -> String {
        let text = match text {
            "" => ".".to_owned(),
            _ => format!(": {}", quoted(text)),
        };
        format!("Byddai {} yn ddigon, o {from} i {to}{text}", levels(count))
    }

    fn way(&self, band: &str, changes: usize, steps: &str) -> String {
        format!("Mae “{band}” {} i ffwrdd, er enghraifft: {steps}.", levels(changes))
    }

    fn step(&self, title: &str, from: &str, to: &str) -> String {
        format!("“{title}” o {from} i {to}")
    }

    fn no_way(&self, band: &str) -> String {
        format!("Ni ellir cyrraedd “{band}” â'r elfennau a gyfrifir nawr.")
    }

    fn drifted(&self, value: &str, date: &str) -> String {
        format!("wedi drifftio: roedd yn {value} ar {date}")
    }

    fn kind(&self, kind: Kind) -> &'static str {
        match kind {
            Kind::Drift => "wedi drifftio",
            Kind::NotMet => "heb ei bodloni",
            Kind::CannotConfirm => "ni ellir ei chadarnhau",
            Kind::BandFall => "band is",
            Kind::CriterionLost => "maen prawf wedi'i golli",
            Kind::Slipping => "yn llithro",
            Kind::ReliableFall => "gostyngiad mwy na hap",
            Kind::Gap => self.label(Label::BelowTarget),
            Kind::StaleEvidence => "hen dystiolaeth",
            Kind::Overdue => "hwyr",
            Kind::Regained => "wedi'i bodloni eto",
            Kind::CriterionRegained => "maen prawf wedi'i fodloni eto",
            Kind::ReliableRise => "codiad mwy na hap",
        }
    }

    fn finding(&self, kind: Kind, moved: Moved) -> String {
        let Moved { title, from, to, since, rule, holds, fewer } = moved;
        let fewer = if fewer { " (gorau po leiaf)" } else { "" };
        let change = |words: &str| match (from, to) {
            ("", _) | (_, "") => format!("“{title}”: {words} ers {since}."),
            _ => format!("“{title}”: {words}, o {from} ar {since} i {to} nawr{fewer}."),
        };
        match kind {
            Kind::Drift => match (from, to, rule) {
                ("", ..) | (_, "", _) | (.., "") => format!("Mae “{title}” wedi drifftio: wedi'i bodloni ar {since}, heb ei bodloni nawr."),
                _ => format!("Mae “{title}” wedi drifftio: {from} ar {since}, {to} nawr{fewer}; mae {rule}."),
            },
            Kind::NotMet => match (to, rule) {
                ("", _) | (_, "") => format!("Nid yw “{title}” wedi'i bodloni."),
                _ => format!("Nid yw “{title}” wedi'i bodloni: mae {rule}, ac mae ar {to}."),
            },
            Kind::CannotConfirm if since.is_empty() => format!("Ni ellir cadarnhau “{title}” eto{}.", joined_with(rule, ": mae ")),
            Kind::CannotConfirm => format!("Ni ellir cadarnhau “{title}” bellach; roedd wedi'i bodloni ar {since}."),
            Kind::BandFall => change("mewn band is"),
            Kind::CriterionLost => format!("Nid yw “{title}” yn bodloni ei faen prawf bellach: {from} ar {since}, {to} nawr; mae {rule}."),
            Kind::Slipping if holds => {
                format!("Mae “{title}” yn llithro ond yn dal wedi'i bodloni: o {from} ar {since} i {to} nawr{fewer}; mae {rule}.")
            }
            Kind::Slipping => change("yn llithro"),
            Kind::ReliableFall => change("gostyngiad mwy nag y mae hap yn ei egluro"),
            Kind::Gap => format!("Mae “{title}” ar {to}; y targed yw {rule}."),
            Kind::StaleEvidence => format!("Mae'r dystiolaeth ar gyfer “{title}” yn hŷn nag y mae'r offeryn yn gofyn amdani."),
            Kind::Overdue => "Mae'r asesiad nesaf yn hwyr.".to_owned(),
            Kind::Regained => match (from, to) {
                ("", _) | (_, "") => format!("Mae “{title}” wedi'i bodloni eto; nid oedd ar {since}."),
                _ => format!("Mae “{title}” wedi'i bodloni eto: {from} ar {since}, {to} nawr{fewer}."),
            },
            Kind::CriterionRegained => format!("Mae “{title}” yn bodloni ei faen prawf eto: {from} ar {since}, {to} nawr."),
            Kind::ReliableRise => change("codiad mwy nag y mae hap yn ei egluro"),
        }
    }

    fn outcome_moved(&self, worse: bool, title: &str, from: &str, to: &str, since: &str) -> String {
        let moved = if worse { "wedi gostwng" } else { "wedi codi" };
        format!("Mae “{title}” {moved}: o {from} ar {since} i {to} nawr.")
    }

    fn moved(&self, points: MovedPoints) -> String {
        let MovedPoints { moved: Moved { title, from, to, since, rule, holds, fewer }, worse, upwards } = points;
        let fewer = if fewer { " (gorau po leiaf)" } else { "" };
        let moved = match (worse, upwards) {
            (true, false) => "gostyngodd",
            (true, true) => "gwaethygodd",
            (false, true) => "cododd",
            (false, false) => "gwellodd",
        };
        let still = match (worse, rule, holds) {
            (_, "", _) | (false, _, true) => "",
            (true, _, true) => " ond mae'n dal wedi'i bodloni",
            (_, _, false) => " ac nid yw wedi'i bodloni",
        };
        let rule = if still.is_empty() { String::new() } else { joined_with(rule, "; mae ") };
        format!("“{title}”: {moved}{still}, o {from} ar {since} i {to} nawr{fewer}{rule}.")
    }

    fn also_rose(&self, each: &str) -> String {
        format!("Gwell nawr: {each}.")
    }

    fn all_worse(&self, each: &str) -> String {
        format!("Gwaeth nawr: {each}.")
    }

    fn those_that_rose(&self, number: usize) -> String {
        [&the_elements(number), " a wellodd"].concat()
    }

    fn those_without_answer(&self, number: usize, begun: bool) -> String {
        the_elements(number) + if begun { " heb ateb cyfan" } else { " heb ateb" }
    }

    fn caution(&self, odd: Odd) -> String {
        let Odd { oddity, dates, teams, each, editions, contents } = odd;
        let one = dates.len() == 1;
        let assessments = if one { "asesiad" } else { "asesiadau" };
        let day = dates.first().map_or("", String::as_str);
        let about_this = dates.is_empty();
        let dates = and(dates);
        let teams = and(&teams.iter().map(|team| format!("“{team}”")).collect::<Vec<_>>());
        match oddity {
            Oddity::OtherTeam => format!(
                "Tîm arall, {teams}, sydd yn {assessments} {dates}, felly nid oes cymharu. Os y tîm hwn ydyw dan enw arall, rhowch yr un enw i'r ddau."
            ),
            Oddity::SeveralTeams => format!(
                "Mae sawl tîm, {teams}, yn {assessments} {dates}, ac nid yw'r asesiad hwn yn enwi tîm, felly nid oes cymharu. Rhowch ei dîm yn gyntaf."
            ),
            Oddity::Copies => format!("Rhoddwyd {assessments} {dates} fwy nag unwaith; unwaith y mae'n cyfrif."),
            Oddity::Itself => "Yr asesiad hwn eto yw un a roddwyd i'w gymharu ag ef, ac ni chaiff ei gymharu.".to_owned(),
            Oddity::FullerOfDay => {
                format!("Rhoddwyd sawl asesiad o {day}: {}. Yr un â'r mwyaf o atebion sy'n cyfrif.", each.join("; "))
            }
            Oddity::RivalsOfDay => format!(
                "Rhoddwyd sawl asesiad o {day} sy'n wahanol: {}. Ni all neb ddweud pa un sy'n sefyll, felly ni chymherir yr un ohonynt. \
                 Gadewch bob un ond un allan, neu gywiro dyddiad.",
                each.join("; ")
            ),
            Oddity::OtherContent if about_this => format!(
                "Rhoddwyd yr atebion hyn i gynnwys arall o argraffiad {} ({}) na'r un wrth law ({}), y bernir hwy wrtho yma.",
                editions.1, contents.0, contents.1
            ),
            Oddity::OtherContent => format!(
                "Rhoddwyd atebion {dates} i gynnwys arall o argraffiad {} ({}) na'r un wrth law ({}), y bernir y ddwy ochr wrtho: gall yr hyn a \
                 fodlonwyd bryd hynny gael ei ddweud fel heb ei fodloni, neu fel arall.",
                editions.1, contents.0, contents.1
            ),
            Oddity::OtherEdition => format!(
                "Rhoddwyd atebion {dates} i argraffiad {} ac fe'u bernir wrth argraffiad {} yma, a ystyrir yn gymaradwy.",
                editions.0, editions.1
            ),
            Oddity::NoEdition => format!(
                "Nid yw {assessments} {dates} yn enwi argraffiad, ac fe'i cymerir yn atebion i argraffiad {}. Os yw'r offeryn wedi newid ers hynny, ysgrifennwch yr argraffiad yn y ffeil.",
                editions.1
            ),
            Oddity::OtherRater => {
                format!(
                    "Cafodd yr asesiad hwn ac {assessments} {dates} eu hasesu gan fathau gwahanol o aseswyr; darllenwch y gwahaniaeth yn ofalus."
                )
            }
            Oddity::LongAgo => format!("Mae asesiad {dates} ddwy flynedd neu fwy yn ôl: gall llawer arall fod wedi newid ers hynny."),
            Oddity::Later => {
                format!("Mae dyddiad {assessments} {dates} ar ôl yr asesiad hwn, felly nid oes cymharu. Gwiriwch y dyddiadau.")
            }
            Oddity::SameDay if one => {
                format!("Ni chaiff asesiad o'r un diwrnod, {dates}, ei gymharu. Gwiriwch y ddau ddyddiad.")
            }
            Oddity::SameDay => "Ni chaiff asesiadau o'r un diwrnod eu cymharu. Gwiriwch yr holl ddyddiadau.".to_owned(),
            Oddity::EarlierNoDate => "Nid oes dyddiad i asesiad cynharach, ac ni chaiff ei gymharu.".to_owned(),
            Oddity::NoDate => "Nid oes dyddiad i'r asesiad hwn, felly ni chymherir dim ag ef. Rhowch ei ddyddiad yn gyntaf.".to_owned(),
            Oddity::InFuture => "Mae dyddiad yr asesiad hwn yn y dyfodol. Gwiriwch ei ddyddiad.".to_owned(),
        }
    }

    fn answers_of(&self, number: usize, score: Option<(&str, &str)>) -> String {
        let answers = plural(number, ["dim ateb", "un ateb", "dau ateb", "tri ateb", "chwe ateb", "# ateb"]);
        score.map_or(answers.clone(), |(title, shown)| format!("{answers}, {title} {shown}"))
    }

    fn missing_from(&self, missing: usize, all: usize, named: &[String], more: usize) -> String {
        format!("Mae {missing} o'r {all} y mae'n eu cyfrif ar goll: {}.", listed(named, more))
    }

    fn without_answer(&self, named: &[String], more: usize, begun: bool) -> String {
        format!("Heb {}: {}.", if begun { "ateb cyfan" } else { "ateb" }, listed(named, more))
    }

    fn not_comparable(&self, why: NotComparable, date: &str, edition: &str, score: &str) -> String {
        let made;
        let why = match why {
            NotComparable::OtherRubric => "mae'n perthyn i offeryn arall",
            NotComparable::OtherTeam => "mae'n perthyn i dîm arall",
            NotComparable::TeamUnclear => "nid yw'r asesiad hwn yn enwi tîm, ac mae'r rhai cynharach o sawl tîm",
            NotComparable::EditionChanged => {
                made = format!("fe'i gwnaed ag argraffiad {edition}, sy'n mesur yn wahanol");
                &made
            }
            NotComparable::OverlayDiffers => "roedd rheolau lleol eraill mewn grym",
            NotComparable::ModeDiffers => "edrychodd un o'r ddau ar yr elfennau anhepgor yn unig",
            NotComparable::VariantDiffers => "aseswyd ffurf arall neu rannau eraill o'r rhaglen",
            NotComparable::FullerOfDay => "mae gan un arall o'r diwrnod hwnnw fwy o atebion",
            NotComparable::RivalOfDay => "mae gan un arall o'r diwrnod hwnnw yr un nifer o atebion, ac ni all neb ddweud pa un sy'n sefyll",
            NotComparable::NotEarlier => "nid yw ei ddyddiad cyn yr un hwn",
            NotComparable::NoRecordedScore if score.is_empty() => {
                made = format!("fe'i gwnaed ag argraffiad {edition}, ac nid yw ei ffeil yn dal sgorau'r argraffiad hwnnw");
                &made
            }
            NotComparable::NoRecordedScore => {
                made = format!("nid yw'r ffeil yn dal y sgôr hwn o argraffiad {edition}");
                &made
            }
        };
        match score {
            "" => format!("Ni chaiff dim ei gymharu ag asesiad {date}: {why}."),
            _ => format!("Ni chaiff “{score}” ei gymharu â {date}: {why}."),
        }
    }

    fn none_compared(&self, number: usize) -> String {
        format!("Ni chaiff dim ei gymharu â'r {number} asesiad cynharach.")
    }

    fn no_baseline(&self) -> &'static str {
        "Ni chaiff dim ei gymharu: nid oes asesiad cynharach o'r math y gofynnwyd amdano."
    }

    fn converted_value(&self, value: &str, recorded: &str, edition: &str) -> String {
        format!("{value} (wedi'i drosi o {recorded} yn argraffiad {edition})")
    }

    fn converted(&self, date: &str, edition: &str, source: &str) -> String {
        let source = if source.is_empty() { String::new() } else { format!(" Daw'r rhain o: {source}.") };
        format!("Caiff sgorau {date} eu trosi o argraffiad {edition} â ffigurau'r offeryn hwn.{source}")
    }

    fn method(&self, method: Method) -> &'static str {
        match method {
            Method::Sum => "Swm y pwyntiau.",
            Method::Mean => "Cymedr y pwyntiau.",
            Method::PercentOfMax => "Y pwyntiau fel canran o'r mwyaf y gellid ei gael.",
            Method::PercentOfRange => "Y pwyntiau uwchlaw'r isaf, fel canran o'r ystod o'r isaf i'r uchaf.",
            Method::MeanOfDomains => "Cymedr sgorau'r meysydd.",
            Method::Min => "Y gwerth isaf sy'n cyfrif.",
            Method::Max => "Y gwerth uchaf sy'n cyfrif.",
            Method::CountMet => "Faint sydd wedi'u bodloni.",
            Method::PercentMet => "Pa ganran sydd wedi'i bodloni.",
            Method::Mode => "Y gwerth mwyaf aml.",
            Method::Median => "Y gwerth canol.",
            Method::Ratio => "Un swm wedi'i rannu ag un arall.",
        }
    }

    fn missing(&self, rule: MissingRule, at_least: Option<usize>, percent: Option<&str>, most: Option<usize>) -> String {
        let mut text = match rule {
            MissingRule::RequireAll => "Dim ond pan fydd ateb i bopeth y mae'n ei gyfrif y ceir sgôr",
            MissingRule::LeaveOut => "Caiff yr hyn sydd heb ateb ei adael allan o'r swm ac o'r hyn y'i rhennir ag ef",
            MissingRule::Prorate => "Mae'r hyn sydd heb ateb yn cyfrif fel cymedr y gweddill",
            MissingRule::Lowest => "Mae'r hyn sydd heb ateb yn cyfrif ei bwyntiau isaf",
        }
        .to_owned();
        if let Some(least) = at_least {
            text += &format!("; rhaid i o leiaf {least} gael ateb");
        }
        if let Some(percent) = percent {
            text += &format!("; rhaid i o leiaf {percent}% gael ateb");
        }
        if let Some(most) = most {
            text += &format!("; ni chaiff mwy na {most} fod ar goll");
        }
        text + "."
    }

    fn not_applicable(&self, rule: NotApplicableRule) -> &'static str {
        match rule {
            NotApplicableRule::LeaveOut => "Caiff yr hyn nad yw'n berthnasol ei adael allan.",
            NotApplicableRule::Prorate => "Mae'r hyn nad yw'n berthnasol yn cyfrif fel cymedr y gweddill.",
            NotApplicableRule::NoScore => "Os nad yw rhywbeth y mae'n ei gyfrif yn berthnasol, nid oes sgôr.",
            NotApplicableRule::Lowest => "Mae'r hyn nad yw'n berthnasol yn cyfrif ei bwyntiau isaf.",
            NotApplicableRule::Highest => "Mae'r hyn nad yw'n berthnasol yn cyfrif ei bwyntiau uchaf.",
        }
    }

    fn rounding(&self, decimals: usize, rounding: Rounding) -> String {
        let how = match rounding {
            Rounding::HalfUp => "ei dalgrynnu, haneri i fyny",
            Rounding::HalfEven => "ei dalgrynnu, haneri i'r cymydog eilrif",
            Rounding::Floor => "ei dalgrynnu i lawr",
            Rounding::Ceil => "ei dalgrynnu i fyny",
        };
        let to = match decimals {
            0 => "i rifau cyfan".to_owned(),
            1 => "i un lle degol".to_owned(),
            2 => "i ddau le degol".to_owned(),
            3 => "i dri lle degol".to_owned(),
            more => format!("i {more} lle degol"),
        };
        format!(
            "Dim ond yr hyn a ddangosir a gaiff {how} {to}; mae pob cymhariaeth yn defnyddio'r gwerth union, a dangosir mwy o ddigidau lle byddai \
             talgrynnu'n ei guddio."
        )
    }

    fn still_possible(&self, title: &str, lowest: &str, highest: &str) -> String {
        format!("Tra bod atebion yn agored, gall “{title}” fod yn unrhyw le o {lowest} i {highest} o hyd.")
    }

    fn method_of(&self, title: &str, sum: &str) -> String {
        format!("“{title}”: {sum}")
    }

    fn evidence(&self, kind: Option<EvidenceKind>, text: &str, date: &str, sample: Option<u32>, stale: bool) -> String {
        let kind = kind.map(|kind| match kind {
            EvidenceKind::Document => "Dogfen",
            EvidenceKind::Data => "Data",
            EvidenceKind::Observation => "Arsylwi",
            EvidenceKind::Interview => "Cyfweliad",
            EvidenceKind::StaffReport => "Adroddiad staff",
        });
        let mut facts: Vec<String> = Vec::new();
        if !date.is_empty() {
            facts.push(date.to_owned());
        }
        facts.extend(sample.map(|sample| format!("sampl o {sample}")));
        if stale {
            facts.push("hŷn nag y mae'r offeryn yn gofyn amdani".to_owned());
        }
        put_together(kind, text, &facts)
    }

    fn light(&self, light: Option<Light>) -> &'static str {
        match light {
            Some(Light::Green) => "gwyrdd: yn gadael y model yn gyfan",
            Some(Light::Amber) => "ambr: angen cytundeb",
            Some(Light::Red) => "coch: yn niweidio'r model",
            None => "dim golau eto",
        }
    }

    fn light_source(&self, source: LightSource) -> &'static str {
        match source {
            LightSource::Rubric => "o enghreifftiau'r offeryn",
            LightSource::Team => "datganwyd gan y tîm",
            LightSource::Nobody => "heb ei ddatgan",
        }
    }

    fn nature(&self, code: &str) -> Option<&'static str> {
        Some(match code {
            "tailoring" => "Mireinio neu aralleirio",
            "packaging" => "Deunyddiau neu becynnu gwahanol",
            "adding" => "Ychwanegu rhywbeth",
            "removing" => "Gadael rhywbeth allan",
            "shortening" => "Ei wneud yn fyrrach",
            "lengthening" => "Ei wneud yn hirach",
            "substituting" => "Disodli rhywbeth",
            "reordering" => "Newid y drefn",
            "spreading" => "Ei wasgaru dros fwy o sesiynau",
            "integrating-into" => "Mynd â rhannau i ddull arall",
            "integrating-another" => "Dod â dull arall i mewn",
            "repeating" => "Ailadrodd rhannau",
            "loosening" => "Llacio'r strwythur",
            "departing" => "Gwyro oddi wrth y rhaglen",
            _ => return None,
        })
    }

    fn planned(&self, code: &str) -> Option<&'static str> {
        Some(match code {
            "planned-proactive" => "Wedi'i gynllunio ymlaen llaw",
            "planned-reactive" => "Wedi'i gynllunio mewn ymateb i anhawster",
            "unplanned-reactive" => "Heb ei gynllunio",
            _ => return None,
        })
    }

    fn reason(&self, reason: &str) -> String {
        format!("Rheswm: {reason}")
    }

    fn decided_by(&self, who: &str) -> String {
        format!("Penderfynwyd gan: {who}")
    }

    fn agreed(&self, with: &str, date: &str) -> String {
        format!("Cytunwyd â: {with}{}", joined_with(date, ", "))
    }

    fn in_place_since(&self, date: &str) -> String {
        format!("Yn ei le ers {date}")
    }

    fn action_by(&self, date: Date, overdue: bool) -> String {
        [&self.date(date) as &str, if overdue { ", hwyr" } else { "" }].concat()
    }

    fn action_status(&self, status: ActionStatus) -> &'static str {
        match status {
            ActionStatus::Open => "agored",
            ActionStatus::Partly => "wedi'i wneud yn rhannol",
            ActionStatus::Done => "wedi'i wneud",
            ActionStatus::Dropped => "nid oes ei angen mwyach",
        }
    }

    fn review(&self, date: &str, overdue: bool) -> String {
        match overdue {
            true => format!("Roedd yr asesiad nesaf i fod erbyn {date}."),
            false => format!("Mae'r asesiad nesaf i fod erbyn {date}."),
        }
    }

    fn overlay(&self, title: &str, changes: usize) -> String {
        let forms = ["dim rhan", "un rhan", "dwy ran", "tair rhan", "chwe rhan", "# rhan"];
        format!("Mae rheolau lleol mewn grym, “{title}”; maent yn newid {} o'r offeryn.", plural(changes, forms))
    }

    fn overlay_lowers(&self, title: &str, what: &[String]) -> String {
        format!("Yn ôl rheolau lleol, “{title}”, gofynnir am lai nag y mae'r perchennog yn ei ofyn: {}.", what.join("; "))
    }

    fn lowered(&self, title: &str, how: AsksLess) -> String {
        match how {
            AsksLess::Minimum { here, owner } => format!("“{title}” ({here}; yn ôl rheolau'r perchennog: {owner})"),
            AsksLess::Dropped => format!("“{title}” (nid yw'n elfen anhepgor mwyach)"),
            AsksLess::Target => format!("“{title}” (targed is, neu ddim un)"),
            AsksLess::Replaced => format!("“{title}” (mae elfen arall yn ei lle)"),
            AsksLess::Gate => format!("“{title}” (mae ei rheolau'n gofyn am lai)"),
        }
    }

    fn not_reviewed(&self, language: &str) -> String {
        match language {
            "cy" => "Nid oes siaradwr Cymraeg wedi adolygu testunau Cymraeg yr offeryn hwn eto.".to_owned(),
            code => format!("Nid oes siaradwr yr iaith wedi adolygu testunau'r offeryn hwn yn “{code}” eto."),
        }
    }

    fn not_translated(&self, complete: bool) -> &'static str {
        match complete {
            true => "Nid yw rhai o destunau'r offeryn hwn ar gael yn Gymraeg; maent yn sefyll yn ei iaith ei hun.",
            false => "Nid oes testunau Cymraeg gan yr offeryn hwn; maent yn sefyll yn ei iaith ei hun.",
        }
    }

    fn strip(&self, title: &str, value: &str, from: &str, to: &str, band: &str, before: &str, target: &str) -> String {
        let mut text = format!("{title}: {value} ar raddfa o {from} i {to}");
        for (label, value) in [("band", band), ("cynt", before), ("targed", target)] {
            if !value.is_empty() {
                text += &format!("; {label}: {value}");
            }
        }
        text
    }

    fn priority_gate(&self, why: &str) -> String {
        format!("Anhepgor: {why}.")
    }

    fn priority_fall(&self, from: &str, to: &str, since: &str) -> String {
        format!("Aeth o {from} ar {since} i {to}.")
    }

    fn priority_gap(&self, value: &str, target: &str, of_stage: bool) -> String {
        format!("Mae ar {value}; {} yw {target}.", if of_stage { "y nod yn eich cam" } else { "y targed" })
    }

    fn strength(&self, rose_from: &str, text: &str) -> String {
        let best = match rose_from {
            "" => "Ar lefel orau ei graddfa".to_owned(),
            _ => format!("Wedi codi o {rose_from} i lefel orau ei graddfa"),
        };
        match text {
            "" => best + ".",
            _ => format!("{best}: {}", quoted(text)),
        }
    }

    fn rated_in_role(&self, rater: RaterType, role: &str) -> String {
        format!("{}{}", start(self.rater(rater).to_owned()), joined_with(role, ": "))
    }

    // Roles are listed with commas: after `a` and `ac` their first letters would have to change.
    fn together(&self, raters: &[String]) -> String {
        [&raters.join(", "), " gyda'i gilydd"].concat()
    }

    fn consensus(&self, raters: &[String], all_agreed: bool, rule: TeamAnswer) -> String {
        // Asesydd is masculine, unlike what `plural` counts.
        let them = match raters.len() {
            2 => "dau asesydd".to_owned(),
            3 => "tri asesydd".to_owned(),
            4 => "pedwar asesydd".to_owned(),
            5 => "pum asesydd".to_owned(),
            more => format!("{more} asesydd"),
        };
        let raters = raters.join(", ");
        if rule == TeamAnswer::Majority {
            let rest = if all_agreed { "." } else { "; nid oes gan bob elfen ateb eto." };
            return format!(
                "Atebion {them}: {raters}. Atebodd pob un ar wahân yn gyntaf. Yr ateb a roddodd mwy na hanner ohonynt sy'n cyfrif, oni bai y \
                 cytunwyd ar un arall{rest}"
            );
        }
        match all_agreed {
            true => format!("Consensws {them}: {raters}. Atebodd pob un ar wahân yn gyntaf, yna cytunwyd ar yr atebion hyn."),
            false => format!("Atebion {them}: {raters}. Atebodd pob un ar wahân; nid ydynt wedi cytuno ar bopeth eto."),
        }
    }

    fn differed(&self, differences: usize, compared: usize, agreed: usize, rule: TeamAnswer) -> String {
        let on = || format!("{} o {compared}", elements(differences));
        if rule == TeamAnswer::Majority && differences > 0 {
            let settled = match (differences, agreed) {
                (1, 1) => "ac mae un ateb yn cyfrif iddi erbyn hyn".to_owned(),
                (all, agreed) if all == agreed => "ac mae un ateb yn cyfrif i bob un erbyn hyn".to_owned(),
                (1, _) => "ac nid oes ateb sy'n cyfrif iddi eto".to_owned(),
                (_, 0) => "ac nid oes ateb sy'n cyfrif i'r un ohonynt eto".to_owned(),
                (_, agreed) => format!("ac mae un ateb yn cyfrif i {} ohonynt erbyn hyn", word(agreed)),
            };
            return format!("Ni roddodd pawb yr un ateb ar {}, {settled}.", on());
        }
        match (differences, agreed) {
            (0, _) if compared == 1 => "Rhoddwyd yr un ateb i'r un elfen a aseswyd.".to_owned(),
            (0, _) => format!("Rhoddwyd yr un ateb i bob un o'r {compared} elfen."),
            (1, 1) => format!("Roedd yr atebion yn wahanol ar {}, a chytunwyd arni.", on()),
            (all, agreed) if all == agreed => format!("Roedd yr atebion yn wahanol ar {}, a chytunwyd ar bob un.", on()),
            (_, 0) => format!("Mae'r atebion yn wahanol ar {}, ac ni chytunwyd ar yr un ohonynt eto.", on()),
            (_, agreed) => format!("Mae'r atebion yn wahanol ar {}, a chytunwyd ar {} ohonynt hyd yn hyn.", on(), word(agreed)),
        }
    }

    fn apart(&self, levels: Option<usize>) -> String {
        levels.map_or_else(|| "atebion gwahanol".to_owned(), |number| [&self::levels(number), " ar wahân"].concat())
    }

    fn pair(&self, one: &str, other: &str) -> String {
        format!("{one}, {other}")
    }

    fn same_answers(&self, same: usize, pairs: usize, percent: Option<&str>) -> String {
        match percent {
            None => "Nid oes elfen y rhoddodd y ddau ateb iddi y gellir ei gymharu.".to_owned(),
            Some(percent) => format!("O'r elfennau a aseswyd gan y ddau ({pairs}), rhoddwyd yr un pwyntiau i {same} ({percent}%)."),
        }
    }

    fn within_one(&self, within: usize, pairs: usize, percent: &str) -> String {
        format!("Ar {within} o {pairs} nid oes mwy nag un lefel rhyngddynt ({percent}%).")
    }

    fn kappa(&self, which: Coefficient, value: Result<&str, NoKappa>) -> String {
        match (which, value) {
            (Coefficient::Cohen, Ok(value)) => {
                format!("Kappa Cohen yw {value}. Mae'n dweud faint y maent yn cytuno y tu hwnt i hap: 1 yw bob amser, 0 yw dim mwy na hap.")
            }
            (Coefficient::Weighted, Ok(value)) => {
                format!("Kappa wedi'i bwysoli yw {value}. Yr un peth ydyw, ond mae gwahaniaeth bach yn cyfrif llai nag un mawr.")
            }
            (_, Err(NoKappa::NotDefined)) => {
                "Nid yw kappa wedi'i ddiffinio yma: rhoddodd y ddau yr un ateb drwyddi draw, a byddai hap yn unig yn gwneud hynny hefyd."
                    .to_owned()
            }
            (_, Err(NoKappa::TooFewPairs(fewest))) => {
                format!("Ni roddir kappa: mae angen o leiaf {fewest} elfen a aseswyd gan y ddau.")
            }
            (Coefficient::Cohen, Err(NoKappa::NoCommonScale)) => {
                "Ni roddir kappa: nid oes gan yr elfennau hyn i gyd yr un raddfa.".to_owned()
            }
            (Coefficient::Weighted, Err(NoKappa::NoCommonScale)) => {
                "Ni roddir kappa wedi'i bwysoli: mae angen graddfa o dair lefel neu fwy.".to_owned()
            }
        }
    }

    fn agreed_on(&self, date: &str) -> String {
        format!("Cytunwyd ar {date}")
    }

    fn unreadable(&self, why: Unreadable) -> String {
        match why {
            Unreadable::Length => "Nid yw hwn yn god canlyniad cyfan. Teipiwch bob un o'i grwpiau.".to_owned(),
            Unreadable::Character(c, at) => {
                let (place, group) = ((at - 1) % 4 + 1, (at - 1) / 4 + 1);
                format!("Nid yw “{c}”, nod {place} yng ngrŵp {group}, mewn unrhyw god canlyniad. Gwiriwch ef, yna rhowch gynnig arall.")
            }
            Unreadable::Mistyped(places) => {
                let places: Vec<String> =
                    places.iter().map(|at| format!("nod {} yng ngrŵp {}", (at - 1) % 4 + 1, (at - 1) / 4 + 1)).collect();
                match places.is_empty() {
                    true => "Mae rhywbeth yn y cod hwn wedi'i gamdeipio. Cymharwch ef â'r papur fesul grŵp. Ni ddefnyddiwyd dim ohono."
                        .to_owned(),
                    false => {
                        format!(
                            "Mae rhywbeth yn y cod hwn wedi'i gamdeipio: edrychwch ar {}. Ni ddefnyddiwyd dim ohono.",
                            places.join(", neu ar ")
                        )
                    }
                }
            }
            Unreadable::Newer => "Gwnaed y cod hwn gan fersiwn mwy newydd o Fidelity Check. Diweddarwch hwn i'w ddarllen.".to_owned(),
            Unreadable::OtherRubric => "Mae'r cod hwn yn perthyn i offeryn arall, neu i argraffiad arall o'r un hwn.".to_owned(),
            Unreadable::NotACode => "Nid yw hwn yn god canlyniad o'r offeryn hwn.".to_owned(),
        }
    }

    fn calendar_summary(&self, title: &str) -> String {
        format!("Hunanwiriad ffyddlondeb i'w wneud: {title}")
    }
}
