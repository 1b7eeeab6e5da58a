### Draft: not checked by a native speaker.
### What is kept, and how it is guarded: the audit trail, backups, a participant's rights, and what is protected. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-trail = آڈٹ ٹریل
title-backups = بیک اپس
title-restore = بیک اپ واپس لائیں
title-rights = شرکت کنندہ کے حقوق
title-protection = کیا محفوظ ہے

## The audit trail

trail-title = آڈٹ ٹریل
trail-length =
    { $count ->
        [one] کلینک کے سیٹ اپ سے اب تک { $n } سطر۔ کچھ بھی بدلا یا ہٹایا نہیں جا سکتا۔
       *[other] کلینک کے سیٹ اپ سے اب تک { $n } سطریں۔ کچھ بھی بدلا یا ہٹایا نہیں جا سکتا۔
    }
trail-filters = کون سی سطریں
trail-by = کون
trail-by-anybody = کوئی بھی
trail-what = کیا کیا گیا
trail-what-anything = کچھ بھی
trail-participant = اسٹڈی نمبر
trail-from = از (دن)
trail-to = تا (دن)
trail-show = دکھائیں
trail-show-all = سب دکھائیں
trail-none = ایسی کوئی سطر نہیں۔
trail-rows = سطریں، نئی پہلے
trail-col-row = سطر
trail-col-when = کب
trail-col-who = کون
trail-col-what = کیا کیا گیا
trail-col-about = کس بارے میں
trail-col-reason = کیوں
trail-program = Prombook، خود
trail-utc = UTC: { $utc }
trail-clock-back = گھڑی پیچھے چلی گئی تھی
trail-clock-forward = گھڑی اچانک آگے چلی گئی تھی
trail-newer = زیادہ نئی
trail-older = زیادہ پرانی
trail-check = پوری ٹریل جانچیں
trail-check-how = ہر سطر اور پوری فائل کو جانچتا ہے۔ ایک منٹ لگ سکتا ہے؛ آپ کام جاری رکھ سکتے ہیں۔
trail-checking = جانچا جا رہا ہے…
trail-checked =
    { $count ->
        [one] { $at }: { $n } سطر جانچی گئی، اور سب ٹھیک ہے۔
       *[other] { $at }: { $n } سطریں جانچی گئیں، اور سب ٹھیک ہے۔
    }
trail-checked-found =
    { $count ->
        [one] { $at }: { $n } سطر جانچی گئی، اور کچھ مطابقت نہیں رکھتا۔ کچھ نہ بدلیں؛ سپورٹ کو فون کریں۔
       *[other] { $at }: { $n } سطریں جانچی گئیں، اور کچھ مطابقت نہیں رکھتا۔ کچھ نہ بدلیں؛ سپورٹ کو فون کریں۔
    }
