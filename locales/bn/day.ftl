### Draft: not checked by a native speaker.
### The end of the day, what the server did not take, and the computers of a site. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-day = দিনের শেষ
title-computers = কম্পিউটার
nav-day = দিন শেষ করুন
notice-day-open = গত দিনটি শেষ করা হয়নি। সার্ভারের কাছে যে সবকিছু আছে তা এখনো কেউ প্রমাণ করেননি।
# $at: when it was begun.
notice-day-stopped = { $at } শুরু করা দিন শেষ করার কাজ মাঝপথে থেমে গেছে। দিনটি আবার শেষ করতে হবে।
notice-day-ends = দিন শেষ করার সময় হয়েছে।
notice-go-day = দিন শেষ করুন

## The end of the day

day-title = দিনের শেষ
day-end = দিন শেষ করুন
day-end-again = দিন আবার শেষ করুন
day-ending = দিন শেষ করা হচ্ছে…
day-not-ended = দিন এখনো শেষ করা হয়নি।
day-stopped = দিন শেষ করার কাজ মাঝপথে থেমে গেছে।
# $at: when it was begun.
day-stopped-how = এটি { $at } শুরু হয়েছিল, এবং এর কোনো শিট নেই: সার্ভারের কাছে সবকিছু আছে কি না তা এখনো কেউ জানেন না।
day-stopped-do = দিন আবার শেষ করুন। আবার থেমে গেলে সাপোর্টে ফোন করুন।
day-how = যা অপেক্ষায় আছে Prombook তা পাঠায়, সার্ভারকে জিজ্ঞাসা করে তার কাছে কী আছে, এবং এই কম্পিউটারের রেকর্ড যাচাই করে। আপনি কাজ চালিয়ে যেতে পারেন।
day-last = সর্বশেষ শেষ করা হয়েছে { $at }: { $verdict }
day-counts = { $n }টি পাঠানো, { $received }টি গৃহীত, { $differ }টিতে পার্থক্য।
day-verdict-safe = বন্ধ করা নিরাপদ।
day-safe-how = সার্ভারকে প্রতিটি রেকর্ডের কথা জিজ্ঞাসা করা হয়েছে, এবং সে তার সংস্করণ ও বিষয়বস্তু ফেরত দিয়েছে।
day-verdict-nothing = পাঠানোর কিছু ছিল না। বন্ধ করা নিরাপদ।
day-verdict-waiting =
    { $count ->
        [one] এখনো নয়: { $n }টি রেকর্ড পাঠানো বাকি।
       *[other] এখনো নয়: { $n }টি রেকর্ড পাঠানো বাকি।
    }
day-verdict-held =
    { $count ->
        [one] এখনো নয়: সার্ভার { $n }টি রেকর্ড নেয়নি।
       *[other] এখনো নয়: সার্ভার { $n }টি রেকর্ড নেয়নি।
    }
day-verdict-differs =
    { $count ->
        [one] এখনো নয়: { $n }টি রেকর্ড এখানে যেমন আছে সার্ভারে তেমন নেই।
       *[other] এখনো নয়: { $n }টি রেকর্ড এখানে যেমন আছে সার্ভারে তেমন নেই।
    }
day-verdict-not-asked = এখনো নয়: সার্ভারকে জিজ্ঞাসা করা যায়নি তার কাছে কী আছে।
day-verdict-no-endpoint = কিছুই পাঠানো হয়নি: কোনো সার্ভার ঠিক করা নেই।
day-verdict-damaged = থামুন: এই কম্পিউটারের রেকর্ডগুলো একটির সঙ্গে আরেকটি মেলে না।
day-kept-here = যা কিছু রেকর্ড করা হয়েছে সব এই কম্পিউটারে রাখা আছে।
day-short-safe = বন্ধ করা নিরাপদ
day-short-nothing = পাঠানোর কিছু নেই
day-short-waiting = রেকর্ড তখনো অপেক্ষায় ছিল
day-short-held = রেকর্ড নেওয়া হয়নি
day-short-differs = রেকর্ডে পার্থক্য ছিল
day-short-not-asked = সার্ভারকে জিজ্ঞাসা করা হয়নি
day-short-no-endpoint = কোনো সার্ভার ঠিক করা ছিল না
day-short-damaged = রেকর্ডগুলো একটির সঙ্গে আরেকটি মেলেনি

