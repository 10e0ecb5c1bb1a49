### The page of the studio: what an owner of a rubric reads and presses.

## Bringing a table

# The heading, before there is a rubric.
title = Make your table into a self-check
# Below it.
lead = Paste the table or list you have in Word, Excel, Google Sheets or LibreOffice. You see what each column became, change what was guessed wrongly, and accept it.
# Below the ways to bring a table.
stays = Nothing leaves this page, and nothing is kept unless you ask for it.
# Below the ways to bring a table, where the word first stands.
rubric-is = A rubric is your list in the form that the self-check reads: what is rated, which levels there are, and what is non-negotiable, that is, has to be in place.
paste-here = Paste your table here
paste-hint = Copy the whole table with its headings, put the cursor here and press Ctrl+V (on a Mac: Cmd+V).
# A button below the box in which a table is pasted.
read-text = Read what I typed
# A button.
open-file = Open a workbook, a CSV file or a rubric
# A button.
begin-empty = Begin with an empty table
# Why not follows.
cannot-read = This cannot be read.

## What was read in a table

# A heading.
check-reading = Is this what your table says?

# Below the heading.
# $elements (number, 3): how many elements
# $domains (number, 2): how many domains, 0 if there are none
# Example: 3 elements were found in 2 domains.
found = { $elements ->
    [one] { $domains ->
        [0] 1 element was found.
        [one] 1 element was found in 1 domain.
       *[other] 1 element was found in { $domains } domains.
    }
   *[other] { $domains ->
        [0] { $elements } elements were found.
        [one] { $elements } elements were found in 1 domain.
       *[other] { $elements } elements were found in { $domains } domains.
    }
}

# Behind how many elements were found.
nothing-added = Nothing is added to your rubric until you accept.
# A heading of a table.
columns = What each column became

# Before a choice of what a column holds.
# $heading (text, Core component): the heading of the column
# Example: Core component holds
holds = { $heading } holds

# In place of the heading of a column.
no-heading = (no heading)

# A heading.
# $count (number, 3): how many
# Example: 3 guesses to look at
questions = { $count ->
    [one] 1 guess to look at
   *[other] { $count } guesses to look at
}

# Below a heading.
questions-hint = Each answer below was guessed. Change those that are wrong.

# On what is folded away below a question for several rows or elements.
one-by-one = Change them one by one

# A heading: text that stands above, below or between the elements, and what became of it.
placed = Where other text went

# A heading.
# $count (number, 3): how many
# Example: 3 things were left out
left-out = { $count ->
    [one] 1 thing was left out
   *[other] { $count } things were left out
}

# A heading.
as-elements = The rubric that comes of it
# A button.
accept = Accept, and go on to the rubric
# The same button, where there is a rubric already.
accept-over = Accept in place of the rubric I have
# The same button, where the elements are added to it.
accept-added = Accept, and add it to the rubric I have
# A button beside it.
dismiss = Not this

## The draft and what can be done with it

# A heading.
draft = Your rubric
# In place of a title.
untitled = Untitled
# A button.
undo = Undo
# A button.
redo = Redo
# A button.
save = Save the draft
# A button.
save-workbook = Save as a workbook
workbook-saved = The workbook has been saved. Its cells hold the whole rubric; open it here again to read it back.

# “more” is the name of a sheet and stays as it is.
# $more (text, gates, scores): fields of the format
# Example: The workbook has been saved. What no cell can hold stands as text on its sheet “more” and is read back from there: gates, scores.
workbook-saved-with-more = The workbook has been saved. What no cell can hold stands as text on its sheet “more” and is read back from there: { $more }.

# A button at the top: it leads to the panel “Publish this edition”, and saves nothing yet.
to-publish = Go to publishing
# In the list of contents: it leads to the same panel.
publish = Publish
# Folded away, with the ways to bring a table.
bring = Bring another table or file

# A heading above what the checker says; one of them is at least 1.
# $errors (number, 2): how many errors
# $warnings (number, 3): how many warnings
# Example: 2 errors and 3 warnings
problems = { $errors ->
    [0] { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }
    [one] { $warnings ->
        [0] 1 error
        [one] 1 error and 1 warning
       *[other] 1 error and { $warnings } warnings
    }
   *[other] { $warnings ->
        [0] { $errors } errors
        [one] { $errors } errors and 1 warning
       *[other] { $errors } errors and { $warnings } warnings
    }
}

# Where a number of errors and warnings stands otherwise.
sound = The checker finds nothing wrong.
# In its place, as long as something has to be chosen before the rubric is published.
# $count (number, 4): how many choices
# Example: No errors; 4 choices are still yours to make before you publish.
sound-but = { $count ->
    [one] No errors; 1 choice is still yours to make before you publish.
   *[other] No errors; { $count } choices are still yours to make before you publish.
}

# Beside how many errors there are, or in their place: what the owner has to choose.
# $count (number, 4): how many
# Example: 4 choices
choices = { $count ->
    [one] 1 choice
   *[other] { $count } choices
}

# In place of where in the file a problem lies.
whole-file = the whole file
# Before a problem.
warning = warning
# The list of the parts of the page, for who hears it.
contents = Contents
# In it, like the other parts: each leads there.
part-scores = Scores and bands
part-rules = Rules
part-languages = Languages
part-rest = Everything else

## The table of elements

