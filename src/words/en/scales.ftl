### The levels of the scales that every rubric has without declaring them. They stand beside each element that is rated so, and in its result.

## The scale `yes-no`: whether something is so

no = No
yes = Yes

## The scale `met-not-met`: whether a standard is met

not-met = Not met
met = Met

## The scale `practice-profile`: how somebody does what a programme asks for

unacceptable = Unacceptable
developmental = Developmental
expected = Expected
