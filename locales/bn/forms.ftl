### Draft: not checked by a native speaker.
### Forms of every kind, in any language: the window's words. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Problems and faults

problem-with-patient = স্ক্রিনটি একজন রোগীর কাছে আছে। আগে সেটি ফিরিয়ে নিন।
problem-second-reader = যিনি প্রথমে উত্তরগুলো টাইপ করেছেন তিনি দ্বিতীয় পাঠক হতে পারেন না। একজন সহকর্মীকে বলুন।
problem-second-open = দুজন এই কাগজ আলাদাভাবে পড়েছেন। পার্থক্যগুলো মীমাংসা করুন, তারপর শেষ করুন।
problem-pack-older = এই সংস্করণ, বা আরও নতুন একটি, আগে থেকেই এখানে আছে। কিছুই বদলানো হয়নি।
number-unreadable = একটি সংখ্যা লিখুন, যেমন 72 বা 72.5।
number-too-low = এই প্রশ্নে যত কম সংখ্যা চলে, এটি তার চেয়েও কম। যাচাই করুন।
number-too-high = এই প্রশ্নে যত বেশি সংখ্যা চলে, এটি তার চেয়েও বেশি। যাচাই করুন।
number-too-exact = দশমিকের পরে আরও কম অঙ্ক লিখুন।
date-not-exact = পুরো তারিখ লিখুন: দিন, মাস ও বছর।
date-past = এই তারিখ ভিজিটের আগের। যাচাই করুন।
answer-refused = এটি এই প্রশ্নের উত্তর নয়।
letter-refused = A থেকে Z পর্যন্ত একটি বড় হাতের বর্ণ ব্যবহার করুন, অথবা খালি রাখুন।
time-refused = সময় 17:00-এর মতো করে লিখুন, অথবা খালি রাখুন।
pin-refused = 4 থেকে 8টি অঙ্ক ব্যবহার করুন, সব একই নয় এবং পরপর নয়।
key-refused = এটি minisign পাবলিক চাবি নয়। সেটিতে 56টি অক্ষর থাকে এবং RW দিয়ে শুরু হয়।
key-known = এই চাবি আগে থেকেই তালিকায় আছে।

## Places

title-print = ফর্ম প্রিন্ট
title-keying = দ্বিতীয় পাঠ
title-questionnaires = প্রশ্নমালা
title-packs = প্যাক
title-languages = ভাষা

## One's own PIN

pin-title = আপনার PIN
pin-what = PIN দিয়ে রোগীর কাছ থেকে স্ক্রিন তাড়াতাড়ি ফিরিয়ে নেওয়া যায়। এটি দিয়ে আর কিছু খোলে না। PIN না থাকলে আপনার পাসফ্রেজ ব্যবহার করুন।
pin-change = আপনার PIN ঠিক করুন বা সরান
pin-pin = নতুন PIN
pin-hint = 4 থেকে 8টি অঙ্ক, সব একই নয় এবং পরপর নয়। PIN না চাইলে খালি রাখুন।
pin-passphrase = আপনার পাসফ্রেজ
pin-keep = সংরক্ষণ করুন
pin-kept = আপনার PIN ঠিক করা হয়েছে।
pin-removed = আপনার কোনো PIN নেই।

## Printing a form

print-heading = { $form } প্রিন্ট করুন
print-what = একটি PDF লেখা হয়: খালি, কলম দিয়ে পূরণ করার জন্য প্রস্তুত। রোগী তাতে যা লেখেন তা পরে কাগজের ফর্ম হিসেবে টাইপ করা যায়।
print-languages = ভাষা
print-language-missing = অন্তত একটি ভাষা বেছে নিন।
print-not-offered = এই ফর্ম এখন কোনো ভাষায় প্রিন্ট করা যায় না।
print-for = প্রতিটি পাতায়
print-for-them = স্টাডি নম্বর { $number }
print-for-nobody = স্টাডি নম্বর ছাড়া
print-folder = ফোল্ডার
print-folder-hint = সাধারণ ফোল্ডারের জন্য খালি রাখুন।
print-now = PDF লিখুন
print-written =
    { $count ->
        [one] { $language }: { $n }টি পাতা
       *[other] { $language }: { $n }টি পাতা
    }
