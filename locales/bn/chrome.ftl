### Draft: not checked by a native speaker.
### The window. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Everywhere

app-name = Prombook
app-title = { $place } – Prombook
app-practice = অনুশীলন: এখানে কিছুই আসল নয়
app-language = ভাষা
app-lock = লক করুন
app-change-person = ব্যক্তি বদলান
person-role = ({ $role })
waiting-theirs =
    { $count ->
        [one] { $person }-এর { $n }টি পাঠানো হয়নি
       *[other] { $person }-এর { $n }টি পাঠানো হয়নি
    }
waiting-yours =
    { $count ->
        [one] আপনার { $n }টি পাঠানো হয়নি
       *[other] আপনার { $n }টি পাঠানো হয়নি
    }
app-reference = সাপোর্টের জন্য রেফারেন্স: { $reference }
start-title = Prombook রেকর্ডগুলো খুলতে পারছে না
start-again = আবার চেষ্টা করুন
nav-label = প্রধান
nav-site = সাইটের সেটিংস
nav-participants = অংশগ্রহণকারী
nav-sending = পাঠানো
nav-settings = সেটিংস
nav-sending-waiting =
    { $count ->
        [one] পাঠানো: { $n }টি অপেক্ষায়
       *[other] পাঠানো: { $n }টি অপেক্ষায়
    }
nav-sending-held =
    { $count ->
        [one] পাঠানো: { $n }টি দেখা দরকার
       *[other] পাঠানো: { $n }টি দেখা দরকার
    }
unsaved-mine =
    { $count ->
        [one] { $form } ফর্মে { $n }টি উত্তর সংরক্ষিত হয়নি।
       *[other] { $form } ফর্মে { $n }টি উত্তর সংরক্ষিত হয়নি।
    }
unsaved-theirs =
    { $count ->
        [one] { $form } ফর্মে { $person }-এর টাইপ করা { $n }টি উত্তর সংরক্ষিত হয়নি। শুধু { $person } এটি সংরক্ষণ করতে পারেন।
       *[other] { $form } ফর্মে { $person }-এর টাইপ করা { $n }টি উত্তর সংরক্ষিত হয়নি। শুধু { $person } এগুলো সংরক্ষণ করতে পারেন।
    }
unsaved-go = { $form } ফর্মে যান

title-first-run = সেটআপ
title-sign-in = সাইন ইন
title-participants = অংশগ্রহণকারী
title-register = অংশগ্রহণকারী নিবন্ধন
title-participant = অংশগ্রহণকারী
title-visit = ভিজিট
title-form = ফর্ম
title-result = ফলাফল
title-sending = পাঠানো
title-settings = সেটিংস
title-staff = কর্মী
title-keys = চাবি
title-recovery = নতুন পুনরুদ্ধার চাবি
title-recover = পুনরুদ্ধার চাবি
title-must-change = আপনার নিজের পাসফ্রেজ
title-safe = ক্ষতি পাওয়া গেছে

summary-title =
    { $count ->
        [one] { $n }টি বিষয়ে আপনার মনোযোগ দরকার
       *[other] { $n }টি বিষয়ে আপনার মনোযোগ দরকার
    }
summary-more =
    { $count ->
        [one] এবং আরও { $n }টি
       *[other] এবং আরও { $n }টি
    }

summary-field = { $field }: { $why }

## Whose screen this is

banner-label = অংশগ্রহণকারী
banner-born = জন্ম
banner-age = ({ $n } বছর)
banner-sex = লিঙ্গ
banner-nhs = NHS নম্বর
banner-nhs-none = দেওয়া হয়নি
banner-study = স্টাডি নম্বর
banner-language = ভাষা
banner-interpreter = দোভাষী
banner-interpreter-needed = দোভাষী দরকার
sex-female = নারী
sex-male = পুরুষ
sex-other = অন্যান্য
sex-unknown = জানা নেই

## Setting up