day-step-sending = যা অপেক্ষায় আছে তা পাঠানো
day-step-asking = সার্ভারকে জিজ্ঞাসা করা তার কাছে কী আছে
day-step-checking = এই কম্পিউটারের রেকর্ড যাচাই করা
day-step-done = হয়েছে
day-step-now = এখন
day-step-next = এখনো বাকি
day-progress =
    { $count ->
        [one] { $total }টির মধ্যে { $n }টি রেকর্ড
       *[other] { $total }টির মধ্যে { $n }টি রেকর্ড
    }
day-progress-label = কতদূর হয়েছে

day-before = দিন শেষ করার আগে
day-next = এখন যা করতে হবে
day-do-held =
    { $count ->
        [one] সার্ভার { $n }টি রেকর্ড নেয়নি। কেন তা দেখুন, এবং সেখানে যা বলা আছে তা করুন।
       *[other] সার্ভার { $n }টি রেকর্ড নেয়নি। কেন তা দেখুন, এবং সেখানে যা বলা আছে তা করুন।
    }
day-do-disputes =
    { $count ->
        [one] { $n }টি রেকর্ড দুটি কম্পিউটারে বদলানো হয়েছে। কোনটি গণ্য হবে তা বেছে নিন।
       *[other] { $n }টি রেকর্ড দুটি কম্পিউটারে বদলানো হয়েছে। কোনগুলো গণ্য হবে তা বেছে নিন।
    }
day-do-unfinished =
    { $count ->
        [one] { $n }টি ফর্ম শেষ হয়নি। এটি শেষ করুন, অথবা কেন নয় তা জানান।
       *[other] { $n }টি ফর্ম শেষ হয়নি। এগুলো শেষ করুন, অথবা কেন নয় তা জানান।
    }
day-do-prompts =
    { $count ->
        [one] { $n }টি নিরাপত্তা বার্তায় কোনো নোট নেই। ফর্মটি খুলুন এবং কী করা হয়েছে তা রেকর্ড করুন।
       *[other] { $n }টি নিরাপত্তা বার্তায় কোনো নোট নেই। ফর্মগুলো খুলুন এবং কী করা হয়েছে তা রেকর্ড করুন।
    }
day-do-will-send =
    { $count ->
        [one] { $n }টি রেকর্ড অপেক্ষায় আছে। আপনি দিন শেষ করলে এটি পাঠানো হবে।
       *[other] { $n }টি রেকর্ড অপেক্ষায় আছে। আপনি দিন শেষ করলে এগুলো পাঠানো হবে।
    }
day-do-waiting =
    { $count ->
        [one] { $n }টি রেকর্ড অপেক্ষায় আছে। এটি পাঠানো না হওয়া পর্যন্ত এই কম্পিউটার চালু ও নেটওয়ার্কে যুক্ত রাখুন।
       *[other] { $n }টি রেকর্ড অপেক্ষায় আছে। এগুলো পাঠানো না হওয়া পর্যন্ত এই কম্পিউটার চালু ও নেটওয়ার্কে যুক্ত রাখুন।
    }
day-do-missing =
    { $count ->
        [one] { $n }টি রেকর্ড সার্ভারে নেই। এটি নিজে থেকে আবার পাঠানো হচ্ছে।
       *[other] { $n }টি রেকর্ড সার্ভারে নেই। এগুলো নিজে থেকে আবার পাঠানো হচ্ছে।
    }
day-do-deleted =
    { $count ->
        [one] { $n }টি রেকর্ড সার্ভারে মুছে দেওয়া হয়েছে। এটি আবার পাঠানোর আগে যাঁরা সার্ভারটি চালান তাঁদের জিজ্ঞাসা করুন।
       *[other] { $n }টি রেকর্ড সার্ভারে মুছে দেওয়া হয়েছে। এগুলো আবার পাঠানোর আগে যাঁরা সার্ভারটি চালান তাঁদের জিজ্ঞাসা করুন।
    }
