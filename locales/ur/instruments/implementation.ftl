### Doing what was learnt, version 1. Changing a word here means raising the version.

# where the wording is from
implementation = سیکھے ہوئے پر عمل
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

im-using = کیا آپ کورس میں سیکھی ہوئی باتیں استعمال کرتے ہیں؟
implementation-using-regularly = ہاں، باقاعدگی سے
implementation-using-sometimes = ہاں، کبھی کبھی
implementation-using-not-yet = ابھی نہیں
implementation-using-will-not = نہیں، اور ارادہ بھی نہیں

im-people = پچھلے چار ہفتوں میں آپ نے اسے کتنے لوگوں کے ساتھ استعمال کیا؟

im-barriers = کیا رکاوٹ ہے؟
im-barriers-hint = آپ ایک سے زیادہ چن سکتے ہیں۔
implementation-barriers-time = وقت نہیں
implementation-barriers-room = جگہ نہیں
implementation-barriers-resources = سامان یا مواد نہیں
implementation-barriers-support = مینیجرز کا تعاون نہیں
implementation-barriers-referrals = حصہ لینے والے لوگ بہت کم
implementation-barriers-confidence = مجھے اس پر کافی اعتماد نہیں
implementation-barriers-other = کچھ اور
implementation-barriers-none = کچھ نہیں

im-say = کس چیز سے مدد ملے گی؟
