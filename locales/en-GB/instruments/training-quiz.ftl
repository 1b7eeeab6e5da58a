### Quiz: running a programme, version 1. Changing a word here means raising the version.

# where the wording is from
training-quiz = Quiz: running a programme
    .status = own
    .source = every word: Prombook's own

training-quiz-instructions = Five questions about running a programme. Please choose one answer to each.

tq-alert = An answer sets off an alert. What do you do?
training-quiz-alert-wait = Wait until the next visit
training-quiz-alert-procedure = Follow the local procedure, and note what was done
training-quiz-alert-change = Ask the question again until the answer is another

tq-declined = Somebody declines the technology, and agrees to answer questionnaires. What now?
training-quiz-declined-keep = Note the reason, and go on with the questionnaires
training-quiz-declined-drop = Take them off the list
training-quiz-declined-persuade = Offer it again at every visit until they agree

tq-wrong = You find that an answer was copied wrongly from paper. What do you do?
training-quiz-wrong-replace = Write the right one over it
training-quiz-wrong-reason = Correct it and say why; the first entry stays visible
training-quiz-wrong-leave = Leave it as it is

tq-stops = Somebody wants no more telephone calls, and is happy with everything else. What ends?
training-quiz-stops-all = Everything
training-quiz-stops-asked = The telephone calls only
training-quiz-stops-nothing = Nothing

tq-language = A questionnaire is not available in somebody's language. What do you do?
training-quiz-language-own = Note that it was not available, and give no mixture of languages
training-quiz-language-yours = Translate it yourself while you ask
training-quiz-language-both = Give half of it in English

## Not the participant's wording: said to staff about scores

training-quiz-right = Right answers
