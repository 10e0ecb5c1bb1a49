### What is wrong with a file, and what to do about it: said by the checker, by the page that opens a file, and in the studio.
### Backticks hold what stands in a file and is never translated. What to do, where it depends on what was written, stands in advice.ftl.

## Around each problem

# Before a problem that does not keep a file from being used. A space stands at the end.
warning = {"warning: "}

# Where a problem is.
# $path (text, domains[2].elements[4].id): the place in the file
# Example:  at domains[2].elements[4].id
at = {" "}at { $path }

# In brackets, beside the place.
# $number (text, 81): a line of the file
# Example: line 81
line = line { $number }

# Below a problem.
# $hint (text, keep one of the two): what to do
# Example: hint: keep one of the two
hint = hint: { $hint }

## The file as a file

# `unreadable-file`: what to do.
unreadable-file-hint = check the path, and that the file may be read

# `too-large`: what is wrong.
# $most (text, 2097152): the most there may be
# $found (text, 3000000): what was found
# Example: expected at most 2097152, found 3000000 bytes
too-large = expected at most { $most }, found { $found } bytes

# `too-large`: what to do.
too-large-hint = split the programme into several rubrics, or take out what is not part of the rubric

# `json-syntax`: what is wrong.
# $why (fact, trailing comma, at line 3 column 4): what stands in the way
# Example: not JSON here: trailing comma, at line 3 column 4
json-syntax = not JSON here: { $why }

# `duplicate-key`: what is wrong.
# $key (text, title): a name in the file
# Example: `title` is written twice in the same object
duplicate-key = `{ $key }` is written twice in the same object

# `duplicate-key`: what to do.
duplicate-key-hint = keep one of the two

# `other-document`: what is wrong.
# $found (noun, a rubric): what was found
# $expected (noun, an answers file): what was expected
# Example: this is a rubric, and an answers file is expected here
other-document = this is { $found }, and { $expected } is expected here

# `other-document`: what to do.
other-document-hint = the rubric is named first, the answers after it; choose the other file

# `newer-format`: what is wrong.
# $found (text, 2): what was found
# $newest (text, 1): the newest format that is understood
# Example: format `2` is newer than this version understands, which is `1`
newer-format = format `{ $found }` is newer than this version understands, which is `{ $newest }`

# `newer-format`: what to do.
newer-format-hint = use a newer version of Fidelity Check; the file itself may be fine

# `more-problems`: what is wrong.
# $more (text, 12): how many more
# Example: and 12 more problems, which are not listed
more-problems = and { $more } more problems, which are not listed

# `more-problems`: what to do.
more-problems-hint = mend those above and check again

## Fields and their types

# `unknown-field`: what is wrong.
# $found (text, minumum): what was found
# $noun (noun, an element): the part of a rubric
# Example: found `minumum`, which is not a field of an element
unknown-field = found `{ $found }`, which is not a field of { $noun }

# `missing-field`: what is wrong.
# $field (text, minimum): a field
# $noun (noun, an element): the part of a rubric
# Example: expected `minimum`, which an element must have
missing-field = expected `{ $field }`, which { $noun } must have

# `wrong-type`: what is wrong.
# $expected (noun, a text): what was expected
# $found (fact, a list): what was found
# Example: expected a text, found a list
wrong-type = expected { $expected }, found { $found }

# `wrong-choice`: what is wrong.
# $expected (noun, a light): what was expected
# $words (or, `green`, `amber` or `red`): those that there are
# $found (text, blue): what was found
# Example: expected a light (`green`, `amber` or `red`), found `blue`
wrong-choice = expected { $expected } ({ $words }), found `{ $found }`

# `wrong-number`: what is wrong.
# $found (text, 5%): what was found
# $why (fact, leave out the `%`): what stands in the way
# Example: `5%` is not a number that can be used: leave out the `%`
wrong-number = `{ $found }` is not a number that can be used: { $why }

# `wrong-number`: what to do.
wrong-number-hint = write a decimal such as `4`, `20.5` or `-2`, below 1000000000 and with at most 6 digits after the point

# `wrong-id`: what is wrong.
# $found (text, Home visits!): what was found
# Example: `Home visits!` cannot be an id
wrong-id = `{ $found }` cannot be an id

# `wrong-id`: what to do.
wrong-id-hint = an id has 1 to 64 characters: letters a to z and A to Z, digits, and `-`, `_` or `.` between them; the words that people read go in `title`

# `wrong-date`: what is wrong.
# $found (text, 22/11/2026): what was found
# Example: `22/11/2026` cannot be read as a date: write year, month and day, such as `2026-11-22`
wrong-date = `{ $found }` cannot be read as a date: write year, month and day, such as `2026-11-22`