day-do-other-content =
    { $count ->
        [one] { $n }টি রেকর্ডে সার্ভারে অন্য কিছু লেখা আছে। দুটি মিলিয়ে দেখুন এবং কোনটি গণ্য হবে তা বেছে নিন।
       *[other] { $n }টি রেকর্ডে সার্ভারে অন্য কিছু লেখা আছে। দুই দিক মিলিয়ে দেখুন এবং কোনগুলো গণ্য হবে তা বেছে নিন।
    }
day-do-other-version =
    { $count ->
        [one] { $n }টি রেকর্ডের সংস্করণ নম্বর সার্ভারে আলাদা, কিন্তু লেখা একই। কিছুই হারায়নি; সাপোর্টকে জানান।
       *[other] { $n }টি রেকর্ডের সংস্করণ নম্বর সার্ভারে আলাদা, কিন্তু লেখা একই। কিছুই হারায়নি; সাপোর্টকে জানান।
    }
day-do-no-endpoint = সেটিংসে সার্ভারের ঠিকানা দিন। শুধু একজন অ্যাডমিনিস্ট্রেটর তা করতে পারেন।
day-do-damaged = কিছুই বদলাবেন না এবং সাপোর্টে ফোন করুন। এই কম্পিউটার যেমন আছে তেমনই রাখুন।
day-do-again = তারপর দিন আবার শেষ করুন।
day-do-nothing = কোনো বাধা নেই।
day-go-sending = পাঠানোর পাতায় যান
day-go-disputes = মীমাংসা করুন
day-go-settings = সেটিংসে যান
day-go-preflight = সংযোগ পরীক্ষা করুন
day-go-trail = অডিট ট্রেইল দেখুন
day-go-unfinished = ফর্মগুলোতে যান

day-numbers = সংখ্যায়
day-number-sent = পাঠানো
day-number-received = গৃহীত
day-number-differ = পার্থক্য
day-number-missing = নেই
day-number-waiting = অপেক্ষায়
day-number-held = নেওয়া হয়নি
day-number-finished = শেষ হওয়া ফর্ম
day-number-unfinished = শেষ না হওয়া ফর্ম

day-open-forms = যে ফর্মগুলো দেখা দরকার
day-col-participant = অংশগ্রহণকারী
day-col-form = ফর্ম
day-col-forms = ফর্ম
day-col-day = দিন
day-col-open = কী বাকি আছে
day-col-reason = কেন শেষ হয়নি
day-gaps =
    { $count ->
        [one] { $n }টি প্রশ্নের উত্তর নেই
       *[other] { $n }টি প্রশ্নের উত্তর নেই
    }
day-gaps-none = উত্তর দেওয়া হয়েছে; এখনো শেষ করা হয়নি
day-prompts =
    { $count ->
        [one] { $n }টি নিরাপত্তা বার্তায় নোট নেই
       *[other] { $n }টি নিরাপত্তা বার্তায় নোট নেই
    }
day-reason-none = এখনো জানানো হয়নি
day-reason-of = { $number }-এর { $form } কেন শেষ হয়নি
day-open-form = { $number }-এর { $form } খুলুন
day-open-visit = { $number }-এর { $day } তারিখের ভিজিট খুলুন
unfinished-goes-on = অন্য দিন চলবে
unfinished-participant-left = অংশগ্রহণকারীকে চলে যেতে হয়েছে
unfinished-declined = অংশগ্রহণকারী আর এগোতে চান না
unfinished-by-mistake = ভুল করে শুরু করা হয়েছিল
unfinished-technical = কম্পিউটারের কারণে বাধা হয়েছে
day-visits =
    { $count ->
        [one] { $n }টি ভিজিট
       *[other] { $n }টি ভিজিট
    }
day-no-visits = আজ কোনো ভিজিট ছিল না।
day-no-forms = কোনো ফর্ম নেই
day-state-unfinished = শেষ হয়নি
day-state-waiting = পাঠানোর অপেক্ষায়
day-state-sent = গৃহীত
day-state-held = নেওয়া হয়নি
day-state-voided = ফিরিয়ে নেওয়া হয়েছে

