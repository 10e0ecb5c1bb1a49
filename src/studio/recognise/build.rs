//! An outline as a rubric, with a question for every number that hides in words, every gap and every doubt.
//!
//! In: an [`Outline`]. Out: the rubric as JSON. What nobody wrote is not added: no scores, gates or rules for what is missing.

use crate::studio::amount::Amount;
use crate::studio::ask::Asker;
use crate::studio::id::{Ids, slug};
use crate::studio::json::Json;
use crate::studio::recognise::bounds::{self, Band, Measured};
use crate::studio::recognise::imprint::Kind;
use crate::studio::recognise::items::scale::key_scale;
use crate::studio::recognise::outline::{Anchor, Group, Item, Outline, Points, Scale, Texts};
use crate::studio::recognise::reach::{self, Open};
use crate::studio::recognise::{anchors, level, notes, times};
use crate::studio::said::{Said, Titled};
use crate::studio::stretch::{self, End, Possible, Stretch};
use std::collections::{BTreeMap, BTreeSet};

/// The rubric that an outline makes. `notes` are the sentences around the items.
pub fn rubric(outline: &Outline, sentences: &[String], asker: &mut Asker) -> Json {
    let languages = if outline.languages.is_empty() { vec!["en".to_owned()] } else { outline.languages.clone() };
    let mut builder = Builder::new(languages, asker);
    builder.offers(sentences, outline);
    let (title, below) = outline.title.parted();
    let mut introduction = below;
    introduction.join(&outline.introduction);
    let id = match slug(title.get(0)) {
        id if id.is_empty() => "untitled".to_owned(),
        id => id,
    };
    let mut rubric = builder.head(&id, outline.edition.as_deref().unwrap_or("0.1.0"), &title);
    if !introduction.is_empty() {
        rubric.set("introduction", builder.words(&introduction));
    }
    for named in &outline.imprint {
        let (field, words) = match named.kind {
            Kind::Publisher => ("publisher", "name"),
            Kind::Contact => ("contact", "name"),
            Kind::Licence => ("licence", "text"),
        };
        let mut value = Json::object([(words, builder.words(&named.words))]);
        if !named.link.is_empty() {
            value.set("link", Json::text(&named.link));
        }
        rubric.set(field, value);
    }
    builder.times(sentences, &mut rubric);
    builder.choose_scale(outline, sentences);
    let asked = builder.asker.questions.len();
    // Ids are made in the order of reading; a group before its elements.
    let mut elements = builder.elements(&outline.root.items);
    let mut domains: Vec<Json> = outline.root.groups.iter().filter_map(|group| builder.domain(group)).collect();
    builder.asker.tell_notes(&builder.notes);
    let reached = std::mem::take(&mut builder.open).ask(builder.asker, asked, sentences);
    [&mut elements, &mut domains].into_iter().for_each(|list| reach::write(list, &reached));
    if !builder.scales.is_empty() {
        let scales = builder.scales.iter().map(|(id, anchors)| {
            (id.clone(), Json::object([("anchors", Json::List(anchors.iter().map(|anchor| builder.anchor(anchor)).collect()))]))
        });
        rubric.set("scales", Json::Object(scales.collect()));
    }
    if !domains.is_empty() {
        rubric.set("domains", Json::List(domains));
    }
    if !elements.is_empty() {
        rubric.set("elements", Json::List(elements));
    }
    if let Some(score) = builder.score(sentences) {
        rubric.set("scores", Json::List(vec![score]));
    }
    rubric
}

/// Makes the parts of a rubric, and asks on the way.
pub struct Builder<'b, 'c> {
    /// The languages, the default first.
    pub languages: Vec<String>,
    /// The ids that are taken.
    pub ids: Ids,
    /// The shared scales so far.
    scales: Vec<(String, Vec<Anchor>)>,
    titles: BTreeSet<String>,
    /// The scale of elements that say nothing of their own.
    scale: Option<Scale>,
    /// The sentence by which a star behind a title means that it must be in place, if it does.
    stars: Option<String>,
    /// True if numbers in front of titles are kept as the elements' own.
    fronts: bool,
    /// The points that every element must have.
    least: Option<Amount>,
    /// The elements that must be in place, where nothing says from which level on.
    open: Open,
    /// The elements and domains that each note has become guidance of.
    notes: BTreeMap<String, Vec<Titled>>,
    /// Whom to ask.
    pub asker: &'b mut Asker<'c>,
}

impl<'b, 'c> Builder<'b, 'c> {
    /// Nothing made yet.
    pub fn new(languages: Vec<String>, asker: &'b mut Asker<'c>) -> Builder<'b, 'c> {
        Builder {
            languages,
            ids: Ids::default(),
            scales: Vec::new(),
            titles: BTreeSet::new(),
            scale: None,
            stars: None,
            fronts: false,
            least: None,
            open: Open::default(),
            notes: BTreeMap::new(),
            asker,
        }
    }
}

