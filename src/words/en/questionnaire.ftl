### The studio: a questionnaire of FHIR that is read as a rubric. FHIR is a format of health systems; its terms stay as they are.

## In the preview, below “Left out”

# The questionnaire was made of a rubric by this product.
ours = Fidelity Check wrote this questionnaire out of a rubric. Minima, rules, scores and how numbers are judged are not in it: if you have the rubric, open that.

# $item (text, Total score): the words of the question
# Example: “Total score” is worked out or only shown: a score of the rubric can take its place.
worked-out = “{ $item }” is worked out or only shown: a score of the rubric can take its place.

# $item (text, Which language?): the words of the question
# Example: “Which language?” was asked only after certain answers. Here it is always asked.
only-when = “{ $item }” was asked only after certain answers. Here it is always asked.

# $item (text, Date of visit): the words of the question
# Example: “Date of visit” asks for no choice and no number, so that it cannot be assessed.
not-assessed = “{ $item }” asks for no choice and no number, so that it cannot be assessed.

# $item (text, Visit): the words of the group
# Example: “Visit” can be filled in several times. Here it is answered once, unless you say how the answers become one.
repeats = “{ $item }” can be filled in several times. Here it is answered once, unless you say how the answers become one.

# $item (text, About you): the words of the group
# Example: Nothing under “About you” can be assessed.
empty-group = Nothing under “{ $item }” can be assessed.

# $item (text, Region): the words of the question
# $address (text, https://example.org/regions): where the list stands
# Example: The answers of “Region” stand elsewhere (https://example.org/regions). Ask for the questionnaire with its value sets in it.
answers-elsewhere = The answers of “{ $item }” stand elsewhere ({ $address }). Ask for the questionnaire with its value sets in it.

# $item (text, Region): the words of the question
# Example: “Region” has fewer than two answers to choose from.
no-answers = “{ $item }” has fewer than two answers to choose from.

# $item (text, Setting): the words of the question
# Example: Another answer could be written in at “Setting”. Here one of the answers is chosen.
other-answers = Another answer could be written in at “{ $item }”. Here one of the answers is chosen.

# $answer (text, Not sure): the words of the answer
# $item (text, Two leaders): the words of the question
# Example: The answer “Not sure” of “Two leaders” has no weight. “Cannot tell yet” and “does not apply” can be answered without it.
no-weight = The answer “{ $answer }” of “{ $item }” has no weight. “Cannot tell yet” and “does not apply” can be answered without it.

# $item (text, Hours of training): the words of the question
# Example: “Hours of training” has no highest number. It is recorded and not counted, until you say which numbers are good.
no-highest = “{ $item }” has no highest number. It is recorded and not counted, until you say which numbers are good.

## Questions of the preview

# $answers (text, Never · Sometimes · Always): the answers in their order
# Example: These answers have no weights: Never · Sometimes · Always. How do they count?
how-counted = These answers have no weights: { $answers }. How do they count?

rising = The first counts 0, the next 1, and so on
falling = The last counts 0, the one before it 1, and so on
by-codes = Each counts its code
offer-total = Is the result the sum of all points?

## In place of the preview

# $kind (text, QuestionnaireResponse): what FHIR calls it
# Example: This file of FHIR holds a QuestionnaireResponse, no Questionnaire. Open the questionnaire that it belongs to.
no-questionnaire = This file of FHIR holds a { $kind }, no Questionnaire. Open the questionnaire that it belongs to.
