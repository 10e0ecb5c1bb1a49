//! The sentences of the pages in Welsh. AWAITING REVIEW by a Welsh speaker: written with care, not yet read by one.
//! Plural categories after CLDR: zero, one, two, few (3), many (6), other; mutated forms are whole sentences.

use crate::date::Date;
use crate::words::labels::{Bounds, Labels, LaterLabels, put};

/// Forms for 0, 1, 2, 3, 6 and every other number.
fn plural(number: usize, forms: [&str; 6]) -> String {
    let form = match number {
        0 => 0,
        1 => 1,
        2 => 2,
        3 => 3,
        6 => 4,
        _ => 5,
    };
    put(forms[form], number)
}

pub fn date(date: Date) -> String {
    const MONTHS: [&str; 12] =
        ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"];
    format!("{} {} {}", date.day(), MONTHS[usize::from(date.month()) - 1], date.year())
}

fn interval(bounds: Bounds) -> String {
    match bounds {
        Bounds::AtLeast(low) => format!("{low} neu fwy"),
        Bounds::Above(low) => format!("mwy na {low}"),
        Bounds::AtMost(high) => format!("{high} neu lai"),
        Bounds::Below(high) => format!("llai na {high}"),
        Bounds::Exactly(only) => format!("{only} yn union"),
        Bounds::FromTo(low, high) => format!("{low} i {high}"),
        Bounds::FromBelow(low, high) => format!("{low} neu fwy, ond llai na {high}"),
        Bounds::AboveTo(low, high) => format!("mwy na {low}, hyd at {high}"),
        Bounds::Between(low, high) => format!("rhwng {low} a {high}"),
        Bounds::Any => "unrhyw rif".to_owned(),
    }
}

fn needs(bounds: Bounds) -> String {
    match bounds {
        Bounds::AtLeast(low) => format!("Anhepgor, o leiaf {low}"),
        Bounds::AtMost(high) => format!("Anhepgor, dim mwy na {high}"),
        other => format!("Anhepgor, {}", interval(other)),
    }
}

