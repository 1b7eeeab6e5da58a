### Draft: not checked by a native speaker.
### Reports of programmes: what the program itself says in them, on the screen, on paper and in files.

report-funnel = کون کہاں تک پہنچا
report-funnel-counted = ہر وہ شخص جس سے کبھی پوچھا گیا کہ کیا وہ حصہ لے سکتا ہے، وہ بھی جو شامل نہیں ہوئے۔ ”پچھلے مرحلے والوں میں سے“ اس مرحلے کے ان لوگوں کو گنتا ہے جن کے بارے میں یہ ابھی کہا جا سکتا ہے، اور ان میں سے کتنے آگے آئے؛ لوگ کسی مرحلے پر دوسرے راستے سے بھی آ سکتے ہیں۔
report-uptake = جو پیش کیا جائے اسے کون قبول کرتا ہے
report-uptake-counted = ہر وہ شخص جس سے کبھی پوچھا گیا، اس دن کی عمر، جنس، نسلی گروہ، پسندیدہ زبان اور ترجمان کی ضرورت کے لحاظ سے۔ ”قبول کیا“ کے تناسب ان میں سے ہیں جنہیں کچھ پیش کیا گیا، ”حصہ لیتے ہیں“ کے تناسب ان میں سے جن سے پوچھا گیا۔
report-retention = وزٹ
report-retention-counted = حصہ لینے والوں کے وزٹ جو آج تک متوقع تھے۔ وزٹ تب ہو چکا ہوتا ہے جب ہر لازمی فارم مکمل ہو یا کسی نے درج کیا ہو کہ کیوں نہیں؛ ”آج“ کی اسکرین بھی اسی طرح گنتی ہے۔ جو وزٹ شرکت بدلنے کی وجہ سے اب متوقع نہیں، وہ الگ دکھائے جاتے ہیں اور کسی تناسب میں شامل نہیں۔
report-completeness = فارم
report-completeness-counted = اس پروگرام کے وزٹ کے مکمل فارم، فارم، زبان اور دیے جانے کے طریقے کے لحاظ سے۔ اسکور والوں کے تناسب مکمل فارموں میں سے ہیں، بغیر جواب کے تناسب ان میں پوچھے گئے تمام سوالوں میں سے۔
report-time = وقت
report-time-counted = وزٹ جن کا وقت اس کمپیوٹر پر ناپا گیا، وقفوں کے بغیر: درمیان کے منٹ، پروگرام کے طے شدہ منٹوں کے ساتھ۔
report-escalations = الرٹ
report-escalations-counted = اس پروگرام میں کبھی بھی جاری ہونے والا ہر الرٹ۔ تناسب جاری ہونے والے الرٹس میں سے ہیں۔ منٹ الرٹ سے اس کے بارے میں درج پہلی کارروائی تک ہیں۔
report-safety = ناموافق واقعات اور غیر ارادی اثرات
report-safety-counted = اس پروگرام میں درج ہر ناموافق واقعہ، اس مہینے میں جب سائٹ کو اس کا علم ہوا۔ ”تعلق“ سے مراد ہے کہ تعلق ممکن، غالباً یا یقینی ہے۔ جو بعد میں معلوم ہوا وہ بھی اس واقعے میں شمار ہوتا ہے۔ غیر ارادی اثرات ایک ایک کر کے گنے جاتے ہیں، اس لحاظ سے کہ وہ کس بارے میں ہیں اور شریک کو کیا دیا گیا۔
# $at (text): date and time.
report-counted-at = گنتی { $at }
report-none = –
report-language-unsaid = درج نہیں
report-visit-unsaid = کوئی وزٹ نہیں بتایا گیا

report-table-funnel = مراحل
report-table-losses = لوگ کہاں سے آگے نہیں بڑھے، اور کیوں
report-table-uptake-age = عمر کے لحاظ سے
report-table-uptake-sex = جنس کے لحاظ سے
report-table-uptake-ethnic = نسلی گروہ کے لحاظ سے
report-table-uptake-language = زبان کے لحاظ سے
report-table-uptake-interpreter = ترجمان کی ضرورت کے لحاظ سے
report-table-retention = وزٹ کے لحاظ سے
report-table-missed = وزٹ جو نہیں ہوئے، اور کیوں
report-table-completeness = مکمل فارم
report-table-not-given = فارم جو نہیں دیے گئے، اور کیوں، شرکت کنندہ کی زبان کے لحاظ سے
report-table-time = وزٹ کے لحاظ سے منٹ
report-table-alerts = الرٹ کے لحاظ سے
report-table-actions = پہلے یا بعد میں کیا کیا گیا
report-table-services = جن خدمات کو فون کیا گیا
report-table-outcomes = نتیجہ کیا نکلا
report-table-overrides = کیوں کچھ ضروری نہیں تھا
report-table-safety = مہینے کے لحاظ سے
report-table-serious = سنگین واقعات، سنگین ہونے کی وجہ کے لحاظ سے
report-table-unintended = غیر ارادی اثرات، موضوع کے لحاظ سے

