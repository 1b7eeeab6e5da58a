### Draft: not checked by a native speaker.
### What the program says by itself about what other computers of a site sent.

computer-unnamed = حاسوب آخر ({ $id })
corrected-there = صُحّح على حاسوب آخر
taken-back-there = سُحب على حاسوب آخر
withdrawn-there = انسحب على حاسوب آخر
dispute-newer = تغيّر الجانب الآخر مرة أخرى
dispute-settled-there = حُسم على حاسوب آخر
dispute-yes = نعم
dispute-no = لا
