### A rubric read back to its owner in plain words. Names stand in quotation marks already.

## Parts that other sentences are made with

# Several things.
# $first (text, “Visits”, “Groups”): all but the last, with commas between
# $last (text, “Training”): the last
# Example: “Visits”, “Groups” and “Training”
and-last = { $first } and { $last }

# The same where the last begins as `and-beginnings` says.
# $first (text, “Visits”, “Groups”): all but the last, with commas between
# $last (text, “Evening”): the last
# Example: “Visits”, “Groups” and “Evening”
and-before-vowel = { $first } and { $last }

# How the last of several things begins where `and-before-vowel` is said, with spaces between. “-” where it makes no difference.
and-beginnings = -

# One of several things.
# $first (text, “Visits”, “Groups”): all but the last, with commas between
# $last (text, “Training”): the last
# Example: “Visits”, “Groups” or “Training”
or-last = { $first } or { $last }

# $low (text, 3): the lowest
# Example: at least 3
bounds-at-least = at least { $low }

# $low (text, 3): what it must exceed
# Example: more than 3
bounds-above = more than { $low }

# $high (text, 8): the highest
# Example: at most 8
bounds-at-most = at most { $high }

# $high (text, 8): what it must stay below
# Example: fewer than 8
bounds-below = fewer than { $high }

# $only (text, 3): the only number
# Example: exactly 3
bounds-exactly = exactly { $only }

# $low (text, 3): the lowest
# $high (text, 8): the highest
# Example: 3 to 8
bounds-from-to = { $low } to { $high }

# $low (text, 3): the lowest
# $high (text, 8): what it must stay below
# Example: at least 3 and fewer than 8
bounds-from-below = at least { $low } and fewer than { $high }

# $low (text, 3): what it must exceed
# $high (text, 8): the highest
# Example: more than 3 and at most 8
bounds-above-to = more than { $low } and at most { $high }

# $low (text, 3): what it must exceed
# $high (text, 8): what it must stay below
# Example: more than 3 and fewer than 8
bounds-between = more than { $low } and fewer than { $high }

bounds-any = any number

## What is assessed

# $title (text, Example programme): the rubric
# $edition (text, 2.0): its edition
# Example: Example programme, edition 2.0
edition = { $title }, edition { $edition }

# $elements (number, 28): how many elements there are
# Example: A team rates 28 elements.
rates = { $elements ->
    [one] A team rates { $elements } element.
   *[other] A team rates { $elements } elements.
}

# $elements (number, 28): how many elements there are
# $areas (number, 4): in how many areas
# Example: A team rates 28 elements in 4 areas.
rates-in-areas = { $elements ->
    [one] { $areas ->
        [one] A team rates { $elements } element in { $areas } area.
       *[other] A team rates { $elements } element in { $areas } areas.
    }
   *[other] { $areas ->
        [one] A team rates { $elements } elements in { $areas } area.
       *[other] A team rates { $elements } elements in { $areas } areas.
    }
}

# Next sentence: how many of the elements are non-negotiables.
# $elements (number, 28): how many elements there are
# Example: None of them is a non-negotiable.
no-must = { $elements ->
    [1] It is no non-negotiable.
   *[other] None of them is a non-negotiable.
}

# Next sentence: how many of the elements are non-negotiables.
# $number (number, 6): how many non-negotiables there are
# Example: Of these, 6 are non-negotiables.
some-must = { $number ->
    [one] Of these, { $number } is a non-negotiable.
   *[other] Of these, { $number } are non-negotiables.
}

# Next sentence: how many of the elements are non-negotiables.
# $elements (number, 6): how many elements there are
# Example: All of them are non-negotiables.
all-must = { $elements ->
    [1] It is a non-negotiable.
   *[other] All of them are non-negotiables.
}

# $title (text, “Fidelity”): a score
# Example: The score that stands for the whole is “Fidelity”.
stands-for-the-whole = The score that stands for the whole is { $title }.

# $names (text, “Group”, “Home”): forms of the programme
# Example: A team runs exactly one of these forms: “Group”, “Home”.
forms = A team runs exactly one of these forms: { $names }.

# $names (text, “Group”, “Home”): parts of the programme
# Example: A team runs any number of these parts: “Group”, “Home”.
parts = A team runs any number of these parts: { $names }.