first-step = { $steps } ধাপের মধ্যে ধাপ { $step }
first-language-title = একটি ভাষা বেছে নিন
first-welcome = Prombook এই কম্পিউটারে একটি ক্লিনিকের প্রশ্নমালা এনক্রিপ্ট করে রাখে এবং সংযোগ থাকলে পাঠায়। সেটআপ করতে প্রায় পাঁচ মিনিট লাগে।
first-language-draft = এই ভাষার অনুবাদ একটি খসড়া: যাঁর মাতৃভাষা এটি এমন কেউ এখনো তা যাচাই করেননি।
first-next = এগিয়ে যান
first-back = পিছনে
first-making = রেকর্ড প্রস্তুত করা হচ্ছে…
first-restore = এই ক্লিনিকের রেকর্ড কি অন্য কম্পিউটারে ছিল?
first-clinic-title = ক্লিনিক ও তার অ্যাডমিনিস্ট্রেটর
first-clinic-name = ক্লিনিকের নাম
first-site = সাইট কোড
first-site-hint = প্রতিটি স্টাডি নম্বর এটি দিয়ে শুরু হয়, যেমন 07। একটি সাইটের জন্য একাধিক কম্পিউটারে রেকর্ড করা হলে প্রতিটির নিজস্ব কোড লাগবে: নইলে একই স্টাডি নম্বর বারবার আসবে।
first-name = আপনার নাম
first-name-hint = আপনি প্রথম অ্যাডমিনিস্ট্রেটর
first-passphrase = পাসফ্রেজ
first-passphrase-hint = কমপক্ষে 12টি অক্ষর। পেস্ট করতে পারেন। এটি যাঁর কাছে থাকবে তিনি রেকর্ড পড়তে পারবেন।
first-suggest = চারটি শব্দ প্রস্তাব করুন
pass-show = দেখান
pass-hide = লুকান
verdict-good = এই পাসফ্রেজটি ভালো।
verdict-too-short = এখনো খুব ছোট: কমপক্ষে 12টি অক্ষর দিন।
verdict-too-long = খুব বড়: ছোট করুন।
verdict-common = অনেকে এটি ব্যবহার করেন, তাই এটিই সবার আগে অনুমান করা হবে।
verdict-guessable = এটি এমন একটি ধরন মেনে চলে যা সহজে অনুমান করা যায়।
verdict-personal = এতে ব্যক্তির বা ক্লিনিকের নাম আছে।
recovery-title = আপনার পুনরুদ্ধার চাবি
recovery-why = এই চাবি নিরাপদে রাখুন: এটি এবং সব পাসফ্রেজ হারিয়ে গেলে কেউ এই রেকর্ড খুলতে পারবেন না। এটি আর কারও কাছে নেই, এবং সাপোর্ট এর বদলি দিতে পারবে না।
recovery-once = এটি শুধু এখনই দেখানো হচ্ছে। প্রিন্ট করুন বা লিখে নিন, এবং এই কম্পিউটার থেকে দূরে কোনো তালাবদ্ধ জায়গায় রাখুন।
recovery-print = প্রিন্ট করুন
recovery-have-it = আমার কাছে কাগজে আছে
recovery-prove-title = পুনরুদ্ধার চাবি যাচাই করুন
recovery-prove = আপনার কাগজ থেকে এই গুচ্ছগুলো টাইপ করুন।
recovery-group = গুচ্ছ { $place }
recovery-group-differs = গুচ্ছ { $place } কাগজের লেখার সঙ্গে মেলে না
recovery-show-again = চাবিটি আবার দেখান
sheet-title = Prombook পুনরুদ্ধার চাবি
sheet-clinic = { $clinic }, { $made }
sheet-use = এই কাগজ নিরাপদে রাখুন: এটি এবং সব পাসফ্রেজ হারিয়ে গেলে কেউ এই রেকর্ড খুলতে পারবেন না।
sheet-keep = কম্পিউটার থেকে দূরে কোনো তালাবদ্ধ জায়গায় রাখুন। যাঁর কাছে দুটিই থাকবে তিনি রেকর্ড পড়তে পারবেন।
first-endpoint-title = রেকর্ড কোথায় পাঠানো হবে?
first-endpoint-why = শেষ করা রেকর্ড একটি FHIR সার্ভারে যায়। এটি পরেও ঠিক করা যায়; ততদিন সবকিছু এখানেই রাখা হয়।
first-endpoint-save = সংরক্ষণ করে এগিয়ে যান
first-later = পরে
endpoint-address = সার্ভারের ঠিকানা
endpoint-hint = https:// দিয়ে শুরু হয় (http:// শুধু এই কম্পিউটারের কোনো সার্ভারের জন্য)
endpoint-try = পরীক্ষা করুন
endpoint-trying = পরীক্ষা চলছে…
finding-ready = এই ঠিকানায় একটি FHIR R4 সার্ভার সাড়া দিচ্ছে। এটি প্রস্তুত।
finding-ready-named = এই ঠিকানায় { $server } সাড়া দিচ্ছে। এটি একটি FHIR R4 সার্ভার এবং প্রস্তুত।
finding-not-fhir = এই ঠিকানায় কিছু একটা সাড়া দিচ্ছে, কিন্তু সেটি FHIR সার্ভার নয়। ঠিকানাটি মিলিয়ে দেখুন।
finding-wrong-version = একটি FHIR সার্ভার সাড়া দিচ্ছে, কিন্তু R4 সংস্করণে নয়। যাঁরা সার্ভারটি চালান তাঁদের কাছে R4-এর ঠিকানা চান।
finding-read-only = একটি FHIR R4 সার্ভার সাড়া দিচ্ছে, কিন্তু জানাচ্ছে যে এটি কোনো রেকর্ড নেয় না। যাঁরা সার্ভারটি চালান তাঁদের কাছে এমন ঠিকানা চান যা রেকর্ড নেয়।
finding-no-answer = এই ঠিকানায় কিছুই সাড়া দিচ্ছে না। ঠিকানা ও সংযোগ পরীক্ষা করুন।
finding-refused = সার্ভার সাড়া দিচ্ছে, কিন্তু এই ক্লিনিককে প্রত্যাখ্যান করছে। যাঁরা সার্ভারটি চালান তাঁদের কাছে প্রবেশের অনুমতি চান।
finding-address-refused = এই ঠিকানা ব্যবহার করা যায় না। এটি https:// দিয়ে শুরু হতে হবে এবং এতে একটি সার্ভারের নাম থাকতে হবে।
finding-certificate = সার্ভার নিজের পরিচয় প্রমাণ করতে পারেনি। ঠিকানাটি মিলিয়ে দেখুন, অথবা সাপোর্টে ফোন করুন।
finding-certificate-expired = এই সার্ভারের সার্টিফিকেট আজ বৈধ নয়। যাঁরা সার্ভারটি চালান তাঁদের তা নবায়ন করতে বলুন।
finding-certificate-name = সার্ভার প্রমাণ করেছে যে সে এই ঠিকানার নয়, অন্য একটি সার্ভার। ঠিকানাটি মিলিয়ে দেখুন।
finding-old-tls = এই সার্ভার শুধু এমন এনক্রিপশন ব্যবহার করে যা আর নিরাপদ নয়। যাঁরা সার্ভারটি চালান তাঁদের TLS 1.2 বা তার পরের সংস্করণ চালু করতে বলুন।
finding-no-such-host = এই নামের কোনো সার্ভার কেউ চেনে না। এই কম্পিউটারে নেটওয়ার্ক আছে কি না দেখুন, তারপর ঠিকানাটি মিলিয়ে দেখুন।
finding-proxy = এই নেটওয়ার্কের প্রক্সি Prombook-কে যেতে দেয় না। যাঁরা নেটওয়ার্কটি চালান তাঁদের জিজ্ঞাসা করুন।
finding-sign-in-page = মানুষের জন্য তৈরি একটি পাতা সাড়া দিচ্ছে: সম্ভবত এই নেটওয়ার্কে কাউকে সাইন ইন করতে হবে। একটি ওয়েব ব্রাউজার খুলুন, নেটওয়ার্কে সাইন ইন করুন, তারপর আবার পরীক্ষা করুন।
finding-clock = এই কম্পিউটারের তারিখ বা সময় ভুল, তাই কোনো সার্ভারকে বিশ্বাস করা যাচ্ছে না। ঘড়ি ঠিক করুন, তারপর আবার পরীক্ষা করুন।

