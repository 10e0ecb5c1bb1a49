### What the pages around the form say: opening, keeping, comparing, the result, paper and files.

## On every page

## Introduction

baseline = Which of them counts as “before”?
baseline-last = The last one
baseline-first = The first one
baseline-best = The one with the best score
baseline-independent = The last one rated by somebody else than the team
code-field = Result code
code-hint = It stands at the foot of a printed sheet. Small letters will do, and spaces and hyphens do not matter. It holds the answers, the date and who rated; it holds no notes, actions or names.
code-go-on = Go on with these answers
code-compare = Compare with these answers
opened = The saved answers have been opened.
what-now = What would you like to do?
start-todays = Start today’s, and compare with this
see-it = See its result
change-it = Change it
go-on-with-it = Go on with it

# Asked when a file is opened although something is begun.
# $what (text, Riverside, 3 May 2026): the team and day of the assessment.
# Example: Begun here: Riverside, 3 May 2026.
begun-here = Begun here: { $what }.

# Asked when a file is opened although something is begun.
# $what (text, Riverside, 3 May 2026): the team and day of the assessment.
# Example: In the file: Riverside, 3 May 2026. Which of the two do you want to go on with?
saved-is = In the file: { $what }. Which of the two do you want to go on with?

compare-begun = Go on with what is begun, and compare it with the file
open-instead = Open the file instead; what is begun here can be had back by “Undo last change”

# Said when files have been opened.
# $number (number, 2): how many assessments.
# Example: 2 earlier assessments have been opened.
opened-earlier = { $number ->
    [one] { $number } earlier assessment has been opened.
   *[other] { $number } earlier assessments have been opened.
}

not-opened = This file could not be opened. Nothing has been changed.
look-at = Please look at this
kept-opened = The answers kept on this device have been opened.
kept-elsewhere = Another tab has kept newer answers to the same assessment. This tab no longer keeps any; nothing has been overwritten. Save a file here, or reload to see the newer ones.
kept-gone = The kept answers have been deleted, perhaps in another tab. This tab no longer keeps any. Save a file if you need what is here.
kept-full = There is no room left on this device, so your answers are not kept. Save a file before you leave.
kept-expired = The answers kept on this device had reached the end of their time. They have been deleted.
no-date = No date has been given. Without one, this assessment cannot be compared with others, now or later.
give-date = Give the date
kept-strange = Answers are kept on this device that this page cannot read: they are damaged, or of a newer version. They have been left as they are.
save-strange = Save them as a file
next-step = What usually helps
source = Source
evidence-expected = Where to look

# What evidence the programme owner asks for.
# $months (number, 12): the age at most, in months.
# Example: It should be no older than 12 months.
evidence-months = { $months ->
    [one] It should be no older than { $months } month.
   *[other] It should be no older than { $months } months.
}

# What evidence the programme owner asks for.
# $cases (number, 5): how many cases.
# Example: Look at 5 cases at least.
evidence-cases = { $cases ->
    [one] Look at { $cases } case at least.
   *[other] Look at { $cases } cases at least.
}

evidence-kind = Kind of evidence
evidence-text = What did you look at?
evidence-date = When is it from?
evidence-sample = How many cases?
add-evidence = Add evidence

# On the folded part of a card.
# $number (number, 2): how many.
# Example: 2 pieces of evidence
evidence-count = { $number ->
    [one] { $number } piece of evidence
   *[other] { $number } pieces of evidence
}

# On the folded part of a card.
# $number (number, 2): how many.
# Example: 2 adaptations
adaptation-count = { $number ->
    [one] { $number } adaptation
   *[other] { $number } adaptations
}

note-label = Note for supervision

## Adaptations

adaptations = Adaptations
adaptation-hint = An adaptation is a change you decided on. It stands beside the score and is never counted in it.
add-adaptation = Add an adaptation
examples = Is it one of these? The programme owner has thought about them.
light-green = Green: leaves the model whole
light-amber = Amber: agree it with the programme owner first
light-red = Red: harms the model
other-change = Something else
other-change-hint = Ask the programme owner what it means for the model.
what-changed = What did you change?
nature = What kind of change is it?
nature-tailoring = Fine tuning or rewording
nature-packaging = Other materials or packaging
nature-adding = Adding something
nature-removing = Leaving something out
nature-shortening = Making it shorter
nature-lengthening = Making it longer
nature-substituting = Replacing something
nature-reordering = Changing the order
nature-spreading = Spreading it over more sessions
nature-integrating-parts = Taking parts into another approach
nature-integrating-another = Bringing in another approach
nature-repeating = Repeating parts
nature-loosening = Loosening the structure
nature-departing = Departing from the programme
planned = How did it come about?
planned-proactive = Planned ahead
planned-reactive = Planned in answer to a difficulty
planned-not = Not planned
why = Why?
decided-by = Who decided, by role?
agreed-with = With whom was it agreed, by role?
agreed-on = Agreed on
since = In place since

## Checking

all-answered = Every element has an answer.

# On the page before the result.
# $number (number, 2): how many elements.
# Example: 2 elements have no answer yet. You can see the result now; it will say what is still open.
missing = { $number ->
    [one] { $number } element has no answer yet. You can see the result now; it will say what is still open.
   *[other] { $number } elements have no answer yet. You can see the result now; it will say what is still open.
}