# $names (text, “Year 1”, “Year 2”): stages
# Example: A team is in one of these stages, the first one first: “Year 1”, “Year 2”.
stages = A team is in one of these stages, the first one first: { $names }.

# $names (text, “Group” or “Home”): forms or parts
# Example: Only for teams that run “Group” or “Home”.
only-for = Only for teams that run { $names }.

## Rules over several elements. Conditions stand after “if”

# $title (text, “Accredited”): a rule
# $condition (text, both non-negotiables are met): its condition
# Example: “Accredited” is met if both non-negotiables are met.
met-if = { $title } is met if { $condition }.

# $title (text, “Licence”): a rule
# $outcome (text, “Full”): its best outcome
# $condition (text, both non-negotiables are met): its condition
# Example: “Licence” comes to “Full” if both non-negotiables are met.
comes-to = { $title } comes to { $outcome } if { $condition }.

# $outcome (text, “Conditional”): a further outcome
# $condition (text, both non-negotiables are met): its condition
# Example: Otherwise it comes to “Conditional” if both non-negotiables are met.
otherwise-if = Otherwise it comes to { $outcome } if { $condition }.

# $outcome (text, “Denied”): the last outcome
# Example: Otherwise it comes to “Denied”.
otherwise = Otherwise it comes to { $outcome }.

# $outcomes (text, “Full” or “Conditional”): outcomes
# Example: It counts as met with “Full” or “Conditional”, and with nothing else.
met-with = It counts as met with { $outcomes }, and with nothing else.

# A condition.
# $title (text, “Home visits”): an element or a score
# $goal (text, at least 3): where it has to be
# Example: “Home visits” is at least 3
is = { $title } is { $goal }

# A condition.
# $title (text, “Accredited”): another rule
# Example: “Accredited” is met
is-met = { $title } is met

# A condition.
# $number (number, 6): how many non-negotiables there are
# Example: all 6 non-negotiables are met
musts-all = { $number ->
    [1] the one non-negotiable is met
    [2] both non-negotiables are met
   *[other] all { $number } non-negotiables are met
}

# A condition.
# $number (number, 6): how many non-negotiables there are
# Example: at least one of the 6 non-negotiables is met
musts-any = { $number ->
    [1] the one non-negotiable is met
   *[other] at least one of the { $number } non-negotiables is met
}

# A condition.
# $number (number, 6): how many non-negotiables there are
# $bounds (text, at least 4): how many have to be met
# Example: of the 6 non-negotiables, at least 4 are met
musts-number = of the { $number } non-negotiables, { $bounds } are met

# A condition.
# $number (number, 6): how many non-negotiables there are
# $bounds (text, at least 80): how many in 100 have to be met
# Example: of the 6 non-negotiables, at least 80 in 100 are met
musts-percent = of the { $number } non-negotiables, { $bounds } in 100 are met

# A condition.
# $number (number, 12): how many elements
# $area (text, “Delivery”): an area
# $goal (text, at least 2): where they have to be
# Example: each of the 12 elements of “Delivery” is at least 2
area-all = { $number ->
    [one] each of the { $number } element of { $area } is { $goal }
   *[other] each of the { $number } elements of { $area } is { $goal }
}

# A condition.
# $number (number, 12): how many elements
# $area (text, “Delivery”): an area
# $goal (text, at least 2): where it has to be
# Example: at least one of the 12 elements of “Delivery” is at least 2
area-any = { $number ->
    [one] at least one of the { $number } element of { $area } is { $goal }
   *[other] at least one of the { $number } elements of { $area } is { $goal }
}

# A condition.
# $number (number, 12): how many elements
# $area (text, “Delivery”): an area
# $bounds (text, at least 4): how many of them
# $goal (text, at least 2): where they have to be
# Example: of the 12 elements of “Delivery”, at least 4 are at least 2
area-number = { $number ->
    [one] of the { $number } element of { $area }, { $bounds } are { $goal }
   *[other] of the { $number } elements of { $area }, { $bounds } are { $goal }
}

