### The summary: the first screen of a result, the first side on paper, the top of the saved report.

## Parts that other sentences are made with

# A small number in words, alone in a sentence.
# $number (number, 3): any number
# Example: three
in-words = { $number ->
    [0] none
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

# A name in quotation marks.
# $name (text, Granted): the name of something in the rubric
# Example: “Granted”
quoted = “{ $name }”

# One of several.
# $one (text, “Granted”): the first, in quotation marks, or several joined already
# $other (text, “Refused”): the last, in quotation marks
# Example: “Granted” or “Refused”
or = { $one } or { $other }

## The verdict: the one sentence that leads

# Nothing is answered.
# $total (number, 28): how many elements there are
# Example: Nothing is answered yet: 28 elements to go.
nothing = { $total ->
    [one] Nothing is answered yet: one element to go.
   *[other] Nothing is answered yet: { $total } elements to go.
}

# Something is still to be answered.
# $answered (number, 25): how many are answered
# $total (number, 28): how many there are
# $left (number, 3): how many are left
# Example: 25 of 28 answered: finish 3 more.
unfinished = { $left ->
    [one] { $answered } of { $total } answered: finish one more.
   *[other] { $answered } of { $total } answered: finish { $left } more.
}

# Button below the verdict: goes on with what has no answer.
# $left (number, 3): how many have no answer
# Example: Answer the 3 that are left
go-on = { $left ->
    [one] Answer the last one
   *[other] Answer the { $left } that are left
}

# Beside the verdict, while something is still to be answered.
# $not-met (number, 2): how many are not met
# $count (text, two): the same in words
# $all (number, 6): how many non-negotiables there are
# $all-count (text, six): the same in words
# Example: So far two of six non-negotiables are not met.
not-met-so-far = { $all ->
    [1] The one non-negotiable is not met.
   *[other] { $not-met ->
        [one] So far { $count } of { $all-count } non-negotiables is not met.
       *[other] So far { $count } of { $all-count } non-negotiables are not met.
    }
}

# Everything is at its best level.
# $number (number, 6): how many non-negotiables there are, 0 if there are none
# $count (text, six): the same in words
# Example: All six non-negotiables are met, and everything is at its best level.
best = { $number ->
    [0] Everything is at its best level.
    [1] The one non-negotiable is met, and everything is at its best level.
    [2] Both non-negotiables are met, and everything is at its best level.
   *[other] All { $count } non-negotiables are met, and everything is at its best level.
}

# A score.
# $name (text, Good fidelity): the band, or what the score is called
# $value (text, 3.6): what it came to
# Example: Good fidelity: 3.6.
score = { $name }: { $value }.

# A score with the most it can be.
# $name (text, Good fidelity): the band, or what the score is called
# $value (text, 3.6): what it came to
# $out-of (text, 5): the most it can be
# Example: Good fidelity: 3.6 of 5.
score-of = { $name }: { $value } of { $out-of }.

# A score that is compared.
# $name (text, Good fidelity): the band, or what the score is called
# $value (text, 3.6): what it came to
# $moved (text, up from 3.2): what became of it since last time
# Example: Good fidelity: 3.6, up from 3.2.
score-moved = { $name }: { $value }, { $moved }.

# A score with the most it can be, compared.
# $name (text, Good fidelity): the band, or what the score is called
# $value (text, 3.6): what it came to
# $out-of (text, 5): the most it can be
# $moved (text, up from 3.2): what became of it since last time
# Example: Good fidelity: 3.6 of 5, up from 3.2.
score-of-moved = { $name }: { $value } of { $out-of }, { $moved }.

# A score with what it has to reach, all of which it comes to.
# $all (number, 1): how much there is to reach
# $title (text, Fidelity): what the score is called
# $value (text, 3.6 of 5): what it came to
# $count (text, one): how much there is to reach, in words
# Example: Fidelity is 3.6 of 5, and its criterion is met.
reaching-met = { $all ->
    [1] { $title } is { $value }, and its criterion is met.
    [2] { $title } is { $value }, and both of its criteria are met.
   *[other] { $title } is { $value }, and all { $count } of its criteria are met.
}

# The same where it comes to none of it.
# $all (number, 1): how much there is to reach
# $title (text, Fidelity): what the score is called
# $value (text, 3.4 of 5): what it came to
# $count (text, one): how much there is to reach, in words
# Example: Fidelity is 3.4 of 5, and its criterion is not met.
reaching-not-met = { $all ->
    [1] { $title } is { $value }, and its criterion is not met.
   *[other] { $title } is { $value }, and none of its { $count } criteria is met.
}

# The same where it comes to some of it.
# $met (number, 1): how much of it
# $title (text, Fidelity): what the score is called
# $value (text, 3.4 of 5): what it came to
# $count (text, one): how much of it, in words
# $all-count (text, two): how much there is to reach, in words
# Example: Fidelity is 3.4 of 5, and one of its two criteria is met.
reaching-some = { $met ->
    [one] { $title } is { $value }, and { $count } of its { $all-count } criteria is met.
   *[other] { $title } is { $value }, and { $count } of its { $all-count } criteria are met.
}

# The same where some of it is still open.
# $all (number, 1): how much there is to reach
# $title (text, Fidelity): what the score is called
# $value (text, 3.4 of 5): what it came to
# $open (number, 1): how much of it is open
# Example: Fidelity is 3.4 of 5, and it is not known yet whether its criterion is met.
reaching-open = { $all ->
    [1] { $title } is { $value }, and it is not known yet whether its criterion is met.
   *[other] { $title } is { $value }, and { $open } of its { $all } criteria cannot be decided yet.
}

# Whatever the missing answers are, the score will come to what it has to reach.
# $title (text, Fidelity): what the score is called
# Example: There is no score for “Fidelity” yet, but what it has to reach is reached, whatever is still open.
met-without-score = There is no score for “{ $title }” yet, but what it has to reach is reached, whatever is still open.

# Whatever the missing answers are, the score will not come to what it has to reach.
# $title (text, Fidelity): what the score is called
# Example: There is no score for “Fidelity” yet, and what it has to reach is out of reach, whatever is still open.
not-met-without-score = There is no score for “{ $title }” yet, and what it has to reach is out of reach, whatever is still open.

# A rule with outcomes.
# $title (text, Accreditation): a rule over several elements
# $outcome (text, Granted): one of its outcomes
# Example: “Accreditation” comes to “Granted”.
comes-to = “{ $title }” comes to “{ $outcome }”.

# A rule that is met or not.
# $title (text, Accreditation): a rule over several elements
# Example: “Accreditation” is met.
is-met = “{ $title }” is met.

# A rule that is met or not.
# $title (text, Accreditation): a rule over several elements
# Example: “Accreditation” is not met.
is-not-met = “{ $title }” is not met.

# A rule whose outcome is still open.
# $title (text, Accreditation): a rule over several elements
# Example: “Accreditation” is not decided yet.
undecided = “{ $title }” is not decided yet.

# All of several rules are met.
# $number (number, 3): how many rules there are
# $count (text, three): the same in words
# Example: All three decisions are met.
decisions-met = { $number ->
    [2] Both decisions are met.
   *[other] All { $count } decisions are met.
}

# Some of several rules are open, and the others are met.
# $open (number, 1): how many rules are still open
# $count (text, One): the same in words, at the start of the sentence
# $all (text, three): how many there are, in words
# Example: One of three decisions is still open.
decisions-open = { $open ->
    [one] { $count } of { $all } decisions is still open.
   *[other] { $count } of { $all } decisions are still open.
}

# Some of several rules are not met, and the others are met.
# $not-met (number, 2): how many rules are not met
# $count (text, Two): the same in words, at the start of the sentence
# $all (text, three): how many there are, in words
# Example: Two of three decisions are not met.
decisions-not-met = { $not-met ->
    [one] { $count } of { $all } decisions is not met.
   *[other] { $count } of { $all } decisions are not met.
}

# Some of several rules are not met, and some are open.
# $not-met (number, 2): how many rules are not met
# $not-met-count (text, Two): the same in words, at the start of the sentence
# $open (number, 1): how many are still open
# $open-count (text, one): the same in words
# $all (text, four): how many there are, in words
# Example: Two of four decisions are not met, and one is still open.
decisions-not-met-or-open = { $not-met ->
    [one] { $open ->
        [one] { $not-met-count } of { $all } decisions is not met, and { $open-count } is still open.
       *[other] { $not-met-count } of { $all } decisions is not met, and { $open-count } are still open.
    }
   *[other] { $open ->
        [one] { $not-met-count } of { $all } decisions are not met, and { $open-count } is still open.
       *[other] { $not-met-count } of { $all } decisions are not met, and { $open-count } are still open.
    }
}

# All is answered, and the rubric has neither a score nor a rule for the whole.
# $total (number, 28): how many elements there are
# Example: All 28 are answered: this rubric gives a profile, not one score.
profile = { $total ->
    [1] The one element is answered: this rubric gives a profile, not one score.
    [2] Both elements are answered: this rubric gives a profile, not one score.
   *[other] All { $total } are answered: this rubric gives a profile, not one score.
}

## The non-negotiables, counted beside a row of signs

# $number (number, 4): how many
# Example: 4 met
tally-met = { $number } met

# $number (number, 2): how many
# Example: 2 not met
tally-not-met = { $number } not met

# $number (number, 1): how many
# Example: 1 not known yet
tally-not-known = { $number } not known yet

# $number (number, 3): how many
# Example: 3 not answered yet
tally-not-answered = { $number } not answered yet

# How many were met on an earlier date.
# $date (text, 20 May 2026): an earlier date
# $met (number, 3): how many were met
# $total (number, 6): how many there were
# Example: 20 May 2026: 3 of 6 met
tally-then = { $date }: { $met } of { $total } met

## The decision of a rule

# Heading of a panel.
# $title (text, Ready to take the programme further): what is decided
# Example: Decision: Ready to take the programme further
decision = Decision: { $title }
not-decided = Not decided yet

# How many conditions of a rule are met.
# $met (number, 2): how many are met
# $all (number, 3): how many there are
# Example: 2 of 3 conditions met
conditions-met = { $all ->
    [one] { $met } of 1 condition met
   *[other] { $met } of { $all } conditions met
}

# How many conditions of one outcome are met.
# $outcome (text, Granted): one of the outcomes
# $met (number, 2): how many are met
# $all (number, 3): how many there are
# Example: Needed for “Granted”: 2 of 3 conditions met
conditions-met-for = { $all ->
    [one] Needed for “{ $outcome }”: { $met } of 1 condition met
   *[other] Needed for “{ $outcome }”: { $met } of { $all } conditions met
}

# While the decision is open.
# $outcomes (text, “Granted” or “Refused”): the outcomes that are still possible
# Example: Still possible: “Granted” or “Refused”
possible = Still possible: { $outcomes }

# There are more rules than this one.
# $number (number, 2): how many
# $count (text, Two): the same in words, at the start of the sentence
# Example: Two more decisions stand below.
more-below = { $number ->
    [one] One more decision stands below.
   *[other] { $count } more decisions stand below.
}

## The score, and what became of it

# After the value of a score.
# $most (text, 5): the most it can be
# Example: of 5
out-of = of { $most }

# $value (text, 3.2): what it was
# Example: up from 3.2
up = up from { $value }

# $value (text, 3.2): what it was
# $date (text, 20 May 2026): when
# Example: up from 3.2 on 20 May 2026
up-on = up from { $value } on { $date }

# $value (text, 3.2): what it was
# Example: down from 3.2
down = down from { $value }

# $value (text, 3.2): what it was
# $date (text, 20 May 2026): when
# Example: down from 3.2 on 20 May 2026
down-on = down from { $value } on { $date }

# Where a smaller number is better.
# $value (text, 3.2): what it was
# Example: better than 3.2
better-than = better than { $value }

# Where a smaller number is better.
# $value (text, 3.2): what it was
# $date (text, 20 May 2026): when
# Example: better than 3.2 on 20 May 2026
better-than-on = better than { $value } on { $date }

# Where a smaller number is better.
# $value (text, 3.2): what it was
# Example: worse than 3.2
worse-than = worse than { $value }

# Where a smaller number is better.
# $value (text, 3.2): what it was
# $date (text, 20 May 2026): when
# Example: worse than 3.2 on 20 May 2026
worse-than-on = worse than { $value } on { $date }

unchanged = unchanged

# $date (text, 20 May 2026): when
# Example: as on 20 May 2026
as-on = as on { $date }

# In the place of a score that is still open.
# $lowest (text, 2.8): the lowest it can still come to
# $highest (text, 4.1): the highest it can still come to
# Example: Will end between 2.8 and 4.1
between = Will end between { $lowest } and { $highest }

## Where to begin

begin = Start here
then-and-now = Then and now
step = Next step
who-and-when = Who and when
not-known = not known

# An element whose answer has not changed.
# $now (text, 2): the answer then and now
# Example: 2, as before
as-before = { $now }, as before

# An element whose answer has changed.
# $then (text, 4): the answer then
# $now (text, 2): the answer now
# Example: was 4, now 2
was-and-is = was { $then }, now { $now }

# An action that should be done.
# $number (number, 5): how many days
# Example: 5 days overdue
days-overdue = { $number ->
    [one] { $number } day overdue
   *[other] { $number } days overdue
}

# An action that should be done.
# $number (number, 3): how many weeks
# Example: 3 weeks overdue
weeks-overdue = { $number ->
    [one] { $number } week overdue
   *[other] { $number } weeks overdue
}

# An action that should be done.
# $number (number, 3): how many months
# Example: 3 months overdue
months-overdue = { $number ->
    [one] { $number } month overdue
   *[other] { $number } months overdue
}

## What goes well

better = Getting better
well = Going well

# An element that is better than last time.
# $title (text, Home visits): an element
# $from (text, 2): the answer then
# $to (text, 4): the answer now
# Example: Home visits: 4, was 2
rose = { $title }: { $to }, was { $from }

# After a list that does not tell all.
# $count (text, two): how many, in words
# Example: and two more
so-many-more = and { $count } more

## How sure the answers are

# No answer has evidence. A full stop or a semicolon follows.
# $answers (number, 28): how many answers there are
# Example: None of the 28 answers has evidence yet
backed-none = { $answers ->
    [one] The one answer has no evidence yet
   *[other] None of the { $answers } answers has evidence yet
}

# Some answers have evidence. A full stop or a semicolon follows.
# $number (number, 12): how many answers have evidence
# $answers (number, 28): how many there are
# Example: 12 of 28 answers have evidence
backed-some = { $number ->
    [one] { $number } of { $answers } answers has evidence
   *[other] { $number } of { $answers } answers have evidence
}

# All answers have evidence. A full stop or a semicolon follows.
# $answers (number, 28): how many answers there are
# Example: All 28 answers have evidence
backed-all = { $answers ->
    [one] The one answer has evidence
   *[other] All { $answers } answers have evidence
}

# All evidence is recent enough.
# $have (text, 12 of 28 answers have evidence): what comes before
# Example: 12 of 28 answers have evidence.
backed = { $have }.

# Some evidence is older than the rubric asks for.
# $have (text, 12 of 28 answers have evidence): what comes before
# $number (number, 2): how many answers have evidence that is too old
# $count (text, two): the same in words
# $months (number, 12): the months after which it is too old
# Example: 12 of 28 answers have evidence; two are older than 12 months.
backed-older = { $number ->
    [one] { $have }; { $count } is older than { $months } months.
   *[other] { $have }; { $count } are older than { $months } months.
}

# Some evidence is too old, by more than one rule.
# $have (text, 12 of 28 answers have evidence): what comes before
# $number (number, 2): how many answers have evidence that is too old
# $count (text, two): the same in words
# Example: 12 of 28 answers have evidence; two are too old.
backed-old = { $number ->
    [one] { $have }; { $count } is too old.
   *[other] { $have }; { $count } are too old.
}

## Along the line of a chart

# A month, as short as it can be.
# $month (number, 5): the month, 1 to 12
# $year (text, 2026): the year
# Example: May 2026
month-and-year = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[other] Dec
} { $year }