day-differences =
    { $count ->
        [one] { $n }টি রেকর্ড মেলে না
       *[other] { $n }টি রেকর্ড মেলে না
    }
day-differences-first = তালিকায় শুধু প্রথম { $n }টি আছে।
day-col-record = রেকর্ড
day-col-why = কী ভুল
day-differs-waiting = এখনো পাঠানো হয়নি
day-differs-held = সার্ভার নেয়নি
day-differs-missing = সার্ভারে নেই; আবার পাঠানো হয়
day-differs-deleted = সার্ভারে মুছে দেওয়া হয়েছে
day-differs-other-content = সার্ভারে অন্য কিছু লেখা আছে
day-differs-other-version = বিষয়বস্তু একই, সংস্করণ নম্বর আলাদা

day-proof = শিটে যা আছে
day-ended = শেষ করা হয়েছে
day-ended-by = { $at }, করেছেন { $by }
day-computer = কম্পিউটার
day-server = সার্ভার
day-server-none = কোনোটি ঠিক করা নেই
day-clock = এই কম্পিউটারের ঘড়ি
day-trail = অডিট ট্রেইলের শেষ
day-head = সারি { $seq }: { $head }
day-head-there = সার্ভারের কাছেও একই আছে।
day-head-not-there = সার্ভারের কাছে এটি এখনো নেই।
day-head-full = 64টি অক্ষরের সবগুলো
day-print = শিট প্রিন্ট করুন (PDF)
day-printing = PDF তৈরি হচ্ছে…
day-printed =
    { $count ->
        [one] এই ফাইলে { $n }টি পাতা আছে:
       *[other] এই ফাইলে { $n }টি পাতা আছে:
    }
day-today = আজকের পাতায় ফিরুন
day-sheet-of = { $day } তারিখের শিট
day-sheets = রেখে দেওয়া শিট
day-sheets-none = এখনো কোনো দিন শেষ করা হয়নি।
day-sheets-more = { $n }টির সব দেখান
day-sheet-open = { $day } তারিখের শিট, { $at }: { $verdict }
day-reminder = মনে করিয়ে দেওয়া
day-reminder-hint = যেমন 17:00। মনে করিয়ে দেওয়া না চাইলে খালি রাখুন।
day-reminder-label = কর্মীদের কখন মনে করিয়ে দেওয়া হবে
day-reminder-at = কর্মীদের { $at }-এ মনে করিয়ে দেওয়া হয়।
day-reminder-never = কাউকে মনে করিয়ে দেওয়া হয় না।

## How right a clock is, compared with the server’s

clock-unknown = জানা নেই
clock-right = ঠিক আছে
clock-ahead-seconds =
    { $count ->
        [one] { $n } সেকেন্ড এগিয়ে
       *[other] { $n } সেকেন্ড এগিয়ে
    }
clock-ahead-minutes =
    { $count ->
        [one] { $n } মিনিট এগিয়ে
       *[other] { $n } মিনিট এগিয়ে
    }
clock-ahead-hours =
    { $count ->
        [one] { $n } ঘণ্টা এগিয়ে
       *[other] { $n } ঘণ্টা এগিয়ে
    }
clock-behind-seconds =
    { $count ->
        [one] { $n } সেকেন্ড পিছিয়ে
       *[other] { $n } সেকেন্ড পিছিয়ে
    }
clock-behind-minutes =
    { $count ->
        [one] { $n } মিনিট পিছিয়ে
       *[other] { $n } মিনিট পিছিয়ে
    }
clock-behind-hours =
    { $count ->
        [one] { $n } ঘণ্টা পিছিয়ে
       *[other] { $n } ঘণ্টা পিছিয়ে
    }

## Sending: pausing, and how much went over the line

sending-pause = থামিয়ে রাখুন
sending-resume = আবার চালু করুন
sending-paused = থামিয়ে রাখা আছে। কেউ আবার চালু না করা পর্যন্ত কিছুই পাঠানো হয় না।
sending-soon = এক মিনিটের কম বাকি
sending-minutes =
    { $count ->
        [one] আনুমানিক { $n } মিনিট বাকি
       *[other] আনুমানিক { $n } মিনিট বাকি
    }