# A condition.
# $number (number, 12): how many elements
# $area (text, “Delivery”): an area
# $bounds (text, at least 80): how many in 100 of them
# $goal (text, at least 2): where they have to be
# Example: of the 12 elements of “Delivery”, at least 80 in 100 are at least 2
area-percent = { $number ->
    [one] of the { $number } element of { $area }, { $bounds } in 100 are { $goal }
   *[other] of the { $number } elements of { $area }, { $bounds } in 100 are { $goal }
}

# A condition.
# $number (number, 3): how many
# $names (text, “Visits”, “Groups” and “Training”): which
# $goal (text, at least 2): where they have to be
# Example: each of these 3 is at least 2: “Visits”, “Groups” and “Training”
these-all = each of these { $number } is { $goal }: { $names }

# A condition.
# $number (number, 3): how many
# $names (text, “Visits”, “Groups” and “Training”): which
# $goal (text, at least 2): where it has to be
# Example: at least one of these 3 is at least 2: “Visits”, “Groups” and “Training”
these-any = at least one of these { $number } is { $goal }: { $names }

# A condition.
# $number (number, 3): how many
# $names (text, “Visits”, “Groups” and “Training”): which
# $bounds (text, at least 2): how many of them
# $goal (text, at least 2): where they have to be
# Example: of these 3, at least 2 are at least 2: “Visits”, “Groups” and “Training”
these-number = of these { $number }, { $bounds } are { $goal }: { $names }

# A condition.
# $number (number, 3): how many
# $names (text, “Visits”, “Groups” and “Training”): which
# $bounds (text, at least 80): how many in 100 of them
# $goal (text, at least 2): where they have to be
# Example: of these 3, at least 80 in 100 are at least 2: “Visits”, “Groups” and “Training”
these-percent = of these { $number }, { $bounds } in 100 are { $goal }: { $names }

# A condition made of several.
# $number (number, 3): how many conditions
# $conditions (text, “Visits” is at least 2; “Groups” is at least 3): the conditions
# Example: all 3 of these hold: “Visits” is at least 2; “Groups” is at least 3
hold-all = { $number ->
    [2] both of these hold: { $conditions }
   *[other] all { $number } of these hold: { $conditions }
}

# A condition made of several.
# $number (number, 3): how many conditions
# $conditions (text, “Visits” is at least 2; “Groups” is at least 3): the conditions
# Example: at least one of these 3 holds: “Visits” is at least 2; “Groups” is at least 3
hold-any = at least one of these { $number } holds: { $conditions }

# A condition made of several.
# $number (number, 3): how many conditions
# $bounds (text, at least 2): how many of them
# $conditions (text, “Visits” is at least 2; “Groups” is at least 3): the conditions
# Example: of these 3, at least 2 hold: “Visits” is at least 2; “Groups” is at least 3
hold-number = of these { $number }, { $bounds } hold: { $conditions }

# A condition made of several.
# $number (number, 3): how many conditions
# $bounds (text, at least 80): how many in 100 of them
# $conditions (text, “Visits” is at least 2; “Groups” is at least 3): the conditions
# Example: of these 3, at least 80 in 100 hold: “Visits” is at least 2; “Groups” is at least 3
hold-percent = of these { $number }, { $bounds } in 100 hold: { $conditions }

## Scores

# $what (text, the 12 elements of “Delivery”): what it counts
# Example: It counts the 12 elements of “Delivery”.
counts = It counts { $what }.

# What a score counts.
# $number (number, 12): how many
# $area (text, “Delivery”): an area
# Example: the 12 elements of “Delivery”
elements-of = { $number ->
    [1] the one element of { $area }
   *[other] the { $number } elements of { $area }
}

# What a score counts.
# $names (text, the non-negotiables): what is left out
# Example: everything that is scored but the non-negotiables
all-but = everything that is scored but { $names }

# What a score counts.
# $title (text, “Delivery”): a score
# Example: the score “Delivery”
the-score = the score { $title }

# $above (text, “Seen”): what is divided
# $below (text, “Invited”): by what
# Example: It divides “Seen” by “Invited”.
divides = It divides { $above } by { $below }.

# What counts otherwise than once.
# $title (text, “Visits”): an element or a score
# $weight (text, 2): its weight
# Example: “Visits” counts 2 times
weighs = { $title } counts { $weight } times

