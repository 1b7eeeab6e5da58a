### Draft: not checked by a native speaker.
### What the auditor's tool says at a terminal. The window does not carry these.

## Questions

verify-name = نام:
verify-passphrase = پاس فریز:

## How it is used

verify-wrong-folder = ایک فولڈر بتائیں۔
verify-wrong-option = { $option } اس طرح استعمال نہیں ہو سکتا۔
verify-wrong-language = { $tag } میں کوئی جواب موجود نہیں۔
verify-use-folder = FOLDER: کلینک کے فولڈر کی، یا اس کے کسی بیک اپ کی نقل۔ اس میں کچھ نہیں بدلا جاتا۔
verify-use-name = --name: جو ریکارڈ کھولتا ہے۔ اس کا پاس فریز پوچھا جاتا ہے، یا جہاں ٹرمینل نہ ہو وہاں ایک لائن کے طور پر پڑھا جاتا ہے۔
verify-use-witness = --witness: اس کی فائل جو کہیں اور دیکھا گیا۔ ہر لائن میں سطر کا نمبر، ایک خالی جگہ اور اس کا ہیش ہوتا ہے۔
verify-use-language = --language: جواب کی زبان: en-GB, cy, pl …
verify-use-ends = یہ 0 پر ختم ہوتا ہے اگر کچھ نہ پایا گیا، 1 پر اگر کچھ پایا گیا، 2 پر اگر ریکارڈ نہ کھل سکے، 3 پر اگر اسے غلط استعمال کیا گیا۔

## What there is

verify-folder = فولڈر: { $folder }
verify-backup = بیک اپ، جو { $made } کو بنا
verify-rows = آڈٹ ٹریل کی سطریں: { $rows }
verify-first = پہلی سطر: { $at }
verify-newest = سب سے نئی سطر: { $at }
verify-head = سِرا: { $head }
verify-unknown = معلوم نہیں
verify-moment = { $date }، { $time } UTC

## Nothing was found

verify-fine-pages = فائل کا ہر صفحہ ویسا ہی ہے جیسا لکھا گیا تھا، اور ریکارڈ آپس میں مربوط ہیں۔
verify-fine-trail = ٹریل کی ہر سطر اپنے سے پہلی سطر کے بعد آتی ہے۔ کوئی سطر بدلی، ہٹائی، شامل کی یا ادھر اُدھر نہیں کی گئی۔
verify-fine-contents = جو درج ہے وہی ہے جو ٹریل کے مطابق درج ہوا تھا۔ جو مٹایا گیا اس کا ذکر ٹریل میں ہے۔
verify-fine-anchor = ریکارڈ کے ساتھ رکھا ہوا اینکر مطابقت رکھتا ہے: آخر میں کوئی سطر غائب نہیں۔
verify-no-anchor = ریکارڈ کے ساتھ کوئی اینکر نہیں ہے، اس لیے آخر سے کاٹی گئی سطروں کی کمی کا پتہ نہیں چلے گا۔
verify-fine-backup = بیک اپ ویسا ہی ہے جیسا بنایا گیا تھا۔ جو بعد میں درج ہوا وہ اس میں نہیں ہے۔
verify-fine-witness = کہیں اور دیکھی گئی سطریں جو اس ٹریل میں ویسی ہی ہیں جیسی دیکھی گئی تھیں: { $heads }
verify-no-witness = جو کہیں اور دیکھا گیا اس سے موازنہ نہیں کیا گیا۔ جس کے پاس کلید ہو وہ پوری ٹریل نئے سرے سے بنا سکتا تھا؛ یہ صرف اسی موازنے سے ظاہر ہوگا۔
verify-whole = اس ٹریل میں کوئی خرابی نہیں۔

## Something was found

