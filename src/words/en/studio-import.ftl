### The import of the studio: what is asked and told of a table that was brought, why something cannot be read, and the steps of the history.

## What a column, a row or a line is: questions about a table that was read, answers to choose, and what was not understood

# An answer to choose.
yes = Yes
# An answer to choose.
no = No

# A question; its answers follow.
# $column (text, C): the letter of a column
# Example: What does column C hold? It has no heading.
which-column-unnamed = What does column { $column } hold? It has no heading.

# A question; its answers follow.
# $column (text, C): the letter of a column
# $heading (text, Core component): its heading, in short
# Example: What does column C, “Core component”, hold?
which-column = What does column { $column }, “{ $heading }”, hold?

# A question; its answers follow.
# $row (number, 7): the number of a row
# $text (text, Parents are visited): what stands there, in short
# Example: What is row 7, “Parents are visited”?
what-is-row = What is row { $row }, “{ $text }”?

# A question; its answers follow.
# $text (text, Parents are visited): what stands there, in short
# Example: What is the line “Parents are visited”?
what-is-line = What is the line “{ $text }”?

# A question; its answers follow.
# $text (text, Staff): a line, in short
# Example: Is “Staff” the heading of the elements below it?
line-is-heading = Is “{ $text }” the heading of the elements below it?

# An answer to choose.
# $number (text, 3): the number of an edition
# Example: The edition: 3
is-edition = The edition: { $number }

# An answer to choose.
# $text (text, Name of charity): who publishes it
# Example: Who publishes it: Name of charity
is-publisher = Who publishes it: { $text }

# An answer to choose.
# $text (text, office@example.org): whom to ask
# Example: Whom to ask for support: office@example.org
is-contact = Whom to ask for support: { $text }

# An answer to choose.
# $text (text, CC BY 4.0): on what terms it may be used
# Example: The licence: CC BY 4.0
is-licence = The licence: { $text }

# An answer to choose.
is-heading = The heading of a domain
# An answer to choose.
belongs-above = Guidance for what stands above it
# An answer to choose.
is-text = Text for the introduction
# An answer to choose.
# $marks (text, * and †): marks behind titles
# Example: Guidance for what is marked with * and †
for-marked = Guidance for what is marked with { $marks }
# An answer to choose, for several notes with a mark each.
for-each-mark = Guidance for what has its mark
# An answer to choose.
take-as-item = An element
# An answer to choose.
leave-out = Leave it out
# A question; its answers follow.
turned = The levels stand below each other, so the table was turned: each column is an element. Is that right?

# A question; its answers follow.
# $text (text, Staff): an entry, in short
# Example: The list has lists in it. Are its outer entries, such as “Staff”, headings of domains?
outer-headings = The list has lists in it. Are its outer entries, such as “{ $text }”, headings of domains?

# A question; its answers follow.
each-line-is-item = There is neither a table nor a list. Is each line an element?
# A question; its answers follow.
which-sheet = Which sheet holds the elements?
# An answer to choose.
every-sheet = All of them, each sheet a domain

# Among what was left out or not understood.
# $text (text, Page 3): what stands there, in short
# Example: “Page 3” numbers a page.
page-line = “{ $text }” numbers a page.

# A question; its answers follow.
# $text (text, 1.2): a number
# Example: The titles begin with numbers, such as 1.2. Should the elements keep them as their own numbers?
offer-numbers = The titles begin with numbers, such as { $text }. Should the elements keep them as their own numbers?

# Among what was left out or not understood.
# $text (text, 1.2): a number
# Example: The numbers in front of the titles, such as 1.2.
front-numbers = The numbers in front of the titles, such as { $text }.

# A question; its answers follow.
# $item (text, Home visits): an element, in short
# Example: “Home visits” names two counts and no levels. How is it answered?
share-of = “{ $item }” names two counts and no levels. How is it answered?

# An answer to choose.
as-scale = On the scale that the other elements have

# Among what was left out or not understood.
# $text (text, high): what stands there, in short
# $item (text, Home visits): an element, in short
# Example: The target “high” of “Home visits” is no number and none of its levels.
unusable-target = The target “{ $text }” of “{ $item }” is no number and none of its levels.

# Among what was left out or not understood.
# $text (text, heavy): what stands there, in short
# $item (text, Home visits): an element, in short
# Example: The weight “heavy” of “Home visits” is no number above 0.
unusable-weight = The weight “{ $text }” of “{ $item }” is no number above 0.

