### The studio: its part that reads and writes workbooks and archives is fetched with the first of them, and may not come.

## It is asked for

# On the page and aloud, until it is there.
is-fetched = The part of the studio that reads and writes workbooks and zip files is being fetched.

## A workbook or an archive was opened

# Stands after “This cannot be read.”
not-read = The part of the studio that reads workbooks and zip files could not be fetched, so the file was not opened. What you have here is as it was. See whether you are connected, and open the file again; or copy the table in Excel and paste it here.

overtaken = A file was left alone: while the part of the studio that reads it was on its way, something else was opened or changed here. Open it again if you still want it.
gave-up = This file could not be read to its end here: most likely too much is in it. What you have here is as it was. Copy only the sheet with the elements into a new workbook and open that.

## A workbook or an archive was to be saved

# “Save the draft” is the name of a button.
not-saved = The part of the studio that writes workbooks and zip files could not be fetched, so nothing was saved. Your rubric is as it was. See whether you are connected, and try again; “Save the draft” works without a connection.

# “Save the draft” is the name of a button.
too-much = This is more than one such file can hold, so nothing was saved. Your rubric is as it was; “Save the draft” saves it all the same.
