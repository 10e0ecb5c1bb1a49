//! Values of the wrong kind: what was meant, by the field they stand in and what they look like.
//!
//! In: a fault and what stands at its place. Out: the line to write.

use crate::document::json;
use crate::document::site::{Site, value};
use crate::document::slips::slip::{Slip, on_one_line};
use crate::problem::{Advice, Fact, Fault, Noun};

/// What was meant by a value that cannot stand where it does.
pub fn meant(fault: &Fault, site: &Site) -> Option<Slip> {
    let raw = site.raw();
    let written = Written::of(raw);
    match fault {
        Fault::WrongType { expected, .. } => wrong_type(*expected, written, site),
        Fault::WrongId { found } if site.field() == "scale" => Some(scale(site, found)),
        Fault::UnknownId { expected: Fact::AScale, .. } => match json::text(raw).map(|name| points_named(&name)) {
            Some(Some(_)) => Some(scale(site, &json::text(raw)?)),
            _ => None,
        },
        Fault::WrongId { found } if in_rule(site) => rule_as_text(found),
        Fault::WrongId { found } if site.field() == "id" => {
            let id = as_id(found)?;
            Some(Slip::new(&["id"], Advice::IdAndTitle { line: format!("\"id\": \"{id}\"") }))
        }
        Fault::WrongNumber { found, .. } => wrong_number(found, site),
        Fault::WrongChoice { expected: Noun::ScoreOrWord, found, .. } => {
            Some(Slip::new(&["score"], Advice::DomainScoreObject { line: format!("\"score\": {{\"method\": \"{found}\"}}") }))
        }
        Fault::FractionForPoints { .. } | Fault::FractionForPercentage { .. } => so_many_of_so_many(fault, site),
        Fault::WrongAnswer { .. } | Fault::UnusablePart { .. } => {
            let number = decimal_comma(raw)?;
            Some(Slip::new(&[], Advice::PointForComma { number }))
        }
        _ => None,
    }
}