trail-head = کاغذی رجسٹر کے لیے: سطر { $row }، { $head }
trail-head-how = یہ اور آج کی تاریخ کاغذی رجسٹر میں لکھیں۔ جو بعد میں وہاں تک کی کوئی سطر ہٹائے یا دوبارہ لکھے، وہ یہی آٹھ حروف پھر سے حاصل نہیں کر سکتا۔
trail-witness = سرور سے موازنہ کریں
trail-witness-how = ہر بار ریکارڈ بھیجے جانے پر سرور نوٹ کرتا ہے کہ ٹریل کہاں ختم ہوتی ہے۔ یہ پوچھتا ہے کہ اس نے کیا نوٹ کیا ہے۔
trail-witnessing = سرور سے پوچھا جا رہا ہے…
witness-no-endpoint = کوئی سرور مقرر نہیں ہے، اس لیے یہ ٹریل کسی اور نے نہیں دیکھی۔
witness-no-answer = سرور جواب نہیں دے رہا۔ کنکشن ہونے پر دوبارہ کوشش کریں۔
witness-nothing = سرور نے یہ ٹریل ابھی نہیں دیکھی۔ اگلی بار ریکارڈ بھیجے جانے پر دیکھے گا۔
witness-agrees = سطر { $seq } تک یہاں کی ٹریل وہی ہے جو سرور نے دیکھی ({ $seen })۔
witness-contradicts = سطر { $seq } تک سرور نے یہاں والی سے مختلف ٹریل دیکھی ({ $seen }): اس کمپیوٹر پر سطریں ہٹائی گئیں یا دوبارہ لکھی گئیں۔ کچھ نہ بدلیں؛ سپورٹ کو فون کریں۔
damage-pages = ریکارڈ کی فائل کے کچھ حصے ویسے نہیں جیسے لکھے گئے تھے۔
damage-structure = ریکارڈ کی فائل کی اندرونی ترتیب درست نہیں ہے۔
damage-references = کچھ ریکارڈ ایسے ریکارڈ کا حوالہ دیتے ہیں جو موجود نہیں۔
damage-trail = آڈٹ ٹریل کے حصے آپس میں نہیں ملتے۔
damage-content = ایک ریکارڈ اس سے مختلف ہے جو آڈٹ ٹریل کے مطابق لکھا گیا تھا۔
damage-anchor-missing = ریکارڈ کے ساتھ رکھا جانے والا وہ نوٹ غائب ہے جو بتاتا ہے کہ ٹریل کہاں ختم ہوتی ہے۔
damage-anchor-forged = ریکارڈ کے ساتھ رکھا ہوا نوٹ اس پروگرام نے نہیں لکھا۔
damage-anchor-ahead = ٹریل کا آخری حصہ غائب ہے: یہ ریکارڈ پہلے والے ریکارڈ سے پرانے ہیں۔
damage-anchor-contradicts = ٹریل وہاں ختم نہیں ہوتی جہاں ریکارڈ کے ساتھ رکھا ہوا نوٹ بتاتا ہے۔
damage-witness = سرور نے یہاں والی سے مختلف ٹریل دیکھی۔
damage-row = یہ سب سے پہلے سطر { $seq } میں نظر آتا ہے۔
damage-missing =
    { $count ->
        [one] { $n } سطر غائب ہے۔
       *[other] { $n } سطریں غائب ہیں۔
    }

trail-action-founded = کلینک سیٹ اپ کیا
trail-action-person-added = عملے کا فرد شامل کیا
trail-action-person-renamed = عملے کے فرد کا نام بدلا
trail-action-role-changed = کردار بدلا
trail-action-person-left = جانے والے فرد کو نکالا
trail-action-person-returned = کسی کو واپس آنے دیا
trail-action-passphrase-given = پہلا پاس فریز دیا
trail-action-passphrase-changed = اپنا پاس فریز بدلا
trail-action-keys-rotated = کلیدیں نئی کیں
trail-action-data-key-renewed = تمام ریکارڈ نئے سرے سے انکرپٹ کیے
trail-action-recovery-used = ریکوری کلید سے داخلہ
trail-action-recovery-renewed = نئی ریکوری کلید بنائی
trail-action-escrow-set = ادارے کو سر بمہر کلید دی
trail-action-escrow-removed = سر بمہر کلید واپس لی
trail-action-signed-in = سائن ان کیا
trail-action-sign-in-failed = سائن ان نہ ہو سکا
trail-action-locked = لاک کیا
trail-action-setting-changed = ترتیب بدلی
trail-action-registered = شرکت کنندہ کا اندراج کیا
trail-action-visit-started = وزٹ شروع کیا
trail-action-form-begun = فارم شروع کیا
trail-action-answered = جواب دیا
trail-action-language-changed = فارم کی زبان بدلی
trail-action-prompt-acknowledged = ہدایت پر کیا کیا گیا، درج کیا
trail-action-finished = فارم مکمل کیا
trail-action-corrected = فارم کی تصحیح کی
trail-action-confirmed = سرور نے ریکارڈ کی تصدیق کی
trail-action-refused = سرور نے ریکارڈ نہیں لیا
trail-action-released = ریکارڈ دوبارہ بھیجا
trail-action-viewed = ریکارڈ دیکھا
trail-action-searched = تلاش کی
trail-action-exported = ریکارڈ حوالے کیا
trail-action-backed-up = بیک اپ بنایا
trail-action-backup-failed = بیک اپ ناکام ہوا
trail-action-restored = بیک اپ واپس لایا گیا
trail-action-damage-found = خرابی پائی گئی
trail-action-damage-accepted = خرابی کے بعد جاری رکھا
trail-action-clock-jumped = گھڑی کا وقت اچانک بدلا
trail-action-clock-confirmed = بتایا کہ گھڑی درست ہے
trail-action-withdrawn = دستبرداری درج کی
trail-action-restricted = ریکارڈ محدود کیا
trail-action-unrestricted = ریکارڈ تمام عملے کے لیے دوبارہ کھولا
trail-action-erased = ریکارڈ مٹایا
trail-action-purged = مدت پوری ہونے پر ریکارڈ ہٹایا
trail-action-witnessed = سرور نے ٹریل دیکھی
trail-action-trail-checked = ٹریل جانچی
trail-action-run-started = Prombook شروع ہوا
trail-action-voided = فارم واپس لیا
trail-action-unfinished-noted = درج کیا کہ فارم کیوں مکمل نہیں
trail-action-participant-changed = شرکت کنندہ کی تفصیل بدلی
trail-action-details-kept = بدلی ہوئی تفصیل رکھی
trail-action-computer-added = سائٹ کے ایک اور کمپیوٹر سے واسطہ ہوا
trail-action-received = دوسرے کمپیوٹر کا ریکارڈ لیا
trail-action-dispute-opened = ایک ریکارڈ کے دو نسخے پائے گئے
trail-action-dispute-settled = دو نسخوں میں فیصلہ کیا
trail-action-lost-there = سرور سے ریکارڈ ضائع ہو چکا تھا
trail-action-day-closed = دن ختم کیا
trail-action-step-kept = پروگرام کا مرحلہ درج کیا
trail-action-step-corrected = پروگرام کے مرحلے کی تصحیح کی
trail-action-kit-adopted = پروگرام کے بارے میں فیصلہ کیا
trail-action-tailoring-proposed = پروگرام میں سائٹ کی تبدیلیاں تجویز کیں
trail-action-tailoring-approved = انہیں نافذ ہونے دیا
trail-action-tailoring-refused = انہیں نافذ نہیں ہونے دیا

