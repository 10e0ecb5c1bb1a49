### The report: what a result says, on screen, on paper, in files and for the command.

## Parts that other sentences are made with

# A small number in words, as a careful letter has it. In Welsh, the form that stands alone for something feminine (elfen, lefel, rhan).
# $number (number, 3): any number
# Example: three
in-words = { $number ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $number }
}

# Several things.
# $first (text, Team lead, Peer): all but the last, with commas between
# $last (text, Coach): the last
# Example: Team lead, Peer and Coach
and = { $first } and { $last }

# The same where the last begins as `and-beginnings` says.
# $first (text, Team lead, Peer): all but the last, with commas between
# $last (text, Educator): the last
# Example: Team lead, Peer and Educator
and-before-vowel = { $first } and { $last }

# How the last of several things begins where `and-before-vowel` is said, with spaces between; _ is a space. “-” where it makes no difference.
and-beginnings = -

# One of several.
# $one (text, “Granted”): the first, or several joined already
# $other (text, “Refused”): the last
# Example: “Granted” or “Refused”
or = { $one } or { $other }

# Several roles. In Welsh with a comma: after “a” and “ac” their first letters would have to change.
# $first (text, Team lead, Peer): all but the last, with commas between
# $last (text, Coach): the last
# Example: Team lead, Peer and Coach
and-raters = { $first } and { $last }

# A name in running text.
# $level (text, Fully): a level of a scale, or another name in the rubric
# Example: “Fully”
named = “{ $level }”

# What is seen, quoted.
# $text (text, Most families are seen): what is seen, without a full stop
# Example: “Most families are seen.”
named-sentence = “{ $text }.”

# A whole sentence.
# $text (text, needs at least 4): all that is said
# Example: needs at least 4.
full = { $text }.

# A whole sentence of two parts.
# $text (text, needs at least 4): what is said first
# $more (text, for you at least 22 of 24): what is said besides
# Example: needs at least 4; for you at least 22 of 24.
full-with = { $text }; { $more }.

# A sentence that ends in what is seen.
# $text (text, At the best level of its scale): what is said first
# $says (text, “Most families are seen.”): what is seen, quoted, with its full stop
# Example: At the best level of its scale: “Most families are seen.”
with-text = { $text }: { $says }

# So many elements.
# $number (number, 3): how many
# $count (text, three): the same in words
# Example: three elements
elements = { $number ->
    [one] { $count } element
   *[other] { $count } elements
}

# The same where another number beside it is written in figures.
# $number (number, 12): how many
# Example: 12 elements
elements-in-figures = { $number ->
    [one] { $number } element
   *[other] { $number } elements
}

# So many levels.
# $number (number, 2): how many
# $count (text, two): the same in words
# Example: two levels
levels = { $number ->
    [one] { $count } level
   *[other] { $count } levels
}

# So many parts of the rubric.
# $number (number, 2): how many
# $count (text, two): the same in words
# Example: two parts
parts = { $number ->
    [one] { $count } part
   *[other] { $count } parts
}

# Last of a list that does not tell all.
# $number (number, 2): how many
# $count (text, two): the same in words
# Example: two more
so-many-more = { $number ->
   *[other] { $count } more
}

# A list that does not tell all.
# $names (text, “Home visits”, “Supervision”): what is told
# $number (number, 2): how many more there are
# $count (text, two): the same in words
# Example: “Home visits”, “Supervision” and two more
and-so-many-more = { $number ->
   *[other] { $names } and { $count } more
}

## What must hold: bounds, rules and targets

# $low (text, 60): the lowest
# Example: at least 60
bounds-at-least = at least { $low }

# $low (text, 60): what it must exceed
# Example: more than 60
bounds-above = more than { $low }

# $high (text, 80): the highest
# Example: at most 80
bounds-at-most = at most { $high }

# $high (text, 80): what it must stay below
# Example: below 80
bounds-below = below { $high }

# $only (text, 3): the only value
# Example: exactly 3
bounds-exactly = exactly { $only }

# $low (text, 60): the lowest
# $high (text, 80): the highest
# Example: 60 to 80
bounds-from-to = { $low } to { $high }

# $low (text, 60): the lowest
# $high (text, 80): what it must stay below
# Example: at least 60 and below 80
bounds-from-below = at least { $low } and below { $high }

# $low (text, 60): what it must exceed
# $high (text, 80): the highest
# Example: more than 60 and at most 80
bounds-above-to = more than { $low } and at most { $high }

# $low (text, 60): what it must exceed
# $high (text, 80): what it must stay below
# Example: more than 60 and below 80
bounds-between = more than { $low } and below { $high }

bounds-any = any value

# A value beside an edge.
# $edge (text, 70): a number that matters, such as where a band begins
# Example: just under 70
just-under = just under { $edge }

# A value beside an edge.
# $edge (text, 70): a number that matters, such as where a band begins
# Example: just over 70
just-over = just over { $edge }

# A rule.
# $goal (text, at least 4): what is needed
# Example: needs at least 4
needs = needs { $goal }

# A level and all that are better.
# $level (text, Fully): a level of a scale
# Example: “Fully” or better
or-better = “{ $level }” or better

# A share of the whole.
# $share (text, at least 90): bounds
# Example: at least 90 in 100
in-hundred-of = { $share } in 100

# A share of the parts of a checklist.
# $share (text, at least 90): bounds
# Example: at least 90 in 100 parts in place
in-hundred-parts = { $share } in 100 parts in place

# What a share comes to here.
# $count (text, at least 22): what the share comes to
# $total (text, 24): the total
# Example: for you at least 22 of 24
for-you-all = for you { $count } of { $total }

# What a share comes to here.
# $count (text, at least 22): what the share comes to
# $total (text, 24): the total
# $of (text, group sessions): what is counted
# Example: for you at least 22 of 24 group sessions
for-you-of = for you { $count } of { $total } { $of }

# What a share comes to here, where the count is not part of the total.
# $count (text, at most 40): what the share comes to
# $counted (text, clients): what is counted
# $total (text, 4): the total
# $with (text, workers): what the total counts
# Example: for you at most 40 clients with 4 workers
for-you-with = for you { $count } { $counted } with { $total } { $with }

# No count comes to the share with this total.
# $total (text, 3): the total
# $of (text, group sessions): what it counts
# Example: with 3 group sessions no whole number comes to that
no-count = with { $total } { $of } no whole number comes to that

# Only these parts are missing.
# $parts (text, “Manual”): parts of a checklist
# Example: “Manual” in place
parts-in-place = { $parts } in place

# Parts that must be among those in place.
# $goal (text, at least 4): what is needed
# $parts (text, “Manual”): parts of a checklist
# Example: at least 4, among them “Manual”
goal-with-parts = { $goal }, among them { $parts }

# The rule of an outcome.
# $outcome (text, Granted): an outcome that is not reached
# $rule (text, both of these must hold): its rule
# Example: needed for “Granted”: both of these must hold
for-outcome = needed for “{ $outcome }”: { $rule }

# Outcomes between which it is not decided yet.
# $outcomes (text, “Granted” or “Refused”): the outcomes that are still possible
# Example: “Granted” or “Refused” (still open)
outcomes-open = { $outcomes } (still open)

# The same where it could not be proven that each can still be reached.
# $outcomes (text, “Granted” or “Refused”): the outcomes that may still be possible
# Example: “Granted” or “Refused” (still open; there are too many ways to finish to try them all, so one of these may be out of reach)
outcomes-unproven = { $outcomes } (still open; there are too many ways to finish to try them all, so one of these may be out of reach)

# Heading.
below-target-heading = Below the aim

# Heading, where the targets are those of a stage.
# $stage (text, Year 1): the stage
# Example: Below the aim in the stage “Year 1”
below-aim-heading = Below the aim in the stage “{ $stage }”

# $value (text, 2): where something stands
# $target (text, at least 3): its target
# Example: 2; the aim is at least 3
below = { $value }; the aim is { $target }

# $bounds (text, at least 3): the target
# $stage (text, Year 1): the stage
# Example: at least 3 in the stage “Year 1”
in-stage = { $bounds } in the stage “{ $stage }”

# After a rule.
# $value (text, 3.4): the value of a score
# Example: it is 3.4
it-is = it is { $value }

# How rules are joined.
# $number (number, 3): how many rules there are
# Example: all 3 of these must hold
all-must = { $number ->
    [1] this must hold
    [2] both of these must hold
   *[other] all { $number } of these must hold
}

# How rules are joined.
# $number (number, 3): how many rules there are
# Example: at least one of these 3 must hold
any-must = { $number ->
    [1] this must hold
   *[other] at least one of these { $number } must hold
}

# How rules are joined.
# $bounds (text, at least 2): how many must hold
# $number (number, 3): how many rules there are
# Example: at least 2 of these 3 must hold
so-many-must = { $bounds } of these { $number } must hold

# How rules are joined.
# $bounds (text, at least 80): what percentage must hold
# $number (number, 5): how many rules there are
# Example: at least 80 per cent of these 5 must hold
percent-must = { $bounds } per cent of these { $number } must hold

# How many of several conditions are met.
# $met (number, 1): how many are met
# $all (number, 3): how many there are
# Example: 1 of 3 conditions met
conditions-met = { $all ->
    [one] { $met } of 1 condition met
   *[other] { $met } of { $all } conditions met
}

# How many of several conditions are met, and how many may be.
# $met (number, 1): how many are met
# $all (number, 3): how many there are
# $open (number, 1): how many are still open
# Example: 1 of 3 conditions met, 1 still open
conditions-open = { $all ->
    [one] { $met } of 1 condition met, { $open } still open
   *[other] { $met } of { $all } conditions met, { $open } still open
}

# What must be so several times in a row.
# $needs (text, needs at least 70%): what is needed
# $times (number, 3): how often
# Example: needs at least 70%, 3 times in a row
in-a-row = { $needs }, { $times } times in a row

