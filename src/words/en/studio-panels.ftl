### The panels of the studio: what is read back, rules, scores, bands, keeping, and what has changed.

## What the rubric says, beside the table

# A heading.
read-back = What your rubric says
# Below it.
read-back-hint = Read back in the words of the reports. If a sentence is not what you mean, change it there.
# Below it, in place of what is read back.
read-back-none = It is read back here as soon as the errors are gone.
# A button behind a sentence.
change = Change

# The name of that button.
# $what (text, Home visits): the sentence that is read back, in short
# Example: Change: Home visits
change-what = Change: { $what }

## Rules

# A heading.
# $count (number, 3): how many rules there are
# Example: Rules that must hold (3)
rules = { $count ->
    [0] Rules that must hold
   *[other] Rules that must hold ({ $count })
}

# Below a heading.
rules-hint = A rule is told before any score, and no score can outweigh it. Non-negotiables are rules already; here you join several things, such as “two of these three”.
# A button.
add-rule = Add a rule
# The title of a rule that was just added.
new-rule = New rule
# The name of a field.
rule-title = What the rule is called
# Before the conditions of a rule.
met-if = It is met if
# The name of a choice: what kind of condition it is.
what-it-says = What the rule asks
# A choice in place of a number: what counts as met for an element.
own-rule = what it has to reach itself
# A choice in place of a number: what counts as met for a score.
own-criterion = what it should reach itself
# Between two fields with numbers.
and = and
# The name of a choice of elements, domains, scores or rules.
which = Which one
# The name of a choice, behind another name and a colon.
bound-of = How much
# The name of a field with one number.
number = Number
# The name of the first of two fields with numbers.
from = From
# The name of the second.
to = To
# Behind a number.
points = points

# Said once something else has been typed.
# $typed (text, many): what was typed
# Example: “many” is not a number, so it is not taken over. Write a number such as 4, 2.5 or 75.
not-a-number = “{ $typed }” is not a number, so it is not taken over. Write a number such as 4, 2.5 or 75.

# The name of a choice: how many conditions have to hold.
how-many = How many of them
# Behind that number.
of-them = of them
# Before a choice and a number.
counts-as-met = An element or score in this list counts as met with
# Before what is left out, and a colon.
left-out = Left out
# The first line of a list to choose from.
leave-out = Leave something out …
# The first line of a list to choose from.
add-to-list = Add one …
# A choice of what is left out.
all-musts = all non-negotiables
# A button.
add-condition = Add a condition

# The name of a button.
# $what (text, Home visits): what would be taken out
# Example: Remove “Home visits”
remove = Remove “{ $what }”

# That button.
remove-word = Remove
# Before the sentence of the report, and a colon.
as-report = In the report
# In its place.
not-yet = The report’s sentence appears here as soon as the errors are gone.
# Above a box with the rule as text.
has-no-form = This rule is not one of the sentences above. Write it as text, or choose a sentence in its place.
# A button.
grade-it = Give it several outcomes
# The same button, where a rule has several outcomes.
plain-it = Only met or not met
# The name of a field.
outcome = Outcome
# Above the outcomes.
outcomes-hint = Outcomes are tried from the first. The first counts as met.
# A button.
add-outcome = Add an outcome
# The name of an outcome that was just added.
new-outcome = New outcome
# The name of the first outcome at the beginning.
first-outcome = Met
# The name of the last outcome at the beginning.
last-outcome = Not met
# The name of a field.
outcome-meaning = What follows from it
# Beside a box to tick.
counts-met = Counts as met
# Before a list.
only-in = Only for these variants or modules

# In a list of elements and domains.
# $title (text, Staff): the domain
# Example: Domain: Staff
domain-of = Domain: { $title }

# In a list of scores.
# $title (text, Staff): the domain
# Example: Score of the domain Staff
score-of = Score of the domain { $title }

# In a list of scores.
whole-score = Score of the whole

## Scores

# A heading.
# $count (number, 3): how many scores there are
# Example: Scores and bands (3)
scores = { $count ->
    [0] Scores and bands
   *[other] Scores and bands ({ $count })
}

