### Draft: not checked by a native speaker.
### Programmes: what the program itself says of steps, their fields and their lists.

## Person and quality

# $score (text): name of a score. $points (text): a number. $when (text): a day, perhaps with a visit.
person-course-one = { $score }: { $when } তারিখে ছিল { $points }। এ পর্যন্ত একটি স্কোর আছে।
# $score (text): name of a score. $from, $to (text): the first number and the last. $since, $until (text): their days.
person-course-same = { $score }: { $since } তারিখে ছিল { $from } এবং { $until } তারিখে { $to }: কোনো পার্থক্য নেই।
# $by (text): the difference.
person-course-lower = { $score }: { $since } তারিখে ছিল { $from } এবং { $until } তারিখে { $to }: { $by } কম।
# $by (text): the difference.
person-course-higher = { $score }: { $since } তারিখে ছিল { $from } এবং { $until } তারিখে { $to }: { $by } বেশি।
# $day (text): a date. $visit (text): name of a visit.
person-when = { $day } ({ $visit })
# $points, $percent (text): numbers.
person-amount-percent = { $points } (অর্থাৎ প্রথম স্কোরের { $percent } %)
# $amount (text): a difference. $source (text): who published it.
person-change-inside = পরিবর্তনটি পরিমাপের ত্রুটি { $amount }-এর চেয়ে কম ({ $source })।
person-change-outside = { $amount } বা তার বেশি পরিবর্তন পরিমাপের ত্রুটির চেয়ে বড় ({ $source })।
person-change-below = পরিবর্তনটি { $amount }-এর চেয়ে কম, যাকে গুরুত্বপূর্ণ ধরা হয় ({ $source })।
person-change-important = { $amount } পরিবর্তনকে গুরুত্বপূর্ণ ধরা হয় ({ $source })।
# $score (text): name of a score. $points (text): a number.
person-score = { $score }: { $points }
# $digest (text): the first characters of a fingerprint. $status (text): one of the next.
person-wording = ভাষ্য { $digest }, { $status }
person-wording-published = স্বত্বাধিকারীর প্রকাশিত
person-wording-licensed = স্বত্বাধিকারী লাইসেন্সের অধীনে দিয়েছেন
person-wording-collated = সংকলিত, যাচাই করা হয়নি
person-wording-local = সাইটের নিজের
person-wording-own = Prombook-এর নিজের
person-wording-unknown = এই কম্পিউটারে নেই
# $by (text): a name. $at (text): date and time.
person-noted = শেষ করেছেন { $by }, { $at }
person-lag-none = একই দিনে তোলা
# $count (number), $n (text): days from the answers to their entry.
person-lag =
    { $count ->
        [one] { $n } দিন পরে তোলা
       *[other] { $n } দিন পরে তোলা
    }
# $number (text): number of a question. $old, $new (text): answers.
person-change = প্রশ্ন { $number }: { $old } › { $new }
person-no-answer = উত্তর নেই
# $at (text): date and time. $by (text): a name. $what (text): what is other now. $reason (text): as typed.
person-correction = সংশোধিত { $at }, করেছেন { $by }: { $what }। কারণ: { $reason }
# $number (text): a study number.
person-moved-to = { $number }-এ সরানো হয়েছে { $at }, করেছেন { $by }; এখানে গণ্য হয় না। কারণ: { $reason }
person-moved-from = { $number } থেকে এখানে সরানো হয়েছে { $at }, করেছেন { $by }। কারণ: { $reason }
person-taken-back = ফিরিয়ে নেওয়া হয়েছে { $at }, করেছেন { $by }; গণ্য হয় না। কারণ: { $reason }
# $number (text): a study number.
person-title = সময়ের সঙ্গে উত্তর: { $number }
# $day (text): a date.
person-printed = প্রিন্ট করা হয়েছে { $day }
person-none = এখনো কোনো স্কোর নেই।
person-forms = প্রতিটি ফর্ম
person-col-day = দিন
person-col-visit = ভিজিট
person-col-score = স্কোর
person-col-form = ফর্ম
person-col-how = কীভাবে দেওয়া হয়েছে
person-col-what = স্কোর ও সংশোধন

# What a finding or a query is about. $number (text): a study number. $form (text): name of a form or a visit.
quality-what = { $number }, { $form }
# $question (text): number of a question.
quality-what-item = { $number }, { $form }, প্রশ্ন { $question }
# $number (text): a study number. $step (text): name of a kind of step. $day (text): a date.
quality-what-step = { $number }, { $step }, { $day }
# $step (text): name of a kind of step. $day (text): a date.
quality-what-nobody = { $step }, { $day }
quality-what-elsewhere = এমন কিছু যা এখনও এই কম্পিউটারে আসেনি
quality-settled = মিটেছে
quality-nothing = এখনো গোনার কিছু নেই
# $part, $whole, $percent (text): numbers.
quality-share = { $whole }-এর মধ্যে { $part } ({ $percent } %)
# $reason (text): why there is no answer. $n (text): how often.
quality-reason = { $reason }: { $n }
# $count (number), $n (text): forms.
quality-newest =
    { $count ->
        [one] শুধু সবচেয়ে নতুন { $n }টি ফর্ম গোনা হয়।
       *[other] শুধু সবচেয়ে নতুন { $n }টি ফর্ম গোনা হয়।
    }
quality-visits = হয়ে যাওয়া ভিজিট
quality-visits-how = আজ পর্যন্ত যত ভিজিট প্রত্যাশিত ছিল তার মধ্যে যেগুলোতে প্রতিটি অপরিহার্য ফর্ম শেষ হয়েছে, বা কেন হয়নি তা কেউ লিখেছেন। “আজ” পাতাতেও একইভাবে গোনা হয়।
# $count (number), $n (text): visits.
quality-visits-open =
    { $count ->
        [one] আরও { $n }টিতে এসেছিলেন, কিন্তু অপরিহার্য কিছু বাকি আছে।
       *[other] আরও { $n }টিতে এসেছিলেন, কিন্তু অপরিহার্য কিছু বাকি আছে।
    }
# $count (number), $n (text): visits.
quality-not-expected =
    { $count ->
        [one] { $n }টি ভিজিট আর প্রত্যাশিত নয়, তাই বাদ দেওয়া হয়েছে।
       *[other] { $n }টি ভিজিট আর প্রত্যাশিত নয়, তাই বাদ দেওয়া হয়েছে।
    }
# $count (number), $n (text): visits.
quality-learning =
    { $count ->
        [one] শেখার পর্যায়ের { $n }টি ভিজিট বাদ দেওয়া হয়েছে।
       *[other] শেখার পর্যায়ের { $n }টি ভিজিট বাদ দেওয়া হয়েছে।
    }