# `wrong-link`: what is wrong.
# $found (text, http://example.org): what was found
# Example: `http://example.org` is not a link that may be shown
wrong-link = `{ $found }` is not a link that may be shown

# `wrong-link`: what to do.
wrong-link-hint = links begin with `https://`, `mailto:` or `tel:`, or are relative to the page, and hold no space, backslash or invisible sign

# `wrong-result-link`: what is wrong.
# $found (text, http://example.org): what was found
# Example: `http://example.org` is not the address of a page that can open a printed result
wrong-result-link = `{ $found }` is not the address of a page that can open a printed result

# `wrong-result-link`: what to do.
wrong-result-link-hint = write one that begins with `https://`, has at most 200 characters and no `#`: the answers are added behind a `#`, where they are never sent

# `wrong-language`: what is wrong.
# $found (text, english): what was found
# Example: `english` is not a language code
wrong-language = `{ $found }` is not a language code

# `wrong-language`: what to do.
wrong-language-hint = use a code such as `en`, `cy` or `pt-BR`

# `empty-text`: what is wrong.
empty-text = expected some text, found none

# `too-long`: what is wrong.
# $most (text, 100): the most there may be
# $found (text, 5): what was found
# Example: expected at most 100 characters, found 5
too-long = expected at most { $most } characters, found { $found }

# `too-many`: what is wrong.
# $expected (fact, at most 100 elements): what was expected
# $found (text, 120): what was found
# Example: expected at most 100 elements, found 120
too-many = expected { $expected }, found { $found }

# `too-deep`: what is wrong.
# $most (text, 100): the most there may be
# Example: nested more than 100 deep
too-deep = nested more than { $most } deep

# `too-deep`: what to do.
too-deep-hint = put the inner ones side by side

# `unsafe-text`: what is wrong.
# $found (fact, the control character '\u{1}'): what was found
# Example: text holds the control character '\u{1}'
unsafe-text = text holds { $found }

# `unsafe-text`: what to do.
unsafe-text-hint = text is plain: letters, signs, spaces and line breaks

# `damaged-text`: what is wrong.
# $found (text, Caf�): what was found
# Example: text holds `�`, the mark for a letter that was lost: `Caf�`
damaged-text = text holds `�`, the mark for a letter that was lost: `{ $found }`

# `damaged-text`: what to do.
damaged-text-hint = the file was once opened in another encoding than it was saved in; type the letters anew, or take the file as it was before

## Ids and references

# `duplicate-id`: what is wrong.
# $id (text, home-visits): an id
# $first (fact, domains[0].elements[1]): the first of two
# Example: `home-visits` is already the id of domains[0].elements[1]
duplicate-id = `{ $id }` is already the id of { $first }

# `duplicate-id`: what to do.
duplicate-id-hint = ids are unique in the whole rubric, so that saved answers find their element

# `unknown-id`: what is wrong.
# $id (text, home-visits): an id
# $expected (fact, an element): what was expected
# Example: `home-visits` is not the id of an element
unknown-id = `{ $id }` is not the id of { $expected }

# `circular-score`: what is wrong.
# $id (text, home-visits): an id
# Example: the score `home-visits` is worked out from itself
circular-score = the score `{ $id }` is worked out from itself

# `circular-score`: what to do.
circular-score-hint = a score may use other scores, but not in a circle

# `circular-gate`: what is wrong.
# $id (text, home-visits): an id
# Example: the gate `home-visits` depends on itself
circular-gate = the gate `{ $id }` depends on itself

# `circular-gate`: what to do.
circular-gate-hint = a gate may name other gates, but not in a circle

# `repeated-member`: what is wrong.
# $id (text, home-visits): an id
# Example: `home-visits` counts twice in the same score
repeated-member = `{ $id }` counts twice in the same score

# `repeated-member`: what to do.
repeated-member-hint = name an element either by itself or through its domain; to count it double, give it a `weight` of 2

# `empty-rubric`: what is wrong.
empty-rubric = the rubric has no element

# `empty-rubric`: what to do.
empty-rubric-hint = put elements in `domains`, or in `elements` if there are no domains

# `empty-domain`: what is wrong.
# $id (text, home-visits): an id
# Example: the domain `home-visits` has no element
empty-domain = the domain `{ $id }` has no element

# `empty-domain`: what to do.
empty-domain-hint = give it elements, or take it out

# `empty-score`: what is wrong.
# $id (text, home-visits): an id
# Example: the score `home-visits` has nothing to count
empty-score = the score `{ $id }` has nothing to count

## Elements and their measures

