### Giving something another id in the studio.

## Below the field “Id”

# Always.
hint = A short name for files, by which saved answers and results are found again. It stays when the title changes.

## Below the field “Id”, once another id is written in it

# $old (text, space): the id it has
# $new (text, floor): the id that is wanted
# Example: Answers of teams are saved under “space”. If it is renamed, the rubric says under “replaces” that “space” is called “floor” now, so that they are still found.
element-saved = Answers of teams are saved under “{ $old }”. If it is renamed, the rubric says under “replaces” that “{ $old }” is called “{ $new }” now, so that they are still found.

# A domain, a score or a rule.
# $old (text, total): the id it has
# Example: Saved results name this “total”. If it is renamed, they are not compared with later ones.
other-saved = Saved results name this “{ $old }”. If it is renamed, they are not compared with later ones.

# The rubric as a whole.
# $old (text, our-rubric): the id it has
# Example: Saved answers belong to “our-rubric”. If it is renamed, they are those of another rubric, and no longer open with this one.
rubric-saved = Saved answers belong to “{ $old }”. If it is renamed, they are those of another rubric, and no longer open with this one.

# $old (text, space): the id it has
# Example: No edition that was opened here has “space”, so no answers are saved under it.
not-known = No edition that was opened here has “{ $old }”, so no answers are saved under it.

# $count (number, 3): how many places of the rubric name it
# Example: 3 places in the rubric that name it follow.
follow = { $count ->
    [one] One place in the rubric that names it follows.
   *[other] { $count } places in the rubric that name it follow.
}

# $id (text, big room): what was written
# Example: “big room” cannot be an id. An id has letters from a to z, digits, and hyphens, dots or underlines between them, 64 at most.
no-id = “{ $id }” cannot be an id. An id has letters from a to z, digits, and hyphens, dots or underlines between them, 64 at most.

# $id (text, songs): what was written
# Example: “songs” is the id of something else in this rubric. Choose one that nothing has.
taken = “{ $id }” is the id of something else in this rubric. Choose one that nothing has.

# Button.
# $old (text, space): the id it has
# Example: Keep “space”
keep = Keep “{ $old }”

# Button.
# $new (text, floor): the id that is wanted
# Example: Rename it to “floor”
rename = Rename it to “{ $new }”