## Backups

backups-title = بیک اپس
backups-state = موجودہ صورت حال
backups-why = بیک اپ ہر چیز کی انکرپٹ شدہ نقل ہے۔ Prombook روزانہ ایک بناتا ہے اور ثابت کرنے کے بعد ہی اسے شمار کرتا ہے۔ یہ آج کے پاس فریز سے کھلتا ہے؛ جو بیک اپ پاس فریز بدلتے وقت پہنچ سے باہر تھا، وہ پہلے والوں سے کھلتا ہے۔
backups-here = اس کمپیوٹر پر: آخری ثابت شدہ نقل { $at }۔
backups-here-never = اس کمپیوٹر پر: ابھی کوئی نقل نہیں۔
backups-there = دوسری جگہ پر: آخری ثابت شدہ نقل { $at }۔
backups-there-never = دوسری جگہ پر: ابھی کوئی نقل نہیں۔
backups-no-place = ابھی کوئی دوسری جگہ نہیں ہے۔ اگر اس کمپیوٹر کی ڈسک خراب ہو جائے تو اس پر رکھی نقلیں بھی اس کے ساتھ ختم ہو جائیں گی۔
backups-place-away = دوسری جگہ تک ابھی رسائی نہیں ہو رہی۔ اسے لگائیں؛ Prombook خود اس پر نقل کر دیتا ہے۔
backup-trouble-place = آخری بیک اپ ناکام ہوا: اس کے فولڈر میں لکھا نہیں جا سکا۔
backup-trouble-disk-full = آخری بیک اپ ناکام ہوا: جگہ باقی نہیں تھی۔
backup-trouble-damaged = آخری بیک اپ ناکام ہوا: جو نقل کیا گیا وہ سالم ثابت نہیں ہوا۔ کچھ نہ بدلیں؛ سپورٹ کو فون کریں۔
backup-trouble-other = آخری بیک اپ ناکام ہوا۔ ابھی دوبارہ کوشش کریں؛ اگر پھر ایسا ہو تو سپورٹ کو فون کریں۔
backups-now = ابھی بیک اپ کریں
backups-making = نقل اور ثابت کیا جا رہا ہے…
backups-made = نقل ہوا اور ثابت ہوا۔
backups-place-title = دوسری جگہ
backups-place-label = دوسری نقل کا فولڈر
backups-place-hint = USB اسٹک یا دوسری ڈرائیو پر ایک فولڈر، جیسے E:\Backups۔ نہ اس کمپیوٹر کی ڈسک پر، نہ نیٹ ورک پر۔ دوسری جگہ نہیں چاہیے تو خالی چھوڑیں۔
backups-place-save = یہ فولڈر استعمال کریں
backups-place-kept = محفوظ ہوا۔
backups-list = نقلیں
backups-none = ابھی کوئی نقل نہیں ہے۔
backups-col-made = کب بنی
backups-col-holds = اس میں کیا ہے
backups-col-where = کہاں
backups-unreadable = پڑھی نہیں جا سکتی
backups-on-here = اس کمپیوٹر پر
backups-on-there = دوسری جگہ
backups-holds = { $participants }، { $forms }
backups-participants =
    { $count ->
        [one] { $n } شرکت کنندہ
       *[other] { $n } شرکت کنندگان
    }
