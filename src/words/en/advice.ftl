### What to do about what is wrong with a file, where it depends on what was written: said below the sentences of problems.ftl.
### Backticks hold what stands in a file and is never translated.

## Names that are near, and those that there are

# $word (text, minimum): a word of the file
# Example: did you mean `minimum`?
did-you-mean = did you mean `{ $word }`?

# $noun (noun, a band): the part of a rubric
# $fields (and, `id`, `label` and `at_least`): fields
# Example: the fields of a band are `id`, `label` and `at_least`; if the field is right, the file is newer than this page or command, which then has to be updated
fields-are = the fields of { $noun } are { $fields }; if the field is right, the file is newer than this page or command, which then has to be updated

# $fields (or, `title` or `prompt`): fields
# $noun (noun, an element): the part of a rubric
# Example: likely here: `title` or `prompt`; `docs/rubric.md` lists every field of an element; if the field is right, the file is newer than this page or command, which then has to be updated
fields-likely = likely here: { $fields }; `docs/rubric.md` lists every field of { $noun }; if the field is right, the file is newer than this page or command, which then has to be updated

# $known (fact, there are `total` and `core`): what there is
# Example: there are `total` and `core`
known = { $known }

# $known (fact, there are `initial` and `full`): what there is
# Example: there are `initial` and `full`; a further one is declared in `stages` of the rubric
known-stages = { $known }; a further one is declared in `stages` of the rubric

# $known (fact, there is only `tier-1`): what there is
# Example: there is only `tier-1`; a further one is declared in `variants` or `modules` of the rubric
known-parts = { $known }; a further one is declared in `variants` or `modules` of the rubric

# $id (text, welcome): an id
# $line (text, "score": {"method": "mean"}): the line to write
# Example: the domain `welcome` has no score: give it `"score": {"method": "mean"}`, or the rubric a `domain_score`; its elements are named in `of` or `every`
domain-without-score = the domain `{ $id }` has no score: give it `{ $line }`, or the rubric a `domain_score`; its elements are named in `of` or `every`

not-counted-anyway = take it out of `except`: it is not counted here anyway

## What a rule or a score lacks

name-a-subject = name an element, a score or a gate, or combine rules with `all`, `any` or `of`
except-leaves-nothing = `except` leaves nothing to compare
domains-without-scores = the domains have no scores: give the rubric a `domain_score`, or the domains a `score`
no-must = the rubric has no non-negotiable: give an element a `minimum`
name-what-is-counted = name what it counts in `of` or `of_scores`; elements with the role `information` and proscribed elements are not counted unless named

# $line (text, {"element": "visits", "at_least": 4}): the line to write
# $other (text, "met": 4): another line to write
# Example: give it a `minimum`, `target` or `met`, or say it where it is asked for: `{"element": "visits", "at_least": 4}`, or `"met": 4` beside a list of elements or in a score that counts
say-when-element-met = give it a `minimum`, `target` or `met`, or say it where it is asked for: `{ $line }`, or `{ $other }` beside a list of elements or in a score that counts

# $line (text, {"score": "total", "at_least": 4}): the line to write
# Example: give it a `criterion`, or say it where it is asked for: `{"score": "total", "at_least": 4}`
say-when-score-met = give it a `criterion`, or say it where it is asked for: `{ $line }`

# $line (text, {"score": "welcome"}): the line to write
# Example: the id of a domain means each of its elements here; for the domain's score write `{"score": "welcome"}`, with a bound or a `criterion`
domain-means-elements = the id of a domain means each of its elements here; for the domain's score write `{ $line }`, with a bound or a `criterion`

one-scale = bring them to one scale, with `bands` or with anchors of equal points; or take `percent-met`, or the mean of scores in percent; if the published rule puts them together as they are, ignore this

# $line (text, "scores": []): the line to write
# Example: the rubric names no scores, so it is given this one: name your own in `scores`, or write `"scores": []` for none; otherwise bring them to one scale, with `bands` or with anchors of equal points; or take `percent-met`, or the mean of scores in percent
one-scale-or-no-score = the rubric names no scores, so it is given this one: name your own in `scores`, or write `{ $line }` for none; otherwise bring them to one scale, with `bands` or with anchors of equal points; or take `percent-met`, or the mean of scores in percent

give-a-max = give the number a `max`, or bands, or choose another method

# $line (text, "scores": []): the line to write
# Example: the rubric names no scores, so it is given this one: give the number a `max`, or bands, or write `"scores": []` for no score at all
give-a-max-or-no-score = the rubric names no scores, so it is given this one: give the number a `max`, or bands, or write `{ $line }` for no score at all

every-whole-score = every whole score needs a band; give each band only its lower end, `at_least`, and the next band begins where it ends
score-anywhere = a score may fall anywhere between its lowest and highest; give each band only its lower end, `at_least`, and the next band begins where it ends

## Where a condition asks for the opposite of what is better

# $line (text, "maximum": 2): the line to write
# Example: the most that is acceptable is `"maximum": 2`, in place of `minimum`
most-is-maximum = the most that is acceptable is `{ $line }`, in place of `minimum`

# $line (text, "better": "lower"): the line to write
# Example: if fewer points are better here, say so: add `"better": "lower"` to the element; otherwise the fewest that are acceptable are the `minimum`
fewer-are-better = if fewer points are better here, say so: add `{ $line }` to the element; otherwise the fewest that are acceptable are the `minimum`