pub const LABELS: Labels = Labels {
    code: "cy",
    language: "Iaith",
    pages: "Tudalennau'r asesiad hwn",
    show_pages: "Dangos pob tudalen",
    hide_pages: "Cuddio'r tudalennau",
    back: "Yn ôl",
    go_on: "Parhau",
    undo: "Dadwneud y newid diwethaf",
    rest_coming: "Un eiliad…",
    rest_missing: "Nid oedd modd llwytho rhan o’r hunanwiriad. Mae eich atebion yn ddiogel. Gwiriwch y cysylltiad.",
    try_again: "Ceisio eto",
    remove: "Tynnu",
    remove_it: |what| format!("Tynnu: {what}"),
    answered: |answered, all| format!("{answered} o {all} wedi'u hateb"),
    page_of: |page, all| format!("Tudalen {page} o {all}"),
    date,
    no_names: "Peidiwch â chynnwys enwau na manylion a allai ddatgelu pwy yw plentyn, teulu neu gydweithiwr.",
    new_window: "yn agor mewn ffenestr newydd",
    readonly: "Gellir darllen yr atebion hyn ond nid eu newid.",

    introduction: "Cyflwyniad",
    published_by: "Cyhoeddir gan",
    edition: "Argraffiad",
    how_long: "Pa mor hir",
    minutes: |minutes| plural(minutes, ["Llai na munud", "Tua munud", "Tua # funud", "Tua # munud", "Tua # munud", "Tua # munud"]),
    contents: "Beth sydd ynddo",
    elements: |number| plural(number, ["Dim elfennau", "# elfen", "# elfen", "# elfen", "# elfen", "# elfen"]),
    domains: |number| plural(number, ["Dim meysydd", "# maes", "# faes", "# maes", "# maes", "# maes"]),
    non_negotiables: |number| {
        plural(
            number,
            ["Dim elfennau anhepgor", "# elfen anhepgor", "# elfen anhepgor", "# elfen anhepgor", "# elfen anhepgor", "# elfen anhepgor"],
        )
    },
    terms: "Telerau defnyddio",
    help: "Cymorth a chefnogaeth",
    rests_on: "Ar beth y mae'n seiliedig",
    local_rules: "Rheolau lleol mewn grym",
    privacy_title: "Mae eich atebion yn aros gyda chi",
    privacy: "Mae'r hyn a nodwch yn aros yn y dudalen hon ar eich dyfais; ni chaiff dim ei anfon atom ni na neb arall. Pan fyddwch yn gadael, \
              bydd wedi mynd oni bai eich bod yn cadw ffeil.",
    not_reviewed: "Nid yw siaradwr yr iaith wedi adolygu'r cyfieithiad hwn eto.",
    start: "Dechrau",
    resume: "Mynd ymlaen",
    open_saved: "Parhau ag asesiad a gadwyd",

    occasion: "Am yr asesiad hwn",
    occasion_hint: "Gellir gadael popeth yma'n wag, ond y tro nesaf byddwch yn falch o'r dyddiad a'r tîm.",
    team: "Tîm neu wasanaeth",
    team_hint: "Mae cod byr yn well nag enw.",
    day: "Dyddiad yr asesiad",
    who_rates: "Pwy sy'n asesu?",
    raters: ["Y tîm ei hun", "Tîm arall", "Hyfforddwr y rhaglen", "Rhywun o'r tu allan"],
    role: "Ym mha rôl?",
    role_hint: "Er enghraifft arweinydd tîm, goruchwyliwr, ymarferydd. Rôl, nid enw.",
    stage: "Ym mha gam ydych chi?",
    no_stage: "Ddim yn siŵr eto",
    variant: "Pa ffurf o'r rhaglen ydych chi'n ei rhedeg?",
    modules: "Pa rai o'r rhain ydych chi'n eu rhedeg?",
    how_much: "Faint ydych chi am edrych arno?",
    everything: "Popeth",
    quick: "Yr elfennau anhepgor yn unig",
    quick_hint: "Gwiriad cyflym. Mae'n dweud pa elfennau anhepgor nad ydynt wedi'u bodloni; nid yw'n rhoi sgorau.",

    ways: "Sut yr hoffech fynd drwyddo?",
    layouts: ["Un dudalen i bob maes", "Un elfen ar y tro", "Popeth ar un dudalen"],

    all_elements: "Pob elfen",
    non_negotiable: "Anhepgor",
    needs,
    target: |bounds| match bounds {
        Bounds::Exactly(only) => format!("Nod yn eich cam chi: {only}"),
        bounds => format!("Nod yn eich cam chi: {}", interval(bounds)),
    },
    or_better: |word| format!("{word} neu well"),
    flexible: "Hyblyg: gellir ei addasu'n lleol",
    information: "Er gwybodaeth, heb ei sgorio",
    interval,
    cannot_tell: "Ni allwn ddweud eto",
    not_applicable: "Nid yw'n berthnasol",
    why_not_applicable: "Pam nad yw'n berthnasol?",
    does_not_fit: "Nid yw'n gweddu i'n gwasanaeth",
    clear: "Clirio'r ateb",
    number: "Rhif",
    whole_numbers: "rhifau cyfan yn unig",
    points: |points| format!("Yn sgorio {points}"),
    no_points: "Ni ellir rhoi pwyntiau am hyn",
    percent: |percent| format!("Hynny yw {percent}%"),
    quotient: |quotient| format!("Hynny yw {quotient}"),
    estimate: "Ddim yn hysbys? Amcangyfrifwch yn lle hynny",
    yes: "Ydy",
    no: "Nac ydy",
    required: "Gofynnol",
    required_hint: "“Gofynnol”: heb y rhan hon, nid yw'r rhannau eraill yn cyfrif.",
    how_it_scores: "Sut mae'n sgorio",
    in_place: |present, all, aside| match aside {
        0 => format!("{present} o {all} yn eu lle"),
        _ => format!("{present} o {all} yn eu lle, nid yw {aside} yn berthnasol"),
    },
    repeat: |each, number| format!("{each} {number}"),
    repeats_needed: |number| {
        plural(
            number,
            [
                "Nid oes angen asesiad.",
                "Mae angen o leiaf # asesiad.",
                "Mae angen o leiaf # asesiad.",
                "Mae angen o leiaf # asesiad.",
                "Mae angen o leiaf # asesiad.",
                "Mae angen o leiaf # asesiad.",
            ],
        )
    },
    repeats_given: |given, fewest| match given < fewest {
        true => format!("Rhoddwyd {given} o {fewest} o leiaf"),
        false => format!("Rhoddwyd {given}"),
    },
    reducers: [
        "Eu cymedr sy'n cyfrif.",
        "Yr isaf sy'n cyfrif.",
        "Yr uchaf sy'n cyfrif.",
        "Yr un mwyaf aml sy'n cyfrif.",
        "Y gyfran sy'n ddigon da sy'n cyfrif.",
    ],
    add_repeat: |each, number| format!("Ychwanegu: {each} {number}"),
    guidance: "Canllawiau",
    evidence: "Tystiolaeth",
    note: "Nodyn",
    choose: "Dewis",

    adaptation: "Cofnodi addasiad",
    problem: "Mae problem",
    not_a_day: "Rhowch ddyddiad go iawn gyda diwrnod, mis a blwyddyn, neu gadewch ef yn wag",
    not_a_number: "Rhowch rif mewn ffigurau, megis 12 neu 7.5",
    not_whole: "Rhowch rif cyfan",
    out_of_range: |bounds| format!("Rhowch rif yn yr ystod hon: {}", interval(bounds)),
    decimal_comma: |meant| format!("Ysgrifennwch {meant} gyda phwynt, nid coma"),
    more_than_all: |all| format!("Mwy na “{all}”: gwiriwch y ddau rif"),
    no_reason: "Dywedwch pam nad yw'n berthnasol",

    check: "Gwirio eich atebion",
    next_missing: "Mynd i'r un nesaf heb ateb",
    change: |what| format!("Newid: {what}"),
    see_result: "Gweld y canlyniad",

    result: "Canlyniad",
    so_far: "hyd yma",
    score: "Sgôr",
    finished: "Mae popeth wedi'i glirio",
    finished_hint: "Nid oes ateb ar ôl yn y dudalen hon nac ar y ddyfais hon.",
    again: "Dechrau eto",
};

