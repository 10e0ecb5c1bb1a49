//! The sentences that read a rubric back, in Welsh. AWAITING REVIEW by a Welsh speaker: written with care, not yet read by one.
//! Names stand in quotation marks and after words that change no first letter.

use crate::number::Rounding;
use crate::words::explain::{Fixed, Reading, Several};
use crate::words::sentences::{Bounds, Joined};

/// Reads a rubric back.
pub struct Read;

/// The one of its kind.
pub const READING: Read = Read;

fn list(names: &[String], before_consonant: &str, before_vowel: &str) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., end] => {
            let vowel = end.trim_start_matches('“').to_lowercase().starts_with(['a', 'e', 'i', 'o', 'u', 'w', 'y']);
            format!("{} {} {end}", first.join(", "), if vowel { before_vowel } else { before_consonant })
        }
    }
}

fn bounds(bounds: Bounds) -> String {
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
        Bounds::Any => "unrhyw nifer".to_owned(),
    }
}

fn rounding(rounding: Rounding) -> &'static str {
    match rounding {
        Rounding::HalfUp => "ei dalgrynnu, haneri i fyny,",
        Rounding::HalfEven => "ei dalgrynnu, haneri i'r cymydog eilrif,",
        Rounding::Floor => "ei dalgrynnu i lawr",
        Rounding::Ceil => "ei dalgrynnu i fyny",
    }
}

