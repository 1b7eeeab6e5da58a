### Quiz: running a programme, version 1. Changing a word here means raising the version.

# where the wording is from
training-quiz = کوئز: پروگرام چلانا
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

training-quiz-instructions = پروگرام چلانے کے بارے میں پانچ سوال۔ ہر ایک کا ایک جواب چنیں۔

tq-alert = کسی جواب سے الرٹ آتا ہے۔ آپ کیا کریں گے؟
training-quiz-alert-wait = اگلی ملاقات تک انتظار کرنا
training-quiz-alert-procedure = مقامی طریقۂ کار پر عمل کرنا اور جو کیا گیا درج کرنا
training-quiz-alert-change = سوال دوبارہ پوچھنا یہاں تک کہ جواب بدل جائے

tq-declined = کوئی ٹیکنالوجی سے انکار کرتا ہے اور سوالناموں پر راضی ہے۔ اب کیا؟
training-quiz-declined-keep = وجہ درج کرنا اور سوالنامے جاری رکھنا
training-quiz-declined-drop = فہرست سے نکال دینا
training-quiz-declined-persuade = ہر ملاقات پر دوبارہ پیش کرنا جب تک وہ مان نہ جائیں

tq-wrong = آپ دیکھتے ہیں کہ کاغذ سے ایک جواب غلط نقل ہوا۔ آپ کیا کریں گے؟
training-quiz-wrong-replace = اس کے اوپر صحیح لکھ دینا
training-quiz-wrong-reason = درست کرنا اور وجہ بتانا؛ پہلا اندراج نظر آتا رہتا ہے
training-quiz-wrong-leave = جیسا ہے ویسا رہنے دینا

tq-stops = کوئی مزید ٹیلی فون نہیں چاہتا اور باقی سب پر راضی ہے۔ کیا ختم ہوگا؟
training-quiz-stops-all = سب کچھ
training-quiz-stops-asked = صرف ٹیلی فون
training-quiz-stops-nothing = کچھ نہیں

tq-language = کوئی سوالنامہ کسی شخص کی زبان میں دستیاب نہیں۔ آپ کیا کریں گے؟
training-quiz-language-own = درج کرنا کہ دستیاب نہیں تھا، اور زبانیں نہ ملانا
training-quiz-language-yours = پوچھتے ہوئے خود ترجمہ کرنا
training-quiz-language-both = آدھا انگریزی میں دینا

## Not the participant's wording: said to staff about scores

training-quiz-right = درست جوابات