# Below a heading.
scores-hint = A score sums up what was rated. It never hides a rule that is not met.
# Where the file says nothing of scores.
usual-scores = As it stands, a report shows a percentage for each domain and for the whole: 0 % if everything is at its lowest, 100 % if everything is at its highest. There is no percentage until everything in it is answered; what does not apply is left out.
# A button below it.
write-scores = Choose how scores are worked out
# A button beside it.
without-scores = Have no score at all
# Where the file has an empty list of scores.
no-scores = There is no score: each element stands for itself.
# A button.
add-score = Add a score
# A button beside it, where the domains have none.
add-domain-score = Give each domain a score
# The title of a score that was just added.
new-score = New score
# The name of a field.
score-title = What the score is called
# The title of what says how each domain is scored.
of-every-domain = The score of each domain

# A button below it: how it is worked out becomes that of the whole.
# $title (text, Overall): the score of the whole
# Example: Work it out like “Overall”
like-whole = Work it out like “{ $title }”

# Before a choice, and the heading of a column.
method = How it is worked out
# A button.
compare = Compare the ways, worked out on your elements
# Above a table.
compare-hint = What does your manual say? If every element is at its lowest, some instruments give 0 % and others 20 %. Choose the row whose figures are those of your manual.
# A button below it.
compared = Done
# The heading of a column.
if-lowest = All at the lowest
# The heading of a column.
if-mixed = Every other one at the highest
# The heading of a column.
if-highest = All at the highest
# In place of figures.
not-here = cannot be told of these elements
# Before a choice, and a colon.
counts = What it counts
# A choice there.
counts-all = every element that counts
# A choice there; a list follows.
counts-parts = these elements or domains:
# A choice there; a list follows.
counts-scores = these scores:
# Before a list, and a colon.
divided-by = Divided by
# Before a choice.
ties = If two are equally frequent
# Before a choice.
missing = If something is not answered
# Before a choice.
not-applicable = If something does not apply
# In place of a choice that nobody has made.
choose = choose what happens …
# Above fields with numbers.
limits = Only with these limits (empty: no limit)

# A button.
# $count (number, 3): how many, at least one
# Example: Before you publish, choose what the scores do where something is missing or does not apply: 3 choices are open.
to-choose = { $count ->
    [one] Before you publish, choose what a score does where something is missing or does not apply: 1 choice is open.
   *[other] Before you publish, choose what the scores do where something is missing or does not apply: { $count } choices are open.
}

# A button.
take-usual = Choose the usual for all: no score while answers are missing; what does not apply is left out, and a sum then has no score
# Before a choice and a number, and a colon.
should-reach = It should be
# A choice in place of a number.
nothing-asked = nothing is asked of it

## Bands

# A heading.
bands = Bands
# Below it.
bands-hint = Names for stretches of the score. Each begins where the one below ends, so that no score falls between two.
# A button.
give-bands = Give it bands
# The name of a field.
band = Name of the band
# The name of a field.
band-meaning = What it means
# A button.
add-band = Add a band at the top
# The name of a band that was just added.
new-band = New band
# The name of the first of two bands, at the beginning.
low-band = Low
# The name of the second.
high-band = High

# The name of a field with a number.
# $below (text, Low): a band
# $above (text, High): the next one
# Example: Edge between “Low” and “High”
edge = Edge between “{ $below }” and “{ $above }”

# A choice behind a number and “itself”: which band it lies in.
# $band (text, High): a band
# Example: is “High”
belongs = is “{ $band }”

# Before that choice, and its name.
# $number (text, 60): the number between two bands
# Example: 60 itself
number-itself = { $number } itself

# The stretch of a band, behind its name.
every-score = every score

# The stretch of a band, behind its name.
# $high (text, 60): a number
# Example: 60 and below
high-and-below = { $high } and below

# The stretch of a band, behind its name.
# $high (text, 60): a number
# Example: below 60
below-high = below { $high }

# The stretch of a band, behind its name.
# $low (text, 40): a number
# Example: 40 and above
low-and-above = { $low } and above

# The stretch of a band, behind its name.
# $low (text, 40): a number
# Example: above 40
above-low = above { $low }

# The stretch of a band, behind its name.
# $low (text, 40): a number
# $high (text, 60): a number
# Example: from 40 to 60
low-to-high = from { $low } to { $high }

# The stretch of a band, behind its name.
# $low (text, 40): a number
# $high (text, 60): a number
# Example: from 40 to below 60
low-to-below-high = from { $low } to below { $high }

# The stretch of a band, behind its name.
# $low (text, 40): a number
# $high (text, 60): a number
# Example: from above 40 to 60
above-low-to-high = from above { $low } to { $high }

