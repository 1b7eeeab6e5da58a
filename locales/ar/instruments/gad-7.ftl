### GAD-7, version 1. Changing a word here means raising the version.

# where the wording is from
gad-7 = GAD-7
    .status = collated
    .source = 2 public repository copies; github:ReproNim/reproschema-library@2f8b6d54ef59406dfe797c1f03fd695f9f16e7aa:activities/GAD7
    .confidence = high: two app copies identical; ReproSchema agrees except glyph damage

gad-7-instructions = خلال الأسبوعين الماضيين، كم مرة أقلقتك المشاكل التالية؟

gad7-1 = الشعور بالغضب أو القلق أو الانفعال الشديد.
gad7-2 = عدم القدرة على إنهاء القلق أو التحكم فيه.
gad7-3 = القلق المفرط على أشياء مختلفة.
gad7-4 = الصعوبة في الاسترخاء.
gad7-5 = شدة الاضطراب لدرجة صعوبة البقاء في هدوء.
gad7-6 = السرعة في الانزعاج أو الانفعال.
gad7-7 = الشعور بالخوف كما لو أن شيئًا فضيعًا قد يحدث.

gad-7-frequency-0 = أبداً
gad-7-frequency-1 = بعض الأيام
gad-7-frequency-2 = أكثر من نصف الأيام
gad-7-frequency-3 = كل يوم تقريباً

## Not the patient's wording: said to staff about scores
## draft: not checked by a native speaker

gad-7-total = مجموع نقاط GAD-7
gad-7-total-band-minimal = ضئيلة
gad-7-total-band-mild = خفيفة
gad-7-total-band-moderate = متوسطة
gad-7-total-band-severe = شديدة
gad-7-total-threshold-caseness = الدرجة 8 فأكثر تبلغ حد «caseness» المعتمد في خدمة NHS Talking Therapies؛ وبلوغ هذا الحد ليس تشخيصاً.
gad-7-total-threshold-screen = الدرجة 10 فأكثر تبلغ الحد المنشور الذي يستدعي النظر بدقة أكبر في أعراض القلق؛ وبلوغ هذا الحد ليس تشخيصاً.
