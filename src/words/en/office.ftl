### What the programme office says, about the results of many sites: on its page, in its tables, on paper and in its calendar file.

## Above everything, on the page of the office

# The heading of the page.
title = Results of many sites
# Below it.
lead = Drop the files that sites have sent you: saved answers or HTML reports, the rubric, and a list of sites if you have one.
# Below that.
private = Nothing is uploaded. Nothing is kept when you close this page, unless you save or keep it.
# A button.
choose-files = Choose files
# A button beside it.
choose-folder = Choose a folder
# While files are read; how many follows behind a colon: “Reading: 3/20”.
reading = Reading
# Once they are.
read = All files have been read.
# In place of the page, where its program does not arrive.
failed = The office could not be fetched. Reload the page.

## What needs attention, on the page of the office

# A heading, on paper too.
attention = What needs attention
# In place of the list.
attention-none = Nothing needs attention in what has been read.
# A heading; the number of sites follows in brackets.
call-first = To call first
# Below it: what brings a site there.
call-first-hint = A non-negotiable or a named rule is not met, something that was met can no longer be confirmed, or a change harms the model.
# A heading; the number of sites follows in brackets.
settle = To settle next
# Below it: what brings a site there.
settle-hint = Something is not confirmed, still to be agreed, contradictory, overdue or not sent, or a licence or certification has ended or is about to.
# Folded away below a site, behind it in brackets how many things more need attention there.
more-here = More here
# A button, behind it in brackets how many sites there are.
show-all = Show all

## Sites by elements, on the page of the office

# A heading, on paper too.
matrix = Sites by elements
# Before a choice of results that can be compared, such as those of one edition and one kind of rater.
pool = Counted together
# Before a choice; its choices follow: need, name, region, stage and due date.
sort = Sort by
# A choice of order: sites where most is not met come first.
need = need
# A choice of order.
name = name
# A choice of order and of grouping, and the heading of a column.
region = region
# A choice of order and of grouping: how far a site has come with the programme.
stage = stage
# A choice of order, and the heading of a column: the day of the next assessment.
due = due date
# In a field of the table, in place of how the element stands: it was met the time before and is not now.
drifted = drifted

## Which elements fail, and what has moved, on the page of the office

# A heading, on paper too.
elements = Which elements fail most
# The heading of a column.
element = Element
# The heading of a column, on paper too.
site = Site
# The heading of a column, and before a number of sites: “Sites: 4”.
sites = Sites
# Before what the rubric says, behind a colon.
next-step = What it usually takes
# Before what the rubric says, behind a colon.
guidance = Guidance
# Before the names of sites, behind a colon.
not-met-at = Not met at
# Before the names of sites, behind a colon.
cannot-confirm-at = Cannot be confirmed at
# A heading, on paper too.
drift = Drift by quarter
# In place of the table, on paper too.
drift-none = No non-negotiable was met at one assessment and not at the next.
# The heading of a column: a quarter of a year.
quarter = Quarter
# A heading: a dot for each assessment of a site, with its date.
history = Dots and dates

## Self-ratings beside those of others, on the page of the office

# A heading.
agreement = Self-ratings beside those of others
# Below it.
agreement-hint = Where a site has rated itself and somebody else has rated it in the same month. Higher means nearer to the model.
# In place of the table.
agreement-none = No site has been rated by itself and by somebody else in the same month.
# The heading of a column: who else rated.
rated-by = Rated by
# The heading of a column, and before a number of results: “Results: 7”.
results = Results
# The heading of a column: the ratings that are not the same.
differences = Where they differ
# Folded away, behind it in brackets how many: elements where no ratings differ.
agreement-alike = No difference

## Changes to the programme, on the page of the office

# A heading, on paper too.
adaptations = Changes to the programme
# In place of the list, on paper too.
adaptations-none = No changes are recorded.
# A heading above counts; how many changes there are follows in brackets.
frame = Counted by kind
# The heading of a column and of a count: green, amber or red, after how far a change touches the model.
light = Light
# The heading of a column and of a count: whether the programme has agreed to a change.
agreed = Agreed
# The heading of a column and of a count.
nature = Kind of change
# The heading of a column and of a count: whether a change was planned.
planned = Planned
# A choice in a list of lights, agreements or elements: none of them is left out.
any = all
# A button.
show-written = Show what teams wrote
# The same button, once they are shown.
hide-written = Hide what teams wrote
# The heading of a column: the name of a file.
file = File
# The heading of a column.
what = What was changed
# The heading of a column and of a count: why it was changed.
reason = Why
# In place of the table, where a choice leaves none.
adaptations-filtered = No change fits these choices.

## Actions, on the page of the office

# A heading.
actions = Actions that are open
# In place of the table.
actions-none = No actions are open.
# The heading of a column: the day an action is to be done by.
by = By
# Behind that day, once it has passed.
overdue = overdue
# In the table: the team asks for help with an action. Also the heading of the column.
support = asks for support

## Next assessments, on the page of the office

# A heading, on paper too.
due-title = Next assessments
# A heading; how many follows in brackets. On paper, the names of the sites follow behind a colon.
due-overdue = Overdue
# A heading; how many follows in brackets.
due-coming = Coming
# The heading of a column: who says so.
due-by = Known from
# In that column.
due-by-list = your list of sites
# In that column.
due-by-rubric = the latest result and the rubric
# A button: saves a calendar file.
calendar = All dates as a calendar
# In place of the table.
due-none = No dates are known.

## How complete it is, on the page of the office

