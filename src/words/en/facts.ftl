### What was found in a file, what was expected, and where: the sentences of problems.ftl and advice.ftl put it in their places.
### Backticks hold what stands in a file and is never translated.

## How names in backticks are joined: `a`, `b` and `c`

# $before (text, `a`): those before
# $next (text, `b`): the next
# Example: `a`, `b`
list-next = { $before }, { $next }

# $before (text, `a`, `b`): those before
# $last (text, `c`): the last
# Example: `a`, `b` and `c`
list-and = { $before } and { $last }

# $before (text, `a`, `b`): those before
# $last (text, `c`): the last
# Example: `a`, `b` or `c`
list-or = { $before } or { $last }

## What was found where something else was expected

nothing = nothing (`null`)

# $raw (text, true): as it stands in the file
# Example: `true`
written = `{ $raw }`

# $raw (text, 12): as it stands in the file
# Example: 12
as-is = { $raw }

# $number (text, 12): a number
# Example: the number `12`
the-number = the number `{ $number }`

# $text (text, twelve): a text of the file
# Example: the text `twelve`
the-text = the text `{ $text }`

some-list = a list
some-object = an object
more-than-one = more than one
another-number = another number
another-example = another `example`

# $raw (text, "50%"): as it stands in the file
# Example: `"50%"` (leave out the `%`)
with-percent-sign = `{ $raw }` (leave out the `%`)

# $id (text, handouts): an id
# Example: the component `handouts`
the-component = the component `{ $id }`

# $id (text, handuots): an id
# $near (text, handouts): an id that is near to it
# Example: the component `handuots` (did you mean `handouts`?)
component-near = the component `{ $id }` (did you mean `{ $near }`?)

component-not-applicable = `not-applicable`, which the rubric does not allow here

# $first (text, rater 21): the first of several
# Example: `rater 21` besides
rater-besides = `{ $first }` besides

# $first (text, rater 21): the first of several
# $more (text, 3): how many more
# Example: `rater 21` and 3 more besides
raters-besides = `{ $first }` and { $more } more besides

# $other (text, home-visits): another one
# Example: another under `home-visits`, which counts
other-answer = another under `{ $other }`, which counts

## What was expected of an answer

# $values (and, `0`, `1` and `2`): the values that there are
# Example: one of `0`, `1` and `2`
one-of = one of { $values }

whole-number = a whole number
any-number = a number
count-and-out-of = `count` and `out_of`

# $ids (and, `handouts` and `agenda`): the ids that there are
# Example: `components` with `handouts` and `agenda`
components-with = `components` with { $ids }

one-rating = one rating

# $most (text, 100): the most there may be
# Example: at most 100 ratings
ratings-at-most = at most { $most } ratings

# $most (text, 20): the most there may be
# Example: at most 20 raters in a file
raters-at-most = at most { $most } raters in a file

# $now (text, home-visits): the id of now
# $id (text, visits): an id
# Example: one answer to `home-visits`, which `visits` is called now
one-answer = one answer to `{ $now }`, which `{ $id }` is called now

# $id (text, handouts): an id
# Example: `true` or `false` for `handouts`
truth-for = `true` or `false` for `{ $id }`

number-of-cases = a whole number of cases as `sample`
number-of-example = the number of one of the rubric's examples of that light

# $id (text, total): an id
# Example: the recorded score `total`
recorded-score = the recorded score `{ $id }`

recorded-scores = what is recorded of the scores
decimal-or-ratio = a decimal or a ratio such as `117/28`
each-score-once = each score once, by its id

## Of what there are too many: “expected at most 100 elements, found 120”

# $most (text, 1000): the most there may be
# Example: at most 1000 items in a list
at-most-items = at most { $most } items in a list

# $most (text, 50): the most there may be
# Example: at most 50 anchors
at-most-anchors = at most { $most } anchors

# $most (text, 50): the most there may be
# Example: at most 50 components
at-most-components = at most { $most } components

# $most (text, 1000): the most there may be
# Example: at most 1000 rules in all gates, up to this one
at-most-rules = at most { $most } rules in all gates, up to this one