# $each (text, “Visits” counts 2 times): what counts otherwise than once
# Example: Of these, “Visits” counts 2 times.
weights-all = Of these, { $each }.

# $each (text, “Visits” counts 2 times): what counts otherwise than once
# Example: Of these, “Visits” counts 2 times; everything else counts once.
weights-some = Of these, { $each }; everything else counts once.

# $bounds (text, at least 3): how many points
# Example: What has at least 3 points counts as met.
met-when = What has { $bounds } points counts as met.

# What is done to a result.
# $times (text, 2): by what
# Example: it is multiplied by 2
multiplied = it is multiplied by { $times }

# What is done to a result.
# $times (text, 2): by what
# $then (text, 1 is added): what is done next
# Example: it is multiplied by 2, then 1 is added
multiplied-then = it is multiplied by { $times }, then { $then }

# What is done to a result.
# $plus (text, 1): what is added
# Example: 1 is added
added = { $plus } is added

# What is done to a result.
# $less (text, 1): what is taken away
# Example: 1 is taken away
taken-away = { $less } is taken away

# What is done to a result.
as-it-is = it is taken as it is

# To what a result is rounded.
# $number (number, 2): how many decimals
# Example: to 2 decimals
decimals = { $number ->
    [0] to a whole number
    [one] to { $number } decimal
   *[other] to { $number } decimals
}

# $to (text, to 2 decimals): to what
# Example: The result itself is rounded, halves up, to 2 decimals before it is judged.
rounded-half-up = The result itself is rounded, halves up, { $to } before it is judged.

# $to (text, to 2 decimals): to what
# Example: The result itself is rounded, halves to the even neighbour, to 2 decimals before it is judged.
rounded-half-even = The result itself is rounded, halves to the even neighbour, { $to } before it is judged.

# $to (text, to 2 decimals): to what
# Example: The result itself is rounded down to 2 decimals before it is judged.
rounded-floor = The result itself is rounded down { $to } before it is judged.

# $to (text, to 2 decimals): to what
# Example: The result itself is rounded up to 2 decimals before it is judged.
rounded-ceil = The result itself is rounded up { $to } before it is judged.

# $each (text, 4 for at least 90): points and for what
# Example: By a table, this result scores 4 for at least 90; the score is those points.
scored-by-table = By a table, this result scores { $each }; the score is those points.

# $lowest (text, 1): the least it can come to
# $highest (text, 5): the most it can come to
# Example: It can come to anything from 1 to 5.
range = It can come to anything from { $lowest } to { $highest }.

# $label (text, “Good”): a band
# $range (text, at least 60 and below 80): where it lies
# Example: “Good” is at least 60 and below 80
band = { $label } is { $range }

# $each (text, “Good” is at least 60): each band
# Example: Its bands: “Good” is at least 60.
bands = Its bands: { $each }.

# $needs (text, needs at least 70): what it needs
# Example: It needs at least 70.
criterion = It { $needs }.

# $label (text, “Certified”): a threshold
# $needs (text, needs at least 70): what it needs
# Example: “Certified” needs at least 70.
threshold = { $label } { $needs }.

# $target (text, at least 3): the target
# Example: The aim is at least 3.
aim = The aim is { $target }.

# $goal (text, at least 3): the target
# $number (number, 2): how many stages
# $stages (text, “Year 1” and “Year 2”): which
# Example: at least 3 in the stages “Year 1” and “Year 2”
in-these-stages = { $number ->
    [one] { $goal } in the stage { $stages }
   *[other] { $goal } in the stages { $stages }
}

# $sd (text, 0.8): the standard deviation
# $reliability (text, 0.9): the reliability
# Example: A change is told from chance by the standard deviation 0.8 and the reliability 0.9.
reliable = A change is told from chance by the standard deviation { $sd } and the reliability { $reliability }.

# $sentence (text, A lower score is better.): a sentence that holds for every score
# Example: For every score: A lower score is better.
every-score = For every score: { $sentence }

## How an element is answered, and what the answer counts

# $number (number, 5): how many
# $each (text, “Fully” counts 4): each of them
# Example: One of 5 levels is chosen: “Fully” counts 4.
levels = One of { $number } levels is chosen: { $each }.