report-col-step = مرحلہ
report-col-people = افراد
report-col-of-before = پچھلے مرحلے والوں میں سے
report-col-of-screened = جن سے پوچھا گیا ان میں سے
report-col-not-due = ابھی وقت نہیں آیا
report-col-primary = بنیادی گروہ
report-col-outside = اس سے باہر
report-col-not-reached = مرحلہ جس تک نہیں پہنچے
report-col-reason = وجہ
report-col-group = گروہ
report-col-screened = پوچھا گیا
report-col-offered = پیش کیا گیا
report-col-accepted-of-offered = قبول کیا، جنہیں پیش کیا گیا ان میں سے
report-col-enrolled-of-screened = حصہ لیتے ہیں، جن سے پوچھا گیا ان میں سے
report-col-completed-of-over = منصوبے کے مطابق مکمل، ان میں سے جن کے لیے ختم ہوا
report-col-visit = وزٹ
report-col-visits = وزٹ
report-col-expected = آج تک متوقع
report-col-done = مدت میں ہوئے
report-col-late = مدت سے باہر ہوئے
report-col-begun = آئے، کچھ لازمی باقی
report-col-missed = رہ گئے
report-col-open-now = مدت ابھی کھلی ہے
report-col-not-expected = اب متوقع نہیں
report-col-form = فارم
report-col-forms = فارم
report-col-language = زبان
report-col-language-of = شرکت کنندہ کی زبان
report-col-how = کیسے
report-col-finished = مکمل
report-col-with-score = اسکور کے ساتھ
report-col-without-answer = سوالات جن کا جواب نہیں
report-col-measured = وزٹ جن کا وقت ناپا گیا
report-col-patient = شرکت کنندہ، منٹ
report-col-patient-planned = شرکت کنندہ، طے شدہ
report-col-staff = عملہ، منٹ
report-col-staff-planned = عملہ، طے شدہ
report-col-over = طے شدہ سے زیادہ
report-col-alert = الرٹ
report-col-fired = جاری ہوئے
report-col-open = کھلے
report-col-overdue = تاخیر میں
report-col-in-time = بروقت کارروائی
report-col-minutes = کارروائی تک منٹ، درمیان میں
report-col-nothing-needed = کچھ ضروری نہیں تھا
report-col-what = کیا
report-col-effects = اثرات
report-col-nothing-given = ابھی کچھ نہیں دیا گیا
report-col-times = کتنی بار
report-col-month = مہینہ
report-col-events = واقعات
report-col-related = تعلق ہے
report-col-serious = سنگین
report-col-serious-related = سنگین اور تعلق ہے
report-col-to-technology = ٹیکنالوجی سے تعلق ہے
report-col-to-app = اس سافٹ ویئر سے تعلق ہے
report-col-attempts = پیروی کی کوششیں

rung-screened = پوچھا گیا
rung-eligible = حصہ لے سکتے ہیں
rung-offered = پیش کیا گیا
rung-accepted = قبول کیا
rung-consented = رضامندی دی
rung-enrolled = حصہ لیتے ہیں
rung-started = شروع کیا
# $visit (text): name of a visit.
rung-active = اب بھی استعمال کرتے ہیں: { $visit }

# $question (text): what is asked before anybody enters.
report-why-criterion = اس کے جواب کی وجہ سے: { $question }
# $arm (text): what somebody was given.
report-why-arm = دیا گیا: { $arm }
code-standing-unfinished = ابھی سب کچھ نہیں پوچھا گیا
code-standing-not-offered = اب تک کچھ پیش نہیں کیا گیا
code-standing-declined = انکار کیا، وجہ درج نہیں
code-standing-deferred = ملتوی کیا
code-standing-not-asked = اب تک رضامندی نہیں پوچھی گئی
code-standing-refused = رضامندی نہیں دی
code-standing-blocked = کسی نے ابھی ایک الرٹ پر کارروائی نہیں کی
code-standing-not-yet = اب تک نہیں
code-standing-not-started = اب تک شروع نہیں کیا
code-standing-not-active = اب استعمال نہیں کرتے، وجہ درج نہیں
code-standing-not-known = کسی نے درج نہیں کیا کہ استعمال کرتے ہیں یا نہیں
code-standing-over = اب حصہ نہیں لیتے
# $count (number), $n (text): people.
report-funnel-unnamed =
    { $count ->
        [one] { $n } فرد شامل نہیں ہوا اور اسے نام کے بغیر رکھا گیا ہے۔
       *[other] { $n } افراد شامل نہیں ہوئے اور انہیں نام کے بغیر رکھا گیا ہے۔
    }
