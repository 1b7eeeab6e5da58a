### Draft: not checked by a native speaker.
### Training: what staff learn, who signs, how far the site is.

## Refused until it was learned

problem-site-in-set-up = এই সাইট প্রস্তুতির পর্যায়ে আছে। প্রথম দিনের আগে কোনো প্রকৃত ব্যক্তির কিছু রেকর্ড করা হয় না। আপনি অনুশীলনের কেস দিয়ে এগিয়ে যেতে পারেন।
problem-set-up-not-signed-off = এই সাইট প্রস্তুতির পর্যায়ে আছে। আপনার জন্য মডিউল { $module } অনুমোদিত হয়নি।
problem-not-signed-off = আপনার জন্য মডিউল { $module } অনুমোদিত হয়নি। প্রশিক্ষণে গিয়ে এটি নিন, এবং অন্য কাউকে স্বাক্ষর করতে দিন।
problem-refresher-due = আগে মডিউল { $module } ঝালিয়ে নিন। প্রশিক্ষণে গিয়ে এটি পড়ুন।

## Notices

notice-refresher-due = কিছু রেকর্ড করার আগে আপনাকে ঝালিয়ে নিতে হবে।
# $at (text): a day.
notice-training-ends = আপনার প্রশিক্ষণ { $at } পর্যন্ত অনুমোদিত। তার আগে মডিউলটি আবার নিন।
notice-go-training = প্রশিক্ষণে যান

## In the trail

trail-action-site-stage-named = সাইটের পর্যায় জানানো হয়েছে
trail-action-training-noted = প্রশিক্ষণ লেখা হয়েছে

## The screen

training-title = প্রশিক্ষণ
# On a tab.
title-training = প্রশিক্ষণ
training-intro = ডেটা সংগ্রহের আগে আপনি যা শেখেন। অন্য কেউ এটি অনুমোদন করেন, এবং রেজিস্টার এটি এই কম্পিউটারে রাখে।
training-mine = আপনার মডিউল
training-none = এখানে চলা কোনো কর্মসূচি আপনার কাছে প্রশিক্ষণ চায় না।
training-register = রেজিস্টার
training-register-none = এখনো কেউ কোনো মডিউল নেননি।
training-refresher-first = আগে ঝালিয়ে নিন
# $days (number), $n (text): how many days.
training-refresher-idle =
    { $count ->
        [one] আপনি { $n } দিন কিছু রেকর্ড করেননি। এগোনোর আগে এটি আবার পড়ুন।
       *[other] আপনি { $n } দিন কিছু রেকর্ড করেননি। এগোনোর আগে এটি আবার পড়ুন।
    }