# `missing-measure`: what is wrong.
# $id (text, home-visits): an id
# Example: the element `home-visits` does not say how it is measured
missing-measure = the element `{ $id }` does not say how it is measured

# `missing-measure`: what to do.
missing-measure-hint = give it one of `scale`, `anchors`, `number`, `ratio` or `checklist`

# `two-measures`: what is wrong.
# $first (text, scale): the first of two
# $second (text, number): the second of two
# Example: found both `scale` and `number`
two-measures = found both `{ $first }` and `{ $second }`

# `two-measures`: what to do.
two-measures-hint = an element is measured in one way; use two elements for two measures

# `too-few-anchors`: what is wrong.
# $found (text, 5): what was found
# Example: expected at least 2 anchors, found 5
too-few-anchors = expected at least 2 anchors, found { $found }

# `duplicate-anchor`: what is wrong.
# $value (text, 2): a value
# Example: two anchors have the value `2`
duplicate-anchor = two anchors have the value `{ $value }`

# `duplicate-anchor`: what to do.
duplicate-anchor-hint = `value` is what an answer file names the anchor by; it differs for each anchor, while `points` may be the same

# `anchor-count`: what is wrong.
# $expected (text, 4): what was expected
# $found (text, 5): what was found
# Example: the scale has 4 anchors, but 5 texts are given
anchor-count = the scale has { $expected } anchors, but { $found } texts are given

# `anchor-count`: what to do.
anchor-count-hint = give one text for each anchor of the scale, in its order, or none

# `duplicate-anchor-text`: what is wrong.
# $first (text, 2): the first of two
# $second (text, 3): the second of two
# Example: the anchors `2` and `3` have the same text
duplicate-anchor-text = the anchors `{ $first }` and `{ $second }` have the same text

# `duplicate-anchor-text`: what to do.
duplicate-anchor-text-hint = raters cannot tell them apart; check the text against the source

# `missing-level`: what is wrong.
# $level (text, 3): a level
# Example: the scale has no anchor for `3`, between its lowest and highest
missing-level = the scale has no anchor for `{ $level }`, between its lowest and highest

# `missing-level`: what to do.
missing-level-hint = if the instrument leaves the point out on purpose, ignore this; otherwise add it

# `same-points`: what is wrong.
same-points = every answer gives the same points

# `same-points`: what to do.
same-points-hint = an element must be able to score more than one value; use the role `information` for facts that are not scored

# `reversed-measure`: what is wrong.
reversed-measure = `reversed` applies to a scale only

# `reversed-measure`: what to do.
reversed-measure-hint = for a number, ratio or checklist give the points in the bands

# `empty-range`: what is wrong.
# $lowest (text, 1): the lowest
# $highest (text, 5): the highest
# Example: the lowest, `1`, is not below the highest, `5`
empty-range = the lowest, `{ $lowest }`, is not below the highest, `{ $highest }`

# `empty-range`: what to do.
empty-range-hint = write the smaller number first

# `no-bounds`: what is wrong.
no-bounds = no bound is given

# `no-bounds`: what to do.
no-bounds-hint = say from where to where with `at_least`, `more_than`, `at_most`, `less_than`, `equals` or `within`

# `conflicting-bounds`: what is wrong.
# $first (text, at_least): the first of two
# $second (text, more_than): the second of two
# Example: found both `at_least` and `more_than`
conflicting-bounds = found both `{ $first }` and `{ $second }`

# `conflicting-bounds`: what to do.
conflicting-bounds-hint = give one lower and one upper bound at most

# `band-gap`: what is wrong.
# $gap (fact, between `2` and `3`): where nothing holds
# Example: no band holds a number between `2` and `3`
band-gap = no band holds a number { $gap }

# `band-gap`: what to do.
band-gap-hint = an answer there gets no points; close the gap, or state a `rounding` if whole numbers are meant

# `band-overlap`: what is wrong.
# $overlap (fact, exactly `3`): where two hold
# Example: more than one band holds exactly `3`
band-overlap = more than one band holds { $overlap }

# `band-overlap`: what to do.
band-overlap-hint = make one side `more_than` or `less_than`, or say which counts with `when_several_match`: `best` or `first`

# `score-band-gap`: what is wrong.
# $gap (fact, between `2` and `3`): where nothing holds
# Example: no band holds a score between `2` and `3`
score-band-gap = no band holds a score { $gap }

# `score-band-overlap`: what is wrong.
# $overlap (fact, exactly `3`): where two hold
# Example: more than one band holds exactly `3`
score-band-overlap = more than one band holds { $overlap }

# `score-band-overlap`: what to do.
score-band-overlap-hint = give each band only its lower end, `at_least`