report-funnel-primary = جو بنیادی گروہ سے باہر کے راستے سے آئے، جیسے خود ریفر ہو کر، انہیں الگ رکھا اور گنا جاتا ہے۔ کسی کی کئی وجوہات ہو سکتی ہیں، اس لیے وجوہات کا مجموعہ افراد سے زیادہ ہو سکتا ہے۔
report-interpreter-yes = ضرورت ہے
report-interpreter-no = ضرورت نہیں
report-interpreter-unsaid = درج نہیں
report-ethnic-asian = ایشیائی یا ایشیائی برطانوی
report-ethnic-black = سیاہ فام، سیاہ فام برطانوی، کیریبین یا افریقی
report-ethnic-mixed = مخلوط یا ایک سے زیادہ
report-ethnic-white = سفید فام
report-ethnic-other = دیگر
report-ethnic-not_stated = نہیں بتایا
report-ethnic-not_known = معلوم نہیں
report-ethnic-not_asked = نہیں پوچھا گیا
report-uptake-ethnic = نسلی گروہ 2001 اور 2021 کے زمروں کو یکجا کرتے ہیں؛ دونوں میں چینی کو ایشیائی کے ساتھ شمار کیا جاتا ہے۔ ”نہیں بتایا“ وہ ہیں جن سے پوچھا گیا اور جنہوں نے بتانا نہیں چاہا، ”نہیں پوچھا گیا“ وہ جن کے بارے میں کسی نے کچھ درج نہیں کیا۔
report-all-alerts = تمام الرٹ
report-all-months = تمام مہینے
report-all-effects = تمام غیر ارادی اثرات
# $alerts, $visits (text): numbers. $share (text): alerts for each hundred visits.
report-alerts-per-hundred = { $visits } وزٹ پر { $alerts } الرٹ: ہر سو وزٹ پر { $share }۔
# $share (text): how many of how many.
report-false-alarms = غلط الرٹ، ان الرٹس میں سے جن کا نتیجہ معلوم ہے: { $share }۔
# $number (text): study number. $day (text): a date. $term (text): what happened, as typed.
report-concern-of = { $number }، { $day }: { $term }

# $number (text): study number.
notice-title = حفاظت کی نئی تشویش: { $number }
notice-draft = مسودہ
notice-draft-detail =
    سائٹ پر درج معلومات سے اسپانسر کے لیے بنایا گیا۔ یہ کسی کو نہیں بھیجا گیا۔ اسپانسر فیصلہ کرتا ہے کہ یہ حفاظت کی نئی تشویش ہے یا نہیں، اور NICE کو بتاتا ہے۔

    سائٹ سے باہر جانے سے پہلے اسے پڑھیں: کسی کے ٹائپ کیے ہوئے الفاظ میں لوگوں کے نام ہو سکتے ہیں۔
notice-programme = پروگرام
notice-kit = پروگرام
notice-version = ورژن
notice-arm = کیا دیا گیا
notice-product = ٹیکنالوجی
notice-site = سائٹ
notice-number = اسٹڈی نمبر
notice-event = واقعے کے بارے میں کیا درج ہے
notice-follow = بعد میں کیا معلوم ہوا
notice-follow-none = بعد میں کچھ درج نہیں ہوا۔
notice-follow-day = درج ہوا
notice-follow-what = کیا
notice-not-recorded = درج نہیں
notice-sponsor = اسپانسر پُر کرے
notice-assessment = تشویش کا جائزہ
notice-action = کیا کیا گیا، یا کیا جائے گا
notice-told-on = NICE کو کب اور کس نے بتایا
notice-signature = نام، تاریخ، دستخط
report-col-contacts = دوسری سروسیں جو شامل ہوئیں
rung-attended = نشستیں مکمل کیں
code-standing-too-few = ضرورت سے کم نشستوں میں آئے
report-resources = دوسری دیکھ بھال
report-resources-counted = دوسری دیکھ بھال جس کے بارے میں لوگوں نے بتایا، ان دنوں میں جن کے بارے میں پوچھا گیا؛ جس کا جواب نہیں دیا گیا وہ صفر شمار نہیں ہوتا۔ شرح ایک فرد کے تین مہینوں (91 دن) کے لیے ہے۔ جن مدتوں کے زیادہ تر دن اشاریہ دن کے بعد ہیں وہ دوسری جدول میں ہیں۔
report-table-care-before = اشاریہ دن سے پہلے
report-table-care-since = اشاریہ دن سے، لوگوں کو جو دیا گیا اس کے لحاظ سے
report-col-given = دیا گیا
report-col-care-asked = جن سے پوچھا گیا
report-col-care-any = کچھ ملا، پوچھے گئے افراد میں سے
report-col-care-amount = کل
report-col-care-days = پوچھے گئے دن
report-col-care-rate = تین مہینوں میں فی فرد
report-care-everybody = سب
# $count (text): which form the number takes. $n (text): the number.
report-care-twice = { $count ->
    [one] { $n } فرد سے کچھ دنوں کے بارے میں دو بار پوچھا گیا۔ دن ایک بار گنے جاتے ہیں؛ جو دونوں بار گنا گیا اسے الگ نہیں کیا جا سکتا۔
   *[other] { $n } افراد سے کچھ دنوں کے بارے میں دو بار پوچھا گیا۔ دن ایک بار گنے جاتے ہیں؛ جو دونوں بار گنا گیا اسے الگ نہیں کیا جا سکتا۔
}