quality-training = প্রশিক্ষণের আওতা
quality-training-how = যে ফর্মগুলি এমন মানুষ রেকর্ড করেছেন যাঁদের প্রশিক্ষণ ভিজিটের দিনে অনুমোদিত ছিল। লক্ষ্য 100 %।
quality-window = সময়সীমার মধ্যে ভিজিট
quality-window-how = হয়ে যাওয়া ভিজিটের মধ্যে যতটি সময়সীমার মধ্যে।
quality-instruments = স্কোরসহ প্রশ্নমালা
quality-instruments-how = যত প্রশ্নমালা শেষ হয়েছে বা করা হয়নি বলে লেখা হয়েছে তার মধ্যে যতটিতে স্কোর আছে।
# $language (text): its own name.
quality-instruments-in = স্কোরসহ প্রশ্নমালা, { $language }
quality-instruments-in-how = এই ভাষায় যতটি শেষ হয়েছে তার মধ্যে।
quality-not-done = না হওয়া ফর্ম ও ভিজিট
quality-not-done-how = কারণসহ লেখা হয়েছে।
quality-whole-visit = ভিজিট
# $what (text): name of a form. $reason (text): why it was not done. $n (text): how often.
quality-not-done-reason = { $what }, { $reason }: { $n }
quality-items = উত্তরহীন প্রশ্ন
quality-items-how = যত প্রশ্ন করা হয়েছে তার মধ্যে যেগুলোতে উত্তরের বদলে কারণ আছে।
# $form (text): name of a form. $question (text): number. $language (text): its own name. $mode (text): who answered, and how.
quality-place = { $form }, প্রশ্ন { $question }, { $language }, { $mode }
quality-place-how = যেসব প্রশ্নে সবচেয়ে বেশিবার উত্তর থাকে না তার একটি।
quality-lag = তোলা পর্যন্ত দিন
# $median, $most (text): days.
quality-lag-days = মধ্যক { $median }, 90তম পারসেন্টাইলে { $most }
quality-lag-how = ভিজিটের দিন বা কাগজের তারিখ থেকে ফর্মটি এখানে শেষ হওয়ার দিন পর্যন্ত।
quality-sync = গৃহীত হওয়া পর্যন্ত ঘণ্টা
# $median, $most (text): hours.
quality-sync-hours = মধ্যক { $median }, 90তম পারসেন্টাইলে { $most }
quality-sync-how = এই কম্পিউটারে ফর্ম শেষ হওয়া থেকে সার্ভার তা পেয়েছে বলে জানানো পর্যন্ত।
# $count (number), $n (text): forms.
quality-sync-waiting =
    { $count ->
        [one] { $n }টি ফর্ম এখন যেমন আছে তেমনভাবে গৃহীত হয়নি।
       *[other] { $n }টি ফর্ম এখন যেমন আছে তেমনভাবে গৃহীত হয়নি।
    }
quality-last-sent = প্রতিটি কম্পিউটার শেষবার পাঠানোর পর কত দিন
quality-last-sent-how = এই কম্পিউটারের ক্ষেত্রে, সার্ভার শেষবার কিছু নিশ্চিত করার পর; অন্যগুলোর ক্ষেত্রে, তারা নিজেরা শেষবার তা জানানোর পর।
quality-this-computer = এই কম্পিউটার
# $name (text): name of a computer.
quality-never-sent = { $name }: এখনো কিছু পাঠানো হয়নি
# $name (text): name of a computer. $count (number), $n (text): days.
quality-last-sent-of =
    { $count ->
        [one] { $name }: { $n } দিন
       *[other] { $name }: { $n } দিন
    }
# $name (text): of a group of forms. $share (text): how many of how many.
quality-part = { $name }: { $share }
quality-by-mode = কীভাবে দেওয়া হয়েছে সে অনুযায়ী ফর্ম
quality-by-mode-how = সব শেষ হওয়া ফর্মের মধ্যে। ভিন্নভাবে জিজ্ঞাসা করা স্কোর সে কারণে আলাদা হতে পারে।
quality-by-language = ভাষা অনুযায়ী ফর্ম
quality-by-language-how = সব শেষ হওয়া ফর্মের মধ্যে, যে ভাষায় পড়া হয়েছে সে অনুযায়ী।
quality-by-interpreter = দোভাষীর সাহায্যে ফর্ম
quality-by-interpreter-how = সব শেষ হওয়া ফর্মের মধ্যে।
quality-by-proxy = অন্য কেউ উত্তর দিয়েছেন এমন ফর্ম
quality-by-proxy-how = সব শেষ হওয়া ফর্মের মধ্যে, যেগুলোতে অংশগ্রহণকারীর পক্ষে উত্তর দেওয়া হয়েছে।
quality-provenance = যেসব উত্তরের উৎস জানা আছে
quality-provenance-how = যেসব উত্তরের ক্ষেত্রে জানা আছে কে রেকর্ড করেছেন, কোন সংস্করণ, কোন ভাষ্য ও কোন ভাষায়, এবং কীভাবে। লক্ষ্য 100 %।
quality-corrections = সংশোধিত উত্তর
quality-corrections-how = সব উত্তরের মধ্যে যতটি ফর্ম শেষ হওয়ার পরে বদলানো হয়েছে।
# $reason (text): why answers were changed; $share (text): how many of all.
quality-corrections-reason = { $reason }: { $share }
quality-corrections-uncoded = কোড করা কারণ ছাড়া
quality-queries = খোলা কোয়েরি
# $count (number), $n (text): queries. $median, $oldest (text): days.
quality-queries-open =
    { $count ->
        [one] { $n }টি খোলা; { $oldest } দিন
       *[other] { $n }টি খোলা; মধ্যক { $median } দিন, সবচেয়ে পুরোনোটি { $oldest } দিন
    }
quality-queries-none = নেই
quality-queries-how = কোয়েরি করার পর কত দিন।
quality-too-fast = খুব দ্রুত উত্তর
quality-too-fast-how = কর্মসূচি এর জন্য যে সময় রাখে তার এক-তৃতীয়াংশের কম সময়ে; কর্মসূচি না থাকলে প্রতি প্রশ্নে এক সেকেন্ডের কমে। দুটিই আমাদের প্রস্তাব।
quality-all-same = সব জায়গায় একই উত্তর
quality-all-same-how = এমন ফর্ম যাতে একটি তালিকা বা স্কেল থেকে পাঁচ বা তার বেশি উত্তর আছে এবং সবগুলো একই। এটি ঠিকও হতে পারে: জিজ্ঞাসা করুন।
quality-implausible = প্রায় অসম্ভব তারিখ
quality-implausible-how = জন্মের আগের, তোলার পরের, অথবা 120 বছরের বেশি বয়সী কারও।
# $count (number), $n (text): questions. $reasons (text): why, and how often.
quality-found-missing =
    { $count ->
        [one] { $n }টি প্রশ্নের উত্তর নেই। { $reasons }
       *[other] { $n }টি প্রশ্নের উত্তর নেই। { $reasons }
    }
# $opens, $closes (text): days.
quality-found-out-of-window = ভিজিটটি সময়সীমার বাইরে ছিল, { $opens } থেকে { $closes }।
# $count (number), $n (text): questions. $took, $least (text): seconds.
quality-found-too-fast =
    { $count ->
        [one] { $took } সেকেন্ডে { $n }টি প্রশ্ন; { $least } সেকেন্ডের কম মানে খুব দ্রুত।
       *[other] { $took } সেকেন্ডে { $n }টি প্রশ্ন; { $least } সেকেন্ডের কম মানে খুব দ্রুত।
    }
# $count (number), $n (text): answers.
quality-found-all-same =
    { $count ->
        [one] { $n }টি উত্তর, একই।
       *[other] { $n }টি উত্তরের সবগুলো একই।
    }
# $count (number), $n (text): days.
quality-found-late =
    { $count ->
        [one] পূরণ করার { $n } দিন পরে তোলা হয়েছে।
       *[other] পূরণ করার { $n } দিন পরে তোলা হয়েছে।
    }
quality-found-before-birth = একটি তারিখ অংশগ্রহণকারীর জন্মের আগের।
quality-found-too-old = জন্মতারিখ অনুযায়ী অংশগ্রহণকারীর বয়স ছিল 120 বছরের বেশি।
quality-found-paper-after-visit = কাগজের তারিখ ভিজিটের পরের।
quality-found-after-entry = উত্তরের একটি তারিখ তোলার দিনের পরের।
# $question (text): what was asked. $number, $low, $high (text): numbers.
quality-found-unusual = “{ $question }”: { $number } স্বাভাবিক সীমা { $low } থেকে { $high }-এর বাইরে। যেমন মাপা হয়েছিল তেমনই কি লেখা হয়েছে?

## Steps: their names, and what each is for