# Met in a row, more often than it has to be.
# $run (number, 5): how often it has been met in a row
# Example: met, 5 in a row
run-met-longer = met, { $run } in a row

# Met in a row.
# $run (number, 3): how often it has been met in a row
# $times (number, 3): how often it has to be
# Example: met, 3 of 3 in a row
run-met = met, { $run } of { $times } in a row

# Not met in a row, while something is open.
# $most (number, 2): how often it may have been met in a row
# $times (number, 3): how often it has to be
# Example: not met, at most 2 of 3 in a row
run-not-met-at-most = not met, at most { $most } of { $times } in a row

# Not met in a row.
# $run (number, 1): how often it has been met in a row
# $times (number, 3): how often it has to be
# Example: not met, 1 of 3 in a row
run-not-met = not met, { $run } of { $times } in a row

# Whether it is met in a row is open.
# $times (number, 3): how often it has to be
# Example: still open, 3 in a row are needed
run-open = still open, { $times } in a row are needed

# A score meets what it should reach, as far as it is answered; what is open can turn it.
status-met-so-far = met so far

# The same where it does not.
status-not-met-so-far = not met so far

# $outcomes (text, “Granted” or “Refused”): what is still possible
# Example: still possible: “Granted” or “Refused”
possible = still possible: { $outcomes }

# The same where it could not be proven that each can still be reached.
# $outcomes (text, “Granted” or “Refused”): what may still be possible
# Example: still possible: “Granted” or “Refused”, one of which may be out of reach: there are too many ways to finish to try them all
possible-unproven = still possible: { $outcomes }, one of which may be out of reach: there are too many ways to finish to try them all

# In the place of what a rule comes to, while it is open.
undecided = not decided yet

# Before how many conditions of an outcome are met.
# $outcome (text, Granted): an outcome that is not reached
# Example: needed for “Granted”
needed-for = needed for “{ $outcome }”

## Beside an answer

# What the team itself recorded.
# $points (text, 2): its points
# Example: you recorded 2
recorded-by-you = you recorded { $points }

# What the team itself recorded.
# $points (text, 2): its points
# $answer (text, 31 families): the answer
# Example: you recorded 2: 31 families
recorded-by-you-with = you recorded { $points }: { $answer }

# What another rater recorded.
# $points (text, 2): its points
# Example: recorded as 2
recorded-as = recorded as { $points }

# What another rater recorded.
# $points (text, 2): its points
# $answer (text, 31 families): the answer
# Example: recorded as 2: 31 families
recorded-as-with = recorded as { $points }: { $answer }

# $status (text, not applicable): the state of an answer
# $reason (text, no group sessions): the reason given
# Example: not applicable: no group sessions
with-reason = { $status }: { $reason }

# An answer of a file that is not counted.
# $title (text, E99): the id of the element in the file
# $found (text, “2”): what the file holds
# Example: “E99”: this rubric has no such element; the file holds “2”.
unused-no-element = “{ $title }”: this rubric has no such element; the file holds { $found }.

# An answer of a file that is not counted.
# $title (text, Home visits): the element
# $found (text, “9”): what the file holds
# Example: “Home visits”: the file holds “9”, which is no answer to this element.
unused-no-answer = “{ $title }”: the file holds { $found }, which is no answer to this element.

# An answer of a file that is not counted.
# $title (text, Home visits): the element
# $found (text, “2”): what the file holds
# Example: “Home visits”: answered with “2”, but not part of what is assessed here.
unused-other-part = “{ $title }”: answered with { $found }, but not part of what is assessed here.

# $count (text, 80): how many
# $total (text, 100): of how many
# Example: 80 of 100
out-of = { $count } of { $total }

# $count (text, 80): how many
# $total (text, 100): of about how many
# Example: 80 of an estimated 100
out-of-estimate = { $count } of an estimated { $total }

# $present (text, 3): how many components are in place
# $all (number, 5): how many there are
# Example: 3 of 5 in place
in-place = { $present } of { $all } in place

# Several ratings of one element.
# $count (number, 3): how many ratings
# $each (text, 2 × 4, 1 × 3): which they are
# Example: 3 ratings: 2 × 4, 1 × 3
ratings = { $count ->
    [one] 1 rating: { $each }
   *[other] { $count } ratings: { $each }
}

# $rating (text, 4): one of the ratings
# $times (number, 2): how often it was given
# Example: 2 × 4
so-often = { $times } × { $rating }

# An amount of one, with a unit that is written for several.
# $amount (text, 1): the amount
# $unit (text, families): what is counted, written for several
# Example: 1 (families)
one-of = { $amount } ({ $unit })

# One element takes several ratings, and there are too few.
# $have (number, 1): how many there are
# $least (number, 3): how many there must be
# $each (text, 4): which they are
# Example: 1 of at least 3 ratings given: 4
too-few-ratings = { $have } of at least { $least } ratings given: { $each }

# Beside evidence, in brackets.
# $number (number, 12): how many were looked at
# Example: sample of 12
evidence-sample = sample of { $number }

# Beside evidence, in brackets.
evidence-old = older than the rubric asks for

## The non-negotiables

# So many non-negotiables, as the sentences below go on. In Welsh with the article: “o'r naw elfen anhepgor”.
# $number (number, 6): how many there are
# $count (text, six): the same in words
# Example: six non-negotiables
so-many-non-negotiables = { $number ->
   *[other] { $count } non-negotiables
}

# All are met.
# $number (number, 6): how many there are
# $them (text, six non-negotiables): so many non-negotiables
# Example: All six non-negotiables are met.
all-met = { $number ->
    [1] The one non-negotiable is met.
    [2] Both non-negotiables are met.
   *[other] All { $them } are met.
}

# None is met.
# $number (number, 6): how many there are
# $them (text, six non-negotiables): so many non-negotiables
# Example: None of the six non-negotiables is met.
none-met = { $number ->
    [1] The one non-negotiable is not met.
   *[other] None of the { $them } is met.
}

# None can be confirmed.
# $number (number, 6): how many there are
# $them (text, six non-negotiables): so many non-negotiables
# Example: None of the six non-negotiables can be confirmed yet.
none-confirmed = { $number ->
    [1] The one non-negotiable cannot be confirmed yet.
   *[other] None of the { $them } can be confirmed yet.
}

# Some are not met, and the others are met. A first letter is made a capital.
# $not-met (number, 2): how many are not met
# $count (text, two): the same in words
# $them (text, six non-negotiables): so many non-negotiables
# Example: two of six non-negotiables are not met.
some-not-met = { $not-met ->
    [one] { $count } of { $them } is not met.
   *[other] { $count } of { $them } are not met.
}

# Some cannot be confirmed, and the others are met. A first letter is made a capital.
# $open (text, two): how many cannot be confirmed, in words
# $them (text, six non-negotiables): so many non-negotiables
# $met (number, 4): how many are met
# $met-count (text, four): the same in words
# Example: two of six non-negotiables cannot be confirmed; the other four are met.
some-open = { $met ->
    [one] { $open } of { $them } cannot be confirmed; the other one is met.
   *[other] { $open } of { $them } cannot be confirmed; the other { $met-count } are met.
}

# Some are not met, and some cannot be confirmed. A first letter is made a capital.
# $not-met (number, 2): how many are not met
# $count (text, two): the same in words
# $them (text, six non-negotiables): so many non-negotiables
# $open (text, one): how many cannot be confirmed, in words
# Example: two of six non-negotiables are not met, and one cannot be confirmed.
some-not-met-some-open = { $not-met ->
    [one] { $count } of { $them } is not met, and { $open } cannot be confirmed.
   *[other] { $count } of { $them } are not met, and { $open } cannot be confirmed.
}

# Heading of a folded list.
# $number (number, 4): how many are met
# $count (text, four): the same in words
# Example: The four non-negotiables that are met
those-met = { $number ->
    [1] The one non-negotiable that is met
   *[other] The { $count } non-negotiables that are met
}

## What has changed, in one sentence

# The rubric has another edition, and no non-negotiables.
# $since (text, 20 May 2026): an earlier date
# $then (text, 1.0): the edition then
# $now (text, 2.0): the edition now
# Example: The rubric has changed since 20 May 2026, from edition 1.0 to 2.0: only scores are compared, not elements.
rubric-changed = The rubric has changed since { $since }, from edition { $then } to { $now }: only scores are compared, not elements.

# The rubric has another edition, and non-negotiables.
# $since (text, 20 May 2026): an earlier date
# $then (text, 1.0): the edition then
# $now (text, 2.0): the edition now
# Example: The rubric has changed since 20 May 2026, from edition 1.0 to 2.0: only scores are compared, not non-negotiables and other elements.
rubric-changed-all = The rubric has changed since { $since }, from edition { $then } to { $now }: only scores are compared, not non-negotiables and other elements.

# How the elements moved; last in a sentence of what has changed.
none-moved = no element rose or fell

# How the elements moved; last in a sentence of what has changed.
# $elements (text, two elements): so many elements
# Example: two elements rose and none fell
rose-only = { $elements } rose and none fell

# The same where some number is the better the smaller it is.
# $elements (text, two elements): so many elements
# Example: two elements got better and none got worse
better-only = { $elements } got better and none got worse

# How the elements moved; last in a sentence of what has changed.
# $elements (text, two elements): so many elements
# Example: two elements fell and none rose
fell-only = { $elements } fell and none rose

# The same where some number is the better the smaller it is.
# $elements (text, two elements): so many elements
# Example: two elements got worse and none got better
worse-only = { $elements } got worse and none got better

# How the elements moved; last in a sentence of what has changed.
# $elements (text, two elements): so many elements rose
# $fell (text, one): how many fell
# Example: two elements rose and one fell
rose-and-fell = { $elements } rose and { $fell } fell

# The same where some number is the better the smaller it is.
# $elements (text, two elements): so many elements got better
# $fell (text, one): how many got worse
# Example: two elements got better and one got worse
better-and-worse = { $elements } got better and { $fell } got worse