## Signing in

signin-title = সাইন ইন করুন
signin-locked-by = { $person }-এর জন্য লক করা আছে। আপনি যেখানে ছিলেন সেখানেই ফিরবেন।
signin-name = নাম
signin-passphrase = পাসফ্রেজ
signin-open = সাইন ইন করুন
signin-opening = খোলা হচ্ছে…
signin-known = এখানে কারা ছিলেন
signin-now = এখন আবার চেষ্টা করতে পারেন।

## What everybody should know. $at (text): when, where that matters.

notice-one-administrator = মাত্র একজন অ্যাডমিনিস্ট্রেটর আছেন। প্রথমজন না থাকলে দ্বিতীয় একজন অন্যদের ঢুকতে দিতে পারবেন।
notice-recovery-used = পুনরুদ্ধার চাবি দিয়ে কেউ ঢুকেছেন, { $at }। এখানকার কেউ এ বিষয়ে না জানলে সাপোর্টে ফোন করুন।
notice-renew-recovery = পুনরুদ্ধার চাবি ব্যবহার করা হয়েছে। নতুন একটি তৈরি করুন: পুরোনো কাগজটি খাম থেকে বের করা হয়েছে।
notice-clock-back = কম্পিউটারের ঘড়ি পিছিয়ে গেছে, { $at }। আপনি কাজ চালিয়ে যেতে পারেন; কেউ না দেখা পর্যন্ত সময়গুলো অনিশ্চিত হিসেবে চিহ্নিত থাকবে।
notice-clock-forward = কম্পিউটারের ঘড়ি হঠাৎ এগিয়ে গেছে, { $at }। আপনি কাজ চালিয়ে যেতে পারেন; কেউ না দেখা পর্যন্ত সময়গুলো অনিশ্চিত হিসেবে চিহ্নিত থাকবে।
notice-clock-right = সময় ঠিক আছে
notice-backup-old = কয়েক দিন ধরে কোনো ব্যাকআপ হয়নি।
notice-backup-place = ব্যাকআপের জন্য বেছে নেওয়া জায়গাটি পাওয়া যাচ্ছে না। সেটি লাগান, অথবা অন্য একটি বেছে নিন।
notice-disk-low = এই কম্পিউটারের ডিস্ক প্রায় ভরে গেছে। শিগগিরই জায়গা খালি করুন।
notice-disk-full = এই কম্পিউটারের ডিস্ক ভরে গেছে। আর কিছু রাখা যাবে না: এখনই জায়গা খালি করুন।
notice-go-staff = কর্মী পাতায় যান
notice-go-recovery = নতুন পুনরুদ্ধার চাবি তৈরি করুন
notice-go-trail = অডিট ট্রেইল দেখুন
notice-go-backups = ব্যাকআপে যান