print-done = লেখা হয়েছে। PDF ফাইলের জন্য যে প্রোগ্রাম ব্যবহার করেন তা দিয়ে খুলুন এবং সেখান থেকে প্রিন্ট করুন।
print-back = ভিজিটে ফিরুন

## A paper form read a second time

keying-heading = { $form }: দ্বিতীয় পাঠ
keying-what = কাগজে যা আছে তা টাইপ করুন। প্রথম পাঠক যা টাইপ করেছেন তা দেখানো হয় না।
keying-answered =
    { $count ->
        [one] { $of }টির মধ্যে { $n }টি টাইপ করা হয়েছে
       *[other] { $of }টির মধ্যে { $n }টি টাইপ করা হয়েছে
    }
keying-compare = দুটি পাঠ মেলান
keying-compare-first = কিছু প্রশ্নের এখনো উত্তর নেই। সবগুলো টাইপ করুন, অথবা যেমন আছে তেমনই মেলান।
keying-compare-anyway = যেমন আছে তেমনই মেলান
keying-on = টাইপ করে যান
keying-differences = { $form }: পার্থক্য
keying-readers = প্রথম পাঠক: { $first }। দ্বিতীয় পাঠক: { $second }।
keying-agree =
    { $count ->
        [one] { $n }টি উত্তর দুটিতেই একই।
       *[other] { $n }টি উত্তর দুটিতেই একই।
    }
keying-differ =
    { $count ->
        [one] { $n }টি পার্থক্য মীমাংসা করতে হবে
       *[other] { $n }টি পার্থক্য মীমাংসা করতে হবে
    }
keying-none = মীমাংসা করার আর কিছু নেই।
keying-question = প্রশ্ন
keying-first = প্রথম পাঠক
keying-second = দ্বিতীয় পাঠক
keying-settle = মীমাংসা করুন
keying-no-answer = উত্তর নেই
keying-take-first = প্রথমটি ঠিক
keying-take-second = দ্বিতীয়টি ঠিক
keying-which = প্রশ্ন { $n }: কাগজে কোনটি আছে?
keying-reason = কেন
keying-reason-hint = যেমন: দুজনে মিলে কাগজটি আবার দেখা হয়েছে।
keying-keep = সংরক্ষণ করুন
keying-to-form = ফর্মে যান

## Answering a form of any kind

missing-not-known = জানা নেই
missing-none-of-these = এগুলোর কোনোটিই নয়
form-row-carried = আগের একটি ভিজিট থেকে
form-row-unplaced = এখনো জায়গা বাছা হয়নি
form-row = সারি { $n }
form-row-more = আরও একটি যোগ করুন
form-row-more-named = আরও একটি যোগ করুন: { $group }
form-row-most = সর্বোচ্চ { $n }টি
form-row-range = { $low } থেকে { $high }
form-hand = রোগীকে দিন
form-gap-refused = প্রশ্ন { $number }: { $question } – { $why }
form-prompt-open-score = { $score }: কী করা হয়েছে তা লিখুন
prompt-title-score = { $score }-এর জন্য এখনই ব্যবস্থা নেওয়া দরকার
prompt-done-score = { $score }: কী করা হয়েছে

## Through whom the answers come

interpreter-kind = দোভাষী
interpreter-professional = পেশাদার দোভাষী
interpreter-staff = কর্মী
interpreter-relative = আত্মীয় বা বন্ধু
interpreter-nobody = কোনো দোভাষী নেই
interpreter-number = নম্বর বা নাম
interpreter-relation = অংশগ্রহণকারীর সঙ্গে সম্পর্ক
interpreter-save = সংরক্ষণ করুন
interpreter-cancel = বাতিল
interpreter-is = দোভাষী: { $kind }
interpreter-is-professional = দোভাষী: পেশাদার, { $detail }
interpreter-is-staff = দোভাষী: কর্মী, { $detail }
interpreter-is-relative = দোভাষী: আত্মীয় বা বন্ধু, { $detail }
interpreter-wanted = অংশগ্রহণকারীর দোভাষী দরকার, কিন্তু এখনো কারও কথা লেখা হয়নি।
interpreter-note = দোভাষীর কথা লিখুন
interpreter-change = বদলান
paper-of = { $day } তারিখের কাগজ থেকে তোলা
paper-second =
    { $count ->
        [0] { $person } দ্বিতীয়বার পড়েছেন; মীমাংসা করার কিছু নেই।
        [one] { $person } দ্বিতীয়বার পড়েছেন; { $n }টি পার্থক্য মীমাংসা করতে হবে।
       *[other] { $person } দ্বিতীয়বার পড়েছেন; { $n }টি পার্থক্য মীমাংসা করতে হবে।
    }