# So many non-negotiables; those in the next clauses are told by the number alone.
# $number (number, 2): how many
# $count (text, two): the same in words
# Example: two non-negotiables
who = { $number ->
    [one] { $count } non-negotiable
   *[other] { $count } non-negotiables
}

# Clause of a sentence of what has changed.
# $number (number, 2): how many
# $who (text, two non-negotiables): which
# Example: two non-negotiables have drifted
have-drifted = { $number ->
    [one] { $who } has drifted
   *[other] { $who } have drifted
}

# Clause of a sentence of what has changed.
# $who (text, two non-negotiables): which
# Example: two non-negotiables can no longer be confirmed
no-longer-confirmed = { $who } can no longer be confirmed

# Clause of a sentence of what has changed.
# $number (number, 2): how many
# $who (text, two non-negotiables): which
# Example: two non-negotiables fell but still hold
fell-and-hold = { $number ->
    [one] { $who } fell but still holds
   *[other] { $who } fell but still hold
}

# The same where some number is the better the smaller it is.
# $number (number, 2): how many
# $who (text, two non-negotiables): which
# Example: two non-negotiables got worse but still hold
worse-and-hold = { $number ->
    [one] { $who } got worse but still holds
   *[other] { $who } got worse but still hold
}

# Clause of a sentence of what has changed.
# $number (number, 2): how many
# $who (text, two non-negotiables): which
# Example: two non-negotiables were not met before either
were-not-met = { $number ->
    [one] { $who } was not met before either
   *[other] { $who } were not met before either
}

# Clause of a sentence of what has changed.
# $number (number, 2): how many
# $who (text, two non-negotiables): which
# Example: two non-negotiables were not met or not confirmed before either
were-open = { $number ->
    [one] { $who } was not met or not confirmed before either
   *[other] { $who } were not met or not confirmed before either
}

# Clause of a sentence of what has changed.
# $number (number, 2): how many
# $who (text, two non-negotiables): which
# Example: two non-negotiables are met again
met-again = { $number ->
    [one] { $who } is met again
   *[other] { $who } are met again
}

# There are no non-negotiables.
# $since (text, 20 May 2026): an earlier date
# $moved (text, two elements rose and none fell): how the elements moved
# Example: Since 20 May 2026 two elements rose and none fell.
since-elements = Since { $since } { $moved }.

# Nothing is to be told of the non-negotiables.
# $since (text, 20 May 2026): an earlier date
# $moved (text, two elements rose and none fell): how the elements moved
# Example: Since 20 May 2026 no non-negotiable has drifted; two elements rose and none fell.
since-no-drift = Since { $since } no non-negotiable has drifted; { $moved }.

# $since (text, 20 May 2026): an earlier date
# $told (text, one non-negotiable has drifted and two are met again): clauses about the non-negotiables
# $moved (text, two elements rose and none fell): how the elements moved
# Example: Since 20 May 2026 one non-negotiable has drifted and two are met again; two elements rose and none fell.
since-told = Since { $since } { $told }; { $moved }.

## Scores

# The score for the whole. A full stop follows.
# $title (text, Fidelity): what the score is called
# $value (text, 3.6 of 5): what it came to
# Example: Fidelity is 3.6 of 5
whole-score = { $title } is { $value }

# The same where less is better.
# $title (text, Burden): what the score is called
# $value (text, 3.6 of 5): what it came to
# Example: Burden is 3.6 of 5 (lower is better)
whole-score-lower = { $title } is { $value } (lower is better)

# The same with a band.
# $title (text, Fidelity): what the score is called
# $value (text, 3.6 of 5): what it came to
# $band (text, Good): its band
# Example: Fidelity is 3.6 of 5, in the band “Good”
whole-score-band = { $title } is { $value }, in the band “{ $band }”

# The same with a band, where less is better.
# $title (text, Burden): what the score is called
# $value (text, 3.6 of 5): what it came to
# $band (text, Good): its band
# Example: Burden is 3.6 of 5, in the band “Good” (lower is better)
whole-score-band-lower = { $title } is { $value }, in the band “{ $band }” (lower is better)

# There is no score. A full stop follows.
# $title (text, Fidelity): what the score is called
# $why (text, nothing it counts applies here): why
# Example: There is no score for “Fidelity”: nothing it counts applies here
no-whole-score = There is no score for “{ $title }”: { $why }

# The same while it may still come.
# $title (text, Fidelity): what the score is called
# $why (text, nothing it counts has an answer): why
# Example: There is no score for “Fidelity” yet: nothing it counts has an answer
no-whole-score-yet = There is no score for “{ $title }” yet: { $why }

# Why there is no score.
# $least (number, 4): how many are needed
# $all (number, 6): how many it counts
# $have (number, 3): how many there are
# Example: at least 4 of the 6 it counts are needed, and 3 are there
too-few = { $all ->
    [1] the one it counts is needed, and is missing
   *[other] { $least ->
        [one] { $have ->
            [0] at least { $least } of the { $all } it counts is needed, and none is there
            [one] at least { $least } of the { $all } it counts is needed, and { $have } is there
           *[other] at least { $least } of the { $all } it counts is needed, and { $have } are there
        }
       *[other] { $have ->
            [0] at least { $least } of the { $all } it counts are needed, and none is there
            [one] at least { $least } of the { $all } it counts are needed, and { $have } is there
           *[other] at least { $least } of the { $all } it counts are needed, and { $have } are there
        }
    }
}

# Why there is no score.
# $most (number, 2): how many may be missing
# $all (number, 6): how many it counts
# $missing (number, 3): how many are
# Example: at most 2 of the 6 it counts may be missing, and 3 are
too-many-missing = { $missing ->
    [one] at most { $most } of the { $all } it counts may be missing, and { $missing } is
   *[other] at most { $most } of the { $all } it counts may be missing, and { $missing } are
}

# $sum (text, 3.55): the exact value
# $rounded (text, 3.6): what the rubric rounds it to
# Example: 3.55, rounded to 3.6
rounded-to = { $sum }, rounded to { $rounded }

# $sum (text, 100 × 7 ÷ 8 = 87.5): what the score comes to
# $points (text, 4): what that scores by the table
# Example: 100 × 7 ÷ 8 = 87.5, which scores 4 by the table of points
scored-by-table = { $sum }, which scores { $points } by the table of points

# Something that stands out well, on no scale of levels.
# $value (text, 24): the best value there is
# Example: It stands at 24, the best there is.
best-at = It stands at { $value }, the best there is.

# Something that stands out well, on no scale of levels.
# $value (text, 24): the best value there is
# $rose-from (text, 20): what it was
# Example: It went from 20 to 24, the best there is.
best-from = It went from { $rose-from } to { $value }, the best there is.

# None of what scores should reach is reached.
# $all (number, 3): how many criteria there are
# $all-count (text, three): the same in words
# Example: none of the three criteria is met.
criteria-none-met = { $all ->
    [1] the one criterion is not met.
    [2] neither of the two criteria is met.
   *[other] none of the { $all-count } criteria is met.
}

# How many, in words, where it is none of several.
none = none

# How many of what scores should reach they do; nothing else is to be told. A first letter is made a capital.
# $met (number, 3): how many are met
# $count (text, three): the same in words
# $all (number, 3): how many there are
# $all-count (text, three): the same in words
# Example: three of three criteria are met.
criteria-met = { $met ->
    [one] { $all ->
       *[other] { $count } of { $all-count } criteria is met.
    }
   *[other] { $count } of { $all-count } criteria are met.
}

# The same where some are not met.
# $met (number, 2): how many are met
# $count (text, two): the same in words
# $all (number, 3): how many there are
# $all-count (text, three): the same in words
# $not-met (number, 1): how many are not met
# $not-met-count (text, one): the same in words
# Example: two of three criteria are met and one is not.
criteria-not-met = { $all ->
   *[other] { $met ->
        [one] { $not-met ->
            [one] { $count } of { $all-count } criteria is met and { $not-met-count } is not.
           *[other] { $count } of { $all-count } criteria is met and { $not-met-count } are not.
        }
       *[other] { $not-met ->
            [one] { $count } of { $all-count } criteria are met and { $not-met-count } is not.
           *[other] { $count } of { $all-count } criteria are met and { $not-met-count } are not.
        }
    }
}

# The same where some are still open.
# $met (number, 2): how many are met
# $count (text, two): the same in words
# $all (number, 3): how many there are
# $all-count (text, three): the same in words
# $open (number, 1): how many are still open
# $open-count (text, one): the same in words
# Example: two of three criteria are met and one is still open.
criteria-open = { $all ->
   *[other] { $met ->
        [one] { $open ->
            [one] { $count } of { $all-count } criteria is met and { $open-count } is still open.
           *[other] { $count } of { $all-count } criteria is met and { $open-count } are still open.
        }
       *[other] { $open ->
            [one] { $count } of { $all-count } criteria are met and { $open-count } is still open.
           *[other] { $count } of { $all-count } criteria are met and { $open-count } are still open.
        }
    }
}

# The same where some are not met and some are still open.
# $met (number, 2): how many are met
# $count (text, two): the same in words
# $all (number, 4): how many there are
# $all-count (text, four): the same in words
# $not-met (number, 1): how many are not met
# $not-met-count (text, one): the same in words
# $open (number, 1): how many are still open
# $open-count (text, one): the same in words
# Example: two of four criteria are met, one is not and one still open.
criteria-not-met-open = { $all ->
   *[other] { $open ->
       *[other] { $met ->
            [one] { $not-met ->
                [one] { $count } of { $all-count } criteria is met, { $not-met-count } is not and { $open-count } still open.
               *[other] { $count } of { $all-count } criteria is met, { $not-met-count } are not and { $open-count } still open.
            }
           *[other] { $not-met ->
                [one] { $count } of { $all-count } criteria are met, { $not-met-count } is not and { $open-count } still open.
               *[other] { $count } of { $all-count } criteria are met, { $not-met-count } are not and { $open-count } still open.
            }
        }
    }
}

