### What the page of a frame says around the check.

## In the frame, below the check

# A button; behind it stands the address of the page around the frame, such as https://www.example.org.
send = Send the result to
# After it was pressed.
sent = Sent.

## For whoever opens the page of the frame by itself

missing = No programme is named here. The address of this page needs ?rubric= and the address of a rubric behind it; builder.html makes the whole line.