# On the page before the result, in a list of domains.
# $domain (text, Sessions): the name of the domain.
# $number (number, 2): how many elements.
# Example: Sessions: 2 without an answer
missing-in = { $domain }: { $number } without an answer

not-answered = Not answered
change-short = Change
about = About this assessment
nothing-given = Not given

## Result

contents = On this page
part-stand = How do we stand?
part-changed = What has changed?
part-do = What do we do?
part-detail = The detail
part-take = Take it away
what-it-takes = To meet it
ask = Help

# Heading over changes that are folded.
# $number (number, 3): how many.
# Example: 3 more changes
more-changes = { $number ->
    [one] { $number } more change
   *[other] { $number } more changes
}

not-compared = What could not be compared

# Heading over elements below their aim.
# $number (number, 2): how many elements.
# Example: 2 are below the aim in your stage
gaps = { $number ->
    [one] { $number } is below the aim in your stage
   *[other] { $number } are below the aim in your stage
}

# Beside a score, while answers are open.
# $lowest (text, 40): the lowest value, written out.
# $highest (text, 65): the highest value, written out.
# Example: Will end between 40 and 65
possible = Will end between { $lowest } and { $highest }

bands = What the bands mean
counted = Counted
left-out = Left out
value = Value
weight = Weight
filled-in = stands in for a missing answer
below-line = below the line
element = Element
band = Band
key-now = now
key-before = last time
key-possible = still possible
key-target = aim in your stage
need-a-look = What fell, and what is not met

# Heading over a table of elements by date.
# $number (number, 28): how many elements there are.
# Example: All 28 elements by date
by-date = { $number ->
    [one] The element by date
   *[other] All { $number } elements by date
}

this-time = this time
other-ruler = other edition
trend-rose = rose
trend-fell = fell
add-action = Add an action
new-action = New action
action-what = What will be done?
action-who = Who, by role?
action-who-hint = A role, not a name.
action-by = By when?
action-support = What support is needed?
action-status = What became of it?
action-open = Still open
action-partly = Partly done
action-done = Done
action-dropped = No longer needed
earlier-actions = Last time’s actions

# Above an action of an earlier assessment.
# $date (text, 3 May 2026): the day, written out.
# Example: Agreed on 3 May 2026
agreed-earlier = Agreed on { $date }

overall-note = Overall note
print = Print
sheet-supervision = Supervision sheet
sheet-record = Full record
sheet-blank = Blank form to fill in by hand
sheet-actions = Action plan
sheet-summary = One-page summary
large = Large print
both-languages = In both languages
print-warning = Check that your notes do not identify a child, family or colleague before you print.
print-hint = These sheets are made for paper. Your browser’s own print command gives a plainer copy of this page.
plain-copy = This is a plain copy of a page on the web. Sheets made for paper can be printed at the end of the result.
save = Save
save-hint = Nothing is kept unless you save it. “Save this assessment” saves all that you entered, notes included. The other files hold notes, evidence and reasons only if you tick the box; team, roles, adaptations and actions always.
format-html = Report that anyone can open (HTML)
format-csv = Table of elements (CSV)
format-text = Text for an e-mail
format-calendar = Calendar entries: the next review, and each action with a date
with-notes = With notes, evidence and reasons

# Said when a file has been saved.
# $name (text, riverside.json): the name of the file.
# Example: Saved to your downloads: riverside.json.
saved = Saved to your downloads: { $name }.

cannot-print = This page is not allowed to print. Save the report as HTML instead, and print that.
no-review = No date for the next review can be worked out, and no action has one: give the date of this assessment first.
finish = Finish and clear
finish-hint = Removes every answer from this page and this device. Do this on a shared computer.
finish-sure = Remove every answer now?
finish-unsaved = These answers have not been saved to a file. They cannot be brought back.
finish-yes = Yes, remove everything
finish-no = No, go back
blank-hint = Print the form and fill it in by hand, together if you can.

## What stands beside the form

open-earlier = Compare with earlier assessments
earlier-hint = Choose files saved from earlier assessments, or drop them here: as many as you like. The result will say what has changed since.
choose-earlier = Choose assessments to compare with
compared-with = Compared with
do-not-compare = Do not compare
undated = no date
type-code = Type in a result code from paper
keep-notes = Keep notes, evidence and reasons as well
being-kept = Your answers are being kept…
kept-in-tab = Your answers are kept in this tab.
kept-on-device = Your answers are kept on this device.
kept-but-notes = Your answers are kept, but without notes, evidence texts, reasons why something does not apply, and answers that could not be read. Team, roles, adaptations and actions are kept as you wrote them.
kept-denied = This browser will not remember your answers: save a file before you leave.
delete-kept = Delete kept answers now

# On a card: the answer of the assessment before.
# $answer (text, Mostly): the answer.
# $date (text, 3 May 2026): the day, written out.
# Example: Last time: Mostly (3 May 2026)
last-time = Last time: { $answer } ({ $date })

evidence-then = What it rested on then

# Beside a piece of evidence.
# $cases (number, 5): how many cases.
# Example: 5 cases
cases = { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
}

kind-document = Document
kind-routine-data = Routine data
kind-observation = Observation
kind-interview = Conversation or interview
kind-staff-report = What staff report
save-assessment = Save this assessment