# Among what was left out or not understood.
# $text (text, extra): what stands there, in short
# $item (text, Home visits): an element, in short
# Example: The role “extra” of “Home visits” is none of non-negotiable, supporting, flexible and information.
unusable-place = The role “{ $text }” of “{ $item }” is none of non-negotiable, supporting, flexible and information.

## One question for several of a kind

# A question for several rows; its answers follow.
# $count (number, 3): how many, at least two
# $texts (text, “Staff”, “Visits” and “Groups”): what they are about
# Example: What is each of these 3 rows: “Staff”, “Visits” and “Groups”?
every-row = What is each of these { $count } rows: { $texts }?

# A question for several lines; its answers follow.
# $count (number, 3): how many, at least two
# $texts (text, “Staff”, “Visits” and “Groups”): what they are about
# Example: What is each of these 3 lines: “Staff”, “Visits” and “Groups”?
every-line = What is each of these { $count } lines: { $texts }?

# A question for several rows; its answers follow.
# $count (number, 3): how many, at least two
# $texts (text, “Songs”, “Rhymes” and “Games”): what they are about
# Example: These 3 rows are hidden: “Songs”, “Rhymes” and “Games”.
every-hidden = These { $count } rows are hidden: { $texts }.

# A question for several rows; its answers follow.
# $count (number, 3): how many, at least two
# $texts (text, “Songs”, “Rhymes” and “Games”): what they are about
# Example: These 3 rows are struck through: “Songs”, “Rhymes” and “Games”.
every-struck = These { $count } rows are struck through: { $texts }.

# A question for several elements; its answers follow.
# $count (number, 3): how many, at least two
# $texts (text, “Songs”, “Rhymes” and “Games”): what they are about
# Example: The levels of these 3 elements are numbers: “Songs”, “Rhymes” and “Games”. How is each of them answered?
every-measure = The levels of these { $count } elements are numbers: { $texts }. How is each of them answered?

# A question for several elements; its answers follow.
# $count (number, 3): how many, at least two
# $texts (text, “Songs”, “Rhymes” and “Games”): what they are about
# Example: The levels of these 3 elements are sentences with numbers: “Songs”, “Rhymes” and “Games”. How is each of them answered?
every-sentences = The levels of these { $count } elements are sentences with numbers: { $texts }. How is each of them answered?

# A question for several elements; its answers follow.
# $count (number, 3): how many, at least two
# $texts (text, “Songs”, “Rhymes” and “Games”): what they are about
# Example: Are the numbers of these 3 elements always whole: “Songs”, “Rhymes” and “Games”? If not, a number such as 2.5 needs a band too.
every-whole = Are the numbers of these { $count } elements always whole: { $texts }? If not, a number such as 2.5 needs a band too.

# A question for several elements; its answers follow.
# $count (number, 3): how many, at least two
# $texts (text, “Songs: 1”, “Songs: 2” and “Games: 2”): what they are about
# Example: These 3 levels have no text: “Songs: 1”, “Songs: 2” and “Games: 2”. Are there no such levels, or were the texts forgotten?
every-missing = These { $count } levels have no text: { $texts }. Are there no such levels, or were the texts forgotten?

# A question for several elements; its answers follow.
# $count (number, 3): how many, at least two
# $texts (text, “Songs”, “Rhymes” and “Games”): what they are about
# Example: These 3 titles come more than once: “Songs”, “Rhymes” and “Games”. Are both meant each time?
every-double = These { $count } titles come more than once: { $texts }. Are both meant each time?

# A question for several elements; its answers follow.
# $count (number, 3): how many, at least two
# $texts (text, “Songs”, “Rhymes” and “Games”): what they are about
# Example: These 3 elements are in your rubric already: “Songs”, “Rhymes” and “Games”. What should become of each?
every-there = These { $count } elements are in your rubric already: { $texts }. What should become of each?

# The last of the texts in a question above.
# $count (number, 12): how many
# Example: 12 more
so-many-more = { $count } more

# Stands in place of an answer.
answers-differ = Different answers, see each one below

## A table brought to a rubric that is there already

# A question; its answers follow.
# $count (number, 28): how many elements it has
# Example: You have a rubric already, with 28 elements. What is this for?
into-what = { $count ->
    [one] You have a rubric already, with 1 element. What is this for?
   *[other] You have a rubric already, with { $count } elements. What is this for?
}

