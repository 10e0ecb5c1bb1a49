### What the form says: all that is read and pressed while answering.

## On every page

language = Language
pages = Pages of this assessment
show-pages = Show all pages
hide-pages = Hide all pages
back = Back
go-on = Continue
undo = Undo last change
rest-coming = Just a moment…
rest-missing = A part of the self-check could not be loaded. Your answers are safe. Check the connection.
try-again = Try again
remove = Remove

# Button for a screen reader: takes out one of several.
# $what (text, Evidence 2): what is removed.
# Example: Remove: Evidence 2
remove-it = Remove: { $what }

# How far the form is filled in.
# $answered (number, 3): how many have an answer.
# $all (number, 28): how many there are.
# Example: 3 of 28 answered
answered = { $answered } of { $all } answered

# Above the heading of a page.
# $page (number, 2): the page.
# $all (number, 5): how many pages there are.
# Example: Page 2 of 5
page-of = Page { $page } of { $all }

# Above an element, where each has a page of its own.
# $element (number, 2): the element.
# $all (number, 28): how many elements there are.
# Example: Element 2 of 28
element-of = Element { $element } of { $all }

# A day, wherever one is shown.
# $day (number, 3): the day.
# $month (text, May): the name of the month.
# $year (number, 2026): the year.
# Example: 3 May 2026
date = { $day } { $month } { $year }

month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December
no-names = Do not include names or details that could identify a child, family or colleague.
new-window = opens in a new window
readonly = These answers can be read but not changed.

## Introduction

introduction = Introduction
published-by = Published by
edition = Edition

# In the introduction: how long the check takes.
# $minutes (number, 30): how long it takes.
# Example: About 30 minutes
minutes = { $minutes ->
    [one] About { $minutes } minute
   *[other] About { $minutes } minutes
}

# In the introduction: how long the check is.
# $number (number, 28): how many elements.
# Example: 28 elements
elements = { $number ->
    [one] { $number } element
   *[other] { $number } elements
}

# In the introduction: how long the check is.
# $number (number, 4): how many domains.
# Example: 4 domains
domains = { $number ->
    [one] { $number } domain
   *[other] { $number } domains
}

# In the introduction: how long the check is.
# $number (number, 6): how many non-negotiables.
# Example: 6 non-negotiables
non-negotiables = { $number ->
    [one] { $number } non-negotiable
   *[other] { $number } non-negotiables
}

terms = Terms of use
help = Help and support
rests-on = Sources
local-rules = Local rules in use
privacy-title = Your answers stay with you
privacy = What you enter stays in this page on your device; nothing is sent to us or to anyone else. When you leave, it is gone unless you save a file.
not-reviewed = This translation has not yet been reviewed by a speaker of the language.
words-not-reviewed = No speaker of the language has read the words of this page yet; the questions are the programme owner’s.
start = Start
resume = Carry on
open-saved = Open a saved assessment
keep-title = Shall this browser keep your answers while you work?
keep-nothing = If you choose nothing, they are gone when this page is closed or loaded again. A saved file is yours in any case.

# A choice: where answers are kept.
# $days (number, 30): for how many days.
# Example: Keep my answers on this device for 30 days
keep = { $days ->
    [one] Keep my answers on this device for { $days } day
   *[other] Keep my answers on this device for { $days } days
}

keep-tab = Keep my answers in this tab until I close it
keep-tab-hint = They survive going back and loading the page again. On a shared computer, close the tab when you have finished.
keep-hint = Not on a shared computer: anyone who uses this device and browser could see them. Some browsers, such as Safari, delete them after seven days without a visit: save a file too.

## Occasion

occasion = About this assessment
occasion-hint = Everything here can be left empty, but next time you will be glad of the date and the team.
team = Team or service
team-hint = A short code is better than a name.
name-files = Put the team into the names of saved files, so that they can be told apart
day = Date of the assessment
who-rates = Who is rating?
rater-self-rated = The team itself
rater-peer = Another team
rater-trainer = A trainer or coach of the programme
rater-external = Somebody from outside
role = In what role?
role-hint = For example team lead, supervisor, practitioner. A role, not a name.
stage = Which stage are you in?
no-stage = Not sure yet
variant = Which form of the programme do you run?
modules = Which of these do you run?
how-much = How much do you want to look at?
everything = Everything
quick = The non-negotiables only
quick-hint = A quick check. It says which non-negotiables are not met; it gives no scores.
ways = How do you want to go through it?
layout-domains = One page for each domain
layout-single = One element at a time
layout-whole = Everything on one page

## Elements

all-elements = All elements
non-negotiable = Non-negotiable

# What a non-negotiable needs.
# $low (text, 2): the lowest number that is good enough.
# Example: Non-negotiable, at least 2
needs-at-least = Non-negotiable, at least { $low }

# What a non-negotiable needs.
# $high (text, 5): the highest number that is good enough.
# Example: Non-negotiable, at most 5
needs-at-most = Non-negotiable, at most { $high }

# What a non-negotiable needs.
# $interval (text, between 2 and 5): one of the intervals.
# Example: Non-negotiable, between 2 and 5
needs-other = Non-negotiable, { $interval }

# On a card: what the stage asks for.
# $aim (text, 2 or more): one of the intervals, or a number.
# Example: Aim in your stage: 2 or more
target = Aim in your stage: { $aim }

# What an element needs.
# $word (text, Mostly): the lowest level that is good enough.
# Example: Mostly or better
or-better = { $word } or better

