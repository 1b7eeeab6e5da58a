### Draft: not checked by a native speaker.
### What the tool for authors of packs says at a terminal. The window does not carry these.

## Questions

prompack-passphrase = عبارة مرور المفتاح:
prompack-passphrase-new = اختر عبارة مرور للمفتاح:
prompack-passphrase-again = عبارة المرور نفسها مرة أخرى:

## How it is used

prompack-wrong-command = اذكر ما المطلوب عمله.
prompack-wrong-one = اذكر ملفًا واحدًا أو مجلدًا واحدًا.
# $option (text): as it was typed.
prompack-wrong-option = لا يمكن استعمال { $option } هكذا.
prompack-wrong-no-place = اذكر مع -o أين يُكتب.
prompack-wrong-no-key = اذكر مع --key أي مفتاح سري يوقّعه.
# $tag (text): as it was typed.
prompack-wrong-language = لا جواب باللغة { $tag }.
prompack-use-check = تذكر كل خلل في مجلد المؤلف.
prompack-use-build = تصنع من مجلد المؤلف الملف الذي يُوقَّع.
prompack-use-keygen = تصنع زوج مفاتيح: NAME.key سري ويبقى عندك، و NAME.pub يُعطى للعيادات. لا يُستبدل أي ملف.
prompack-use-sign = توقّع ملفًا. تُطلب عبارة المرور، أو تُؤخذ من PROMBOOK_PACK_PASSPHRASE.
prompack-use-show = تذكر ما في الحزمة وهل كانت ستُقبل. KEY مفتاح عام أو ملفه.
prompack-use-import = تبدأ مجلد مؤلف من FHIR Questionnaire، وتسمّي ما لا يمكن نقله منه.
prompack-use-language = --language TAG: لغة الجواب.
prompack-use-ends = تنتهي بالرمز 0 إن لم يوجد خلل، و1 إن وُجد خلل في الحزمة، و2 إن تعذر استعمال جزء من Questionnaire، و3 إن تعذر التنفيذ.

## Folders

# $title (text): of the pack. $instruments (text): how many.
prompack-sound = لا خلل في «{ $title }». الأدوات: { $instruments }.
# $count (text): how many.
prompack-found = وُجد: { $count }
# $file (text): its name. $digest (text): a SHA-256.
prompack-built = يمكن توقيع { $file }. SHA-256: { $digest }

prompack-fault-unreadable = ليس موجودًا، أو تتعذر قراءته نصًا.
# $line (text): a number. $what (text): what the reader of the file says, in English.
prompack-fault-toml-line = السطر { $line }: { $what }
# $what (text): what the reader of the file says, in English.
prompack-fault-toml = { $what }
# $line (text): a number.
prompack-fault-ftl-line = السطر { $line } ليس رسالة.
# $message (text): its name.
prompack-fault-ftl-twice = الرسالة { $message } موجودة مرتين.
# $message (text): its name.
prompack-fault-ftl-inserted = أُدرج شيء في الرسالة { $message }. الصيغ نص عادي.
# $id (text): as it stands in the file.
prompack-fault-name = هذا الملف عن الأداة { $id }. يجب أن يحمل الاسم نفسه.
prompack-fault-no-instrument = لا أداة بهذا الاسم.
prompack-fault-no-kit = لا برنامج بهذا الاسم.
prompack-fault-two-licences = الترخيص في هذا الملف وفي pack.toml. أبق واحدًا منهما.
prompack-fault-no-licence = لا ترخيص، لا هنا ولا في pack.toml.
# $note (text): status or source.
prompack-fault-not-noted = ليس للرسالة التي فيها اسم الأداة .{ $note }.
# $status (text): as it stands in the file.
prompack-fault-status = الكلمة { $status } ليست حالة. الحالات هي published و licensed و collated و local و own.
prompack-fault-ending = التسجيلات هي .ogg و .mp3 و .wav فقط.
prompack-fault-no-message = ليست لأي أداة هذه الرسالة بهذه اللغة.

## Keys

# $name (text): of the files. $id (text): of the key.
prompack-keys = كُتب { $name }.key و { $name }.pub. المفتاح { $id }. تحتاج العيادات إلى هذا السطر:
# $file (text): its name. $id (text): of the key. $digest (text): a SHA-256.
prompack-signed = وُقِّع { $file } بالمفتاح { $id }. SHA-256: { $digest }