# An answer to choose.
in-place = It takes the place of the rubric I have
# An answer to choose.
add-to = It is added to the rubric I have

# A question; its answers follow.
# $title (text, Home visits): an element, in short
# Example: “Home visits” is in your rubric already. What should become of it?
already-there = “{ $title }” is in your rubric already. What should become of it?

# A question; its answers follow.
# $title (text, Home visits): an element, in short
# $old (text, Visits at home): an element of the rubric, in short
# Example: “Home visits” sounds like “Visits at home”, which is in your rubric already. Is it the same?
other-words = “{ $title }” sounds like “{ $old }”, which is in your rubric already. Is it the same?

# An answer to choose.
update-it = The same: take over what this says, and keep its id
# An answer to choose.
keep-it = The same: keep what I have
# An answer to choose.
add-as-new = Another element: add it

# Among what was left out or not understood.
# $title (text, Home visits): an element, in short
# Example: “Home visits”: you kept what your rubric says.
kept-as-it-was = “{ $title }”: you kept what your rubric says.

# Among what was left out or not understood. `replaces` is a field of the format and stays as it is.
# $count (number, 2): how many, at least one
# $ids (text, home-visits and staff): ids
# Example: Your rubric has 2 ids that this does not have: home-visits and staff. Answers are saved under an id; if one was renamed, name it under `replaces`.
gone-ids = { $count ->
    [one] Your rubric has an id that this does not have: { $ids }. Answers are saved under an id; if one was renamed, name it under `replaces`.
   *[other] Your rubric has { $count } ids that this does not have: { $ids }. Answers are saved under an id; if one was renamed, name it under `replaces`.
}

# Among what was left out or not understood.
# $text (text, Reading group): a title, in short
# Example: The title “Reading group”: your rubric keeps its own.
other-title = The title “{ $text }”: your rubric keeps its own.

# Among what was left out or not understood.
# $text (text, How we read): an introduction, in short
# Example: The introduction “How we read”: your rubric keeps its own.
other-introduction = The introduction “{ $text }”: your rubric keeps its own.

# Among what was left out or not understood.
# $field (text, gates): a field of the format
# Example: `gates`: only elements, domains and scales are added to a rubric.
other-field = `{ $field }`: only elements, domains and scales are added to a rubric.

## The template of five sheets; its sheets, such as “more” and “programme”, its fields and kinds are called the same in every language

# A question; its answers follow.
is-template = The headings are those of the studio’s own template. Is it one?
# An answer to choose.
keep-own = A field of your own: kept with each element, never judged

# Among what was left out or not understood.
# $text (text, points): what stands there, in short
# $item (text, Home visits): an element, in short
# Example: The kind “points” of “Home visits” is none of scale, number, percent, ratio, checklist and yes-no; the other cells of its row decided.
wrong-kind = The kind “{ $text }” of “{ $item }” is none of scale, number, percent, ratio, checklist and yes-no; the other cells of its row decided.

# Among what was left out or not understood.
# $text (text, many): what stands there, in short
# $level (text, 3): a level
# $item (text, Home visits): an element, in short
# Example: “many” at level 3 of “Home visits” states no number, such as 31-40, 41+ or < 10 %.
wrong-bound = “{ $text }” at level { $level } of “{ $item }” states no number, such as 31-40, 41+ or < 10 %.

# Among what was left out or not understood.
broken-more = The sheet “more” holds no JSON object that can be read, so nothing of it was taken over. Save the template again from the studio.

# Among what was left out or not understood.
# $place (text, gates[2]): a place in the file
# Example: The sheet “more” says something about `gates[2]`, which the other sheets do not have.
more-missing = The sheet “more” says something about `{ $place }`, which the other sheets do not have.

# Among what was left out or not understood.
# $place (text, gates[2]): a place in the file
# Example: What the cells say at `gates[2]` is replaced by the sheet “more”. Take it out there if the cells are right.
more-replaces = What the cells say at `{ $place }` is replaced by the sheet “more”. Take it out there if the cells are right.

# Among what was left out or not understood.
# $field (text, Owner): a field, in short
# Example: The sheet “programme” has a line “Owner”, which the template does not know.
unknown-field = The sheet “programme” has a line “{ $field }”, which the template does not know.

# Among what was left out or not understood.
no-template-sheet-unnamed = One sheet is none of the template’s, or is there twice.

