### What the stand-alone page says beside a check, and of a file that it cannot open.

## About the page itself, in the language of the check that is open

# A button, above a check.
leave = Choose another programme
conversation = A self-assessment is a conversation, not an inspection: it is not independently verified and never replaces an external review.
licence = Free software under the MIT or Apache 2.0 licence. The demonstration programmes are not those of any real organisation.
# A question with OK and Cancel.
lose = Your answers are not saved and will be lost. Leave this check?

## A rubric that is wrong

# The place of a problem that is not at one place.
whole = the whole file

# Heading of a list.
# $count (number, 5): how many problems there are
# Example: This rubric has 5 problems
problems = { $count ->
    [one] This rubric has a problem
   *[other] This rubric has { $count } problems
}

## A file that is no rubric

# Heading.
wrong = This is not a rubric file

# The studio can read it.
# $name (text, items.xlsx): the name of the file
# $what (text, an Excel workbook): what it is
# Example: “items.xlsx” is an Excel workbook. A rubric is made out of one in the studio: open the file there, or copy your table and paste it.
table = “{ $name }” is { $what }. A rubric is made out of one in the studio: open the file there, or copy your table and paste it.

# The studio cannot read it as a file.
# $name (text, items.pdf): the name of the file
# $what (text, a PDF): what it is
# Example: “items.pdf” is a PDF. A rubric is made out of a table: copy yours and paste it in the studio.
text = “{ $name }” is { $what }. A rubric is made out of a table: copy yours and paste it in the studio.

# This and the three below stand in the two sentences above.
workbook = an Excel workbook
sheet = a spreadsheet
document = a text document, such as Word makes them
pdf = a PDF

# $name (text, check.html): the name of the file
# Example: “check.html” is a web page. A check in one file, or a saved report, opens by a double click on it.
page = “{ $name }” is a web page. A check in one file, or a saved report, opens by a double click on it.

# $name (text, answers.json): the name of the file
# Example: “answers.json” is a saved assessment. Begin its programme, and choose “Open a saved assessment” there.
answers = “{ $name }” is a saved assessment. Begin its programme, and choose “Open a saved assessment” there.

# $name (text, photo.jpg): the name of the file
# Example: “photo.jpg” is not a rubric, and nothing else that can be opened here. A rubric is a text file whose name usually ends in .json.
other = “{ $name }” is not a rubric, and nothing else that can be opened here. A rubric is a text file whose name usually ends in .json.

# A link.
studio = Make a self-check from your table
# A button.
begin = Open its programme
