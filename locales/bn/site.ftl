### Draft: not checked by a native speaker.
### The site and its server: the way there, what two computers say differently, changing a participant, taking a form back. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-door = সার্ভার
title-preflight = নেটওয়ার্ক পরীক্ষা
title-disputes = মীমাংসার অপেক্ষায়
title-dispute = মীমাংসার অপেক্ষায়
title-edit = অংশগ্রহণকারীর তথ্য বদলানো

## The way to the server

door-title = সার্ভার পর্যন্ত পথ
door-check = নেটওয়ার্ক পরীক্ষা
door-address = শেষ করা রেকর্ড কোথায় যায়
door-in = এই কম্পিউটারকে কীভাবে ঢুকতে দেওয়া হয়
door-elsewhere = এটি অন্য একটি সার্ভারের জন্য ঠিক করা হয়েছিল। ভালো করে দেখুন, এবং এখনকার সার্ভারের জন্য সংরক্ষণ করুন।
door-none = কিছুই জিজ্ঞাসা করা হয় না
door-none-means = যে কেউ সার্ভারে পৌঁছাতে পারলে সার্ভার তার কাছ থেকে রেকর্ড নেয়। শুধু এই কম্পিউটারেরই কোনো সার্ভারের জন্য।
door-none-not = এখন সম্ভব নয়: সার্ভারটি অন্য কম্পিউটারে।
door-bearer = এককালীন কোড দিয়ে
door-bearer-means = যাঁরা সার্ভারটি চালান তাঁরা আপনাকে একটি কোড দেন, যা একবারই চলে। তার বদলে এই কম্পিউটার একটি পাস পায়, যা এনক্রিপ্ট করা ফাইলে রাখা হয়।
door-smart = নিজের চাবি দিয়ে
door-smart-means = এই কম্পিউটার এক জোড়া চাবি তৈরি করে। সার্ভারকে পাবলিক চাবিটি দেওয়া হয়; ব্যক্তিগত চাবিটি কখনো এনক্রিপ্ট করা ফাইলের বাইরে যায় না। সার্ভারে একে SMART backend services বলা হয়।
door-certificate = সার্টিফিকেট দিয়ে
door-certificate-means = আপনাদের IT বিভাগ আপনাকে এই কম্পিউটারের সার্টিফিকেটসহ একটি ফাইল দেয়।
door-pass-since = এই কম্পিউটারের { $since } থেকে একটি পাস আছে।
door-pass-until = এই কম্পিউটারের { $since } থেকে একটি পাস আছে। এটি { $until } পর্যন্ত বৈধ।
door-pass-none = এই কম্পিউটারের এখনো কোনো পাস নেই।
door-code = এককালীন কোড
door-code-hint = যেমন দেওয়া হয়েছে ঠিক তেমনই। সংরক্ষণ করলে এটি ব্যবহার হয়ে যায়।
door-code-again-hint = শুধু পাস বদলাতে। সংরক্ষণ করলে কোডটি ব্যবহার হয়ে যায়।
door-client = ক্লায়েন্ট ID
door-client-hint = সার্ভার এই কম্পিউটারকে যে নামে চেনে। যাঁরা সার্ভারটি চালান তাঁরা জানাবেন।
door-scope = স্কোপ
door-scope-hint = এই কম্পিউটার সেখানে কী করতে পারে, যাঁরা সার্ভারটি চালান তাঁদের কথা অনুযায়ী। সাধারণ স্কোপের জন্য খালি রাখুন।
door-token = টোকেনের ঠিকানা
door-token-hint = সার্ভারকেই তা জিজ্ঞাসা করতে খালি রাখুন।
door-key = এই কম্পিউটারের পাবলিক চাবি
door-key-none = এখনো কোনো চাবি নেই। এই কম্পিউটারকে ঢুকতে দেওয়ার আগে সার্ভারের এর পাবলিক অংশটি দরকার।
door-key-make = চাবি তৈরি করুন
door-key-give = এটি কপি করুন এবং যাঁরা সার্ভারটি চালান তাঁদের দিন, চাইলে ইমেলে। এটি গোপন নয়: সার্ভার এটি দিয়ে এই কম্পিউটারকে চেনে, এবং এটি দিয়ে কেউ ঢুকতে পারে না।
door-key-copy = কপি করুন
door-key-copied = কপি হয়েছে।
door-key-marked = চাবিটি বাছাই করা আছে। কপি করতে Ctrl ও C চাপুন।
door-key-anew = নতুন চাবি তৈরি করুন…
door-key-warns = যে চাবি এখন ব্যবহার হচ্ছে তা তখনই কাজ করা বন্ধ করে। সার্ভার নতুনটি না পাওয়া পর্যন্ত কিছুই পাঠানো যাবে না।
door-key-replace = চাবি বদলান
door-key-made = নতুন একটি চাবি তৈরি হয়েছে। যাঁরা সার্ভারটি চালান তাঁদের এটি দিন।
door-cancel = বাতিল
door-cert-is = সার্টিফিকেটটি { $name }-এর নামে।
door-cert-until = সার্টিফিকেটটি { $name }-এর নামে। এটি { $until } পর্যন্ত বৈধ।
door-cert-none = এখনো কোনো সার্টিফিকেট নেই।
door-cert-file = সার্টিফিকেট ও তার চাবিসহ ফাইল
door-cert-file-hint = একটি PEM ফাইল, যেমন E:\clinic.pem। এটি এনক্রিপ্ট করা ফাইলে কপি করা হয়; পরে এটি নষ্ট করে ফেলুন।
door-cert-again-hint = এখনকার সার্টিফিকেট রাখতে খালি রাখুন।
door-trust = সার্ভার কীভাবে নিজের পরিচয় প্রমাণ করে
door-trust-usual = এই কম্পিউটার বিশ্বাস করে এমন একটি কর্তৃপক্ষের সার্টিফিকেট দিয়ে, ওয়েব ব্রাউজারের মতো।
door-trust-own = আপনাদের নিজস্ব কর্তৃপক্ষের সার্টিফিকেট দিয়ে:
door-trust-file = আপনাদের নিজস্ব কর্তৃপক্ষের ফাইল
door-trust-file-hint = একটি PEM ফাইল, যেমন E:\authority.pem। শুধু আপনাদের প্রতিষ্ঠানের নিজস্ব কর্তৃপক্ষ থাকলে; নইলে খালি রাখুন।
door-trust-again-hint = এখনকার কর্তৃপক্ষ রাখতে খালি রাখুন।
door-trust-forget = আমাদের নিজস্ব কর্তৃপক্ষ বাদ দিন, এবং এই কম্পিউটার যাদের বিশ্বাস করে তাদের বিশ্বাস করুন
door-line = লাইনে
door-proxy = এই কম্পিউটারের প্রক্সির মাধ্যমে যান
door-proxy-means = অপারেটিং সিস্টেমে যেমন ঠিক করা আছে। যেখানে শুধু প্রক্সির মাধ্যমেই ইন্টারনেট পাওয়া যায় সেখানে দরকার।
door-compress = যা পাঠানো হয় তা সংকুচিত করুন
door-compress-means = ধীর লাইনে কম সময় লাগে। সার্ভার তা নিতে না পারলে Prombook সংকুচিত না করেই পাঠায়।
door-save = সংরক্ষণ করুন
door-saved = সংরক্ষিত।