backups-forms =
    { $count ->
        [one] { $n } فارم
       *[other] { $n } فارم
    }
backups-usual = اس کمپیوٹر پر نقلیں یہاں ہیں: { $folder }
backups-restore = کوئی نقل واپس لائیں…

## Bringing a backup back

restore-step = مرحلہ { $step } از { $steps }
restore-choose-title = بیک اپ منتخب کریں
restore-choose-how = ابھی کچھ نہیں بدلتا۔ پہلے آپ دیکھیں گے کہ اس سے کیا ہوگا۔
restore-looking = نقلیں تلاش کی جا رہی ہیں…
restore-found =
    { $count ->
        [0] یہاں کوئی نقل نہیں ملی۔ جس فولڈر میں نقلیں ہیں اسے ٹائپ کریں، یا ڈرائیو لگا کر دوبارہ دیکھیں۔
        [one] { $n } نقل ملی۔
       *[other] { $n } نقلیں ملیں۔
    }
restore-copies = نقلیں، نئی پہلے
restore-unreadable = یہ نقل پڑھی نہیں جا سکتی۔ کوئی اور منتخب کریں۔
restore-choose-one = نقلوں میں سے ایک منتخب کریں۔
restore-folder = کوئی اور فولڈر
restore-folder-hint = مثلاً USB اسٹک پر: E:\Backups
restore-look = وہاں دیکھیں
restore-next = آگے بڑھیں
restore-back = واپس
restore-leave = سب کچھ جوں کا توں رہنے دیں
restore-prove-title = اپنی شناخت ثابت کریں
restore-prove-how = کسی منتظم کا نام اور پاس فریز استعمال کریں۔ پہلے آج والا آزمائیں؛ اگر پاس فریز بدلتے وقت یہ نقل پہنچ سے باہر تھی تو پہلے والے اسے کھولتے ہیں۔
restore-prove-of = { $made } کی نقل
restore-name = نام
restore-passphrase = پاس فریز
restore-prove = نقل کھولیں
restore-proving = نقل ثابت کی جا رہی ہے…
restore-look-title = اس سے کیا ہوگا
restore-is = نقل سالم ہے۔ یہ { $clinic } کی ہے، { $made } کو بنی۔
restore-holds = اس میں: { $participants }، { $forms }۔
restore-replaces-nothing = اس کمپیوٹر پر کوئی ریکارڈ نہیں ہے۔ کسی چیز کی جگہ نہیں لی جاتی۔
restore-newer =
    { $count ->
        [0] یہاں کا کوئی ریکارڈ نقل سے نیا نہیں ہے۔
        [one] یہاں کا { $n } ریکارڈ نقل سے نیا ہے اور اس میں نہیں ہوگا:
       *[other] یہاں کے { $n } ریکارڈ نقل سے نئے ہیں اور اس میں نہیں ہوں گے:
    }
restore-newer-many =
    { $count ->
        [one] سب سے نیا { $n } ریکارڈ جو نقل میں نہیں ہوگا؛ اور بھی ہیں:
       *[other] سب سے نئے { $n } ریکارڈ جو نقل میں نہیں ہوں گے؛ اور بھی ہیں:
    }