# A heading.
quality = How complete and comparable this is
# Folded away, behind it in brackets how many files: those that could not be used.
left-out = Left out
# Folded away, behind it in brackets how many files: those that do not count.
set-aside = Read, and not counted
# Folded away, behind it in brackets how many sites of the list. On paper a heading above their names.
missing = Have sent nothing
# Folded away, behind it in brackets how many sites.
unlisted = Not in your list
# Before the name of a site, behind a colon: this one is written nearly the same.
near = Nearly the same name
# A button behind those two names: counts both as one.
join = These are the same site
# On paper, in place of a list.
none = None.

## What sites are told of each other, on the page of the office

# A heading.
feedback = What sites may be told of each other
# Below it.
feedback-hint = Once published, a second grouping is refused if the two together could show what one site answered.
# Before a choice, and the heading of a column: sites all together, by region or by stage.
grouping = Grouping
# A choice there.
all = all together
# A button.
publish = Publish

## What a draft of the rubric would change, on the page of the office

# A heading.
what-if = What if the rubric changed?
# Below it.
what-if-hint = Drop a draft edition or local rules here: you see which sites would have another verdict, score or band. Nothing else on this page changes.
# A button.
what-if-choose = Choose a draft
# A button, once there is a draft.
what-if-close = Close the draft
# A heading; how many follows in brackets.
verdicts = Another verdict
# Folded away, behind it in brackets how many.
other-changes = Other rules, scores and bands
# A button.
what-if-table = Save as a table

## What is saved and printed, on the page of the office

# A heading; buttons with what is saved follow.
save = Save
# A button: saves all that was read. Also the name of a file that has none.
collection = Everything, to go on later
# A button.
xlsx = Results and sites as a workbook (.xlsx)
# Beside the buttons, after a press on “Results and sites as a workbook (.xlsx)”.
workbook-not-written = The part of this page that writes workbooks could not be fetched, so nothing was saved. See whether you are connected, and try again; the tables need no connection.
# Beside the buttons, after a press on “Results and sites as a workbook (.xlsx)”.
workbook-too-large = This is more than a workbook can hold, so nothing was saved. The tables hold it all.
# A button.
csv = Results as a table
# A button.
ndjson = Results as lines of JSON
# A button.
sites-table = Sites as a table
# A button: saves a file that tells programs what the columns of the tables hold.
datapackage = Description for programs
# A button.
matrix-table = Sites by elements as a table
# A heading; buttons with what is printed follow.
prints = Print
# A button.
print-board = Board summary, two pages
# A button; A4 is a size of paper.
print-matrix-a4 = Sites by elements, A4
# A button; A3 is a size of paper.
print-matrix-a3 = Sites by elements, A3
# A button.
print-sheets = A sheet for each site, in one job
# A button.
print-page = This page
# In place of the sheets of sites, while names are hidden.
print-hidden = Names stand in the sheets of sites: show them again to print those.
# Beside a box to tick.
hide-names = Hide the names of sites on this screen
# The heading on paper, of a summary for those who lead the programme.
board = Summary of many sites
# The title of what is printed, where the sheets of all sites are printed together.
sheets = Sheets of all sites
# A heading on the sheet of a site: how its answers stand to those of others.
beside-others = Beside the other sites

## Things that need attention: on the page below the name of a site and with a capital, in tables behind that name and a colon

# A sentence behind the name of its site.
# $site (text, Northside): the name of a site
# $what (text, the next assessment was due on 4 May 2025.): one of the sentences below
# Example: Northside: the next assessment was due on 4 May 2025.
at-site = { $site }: { $what }

# A day, with who rated then, where that was not the team itself.
# $day (text, 3 May 2026): a day, written out
# $rater (text, a peer): who rated
# Example: 3 May 2026 (rated by: a peer)
day-rated = { $day } (rated by: { $rater })

# It was met at the assessment before.
# $title (text, Home visits): an element
# $now (text, 3 May 2026): the day of the latest assessment, or a day with who rated
# $then (text, 4 May 2025): the day of the one before
# Example: “Home visits” is not met on 3 May 2026; it was met on 4 May 2025.
told-drifted = “{ $title }” is not met on { $now }; it was met on { $then }.

# $title (text, Home visits): an element
# $now (text, 3 May 2026): the day of the latest assessment, or a day with who rated
# Example: “Home visits” is not met on 3 May 2026.
told-not-met = “{ $title }” is not met on { $now }.

# $title (text, Home visits): an element
# $then (text, 4 May 2025): the day of the first of these assessments
# $times (number, 3): how many assessments, at least two
# Example: “Home visits” has not been met since 4 May 2025, at 3 assessments in a row.
told-not-met-since = “{ $title }” has not been met since { $then }, at { $times } assessments in a row.

# $title (text, Home visits): an element
# $then (text, 4 May 2025): the day of the first of these assessments
# $times (number, 3): how many assessments, at least two
# $rater (text, a peer): who rated
# Example: “Home visits” has not been met since 4 May 2025, at 3 assessments in a row (rated by: a peer).
told-not-met-since-rated = “{ $title }” has not been met since { $then }, at { $times } assessments in a row (rated by: { $rater }).

# It was met at the assessment before.
# $title (text, Home visits): an element
# $now (text, 3 May 2026): the day of the latest assessment, or a day with who rated
# $then (text, 4 May 2025): the day of the one before
# Example: “Home visits” cannot be confirmed on 3 May 2026; it was met on 4 May 2025.
told-lost = “{ $title }” cannot be confirmed on { $now }; it was met on { $then }.