# $line (text, "target": {"at_most": 2}): the line to write
# Example: a plain number means at least: write `"target": {"at_most": 2}`
plain-is-at-least = a plain number means at least: write `{ $line }`

# $better (text, "better": "lower"): the line to write
# $line (text, "target": 4): the line to write
# Example: if fewer are better here, add `"better": "lower"`; otherwise write `"target": 4`
fewer-or-plain = if fewer are better here, add `{ $better }`; otherwise write `{ $line }`

## Fractions, numbers and dates

reach-number = for “so many of so many” write the number to reach; if the number itself is meant, ignore this

# $line (text, "at_least": 6): the line to write
# Example: for “so many of so many” write the number to reach, as in `"at_least": 6`; if the number itself is meant, ignore this
reach-number-as = for “so many of so many” write the number to reach, as in `{ $line }`; if the number itself is meant, ignore this

# $text (text, 6/12): a text of the file
# $over (text, 6): the number above the line
# $under (text, 12): the number below the line
# $percent (text, 50): the percentage
# $line (text, "at_least": 50): the line to write
# Example: `6/12` is read as a fraction: for 6 of 12, which is 50 in 100, write `"at_least": 50`
fraction-of-hundred = `{ $text }` is read as a fraction: for { $over } of { $under }, which is { $percent } in 100, write `{ $line }`

# $text (text, 6/12): a text of the file
# $over (text, 6): the number above the line
# $under (text, 12): the number below the line
# $line (text, "at_least": 6): the line to write
# Example: `6/12` is read as a fraction: for 6 of 12 write `"at_least": 6`, the number to reach
fraction-of-points = `{ $text }` is read as a fraction: for { $over } of { $under } write `{ $line }`, the number to reach

# $number (text, 0.61): a number
# Example: write `0.61` with a point in place of the comma; until then the element counts as not answered
point-for-comma = write `{ $number }` with a point in place of the comma; until then the element counts as not answered

# $date (text, 2026-11-22): a date
# Example: write `2026-11-22`: the year, the month, the day
write-date = write `{ $date }`: the year, the month, the day

## What to do where a text is not JSON

file-ends-early = the file ends too early: a closing bracket or quotation mark is missing, or the file was cut off
text-ends-on-line = a text ends on the line it begins on: a quotation mark is missing at its end, or write `\n` for a new line
no-comments = JSON has no comments: take it out
typographic-quotes = typographic quotation marks, as word processors make them: write the plain `"` and edit in a plain text editor
single-quotes = single quotation marks: write the double `"`
comma-before-bracket = a comma stands before the closing bracket: take it out
truth-in-small-letters = `true` and `false` are written in small letters
no-such-value = there is no such value: leave the field out
point-not-comma = a decimal comma: write 3.5 with a point
names-in-quotes = the names of fields stand in quotation marks
comma-missing = a comma is missing here
most-often-a-comma = most often a comma or a quotation mark is missing just before this place, or a comma stands before a closing bracket

## What to do where a file cannot be read as text

save-anew = save the file anew, as UTF-8
get-it-again = the file was cut on its way; get it again from where it came
save-as-utf-8 = save the file as UTF-8; Notepad, for one, offers it under “Save as”
save-as-utf-8-or-sheet = save the file as UTF-8; Notepad, for one, offers it under “Save as”, and so do spreadsheets
choose-json-file = choose the `.json` file, or the HTML report that carries one

## The line to write in place of what stands there. $line is always code that is never translated.

# $line (text, "at_least": 4): the line to write
# Example: write `"at_least": 4`
write-line = write `{ $line }`

# $field (text, edition): a field
# $line (text, "edition": "…"): the line to write
# Example: use `edition`: write `"edition": "…"`
use-field = use `{ $field }`: write `{ $line }`

# $field (text, only_in): a field
# $line (text, "only_in": ["…"]): the line to write
# Example: use `only_in`, a list: write `"only_in": ["…"]`
use-list = use `{ $field }`, a list: write `{ $line }`

# $line (text, "missing": {"rule": "leave-out", "answered_at_least": 4}): the line to write
# Example: it belongs inside `missing`: write `"missing": {"rule": "leave-out", "answered_at_least": 4}`
inside-missing = it belongs inside `missing`: write `{ $line }`

# $number (text, 1): a number
# $line (text, "plus": -1): the line to write
# Example: to take 1 away write `"plus": -1`
take-away = to take { $number } away write `{ $line }`

# $number (text, 4): a number
# $line (text, "times": "1/4"): the line to write
# Example: to divide by 4 write `"times": "1/4"`
divide-by = to divide by { $number } write `{ $line }`

# $line (text, "number": {"min": 0}): the line to write
# Example: the ends belong inside `number`: write `"number": {"min": 0}`
ends-inside-number = the ends belong inside `number`: write `{ $line }`

# $measure (text, scale): a field
# Example: leave it out: how far the points run follows from its `scale`
points-follow = leave it out: how far the points run follows from its `{ $measure }`

# $line (text, "minimum": 2): the line to write
# $measure (text, scale): a field
# Example: if fewer points than that are not acceptable, write `"minimum": 2`; how far the points run follows from its `scale`
minimum-points-follow = if fewer points than that are not acceptable, write `{ $line }`; how far the points run follows from its `{ $measure }`

# $low (text, 1): the lower end
# $high (text, 3): the upper end
# $anchors (text, "anchors": ["…", "…", "…"]): the line to write
# $number (text, "number": {"min": 1, "max": 3}): the line to write
# Example: to choose a point from 1 to 3 write `"anchors": ["…", "…", "…"]`, with what is seen at each; for a number that is entered write `"number": {"min": 1, "max": 3}`
choose-or-enter-from = to choose a point from { $low } to { $high } write `{ $anchors }`, with what is seen at each; for a number that is entered write `{ $number }`