# The stretch of a band, behind its name.
# $low (text, 40): a number
# $high (text, 60): a number
# Example: from above 40 to below 60
above-low-to-below-high = from above { $low } to below { $high }

# Said after an edge was moved.
must-rise = Each edge has to be above the one before it, so this number is not taken over.
# Said after an edge was typed that is no whole number.
# $number (text, 2.5): what was typed
# Example: Only whole numbers are entered here, so 2.5 is not taken over.
only-whole = Only whole numbers are entered here, so { $number } is not taken over.
# Above bands.
# $numbers (text, from 5 to 6; 41 and above): stretches of numbers
# Example: No band holds these numbers: from 5 to 6; 41 and above.
held-by-none = No band holds these numbers: { $numbers }.
# Above bands.
# $numbers (text, 50; 80): stretches of numbers
# Example: More than one band holds these numbers: 50; 80.
held-by-several = More than one band holds these numbers: { $numbers }.
# A button below that.
onto-a-line = Let each band begin where the one below ends
# In place of the bands.
no-line = These bands do not lie on one line. Write them as text.

## Elements that are answered with numbers

# A heading.
answered-with-number = Answered with a number
# A heading.
answered-with-ratio = Answered with two numbers
# The name of a field.
unit = What is counted
# Behind a box to tick.
whole-only = Only whole numbers
# Behind a field with a number.
lowest = is the lowest that can be entered (empty: 0)
# Behind a field with a number.
highest = is the highest that can be entered (empty: no limit)
# The name of a field: the number above the line.
ratio-count = What is counted
# The name of a field: the number below the line.
ratio-out-of = Out of what
# A button.
give-points = Let stretches of numbers count points
# Below the heading of the bands.
point-bands-hint = Each stretch of numbers counts its points. It begins where the one below ends, so that no number falls between two.
# The name of a field that can stay empty.
band-text = In words, if there are any

## Keeping a draft in the browser

# Beside a box to tick.
keep = Keep this draft in this browser
# Below it.
keep-hint = It is still here then if the tab is closed or the computer stops. Anybody who uses this browser can open it; nothing is sent. Otherwise it is only on this page.
# The same, once it is ticked.
is-kept = What you write is kept in this browser, and can be opened from the first page of the studio. Take the tick away, and it is deleted here.
# The same, where it does not work.
keep-refused = This browser does not keep it: it is not allowed, or there is no room. Save the draft as a file.
# A heading.
kept-drafts = Kept in this browser

# Behind the title of a draft.
# $day (text, 2026-11-27): a day
# Example: last written on 2026-11-27
kept-on = last written on { $day }

# A button.
go-on = Go on with it

# Before the buttons “Keep it” and “Delete”.
# $title (text, Reading group): the draft
# Example: “Reading group” is only in this browser. If it is deleted, it cannot be brought back.
delete-kept = “{ $title }” is only in this browser. If it is deleted, it cannot be brought back.

# Above a draft that cannot be changed here.
read-only = This draft is open in another tab.
# Behind it.
read-only-why = Here you can read it. So that the two do not overwrite each other, only one of them can change it: close the other tab, then try again.
# A button.
try-again = Try again

## Everything else

# A heading.
# $count (number, 3): how many of its fields are filled in
# Example: Everything else (3 filled in)
rest = { $count ->
    [0] Everything else
   *[other] Everything else ({ $count } filled in)
}

# Below a heading.
rest-hint = Seldom needed, and all of it optional. What is written as text is checked as soon as you leave the box; an empty field takes it away.
# A button: puts an example into an empty box.
begin-example = Begin with an example

## What has changed since it was opened

# A heading.
# $count (number, 3): how many changes there are
# Example: Changed since it was opened (3)
changes = { $count ->
    [0] Changed since it was opened
   *[other] Changed since it was opened ({ $count })
}

# Below a heading, and in the change log.
no-changes = Nothing has changed since it was opened.
# Below a heading, and in the change log.
results-differ = The same answers can come to other results than before. Results of before and after should not be compared, which a new first number of the edition says.
# Below a heading, and in the change log.
results-stay = The same answers come to the same scores, and meet the same rules. Results of before and after can be compared.

# A change, and what stood there before.
# $change (text, Title of “Home visits” set to “Visits”): the change
# $was (text, Home visits): what stood there
# Example: Title of “Home visits” set to “Visits”, before “Home visits”
was = { $change }, before “{ $was }”

