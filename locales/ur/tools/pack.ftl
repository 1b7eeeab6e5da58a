### Draft: not checked by a native speaker.
### What the tool for authors of packs says at a terminal. The window does not carry these.

## Questions

prompack-passphrase = کلید کا پاس فریز:
prompack-passphrase-new = کلید کے لیے پاس فریز منتخب کریں:
prompack-passphrase-again = وہی پاس فریز دوبارہ:

## How it is used

prompack-wrong-command = بتائیں کہ کیا کرنا ہے۔
prompack-wrong-one = ایک فائل یا فولڈر بتائیں۔
# $option (text): as it was typed.
prompack-wrong-option = { $option } اس طرح استعمال نہیں ہو سکتا۔
prompack-wrong-no-place = -o کے ساتھ بتائیں کہ اسے کہاں لکھنا ہے۔
prompack-wrong-no-key = --key کے ساتھ بتائیں کہ کون سی خفیہ کلید اس پر دستخط کرتی ہے۔
# $tag (text): as it was typed.
prompack-wrong-language = { $tag } میں کوئی جواب موجود نہیں۔
prompack-use-check = بتاتا ہے کہ مصنف کے فولڈر میں کیا کیا غلط ہے۔
prompack-use-build = مصنف کے فولڈر سے وہ فائل بناتا ہے جس پر دستخط ہونے ہیں۔
prompack-use-keygen = کلیدوں کا جوڑا بناتا ہے: NAME.key خفیہ ہے اور آپ کے پاس رہتی ہے، NAME.pub کلینکوں کو دی جاتی ہے۔ کسی فائل کے اوپر نہیں لکھا جاتا۔
prompack-use-sign = فائل پر دستخط کرتا ہے۔ پاس فریز پوچھا جاتا ہے، یا PROMBOOK_PACK_PASSPHRASE سے لیا جاتا ہے۔
prompack-use-show = بتاتا ہے کہ پیک میں کیا ہے اور آیا اسے لیا جائے گا۔ KEY عوامی کلید یا اس کی فائل ہے۔
prompack-use-import = FHIR Questionnaire سے مصنف کا فولڈر شروع کرتا ہے، اور بتاتا ہے کہ اس میں سے کیا منتقل نہیں ہو سکتا۔
prompack-use-language = --language TAG: جواب کی زبان۔
prompack-use-ends = یہ 0 پر ختم ہوتا ہے اگر کچھ غلط نہ ہو، 1 پر اگر پیک میں کچھ غلط ہو، 2 پر اگر Questionnaire کا کچھ حصہ استعمال نہ ہو سکے، 3 پر اگر کام نہ ہو سکا۔

## Folders

# $title (text): of the pack. $instruments (text): how many.
prompack-sound = ”{ $title }“ میں کچھ غلط نہیں۔ انسٹرومنٹ: { $instruments }۔
# $count (text): how many.
prompack-found = پائے گئے: { $count }
# $file (text): its name. $digest (text): a SHA-256.
prompack-built = { $file } پر دستخط ہو سکتے ہیں۔ SHA-256: { $digest }

prompack-fault-unreadable = یہ موجود نہیں، یا متن کے طور پر پڑھا نہیں جا سکتا۔
# $line (text): a number. $what (text): what the reader of the file says, in English.
prompack-fault-toml-line = لائن { $line }: { $what }
# $what (text): what the reader of the file says, in English.
prompack-fault-toml = { $what }
# $line (text): a number.
prompack-fault-ftl-line = لائن { $line } پیغام نہیں ہے۔
# $message (text): its name.
prompack-fault-ftl-twice = پیغام { $message } دو بار موجود ہے۔
# $message (text): its name.
prompack-fault-ftl-inserted = پیغام { $message } کے اندر کچھ داخل کیا گیا ہے۔ الفاظ سادہ متن ہوتے ہیں۔
# $id (text): as it stands in the file.
prompack-fault-name = فائل { $id } کے بارے میں ہے۔ اس کا نام بھی یہی ہونا چاہیے۔
prompack-fault-no-instrument = اس نام کا کوئی انسٹرومنٹ نہیں ہے۔
prompack-fault-no-kit = اس نام کا کوئی پروگرام نہیں ہے۔
prompack-fault-two-licences = لائسنس اس فائل میں بھی ہے اور pack.toml میں بھی۔ ان میں سے ایک رکھیں۔
prompack-fault-no-licence = لائسنس موجود نہیں، نہ یہاں اور نہ pack.toml میں۔
# $note (text): status or source.
prompack-fault-not-noted = انسٹرومنٹ کے نام والے پیغام میں .{ $note } نہیں ہے۔
# $status (text): as it stands in the file.
prompack-fault-status = { $status } کوئی درجہ نہیں۔ درجے یہ ہیں: published، licensed، collated، local اور own۔
prompack-fault-ending = صرف .ogg، .mp3 اور .wav آواز کی ریکارڈنگ ہیں۔
prompack-fault-no-message = اس زبان میں کسی انسٹرومنٹ میں یہ پیغام نہیں ہے۔

## Keys

