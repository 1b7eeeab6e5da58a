### Draft: not checked by a native speaker.
### What stands on a printed form besides its questions, for whoever fills it in with a pen. In the language of the form, and never in another.

# $page (text), $pages (text): numbers.
paper-page-of = صفحہ { $page } از { $pages }
paper-study-number = اسٹڈی نمبر
# Beside boxes for the day on which the form is filled in.
paper-date = تاریخ
paper-day = دن
paper-month = مہینہ
paper-year = سال

# Below a question with several boxes to tick.
paper-several = جو بھی جواب آپ پر صادق آتے ہوں، سب منتخب کریں۔
# $n (text): how many.
paper-several-most = زیادہ سے زیادہ { $n } منتخب کریں۔

# At the end of a form.
paper-own = ان سوالات کے الفاظ Prombook کے اپنے ہیں؛ کوئی سرکاری الفاظ موجود نہیں۔