step-screening = স্ক্রিনিং
step-screening-intro = প্রতিটি প্রশ্ন করুন। যিনি অংশ নিতে পারেন না তাঁর তথ্য নাম ছাড়া রাখা হয়, যাতে সবাইকে গণনা করা হয়।
step-consent = সম্মতি
step-consent-intro = প্রতিটি লাইন আলাদাভাবে। একটি লাইনে না মানে অন্যগুলোতে না নয়।
step-offer = প্রস্তাব
step-offer-intro = কী প্রস্তাব করা হয়েছে, কীভাবে, এবং তিনি কী ঠিক করেছেন। যিনি না বলেন তিনি তাঁর সাধারণ সেবা পান এবং তবু অংশ নিতে পারেন।
step-start = প্রথম ব্যবহার
step-start-intro = যা দেওয়া হয়েছে তা যে দিন প্রথম ব্যবহার করেছেন।
step-engagement = এখনো ব্যবহার করেন?
step-engagement-intro = কীসে ব্যবহার বলে ধরা হয় তা উত্তরের সঙ্গে লেখা হয়।
step-stop = ব্যবহার বন্ধ করেছেন
step-stop-intro = ব্যবহার বন্ধ করেও তিনি ভিজিটে আসতে এবং প্রশ্নমালার উত্তর দিতে পারেন।
step-change = অংশ নেওয়ায় পরিবর্তন
step-change-intro = কী শেষ হয় আর কী চলে তা জানান। যার উল্লেখ নেই তা যেমন আছে তেমনই থাকে।
step-completion = কর্মসূচির শেষ
step-completion-intro = এরপর আর কিছু জিজ্ঞাসা করা হয় না।
step-contact = যোগাযোগের চেষ্টা
step-not-done = করা হয়নি
step-not-done-intro = কেন তা জানান, যাতে এটি ভুলে যাওয়া বলে গণ্য না হয়।
step-session = সেশন
step-adverse = বিরূপ ঘটনা
step-adverse-intro = কর্মসূচির কারণে হয়েছে বলে কেউ মনে না করলেও লিখে রাখুন। আপনাদের স্থানীয় কার্যপদ্ধতি অনুসরণ করুন।
step-adverse-follow-up = বিরূপ ঘটনার ফলো-আপ
step-adverse-follow-up-intro = প্রতিটি চেষ্টা লিখুন, যেটিতে কারও সঙ্গে যোগাযোগ হয়নি সেটিও।
step-resource = অন্য সেবা
step-resource-intro = শেষবার এটি জিজ্ঞাসা করার পর থেকে কতবার বা কতক্ষণ।
# $from, $to (text): the first day and the last.
recall-last = শেষবার যে সময় নিয়ে জিজ্ঞাসা করা হয়েছে: { $from } থেকে { $to }।
# $from, $to (text): the first day and the last. $n (text): how many days.
recall-gap = যে সময় নিয়ে জিজ্ঞাসা করা হয়নি: { $from } থেকে { $to } (দিন: { $n })।
# $from, $to (text): the first day and the last. $n (text): how many days.
recall-overlap = যে সময় নিয়ে দুবার জিজ্ঞাসা করা হয়েছে: { $from } থেকে { $to } (দিন: { $n })। দুবারই যা গোনা হয় তা দুবার গণ্য হয়।
step-unintended = অনিচ্ছাকৃত প্রভাব
step-unintended-intro = এমন প্রভাব যা কেউ চাননি, যে কারও উপর।
step-alert = সতর্কবার্তা
step-alert-action = কী করা হয়েছে
step-alert-action-intro = সতর্কবার্তাটির বিষয়ে কী করা হয়েছে এবং কাকে জানানো হয়েছে তা লিখুন।
step-alert-outcome = সতর্কবার্তার ফলাফল
step-alert-outcome-intro = শেষে কী হলো। এতে সতর্কবার্তাটি বন্ধ হয়।
step-query = কোয়েরি
step-query-answer = কোয়েরির উত্তর
step-query-closed = কোয়েরি বন্ধ
step-moved = ফর্ম সরানো হয়েছে

## How far somebody has got

stage-new = এখনো কিছু জিজ্ঞাসা করা হয়নি
stage-not-eligible = যোগ দিচ্ছেন না
stage-eligible = যোগ দিতে পারেন
stage-refused = সম্মতি দেননি
stage-consented = সম্মতি দিয়েছেন
stage-deferred = সিদ্ধান্ত পিছিয়েছেন
stage-enrolled = অংশ নিচ্ছেন
stage-started = যা দেওয়া হয়েছে তা ব্যবহার করেন
stage-stopped = ব্যবহার বন্ধ করেছেন, তবু অংশ নিচ্ছেন
stage-ended = আর অংশ নিচ্ছেন না
stage-completed = সম্পূর্ণ করেছেন

## What is asked in a step

field-referral-source = কে পাঠিয়েছেন
field-pathway-point = চিকিৎসার কোন পর্যায়ে আছেন
field-age-band = বয়স
field-sex = লিঙ্গ
field-ethnic-scheme = জাতিগত শ্রেণির তালিকা
field-ethnic-2001 = জাতিগত শ্রেণি (2001)
field-ethnic-2021 = জাতিগত শ্রেণি (2021)
field-language = ভাষা
field-reason = কারণ
field-reason-note = কারণ, অল্প কথায়
field-screening-reason = কেন অংশ নিচ্ছেন না
field-screening-language = যে ভাষা সবচেয়ে ভালো বলেন
field-consent-language = যে ভাষায় পড়া বা বোঝানো হয়েছে
field-consent-mode = কীভাবে সম্মতি দিয়েছেন
field-interpreter = দোভাষী
field-interpreter-detail = দোভাষীর নম্বর, বা তাঁর সঙ্গে সম্পর্ক
field-evidence = স্বাক্ষর করা ফর্ম বা রেকর্ডিং কোথায় আছে
field-arm = কী প্রস্তাব করা হয়েছে
field-product = পণ্য
field-offered-by = কে প্রস্তাব করেছেন
field-mode = কীভাবে
field-script = স্ক্রিপ্টের সংস্করণ
field-technology-language = প্রযুক্তির ভাষা
field-result = সিদ্ধান্ত
field-reasons = কারণ
field-given-instead = বদলে যা দেওয়া হয়েছে
field-given-instead-note = সেটি কী
field-helped-by = কে সাহায্য করেছেন
field-downloaded = ডাউনলোডের দিন
field-logged-in = প্রথম লগ ইনের দিন
field-source = কে জানিয়েছেন
field-time-point = কখন জিজ্ঞাসা করা হয়েছে
field-active = এখনো ব্যবহার করেন
field-definition = কীসে ব্যবহার বলে ধরা হয়
field-definition-note = অর্থাৎ
field-measure = কী মাপা হয়েছে
field-value = কতটা
field-not-started = কেন ব্যবহার করা হয়নি
field-note = নোট
field-last-used = শেষ ব্যবহারের দিন
field-started-by = কে পরিবর্তন চেয়েছেন
field-ends = শেষ হয়
field-goes-on = আবার চলে
field-data-kept = যা সংগ্রহ করা হয়েছে তা রাখা হয়
field-results-wanted = ফলাফল জানতে চান
field-change-reason = কেন, যদি জানাতে চান
field-status = কীভাবে শেষ হয়েছে
field-how = কীভাবে
field-contact-result = ফল
field-plan = ভিজিট
field-turn = কোনটি, 0 থেকে গুনে
field-instrument = ফর্ম
field-number = সেশনের নম্বর
field-attended = এসেছেন
field-group = দল
field-session-group-hint = যে দলের সঙ্গে আসেন তার নম্বর, যদি দল থাকে
field-term = কী ঘটেছে
field-onset = শুরুর দিন
field-end = শেষের দিন
field-severity = তীব্রতা
field-seriousness = গুরুতর, কারণ
field-related-technology = প্রযুক্তির সঙ্গে সম্পর্কিত
field-related-app = এই প্রোগ্রামের সঙ্গে সম্পর্কিত
field-related-visit = কোনো ভিজিটের সঙ্গে সম্পর্কিত
field-expected = প্রত্যাশিত ছিল
field-action = কী করা হয়েছে
field-outcome = ফলাফল
field-aware-day = সাইট যে দিন জেনেছে
field-aware-time = কোন সময়ে
field-reported-to = কাকে জানানো হয়েছে
field-what = এটি কী
field-reached = যোগাযোগ হয়েছে
field-from = কোন দিন থেকে
field-to = কোন দিন পর্যন্ত
field-category = কীসের উপর প্রভাব
field-description = কী ঘটেছে
field-affected = কার উপর প্রভাব
field-service = যে সেবায় ফোন করা হয়েছে
field-time-called = ফোনের সময়
field-override = কেন কিছু করার দরকার ছিল না
field-promised = যে দিনের ফলো-আপের কথা দেওয়া হয়েছে
field-false-alarm = এটি ভুল সতর্কতা ছিল
field-promise-kept = কথা দেওয়া ফলো-আপ হয়েছে
field-contacts = আর কতগুলো সেবা যুক্ত ছিল
field-text = লেখা
field-item = যে প্রশ্নের বিষয়ে
field-query-text = প্রশ্ন
field-query-answer-text = উত্তর
field-query-closed-text = কেন মিটেছে
field-adverse-seriousness-hint = গুরুতর না হলে কোনোটি বাছবেন না।
field-adverse-aware-time-hint = যেমন 09:05।
field-adverse-follow-up-aware-time-hint = যেমন 09:05।
field-alert-action-time-called-hint = যেমন 09:05।
field-alert-action-promised-hint = প্রোগ্রামটি সেই দিন আপনাকে মনে করিয়ে দেয়।
field-screening-reason-hint = শুধু যদি তিনি অংশ নিতে না চান বা না পারেন।