# $anchors (text, "anchors": ["…", "…"]): the line to write
# $number (text, "number": {}): the line to write
# Example: to choose a point write `"anchors": ["…", "…"]`, with what is seen at each; for a number that is entered write `"number": {}`
choose-or-enter = to choose a point write `{ $anchors }`, with what is seen at each; for a number that is entered write `{ $number }`

# $line (text, "scale": "yes-no"): the line to write
# Example: say how it is measured: write `"scale": "yes-no"`
measured-by = say how it is measured: write `{ $line }`

# $line (text, "anchors": ["…", "…", "…"]): the line to write
# Example: say how it is measured: write `"anchors": ["…", "…", "…"]`, with what is seen at each point
measured-by-anchors = say how it is measured: write `{ $line }`, with what is seen at each point

no-free-text = there are no questions for free text: a note can be written beside every answer
measured-with = say how it is measured with `scale`, `anchors`, `number`, `ratio` or `checklist`

# $line (text, "id": "home-visits"): the line to write
# Example: write `"id": "home-visits"`; the words that people read go in `title`
id-and-title = write `{ $line }`; the words that people read go in `title`

# $line (text, "score": {"method": "mean"}): the line to write
# Example: how a domain is scored is an object: write `"score": {"method": "mean"}`
domain-score-object = how a domain is scored is an object: write `{ $line }`

# $line (text, "when": {"all": ["a", "b"]}): the line to write
# Example: rules that must all hold are joined by `all`: write `"when": {"all": ["a", "b"]}` (or `any`)
all-of-them = rules that must all hold are joined by `all`: write `{ $line }` (or `any`)

# $line (text, "every_score": ["a", "b"]): the line to write
# Example: the scores of some domains are `every_score`: write `"every_score": ["a", "b"]`
some-domains = the scores of some domains are `every_score`: write `{ $line }`

# $line (text, {"element": "visits", "at_least": …}): the line to write
# Example: name it by its id, and put the bound beside it: write `{"element": "visits", "at_least": …}`
bound-beside = name it by its id, and put the bound beside it: write `{ $line }`

# $line (text, "must": {"within": [2, 4]}): the line to write
# Example: from the first to the second is another rule: write `"must": {"within": [2, 4]}`
first-to-second-is-must = from the first to the second is another rule: write `{ $line }`

# $line (text, "target": {"within": [2, 4]}): the line to write
# Example: from the first to the second is `within`: write `"target": {"within": [2, 4]}`
first-to-second-is-within = from the first to the second is `within`: write `{ $line }`

# $line (text, "number": {}): the line to write
# Example: write `"number": {}`, with `unit` and `max` if there are any
number-with-unit-and-max = write `{ $line }`, with `unit` and `max` if there are any

# $line (text, "number": {"min": 0, "max": 10}): the line to write
# Example: both ends stand inside: write `"number": {"min": 0, "max": 10}`
both-ends-inside = both ends stand inside: write `{ $line }`

# $line (text, "ratio": {"count": "…", "out_of": "…"}): the line to write
# Example: name both numbers: write `"ratio": {"count": "…", "out_of": "…"}`
name-both-numbers = name both numbers: write `{ $line }`

# $line (text, "missing": {"rule": "prorate", "answered_at_least": 4}): the line to write
# Example: say what happens as well: write `"missing": {"rule": "prorate", "answered_at_least": 4}`
what-happens-as-well = say what happens as well: write `{ $line }`

# $line (text, "targets": {"initial": 2, "full": 3}): the line to write
# Example: a target for each stage stands under the stage's id: write `"targets": {"initial": 2, "full": 3}`
target-by-stage = a target for each stage stands under the stage's id: write `{ $line }`

# $line (text, {"id": "full", "label": "Full", "when": {…}}): the line to write
# Example: write `{"id": "full", "label": "Full", "when": {…}}`; the last outcome needs no `when`
last-needs-no-when = write `{ $line }`; the last outcome needs no `when`

# $line (text, "only_in": ["1", "2"]): the line to write
# Example: put each in quotation marks: write `"only_in": ["1", "2"]`
quote-each = put each in quotation marks: write `{ $line }`

# $line (text, "title": "3"): the line to write
# Example: put it in quotation marks: write `"title": "3"`
quote-it = put it in quotation marks: write `{ $line }`

# $line (text, "title": "Visits"): the line to write
# Example: one text stands without square brackets: write `"title": "Visits"`
without-brackets = one text stands without square brackets: write `{ $line }`

# $line (text, "title": "Home visits"): the line to write
# Example: one text stands here: write `"title": "Home visits"`
one-text = one text stands here: write `{ $line }`

# $line (text, "only_in": ["tier-1"]): the line to write
# Example: a list stands in square brackets: write `"only_in": ["tier-1"]`
in-brackets = a list stands in square brackets: write `{ $line }`

# $line (text, "scores": [{"id": "…", …}, …]): the line to write
# Example: a list stands in square brackets, and each of its items says its own id: write `"scores": [{"id": "…", …}, …]`
in-brackets-with-ids = a list stands in square brackets, and each of its items says its own id: write `{ $line }`

# $line (text, "whole": true): the line to write
# Example: write `"whole": true`, without quotation marks
without-quotes = write `{ $line }`, without quotation marks