impl Builder<'_, '_> {
    /// What every rubric begins with.
    pub fn head(&mut self, id: &str, edition: &str, title: &Texts) -> Json {
        let mut rubric = Json::object([("format", Json::Number("1".to_owned())), ("id", Json::text(id)), ("edition", Json::text(edition))]);
        rubric.set("title", if title.is_empty() { Json::text("Untitled") } else { self.words(title) });
        if self.languages.len() > 1 || self.languages[0] != "en" {
            rubric.set("languages", Json::List(self.languages.iter().map(Json::text).collect()));
        }
        if self.languages.len() > 1 {
            rubric.set("awaiting_review", Json::List(self.languages[1..].iter().map(Json::text).collect()));
        }
        rubric
    }

    /// What sentences around the items would say about all of them, if somebody says so.
    fn offers(&mut self, sentences: &[String], outline: &Outline) {
        let starred = outline.items().iter().any(|item| is_starred(item.title.get(0)));
        if let Some(note) = sentences.iter().find(|note| starred && notes::explains_stars(note)) {
            self.stars = self.asker.confirm("stars", Said::OfferStars { text: note.clone() }, false).then(|| note.clone());
        }
        if let Some(item) = outline.items().into_iter().find(|item| !item.front.is_empty()) {
            self.fronts = self.asker.confirm("own-numbers", Said::OfferNumbers { text: item.front.clone() }, false);
            if !self.fronts {
                self.asker.leave_out(Said::FrontNumbers { text: item.front.clone() });
            }
        }
        if let Some((note, points)) = sentences.iter().find_map(|note| notes::minimum_of_all(note).map(|points| (note, points))) {
            let about = Said::OfferMinimum { text: note.clone(), points: points.to_string() };
            self.least = self.asker.confirm("minimum-of-all", about, false).then_some(points);
        }
    }

    /// Writes how long it takes and when it is due again, as far as sentences say so and nobody turns it down. The sentences stay text all the same.
    fn times(&mut self, sentences: &[String], rubric: &mut Json) {
        let minutes = sentences.iter().find_map(|note| times::minutes(note));
        let minutes = minutes.map(|(text, count)| ("minutes", count, Said::OfferMinutes { text: text.to_owned(), count }));
        let months = sentences.iter().find_map(|note| times::months(note));
        let months = months.map(|(text, count)| ("review_months", count, Said::OfferReview { text: text.to_owned(), count }));
        for (field, count, about) in minutes.into_iter().chain(months) {
            if self.asker.confirm(field.replace('_', "-"), about, true) {
                rubric.set(field, Json::Number(count.to_string()));
            }
        }
    }

    /// A score with the bands that a sentence names, if somebody wants it.
    fn score(&mut self, sentences: &[String]) -> Option<Json> {
        let (note, bands) = sentences.iter().find_map(|note| notes::score_bands(note).map(|bands| (note, bands)))?;
        let choices = vec![("no".to_owned(), Said::No), ("sum".to_owned(), Said::OfferSum), ("percent".to_owned(), Said::OfferPercent)];
        let method = match self.asker.ask("score-bands", Said::OfferBands { text: note.clone() }, choices, "no").as_str() {
            "sum" => "sum",
            "percent" => "percent-of-max",
            _ => return None,
        };
        let mut ids = Ids::default();
        let bands = bands.into_iter().map(|(from, label)| {
            Json::object([("id", Json::text(ids.make(&label, "band"))), ("label", Json::text(label)), ("at_least", Json::number(from))])
        });
        let bands = bands.collect();
        let id = self.ids.make("total", "total");
        Some(Json::object([
            ("id", Json::text(id)),
            ("title", Json::text("Total")),
            ("method", Json::text(method)),
            ("bands", Json::List(bands)),
        ]))
    }