# $name (text): of the files. $id (text): of the key.
prompack-keys = { $name }.key اور { $name }.pub لکھی گئیں۔ کلید { $id }۔ کلینکوں کو یہ لائن درکار ہے:
# $file (text): its name. $id (text): of the key. $digest (text): a SHA-256.
prompack-signed = { $file } پر کلید { $id } سے دستخط ہو گئے۔ SHA-256: { $digest }

## What is in a pack

prompack-file = فائل
prompack-size = بائٹس
prompack-digest = SHA-256
prompack-signer = دستخط کی کلید
prompack-pack = پیک
prompack-version = ورژن
prompack-publisher = ناشر
prompack-not-after = انسٹال کرنے کی آخری تاریخ
prompack-instrument = انسٹرومنٹ
prompack-kit = پروگرام
prompack-kit-visits = وزٹ
prompack-kit-alerts = الرٹ
prompack-kit-slots = انسٹرومنٹ جو کوئی اور پیک لاتا ہے
prompack-kit-needs = انسٹرومنٹ جو Prombook کے ساتھ آنے ضروری ہیں
prompack-items = جواب طلب سوالات
prompack-scores = اسکور
prompack-cases = حل شدہ مثالیں
prompack-licence = لائسنس
prompack-owner = مالک
prompack-number = لائسنس کا نمبر
prompack-expires = لائسنس کا آخری دن
prompack-languages = لائسنس میں اجازت یافتہ زبانیں
prompack-modes = لائسنس میں اجازت یافتہ طریقے
prompack-terms = شرائط
prompack-notice = اس کے ساتھ ہمیشہ دکھایا جاتا ہے
prompack-source = ماخذ
prompack-none = کوئی نہیں
prompack-any = کوئی بھی
# $language (text): a tag. $status (text): published, licensed, collated, local or own. $texts (text): how many.
prompack-wording = الفاظ: { $language }، { $status }، پیغامات: { $texts }
# $message (text): its name. $language (text): a tag. $by (text): a person. $day (text): a date. $size (text): in bytes.
prompack-recording = آواز کی ریکارڈنگ: { $message }، { $language }، بائٹس: { $size }، { $day } کو { $by } نے منظوری دی

prompack-taken = جہاں یہ کلید معلوم ہو وہاں اسے لیا جائے گا۔
# $why (text): a sentence.
prompack-not-taken = اسے نہیں لیا جائے گا۔ { $why }
# $id (text): of the key.
prompack-perhaps-taken = اس میں کچھ غلط نہیں۔ یہ نہیں دیکھا گیا کہ آیا اس پر کلید { $id } کے دستخط ہیں: --key کے ساتھ کلید بتائیں۔

prompack-refused-too-large = یہ پیک کے لیے مقررہ حد سے بڑا ہے۔
prompack-refused-unsigned = اس پر کسی کے دستخط نہیں۔
# $detail (text): the id of a key.
prompack-refused-unknown-signer = اس پر کسی اور کلید کے دستخط ہیں: { $detail }۔
prompack-refused-altered = یہ وہ نہیں جس پر دستخط ہوئے تھے۔
prompack-refused-not-a-pack = یہ پیک نہیں ہے، یا ایسی شکل میں ہے جسے یہ پروگرام نہیں جانتا۔
# $detail (text): where and what, in English.
prompack-refused-malformed = اس میں کچھ غلط ہے: { $detail }
# $detail (text): where and what, in English.
prompack-refused-case = ایک حل شدہ مثال کا نتیجہ وہ نہیں نکلتا جو بتایا گیا ہے: { $detail }

## Questionnaires

prompack-loss-dropped = چھوڑ دیا گیا
prompack-loss-simplified = سادہ کیا گیا
prompack-loss-unusable = استعمال نہیں ہو سکتا
# $what (text): where and what, in English.
prompack-import-wrong = ابھی انسٹرومنٹ نہیں بنا: { $what }
# $folder (text): its name. $count (text): how many.
prompack-imported = { $folder } شروع ہو گیا۔ منتقل نہیں ہوئے: { $count }
prompack-import-next = ناشر، حل شدہ مثالیں اور جو الفاظ موجود نہیں وہ لکھیں۔ ”check“ بتاتا ہے کہ کیا باقی ہے۔

## What could not be done

# $file (text): its name.
prompack-failed-read = { $file } پڑھی نہیں جا سکتی۔
# $file (text): its name.
prompack-failed-write = { $file } لکھی نہیں جا سکتی۔
# $file (text): its name.
prompack-failed-exists = { $file } پہلے سے موجود ہے۔ اس کے اوپر نہیں لکھا جاتا۔
# $file (text): its name.
prompack-failed-no-questionnaire = { $file } ایسا FHIR Questionnaire نہیں جو پڑھا جا سکے۔
prompack-failed-secret-key = کلید اس پاس فریز سے نہیں کھلتی، یا خفیہ کلید نہیں ہے۔
# $key (text): as it was typed.
prompack-failed-public-key = { $key } نہ عوامی کلید ہے اور نہ ایسی فائل جس میں وہ ہو۔
prompack-failed-passphrase = پاس فریز خالی ہے، یا دوسرا پہلے جیسا نہیں۔
prompack-failed-nobody = کسی نے پاس فریز نہیں دیا۔