sending-traffic =
    { $count ->
        [one] Prombook চালু হওয়ার পর থেকে: { $sent } kB পাঠানো, { $received } kB এসেছে, { $n }টি অনুরোধ
       *[other] Prombook চালু হওয়ার পর থেকে: { $sent } kB পাঠানো, { $received } kB এসেছে, { $n }টি অনুরোধ
    }
sending-check = সংযোগ পরীক্ষা করুন
sending-computers = সাইটের কম্পিউটার

## What the server did not take

sending-again-all = সবগুলো আবার পাঠান
held-why = { $spot }: { $why }
issue-missing = সার্ভারের এখানে কিছু একটা দরকার, কিন্তু এখানে কিছু নেই।
issue-value = সার্ভার এই মান গ্রহণ করে না।
issue-too-long = এটি সার্ভারের সীমার চেয়ে বড়।
issue-structure = এটি যেভাবে লেখা আছে সার্ভার তা পড়তে পারে না।
issue-reference = এটি যে রেকর্ডের অংশ তা সার্ভারের কাছে নেই।
issue-code = সার্ভার এখানে যা লেখা আছে তা চেনে না।
issue-duplicate = সার্ভারের কাছে এটি আগে থেকেই অন্য একটি রেকর্ডে আছে।
issue-rule = এটি সার্ভারের একটি নিয়ম ভাঙে।
issue-security = সার্ভার এই ক্লিনিককে এটি পাঠানোর অনুমতি দেয় না।
issue-version = সার্ভারের কাছে এর আরও নতুন একটি সংস্করণ আছে।
spot-name = নাম
spot-born = জন্মতারিখ
spot-sex = লিঙ্গ
spot-nhs-number = NHS নম্বর
spot-study-number = স্টাডি নম্বর
spot-language = পছন্দের ভাষা
spot-interpreter = দোভাষী
spot-day = ভিজিটের দিন
spot-participant = অংশগ্রহণকারী
spot-visit = ভিজিট
spot-questionnaire = প্রশ্নমালা
spot-answer = উত্তর
spot-question = প্রশ্ন { $n }
spot-score = স্কোর
spot-time = সময়
next-correct = এটি এখানে সংশোধন করুন। তারপর এটি নিজে থেকে আবার পাঠানো হয়।
next-correct-other = যাঁর রেকর্ড সংশোধনের অনুমতি আছে তাঁকে এটি এখানে সংশোধন করতে হবে। তারপর এটি নিজে থেকে আবার পাঠানো হয়।
next-again = এটি আবার পাঠান। সার্ভার তারপরও না নিলে সাপোর্টের জন্য একটি ফাইল লিখুন।
next-again-allowed = যাঁরা সার্ভারটি চালান তাঁদের এর অনুমতি দিতে বলুন, তারপর আবার পাঠান।
next-support = এটি আপনি এখানে সমাধান করতে পারবেন না। সাপোর্টের জন্য একটি ফাইল লিখুন এবং তাঁদের পাঠান।
next-settle = এটি এখানে এবং সার্ভারে, দুই জায়গাতেই বদলানো হয়েছে। দুটিই দেখুন এবং কোনটি গণ্য হবে তা বেছে নিন।
held-correct-participant = অংশগ্রহণকারীর তথ্য সংশোধন করুন
held-correct-response = ফর্মটি সংশোধন করুন
held-settle = মীমাংসা করুন
held-support = সাপোর্টের জন্য ফাইল লিখুন
held-action-named = { $action }: { $what }
held-support-done = সাপোর্টের জন্য ফাইলটি এখানে আছে:
held-words = সার্ভার যা বলেছে, সাপোর্টের জন্য
held-no-words = সার্ভার কোনো কারণ জানায়নি।

## The computers of a site