# $most (text, 20): the most there may be
# Example: at most 20 languages
at-most-languages = at most { $most } languages

# $most (text, 100): the most there may be
# Example: at most 100 scores, those of the domains included
at-most-scores = at most { $most } scores, those of the domains included

# $most (text, 10000): the most there may be
# Example: at most 10000 elements and scores that all scores count together, up to this one
at-most-counted = at most { $most } elements and scores that all scores count together, up to this one

# $most (text, 100): the most there may be
# Example: at most 100 gates
at-most-gates = at most { $most } gates

# $most (text, 100): the most there may be
# Example: at most 100 steps in all crosswalks
at-most-steps = at most { $most } steps in all crosswalks

# $most (text, 100): the most there may be
# Example: at most 100 domains
at-most-domains = at most { $most } domains

# $most (text, 30): the most there may be
# Example: at most 30 variants and modules
at-most-parts = at most { $most } variants and modules

# $most (text, 500): the most there may be
# Example: at most 500 elements
at-most-elements = at most { $most } elements

## Of what an id is not the id: “`home-visits` is not the id of an element”

an-element = an element
a-score = a score
a-gate = a gate
a-scale = a scale

# $rubric (text, parent-group): the id of a rubric
# Example: an element in `parent-group`
an-element-in = an element in `{ $rubric }`

# $rubric (text, parent-group): the id of a rubric
# Example: a score in `parent-group`
a-score-in = a score in `{ $rubric }`

an-element-or-domain = an element or domain
anything-with-id = an element, domain, score or gate
a-score-or-domain = a score, or a domain that has one
a-score-domain-or-none = a score, a domain that has one, or `none`
a-must-or-gate = a non-negotiable or a gate
a-component-here = a component of this checklist
something-counted = something that is counted here, or `non-negotiables`

## What there is, where something is named that does not exist

there-is-none = there is none

# $word (text, total): a word of the file
# Example: there is only `total`
there-is-only = there is only `{ $word }`

# $words (and, `total` and `core`): the ids that there are
# Example: there are `total` and `core`
there-are = there are { $words }

# $words (text, `a`, `b`, `c`): the ids that there are
# $more (text, 4): how many more
# Example: there are `a`, `b`, `c` and 4 more
there-are-more = there are { $words } and { $more } more

## Which thing already has an id: “`high` is already the id of another band of this score”

# $path (text, domains[0].elements[1]): the place in the file
# Example: domains[0].elements[1]
place = { $path }

other-outcome = another outcome of this gate
other-band = another band of this score

## Why a number cannot be used: “`5%` is not a number that can be used: leave out the `%`”

percent-sign = leave out the `%`
decimal-comma = write a point in place of the comma
number-with-unit = write the number alone, without a letter or unit behind it
no-decimal = it is not a decimal
number-too-large = it is too large
number-too-fine = it has too many digits after the point

## Why a text is not JSON: “not JSON here: EOF while parsing a list, at line 3 column 4”. What it is called by the program that reads it; the hint says what to do.

# $why (fact, trailing comma): what stands in the way
# $line (text, 3): a line of the file
# $column (text, 4): a column of the line
# Example: trailing comma, at line 3 column 4
at-place = { $why }, at line { $line } column { $column }

ends-in-list = EOF while parsing a list
ends-in-object = EOF while parsing an object
ends-in-text = EOF while parsing a string
ends-in-value = EOF while parsing a value
expected-colon = expected `:`
expected-comma-in-list = expected `,` or `]`
expected-comma-in-object = expected `,` or `{"}"}`
expected-word = expected ident
expected-value = expected value
wrong-escape = invalid escape
wrong-digits = invalid number
digits-out-of-range = number out of range
wrong-code-point = invalid unicode code point
control-in-text = control character (\u0000-\u001F) found while parsing a string
key-no-text = key must be a string
lone-surrogate = lone leading surrogate in hex escape
trailing-comma = trailing comma
trailing-characters = trailing characters
unexpected-hex-end = unexpected end of hex escape
nested-too-deep = recursion limit exceeded

