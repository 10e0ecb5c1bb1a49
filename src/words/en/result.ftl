### What a result shows over time, and in its folded parts.

## Over time

# Below a chart, where the edition changed between two assessments.
# $before (text, 20 May 2025): the day of the earlier one, written out.
# $after (text, 20 November 2025): the day of the later one, written out.
# $from (text, 1.0.0): the edition then.
# $to (text, 2.0.0): the edition after.
# Example: Between 20 May 2025 and 20 November 2025 the ruler changed, from edition 1.0.0 to edition 2.0.0.
ruler-changed = Between { $before } and { $after } the ruler changed, from edition { $from } to edition { $to }.

# In the place of what changed, where there are earlier assessments and this one is blank.
nothing-to-compare = Nothing is answered yet, so there is nothing to compare.

heat-hint = The oldest assessment is on the left. The stronger a cell is shaded, the nearer it is to its best; an arrow shows a rise or a fall since the one before.

# Above the table of elements by date on the supervision sheet, where it has one line.
side-hint = The darker a cell, the nearer it is to its best; an arrow shows a rise or a fall since the date before.

# After the sentence above, where there are such cells.
empty-cell = An empty cell has no answer.

# The same, of cells with that sign.
question-mark = A question mark: not known yet.

# Above the table of scores on the supervision sheet, where a score has a range for a figure.
open-range = A range is no score yet: it is what the score can still come to.

# Below non-negotiables that are told in two lines each, where a sheet of two sides has no room for more.
more-in-record = What it would take, and what to do first, stands in the full record.

# Below the table of elements by date on paper, which has those that moved where there are many elements.
# $number (number, 12): how many elements it leaves out
# $date (text, 20 May 2026): the date of the assessment before
# Example: The other 12 are as they were on 20 May 2026.
others-as-then = { $number ->
    [one] The other one is as it was on { $date }.
   *[other] The other { $number } are as they were on { $date }.
}

scores-by-date = All scores by date

## Where a non-negotiable has no answer yet

# Link that leads to its question, whose name is heard after it.
answer = Answer

## In folded parts

workings = How each score was worked out

# Heading of a column: what became of a score since the time before.
change = Change

# Beside a score that has moved.
# $value (text, 3.2): what it was.
# Example: was 3.2
was = was { $value }

# Heading of a column with a line in each row; heard, not seen.
on-its-scale = On its scale