## Codes of lists

code-decline-no_device = যন্ত্র নেই
code-decline-no_internet_or_data = ইন্টারনেট বা ডেটা নেই
code-decline-no_storage_space = যন্ত্রে জায়গা নেই
code-decline-low_confidence_with_technology = প্রযুক্তিতে আত্মবিশ্বাস কম
code-decline-language_not_available = তাঁর ভাষায় নেই
code-decline-prefers_face_to_face = সামনাসামনি পছন্দ করেন
code-decline-prefers_group = দলে থাকা পছন্দ করেন
code-decline-privacy_concern = গোপনীয়তা নিয়ে চিন্তিত
code-decline-cultural_reason = সাংস্কৃতিক কারণ
code-decline-no_time = সময় নেই
code-decline-symptoms_improved = আগের চেয়ে ভালো বোধ করেন
code-decline-does_not_think_it_will_help = এতে কাজ হবে বলে মনে করেন না
code-decline-carer_or_family_advice = পরিচর্যাকারী বা পরিবারের পরামর্শ
code-decline-other = অন্য
code-decline-prefers_not_to_say = জানাতে চান না

code-not_started-could_not_download_or_log_in = ডাউনলোড বা লগ ইন করতে পারেননি
code-not_started-forgot = ভুলে গেছেন
code-not_started-symptoms_improved = আগের চেয়ে ভালো বোধ করেন
code-not_started-chose_other_care = অন্য সেবা বেছে নিয়েছেন
code-not_started-technical_fault = কারিগরি ত্রুটি
code-not_started-other = অন্য
code-not_started-not_known = জানা নেই

code-stop-recovered = সেরে উঠেছেন
code-stop-no_benefit = উপকার হয়নি
code-stop-symptoms_worse = আগের চেয়ে খারাপ বোধ করেন
code-stop-adverse_event = বিরূপ ঘটনা
code-stop-too_time_consuming = বেশি সময় লাগে
code-stop-technical_fault = কারিগরি ত্রুটি
code-stop-hard_to_use = ব্যবহার করা কঠিন
code-stop-language = ভাষা
code-stop-lost_access_to_device_or_internet = যন্ত্র বা ইন্টারনেট আর নেই
code-stop-moved_to_other_care = অন্য সেবায় গেছেন
code-stop-licence_ended = লাইসেন্স শেষ হয়েছে
code-stop-other = অন্য
code-stop-prefers_not_to_say = জানাতে চান না

code-visit_missed-no_contact_after_attempts = যোগাযোগ করা যায়নি
code-visit_missed-participant_unwell = অসুস্থ
code-visit_missed-participant_declined_this_visit = এটি চাননি
code-visit_missed-site_capacity = সাইটে সামর্থ্য নেই
code-visit_missed-interpreter_not_available = দোভাষী নেই
code-visit_missed-instrument_not_available_in_language = তাঁর ভাষায় ফর্ম নেই
code-visit_missed-system_fault = কোনো সিস্টেমের ত্রুটি
code-visit_missed-participation_changed = এখন অন্যভাবে অংশ নিচ্ছেন
code-visit_missed-other = অন্য

code-session_missed-participant_unwell = অসুস্থ
code-session_missed-no_time = সময় নেই
code-session_missed-travel = সেখানে যেতে পারেননি
code-session_missed-session_cancelled = সেশন বাতিল
code-session_missed-interpreter_not_available = দোভাষী নেই
code-session_missed-other = অন্য
code-session_missed-not_known = জানা নেই

# $reason (text): a coded reason; $words (text): what somebody wrote about it.
correction-said = { $reason }: { $words }
code-correction-transcription_error = তোলার ভুল
code-correction-wrong_participant = ভুল অংশগ্রহণকারী
code-correction-wrong_date = ভুল তারিখ
code-correction-participant_corrected_own_answer = অংশগ্রহণকারী নিজের উত্তর সংশোধন করেছেন
code-correction-late_information = তথ্য পরে এসেছে
code-correction-unit_or_scale_error = ভুল একক বা স্কেল
code-correction-duplicate_entry = দুবার তোলা
code-correction-other_with_text = অন্য

code-not_entered-criteria_not_met = মানদণ্ড পূরণ হয় না
code-not_entered-safety = নিরাপত্তা
code-not_entered-did_not_want_to = চাননি
code-not_entered-no_time = সময় নেই
code-not_entered-language_not_available = তাঁর ভাষায় নেই
code-not_entered-interpreter_not_available = দোভাষী নেই
code-not_entered-other = অন্য
code-not_entered-prefers_not_to_say = জানাতে চান না

code-recipients-clinician_on_site = সাইটের ক্লিনিশিয়ান
code-recipients-duty_clinician = দায়িত্বরত ক্লিনিশিয়ান
code-recipients-coordinator = সমন্বয়কারী
code-recipients-duty_manager = দায়িত্বরত ম্যানেজার
code-recipients-site_lead = সাইট প্রধান
code-recipients-sponsor_safety = স্পনসরের নিরাপত্তা ডেস্ক

code-age_band-under_16 = 16-এর কম
code-age_band-16_17 = 16 থেকে 17
code-age_band-18_24 = 18 থেকে 24
code-age_band-25_34 = 25 থেকে 34
code-age_band-35_44 = 35 থেকে 44
code-age_band-45_54 = 45 থেকে 54
code-age_band-55_64 = 55 থেকে 64
code-age_band-65_74 = 65 থেকে 74
code-age_band-75_84 = 75 থেকে 84
code-age_band-85_over = 85 বা তার বেশি
code-age_band-not_known = জানা নেই

code-sex-female = নারী
code-sex-male = পুরুষ
code-sex-other = অন্যান্য
code-sex-unknown = জানা নেই

code-ethnic_scheme-2001 = 2001 সালের আদমশুমারির শ্রেণি
code-ethnic_scheme-2021 = 2021 সালের আদমশুমারির শ্রেণি
code-ethnic_scheme-not_stated = জানানো হয়নি

