//! The words of the import in Welsh. They await review by a speaker.
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
        Said::Told(_) => said.say(Language::Cy),
        Said::Case { step, name } => step.say(name, Language::Cy),
        Said::Language { step, code } => step.say(code, Language::Cy),
        Said::Questionnaire(telling) => telling.say(Language::Cy),
        Said::Yes => "Ie".to_owned(),
        Said::No => "Na".to_owned(),
        Said::Role { role } => role_name(*role).to_owned(),
        Said::WhichColumn { column, heading } => match heading.is_empty() {
            true => format!("Beth sydd yng ngholofn {column}? Nid oes pennawd iddi."),
            false => format!("Beth sydd yng ngholofn {column}, “{}”?", short(heading)),
        },
        Said::WhatIsRow { row, text } => format!("Beth yw rhes {row}, “{}”?", short(text)),
        Said::WhatIsLine { text } => format!("Beth yw’r llinell “{}”?", short(text)),
        Said::LineIsHeading { text } => format!("Ai “{}” yw pennawd yr elfennau oddi tano?", short(text)),
        Said::IsHeading => "Pennawd maes".to_owned(),
        Said::BelongsAbove => "Canllaw ar gyfer yr hyn sydd uwch ei ben".to_owned(),
        Said::IsText => "Testun ar gyfer y cyflwyniad".to_owned(),
        Said::TakeAsItem => "Elfen".to_owned(),
        Said::LeaveOut => "Ei hepgor".to_owned(),
        Said::Turned => "Mae’r lefelau o dan ei gilydd, felly trowyd y tabl: mae pob colofn yn elfen. A yw hynny’n gywir?".to_owned(),
        Said::OuterHeadings { text } => {
            format!("Mae rhestrau o fewn y rhestr. A yw ei chofnodion allanol, megis “{}”, yn benawdau meysydd?", short(text))
        }
        Said::EachLineIsItem => "Nid oes tabl na rhestr. A yw pob llinell yn elfen?".to_owned(),
        Said::WhichSheet => "Ar ba ddalen mae’r elfennau?".to_owned(),
        Said::EverySheet => "Pob un, gyda phob dalen yn faes".to_owned(),
        Said::PageLine { text } => format!("Mae “{}” yn rhifo tudalen.", short(text)),
        Said::OfferNumbers { text } => {
            format!("Mae’r teitlau’n dechrau â rhifau, megis {}. A ddylai’r elfennau eu cadw fel eu rhifau eu hunain?", short(text))
        }
        Said::FrontNumbers { text } => format!("Y rhifau o flaen y teitlau, megis {}.", short(text)),
        Said::ShareOf { item } => format!("Mae “{}” yn enwi dau gyfrif a dim lefelau. Sut y caiff ei ateb?", short(item)),
        Said::AsScale => "Ar y raddfa sydd gan yr elfennau eraill".to_owned(),
        Said::UnusableTarget { item, text } => format!("Nid yw targed “{}” ar gyfer “{}” yn rhif nac yn un o’i lefelau.", short(text), short(item)),
        Said::UnusableWeight { item, text } => format!("Nid yw pwysau “{}” ar gyfer “{}” yn rhif uwch na 0.", short(text), short(item)),
        Said::UnusablePlace { item, text } => {
            format!("Nid yw rôl “{}” ar gyfer “{}” yn un o graidd, ategol, hyblyg a gwybodaeth.", short(text), short(item))
        }
        Said::IntoWhat { count } => format!("Mae gennych rwbrig yn barod, a nifer ei elfennau yw {count}. I beth mae hwn?"),
        Said::InPlace => "Mae’n cymryd lle’r rwbrig sydd gen i".to_owned(),
        Said::AddTo => "Ychwanegir ef at y rwbrig sydd gen i".to_owned(),
        Said::AlreadyThere { title } => format!("Mae “{}” yn eich rwbrig yn barod. Beth ddylai ddigwydd iddo?", short(title)),
        Said::OtherWords { title, old } => {
            format!("Mae “{}” yn debyg i “{}”, sydd yn eich rwbrig yn barod. Ai’r un peth ydyw?", short(title), short(old))
        }
        Said::UpdateIt => "Yr un peth: cymryd yr hyn y mae hwn yn ei ddweud, a chadw ei id".to_owned(),
        Said::KeepIt => "Yr un peth: cadw’r hyn sydd gen i".to_owned(),
        Said::AddAsNew => "Elfen arall: ei hychwanegu".to_owned(),
        Said::KeptAsItWas { title } => format!("“{}”: cadwyd yr hyn sydd yn eich rwbrig.", short(title)),
        Said::GoneIds { ids } => format!(
            "Nid yw’r ids hyn o’ch rwbrig yma: {}. Dan id y cedwir atebion; os ailenwyd un, enwch ef o dan `replaces`.",
            listed(ids, "a")
        ),
        Said::OtherTitle { text } => format!("Y teitl “{}”: mae eich rwbrig yn cadw ei deitl ei hun.", short(text)),
        Said::OtherIntroduction { text } => format!("Y cyflwyniad “{}”: mae eich rwbrig yn cadw ei un ei hun.", short(text)),
        Said::OtherField { field } => format!("`{field}`: dim ond elfennau, meysydd a graddfeydd a ychwanegir at rwbrig."),
        Said::IsTemplate => "Penawdau templed y stiwdio yw’r rhain. Ai dyna ydyw?".to_owned(),
        Said::KeepOwn => "Maes o’ch eiddo eich hun: cedwir ef gyda phob elfen, ac ni chaiff ei farnu".to_owned(),
        Said::WrongKind { item, text } => format!(
            "Nid yw’r math “{}” ar “{}” yn un o scale, number, percent, ratio, checklist ac yes-no; celloedd eraill y rhes a benderfynodd.",
            short(text),
            short(item)
        ),
        Said::WrongBound { item, level, text } => {
            format!("Nid yw “{}” ar lefel {level} “{}” yn enwi rhif, megis 31-40, 41+ neu < 10 %.", short(text), short(item))
        }
        Said::BrokenMore => {
            "Nid oes gwrthrych JSON y gellir ei ddarllen ar y ddalen “more”, felly ni chymerwyd dim ohoni. Cadwch y templed eto o’r stiwdio."
                .to_owned()
        }
        Said::MoreMissing { place } => {
            format!("Mae’r ddalen “more” yn dweud rhywbeth am `{}`, nad yw ar y dalennau eraill.", short(place))
        }
        Said::MoreReplaces { place } => {
            format!("Y ddalen “more” sy’n pennu `{}`, nid y celloedd. Tynnwch ef oddi yno os y celloedd sy’n gywir.", short(place))
        }
        Said::UnknownField { field } => format!("Mae llinell “{}” ar y ddalen “programme” nad yw’r templed yn ei hadnabod.", short(field)),
        Said::NoTemplateSheet { name } => match name.is_empty() {
            true => "Nid yw un ddalen yn perthyn i’r templed, neu mae yno ddwywaith.".to_owned(),
            false => format!("Nid yw’r ddalen “{}” yn perthyn i’r templed, neu mae yno ddwywaith.", short(name)),
        },
        Said::SheetColumn { sheet, heading } => match heading.is_empty() {
            true => format!("Nid oes pennawd i un o golofnau’r ddalen “{sheet}”."),
            false => format!("Nid yw’r golofn “{}” ar y ddalen “{sheet}” yn perthyn i’r templed.", short(heading)),
        },
        Said::WhichLanguages => "Ym mha iaith mae’r testunau?".to_owned(),
        Said::FirstLanguage { first, second } => match second {
            Some(second) => format!("{} yn gyntaf, wedyn {}", language_name(first), language_name(second)),
            None => format!("{} yn unig", language_name(first)),
        },
        Said::WhichPoints => "Nid yw’r penawdau’n enwi pwyntiau. Faint mae pob lefel yn ei gyfrif?".to_owned(),
        Said::WhichPointsOf { item } => format!("Nid yw angorau “{}” yn enwi pwyntiau. Faint mae pob un yn ei gyfrif?", short(item)),
        Said::Points { pairs } => pairs.iter().map(|(name, points)| format!("{} = {points}", short(name))).collect::<Vec<_>>().join(", "),
        Said::MergedLevels { item, levels, text } => {
            format!("Yn “{}” mae un gell, “{}”, dros y lefelau {}. Ar gyfer pa rai y mae?", short(item), short(text), listed(levels, "a"))
        }
        Said::ForAllLevels => "Ar gyfer pob un".to_owned(),
        Said::ForFirstLevel => "Ar gyfer y cyntaf yn unig".to_owned(),
        Said::ForLastLevel => "Ar gyfer yr olaf yn unig".to_owned(),
        Said::MissingLevel { item, level } => {
            format!("Nid oes gan “{}” destun ar gyfer lefel {level}. Onid oes lefel o’r fath, neu a anghofiwyd y testun?", short(item))
        }
        Said::KeepLevel => "Cadw’r lefel; daw’r testun yn nes ymlaen".to_owned(),
        Said::WhichScale => "Nid oes dim yn dweud sut y caiff yr elfennau eu graddio. Pa raddfa sydd ganddynt?".to_owned(),
        Said::ScaleYesNo => "Ie neu na".to_owned(),
        Said::ScaleMetNotMet => "Wedi’i fodloni neu heb ei fodloni".to_owned(),
        Said::ScalePracticeProfile => "Annerbyniol, yn datblygu, disgwyliedig".to_owned(),
        Said::ScaleOfPoints { low, high } => format!("Pwyntiau o {low} i {high}"),
        Said::WasDay { place, shown, item } => {
            format!("Yng nghell {place} (“{}”) mae’r dyddiad {shown}. Beth a deipiwyd yno?", short(item))
        }
        Said::MeasureOf { item, texts } => {
            let texts: Vec<String> = texts.iter().map(|text| format!("“{}”", short(text))).collect();
            format!("Rhifau yw lefelau “{}”: {}. Sut mae ei ateb?", short(item), listed(&texts, "a"))
        }
        Said::AsNumber { unit } => match unit.is_empty() {
            true => "Rhoi rhif".to_owned(),
            false => format!("Rhoi rhif ({unit})"),
        },
        Said::AsPercent => "Rhoi canran".to_owned(),
        Said::AsRatio { count, out_of } => format!("Rhoi dau rif: “{}” allan o “{}”", short(count), short(out_of)),
        Said::AsAnchors => "Dewis un o’r testunau".to_owned(),
        Said::IsWhole { item, unit } => match unit.is_empty() {
            true => format!("A yw rhif “{}” bob amser yn gyfan? Os nad yw, mae angen band ar rif fel 2.5 hefyd.", short(item)),
            false => format!("A yw rhif “{}” ({unit}) bob amser yn gyfan? Os nad yw, mae angen band ar rif fel 2.5 hefyd.", short(item)),
        },
        Said::GapIn { item, from, to } => {
            format!("Yn “{}” nid oes lefel sy’n dal y rhifau rhwng {from} a {to}. Beth ddylen nhw ei gyfrif?", short(item))
        }
        Said::GapLeave => "Ei adael fel y mae wedi’i argraffu; bydd y gwiriwr yn dal i rybuddio".to_owned(),
        Said::GapLower => "Yr un faint â’r lefel oddi tanynt".to_owned(),
        Said::GapHigher => "Yr un faint â’r lefel uwch eu pen".to_owned(),
        Said::OverlapIn { item, number } => {
            format!("Yn “{}” mae’r rhif {number} yn perthyn i fwy nag un lefel. Pa un sy’n cyfrif?", short(item))
        }
        Said::OverlapBest => "Yr un orau".to_owned(),
        Said::OverlapFirst => "Yr un a argraffwyd gyntaf".to_owned(),
        Said::MeansMust { text, heading } => {
            format!("A yw “{}” yn y golofn “{}” yn golygu bod rhaid i’r elfen fod yn ei lle?", short(text), short(heading))
        }
        Said::DoubleTitle { title } => format!("Mae “{}” yno ddwywaith. A yw’r ddau’n fwriadol?", short(title)),
        Said::TakeBoth => "Mae’r ddau’n fwriadol".to_owned(),
        Said::TakeFirst => "Y cyntaf yn unig".to_owned(),
        Said::OfferStars { text } => format!("“{}” A ddylai’r elfennau â seren fod yn rhai na ellir eu hepgor?", short(text)),
        Said::OfferMinimum { text, points } => format!("“{}” A ddylai fod isafswm o {points} i bob elfen?", short(text)),
        Said::OfferBands { text } => format!("Mae “{}” yn enwi bandiau sgôr. A ddylai fod gan y rwbrig sgôr â’r bandiau hyn?", short(text)),
        Said::OfferSum => "Dylai, o gyfanswm yr holl bwyntiau".to_owned(),
        Said::OfferPercent => "Dylai, o’r ganran o’r mwyaf sydd i’w gael".to_owned(),
        Said::HiddenColumn { column, heading } => format!("Mae colofn {column}, “{}”, wedi’i chuddio.", short(heading)),
        Said::NumberColumn { column, heading } => match heading.is_empty() {
            true => format!("Mae colofn {column} yn rhifo’r elfennau; dewiswch “rhif yr elfen ei hun” i’w cadw."),
            false => format!("Mae colofn {column}, “{}”, yn rhifo’r elfennau; dewiswch “rhif yr elfen ei hun” i’w cadw.", short(heading)),
        },
        Said::ScoreColumn { column, heading } => {
            format!("Mae atebion tîm yng ngholofn {column}, “{}”; mewn ffeil atebion mae eu lle.", short(heading))
        }
        Said::RemarkColumn { column, heading } => format!("Mae sylwadau, camau neu enwau tîm yng ngholofn {column}, “{}”.", short(heading)),
        Said::OtherColumn { column, heading } => match heading.is_empty() {
            true => format!("Nid oes lle mewn rwbrig i golofn {column}, hyd y gellir dweud."),
            false => format!("Nid oes lle mewn rwbrig i golofn {column}, “{}”, hyd y gellir dweud.", short(heading)),
        },
        Said::HiddenRow { row, text } => format!("Mae rhes {row}, “{}”, wedi’i chuddio.", short(text)),
        Said::StruckRow { row, text } => format!("Mae llinell drwy res {row}, “{}”.", short(text)),
        Said::StruckText { text } => format!("Mae llinell drwy “{}”.", short(text)),
        Said::RepeatedHeader { row } => format!("Mae rhes {row} yn ailadrodd y pennawd."),
        Said::TotalRow { row, text } => format!("Cyfanswm yw rhes {row}, “{}”.", short(text)),
        Said::StrayRow { row, text } => format!("Nid oes teitl i res {row}, “{}”, felly nid elfen yw hi.", short(text)),
        Said::ChosenOut { row, text } => format!("Rhes {row}, “{}”: rydych wedi’i hepgor.", short(text)),
        Said::FormLine { text } => format!("Llinell i’w llenwi yw “{}”.", short(text)),
        Said::HiddenSheet { name } => format!("Mae’r ddalen “{}” wedi’i chuddio.", short(name)),
        Said::OtherSheet { name } => format!("Ni ddewiswyd y ddalen “{}”.", short(name)),
        Said::EmptyHeading { text } => format!("Nid oes elfen o dan y pennawd “{}”.", short(text)),
        Said::NoAnchors { item } => format!("Ni ellir gwahanu lefelau “{}”; mae eu testun wedi dod yn ganllaw.", short(item)),
        Said::UnusableMinimum { item, text } => format!("Nid yw’r isafswm “{}” ar gyfer “{}” yn un o’i lefelau.", short(text), short(item)),
        Said::TookOver => "Cymerwyd yr hyn a ddaeth".to_owned(),
        Said::Changed { field, of, to } => match to.is_empty() {
            true => format!("{} “{}” wedi’i dynnu", field_name(*field), short(of)),
            false => format!("{} “{}” wedi’i osod i “{}”", field_name(*field), short(of), short(to)),
        },
        Said::ChangedAsText { of } => format!("“{}” wedi’i newid fel testun", short(of)),
        Said::Rewritten { field, of } => match of.is_empty() {
            true => format!("{} wedi’i newid", field_name(*field)),
            false => format!("{} “{}” wedi’i newid", field_name(*field), short(of)),
        },
        Said::Shifted { of, to, count } => format!("Symudwyd “{}” i {to} o {count}", short(of)),
        Said::Sent { of, to } => format!("Symudwyd “{}” i “{}”", short(of), short(to)),
        Said::Copied { of } => format!("Copïwyd “{}”", short(of)),
        Said::Deleted { of } => format!("Dilëwyd “{}”", short(of)),
        Said::Added { of } => format!("Ychwanegwyd “{}”", short(of)),
        Said::StandsIn { text, language } => {
            format!("Nid oes testun yn {} ar gyfer “{}”; mae’r iaith arall yn ei le.", language_name(language), short(text))
        }
    }
}