# How something stands that has no value yet and is not decided.
still-undecided = still open

# Something that has no value yet and is decided already.
# $standing (text, not met): how it stands
# Example: not met, whatever is still open
already-decided = { $standing }, whatever is still open

# All elements have ratings, none has enough.
# $total (number, 28): how many elements there are
# Example: All 28 elements have ratings, but fewer than the rubric asks for.
all-begun = { $total ->
    [1] The one element has ratings, but fewer than the rubric asks for.
   *[other] All { $total } elements have ratings, but fewer than the rubric asks for.
}

# Some elements have too few ratings.
# $answered (number, 20): how many are answered
# $begun (number, 3): how many have too few ratings
# $total (number, 28): how many elements there are
# Example: 20 of 28 elements are answered; 3 have ratings, but fewer than the rubric asks for.
some-begun = { $begun ->
    [one] { $answered ->
        [one] { $answered } of { $total } elements is answered; { $begun } has ratings, but fewer than the rubric asks for.
       *[other] { $answered } of { $total } elements are answered; { $begun } has ratings, but fewer than the rubric asks for.
    }
   *[other] { $answered ->
        [one] { $answered } of { $total } elements is answered; { $begun } have ratings, but fewer than the rubric asks for.
       *[other] { $answered } of { $total } elements are answered; { $begun } have ratings, but fewer than the rubric asks for.
    }
}

# All elements have an answer.
# $total (number, 28): how many elements there are
# Example: All 28 elements are answered.
answered-all = { $total ->
    [1] The one element is answered.
   *[other] All { $total } elements are answered.
}

# No element has an answer.
# $total (number, 28): how many elements there are
# Example: None of 28 elements is answered yet.
answered-none = { $total ->
    [1] The one element is not answered yet.
   *[other] None of { $total } elements is answered yet.
}

# Some elements have an answer.
# $answered (number, 20): how many are answered
# $total (number, 28): how many elements there are
# Example: 20 of 28 elements are answered.
answered-some = { $answered ->
    [one] 1 of { $total } elements is answered.
   *[other] { $answered } of { $total } elements are answered.
}

# What an element would take. A full stop follows, or a colon and what is seen there; a first letter is made a capital.
# $levels (text, one level): so many levels
# $from (text, 2): the level now
# $to (text, 3): the level to reach
# Example: move one level, from 2 to 3
one-way-up = move { $levels }, from { $from } to { $to }

# What a score would take to reach a band.
# $band (text, Good): a band
# $levels (text, two levels): so many levels
# $steps (text, “Home visits” from 2 to 3): changes that would reach it
# Example: “Good” is two levels away, for example: “Home visits” from 2 to 3.
band-away = “{ $band }” is { $levels } away, for example: { $steps }.

# One change that helps to reach a band.
# $title (text, Home visits): an element
# $from (text, 2): its level now
# $to (text, 3): the level to reach
# Example: “Home visits” from 2 to 3
step = “{ $title }” from { $from } to { $to }

# No change of levels reaches the band.
# $band (text, Good): a band
# Example: “Good” cannot be reached with the elements counted now.
no-way = “{ $band }” cannot be reached with the elements counted now.

# $number (number, 28): how many
# Example: 28 answers
answers = { $number ->
    [one] 1 answer
   *[other] { $number } answers
}

# $answers (text, 28 answers): how many answers
# $title (text, Fidelity): what the score is called
# $shown (text, 3.6): what it came to
# Example: 28 answers, Fidelity 3.6
answers-with-score = { $answers }, { $title } { $shown }

# Nothing a score counts has an answer.
# $all (number, 3): how many a score counts
# $listed (text, “Home visits”, “Supervision” and “Training”): which they are
# Example: All 3 it counts are missing: “Home visits”, “Supervision” and “Training”.
missing-all = { $all ->
    [1] The one it counts is missing: { $listed }.
    [2] Both it counts are missing: { $listed }.
   *[other] All { $all } it counts are missing: { $listed }.
}

# Some of what a score counts has no answer.
# $missing (number, 2): how many have no answer
# $all (number, 6): how many a score counts
# $listed (text, “Home visits” and “Training”): which have none
# Example: 2 of the 6 it counts are missing: “Home visits” and “Training”.
missing-some = { $missing ->
    [one] { $missing } of the { $all } it counts is missing: { $listed }.
   *[other] { $missing } of the { $all } it counts are missing: { $listed }.
}

# $listed (text, “Home visits” and “Training”): which elements
# Example: Without an answer: “Home visits” and “Training”.
without-an-answer = Without an answer: { $listed }.

# Some have too few ratings.
# $listed (text, “Home visits” and “Training”): which elements
# Example: Without a whole answer: “Home visits” and “Training”.
without-a-whole-answer = Without a whole answer: { $listed }.

# Heading of a folded list.
# $number (number, 3): how many elements
# Example: The 3 without an answer
those-unanswered = { $number ->
    [1] The one without an answer
   *[other] The { $number } without an answer
}

# Heading of a folded list, where some have too few ratings.
# $number (number, 3): how many elements
# Example: The 3 without a whole answer
those-begun = { $number ->
    [1] The one without a whole answer
   *[other] The { $number } without a whole answer
}

## How scores are worked out

# After what happens to what has no answer.
# $number (number, 4): how many
# Example: at least 4 must have one
least-answered = at least { $number } must have one

# After what happens to what has no answer.
# $percent (text, 80): what percentage
# Example: at least 80% must have one
least-percent = at least { $percent }% must have one

# After what happens to what has no answer.
# $number (number, 2): how many
# Example: at most 2 may be missing
most-missing = at most { $number } may be missing

# To how many decimals is rounded.
# $number (number, 2): how many
# $count (text, two): the same in words
# Example: two decimals
decimals = { $number ->
    [0] whole numbers
    [1] one decimal
   *[other] { $count } decimals
}

# $to (text, two decimals): to how many decimals
# Example: Only what is shown is rounded, halves up to two decimals; every comparison uses the exact value, and more digits are shown where rounding would hide it.
rounding-half-up = Only what is shown is rounded, halves up to { $to }; every comparison uses the exact value, and more digits are shown where rounding would hide it.

# $to (text, two decimals): to how many decimals
# Example: Only what is shown is rounded, halves to the even neighbour to two decimals; every comparison uses the exact value, and more digits are shown where rounding would hide it.
rounding-half-even = Only what is shown is rounded, halves to the even neighbour to { $to }; every comparison uses the exact value, and more digits are shown where rounding would hide it.

# $to (text, two decimals): to how many decimals
# Example: Only what is shown is rounded down to two decimals; every comparison uses the exact value, and more digits are shown where rounding would hide it.
rounding-floor = Only what is shown is rounded down to { $to }; every comparison uses the exact value, and more digits are shown where rounding would hide it.

# $to (text, two decimals): to how many decimals
# Example: Only what is shown is rounded up to two decimals; every comparison uses the exact value, and more digits are shown where rounding would hide it.
rounding-ceil = Only what is shown is rounded up to { $to }; every comparison uses the exact value, and more digits are shown where rounding would hide it.

# $title (text, Fidelity): what the score is called
# $lowest (text, 2.8): the lowest it can still come to
# $highest (text, 4.1): the highest
# Example: While answers are open, “Fidelity” can still come out anywhere from 2.8 to 4.1.
still-possible = While answers are open, “{ $title }” can still come out anywhere from { $lowest } to { $highest }.

# $title (text, Fidelity): what the score is called
# $sum (text, The mean of the points.): how it is worked out
# Example: “Fidelity”: The mean of the points.
method-of = “{ $title }”: { $sum }

# A picture of a score on a line, for those who cannot see it. Further parts follow after semicolons.
# $title (text, Fidelity): what the score is called
# $value (text, 3.6): what it came to
# $from (text, 1): the least it can be
# $to (text, 5): the most it can be
# Example: Fidelity: 3.6 on a scale from 1 to 5
strip-head = { $title }: { $value } on a scale from { $from } to { $to }

# $value (text, Good): the band
# Example: band: Good
strip-band = band: { $value }

# $value (text, 3.2): the value before
# Example: last time: 3.2
strip-before = last time: { $value }

# $value (text, at least 4): the target
# Example: aim: at least 4
strip-target = aim: { $value }

## What drifted, fell or rose: one sentence each

# Beside a non-negotiable.
# $value (text, 4): what it was
# $date (text, 20 May 2026): when
# Example: drifted: was 4 on 20 May 2026
drifted = drifted: was { $value } on { $date }

# The value now, at the end of a comparison.
# $value (text, 2): a value or band
# Example: 2 now
now = { $value } now

# The same where a smaller number is better.
# $value (text, 2): a value
# Example: 2 now (fewer is better)
now-fewer = { $value } now (fewer is better)

# $title (text, Home visits): a non-negotiable
# $since (text, 20 May 2026): when
# Example: “Home visits” has drifted: met on 20 May 2026, not met now.
drift-met = “{ $title }” has drifted: met on { $since }, not met now.

# $title (text, Home visits): a non-negotiable
# $from (text, 4): what it was
# $since (text, 20 May 2026): when
# $now (text, 2 now): what it is now
# $rule (text, needs at least 4): its rule
# Example: “Home visits” has drifted: 4 on 20 May 2026, 2 now; it needs at least 4.
drift-from = “{ $title }” has drifted: { $from } on { $since }, { $now }; it { $rule }.

# $title (text, Home visits): a non-negotiable
# Example: “Home visits” is not met.
finding-not-met = “{ $title }” is not met.

# $title (text, Home visits): a non-negotiable
# $rule (text, needs at least 4): its rule
# $to (text, 2): where it stands
# Example: “Home visits” is not met: it needs at least 4, and stands at 2.
finding-not-met-at = “{ $title }” is not met: it { $rule }, and stands at { $to }.