## The network check

preflight-title = নেটওয়ার্ক পরীক্ষা
preflight-what = সার্ভার পর্যন্ত পথ ধাপে ধাপে পরীক্ষা করে এবং জানায় কতদূর পৌঁছানো গেল। যিনি এখানে কম্পিউটার ও নেটওয়ার্কের দেখাশোনা করেন তাঁর জন্য: কোনো অংশগ্রহণকারী সম্পর্কে কিছুই পাঠানো, দেখানো বা প্রিন্ট করা হয় না।
preflight-back = সার্ভার পর্যন্ত পথ
preflight-run = এখন পরীক্ষা করুন
preflight-again = আবার পরীক্ষা করুন
preflight-running = পরীক্ষা চলছে… এক মিনিট লাগতে পারে।
preflight-no-endpoint = এখনো কোনো সার্ভার নেই, তাই পরীক্ষা করার মতো পথ নেই।
preflight-tried = { $host }, { $at }
preflight-step-name = সার্ভারের নাম জানা আছে
preflight-step-connection = সেখানে কিছু একটা শুনছে
preflight-step-certificate = সার্ভার নিজের পরিচয় প্রমাণ করে
preflight-step-server = এটি একটি FHIR সার্ভার, সংস্করণ R4
preflight-step-door = এই কম্পিউটারকে ঢুকতে দেওয়া হয়
preflight-step-abilities = যা দরকার তা করতে পারে
preflight-step-clock = ঘড়িগুলো মেলে
preflight-result-good = ঠিক আছে
preflight-result-doubtful = এটি দেখুন
preflight-result-failed = কাজ করে না
preflight-result-not-tried = পরীক্ষা করা হয়নি
preflight-all-good = সবকিছু কাজ করে: রেকর্ড পাঠানো যাবে।
preflight-all-doubtful = রেকর্ড পাঠানো যাবে। কিছু একটা দেখা দরকার।
preflight-all-failed = রেকর্ড পাঠানো যাবে না। কেন, তা প্রথম যে ধাপটি কাজ করে না সেটিতে লেখা আছে।
preflight-facts = ফায়ারওয়ালের জন্য
preflight-fact-out = এই কম্পিউটারকে { $host }-এ সংযোগ করতে দিন।
preflight-fact-in = কিছুই ভেতরে আসতে দিতে হবে না: Prombook কোনো পোর্টে শোনে না।
preflight-fact-only = Prombook শুধু সার্ভারের সঙ্গে, এবং টোকেনের ঠিকানা থাকলে তার সঙ্গে সংযোগ করে, আর কিছুর সঙ্গে নয়। অন্য হোস্টে নিয়ে যায় এমন কোনো রিডাইরেক্ট এটি অনুসরণ করে না।
preflight-fact-version = সংস্করণ
preflight-fact-agent = নিজের যে নাম দেয়
preflight-fact-tls = এনক্রিপশন
preflight-fact-tls-least = { $tls } বা আরও নতুন
preflight-fact-request = একটি অনুরোধ
preflight-fact-records =
    { $count ->
        [one] সর্বোচ্চ { $n }টি রেকর্ড
       *[other] সর্বোচ্চ { $n }টি রেকর্ড
    }