# `unreachable-band`: what is wrong.
# $band (fact, `good`): a band
# $lowest (text, 1): the lowest
# $highest (text, 5): the highest
# Example: no answers can reach the band `good`: possible values run from `1` to `5`
unreachable-band = no answers can reach the band { $band }: possible values run from `{ $lowest }` to `{ $highest }`

# `unreachable-band`: what to do.
unreachable-band-hint = check the bounds of the band

# `missing-bands`: what is wrong.
# $field (text, rounding): a field
# Example: `rounding` is given, but there are no bands
missing-bands = `{ $field }` is given, but there are no bands

# `whole-with-rounding`: what is wrong.
whole-with-rounding = `whole` refuses decimals, so there is nothing to round

# `whole-with-rounding`: what to do.
whole-with-rounding-hint = keep `whole` or `rounding`

# `too-few-components`: what is wrong.
too-few-components = a checklist needs at least one component

# `unbounded-measure`: what is wrong.
# $score (text, total): a score
# $method (text, mean): its method
# $id (text, home-visits): an id
# Example: the score `total` needs the most points that can be had for its method `mean`, and `home-visits` has no most
unbounded-measure = the score `{ $score }` needs the most points that can be had for its method `{ $method }`, and `{ $id }` has no most

## Roles, minima, conditions

# `missing-minimum`: what is wrong.
missing-minimum = a non-negotiable must say what is needed

# `missing-minimum`: what to do.
missing-minimum-hint = add `minimum`, the fewest points that are acceptable (or `maximum`, or `must` for another rule)

# `minimum-without-role`: what is wrong.
# $role (text, supporting): a role
# Example: found a minimum on an element whose role is `supporting`
minimum-without-role = found a minimum on an element whose role is `{ $role }`

# `minimum-without-role`: what to do.
minimum-without-role-hint = use the role `non-negotiable`, or `target` for something to aim at

# `conflicting-conditions`: what is wrong.
# $first (text, minimum): the first of two
# $second (text, must): the second of two
# Example: found both `minimum` and `must`
conflicting-conditions = found both `{ $first }` and `{ $second }`

# `conflicting-conditions`: what to do.
conflicting-conditions-hint = give one; `must` can state any rule, such as `{"{"}"within": [2, 4]{"}"}`

# `minimum-outside-scale`: what is wrong.
# $condition (fact, at least `6`): what is asked
# $lowest (text, 1): the lowest
# $highest (text, 5): the highest
# Example: needs at least `6`, but its points run from `1` to `5`, so it can never be met
minimum-outside-scale = needs { $condition }, but its points run from `{ $lowest }` to `{ $highest }`, so it can never be met

# `minimum-outside-scale`: what to do.
minimum-outside-scale-hint = check the minimum against the points of the scale

# `condition-never-met`: what is wrong.
# $condition (fact, at least `6`): what is asked
# $lowest (text, 1): the lowest
# $highest (text, 5): the highest
# Example: at least `6` can never be met: possible values run from `1` to `5`
condition-never-met = { $condition } can never be met: possible values run from `{ $lowest }` to `{ $highest }`

# `condition-never-met`: what to do.
condition-never-met-hint = check the number against what can be reached

# `condition-always-met`: what is wrong.
# $condition (fact, at least `6`): what is asked
# $lowest (text, 1): the lowest
# $highest (text, 5): the highest
# Example: at least `6` can never fail: possible values run from `1` to `5`
condition-always-met = { $condition } can never fail: possible values run from `{ $lowest }` to `{ $highest }`

# `condition-always-met`: what to do.
condition-always-met-hint = check the number against what can be reached

# `opposite-direction`: what is wrong.
# $better (fact, fewer points): which values are better
# $condition (fact, at least `6`): what is asked
# Example: fewer points are better here, and at least `6` asks for the opposite
opposite-direction = { $better } are better here, and { $condition } asks for the opposite

# `information-in-score`: what is wrong.
# $id (text, home-visits): an id
# Example: `home-visits` has the role `information`, which is not scored
information-in-score = `{ $id }` has the role `information`, which is not scored

# `information-in-score`: what to do.
information-in-score-hint = take it out of the score, or give it the role `supporting`

# `proscribed-in-score`: what is wrong.
# $id (text, home-visits): an id
# Example: `home-visits` is proscribed and would be netted against elements that are wanted
proscribed-in-score = `{ $id }` is proscribed and would be netted against elements that are wanted

# `proscribed-in-score`: what to do.
proscribed-in-score-hint = proscribed elements have a score of their own, which only counts proscribed elements