# $why (text, expected value): what stands in the way
# Example: expected value
other-syntax = { $why }

## Why a file cannot be read

# $why (text, No such file or directory (os error 2)): what stands in the way
# Example: No such file or directory (os error 2)
system-says = { $why }

utf-16-half = this is UTF-16 text in which half of a character is missing

# $line (text, 2): a line of the file
# $column (text, 13): a column of the line
# $byte (text, F4): a byte in hexadecimal
# $letter (text, ô): a letter
# Example: line 2, column 13: this looks like Windows-1252, in which the byte F4 stands for `ô`; UTF-8 is expected
windows-1252 = line { $line }, column { $column }: this looks like Windows-1252, in which the byte { $byte } stands for `{ $letter }`; UTF-8 is expected

# $line (text, 2): a line of the file
# $column (text, 13): a column of the line
# $byte (text, F4): a byte in hexadecimal
# Example: line 2, column 13: the byte F4 is not UTF-8
not-utf-8 = line { $line }, column { $column }: the byte { $byte } is not UTF-8

# $encoding (text, UTF-8): an encoding
# Example: this UTF-8 text breaks off in the middle of a character
cut-text = this { $encoding } text breaks off in the middle of a character

looks-like-utf-32 = this looks like UTF-32 text; UTF-8 is expected
unmarked-utf-16 = this looks like UTF-16 text without the mark that says so; UTF-8 is expected
zip-archive = this is a ZIP archive, such as a Word or Excel file, not text
old-office = this is an old Word or Excel file, not text
pdf = this is a PDF, not text
gzip = this is a compressed file (gzip), not text
png = this is a picture (PNG), not text
jpeg = this is a picture (JPEG), not text
rtf = this is a rich text file (RTF), not text

## What a text holds and must not: “text holds the control character '\u{1}'”

# $sign (text, '\u{1}'): the sign, by its number
# Example: the control character '\u{1}'
control-character = the control character { $sign }

# $sign (text, '\u{202e}'): the sign, by its number
# Example: the invisible sign '\u{202e}', which turns the order of the letters after it
turning-sign = the invisible sign { $sign }, which turns the order of the letters after it

## What is asked of a value: “at least `6` can never be met”

# $value (text, 3): a number
# Example: exactly `3`
exactly = exactly `{ $value }`

# $low (text, 2): the lower end
# $high (text, 4): the upper end
# Example: from `2` to `4`
from-to = from `{ $low }` to `{ $high }`

# $low (text, 2): the lower end
# $high (text, 4): the upper end
# Example: from `2` to below `4`
from-below = from `{ $low }` to below `{ $high }`

# $low (text, 2): the lower end
# $high (text, 4): the upper end
# Example: above `2` to `4`
above-to = above `{ $low }` to `{ $high }`

# $low (text, 2): the lower end
# $high (text, 4): the upper end
# Example: above `2` to below `4`
above-below = above `{ $low }` to below `{ $high }`

# $value (text, 6): a number
# Example: at least `6`
at-least = at least `{ $value }`

# $value (text, 6): a number
# Example: more than `6`
more-than = more than `{ $value }`

# $value (text, 6): a number
# Example: at most `6`
at-most = at most `{ $value }`

# $value (text, 6): a number
# Example: less than `6`
less-than = less than `{ $value }`

anything = anything

## Which points are better: “more points are better here, and at most `3` asks for the opposite”

fewer-points = fewer points
more-points = more points

## Where no band holds a value: “no band holds a number between `20` and `21`”

# $value (text, 3): a number
# Example: of exactly `3`
gap-exactly = of exactly `{ $value }`

# $value (text, 3): a number
# Example: of `3`
gap-of = of `{ $value }`

# $low (text, 3): the lower end
# $high (text, 5): the upper end
# Example: from `3` to `5`
gap-from-to = from `{ $low }` to `{ $high }`

# $low (text, 3): the lower end
# $high (text, 5): the upper end
# Example: from `3` to below `5`
gap-from-below = from `{ $low }` to below `{ $high }`

