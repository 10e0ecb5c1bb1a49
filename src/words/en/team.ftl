### Several people rate as a team: each alone first, then together.

## In the form, while several people answer on their own

who = Who takes part

# Beside the form, while one of several people answers.
# $role (text, team lead): who answers, by role.
# Example: Answering now: team lead
answering = Answering now: { $role }

put-away = I am done: hide my answers
differences = Where you differ
why-agreed = What made you agree on this?

## The page “Rate as a team”: who takes part, and whose turn it is

title = Rate as a team
offer-hint = Two or more people answer alone first. Then you see where you differ and agree on one answer.
lead = Each of you answers alone first. Then you look together at where you differ, and agree on one answer.
shared = Answers and notes stay hidden until all of you are done. Evidence and adaptations belong to all of you and can be seen.
now = Answering now
carry-on = Carry on answering
put-away-hint = Then the next person can begin. You can go on later.
turns = Take turns on this screen
first = Who answers first?
next = Who is next?
role-hint = A role, such as team lead or practitioner. Not a name.
no-role = Say who answers, by role
begin = Begin this turn
begin-with = What has been answered so far counts as this person’s answers.
go-on-short = Go on

# Button: goes on with the answers of somebody who has begun.
# $role (text, team lead): whose answers, by role.
# Example: Go on as team lead
go-on = Go on as { $role }

# Button: takes somebody's answers out of this assessment.
# $role (text, team lead): whose answers, by role.
# Example: Remove the answers of team lead
remove = Remove the answers of { $role }

files = Or open the files of others
files-hint = Each of you can answer on your own device and save a file. Choose all of these files here.
open-files = Open files of others
nameless = Rater

# Said when files of others have been opened.
# $number (number, 3): how many files.
# Example: The answers of 3 files have been added.
joined = { $number ->
    [one] The answers of one file have been added.
   *[other] The answers of { $number } files have been added.
}

two-occasions = These files do not all name the same team, day and form of the programme. Check that they belong together.
two-needed = You can see where you differ once two people have answered.
look = See where you differ
look-hint = From then on, what each of you answered alone stays as it is.
agreeing = You are agreeing on one answer. What each of you answered alone is kept.

## The page “Where you differ”: the answers side by side

differences-hint = Take one at a time. Ask what each of you saw. Then choose the answer you agree on, and write down why.
majority = An answer that more than half of you gave counts, unless you agree on another.

# Above the differences.
# $agreed (number, 2): how many of them have been agreed on.
# $all (number, 5): how many there are.
# Example: You have agreed on 2 of 5.
progress = You have agreed on { $agreed } of { $all }.

none = All of you gave the same answers. There is nothing left to agree on.
far = Two levels or more apart
near = One level apart
other = Other differences

# Heading over the elements on which all gave the same answer, folded.
# $number (number, 4): how many elements.
# Example: The 4 on which you gave the same answer
same = { $number ->
    [one] The one on which you gave the same answer
   *[other] The { $number } on which you gave the same answer
}

figures = How far you agree, in figures
differed = Where you had differed
agreed = Agreed
not-agreed = not agreed yet
held = What each of you answered
no-answer = no answer