# Among what was left out or not understood.
# $name (text, Notes): a sheet, in short
# Example: The sheet “Notes” is none of the template’s, or is there twice.
no-template-sheet = The sheet “{ $name }” is none of the template’s, or is there twice.

# Among what was left out or not understood.
# $sheet (text, elements): a sheet of the template
# Example: A column of the sheet “elements” has no heading.
sheet-column-unnamed = A column of the sheet “{ $sheet }” has no heading.

# Among what was left out or not understood.
# $heading (text, Owner): a heading, in short
# $sheet (text, elements): a sheet of the template
# Example: The column “Owner” of the sheet “elements” is none of the template’s.
sheet-column = The column “{ $heading }” of the sheet “{ $sheet }” is none of the template’s.

## Languages and levels

# A question; its answers follow.
which-languages = Which language are the texts in?

# An answer to choose.
# $first (text, English): a language
# $second (text, Welsh): a language
# Example: English first, then Welsh
two-languages = { $first } first, then { $second }

# An answer to choose.
# $first (text, English): a language
# Example: English only
one-language = { $first } only

# A question; its answers follow.
which-points = The headings name no points. How many does each level count?

# A question; its answers follow.
# $item (text, Home visits): an element, in short
# Example: The levels of “Home visits” name no points. How many does each count?
which-points-of = The levels of “{ $item }” name no points. How many does each count?

# An answer to choose: several of these, with commas between them.
# $level (text, Often): a level, in short
# $points (text, 3): points
# Example: Often = 3
points-of = { $level } = { $points }

# A question; its answers follow.
# $item (text, Home visits): an element, in short
# $text (text, Parents are visited): what stands there, in short
# $levels (text, 3, 4 and 5): levels
# Example: In “Home visits” one cell, “Parents are visited”, covers the levels 3, 4 and 5. Which of them is it meant for?
merged-levels = In “{ $item }” one cell, “{ $text }”, covers the levels { $levels }. Which of them is it meant for?

# An answer to choose.
for-all-levels = For all of them
# An answer to choose.
for-first-level = For the first one only
# An answer to choose.
for-last-level = For the last one only

# A question; its answers follow.
# $item (text, Home visits): an element, in short
# $level (text, 3): a level
# Example: “Home visits” has no text for the level of 3. Does it have no such level, or was the text forgotten?
missing-level = “{ $item }” has no text for the level of { $level }. Does it have no such level, or was the text forgotten?

# An answer to choose.
keep-level = Keep the level; the text comes later
# A question; its answers follow.
which-scale = Nothing says how the elements are rated. Which scale do they have?
# An answer to choose.
scale-yes-no = Yes or no
# An answer to choose.
scale-met-not-met = Met or not met
# An answer to choose.
scale-practice-profile = Unacceptable, developmental, expected

# An answer to choose.
# $low (text, 1): the lowest
# $high (text, 5): the highest
# Example: Points from 1 to 5
scale-of-points = Points from { $low } to { $high }

## Numbers

# A question; its answers follow.
# $place (text, B7): where it stands
# $item (text, Home visits): an element, in short
# $shown (text, 3 April): a day
# Example: In cell B7 (“Home visits”) stands the day 3 April. What was typed there?
was-day = In cell { $place } (“{ $item }”) stands the day { $shown }. What was typed there?

# A question; its answers follow.
# $item (text, Home visits): an element, in short
# $texts (text, “under 10 %” and “over 10 %”): what stands in the cells of the levels
# Example: The levels of “Home visits” are numbers: “under 10 %” and “over 10 %”. How is it answered?
measure-of = The levels of “{ $item }” are numbers: { $texts }. How is it answered?

# A question; its answers follow.
# $item (text, Home visits): an element, in short
# $texts (text, “They had 1 visit.” and “They had 2 visits or more.”): what stands in the cells of the levels
# Example: The levels of “Home visits” are sentences with numbers: “They had 1 visit.” and “They had 2 visits or more.”. How is it answered?
sentences-of = The levels of “{ $item }” are sentences with numbers: { $texts }. How is it answered?

# An answer to choose: one of those below, where the levels are sentences.
# $answer (text, A number is entered): what is entered
# Example: A number is entered; the sentences become guidance
kept-as-guidance = { $answer }; the sentences become guidance

# One of the texts in a question above.
# $text (text, under 10 %): a text, in short
# Example: “under 10 %”
quoted = “{ $text }”

# An answer to choose.
as-number = A number is entered