# $title (text, Home visits): an element
# $now (text, 3 May 2026): the day of the latest assessment, or a day with who rated
# Example: “Home visits” cannot be confirmed on 3 May 2026.
told-cannot-confirm = “{ $title }” cannot be confirmed on { $now }.

# $title (text, Home visits): an element
# $then (text, 4 May 2025): the day of the first of these assessments
# $times (number, 3): how many assessments, at least two
# Example: “Home visits” has not been confirmed since 4 May 2025, at 3 assessments in a row.
told-cannot-confirm-since = “{ $title }” has not been confirmed since { $then }, at { $times } assessments in a row.

# $title (text, Home visits): an element
# $then (text, 4 May 2025): the day of the first of these assessments
# $times (number, 3): how many assessments, at least two
# $rater (text, a peer): who rated
# Example: “Home visits” has not been confirmed since 4 May 2025, at 3 assessments in a row (rated by: a peer).
told-cannot-confirm-since-rated = “{ $title }” has not been confirmed since { $then }, at { $times } assessments in a row (rated by: { $rater }).

# $title (text, Accreditation): a rule over several elements
# $now (text, 3 May 2026): the day of the latest assessment, or a day with who rated
# Example: the rule “Accreditation” is not met on 3 May 2026.
told-rule-not-met = the rule “{ $title }” is not met on { $now }.

# $title (text, Home visits): an element that a team has changed
# $now (text, 3 May 2026): the day of the assessment
# Example: a change to “Home visits” that harms the model, recorded on 3 May 2026.
told-harms = a change to “{ $title }” that harms the model, recorded on { $now }.

# $title (text, Home visits): an element that a team has changed
# $now (text, 3 May 2026): the day of the assessment
# Example: a change to “Home visits” has to be agreed with the programme, recorded on 3 May 2026.
told-to-agree = a change to “{ $title }” has to be agreed with the programme, recorded on { $now }.

# $title (text, Home visits): an element that a team wants to work on
# $then (text, 4 May 2025): the day it was to be done by
# Example: an action on “Home visits” was to be done by 4 May 2025.
told-action-overdue = an action on “{ $title }” was to be done by { $then }.

# $then (text, 4 May 2025): the day it was due on
# Example: the next assessment was due on 4 May 2025.
told-review-overdue = the next assessment was due on { $then }.

# Several results of one site and day contradict each other.
# $times (number, 3): how many, at least two
# $now (text, 3 May 2026): the day
# Example: 3 different results of 3 May 2026; none of them counts. Leave out all but the one that stands.
told-rivals = { $times } different results of { $now }; none of them counts. Leave out all but the one that stands.

# $then (text, 4 May 2025): the day it was due on
# Example: nothing has been sent; it was due on 4 May 2025.
told-not-sent = nothing has been sent; it was due on { $then }.

# In place of a day, behind “on”.
no-date = a day that is not given

## How many things of a kind need attention at a site: several, with semicolons between them; the first gets a capital

# $count (number, 3): how many
# Example: 3 non-negotiables no longer met
count-drifted = { $count ->
    [one] 1 non-negotiable no longer met
   *[other] { $count } non-negotiables no longer met
}

# $count (number, 3): how many
# Example: 3 non-negotiables not met
count-not-met = { $count ->
    [one] 1 non-negotiable not met
   *[other] { $count } non-negotiables not met
}

# $count (number, 3): how many
# Example: 3 non-negotiables no longer confirmed
count-lost = { $count ->
    [one] 1 non-negotiable no longer confirmed
   *[other] { $count } non-negotiables no longer confirmed
}

# Rules over several elements, each with a name.
# $count (number, 3): how many
# Example: 3 named rules not met
count-rule-not-met = { $count ->
    [one] 1 named rule not met
   *[other] { $count } named rules not met
}

# $count (number, 3): how many
# Example: 3 changes that harm the model
count-harms = { $count ->
    [one] 1 change that harms the model
   *[other] { $count } changes that harm the model
}

# $count (number, 3): how many
# Example: 3 non-negotiables not confirmed
count-cannot-confirm = { $count ->
    [one] 1 non-negotiable not confirmed
   *[other] { $count } non-negotiables not confirmed
}

# $count (number, 3): how many
# Example: 3 changes to agree
count-to-agree = { $count ->
    [one] 1 change to agree
   *[other] { $count } changes to agree
}

# $count (number, 3): how many
# Example: 3 days with results that contradict each other
count-rivals = { $count ->
    [one] 1 day with results that contradict each other
   *[other] { $count } days with results that contradict each other
}

# $count (number, 3): how many
# Example: 3 actions overdue
count-action-overdue = { $count ->
    [one] 1 action overdue
   *[other] { $count } actions overdue
}

# It is one at most.
count-review-overdue = next assessment overdue
# It is one at most.
count-not-sent = nothing sent

## Clauses that stand alone or one behind another in a sentence

# Two clauses of a sentence.
# $one (text, 3 sites to call first): the first, or several joined already
# $other (text, 2 sites where nothing is open): the next
# Example: 3 sites to call first; 2 sites where nothing is open
clauses = { $one }; { $other }

# The sentence that they make.
# $clauses (text, 3 sites to call first): one clause, or several joined already
# Example: 3 sites to call first.
clauses-end = { $clauses }.

# A clause at the head of the page, the first of its sentence; it gets a capital.
# $count (number, 3): how many sites, at least one
# Example: 3 sites to call first
calls-first = { $count ->
    [one] 1 site to call first
   *[other] { $count } sites to call first
}