paper-keying = দ্বিতীয়বার টাইপ

## What can be begun, and what was read

offer-print = প্রিন্ট করুন
offer-print-named = প্রিন্ট করুন: { $form }
offer-paper-day = কাগজের তারিখ
offer-manage = প্রশ্নমালাগুলো দেখুন
whynot-form-incomplete = এই ফর্ম ব্যবহার করা যায় না: এর কিছু লেখা নেই।
whynot-form-status-not-allowed = এই ফর্ম ব্যবহার করা যায় না: সাইটে এর ভাষ্যের অনুমতি নেই।
whynot-form-needs-approval = এই ফর্ম এখনো ব্যবহার করা যায় না: একজন অ্যাডমিনিস্ট্রেটরকে এর ভাষ্য অনুমোদন করতে হবে।
whynot-form-language-not-licensed = এই ফর্ম ব্যবহার করা যায় না: লাইসেন্সটি অন্য ভাষার জন্য।
whynot-form-licence-expired = এই ফর্ম ব্যবহার করা যায় না: এর লাইসেন্সের মেয়াদ শেষ হয়েছে।
whynot-form-licence-missing = এই ফর্ম ব্যবহার করা যায় না: এর কোনো লাইসেন্স নেই।
result-read = { $language } ভাষায় পড়া হয়েছে, ভাষ্য { $digest }
result-read-then = { $at } থেকে { $language } ভাষায়, ভাষ্য { $digest }
whynot-incomplete = এর কিছু লেখা নেই
whynot-status-not-allowed = সাইটে এই ধরনের ভাষ্যের অনুমতি নেই
whynot-needs-approval = আগে একজন অ্যাডমিনিস্ট্রেটরকে ভাষ্যটি অনুমোদন করতে হবে
whynot-language-not-licensed = লাইসেন্সটি অন্য ভাষার জন্য
whynot-licence-expired = লাইসেন্সের মেয়াদ শেষ হয়েছে
whynot-licence-missing = কোনো লাইসেন্স নেই
wording-licensed = ভাষ্য: স্বত্বাধিকারী লাইসেন্সের অধীনে দিয়েছেন
wording-local = ভাষ্য: সাইটের নিজস্ব

## The audit trail

trail-action-pack-installed = প্রশ্নমালার একটি প্যাক ইনস্টল করা হয়েছে
trail-action-signer-added = প্যাকের একজন প্রকাশক যোগ করা হয়েছে
trail-action-signer-removed = প্যাকের একজন প্রকাশক সরানো হয়েছে
trail-action-wording-approved = একটি ভাষ্য অনুমোদন করা হয়েছে
trail-action-wording-withdrawn = একটি ভাষ্যের অনুমোদন ফিরিয়ে নেওয়া হয়েছে
trail-action-pin-set = নিজের PIN বদলানো হয়েছে
trail-action-second-keyed = কাগজের একটি ফর্ম দ্বিতীয়বার টাইপ করা হয়েছে
trail-action-second-settled = দুটি পাঠের একটি পার্থক্য মীমাংসা করা হয়েছে
trail-action-interpreter-noted = দোভাষীর কথা লেখা হয়েছে
trail-action-handed-to-patient = স্ক্রিন একজন রোগীকে দেওয়া হয়েছে
trail-action-taken-back-from-patient = স্ক্রিন ফিরিয়ে নেওয়া হয়েছে
trail-action-printed = একটি খালি ফর্ম প্রিন্ট করা হয়েছে
trail-action-questionnaire-exported = একটি প্রশ্নমালা ফাইলে লেখা হয়েছে

## Questionnaires and their wordings

