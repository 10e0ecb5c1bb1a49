### Reviewing a rubric with colleagues: the copy they write in, and their comments in the studio.

## The review copy

# $title (text, Reading group): what the rubric is called
# $edition (text, 1.0.0): its edition
# Example: Review copy: Reading group, edition 1.0.0
copy-title = Review copy: { $title }, edition { $edition }

copy-lead = Write what you think of each element, or suggest other words. Then save your comments as a file and send it to whoever gave you this copy. Nothing leaves this page by itself.
copy-by = Who you are, by name or role
copy-open = Go on with comments you saved earlier
copy-save = Save my comments as a file
copy-who = Say first who you are, at the top of the page.
copy-saved = Your comments have been saved as a file. Send it to whoever gave you this copy.
copy-opened = Your comments are here again.
copy-wrong = This is not a file of comments on this rubric. Choose the file that this page saved.
whole = The rubric as a whole
comment = Comment

# $title (text, Space): the title of an element
# Example: Comment on “Space”
comment-on = Comment on “{ $title }”

other-words = Suggest other words
of-title = Title
of-prompt = Question
of-guidance = Guidance
of-next-step = Next step

# $points (text, 2): the points of a level
# Example: Level 2
of-level = Level { $points }

## The panel of the studio

# $count (number, 3): how many comments nobody is done with
# Example: Review with colleagues: 3 open comments
panel = { $count ->
    [0] Review with colleagues
    [one] Review with colleagues: one open comment
   *[other] Review with colleagues: { $count } open comments
}

panel-hint = A review copy is one file that works alone. Colleagues comment in it and send a file back, which is opened here. Comments are kept with the draft and never go into the rubric.

# Button: saves the review copy.
# $language (text, en): the code of its language; empty if there is only one
# Example: Save a review copy (en)
save-copy = Save a review copy ({ $language })

save-only-copy = Save a review copy
no-copy = There is a review copy as soon as the errors are gone.
open-files = Open comments

# What came of the files that were opened.
# $added (number, 3): how many comments are new
# $changed (number, 1): how many took the place of earlier ones
# Example: 3 new comments, 1 changed.
merged = { $added ->
    [one] One new comment,
   *[other] { $added } new comments,
} { $changed } changed.

# $text (text, Too strict): what is said
# Example: Two files of the same person differ here, and both are kept: “Too strict”
twice = Two files of the same person differ here, and both are kept: “{ $text }”

# $name (text, notes.json): the name of a file
# Example: notes.json is not a file of comments. Choose one that a review copy saved.
not-comments = { $name } is not a file of comments. Choose one that a review copy saved.

# $name (text, notes.json): the name of a file
# $id (text, reading-group): the id of the rubric it is about
# Example: notes.json is about the rubric “reading-group”, which is not the one open here.
other-rubric = { $name } is about the rubric “{ $id }”, which is not the one open here.

open-rubric-first = These are comments of a colleague. Open the rubric or the draft they are about first, then open them again.

## A comment beside its element

# $by (text, Ann): who says it
# $day (text, 2026-11-26): when
# Example: Ann, 2026-11-26:
says = { $by }, { $day }:

# $by (text, Ann): who says it
# $field (text, Title): which text
# Example: Ann suggests for “Title”:
suggests = { $by } suggests for “{ $field }”:

done = Done
reopen = Open again
take-over = Take it over

# $others (text, Ben): who else
# Example: Ben wants other words here. Take one of them over; the other stays open.
conflict-others = { $others } wants other words here. Take one of them over; the other stays open.

# $now (text, Room): what the text says now
# Example: The text has changed since the copy was made. It now says: “Room”
conflict-changed = The text has changed since the copy was made. It now says: “{ $now }”

conflict-gone = The text has gone since the copy was made.

# $title (text, Space): the id of an element that is no longer there
# Example: about “Space”, which is no longer there
about-gone = about “{ $title }”, which is no longer there

# $count (number, 3): how many comments somebody is done with
# Example: 3 comments are done
all-done = { $count ->
    [one] One comment is done
   *[other] { $count } comments are done
}

step-took = Comments of colleagues taken in
step-done = A comment settled