# $title (text, Accreditation): a rule over several elements
# Example: “Accreditation” is not decided yet.
finding-undecided = “{ $title }” is not decided yet.

# $title (text, Accreditation): a rule over several elements
# $since (text, 20 May 2026): when it was met
# Example: “Accreditation” is not decided yet; it was met on 20 May 2026.
finding-undecided-met = “{ $title }” is not decided yet; it was met on { $since }.

# $title (text, Home visits): a non-negotiable
# Example: “Home visits” is not answered yet.
finding-unanswered = “{ $title }” is not answered yet.

# $title (text, Home visits): a non-negotiable
# $since (text, 20 May 2026): when it was met
# Example: “Home visits” is not answered yet; it was met on 20 May 2026.
finding-unanswered-met = “{ $title }” is not answered yet; it was met on { $since }.

# $title (text, Home visits): a non-negotiable
# Example: “Home visits” cannot be confirmed yet.
finding-open = “{ $title }” cannot be confirmed yet.

# $title (text, Home visits): a non-negotiable
# $rule (text, needs at least 4): its rule
# Example: “Home visits” cannot be confirmed yet: it needs at least 4.
finding-open-rule = “{ $title }” cannot be confirmed yet: it { $rule }.

# $title (text, Home visits): a non-negotiable
# $since (text, 20 May 2026): when it was met
# Example: “Home visits” can no longer be confirmed; it was met on 20 May 2026.
finding-open-again = “{ $title }” can no longer be confirmed; it was met on { $since }.

# $title (text, Fidelity): a score
# $since (text, 20 May 2026): since when
# Example: “Fidelity” is in a lower band since 20 May 2026.
band-fall-since = “{ $title }” is in a lower band since { $since }.

# $title (text, Fidelity): a score
# $from (text, Good): the band then
# $since (text, 20 May 2026): when
# $now (text, Fair now): the band now
# Example: “Fidelity” is in a lower band: from Good on 20 May 2026 to Fair now.
band-fall = “{ $title }” is in a lower band: from { $from } on { $since } to { $now }.

# $title (text, Fidelity): a score
# $from (text, 3.6): what it was
# $since (text, 20 May 2026): when
# $to (text, 3.2): what it is now
# $rule (text, needs at least 3.5): what it should reach
# Example: “Fidelity” no longer meets its criterion: 3.6 on 20 May 2026, 3.2 now; it needs at least 3.5.
criterion-lost = “{ $title }” no longer meets its criterion: { $from } on { $since }, { $to } now; it { $rule }.

# $title (text, Home visits): a non-negotiable
# $from (text, 5): what it was
# $since (text, 20 May 2026): when
# $now (text, 4 now): what it is now
# $rule (text, needs at least 4): its rule
# Example: “Home visits” is slipping but still holds: from 5 on 20 May 2026 to 4 now; it needs at least 4.
slipping-holds = “{ $title }” is slipping but still holds: from { $from } on { $since } to { $now }; it { $rule }.

# $title (text, Home visits): an element
# $since (text, 20 May 2026): since when
# Example: “Home visits” is slipping since 20 May 2026.
slipping-since = “{ $title }” is slipping since { $since }.

# $title (text, Home visits): an element
# $from (text, 5): what it was
# $since (text, 20 May 2026): when
# $now (text, 4 now): what it is now
# Example: “Home visits” is slipping: from 5 on 20 May 2026 to 4 now.
slipping = “{ $title }” is slipping: from { $from } on { $since } to { $now }.

# $title (text, Fidelity): a score
# $since (text, 20 May 2026): since when
# Example: “Fidelity” fell by more than chance explains since 20 May 2026.
reliable-fall-since = “{ $title }” fell by more than chance explains since { $since }.

# $title (text, Fidelity): a score
# $from (text, 3.6): what it was
# $since (text, 20 May 2026): when
# $now (text, 2.9 now): what it is now
# Example: “Fidelity” fell by more than chance explains: from 3.6 on 20 May 2026 to 2.9 now.
reliable-fall = “{ $title }” fell by more than chance explains: from { $from } on { $since } to { $now }.

# $title (text, Home visits): an element
# $to (text, 2): where it stands
# $rule (text, at least 3): its target
# Example: “Home visits” stands at 2; the aim is at least 3.
gap = “{ $title }” stands at { $to }; the aim is { $rule }.

# $title (text, Home visits): an element
# Example: The evidence for “Home visits” is older than the rubric asks for.
stale = The evidence for “{ $title }” is older than the rubric asks for.

next-overdue = The next assessment is overdue.

# $title (text, Home visits): a non-negotiable
# $since (text, 20 May 2026): when it was not met
# Example: “Home visits” is met again; it was not on 20 May 2026.
regained-since = “{ $title }” is met again; it was not on { $since }.

# $title (text, Home visits): a non-negotiable
# $from (text, 2): what it was
# $since (text, 20 May 2026): when
# $now (text, 4 now): what it is now
# Example: “Home visits” is met again: 2 on 20 May 2026, 4 now.
regained = “{ $title }” is met again: { $from } on { $since }, { $now }.

# $title (text, Fidelity): a score
# $from (text, 3.2): what it was
# $since (text, 20 May 2026): when
# $to (text, 3.6): what it is now
# Example: “Fidelity” meets its criterion again: 3.2 on 20 May 2026, 3.6 now.
criterion-regained = “{ $title }” meets its criterion again: { $from } on { $since }, { $to } now.

# $title (text, Fidelity): a score
# $since (text, 20 May 2026): since when
# Example: “Fidelity” rose by more than chance explains since 20 May 2026.
reliable-rise-since = “{ $title }” rose by more than chance explains since { $since }.

# $title (text, Fidelity): a score
# $from (text, 2.9): what it was
# $since (text, 20 May 2026): when
# $now (text, 3.6 now): what it is now
# Example: “Fidelity” rose by more than chance explains: from 2.9 on 20 May 2026 to 3.6 now.
reliable-rise = “{ $title }” rose by more than chance explains: from { $from } on { $since } to { $now }.

# $title (text, Accreditation): a rule
# $from (text, “Granted”): its outcome then
# $since (text, 20 May 2026): when
# $to (text, “Refused”): its outcome now
# Example: “Accreditation” has fallen: from “Granted” on 20 May 2026 to “Refused” now.
outcome-fallen = “{ $title }” has fallen: from { $from } on { $since } to { $to } now.

# $title (text, Accreditation): a rule
# $from (text, “Refused”): its outcome then
# $since (text, 20 May 2026): when
# $to (text, “Granted”): its outcome now
# Example: “Accreditation” has risen: from “Refused” on 20 May 2026 to “Granted” now.
outcome-risen = “{ $title }” has risen: from { $from } on { $since } to { $to } now.

# $title (text, Home visits): an element
# $from (text, 3): what it was
# $since (text, 20 May 2026): when
# $now (text, 2 now): what it is now
# Example: “Home visits” fell: from 3 on 20 May 2026 to 2 now.
fell = “{ $title }” fell: from { $from } on { $since } to { $now }.

# $title (text, Complaints): an element of which fewer is better
# $from (text, 3): what it was
# $since (text, 20 May 2026): when
# $now (text, 5 now (fewer is better)): what it is now
# Example: “Complaints” got worse: from 3 on 20 May 2026 to 5 now (fewer is better).
got-worse = “{ $title }” got worse: from { $from } on { $since } to { $now }.

# $title (text, Home visits): an element
# $from (text, 2): what it was
# $since (text, 20 May 2026): when
# $now (text, 3 now): what it is now
# Example: “Home visits” rose: from 2 on 20 May 2026 to 3 now.
rose = “{ $title }” rose: from { $from } on { $since } to { $now }.

# $title (text, Complaints): an element of which fewer is better
# $from (text, 5): what it was
# $since (text, 20 May 2026): when
# $now (text, 3 now (fewer is better)): what it is now
# Example: “Complaints” got better: from 5 on 20 May 2026 to 3 now (fewer is better).
got-better = “{ $title }” got better: from { $from } on { $since } to { $now }.

# $title (text, Home visits): a non-negotiable
# $from (text, 5): what it was
# $since (text, 20 May 2026): when
# $now (text, 4 now): what it is now
# $rule (text, needs at least 4): its rule
# Example: “Home visits” fell but still holds: from 5 on 20 May 2026 to 4 now; it needs at least 4.
fell-and-holds = “{ $title }” fell but still holds: from { $from } on { $since } to { $now }; it { $rule }.

# $title (text, Complaints): a non-negotiable of which fewer is better
# $from (text, 3): what it was
# $since (text, 20 May 2026): when
# $now (text, 4 now (fewer is better)): what it is now
# $rule (text, needs at most 4): its rule
# Example: “Complaints” got worse but still holds: from 3 on 20 May 2026 to 4 now (fewer is better); it needs at most 4.
got-worse-and-holds = “{ $title }” got worse but still holds: from { $from } on { $since } to { $now }; it { $rule }.

# $title (text, Home visits): a non-negotiable
# $from (text, 3): what it was
# $since (text, 20 May 2026): when
# $now (text, 2 now): what it is now
# $rule (text, needs at least 4): its rule
# Example: “Home visits” fell and is not met: from 3 on 20 May 2026 to 2 now; it needs at least 4.
fell-and-is-not-met = “{ $title }” fell and is not met: from { $from } on { $since } to { $now }; it { $rule }.

# $title (text, Complaints): a non-negotiable of which fewer is better
# $from (text, 5): what it was
# $since (text, 20 May 2026): when
# $now (text, 6 now (fewer is better)): what it is now
# $rule (text, needs at most 4): its rule
# Example: “Complaints” got worse and is not met: from 5 on 20 May 2026 to 6 now (fewer is better); it needs at most 4.
got-worse-and-is-not-met = “{ $title }” got worse and is not met: from { $from } on { $since } to { $now }; it { $rule }.

