### Draft: not checked by a native speaker.
### Reports of programmes, in the window.

title-reports = رپورٹیں
today-reports = رپورٹیں
quality-to-reports = رپورٹیں
reports-to-quality = ڈیٹا کا معیار
reports-again = دوبارہ گنیں
reports-none = یہاں ابھی کوئی پروگرام نہیں چلا۔
reports-kit = پروگرام
reports-counting = گنتی ہو رہی ہے…
reports-empty = ابھی گننے کو کچھ نہیں
# $at (text): date and time.
reports-at = گنتی { $at }۔
reports-print = پرنٹ کریں
# $report (text): name of a report.
reports-print-named = پرنٹ کریں: { $report }
reports-save = جدول کے طور پر محفوظ کریں
# $report (text): name of a report.
reports-save-named = جدول کے طور پر محفوظ کریں، ہر عدد: { $report }
reports-save-outside = باہر کے لیے محفوظ کریں
# $report (text): name of a report.
reports-save-outside-named = باہر کے لیے محفوظ کریں، چھوٹے اعداد کے بغیر: { $report }
reports-leaves = جدول سائٹ سے باہر کسی کے لیے ہیں
reports-leaves-what = جن قطاروں میں 1 سے 4 تک کا عدد ہو، یا جن سے ایسا عدد معلوم ہو سکے، وہ چھوڑ دی جاتی ہیں۔ جو یہاں دکھایا اور پرنٹ کیا جاتا ہے اس میں ہر عدد ہوتا ہے اور وہ سائٹ پر ہی رہتا ہے۔ یہ حد ہماری تجویز ہے۔
reports-written = یہاں لکھا گیا
reports-concerns = سنگین واقعات جن کا تعلق ہو سکتا ہے
reports-concerns-what = ان میں سے ہر ایک حفاظت کی کوئی نئی تشویش ہو سکتی ہے، جس کی اطلاع اسپانسر NICE کو دیتا ہے۔ مسودے میں وہ ہوتا ہے جو یہاں درج ہے، اور اس کے لیے جگہ جو صرف اسپانسر بتا سکتا ہے۔
reports-draft = اطلاع کا مسودہ بنائیں
# $event (text): study number, day and what happened.
reports-draft-named = اطلاع کا مسودہ بنائیں: { $event }
# In an alert about a serious event.
alert-concern = یہ حفاظت کی کوئی نئی تشویش ہو سکتی ہے، جس کی اطلاع اسپانسر NICE کو دیتا ہے۔
alert-concern-draft = اسپانسر کے لیے اطلاع کا مسودہ بنائیں
alert-concern-written = یہاں لکھا گیا