flexible = Flexible: may be adapted locally
information = For information, not scored

# From which number to which.
# $low (text, 2): the lower number, written out.
# Example: 2 or more
interval-at-least = { $low } or more

# From which number to which.
# $low (text, 2): the lower number, written out.
# Example: more than 2
interval-above = more than { $low }

# From which number to which.
# $high (text, 5): the higher number, written out.
# Example: 5 or less
interval-at-most = { $high } or less

# From which number to which.
# $high (text, 5): the higher number, written out.
# Example: less than 5
interval-below = less than { $high }

# From which number to which.
# $only (text, 3): the number, written out.
# Example: exactly 3
interval-exactly = exactly { $only }

# From which number to which.
# $low (text, 2): the lower number, written out.
# $high (text, 5): the higher number, written out.
# Example: 2 to 5
interval-from-to = { $low } to { $high }

# From which number to which.
# $low (text, 2): the lower number, written out.
# $high (text, 5): the higher number, written out.
# Example: 2 or more, but less than 5
interval-from-below = { $low } or more, but less than { $high }

# From which number to which.
# $low (text, 2): the lower number, written out.
# $high (text, 5): the higher number, written out.
# Example: more than 2, up to 5
interval-above-to = more than { $low }, up to { $high }

# From which number to which.
# $low (text, 2): the lower number, written out.
# $high (text, 5): the higher number, written out.
# Example: between 2 and 5
interval-between = between { $low } and { $high }

interval-any = any number
cannot-tell = We cannot tell yet
not-applicable = Does not apply
why-not-applicable = Why does it not apply?
does-not-fit = Does not fit our service
clear = Clear answer
number = Number
whole-numbers = whole numbers only

# Beside a level: what it scores.
# $points (text, 2.5): the points, written out.
# Example: Scores 2.5
points = Scores { $points }

no-points = No points can be given for this

# Below two numbers: what they come to.
# $percent (text, 62.5): the percentage, written out.
# Example: That is 62.5%
percent = That is { $percent }%

# Below two numbers: what they come to.
# $quotient (text, 1.25): the quotient, written out.
# Example: That is 1.25
quotient = That is { $quotient }

estimate = Not known? Estimate it instead
yes = Yes
no = No
required = Required
required-hint = “Required”: without this part, the other parts do not count.
how-it-scores = How it scores

# Below a list of parts to tick.
# $present (number, 3): how many are there.
# $all (number, 5): of how many.
# Example: 3 of 5 in place
in-place = { $present } of { $all } in place

# Below a list of parts to tick.
# $present (number, 3): how many are there.
# $all (number, 5): of how many that apply.
# $aside (number, 2): how many do not apply.
# Example: 3 of 5 in place, 2 do not apply
in-place-and-not = { $aside ->
    [one] { $present } of { $all } in place, { $aside } does not apply
   *[other] { $present } of { $all } in place, { $aside } do not apply
}

# The name of one of several ratings.
# $each (text, Session): what one rating is about.
# $number (number, 2): which of them.
# Example: Session 2
repeat = { $each } { $number }

# Above several ratings of one element.
# $number (number, 3): how many at least.
# Example: At least 3 ratings are needed.
repeats-needed = { $number ->
    [one] At least { $number } rating is needed.
   *[other] At least { $number } ratings are needed.
}

# Above several ratings of one element.
# $given (number, 2): how many there are.
# $fewest (number, 3): how many are needed.
# Example: 2 of at least 3 given
repeats-too-few = { $given } of at least { $fewest } given

# Above several ratings of one element.
# $given (number, 3): how many there are.
# Example: 3 given
repeats-given = { $given } given

reduce-mean = Their mean counts.
reduce-lowest = The lowest one counts.
reduce-highest = The highest one counts.
reduce-mode = The most frequent one counts.
reduce-share = The share that is good enough counts.

# Button: adds a rating.
# $each (text, Session): what one rating is about.
# $number (number, 3): which of them comes next.
# Example: Add Session 3
add-repeat = Add { $each } { $number }

guidance = Guidance
evidence = Evidence
note = Note
choose = Choose

## Adaptations

adaptation = Record an adaptation

## What is wrong

problem = There is a problem
not-a-number = Enter a number in figures, such as 12 or 7.5
not-a-day = Enter a real date with day, month and year, or leave it empty
not-whole = Enter a whole number

# Below a number that cannot be.
# $interval (text, 2 to 5): one of the intervals.
# Example: Enter a number in this range: 2 to 5
out-of-range = Enter a number in this range: { $interval }

# Below a number written with a comma.
# $meant (text, 2.5): the number with a point.
# Example: Write 2.5 with a point, not a comma
decimal-comma = Write { $meant } with a point, not a comma

# Below two numbers of which the first may not be greater.
# $all (text, Families served): what the second number is called.
# Example: More than “Families served”: check the two numbers
more-than-all = More than “{ $all }”: check the two numbers

# Below a number that counts in several elements.
# $others (text, “Caseload”): the titles of other elements.
# Example: Entered once: it stands in “Caseload” too
shared-number = Entered once: it stands in { $others } too

no-reason = Say why it does not apply

## Checking

check = Check your answers
next-missing = Go to the next one without answer

# Button for a screen reader: goes back to an answer.
# $what (text, Team): what is changed.
# Example: Change: Team
change = Change: { $what }

see-result = See the result

## Result

result = Result
so-far = so far
score = Score
finished = Everything has been cleared
finished-hint = No answer is left in this page or on this device.
again = Start again