# $title (text, Home visits): a non-negotiable
# $from (text, 2): what it was
# $since (text, 20 May 2026): when
# $now (text, 3 now): what it is now
# $rule (text, needs at least 4): its rule
# Example: “Home visits” rose and is not met: from 2 on 20 May 2026 to 3 now; it needs at least 4.
rose-and-is-not-met = “{ $title }” rose and is not met: from { $from } on { $since } to { $now }; it { $rule }.

# $title (text, Complaints): a non-negotiable of which fewer is better
# $from (text, 6): what it was
# $since (text, 20 May 2026): when
# $now (text, 5 now (fewer is better)): what it is now
# $rule (text, needs at most 4): its rule
# Example: “Complaints” got better and is not met: from 6 on 20 May 2026 to 5 now (fewer is better); it needs at most 4.
got-better-and-is-not-met = “{ $title }” got better and is not met: from { $from } on { $since } to { $now }; it { $rule }.

# $each (text, “Home visits” (2 to 3)): each with from what and to what
# Example: Better now: “Home visits” (2 to 3).
also-rose = Better now: { $each }.

# $each (text, “Home visits” (3 to 2)): each with from what and to what
# Example: Worse now: “Home visits” (3 to 2).
all-worse = Worse now: { $each }.

# Heading of a folded list.
# $number (number, 3): how many elements
# Example: The 3 that got better
those-risen = { $number ->
    [1] The one that got better
   *[other] The { $number } that got better
}

## Cautions: what is odd about the assessments that are compared

# $number (number, 1): how many assessments
# $dates (text, 20 May 2026): their dates
# $teams (text, “North”): their teams
# Example: The assessment of 20 May 2026 is of another team, “North”, and is not compared. If it is this team’s under another name, give both the same name.
other-team = { $number ->
    [one] The assessment of { $dates } is of another team, { $teams }, and is not compared. If it is this team’s under another name, give both the same name.
   *[other] The assessments of { $dates } are of another team, { $teams }, and are not compared. If they are this team’s under another name, give both the same name.
}

# $number (number, 2): how many assessments
# $dates (text, 20 May and 3 June 2026): their dates
# $teams (text, “North” and “South”): their teams
# Example: The assessments of 20 May and 3 June 2026 are of several teams, “North” and “South”, and not compared, as this one names no team. Give its team first.
several-teams = { $number ->
    [one] The assessment of { $dates } is of several teams, { $teams }, and not compared, as this one names no team. Give its team first.
   *[other] The assessments of { $dates } are of several teams, { $teams }, and not compared, as this one names no team. Give its team first.
}

# $number (number, 1): how many assessments
# $dates (text, 20 May 2026): their dates
# Example: The assessment of 20 May 2026 was given more than once, and counts once.
copies = { $number ->
    [one] The assessment of { $dates } was given more than once, and counts once.
   *[other] The assessments of { $dates } were given more than once, and count once each.
}

itself = An assessment that was given to compare with is this one again, and is not compared.

# $day (text, 20 May 2026): the day
# $each (text, 28 answers, Fidelity 3.6; 12 answers): what each of them holds
# Example: Several assessments of 20 May 2026 were given: 28 answers, Fidelity 3.6; 12 answers. The one with most answers counts.
fuller-of-day = Several assessments of { $day } were given: { $each }. The one with most answers counts.

# $day (text, 20 May 2026): the day
# $each (text, 28 answers, Fidelity 3.6; 28 answers, Fidelity 3.2): what each of them holds
# Example: Several assessments of 20 May 2026 were given that differ: 28 answers, Fidelity 3.6; 28 answers, Fidelity 3.2. Nobody can tell which of them stands, so none is compared. Leave out all but one, or correct a date.
rivals-of-day = Several assessments of { $day } were given that differ: { $each }. Nobody can tell which of them stands, so none is compared. Leave out all but one, or correct a date.

# $edition (text, 2.0): the edition of the rubric
# $then (text, 1a2b3c4d): first digits of the hash of its content then
# $now (text, 5e6f7a8b): the same now
# Example: These answers were given to other content of edition 2.0 (1a2b3c4d) than is at hand (5e6f7a8b), by which they are judged here.
other-content-here = These answers were given to other content of edition { $edition } ({ $then }) than is at hand ({ $now }), by which they are judged here.

# $dates (text, 20 May 2026): the dates of the assessments
# $edition (text, 2.0): the edition of the rubric
# $then (text, 1a2b3c4d): first digits of the hash of its content then
# $now (text, 5e6f7a8b): the same now
# Example: The answers of 20 May 2026 were given to other content of edition 2.0 (1a2b3c4d) than is at hand (5e6f7a8b), by which both sides are judged: what was met then may be told as not met, or the other way round.
other-content = The answers of { $dates } were given to other content of edition { $edition } ({ $then }) than is at hand ({ $now }), by which both sides are judged: what was met then may be told as not met, or the other way round.

# $dates (text, 20 May 2026): the dates of the assessments
# $then (text, 1.0): their edition
# $now (text, 2.0): the edition now
# Example: The answers of 20 May 2026 were given to edition 1.0 and are judged by edition 2.0 here, which counts as comparable.
other-edition = The answers of { $dates } were given to edition { $then } and are judged by edition { $now } here, which counts as comparable.

# $number (number, 1): how many assessments
# $dates (text, 20 May 2026): their dates
# $edition (text, 2.0): the edition now
# Example: The assessment of 20 May 2026 names no edition, and is taken as answers to edition 2.0. If the rubric has changed since, write the edition into the file.
no-edition = { $number ->
    [one] The assessment of { $dates } names no edition, and is taken as answers to edition { $edition }. If the rubric has changed since, write the edition into the file.
   *[other] The assessments of { $dates } name no edition, and are taken as answers to edition { $edition }. If the rubric has changed since, write the edition into the file.
}

# $number (number, 1): how many assessments
# $dates (text, 20 May 2026): their dates
# Example: This assessment and that of 20 May 2026 were rated by different kinds of rater; read the difference with care.
other-rater = { $number ->
    [one] This assessment and that of { $dates } were rated by different kinds of rater; read the difference with care.
   *[other] This assessment and those of { $dates } were rated by different kinds of rater; read the difference with care.
}

# $dates (text, 20 May 2022): the date of the assessment
# Example: The assessment of 20 May 2022 lies two years or more back: much else may have changed since.
long-ago = The assessment of { $dates } lies two years or more back: much else may have changed since.

# $number (number, 1): how many assessments
# $dates (text, 20 May 2027): their dates
# Example: The assessment of 20 May 2027 is dated after this one and is not compared. Check the dates.
later = { $number ->
    [one] The assessment of { $dates } is dated after this one and is not compared. Check the dates.
   *[other] The assessments of { $dates } are dated after this one and are not compared. Check the dates.
}

# $number (number, 1): how many assessments
# $dates (text, 20 May 2026): their date
# Example: An assessment of the same day, 20 May 2026, is not compared. Check both dates.
same-day = { $number ->
    [one] An assessment of the same day, { $dates }, is not compared. Check both dates.
   *[other] Assessments of the same day are not compared. Check all dates.
}

earlier-no-date = An earlier assessment has no date and is not compared.
no-date = This assessment has no date, so nothing is compared with it. Give its date first.
in-future = This assessment is dated in the future. Check its date.

## What is not compared, and why

# $date (text, 20 May 2026): the date of an earlier assessment
# $why (text, it is of another team): why
# Example: Nothing is compared with the assessment of 20 May 2026: it is of another team.
not-compared = Nothing is compared with the assessment of { $date }: { $why }.

# $score (text, Fidelity): a score
# $date (text, 20 May 2026): the date of an earlier assessment
# $why (text, it is of another team): why
# Example: “Fidelity” is not compared with 20 May 2026: it is of another team.
score-not-compared = “{ $score }” is not compared with { $date }: { $why }.

why-other-rubric = it belongs to another rubric
why-other-team = it is of another team
why-team-unclear = this one names no team, and the earlier ones are of several

# $edition (text, 1.0): the edition it was made with
# Example: it was made with edition 1.0, which measures differently
why-edition-changed = it was made with edition { $edition }, which measures differently

why-overlay-differs = other local rules were in use
why-mode-differs = one of the two looked at the non-negotiables only
why-variant-differs = another form or other parts of the programme were assessed
why-fuller-of-day = another one of that day has more answers
why-rival-of-day = another one of that day has as many answers, and nobody can tell which of them stands
why-not-earlier = it is not dated before this one

# $edition (text, 1.0): the edition it was made with
# Example: it was made with edition 1.0, and its file does not hold the scores of that edition
why-no-recorded-scores = it was made with edition { $edition }, and its file does not hold the scores of that edition

# $edition (text, 1.0): the edition it was made with
# Example: the file does not hold this score of edition 1.0
why-no-recorded-score = the file does not hold this score of edition { $edition }

# $number (number, 3): how many there are
# $count (text, three): the same in words
# Example: Nothing is compared with the three earlier assessments.
no-earlier-compared = { $number ->
   *[other] Nothing is compared with the { $count } earlier assessments.
}

no-baseline = Nothing is compared: there is no earlier assessment of the kind that was asked for.

# $value (text, 3.6): the value in this edition
# $recorded (text, 72): the value as it stood
# $edition (text, 1.0): the edition it stood in
# Example: 3.6 (converted from 72 in edition 1.0)
converted-value = { $value } (converted from { $recorded } in edition { $edition })

# $date (text, 20 May 2026): an earlier date
# $edition (text, 1.0): its edition
# Example: Scores of 20 May 2026 are converted from edition 1.0 with the figures of this rubric.
scores-converted = Scores of { $date } are converted from edition { $edition } with the figures of this rubric.