    /// Asks once which scale the elements have that say nothing of their own.
    fn choose_scale(&mut self, outline: &Outline, sentences: &[String]) {
        if outline.items().iter().all(|item| !item.anchors.is_empty() || item.scale.is_some()) {
            return;
        }
        let key = sentences.iter().find_map(|note| anchors::key(note));
        let ticks = sentences.iter().any(|note| {
            let plain = note.to_lowercase();
            ["tick", "yes or no", "yes/no", "ticiwch", "check each", "check the box", "true or false", "ie neu na"]
                .iter()
                .any(|word| plain.contains(word))
        });
        let range = sentences.iter().find_map(|note| notes::range_of_ratings(note));
        let mut choices = vec![
            ("yes-no".to_owned(), Said::ScaleYesNo),
            ("met-not-met".to_owned(), Said::ScaleMetNotMet),
            ("practice-profile".to_owned(), Said::ScalePracticeProfile),
            ("0-2".to_owned(), Said::ScaleOfPoints { low: 0, high: 2 }),
            ("1-4".to_owned(), Said::ScaleOfPoints { low: 1, high: 4 }),
            ("1-5".to_owned(), Said::ScaleOfPoints { low: 1, high: 5 }),
        ];
        let mut guess = "yes-no".to_owned();
        if let Some((low, high)) = range {
            let value = format!("{low}-{high}");
            if !choices.iter().any(|(known, _)| *known == value) {
                choices.push((value.clone(), Said::ScaleOfPoints { low, high }));
            }
            guess = value;
        }
        if ticks {
            guess = "yes-no".to_owned();
        }
        if let Some(parts) = &key {
            let pairs =
                parts.iter().map(|part| (part.label.clone(), part.points.map_or_else(String::new, |points| points.to_string()))).collect();
            choices.insert(0, ("key".to_owned(), Said::Points { pairs }));
            guess = "key".to_owned();
        }
        let answer = self.asker.ask("scale", Said::WhichScale, choices, &guess);
        self.scale = Some(match (answer.as_str(), key) {
            ("key", Some(parts)) => key_scale(&parts),
            ("met-not-met", _) => Scale::MetNotMet,
            ("practice-profile", _) => Scale::PracticeProfile,
            (range, _) => match range.split_once('-').and_then(|(low, high)| Some((low.parse::<i128>().ok()?, high.parse::<i128>().ok()?)))
            {
                Some((low, high)) => {
                    Scale::Named((low..=high).map(|points| Anchor { points: Points(Amount::whole(points)), ..Anchor::default() }).collect())
                }
                None => Scale::YesNo,
            },
        });
    }

    fn domain(&mut self, group: &Group) -> Option<Json> {
        if group.items.is_empty() && group.groups.is_empty() {
            self.asker.leave_out(Said::EmptyHeading { text: group.title.any().to_owned() });
            return None;
        }
        let id = self.ids.make(self.first(&group.title), "domain");
        let mut domain = Json::object([("id", Json::text(id.clone())), ("title", self.words(&group.title))]);
        if !group.guidance.is_empty() {
            domain.set("guidance", self.words(&group.guidance));
        }
        let told = Titled { id: id.clone(), title: group.title.any().to_owned() };
        let elements = self.elements(&group.items);
        if !elements.is_empty() {
            domain.set("elements", Json::List(elements));
        }
        let domains: Vec<Json> = group.groups.iter().filter_map(|group| self.domain(group)).collect();
        if !domains.is_empty() {
            domain.set("domains", Json::List(domains));
        }
        let filled = domain.get("elements").is_some() || domain.get("domains").is_some();
        if filled {
            self.note(&group.notes, told);
        }
        filled.then_some(domain)
    }

    /// Keeps which notes have become guidance of an element or a domain.
    fn note(&mut self, notes: &[String], of: Titled) {
        for note in notes {
            self.notes.entry(note.clone()).or_default().push(of.clone());
        }
    }

    fn elements(&mut self, items: &[Item]) -> Vec<Json> {
        items.iter().filter_map(|item| self.element(item)).collect()
    }

    fn element(&mut self, item: &Item) -> Option<Json> {
        let mut title = item.title.clone();
        let starred = self.stars.is_some() && is_starred(title.get(0));
        if starred {
            title = title.map(&|text| notes::without_marks(text, &is_star));
        }
        let plain = level::plain(title.any());
        if !self.titles.insert(plain) {
            let choices = vec![("both".to_owned(), Said::TakeBoth), ("first".to_owned(), Said::TakeFirst)];
            let about = Said::DoubleTitle { title: title.any().to_owned() };
            if self.asker.ask(format!("double-{}", slug(title.any())), about, choices, "both") == "first" {
                self.asker.leave_out(Said::ChosenOut { row: item.row, text: title.any().to_owned() });
                return None;
            }
        }
        let id = self.ids.make(self.first(&title), "element");
        let mut element = Json::object([("id", Json::text(id.clone())), ("title", self.words(&title))]);
        let front = Some(&item.front).filter(|_| self.fronts);
        if let Some(number) = Some(&item.number).filter(|number| !number.is_empty()).or(front).filter(|number| !number.is_empty()) {
            element.set("own_number", Json::text(number));
        }
        let measure = self.measure(item, &id);
        let mut guidance = item.guidance.clone();
        if measure.uses_sentences {
            guidance.join(&sentences(item));
        }
        if !measure.uses_counting {
            [&item.counting, &item.count, &item.out_of].into_iter().for_each(|text| guidance.join(text));
        }
        for (field, text) in [("prompt", &item.prompt), ("guidance", &guidance), ("next_step", &item.next_step)] {
            if !text.is_empty() {
                element.set(field, self.words(text));
            }
        }
        self.note(&item.notes, Titled { id: id.clone(), title: title.any().to_owned() });
        self.role(item, &id, starred, &measure, &mut element);
        element.set(measure.field, measure.value.clone());
        if !item.weight.is_empty() && Amount::parse(&item.weight.replace(',', ".")).is_none_or(|weight| weight <= Amount::ZERO) {
            self.asker.leave_out(Said::UnusableWeight { item: item.title.any().to_owned(), text: item.weight.clone() });
        }
        if let Some(weight) =
            Amount::parse(&item.weight.replace(',', ".")).filter(|weight| *weight > Amount::ZERO && *weight != Amount::ONE)
        {
            element.set("weight", Json::number(weight));
        }
        let evidence: Vec<Json> = item.evidence.lines().iter().map(|line| self.words(line)).collect();
        if !evidence.is_empty() {
            element.set("evidence", Json::object([("expected", Json::List(evidence))]));
        }
        if !item.source.is_empty() {
            element.set("citation", Json::object([("text", self.words(&item.source))]));
        }
        Some(element)
    }