restore-unreadable-now = اس کمپیوٹر کے ریکارڈ ابھی پڑھے نہیں جا سکتے، اس لیے کوئی نہیں بتا سکتا کہ نقل سے نیا کیا ہے۔ جو کچھ اس کے بعد درج ہوا وہ اس میں نہیں ہوگا۔
restore-newer-rows =
    { $count ->
        [0] یہاں کی آڈٹ ٹریل میں کوئی نئی سطر نہیں ہے۔
        [one] یہاں کی آڈٹ ٹریل کی { $n } سطر زیادہ نئی ہے۔
       *[other] یہاں کی آڈٹ ٹریل کی { $n } سطریں زیادہ نئی ہیں۔
    }
restore-lost =
    { $count ->
        [one] { $n } ریکارڈ سرور پر بھی نہیں ہے۔ اس کے بعد وہ صرف بدلی گئی پرانی فائلوں میں ہوگا۔
       *[other] { $n } ریکارڈ سرور پر بھی نہیں ہیں۔ اس کے بعد وہ صرف بدلی گئی پرانی فائلوں میں ہوں گے۔
    }
restore-lost-none = سرور نے ان سب کی تصدیق کر دی ہے۔ کچھ ضائع نہیں ہوتا، لیکن یہ صرف سرور پر ہیں۔
restore-col-record = ریکارڈ
restore-col-when = کب
restore-col-server = کہاں
restore-on-server = سرور پر بھی
restore-not-on-server = صرف یہاں
restore-then = اس کے بعد
restore-then-kept = جو فائلیں ابھی یہاں ہیں وہ ریکارڈ کے ساتھ رکھی جاتی ہیں، حذف نہیں ہوتیں۔
restore-then-asked = نقل کے ہر ریکارڈ کے بارے میں سرور سے پوچھا جاتا ہے؛ جو اس کے پاس نہ ہو وہ دوبارہ بھیجا جاتا ہے۔
restore-then-staff = عملے کی فہرست نقل والے دن کی ہے۔ بعد میں اسے دیکھ لیں: جو اس کے بعد جا چکا ہے وہ دوبارہ فہرست میں ہے، اور جب تک آپ اسے نہ نکالیں، شاید سائن ان کر سکے۔
restore-then-trail = آڈٹ ٹریل میں رہتا ہے کہ نقل کون، کب اور کیوں واپس لایا۔
restore-reason = بیک اپ کیوں واپس لایا جا رہا ہے؟
restore-reason-hint = مثلاً: منگل کو ڈسک خراب ہو گئی
restore-do =
    { $count ->
        [0] یہ بیک اپ واپس لائیں
        [one] یہ بیک اپ واپس لائیں، اُس { $n } ریکارڈ کے بغیر جو صرف یہاں ہے
       *[other] یہ بیک اپ واپس لائیں، اُن { $n } ریکارڈ کے بغیر جو صرف یہاں ہیں
    }
restore-doing = واپس لایا جا رہا ہے…
restore-done-title = بیک اپ واپس آ گیا ہے
restore-done = اُس نام اور پاس فریز سے سائن ان کریں جو نقل بنتے وقت تھے۔
restore-done-kept = بدلی گئی پرانی فائلیں { $folder } میں ہیں۔ انہیں تب تک رکھیں جب تک یقین نہ ہو کہ کسی کو کوئی کمی نہیں ملی۔
restore-done-next = پھر پچھلے دنوں کے شرکت کنندگان کو دیکھیں، اور بھیجیں۔
restore-sign-in = سائن ان کریں

## Rights of a participant

rights-title = شرکت کنندہ { $number } کے حقوق
rights-open = حقوق…
rights-back = شرکت کنندہ پر واپس
standing-withdrawn = { $since } سے حصہ نہیں لے رہے۔ مزید کچھ درج نہیں کیا جاتا۔
standing-restricted = { $since } سے محدود: صرف منتظمین اور ڈیٹا مینیجر دیکھ سکتے ہیں۔
standing-erased = { $since } کو مٹایا گیا۔ مواد اب اس کمپیوٹر پر نہیں ہے۔
rights-unsent =
    { $count ->
        [0] سرور نے اس شرکت کنندہ کے ہر ریکارڈ کی تصدیق کر دی ہے۔
        [one] سرور نے اس شرکت کنندہ کے { $n } ریکارڈ کی ابھی تصدیق نہیں کی۔
       *[other] سرور نے اس شرکت کنندہ کے { $n } ریکارڈ کی ابھی تصدیق نہیں کی۔
    }
