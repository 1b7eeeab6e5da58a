### Draft: not checked by a native speaker.
### What a patient reads around a form when the screen is in their own hands. The program says it in the language of the form, and never in another. Short words; whoever reads them may be ill, old, or in a hurry.

## On every page

# The title of the window.
patient-title = سوالات
patient-next = آگے
patient-back = پیچھے
# $n (text): which question. $of (text): how many there are.
patient-progress = سوال { $n } از { $of }
# The name of the bar that shows how far the patient has got.
patient-progress-bar = آپ کہاں تک پہنچے ہیں
# A button that is on or off.
patient-large = بڑے حروف
patient-listen = سنیں
patient-stop = روکیں
patient-trouble = کوئی خرابی ہو گئی ہے۔ براہ کرم عملے کے کسی فرد کو بتائیں۔

## The first page

patient-welcome = آپ کے لیے چند سوال
patient-welcome-text = آپ کا ہر جواب دیتے ہی محفوظ ہو جاتا ہے۔ آپ کسی بھی وقت پیچھے جا سکتے ہیں۔
patient-start = شروع کریں

## A question

patient-decline = مجھے اس کا جواب نہیں دینا
# Said once, when a question is left without an answer.
patient-unanswered = اس سوال کا جواب ابھی نہیں دیا گیا۔ جواب دیں، یا اسے چھوڑنے کے لیے دوبارہ ”آگے“ کو چھوئیں۔
# For a list of which several may be taken.
patient-several = جو بھی جواب آپ پر صادق آتے ہوں، سب منتخب کریں۔
# $n (text): how many.
patient-several-most = زیادہ سے زیادہ { $n } منتخب کریں۔
patient-line = لکیر کو اس جگہ چھوئیں جو مناسب ہو۔
patient-day = دن
patient-month = مہینہ
patient-year = سال
patient-point = اعشاریہ
patient-delete = مٹائیں

## What was typed cannot be read

patient-refused-number = براہ کرم کوئی عدد لکھیں، جیسے 72۔
# $n (text): the lowest number.
patient-refused-low = براہ کرم عدد دیکھ لیں۔ یہ { $n } سے کم نہیں ہونا چاہیے۔
# $n (text): the highest number.
patient-refused-high = براہ کرم عدد دیکھ لیں۔ یہ { $n } سے زیادہ نہیں ہونا چاہیے۔
patient-refused-exact = براہ کرم اعشاریہ کے بعد کم ہندسے لکھیں۔
patient-refused-date = براہ کرم تاریخ دیکھ لیں۔
patient-refused-whole-date = براہ کرم دن، مہینہ اور سال بتائیں۔
patient-refused-future = یہ تاریخ مستقبل کی ہے۔ براہ کرم اسے دیکھ لیں۔
patient-refused-past = یہ تاریخ بہت پرانی ہے۔ براہ کرم اسے دیکھ لیں۔
patient-refused-long = یہ بہت لمبا ہے۔ براہ کرم کم لکھیں۔
patient-refused = براہ کرم یہ جواب دیکھ لیں۔

## The last page

patient-done = شکریہ
patient-done-text = یہ آخری سوال تھا۔ براہ کرم اسکرین عملے کے کسی فرد کو واپس دے دیں۔

## Left alone

patient-touch = جاری رکھنے کے لیے چھوئیں

## Giving the screen back

patient-staff = عملے کے لیے
patient-staff-why = عملہ یہاں سے اسکرین واپس لے سکتا ہے۔
patient-secret = PIN یا پاس فریز
patient-return = اسکرین واپس لیں
patient-stay = سوالات پر واپس
patient-secret-wrong = یہ درست نہیں۔ دوبارہ کوشش کریں۔
# After five wrong PINs in a row.
patient-secret-passphrase = بہت زیادہ غلط PIN درج ہوئے۔ اپنا پاس فریز استعمال کریں۔
# $n (text): seconds.
patient-secret-wait = براہ کرم { $n } سیکنڈ انتظار کریں، پھر دوبارہ کوشش کریں۔