code-ethnic_2001-A = শ্বেতাঙ্গ: ব্রিটিশ
code-ethnic_2001-B = শ্বেতাঙ্গ: আইরিশ
code-ethnic_2001-C = শ্বেতাঙ্গ: অন্য যেকোনো
code-ethnic_2001-D = মিশ্র: শ্বেতাঙ্গ ও কৃষ্ণাঙ্গ ক্যারিবীয়
code-ethnic_2001-E = মিশ্র: শ্বেতাঙ্গ ও কৃষ্ণাঙ্গ আফ্রিকান
code-ethnic_2001-F = মিশ্র: শ্বেতাঙ্গ ও এশীয়
code-ethnic_2001-G = মিশ্র: অন্য যেকোনো
code-ethnic_2001-H = এশীয়: ভারতীয়
code-ethnic_2001-J = এশীয়: পাকিস্তানি
code-ethnic_2001-K = এশীয়: বাংলাদেশি
code-ethnic_2001-L = এশীয়: অন্য যেকোনো
code-ethnic_2001-M = কৃষ্ণাঙ্গ: ক্যারিবীয়
code-ethnic_2001-N = কৃষ্ণাঙ্গ: আফ্রিকান
code-ethnic_2001-P = কৃষ্ণাঙ্গ: অন্য যেকোনো
code-ethnic_2001-R = চীনা
code-ethnic_2001-S = অন্য যেকোনো জাতিগোষ্ঠী
code-ethnic_2001-Z = জানানো হয়নি
code-ethnic_2001-99 = জানা নেই

code-ethnic_2021-asian_indian = এশীয়: ভারতীয়
code-ethnic_2021-asian_pakistani = এশীয়: পাকিস্তানি
code-ethnic_2021-asian_bangladeshi = এশীয়: বাংলাদেশি
code-ethnic_2021-asian_chinese = এশীয়: চীনা
code-ethnic_2021-asian_other = এশীয়: অন্য যেকোনো
code-ethnic_2021-black_caribbean = কৃষ্ণাঙ্গ: ক্যারিবীয়
code-ethnic_2021-black_african = কৃষ্ণাঙ্গ: আফ্রিকান
code-ethnic_2021-black_other = কৃষ্ণাঙ্গ: অন্য যেকোনো
code-ethnic_2021-mixed_white_and_black_caribbean = মিশ্র: শ্বেতাঙ্গ ও কৃষ্ণাঙ্গ ক্যারিবীয়
code-ethnic_2021-mixed_white_and_black_african = মিশ্র: শ্বেতাঙ্গ ও কৃষ্ণাঙ্গ আফ্রিকান
code-ethnic_2021-mixed_white_and_asian = মিশ্র: শ্বেতাঙ্গ ও এশীয়
code-ethnic_2021-mixed_other = মিশ্র: অন্য যেকোনো
code-ethnic_2021-white_british = শ্বেতাঙ্গ: ইংরেজ, ওয়েলশ, স্কটিশ, উত্তর আইরিশ বা ব্রিটিশ
code-ethnic_2021-white_irish = শ্বেতাঙ্গ: আইরিশ
code-ethnic_2021-white_gypsy_or_irish_traveller = শ্বেতাঙ্গ: জিপসি বা আইরিশ ট্রাভেলার
code-ethnic_2021-white_roma = শ্বেতাঙ্গ: রোমা
code-ethnic_2021-white_other = শ্বেতাঙ্গ: অন্য যেকোনো
code-ethnic_2021-other_arab = আরব
code-ethnic_2021-other_any = অন্য যেকোনো জাতিগোষ্ঠী
code-ethnic_2021-not_stated = জানানো হয়নি
code-ethnic_2021-not_known = জানা নেই

code-consent_mode-written = লিখিতভাবে
code-consent_mode-verbal = মুখে বলে
code-consent_mode-electronic = ইলেকট্রনিকভাবে

code-interpreter-none = কেউ নন
code-interpreter-professional = পেশাদার দোভাষী
code-interpreter-family-helper = পরিবারের কেউ

code-role-gp = জিপি
code-role-first_contact_practitioner = প্রথম যোগাযোগের চিকিৎসাকর্মী (FCP)
code-role-physiotherapist = ফিজিওথেরাপিস্ট
code-role-nurse = নার্স
code-role-pharmacist = ফার্মাসিস্ট
code-role-other_clinician = অন্য ক্লিনিশিয়ান
code-role-research_staff = গবেষণা কর্মী
code-role-administrator = অ্যাডমিনিস্ট্রেটর
code-role-other = অন্য

code-mode-face_to_face = সামনাসামনি
code-mode-video = ভিডিওতে
code-mode-telephone = টেলিফোনে
code-mode-message = বার্তায়
code-mode-letter = চিঠিতে

code-offer_result-accepted = গ্রহণ করেছেন
code-offer_result-declined = না বলেছেন
code-offer_result-deferred = পিছিয়েছেন

code-helper-nobody = কেউ না
code-helper-staff = কর্মী
code-helper-family_or_friend = পরিবার বা বন্ধু
code-helper-vendor = প্রস্তুতকারক

code-source-vendor = প্রস্তুতকারক
code-source-self-report = অংশগ্রহণকারী
code-source-staff = কর্মী
code-source-record = স্বাস্থ্য রেকর্ড

code-active_definition-used_past_7_days = গত 7 দিনে ব্যবহার করেছেন
code-active_definition-used_past_30_days = গত 30 দিনে ব্যবহার করেছেন
code-active_definition-of_the_vendor = প্রস্তুতকারক যেভাবে গোনে
code-active_definition-other = অন্য

code-measure-sessions = সেশন
code-measure-minutes = মিনিট
code-measure-days_active = যত দিন ব্যবহার হয়েছে
code-measure-modules = মডিউল
code-measure-other = অন্য

code-started_by-participant = অংশগ্রহণকারী
code-started_by-family_or_carer = পরিবার বা পরিচর্যাকারী
code-started_by-clinician = একজন ক্লিনিশিয়ান
code-started_by-site = সাইট
code-started_by-sponsor = স্পনসর

code-element-programme = যা দেওয়া হয়েছে তা ব্যবহার করা
code-element-visits = ভিজিট
code-element-questionnaires = প্রশ্নমালা
code-element-record-linkage = তাঁর স্বাস্থ্য রেকর্ড পড়া
code-element-contact = তাঁর সঙ্গে যোগাযোগ করা

code-completion-as_planned = পরিকল্পনামতো
code-completion-early = আগেই
code-completion-lost_contact = আর যোগাযোগ করা যায়নি
code-completion-moved_away = অন্যত্র চলে গেছেন
code-completion-died = মারা গেছেন
code-completion-programme_closed = কর্মসূচি বন্ধ হয়েছে
code-completion-other = অন্য

code-how-phone = টেলিফোনে
code-how-message = বার্তায়
code-how-letter = চিঠিতে
code-how-in-person = সামনাসামনি

code-contact_result-reached = যোগাযোগ হয়েছে
code-contact_result-not-reached = যোগাযোগ হয়নি

code-severity-mild = মৃদু
code-severity-moderate = মাঝারি
code-severity-severe = তীব্র

code-seriousness-death = মৃত্যু
code-seriousness-life_threatening = জীবনের ঝুঁকি
code-seriousness-hospitalisation = হাসপাতালে থাকা, বা বেশি দিন থাকা
code-seriousness-disability = প্রতিবন্ধিতা
code-seriousness-congenital_anomaly = জন্মগত ত্রুটি
code-seriousness-medically_important = চিকিৎসার দিক থেকে গুরুত্বপূর্ণ

code-relatedness-not_related = সম্পর্কিত নয়
code-relatedness-unlikely = সম্ভাবনা কম
code-relatedness-possible = সম্ভব
code-relatedness-probable = সম্ভাবনা বেশি
code-relatedness-definite = নিশ্চিত
code-relatedness-not_known = জানা নেই

code-adverse_action-none = কিছুই না
code-adverse_action-technology_paused = প্রযুক্তি থামিয়ে রাখা হয়েছে
code-adverse_action-technology_stopped = প্রযুক্তি বন্ধ করা হয়েছে
code-adverse_action-referred = রেফার করা হয়েছে
code-adverse_action-treated = চিকিৎসা করা হয়েছে
code-adverse_action-admitted = হাসপাতালে ভর্তি করা হয়েছে
code-adverse_action-other = অন্য

