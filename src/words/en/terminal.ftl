### What the command says of files, on standard error, behind the name of the file.

## Files that are read, and what comes of them

# $file (text, second.json): the name of the other file
# Example: the same content as second.json; it counts once
counts-once = the same content as { $file }; it counts once

# $file (text, second.json): the name of the other file
# Example: the same content as second.json; it is listed once
listed-once = the same content as { $file }; it is listed once

# $file (text, second.json): the name of the other file
# Example: the same content as second.json; it is written once
written-once = the same content as { $file }; it is written once

# $file (text, second.json): the name of the other file
# Example: another assessment of the same team and day, by the same kind of rater: second.json; both are listed
both-listed = another assessment of the same team and day, by the same kind of rater: { $file }; both are listed

same-rubric = the same rubric again

# $date (text, 2027-05-20): a date as files have it
# Example: dated 2027-05-20, which lies in the future; check the date
future = dated { $date }, which lies in the future; check the date

# Of a file that only lies beside others.
left-out = left out: not a saved result: it does not name its rubric

no-result = not a saved result: it does not name its rubric

## Why no rubric judges a file

# $id (text, my-programme): the id of a rubric
# Example: made with the rubric `my-programme`, which is not among those given with --rubric
unknown-rubric = made with the rubric `{ $id }`, which is not among those given with --rubric

# $id (text, my-programme): the id of a rubric
# Example: it does not say which edition of `my-programme` it was made with, and several were given with --rubric
edition-unclear = it does not say which edition of `{ $id }` it was made with, and several were given with --rubric

# $names (text, a.json, b.json): the files of rubrics
# $edition (text, 1.0.0): the edition of all of them
# $id (text, my-programme): the id of all of them
# Example: nobody can tell which of a.json, b.json it was made with: all are edition 1.0.0 of `my-programme`, and it has the hash of none
content-unclear = nobody can tell which of { $names } it was made with: all are edition { $edition } of `{ $id }`, and it has the hash of none

## Lists of sites in workbooks

no-list = no sheet of this workbook is a list of sites; name the column that holds them `site` or `team`, in the first row that is used

# $read (text, “Sites”): the sheet that is read
# $others (text, “Old”): the sheets that are not
# Example: the list of sites is read from the sheet “Sites”, and not from “Old”
other-sheets = the list of sites is read from the sheet { $read }, and not from { $others }
