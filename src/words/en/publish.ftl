### What an owner publishes out of the studio: the panel, and the files that come of it.

## The panel “Publish this edition”

panel = Publish this edition
lead = One zip file holds all that goes with an edition. It is made on this page and saved on this device; nothing is sent.
blocked = It cannot be published yet:
# A button beside “Publish”, which is out of use: it leads to the first of what is open.
# $what (text, 2 errors, 4 choices): what has to be settled first
# Example: Not yet: 2 errors, 4 choices
not-yet = Not yet: { $what }

no-scores = Reports show a percentage for each domain and for the whole, once everything in it is answered; what does not apply is left out. “Scores and bands” changes that.

# Line under “It cannot be published yet”: problems that the checker calls errors.
# $count (number, 3): how many
# Example: 3 errors have to go first:
errors = { $count ->
    [one] One error has to go first:
   *[other] { $count } errors have to go first:
}

all-in-one = Publish: save all of it in one zip file
one-by-one = Or save single files
archive-saved = The zip file has been saved. Open it here again to go on with this draft and its history.
lines = Lines for your page
# Before what is folded away under “For whoever looks after your website”.
before-website = You need nothing more, unless the self-check is to be on your own website:
# What is folded away: the rubric’s file, and the lines for a page.
for-website = For whoever looks after your website

# Above a list of fields, each a link to it: “Who publishes it”, “Licence”.
still-empty = Still empty. You can publish all the same and fill it in for the next edition:

# A button: saves the whole self-check in one file.
one-file = One file to e-mail to your teams
one-file-saved = The file has been saved. Open it to see what your teams will see, and send it to them.
one-file-hint = The whole self-check in one page: it opens in any browser, without a site and without a network. The zip file holds it too, so you need not save both.
no-one-file = This page has no built widget beside it, out of which the file would be made.

# Button: saves one file.
# $name (text, proof-en.html): the name of the file
# Example: Save proof-en.html
save-file = Save { $name }

## What each file is, in the panel and in the file README.txt

is-rubric = the rubric: put this one on your site
is-form = the blank form, to print and fill in by hand
is-proof = the proof sheet: every word, number, rule and source, with lines for signatures
is-changes = what has changed since the edition before
is-lines = the lines for a page, and what has to lie beside them
is-snapshot = the first page as text, for a page that is to show it before any script runs
is-packed = the whole self-check in one file, for a desk without a site
is-licence = on what terms it may be used, and how to cite it
is-checksums = the SHA-256 of each file, to be compared with “sha256sum -c”
is-draft = the draft with its history, comments and cases: for you alone, do not put it on a site

# First lines of README.txt.
# $title (text, Reading group): what the rubric is called
# $edition (text, 2.0.0): its edition
# Example: Reading group, edition 2.0.0
heading = { $title }, edition { $edition }

# In README.txt.
# $hash (text, 4f2a): the hash of the rubric's content
# Example: Content hash, made from all that the rubric says. Results have it in them, and print its first 12 characters: 4f2a
content-hash = Content hash, made from all that the rubric says. Results have it in them, and print its first 12 characters: { $hash }

# In the panel.
# $hash (text, 2c034ad7946f): the first 12 characters of the hash of the rubric's content
# Example: Content hash: 2c034ad7946f. It is made from all that the rubric says, and results print it: with the same hash, two results were made with the same rubric. The fingerprint at the foot of the one file is another: it is that of the whole file.
hash-of-content = Content hash: { $hash }. It is made from all that the rubric says, and results print it: with the same hash, two results were made with the same rubric. The fingerprint at the foot of the one file is another: it is that of the whole file.

open-again = Open this zip file in the studio to go on with the draft.
no-earlier = No earlier edition is known here, so there is nothing to compare it with.
# Below those lines, and in README.txt. `fidelity-check` is the name of the package and stays as it is.
beside-it = The first line loads the self-check. Its own files come with each release, as the package “fidelity-check” for npm: put all of them and the rubric beside your page, or write into the lines where they are.

## Licence and citation

licence = Licence
no-licence = The rubric names no licence. Without one nobody else may copy or change it; ask its publisher.
publisher = Published by
cite-as = How to cite it
rests-on = Sources

## The proof sheet

proof = Proof sheet
proof-hint = Compare each line with your manual. What is not on this sheet is not in the rubric.
what-it-says = What the rubric says
every-word = Every word and number
sources = Every source
no-sources = The rubric names no source.
not-translated = no translation; shown instead:
yes = yes
no = no
empty = empty
signatures = Signatures
signed-by = Who
signed-name = Name and role
signed-date = Date
signed = Signature
made-by = Written by
compared-by = Compared with the manual by
approved-by = Approved for the programme by
reviewed-by = Translation read by
points = Points
level = Level
seen = What is seen

## Names of fields on the proof sheet

field-title = Title
field-prompt = Question
field-guidance = Guidance
field-next-step = Next step
field-introduction = Introduction
field-summary = Summary
field-role = Role
field-minimum = At least
field-maximum = At most
field-weight = Weight
field-target = Aim
field-evidence = Evidence
field-scale = Scale
field-anchors = Levels
field-bands = Bands
field-meaning = Meaning
field-label = Name
field-text = Text
field-method = Method
field-missing = What is missing
field-not-applicable = What does not apply
field-citation = Source
field-citations = Sources
field-link = Link
field-when = Rule
field-date = Date
field-contact = Contact
field-elements = Elements
field-domains = Domains
field-scores = Scores
field-gates = Rules
field-stages = Stages