# An answer to choose.
# $unit (text, visits): what is counted
# Example: A number is entered (visits)
as-number-of-unit = A number is entered ({ $unit })

# An answer to choose.
as-percent = A percentage is entered

# An answer to choose.
# $count (text, Families visited): the number above the line
# $out-of (text, All families): the number below it
# Example: Two numbers are entered: “Families visited” out of “All families”
as-ratio = Two numbers are entered: “{ $count }” out of “{ $out-of }”

# An answer to choose.
as-anchors = One of the texts is chosen

# A question; its answers follow.
# $item (text, Home visits): an element, in short
# Example: Is the number of “Home visits” always whole? If not, a number such as 2.5 needs a band too.
is-whole = Is the number of “{ $item }” always whole? If not, a number such as 2.5 needs a band too.

# A question; its answers follow.
# $item (text, Home visits): an element, in short
# $unit (text, visits): what is counted
# Example: Is the number of “Home visits” (visits) always whole? If not, a number such as 2.5 needs a band too.
is-whole-of-unit = Is the number of “{ $item }” ({ $unit }) always whole? If not, a number such as 2.5 needs a band too.

# A question; its answers follow.
# $item (text, Home visits): an element, in short
# $numbers (text, 41 and above): numbers without a break between them
# Example: In “Home visits” no level holds these numbers: 41 and above. What should they count?
gap-in = In “{ $item }” no level holds these numbers: { $numbers }. What should they count?

# A question; its answers follow.
# $item (text, Home visits): an element, in short
# $number (text, 5): a number
# Example: In “Home visits” no level holds the number 5. What should it count?
gap-of-one = In “{ $item }” no level holds the number { $number }. What should it count?

# An answer to choose.
gap-leave = Leave it as it is printed; the checker goes on warning
# An answer to choose.
gap-lower = What the level below counts
# An answer to choose.
gap-higher = What the level above counts
# An answer to choose.
gap-never = It does not occur, so nobody can enter it

# A question; its answers follow.
# $item (text, Home visits): an element, in short
# $number (text, 20): a number
# Example: In “Home visits” the number 20 belongs to more than one level. Which of them counts?
overlap-in = In “{ $item }” the number { $number } belongs to more than one level. Which of them counts?

# A question; its answers follow.
# $item (text, Home visits): an element, in short
# $numbers (text, 20 and from 30 to 35): numbers
# Example: In “Home visits” these numbers belong to more than one level: 20 and from 30 to 35. Which level counts?
overlaps-in = In “{ $item }” these numbers belong to more than one level: { $numbers }. Which level counts?

# An answer to choose.
overlap-best = The better one
# An answer to choose.
overlap-first = The one printed first

## What must be in place, and what was only noted

# A question; its answers follow.
# $text (text, essential): what stands there, in short
# $heading (text, Status): the heading of the column, in short
# Example: Does “essential” in the column “Status” mean that the element is non-negotiable?
means-must = Does “{ $text }” in the column “{ $heading }” mean that the element is non-negotiable?

# A question; its answers, names of levels, follow.
# $count (number, 7): how many elements, at least one
# $item (text, Home visits): the first of them, in short
# Example: 7 elements are non-negotiable, such as “Home visits”: they must be in place. Neither a column nor a line says from which level on. They must reach at least:
must-reach = { $count ->
    [one] “{ $item }” is non-negotiable: it must be in place. Neither a column nor a line says from which level on. It must reach at least:
   *[other] { $count } elements are non-negotiable, such as “{ $item }”: they must be in place. Neither a column nor a line says from which level on. They must reach at least:
}

# A question; its answers, names of levels, follow.
# $count (number, 7): how many elements, at least one
# $item (text, Home visits): the first of them, in short
# $line (text, Essentials must be at least Mostly.): a sentence around the table, in short
# Example: 7 elements are non-negotiable, such as “Home visits”: they must be in place. A line says: “Essentials must be at least Mostly.” They must reach at least:
must-reach-by-line = { $count ->
    [one] “{ $item }” is non-negotiable: it must be in place. A line says: “{ $line }” It must reach at least:
   *[other] { $count } elements are non-negotiable, such as “{ $item }”: they must be in place. A line says: “{ $line }” They must reach at least:
}

# A question; its answers follow.
# $title (text, Home visits): an element, in short
# Example: “Home visits” stands there twice. Are both meant?
double-title = “{ $title }” stands there twice. Are both meant?

# An answer to choose.
take-both = Both are meant
# An answer to choose.
take-first = Only the first one