# $field (text, minimum): a field
# $line (text, "minimum": 3): the line to write
# Example: `minimum` is a plain number: write `"minimum": 3`
plain-number = `{ $field }` is a plain number: write `{ $line }`

# $line (text, "must": {"within": [2, 4]}): the line to write
# $field (text, minimum): a field
# Example: any other rule is `must`: write `"must": {"within": [2, 4]}` in place of `minimum`
any-other-is-must = any other rule is `must`: write `{ $line }` in place of `{ $field }`

# $line (text, "must": {"more_than": 2}): the line to write
# $field (text, minimum): a field
# Example: write `"must": {"more_than": 2}` in place of `minimum`
must-in-place = write `{ $line }` in place of `{ $field }`

# $line (text, "anchors": ["…", "…", "…"]): the line to write
# Example: the points of a scale are anchors: write `"anchors": ["…", "…", "…"]` in place of `scale`, with what is seen at each
anchors-for-scale = the points of a scale are anchors: write `{ $line }` in place of `scale`, with what is seen at each

# $line (text, "anchors": ["No", "Yes"]): the line to write
# Example: `scale` names a scale by its id; the points of one are anchors: write `"anchors": ["No", "Yes"]` in place of `scale`
listed-for-scale = `scale` names a scale by its id; the points of one are anchors: write `{ $line }` in place of `scale`

# $line (text, "anchors": ["No", "Yes"]): the line to write
# Example: anchors stand in the element itself: write `"anchors": ["No", "Yes"]` in place of `scale`
anchors-in-element = anchors stand in the element itself: write `{ $line }` in place of `scale`

# $line (text, "number": {"min": 0, "max": 100}): the line to write
# Example: a number that is entered is no scale: write `"number": {"min": 0, "max": 100}` in place of `scale`
entered-is-no-scale = a number that is entered is no scale: write `{ $line }` in place of `scale`

# $line (text, "anchors": ["…", "…"]): the line to write
# Example: `scale` names one by its id: `yes-no`, `met-not-met`, `practice-profile`, or one of yours in `scales`; for points of its own write `"anchors": ["…", "…"]`
scale-by-id = `scale` names one by its id: `yes-no`, `met-not-met`, `practice-profile`, or one of yours in `scales`; for points of its own write `{ $line }`

# $line (text, "anchors": ["0", "1"]): the line to write
# Example: put each in quotation marks: write `"anchors": ["0", "1"]`; better still, say what is seen at each
quote-each-anchor = put each in quotation marks: write `{ $line }`; better still, say what is seen at each

# $line (text, {"points": 1, "text": "…"}): the line to write
# Example: each anchor is a text, or an object such as `{"points": 1, "text": "…"}`
anchor-is-text = each anchor is a text, or an object such as `{ $line }`

# $line (text, "anchors": ["No", "Yes"]): the line to write
# Example: anchors are a list, in the order shown: write `"anchors": ["No", "Yes"]`
anchors-in-order = anchors are a list, in the order shown: write `{ $line }`

# $line (text, {"element": "visits", "at_least": 3}): the line to write
# Example: nothing is worked out from text: write `{"element": "visits", "at_least": 3}`, with `score` in place of `element` for a score
rule-no-text = nothing is worked out from text: write `{ $line }`, with `score` in place of `element` for a score

## What to write in place of a field that does not exist here, under a name of another tool or instrument. $line is always code that is never translated.

# $line (text, "title": "…"): the line to write
# Example: the words that people read go in `title`: write `"title": "…"`
title-for-people = the words that people read go in `title`: write `{ $line }`

rated-in-elements = what is rated is an element: use `elements`
groups-in-domains = a group of elements is a domain: use `domains`

# $line (text, "publisher": {"name": "…"}): the line to write
# Example: who publishes it is the `publisher`: write `"publisher": {"name": "…"}`
publisher-is = who publishes it is the `publisher`: write `{ $line }`

# $line (text, "scales": {"in-place": {"anchors": ["Not in place", "In place"]}}): the line to write
# Example: a scale that elements share stands in `scales`, under an id that they name: write `"scales": {"in-place": {"anchors": ["Not in place", "In place"]}}`
shared-scale = a scale that elements share stands in `scales`, under an id that they name: write `{ $line }`

# $line (text, "scores": [{"id": "overall", "title": "Overall", "method": "mean", "criterion": 4}]): the line to write
# Example: it belongs to a score: write `"scores": [{"id": "overall", "title": "Overall", "method": "mean", "criterion": 4}]`
belongs-to-score = it belongs to a score: write `{ $line }`

# $line (text, "scores": [{"id": "overall", "title": "Overall", "method": "mean"}]): the line to write
# Example: it belongs to a score: write it inside one, as in `"scores": [{"id": "overall", "title": "Overall", "method": "mean"}]`
belongs-inside-score = it belongs to a score: write it inside one, as in `{ $line }`

# $line (text, "team_answer": "majority"): the line to write
# Example: which answer of a team counts is `team_answer`: write `"team_answer": "majority"`, or leave it out if all must agree
team-answer = which answer of a team counts is `team_answer`: write `{ $line }`, or leave it out if all must agree

say-in-each-element = say it in each element: give it a `minimum`, the fewest points that are acceptable

# $line (text, "gates": [{"id": "licence", "title": "Licence", "when": {…}}]): the line to write
# Example: a rule over several elements or scores is a gate: write `"gates": [{"id": "licence", "title": "Licence", "when": {…}}]`
rules-are-gates = a rule over several elements or scores is a gate: write `{ $line }`