    /// Role, minimum and target, as far as they are written somewhere.
    fn role(&mut self, item: &Item, id: &str, starred: bool, measure: &Measure, element: &mut Json) {
        let points_of = |text: &str| -> Option<Amount> {
            // A share without levels counts its percentage.
            let text = if measure.points.is_empty() { text.trim().trim_end_matches('%') } else { text };
            let plain = level::plain(text);
            let labelled =
                measure.points.iter().find(|(_, label)| !label.is_empty() && level::plain(label) == plain).map(|(points, _)| *points);
            labelled.or_else(|| Amount::parse(text.trim().replace(',', ".").trim_start_matches(['≥', '>', '=', ' '])))
        };
        let place = place(&item.place);
        let mut minimum = None;
        if !item.minimum.is_empty() && !matches!(item.minimum.trim(), "-" | "–" | "n/a" | "none") {
            minimum = points_of(&item.minimum);
            if minimum.is_none() {
                self.asker.leave_out(Said::UnusableMinimum { item: item.title.any().to_owned(), text: item.minimum.clone() });
            }
        }
        let must = item.must.clone().or((starred || place == Some("non-negotiable")).then(Default::default)).filter(|_| minimum.is_none());
        if let Some(must) = must {
            let by_stars = self.stars.as_deref().filter(|_| starred).and_then(|note| notes::level_of_stars(note, &measure.points));
            let stated = points_of(&must.level)
                .filter(|_| !must.level.is_empty())
                .or(by_stars)
                .or_else(|| must.said.iter().find_map(|said| notes::level_named(said, &measure.points)));
            let highest = measure.points.iter().map(|(points, _)| *points).max();
            match stated.or(highest) {
                // On two levels there is only one way to be in place.
                Some(points) if measure.points.len() > 2 => {
                    minimum = Some(points);
                    if stated.is_none() {
                        self.open.add(id, self.first(&item.title), &measure.points);
                    }
                }
                _ => element.set("role", Json::text("non-negotiable")),
            }
        }
        if let Some(least) = self.least.filter(|_| minimum.is_none() && element.get("role").is_none()) {
            minimum = Some(least);
        }
        match (minimum, place) {
            (Some(points), _) => element.set("minimum", Json::number(points)),
            (None, Some(place)) if place != "non-negotiable" && element.get("role").is_none() => element.set("role", Json::text(place)),
            _ => {}
        }
        match points_of(&item.target) {
            _ if item.target.is_empty() => {}
            Some(target) => element.set("target", Json::number(target)),
            None => self.asker.leave_out(Said::UnusableTarget { item: item.title.any().to_owned(), text: item.target.clone() }),
        }
        if place.is_none() && !item.place.is_empty() {
            self.asker.leave_out(Said::UnusablePlace { item: item.title.any().to_owned(), text: item.place.clone() });
        }
    }

    fn measure(&mut self, item: &Item, id: &str) -> Measure {
        if let Some(share) = self.share(item, id) {
            return share;
        }
        if item.anchors.is_empty() {
            let scale = item.scale.clone().or_else(|| self.scale.clone()).unwrap_or(Scale::YesNo);
            return self.scale(&scale);
        }
        let texts: Vec<&str> = item.anchors.iter().map(|anchor| anchor.text.get(0)).collect();
        if let Some(measured) = bounds::measured_in_sentences(&texts) {
            let percent = measured.percent || says_percent(item);
            if let Some(measure) = self.number(item, id, Measured { percent, ..measured }) {
                return measure;
            }
        }
        self.anchors(item, id)
    }