# A clause at the head of the page, where there are no sites to call first; it gets a capital.
# $count (number, 3): how many sites, at least one
# Example: 3 sites with something to settle
calls-then = { $count ->
    [one] 1 site with something to settle
   *[other] { $count } sites with something to settle
}

# The same behind “3 sites to call first”.
# $count (number, 3): how many sites, at least one
# Example: 3 sites with something else to settle
calls-then-else = { $count ->
    [one] 1 site with something else to settle
   *[other] { $count } sites with something else to settle
}

# A clause at the head of the page, the last of its sentence; it gets a capital where it is the only one.
# $count (number, 3): how many sites, at least one
# Example: 3 sites where nothing is open
calls-quiet = { $count ->
    [one] 1 site where nothing is open
   *[other] { $count } sites where nothing is open
}

# The first clause about an element.
# $not-met (number, 2): at how many sites it is not met
# $known (number, 5): at how many it is met or not met, at least one
# Example: Not met at 2 of 5 sites that can tell
tally-not-met = { $known ->
    [one] Not met at { $not-met } of 1 site that can tell
   *[other] Not met at { $not-met } of { $known } sites that can tell
}

# The first clause about an element that has a target.
# $below (number, 2): at how many sites it is below it
# $known (number, 5): at how many it is below or at its target, at least one
# Example: Below the target at 2 of 5 sites that can tell
tally-below = { $known ->
    [one] Below the target at { $below } of 1 site that can tell
   *[other] Below the target at { $below } of { $known } sites that can tell
}

# The first clause about an element, where it is neither met nor not met anywhere.
tally-none = No site can tell

# The next clause about an element.
# $count (number, 3): how many sites, at least one
# Example: cannot be confirmed at 3 sites
tally-cannot-confirm = { $count ->
    [one] cannot be confirmed at 1 site
   *[other] cannot be confirmed at { $count } sites
}

# The last clause about an element.
# $count (number, 3): how many sites, at least one
# Example: not applicable at 3 sites
tally-not-applicable = { $count ->
    [one] not applicable at 1 site
   *[other] not applicable at { $count } sites
}

## How an element stands at a site: in the table of sites by elements, and in the sentence of a field

word-met = met
word-not-met = not met
word-cannot-confirm = cannot be confirmed
word-not-applicable = not applicable
word-not-rated = not answered
# It has a target, and reaches it.
word-reached = at its target
# It has a target, and does not reach it.
word-below = below its target
# It has an answer that no rule judges.
word-rated = rated
word-not-in-play = not part of this site’s programme

# How an element stands, and what was answered.
# $status (text, not met): one of the words above
# $answer (text, Monthly): the answer
# Example: not met (Monthly)
status-answer = { $status } ({ $answer })

# The sentence of a field, read out.
# $site (text, Northside): the site
# $title (text, Home visits): the element
# $status (text, not met (Monthly)): how it stands, with the answer where there is one
# Example: Northside, Home visits: not met (Monthly)
cell = { $site }, { $title }: { $status }

# The same, where it was otherwise the time before.
# $site (text, Northside): the site
# $title (text, Home visits): the element
# $status (text, not met (Monthly)): how it stands, with the answer where there is one
# $before (text, met): how it stood before
# $date (text, 4 May 2025): when
# Example: Northside, Home visits: not met (Monthly), was met on 4 May 2025
cell-was = { $site }, { $title }: { $status }, was { $before } on { $date }

# The same, where it has been so for several assessments.
# $site (text, Northside): the site
# $title (text, Home visits): the element
# $status (text, not met (Monthly)): how it stands, with the answer where there is one
# $date (text, 4 May 2025): since when
# Example: Northside, Home visits: not met (Monthly), since 4 May 2025
cell-since = { $site }, { $title }: { $status }, since { $date }

# In place of the name of a site, where a result names no team.
# $file (text, result-7.json): the name of the file
# Example: no team named, file result-7.json
nameless = no team named, file { $file }

# In place of the name of a site, while names are hidden.
# $number (number, 3): its number
# Example: Site 3
site-number = Site { $number }

# In place of the name of a file that does not count, while names are hidden.
# $number (number, 3): its place in the list of them
# Example: File 3
file-number = File { $number }

## What it rests on: at the head of the page and of what is printed

# There is no list of sites.
# $sites (number, 3): how many sites have sent a result
# Example: 3 sites have sent a result. Without a list of sites nobody can say who has not.
sent = { $sites ->
    [0] No result has been read yet.
    [one] 1 site has sent a result. Without a list of sites nobody can say who has not.
   *[other] { $sites } sites have sent a result. Without a list of sites nobody can say who has not.
}

# There is a list of sites.
# $sites (number, 3): how many of them have sent a result
# $registered (number, 12): how many there are in the list
# Example: 3 of the 12 sites in your list have sent a result.
sent-of = { $sites } of the { $registered } sites in your list have sent a result.

# All are of one day.
# $date (text, 3 May 2026): that day
# Example: The results are dated 3 May 2026.
dated = The results are dated { $date }.

# $from (text, 4 May 2025): the first day
# $to (text, 3 May 2026): the last day
# Example: The results are dated from 4 May 2025 to 3 May 2026.
dated-from = The results are dated from { $from } to { $to }.

# $files (number, 3): how many
# Example: 3 files were left out.
files-left-out = { $files ->
    [0] No file was left out.
    [one] 1 file was left out.
   *[other] { $files } files were left out.
}