# $line (text, "variants": [{"id": "youth", "title": "Youth form"}]): the line to write
# Example: forms of which a team runs one are `variants`: write `"variants": [{"id": "youth", "title": "Youth form"}]`
forms-are-variants = forms of which a team runs one are `variants`: write `{ $line }`

# $line (text, "modules": [{"id": "tier-1", "title": "Tier 1"}]): the line to write
# Example: parts of which a team runs any number are `modules`: write `"modules": [{"id": "tier-1", "title": "Tier 1"}]`
parts-are-modules = parts of which a team runs any number are `modules`: write `{ $line }`

# $line (text, "minutes": 4): the line to write
# Example: about how many minutes it takes is `minutes`: write `"minutes": 4`
minutes-are = about how many minutes it takes is `minutes`: write `{ $line }`

# $line (text, "date": "2026-11-22"): the line to write
# Example: when it was published is `date`: write `"date": "2026-11-22"`
published-is-date = when it was published is `date`: write `{ $line }`

# $line (text, "review_months": 4): the line to write
# Example: months until the next assessment are `review_months`: write `"review_months": 4`
review-months-are = months until the next assessment are `review_months`: write `{ $line }`

# $line (text, "guidance": "…"): the line to write
# Example: explanations go in `guidance`: write `"guidance": "…"`
explain-in-guidance = explanations go in `guidance`: write `{ $line }`

# $line (text, "score": {"method": "…"}): the line to write
# Example: how it is scored stands in `score`: write `"score": {"method": "…"}`
scored-in-score = how it is scored stands in `score`: write `{ $line }`

# $line (text, "score": {"method": "mean", "criterion": 4}): the line to write
# Example: it belongs to the domain's score: write `"score": {"method": "mean", "criterion": 4}`
belongs-to-domain-score = it belongs to the domain's score: write `{ $line }`

# $line (text, "score": {"method": "mean", …}): the line to write
# Example: it belongs to the domain's score: write it inside `"score": {"method": "mean", …}`
belongs-inside-domain-score = it belongs to the domain's score: write it inside `{ $line }`

# $line (text, {"id": "…", "weight": 4}): the line to write
# Example: a domain has no weight of its own: where a score counts it, write `{"id": "…", "weight": 4}`
domain-has-no-weight = a domain has no weight of its own: where a score counts it, write `{ $line }`

# $line (text, "scale"): the line to write
# Example: each element says how it is measured: write `"scale"` there
measured-in-element = each element says how it is measured: write `{ $line }` there

# $line (text, "own_number": "…"): the line to write
# Example: the number or letter it has in the published instrument is `own_number`: write `"own_number": "…"`
own-number-or-letter = the number or letter it has in the published instrument is `own_number`: write `{ $line }`

# $line (text, "shared_out_of": "…"): the line to write
# Example: a number below the line that several ratios have is named in `shared_out_of`, the same name in each: write `"shared_out_of": "…"`
shared-below-the-line = a number below the line that several ratios have is named in `shared_out_of`, the same name in each: write `{ $line }`

# $line (text, "prompt": "…"): the line to write
# Example: a question for the fact is the `prompt`: write `"prompt": "…"`
question-is-prompt = a question for the fact is the `prompt`: write `{ $line }`

# $line (text, "anchors": …): the line to write
# Example: the points of a scale are anchors: write `"anchors": …`
points-are-anchors = the points of a scale are anchors: write `{ $line }`

# $line (text, "role": "non-negotiable"): the line to write
# Example: to say that an element may not be left out, use `"role": "non-negotiable"` with a `minimum`, the fewest points that are acceptable
may-not-be-left-out = to say that an element may not be left out, use `{ $line }` with a `minimum`, the fewest points that are acceptable

# $line (text, "minimum": 4): the line to write
# $other (text, "target": 4): another line to write
# Example: where fewer are not acceptable write `"minimum": 4`; for something to aim at write `"target": 4`
minimum-or-target = where fewer are not acceptable write `{ $line }`; for something to aim at write `{ $other }`

# $line (text, "target": 4): the line to write
# Example: something to aim at is the `target`: write `"target": 4`
aim-is-target = something to aim at is the `target`: write `{ $line }`

# $line (text, "better": "lower"): the line to write
# Example: where fewer points are better write `"better": "lower"`
fewer-points-better = where fewer points are better write `{ $line }`

# $line (text, "not_applicable": true): the line to write
# Example: whether “not applicable” may be answered is `not_applicable`: write `"not_applicable": true`
may-be-not-applicable = whether “not applicable” may be answered is `not_applicable`: write `{ $line }`

# $line (text, "own_number": "…"): the line to write
# Example: the number it has in the published instrument is `own_number`: write `"own_number": "…"`; what another system calls it belongs in `codes`
own-number-and-codes = the number it has in the published instrument is `own_number`: write `{ $line }`; what another system calls it belongs in `codes`

# $line (text, "number": {"unit": "…"}): the line to write
# Example: the unit belongs to a number: write `"number": {"unit": "…"}`
unit-of-number = the unit belongs to a number: write `{ $line }`

bands-inside-measure = bands belong to what is entered: write them inside `number`, `ratio` or `checklist`

# $line (text, "ratio": {"count": "…", "out_of": "…"}): the line to write
# Example: a share of two numbers is a `ratio`: write `"ratio": {"count": "…", "out_of": "…"}`
share-is-ratio = a share of two numbers is a `ratio`: write `{ $line }`