# $date (text, 20 May 2026): an earlier date
# $edition (text, 1.0): its edition
# $source (text, Example University, 2025): where the figures come from
# Example: Scores of 20 May 2026 are converted from edition 1.0 with the figures of this rubric. They come from: Example University, 2025.
scores-converted-from = Scores of { $date } are converted from edition { $edition } with the figures of this rubric. They come from: { $source }.

## Adaptations, actions and the next assessment

# $reason (text, fewer staff): why an adaptation was made
# Example: Reason: fewer staff
reason = Reason: { $reason }

# $who (text, team lead): who decided
# Example: Decided by: team lead
decided-by = Decided by: { $who }

# $with (text, the programme owner): with whom
# Example: Agreed with: the programme owner
agreed-with = Agreed with: { $with }

# $with (text, the programme owner): with whom
# $date (text, 20 May 2026): when
# Example: Agreed with: the programme owner, 20 May 2026
agreed-with-on = Agreed with: { $with }, { $date }

# $date (text, 20 May 2026): since when
# Example: In place since 20 May 2026
in-place-since = In place since { $date }

# $date (text, 20 May 2026): until when something is to be done
# Example: 20 May 2026, overdue
date-overdue = { $date }, overdue

# $date (text, 20 May 2026): until when
# Example: The next assessment is due by 20 May 2026.
review-due = The next assessment is due by { $date }.

# $date (text, 20 May 2026): until when
# Example: The next assessment was due on 20 May 2026.
review-overdue = The next assessment was due on { $date }.

# Heading of actions.
# $date (text, 20 May 2026): when
# Example: Agreed on 20 May 2026
agreed-on = Agreed on { $date }

# The review in a calendar.
# $title (text, Example programme): the rubric
# Example: Fidelity self-check due: Example programme
calendar-summary = Fidelity self-check due: { $title }

## Local rules, and texts in another language

# $title (text, North): the local rules
# $parts (text, two parts): so many parts
# Example: Local rules are in use, “North”; they change two parts of the rubric.
overlay-changes = Local rules are in use, “{ $title }”; they change { $parts } of the rubric.

# $title (text, North): the local rules
# $what (text, “Home visits” (a lower target, or none)): in what
# Example: By local rules, “North”, less is asked than the owner asks: “Home visits” (a lower target, or none).
overlay-asks-less = By local rules, “{ $title }”, less is asked than the owner asks: { $what }.