preflight-fact-bytes =
    { $count ->
        [one] সর্বোচ্চ { $n } বাইট
       *[other] সর্বোচ্চ { $n } বাইট
    }
preflight-fact-patience = যতক্ষণ পরে ছেড়ে দেয়
preflight-fact-seconds =
    { $count ->
        [one] { $n } সেকেন্ড
       *[other] { $n } সেকেন্ড
    }
preflight-print = PDF হিসেবে লিখুন
preflight-printed = লেখা হয়েছে: { $file }

## What two computers say differently

notice-disputes = দুটি কম্পিউটারে কিছু একটা আলাদাভাবে রেকর্ড হয়েছে। কাউকে এর মীমাংসা করতে হবে।
notice-go-disputes = মীমাংসা করুন
disputes-title = মীমাংসার অপেক্ষায়
disputes-what = এই সাইটের দুটি কম্পিউটারে কিছু একটা আলাদাভাবে রেকর্ড হয়েছে। কোনোটিই অন্যটির ওপর লিখে দেয়নি: যিনি জানেন তিনি ঠিক করবেন। যা বেছে নেওয়া হয় না তা অডিট ট্রেইলে পড়া যাবে।
disputes-none = মীমাংসা করার কিছু নেই।
disputes-col-what = কী হয়েছে
disputes-col-record = রেকর্ড
disputes-col-since = কখন থেকে
disputes-open = দেখুন
disputes-open-named = দেখুন: { $what }
dispute-kind-changed = দুটি কম্পিউটারে বদলানো হয়েছে
dispute-kind-twice = একই ফর্ম দুবার শেষ করা হয়েছে
dispute-kind-same-number = দুজন অংশগ্রহণকারীর একই স্টাডি নম্বর
dispute-kind-gone = এখানে বদলানো হয়েছে, অন্য জায়গায় আর নেই
dispute-record = { $kind } { $what }, { $since } থেকে
dispute-back = মীমাংসার অপেক্ষায় সবকিছু
dispute-how-changed = এক এক লাইন করে কোনটি ঠিক তা বেছে নিন। যেখানে শুধু একটি কম্পিউটারে কিছু বদলেছে সেখানে তার মান আগে থেকেই বেছে নেওয়া আছে। তবুও সেটি দেখুন।
dispute-how-twice = দুটি ফর্মই সম্পূর্ণ। যেটি গণ্য হবে তা বেছে নিন, অথবা দুটিই গণ্য হতে দিন। দুটিই পড়া যাবে।
dispute-how-same-number = দুজন ব্যক্তির একই নম্বর। কে এটি রাখবেন তা বেছে নিন: অন্যজন যে কম্পিউটারে নিবন্ধিত হয়েছিলেন সেখানে নতুন একটি নম্বর পাবেন। আগে দুই দিক মিলিয়ে দেখুন: হয়তো একজনই, দুবার নিবন্ধিত হয়েছেন।
dispute-how-gone = এই রেকর্ড এই কম্পিউটারে বদলানো হয়েছে, আর অন্য জায়গায় স্থায়ীভাবে মুছে ফেলা, ফিরিয়ে নেওয়া বা মুছে দেওয়া হয়েছে। এটি থাকবে কি না বেছে নিন।
dispute-how-reading = আপনি দুই দিকই পড়তে পারেন। আপনার ভূমিকায় এর মীমাংসার অনুমতি নেই।
dispute-side-ours = এই কম্পিউটার
dispute-side-theirs = অন্য কম্পিউটার
dispute-side = { $who }, { $at }
dispute-before = আগে: { $value }
dispute-before-nothing = আগে: কিছুই না
dispute-nothing = কিছুই না
dispute-differ =
    { $count ->
        [one] { $n }টি লাইন ঠিক করতে হবে
       *[other] { $n }টি লাইন ঠিক করতে হবে
    }