# $line (text, "checklist": {"components": [{"id": "…", "text": "…"}]}): the line to write
# Example: components stand in a `checklist`: write `"checklist": {"components": [{"id": "…", "text": "…"}]}`
components-in-checklist = components stand in a `checklist`: write `{ $line }`

# $line (text, "repeated": {"each": "session", "method": "mean"}): the line to write
# Example: for several ratings of one element write `"repeated": {"each": "session", "method": "mean"}`
several-ratings = for several ratings of one element write `{ $line }`

element-into-domain = put the element in the list `elements` of its domain
no-branching = no question depends on another answer here; for what only some teams run write `only_in`

# $line (text, "next_step": "…"): the line to write
# Example: what usually helps is the `next_step`: write `"next_step": "…"`
help-is-next-step = what usually helps is the `next_step`: write `{ $line }`

# $line (text, "criterion": 4): the line to write
# Example: the value a score should reach is its `criterion`: write `"criterion": 4`
reach-criterion = the value a score should reach is its `criterion`: write `{ $line }`

# $line (text, "criterion": {"at_most": 4}): the line to write
# Example: the value a score should keep to is its `criterion`: write `"criterion": {"at_most": 4}`
keep-to-criterion = the value a score should keep to is its `criterion`: write `{ $line }`

score-runs-by-elements = leave it out: how far a score runs is worked out from its elements

# $line (text, "of": …): the line to write
# Example: what it counts stands in `of`: write `"of": …`
counted-in-of = what it counts stands in `of`: write `{ $line }`

# $line (text, "of_scores": …): the line to write
# Example: the scores that it counts stand in `of_scores`: write `"of_scores": …`
counted-in-of-scores = the scores that it counts stand in `of_scores`: write `{ $line }`

name-what-counts = name in `of` what it counts

# $line (text, "method": "mean"): the line to write
# Example: how the parts are combined is the `method`, one word: write `"method": "mean"` (or `sum`, `percent-of-max`, `count-met` …)
method-is-one-word = how the parts are combined is the `method`, one word: write `{ $line }` (or `sum`, `percent-of-max`, `count-met` …)

# $line (text, "bands": [{"id": "low", "label": "Low", "less_than": 3}, {"id": "high", "label": "High", "at_least": 3}]): the line to write
# Example: named intervals are `bands`: write `"bands": [{"id": "low", "label": "Low", "less_than": 3}, {"id": "high", "label": "High", "at_least": 3}]`
intervals-are-bands = named intervals are `bands`: write `{ $line }`

# $line (text, "decimals": 4): the line to write
# Example: how many decimals are shown is `decimals`: write `"decimals": 4`
decimals-are = how many decimals are shown is `decimals`: write `{ $line }`

# $line (text, "better": "lower"): the line to write
# Example: where a lower score is better write `"better": "lower"`
lower-score-better = where a lower score is better write `{ $line }`

# $line (text, "missing": "prorate"): the line to write
# $other (text, "leave-out"): another line to write
# $third (text, "lowest"): another line
# $fourth (text, "require-all"): another line
# Example: what happens to missing answers is `missing`: write `"missing": "prorate"`, `"leave-out"`, `"lowest"` or `"require-all"`
missing-rule-is = what happens to missing answers is `missing`: write `{ $line }`, `{ $other }`, `{ $third }` or `{ $fourth }`

# $line (text, "weight"): the line to write
# $other (text, {"id": "…", "weight": 2}): another line to write
# Example: weights belong to what is counted: write `"weight"` in the element, or `{"id": "…", "weight": 2}` in `of`
weights-in-members = weights belong to what is counted: write `{ $line }` in the element, or `{ $other }` in `of`

# $line (text, "answered_at_least": 4): the line to write
# $other (text, "answered_at_least_percent"): another line to write
# Example: write `"answered_at_least": 4`, or `"answered_at_least_percent"` for a percentage
answered-at-least = write `{ $line }`, or `{ $other }` for a percentage

# $line (text, "rule": "…"): the line to write
# Example: the word is the value of `rule`: write `"rule": "…"`
word-of-rule = the word is the value of `rule`: write `{ $line }`

# $line (text, "label": "…"): the line to write
# Example: what the band is called is its `label`: write `"label": "…"`
band-label = what the band is called is its `label`: write `{ $line }`

# $line (text, "points": 4): the line to write
# Example: what a number in the band scores are its `points`: write `"points": 4`
band-points = what a number in the band scores are its `points`: write `{ $line }`

# $line (text, "text": "…"): the line to write
# Example: what is seen there is the `text`: write `"text": "…"`
seen-is-text = what is seen there is the `text`: write `{ $line }`

# $line (text, "within": …): the line to write
# Example: both ends are `within`: write `"within": …`
both-ends-within = both ends are `within`: write `{ $line }`

# $line (text, "at_least": 4): the line to write
# Example: its lower end is `at_least`: write `"at_least": 4`
lower-end = its lower end is `at_least`: write `{ $line }`

# $line (text, "at_most": 4): the line to write
# Example: its upper end is `at_most`: write `"at_most": 4`
upper-end = its upper end is `at_most`: write `{ $line }`

band-has-no-points = leave it out: a band names where a score lies, with `at_least`, and has no points of its own

# $line (text, "meaning": "…"): the line to write
# Example: what it means is its `meaning`: write `"meaning": "…"`
meaning-is = what it means is its `meaning`: write `{ $line }`