rights-drafts =
    { $count ->
        [0] کوئی فارم نامکمل نہیں۔
        [one] { $n } فارم نامکمل ہے۔
       *[other] { $n } فارم نامکمل ہیں۔
    }
rights-nothing = آپ کا کردار یہاں کچھ نہیں بدل سکتا۔
rights-reason = وجہ
rights-reason-hint = آڈٹ ٹریل میں رکھی جاتی ہے۔ یہاں نام نہ لکھیں۔
rights-cancel = منسوخ کریں
rights-done = ہو گیا۔
rights-busy = کام جاری ہے…
rights-for-ever = یہ واپس نہیں ہو سکتا۔

rights-withdraw-title = اب حصہ نہیں لے رہے
rights-withdraw-open = دستبرداری درج کریں…
rights-withdraw-does = نہ کوئی وزٹ شروع ہو سکتا ہے، نہ کوئی فارم شروع یا پُر کیا جا سکتا ہے۔ نامکمل فارم نامکمل رہتے ہیں۔
rights-withdraw-not = جو مکمل ہو چکا وہ یہاں رہتا ہے، پھر بھی بھیجا جاتا ہے، اور پڑھا جا سکتا ہے۔ جو سرور کے پاس ہے وہ اس کے پاس رہتا ہے۔
rights-withdraw-do = درج کریں کہ اب حصہ نہیں لے رہے

rights-restrict-title = محدود کریں کہ کون دیکھ سکتا ہے
rights-restrict-open = محدود کریں…
rights-restrict-does = صرف منتظمین اور ڈیٹا مینیجر یہ ریکارڈ کھول سکتے ہیں۔ دوسروں کو بس یہ معلوم ہوتا ہے کہ یہ موجود ہے، اس سے زیادہ کچھ نہیں۔
rights-restrict-not = کچھ ہٹایا نہیں جاتا۔ سرور اور اس کے صارفین کو نہیں بتایا جاتا۔ یہ پابندی دوبارہ اٹھائی جا سکتی ہے۔
rights-restrict-do = یہ ریکارڈ محدود کریں

rights-unrestrict-title = پابندی اٹھائیں
rights-unrestrict-open = پابندی اٹھائیں…
rights-unrestrict-does = اس کلینک کا تمام عملہ یہ ریکارڈ دوبارہ کھول سکتا ہے۔
rights-unrestrict-not = اور کچھ نہیں بدلتا۔ یہ بات کہ ریکارڈ محدود تھا آڈٹ ٹریل میں رہتی ہے۔
rights-unrestrict-do = یہ ریکارڈ تمام عملے کے لیے کھولیں

rights-export-title = جو کچھ رکھا گیا ہے سب حوالے کریں
rights-export-open = حوالے کریں…
rights-export-does = دو فائلیں لکھتا ہے: لوگوں کے پڑھنے کے لیے ایک صفحہ، اور وہی ڈیٹا کی شکل میں (FHIR)۔ ان میں نام، جوابات، اسکور اور کس نے کیا درج کیا، سب ہوتا ہے۔
rights-export-not = فائلیں انکرپٹ نہیں ہیں: جس کے پاس ہوں وہ پڑھ سکتا ہے۔ حوالے کرنے کے بعد انہیں حذف کر دیں۔ یہاں کچھ نہیں بدلتا۔
rights-export-folder = دو فائلوں کا فولڈر
rights-export-folder-hint = ایک خالی فولڈر، بہتر ہے USB اسٹک پر: E:\
rights-export-do = دونوں فائلیں لکھیں
rights-export-page = پڑھنے کے لیے: { $file }
rights-export-data = ڈیٹا کی شکل میں: { $file }