impl Reading for Read {
    fn fixed(&self, fixed: Fixed) -> &'static str {
        match fixed {
            Fixed::Whole => "Beth a asesir",
            Fixed::OverTime => "Dros amser",
            Fixed::EachAlone => {
                "Caiff pob un o'r rhain ei barnu ar ei phen ei hun, ac nid oes sgôr sy'n gwneud iawn amdani. Heb ateb, neu â'r ateb “Ddim yn \
                 berthnasol”, ni ellir ei chadarnhau."
            }
            Fixed::WhileOpen => {
                "Tra bod rhywbeth y mae rheol yn dibynnu arno heb ateb, ni ellir cadarnhau'r rheol, oni bai na allai unrhyw ateb ei newid."
            }
            Fixed::NoOutcome => "Os nad yw'r un o'r rhain yn dal, nid oes canlyniad ac nid yw wedi'i bodloni.",
            Fixed::NeverMet => "Nid yw'n cyfrif fel wedi'i bodloni gyda'r un ohonynt.",
            Fixed::MayNotApply => {
                "Gellir ateb “Ddim yn berthnasol”, gyda rheswm, i unrhyw elfen nad yw'n anhepgor, oni bai y dywedir fel arall."
            }
            Fixed::MayNotApplyHere => "Gellir ateb “Ddim yn berthnasol”.",
            Fixed::AlwaysApplies => "Ni ellir ateb “Ddim yn berthnasol”.",
            Fixed::TheNonNegotiables => "yr elfennau anhepgor",
            Fixed::AllScored => "popeth a gaiff ei sgorio",
            Fixed::UsualScores => {
                "Nid yw'r ffeil yn enwi sgorau, felly cyfrifir y rhai arferol: un ar gyfer pob maes ac un ar gyfer y cyfan. Ar gyfer dim un, \
                 ysgrifennwch `\"scores\": []`."
            }
            Fixed::MetByOwnRule => "Mae pob un yn cyfrif fel wedi'i bodloni yn ôl ei rheol ei hun.",
            Fixed::FewerBetter => "Gorau po leiaf o bwyntiau.",
            Fixed::LowerBetter => "Gorau po isaf y sgôr.",
            Fixed::ShouldNotHappen => "Ni ddylai ddigwydd, ac ni chaiff byth ei gosod yn erbyn y gweddill.",
            Fixed::TiesLowest => "Os yw sawl un yr un mor aml, yr isaf sy'n cyfrif.",
            Fixed::TiesHighest => "Os yw sawl un yr un mor aml, yr uchaf sy'n cyfrif.",
            Fixed::TiesNone => "Os yw sawl un yr un mor aml, nid oes sgôr.",
            Fixed::TiesNoPoints => "Os yw sawl un yr un mor aml, nid oes yr un yn cyfrif nes cytuno ar un.",
            Fixed::MajorityOfTeam => {
                "Os yw sawl person yn asesu, yr ateb a roddodd mwy na hanner ohonynt sy'n cyfrif; lle nad oes un, maent yn cytuno ar un."
            }
            Fixed::CountsAsEntered => "Y ffigur hwnnw sy'n cyfrif.",
            Fixed::AsPercentage => "Cymerir y cyntaf fel canran o'r ail.",
            Fixed::AsQuotient => "Rhennir y cyntaf â'r ail.",
            Fixed::PartsCounted => "Cyfrifir faint sydd yn eu lle.",
            Fixed::PartsAsPercentage => "Cyfrifir pa ganran o'r rhai perthnasol sydd yn eu lle.",
            Fixed::BestBand => "Lle mae sawl un o'r rhain yn addas, yr orau sy'n cyfrif.",
            Fixed::FirstBand => "Lle mae sawl un o'r rhain yn addas, y gyntaf sy'n cyfrif.",
            Fixed::WholeOnly => "rhifau cyfan yn unig",
            Fixed::SlipsUsually => {
                "Mae elfen yn llithro os yw'n gwaethygu o un lefel neu fwy; gyda mwy na phedair lefel, o ddwy lefel neu fwy."
            }
            Fixed::SameFirstNumber => {
                "Caiff atebion i argraffiadau y mae eu henw yn dechrau â'r un rhif eu cymharu fel y maent. Ni chaiff rhai eraill, oni bai y dywedir \
                 hynny yma."
            }
            Fixed::NoFirstNumber => {
                "Nid yw enw'r argraffiad hwn yn dechrau â rhif: caiff atebion iddo eu cymharu â'i gilydd, ac â dim arall oni bai y dywedir hynny \
                 yma."
            }
        }
    }

    fn and(&self, names: &[String]) -> String {
        list(names, "a", "ac")
    }

    fn or(&self, names: &[String]) -> String {
        list(names, "neu", "neu")
    }

    fn edition(&self, title: &str, edition: &str) -> String {
        format!("{title}, argraffiad {edition}")
    }

    fn rated(&self, elements: usize, areas: usize, non_negotiables: usize) -> String {
        let areas = if areas == 0 { String::new() } else { format!(" mewn {areas} maes") };
        let musts = match (non_negotiables, elements) {
            (0, _) => "Nid oes yr un elfen anhepgor.".to_owned(),
            (1, 1) => "Mae'n elfen anhepgor.".to_owned(),
            (all, elements) if all == elements => "Mae pob un yn elfen anhepgor.".to_owned(),
            (some, _) => format!("O'r rhain, mae {some} yn anhepgor."),
        };
        format!("Mae tîm yn asesu {elements} elfen{areas}. {musts}")
    }

    fn stands_for_the_whole(&self, title: &str) -> String {
        format!("Y sgôr sy'n sefyll dros y cyfan yw {title}.")
    }

    fn forms(&self, names: &str) -> String {
        format!("Mae tîm yn rhedeg un yn union o'r ffurfiau hyn: {names}.")
    }

    fn parts(&self, names: &str) -> String {
        format!("Mae tîm yn rhedeg unrhyw nifer o'r rhannau hyn: {names}.")
    }

    fn stages(&self, names: &str) -> String {
        format!("Mae tîm yn un o'r camau hyn, y cyntaf yn gyntaf: {names}.")
    }

    fn only_for(&self, names: &str) -> String {
        format!("Dim ond ar gyfer timau sy'n rhedeg {names}.")
    }

    fn met_if(&self, title: &str, condition: &str) -> String {
        format!("{title}: wedi'i bodloni os {condition}.")
    }

    fn comes_to(&self, title: &str, outcome: &str, condition: &str) -> String {
        format!("{title}: {outcome} os {condition}.")
    }

    fn otherwise_if(&self, outcome: &str, condition: &str) -> String {
        format!("Fel arall: {outcome} os {condition}.")
    }

    fn otherwise(&self, outcome: &str) -> String {
        format!("Fel arall: {outcome}.")
    }

    fn met_with(&self, outcomes: &str) -> String {
        format!("Mae'n cyfrif fel wedi'i bodloni gyda {outcomes}, a chyda dim byd arall.")
    }

    fn is(&self, title: &str, goal: &str) -> String {
        format!("yw {title} yn cyrraedd {goal}")
    }

    fn is_met(&self, title: &str) -> String {
        format!("yw {title} wedi'i bodloni")
    }

    fn non_negotiables_met(&self, joined: Joined) -> String {
        match joined {
            Joined::All(1) | Joined::Any(1) => "yw'r un elfen anhepgor wedi'i bodloni".to_owned(),
            Joined::All(of) => format!("yw pob un o'r {of} elfen anhepgor wedi'i bodloni"),
            Joined::Any(of) => format!("yw o leiaf un o'r {of} elfen anhepgor wedi'i bodloni"),
            Joined::Count(least, of) => format!("yw'r nifer hwn o'r {of} elfen anhepgor wedi'i fodloni: {}", bounds(least)),
            Joined::Percent(least, of) => format!("yw'r ganran hon o'r {of} elfen anhepgor wedi'i bodloni: {}", bounds(least)),
        }
    }

    fn are(&self, joined: Joined, several: Several, goal: &str) -> String {
        let (what, named) = match several {
            Several::OfArea(number, area) => (format!("o'r {number} elfen yn {area}"), String::new()),
            Several::Named(number, names) => (format!("o'r {number} hyn"), format!(": {names}")),
        };
        match joined {
            Joined::All(_) => format!("yw pob un {what} yn cyrraedd {goal}{named}"),
            Joined::Any(_) => format!("yw o leiaf un {what} yn cyrraedd {goal}{named}"),
            Joined::Count(least, _) => format!("yw'r nifer hwn {what} ({}) yn cyrraedd {goal}{named}", bounds(least)),
            Joined::Percent(least, _) => format!("yw'r ganran hon {what} ({}) yn cyrraedd {goal}{named}", bounds(least)),
        }
    }

    fn hold(&self, joined: Joined, conditions: &[String]) -> String {
        let head = match joined {
            Joined::All(1) | Joined::Any(1) => return conditions.join("; "),
            Joined::All(of) => format!("yw pob un o'r {of} hyn yn dal"),
            Joined::Any(of) => format!("yw o leiaf un o'r {of} hyn yn dal"),
            Joined::Count(least, of) => format!("yw'r nifer hwn o'r {of} hyn yn dal ({})", bounds(least)),
            Joined::Percent(least, of) => format!("yw'r ganran hon o'r {of} hyn yn dal ({})", bounds(least)),
        };
        format!("{head}: {}", conditions.join("; "))
    }

    fn counts(&self, what: &str) -> String {
        format!("Mae'n cyfrif: {what}.")
    }

    fn elements_of(&self, number: usize, area: &str) -> String {
        format!("{number} elfen {area}")
    }

    fn all_but(&self, names: &str) -> String {
        format!("popeth a gaiff ei sgorio, heb gyfrif {names}")
    }

    fn the_score(&self, title: &str) -> String {
        format!("sgôr {title}")
    }

    fn divides(&self, above: &str, below: &str) -> String {
        format!("Uwchben y llinell: {above}. O dan y llinell: {below}.")
    }

    fn weighs(&self, title: &str, weight: &str) -> String {
        format!("{title} (pwysau {weight})")
    }

    fn weights(&self, each: &str, others: bool) -> String {
        format!("O'r rhain, yn ôl pwysau: {each}{}.", if others { "; unwaith y mae popeth arall yn cyfrif" } else { "" })
    }

    fn met_when(&self, bounds: &str) -> String {
        format!("Mae'r hyn sydd â'r pwyntiau hyn yn cyfrif fel wedi'i fodloni: {bounds}.")
    }

    fn moved(&self, times: Option<&str>, plus: Option<&str>) -> String {
        let plus = plus.map(|plus| match plus.strip_prefix('-') {
            Some(less) => format!("tynnir {less}"),
            None => format!("ychwanegir {plus}"),
        });
        match (times, plus) {
            (Some(times), Some(plus)) => format!("caiff ei luosi â {times}, yna {plus}"),
            (Some(times), None) => format!("caiff ei luosi â {times}"),
            (None, Some(plus)) => plus,
            (None, None) => "caiff ei gymryd fel y mae".to_owned(),
        }
    }

    fn rounded(&self, decimals: usize, how: Rounding) -> String {
        let to = if decimals == 0 { "i rif cyfan".to_owned() } else { format!("i {decimals} lle degol") };
        format!("Caiff y canlyniad ei hun {} {to} cyn iddo gael ei farnu.", rounding(how))
    }

    fn range(&self, lowest: &str, highest: &str) -> String {
        format!("Gall fod yn unrhyw beth o {lowest} i {highest}.")
    }

    fn band(&self, label: &str, range: &str) -> String {
        format!("{label}, {range}")
    }

    fn bands(&self, each: &str) -> String {
        format!("Ei fandiau: {each}.")
    }

    fn criterion(&self, needs: &str) -> String {
        format!("Y maen prawf: {needs}.")
    }

    fn threshold(&self, label: &str, needs: &str) -> String {
        format!("{label}: {needs}.")
    }

    fn aim(&self, target: &str) -> String {
        format!("Y nod yw {target}.")
    }

    fn in_stages(&self, goal: &str, stages: &[String]) -> String {
        format!("{goal} yn {} {}", if stages.len() == 1 { "y cam" } else { "y camau" }, self.and(stages))
    }

    fn reliable(&self, sd: &str, reliability: &str) -> String {
        format!("Gwahaniaethir rhwng newid a siawns yn ôl y gwyriad safonol {sd} a'r dibynadwyedd {reliability}.")
    }

    fn every_score(&self, sentence: &str) -> String {
        format!("Ar gyfer pob sgôr: {sentence}")
    }

    fn levels(&self, number: usize, each: &str) -> String {
        format!("Dewisir un o {number} lefel: {each}.")
    }

    fn shared_number(&self, others: &str) -> String {
        format!("Nodir yr ail rif unwaith; mae'n sefyll hefyd ar gyfer y canlynol: {others}.")
    }

    fn plain_levels(&self, points: &str) -> String {
        format!("Dewisir un lefel, sy'n cyfrif {points}.")
    }

    fn gives(&self, what: &str, points: &str) -> String {
        format!("mae {what} yn cyfrif {points}")
    }

    fn points_for(&self, points: &str, range: &str) -> String {
        format!("{points} am {range}")
    }

    fn number(&self, unit: &str, bounds: &str) -> String {
        let unit = if unit.is_empty() { String::new() } else { format!(": {unit}") };
        format!("Rhoddir rhif{unit} ({bounds}).")
    }

    fn two_numbers(&self, count: &str, out_of: &str) -> String {
        format!("Rhoddir dau rif: {count}, a hefyd {out_of}.")
    }

    fn estimate(&self, population: &str, rate: &str) -> String {
        format!("Lle nad yw'r ail yn hysbys, caiff ei amcangyfrif fel {rate} gwaith y rhif hwn: {population}.")
    }

    fn checklist(&self, parts: usize) -> String {
        format!("Mae pob un o {parts} rhan yn ei lle neu beidio.")
    }

    fn required(&self, parts: &str, points: &str) -> String {
        format!("Heb {parts} mae'n cyfrif {points}, beth bynnag arall sydd yn ei le.")
    }

    fn scores(&self, each: &str) -> String {
        format!("Mae'n cyfrif {each}.")
    }

    fn rounded_first(&self, how: Rounding) -> String {
        format!("Caiff {} i rif cyfan yn gyntaf.", rounding(how))
    }

    fn with(&self, range: &str, parts: &str) -> String {
        format!("{range} gyda {parts} yn ei le")
    }

    fn repeated(&self, each: &str) -> String {
        format!("Caiff ei hasesu sawl gwaith, unwaith ar gyfer pob un: {each}.")
    }

    fn met_from(&self, goal: &str) -> String {
        format!("Mewn rheolau a chyfrifon mae wedi'i bodloni gyda {goal}.")
    }

    fn weight(&self, weight: &str) -> String {
        format!("Ei phwysau mewn sgorau yw {weight}.")
    }

    fn not_applicable_counts(&self, points: &str) -> String {
        format!("Mae “Ddim yn berthnasol” yn cyfrif {points}.")
    }

    fn does_not_fit_counts(&self, points: &str) -> String {
        format!("Gellir ateb “Ddim yn gweddu i'n gwasanaeth”, sy'n cyfrif {points}.")
    }

    fn stale(&self, months: usize) -> String {
        format!("Mae tystiolaeth yn rhy hen ar ôl {months} mis.")
    }

    fn due(&self, months: usize, stage: Option<&str>) -> String {
        let stage = stage.map(|stage| format!(" yn y cam {stage}")).unwrap_or_default();
        format!("Disgwylir yr asesiad nesaf ar ôl {months} mis{stage}.")
    }

    fn slips(&self, levels: usize) -> String {
        format!("Mae elfen yn llithro os yw'n gwaethygu o {levels} lefel neu fwy.")
    }

    fn score_slips(&self, percent: &str) -> String {
        format!("Mae sgôr, neu elfen heb lefelau, yn llithro os yw'n gwaethygu o {percent} o bob 100 o'i ystod neu fwy.")
    }

    fn compared(&self, editions: &str) -> String {
        format!("Caiff atebion i'r argraffiadau hyn eu cymharu fel y maent: {editions}.")
    }

    fn may_be_lowered(&self, titles: &str) -> String {
        format!(
            "Caiff rheolau lleol ofyn am lai na'r offeryn hwn o ran {titles}; mae pob adroddiad wedyn yn dweud hynny cyn ei ddyfarniad."
        )
    }

    fn crosswalk(&self, edition: &str, title: &str, moved: &str) -> String {
        format!("I gymharu {title} o argraffiad {edition} â'r un yn yr argraffiad hwn, {moved}; ni chaiff elfennau eu cymharu.")
    }

    fn replaced(&self, old: &str, new: &str) -> String {
        format!("Yr hyn oedd yn “{old}” mewn argraffiad cynharach yw {new} nawr.")
    }
}
