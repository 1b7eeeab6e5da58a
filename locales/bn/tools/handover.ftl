### Draft: not checked by a native speaker.
### What is written to files for a participant who asks, and what else the program says of keeping records. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## The page about a participant

handover-title = { $number } সম্পর্কে যা রাখা আছে
handover-made = { $clinic } এটি লিখেছে, { $at }। এই ফাইল এনক্রিপ্ট করা নয়।
handover-person = ব্যক্তি
handover-registered = নিবন্ধিত
handover-withdrawn = যখন থেকে আর অংশ নিচ্ছেন না
handover-restricted = যখন থেকে সীমাবদ্ধ
handover-yes = হ্যাঁ
handover-no = না
handover-visit = { $day } তারিখের ভিজিট
handover-begun = শুরু { $at }। { $mode }।
handover-finished = শেষ { $at }।
handover-unfinished = শেষ হয়নি।
handover-question = প্রশ্ন
handover-answer = উত্তর
handover-when = কখন
handover-who = কে লিখেছেন
handover-what = কী করা হয়েছে
handover-why = কেন
handover-taken-back = ফিরিয়ে নেওয়া হয়েছে
handover-voided = ফিরিয়ে নেওয়া হয়েছে { $at }, নিয়েছেন { $by }: { $reason }
handover-former = { $at } পর্যন্ত, বদলেছেন { $by }: { $known }
handover-corrected = সংশোধিত { $at }, করেছেন { $by }: { $reason }
handover-programmes = কর্মসূচিতে যা লেখা হয়েছে
handover-trail = এই রেকর্ডগুলো নিয়ে কী করা হয়েছে

## What rows of the trail are about

trail-erased = মুছে ফেলা একটি রেকর্ড
trail-backup-here = এই কম্পিউটারে
trail-backup-elsewhere = দ্বিতীয় জায়গায়
trail-setting-vault = ভল্টের নাম
trail-setting-clinic = ক্লিনিক
trail-setting-site = সাইট কোড
trail-setting-practice = অনুশীলন
trail-setting-endpoint = সার্ভার
trail-setting-endpoint-before = আগের সার্ভার
trail-setting-identified = নাম পাঠানো হয় কি না
trail-setting-prompt-text = নিরাপত্তা বার্তা
trail-setting-epoch = চাবির ফাইলের বয়স
trail-setting-recovery-used = পুনরুদ্ধার চাবি কখন ব্যবহার করা হয়েছে
trail-setting-renew-recovery = পুনরুদ্ধার চাবি নতুন করতে হবে কি না
trail-setting-backup-place = ব্যাকআপের দ্বিতীয় জায়গা
trail-setting-door = সার্ভারে এই কম্পিউটারকে কীভাবে ঢুকতে দেওয়া হয়
trail-setting-door-for = এটি কোন সার্ভারের জন্য
trail-setting-door-turn = সার্ভার পর্যন্ত পথ
trail-setting-door-token = সার্ভারের টোকেন
trail-setting-door-refresh = অন্য টোকেন পাওয়ার টোকেন
trail-setting-door-since = টোকেন কখন থেকে আছে
trail-setting-door-until = টোকেন কখন পর্যন্ত চলে
trail-setting-door-client = সার্ভারে এই কম্পিউটারের নাম
trail-setting-door-scope = সার্ভারের কাছে কী চাওয়া হয়
trail-setting-door-place = সার্ভার কোথায় টোকেন দেয়
trail-setting-door-key = এই কম্পিউটারের চাবি
trail-setting-door-certificate = এই কম্পিউটারের সার্টিফিকেট
trail-setting-door-authority = কে সার্ভারের নিশ্চয়তা দেয়
trail-setting-door-proxy = প্রক্সি ব্যবহার হয় কি না
trail-setting-door-compress = যা পাঠানো হয় তা সংকুচিত করা হয় কি না
trail-setting-retention-days = রেকর্ড কতদিন থাকে
trail-setting-restored-from = যে ব্যাকআপ ফিরিয়ে আনা হয়েছে
trail-setting-computer-name = এই কম্পিউটারের নাম
trail-setting-computer-letter = স্টাডি নম্বরের বর্ণ
trail-setting-day-end = দিন শেষ করার কথা কর্মীদের কখন মনে করিয়ে দেওয়া হয়
trail-setting-suspect = কেউ সাইন ইন করলে সবকিছু যাচাই করা হয় কি না

# What a check of the trail came to.
trail-found-whole = কিছুই কম নেই, কিছুই বদলায়নি
trail-found-agrees = সার্ভার একই জিনিস দেখেছে
trail-found-contradicts = সার্ভার অন্য কিছু দেখেছে
trail-found-broken = কিছু একটা মেলে না
