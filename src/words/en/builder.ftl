### What the snippet builder says while lines are made.

## What is still to be filled in

address = Fill in the address of the rubric.
missing = Fill in the origin of your page to get the lines.
origin = That is not the beginning of an address. Write it with https://, such as https://www.example.org.
same = Your page has the same origin as this one. A sandbox means nothing there: put the element itself on your page, or serve these files from another host name.

## A rubric that cannot be read from here

# In the sentences below.
# $status (text, 404): a status of HTTP
# Example: answered 404
answered = answered { $status }

# In the sentences below.
unreachable = cannot be reached from here

# $src (text, https://example.org/r.json): the address of the rubric
# $found (text, answered 404): what was found there
# Example: https://example.org/r.json answered 404. Is the address right? If only your own site may read it, the lines below are right, and cannot be tried here.
right = { $src } { $found }. Is the address right? If only your own site may read it, the lines below are right, and cannot be tried here.

# After the sentence above.
without = They come without the first questions, which are drawn out of the rubric.

# $src (text, https://example.org/r.json): the address of the rubric
# $found (text, answered 404): what was found there
# Example: https://example.org/r.json answered 404. To pack a rubric that is not published yet, choose it from this computer.
nowhere = { $src } { $found }. To pack a rubric that is not published yet, choose it from this computer.

## Below the lines

# $size (text, 12): kilobytes
# $hash (text, 1a2b3c4d): the first letters of a fingerprint
# Example: 12 KB, with the first questions of the rubric as it is now (its hash begins with 1a2b3c4d).
drawn = { $size } KB, with the first questions of the rubric as it is now (its hash begins with { $hash }).

plain = Nothing is asked there that could stand in the lines beforehand: they are the short ones.
copied = Copied.
selected = The lines are selected: press Ctrl+C, or Cmd+C on a Mac.

## The check in one file

packing = Packing …

# $name (text, my-programme.html): the name of the file
# $size (text, 900): kilobytes
# Example: Saved as my-programme.html, 900 KB.
packed = Saved as { $name }, { $size } KB.