    /// A share of two counts that are named, where no level is.
    fn share(&mut self, item: &Item, id: &str) -> Option<Measure> {
        if !item.anchors.is_empty() || item.scale.is_some() || item.count.is_empty() || item.out_of.is_empty() {
            return None;
        }
        let (count, out_of) = (item.count.any().to_owned(), item.out_of.any().to_owned());
        let about = Said::ShareOf { item: item.title.any().to_owned() };
        let choices = vec![("ratio".to_owned(), Said::AsRatio { count, out_of }), ("scale".to_owned(), Said::AsScale)];
        if self.asker.ask(format!("measure-{id}"), about, choices, "ratio") != "ratio" {
            return None;
        }
        let value = Json::object([("count", self.words(&item.count)), ("out_of", self.words(&item.out_of))]);
        Some(Measure { field: "ratio", value, points: Vec::new(), uses_counting: true, uses_sentences: false })
    }

    fn anchors(&mut self, item: &Item, id: &str) -> Measure {
        let mut anchors = item.anchors.clone();
        let alone = anchors.len() < 2;
        let rising = anchors.windows(2).all(|pair| pair[0].points.0 <= pair[1].points.0);
        for points in &item.gaps {
            let about = Said::MissingLevel { item: item.title.any().to_owned(), level: points.to_string() };
            let choices = vec![("leave-out".to_owned(), Said::LeaveOut), ("keep".to_owned(), Said::KeepLevel)];
            // A scale of one level is none: then the others are there without text.
            let guess = if alone { "keep" } else { "leave-out" };
            if self.asker.ask(format!("missing-{id}-{points}"), about, choices, guess) == "keep" {
                let before = |anchor: &Anchor| if rising { anchor.points.0 < *points } else { anchor.points.0 > *points };
                let at = anchors.iter().position(|anchor| !before(anchor)).unwrap_or(anchors.len());
                anchors.insert(at, Anchor { points: Points(*points), ..Anchor::default() });
            }
        }
        let points = anchors.iter().map(|anchor| (anchor.points.0, anchor.label.any().to_owned())).collect();
        let value = Json::List(anchors.iter().map(|anchor| self.anchor(anchor)).collect());
        Measure { field: "anchors", value, points, uses_counting: false, uses_sentences: false }
    }

    fn anchor(&self, anchor: &Anchor) -> Json {
        let mut value = Json::object([("points", Json::number(anchor.points.0))]);
        if !anchor.label.is_empty() {
            value.set("label", self.plain_words(&anchor.label));
        }
        if !anchor.text.is_empty() {
            value.set("text", self.plain_words(&anchor.text));
        }
        value
    }

    fn scale(&mut self, scale: &Scale) -> Measure {
        let word = |id: &str, count: usize| Measure {
            field: "scale",
            value: Json::text(id),
            points: (0..count).map(|points| (Amount::whole(points as i128), String::new())).collect(),
            uses_counting: false,
            uses_sentences: false,
        };
        match scale {
            Scale::YesNo => word("yes-no", 2),
            Scale::MetNotMet => word("met-not-met", 2),
            Scale::PracticeProfile => word("practice-profile", 3),
            Scale::Named(anchors) => {
                let known = self.scales.iter().find(|(_, known)| known == anchors).map(|(id, _)| id.clone());
                let id = known.unwrap_or_else(|| {
                    let id = if self.scales.is_empty() { "levels".to_owned() } else { format!("levels-{}", self.scales.len() + 1) };
                    self.scales.push((id.clone(), anchors.clone()));
                    id
                });
                let points = anchors.iter().map(|anchor| (anchor.points.0, anchor.label.any().to_owned())).collect();
                Measure { field: "scale", value: Json::text(id), points, uses_counting: false, uses_sentences: false }
            }
        }
    }