questionnaires-what = এখানে কোন প্রশ্নমালাগুলো আছে, এবং কার ভাষ্যে সেগুলো রোগীদের পড়ে শোনানো যায়।
questionnaires-version = সংস্করণ { $n }
questionnaires-questions =
    { $count ->
        [one] { $n }টি প্রশ্ন
       *[other] { $n }টি প্রশ্ন
    }
questionnaires-built-in = Prombook-এর অংশ
questionnaires-pack = প্যাক { $pack } থেকে
questionnaires-owner = স্বত্বাধিকারী: { $owner }
questionnaires-licence = লাইসেন্স { $number }
questionnaires-until = { $day } পর্যন্ত বৈধ
questionnaires-terms = শর্ত: { $terms }
questionnaires-offered = { $of }টি ভাষার মধ্যে { $n }টিতে পাওয়া যায়
questionnaires-open = ভাষ্য
questionnaires-open-named = ভাষ্য: { $form }
wordings-language = ভাষা
wordings-kind = ভাষ্য
wordings-approval = অনুমোদন
wordings-use = এখানে ব্যবহার
wordings-offered = পাওয়া যায়
wordings-approved = { $person }, { $at }
wordings-read = পড়ুন
wordings-read-named = পড়ুন: { $form }, { $language }
wordings-withdraw = অনুমোদন ফিরিয়ে নিন
wordings-withdraw-named = অনুমোদন ফিরিয়ে নিন: { $form }, { $language }
wordings-withdraw-means = অনুমোদন ফিরিয়ে নিলে যা শুরু হয়েছে তা থামে না; ঐ ভাষ্যে নতুন কিছু শুরু করা হয় না।
wordings-incomplete = যেসব ভাষায় সম্পূর্ণ নয়:
status-published = স্বত্বাধিকারীর প্রকাশিত
status-licensed = স্বত্বাধিকারীর লাইসেন্সে
status-collated = সংকলিত
status-local = সাইটের নিজস্ব
status-own = Prombook-এর নিজস্ব
status-means-published = স্বত্বাধিকারী যা প্রকাশ করেছেন, হুবহু তা-ই।
status-means-licensed = স্বত্বাধিকারী লাইসেন্সের অধীনে একটি প্যাকে দিয়েছেন।
status-means-collated = পরস্পরের সঙ্গে মেলে এমন সর্বজনীন কপি থেকে সংকলিত, স্বত্বাধিকারীর নিজের নথি ছাড়াই। ব্যবহারের জন্য দেওয়ার আগে প্রতিটির অনুমোদন দরকার।
status-means-local = এমন অনুবাদ বা প্রশ্ন যা এই সাইট নিজে লিখেছে বা নিজে গ্রহণ করেছে। আর কেউ তা যাচাই করেননি।
status-means-own = Prombook-এর লেখা প্রশ্ন, যেখানে কোনো আনুষ্ঠানিক ভাষ্য নেই।
allow-title = এখানে কোন ভাষ্য ব্যবহার করা যায়
allow-what = এটি নতুন ফর্মের জন্য প্রযোজ্য। যেসব ফর্ম শুরু হয়ে গেছে সেগুলো যেমন আছে তেমনই চলে।
allow-save = সংরক্ষণ করুন
allow-saved = সংরক্ষিত।
export-title = ফাইলে লিখুন
export-what = সব অনুবাদসহ একটি FHIR Questionnaire, অন্য প্রোগ্রামের জন্য।
export-folder = ফোল্ডার
export-folder-hint = সাধারণ ফোল্ডারের জন্য খালি রাখুন।
export-go = ফাইলটি লিখুন
export-done = লেখা হয়েছে: { $path }

## Approving collated wordings

collated-title = অনুমোদনের জন্য ভাষ্য
collated-what = এই ভাষ্যগুলো পরস্পরের সঙ্গে মেলে এমন সর্বজনীন কপি থেকে সংকলিত। স্বত্বাধিকারীদের নিজের নথির সঙ্গে মেলানো যায়নি। এখানে কেউ কোনো ভাষ্য অনুমোদন না করা পর্যন্ত সেই ভাষ্যে কোনো ফর্ম দেওয়া হয় না।
collated-name = প্রতিটি অনুমোদনের সঙ্গে আপনার নাম ও তারিখ রাখা হয়। যা অনুমোদন করছেন তা পড়ুন, অথবা ভাষাটি জানেন এমন কাউকে দিয়ে পড়িয়ে নিন।
collated-all = সবগুলোতে টিক দিন
collated-approve =
    { $count ->
        [0] অনুমোদন করুন
        [one] এই { $n }টি ভাষ্য অনুমোদন করুন
       *[other] এই { $n }টি ভাষ্য অনুমোদন করুন
    }