# A question; its answers follow.
# $text (text, * must be in place.): a note, in short
# Example: “* must be in place.” Should the elements marked with a star be non-negotiable?
offer-stars = “{ $text }” Should the elements marked with a star be non-negotiable?

# A question; its answers follow.
# $text (text, Each should reach 3.): a note, in short
# $points (text, 3): points
# Example: “Each should reach 3.” Should every element have the minimum 3?
offer-minimum = “{ $text }” Should every element have the minimum { $points }?

# A question; its answers follow.
# $text (text, Allow about 40 minutes.): a sentence, in short
# $count (number, 40): how many minutes it takes to fill the rubric in
# Example: “Allow about 40 minutes.” Should the rubric say that it takes about 40 minutes?
offer-minutes = { $count ->
    [one] “{ $text }” Should the rubric say that it takes about { $count } minute?
   *[other] “{ $text }” Should the rubric say that it takes about { $count } minutes?
}

# A question; its answers follow.
# $text (text, Fill it in every six months.): a sentence, in short
# $count (number, 6): months from one assessment to the next
# Example: “Fill it in every six months.” Should the next assessment be due after 6 months?
offer-review = { $count ->
    [one] “{ $text }” Should the next assessment be due after { $count } month?
   *[other] “{ $text }” Should the next assessment be due after { $count } months?
}

# A question; its answers follow.
# $text (text, 80 to 100: high): a note, in short
# Example: “80 to 100: high” names bands of a score. Should the rubric have a score with these bands?
offer-bands = “{ $text }” names bands of a score. Should the rubric have a score with these bands?

# An answer to choose.
offer-sum = Yes, of the sum of all points
# An answer to choose.
offer-percent = Yes, of the percentage of the most that can be had

## Where text went that stands around a table

# $text (text, Rate each visit.): a line, in short
# Example: In the introduction: “Rate each visit.”
in-introduction = In the introduction: “{ $text }”

# $text (text, * In any language.): a note, in short
# $items (text, “Songs” and “Rhymes”): elements
# Example: In the guidance of “Songs” and “Rhymes”: “* In any language.”
note-on = In the guidance of { $items }: “{ $text }”

## What was left out

# $column (text, C): the letter of a column
# $heading (text, Old): its heading, in short
# Example: Column C, “Old”, is hidden.
hidden-column = Column { $column }, “{ $heading }”, is hidden.

# $column (text, C): the letter of a column
# Example: Column C numbers the elements; choose “own number” for it to keep them.
number-column-unnamed = Column { $column } numbers the elements; choose “own number” for it to keep them.

# $column (text, C): the letter of a column
# $heading (text, No.): its heading, in short
# Example: Column C, “No.”, numbers the elements; choose “own number” for it to keep them.
number-column = Column { $column }, “{ $heading }”, numbers the elements; choose “own number” for it to keep them.

# $column (text, C): the letter of a column
# $heading (text, Team A): its heading, in short
# Example: Column C, “Team A”, holds answers of a team; they belong in an answers file.
score-column = Column { $column }, “{ $heading }”, holds answers of a team; they belong in an answers file.

# $column (text, C): the letter of a column
# $heading (text, Comments): its heading, in short
# Example: Column C, “Comments”, holds a team’s remarks, actions or names.
remark-column = Column { $column }, “{ $heading }”, holds a team’s remarks, actions or names.

# $column (text, C): the letter of a column
# Example: Column C has no place in a rubric, as far as can be told.
other-column-unnamed = Column { $column } has no place in a rubric, as far as can be told.

# $column (text, C): the letter of a column
# $heading (text, Colour): its heading, in short
# Example: Column C, “Colour”, has no place in a rubric, as far as can be told.
other-column = Column { $column }, “{ $heading }”, has no place in a rubric, as far as can be told.

# $row (number, 7): the number of a row
# $text (text, Parents are visited): what stands there, in short
# Example: Row 7, “Parents are visited”, is hidden.
hidden-row = Row { $row }, “{ $text }”, is hidden.

# $row (number, 7): the number of a row
# $text (text, Parents are visited): what stands there, in short
# Example: Row 7, “Parents are visited”, is struck through.
struck-row = Row { $row }, “{ $text }”, is struck through.

# $text (text, Parents are visited): what stands there, in short
# Example: “Parents are visited” is struck through.
struck-text = “{ $text }” is struck through.