# $line (text, "symbol": "●"): the line to write
# Example: a sign that tells bands apart without colour is the `symbol`: write `"symbol": "●"`
symbol-is = a sign that tells bands apart without colour is the `symbol`: write `{ $line }`

# $line (text, "response": "…"): the line to write
# Example: what to do about it is the `response`: write `"response": "…"`
response-is = what to do about it is the `response`: write `{ $line }`

# $line (text, "label": "…"): the line to write
# Example: what it is called is its `label`: write `"label": "…"`
called-by-label = what it is called is its `label`: write `{ $line }`

# $line (text, "when": …): the line to write
# Example: the rule stands in `when`: write `"when": …`
rule-in-when = the rule stands in `when`: write `{ $line }`

# $line (text, "when": {…}): the line to write
# Example: the rule stands in `when`: write it as `"when": {…}`
rule-in-when-as = the rule stands in `when`: write it as `{ $line }`

# $line (text, "outcomes": [{"id": "full", "label": "Full", "when": {…}}, {"id": "denied", "label": "Denied"}]): the line to write
# Example: its grades are `outcomes`, the best first: write `"outcomes": [{"id": "full", "label": "Full", "when": {…}}, {"id": "denied", "label": "Denied"}]`
grades-are-outcomes = its grades are `outcomes`, the best first: write `{ $line }`

# $line (text, "meaning": "…"): the line to write
# Example: what follows from it is its `meaning`: write `"meaning": "…"`
follows-is-meaning = what follows from it is its `meaning`: write `{ $line }`

# $line (text, "met": true): the line to write
# Example: whether the gate counts as met with it is `met`: write `"met": true`
counts-as-met = whether the gate counts as met with it is `met`: write `{ $line }`

# $line (text, "all": …): the line to write
# Example: rules joined by “and” stand in `all`: write `"all": …`
joined-by-all = rules joined by “and” stand in `all`: write `{ $line }`

# $line (text, "any": …): the line to write
# Example: rules joined by “or” stand in `any`: write `"any": …`
joined-by-any = rules joined by “or” stand in `any`: write `{ $line }`

no-not = there is no “not”: say what must hold, with `at_most` or `less_than` where little is wanted

# $line (text, "every": …): the line to write
# Example: every one of several elements is `every`: write `"every": …`
every-element = every one of several elements is `every`: write `{ $line }`

# $line (text, "every_score": …): the line to write
# Example: every one of several scores is `every_score`: write `"every_score": …`
every-score = every one of several scores is `every_score`: write `{ $line }`

# $line (text, "score": "…"): the line to write
# $other (text, "every": ["…"]): another line to write
# Example: the score of a domain is named by the domain's id: write `"score": "…"`; each of its elements is `"every": ["…"]`
score-of-domain = the score of a domain is named by the domain's id: write `{ $line }`; each of its elements is `{ $other }`

# $line (text, "every_domain": true): the line to write
# Example: every domain's score is `every_domain`: write `"every_domain": true`
every-domain = every domain's score is `every_domain`: write `{ $line }`

# $line (text, "all": …): the line to write
# Example: gates that must all be met stand in `all`: write `"all": …`
gates-in-all = gates that must all be met stand in `all`: write `{ $line }`

# $line (text, "at_least_percent": 4): the line to write
# Example: with `of`, a percentage of them is `at_least_percent`: write `"at_least_percent": 4`
percentage-of-them = with `of`, a percentage of them is `at_least_percent`: write `{ $line }`

# $line (text, "at_least": 4): the line to write
# Example: with `of`, so many of them is `at_least`: write `"at_least": 4`
so-many-of-them = with `of`, so many of them is `at_least`: write `{ $line }`

# $line (text, "non_negotiables": true): the line to write
# Example: every non-negotiable is `non_negotiables`: write `"non_negotiables": true`
every-must = every non-negotiable is `non_negotiables`: write `{ $line }`

# $line (text, "value_of": "…"): the line to write
# Example: the entered number of an element is `value_of`: write `"value_of": "…"`
entered-is-value-of = the entered number of an element is `value_of`: write `{ $line }`

# $line (text, {"element": "…", "at_least": 3}): the line to write
# Example: rules are objects: write `{"element": "…", "at_least": 3}`, and join several with `all` or `any`
rules-are-objects = rules are objects: write `{ $line }`, and join several with `all` or `any`

# $line (text, "min": 4): the line to write
# Example: the lowest number that can be entered is `min`: write `"min": 4`
lowest-is-min = the lowest number that can be entered is `min`: write `{ $line }`

# $line (text, "max": 4): the line to write
# Example: the highest number that can be entered is `max`: write `"max": 4`
highest-is-max = the highest number that can be entered is `max`: write `{ $line }`

# $line (text, "unit": "…"): the line to write
# Example: what is counted is the `unit`: write `"unit": "…"`
counted-is-unit = what is counted is the `unit`: write `{ $line }`

# $line (text, "bands": [{"points": 1, "less_than": 10}, {"points": 2, "at_least": 10}]): the line to write
# Example: what a number scores stands in `bands`: write `"bands": [{"points": 1, "less_than": 10}, {"points": 2, "at_least": 10}]`
scored-in-bands = what a number scores stands in `bands`: write `{ $line }`

# $line (text, "count": "…"): the line to write
# Example: what the number above the line counts is `count`: write `"count": "…"`
above-is-count = what the number above the line counts is `count`: write `{ $line }`

# $line (text, "out_of": "…"): the line to write
# Example: what the number below the line counts is `out_of`: write `"out_of": "…"`
below-is-out-of = what the number below the line counts is `out_of`: write `{ $line }`