# `no-condition`: what is wrong.
# $what (fact, the element `visits` (nor `calls`)): which
# Example: the element `visits` (nor `calls`) does not say when it is met
no-condition = { $what } does not say when it is met

# `target-below-minimum`: what is wrong.
# $what (fact, the target in the stage `initial`): which target
# $target (fact, at least `3`): what is aimed at
# $minimum (fact, at least `4`): what is needed
# Example: the target in the stage `initial`, at least `3`, can be reached while what the element needs, at least `4`, is not met
target-below-minimum = { $what }, { $target }, can be reached while what the element needs, { $minimum }, is not met

# `target-below-minimum`: what to do.
target-below-minimum-hint = a team on target would be told that a non-negotiable is not met: raise the target, or lower what is needed

# `fraction-for-percentage`: what is wrong.
# $found (text, 0.8): what was found
# Example: found `0.8` where a percentage is compared: that is 0.8 in 100
fraction-for-percentage = found `{ $found }` where a percentage is compared: that is { $found } in 100

# `fraction-for-percentage`: what to do.
# $percent (text, 80): the percentage
# $line (text, "at_least": 80): the line to write
# $found (text, 0.8): what was found
# Example: for 80 in 100 write `"at_least": 80`; if 0.8 in 100 is meant, ignore this
fraction-for-percentage-hint = for { $percent } in 100 write `{ $line }`; if { $found } in 100 is meant, ignore this

# `fraction-for-points`: what is wrong.
# $found (text, 0.8): what was found
# $range (fact, possible values run from `0` to `24`): from where to where
# Example: found the number `0.8`, and possible values run from `0` to `24`
fraction-for-points = found the number `{ $found }`, and { $range }

# `wordless-scale`: what is wrong.
# $what (fact, the scale `agree`): which
# Example: the scale `agree` has no words at any of its points
wordless-scale = { $what } has no words at any of its points

# `wordless-scale`: what to do.
wordless-scale-hint = say what is seen at each point, or name at least the first and the last: raters who choose a bare figure mean different things by it

## Scores

# `unscored-element`: what is wrong.
# $id (text, home-visits): an id
# Example: the element `home-visits` is in no score, in no rule of a gate, and is not a non-negotiable
unscored-element = the element `{ $id }` is in no score, in no rule of a gate, and is not a non-negotiable

# `unscored-element`: what to do.
unscored-element-hint = add it to a score, or give it the role `information` if it is not meant to be scored

# `unlike-scales`: what is wrong.
# $id (text, whole): an id
# $method (text, mean): its method
# $one (fact, `visits` is a percentage from `0` to `100`): one scale
# $other (fact, `calls` has points from `0` to `4`): another one
# Example: the score `whole` is a `mean` over unlike scales: `visits` is a percentage from `0` to `100`, but `calls` has points from `0` to `4`
unlike-scales = the score `{ $id }` is a `{ $method }` over unlike scales: { $one }, but { $other }

# `unkeepable-limit`: what is wrong.
# $id (text, home-visits): an id
# $least (text, 5): the fewest
# $most (text, 100): the most there may be
# Example: the score `home-visits` asks for at least 5 with points, and counts no more than 100, so there is never a score
unkeepable-limit = the score `{ $id }` asks for at least { $least } with points, and counts no more than { $most }, so there is never a score

# `unkeepable-limit`: what to do.
# $most (text, 100): the most there may be
# Example: write a number up to 100, or a percentage as `answered_at_least_percent`
unkeepable-limit-hint = write a number up to { $most }, or a percentage as `answered_at_least_percent`

# `wrong-weight`: what is wrong.
# $found (text, 0): what was found
# Example: expected a weight above 0, found `0`
wrong-weight = expected a weight above 0, found `{ $found }`

# `wrong-weight`: what to do.
wrong-weight-hint = an element that must not count has the role `information`

# `missing-ties`: what is wrong.
missing-ties = a `mode` must say what happens when two values are equally frequent

# `missing-ties`: what to do.
missing-ties-hint = add `ties`: `lowest`, `highest` or `no-score`

# `wrong-ties`: what is wrong.
# $method (text, mean): its method
# Example: `ties` is for `mode` only, and this is a `mean`
wrong-ties = `ties` is for `mode` only, and this is a `{ $method }`

# `missing-out-of`: what is wrong.
missing-out-of = a `ratio` divides one sum by another, and the second is missing

# `missing-out-of`: what to do.
missing-out-of-hint = name the elements below the line in `out_of`

# `wrong-out-of`: what is wrong.
# $method (text, mean): its method
# Example: `out_of` is for `ratio` only, and this score is a `mean`
wrong-out-of = `out_of` is for `ratio` only, and this score is a `{ $method }`