dispute-same = দুটিতেই একই
dispute-only-ours = শুধু এখানে বদলেছে
dispute-only-theirs = শুধু সেখানে বদলেছে
dispute-choose = দুটির একটি বেছে নিন।
dispute-choose-form = এগুলোর একটি বেছে নিন।
dispute-field-day = ভিজিটের দিন
dispute-field-study-number = স্টাডি নম্বর
dispute-field-keeps = কে এই নম্বর রাখবেন
dispute-field-answers = উত্তর
dispute-field-other = অন্য কিছু
dispute-response-here = এই কম্পিউটারে শেষ করা হয়েছে
dispute-response-there = অন্য একটি কম্পিউটারে শেষ করা হয়েছে
dispute-response-by = { $at }, { $by }
dispute-response-answered =
    { $count ->
        [one] { $n }টি প্রশ্নের উত্তর দেওয়া হয়েছে
       *[other] { $n }টি প্রশ্নের উত্তর দেওয়া হয়েছে
    }
dispute-response-read = পড়ুন
dispute-keep = এটি গণ্য হবে
dispute-keep-both = দুটিই গণ্য হবে
dispute-keep-both-means = যেমন দ্বিতীয়টি ইচ্ছা করেই নেওয়া হয়েছিল।
dispute-gone-stay = এটি এখানে থাকবে, এবং আবার পাঠানো হবে
dispute-gone-go-participant = এই অংশগ্রহণকারীকে এখান থেকেও মুছে ফেলুন; এটি আর ফেরানো যাবে না
dispute-gone-go-visit = এটি এখানে থাকবে, এবং আর পাঠানো হবে না
dispute-gone-go-response = এই ফর্ম এখানেও ফিরিয়ে নিন: এটি আর গণ্য হবে না
dispute-gone-go-questionnaire = এটি এখানে থাকবে, এবং আর পাঠানো হবে না
dispute-unreadable = অন্য কম্পিউটারে যা আছে তা এখানে পড়া যাচ্ছে না। তার জায়গায় এখানে যা আছে তা পাঠাতে এর মীমাংসা করুন।
dispute-reason = কারণ
dispute-reason-hint = অডিট ট্রেইলে রাখা হয়। যেমন: অংশগ্রহণকারীকে জিজ্ঞাসা করা হয়েছে। এখানে কোনো নাম লিখবেন না।
dispute-settle = মীমাংসা করুন
dispute-cancel = এখন থাক

