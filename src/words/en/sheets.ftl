### Words without facts: headings and captions of the report, of the sheets on paper and of files.

## In the report

undated = no date
no-score-yet = no score yet
no-score = no score
no-non-negotiables = This rubric has no non-negotiables.
none-in-play = None of the non-negotiables belongs to what you run.
profile-only = This rubric gives a profile, not one overall score.
method-gates = Non-negotiables are judged one by one and are never averaged into a score.
method-strip = Scores are worked out with exact fractions and rounded only to be shown.
no-target = no target in this stage
quick-check = Only the non-negotiables were looked at, so there are no scores.
other-rater = The two were rated by different kinds of rater; read the difference with care.
open = open
not-compared = not compared
converted = converted
to-agree = To be agreed with the programme owner.
harms = It harms the model. Talk with the programme owner before it goes on.
may-be-adapted = May be adapted locally
owners-examples = What the programme owner says about changes
out-of-reach = No answer can meet this as the rubric stands; please tell the programme owner.
what-it-takes = To meet it
best-of-scale = It is at the best level of its scale.

## Headings and captions of sheets and files

supervision-sheet = Supervision sheet
full-record = Full record
blank-form = Blank form
action-plan = Action plan
one-page = One-page summary
programme = Programme
edition = Edition
team = Team
date = Date
rated-by = Rated by
role = Role
stage = Stage
variant = Form
parts = What we run
code = Result code
# Under a QR code on paper: a camera that reads it opens the page of the result.
open-result = Open this result
hash = Content hash
licence = Licence
publisher = Published by
contact = Help
non-negotiables = Non-negotiables
not-met = Not met
not-answered = Not answered yet
not-usable = Answers in the file that could not be used
below-target = below the aim
met = Met
rules = Overall decisions
what-changed = What has changed
discussion = To talk about in supervision
priorities = Where to begin
strengths = Going well
agreed-actions = Agreed actions
earlier-actions = What became of earlier actions
action = Action
who = Who (role)
by = By when
support = Support needed
became-of-it = Outcome
next-review = Next review
signatures = Signatures
signed-rater = For the team (role, date)
signed-supervisor = Supervisor (role, date)
comment = Supervisor's comment
scores = Scores
score = Score
band = Band
target = Aim
answered = Answered
not-applicable = Not applicable
domain = Area
elements = Elements
element = Element
record = Every element
answer = Answer
next-up = One level up
evidence = Evidence
expected-evidence = Where to look
note = Note
overall-note = Overall note
adaptations = Adaptations
not-in-score = An adaptation is a change you decided on. It stands beside the score and is never counted in it.
lights = Each has a light, which says what the change means for the model: green leaves it whole, amber has to be agreed with the programme owner first, red harms it. Where there is no light yet, or the team gave it itself, ask the programme owner.
method = How the scores were worked out
sum = Sum
left-out = Left out
sources = Sources
last-time = Last time
before = Last time
now = Now
change = Where it stands
number = No.
choose = Choose one
cannot-tell = We cannot tell yet
does-not-apply = Does not apply, because
does-not-fit = Does not fit our service
reason = Reason
required = required
whole-programme = The whole
page = Page
of-pages = of
notes-left-out = Left out of this copy: notes, evidence texts, reasons why something does not apply, and answers that could not be read. Team, roles, adaptations and actions stand as they were written.

# In the place of a reason that is left out.
reason-left-out = reason left out

open-again = This file holds the answers: open it in Fidelity Check to go on, or to compare next time.
introduction = How to use this form
points = Points
history = Over time
whole = the whole
legend = ● now · ○ last time · ▼ aim · open bar: still possible while answers are open · ticks: where a band begins

## Several raters

where-raters-differed = Where the raters had differed
agreed = Agreed
held-by = Answered alone
in-figures = How far they agree, in figures