# The name of a field.
programme-title = Title
# The name of a field.
introduction = Introduction
# The part of the page with title, introduction and edition, for who hears it.
programme = The programme
edition = Edition
# Below the field of the edition.
# $edition (text, spring): what stands there
# Example: It may stay so, but a number such as 2.0 or 2026 is better than “spring”: by the first number reports tell whether results of two editions can be compared.
no-edition-number = It may stay so, but a number such as 2.0 or 2026 is better than “{ $edition }”: by the first number reports tell whether results of two editions can be compared.
# The name of a field.
id = Id
# Before a choice.
language = Language of the texts
# A heading.
elements = Elements by levels
# The heading of a column, and the name of its cells.
element = Element
# The name of a field.
domain-title = Title of the domain
add-element = Add an element
add-domain = Add a domain
# The title of an element that was just added.
new-element = New element
# The title of a domain that was just added.
new-domain = New domain

# The name of a field.
# $points (text, 3): the points of the level
# Example: Name of level 3
level-label = Name of level { $points }

# The name of a field.
# $points (text, 3): the points of the level
# Example: Text of level 3
level-text = Text of level { $points }

# In an empty cell, for who hears it.
no-level = no such level

# In place of the levels of an element.
# $scale (text, Frequency): the scale
# Example: Rated on the scale “Frequency”
shared-scale = Rated on the scale “{ $scale }”

# A heading.
shared-scales = Scales that elements share
add-level = Add a level
# Before a choice: whether an element has to be in place, counts, may be adapted or is for information.
role = Role
# A choice of the role of an element.
must = Non-negotiable
# A choice of the role of an element.
counts = Counts towards the score
# A choice of the role of an element.
flexible = May be adapted
# A choice of the role of an element.
information = For information only
# Before a choice of level: what an element has to reach.
at-least = At least
# In that choice, before one is made.
any-level = choose a level

# The name of a button with an arrow.
# $what (text, Home visits): the title of an element or a domain
# Example: Move “Home visits” up
up = Move “{ $what }” up

# The name of a button with an arrow.
# $what (text, Home visits): the title of an element or a domain
# Example: Move “Home visits” down
down = Move “{ $what }” down

# The name of a button.
# $what (text, Home visits): the title of an element or a domain
# Example: Copy “Home visits”
copy = Copy “{ $what }”

# A button.
copy-word = Copy

# The name of a button.
# $what (text, Home visits): what would be deleted
# Example: Delete “Home visits”
delete = Delete “{ $what }”

# A button.
delete-word = Delete

# Before “Delete it all the same”.
# $what (text, Home visits): the title of an element or a domain
# $places (text, gates[0].when): where in the file, one or several
# Example: “Home visits” is named at gates[0].when. If it is deleted, that will be an error.
delete-named = “{ $what }” is named at { $places }. If it is deleted, that will be an error.

# A button, where it is named elsewhere.
delete-anyway = Delete it all the same
# A button beside it.
keep = Keep it

# Said after a move.
# $to (number, 2): its new place
# $count (number, 5): of how many
# Example: Moved to 2 of 5
moved = Moved to { $to } of { $count }

# Beside an element in the preview.
# $level (text, Mostly in place): the level, or its points
# Example: Non-negotiable, at least Mostly in place
must-at-least = Non-negotiable, at least { $level }

# Below an element in the preview.
# $sources (text, rota; diary): where to look for evidence
# Example: Evidence: rota; diary
evidence-found = Evidence: { $sources }

# Folded away below an element, a domain or a rule.
more = More
# The name of a field.
guidance = Guidance
# The name of a field.
prompt = Question to the team
# The name of a field: what helps a team that does not have it in place.
next-step = Next step
# Above fields, and the name of each.
evidence = Evidence
# Below that name.
evidence-hint = Where a team looks, one source a line.
# Above three lists of fields.
adaptations = Adaptations
# Below that name.
adaptations-hint = Changes that teams make and you have thought about, one a line.
# Above a list of adaptations, and the name of each of its fields.
adapt-green = Green: leave the programme whole
# Above a list of adaptations, and the name of each of its fields.
adapt-amber = Amber: agree them with you first
# Above a list of adaptations, and the name of each of its fields.
adapt-red = Red: compromise the programme
# Beside a box to tick.
does-not-apply = A team may answer “does not apply”, with a reason
# Before a choice: where an element stands.
domain = Domain
# Folded away, and the name of the box in it.
as-text = Everything about it as text
# Below it.
as-text-hint = Every field of the format can be written here. Levels are “anchors” there: the words at each number of points. It is checked as soon as you leave the box.
# Below a box of text in the format of the file.
not-json = This is not JSON yet, so it is not taken over.
# Above the table of elements.
keys = Alt with the arrow up or down moves the element in which you are, and with the arrow to the left or right the level. Ctrl+Z takes a step back.
# The name of a list: the levels of one element or scale.
levels = Levels
# Above it.
levels-hint = What a level says can be moved, and the points stay: the first line below keeps the points of the first.
# The name of a field, with a number in it.
level-points = Points

## Trying, history and the file

# A heading.
try-it = Try it
# Below it.
try-hint = The real self-check, as teams will see it. What you answer here goes nowhere.
# Below it, in place of the self-check.
try-none = It appears here as soon as the errors are gone.
# The name of a list of languages, beside the self-check.
try-language = Language it is shown in
# The name of a list of the three ways below.
try-layout = How it is laid out
# An answer to choose.
layout-domain = a domain on each page
# An answer to choose.
layout-element = an element on each page
# An answer to choose.
layout-single = all on one page
# A heading; how many steps follows in brackets.
history = History
# Below it.
history-empty = Nothing has been changed yet.

# The name of a button.
# $name (text, “Home visits” deleted): a step of the history
# Example: Go back to before: “Home visits” deleted
back-to = Go back to before: { $name }

# A heading, and the name of the box below it.
file = The whole rubric as text