# $low (text, 20): the lower end
# $high (text, 21): the upper end
# Example: between `20` and `21`
gap-between = between `{ $low }` and `{ $high }`

# $value (text, 40): a number
# Example: above `40`
gap-above = above `{ $value }`

# $value (text, 40): a number
# Example: of at least `40`
gap-at-least = of at least `{ $value }`

## What more than one band holds: “more than one band holds numbers from `20` to `30`”

# $value (text, 50): a number
# Example: exactly `50`
overlap-exactly = exactly `{ $value }`

# $low (text, 20): the lower end
# $high (text, 30): the upper end
# Example: numbers from `20` to `30`
overlap-from-to = numbers from `{ $low }` to `{ $high }`

# $low (text, 20): the lower end
# Example: numbers from `20`
overlap-from = numbers from `{ $low }`

# $high (text, 30): the upper end
# Example: numbers up to `30`
overlap-up-to = numbers up to `{ $high }`

overlap-all = every number

## What does not say when it is met: “the element `visits` (nor `calls`) does not say when it is met”

# $id (text, visits): an id
# Example: the element `visits`
element-without = the element `{ $id }`

# $id (text, visits): an id
# $other (text, calls): another one
# Example: the element `visits` (nor `calls`)
two-elements-without = the element `{ $id }` (nor `{ $other }`)

# $id (text, visits): an id
# $other (text, calls): another one
# $all (text, 5): how many in all
# Example: the element `visits` (nor `calls`, and 5 in all)
elements-without = the element `{ $id }` (nor `{ $other }`, and { $all } in all)

# $id (text, total): an id
# Example: the score `total`
score-without = the score `{ $id }`

# $id (text, total): an id
# $other (text, core): another one
# Example: the score `total` (nor `core`)
two-scores-without = the score `{ $id }` (nor `{ $other }`)

# $id (text, total): an id
# $other (text, core): another one
# $all (text, 5): how many in all
# Example: the score `total` (nor `core`, and 5 in all)
scores-without = the score `{ $id }` (nor `{ $other }`, and { $all } in all)

## Whose target can be reached while what is needed is not met

the-target = the target

# $stage (text, initial): the id of a stage
# Example: the target in the stage `initial`
the-target-in = the target in the stage `{ $stage }`

## From where to where values run: “found the number `0.8`, and possible values run from `0` to `24`”

# $lowest (text, 0): the lowest
# $highest (text, 24): the highest
# Example: possible values run from `0` to `24`
values-run = possible values run from `{ $lowest }` to `{ $highest }`

# $lowest (text, 0): the lowest
# Example: possible values begin at `0` and have no upper end
values-begin = possible values begin at `{ $lowest }` and have no upper end

values-without-ends = possible values have no ends

## Which scale has no words: “the scale `agree` has no words at any of its points”

# $id (text, agree): an id
# Example: the scale `agree`
scale-named = the scale `{ $id }`

# $id (text, visits): an id
# Example: the scale of `visits`
scale-of = the scale of `{ $id }`

# $id (text, visits): an id
# Example: the scale of `visits`, like that of one more element,
scale-of-two = the scale of `{ $id }`, like that of one more element,

# $id (text, visits): an id
# $more (text, 3): how many more
# Example: the scale of `visits`, like those of 3 more elements,
scale-of-several = the scale of `{ $id }`, like those of { $more } more elements,

## What a score puts together: “the score `whole` is a `mean` over unlike scales: `visits` has points from `0` to `4`, but ...”

# $id (text, visits): an id
# $low (text, 0): the lower end
# $high (text, 100): the upper end
# Example: `visits` is a percentage from `0` to `100`
part-percentage = `{ $id }` is a percentage from `{ $low }` to `{ $high }`

# $id (text, visits): an id
# Example: `visits` is a percentage without an upper end
part-percentage-open = `{ $id }` is a percentage without an upper end

# $id (text, visits): an id
# $low (text, 0): the lower end
# $high (text, 24): the upper end
# Example: `visits` is a number as it was entered from `0` to `24`
part-entered = `{ $id }` is a number as it was entered from `{ $low }` to `{ $high }`

