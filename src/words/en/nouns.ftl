### What may stand in a file: its parts, and the kinds of value. They are named in the sentences of problems.ftl and advice.ftl.
### Backticks hold what stands in a file and is never translated.

## Records of a rubric, after “expected” or where it is said which fields something has. No other word of the sentence changes with it.

rubric = a rubric
party = a contact
citation = a citation
scale = a scale
anchor = an anchor
code = a code
domain = a domain
element = an element
number = a number
ratio = a ratio
estimate = an estimate
checklist = a checklist
component = a component
point-band = a band of a number
repetition = a repetition
counting-repetition = a `percent-meeting` repetition
expected-evidence = the evidence
adaptations = the adaptations
score = a score
member = a member of a score
missing-rule = a rule for what is missing
band = a band
threshold = a threshold
reliability = the reliability
bounds = bounds
gate = a gate
outcome = an outcome
rule = a rule
stage = a stage
part = a variant or module
drift = the drift settings
crosswalk = a crosswalk
crosswalk-step = a crosswalk step
crosswalk-back = the way back of a crosswalk
overlay = an overlay

## Records of a file of answers

answers = an answer file
answers-file = an answers file
rubric-name = the rubric's name
occasion = an occasion
entry = an entry
evidence = evidence
adaptation = an adaptation
agreement = an agreement
action = an action

## Words to choose from: those that there are stand behind it in brackets

role = a role
direction = a direction
rounding = a rounding
band-choice = a choice of band
team-answer = a rule for the answers of a team
ratio-look = a way to show a ratio
counting = a way to count
combining = a way to combine ratings
evidence-kind = a kind of evidence
dimension = a dimension
method = a method
ties = a rule for ties
not-applicable-rule = a rule for what is not applicable
score-or-word = a score, or
rater = a rater
mode = a mode
light = a light
status = a status

## Kinds of value

text = a text
text-or-languages = a text, or an object of texts by language
number-or-word = a number or a short word
plain-value = a text, a number, or `true` or `false`
two-numbers = two numbers, the lower first
number-or-rule = a number (at least that), or a rule such as `{"{"}"within": [10, 16]{"}"}`
rule-or-id = a rule, or the id of an element, score or gate
true-or-false = `true` or `false`
presence = `true`, `false` or `"not-applicable"`
list = a list
object = an object
percentage = a percentage from 0 to 100
share = a share above 0 and up to 1, such as `0.6`