# $line (text, "shown_as": "ratio"): the line to write
# Example: a ratio is read as a percentage unless you write `"shown_as": "ratio"`
ratio-is-percentage = a ratio is read as a percentage unless you write `{ $line }`

# $line (text, "components": [{"id": "…", "text": "…"}]): the line to write
# Example: what is ticked are `components`: write `"components": [{"id": "…", "text": "…"}]`
ticked-are-components = what is ticked are `components`: write `{ $line }`

# $line (text, "text": "…"): the line to write
# Example: what should be in place is its `text`: write `"text": "…"`
in-place-is-text = what should be in place is its `text`: write `{ $line }`

# $line (text, "first_points": 4): the line to write
# Example: the points of the first anchor are `first_points`: write `"first_points": 4`
first-points-are = the points of the first anchor are `first_points`: write `{ $line }`

anchors-count-up = leave it out: anchors count up from `first_points`

# $line (text, "label": "…"): the line to write
# Example: its short name is the `label`: write `"label": "…"`
short-name-is-label = its short name is the `label`: write `{ $line }`

# $line (text, "points": 4): the line to write
# Example: what the answer counts are its `points`: write `"points": 4`
counts-are-points = what the answer counts are its `points`: write `{ $line }`

# $line (text, "value": …): the line to write
# Example: what an answer file calls it is the `value`: write `"value": …`
file-calls-it-value = what an answer file calls it is the `value`: write `{ $line }`

# $line (text, "each": "…"): the line to write
# Example: what it is rated for is `each`: write `"each": "…"`
rated-for-each = what it is rated for is `each`: write `{ $line }`

# $line (text, "fewest": 4): the line to write
# Example: the fewest ratings that make a result are `fewest`: write `"fewest": 4`
fewest-ratings = the fewest ratings that make a result are `fewest`: write `{ $line }`

# $line (text, "method": "mean"): the line to write
# Example: how the ratings are combined is the `method`: write `"method": "mean"`
ratings-method = how the ratings are combined is the `method`: write `{ $line }`

# $line (text, "expected": ["…"]): the line to write
# Example: where to look is `expected`, a list: write `"expected": ["…"]`
look-in-expected = where to look is `expected`, a list: write `{ $line }`

# $line (text, "kinds": ["…"]): the line to write
# Example: the kinds that are accepted are `kinds`, a list: write `"kinds": ["…"]`
kinds-accepted = the kinds that are accepted are `kinds`, a list: write `{ $line }`

# $line (text, "months": 4): the line to write
# Example: months after which it is stale are `months`: write `"months": 4`
stale-months = months after which it is stale are `months`: write `{ $line }`

# $line (text, "sample": 4): the line to write
# Example: how many to look at is the `sample`: write `"sample": 4`
sample-is = how many to look at is the `sample`: write `{ $line }`

# $line (text, "guidance": "…"): the line to write
# Example: when a team is in it is the `guidance`: write `"guidance": "…"`
in-stage-guidance = when a team is in it is the `guidance`: write `{ $line }`

# $line (text, "guidance": "…"): the line to write
# Example: when a team runs it is the `guidance`: write `"guidance": "…"`
runs-part-guidance = when a team runs it is the `guidance`: write `{ $line }`

# $line (text, "name": "…"): the line to write
# Example: who it is is the `name`: write `"name": "…"`
who-is-name = who it is is the `name`: write `{ $line }`

# $line (text, "link": "mailto:office@example.org"): the line to write
# Example: an address for e-mail is a link: write `"link": "mailto:office@example.org"`
mail-is-link = an address for e-mail is a link: write `{ $line }`

# $line (text, "text": "…"): the line to write
# Example: the words to print are the `text`: write `"text": "…"`
printed-is-text = the words to print are the `text`: write `{ $line }`

# $line (text, "from_edition": "…"): the line to write
# Example: the earlier edition is `from_edition`: write `"from_edition": "…"`
earlier-is-from-edition = the earlier edition is `from_edition`: write `{ $line }`

# $line (text, "scores": {"total": {"times": 0.8, "plus": 1}}): the line to write
# Example: use `scores`, by id: write `"scores": {"total": {"times": 0.8, "plus": 1}}`
scores-by-id = use `scores`, by id: write `{ $line }`

# $line (text, "times": 0.8, "plus": 1): the line to write
# Example: a crosswalk is a straight line: write `"times": 0.8, "plus": 1` for 0.8 times the earlier score, plus 1
straight-line = a crosswalk is a straight line: write `{ $line }` for 0.8 times the earlier score, plus 1

# $line (text, "back": {"times": 1.25, "plus": -1.25}): the line to write
# Example: the published way back is `back`: write `"back": {"times": 1.25, "plus": -1.25}`
way-back-is-back = the published way back is `back`: write `{ $line }`

use-elements = use `elements`

# $line (text, "occasion": {…}): the line to write
# Example: it belongs inside `occasion`: write `"occasion": {…}`
inside-occasion = it belongs inside `occasion`: write `{ $line }`

# $line (text, "not_applicable": "…"): the line to write
# Example: use `not_applicable`, with the reason: write `"not_applicable": "…"`
not-applicable-with-reason = use `not_applicable`, with the reason: write `{ $line }`

# $line (text, "rater": "self"): the line to write
# Example: use `rater`: write `"rater": "self"` (or `peer`, `trainer`, `external`)
use-rater = use `rater`: write `{ $line }` (or `peer`, `trainer`, `external`)