# $id (text, visits): an id
# Example: `visits` is a number as it was entered without an upper end
part-entered-open = `{ $id }` is a number as it was entered without an upper end

# $id (text, visits): an id
# $low (text, 0): the lower end
# $high (text, 24): the upper end
# Example: `visits` is a count from `0` to `24`
part-count = `{ $id }` is a count from `{ $low }` to `{ $high }`

# $id (text, visits): an id
# Example: `visits` is a count without an upper end
part-count-open = `{ $id }` is a count without an upper end

# $id (text, visits): an id
# $low (text, 0): the lower end
# $high (text, 4): the upper end
# Example: `visits` has points from `0` to `4`
part-points = `{ $id }` has points from `{ $low }` to `{ $high }`

# $id (text, visits): an id
# Example: `visits` has points without an upper end
part-points-open = `{ $id }` has points without an upper end

## What may not be lowered, and what was found: “the owner's gate `licence` may not be lowered: expected what the owner asks of it, or more, found rules that ask less”

# $id (text, licence): an id
# Example: the owner's gate `licence`
owners-gate = the owner's gate `{ $id }`

# $id (text, visits): an id
# Example: the owner's non-negotiable `visits`
owners-must = the owner's non-negotiable `{ $id }`

lower-minimum = a lower minimum
no-longer-a-must = an element that is none
lower-target = a lower target, or none
other-element = another that asks, counts or applies otherwise
rules-asking-less = rules that ask less

## Where a crosswalk leads

# $score (text, 12.5): a score
# Example: an earlier score below `12.5` leads below `0`
leads-below = an earlier score below `{ $score }` leads below `0`

# $score (text, 87.5): a score
# Example: an earlier score above `87.5` leads above `100`
leads-above = an earlier score above `{ $score }` leads above `100`

## What the way back of a crosswalk says: “should be `times` 1.25 and `plus` 1; found `times` 1.5”

# $times (text, 1.25): a factor
# $plus (text, 1): what is added
# Example: `times` 1.25 and `plus` 1
times-and-plus = `times` { $times } and `plus` { $plus }

# $times (text, 1.25): a factor
# Example: `times` 1.25
times-alone = `times` { $times }

# $plus (text, 1): what is added
# Example: `plus` 1
plus-alone = `plus` { $plus }

neither = neither

## Where a problem is, as its author knows the place: “gate 1, “Licence”, outcome 2, “Full””

# $number (text, 2): a number
# Example: domain 2
in-domain = domain { $number }

# $number (text, 2): a number
# Example: element 2
in-element = element { $number }

# $number (text, 2): a number
# Example: anchor 2
in-anchor = anchor { $number }

# $number (text, 2): a number
# Example: component 2
in-component = component { $number }

# $number (text, 2): a number
# Example: score 2
in-score = score { $number }

# $number (text, 2): a number
# Example: band 2
in-band = band { $number }

# $number (text, 2): a number
# Example: threshold 2
in-threshold = threshold { $number }

# $number (text, 2): a number
# Example: gate 2
in-gate = gate { $number }

# $number (text, 2): a number
# Example: outcome 2
in-outcome = outcome { $number }

# $number (text, 2): a number
# Example: rule 2
in-rule = rule { $number }

# $number (text, 2): a number
# Example: stage 2
in-stage = stage { $number }

# $number (text, 2): a number
# Example: variant 2
in-variant = variant { $number }

# $number (text, 2): a number
# Example: module 2
in-module = module { $number }

# $number (text, 2): a number
# Example: crosswalk 2
in-crosswalk = crosswalk { $number }

# $number (text, 2): a number
# Example: adaptation 2
in-adaptation = adaptation { $number }

# $number (text, 2): a number
# Example: action 2
in-action = action { $number }

# $place (fact, gate 1): a place in the file
# $title (text, Licence): what stands there is called so
# Example: gate 1, “Licence”
titled = { $place }, “{ $title }”