code-adverse_outcome-recovered = সেরে উঠেছেন
code-adverse_outcome-recovering = সেরে উঠছেন
code-adverse_outcome-not_recovered = সেরে ওঠেননি
code-adverse_outcome-recovered_with_sequelae = সেরে উঠেছেন, স্থায়ী প্রভাব আছে
code-adverse_outcome-fatal = মৃত্যু
code-adverse_outcome-not_known = জানা নেই

code-follow_up-attempt = জানার চেষ্টা
code-follow_up-outcome = শেষে কী হলো

code-unintended-care = সেবা
code-unintended-workload = কাজের চাপ
code-unintended-access = সেবা পাওয়ার সুযোগ
code-unintended-privacy = গোপনীয়তা
code-unintended-cost = খরচ
code-unintended-relationship = কর্মীদের সঙ্গে সম্পর্ক
code-unintended-other = অন্য

code-affected-participant = অংশগ্রহণকারী
code-affected-family_or_carer = পরিবার বা পরিচর্যাকারী
code-affected-staff = কর্মী
code-affected-service = সেবা প্রতিষ্ঠান
code-affected-other = অন্যরা

code-alert_action-followed_procedure = স্থানীয় কার্যপদ্ধতি অনুসরণ করা হয়েছে
code-alert_action-spoke_with_participant = অংশগ্রহণকারীর সঙ্গে কথা বলা হয়েছে
code-alert_action-informed_clinician = একজন ক্লিনিশিয়ানকে জানানো হয়েছে
code-alert_action-called_service = একটি সেবায় ফোন করা হয়েছে
code-alert_action-no_action_needed = কোনো ব্যবস্থার দরকার ছিল না
code-alert_action-other = অন্য

code-service-999 = 999
code-service-111 = NHS 111
code-service-gp = জিপি
code-service-emergency_department = জরুরি বিভাগ
code-service-out_of_hours = নিয়মিত সময়ের বাইরের সেবা
code-service-community_team = কমিউনিটি টিম
code-service-other = অন্য

code-override-known_and_stable = জানা আছে, এবং স্থিতিশীল
code-override-will_monitor = নজর রাখা হবে
code-override-reading_wrong = মাপটি ভুল ছিল
code-override-entered_by_mistake = ভুল করে তোলা হয়েছে
code-override-other = অন্য

code-alert_outcome-no_further_care = আর সেবার দরকার হয়নি
code-alert_outcome-gp_care = জিপি-র সেবা
code-alert_outcome-emergency_department = জরুরি বিভাগ
code-alert_outcome-admitted = হাসপাতালে ভর্তি
code-alert_outcome-referred = রেফার করা হয়েছে
code-alert_outcome-died = মারা গেছেন
code-alert_outcome-other = অন্য
code-alert_outcome-not_known = জানা নেই

code-referral-gp = জিপি
code-referral-first_contact_practitioner = প্রথম যোগাযোগের চিকিৎসাকর্মী (FCP)
code-referral-community_msk = কমিউনিটির হাড় ও পেশি (MSK) সেবা
code-referral-physiotherapy = ফিজিওথেরাপি
code-referral-secondary_care = হাসপাতাল
code-referral-ed_or_urgent_care = জরুরি বা দ্রুত সেবা
code-referral-occupational_health = পেশাগত স্বাস্থ্য সেবা
code-referral-waiting_list_review = অপেক্ষা তালিকার পর্যালোচনা
code-referral-self = নিজে এসেছেন
code-referral-other = অন্য

code-points-before_gp = জিপি দেখানোর আগে
code-points-gp_consultation = জিপি-র সঙ্গে পরামর্শ
code-points-fcp_consultation = প্রথম যোগাযোগের চিকিৎসাকর্মীর (FCP) সঙ্গে পরামর্শ
code-points-msk_triage = MSK ট্রায়াজ
code-points-on_waiting_list = অপেক্ষা তালিকায়
code-points-during_physiotherapy = ফিজিওথেরাপি চলাকালে
code-points-after_discharge = ছাড়া পাওয়ার পরে
code-points-other = অন্য

## What was said, a sentence for each thing

# $field (text): what was asked. $value (text): what was said.
said-field = { $field }: { $value }।
said-yes = হ্যাঁ
said-no = না
# In the place of words that stand on another computer.
said-withheld = যে কম্পিউটারে এটি লেখা হয়েছিল সেখানেই লেখা আছে, পাঠানো হয় না
# Below a field that holds such words, while the step is put right.
said-withheld-hint = যে কম্পিউটারে এটি লেখা হয়েছিল সেখানে এই জায়গায় কিছু লেখা আছে; তা পাঠানো হয় না। আপনি অন্য কিছু না লিখলে তা সেখানে যেমন আছে তেমনই থাকে।
said-screening-may = অংশ নিতে পারেন।
said-screening-open = সবকিছুর উত্তর দেওয়া হয়নি।
# $why (text): the questions whose answers speak against it.
said-screening-not = যোগ দিচ্ছেন না: { $why }।
said-screening-age = বয়স
# $language (text): a language. $version (text): of the text that was consented to.
consent-read = { $language } ভাষায় পড়া হয়েছে, লেখার সংস্করণ { $version }।
# $language (text): a language.
consent-read-in = { $language } ভাষায় পড়া হয়েছে।
consent-read-unknown = কোন ভাষায় পড়া হয়েছিল তা লেখা হয়নি।
consent-lacks-version = এই সংস্করণের কথাগুলো এই কম্পিউটারে আর নেই। এখানে যা দেখা যায় তা পড়া হয়নি।
# $language (text): a language.
consent-lacks-language = এই কথাগুলো এখানে { $language } ভাষায় লেখা নেই: কেউ সেই ভাষায় বলে দিয়েছেন, অথবা পরে সরিয়ে নেওয়া হয়েছে।
said-consent-all = যা যা জিজ্ঞাসা করা হয়েছে সবকিছুতে সম্মতি দিয়েছেন।
# $items (text): what they do not consent to.
said-consent-not = এতে সম্মতি দেননি: { $items }।
# $value (text): what was decided.
said-offer-result = { $value }।
# $value (text): the reasons.
said-offer-reasons = কারণ: { $value }।
# $value (text): what they got.
said-offer-given-instead = বদলে দেওয়া হয়েছে: { $value }।
# $value (text): the reasons.
said-stop-reasons = কারণ: { $value }।
# $value (text): what was decided.
said-contact-result = { $value }।
# $value (text): what was done.
said-alert-action-action = { $value }।
# $value (text): what came of it.
said-alert-outcome-outcome = { $value }।
# $value (text): in somebody’s own words.
said-query-text = { $value }
# $value (text): in somebody’s own words.
said-query-answer-text = { $value }
# $value (text): in somebody’s own words.
said-query-closed-text = { $value }

## Kits