rights-erase-title = اس کمپیوٹر سے مٹائیں
rights-erase-open = مٹائیں…
rights-erase-does = اس شرکت کنندہ کا نام، تاریخ پیدائش، NHS نمبر، جوابات اور نوٹ اس کمپیوٹر سے ہٹا دیے جاتے ہیں۔ اسٹڈی نمبر، اور یہ کہ کس نے کب اور کیوں مٹایا، آڈٹ ٹریل میں رہتے ہیں۔
rights-erase-not = سرور اپنی نقل رکھتا ہے: جو اسے چلاتا ہے اس سے کہیں۔ پرانے بیک اپس میں یہ اب بھی رہتا ہے جب تک نئے ان کی جگہ نہ لے لیں، تقریباً پانچ ہفتے بعد؛ جو نقل آپ نے کہیں اور بنائی ہو وہ جوں کی توں رہتی ہے۔
rights-erase-number = اسٹڈی نمبر، تاکہ یقین ہو کہ یہی شرکت کنندہ ہے
rights-erase-number-hint = { $number } ٹائپ کریں
rights-erase-unsent =
    { $count ->
        [one] { $n } ریکارڈ سرور پر نہیں ہے۔ اگر آپ اسے یہاں مٹا دیں تو وہ کہیں نہیں رہے گا۔
       *[other] { $n } ریکارڈ سرور پر نہیں ہیں۔ اگر آپ انہیں یہاں مٹا دیں تو وہ کہیں نہیں رہیں گے۔
    }
rights-erase-also =
    { $count ->
        [one] وہ { $n } ریکارڈ بھی مٹائیں جو سرور پر نہیں ہے
       *[other] وہ { $n } ریکارڈ بھی مٹائیں جو سرور پر نہیں ہیں
    }
rights-erase-do = اس شرکت کنندہ کو مٹائیں

## What stands in a form of the window

draft-back = آپ نے یہاں جو ٹائپ کیا تھا وہ واپس آ گیا ہے۔
draft-empty = خالی سے شروع کریں
draft-other = آپ نے یہاں کسی اور کا اندراج شروع کیا تھا۔
draft-take = اس کے بجائے اسے جاری رکھیں

## A form that cannot be filled in

form-reading = آپ یہ فارم پڑھ سکتے ہیں، پُر نہیں کر سکتے۔
form-reading-answers = اب تک کے جوابات
form-reading-back = وزٹ پر واپس
form-line-read = پڑھیں
form-line-read-named = { $form } اب تک کا پڑھیں
prompt-open-yet = ابھی تک کسی نے درج نہیں کیا کہ کیا کیا گیا۔

## What is protected, and what is not

