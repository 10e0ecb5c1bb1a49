//! The sentences of the programme office in Welsh. No Welsh speaker has reviewed them yet.

use crate::words::office::{Agreed, Due, Paired, Standings, Told, Tried, Words};

pub const WORDS: Words = Words {
    drifted: |told| {
        format!("{}: nid yw “{}” wedi'i fodloni ar {}{}; roedd wedi'i fodloni ar {}.", told.site, told.title, told.now, by(told), told.then)
    },
    not_met: |told| match told.times {
        0 | 1 => format!("{}: nid yw “{}” wedi'i fodloni ar {}{}.", told.site, told.title, told.now, by(told)),
        times => {
            format!("{}: nid yw “{}” wedi'i fodloni ers {}, mewn {times} asesiad yn olynol{}.", told.site, told.title, told.then, by(told))
        }
    },
    lost: |told| {
        format!("{}: ni ellir cadarnhau “{}” ar {}{}; roedd wedi'i fodloni ar {}.", told.site, told.title, told.now, by(told), told.then)
    },
    cannot_confirm: |told| match told.times {
        0 | 1 => format!("{}: ni ellir cadarnhau “{}” ar {}{}.", told.site, told.title, told.now, by(told)),
        times => {
            format!(
                "{}: nid yw “{}” wedi'i gadarnhau ers {}, mewn {times} asesiad yn olynol{}.",
                told.site,
                told.title,
                told.then,
                by(told)
            )
        }
    },
    rule_not_met: |told| format!("{}: nid yw'r rheol “{}” wedi'i bodloni ar {}{}.", told.site, told.title, told.now, by(told)),
    harms: |told| format!("{}: newid i “{}” sy'n niweidio'r model, a gofnodwyd ar {}.", told.site, told.title, told.now),
    to_agree: |told| format!("{}: mae newid i “{}” i'w gytuno â'r rhaglen, a gofnodwyd ar {}.", told.site, told.title, told.now),
    action_overdue: |told| format!("{}: roedd cam gweithredu ar “{}” i'w wneud erbyn {}.", told.site, told.title, told.then),
    review_overdue: |told| format!("{}: roedd yr asesiad nesaf i'w wneud ar {}.", told.site, told.then),
    rivals: |told| {
        format!(
            "{}: {} canlyniad gwahanol o {}; nid yw'r un ohonynt yn cyfrif. Gadewch bob un allan ond yr un sy'n sefyll.",
            told.site, told.times, told.now
        )
    },
    not_sent: |told| match told.then {
        "" => format!("{}: nid oes dim wedi'i anfon.", told.site),
        due => format!("{}: nid oes dim wedi'i anfon; roedd i'w anfon erbyn {due}.", told.site),
    },
    counted: |kind, count| {
        let what = match kind {
            "drifted" => "elfennau anhepgor nad ydynt bellach wedi'u bodloni",
            "not-met" => "elfennau anhepgor heb eu bodloni",
            "lost" => "elfennau anhepgor na ellir eu cadarnhau bellach",
            "rule-not-met" => "rheolau a enwyd heb eu bodloni",
            "harms" => "newidiadau sy'n niweidio'r model",
            "cannot-confirm" => "elfennau anhepgor heb eu cadarnhau",
            "to-agree" => "newidiadau i'w cytuno",
            "rivals" => "diwrnodau â chanlyniadau sy'n gwrth-ddweud ei gilydd",
            "action-overdue" => "camau gweithredu hwyr",
            "review-overdue" => return "asesiad nesaf yn hwyr".to_owned(),
            _ => return "dim wedi'i anfon".to_owned(),
        };
        format!("{what}: {count}")
    },
    calls: |first, then, quiet| {
        let parts =
            [("Safleoedd i'w ffonio gyntaf", first), ("safleoedd â rhywbeth i'w setlo", then), ("safleoedd heb ddim yn agored", quiet)];
        let parts: Vec<String> =
            parts.into_iter().filter(|(_, count)| *count > 0).map(|(what, count)| format!("{what}: {count}")).collect();
        let text = parts.join("; ");
        let mut letters = text.chars();
        letters.next().map(|first| format!("{}{}.", first.to_uppercase(), letters.as_str())).unwrap_or_default()
    },

    met_word: "wedi'i fodloni",
    not_met_word: "heb ei fodloni",
    cannot_confirm_word: "ni ellir ei gadarnhau",
    not_applicable_word: "ddim yn berthnasol",
    not_rated_word: "heb ei raddio",
    reached_word: "ar ei darged",
    below_word: "islaw ei darged",
    rated_word: "wedi'i raddio",
    not_in_play_word: "ddim yn rhan o raglen y safle hwn",
    cell: |site, title, status, answer| match answer {
        "" => format!("{site}, {title}: {status}"),
        answer => format!("{site}, {title}: {status} ({answer})"),
    },
    was_on: |status, date| format!("{status} ar {date}"),
    since: |date| format!("ers {date}"),
    no_date: "diwrnod heb ei nodi",
    nameless: |file| format!("dim tîm wedi'i enwi, ffeil {file}"),
    site_number: |number| format!("Safle {number}"),

    sent: |sent, registered| match (sent, registered) {
        (0, None) => "Nid oes canlyniad wedi'i ddarllen eto.".to_owned(),
        (sent, None) => format!("Safleoedd sydd wedi anfon canlyniad: {sent}. Heb restr o safleoedd ni all neb ddweud pwy sydd heb."),
        (sent, Some(registered)) => format!("Safleoedd yn eich rhestr sydd wedi anfon canlyniad: {sent} o {registered}."),
    },
    dates: |from, to| match from == to {
        true => format!("Dyddiad y canlyniadau yw {from}."),
        false => format!("Mae'r canlyniadau wedi'u dyddio o {from} hyd {to}."),
    },
    left_out: |files| match files {
        0 => "Ni adawyd unrhyw ffeil allan.".to_owned(),
        files => format!("Ffeiliau a adawyd allan: {files}."),
    },
    pool: |title, editions, overlay, quick, rater| {
        let overlay = if overlay.is_empty() { String::new() } else { format!(", o dan y rheolau lleol “{overlay}”") };
        let quick = if quick { ", yr hanfodion yn unig" } else { "" };
        format!("{title}, argraffiad {editions}{overlay}{quick}. Graddiwyd gan: {rater}")
    },
    several_editions: |editions| format!("Barnwyd yn ôl argraffiadau {editions}, sy'n dweud y gellir eu cymharu."),
    several_contents: |edition| {
        format!("Golygwyd argraffiad {edition} heb rif newydd: nid i'r un cynnwys y rhoddwyd y canlyniadau hyn i gyd.")
    },
    several_stages: |stages| {
        format!("Mae'r safleoedd hyn mewn camau gwahanol: {stages}. Efallai nad yw targed teg i un yn deg i un arall.")
    },
    several_variants: |variants| format!("Mae'r safleoedd hyn yn rhedeg amrywiadau neu fodiwlau gwahanol: {variants}."),
    long_apart: |from, to| format!("Mae dros flwyddyn rhwng y canlyniadau hyn: {from} hyd {to}."),
    tally: |Standings { met, not_met, cannot_confirm, not_applicable }, target| {
        let (known, word) = (met + not_met, if target { "Islaw'r targed" } else { "Heb ei fodloni" });
        let mut parts = match known {
            0 => vec!["Ni all unrhyw safle ddweud".to_owned()],
            _ => vec![format!("{word}: {not_met} o'r {known} safle sy'n gallu dweud")],
        };
        if cannot_confirm > 0 {
            parts.push(format!("ni ellir ei gadarnhau: {cannot_confirm}"));
        }
        if not_applicable > 0 {
            parts.push(format!("ddim yn berthnasol: {not_applicable}"));
        }
        format!("{}.", parts.join("; "))
    },
    asked_for: |sites| format!("Safleoedd sydd wedi newid hyn mewn ffyrdd nad yw'r gyfeireb yn eu henwi: {sites}. Ystyriwch eu henwi."),
    drifts: |quarter, drifted, assessed| {
        format!("{quarter}: mewn {drifted} o {assessed} asesiad roedd wedi'i fodloni o'r blaen, ac nid yw bellach.")
    },

    unreadable: |why| format!("Ni ellir ei darllen: {why}."),
    no_result: "Nid yw'n ganlyniad wedi'i gadw, nac yn gyfeireb, nac yn rhestr o safleoedd. Gofynnwch am y ffeil neu'r adroddiad HTML y mae'r hunanwiriad yn ei gadw.",
    no_rubric: |id| format!("Fe'i gwnaed â'r gyfeireb “{id}”, nad yw yma. Ychwanegwch y gyfeireb honno."),
    edition_unclear: |id| format!("Nid yw'n dweud â pha argraffiad o “{id}” y'i gwnaed, ac mae sawl un yma."),
    content_unclear: |id, edition| {
        format!("Mae sawl cyfeireb yn ei galw ei hun yn argraffiad {edition} o “{id}”, ac ni all neb ddweud â pha un y'i gwnaed.")
    },
    overlay_twice: "Ail set o reolau lleol i'r un gyfeireb: dim ond y gyntaf a ddefnyddir.",
    no_team_column: "Nid oes colofn o'r enw `team` neu `site` yn y tabl hwn. Rhowch yr enw hwnnw ar golofn y safleoedd.",
    register_row: |row, why| format!("Aethpwyd heibio i linell {row} o'r rhestr safleoedd: {why}."),
    register_twice: |name| format!("mae “{name}” yn y rhestr eisoes"),
    copy: |of| format!("Yr un cynnwys â {of}; mae'n cyfrif unwaith."),
    fuller: |of| format!("Mae gan ganlyniad arall o'r tîm a'r diwrnod hwnnw, {of}, fwy o atebion, a hwnnw sy'n cyfrif."),
    rival: |of| format!("Mae gan ganlyniad arall o'r tîm a'r diwrnod hwnnw, {of}, gynifer o atebion; nid yw'r un ohonynt yn cyfrif."),
    aside_no_date: "Nid oes dyddiad arno, felly ni ellir ei roi cyn nac ar ôl y lleill o'r safle hwn.",

    and_more: |count| format!("A {count} arall."),
    other_pools: |count| format!("Grwpiau eraill o ganlyniadau nas cyfrifir yma, gan na ellir eu cymharu â'r rhain: {count}."),

    agreed_word: "wedi'i gytuno",
    to_agree_word: "i'w gytuno o hyd",
    no_agreement_word: "dim cytundeb wedi'i gofnodi",
    not_said: "heb ei ddweud",

    due: |Due { site, date, overdue, by_list }| {
        let (is, says) = (if *overdue { "roedd" } else { "mae" }, if *by_list { "eich rhestr o safleoedd" } else { "y gyfeireb" });
        format!("{site}: {is} yr asesiad nesaf i'w wneud ar {date}, yn ôl {says}.")
    },
    due_summary: |site| format!("Asesiad ffyddlondeb i'w wneud: {site}"),

    agreed: |Agreed { pairs, same, own_higher, own_lower, not_compared, .. }| {
        let mut parts = match pairs {
            0 => vec!["Ni ellir cymharu unrhyw bâr".to_owned()],
            pairs => vec![format!("Parau: {pairs}; yr un fath: {same}; graddiad y tîm ei hun yn uwch: {own_higher}, yn is: {own_lower}")],
        };
        if *not_compared > 0 {
            parts.push(format!("ag un graddiad yn unig: {not_compared}"));
        }
        format!("{}.", parts.join("; "))
    },
    agreed_claim: |Agreed { rater, pairs, own_higher, own_lower, enough, .. }| match (
        *enough,
        own_higher * 2 > *pairs,
        own_lower * 2 > *pairs,
    ) {
        (false, ..) if *pairs > 0 => "Llai na 10 pâr: nid oes dim yn dilyn am safleoedd eraill.".to_owned(),
        (true, true, _) => format!("Yn y rhan fwyaf o'r parau mae graddiad y tîm ei hun yn uwch nag un: {rater}."),
        (true, _, true) => format!("Yn y rhan fwyaf o'r parau mae graddiad y tîm ei hun yn is nag un: {rater}."),
        _ => String::new(),
    },
    paired: |Paired { site, date, rater, own, other, own_is_higher }| {
        let which = if *own_is_higher { "uwch" } else { "is" };
        format!("{site}, {date}: ei raddiad ei hun {own}; {rater}: {other}. Mae ei raddiad ei hun yn {which}.")
    },
    tried: |Tried { site, kind, title, by, old, new }| {
        let site = format!("{site}{}", rated(by));
        match *kind {
            "verdict" => format!("{site} nawr: “{old}” Gyda'r drafft: “{new}”"),
            "band" => format!("{site}, band “{title}”: {old} nawr, {new} gyda'r drafft."),
            _ => format!("{site}, “{title}”: {old} nawr, {new} gyda'r drafft."),
        }
    },
    tried_on: |found| {
        let of = |count: usize, what: &str| format!("canlyniadau â {what}: {count} o {}", found.results);
        let parts = [of(found.verdicts, "dyfarniad arall"), of(found.scores, "sgôr arall"), of(found.bands, "band arall")];
        let rules = if found.overlay.is_empty() { String::new() } else { format!(", o dan y rheolau lleol “{}”", found.overlay) };
        let mut sentences = vec![format!("Gyda {}, argraffiad {}{rules}: {}.", found.title, found.edition, parts.join("; "))];
        if found.results > 0 {
            sentences.push(format!("Canlyniadau a arhosai fel y maent: {}.", found.unchanged));
        }
        if found.unread > 0 {
            sentences.push(format!("Canlyniadau na ellir eu barnu yn ôl y drafft: {}.", found.unread));
        }
        sentences
    },
    no_draft: "Nid yw'n gyfeireb nac yn rheolau lleol. Dewiswch argraffiad drafft o gyfeireb, neu droshaen, fel JSON.",
    nothing_to_try: "Ni wnaed unrhyw ganlyniad a ddarllenwyd â chyfeireb y drafft hwn. Ychwanegwch ganlyniadau ohoni yn gyntaf, neu gwiriwch id y drafft.",
    not_there: "ddim yn rhan ohoni",
    no_band: "dim band",

    k_of_n: |met, of| format!("Mae {met} o {of} safle yn bodloni hyn."),
    too_few: "rhy ychydig o safleoedd i ddweud",
    published_before: "Ynghyd â'r hyn a ddywedwyd wrth safleoedd o'r blaen, byddai hyn yn dangos beth a atebodd safleoedd unigol. Fe'i gwrthodir.",

    labels: &[
        ("title", "Canlyniadau llawer o safleoedd"),
        (
            "lead",
            "Gollyngwch y ffeiliau y mae safleoedd wedi'u hanfon atoch: atebion wedi'u cadw neu adroddiadau HTML, y gyfeireb, a rhestr o safleoedd os oes gennych un.",
        ),
        (
            "private",
            "Nid oes dim yn cael ei lwytho i fyny. Nid oes dim yn cael ei gadw pan gaewch y dudalen hon, oni bai eich bod yn ei gadw.",
        ),
        ("choose_files", "Dewis ffeiliau"),
        ("choose_folder", "Dewis ffolder"),
        ("reading", "Yn darllen"),
        ("read", "Mae pob ffeil wedi'i darllen."),
        ("attention", "Beth sydd angen sylw"),
        ("attention_none", "Nid oes dim angen sylw yn yr hyn a ddarllenwyd."),
        ("call_first", "I'w ffonio gyntaf"),
        (
            "call_first_hint",
            "Nid yw elfen anhepgor neu reol a enwyd wedi'i bodloni, ni ellir cadarnhau bellach rywbeth oedd wedi'i fodloni, neu mae newid yn niweidio'r model.",
        ),
        ("settle", "I'w setlo nesaf"),
        ("settle_hint", "Mae rhywbeth heb ei gadarnhau, heb ei gytuno, yn ei wrth-ddweud ei hun, yn hwyr neu heb ei anfon."),
        ("more_here", "Rhagor yma"),
        ("show_all", "Dangos y cyfan"),
        ("matrix", "Safleoedd fesul elfen"),
        ("pool", "Cyfrifir gyda'i gilydd"),
        ("sort", "Trefnu yn ôl"),
        ("need", "angen"),
        ("name", "enw"),
        ("region", "rhanbarth"),
        ("stage", "cam"),
        ("due", "dyddiad nesaf"),
        ("elements", "Pa elfennau sy'n methu amlaf"),
        ("element", "Elfen"),
        ("site", "Safle"),
        ("sites", "Safleoedd"),
        ("next_step", "Beth sydd ei angen fel arfer"),
        ("guidance", "Canllaw"),
        ("not_met_at", "Heb ei fodloni yn"),
        ("cannot_confirm_at", "Ni ellir ei gadarnhau yn"),
        ("drift", "Drifft fesul chwarter"),
        ("drift_none", "Nid oedd unrhyw elfen anhepgor wedi'i bodloni mewn un asesiad a heb ei bodloni yn y nesaf."),
        ("quarter", "Chwarter"),
        ("history", "Dotiau a dyddiadau"),
        ("agreement", "Hunanraddiadau wrth ymyl rhai eraill"),
        (
            "agreement_hint",
            "Lle mae safle wedi'i raddio ei hun a rhywun arall wedi'i raddio yn yr un mis. Mae uwch yn golygu'n nes at y model.",
        ),
        ("agreement_none", "Nid oes safle wedi'i raddio ganddo'i hun a chan rywun arall yn yr un mis."),
        ("rated_by", "Graddiwyd gan"),
        ("agreement_alike", "Dim gwahaniaeth"),
        ("differences", "Lle maent yn wahanol"),
        ("adaptations", "Newidiadau i'r rhaglen"),
        ("adaptations_none", "Nid oes newidiadau wedi'u cofnodi."),
        ("light", "Golau"),
        ("frame", "Wedi'u cyfrif fesul math"),
        ("nature", "Math o newid"),
        ("planned", "Wedi'i gynllunio"),
        ("agreed", "Wedi'i gytuno"),
        ("changed", "Newidiadau"),
        ("any", "pob un"),
        ("show_written", "Dangos yr hyn a ysgrifennodd timau"),
        ("hide_written", "Cuddio'r hyn a ysgrifennodd timau"),
        ("what", "Beth a newidiwyd"),
        ("reason", "Pam"),
        ("adaptations_filtered", "Nid oes newid sy'n cyfateb i'r dewisiadau hyn."),
        ("to_agree", "i'w gytuno o hyd"),
        ("actions", "Camau gweithredu agored"),
        ("actions_none", "Nid oes camau gweithredu agored."),
        ("by", "Erbyn"),
        ("overdue", "hwyr"),
        ("support", "yn gofyn am gymorth"),
        ("due_title", "Asesiadau nesaf"),
        ("due_overdue", "Hwyr"),
        ("due_coming", "I ddod"),
        ("due_by", "Yn hysbys o"),
        ("due_by_list", "eich rhestr o safleoedd"),
        ("due_by_rubric", "y canlyniad diweddaraf a'r gyfeireb"),
        ("calendar", "Pob dyddiad fel calendr"),
        ("due_none", "Nid oes dyddiadau hysbys."),
        ("quality", "Pa mor gyflawn a chymaradwy yw hyn"),
        ("left_out", "Wedi'u gadael allan"),
        ("set_aside", "Wedi'u darllen, heb eu cyfrif"),
        ("missing", "Heb anfon dim"),
        ("unlisted", "Ddim yn eich rhestr"),
        ("near", "Enw bron yr un fath"),
        ("join", "Yr un safle yw'r rhain"),
        ("remove", "Gadael allan"),
        ("none", "Dim."),
        ("feedback", "Beth y gellir ei ddweud wrth safleoedd am ei gilydd"),
        ("feedback_hint", "Ar ôl cyhoeddi, gwrthodir ail grŵp os gallai'r ddau gyda'i gilydd ddangos beth a atebodd un safle."),
        ("grouping", "Grwpio"),
        ("all", "pawb gyda'i gilydd"),
        ("publish", "Cyhoeddi"),
        ("what_if", "Beth pe bai'r gyfeireb yn newid?"),
        (
            "what_if_hint",
            "Gollyngwch argraffiad drafft neu reolau lleol yma: gwelwch pa safleoedd fyddai â dyfarniad, sgôr neu fand arall. Nid oes dim arall ar y dudalen hon yn newid.",
        ),
        ("what_if_choose", "Dewis drafft"),
        ("what_if_close", "Cau'r drafft"),
        ("verdicts", "Dyfarniad arall"),
        ("other_changes", "Rheolau, sgorau a bandiau eraill"),
        ("what_if_table", "Cadw fel tabl"),
        ("save", "Cadw"),
        ("collection", "Y cyfan, i fynd ymlaen wedyn"),
        ("csv", "Canlyniadau fel tabl"),
        ("ndjson", "Canlyniadau fel llinellau JSON"),
        ("sites_table", "Safleoedd fel tabl"),
        ("datapackage", "Disgrifiad i raglenni"),
        ("matrix_table", "Safleoedd fesul elfen fel tabl"),
        ("prints", "Argraffu"),
        ("print_board", "Crynodeb i'r bwrdd, dwy dudalen"),
        ("print_matrix_a4", "Safleoedd fesul elfen, A4"),
        ("print_matrix_a3", "Safleoedd fesul elfen, A3"),
        ("print_sheets", "Taflen i bob safle, mewn un dasg"),
        ("print_page", "Y dudalen hon"),
        ("print_hidden", "Mae enwau yn nhaflenni'r safleoedd: dangoswch hwy eto i argraffu'r rheini."),
        ("board", "Crynodeb o lawer o safleoedd"),
        ("sheets", "Taflenni pob safle"),
        ("beside_others", "Wrth ymyl y safleoedd eraill"),
        ("hide_names", "Cuddio enwau safleoedd ar y sgrin hon"),
        ("file", "Ffeil"),
        ("since", "Ers"),
        ("drifted", "wedi drifftio"),
        ("failed", "Ni ellid nôl y swyddfa. Ail-lwythwch y dudalen."),
        ("results", "Canlyniadau"),
    ],
};

fn by(told: &Told) -> String {
    rated(told.by)
}

fn rated(by: &str) -> String {
    if by.is_empty() { String::new() } else { format!(" (graddiwyd gan: {by})") }
}