# `wrong-share`: what is wrong.
# $expected (noun, a percentage from 0 to 100): what was expected
# $found (text, 120): what was found
# Example: expected a percentage from 0 to 100, found `120`
wrong-share = expected { $expected }, found `{ $found }`

# `wrong-count`: what is wrong.
# $most (text, 100): the most there may be
# $found (text, 5): what was found
# Example: expected a whole number from 1 to 100, found `5`
wrong-count = expected a whole number from 1 to { $most }, found `{ $found }`

# `wrong-decimals`: what is wrong.
# $found (text, 5): what was found
# Example: expected 0 to 6 decimals, found `5`
wrong-decimals = expected 0 to 6 decimals, found `{ $found }`

# `wrong-reliability`: what is wrong.
# $found (text, 5): what was found
# Example: expected `sd` above 0 and `reliability` from 0 to below 1, found `5`
wrong-reliability = expected `sd` above 0 and `reliability` from 0 to below 1, found `{ $found }`

# `unlike-shared-number`: what is wrong.
# $id (text, home-visits): an id
# $first (text, phone-calls): the first of two
# Example: `home-visits` and `phone-calls` share one number below the line, and call it by different words
unlike-shared-number = `{ $id }` and `{ $first }` share one number below the line, and call it by different words

# `unlike-shared-number`: what to do.
unlike-shared-number-hint = give both the same `out_of`, or each a `shared_out_of` of its own

# `shared-by-one`: what is wrong.
# $name (text, families): a name
# Example: `families` is the `shared_out_of` of one ratio only, so nothing is shared
shared-by-one = `{ $name }` is the `shared_out_of` of one ratio only, so nothing is shared

# `shared-by-one`: what to do.
shared-by-one-hint = give the name to every ratio with this number, or take it out; a ratio that is `repeated` shares none

## Gates

# `empty-rule`: what is wrong.
empty-rule = the rule says nothing that could be met or not met

# `mixed-rule`: what is wrong.
# $first (text, score): the first of two
# $second (text, all): the second of two
# Example: found both `score` and `all` in one rule
mixed-rule = found both `{ $first }` and `{ $second }` in one rule

# `mixed-rule`: what to do.
mixed-rule-hint = write two rules and join them: `{"{"}"all": [..., ...]{"}"}`

# `missing-outcome-rule`: what is wrong.
missing-outcome-rule = only the last outcome may be without `when`

# `missing-outcome-rule`: what to do.
missing-outcome-rule-hint = outcomes are tried from the first; the last one holds when no other does

# `rule-and-outcomes`: what is wrong.
rule-and-outcomes = a gate has either `when` or `outcomes`

# `rule-and-outcomes`: what to do.
rule-and-outcomes-hint = keep one of the two

# `bare-domain`: what is wrong.
# $id (text, home-visits): an id
# $of (text, 4): how many
# Example: `home-visits` means that each of the 4 elements of the domain is met by its own rule, not the domain's score
bare-domain = `{ $id }` means that each of the { $of } elements of the domain is met by its own rule, not the domain's score

# `bare-domain`: what to do.
# $id (text, home-visits): an id
# Example: for the score write `{"score": "home-visits"}`; for its elements write `{"every": ["home-visits"]}`, which nobody can mistake
bare-domain-hint = for the score write `{"{"}"score": "{ $id }"{"}"}`; for its elements write `{"{"}"every": ["{ $id }"]{"}"}`, which nobody can mistake

## Stages, variants, editions, adaptations, languages

# `unknown-stage`: what is wrong.
# $found (text, begining): what was found
# Example: `begining` is not the id of a stage
unknown-stage = `{ $found }` is not the id of a stage

# `unknown-variant`: what is wrong.
# $found (text, groop): what was found
# Example: `groop` is not the id of a variant or module
unknown-variant = `{ $found }` is not the id of a variant or module

# `wrong-crosswalk`: what is wrong.
wrong-crosswalk = a crosswalk that multiplies by 0 loses the score

# `crosswalk-not-inverting`: what is wrong.
# $id (text, home-visits): an id
# $times (text, 0.5): a factor
# $plus (text, 1): what is added
# $found (fact, `times` 2): what was found
# Example: the way back of the crosswalk of `home-visits` should be `times` 0.5 and `plus` 1; found `times` 2
crosswalk-not-inverting = the way back of the crosswalk of `{ $id }` should be `times` { $times } and `plus` { $plus }; found { $found }

# `crosswalk-not-inverting`: what to do.
crosswalk-not-inverting-hint = check the figures of both ways against the source; rounded to the digits that are given they would agree