/// Why something cannot be read.
pub fn refused(refused: &Refused) -> String {
    match refused {
        Refused::NoQuestionnaire { kind } => crate::words::questionnaire::QuestionnaireWords(Language::Cy).no_questionnaire(kind),
        Refused::Empty => "Nid oes dim ynddo. Copïwch y tabl neu’r rhestr eto, gyda’r pennawd, a’i ludo yma.".to_owned(),
        Refused::TooLarge { most } => {
            format!("Mae’n fwy na {most} MB, sy’n fwy nag sydd ei angen ar unrhyw rwbrig. Copïwch y ddalen â’r elfennau’n unig i lyfr gwaith newydd ac agorwch hwnnw.")
        }
        Refused::TooManyRows => "Mae ganddo fwy na 5,000 o resi. Copïwch y rhesi â’r elfennau’n unig.".to_owned(),
        Refused::NotUtf8 { line } => {
            format!("Mae llythrennau ar linell {line} nad ydynt wedi’u cadw fel UTF-8, felly byddent yn anghywir. Yn Excel dewiswch “Cadw fel”, wedyn “CSV UTF-8”, ac agorwch y ffeil honno.")
        }
        Refused::NotUtf16 => "Mae’r testun wedi’i gadw mewn arwyddion 16-did ac ni ellir ei ddarllen. Cadwch ef fel “CSV UTF-8” ac agorwch y ffeil honno.".to_owned(),
        Refused::OldWorkbook => "Llyfr gwaith o fath hŷn neu ddeuaidd yw hwn (.xls, .xlsb). Yn Excel dewiswch “Cadw fel”, wedyn “Excel Workbook (.xlsx)”, ac agorwch y ffeil honno.".to_owned(),
        Refused::Locked => "Mae’r ffeil hon o hen fath neu wedi’i chloi â chyfrinair. Agorwch hi yn Excel, tynnwch y cyfrinair, dewiswch “Cadw fel”, wedyn “Excel Workbook (.xlsx)”, ac agorwch y ffeil honno.".to_owned(),
        Refused::OpenSpreadsheet => "Taenlen OpenDocument (.ods) yw hon. Yn LibreOffice dewiswch “Cadw fel”, wedyn “Excel 2007–365 (.xlsx)”, ac agorwch y ffeil honno.".to_owned(),
        Refused::Numbers => "Dogfen Numbers neu Pages yw hon. Yn Numbers dewiswch “Allforio i”, wedyn “Excel”, ac agorwch y ffeil honno; o Pages copïwch y tabl a’i ludo yma.".to_owned(),
        Refused::WordFile => "Dogfen destun yw hon. Agorwch hi, dewiswch y tabl neu’r rhestr, copïwch, a gludwch yma.".to_owned(),
        Refused::Pdf => "PDF yw hwn, lle nad yw tabl ond wedi’i ddarlunio. Agorwch y ffeil Word neu Excel y’i gwnaed ohoni, copïwch y tabl, a’i ludo yma.".to_owned(),
        Refused::Picture => "Llun yw hwn. Copïwch y tabl o’r ffeil y’i gwnaed ohoni, a’i ludo yma.".to_owned(),
        Refused::Slides => "Cyflwyniad yw hwn. Copïwch y tabl ar y sleid, a’i ludo yma.".to_owned(),
        Refused::Comments => ColleaguesWords(Language::Cy).open_rubric_first().to_owned(),
        Refused::Archive => "Archif yw hon, neu ffeil o fath anhysbys. Dadbaciwch hi ac agorwch y llyfr gwaith neu’r ffeiliau CSV ynddi.".to_owned(),
        Refused::BrokenWorkbook { part } => {
            format!("Mae’r llyfr gwaith wedi’i ddifrodi: ni ellir darllen ei ran `{part}`. Agorwch ef yn Excel, cadwch ef unwaith eto, ac agorwch ef yma eto.")
        }
        Refused::Unknown => "Nid testun na llyfr gwaith yw hwn. Agorwch ffeil .xlsx neu .csv, neu gludwch y tabl yma.".to_owned(),
        Refused::NothingFound => "Nid oes dim ynddo sy’n edrych fel elfennau. Copïwch y tabl gyda’i bennawd, neu restr ag un gosodiad ar bob llinell, a’i ludo yma.".to_owned(),
    }
}