    /// A number or a share in place of anchors, if that is what they are taken for.
    fn number(&mut self, item: &Item, id: &str, measured: Measured) -> Option<Measure> {
        let parts = counted_parts(item, self.languages.len());
        let unit = self.unit(item, &measured);
        let (title, texts) = (item.title.any().to_owned(), item.anchors.iter().map(|anchor| anchor.text.get(0).to_owned()).collect());
        let about = match measured.sentences {
            true => Said::SentencesOf { item: title, texts },
            false => Said::MeasureOf { item: title, texts },
        };
        let mut choices = Vec::new();
        if measured.percent {
            if let Some((count, out_of)) = &parts {
                choices.push(("ratio".to_owned(), Said::AsRatio { count: count.any().to_owned(), out_of: out_of.any().to_owned() }));
            }
            choices.push(("percent".to_owned(), Said::AsPercent));
        } else {
            choices.push(("number".to_owned(), Said::AsNumber { unit: unit.any().to_owned() }));
        }
        let mut guess = choices[0].0.clone();
        if measured.sentences {
            // What somebody wrote as sentences stays what is chosen, until somebody prefers the numbers.
            choices = choices.into_iter().map(|(value, words)| (value, Said::KeptAsGuidance { answer: Box::new(words) })).collect();
            guess = "anchors".to_owned();
        }
        choices.push(("anchors".to_owned(), Said::AsAnchors));
        let kind = self.asker.ask(format!("measure-{id}"), about, choices, &guess);
        if kind == "anchors" {
            return None;
        }
        let whole = kind == "number" && measured.whole && self.is_whole(item, id, &unit);
        let mut bands = bounds::bands(&measured, whole);
        let highest = (kind != "number").then(|| Amount::whole(100));
        let possible = Possible { lowest: Amount::ZERO, highest };
        let ends = self.gaps(item, id, whole, &mut bands, Some(possible), kind != "ratio");
        let several = self.overlaps(item, id, whole, &bands);
        let points: Vec<(Amount, String)> = item.anchors.iter().map(|anchor| (anchor.points.0, anchor.label.any().to_owned())).collect();
        let listed = Json::List(bands.iter().map(|band| band_json(band, points[band.level].0)).collect());
        let mut value = Json::Object(Vec::new());
        match (kind.as_str(), parts) {
            ("ratio", Some((count, out_of))) => {
                value.set("count", self.words(&count));
                value.set("out_of", self.words(&out_of));
            }
            ("percent", _) => {
                let sign = Texts(vec!["%".to_owned(); self.languages.len()]);
                value.set("unit", self.words(&sign));
                value.set("max", Json::Number("100".to_owned()));
            }
            _ => {
                value.set("unit", self.words(&unit));
                if whole {
                    value.set("whole", Json::Bool(true));
                }
            }
        }
        ends.fill(&mut value);
        value.set("bands", listed);
        if let Some(several) = several {
            value.set("when_several_match", Json::text(several));
        }
        let field = if kind == "ratio" { "ratio" } else { "number" };
        Some(Measure { field, value, points, uses_counting: kind == "ratio", uses_sentences: measured.sentences })
    }

    /// Asks whether what is counted has no parts.
    pub fn is_whole(&mut self, item: &Item, id: &str, unit: &Texts) -> bool {
        let about = Said::IsWhole { item: item.title.any().to_owned(), unit: unit.any().to_owned() };
        let mean = [&item.title, &item.counting].iter().any(|text| {
            let plain = text.get(0).to_lowercase();
            ["mean", "average", "median", "cyfartaledd"]
                .iter()
                .any(|word| plain.split(|letter: char| !letter.is_alphabetic()).any(|part| part == *word))
        });
        self.asker.confirm(format!("whole-{id}"), about, !is_continuous(unit.get(0)) && !mean)
    }

    /// Shows every number that no band holds, and closes a gap only if somebody says how. The numbers that cannot occur, if somebody says so of
    /// those at an end, come back as the lowest and the highest. Those are asked about only if it is known which numbers there can be.
    pub fn gaps(&mut self, item: &Item, id: &str, whole: bool, bands: &mut [Band], possible: Option<Possible>, may_end: bool) -> Ends {
        let mut ends = Ends::default();
        for gap in stretch::gaps(&stretches(bands), whole, possible) {
            let about = Said::GapIn { item: item.title.any().to_owned(), numbers: gap.numbers.written() };
            let mut choices = vec![("leave".to_owned(), Said::GapLeave)];
            if gap.below.is_some() {
                choices.push(("lower".to_owned(), Said::GapLower));
            }
            if gap.above.is_some() {
                choices.push(("higher".to_owned(), Said::GapHigher));
            }
            // The last number before the gap can only be named if it is part of the band.
            let last = match (gap.below, gap.above) {
                (Some(below), None) => bands[below].high.and_then(|end| stretch::last_below(end, whole)),
                (None, Some(above)) => bands[above].low.and_then(|end| stretch::first_above(end, whole)),
                _ => None,
            };
            let last = last.filter(|_| may_end);
            if last.is_some() {
                choices.push(("never".to_owned(), Said::GapNever));
            }
            let name = match (gap.below, gap.above) {
                (Some(_), None) => format!("gap-above-{id}"),
                (None, Some(_)) => format!("gap-below-{id}"),
                _ => format!("gap-{id}"),
            };
            let answer = self.asker.ask(name, about, choices, "leave");
            match (answer.as_str(), gap.below, gap.above) {
                ("lower", Some(below), above) => bands[below].end_at(above.and(gap.numbers.high)),
                ("higher", below, Some(above)) => bands[above].begin_at(below.and(gap.numbers.low)),
                ("never", Some(_), _) => ends.highest = last,
                ("never", None, _) => ends.lowest = last,
                _ => {}
            }
        }
        ends
    }