# `crosswalk-outside-range`: what is wrong.
# $id (text, home-visits): an id
# $outside (fact, an earlier score above `87.5` leads above `100`): where it leads
# Example: the crosswalk of `home-visits` leads outside its range: an earlier score above `87.5` leads above `100`
crosswalk-outside-range = the crosswalk of `{ $id }` leads outside its range: { $outside }

# `crosswalk-outside-range`: what to do.
crosswalk-outside-range-hint = check `times` and `plus`; if the published line does so, ignore this: the value is compared as it comes out

# `own-edition`: what is wrong.
# $edition (text, 1.0.0): an edition
# Example: `1.0.0` is the edition of this very file
own-edition = `{ $edition }` is the edition of this very file

# `own-edition`: what to do.
own-edition-hint = name an earlier edition; scores of one edition are always compared as they are

# `missing-translation`: what is wrong.
# $language (text, cy): a language code
# Example: no text in `cy`
missing-translation = no text in `{ $language }`

# `missing-translation`: what to do.
missing-translation-hint = add the translation; until then the text is shown in the rubric's first language and marked so

# `missing-default-language`: what is wrong.
# $language (text, cy): a language code
# Example: no text in `cy`, the rubric's first language
missing-default-language = no text in `{ $language }`, the rubric's first language

# `missing-default-language`: what to do.
missing-default-language-hint = every text must at least be given in the first of `languages`

# `repeated-language`: what is wrong.
# $language (text, cy): a language code
# Example: `cy` stands twice in `languages`
repeated-language = `{ $language }` stands twice in `languages`

# `repeated-language`: what to do.
repeated-language-hint = take one out, or write the language that was meant

# `unlisted-language`: what is wrong.
# $language (text, cy): a language code
# Example: `cy` is not one of the rubric's `languages`
unlisted-language = `{ $language }` is not one of the rubric's `languages`

# `unlisted-language`: what to do.
unlisted-language-hint = add it to `languages`, or take the text out

## Overlays

# `other-rubric`: what is wrong.
# $found (text, parent-group): what was found
# $expected (text, home-visiting): what was expected
# Example: made for the rubric `parent-group`, and this is `home-visiting`
other-rubric = made for the rubric `{ $found }`, and this is `{ $expected }`

# `other-rubric`: what to do.
other-rubric-hint = choose the file that belongs to this programme; nothing has been changed

# `overlay-lowers`: what is wrong.
# $what (fact, the owner's gate `licence`): which
# $found (fact, rules that ask less): what was found
# Example: the owner's gate `licence` may not be lowered: expected what the owner asks of it, or more, found rules that ask less
overlay-lowers = { $what } may not be lowered: expected what the owner asks of it, or more, found { $found }

# `overlay-lowers`: what to do.
# $id (text, home-visits): an id
# Example: ask of `home-visits` at least what the owner does, or ask the owner to name it in `overlays_may_lower`
overlay-lowers-hint = ask of `{ $id }` at least what the owner does, or ask the owner to name it in `overlays_may_lower`

# `empty-overlay`: what is wrong.
empty-overlay = the overlay changes nothing

## Answers

# `other-edition`: what is wrong.
# $found (text, 1.0.0): what was found
# $expected (text, 2.0.0): what was expected
# Example: the answers were given for edition `1.0.0`, and this is edition `2.0.0`
other-edition = the answers were given for edition `{ $found }`, and this is edition `{ $expected }`

# `other-edition`: what to do.
other-edition-hint = answers to elements that exist in both are kept; check them against the new wording

# `unknown-element`: what is wrong.
# $id (text, home-visits): an id
# Example: `home-visits` is not an element of this rubric; the answer is kept aside
unknown-element = `{ $id }` is not an element of this rubric; the answer is kept aside

# `renamed-element`: what is wrong.
# $old (text, visits): the old id
# $new (text, home-visits): the new id
# Example: `visits` is now called `home-visits`; the answer was carried over
renamed-element = `{ $old }` is now called `{ $new }`; the answer was carried over

# `stage-not-known`: what is wrong.
# $found (text, begining): what was found
# Example: `begining` is not a stage of this rubric; the answers are opened without stage
stage-not-known = `{ $found }` is not a stage of this rubric; the answers are opened without stage

# `part-not-known`: what is wrong.
# $found (text, groop): what was found
# Example: `groop` is not a variant or module of this rubric; it is left out
part-not-known = `{ $found }` is not a variant or module of this rubric; it is left out

# `element-not-in-play`: what is wrong.
# $id (text, home-visits): an id
# Example: `home-visits` is not part of the chosen variant or modules; the answer is kept but not counted
element-not-in-play = `{ $id }` is not part of the chosen variant or modules; the answer is kept but not counted

