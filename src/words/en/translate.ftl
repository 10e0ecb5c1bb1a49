### The studio: a rubric in its languages, side by side.

## The panel of languages

# The heading of the panel.
# $number (number, 2): how many languages the rubric has
# Example: Languages (2)
languages = Languages ({ $number })

hint = Each text beside its translation. A text that changed since it was translated is marked, with the words it was made from.

# The language in which every text must be.
# $code (text, en): its code
# Example: First language: en. Every text is in it.
first = First language: { $code }. Every text is in it.

# A box to tick beside each language.
not-reviewed = No speaker has reviewed it yet, and self-checks say so
add-code = Code of a language to add, such as cy
add = Add the language
not-added = This is no code of a language, or the rubric has it already. Write two or three small letters, such as cy.
shown = Translation into
show = Show

# A choice of what is shown.
# $number (number, 12): how many texts
# Example: All texts (12)
all = All texts ({ $number })

# A choice of what is shown.
# $number (number, 12): how many texts
# Example: Not translated (12)
missing = Not translated ({ $number })

# A choice of what is shown.
# $number (number, 12): how many texts
# Example: Source changed since (12)
stale = Source changed since ({ $number })

# A choice of what is shown.
# $number (number, 12): how many texts
# Example: Not yet read by a speaker (12)
unread = Not yet read by a speaker ({ $number })

nothing = Nothing here.
is-missing = Not translated
is-stale = Source changed since
is-translated = Translated
is-reviewed = Read by a speaker

# The words from which a translation was made.
# $words (text, Water): the words
# Example: Made from: Water
made-from = Made from: { $words }

# The field for a translation.
# $code (text, cy): the language
# $words (text, Water): in the first language
# Example: cy: Water
field = { $code }: { $words }

review = A speaker has read it

# The same with the text.
# $words (text, Water): the text
# Example: A speaker has read it: Water
review-of = A speaker has read it: { $words }

review-all = A speaker has read all of it as it stands
awaits = Self-checks say that no speaker has reviewed this language.
awaits-no-longer = Self-checks do not say that this language awaits review.

# Takes a language away.
# $code (text, cy): its code
# Example: Remove cy with its texts
remove = Remove { $code } with its texts

# Makes a language the first one.
# $code (text, cy): its code
# Example: Make cy the first language
make-first = Make { $code } the first language

# Why a language cannot be the first.
# $number (number, 3): how many texts are missing
# Example: It can be the first language once 3 missing texts are translated.
not-first = { $number ->
    [one] It can be the first language once one missing text is translated.
   *[other] It can be the first language once { $number } missing texts are translated.
}

## The translator's file

translator = For a translator
translator-hint = The file holds every text with its id, its place and its status. Fill in the column target and bring the file back here. Nothing is written before you have seen what it changes.
save-csv = Save as CSV
save-workbook = Save as a workbook
bring = Open a translator’s file
not-a-file = This is no translator’s file: it needs the columns id, source and target. Save one here, fill it in, and open that.

# What a file holds.
# $number (number, 3): how many texts
# Example: New translations: 3
fills = New translations: { $number }

# What a file holds.
# $number (number, 3): how many texts
# Example: The same as here: 3
same = The same as here: { $number }

# What a file holds.
# $number (number, 3): how many texts
# Example: Other than what stands here: 3
replaces = Other than what stands here: { $number }

# What a file holds.
# $number (number, 3): how many texts
# Example: Left out, since the source has changed: 3
changed = Left out, since the source has changed: { $number }

# What a file holds.
# $number (number, 3): how many texts
# $ids (text, elements[x].title): their ids
# Example: Left out, since the rubric has no such text: 3 (elements[x].title)
unknown = Left out, since the rubric has no such text: { $number } ({ $ids })

# One text for another.
# $was (text, Dŵr): what stands here
# $now (text, Glaw): what the file says
# Example: Dŵr → Glaw
instead = { $was } → { $now }

# A text whose source has changed.
# $was (text, Water): the source in the file
# $now (text, Rain): the source now
# Example: “Water” is now “Rain”
is-now = “{ $was }” is now “{ $now }”

take-new = Take the new translations
take-all = Take all, in place of what stands here
dismiss = Leave it

## Steps of the history

# A step of the history.
# $code (text, cy): the language
# Example: Language cy added
language-added = Language { $code } added

# A step of the history.
# $code (text, cy): the language
# Example: Language cy removed
language-removed = Language { $code } removed

# A step of the history.
# $code (text, cy): the language
# Example: cy made the first language
language-first = { $code } made the first language

# A step of the history.
# $code (text, cy): the language
# Example: Translation into cy
language-written = Translation into { $code }

# A step of the history.
# $code (text, cy): the language
# Example: Translation into cy read by a speaker
language-reviewed = Translation into { $code } read by a speaker