# $others (text, “Visits”): other elements with the same second number
# Example: The second number is entered once, for “Visits” too.
shared-number = The second number is entered once, for { $others } too.

# $points (text, 1, 2 or 3): the points of the levels
# Example: One level is chosen, which counts 1, 2 or 3.
plain-levels = One level is chosen, which counts { $points }.

# $what (text, “Fully”): a level
# $points (text, 4): its points
# Example: “Fully” counts 4
gives = { $what } counts { $points }

# $points (text, 4): the points
# $range (text, at least 64% and below 90%): for what
# Example: 4 for at least 64% and below 90%
points-for = { $points } for { $range }

# $bounds (text, 0 to 100): between which numbers
# Example: A number is entered (0 to 100).
number-plain = A number is entered ({ $bounds }).

# $unit (text, families): the unit
# $bounds (text, 0 to 100): between which numbers
# Example: A number of families is entered (0 to 100).
number-of = A number of { $unit } is entered ({ $bounds }).

# $count (text, families seen): the first
# $out-of (text, families invited): the second
# Example: Two numbers are entered: families seen, and families invited.
two-numbers = Two numbers are entered: { $count }, and { $out-of }.

# $population (text, families in the area): a number that is known
# $rate (text, 0.2): its rate
# Example: Where the second is not known, it is estimated as 0.2 times this number: families in the area.
estimate = Where the second is not known, it is estimated as { $rate } times this number: { $population }.

# $parts (number, 5): how many parts
# Example: Each of 5 parts is in place or not.
checklist = { $parts ->
    [1] One part is in place or not.
   *[other] Each of { $parts } parts is in place or not.
}

# $parts (text, “Manual”): parts that must be in place
# $points (text, 1): the points without them
# Example: Without “Manual” it counts 1, whatever else is in place.
required = Without { $parts } it counts { $points }, whatever else is in place.

# $each (text, 4 for at least 64% and below 90%): points and for what
# Example: It counts 4 for at least 64% and below 90%.
scores = It counts { $each }.

first-half-up = It is rounded, halves up, to a whole number first.
first-half-even = It is rounded, halves to the even neighbour, to a whole number first.
first-floor = It is rounded down to a whole number first.
first-ceil = It is rounded up to a whole number first.

# $range (text, at least 64%): a range
# $parts (text, “Manual”): parts it asks for besides
# Example: at least 64% with “Manual” in place
with = { $range } with { $parts } in place

# $each (text, family): for what
# Example: It is rated several times, once for each family.
repeated = It is rated several times, once for each { $each }.

# $goal (text, at least 3): where it has to be
# Example: In rules and counts it is met if it is at least 3.
met-from = In rules and counts it is met if it is { $goal }.

# $weight (text, 2): how often it counts
# Example: It counts 2 times in scores.
weight = It counts { $weight } times in scores.

# $points (text, 4): its points
# Example: “Does not apply” counts 4.
not-applicable-counts = “Does not apply” counts { $points }.

# $points (text, 1): its points
# Example: “Does not fit our service” can be answered, and counts 1.
does-not-fit-counts = “Does not fit our service” can be answered, and counts { $points }.

# $months (number, 12): after how many months
# Example: Evidence is stale after 12 months.
stale = { $months ->
    [one] Evidence is stale after { $months } month.
   *[other] Evidence is stale after { $months } months.
}

## What is compared over time

# $months (number, 12): after how many months
# Example: The next assessment is due after 12 months.
due-after = { $months ->
    [one] The next assessment is due after { $months } month.
   *[other] The next assessment is due after { $months } months.
}

# $months (number, 12): after how many months
# $stage (text, “Year 1”): the stage
# Example: The next assessment is due after 12 months in the stage “Year 1”.
due-after-in-stage = { $months ->
    [one] The next assessment is due after { $months } month in the stage { $stage }.
   *[other] The next assessment is due after { $months } months in the stage { $stage }.
}

# $levels (number, 2): how many levels
# Example: An element slips if it gets worse by 2 levels or more.
slips = { $levels ->
    [one] An element slips if it gets worse by { $levels } level or more.
   *[other] An element slips if it gets worse by { $levels } levels or more.
}

# $percent (text, 10): how much of its range
# Example: A score, or an element without levels, slips if it gets worse by 10 in 100 of its range or more.
score-slips = A score, or an element without levels, slips if it gets worse by { $percent } in 100 of its range or more.

