### Draft: not checked by a native speaker.

# $page (text), $pages (text): numbers.
paper-page-of = الصفحة { $page } من { $pages }
paper-study-number = رقم الدراسة
# Beside boxes for the day on which the form is filled in.
paper-date = التاريخ
paper-day = اليوم
paper-month = الشهر
paper-year = السنة

# Below a question with several boxes to tick.
paper-several = اختر كل ما ينطبق عليك.
# $n (text): how many.
paper-several-most = اختر { $n } على الأكثر.

# At the end of a form.
paper-own = صياغة هذه الأسئلة من Prombook نفسه؛ لا توجد صياغة رسمية.