## Participants

participants-title = অংশগ্রহণকারী
participants-register = অংশগ্রহণকারী নিবন্ধন করুন
participants-register-typed = “{ $typed }” নিবন্ধন করুন
participants-search = নাম, স্টাডি নম্বর বা NHS নম্বর দিয়ে খুঁজুন
participants-none = নথিভুক্ত কারও সঙ্গে মেলেনি।
participants-total =
    { $count ->
        [one] { $n } জন অংশগ্রহণকারী নথিভুক্ত আছেন
       *[other] { $n } জন অংশগ্রহণকারী নথিভুক্ত আছেন
    }
participants-found =
    { $count ->
        [one] { $n } জন অংশগ্রহণকারী মিলেছেন
       *[other] { $n } জন অংশগ্রহণকারী মিলেছেন
    }
participants-more =
    { $count ->
        [one] শুধু প্রথম { $n } জনকে দেখানো হচ্ছে। বাকিদের দেখতে আরও টাইপ করুন।
       *[other] শুধু প্রথম { $n } জনকে দেখানো হচ্ছে। বাকিদের দেখতে আরও টাইপ করুন।
    }
participants-name = নাম
participants-born = জন্ম
participants-nhs = NHS নম্বর
participants-study = স্টাডি নম্বর
participants-visits = ভিজিট
participants-visits-count =
    { $count ->
        [0] কোনো ভিজিট নেই
        [one] { $n }টি ভিজিট
       *[other] { $n }টি ভিজিট
    }

## Registering

register-title = অংশগ্রহণকারী নিবন্ধন করুন
register-number = স্টাডি নম্বর { $number }
register-family = পদবি
register-given = নামের প্রথম অংশ
register-born = জন্মতারিখ
register-born-hint = দিন, মাস, বছর, যেমন 27 3 1952
register-understood-born = এভাবে বোঝা হয়েছে: { $text }
register-understood-nhs = NHS নম্বর { $text }
register-nhs = NHS নম্বর (ঐচ্ছিক)
register-nhs-hint = 10টি অঙ্ক; ফাঁকা জায়গা থাকলে সমস্যা নেই
register-sex = লিঙ্গ
register-language = পছন্দের ভাষা
register-interpreter = দোভাষী দরকার
register-keep = নিবন্ধন করুন
register-cancel = বাতিল
alike-title =
    { $count ->
        [one] এমন একজন আগে থেকেই নথিভুক্ত আছেন
       *[other] এমন { $n } জন আগে থেকেই নথিভুক্ত আছেন
    }
alike-nhs-number = একই NHS নম্বর
alike-name-and-birth = একই নাম ও জন্মতারিখ
alike-else = ইনি অন্য ব্যক্তি, নিবন্ধন করুন

## One participant