training-refresher-version = আপনি শেখার পরে কর্মসূচিটি বদলেছে। এগোনোর আগে এটি আবার পড়ুন।
# $minutes (text): a number.
training-refresher-length = প্রায় { $minutes } মিনিট।
training-refresher-confirm = আমি এটি পড়েছি, এবং কাকে জিজ্ঞাসা করতে হবে তা জানি।
training-refresher-done = ঝালিয়ে নেওয়া হয়েছে বলে লিখুন
training-refresher-noted = ঝালিয়ে নেওয়া হয়েছে। আপনি এগিয়ে যেতে পারেন।
# $minutes, $questions, $pass (text): numbers.
training-facts = { $minutes } মিনিট · { $questions }টি প্রশ্নের { $pass }টি সঠিক
# $done, $needed (text): numbers. $form (text): name of a questionnaire.
training-cases = অনুশীলনের কেস: { $needed }টির মধ্যে { $done }টি ({ $form } সম্পূর্ণ)
training-standing-not-taken = এখনো নেওয়া হয়নি
training-standing-failed = উত্তীর্ণ হননি
training-standing-practise = উত্তীর্ণ; অনুশীলনের কেস বাকি
training-standing-to-sign = উত্তীর্ণ; অন্য কারও স্বাক্ষর বাকি
# $day (text): a date.
training-standing-signed = { $day } পর্যন্ত অনুমোদিত
training-standing-expired = { $day } তারিখে মেয়াদ শেষ হয়েছে
training-standing-version = ঝালিয়ে নিতে হবে: কর্মসূচিটি বদলেছে
training-standing-idle = ঝালিয়ে নিতে হবে
training-take = আমি এটি নিয়েছি
# $code (text): a module, like T1.
training-take-title = মডিউল { $code }
training-minutes = কত মিনিট লেগেছে
# $questions (text): a number.
training-score = { $questions }টির মধ্যে সঠিক উত্তর
training-keep = সংরক্ষণ করুন
training-taken-passed = লেখা হয়েছে: উত্তীর্ণ।
training-taken-failed = লেখা হয়েছে: উত্তীর্ণ হননি। আপনি এটি আবার নিতে পারেন।
training-practice = অনুশীলনের কেস
training-practice-intro = শেখার জন্য বানানো মানুষ। তাঁদের কিছুই কখনো পাঠানো হয় না, এবং কোনো তালিকা বা গণনায় তাঁরা থাকেন না।
training-practice-new = নতুন অনুশীলনের কেস
training-practice-open = { $number } খুলুন
training-sign = অনুমোদন করুন
# $person (text): a name. $code (text): a module.
training-sign-ask = আপনি স্বাক্ষর করে জানাচ্ছেন যে { $person } মডিউল { $code } শিখেছেন এবং এটি নিয়ে কাজ করতে পারেন। সনদপত্রে আপনার নাম থাকবে।
# $certificate (text): its number.
training-signed = স্বাক্ষরিত। সনদপত্রের নম্বর { $certificate }।
training-print = সনদপত্র প্রিন্ট করুন
training-col-person = কে
training-col-module = মডিউল
training-col-day = দিন
training-col-what = কী
training-col-score = সঠিক
training-col-certificate = সনদপত্র
# $title (text): a programme. $version (text): its version.
training-of-kit = { $title }, সংস্করণ { $version }
training-kind-passed = উত্তীর্ণ
training-kind-not-passed = উত্তীর্ণ হননি
training-kind-refreshed = ঝালিয়ে নেওয়া হয়েছে
# $by (text): a name.
training-kind-signed = অনুমোদন করেছেন { $by }
# $score, $questions (text): numbers.
training-right = { $questions }টির মধ্যে { $score }টি
# $day (text): a date.
training-expires = { $day } পর্যন্ত

## Practice

practice-band = অনুশীলন: বানানো মানুষ, কখনো পাঠানো হয় না
practice-mark = অনুশীলন

## Stage of the site

stage-title = এই সাইটের পর্যায়
stage-unnamed = কেউ কোনো পর্যায় জানাননি, তাই কর্মসূচিটি এখানে চালু আছে এবং কারও কাছে প্রশিক্ষণ চায় না।
stage-set-up = প্রস্তুতি: শুধু অনুশীলনের কেস রেকর্ড করা হয়।
stage-learning-in = শেখার পর্যায়: যা রেকর্ড করা হয় তা রাখা হয়, সেই চিহ্নসহ পাঠানো হয়, এবং প্রতিবেদন থেকে বাদ রাখা হয়।
stage-live = চালু।
stage-learning-day = শেখার পর্যায় শুরুর দিন
stage-live-day = চালু হওয়ার দিন
stage-hint = প্রস্তুতির জন্য দুটিই খালি রাখুন। যা শুরু হয়ে গেছে তা ফিরিয়ে নেওয়া যায় না; তার দিন বদলানো যায়।
stage-save = পর্যায় সংরক্ষণ করুন
stage-saved = সংরক্ষিত।
stage-begin = পর্যায় জানান
stage-history = আগে যা জানানো হয়েছে
# $code, $title (text): a module. $signed, $of (text): numbers.
stage-module = { $code } { $title }: { $of } জনের মধ্যে { $signed } জন অনুমোদিত
# $names (text): people.
stage-missing = এখনো নয়: { $names }
