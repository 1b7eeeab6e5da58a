### ما تقوله أداة المدقّق في الطرفية. لا تستعمل النافذة هذه الجمل.

## أسئلة

verify-name = الاسم:
verify-passphrase = عبارة المرور:

## كيف تُستعمل

verify-wrong-folder = اذكر مجلدًا واحدًا.
verify-wrong-option = لا يمكن استعمال { $option } هكذا.
verify-wrong-language = لا جواب باللغة { $tag }.
verify-use-folder = FOLDER: نسخة من مجلد العيادة، أو من إحدى نسخها الاحتياطية. لا يُغيَّر فيه شيء.
verify-use-name = --name: من يفتح السجلات. تُطلب عبارة مروره، أو تُقرأ سطرًا واحدًا حيث لا توجد طرفية.
verify-use-witness = --witness: ملف بما شوهد في مكان آخر. في كل سطر رقم القيد ومسافة وبصمته.
verify-use-language = --language: لغة الجواب: en-GB, cy, pl …
verify-use-ends = تنتهي بالرمز 0 إن لم يوجد شيء، و1 إن وُجد شيء، و2 إن تعذر فتح السجلات، و3 إن استُعملت خطأً.

## ما هو موجود

verify-folder = المجلد: { $folder }
verify-backup = نسخة احتياطية أُنشئت: { $made }
verify-rows = قيود سجل التدقيق: { $rows }
verify-first = أول قيد: { $at }
verify-newest = أحدث قيد: { $at }
verify-head = الرأس: { $head }
verify-unknown = غير معروف
verify-moment = { $date }، { $time } UTC

## لم يوجد شيء

verify-fine-pages = كل صفحة من الملف كما كُتبت، والسجلات متماسكة.
verify-fine-trail = كل قيد يتبع الذي قبله. لم يُغيَّر قيد ولم يُحذف ولم يُضف ولم يُنقل.
verify-fine-contents = المسجَّل هو ما يقول سجل التدقيق إنه سُجِّل. وما مُحي مذكور فيه.
verify-fine-anchor = المرساة بجانب السجلات موافقة: لا ينقص قيد من الآخر.
verify-no-anchor = لا مرساة بجانب السجلات، فلو قُطعت قيود من الآخر لما ظهر نقصها.
verify-fine-backup = النسخة الاحتياطية كما أُنشئت. وما سُجِّل بعدها ليس فيها.
verify-fine-witness = القيود التي شوهدت في مكان آخر وهي هنا كما شوهدت: { $heads }
verify-no-witness = لم تُقارَن بما شوهد في مكان آخر. من يملك المفتاح يمكنه أن يصنع السجل كله من جديد؛ ولا يُظهر ذلك إلا هذه المقارنة.
verify-whole = لا خلل في سجل التدقيق هذا.

## وُجد شيء

verify-fault-pages = غُيّرت بايتات من الملف أو تعذرت قراءتها.
verify-fault-structure = الملف غير متماسك.
verify-fault-references = يشير سجل إلى سجل آخر غير موجود.
verify-fault-trail = غُيّر القيد { $seq }، أو ليس هو الذي تبع ما قبله.
verify-fault-content = المسجَّل ليس ما يقول القيد { $seq } إنه سُجِّل.
verify-fault-untold = توجد سجلات لا يذكرها أي قيد، أو يقول سجل التدقيق إنها مُحيت.
verify-fault-anchor-missing = المرساة التي كانت بجانب السجلات مفقودة.
verify-fault-anchor-forged = المرساة بجانب السجلات ليست لهذه العيادة.
verify-fault-cut-short = تنقص قيود من الآخر: حُفظ القيد { $saved }، وأحدث قيد هنا هو { $head }.
verify-fault-anchor-contradicts = القيد { $seq } ليس هو الذي حُفظ: هذه سجلات أخرى أو أقدم.
verify-fault-anchor-unreadable = تعذرت قراءة المرساة بجانب السجلات.
verify-fault-witness = القيد { $seq } مفقود، أو ليس كما شوهد في مكان آخر.
verify-fault-backup = النسخة الاحتياطية ليست كما أُنشئت.
verify-broken-from = لا يُعتمد على سجل التدقيق هذا. أول قيد لا يستقيم هو القيد { $seq }.
verify-broken = لا يُعتمد على هذه السجلات. ولا يمكن تعيين قيد واحد.

## تعذر الفتح

verify-refused-nobody = لم يُذكر اسم ولا عبارة مرور.
verify-refused-witness = تعذرت قراءة الملف المذكور مع --witness.
verify-refused-witness-line = السطر { $line } من الملف المذكور مع --witness ليس رقمًا ومسافة وبصمة من 64 خانة.
verify-refused-no-keys = لا يوجد ملف مفاتيح (vault.keys) في هذا المجلد.
verify-refused-no-records = لا توجد سجلات (records.db) في هذا المجلد.
verify-refused-keys = ملف المفاتيح في هذا المجلد تالف أو غُيّر.
verify-refused-passphrase = هذا الاسم وعبارة المرور لا يفتحان هذه السجلات.
verify-refused-too-new = كتب هذه السجلات إصدار أحدث من Prombook. استعمل audit-verify الذي جاء معه.
verify-refused-denied = لا يُسمح لهذا الحساب بقراءة الملفات في هذا المجلد.
verify-refused-busy = يكتب برنامج آخر في هذه السجلات. انسخ المجلد أولًا، أو حاول ثانية.
verify-refused-no-room = لا مكان على هذا الحاسوب للنسخة اللازمة لقراءتها.
verify-refused-not-a-backup = تعذرت قراءة وصف هذه النسخة الاحتياطية (header.json).
verify-refused-other-key = ملف المفاتيح في هذا المجلد ليس لهذه النسخة الاحتياطية.
verify-refused-unread = تعذر فتح هذه السجلات هنا. ولا يمكن أن يقال عنها شيء.