collated-none = অন্তত একটি ভাষ্যে টিক দিন।
collated-later = পরে
collated-later-what = পরে এগুলো সেটিংসে, প্রশ্নমালার নিচে পাবেন।
reading-title = { $form }: { $language }
reading-source = কোথা থেকে নেওয়া: { $source }
reading-english = ইংরেজি
reading-approve = এই ভাষ্য অনুমোদন করুন
reading-close = বন্ধ করুন

## Packs

packs-what = একটি প্যাকে প্রশ্নমালা, তার ভাষ্য ও তার লাইসেন্স একটি স্বাক্ষরিত ফাইলে আসে।
packs-none = কোনো প্যাক ইনস্টল করা নেই।
packs-pack = প্যাক
packs-publisher = প্রকাশক
packs-installed-at = ইনস্টল
packs-holds = প্রশ্নমালা
packs-by = { $at }, { $person }
packs-own = একটি FHIR Questionnaire থেকে নেওয়া
packs-brings-nothing = এখন কিছুই দেয় না:
packs-look-title = ফাইল থেকে ইনস্টল করুন
packs-folder = ফোল্ডার
packs-folder-hint = যেমন একটি USB স্টিক। সাধারণ ফোল্ডারের জন্য খালি রাখুন।
packs-look = ফাইল খুঁজুন
packs-file = ফাইল
packs-size = আকার
packs-open = বিবরণ
packs-open-named = বিবরণ: { $file }
packs-no-files = এই ফোল্ডারে কোনো প্যাক বা কোনো Questionnaire নেই।
packs-title = { $pack }, সংস্করণ { $n }
packs-signed = স্বাক্ষর করেছেন { $person }
packs-unsigned = একটি FHIR Questionnaire, কারও স্বাক্ষর নেই। এর ভাষ্য সাইটের নিজস্ব বলে গণ্য হয়।
packs-digest = ফিঙ্গারপ্রিন্ট (SHA-256): { $digest }
packs-detail = এর প্রকাশকের জন্য: { $detail }
packs-update = সংস্করণ { $here }-এর বদলে সংস্করণ { $n }
packs-new = এখানে নতুন
packs-languages = ভাষা:
packs-audio = শোনার জন্য রেকর্ড করা:
packs-notices = সবসময় এর সঙ্গে দেখানো হয়:
packs-drafts =
    { $count ->
        [one] { $n }টি অসমাপ্ত ফর্ম সংস্করণ { $here }-এ চলতে থাকে।
       *[other] { $n }টি অসমাপ্ত ফর্ম সংস্করণ { $here }-এ চলতে থাকে।
    }
