### Exercise capacity, version 1. Changing a word here means raising the version.

# where the wording is from
exercise-capacity = Exercise capacity
    .status = own
    .source = every word: Prombook's own

xc-test = Which test was done?
exercise-capacity-test-six-minute-walk = Six-minute walk
exercise-capacity-test-shuttle-walk = Shuttle walk
exercise-capacity-test-other = Another
exercise-capacity-test-none = None

xc-metres = How far did they walk?
xc-metres-unit = m

xc-note = Which other test and its result, or why none was done