protection-title = کیا محفوظ ہے، اور کیا نہیں
protection-back = واپس
protection-is = Prombook کس کی حفاظت کرتا ہے
protection-is-file = ریکارڈ کی فائل اور اس کے بیک اپس انکرپٹ ہیں۔ جو کوئی ریکارڈ لاک ہونے کی حالت میں کمپیوٹر چرائے، یا کوئی بیک اپ چرائے، وہ انہیں پاس فریز یا ریکوری کلید کے بغیر نہیں پڑھ سکتا۔
protection-is-people = ہر فرد کا اپنا پاس فریز ہے اور وہ وہی دیکھتا ہے جس کی اس کا کردار اجازت دیتا ہے۔ ونڈو میں اندازے لگانے کی رفتار سست کر دی جاتی ہے۔
protection-is-lock = جب کوئی موجود نہ ہو تو ریکارڈ خود لاک ہو جاتے ہیں۔ تب کلید میموری سے نکل جاتی ہے۔
protection-is-saved = جب اسکرین پر ”محفوظ ہوا“ لکھا آ جائے تو ریکارڈ پروگرام کے اچانک بند ہونے یا بجلی جانے پر بھی باقی رہتا ہے، بشرطیکہ ڈسک واقعی وہ رکھے جسے رکھنے کا وہ بتاتی ہے۔
protection-is-sent = ہر مکمل شدہ ریکارڈ سرور تک پہنچتا ہے، یا منتظر یا نہ لیے گئے کے طور پر، وجہ سمیت، فہرست میں ہوتا ہے۔
protection-is-trail = کس نے کچھ دیکھا، درج کیا، درست کیا یا ہٹایا، یہ آڈٹ ٹریل میں ہوتا ہے۔ ہٹائی یا دوبارہ لکھی گئی سطریں اگلی جانچ پر، یا ٹریل کا سرور سے موازنہ کرنے پر ظاہر ہو جاتی ہیں۔
protection-is-damage = فائل کی خرابی تلاش کی جاتی ہے اور بتائی جاتی ہے۔ آپ کے علم کے بغیر نہ کچھ مرمت کیا جاتا ہے نہ حذف۔
protection-not = یہ کس سے حفاظت نہیں کرتا
protection-not-weak = کمزور پاس فریز۔ جس کے پاس فائل کی نقل ہو وہ اتنی تیزی سے پاس فریز آزما سکتا ہے جتنی اس کی مشینیں اجازت دیں؛ ونڈو میں انتظار کے وقفے اسے نہیں روکتے۔ چار بے ترتیب الفاظ روکتے ہیں۔
protection-not-open = کھلا سیشن۔ جو کوئی کھلی ونڈو کے سامنے بیٹھ جائے وہ سب کچھ کر سکتا ہے جو آپ کر سکتے ہیں۔ اٹھتے وقت اسے لاک کریں۔
protection-not-infected = ایسا کمپیوٹر جو ریکارڈ کھلے ہونے کے دوران وائرس سے متاثر ہو، یا کسی اور کے قابو میں ہو۔ وہ پڑھ سکتا ہے جو آپ پڑھتے اور ٹائپ کرتے ہیں۔
protection-not-forgotten = بھولے ہوئے پاس فریز۔ اگر تمام پاس فریز اور ریکوری کلید کھو جائیں تو کوئی بھی ریکارڈ نہیں کھول سکتا: نہ سپورٹ، نہ بنانے والے۔
protection-not-disk = جو آخری بیک اپ یا ارسال کے بعد درج ہوا، جب ڈسک خراب ہو جائے یا کمپیوٹر چوری ہو جائے۔
protection-not-server = جو سرور جانتا ہے۔ وہ ہر بھیجی گئی چیز پڑھتا ہے، اور آپ کے یہاں مٹانے کے بعد بھی رکھتا ہے۔
protection-not-screen = اسکرین کی تصویریں، پرنٹ شدہ صفحات، اور حوالے کی گئی فائلیں۔
protection-not-memory = جو ونڈو نے دکھایا۔ لاک ہونے کے بعد، کمپیوٹر بند ہونے تک اس کی میموری میں نشانات رہ سکتے ہیں، اور اس کی سلیپ فائل میں بھی، سوائے اس کے کہ پوری ڈسک انکرپٹ ہو۔
protection-not-insider = دیکھنے کی اجازت رکھنے والے کا غلط استعمال۔ اس کا کردار اسے محدود کرتا ہے اور آڈٹ ٹریل اسے ظاہر کرتی ہے؛ دونوں میں سے کوئی اسے روکتا نہیں۔
protection-do = آپ کیا کر سکتے ہیں
protection-do-words = Prombook کے تجویز کردہ چار الفاظ استعمال کریں، اور کسی کو نہ بتائیں۔
protection-do-key = ریکوری کلید کاغذ پر رکھیں، تالے میں، کمپیوٹر سے دور۔
protection-do-two = دو منتظم رکھیں، تاکہ ایک دوسرے کو دوبارہ داخل ہونے دے سکے۔
protection-do-stick = بیک اپس کے لیے کسی اور ڈرائیو پر دوسری جگہ مقرر کریں، اور اسے وقتاً فوقتاً وہاں سے لے جائیں۔
protection-do-disk = پوری ڈسک انکرپٹ کروائیں (BitLocker، LUKS)، اور اپ ڈیٹس اور وائرس سے تحفظ آن رکھیں۔
protection-do-log = ٹریل کے آٹھ حروف وقتاً فوقتاً کاغذی رجسٹر میں لکھیں۔

damage-anchor-unusable = ریکارڈ کے ساتھ رکھا جانے والا وہ نوٹ، جو بتاتا ہے کہ ٹریل کہاں ختم ہوتی ہے، نہ پڑھا جا سکتا ہے نہ لکھا جا سکتا ہے۔
refusal-newer-at-endpoint = ایک بیک اپ واپس لایا گیا، اور سرور کے پاس یہ ریکارڈ ایسی شکل میں ہے جو ممکن ہے اس کے بعد بدلی گئی ہو۔ پہلے اسے وہاں دیکھیں۔ ”دوبارہ کوشش کریں“ یہاں والے ریکارڈ کو اس کی جگہ رکھ دیتا ہے۔
trail-action-step-taken-back = پروگرام کا مرحلہ واپس لیا