# $day, $from, $to (text): numbers of days.
kit-when-index = দিন { $day }; দিন { $from } থেকে দিন { $to } পর্যন্ত গণ্য হয়
# $day, $from, $to (text): numbers of days.
kit-when-start = প্রথম ব্যবহারের পরে দিন { $day }; দিন { $from } থেকে দিন { $to } পর্যন্ত গণ্য হয়
# $day, $from, $to (text): numbers of days. $every, $times (text): numbers.
kit-when-again = দিন { $day } (দিন { $from } থেকে দিন { $to }), তারপর আবার। মাঝের দিন: { $every }। মোট বার: { $times }।
kit-when-event = যখনই ঘটে
# $of (text): a form. $item (text): a question of it. $value (text): a number.
trigger-item-least = { $of }, { $item }: { $value } বা তার বেশি
# $of (text): a form. $item (text): a question of it. $value (text): a number.
trigger-item-most = { $of }, { $item }: { $value } বা তার কম
# $of (text): a form. $item (text): a question of it. $value (text): an answer.
trigger-item-is = { $of }, { $item }: উত্তর “{ $value }”
# $of (text): a form. $value (text): a number.
trigger-score-least = { $of }: { $value } বা তার বেশি
# $of (text): a form. $value (text): a number.
trigger-score-most = { $of }: { $value } বা তার কম
# $of (text): a form. $value (text): a number.
trigger-rise = { $of }: গতবারের চেয়ে { $value } বা তার বেশি পরিমাণে বেড়েছে
# $of (text): a form. $value (text): a number.
trigger-fall = { $of }: গতবারের চেয়ে { $value } বা তার বেশি পরিমাণে কমেছে
# $question (text): what is asked.
trigger-criterion = এতে হ্যাঁ: { $question }
trigger-serious = একটি গুরুতর বিরূপ ঘটনা
part-forms = কোন ফর্ম দেওয়া হয়
part-windows = কখন ভিজিট হয়
part-scoring = উত্তর কীভাবে সংখ্যা হয়
part-consent = কীসে সম্মতি দেওয়া হয়
part-criteria = কে যোগ দেন
part-alerts = যার উপর নজর রাখা হয়
part-lists = কর্মসূচির কারণ
language-en-GB = ইংরেজি
language-cy = ওয়েলশ
language-pl = পোলিশ
language-ro = রোমানীয়
language-pa = পাঞ্জাবি
language-ur = উর্দু
language-pt = পর্তুগিজ
language-es = স্প্যানিশ
language-ar = আরবি
language-bn = বাংলা
language-gu = গুজরাটি
language-it = ইতালীয়
language-fr = ফরাসি
language-es-ES = স্প্যানিশ (স্পেন)
language-es-US = স্প্যানিশ (যুক্তরাষ্ট্র)
language-pt-BR = পর্তুগিজ (ব্রাজিল)
# $said, $own (text): how a language is called here, and how it calls itself.
language-both = { $said } ({ $own })
language-am = আমহারিক
language-bg = বুলগেরিয়
language-bfi = ব্রিটিশ সাংকেতিক ভাষা
language-ckb = মধ্য কুর্দিশ
language-cs = চেক
language-de = জার্মান
language-el = গ্রিক
language-fa = ফার্সি
language-fil = ফিলিপিনো
language-hi = হিন্দি
language-hu = হাঙ্গেরীয়
language-ig = ইগবো
language-ku = কুর্দিশ
language-lt = লিথুয়ানীয়
language-lv = লাটভিয়
language-ml = মালয়ালম
language-ne = নেপালি
language-nl = ওলন্দাজ
language-ps = পাশতু
language-ru = রুশ
language-si = সিংহলি
language-sk = স্লোভাক
language-so = সোমালি
language-sq = আলবেনীয়
language-sw = সোয়াহিলি
language-ta = তামিল
language-te = তেলুগু
language-th = থাই
language-ti = তিগরিনিয়া
language-tr = তুর্কি
language-uk = ইউক্রেনীয়
language-vi = ভিয়েতনামী
language-yo = ইওরুবা
language-yue = ক্যান্টোনিজ
language-zh-Hans = চীনা (সরলীকৃত)
language-zh-Hant = চীনা (ঐতিহ্যবাহী)
# $owner (text): a name.
kit-slot-owner = { $owner }-কে জিজ্ঞাসা করুন (যত দূর জানা যায়, এর স্বত্বাধিকারী)
# $part (text): like Which forms are given. $form (text): its name. $visit (text): its name.
rule-form-stays = কর্মসূচি আটকে রেখেছে: { $part }। “{ $visit }”-এ { $form } থাকবে।
# $part (text): like When visits take place. $visit (text): its name. $before, $after (text): numbers of days.
rule-window-stays = কর্মসূচি আটকে রেখেছে: { $part }। “{ $visit }”-এর দিনের আগে { $before } দিন ও পরে { $after } দিনই থাকবে।
# $visit (text): its name.
rule-visit-stays = কর্মসূচি আটকে রেখেছে: “{ $visit }” ঐচ্ছিক ভিজিট নয়, এটি সব সময় হয়।
# $part (text): like The reasons of the programme.
rule-list-stays = কর্মসূচি আটকে রেখেছে: { $part }। কোনো সাইট এই তালিকায় কিছু যোগ করে না।
# $most (text): a number.
rule-reasons-most = কর্মসূচির সীমা: কোনো সাইটের নিজস্ব কারণ সর্বোচ্চ { $most }টি।
# $most (text): a number.
rule-questions-most = কর্মসূচির সীমা: কোনো সাইটের নিজস্ব প্রশ্ন সর্বোচ্চ { $most }টি।
# $visit (text): its name.
rule-questions-language = “{ $visit }”-এর প্রশ্নগুলো একসঙ্গে জিজ্ঞাসা করা হয়, এবং এমন কোনো ভাষা নেই যাতে সবগুলো লেখা আছে।
own-questions = এই সাইটের প্রশ্ন
# $site (text): its code.
own-questions-title = সাইট { $site }-এর প্রশ্ন
own-questions-terms = সাইটের নিজের লেখা। এই প্রশ্নগুলোর বৈধতা কেউ যাচাই করেননি।
own-kind-yes-no = হ্যাঁ বা না
own-kind-choice = কয়েকটি উত্তরের একটি
own-kind-number = একটি সংখ্যা
own-kind-text = কয়েকটি শব্দ
# $kit (text): its name. $version (text): like 11-v1.
tailored-title = { $kit }, এখানে যেভাবে চলে ({ $version })
# $visit (text): its name.
tailoring-visit = যে ঐচ্ছিক ভিজিট হয়: { $visit }
# $visit, $form (text): their names.
tailoring-without = “{ $visit }”-এ বাদ দেওয়া ফর্ম: { $form }
# $visit (text): its name. $before, $after, $was-before, $was-after (text): numbers of days.
tailoring-window = “{ $visit }” নিজের দিনের { $before } দিন আগে থেকে { $after } দিন পর পর্যন্ত গণ্য হয় ({ $was-before } দিন আগে থেকে { $was-after } দিন পর পর্যন্তের বদলে)
# $list (text): like Reasons for declining. $words (text): the reason. $code (text): a code.
tailoring-reason = “{ $list }”-এ নিজস্ব কারণ: { $words } ({ $code })
# $visit (text): its name. $question (text): what is asked. $kind (text): like yes or no. $code (text): a code.
tailoring-question = “{ $visit }”-এ নিজস্ব প্রশ্ন: { $question } ({ $kind }; { $code })
# $role, $name (text): what somebody is called.
tailoring-name = “{ $role }”-কে বলা হয় “{ $name }”
list-decline = না বলার কারণ
list-not_started = শুরু না করার কারণ
list-stop = বন্ধ করার কারণ
list-visit_missed = ভিজিট বাদ যাওয়ার কারণ
list-session_missed = সেশন বাদ যাওয়ার কারণ
list-not_entered = যোগ না দেওয়ার কারণ
## Today

day-list-day = { $weekday } { $day }
weekday-mon = সোমবার
weekday-tue = মঙ্গলবার
weekday-wed = বুধবার
weekday-thu = বৃহস্পতিবার
weekday-fri = শুক্রবার
weekday-sat = শনিবার
weekday-sun = রবিবার
# The title of the printed list.
day-list-of = কারা প্রত্যাশিত: { $day }
day-list-nobody = কেউ প্রত্যাশিত নন।
day-list-cut = এই তালিকায় { $total }টির মধ্যে { $shown }টি আছে।
day-list-participant = অংশগ্রহণকারী
day-list-visit = ভিজিট
day-list-state = অবস্থা
day-list-until = যে দিন পর্যন্ত গণ্য
day-list-language = ভাষা
day-list-note = নোট
day-list-interpreter = দোভাষী দরকার
standing-ahead = এখনো খোলেনি
standing-in-window = সময়সীমার মধ্যে
standing-due = আজ করার কথা
standing-overdue = দেরি হয়েছে
standing-missed = বাদ গেছে
standing-done = হয়েছে
standing-late = সময়সীমার বাইরে হয়েছে
standing-not-done = করা হয়নি
standing-not-expected = প্রত্যাশিত নয়