# Results that can be compared, by what they have in common.
# $title (text, Reading group): the rubric
# $editions (text, 2.0.0, 2.1.0): its editions
# $rater (text, the team itself): who rated
# Example: Reading group, edition 2.0.0, 2.1.0. Rated by: the team itself
of-rubric = { $title }, edition { $editions }. Rated by: { $rater }

# The same, where only non-negotiables were asked for.
# $title (text, Reading group): the rubric
# $editions (text, 2.0.0, 2.1.0): its editions
# $rater (text, the team itself): who rated
# Example: Reading group, edition 2.0.0, 2.1.0, non-negotiables only. Rated by: the team itself
of-rubric-quick = { $title }, edition { $editions }, non-negotiables only. Rated by: { $rater }

# The same, where a site has rules of its own.
# $title (text, Reading group): the rubric
# $editions (text, 2.0.0, 2.1.0): its editions
# $overlay (text, Wales): the name of the rules
# $rater (text, the team itself): who rated
# Example: Reading group, edition 2.0.0, 2.1.0, under the local rules “Wales”. Rated by: the team itself
of-rubric-overlay = { $title }, edition { $editions }, under the local rules “{ $overlay }”. Rated by: { $rater }

# The same, where only non-negotiables were asked for.
# $title (text, Reading group): the rubric
# $editions (text, 2.0.0, 2.1.0): its editions
# $overlay (text, Wales): the name of the rules
# $rater (text, the team itself): who rated
# Example: Reading group, edition 2.0.0, 2.1.0, under the local rules “Wales”, non-negotiables only. Rated by: the team itself
of-rubric-overlay-quick = { $title }, edition { $editions }, under the local rules “{ $overlay }”, non-negotiables only. Rated by: { $rater }

# $editions (text, 2.0.0, 2.1.0): editions of the rubric
# Example: Judged by editions 2.0.0, 2.1.0, which say that they can be compared.
several-editions = Judged by editions { $editions }, which say that they can be compared.

# $edition (text, 2.0.0): an edition of the rubric
# Example: Edition 2.0.0 was edited without a new number: these results were not all given to the same content.
several-contents = Edition { $edition } was edited without a new number: these results were not all given to the same content.

# $stages (text, starting, established): how far sites have come with the programme
# Example: These sites are in different stages: starting, established. What is a fair target for one may not be for another.
several-stages = These sites are in different stages: { $stages }. What is a fair target for one may not be for another.

# $variants (text, at home; in groups): variants and modules of the programme
# Example: These sites run different variants or modules: at home; in groups.
several-variants = These sites run different variants or modules: { $variants }.

# $from (text, 4 May 2025): the first day
# $to (text, 6 May 2026): the last day
# Example: These results are more than a year apart: 4 May 2025 to 6 May 2026.
long-apart = These results are more than a year apart: { $from } to { $to }.

# About an element.
# $sites (number, 3): how many, at least two
# Example: 3 sites have changed this in ways the rubric does not name: consider naming them.
asked-for = { $sites } sites have changed this in ways the rubric does not name: consider naming them.

# About an element.
# $quarter (text, 2026 Q2): a quarter of a year
# $drifted (number, 2): at how many assessments
# $assessed (number, 5): of how many of that quarter
# Example: 2026 Q2: at 2 of 5 assessments it was not met, having been met at the one before.
drifts = { $assessed ->
    [one] { $quarter }: at the only assessment it was not met, having been met at the one before.
   *[other] { $quarter }: at { $drifted } of { $assessed } assessments it was not met, having been met at the one before.
}

# Behind a list that is cut short, on paper.
# $count (number, 3): how many more there are
# Example: And 3 more.
and-more = And { $count } more.

# On paper.
# $count (number, 3): how many, at least one
# Example: 3 other groups of results are not counted here, as they cannot be compared with these.
other-pools = { $count ->
    [one] 1 other group of results is not counted here, as it cannot be compared with these.
   *[other] { $count } other groups of results are not counted here, as they cannot be compared with these.
}

## Files that do not count

# $why (text, expected a number): what is wrong with it
# Example: It cannot be read: expected a number.
unreadable = It cannot be read: { $why }.
# After “It cannot be read:”, of a saved collection.
# $what (text, missing field `files`): what is wrong with it, as the reading of JSON says it
# Example: a saved collection that is damaged or was changed by hand (missing field `files`)
collection-damaged = a saved collection that is damaged or was changed by hand ({ $what })
# Of a result that counts for all else.
# $why (text, expected one of 1 to 4, found 9): what is wrong with those answers
# Example: It counts, but for what does not fit the rubric and stands as not answered: expected one of 1 to 4, found 9.
in-part = It counts, but for what does not fit the rubric and stands as not answered: { $why }.
no-result = It is neither a saved result, nor a rubric, nor a list of sites. Ask for the file or the HTML report that the self-check saves.
# Of a file such as .xlsx, .docx or .zip.
packed = It is an Excel or Word file, or an archive. Results are read from the files or HTML reports that the self-check saves: take them out of an archive first.
# Of an Excel workbook.
workbook-not-fetched = The part of this page that reads workbooks could not be fetched, so this one was not opened. See whether you are connected, and add it again; or save the list of sites as CSV (in Excel: “Save as”, “CSV UTF-8”) and add that.
# Of an Excel workbook.
workbook-too-much = There is more in this workbook than can be read. Save the list of sites as CSV (in Excel: “Save as”, “CSV UTF-8”) and add that.
# Of an Excel workbook; `team` and `site` are names of columns and stay as they are.
workbook-no-list = No sheet of this workbook is a list of sites: name the column that holds them `team` or `site`, in the first row that is used. Results are not read from a workbook; ask for the files or HTML reports that the self-check saves.

