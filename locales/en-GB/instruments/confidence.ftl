### Confidence after a course, version 1. Changing a word here means raising the version.

# where the wording is from
confidence = Confidence after a course
    .status = own
    .source = every word: Prombook's own

confidence-instructions = Please think of what the course is about. There are no right or wrong answers.

cf-explain = How confident are you that you can explain it to the people you work with?
cf-explain-anchor-low = not confident at all
cf-explain-anchor-high = completely confident

cf-use = How confident are you that you can use it in your daily work?
cf-use-anchor-low = not confident at all
cf-use-anchor-high = completely confident

cf-questions = How confident are you that you can answer questions about it?
cf-questions-anchor-low = not confident at all
cf-questions-anchor-high = completely confident

cf-intend = How likely is it that you will use it in the next four months?
cf-intend-anchor-low = not likely at all
cf-intend-anchor-high = certain

## Not the participant's wording: said to staff about scores

confidence-mean = Mean confidence