## Alerts. They name what was seen and whom to tell, and refer to the site's own procedure.

alert-to-note = { $who }: { $note }
alert-first-tell = জানান: { $to }।
alert-now-tell = কেউ সময়মতো ব্যবস্থা নেননি। এখন জানান: { $to }।
alert-local-procedure = আপনাদের স্থানীয় কার্যপদ্ধতি অনুসরণ করুন।
# $at (text): date and time.
alert-sponsor-told = স্পনসরের সার্ভারের কাছে এটি { $at } থেকে আছে।
# $aware, $until (text): dates and times.
alert-sponsor-next = পরের সংযোগের সময় স্পনসরকে জানানো হবে। সাইট এটি জেনেছে { $aware }; স্পনসরের জানার কথা { $until }-এর মধ্যে।
# $who (text): whom the programme names. $note (text): how to reach them, as the site noted it.
alert-sponsor-ring = এখন সংযোগ নেই। টেলিফোনে জানান: { $who }, { $note }।
alert-sponsor-ring-unknown = এখন সংযোগ নেই। টেলিফোনে জানান: { $who }। তাঁদের সঙ্গে কীভাবে যোগাযোগ করা যায় তা লেখা নেই; একজন অ্যাডমিনিস্ট্রেটর তা কর্মসূচিতে লেখেন।
alert-why-item = { $form }, “{ $item }”: { $value }।
alert-why-score = { $form }, { $score }: { $value }।
alert-why-change = { $form }, { $score }: { $value }, এবং গতবার { $before }।
alert-why-criterion = হ্যাঁ উত্তর দেওয়া হয়েছে: “{ $question }”
alert-why-serious = একটি গুরুতর বিরূপ ঘটনা: { $what }।

## What a kit asks for at a visit

# From the first day of the window to the last.
visit-window = { $from } থেকে { $to }
withheld-not-here = এর লাইসেন্স করা প্যাক এখানে ইনস্টল করা নেই।
withheld-language = { $language } ভাষায় পাওয়া যায় না।
withheld-language-licence = এর লাইসেন্সে { $language } ভাষার অনুমতি নেই।
withheld-status = এই সাইট এই স্ট্যাটাসের ভাষ্য ব্যবহার করে না।
withheld-approval = আগে একজন অ্যাডমিনিস্ট্রেটরকে { $language } ভাষার ভাষ্য অনুমোদন করতে হবে।
withheld-licence-expired = এর লাইসেন্সের মেয়াদ শেষ হয়েছে।
withheld-licence = এখানে এর কোনো লাইসেন্স নেই।
field-step = ধাপ
code-visit_missed-book_later = পরের জন্য ঠিক করা হয়েছে
field-alert-outcome-promise-kept-hint = না হয়ে থাকলে, কেউ আবার ব্যবস্থা না নেওয়া পর্যন্ত সতর্কবার্তাটি খোলা থাকে।
trigger-score-named = { $of }, { $score }
alert-form-moved = যে ফর্মের কারণে এটি এসেছে তা { $number }-এর এবং সেখানে সরানো হয়েছে। এ নিয়ে এই ব্যক্তিকে ফোন করবেন না।
alert-form-moved-away = যে ফর্মের কারণে এটি এসেছে তা অন্য কারও এবং সেখানে সরানো হয়েছে। এ নিয়ে এই ব্যক্তিকে ফোন করবেন না।
alert-form-taken-back = যে কারণে এটি এসেছে তা ফিরিয়ে নেওয়া হয়েছে। এ নিয়ে এই ব্যক্তিকে ফোন করবেন না। কারণ: { $reason }
alert-form-gone-do = নিচে লিখুন যে কোনো ব্যবস্থার দরকার ছিল না, বা আগেই কী করা হয়েছে।
way-ended = { $what }: { $day } তারিখে শেষ

## What people say of themselves

step-background = পটভূমি
step-background-intro = তাঁরা নিজেদের সম্পর্কে যা বলেন, যাতে বোঝা যায় কর্মসূচিটি কাদের কাছে পৌঁছায়। কাউকে উত্তর দিতেই হবে না: জানাতে না চাওয়াও একটি উত্তর, আর যা জিজ্ঞাসা করা হয়নি তা খালি থাকে।
field-education = শিক্ষা
field-work = কাজ
field-device = ব্যবহার করতে পারেন এমন স্মার্টফোন, ট্যাবলেট বা কম্পিউটার
field-internet = ইন্টারনেট
field-data = খরচের চিন্তা ছাড়াই ব্যবহার করতে পারেন
field-space = ডিভাইসে আরেকটি অ্যাপের জায়গা
field-confidence = অ্যাপ ও ওয়েবসাইট ব্যবহারে আত্মবিশ্বাস, ০ থেকে ১০
field-background-confidence-hint = ০ মানে একেবারেই আত্মবিশ্বাস নেই, ১০ মানে পুরোপুরি আত্মবিশ্বাসী।
field-willing = নিজের স্বাস্থ্যের জন্য অ্যাপ বা ওয়েবসাইট ব্যবহার করবেন
field-help = এতে সাহায্য
field-decile = বাসস্থানের বঞ্চনার দশমাংশ
field-background-decile-hint = ১ সবচেয়ে বঞ্চিত দশমাংশ, ১০ সবচেয়ে কম। এখানেই বের করা হয়; পোস্টকোড এর সঙ্গে রাখা বা পাঠানো হয় না।
field-stated-by = কে বলেছেন
field-background-ethnic-scheme-hint = “জানানো হয়নি” তাঁদের জন্য যাঁদের জিজ্ঞাসা করা হয়েছিল এবং যাঁরা জানাতে চাননি।
code-stated_by-themselves = তিনি নিজে
code-stated_by-somebody_for_them = তাঁর হয়ে অন্য কেউ
code-stated_by-record = রেকর্ড থেকে নেওয়া
code-education-none = কোনো যোগ্যতা নেই
code-education-school = স্কুল
code-education-vocational = বৃত্তিমূলক প্রশিক্ষণ
code-education-university = বিশ্ববিদ্যালয়
code-education-other = অন্য কিছু
code-education-prefers_not_to_say = জানাতে চান না
code-work-employed = চাকরি করেন
code-work-self_employed = নিজের কাজ করেন
code-work-looking = কাজ খুঁজছেন
code-work-health = স্বাস্থ্যের কারণে কাজ করেন না
code-work-caring = ঘর বা পরিবারের দেখাশোনা করেন
code-work-student = শিক্ষার্থী বা প্রশিক্ষণে
code-work-retired = অবসরপ্রাপ্ত
code-work-other = অন্য কিছু
code-work-prefers_not_to_say = জানাতে চান না
code-device-own = নিজের
code-device-shared = অন্যদের সঙ্গে ভাগ করা
code-device-none = নেই
code-device-prefers_not_to_say = জানাতে চান না
code-internet-home = বাড়িতে
code-internet-elsewhere = শুধু অন্য জায়গায়
code-internet-none = নেই
code-internet-prefers_not_to_say = জানাতে চান না
code-unsure-yes = হ্যাঁ
code-unsure-no = না
code-unsure-unsure = নিশ্চিত নন
code-unsure-prefers_not_to_say = জানাতে চান না
code-help-needs_none = সাহায্যের দরকার নেই
code-help-has_somebody = সাহায্য করার কেউ আছেন
code-help-has_nobody = সাহায্য করার কেউ নেই
code-help-prefers_not_to_say = জানাতে চান না
topic-ethnicity = জাতিগত শ্রেণি
topic-education = শিক্ষা
topic-work = কাজ
topic-technology = প্রযুক্তির সুযোগ
topic-deprivation = বঞ্চনা