participant-title = ভিজিট
participant-back = সব অংশগ্রহণকারী
participant-today = আজ একটি ভিজিট শুরু করুন
participant-paper = কাগজ থেকে একটি ভিজিট তুলুন
participant-paper-day = ভিজিটের দিন
participant-paper-start = এই ভিজিট শুরু করুন
participant-no-visits = এখনো কোনো ভিজিট নেই।
visit-of = { $day } তারিখের ভিজিট
visit-open = খুলুন
visit-open-named = { $day } তারিখের ভিজিট খুলুন
visit-no-forms = এখনো কোনো ফর্ম বাছা হয়নি।
visit-back = সব ভিজিট
visit-forms = এই ভিজিটের ফর্ম
visit-choose = একটি ফর্ম যোগ করুন

form-line-answered = { $items }টির মধ্যে { $n }টির উত্তর দেওয়া হয়েছে
form-line-score = শেষ: { $score }
form-line-score-corrected = সংশোধিত: { $score }
form-line-no-score = শেষ, স্কোর নেই
form-line-corrected = সংশোধিত, স্কোর নেই
form-line-continue = এগিয়ে যান
form-line-result = ফলাফল
form-line-continue-named = এগিয়ে যান: { $form }
form-line-result-named = ফলাফল: { $form }

offer-items =
    { $count ->
        [one] { $n }টি প্রশ্ন
       *[other] { $n }টি প্রশ্ন
    }
offer-own-stem = প্রশ্নের ভাষা Prombook-এর নিজের; এর কোনো আনুষ্ঠানিক রূপ নেই।
offer-language = ফর্মের ভাষা
offer-mode = কে উত্তর দিচ্ছেন এবং কীভাবে
offer-begin = শুরু করুন
offer-begin-named = শুরু করুন: { $form }
offer-not-preferred = অংশগ্রহণকারীর পছন্দের ভাষায় পাওয়া যায় না
offer-unavailable = এই ভাষায় পাওয়া যায় না:
mode-patient = অংশগ্রহণকারী, একা
mode-staff-reads-aloud = কর্মী পড়ে শোনান
mode-interpreter = দোভাষীর সাহায্যে
mode-telephone = টেলিফোনে
mode-paper = কাগজ থেকে
mode-proxy = তাঁর পক্ষে অন্য কেউ
wording-published = ভাষ্য: স্বত্বাধিকারীর প্রকাশিত
wording-collated = ভাষ্য: সংকলিত, স্বত্বাধিকারীর নথির সঙ্গে মেলানো হয়নি
wording-own = ভাষ্য: Prombook-এর নিজের প্রশ্ন

## Answering a form

form-progress = { $needed }টির মধ্যে { $n }টির উত্তর দেওয়া হয়েছে
form-saved = সংরক্ষিত { $time }
form-not-saved =
    { $count ->
        [one] { $n }টি উত্তর সংরক্ষিত হয়নি
       *[other] { $n }টি উত্তর সংরক্ষিত হয়নি
    }
form-unsaved =
    { $count ->
        [one] { $n }টি উত্তর শুধু এই স্ক্রিনে আছে, এখনো সংরক্ষিত হয়নি।
       *[other] { $n }টি উত্তর শুধু এই স্ক্রিনে আছে, এখনো সংরক্ষিত হয়নি।
    }
form-retry = আবার সংরক্ষণ করুন
form-finish-unsaved = আগে এই উত্তরগুলো সংরক্ষণ করুন; তারপর শেষ করুন।
form-left-over =
    { $count ->
        [one] { $person }-এর টাইপ করা { $n }টি উত্তর সংরক্ষিত হয়নি।
       *[other] { $person }-এর টাইপ করা { $n }টি উত্তর সংরক্ষিত হয়নি।
    }
form-left-over-help = { $person }-কে সাইন ইন করে এই ফর্ম খুলে সংরক্ষণ করতে বলুন, অথবা এখানে নিজের নামে আবার উত্তর দিন; তারপর শেষ করুন।
form-next = উত্তরহীন পরেরটি (F8)
form-english = পাশে ইংরেজি
form-language = ফর্মের ভাষা
form-tick = টিক দিন
form-blank = ফাঁকা রাখুন
form-why = উত্তর নেই…
form-optional = ঐচ্ছিক…
form-row-unsaved = সংরক্ষিত হয়নি
form-row-fault = এখনো উত্তর দেওয়া হয়নি
form-row-changed = বদলানো হবে
form-finish = শেষ করুন
form-later = পরে চালিয়ে যান
form-keys = কীবোর্ড: 1 থেকে 9 উত্তর দিয়ে পরেরটিতে যায়, স্কেলে 0-ও তাই করে। স্কেলে 10 দিতে 1 এবং তারপর 0 টাইপ করুন; 1 দিতে 1 এবং তারপর Enter টাইপ করুন। − দিয়ে উত্তর না থাকার কারণ দেওয়া যায়, F8 উত্তরহীন পরেরটি খুঁজে দেয়।
form-gap = প্রশ্ন { $number }: { $question }
form-prompt-open = প্রশ্ন { $number }: কী করা হয়েছে তা লিখুন
form-gaps-help = প্রতিটির উত্তর দিন, অথবা “উত্তর নেই…” দিয়ে কারণ জানান।
form-rest-blank =
    { $count ->
        [one] অংশগ্রহণকারী শেষে পৌঁছেছেন: বাকি { $n }টি বাক্য ফাঁকা রাখুন
       *[other] অংশগ্রহণকারী শেষে পৌঁছেছেন: বাকি { $n }টি বাক্য ফাঁকা রাখুন
    }