# $title (text, Home visits): an element
# $here (text, needs at least 2): what is needed here
# $owner (text, needs at least 4): what the owner asks
# Example: “Home visits” (needs at least 2; by the owner's rules: needs at least 4)
lowered-minimum = “{ $title }” ({ $here }; by the owner's rules: { $owner })

# $title (text, Home visits): an element
# Example: “Home visits” (no longer a non-negotiable)
lowered-dropped = “{ $title }” (no longer a non-negotiable)

# $title (text, Home visits): an element
# Example: “Home visits” (a lower target, or none)
lowered-target = “{ $title }” (a lower target, or none)

# $title (text, Home visits): an element
# Example: “Home visits” (another element stands in its place)
lowered-replaced = “{ $title }” (another element stands in its place)

# $title (text, Accreditation): a rule
# Example: “Accreditation” (its rules ask less)
lowered-gate = “{ $title }” (its rules ask less)

not-reviewed-welsh = No Welsh speaker has reviewed the Welsh texts of this rubric yet.
not-reviewed-english = No English speaker has reviewed the English texts of this rubric yet.

# $code (text, pl): the code of the language
# Example: No speaker of the language has reviewed the texts of this rubric in “pl” yet.
not-reviewed-other = No speaker of the language has reviewed the texts of this rubric in “{ $code }” yet.

# In each language: the texts are not all there in that language itself.
not-all-translated = Some texts of this rubric are not available in English; they stand in its own language.

# In each language: no text is there in that language itself.
none-translated = This rubric has no English texts; they stand in its own language.

## Where to begin, and what stands out well

# $why (text, needs at least 4, it is 2): its rule, and what was found
# Example: Non-negotiable: needs at least 4, it is 2.
priority-gate = Non-negotiable: { $why }.

# $from (text, 4): what it was
# $to (text, 2): what it is
# $since (text, 20 May 2026): when
# Example: It went from 4 on 20 May 2026 to 2.
priority-fall = It went from { $from } on { $since } to { $to }.

# $value (text, 2): where it stands
# $target (text, at least 3): the target
# Example: It stands at 2; the aim is at least 3.
gap-to-target = It stands at { $value }; the aim is { $target }.

# $value (text, 2): where it stands
# $target (text, at least 3): the target of a stage
# Example: It stands at 2; the aim in your stage is at least 3.
gap-to-aim = It stands at { $value }; the aim in your stage is { $target }.

# A full stop follows, or a colon and what is seen there.
strength-best = At the best level of its scale

# A full stop follows, or a colon and what is seen there.
# $rose-from (text, 2): what it was
# Example: Risen from 2 to the best level of its scale
strength-risen = Risen from { $rose-from } to the best level of its scale

## Several raters

# $rater (text, The team itself): who rated
# $role (text, team lead): in which role
# Example: The team itself: team lead
in-role = { $rater }: { $role }

# $raters (text, Team lead and Peer): the raters
# Example: Team lead and Peer, together
raters-together = { $raters }, together

# $one (text, Team lead): a rater
# $other (text, Peer): another
# Example: Team lead and Peer
pair = { $one } and { $other }

# $number (number, 3): how many
# $count (text, three): the same in words
# Example: three raters
so-many-raters = { $number ->
   *[other] { $count } raters
}

# $number (text, three raters): so many raters
# $raters (text, Team lead, Peer and Coach): which
# Example: Answers of three raters: Team lead, Peer and Coach. Each answered alone first. What more than half of them gave counts, unless they agreed on another answer.
majority-whole = Answers of { $number }: { $raters }. Each answered alone first. What more than half of them gave counts, unless they agreed on another answer.

# $number (text, three raters): so many raters
# $raters (text, Team lead, Peer and Coach): which
# Example: Answers of three raters: Team lead, Peer and Coach. Each answered alone first. What more than half of them gave counts, unless they agreed on another answer; not every element has an answer yet.
majority-partly = Answers of { $number }: { $raters }. Each answered alone first. What more than half of them gave counts, unless they agreed on another answer; not every element has an answer yet.

# $number (text, three raters): so many raters
# $raters (text, Team lead, Peer and Coach): which
# Example: A consensus of three raters: Team lead, Peer and Coach. Each answered alone first, then they agreed on these answers.
consensus-whole = A consensus of { $number }: { $raters }. Each answered alone first, then they agreed on these answers.

# $number (text, three raters): so many raters
# $raters (text, Team lead, Peer and Coach): which
# Example: Answers of three raters: Team lead, Peer and Coach. Each answered alone; they have not agreed on everything yet.
consensus-partly = Answers of { $number }: { $raters }. Each answered alone; they have not agreed on everything yet.

# On how many elements raters differed.
# $differences (number, 2): on how many they differed
# $count (text, two): the same in words
# $compared (number, 9): how many elements they rated
# $compared-count (text, nine): the same in words
# Example: two of nine elements
on-so-many = { $differences ->
   *[other] { $compared ->
        [one] { $count } of { $compared-count } element
       *[other] { $count } of { $compared-count } elements
    }
}

# Where the answer of more than half counts.
# $on (text, one of nine elements): on how many
# Example: They did not all give the same answer on one of nine elements, which has one answer now.
settled-one = They did not all give the same answer on { $on }, which has one answer now.

# Where the answer of more than half counts.
# $on (text, two of nine elements): on how many
# Example: They did not all give the same answer on two of nine elements, all of which have one answer now.
settled-all = They did not all give the same answer on { $on }, all of which have one answer now.

# Where the answer of more than half counts.
# $on (text, one of nine elements): on how many
# Example: They did not all give the same answer on one of nine elements, which has no answer that counts yet.
unsettled-one = They did not all give the same answer on { $on }, which has no answer that counts yet.

# Where the answer of more than half counts.
# $on (text, two of nine elements): on how many
# Example: They did not all give the same answer on two of nine elements, none of which has an answer that counts yet.
unsettled-all = They did not all give the same answer on { $on }, none of which has an answer that counts yet.

# Where the answer of more than half counts.
# $on (text, three of nine elements): on how many
# $agreed (number, 2): how many of these have an answer
# $count (text, two): the same in words
# Example: They did not all give the same answer on three of nine elements, two of which have one answer now.
settled-some = { $agreed ->
    [one] They did not all give the same answer on { $on }, { $count } of which has one answer now.
   *[other] They did not all give the same answer on { $on }, { $count } of which have one answer now.
}

# $compared (number, 9): how many elements they rated
# Example: They gave the same answer to all 9 elements.
never-differed = { $compared ->
    [1] They gave the same answer to the one element they rated.
   *[other] They gave the same answer to all { $compared } elements.
}

# $on (text, one of nine elements): on how many
# Example: They had differed on one of nine elements, and have agreed on it.
agreed-one = They had differed on { $on }, and have agreed on it.

# $on (text, two of nine elements): on how many
# Example: They had differed on two of nine elements, and have agreed on every one.
agreed-all = They had differed on { $on }, and have agreed on every one.

# $on (text, two of nine elements): on how many
# Example: They differ on two of nine elements, and have not agreed on any of these yet.
agreed-none = They differ on { $on }, and have not agreed on any of these yet.

# $on (text, three of nine elements): on how many
# $count (text, two): on how many of these they have agreed
# Example: They differ on three of nine elements, and have agreed on two of these so far.
agreed-some = They differ on { $on }, and have agreed on { $count } of these so far.

# Two answers that are not on one scale.
different-answers = different answers

# $levels (text, two levels): so many levels
# Example: two levels apart
levels-apart = { $levels } apart

none-alike = There is no element to which both gave an answer that can be compared.

# $pairs (number, 9): how many elements both rated
# $elements (text, nine elements): the same in words
# $same (number, 7): to how many they gave the same points
# $percent (text, 78): the same as a percentage
# Example: Of nine elements both rated, they gave the same points to 7 (78%).
same-points = { $pairs ->
   *[other] Of { $elements } both rated, they gave the same points to { $same } ({ $percent }%).
}

# $within (number, 8): how many elements
# $pairs (number, 9): how many both rated
# $percent (text, 89): the same as a percentage
# Example: On 8 of 9 they are at most one level apart (89%).
within-one = On { $within } of { $pairs } they are at most one level apart ({ $percent }%).

# $value (text, 0.62): the figure
# Example: Cohen’s kappa is 0.62. It tells how much they agree beyond chance: 1 is always, 0 is no more than chance.
kappa-cohen = Cohen’s kappa is { $value }. It tells how much they agree beyond chance: 1 is always, 0 is no more than chance.

# $value (text, 0.71): the figure
# Example: Weighted kappa is 0.71. It is the same, but a small difference counts less than a large one.
kappa-weighted = Weighted kappa is { $value }. It is the same, but a small difference counts less than a large one.

kappa-not-defined = Kappa is not defined here: both gave one and the same answer all the way, and chance alone would do that too.

# $fewest (number, 5): how many elements it takes
# Example: Kappa is not given: it takes at least 5 elements that both rated.
kappa-too-few = Kappa is not given: it takes at least { $fewest } elements that both rated.

kappa-no-scale = Kappa is not given: these elements do not all have one and the same scale.
kappa-short-scale = Weighted kappa is not given: it takes a scale of three levels or more.

## A result code that cannot be read

code-length = This is not a whole result code. Type all of its groups.

# $letter (text, U): what was typed
# $place (number, 2): its place in the group
# $group (number, 3): which group
# Example: “U”, character 2 of group 3, stands in no result code. Check it, then try again.
code-character = “{ $letter }”, character { $place } of group { $group }, stands in no result code. Check it, then try again.

# Where something may be mistyped.
# $place (number, 2): its place in the group
# $group (number, 3): which group
# Example: character 2 of group 3
code-place = character { $place } of group { $group }

# Where something may be mistyped.
# $first (text, character 2 of group 3): a place, or several joined already
# $last (text, character 4 of group 3): another
# Example: character 2 of group 3, or at character 4 of group 3
code-or-place = { $first }, or at { $last }

code-mistyped = Something in this code was mistyped. Compare it with the paper group by group. Nothing has been used.

# $places (text, character 2 of group 3): where
# Example: Something in this code was mistyped: look at character 2 of group 3. Nothing has been used.
code-mistyped-at = Something in this code was mistyped: look at { $places }. Nothing has been used.

code-newer = This code was made by a newer version of Fidelity Check. Update this one to read it.
code-other-rubric = This code belongs to another rubric, or to another edition of this one.
code-not-a-code = This is not a result code of this rubric.

## Headings: how the next step is announced

next-do = What to do
next-find-out = Find out first
next-answer = Answer this first
next-follows = What follows

## How a non-negotiable, a criterion or a rule stands

standing-met = met
standing-not-met = not met
standing-cannot-confirm = cannot be confirmed

## The state of an answer

status-not-in-play = not part of this assessment
status-not-rated = not answered
status-unable-to-determine = not known yet
status-not-applicable = not applicable
status-does-not-fit = does not fit our service
status-rated = rated

## The place of an element in the programme

role-non-negotiable = non-negotiable
role-supporting = supporting
role-flexible = may be adapted locally
role-information = for information, not scored

## Who rated: wherever the result stands

provenance-self-rated = Self-assessed; not independently verified
provenance-peer = Rated by another team; not independently verified
provenance-trainer = Rated by a trainer of the programme
provenance-external = Rated by somebody from outside

## At the foot of every page and copy, so that nobody takes the result for more than it is

footer-self-rated = Self-assessment, not an external fidelity rating
footer-peer = Rated by another team, not an external fidelity rating

## Heading of what such a rating can and cannot tell

limits-title-self-rated = What a self-assessment can tell
limits-title-other = What this rating can tell

## What such a rating can and cannot tell

limits-self-rated = A self-assessment is what a team sees of its own work. It is good for talking in supervision, for noticing change and for deciding what to do next. It is not an external fidelity rating: teams can see themselves more kindly or more harshly than a reviewer would. Facts and evidence beside a rating make it more reliable.
limits-peer = Another team sees some things that the team itself overlooks, and misses others. Its rating is good for talking in supervision, for noticing change and for deciding what to do next. It is not an external fidelity rating. Facts and evidence beside a rating make it more reliable.
limits-trainer = A trainer knows the programme well and sees a part of the work. The rating is good for talking in supervision, for noticing change and for deciding what to do next. Another trainer may rate some things differently. Facts and evidence beside a rating make it more reliable.
limits-external = A rating from outside is what a reviewer saw and was shown on this occasion. Another reviewer may rate some things differently, and what was not shown could not be rated. Facts and evidence beside a rating make it more reliable.

## Who rated, in a few words. A first letter may be made a capital

rater-self-rated = the team itself
rater-peer = another team
rater-trainer = a trainer of the programme
rater-external = somebody from outside

## Why there is no score, after a colon

no-score-incomplete = not everything it counts has an answer, and its rule asks for all of it
no-score-too-few-answered = too little of what it counts has an answer
no-score-too-many-missing = more is missing than its rule allows
no-score-nothing-applies = nothing it counts applies here
no-score-not-applicable = something it counts does not apply, and its rule gives no score then
no-score-nothing-below-the-line = it cannot be worked out, as what it is divided by comes to 0
no-score-without-end = it is a share of something that has no highest or lowest in what you run
no-score-tied = two values are equally frequent
no-score-between-bands = the table that turns it into points has no row for the result
no-score-several-bands = more than one row of the table that turns it into points holds the result
no-score-not-in-play = it does not belong to what you run
no-score-quick-check = only the non-negotiables were looked at
no-score-too-large = its exact value has more than 2,000 digits

## Why a score is incomplete, after a colon

lack-some-points = something it counts comes to no points, and its rule asks for all of it
lack-every-answer = nothing it counts has an answer
lack-all-points = no answer it counts gives points
lack-one-side = what stands above or below the line comes to no points yet

## Why an answer has no points, after a colon

no-points-between-bands = the number lies between two levels of the rubric
no-points-several-bands = the number fits several levels, and the rubric does not say which counts
no-points-nothing-below-the-line = there is nothing to divide by
no-points-out-of-range = the number is not one that can be entered here
no-points-too-few-ratings = there are fewer ratings than the rubric asks for
no-points-tied = two answers are equally frequent, and the rubric asks you to agree on one
no-points-too-large = its exact value has more than 2,000 digits

## Why something is not in a score

left-out-not-in-play = not part of this assessment
left-out-not-rated = not answered
left-out-unable-to-determine = not known yet
left-out-not-applicable = not applicable
left-out-no-points = the answer gives no points
left-out-no-score = it has no score

## Kinds of findings, in a few words

kind-drift = drifted
kind-not-met = not met
kind-cannot-confirm = cannot be confirmed
kind-band-fall = lower band
kind-criterion-lost = criterion lost
kind-slipping = slipping
kind-reliable-fall = fell by more than chance
kind-stale-evidence = old evidence
kind-overdue = overdue
kind-regained = met again
kind-criterion-regained = criterion met again
kind-reliable-rise = rose by more than chance

## How a score is worked out

method-sum = The sum of the points.
method-mean = The mean of the points.
method-percent-of-max = The points as a percentage of the most that could be had.
method-percent-of-range = The points above the lowest, as a percentage of the range from lowest to highest.
method-mean-of-domains = The mean of the scores of the areas.
method-min = The lowest value counts.
method-max = The highest value counts.
method-count-met = How many are met.
method-percent-met = What percentage is met.
method-mode = The most frequent value.
method-median = The middle value.
method-ratio = One sum divided by another.

## What happens to what has no answer. A full stop follows, or semicolons and further conditions

missing-require-all = There is a score only once everything it counts has an answer
missing-leave-out = What has no answer is left out of the sum and of what it is divided by
missing-prorate = What has no answer counts as the mean of the rest
missing-lowest = What has no answer counts its lowest points

## What happens to what does not apply

not-applicable-leave-out = What does not apply is left out.
not-applicable-prorate = What does not apply counts as the mean of the rest.
not-applicable-no-score = If something it counts does not apply, there is no score.
not-applicable-lowest = What does not apply counts its lowest points.
not-applicable-highest = What does not apply counts its highest points.

## Kinds of evidence

evidence-document = Document
evidence-data = Data
evidence-observation = Observation
evidence-interview = Interview
evidence-staff-report = Report of staff

## The light of an adaptation

light-green = green: leaves the model whole
light-amber = amber: needs agreement
light-red = red: harms the model
light-none = no light yet

## Where the light of an adaptation comes from

light-source-rubric = from the rubric's examples
light-source-team = declared by the team
light-source-nobody = not declared

## Kinds of changes, from the FRAME list

nature-tailoring = Fine tuning or rewording
nature-packaging = Other materials or packaging
nature-adding = Adding something
nature-removing = Leaving something out
nature-shortening = Making it shorter
nature-lengthening = Making it longer
nature-substituting = Replacing something
nature-reordering = Changing the order
nature-spreading = Spreading it over more sessions
nature-integrating-into = Taking parts into another approach
nature-integrating-another = Bringing in another approach
nature-repeating = Repeating parts
nature-loosening = Loosening the structure
nature-departing = Departing from the programme

## How an adaptation came about

came-planned-proactive = Planned ahead
came-planned-reactive = Planned in answer to a difficulty
came-unplanned-reactive = Not planned

## What became of an action

action-open = open
action-partly = partly done
action-done = done
action-dropped = no longer needed