fn role_name(role: Role) -> &'static str {
    match role {
        Role::Domain => "Maes yr elfen",
        Role::OwnNumber => "Rhif yr elfen ei hun",
        Role::Number => "Rhif yr elfen (hepgorir)",
        Role::Title => "Yr elfen: yr hyn a ddylai fod yn ei le",
        Role::Guidance => "Sut i farnu",
        Role::Prompt => "Y cwestiwn i’w ofyn",
        Role::Evidence => "Ble i chwilio am dystiolaeth",
        Role::Level => "Yr hyn a welir ar un lefel",
        Role::Anchors => "Pob lefel mewn un gell",
        Role::RowLevel => "Y lefel, un ym mhob rhes",
        Role::RowText => "Yr hyn a welir ar lefel y rhes",
        Role::Must => "A oes rhaid iddi fod yn ei lle",
        Role::Minimum => "Yr isafswm",
        Role::Target => "Y targed",
        Role::Weight => "Y pwysau",
        Role::Place => "Ei rôl: craidd, ategol, hyblyg neu wybodaeth",
        Role::Unit => "Uned rhif",
        Role::Counting => "Sut y caiff ei gyfrif",
        Role::Count => "Y rhif uwchben y llinell",
        Role::OutOf => "Y rhif o dan y llinell",
        Role::Tick => "Blychau i’w ticio: ie neu na",
        Role::NextStep => "Y cam nesaf",
        Role::Source => "O ble y daw",
        Role::Score => "Atebion tîm (hepgorir)",
        Role::Remark => "Sylwadau tîm (hepgorir)",
        Role::LeaveOut => "Dim i’r rwbrig (hepgorir)",
    }
}

fn language_name(code: &str) -> &str {
    match code {
        "en" => "Saesneg",
        "cy" => "Cymraeg",
        "de" => "Almaeneg",
        "fr" => "Ffrangeg",
        "es" => "Sbaeneg",
        "pl" => "Pwyleg",
        "ga" => "Gwyddeleg",
        "gd" => "Gaeleg",
        other => other,
    }
}

/// The name of a field in front of `of`.
fn field_name(field: Field) -> &'static str {
    match field {
        Field::Title => "Teitl",
        Field::Guidance => "Canllaw",
        Field::Prompt => "Cwestiwn",
        Field::Introduction => "Cyflwyniad",
        Field::Edition => "Argraffiad",
        Field::Role => "Rôl",
        Field::Minimum => "Isafswm",
        Field::Level => "Lefel",
        Field::Points => "Pwyntiau",
        Field::Scale => "Graddfa",
        Field::Id => "Id",
        Field::Rule => "Rheol",
        Field::Score => "Sgôr",
        Field::Bands => "Bandiau",
        Field::Other => "Maes",
    }
}