missing-title = প্রশ্ন { $number }: উত্তর নেই কেন?
missing-declined = উত্তর দিতে চাননি
missing-not-applicable = প্রযোজ্য নয়
missing-not-asked = জিজ্ঞাসা করা হয়নি
missing-take-back = উত্তর ফিরিয়ে নিন

prompt-title = প্রশ্ন { $number }-এর জন্য এখনই ব্যবস্থা নেওয়া দরকার
prompt-done = প্রশ্ন { $number }: কী করা হয়েছে
prompt-built-in = অংশগ্রহণকারী চলে যাওয়ার আগে এই উত্তরের দিকে মনোযোগ দেওয়া দরকার। আপনাদের স্থানীয় কার্যপদ্ধতি অনুসরণ করুন এবং কী করা হয়েছে তা লিখুন।
prompt-action = কী করা হয়েছে
prompt-choose = বেছে নিন
prompt-action-missing = কী করা হয়েছে তা বেছে নিন।
prompt-note = নোট (ঐচ্ছিক)
prompt-note-missing = কী করা হয়েছে তা লিখুন।
prompt-record = কী করা হয়েছে তা রেকর্ড করুন
prompt-recorded = { $action }। রেকর্ড করা হয়েছে { $at }, করেছেন { $by }।
prompt-action-spoke-with-participant = অংশগ্রহণকারীর সঙ্গে কথা বলা হয়েছে
prompt-action-informed-clinician = দায়িত্বপ্রাপ্ত ক্লিনিশিয়ানকে জানানো হয়েছে
prompt-action-followed-procedure = স্থানীয় কার্যপদ্ধতি অনুসরণ করা হয়েছে
prompt-action-called-service = একটি পরিষেবায় ফোন করা হয়েছে
prompt-action-other = অন্য কিছু

## A finished form

result-title = { $form }, { $day }
result-how = { $language } · { $mode } · শেষ হয়েছে { $at }, করেছেন { $by }
result-correct = সংশোধন করুন
result-to-visit = ভিজিটে ফিরুন
result-corrected = সংস্করণ { $number }, সংশোধনের কারণ: { $reason }
result-answers = উত্তর
result-earlier = আগের সংস্করণ
result-edition = সংস্করণ { $number }, { $at }, { $by }
answers-number = নং
answers-question = প্রশ্ন
answers-answer = উত্তর
answers-none = উত্তর নেই
score-range = { $low } থেকে { $high } স্কেলে
score-worse = স্কোর বেশি মানে অবস্থা বেশি খারাপ।
score-better = স্কোর বেশি মানে অবস্থা বেশি ভালো।
score-none =
    { $count ->
        [0] স্কোর নেই।
        [one] স্কোর নেই: স্কোরের জন্য দরকারি { $n }টি প্রশ্নের উত্তর নেই।
       *[other] স্কোর নেই: স্কোরের জন্য দরকারি { $n }টি প্রশ্নের উত্তর নেই।
    }
score-missing =
    { $count ->
        [one] { $n }টি প্রশ্নের উত্তর নেই; স্কোরের নিয়মে তা চলে।
       *[other] { $n }টি প্রশ্নের উত্তর নেই; স্কোরের নিয়মে তা চলে।
    }
score-band = “{ $band }” ({ $from } থেকে { $to }), { $source } অনুযায়ী।
score-threshold = { $text } সূত্র: { $source }।
score-amount = { $points } পয়েন্ট
score-amount-percent = { $points } পয়েন্ট, অথবা প্রথম স্কোরের { $percent } %
score-change-reliable = { $source } অনুযায়ী, দুটি ভিজিটের মধ্যে { $amount } বা তার বেশি পার্থক্য শুধু দৈবক্রমে যতটা হতে পারত তার চেয়ে বড়।
score-change-important = { $source } অনুযায়ী, দুটি ভিজিটের মধ্যে { $amount } বা তার বেশি পার্থক্য মানুষের টের পাওয়ার মতো বড়।