    /// Shows every number that lies in several bands.
    pub fn overlaps(&mut self, item: &Item, id: &str, whole: bool, bands: &[Band]) -> Option<&'static str> {
        let shared: Vec<_> = stretch::overlaps(&stretches(bands), whole).iter().map(Stretch::written).collect();
        if shared.is_empty() {
            return None;
        }
        let about = Said::OverlapIn { item: item.title.any().to_owned(), numbers: shared };
        let choices =
            vec![("leave".to_owned(), Said::GapLeave), ("best".to_owned(), Said::OverlapBest), ("first".to_owned(), Said::OverlapFirst)];
        match self.asker.ask(format!("overlap-{id}"), about, choices, "leave").as_str() {
            "best" => Some("best"),
            "first" => Some("first"),
            _ => None,
        }
    }

    /// What is counted: said by a column or behind the numbers, else taken from the title.
    fn unit(&self, item: &Item, measured: &Measured) -> Texts {
        if !item.unit.is_empty() {
            return item.unit.clone();
        }
        let derived = unit_of_title(self.first(&item.title));
        match (measured.unit.as_str(), bounds::says_how_often(&measured.unit)) {
            ("", _) => Texts::one(0, derived),
            (unit, true) => Texts::one(0, format!("{derived} {unit}")),
            (unit, false) => Texts::one(0, unit),
        }
    }

    /// The text in the first language, or the first there is.
    pub fn first<'t>(&self, texts: &'t Texts) -> &'t str {
        if texts.get(0).is_empty() { texts.any() } else { texts.get(0) }
    }

    /// Words for people; says so where the first language has none and another one stands in for it.
    pub fn words(&mut self, texts: &Texts) -> Json {
        if self.languages.len() > 1 && texts.get(0).is_empty() && !texts.is_empty() {
            self.asker.leave_out(Said::StandsIn { text: texts.any().to_owned(), language: self.languages[0].clone() });
        }
        self.plain_words(texts)
    }

    fn plain_words(&self, texts: &Texts) -> Json {
        if self.languages.len() < 2 {
            return Json::text(texts.any());
        }
        let of = |(at, code): (usize, &String)| {
            let text = if at == 0 { self.first(texts) } else { texts.get(at) };
            (!text.is_empty()).then(|| (code.clone(), Json::text(text)))
        };
        Json::Object(self.languages.iter().enumerate().filter_map(of).collect())
    }
}

/// True if one of the marks behind a title is a star.
fn is_starred(title: &str) -> bool {
    notes::marks_of(title).into_iter().any(is_star)
}

fn is_star(mark: &str) -> bool {
    mark.starts_with('*')
}

/// The sentences of an item's levels, a line each, below each other.
fn sentences(item: &Item) -> Texts {
    let mut all = Texts::default();
    for anchor in &item.anchors {
        let name = |language: usize| match anchor.label.get(language) {
            "" => anchor.points.0.to_string(),
            label => label.to_owned(),
        };
        for (language, text) in anchor.text.0.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            all.put(language, format!("{}: {text}", name(language)));
        }
    }
    all
}

/// How an element is measured.
struct Measure {
    field: &'static str,
    value: Json,
    /// Each level's points and name.
    points: Vec<(Amount, String)>,
    /// True if the words on how it is counted have become part of the measure.
    uses_counting: bool,
    /// True if the sentences of the levels have become numbers: they are kept as guidance.
    uses_sentences: bool,
}

/// The lowest and the highest number that can occur, where somebody has said so.
#[derive(Default)]
pub struct Ends {
    lowest: Option<Amount>,
    highest: Option<Amount>,
}

impl Ends {
    /// Writes them into a number.
    pub fn fill(&self, number: &mut Json) {
        for (field, end) in [("min", self.lowest), ("max", self.highest)] {
            if let Some(end) = end {
                number.set(field, Json::number(end));
            }
        }
    }
}

impl Band {
    fn end_at(&mut self, end: Option<End>) {
        self.high = end;
        self.bounds = bounds::bounds(self.low, self.high);
    }

    fn begin_at(&mut self, end: Option<End>) {
        self.low = end;
        self.bounds = bounds::bounds(self.low, self.high);
    }
}

fn stretches(bands: &[Band]) -> Vec<Stretch> {
    bands.iter().map(Band::stretch).collect()
}