# $text (text, * In any language.): a note, in short
# Example: “* In any language.” is a note on what is not taken over.
note-on-nothing = “{ $text }” is a note on what is not taken over.

# $text (text, March 2026): the rest of a line
# Example: “March 2026”, after the number of the edition, is not kept.
behind-edition = “{ $text }”, after the number of the edition, is not kept.

# $text (text, 2026): a year
# Example: “2026”, beside who publishes it, is not kept.
year-of-publisher = “{ $text }”, beside who publishes it, is not kept.

# $row (number, 7): the number of a row
# Example: Row 7 repeats the header.
repeated-header = Row { $row } repeats the header.

# $row (number, 7): the number of a row
# $text (text, Total): what stands there, in short
# Example: Row 7, “Total”, is a total.
total-row = Row { $row }, “{ $text }”, is a total.

# $row (number, 7): the number of a row
# $text (text, Parents are visited): what stands there, in short
# Example: Row 7, “Parents are visited”, has no title, so it is no element.
stray-row = Row { $row }, “{ $text }”, has no title, so it is no element.

# $row (number, 7): the number of a row
# $text (text, Parents are visited): what stands there, in short
# Example: Row 7, “Parents are visited”: you left it out.
chosen-out = Row { $row }, “{ $text }”: you left it out.

# $text (text, Date: ____): a line, in short
# Example: “Date: ____” is a line to fill in.
form-line = “{ $text }” is a line to fill in.

# $name (text, Old): a sheet, in short
# Example: The sheet “Old” is hidden.
hidden-sheet = The sheet “{ $name }” is hidden.

# $name (text, Old): a sheet, in short
# Example: The sheet “Old” was not chosen.
other-sheet = The sheet “{ $name }” was not chosen.

# $text (text, Staff): a heading, in short
# Example: The heading “Staff” has no element below it.
empty-heading = The heading “{ $text }” has no element below it.

# $item (text, Home visits): an element, in short
# Example: The levels of “Home visits” cannot be told apart; their text has become guidance.
no-anchors = The levels of “{ $item }” cannot be told apart; their text has become guidance.

# $text (text, high): what stands there, in short
# $item (text, Home visits): an element, in short
# Example: The minimum “high” of “Home visits” is not one of its levels.
unusable-minimum = The minimum “{ $text }” of “{ $item }” is not one of its levels.

## Steps of the history

took-over = Took over what was brought

# $field (text, Title): one of the names of fields below
# $of (text, Home visits): an element, in short
# Example: Title of “Home visits” taken away
taken-away = { $field } of “{ $of }” taken away

# $field (text, Title): one of the names of fields below
# $of (text, Home visits): an element, in short
# $to (text, Visits): what stands there now, in short
# Example: Title of “Home visits” set to “Visits”
changed = { $field } of “{ $of }” set to “{ $to }”

# $of (text, Home visits): an element, in short
# Example: “Home visits” changed as text
changed-as-text = “{ $of }” changed as text

# $field (text, Title): one of the names of fields below
# Example: Title changed
rewritten = { $field } changed

# $field (text, Title): one of the names of fields below
# $of (text, Home visits): an element, in short
# Example: Title of “Home visits” changed
rewritten-of = { $field } of “{ $of }” changed

# $of (text, Home visits): an element, in short
# $to (number, 2): its new place
# $count (number, 5): of how many
# Example: “Home visits” moved to 2 of 5
shifted = “{ $of }” moved to { $to } of { $count }

# $of (text, Home visits): an element, in short
# $to (text, Staff): a domain, in short
# Example: “Home visits” moved to “Staff”
sent = “{ $of }” moved to “{ $to }”

# $of (text, Home visits): an element, in short
# Example: “Home visits” copied
copied = “{ $of }” copied

# $of (text, Home visits): an element, in short
# Example: “Home visits” deleted
deleted = “{ $of }” deleted

# $of (text, Home visits): an element, in short
# Example: “Home visits” added
added = “{ $of }” added

# Also among what was left out.
# $text (text, Home visits): a text, in short
# $language (text, Welsh): a language
# Example: “Home visits” has no text in Welsh; the other language stands in for it.
stands-in = “{ $text }” has no text in { $language }; the other language stands in for it.

## Why something cannot be read, and what to do

cannot-empty = There is nothing in it. Copy the table or list again, with its header, and paste it here.