correct-title = এই ফর্ম সংশোধন করুন
correct-how = সঠিক উত্তরগুলো বেছে নিন এবং কারণ জানান। আগে যা রেকর্ড করা হয়েছিল তা পড়া যাবে।
correct-changes =
    { $count ->
        [0] এখনো কোনো উত্তর বদলানো হয়নি।
        [one] { $n }টি উত্তর বদলানো হবে।
       *[other] { $n }টি উত্তর বদলানো হবে।
    }
correct-reason = উত্তরগুলো কেন বদলানো হচ্ছে?
correct-words = এ বিষয়ে আরও, নিজের ভাষায়
correct-reason-hint = যেমন: টাইপ ভুল হয়েছিল, কাগজে 3 আছে
correct-save = সংশোধন সংরক্ষণ করুন
correct-cancel = বাতিল

## Sending

sending-title = পাঠানো
sending-now = এখন পাঠান
sending-waiting =
    { $count ->
        [one] { $n }টি রেকর্ড পাঠানোর অপেক্ষায়
       *[other] { $n }টি রেকর্ড পাঠানোর অপেক্ষায়
    }
sending-all-received = সার্ভার প্রতিটি রেকর্ড নিশ্চিত করেছে
sending-none-but-held = কিছুই অপেক্ষায় নেই, কিন্তু সার্ভার সবকিছু নেয়নি
sending-nothing = এখনো পাঠানোর কিছু নেই
sending-set-endpoint = সেটিংসে ঠিকানা দিন
phase-idle = পাঠানোর কিছু থাকলেই Prombook নিজে থেকে পাঠায়।
phase-off = কোনো সার্ভার ঠিক করা নেই। সবকিছু এই কম্পিউটারে রাখা হয়।
phase-sending = এখন পাঠানো হচ্ছে। আপনি কাজ চালিয়ে যেতে পারেন।
phase-waiting = আবার চেষ্টার অপেক্ষায়।
phase-waiting-seconds =
    { $count ->
        [one] অপেক্ষায়। পরের চেষ্টা { $n } সেকেন্ড পরে।
       *[other] অপেক্ষায়। পরের চেষ্টা { $n } সেকেন্ড পরে।
    }
phase-waiting-minutes =
    { $count ->
        [one] অপেক্ষায়। পরের চেষ্টা { $n } মিনিট পরে।
       *[other] অপেক্ষায়। পরের চেষ্টা { $n } মিনিট পরে।
    }
phase-stopped = পাঠানো থেমে গেছে এবং আপনার অপেক্ষায় আছে।
sending-progress-label = এবারের রেকর্ড
sending-progress = { $total }টির মধ্যে { $n }টি হয়েছে
sending-endpoint = সার্ভার: { $address }
sending-last-contact = সার্ভারের শেষ সাড়া: { $at }
sending-tally = রেকর্ডের ধরন অনুযায়ী
sending-kind = ধরন
sending-col-waiting = অপেক্ষায়
sending-col-received = গৃহীত
sending-col-held = নেওয়া হয়নি
sending-count-waiting = { $n }টি অপেক্ষায়
sending-count-received = { $n }টি গৃহীত
sending-count-held = { $n }টি নেওয়া হয়নি
kind-questionnaire = প্রশ্নমালা
kind-kit = কর্মসূচি
kind-participant = অংশগ্রহণকারী
kind-enrolment = অংশগ্রহণ
kind-visit = ভিজিট
kind-response = ফর্ম
kind-step = কর্মসূচির ধাপ
kind-one-questionnaire = প্রশ্নমালা
kind-one-kit = কর্মসূচি
kind-one-participant = অংশগ্রহণকারী
kind-one-enrolment = অংশগ্রহণ
kind-one-visit = ভিজিট
kind-one-response = ফর্ম
kind-one-step = কর্মসূচির ধাপ
sending-held =
    { $count ->
        [one] { $n }টি রেকর্ড সার্ভার নেয়নি
       *[other] { $n }টি রেকর্ড সার্ভার নেয়নি
    }
sending-held-shown = { $total }টির মধ্যে { $n }টি দেখানো হচ্ছে।
sending-again = আবার চেষ্টা করুন
sending-recent = সম্প্রতি গৃহীত
sending-record = রেকর্ড
sending-state = অবস্থা
sending-received = গৃহীত
sending-received-at = গৃহীত { $at }