computers-title = সাইটের কম্পিউটার
computers-asked = সার্ভারকে শেষবার জিজ্ঞাসা করা হয়েছে { $at }।
computers-never-asked = সার্ভারকে এখনো জিজ্ঞাসা করা হয়নি। এই কম্পিউটার নিজে যা জানে তা দেখাচ্ছে।
computers-none = এখনো কোনো কম্পিউটার সার্ভারকে জানায়নি।
computers-list = প্রতিটি কম্পিউটার, শেষবার যেমন জানিয়েছে
computers-col-name = কম্পিউটার
computers-col-heard = শেষ খবর
computers-col-unsent = সার্ভারে নেই
computers-col-receipt = শেষ রসিদ
computers-col-safe = দিন শেষবার নিরাপদে শেষ
computers-col-clock = ঘড়ি
computers-col-version = সংস্করণ
computers-here = এই কম্পিউটার
computers-unnamed = নাম নেই
computers-letter = বর্ণ { $letter }
computers-silent = দুই কর্মদিবসের বেশি কোনো খবর নেই
computers-unsent-none = কিছুই অপেক্ষায় নেই
computers-waiting =
    { $count ->
        [one] { $n }টি রেকর্ড অপেক্ষায়
       *[other] { $n }টি রেকর্ড অপেক্ষায়
    }
computers-since = সবচেয়ে পুরোনোটি { $at } থেকে
computers-held =
    { $count ->
        [one] { $n }টি নেওয়া হয়নি
       *[other] { $n }টি নেওয়া হয়নি
    }
computers-never = কখনো হয়নি
computers-packs =
    { $count ->
        [one] { $n }টি প্যাক
       *[other] { $n }টি প্যাক
    }
computers-packs-none = কোনো প্যাক নেই
computers-same-letter = দুটি কম্পিউটারের বর্ণ একই, তাই সেগুলো দুজন অংশগ্রহণকারীকে একই স্টাডি নম্বর দিতে পারে। সেখানে কাউকে নিবন্ধন করার আগে একটিকে অন্য বর্ণ দিন।
computers-this = এই কম্পিউটার
computers-name = এর নাম কী
computers-name-hint = যেমন রুম 3
computers-letter-label = এর স্টাডি নম্বরের বর্ণ
computers-letter-hint = A থেকে Z পর্যন্ত একটি বড় হাতের বর্ণ, প্রতিটি কম্পিউটারে আলাদা। সাইটে একটিই কম্পিউটার থাকলে খালি রাখুন।
day-verdict-disputed =
    { $count ->
        [one] এখনো নয়: { $n }টি রেকর্ডে কোনটি গণ্য হবে তা কাউকে বেছে নিতে হবে।
       *[other] এখনো নয়: { $n }টি রেকর্ডে কোনটি গণ্য হবে তা কাউকে বেছে নিতে হবে।
    }
day-short-disputed = তখনও বেছে নেওয়া বাকি ছিল
day-number-disputes = বেছে নিতে হবে
day-differs-disputed = দুই কম্পিউটারে ভিন্ন
day-fetched = অন্য কম্পিউটার
fetched-at = অন্য কম্পিউটারের রেকর্ড শেষবার { $at } আনা হয়েছে।
fetched-never = অন্য কম্পিউটারের রেকর্ড এখনো আনা হয়নি।
fetched-not = সেগুলো { $at } আনা যায়নি।
fetch-trouble-not-reached = সার্ভারে পৌঁছানো যায়নি। Prombook নিজে আবার চেষ্টা করে।
fetch-trouble-refused = সার্ভার এই কম্পিউটারকে সবকিছু পড়তে দেয় না। যিনি সার্ভার চালান তাঁকে জিজ্ঞাসা করুন।
fetch-trouble-busy = সার্ভার ব্যস্ত। Prombook নিজে আবার চেষ্টা করে।
fetch-trouble-unclear = সার্ভারের উত্তর বোঝা যায়নি। এমনই থাকলে যিনি সার্ভার চালান তাঁকে জিজ্ঞাসা করুন।
fetch-trouble-not-all = সার্ভার তার কাছে যা আছে সব দেয় না, এবং সময়ের ক্রমে দেয় না। যিনি সার্ভার চালান তাঁকে জিজ্ঞাসা করুন।