# The name of a sheet of a workbook.
# $name (text, Sites): the name
# Example: “Sites”
sheet-name = “{ $name }”

# Of an Excel workbook in which several sheets name sites.
# $read (text, “Sites”): the name of the sheet that is read
# $others (text, “Last year”, “Old”): the names of the others
# Example: The list of sites is read from the sheet “Sites”, and not from “Last year”, “Old”.
sheets-not-read = The list of sites is read from the sheet { $read }, and not from { $others }.

# $id (text, reading-group): the id of a rubric
# Example: It was made with the rubric “reading-group”, which is not here. Add that rubric.
no-rubric = It was made with the rubric “{ $id }”, which is not here. Add that rubric.

# $id (text, reading-group): the id of a rubric
# Example: It does not say which edition of “reading-group” it was made with, and several are here.
edition-unclear = It does not say which edition of “{ $id }” it was made with, and several are here.

# $id (text, reading-group): the id of a rubric
# $edition (text, 2.0.0): an edition of it
# Example: Several rubrics call themselves edition 2.0.0 of “reading-group”, and nobody can tell which of them it was made with.
content-unclear = Several rubrics call themselves edition { $edition } of “{ $id }”, and nobody can tell which of them it was made with.

overlay-twice = A second set of local rules for the same rubric: only the first is used.
# `team` and `site` are names of columns and stay as they are.
no-team-column = No column of this table is called `team` or `site`. Name the column that holds the sites so.

# $row (number, 7): the number of the line
# $name (text, Northside): a site
# Example: Line 7 of the list of sites was passed over: “Northside” stands in the list already.
register-twice = Line { $row } of the list of sites was passed over: “{ $name }” stands in the list already.

# $of (text, result-7.json): another file
# Example: The same content as result-7.json; it counts once.
copy = The same content as { $of }; it counts once.

# $of (text, result-7.json): another file
# Example: Another result of that team and day, result-7.json, has more answers and counts instead.
fuller = Another result of that team and day, { $of }, has more answers and counts instead.

# $of (text, result-7.json): another file
# Example: Another result of that team and day, result-7.json, has as many answers; none of them counts.
rival = Another result of that team and day, { $of }, has as many answers; none of them counts.

aside-no-date = It has no date, so it cannot be put before or after the others of this site.

# Behind “It cannot be read: ”.
not-given = the browser did not give what is in it; it may have been moved, deleted or locked since it was chosen. Choose it once more

## How changes were agreed: in a table and above its counts

agreed-word = agreed
to-agree-word = still to be agreed
no-agreement-word = no agreement recorded
# In place of what a log does not say.
not-said = not said
# Counted: why a change was made stands in the log.
reason-given = a reason is given

## When assessments are due: in the calendar file

# The title of a day in the calendar.
# $site (text, Northside): the site
# Example: Fidelity assessment due: Northside
due-summary = Fidelity assessment due: { $site }

# $site (text, Northside): the site
# $date (text, 3 May 2027): the day
# Example: Northside: the next assessment is due on 3 May 2027, as your list of sites says.
due-as-listed = { $site }: the next assessment is due on { $date }, as your list of sites says.

# $site (text, Northside): the site
# $date (text, 3 May 2027): the day
# Example: Northside: the next assessment is due on 3 May 2027, as the rubric says.
due-by-the-rubric = { $site }: the next assessment is due on { $date }, as the rubric says.

# $site (text, Northside): the site
# $date (text, 3 May 2026): a day that has passed
# Example: Northside: the next assessment was due on 3 May 2026, as your list of sites says.
was-due-as-listed = { $site }: the next assessment was due on { $date }, as your list of sites says.

# $site (text, Northside): the site
# $date (text, 3 May 2026): a day that has passed
# Example: Northside: the next assessment was due on 3 May 2026, as the rubric says.
was-due-by-the-rubric = { $site }: the next assessment was due on { $date }, as the rubric says.

## How a team’s own ratings stand to those of others

# The first clause about an element. Each pair is the rating of a team and that of somebody else, of the same month.
# $pairs (number, 7): how many pairs can be compared
# $same (number, 3): in how many both are the same
# $higher (number, 3): in how many the team’s own is higher
# $lower (number, 1): in how many it is lower
# Example: 7 pairs: the same in 3; the team’s own rating is higher in 3 and lower in 1
pairs = { $pairs ->
    [0] No pair can be compared
    [1] { $same ->
        [1] 1 pair: both are the same
       *[other] { $higher ->
            [1] 1 pair: the team’s own rating is higher
           *[other] 1 pair: the team’s own rating is lower
        }
    }
   *[other] { $pairs } pairs: the same in { $same }; the team’s own rating is higher in { $higher } and lower in { $lower }
}

# The next clause.
# $count (number, 3): how many pairs, at least one
# Example: 3 more have only one rating
pairs-of-one = { $count ->
    [one] 1 more has only one rating
   *[other] { $count } more have only one rating
}

few-pairs = Fewer than 10 pairs: nothing follows for other sites.

# $rater (text, a peer): who else rated
# Example: In most of the pairs the team’s own rating is higher than that of a peer.
mostly-higher = In most of the pairs the team’s own rating is higher than that of { $rater }.

# $rater (text, a peer): who else rated
# Example: In most of the pairs the team’s own rating is lower than that of a peer.
mostly-lower = In most of the pairs the team’s own rating is lower than that of { $rater }.