/// A band as the format writes it.
pub fn band_json(band: &Band, points: Amount) -> Json {
    let mut value = Json::object([("points", Json::number(points))]);
    for (name, ends) in &band.bounds {
        let ends: Vec<Json> = ends.iter().map(|end| Json::number(*end)).collect();
        match (*name, &ends[..]) {
            ("within", _) => value.set(name, Json::List(ends)),
            (_, [end]) => value.set(name, end.clone()),
            _ => {}
        }
    }
    value
}

/// The two counts of a share, where they are named.
fn counted_parts(item: &Item, languages: usize) -> Option<(Texts, Texts)> {
    if !item.count.is_empty() && !item.out_of.is_empty() {
        return Some((item.count.clone(), item.out_of.clone()));
    }
    let split = |text: &str| -> Option<(String, String)> {
        let lower = text.to_lowercase();
        let (at, length) = [" / ", "/", " ÷ ", "÷", " out of ", " divided by ", " allan o ", " wedi'i rannu â "]
            .iter()
            .find_map(|sign| lower.find(sign).map(|at| (at, sign.len())))?;
        let (count, out_of) = (text.get(..at)?.trim(), text.get(at + length..)?.trim().trim_end_matches('.'));
        let words = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).count() > 2;
        (words(count) && words(out_of) && !out_of.contains('/')).then(|| (count.to_owned(), out_of.to_owned()))
    };
    let (mut count, mut out_of) = (Texts::default(), Texts::default());
    for language in 0..languages {
        if let Some((above, below)) = split(item.counting.get(language)) {
            count.put(language, above);
            out_of.put(language, below);
        }
    }
    (!count.get(0).is_empty()).then_some((count, out_of))
}

/// True if the words beside the bounds say that they are percentages.
fn says_percent(item: &Item) -> bool {
    [&item.title, &item.unit, &item.counting].iter().any(|texts| {
        let plain = texts.get(0).to_lowercase();
        plain.contains('%')
            || plain.contains("percent")
            || plain.contains("per cent")
            || plain.contains("proportion")
            || plain.contains("canran")
    })
}

/// Units that have parts: half an hour is a number of hours.
fn is_continuous(unit: &str) -> bool {
    let first = unit.split(' ').next().unwrap_or_default().to_lowercase();
    [
        "hour",
        "hours",
        "hrs",
        "hr",
        "oriau",
        "awr",
        "stunden",
        "heures",
        "km",
        "kilometres",
        "miles",
        "kg",
        "metres",
        "litres",
        "£",
        "pounds",
        "ratio",
        "mean",
        "average",
    ]
    .contains(&first.as_str())
}

/// What a title says is counted: `Number of visits a month`, `Water temperature in degrees`, `Families for each worker`.
fn unit_of_title(title: &str) -> String {
    let plain = title.to_lowercase();
    let plain = plain.trim_end_matches(['?', '.', ':', ' ']);
    if let Some(inner) = plain.rsplit_once('(').and_then(|(_, rest)| rest.strip_suffix(')')).filter(|inner| inner.split(' ').count() <= 2) {
        return inner.to_owned();
    }
    if let Some((_, last)) = plain.rsplit_once(" in ").filter(|(_, last)| !last.contains(' ') && last.ends_with('s')) {
        return last.to_owned();
    }
    let start = [
        "number of ",
        "the number of ",
        "how many ",
        "average number of ",
        "mean number of ",
        "total number of ",
        "nifer y ",
        "nifer o ",
        "average ",
        "mean ",
        "total ",
        "the ",
    ];
    let rest = start.iter().find_map(|start| plain.strip_prefix(start)).unwrap_or(plain);
    let ends = |word: &&str| {
        [
            "a", "an", "per", "in", "for", "of", "each", "every", "on", "to", "from", "with", "who", "that", "between", "at", "by",
            "until", "before", "after", "seen", "met", "the", "y", "ar", "i", "o", "mewn",
        ]
        .contains(word)
    };
    let words: Vec<&str> = rest.split([' ', ',']).take_while(|word| !ends(word)).collect();
    let plural = words.first().is_some_and(|word| word.ends_with('s') || matches!(*word, "children" | "people" | "staff"));
    match words[..] {
        [] => rest.split(' ').next().unwrap_or(rest).to_owned(),
        [first, ..] if plural || words.len() > 3 => first.to_owned(),
        _ => words.join(" "),
    }
}

/// The word of the format for an element's place in the programme.
pub fn place(text: &str) -> Option<&'static str> {
    match level::plain(text).as_str() {
        "core" | "non-negotiable" | "essential" | "must" | "critical" | "must have" | "craidd" | "hanfodol" => Some("non-negotiable"),
        "supporting" | "standard" | "ategol" | "desirable" => Some("supporting"),
        "flexible" | "adaptable" | "optional" | "hyblyg" => Some("flexible"),
        "information" | "informational" | "for information" | "not scored" | "gwybodaeth" => Some("information"),
        _ => None,
    }
}