/// A value as it was written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Written<'t> {
    Null,
    Bool(&'t str),
    Number(&'t str),
    Text(&'t str),
    List(&'t str),
    Object(&'t str),
}

impl<'t> Written<'t> {
    fn of(raw: &'t str) -> Written<'t> {
        match raw.as_bytes().first() {
            Some(b'{') => Written::Object(raw),
            Some(b'[') => Written::List(raw),
            Some(b'"') => Written::Text(raw),
            Some(b't' | b'f') => Written::Bool(raw),
            Some(b'n') | None => Written::Null,
            Some(_) => Written::Number(raw),
        }
    }
}

fn wrong_type(expected: Noun, written: Written, site: &Site) -> Option<Slip> {
    let field = site.field();
    let line = |raw: &str| on_one_line(raw).unwrap_or_else(|| "…".to_owned());
    let in_list = site.list().is_some();
    let slip = |advice: Advice| Some(Slip::new(&[], advice));
    // What a field means goes before what kind of value it has.
    match (field, written) {
        ("scale", _) => return Some(scale(site, "")),
        ("anchors", _) if in_list || !matches!(written, Written::List(_)) => return Some(anchors(site)),
        ("when", Written::List(list)) => {
            return slip(Advice::AllOfThem { line: format!("\"when\": {{\"all\": {}}}", line(list)) });
        }
        ("score", Written::List(list)) if in_rule(site) => {
            return slip(Advice::EveryScore { line: format!("\"every_score\": {}", line(list)) });
        }
        ("element", Written::List(list)) => {
            return slip(Advice::EveryElement { line: format!("\"every\": {}", line(list)) });
        }
        ("gate", Written::List(list)) => {
            return slip(Advice::GatesInAll { line: format!("\"all\": {}", line(list)) });
        }
        ("every_domain", Written::List(list)) => {
            return slip(Advice::SomeDomains { line: format!("\"every_score\": {}", line(list)) });
        }
        ("every_domain", Written::Number(number)) => {
            return slip(Advice::WriteLine { line: format!("\"every_domain\": true, \"at_least\": {number}") });
        }
        ("element" | "score" | "gate" | "value_of", Written::Object(object)) if in_rule(site) => {
            let id = value(object, "id").map_or("\"…\"".to_owned(), line);
            return slip(Advice::BoundBeside { line: format!("{{\"{field}\": {id}, \"at_least\": …}}") });
        }
        ("minimum" | "maximum", Written::Object(object)) => return Some(bound_of_element(field, object)),
        ("minimum" | "maximum", Written::List(list)) => {
            return Some(Slip::new(&["must"], Advice::FirstToSecondIsMust { line: format!("\"must\": {{\"within\": {}}}", line(list)) }));
        }
        ("target" | "criterion" | "met" | "must", Written::List(list)) => {
            return slip(Advice::FirstToSecondIsWithin { line: format!("\"{field}\": {{\"within\": {}}}", line(list)) });
        }
        ("number", Written::Text(text)) => {
            return slip(Advice::CountedIsUnit { line: format!("\"number\": {{\"unit\": {}}}", line(text)) });
        }
        ("number", Written::Bool(_)) => return slip(Advice::NumberWithUnitAndMax { line: "\"number\": {}".to_owned() }),
        ("number", Written::Number(_)) if expected == Noun::Number && site.object().is_some_and(|object| value(object, "id").is_some()) => {
            return slip(Advice::NumberWithUnitAndMax { line: "\"number\": {}".to_owned() });
        }
        ("number", Written::List(list)) => return slip(Advice::BothEndsInside { line: format!("\"number\": {}", ends(list)) }),
        ("ratio", Written::Bool(_) | Written::Text(_)) => {
            return slip(Advice::NameBothNumbers { line: "\"ratio\": {\"count\": \"…\", \"out_of\": \"…\"}".to_owned() });
        }
        ("ratio", Written::List(list)) => {
            if let [count, out_of] = texts(list)?.as_slice() {
                return slip(Advice::WriteLine { line: format!("\"ratio\": {{\"count\": \"{count}\", \"out_of\": \"{out_of}\"}}") });
            }
        }
        ("checklist", Written::List(list)) => {
            let components: Vec<String> = texts(list).unwrap_or_default().iter().map(|text| with_id(text, "text")).collect();
            let components = if components.is_empty() { line(list) } else { format!("[{}]", components.join(", ")) };
            return slip(Advice::WriteLine { line: format!("\"checklist\": {{\"components\": {components}}}") });
        }
        ("components", Written::Text(text)) => return slip(Advice::WriteLine { line: with_id(&json::text(text)?, "text") }),
        ("repeated", _) => {
            return slip(Advice::WriteLine { line: "\"repeated\": {\"each\": \"session\", \"method\": \"mean\"}".to_owned() });
        }
        ("evidence", Written::Text(text)) => {
            return slip(Advice::WriteLine { line: format!("\"evidence\": {{\"expected\": [{}]}}", line(text)) });
        }
        ("evidence", Written::List(list)) if expected == Noun::ExpectedEvidence => {
            return slip(Advice::WriteLine { line: format!("\"evidence\": {{\"expected\": {}}}", line(list)) });
        }
        ("citation" | "licence", Written::Text(text)) => {
            return slip(Advice::WriteLine { line: format!("\"{field}\": {{\"text\": {}}}", line(text)) });
        }
        ("citations", Written::Text(text)) if in_list => return slip(Advice::WriteLine { line: format!("{{\"text\": {}}}", line(text)) }),
        ("citations", Written::Text(text)) => {
            return slip(Advice::WriteLine { line: format!("\"citations\": [{{\"text\": {}}}]", line(text)) });
        }
        ("publisher" | "contact", Written::Text(text)) => {
            return slip(Advice::WriteLine { line: format!("\"{field}\": {{\"name\": {}}}", line(text)) });
        }
        ("domain_score", Written::Text(text)) => {
            return slip(Advice::WriteLine { line: format!("\"domain_score\": {{\"method\": {}}}", line(text)) });
        }
        ("missing", Written::Number(number)) => {
            return slip(Advice::WhatHappensAsWell {
                line: format!("\"missing\": {{\"rule\": \"prorate\", \"answered_at_least\": {number}}}"),
            });
        }
        ("targets", Written::Number(_) | Written::List(_)) => {
            return slip(Advice::TargetByStage { line: "\"targets\": {\"initial\": 2, \"full\": 3}".to_owned() });
        }
        ("elements", Written::Text(text)) if in_list => {
            let title = json::text(text)?;
            return slip(Advice::WriteLine { line: with_id(&title, "title").replace('}', ", \"scale\": \"yes-no\"}") });
        }
        ("domains", Written::Text(text)) if in_list => {
            return slip(Advice::WriteLine { line: with_id(&json::text(text)?, "title").replace('}', ", \"elements\": […]}") });
        }
        ("scores", Written::Text(text)) if in_list => {
            return slip(Advice::WriteLine { line: with_id(&json::text(text)?, "title").replace('}', ", \"method\": \"mean\"}") });
        }
        ("gates", Written::Text(text)) if in_list => {
            return slip(Advice::WriteLine { line: with_id(&json::text(text)?, "title").replace('}', ", \"when\": {…}}") });
        }
        ("outcomes", Written::Text(text)) if in_list => {
            return slip(Advice::LastNeedsNoWhen { line: with_id(&json::text(text)?, "label").replace('}', ", \"when\": {…}}") });
        }
        ("bands" | "thresholds", Written::Text(text)) if in_list => {
            return slip(Advice::WriteLine { line: with_id(&json::text(text)?, "label").replace('}', ", \"at_least\": …}") });
        }
        ("stages" | "variants" | "modules", Written::Text(text)) if in_list && expected != Noun::Text => {
            return slip(Advice::WriteLine { line: with_id(&json::text(text)?, "title") });
        }
        _ => {}
    }
    match (expected, written) {
        (Noun::Text | Noun::TextOrLanguages | Noun::NumberOrWord, Written::Number(_)) if in_list => {
            let list = quoted_items(site.list()?)?;
            slip(Advice::QuoteEach { line: format!("\"{field}\": {list}") })
        }
        (Noun::Text | Noun::TextOrLanguages, Written::Number(number)) => {
            slip(Advice::QuoteIt { line: format!("\"{field}\": \"{number}\"") })
        }
        (Noun::Text | Noun::TextOrLanguages, Written::List(list)) => match texts(list)?.as_slice() {
            [only] => slip(Advice::WithoutBrackets { line: format!("\"{field}\": \"{only}\"") }),
            all => slip(Advice::OneText { line: format!("\"{field}\": \"{}\"", all.join(" ")) }).filter(|_| !is_reference(field)),
        },
        (Noun::List, Written::Text(text) | Written::Number(text)) => {
            let item = if text.starts_with('"') { line(text) } else { format!("\"{text}\"") };
            let item = match record_of(field) {
                Some(("label" | "title" | "text", more)) => {
                    let named = json::text(text)?;
                    let title = record_of(field).map_or("title", |(title, _)| title);
                    with_id(&named, title).replace('}', more)
                }
                _ => item,
            };
            slip(Advice::InBrackets { line: format!("\"{field}\": [{item}]") })
        }
        (Noun::List, Written::Object(object)) => {
            let by_id = json::pairs(object).is_some_and(|pairs| pairs.len() > 1 && pairs.iter().all(|(_, raw)| raw.starts_with('{')));
            match by_id {
                true => slip(Advice::InBracketsWithIds { line: format!("\"{field}\": [{{\"id\": \"…\", …}}, …]") }),
                false => slip(Advice::InBrackets { line: format!("\"{field}\": [{}]", line(object)) }),
            }
        }
        (Noun::TrueOrFalse, Written::Text(text)) => {
            let yes = matches!(json::text(text)?.to_ascii_lowercase().as_str(), "yes" | "true" | "y" | "1" | "on" | "x");
            slip(Advice::WithoutQuotes { line: format!("\"{field}\": {yes}") })
        }
        (Noun::TrueOrFalse, Written::Number(number)) => slip(Advice::WriteLine { line: format!("\"{field}\": {}", number != "0") }),
        (Noun::CrosswalkStep, Written::Number(number)) => slip(Advice::WriteLine { line: format!("\"{field}\": {{\"times\": {number}}}") }),
        (_, Written::Object(object)) if matches!(expected, Noun::Number | Noun::NumberOrWord | Noun::NumberOrRule | Noun::TwoNumbers) => {
            let ends = [value(object, "min").or(value(object, "from")), value(object, "max").or(value(object, "to"))];
            match ends {
                [Some(low), Some(high)] => slip(Advice::WriteLine { line: format!("\"{field}\": {{\"within\": [{low}, {high}]}}") }),
                _ => None,
            }
        }
        _ => None,
    }
}

/// True for fields that name something by its id.
fn is_reference(field: &str) -> bool {
    matches!(field, "element" | "score" | "gate" | "value_of" | "id" | "scale")
}

/// How an item of a list of records is named, and what else it needs.
fn record_of(field: &str) -> Option<(&'static str, &'static str)> {
    Some(match field {
        "stages" | "variants" => ("title", "}"),
        "outcomes" => ("label", ", \"when\": {…}}"),
        "components" => ("text", "}"),
        "elements" => ("title", ", \"scale\": \"yes-no\"}"),
        _ => return None,
    })
}

/// True inside the rule of a gate or outcome.
fn in_rule(site: &Site) -> bool {
    site.fields().any(|field| field == "when")
}

/// A `minimum` or `maximum` that is a rule.
fn bound_of_element(field: &str, object: &str) -> Slip {
    let pairs = json::pairs(object).unwrap_or_default();
    let plain = match (field, pairs.as_slice()) {
        ("minimum", [(word, number)]) if word == "at_least" => Some(*number),
        ("maximum", [(word, number)]) if word == "at_most" => Some(*number),
        _ => None,
    };
    match plain {
        Some(number) => Slip::new(&[], Advice::PlainNumber { field: field.to_owned(), line: format!("\"{field}\": {number}") }),
        None => {
            let rule = on_one_line(object).unwrap_or_else(|| "{…}".to_owned());
            Slip::new(&["must"], Advice::AnyOtherIsMust { line: format!("\"must\": {rule}"), field: field.to_owned() })
        }
    }
}

/// Points written as `1-5`, `0..4`, `1 to 7`, `5-point` or `likert-5`.
fn points_named(name: &str) -> Option<(i64, i64)> {
    let name = name.trim().to_ascii_lowercase();
    let numbers: Vec<i64> =
        name.split(|sign: char| !sign.is_ascii_digit()).filter_map(|digits| digits.parse::<i32>().ok().map(i64::from)).collect();
    let words: String = name.chars().filter(|sign| sign.is_alphabetic()).collect();
    match (numbers.as_slice(), words.as_str()) {
        ([low, high], "" | "to" | "bis" | "from" | "fromto" | "scale" | "likert" | "points") if low < high && high - low <= 10 => {
            Some((*low, *high))
        }
        ([points], "point" | "points" | "likert" | "pointscale" | "likertscale" | "pointlikert" | "scale" | "pt" | "stars")
            if (2..=11).contains(points) =>
        {
            Some((1, *points))
        }
        _ => None,
    }
}

/// What is meant by a `scale` that names none.
fn scale(site: &Site, found: &str) -> Slip {
    let anchors = |low: i64, high: i64| {
        let first = if low == 1 { String::new() } else { format!(", \"first_points\": {low}") };
        let texts = vec!["\"…\""; (high - low + 1) as usize].join(", ");
        let advice = Advice::AnchorsForScale { line: format!("\"anchors\": [{texts}]{first}") };
        Slip::new(&["anchors"], advice)
    };
    let raw = site.raw();
    if raw.starts_with('[') {
        let list = listed_anchors(raw).unwrap_or_else(|| "[\"…\", \"…\"]".to_owned());
        return Slip::new(&["anchors"], Advice::ListedForScale { line: format!("\"anchors\": {list}") });
    }
    if raw.starts_with('{') {
        let end = |names: &[&str]| names.iter().find_map(|name| value(raw, name)?.parse::<i32>().ok().map(i64::from));
        if let Some(list) = value(raw, "anchors") {
            let list = on_one_line(list).unwrap_or_else(|| "[…]".to_owned());
            return Slip::new(&["anchors"], Advice::AnchorsInElement { line: format!("\"anchors\": {list}") });
        }
        return match (end(&["min", "from", "low", "start", "minimum"]), end(&["max", "to", "high", "end", "maximum"])) {
            (low, Some(high)) if low.unwrap_or(1) < high && high - low.unwrap_or(1) <= 10 => anchors(low.unwrap_or(1), high),
            (low, Some(high)) => Slip::new(
                &["number"],
                Advice::EnteredIsNoScale { line: format!("\"number\": {{\"min\": {}, \"max\": {high}}}", low.unwrap_or(0)) },
            ),
            _ => anchors(1, 3),
        };
    }
    if let Ok(points) = raw.parse::<i64>()
        && (2..=11).contains(&points)
    {
        return anchors(1, points);
    }
    if let Some((low, high)) = points_named(found) {
        return anchors(low, high);
    }
    let letters: String = found.chars().filter(|sign| sign.is_alphanumeric()).collect::<String>().to_ascii_lowercase();
    let built_in = match letters.as_str() {
        "yesno" | "yn" | "noyes" | "yesnona" | "boolean" | "truefalse" | "yesorno" => Some("yes-no"),
        "metnotmet" | "notmetmet" | "metunmet" | "metornotmet" | "passfail" => Some("met-not-met"),
        "practiceprofile" | "expecteddevelopmentalunacceptable" => Some("practice-profile"),
        _ => None,
    };
    match built_in {
        Some(scale) => Slip::new(&["scale"], Advice::WriteLine { line: format!("\"scale\": \"{scale}\"") }),
        None => Slip::new(&["scale"], Advice::ScaleById { line: "\"anchors\": [\"…\", \"…\"]".to_owned() }),
    }
}

/// A list of points as anchors: texts as they are, numbers in quotation marks, with the points of the first.
fn listed_anchors(list: &str) -> Option<String> {
    let items = json::items(list)?;
    let numbers: Option<Vec<i64>> = items.iter().map(|item| item.trim_matches('"').parse::<i32>().ok().map(i64::from)).collect();
    let texts = quoted_items(list)?;
    Some(match numbers.as_deref() {
        Some(numbers) if numbers.windows(2).all(|pair| pair[1] == pair[0] + 1) => match numbers.first() {
            Some(1) | None => texts,
            Some(first) => format!("{texts}, \"first_points\": {first}"),
        },
        Some(numbers) => {
            let each: Vec<String> = numbers.iter().map(|points| format!("{{\"points\": {points}, \"text\": \"…\"}}")).collect();
            format!("[{}]", each.join(", "))
        }
        None => texts,
    })
}

/// Anchors that are numbers, an object, or a text.
fn anchors(site: &Site) -> Slip {
    let means = &["anchors"];
    let raw = site.list().unwrap_or_else(|| site.raw());
    match raw.as_bytes().first() {
        Some(b'[') => match listed_anchors(raw) {
            Some(list) => Slip::new(means, Advice::QuoteEachAnchor { line: format!("\"anchors\": {list}") }),
            None => Slip::new(means, Advice::AnchorIsText { line: "{\"points\": 1, \"text\": \"…\"}".to_owned() }),
        },
        Some(b'{') => {
            let each: Option<Vec<String>> = json::pairs(raw)
                .unwrap_or_default()
                .iter()
                .map(|(points, text)| {
                    points.parse::<i32>().ok().map(i64::from)?;
                    Some(format!("{{\"points\": {points}, \"text\": {}}}", on_one_line(text)?))
                })
                .collect();
            let list =
                each.filter(|each| !each.is_empty()).map_or_else(|| "[\"…\", \"…\"]".to_owned(), |each| format!("[{}]", each.join(", ")));
            Slip::new(means, Advice::AnchorsInOrder { line: format!("\"anchors\": {list}") })
        }
        _ => scale(site, &json::text(raw).filter(|_| raw.starts_with('"')).unwrap_or_default()),
    }
}

/// A rule written as a formula or as words.
fn rule_as_text(found: &str) -> Option<Slip> {
    let joint = [(" and ", "all"), (" && ", "all"), (" or ", "any"), (" || ", "any"), (", ", "all")];
    let lower = found.to_lowercase();
    let joined = joint.iter().find(|(word, _)| lower.contains(word));
    let parts: Vec<&str> = joined.map_or_else(|| vec![lower.as_str()], |(word, _)| lower.split(word).collect());
    let rules: Option<Vec<String>> = parts.iter().map(|part| compared(part.trim())).collect();
    let line = match (rules, joined) {
        (Some(rules), Some((_, word))) => format!("{{\"{word}\": [{}]}}", rules.join(", ")),
        (Some(rules), None) => rules.concat(),
        (None, _) => "{\"element\": \"…\", \"at_least\": 3}".to_owned(),
    };
    let fault = Fault::WrongType { expected: Noun::RuleOrId, found: Fact::TheText { text: found.to_owned() } };
    Some(Slip { fault: Some(fault), ..Slip::new(&["when"], Advice::RuleNoText { line }) })
}

/// `a >= 3` as a rule.
fn compared(text: &str) -> Option<String> {
    let signs = [
        (">=", "at_least"),
        ("≥", "at_least"),
        ("<=", "at_most"),
        ("≤", "at_most"),
        (">", "more_than"),
        ("<", "less_than"),
        ("==", "equals"),
        ("=", "equals"),
    ];
    let Some((sign, word)) = signs.iter().find(|(sign, _)| text.contains(sign)) else {
        return as_id(text).filter(|id| id == text).map(|id| format!("\"{id}\""));
    };
    let (id, number) = text.split_once(sign)?;
    let (id, number) = (as_id(id.trim())?, number.trim().trim_end_matches('%').trim());
    number.parse::<i64>().is_ok().then_some(()).or_else(|| number.split_once('.').map(|_| ()))?;
    Some(format!("{{\"element\": \"{id}\", \"{word}\": {number}}}"))
}

/// A number in words or with a sign, as a condition.
fn wrong_number(found: &str, site: &Site) -> Option<Slip> {
    let field = site.field();
    let plain = matches!(field, "minimum" | "maximum");
    let condition = matches!(field, "target" | "criterion" | "met" | "must") || site.fields().any(|field| field == "targets");
    if !plain && !condition {
        return None;
    }
    let text = found.trim().to_lowercase().replace(',', ".");
    let text = text.trim_end_matches(['%', ' ']).trim();
    let numbers: Vec<&str> = text
        .split(|sign: char| !(sign.is_ascii_digit() || sign == '.'))
        .filter(|part| part.parse::<i64>().is_ok() || part.contains('.'))
        .collect();
    let starts = |words: &[&str]| words.iter().any(|word| text.starts_with(word));
    let (word, number) = match numbers.as_slice() {
        [number]
            if starts(&[">=", "≥", "at least", "min"])
                || text.ends_with('+')
                || text.ends_with("or more")
                || text.ends_with("or higher") =>
        {
            ("at_least", (*number).to_owned())
        }
        [number]
            if starts(&["<=", "≤", "at most", "max", "up to"])
                || text.ends_with("or less")
                || text.ends_with("or fewer")
                || text.ends_with("or lower") =>
        {
            ("at_most", (*number).to_owned())
        }
        [number] if starts(&[">", "more than", "above", "over"]) => ("more_than", (*number).to_owned()),
        [number] if starts(&["<", "less than", "fewer than", "below", "under"]) => ("less_than", (*number).to_owned()),
        [number, _] if text.contains(" of ") || text.contains(" out of ") => ("at_least", (*number).to_owned()),
        [low, high] => ("within", format!("[{low}, {high}]")),
        _ => return None,
    };
    let advice = match (field, word) {
        ("maximum", "at_most") | ("minimum", "at_least") => Advice::WriteLine { line: format!("\"{field}\": {number}") },
        (_, "at_least") if !plain => Advice::WriteLine { line: format!("\"{field}\": {number}") },
        _ if plain => Advice::MustInPlace { line: format!("\"must\": {{\"{word}\": {number}}}"), field: field.to_owned() },
        _ => Advice::WriteLine { line: format!("\"{field}\": {{\"{word}\": {number}}}") },
    };
    Some(Slip::new(&["minimum", "maximum", "must"], advice))
}

/// "6/12", as manuals print "at least 6 of 12".
fn so_many_of_so_many(fault: &Fault, site: &Site) -> Option<Slip> {
    let raw = site.raw();
    let (field, text) = match raw.as_bytes().first()? {
        b'"' => (site.field().to_owned(), json::text(raw)?.into_owned()),
        b'{' => {
            let written = json::pairs(raw)?.into_iter().filter(|(_, raw)| raw.starts_with('"'));
            written
                .filter_map(|(field, raw)| Some((field.into_owned(), json::text(raw)?.into_owned())))
                .find(|(_, text)| is_fraction(text))?
        }
        _ => return None,
    };
    let (over, under) = text.split_once('/').filter(|_| is_fraction(&text))?;
    let (over, under) = (over.trim(), under.trim());
    let (over, under) = (over.to_owned(), under.to_owned());
    let advice = match fault {
        Fault::FractionForPercentage { percent, .. } => {
            let line = format!("\"{field}\": {percent}");
            Advice::FractionOfHundred { text: text.clone(), over, under, percent: percent.clone(), line }
        }
        _ => Advice::FractionOfPoints { line: format!("\"{field}\": {over}"), text: text.clone(), over, under },
    };
    Some(Slip::new(&[], advice))
}

fn is_fraction(text: &str) -> bool {
    let digits = |text: &str| !text.trim().is_empty() && text.trim().bytes().all(|byte| byte.is_ascii_digit());
    text.split_once('/').is_some_and(|(over, under)| digits(over) && digits(under))
}

/// `0,61` as it should be written.
fn decimal_comma(raw: &str) -> Option<String> {
    let texts: Vec<String> = match raw.as_bytes().first()? {
        b'"' => vec![json::text(raw)?.into_owned()],
        b'{' => json::pairs(raw)?
            .into_iter()
            .filter(|(_, raw)| raw.starts_with('"'))
            .filter_map(|(_, raw)| Some(json::text(raw)?.into_owned()))
            .collect(),
        _ => return None,
    };
    texts.iter().find_map(|text| {
        let (whole, part) = text.trim().split_once(',')?;
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        (digits(whole.trim_start_matches('-')) && digits(part)).then(|| format!("{whole}.{part}"))
    })
}

fn ends(list: &str) -> String {
    match json::items(list).unwrap_or_default().as_slice() {
        [low, high] => format!("{{\"min\": {low}, \"max\": {high}}}"),
        _ => "{\"min\": 0, \"max\": 10}".to_owned(),
    }
}

/// The texts of a list of nothing but texts.
fn texts(list: &str) -> Option<Vec<String>> {
    let items = json::items(list)?;
    items.into_iter().map(|item| if item.starts_with('"') { Some(json::text(item)?.into_owned()) } else { None }).collect()
}

/// A list with every number in quotation marks.
fn quoted_items(list: &str) -> Option<String> {
    let items = json::items(list)?;
    let each: Option<Vec<String>> = items
        .iter()
        .map(|item| match item.as_bytes().first()? {
            b'"' => on_one_line(item),
            b'-' | b'0'..=b'9' => Some(format!("\"{item}\"")),
            _ => None,
        })
        .collect();
    let line = each?.join(", ");
    (line.len() <= 120).then(|| format!("[{line}]"))
}

/// A record for something that was given by its words alone.
fn with_id(words: &str, title: &str) -> String {
    let id = as_id(words).unwrap_or_else(|| "…".to_owned());
    let words = words.replace('\\', "\\\\").replace('"', "\\\"");
    format!("{{\"id\": \"{id}\", \"{title}\": \"{words}\"}}")
}

/// An id made of words: small letters, digits, and hyphens between them.
fn as_id(words: &str) -> Option<String> {
    let mut id = String::new();
    for sign in words.chars() {
        match sign {
            sign if sign.is_ascii_alphanumeric() => id.push(sign.to_ascii_lowercase()),
            '_' | '.' if !id.is_empty() => id.push(sign),
            _ if !id.ends_with('-') && !id.is_empty() => id.push('-'),
            _ => {}
        }
        if id.len() > 48 {
            break;
        }
    }
    let id = id.trim_end_matches(['-', '_', '.']).to_owned();
    (!id.is_empty()).then_some(id)
}