pub const PAGES: LaterLabels = LaterLabels {
    form: &LABELS,
    baseline: "Pa un ohonynt sy'n cyfrif fel “cynt”?",
    baselines: ["Yr un diwethaf", "Yr un cyntaf", "Yr un â'r sgôr orau", "Yr un diwethaf a aseswyd gan rywun heblaw'r tîm"],
    code_field: "Cod canlyniad",
    code_hint: "Mae wrth droed taflen brintiedig. Gwna llythrennau bach y tro, ac nid yw bylchau na chysylltnodau o bwys. Mae'n dal yr atebion, y \
                dyddiad a phwy asesodd; nid yw'n dal nodiadau, camau gweithredu nac enwau.",
    code_go_on: "Mynd ymlaen â'r atebion hyn",
    code_compare: "Cymharu â'r atebion hyn",
    opened: "Mae'r atebion a gadwyd wedi'u hagor.",
    opened_earlier: |number| {
        plural(
            number,
            [
                "Ni agorwyd unrhyw asesiad cynharach.",
                "Mae # asesiad cynharach wedi'i agor.",
                "Mae # asesiad cynharach wedi'u hagor.",
                "Mae # asesiad cynharach wedi'u hagor.",
                "Mae # asesiad cynharach wedi'u hagor.",
                "Mae # asesiad cynharach wedi'u hagor.",
            ],
        )
    },
    not_opened: "Nid oedd modd agor y ffeil hon. Nid oes dim wedi'i newid.",
    look_at: "Edrychwch ar hyn",
    kept_opened: "Mae'r atebion a gadwyd ar y ddyfais hon wedi'u hagor.",
    kept_elsewhere: "Mae tab arall wedi cadw atebion mwy newydd i'r un asesiad. Nid yw'r tab hwn yn cadw dim mwyach; nid oes dim wedi'i ddisodli. \
                     Cadwch ffeil yma, neu ail-lwythwch i weld y rhai mwy newydd.",
    kept_gone: "Mae'r atebion a gadwyd wedi'u dileu, efallai mewn tab arall. Nid yw'r tab hwn yn cadw dim mwyach. Cadwch ffeil os oes angen yr hyn sydd yma.",
    kept_full: "Nid oes lle ar ôl ar y ddyfais hon, felly ni chedwir eich atebion. Cadwch ffeil cyn i chi adael.",
    no_date: "Ni roddwyd dyddiad. Hebddo, ni ellir cymharu'r asesiad hwn ag eraill, yn awr nac yn ddiweddarach.",
    give_date: "Rhoi'r dyddiad",
    kept_expired: "Roedd yr atebion a gadwyd ar y ddyfais hon wedi cyrraedd diwedd eu cyfnod. Maent wedi'u dileu.",
    kept_strange: "Cedwir atebion ar y ddyfais hon na all y dudalen hon eu darllen: maent wedi'u difrodi, neu o fersiwn fwy newydd. Maent wedi'u gadael fel y maent.",
    save_strange: "Eu cadw fel ffeil",
    next_step: "Beth sy'n helpu fel arfer",
    source: "Ffynhonnell",
    evidence_expected: "Ble i edrych",
    evidence_months: |months| {
        plural(
            months,
            [
                "Dylai fod yn newydd.",
                "Ni ddylai fod yn hŷn na # mis.",
                "Ni ddylai fod yn hŷn na # fis.",
                "Ni ddylai fod yn hŷn na # mis.",
                "Ni ddylai fod yn hŷn na # mis.",
                "Ni ddylai fod yn hŷn na # mis.",
            ],
        )
    },
    evidence_cases: |cases| {
        plural(
            cases,
            [
                "Nid oes angen edrych ar achosion.",
                "Edrychwch ar # achos o leiaf.",
                "Edrychwch ar # achos o leiaf.",
                "Edrychwch ar # achos o leiaf.",
                "Edrychwch ar # achos o leiaf.",
                "Edrychwch ar # achos o leiaf.",
            ],
        )
    },
    evidence_kind: "Math o dystiolaeth",
    evidence_text: "Ar beth edrychoch chi?",
    evidence_date: "O ba ddyddiad?",
    evidence_sample: "Sawl achos?",
    add_evidence: "Ychwanegu tystiolaeth",
    evidence_count: |number| format!("{number} darn o dystiolaeth"),
    adaptation_count: |number| plural(number, ["dim addasiadau", "# addasiad", "# addasiad", "# addasiad", "# addasiad", "# addasiad"]),
    note_label: "Nodyn ar gyfer goruchwyliaeth",
    adaptations: "Addasiadau",
    adaptation_hint: "Newid y penderfynoch arno yw addasiad. Mae'n sefyll wrth ochr y sgôr ac ni chaiff byth ei gyfrif ynddo.",
    add_adaptation: "Ychwanegu addasiad",
    examples: "A yw'n un o'r rhain? Mae perchennog y rhaglen wedi meddwl amdanyn nhw.",
    lights: ["Gwyrdd: yn gadael y model yn gyfan", "Ambr: cytunwch arno gyda pherchennog y rhaglen yn gyntaf", "Coch: yn niweidio'r model"],
    other_change: "Rhywbeth arall",
    other_change_hint: "Gofynnwch i berchennog y rhaglen beth mae'n ei olygu i'r model.",
    what_changed: "Beth newidioch chi?",
    nature: "Pa fath o newid ydyw?",
    natures: [
        "Mireinio neu aralleirio",
        "Deunyddiau neu becynnu gwahanol",
        "Ychwanegu rhywbeth",
        "Gadael rhywbeth allan",
        "Ei wneud yn fyrrach",
        "Ei wneud yn hirach",
        "Disodli rhywbeth",
        "Newid y drefn",
        "Ei wasgaru dros fwy o sesiynau",
        "Mynd â rhannau i ddull arall",
        "Dod â dull arall i mewn",
        "Ailadrodd rhannau",
        "Llacio'r strwythur",
        "Gwyro oddi wrth y rhaglen",
    ],
    planned: "Sut y daeth i fod?",
    plannings: ["Wedi'i gynllunio ymlaen llaw", "Wedi'i gynllunio mewn ymateb i anhawster", "Heb ei gynllunio"],
    why: "Pam?",
    decided_by: "Pwy benderfynodd, yn ôl rôl?",
    agreed_with: "Gyda phwy y cytunwyd, yn ôl rôl?",
    agreed_on: "Cytunwyd ar",
    since: "Ar waith ers",

    all_answered: "Mae ateb i bob elfen.",
    missing: |number| {
        plural(
            number,
            [
                "Mae ateb i bob elfen.",
                "Nid oes ateb i # elfen eto. Gallwch weld y canlyniad nawr; bydd yn dweud beth sydd heb ei ateb o hyd.",
                "Nid oes ateb i # elfen eto. Gallwch weld y canlyniad nawr; bydd yn dweud beth sydd heb ei ateb o hyd.",
                "Nid oes ateb i # elfen eto. Gallwch weld y canlyniad nawr; bydd yn dweud beth sydd heb ei ateb o hyd.",
                "Nid oes ateb i # elfen eto. Gallwch weld y canlyniad nawr; bydd yn dweud beth sydd heb ei ateb o hyd.",
                "Nid oes ateb i # elfen eto. Gallwch weld y canlyniad nawr; bydd yn dweud beth sydd heb ei ateb o hyd.",
            ],
        )
    },
    missing_in: |domain, number| format!("{domain}: {number} heb ateb"),
    not_answered: "Heb ei ateb",
    change_short: "Newid",
    about: "Am yr asesiad hwn",
    nothing_given: "Heb ei roi",
    what_it_takes: "Beth fyddai ei angen",
    ask: "Pwy i'w holi",
    more_changes: |number| {
        plural(number, ["Dim newid arall", "# newid arall", "# newid arall", "# newid arall", "# newid arall", "# newid arall"])
    },
    not_compared: "Yr hyn na ellid ei gymharu",
    gaps: |number| {
        plural(
            number,
            [
                "Nid oes yr un islaw'r nod yn eich cam",
                "Mae # islaw'r nod yn eich cam",
                "Mae # islaw'r nod yn eich cam",
                "Mae # islaw'r nod yn eich cam",
                "Mae # islaw'r nod yn eich cam",
                "Mae # islaw'r nod yn eich cam",
            ],
        )
    },
    possible: |lowest, highest| format!("Yn dal yn bosibl: {lowest} i {highest}"),
    bands: "Ystyr y bandiau",
    how_worked_out: "Sut y cyfrifwyd hyn",
    counted: "Wedi'i gyfrif",
    left_out: "Wedi'i adael allan",
    value: "Gwerth",
    weight: "Pwysau",
    filled_in: "yn lle ateb coll",
    below_line: "o dan y llinell",
    element: "Elfen",
    given: "Wedi'u hateb",
    band: "Band",
    key_now: "nawr",
    key_before: "y tro diwethaf",
    key_possible: "yn dal yn bosibl",
    key_target: "nod yn eich cam",
    each_domain: "Pob maes dros amser",
    need_a_look: "Yr hyn a ostyngodd, a'r hyn sydd heb ei fodloni",
    by_date: |number| {
        plural(
            number,
            [
                "Dim elfennau yn ôl dyddiad",
                "Yr # elfen yn ôl dyddiad",
                "Y # elfen yn ôl dyddiad",
                "Y # elfen yn ôl dyddiad",
                "Y # elfen yn ôl dyddiad",
                "Pob un o'r # elfen yn ôl dyddiad",
            ],
        )
    },
    ruler_changed: |from, to| format!("Newidiodd y pren mesur yma: argraffiad {from} cynt, argraffiad {to} wedyn."),
    over_time_hint: "Un rhes i bob elfen, un golofn i bob asesiad, hwn yn gyntaf. Mae saeth yn dangos codiad neu gwymp ers yr un blaenorol.",
    this_time: "y tro hwn",
    other_ruler: "argraffiad arall",
    trends: ["cododd", "gostyngodd", "yr un fath"],
    make_action: "Gwneud hwn yn weithred",
    add_action: "Ychwanegu cam gweithredu",
    new_action: "Cam gweithredu newydd",
    action_what: "Beth fydd yn cael ei wneud?",
    action_who: "Pwy, yn ôl rôl?",
    action_who_hint: "Rôl, nid enw.",
    action_by: "Erbyn pryd?",
    action_support: "Pa gefnogaeth sydd ei hangen?",
    action_status: "Beth ddaeth ohono?",
    action_statuses: ["Ar agor o hyd", "Wedi'i wneud yn rhannol", "Wedi'i wneud", "Nid oes ei angen mwyach"],
    earlier_actions: "Beth ddaeth o'r hyn y cytunoch arno y tro diwethaf?",
    agreed_earlier: |date| format!("Cytunwyd ar {date}"),
    overall_note: "Nodyn ar y cyfan",
    file_problems: "Am y ffeiliau",
    print: "Argraffu",
    sheets: ["Taflen oruchwylio", "Cofnod llawn", "Ffurflen wag i'w llenwi â llaw", "Cynllun gweithredu"],
    large: "Print bras",
    both_languages: "Yn y ddwy iaith",
    print_hint: "Gwnaed y taflenni hyn ar gyfer papur. Mae gorchymyn argraffu eich porwr yn rhoi copi symlach o'r dudalen hon.",
    plain_copy: "Copi plaen o dudalen ar y we yw hwn. Gellir argraffu taflenni a wnaed ar gyfer papur ar ddiwedd y canlyniad.",
    print_warning: "Gwiriwch nad yw eich nodiadau yn datgelu pwy yw plentyn, teulu neu gydweithiwr cyn argraffu.",
    save: "Cadw",
    save_hint: "Ni chedwir dim oni bai eich bod yn ei gadw. Mae “Cadw'r asesiad hwn” yn cadw popeth a roesoch, gan gynnwys nodiadau. Dim ond os ticiwch y blwch y \
                mae'r ffeiliau eraill yn dal nodiadau, tystiolaeth a rhesymau; y tîm, y rolau, yr addasiadau a'r camau bob amser.",
    formats: [
        "Adroddiad y gall unrhyw un ei agor (HTML)",
        "Tabl o'r elfennau (CSV)",
        "Testun ar gyfer e-bost",
        "Cofnod calendr ar gyfer yr adolygiad nesaf",
    ],
    with_notes: "Gyda nodiadau, tystiolaeth a rhesymau",
    saved: |name| format!("Mae'r ffeil {name} wedi'i rhoi i'ch porwr, sy'n ei chadw gyda'i lawrlwythiadau."),
    cannot_print: "Ni chaniateir i'r dudalen hon argraffu. Cadwch yr adroddiad fel HTML yn lle hynny, ac argraffwch hwnnw.",
    no_review: "Ni ellir cyfrifo dyddiad yr adolygiad nesaf: rhowch ddyddiad yr asesiad hwn yn gyntaf.",
    finish: "Gorffen a chlirio",
    finish_hint: "Mae'n tynnu pob ateb o'r dudalen a'r ddyfais hon. Gwnewch hyn ar gyfrifiadur a rennir.",
    finish_sure: "Tynnu pob ateb nawr?",
    finish_unsaved: "Nid yw'r atebion hyn wedi'u cadw mewn ffeil. Ni ellir eu hadfer.",
    finish_yes: "Ie, tynnu popeth",
    finish_no: "Na, mynd yn ôl",
    blank_hint: "Argraffwch y ffurflen a'i llenwi â llaw, gyda'ch gilydd os gallwch.",
    open_earlier: "Cymharu ag asesiadau cynharach",
    earlier_hint: "Dewiswch ffeiliau a gadwyd o asesiadau cynharach, neu gollyngwch nhw yma: cynifer ag y mynnwch. Bydd y canlyniad yn dweud beth \
                   sydd wedi newid ers hynny.",
    choose_earlier: "Dewis asesiadau i gymharu â nhw",
    compared_with: "Cymharir â",
    do_not_compare: "Peidio â chymharu",
    undated: "dim dyddiad",
    type_code: "Teipio cod canlyniad oddi ar bapur",
    keep: |days| {
        plural(
            days as usize,
            [
                "Cadw fy atebion ar y ddyfais hon",
                "Cadw fy atebion ar y ddyfais hon am # diwrnod",
                "Cadw fy atebion ar y ddyfais hon am # ddiwrnod",
                "Cadw fy atebion ar y ddyfais hon am # diwrnod",
                "Cadw fy atebion ar y ddyfais hon am # diwrnod",
                "Cadw fy atebion ar y ddyfais hon am # diwrnod",
            ],
        )
    },
    keep_tab: "Cadw fy atebion yn y tab hwn nes i mi ei gau",
    keep_tab_hint: "Maent yn goroesi mynd yn ôl ac ail-lwytho'r dudalen.",
    keep_hint: "Gallai unrhyw un sy'n defnyddio'r ddyfais a'r porwr hwn eu gweld. Peidiwch â gwneud hyn ar gyfrifiadur a rennir. Mae rhai porwyr yn eu \
                dileu'n gynt: ar ôl saith diwrnod heb ymweliad â'r dudalen hon.",
    keep_notes: "Cadw nodiadau, tystiolaeth a rhesymau hefyd",
    being_kept: "Mae eich atebion yn cael eu cadw…",
    kept_in_tab: "Mae eich atebion wedi'u cadw yn y tab hwn.",
    kept_on_device: "Mae eich atebion wedi'u cadw ar y ddyfais hon.",
    kept_but_notes: "Mae eich atebion wedi'u cadw, ond heb nodiadau, testunau tystiolaeth, rhesymau pam nad yw rhywbeth yn berthnasol, ac atebion na \
                     ellid eu darllen. Cedwir y tîm, y rolau, yr addasiadau a'r camau fel y'u hysgrifennwyd.",
    kept_denied: "Ni fydd y porwr hwn yn cofio eich atebion: cadwch ffeil cyn i chi adael.",
    delete_kept: "Dileu'r atebion a gadwyd nawr",
    last_time: |answer, date| format!("Y tro diwethaf: {answer} ({date})"),
    evidence_then: "Ar beth yr oedd yn seiliedig bryd hynny",
    cases: |cases| plural(cases, ["dim achosion", "# achos", "# achos", "# achos", "# achos", "# achos"]),
    evidence_kinds: ["Dogfen", "Data arferol", "Arsylwi", "Sgwrs neu gyfweliad", "Yr hyn y mae staff yn ei ddweud"],
    save_assessment: "Cadw'r asesiad hwn",
};