verify-fault-pages = فائل کے بائٹس بدلے گئے ہیں یا پڑھے نہیں جا سکتے۔
verify-fault-structure = فائل کے حصے آپس میں مربوط نہیں ہیں۔
verify-fault-references = ایک ریکارڈ ایسے ریکارڈ کا حوالہ دیتا ہے جو موجود نہیں۔
verify-fault-trail = ٹریل کی سطر { $seq } بدلی گئی ہے، یا وہ سطر نہیں جو اس سے پہلی سطر کے بعد آئی تھی۔
verify-fault-content = جو درج ہے وہ اس سے مختلف ہے جو ٹریل کی سطر { $seq } کے مطابق درج ہوا تھا۔
verify-fault-untold = ایسے ریکارڈ موجود ہیں جن کا ٹریل کی کسی سطر میں ذکر نہیں، یا جن کے بارے میں وہ کہتی ہے کہ مٹا دیے گئے تھے۔
verify-fault-anchor-missing = وہ اینکر غائب ہے جو ریکارڈ کے ساتھ تھا۔
verify-fault-anchor-forged = ریکارڈ کے ساتھ رکھا ہوا اینکر اس کلینک کا نہیں ہے۔
verify-fault-cut-short = آخر میں سطریں غائب ہیں: سطر { $saved } محفوظ ہوئی تھی، اور یہاں سب سے نئی سطر { $head } ہے۔
verify-fault-anchor-contradicts = سطر { $seq } وہ نہیں جو محفوظ ہوئی تھی: یہ دوسرے یا پرانے ریکارڈ ہیں۔
verify-fault-anchor-unreadable = ریکارڈ کے ساتھ رکھا ہوا اینکر پڑھا نہیں جا سکتا۔
verify-fault-witness = سطر { $seq } غائب ہے، یا ویسی نہیں جیسی کہیں اور دیکھی گئی تھی۔
verify-fault-backup = بیک اپ ویسا نہیں جیسا بنایا گیا تھا۔
verify-broken-from = اس ٹریل پر بھروسا نہیں کیا جا سکتا۔ پہلی سطر جو مطابقت نہیں رکھتی وہ سطر { $seq } ہے۔
verify-broken = ان ریکارڈ پر بھروسا نہیں کیا جا سکتا۔ کسی ایک سطر کی نشاندہی نہیں کی جا سکتی۔

## It could not be opened

verify-refused-nobody = نام اور پاس فریز نہیں دیا گیا۔
verify-refused-witness = --witness کے ساتھ دی گئی فائل پڑھی نہیں جا سکتی۔
verify-refused-witness-line = --witness کے ساتھ دی گئی فائل کی لائن { $line } نمبر، خالی جگہ اور 64 ہندسوں کے ہیش پر مشتمل نہیں ہے۔
verify-refused-no-keys = اس فولڈر میں کلید کی فائل (vault.keys) نہیں ہے۔
verify-refused-no-records = اس فولڈر میں ریکارڈ (records.db) نہیں ہیں۔
verify-refused-keys = اس فولڈر میں کلید کی فائل خراب ہے یا بدلی گئی ہے۔
verify-refused-passphrase = اس نام اور پاس فریز سے یہ ریکارڈ نہیں کھلتے۔
verify-refused-too-new = یہ ریکارڈ Prombook کے زیادہ نئے ورژن نے لکھے ہیں۔ اس کے ساتھ آنے والا audit-verify استعمال کریں۔
verify-refused-denied = اس اکاؤنٹ کو اس فولڈر کی فائلیں پڑھنے کی اجازت نہیں ہے۔
verify-refused-busy = کوئی اور پروگرام ان ریکارڈ میں لکھ رہا ہے۔ پہلے فولڈر کی نقل بنائیں، یا دوبارہ کوشش کریں۔
verify-refused-no-room = انہیں پڑھنے کے لیے جو نقل درکار ہے، اس کمپیوٹر پر اس کی جگہ نہیں ہے۔
verify-refused-not-a-backup = اس بیک اپ کی تفصیل (header.json) پڑھی نہیں جا سکتی۔
verify-refused-other-key = اس فولڈر میں کلید کی فائل اس بیک اپ کی نہیں ہے۔
verify-refused-unread = یہ ریکارڈ یہاں نہیں کھولے جا سکتے۔ ان کے بارے میں کچھ نہیں کہا جا سکتا۔