# Two ratings that differ.
# $site (text, Northside): the site
# $date (text, 3 May 2026): the day
# $own (text, 4): the points that it gave itself
# $rater (text, a peer): who else rated
# $other (text, 3): the points that the other gave
# Example: Northside, 3 May 2026: its own 4; a peer: 3. Its own is higher.
paired-higher = { $site }, { $date }: its own { $own }; { $rater }: { $other }. Its own is higher.

# Two ratings that differ.
# $site (text, Northside): the site
# $date (text, 3 May 2026): the day
# $own (text, 2): the points that it gave itself
# $rater (text, a peer): who else rated
# $other (text, 3): the points that the other gave
# Example: Northside, 3 May 2026: its own 2; a peer: 3. Its own is lower.
paired-lower = { $site }, { $date }: its own { $own }; { $rater }: { $other }. Its own is lower.

## What a draft of the rubric would change

# A site, with who rated it, where that was not the team itself.
# $site (text, Northside): the site
# $rater (text, a peer): who rated
# Example: Northside (rated by: a peer)
site-rated = { $site } (rated by: { $rater })

# The verdict now and with the draft.
# $site (text, Northside): the site, with who rated where that was not the team itself
# $old (text, Both non-negotiables are met.): the verdict now, a sentence
# $new (text, One of three non-negotiables is not met.): the verdict with the draft
# Example: Northside now: “Both non-negotiables are met.” With the draft: “One of three non-negotiables is not met.”
tried-verdict = { $site } now: “{ $old }” With the draft: “{ $new }”

# The band of a score now and with the draft.
# $site (text, Northside): the site, with who rated where that was not the team itself
# $title (text, Fidelity): the score
# $old (text, Good): the band now
# $new (text, Fair): the band with the draft
# Example: Northside, band of “Fidelity”: Good now, Fair with the draft.
tried-band = { $site }, band of “{ $title }”: { $old } now, { $new } with the draft.

# A score or a rule now and with the draft.
# $site (text, Northside): the site, with who rated where that was not the team itself
# $title (text, Fidelity): the score or the rule
# $old (text, 3.6): how it stands now
# $new (text, 3.2): how it would stand
# Example: Northside, “Fidelity”: 3.6 now, 3.2 with the draft.
tried-other = { $site }, “{ $title }”: { $old } now, { $new } with the draft.

# What a draft comes to.
# $title (text, Reading group): the rubric
# $edition (text, 2.1.0): the edition of the draft
# $found (text, 2 of 9 results would have another verdict): clauses, joined
# Example: With Reading group, edition 2.1.0: 2 of 9 results would have another verdict.
tried-with = With { $title }, edition { $edition }: { $found }.

# The same, with local rules.
# $title (text, Reading group): the rubric
# $edition (text, 2.1.0): the edition of the draft
# $overlay (text, Wales): the name of the rules
# $found (text, 2 of 9 results would have another verdict): clauses, joined
# Example: With Reading group, edition 2.1.0, under the local rules “Wales”: 2 of 9 results would have another verdict.
tried-with-overlay = With { $title }, edition { $edition }, under the local rules “{ $overlay }”: { $found }.

# The first of three clauses behind “With Reading group, edition 2.1.0: ”.
# $count (number, 2): how many results
# $results (number, 9): of how many
# Example: 2 of 9 results would have another verdict
tried-verdicts = { $count ->
    [0] no result would have another verdict
   *[other] { $results ->
        [one] the only result would have another verdict
       *[other] { $count } of { $results } results would have another verdict
    }
}

# The second of them.
# $count (number, 2): how many results
# $results (number, 9): of how many
# Example: 2 of 9 results would have another score
tried-scores = { $count ->
    [0] no result would have another score
   *[other] { $results ->
        [one] the only result would have another score
       *[other] { $count } of { $results } results would have another score
    }
}

# The third of them.
# $count (number, 2): how many results
# $results (number, 9): of how many
# Example: 2 of 9 results would have another band
tried-bands = { $count ->
    [0] no result would have another band
   *[other] { $results ->
        [one] the only result would have another band
       *[other] { $count } of { $results } results would have another band
    }
}

# $unchanged (number, 5): how many results
# $changed (number, 4): how many would not; both are never 0
# Example: 5 results would stay as they are.
tried-unchanged = { $changed ->
    [0] Nothing would change in any result.
   *[other] { $unchanged ->
        [0] Something would change in every result.
        [one] 1 result would stay as it is.
       *[other] { $unchanged } results would stay as they are.
    }
}

# $count (number, 3): how many, at least one
# Example: 3 results cannot be judged by the draft.
tried-unread = { $count ->
    [one] 1 result cannot be judged by the draft.
   *[other] { $count } results cannot be judged by the draft.
}

# A file that was chosen as a draft.
no-draft = It is neither a rubric nor local rules. Choose a draft edition of a rubric, or an overlay, as JSON.
# In place of what a draft comes to.
nothing-to-try = No result that has been read was made with the rubric of this draft. Add results of it first, or check the id of the draft.
# In place of how a rule or score stands, where one of the two editions does not have it.
not-there = not part of it
# In place of a band.
no-band = no band

## What sites are told of each other

# About an element.
# $met (number, 7): at how many sites it is met
# $of (number, 9): of how many
# Example: 7 of 9 sites meet this.
k-of-n = { $met } of { $of } sites meet this.
# In place of that.
too-few = too few sites to say
published-before = Together with what sites were told before, this would show what single sites answered. It is refused.

