//! The sentences for several raters in English.

use crate::words::team::{InForm, Words};

pub const IN_FORM: InForm = InForm {
    who: "Who takes part",
    answering: |role| format!("Answering now: {role}"),
    put_away: "I am done: hide my answers",
    differences: "Where you differ",
    why_agreed: "What made you agree on this?",
};

pub const WORDS: Words = Words {
    lead: "Each of you answers alone first. Then you look together at where you differ, and agree on one answer.",
    shared: "Answers and notes stay hidden until all of you are done. Evidence and adaptations belong to all of you and can be seen.",
    now: "Answering now",
    carry_on: "Carry on answering",
    put_away_hint: "Then the next person can begin. You can go on later.",
    turns: "Take turns on this screen",
    first: "Who answers first?",
    next: "Who is next?",
    role_hint: "A role, such as team lead or practitioner. Not a name.",
    no_role: "Say who answers, by role",
    begin: "Begin this turn",
    begin_with: "What has been answered so far counts as this person’s answers.",
    go_on_short: "Go on",
    go_on: |role| format!("Go on as {role}"),
    remove: |role| format!("Remove the answers of {role}"),
    files: "Or open the files of others",
    files_hint: "Each of you can answer on your own device and save a file. Choose all of these files here.",
    open_files: "Open files of others",
    nameless: "Rater",
    joined: |number| match number {
        1 => "The answers of one file have been added.".to_owned(),
        number => format!("The answers of {number} files have been added."),
    },
    two_occasions: "These files do not all name the same team, day and form of the programme. Check that they belong together.",
    two_needed: "You can see where you differ once two people have answered.",
    look: "See where you differ",
    look_hint: "From then on, what each of you answered alone stays as it is.",
    agreeing: "You are agreeing on one answer. What each of you answered alone is kept.",

    differences_hint: "Take one at a time. Ask what each of you saw. Then choose the answer you agree on, and write down why.",
    majority: "An answer that more than half of you gave counts, unless you agree on another.",
    progress: |agreed, all| format!("You have agreed on {agreed} of {all}."),
    none: "All of you gave the same answers. There is nothing left to agree on.",
    far: "Two levels or more apart",
    near: "One level apart",
    other: "Other differences",
    same: |number| match number {
        1 => "The one on which you gave the same answer".to_owned(),
        number => format!("The {number} on which you gave the same answer"),
    },
    figures: "How far you agree, in figures",
    differed: "Where you had differed",
    agreed: "Agreed",
    not_agreed: "not agreed yet",
    title: "Rate as a team",
    offer_hint: "Two or more people answer alone first. Then you see where you differ and agree on one answer.",
    held: "What each of you answered",
    no_answer: "no answer",
};
