### Back pain history, version 1. Changing a word here means raising the version.

# where the wording is from
back-history = کمر درد کی تاریخ
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

bh-duration = آپ کو یہ کمر درد کب سے ہے؟
back-history-duration-under-6-weeks = 6 ہفتوں سے کم
back-history-duration-6-weeks-to-3-months = 6 ہفتے سے 3 ماہ
back-history-duration-3-to-12-months = 3 سے 12 ماہ
back-history-duration-over-12-months = 12 ماہ سے زیادہ

bh-site = درد کہاں ہے؟
bh-site-hint = آپ ایک سے زیادہ چن سکتے ہیں۔
back-history-site-lower-back = کمر کا نچلا حصہ
back-history-site-upper-back = کمر کا اوپری حصہ
back-history-site-neck = گردن
back-history-site-elsewhere = کہیں اور بھی

bh-leg = کیا درد ٹانگ میں جاتا ہے؟
back-history-leg-no = نہیں
back-history-leg-above-knee = ہاں، زیادہ سے زیادہ گھٹنے تک
back-history-leg-below-knee = ہاں، گھٹنے سے نیچے
back-history-leg-both-legs = ہاں، دونوں ٹانگوں میں

bh-before = کیا آپ کو پہلے کبھی کمر درد ہوا ہے؟
back-history-before-never = نہیں، یہ پہلی بار ہے
back-history-before-once = ہاں، ایک بار
back-history-before-several-times = ہاں، کئی بار
back-history-before-always = یہ کبھی پوری طرح گیا ہی نہیں

bh-surgery = کیا کبھی آپ کی کمر کا آپریشن ہوا ہے؟
back-history-yes = ہاں
back-history-no = نہیں

bh-conditions = کیا آپ کو صحت کے دوسرے دیرینہ مسائل ہیں؟
bh-conditions-hint = آپ ایک سے زیادہ چن سکتے ہیں۔
back-history-conditions-heart = دل یا خون کی گردش
back-history-conditions-lungs = پھیپھڑے یا سانس
back-history-conditions-diabetes = ذیابیطس
back-history-conditions-joints = جوڑ
back-history-conditions-mood = گھبراہٹ یا اداسی
back-history-conditions-other = کچھ اور
back-history-conditions-none = کوئی نہیں

bh-leave = کیا پچھلے 12 ماہ میں آپ کمر کی وجہ سے کام سے چھٹی پر رہے؟
back-history-leave-no-work = میرے پاس اجرت والا کام نہیں تھا
back-history-leave-no = نہیں
back-history-leave-up-to-4-weeks = ہاں، کل 4 ہفتے تک
back-history-leave-longer = ہاں، کل 4 ہفتوں سے زیادہ

bh-expect = آپ کے خیال میں 6 ماہ میں آپ کی کمر کتنی بہتر ہوگی؟
bh-expect-anchor-low = بالکل بہتر نہیں
bh-expect-anchor-high = مکمل ٹھیک
