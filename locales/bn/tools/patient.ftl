### Draft: not checked by a native speaker.
### What a patient reads around a form when the screen is in their own hands. The program says it in the language of the form, and never in another. Short words; whoever reads them may be ill, old, or in a hurry.

## On every page

# The title of the window.
patient-title = প্রশ্ন
patient-next = পরবর্তী
patient-back = পিছনে
# $n (text): which question. $of (text): how many there are.
patient-progress = { $of }টির মধ্যে প্রশ্ন { $n }
# The name of the bar that shows how far the patient has got.
patient-progress-bar = আপনি কতদূর এসেছেন
# A button that is on or off.
patient-large = বড় লেখা
patient-listen = শুনুন
patient-stop = থামান
patient-trouble = কোনো সমস্যা হয়েছে। অনুগ্রহ করে একজন কর্মীকে জানান।

## The first page

patient-welcome = আপনার জন্য কয়েকটি প্রশ্ন
patient-welcome-text = প্রতিটি উত্তর দেওয়ার সঙ্গে সঙ্গেই রাখা হয়। আপনি যেকোনো সময় পিছনে যেতে পারেন।
patient-start = শুরু করুন

## A question

patient-decline = আমি উত্তর দিতে চাই না
# Said once, when a question is left without an answer.
patient-unanswered = এই প্রশ্নের এখনো উত্তর নেই। উত্তর দিন, অথবা বাদ দিতে আবার “পরবর্তী” ছুঁয়ে দিন।
# For a list of which several may be taken.
patient-several = যেগুলো প্রযোজ্য সবগুলো বেছে নিন।
# $n (text): how many.
patient-several-most = সর্বোচ্চ { $n }টি বেছে নিন।
patient-line = রেখার যে জায়গাটি আপনার জন্য ঠিক, সেখানে ছুঁয়ে দিন।
patient-day = দিন
patient-month = মাস
patient-year = বছর
patient-point = দশমিক বিন্দু
patient-delete = মুছুন

## What was typed cannot be read

patient-refused-number = অনুগ্রহ করে একটি সংখ্যা লিখুন, যেমন 72।
# $n (text): the lowest number.
patient-refused-low = অনুগ্রহ করে সংখ্যাটি দেখে নিন। এটি { $n }-এর কম হওয়ার কথা নয়।
# $n (text): the highest number.
patient-refused-high = অনুগ্রহ করে সংখ্যাটি দেখে নিন। এটি { $n }-এর বেশি হওয়ার কথা নয়।
patient-refused-exact = অনুগ্রহ করে দশমিকের পরে আরও কম অঙ্ক লিখুন।
patient-refused-date = অনুগ্রহ করে তারিখটি দেখে নিন।
patient-refused-whole-date = অনুগ্রহ করে দিন, মাস ও বছর লিখুন।
patient-refused-future = এই তারিখ এখনো আসেনি। অনুগ্রহ করে দেখে নিন।
patient-refused-past = এই তারিখ অনেক আগের। অনুগ্রহ করে দেখে নিন।
patient-refused-long = লেখাটি বেশি লম্বা। অনুগ্রহ করে কম লিখুন।
patient-refused = অনুগ্রহ করে এই উত্তরটি দেখে নিন।

## The last page

patient-done = ধন্যবাদ
patient-done-text = এটিই ছিল শেষ প্রশ্ন। অনুগ্রহ করে স্ক্রিনটি একজন কর্মীকে ফিরিয়ে দিন।

## Left alone

patient-touch = চালিয়ে যেতে ছুঁয়ে দিন

## Giving the screen back

patient-staff = কর্মীদের জন্য
patient-staff-why = কর্মীরা এখানে স্ক্রিন ফিরিয়ে নিতে পারেন।
patient-secret = PIN বা পাসফ্রেজ
patient-return = স্ক্রিন ফিরিয়ে নিন
patient-stay = প্রশ্নে ফিরুন
patient-secret-wrong = এটি ঠিক নয়। আবার চেষ্টা করুন।
# After five wrong PINs in a row.
patient-secret-passphrase = অনেকবার ভুল PIN দেওয়া হয়েছে। আপনার পাসফ্রেজ ব্যবহার করুন।
# $n (text): seconds.
patient-secret-wait = অনুগ্রহ করে { $n } সেকেন্ড অপেক্ষা করুন, তারপর আবার চেষ্টা করুন।
