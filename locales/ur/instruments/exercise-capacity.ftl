### Exercise capacity, version 1. Changing a word here means raising the version.

# where the wording is from
exercise-capacity = ورزش کی صلاحیت
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

xc-test = کون سا ٹیسٹ ہوا؟
exercise-capacity-test-six-minute-walk = چھ منٹ کی واک
exercise-capacity-test-shuttle-walk = شٹل واک
exercise-capacity-test-other = کوئی اور
exercise-capacity-test-none = کوئی نہیں

xc-metres = وہ کتنا چلے؟
xc-metres-unit = m

xc-note = کون سا دوسرا ٹیسٹ اور نتیجہ، یا کیوں نہیں ہوا
