### PHQ-9, version 1. Changing a word here means raising the version.

# where the wording is from
# note: the two app copies look like one code base, so independence is ReproSchema vs app
# note: ReproSchema's Arabic difficulty item differs (likely machine-made): not used
# note: dialect/country of the official form not stated in the sources
phq-9 = PHQ-9
    .status = collated
    .source = 2 public repository copies; github:ReproNim/reproschema-library@2f8b6d54ef59406dfe797c1f03fd695f9f16e7aa:activities/PHQ-9/items/phq9_N (+valueConstraints, PHQ9_schema) (ك shown as آ)
    .confidence = high: two public copies identical; ReproSchema agrees except PDF glyph damage

phq-9-instructions = خلال الأسبوعين الماضيين، كم مرة عانيت من أي من المشاكل التالية؟

phq9-1 = قلة الاهتمام أو قلة الاستمتاع بممارسة بالقيام بأي عمل
phq9-2 = الشعور بالحزن أو ضيق الصدر أو اليأس
phq9-3 = صعوبة في النوم أو نوم متقطع أو النوم أكثر من المعتاد
phq9-4 = الشعور بالتعب أو بامتلاك القليل جداً من الطاقة
phq9-5 = قلة الشهية أو الزيادة في تناول الطعام عن المعتاد
phq9-6 = الشعور بعدم الرضا عن النفس أو الشعور بأنك قد أخذلت نفسك أو عائلتك
phq9-7 = صعوبة في التركيز مثلاً أثناء قراءة الصحيفة أو مشاهدة التلفزيون
phq9-8 = بطء في الحركة أو بطء في التحدث عما هو معتاد لدرجة ملحوظة من الآخرين / أو على العكس من ذلك التحدث بسرعة وكثرة الحركة أكثر من المعتاد
phq9-9 = راودتك أفكار بأنه من الأفضل لو كنت ميتاً أو أفكار بأن تقوم بإيذاء النفس
phq9-difficulty = إذا أشرت إلى أية من المشاكل أعلاه، فإلى أية درجة صعّبت عليك هذه المشاكل القيام بعملك، الاعتناء بالأمور المنزلية، أو الانسجام مع أشخاص آخرين؟

phq-9-frequency-0 = ولا مرة
phq-9-frequency-1 = عدة أيام
phq-9-frequency-2 = أكثر من نصف الأيام
phq-9-frequency-3 = تقريباً كل يوم

phq-9-difficulty-0 = ليست هناك أي صعوبة
phq-9-difficulty-1 = هناك بعض الصعوبات
phq-9-difficulty-2 = هناك صعوبات شديدة
phq-9-difficulty-3 = هناك صعوبات بالغة التعقيد

## Not the patient's wording: said to staff about scores
## draft: not checked by a native speaker

phq-9-total = مجموع نقاط PHQ-9
phq-9-total-band-minimal = معدومة أو ضئيلة
phq-9-total-band-mild = خفيفة
phq-9-total-band-moderate = متوسطة
phq-9-total-band-moderately-severe = متوسطة إلى شديدة
phq-9-total-band-severe = شديدة
phq-9-total-threshold-screen = الدرجة 10 فأكثر تبلغ الحد المنشور الذي يستدعي النظر بدقة أكبر في أعراض الاكتئاب؛ وبلوغ هذا الحد ليس تشخيصاً.