# $most (number, 20): megabytes
# Example: It is larger than 20 MB, which is more than any rubric needs. Copy only the sheet with the elements into a new workbook and open that.
cannot-too-large = It is larger than { $most } MB, which is more than any rubric needs. Copy only the sheet with the elements into a new workbook and open that.

cannot-too-many-rows = It has more than 5,000 rows. Copy only the rows with the elements.

# $line (number, 12): the number of a line
# Example: Line 12 holds letters that are not saved as UTF-8, so they would come out wrong. In Excel choose “Save as”, then “CSV UTF-8”, and open that file.
cannot-not-utf8 = Line { $line } holds letters that are not saved as UTF-8, so they would come out wrong. In Excel choose “Save as”, then “CSV UTF-8”, and open that file.

cannot-not-utf16 = The text is saved in 16-bit signs and cannot be read. Save it as “CSV UTF-8” and open that file.
cannot-old-workbook = This is a workbook of an older or binary kind (.xls, .xlsb). In Excel choose “Save as”, then “Excel Workbook (.xlsx)”, and open that file.
cannot-locked = This file is of an old kind or locked with a password. Open it in Excel, take the password away, choose “Save as”, then “Excel Workbook (.xlsx)”, and open that file.
cannot-open-spreadsheet = This is an OpenDocument spreadsheet (.ods). In LibreOffice choose “Save as”, then “Excel 2007–365 (.xlsx)”, and open that file.
cannot-numbers = This is a Numbers or Pages document. In Numbers choose “Export to”, then “Excel”, and open that file; from Pages copy the table and paste it here.
cannot-word-file = This is a text document. Open it, select the table or list, copy it, and paste it here.
cannot-pdf = This is a PDF, in which a table is only drawn. Open the Word or Excel file it was made from, copy the table, and paste it here.
cannot-picture = This is a picture. Copy the table from the file it was made from, and paste it here.
cannot-slides = This is a presentation. Copy the table on the slide, and paste it here.
cannot-archive = This is a packed file, such as a zip file, or a file of a kind that is not known. Unpack it and open the workbook or the CSV files in it.

# $part (text, xl/workbook.xml): a file inside the workbook
# Example: The workbook is damaged: its part `xl/workbook.xml` cannot be read. Open it in Excel, save it once more, and open it here again.
cannot-broken-workbook = The workbook is damaged: its part `{ $part }` cannot be read. Open it in Excel, save it once more, and open it here again.

cannot-unknown = This is neither a text nor a workbook. Open an .xlsx or .csv file, or paste the table here.
cannot-nothing-found = Nothing in it looks like elements. Copy the table with its header, or a list with one statement in each line, and paste it here.

## What a column can hold, to choose

holds-domain = The domain of the element
holds-number = The number of the element (left out)
holds-own-number = The element’s own number
holds-title = The element: what should be in place
holds-guidance = How to judge
holds-prompt = The question to ask
holds-evidence = Where to look for evidence
holds-level = What is seen at one level
holds-anchors = All levels in one cell
holds-row-level = The level, one in each row
holds-row-text = What is seen at the level of the row
holds-must = Whether it is non-negotiable
holds-minimum = The minimum
holds-target = The target
holds-weight = The weight
holds-place = Its role: non-negotiable, supporting, flexible or information
holds-unit = The unit of a number
holds-counting = How it is counted
holds-count = The number above the line
holds-out-of = The number below the line
holds-tick = Boxes to tick: yes or no
holds-next-step = The next step
holds-source = Where it comes from
holds-score = Answers of a team (left out)
holds-remark = Remarks of a team (left out)
holds-leave-out = Nothing for the rubric (left out)

## Names of languages

language-en = English
language-cy = Welsh
language-de = German
language-fr = French
language-es = Spanish
language-pl = Polish
language-ga = Irish
language-gd = Gaelic

## Names of fields, before “of” or behind it

field-title = Title
field-guidance = Guidance
field-prompt = Question
field-next-step = Next step
field-evidence = Evidence
field-adaptations = Adaptations
field-own-number = Own number
field-introduction = Introduction
field-edition = Edition
field-role = Role
field-minimum = Minimum
field-level = Level
field-points = Points
field-scale = Scale
field-id = Id
field-rule = Rule
field-score = Score
field-bands = Bands
field-other = A field

## Parts that other sentences are made with

# The last of several things.
# $first (text, 3, 4): the others, with commas between them
# $last (text, 5): the last
# Example: 3, 4 and 5
and-last = { $first } and { $last }