# $editions (text, 1.0, 1.1): earlier editions
# Example: Answers to these editions are compared as they are: 1.0, 1.1.
compared = Answers to these editions are compared as they are: { $editions }.

# $titles (text, “Visits” and “Groups”): elements
# Example: Local rules may ask less than this rubric does of “Visits” and “Groups”; every report then says so before its verdict.
may-be-lowered = Local rules may ask less than this rubric does of { $titles }; every report then says so before its verdict.

# $edition (text, 1.0): an earlier edition
# $title (text, “Fidelity”): a score
# $moved (text, it is multiplied by 2): what is done to it
# Example: To compare “Fidelity” of edition 1.0 with that of this edition, it is multiplied by 2; elements are not compared.
crosswalk = To compare { $title } of edition { $edition } with that of this edition, { $moved }; elements are not compared.

# $old (text, visits): an earlier id
# $new (text, “Home visits”): what it is now
# Example: What was “visits” in an earlier edition is now “Home visits”.
replaced = What was “{ $old }” in an earlier edition is now { $new }.

## Sentences that hold as they stand

# The heading of what is assessed.
whole = What is assessed

# The heading of what is compared over time.
over-time = Over time

# How non-negotiables are judged.
each-alone = Each of these is judged by itself, and no score makes up for it. Without an answer, or answered with “does not apply”, it cannot be confirmed.

# What rules come to while something is open.
while-open = While something a rule rests on has no answer, the rule cannot be confirmed, unless no answer could change it.

# A gate whose outcomes all have rules may have none.
no-outcome = If none of these holds, it has no outcome and is not met.

# No outcome of a gate counts as met.
never-met = It counts as met with none of them.

# Where "does not apply" may be answered.
may-not-apply = “Does not apply” can be answered to any element that is not a non-negotiable, with a reason, unless it is said otherwise.

# It may be answered here, against the usual.
may-not-apply-here = “Does not apply” can be answered.

# It may not be answered here, against the usual.
always-applies = “Does not apply” cannot be answered.

# The file names no scores, and is given the usual ones.
usual-scores = The file names no scores, so the usual ones are worked out: one for each area, and one for the whole. For none, write `"scores": []`.

# The non-negotiables, as what is left out.
the-non-negotiables = the non-negotiables

# A score counts everything that is scored.
all-scored = everything that is scored

# What counts as met is said by each part itself.
met-by-own-rule = Each counts as met by its own rule.

# Fewer points are better.
fewer-better = Fewer points are better.

# A lower score is better.
lower-better = A lower score is better.

# A thing that should not happen.
should-not-happen = It should not happen, and is never set off against the rest.

# Fewest points of several that are equally frequent.
ties-lowest = If several are equally frequent, the lowest counts.

# Most points of several that are equally frequent.
ties-highest = If several are equally frequent, the highest counts.

# No score where several are equally frequent.
ties-none = If several are equally frequent, there is no score.

# No points where several are equally frequent.
ties-no-points = If several are equally frequent, none counts until one is agreed on.

majority-of-team = If several people rate, the answer that more than half of them gave counts; where there is none, they agree on one.

# The number entered is what counts.
counts-as-entered = That figure is what counts.

# Its share in a hundred.
as-percentage = The first is taken as a percentage of the second.

# One divided by the other.
as-quotient = The first is divided by the second.

# How many parts are in place is what counts.
parts-counted = It is counted how many are in place.

# Their percentage is what counts.
parts-as-percentage = It is worked out what percentage of those that apply is in place.

# Of several bands that fit, the best.
best-band = Where several of these fit, the best counts.

# Of several bands that fit, the first written.
first-band = Where several of these fit, the first counts.

# Whole numbers only.
whole-only = whole numbers only

# Elements fall by the usual number of levels.
slips-usually = An element slips if it gets worse by one level or more, with more than four levels by two or more.

# Editions with the same first number are compared.
same-first-number = Answers to editions whose name begins with the same number are compared as they are. No others are, unless that is said here.

# An edition whose name does not begin with a number.
no-first-number = The name of this edition does not begin with a number: answers to it are compared with each other, and with no others unless that is said here.