# `more-doubts`: what is wrong.
# $more (text, 12): how many more
# Example: and 12 more warnings, which are not listed
more-doubts = and { $more } more warnings, which are not listed

# `more-doubts`: what to do.
more-doubts-hint = look through the ones above first

# `wrong-answer`: what is wrong.
# $id (text, home-visits): an id
# $expected (fact, a number): what was expected
# $found (text, `often`): what was found
# Example: the answer to `home-visits` cannot be used: expected a number, found `often`
wrong-answer = the answer to `{ $id }` cannot be used: expected { $expected }, found { $found }

# `wrong-answer`: what to do.
wrong-answer-hint = the element counts as not answered; the answer is kept aside

# `unlike-totals`: what is wrong.
# $id (text, home-visits): an id
# $found (text, 24): what was found
# $first (text, phone-calls): the first of two
# $other (text, 20): another one
# Example: `home-visits` has 24 below the line and `phone-calls` has 20; in this rubric it is one number
unlike-totals = `{ $id }` has { $found } below the line and `{ $first }` has { $other }; in this rubric it is one number

# `unlike-totals`: what to do.
unlike-totals-hint = each is judged by the number that stands with it; check which one is right

# In place of what was found, where an entry is wrong in itself.
# $message (text, expected a text, found a list): what is wrong with it
# $code (text, wrong-type): the code of what is wrong
# Example: an entry that cannot be read: expected a text, found a list (wrong-type)
entry-unreadable = an entry that cannot be read: { $message } ({ $code })

# `unusable-part`: what is wrong.
# $id (text, home-visits): an id
# $expected (fact, a number): what was expected
# $found (text, `often`): what was found
# Example: a part of the entry of `home-visits` cannot be used: expected a number, found `often`
unusable-part = a part of the entry of `{ $id }` cannot be used: expected { $expected }, found { $found }

# `unusable-part`: what to do.
unusable-part-hint = the rest of the entry is kept; to have this part too, mend it in the file and open the file again

# `unusable-score`: what is wrong.
# $what (fact, the recorded score `total`): which
# $expected (fact, a decimal or a ratio such as `117/28`): what was expected
# $found (text, `often`): what was found
# Example: the recorded score `total` cannot be used: expected a decimal or a ratio such as `117/28`, found `often`
unusable-score = { $what } cannot be used: expected { $expected }, found { $found }

# `unusable-score`: what to do.
unusable-score-hint = the answers are opened and scored anew; only a comparison across editions goes without it

# `not-applicable-not-allowed`: what is wrong.
# $id (text, home-visits): an id
# Example: `home-visits` is answered with not applicable, which the rubric does not allow here
not-applicable-not-allowed = `{ $id }` is answered with not applicable, which the rubric does not allow here

# `not-applicable-not-allowed`: what to do.
not-applicable-not-allowed-hint = the element counts as not answered

# `does-not-fit-not-allowed`: what is wrong.
# $id (text, home-visits): an id
# Example: `home-visits` is answered with does not fit, which the rubric does not allow here
does-not-fit-not-allowed = `{ $id }` is answered with does not fit, which the rubric does not allow here

# `does-not-fit-not-allowed`: what to do.
does-not-fit-not-allowed-hint = the element counts as not answered

# `missing-reason`: what is wrong.
# $id (text, home-visits): an id
# Example: `home-visits` is not applicable, but no reason is given
missing-reason = `{ $id }` is not applicable, but no reason is given

# `missing-reason`: what to do.
missing-reason-hint = say why, so that a supervisor can follow it

## The end of a check: one line for each file, such as “visits.json: sound, 20 elements, 3 scores, 2 gates”

refused = refused
sound = sound

# $count (number, 2): how many
# Example: 2 problems
problems = { $count ->
    [one] 1 problem
   *[other] { $count } problems
}

# $count (number, 2): how many
# Example: 2 warnings
warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}

# $count (number, 20): how many
# Example: 20 elements
elements = { $count ->
    [one] 1 element
   *[other] { $count } elements
}

# $count (number, 3): how many
# Example: 3 scores
scores = { $count ->
    [one] 1 score
   *[other] { $count } scores
}

# $count (number, 2): how many
# Example: 2 gates
gates = { $count ->
    [one] 1 gate
   *[other] { $count } gates
}

# Below the line of a sound file.
# $file (text, visits.json): the file
# Example: `fidelity-check explain visits.json` reads back all of it: sound does not mean that it says what you mean.
reads-back = `fidelity-check explain { $file }` reads back all of it: sound does not mean that it says what you mean.