# A change of a part that has a name in a panel.
# $of (text, Reading group): the rubric, or what is changed in it
# $part (text, Minutes it takes): the part
# $to (text, 30): what stands there now
# Example: “Reading group”: “Minutes it takes” set to “30”
part-set = “{ $of }”: “{ $part }” set to “{ $to }”

# The same, where what stands there is more than a word or a number, or nothing any more.
# $of (text, Reading group): the rubric, or what is changed in it
# $part (text, The score of each domain): the part
# Example: “Reading group”: “The score of each domain” changed
part-changed = “{ $of }”: “{ $part }” changed

# A button.
# $edition (text, 3.0.0): the edition that fits
# Example: Call it edition 3.0.0
set-edition = Call it edition { $edition }

# Above two buttons.
# $edition (text, 2.0.0): the edition before
# Example: The same answers can come to other results than in edition 2.0.0, but the edition keeps its first number, so that reports would compare the two. Choose before you publish.
same-number = The same answers can come to other results than in edition { $edition }, but the edition keeps its first number, so that reports would compare the two. Choose before you publish.

# The second of them.
meant = They are to be compared all the same; record that
# A button.
save-changes = Save the list as a change log

## What it does to earlier results

# A heading.
results = What it does to earlier results
# Below it.
results-hint = Open assessments that teams have saved. They are read here, sent nowhere, and forgotten with the page.
# A button.
bring-results = Open saved assessments

# Below the button.
# $read (number, 5): how many assessments were read
# $scores (number, 2): how many of them have another score
# $verdicts (number, 1): how many of them have another verdict
# Example: 5 read: 2 with another score, 1 with another verdict.
effect = { $read ->
    [0] None of the files is an assessment with this rubric.
   *[other] { $scores ->
        [0] { $verdicts ->
            [0] { $read } read: no score and no verdict differs.
           *[other] { $read } read: { $scores } with another score, { $verdicts } with another verdict.
        }
       *[other] { $read } read: { $scores } with another score, { $verdicts } with another verdict.
    }
}

# Folded away.
which-results = Which ones
# Behind the name of a team, in place of or behind a score.
other-verdict = what is met differs
# In place of a score.
no-score = no score

# Behind what was read.
# $names (text, a.json, b.json): files
# Example: Not read, since they are no assessments with this rubric: a.json, b.json.
unread = Not read, since they are no assessments with this rubric: { $names }.

# In place of it.
not-sound = What it does to them appears here as soon as the errors are gone.

## Kinds of conditions in a rule, to choose; a list follows a colon

kind-otherwise = in all other cases
kind-non-negotiables = every non-negotiable is met
kind-named = this reaches what it has to reach itself:
kind-element = this element:
kind-value = the number that is entered for
kind-score = this score:
kind-gate = the other rule is met:
kind-every-element = every element that counts
kind-every = each of these elements, or of the elements in these domains:
kind-every-domain = the score of every domain
kind-every-score = each of these scores:
kind-all = all of these hold:
kind-any = at least one of these holds:
kind-of = so many of these hold:

## How a number is compared, to choose

shape-own = what it has to reach itself
shape-at-least = at least
shape-more-than = more than
shape-at-most = at most
shape-less-than = less than
shape-equals = exactly
shape-within = at least …, and at most …
shape-up-to = at least …, but less than …
shape-above = more than …, and at most …
shape-between = more than …, but less than …
shape-at-least-percent = at least so many percent
shape-more-than-percent = more than so many percent

## How a score is worked out, to choose

method-percent-of-range = percentage of the way from the lowest to the highest
method-percent-of-max = percentage of the highest points
method-mean = mean of the points
method-sum = sum of the points
method-count-met = how many are met
method-percent-met = percentage that is met
method-mean-of-domains = mean of the scores of the domains
method-min = the lowest points
method-max = the highest points
method-median = the middle points
method-mode = the most frequent points
method-ratio = one sum divided by another
method-other = another way

## What a score does where something is missing or does not apply, to choose

then-require-all = there is no score until everything is answered
then-leave-out = it is left out
then-prorate = the mean of the others stands in for it
then-lowest = it counts its lowest points
then-highest = it counts its highest points
then-no-score = there is no score
then-other = another rule

## What counts if two are equally frequent, to choose

tie-lowest = the lower one
tie-highest = the higher one
tie-no-score = there is no score