packs-not-carried = যা সঙ্গে আনা হয় না
packs-place = কোথায়
packs-element = কী
packs-loss = এর মানে কী
loss-dropped = বাদ দেওয়া হয়েছে; আর কিছু বদলায় না
loss-simplified = এর জায়গায় সরল কিছু রাখা হয়েছে
loss-unusable = যাতে এটি দরকার তা ব্যবহার করা যায় না
packs-install = ইনস্টল করুন
packs-done = { $pack }, সংস্করণ { $n }, ইনস্টল করা হয়েছে।
packs-approve = এর ভাষ্যগুলো দেখুন
packs-close = বন্ধ করুন
signers-title = প্রকাশক
signers-what = শুধু এই তালিকার প্রকাশকদের কাছ থেকে প্যাক নেওয়া হয়। যোগ করার আগে টেলিফোনে প্রকাশকের সঙ্গে চাবিটি মিলিয়ে নিন।
signers-none = তালিকায় এখনো কোনো প্রকাশক নেই।
signers-name = নাম
signers-key = পাবলিক চাবি
signers-key-hint = প্রকাশক যেমন দেন: 56টি অক্ষর, RW দিয়ে শুরু।
signers-id = চাবি
signers-added = যোগ করা হয়েছে
signers-removed = সরানো হয়েছে; নতুন কিছু নেওয়া হয় না
signers-add = প্রকাশক যোগ করুন
signers-added-now = যোগ করা হয়েছে। প্রকাশককে চাবিটি পড়ে শোনান এবং মিলিয়ে নিন।
signers-remove = সরান
signers-remove-named = সরান: { $person }
pack-unreadable = ফাইলটি পড়া যাচ্ছে না। আবার এখানে কপি করুন, তারপর আরেকবার দেখুন।
pack-too-large = ফাইলটি যেকোনো প্যাকের চেয়ে বড়। এর প্রকাশককে জিজ্ঞাসা করুন।
pack-unsigned = এই ফাইলে কারও স্বাক্ষর নেই, তাই এটি কার তা বলা যায় না। এর প্রকাশকের কাছে স্বাক্ষরিত ফাইলটি চান।
pack-unknown-signer = ফাইলটি এমন একটি চাবি দিয়ে স্বাক্ষরিত যা প্রকাশকদের তালিকায় নেই। তাঁদের সঙ্গে চাবিটি মেলানোর পর সেটি যোগ করুন এবং আবার দেখুন।
pack-altered = এর প্রকাশক যে ফাইলে স্বাক্ষর করেছেন এটি তা নয়। এটি ব্যবহার করবেন না; আবার আনিয়ে নিন।
pack-not-a-pack = এটি কোনো প্যাক বা Questionnaire নয়, অথবা এমন ধরনের যা Prombook-এর এই সংস্করণ চেনে না।
pack-malformed = ফাইলটির ভিতরের কথা পরস্পরের বিরোধী। নিচে যা বলা হয়েছে তা এর প্রকাশককে পাঠান।
pack-case-failed = হিসাব করা একটি উদাহরণের ফল ফাইলে যেমন বলা আছে তেমন হয় না, তাই এর স্কোরের উপর নির্ভর করা যায় না। নিচে যা বলা হয়েছে তা এর প্রকাশককে পাঠান।
pack-not-newer = এই সংস্করণ, বা আরও নতুন একটি, আগে থেকেই এখানে আছে। ইনস্টল করার কিছু নেই।
pack-expired = লাইসেন্সের মেয়াদ শেষ হয়েছে। এর প্রকাশকের কাছে নবায়ন করা প্যাক চান।
pack-conflict = এতে এমন একটি প্রশ্নমালা আছে যা আগে থেকেই এখানে আছে, কিন্তু তাতে অন্য কথা আছে। এর প্রকাশকের কাছে নিজস্ব সংস্করণ-নম্বরসহ একটি চান।
pack-changed = আপনি দেখার পরে ফাইলটি বদলে গেছে। আবার দেখুন।
pack-unusable = এই Questionnaire-এর কিছু অংশ একেবারেই ব্যবহার করা যায় না। সেগুলো টেবিলে দেওয়া আছে।

## Languages

languages-what = Prombook কোন ভাষায় কী বলতে পারে, কে তা লিখেছেন এবং কে যাচাই করেছেন।
languages-language = ভাষা
languages-for = কীসের জন্য
languages-window = উইন্ডো ও ফর্ম
languages-forms = শুধু ফর্ম
languages-words = উইন্ডোর লেখা
languages-draft = খসড়া, মাতৃভাষী কেউ যাচাই করেননি
languages-checked = যাচাই করেছেন { $by }
languages-written = লেখা হয়েছে
languages-of = { $of }টির মধ্যে { $n }টি
languages-patient = রোগীর স্ক্রিন
languages-patient-yes = হ্যাঁ
languages-patient-no = এখনো নয়
languages-offered = যেসব প্রশ্নমালা পাওয়া যায়
languages-withheld = পাওয়া যায় না
languages-none = একটিও নয়
languages-unwritten = এখনো অনুবাদ হয়নি
languages-unwritten-what = এই বাক্যগুলো ইংরেজিতে দেখানো হয়, পাশে { $mark } থাকে।