## Changing a participant

edit-title = অংশগ্রহণকারীর তথ্য বদলানো
edit-open = বদলান…
edit-what = এখানে আগে যা ছিল তা অডিট ট্রেইলে পড়া যাবে। স্টাডি নম্বর বদলায় না।
edit-reason = বদলানোর কারণ
edit-reason-hint = অডিট ট্রেইলে রাখা হয়। যেমন: বিয়ের পরের পদবি। এখানে কোনো নাম লিখবেন না।
edit-keep = পরিবর্তন সংরক্ষণ করুন
edit-nothing = কিছুই বদলানো হয়নি। কিছু বদলান, অথবা যেমন ছিল তেমনই রাখুন।
edit-cancel = যেমন ছিল তেমনই রাখুন
edit-else = ইনি অন্য কেউ, পরিবর্তন সংরক্ষণ করুন
participant-origin = অন্য একটি কম্পিউটারে নিবন্ধিত: { $computer }
participant-dispute = অন্য একটি কম্পিউটারে এই অংশগ্রহণকারী সম্পর্কে আলাদা কিছু লেখা আছে।
participant-dispute-go = দেখুন
banner-born-none = জানা নেই

## Taking a form back

void-open = এই ফর্ম ফিরিয়ে নিন…
void-title = এই ফর্ম ফিরিয়ে নিন
void-means = এটি আর গণ্য হবে না: এর স্কোর এখানে বা সার্ভারে ব্যবহার হয় না। আপনার দেওয়া কারণসহ এটি পড়া যাবে।
void-for-ever = এটি আর ফেরানো যাবে না।
void-reason = কারণ
void-reason-hint = অডিট ট্রেইলে রাখা হয়। যেমন: অন্য কারও জন্য পূরণ করা হয়েছে। এখানে কোনো নাম লিখবেন না।
void-do = ফিরিয়ে নিন
void-cancel = যেমন আছে তেমনই রাখুন
void-tag = ফিরিয়ে নেওয়া হয়েছে
void-line = ফিরিয়ে নেওয়া হয়েছে: এটি আর গণ্য হয় না
void-is = ফিরিয়ে নেওয়া হয়েছে { $at }, নিয়েছেন { $by }, কারণ: { $reason }
void-counts-not = এটি আর গণ্য হয় না। যে উত্তর দেওয়া হয়েছিল তা নিচে পড়া যাবে।
result-origin = অন্য একটি কম্পিউটারে দেওয়া: { $computer }