## Limits to what may be missing, each behind a number

limit-answered = at least so many answered
limit-percent = at least so many percent answered
limit-missing = at most so many missing

## Words with an address: who publishes the rubric, whom to ask, and the licence

# The name of a field, below “Who publishes it” or “Whom to ask for support”.
party-name = Name
# The name of a field, below “Who publishes it” or “Whom to ask for support”: where they are reached.
party-address = Web or e-mail address
# The name of a field, below “Licence”.
licence-words = Name of the licence
# The name of a field, below “Licence”: where its full text stands.
licence-address = Web address of its terms
# The name of a field, below “Sources”: one of the works that the rubric rests on.
work-words = A work, as it is to be printed
# Likewise.
work-address = Its web address
# A list, before anything is chosen.
choose-licence = Choose a usual licence
# One of the licences; it is written into the rubric.
all-rights-reserved = All rights reserved
# Behind the name of each licence and a colon: who may do what.
may-by = anybody may copy, change and sell it, as long as they name you
may-by-sa = anybody may copy, change and sell it, as long as they name you and give what they made of it the same licence
may-by-nc = anybody may copy and change it, but not commercially, as long as they name you
may-by-nc-nd = anybody may copy it as it is, but not commercially, as long as they name you; changed versions may not be passed on
may-cc0 = anybody may do anything with it, without naming you
may-reserved = nobody may copy or change it without asking you

## Fields below “Everything else”, each with what is written in it below its name

part-summary = Summary
part-summary-hint = One or two sentences: what is assessed, and for whom.
part-minutes = Minutes it takes
part-publisher = Who publishes it
part-contact = Whom to ask for support
part-contact-hint = Stands beside what is not met.
part-licence = Licence
part-licence-hint = On what terms others may use it. CC is Creative Commons, whose licences are known everywhere.
part-citations = Sources
part-citations-hint = The works it rests on.
part-date = Date of this edition
part-date-hint = Year, month and day, such as 2026-11-22.
part-scales = Scales that elements share
part-scales-hint = Each by its id, with its levels.
part-overall = Which score stands for the whole
# A choice there, where nothing is chosen.
overall-first = the first score that is not that of a domain
# A choice there.
overall-none = none: results are a profile
part-stages = Stages of implementation
part-stages-hint = The first one first. Targets can differ between them.
part-variants = Variants
part-variants-hint = Forms of the programme of which a team runs exactly one.
part-modules = Modules
part-modules-hint = Parts of the programme of which a team runs any number.
part-review-months = Months until the next assessment
part-evidence-months = Months after which evidence is stale
# Below the title of a stage, a variant or a module.
part-when = When a team is in it or runs it
# The empty lines behind what there is of each: the title makes one more.
further-stage = Title of a further stage
further-variant = Title of a further variant
further-module = Title of a further module
part-drift = When a fall counts as slipping
part-drift-hint = What is left empty is as usual.
drift-levels = By how many levels an element has to fall: usually 1, or 2 if it has more than four
drift-percent = By what percentage of its range a score has to fall: usually 10
part-comparable-editions = Earlier editions that can be compared as they are
part-crosswalks = How scores of earlier editions are turned into those of this one
part-crosswalks-hint = For each score: times, then plus.
part-replaces = Ids that were renamed
part-replaces-hint = The old id, and what it is called now. Answers that were saved under the old one are then found.
part-overlays-may-lower = What local rules may lower
part-overlays-may-lower-hint = Ids of non-negotiables, and of rules.
part-team-answer = Which answer counts where a team differs
# A choice there.
team-agrees = none, until they have agreed on one
# A choice there.
team-majority = the one that more than half of them gave
part-supervision-prompts = Questions for supervision
part-supervision-prompts-hint = Printed with the result.
part-result-link = The page that opens a printed result
part-result-link-hint = It begins with https. The printed result then has a QR code that leads there.
part-own = What you keep for yourself
part-own-hint = By names of your own: kept, and never judged.
part-guidance = Guidance
part-own-number = Its number in print
part-own-number-hint = Such as B or EG 1.
part-score = Its score
part-score-hint = If it differs from those of the other domains; "none" for no score.
part-only-in = Only in these variants or modules
part-only-in-hint = By their ids.
part-other = A further part

## Headings above changes

class-rescored = Counts otherwise
class-added = Added
class-removed = Removed
class-moved = Moved
class-wording = Wording
class-setting = Other settings