## Collections that are kept in this browser, on the page of the office

kept-heading = Kept on this device
# The heading above the button that keeps a collection.
keep-heading = Keep on this device
# A button: all files that were read are kept in this browser.
keep-collection = Keep this collection on this device
# A button, once the collection on the page is kept: what is kept is replaced by what stands on the page now.
keep-anew = Keep it as it stands now
# Before a line to write in.
keep-name = Name of the collection
# Beside the button.
keep-what = The files that were read are kept in this browser, with the names and notes in them, until you delete them here. Anybody who uses this browser on this device can open them. On a computer that you share, save them as a file in a protected folder instead.
# In place of a name that nobody gave.
kept-nameless = Collection without a name
# Behind the name of a collection, in a list.
# $date (text, 27 November 2026): when it was kept
# $files (number, 3): how many files it holds
# Example: kept on 27 November 2026, 3 files
kept-of = { $files ->
    [one] kept on { $date }, 1 file
   *[other] kept on { $date }, { $files } files
}
kept-now = The collection is kept on this device as it stands now.
# In place of that, once something has come to it.
kept-changed = The collection has changed since it was kept. The changes are lost when you close this page, unless you keep or save it once more.
kept-beside = The collection that was kept has been changed or deleted in another tab. Yours is kept as one of its own.
keep-refused = This browser did not keep the collection. It may be set to keep nothing, as in a private window, or have no room left. Save the collection as a file instead.
# A button beside a collection in the list.
kept-open = Open
# In place of the button, while files have been read.
kept-open-anew = To open a collection that is kept, open this page anew.
kept-gone = That collection is no longer here. It may have been deleted in another tab.
# A button beside a collection in the list; a second press is asked for.
kept-delete = Delete
# A button: deletes at once.
kept-delete-yes = Delete it for good
# A button: it stays.
kept-delete-no = Do not delete it
kept-deleted = It is no longer kept on this device.
kept-not-deleted = This browser did not delete it. Close the other tabs with this page, then try again.

## The list of sites

# Among what was left out of the files.
# $line (number, 4): which line of the file
# $column (text, next_due): the heading of the column
# Example: Line 4 of the list of sites: what stands under “next_due” is no day such as 2026-12-31, and is taken as empty.
register-no-day = Line { $line } of the list of sites: what stands under “{ $column }” is no day such as 2026-12-31, and is taken as empty.

## Licences and certifications of sites: their last days, as the list of sites names them

# A heading.
permits = Licences and certifications
# In place of the lists.
permits-none = No list of sites with a column licence_until or certified_until has been read, so nothing can be said of licences and certifications.
# The heading of a column, with “licence” or “certification” in its cells.
permit = What it is
# The heading of a column of days.
permit-until = Valid until
# Headings of lists, each with a number behind it.
permits-ended = Ended
permits-soon = End within 90 days
permits-later = End later
permits-unknown = No day known
# Of a site, to run the programme: in a cell of a table.
licence = licence
# Of a site, for how it runs the programme: in a cell of a table.
certification = certification
# Behind the name of its site and a colon, or below that name and with a capital; so are the seven that follow.
# $date (text, 31 October 2026): the last day
# Example: the licence ended on 31 October 2026, as your list of sites says.
licence-ended = the licence ended on { $date }, as your list of sites says.
# $date (text, 31 October 2026): the last day
# Example: the certification ended on 31 October 2026, as your list of sites says.
certification-ended = the certification ended on { $date }, as your list of sites says.
# Of a day in the next three months.
# $date (text, 31 December 2026): the last day
# Example: the licence ends on 31 December 2026, as your list of sites says.
licence-ends = the licence ends on { $date }, as your list of sites says.
# Of a day in the next three months.
# $date (text, 31 December 2026): the last day
# Example: the certification ends on 31 December 2026, as your list of sites says.
certification-ends = the certification ends on { $date }, as your list of sites says.
# Whether the day has passed is not known or not said.
# $date (text, 31 December 2027): the last day
# Example: the last day of the licence is 31 December 2027, as your list of sites says.
licence-until = the last day of the licence is { $date }, as your list of sites says.
# Whether the day has passed is not known or not said.
# $date (text, 31 December 2027): the last day
# Example: the last day of the certification is 31 December 2027, as your list of sites says.
certification-until = the last day of the certification is { $date }, as your list of sites says.
# Example: your list of sites names no last day of a licence.
# Nothing is said of a last day.
licence-unknown = your list of sites names no last day of a licence.
# Example: your list of sites names no last day of a certification.
certification-unknown = your list of sites names no last day of a certification.
# In the summary of a site, among “1 non-negotiable not met; next assessment overdue”.
licence-has-ended = licence ended
certification-has-ended = certification ended
# In the same place.
# $days (number, 90): within how many days
# Example: licence ends within 90 days
licence-ends-soon = { $days ->
    [one] licence ends within { $days } day
   *[other] licence ends within { $days } days
}
# In the same place.
# $days (number, 90): within how many days
# Example: certification ends within 90 days
certification-ends-soon = { $days ->
    [one] certification ends within { $days } day
   *[other] certification ends within { $days } days
}
# The title of an entry in a calendar, on that day.
# $site (text, Riverside): the site
# Example: Last day of the licence: Riverside
licence-last-day = Last day of the licence: { $site }
# The title of an entry in a calendar, on that day.
# $site (text, Riverside): the site
# Example: Last day of the certification: Riverside
certification-last-day = Last day of the certification: { $site }