## What is in a pack

prompack-file = الملف
prompack-size = البايتات
prompack-digest = SHA-256
prompack-signer = موقّع بالمفتاح
prompack-pack = الحزمة
prompack-version = الإصدار
prompack-publisher = الناشر
prompack-not-after = تُثبَّت حتى
prompack-instrument = الأداة
prompack-kit = البرنامج
prompack-kit-visits = الزيارات
prompack-kit-alerts = التنبيهات
prompack-kit-slots = الأدوات التي تأتي بها حزمة أخرى
prompack-kit-needs = الأدوات التي يجب أن تأتي مع Prombook
prompack-items = البنود التي يُجاب عنها
prompack-scores = الدرجات
prompack-cases = الأمثلة المحسوبة
prompack-licence = الترخيص
prompack-owner = المالك
prompack-number = رقم الترخيص
prompack-expires = آخر يوم للترخيص
prompack-languages = اللغات التي يسمح بها الترخيص
prompack-modes = الطرق التي يسمح بها الترخيص
prompack-terms = الشروط
prompack-notice = يُعرض معها دائمًا
prompack-source = المصدر
prompack-none = لا شيء
prompack-any = أيّ كان
# $language (text): a tag. $status (text): published, licensed, collated, local or own. $texts (text): how many.
prompack-wording = الصيغة: { $language }، { $status }، الرسائل: { $texts }
# $message (text): its name. $language (text): a tag. $by (text): a person. $day (text): a date. $size (text): in bytes.
prompack-recording = التسجيل: { $message }، { $language }، البايتات: { $size }، وافق عليه { $by } في { $day }

prompack-taken = كانت ستُقبل حيث يُعرف هذا المفتاح.
# $why (text): a sentence.
prompack-not-taken = لم تكن لتُقبل. { $why }
# $id (text): of the key.
prompack-perhaps-taken = لا خلل فيها. لم يُنظر هل وقّعها المفتاح { $id }: اذكر المفتاح مع --key.

prompack-refused-too-large = أكبر مما يجوز لحزمة.
prompack-refused-unsigned = لم يوقّعها أحد.
# $detail (text): the id of a key.
prompack-refused-unknown-signer = موقّعة بمفتاح آخر: { $detail }.
prompack-refused-altered = ليست ما وُقِّع.
prompack-refused-not-a-pack = ليست حزمة، أو هي بتنسيق لا يعرفه هذا البرنامج.
# $detail (text): where and what, in English.
prompack-refused-malformed = فيها خطأ: { $detail }
# $detail (text): where and what, in English.
prompack-refused-case = مثال محسوب لا يعطي ما يقوله: { $detail }

## Questionnaires

prompack-loss-dropped = تُرك
prompack-loss-simplified = بُسِّط
prompack-loss-unusable = لا يمكن استعماله
# $what (text): where and what, in English.
prompack-import-wrong = ليس أداة بعد: { $what }
# $folder (text): its name. $count (text): how many.
prompack-imported = بُدئ { $folder }. لم يُنقل: { $count }
prompack-import-next = اكتب الناشر والأمثلة المحسوبة والكلمات الناقصة. يذكر «check» ما بقي.

## What could not be done

# $file (text): its name.
prompack-failed-read = تتعذر قراءة { $file }.
# $file (text): its name.
prompack-failed-write = تتعذر كتابة { $file }.
# $file (text): its name.
prompack-failed-exists = الملف { $file } موجود بالفعل. لا يُستبدل أي ملف.
# $file (text): its name.
prompack-failed-no-questionnaire = الملف { $file } ليس FHIR Questionnaire يمكن قراءته.
prompack-failed-secret-key = لا يُفتح المفتاح بعبارة المرور هذه، أو ليس مفتاحًا سريًا.
# $key (text): as it was typed.
prompack-failed-public-key = ليس { $key } مفتاحًا عامًا ولا ملفًا فيه مفتاح عام.
prompack-failed-passphrase = عبارة المرور فارغة، أو الثانية ليست كالأولى.
prompack-failed-nobody = لم يذكر أحد عبارة مرور.
