//! The sentences for several raters in Welsh. AWAITING REVIEW by a Welsh speaker: written with care, not yet read by one.
//! Roles stand after a colon, so that no first letter has to change.

use crate::words::team::{InForm, Words};

pub const IN_FORM: InForm = InForm {
    who: "Pwy sy'n cymryd rhan",
    answering: |role| format!("Yn ateb nawr: {role}"),
    put_away: "Rwyf wedi gorffen: cuddio fy atebion",
    differences: "Lle'r ydych yn wahanol",
    why_agreed: "Beth wnaeth i chi gytuno ar hyn?",
};

pub const WORDS: Words = Words {
    lead: "Mae pob un ohonoch yn ateb ar wahân yn gyntaf. Yna edrychwch gyda'ch gilydd ble'r ydych yn wahanol, a chytuno ar un ateb.",
    shared: "Mae atebion a nodiadau wedi'u cuddio nes bod pawb wedi gorffen. Mae tystiolaeth ac addasiadau yn perthyn i bawb a gellir eu gweld.",
    now: "Yn ateb nawr",
    carry_on: "Parhau i ateb",
    put_away_hint: "Yna gall y person nesaf ddechrau. Gallwch fynd ymlaen yn nes ymlaen.",
    turns: "Cymryd tro ar y sgrin hon",
    first: "Pwy sy'n ateb yn gyntaf?",
    next: "Pwy sydd nesaf?",
    role_hint: "Rôl, fel arweinydd tîm neu ymarferydd. Nid enw.",
    no_role: "Dywedwch pwy sy'n ateb, yn ôl rôl",
    begin: "Dechrau'r tro hwn",
    begin_with: "Mae'r hyn a atebwyd hyd yn hyn yn cyfrif fel atebion y person hwn.",
    go_on_short: "Mynd ymlaen",
    go_on: |role| format!("Mynd ymlaen fel: {role}"),
    remove: |role| format!("Tynnu atebion: {role}"),
    files: "Neu agor ffeiliau pobl eraill",
    files_hint: "Gall pob un ohonoch ateb ar eich dyfais eich hun a chadw ffeil. Dewiswch y ffeiliau hyn i gyd yma.",
    open_files: "Agor ffeiliau pobl eraill",
    nameless: "Asesydd",
    joined: |number| match number {
        1 => "Mae atebion un ffeil wedi'u hychwanegu.".to_owned(),
        2 => "Mae atebion dwy ffeil wedi'u hychwanegu.".to_owned(),
        3 => "Mae atebion tair ffeil wedi'u hychwanegu.".to_owned(),
        number => format!("Mae atebion {number} ffeil wedi'u hychwanegu."),
    },
    two_occasions: "Nid yw'r ffeiliau hyn i gyd yn enwi'r un tîm, yr un diwrnod a'r un ffurf o'r rhaglen. Gwiriwch eu bod yn perthyn i'w gilydd.",
    two_needed: "Gallwch weld lle'r ydych yn wahanol ar ôl i ddau berson ateb.",
    look: "Gweld lle'r ydych yn wahanol",
    look_hint: "O hynny ymlaen, mae'r hyn a atebodd pob un ohonoch ar wahân yn aros fel y mae.",
    agreeing: "Rydych yn cytuno ar un ateb. Cedwir yr hyn a atebodd pob un ohonoch ar wahân.",

    differences_hint: "Cymerwch un ar y tro. Gofynnwch beth welodd pob un ohonoch. Yna dewiswch yr ateb yr ydych yn cytuno arno, a nodwch pam.",
    majority: "Mae ateb a roddodd mwy na hanner ohonoch yn cyfrif, oni bai eich bod yn cytuno ar un arall.",
    progress: |agreed, all| format!("Rydych wedi cytuno ar {agreed} o {all}."),
    none: "Rhoddodd pawb yr un atebion. Nid oes dim ar ôl i gytuno arno.",
    far: "Dwy lefel neu fwy ar wahân",
    near: "Un lefel ar wahân",
    other: "Gwahaniaethau eraill",
    same: |number| match number {
        1 => "Yr un y rhoddwyd yr un ateb iddi".to_owned(),
        2 => "Y ddwy y rhoddwyd yr un ateb iddynt".to_owned(),
        number => format!("Y {number} y rhoddwyd yr un ateb iddynt"),
    },
    figures: "Faint rydych yn cytuno, mewn ffigurau",
    differed: "Lle'r oeddech yn wahanol",
    agreed: "Cytunwyd",
    not_agreed: "heb gytuno eto",
    title: "Asesu fel tîm",
    offer_hint: "Mae dau neu fwy o bobl yn ateb ar wahân yn gyntaf. Yna gwelwch lle'r ydych yn wahanol, a chytuno ar un ateb.",
    held: "Beth atebodd pob un ohonoch",
    no_answer: "dim ateb",
};