## Settings

settings-title = সেটিংস
settings-save = সংরক্ষণ করুন
settings-managed = সার্ভার, এই কম্পিউটার থেকে কী বাইরে যাবে, নিরাপত্তা বার্তা এবং রেকর্ড কতদিন থাকবে, তা একজন অ্যাডমিনিস্ট্রেটর ঠিক করেন।
retention-title = রেকর্ড এখানে কতদিন থাকে
retention-is-never = কেউ না সরানো পর্যন্ত রেকর্ড এই কম্পিউটারে থাকে।
retention-is =
    { $count ->
        [one] দিনের শেষে সার্ভারে পাওয়ার { $n } দিন পরে রেকর্ড এই কম্পিউটার থেকে সরানো হয়।
       *[other] দিনের শেষে সার্ভারে পাওয়ার { $n } দিন পরে রেকর্ড এই কম্পিউটার থেকে সরানো হয়।
    }
retention-never = রেখে দিন
retention-after = সার্ভারে কিছুদিন থাকার পর সরান
retention-days = দিনের শেষে সার্ভারে পাওয়ার কত দিন পরে
retention-warns = যা সরানো হয় তা এখানে আর দেখা বা সংশোধন করা যায় না, শুধু সার্ভারে থাকে। পাঠানোর অপেক্ষায় থাকা রেকর্ড কখনো সরানো হয় না। এখান থেকে যা সরানো হয়েছে, পুরোনো ব্যাকআপে তা তখনও থাকে।
protection-why = এই প্রোগ্রাম কী রক্ষা করে এবং কার কাছ থেকে, আর কী রক্ষা করতে পারে না, সহজ ভাষায়।
protection-read = পড়ুন
settings-kept = সংরক্ষিত।
settings-clinic = ক্লিনিক
settings-clinic-is = { $clinic }, সাইট কোড { $site }
settings-idle =
    { $count ->
        [one] { $n } মিনিট কীবোর্ড বা ক্লিক ব্যবহার না হলে নিজে থেকে লক হয়।
       *[other] { $n } মিনিট কীবোর্ড বা ক্লিক ব্যবহার না হলে নিজে থেকে লক হয়।
    }
settings-endpoint = শেষ করা রেকর্ডের সার্ভার
settings-leaves = এই কম্পিউটার থেকে কী বাইরে যায়
settings-pseudonymous = শুধু স্টাডি নম্বর
settings-pseudonymous-means = স্টাডি নম্বর, পছন্দের ভাষা, দোভাষী দরকার কি না এবং উত্তর বাইরে যায়। নাম, জন্মতারিখ, লিঙ্গ ও NHS নম্বর এই কম্পিউটারেই থাকে।
settings-identified = নাম ও NHS নম্বরসহ
settings-identified-means = নাম, জন্মতারিখ, লিঙ্গ ও NHS নম্বরও বাইরে যায়। যে কর্মী কোনো রেকর্ড বদলান তাঁর নামও যায়। শুধু এমন সার্ভারের জন্য যার এগুলো রাখার অনুমতি আছে।
settings-prompt = নিরাপত্তা বার্তা
settings-prompt-text = কোনো উত্তরে ব্যবস্থা নেওয়া দরকার হলে কর্মীদের যা বলা হয়
settings-prompt-hint = আপনাদের সাইটের কার্যপদ্ধতি ও টেলিফোন নম্বর লিখুন। ফাঁকা থাকলে: “{ $built }”
about-title = পরিচিতি
about-version = Prombook { $version }
about-not-diagnosis = মানুষ যে উত্তর দেন Prombook তা রেকর্ড করে এবং প্রকাশিত স্কোরের যোগফল করে। এটি কোনো রোগ নির্ণয় করে না।
# The owners' own line, in every language as they wrote it.
about-phq = PHQ-9, GAD-7, PHQ-4: Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.
about-rmdq = RMDQ-24: Roland and Morris, Spine 1983;8:141-144.
about-nprs = ব্যথা 0 থেকে 10: প্রশ্নের ভাষা Prombook-এর নিজের।
about-fonts = Noto Sans, Noto Sans Bengali, Noto Sans Gurmukhi, Noto Sans Gujarati, Noto Nastaliq Urdu ও IBM Plex Sans Arabic: SIL Open Font License 1.1।
about-design = NHS ডিজাইন সিস্টেম (MIT), Tauri, Svelte ও Fluent দিয়ে তৈরি।
