### Draft: not checked by a native speaker.
### Training: what the program itself says.

# The name of a person who is made up to practise with.
practice-family = অনুশীলন
practice-given = কেস

## Why a sign-off holds no longer

# $day (text): a date.
training-lapse-expired = { $day } তারিখে মেয়াদ শেষ হয়েছে।
training-lapse-version = তারপর থেকে কর্মসূচিটি বদলেছে।
# $days (text): a number.
training-lapse-idle = { $days } দিন কিছুই রেকর্ড করা হয়নি।

## What was said of the stages of the site

# $at (text): a moment. $who (text): a name.
stage-said-set-up = { $at }, { $who }: প্রস্তুতি
# $learning (text): a date.
stage-said-learning = { $at }, { $who }: { $learning } থেকে শেখার পর্যায়
# $live (text): a date.
stage-said-live = { $at }, { $who }: { $live } থেকে চালু
stage-said-both = { $at }, { $who }: { $learning } থেকে শেখার পর্যায়, { $live } থেকে চালু

## The certificate

# $number (text): its number.
certificate-title = সনদপত্র { $number }
certificate-person = নাম
certificate-module = মডিউল
certificate-kit = কর্মসূচি
# $title (text): a programme. $version (text): its version.
certificate-version = { $title }, সংস্করণ { $version }
certificate-score = সঠিক উত্তর
# $score, $questions (text): numbers.
certificate-of = { $questions }টির মধ্যে { $score }টি
certificate-minutes = মিনিট
certificate-cases = অনুশীলনের কেস
certificate-signed = অনুমোদনের তারিখ
certificate-by = অনুমোদনকারী
certificate-expires = বৈধতার শেষ দিন
certificate-register = এই নম্বর প্রশিক্ষণের যে রেজিস্টার থেকে নেওয়া, সেটি এই সাইটের কম্পিউটারে রাখা আছে।
