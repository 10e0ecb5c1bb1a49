### The studio: answers to try a rubric with, searches, and named cases.

## The panel in which answers are tried

simulator = What answers come to
hint = Fill in answers as a team might, and see what the report would say of them. They are not part of the rubric.
not-sound = As soon as nothing in the rubric is wrong any more, answers can be tried.
presets = Begin with
lowest = All lowest
highest = All highest
minimum = All at the minimum
missed = One non-negotiable missed
which-missed = Which non-negotiable is missed
third-missing = A third missing
presets-hint = Lowest and highest are meant as worst and best: where fewer points are better, it is the other way round. The minimum of an element without one is what counts as met, or else its worst.
open-result = Open a saved assessment
unread = This file is no saved assessment of this rubric. Choose one that the self-check saved, with the same elements.
stage = Stage
no-stage = No stage
variant = Variant

# A file holds answers to elements that the rubric does not have, or answers that no longer fit.
# $ids (text, songs, games): their ids
# Example: Answers that do not fit the rubric as it is now are left out: songs, games
left-out = Answers that do not fit the rubric as it is now are left out: { $ids }

verdict = Verdict
rules = Non-negotiables and rules
no-rules = The rubric has no non-negotiables and no rules.
scores = Scores
answers = Answers

# Opens how a score was worked out.
# $score (text, Whole): the title of the score
# Example: How “Whole” was worked out
how = How “{ $score }” was worked out

# A value that went into a score.
# $title (text, Songs): element or score
# $value (text, 2): its value
# $weight (text, 1): its weight
# Example: Songs: 2, weight 1
counted = { $title }: { $value }, weight { $weight }

not-counted = Not counted
no-answer = No answer
not-applicable = Does not apply
unable = Cannot be told
does-not-fit = Does not fit the service

# A field for a number that is not in the list.
# $title (text, Songs): the element
# Example: Another number for Songs
another-number = Another number for { $title }

# An answer that gives points.
# $answer (text, Partly): the answer
# $points (text, 2): the points
# Example: Partly → 2
points = { $answer } → { $points }

## Searches

searches = Search
find-missed = Good overall and yet a non-negotiable missed
find-bands = Bands nobody can reach
nothing-good = Nothing says what a good result is: the score that stands for the whole needs a criterion or bands.
no-musts = No element is a non-negotiable here, so none can be missed.
no-bands = No score has bands here.
show-answers = Show these answers

# The same with what it is about.
# $what (text, Songs): element or band
# Example: Show these answers: Songs
show-answers-of = Show these answers: { $what }

# Answers were found with which the whole is good although an element is missed.
# $element (text, Songs): the element
# Example: Good overall although “Songs” is missed.
good-yet-missed = Good overall although “{ $element }” is missed.

# It is proven that this cannot be.
# $element (text, Songs): the element
# Example: Not good overall whenever “Songs” is missed: proven.
never-good = Not good overall whenever “{ $element }” is missed: proven.

# Neither was found.
# $element (text, Songs): the element
# Example: Whether it can be good overall while “Songs” is missed was neither found nor ruled out.
open-good = Whether it can be good overall while “{ $element }” is missed was neither found nor ruled out.

# A band that can be reached.
# $band (text, Whole: High): score and band
# Example: “Whole: High” can be reached.
reached = “{ $band }” can be reached.

# It is proven that no answers reach a band.
# $band (text, Whole: High): score and band
# Example: Nobody can reach “Whole: High”: proven.
never-reached = Nobody can reach “{ $band }”: proven.

# Neither was found.
# $band (text, Whole: High): score and band
# Example: Whether “Whole: High” can be reached was neither found nor ruled out.
open-band = Whether “{ $band }” can be reached was neither found nor ruled out.

# How far was searched.
# $number (number, 12): how many sets of answers
# Example: 12 sets of answers were worked out. What is called proven holds for every way to rate every element, in the form of the programme chosen above; answers that are missing or do not apply are not part of it.
how-far = { $number ->
    [one] One set of answers was worked out. What is called proven holds for every way to rate every element, in the form of the programme chosen above; answers that are missing or do not apply are not part of it.
   *[other] { $number } sets of answers were worked out. What is called proven holds for every way to rate every element, in the form of the programme chosen above; answers that are missing or do not apply are not part of it.
}

## Named cases

# The heading of the cases.
# $number (number, 3): how many
# Example: Named cases (3)
cases = Named cases ({ $number })

cases-hint = Answers with the result you expect. After each edit they are worked out again, and what differs is told. They belong to the draft: keep it in this browser, or save the cases as a file. The rubric that you save or publish does not hold them.
case-name = Name of the case
freeze = Keep this result as a case
kept = As expected
changed = Changed

# How many cases differ after an edit.
# $number (number, 2): how many
# Example: 2 cases have another result than you expect.
changed-cases = { $number ->
    [one] One case has another result than you expect.
   *[other] { $number } cases have another result than you expect.
}

waits = Worked out again as soon as nothing in the rubric is wrong any more.
unreadable = The answers of this case cannot be read any more.
accept = Accept the new result

# The same for one case.
# $name (text, Just enough): the case
# Example: Accept the new result of “Just enough”
accept-of = Accept the new result of “{ $name }”

keep-old = To keep the old result, take the edit back with Undo, or change the rubric until it is there again.

# Takes a case away.
# $name (text, Just enough): the case
# Example: Delete the case “Just enough”
delete-of = Delete the case “{ $name }”

delete = Delete
save-cases = Save the cases as a file

# Cases came out of a file.
# $number (number, 2): how many
# Example: 2 cases were added.
cases-added = { $number ->
    [one] One case was added.
   *[other] { $number } cases were added.
}

# What differs: was and is.
# $what (text, Whole): the score or rule
# $was (text, met): as expected
# $now (text, not met): as it is
# Example: Whole: met → not met
differs = { $what }: { $was } → { $now }

# A band of a score.
# $score (text, Whole): the score
# Example: Band of Whole
band-of = Band of { $score }

none = none

## Steps of the history

# A step of the history.
# $name (text, Just enough): the case
# Example: Case “Just enough” kept
case-named = Case “{ $name }” kept

# A step of the history.
# $name (text, Just enough): the case
# Example: Case “Just enough” deleted
case-forgotten = Case “{ $name }” deleted

# A step of the history.
# $name (text, Just enough): the case
# Example: New result of the case “Just enough” accepted
case-accepted = New result of the case “{ $name }” accepted
