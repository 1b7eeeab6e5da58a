### Draft: not checked by a native speaker.
### What the tool for authors of packs says at a terminal. The window does not carry these.

## Questions

prompack-passphrase = চাবির পাসফ্রেজ:
prompack-passphrase-new = চাবির জন্য একটি পাসফ্রেজ বেছে নিন:
prompack-passphrase-again = একই পাসফ্রেজ আবার:

## How it is used

prompack-wrong-command = কী করতে হবে তা বলুন।
prompack-wrong-one = একটি ফাইল বা ফোল্ডারের নাম দিন।
prompack-wrong-option = { $option } এভাবে ব্যবহার করা যায় না।
prompack-wrong-no-place = কোথায় লিখতে হবে তা -o দিয়ে বলুন।
prompack-wrong-no-key = কোন গোপন চাবি দিয়ে স্বাক্ষর হবে তা --key দিয়ে বলুন।
prompack-wrong-language = { $tag } ভাষায় কোনো উত্তর নেই।
prompack-use-check = লেখকের ফোল্ডারে যা যা ভুল আছে সব বলে।
prompack-use-build = লেখকের ফোল্ডার থেকে স্বাক্ষর করার ফাইলটি তৈরি করে।
prompack-use-keygen = একজোড়া চাবি তৈরি করে: NAME.key গোপন এবং আপনার কাছে থাকে, NAME.pub ক্লিনিকগুলোকে দেওয়া হয়। কোনো ফাইল প্রতিস্থাপিত হয় না।
prompack-use-sign = একটি ফাইলে স্বাক্ষর করে। পাসফ্রেজ চাওয়া হয়, অথবা PROMBOOK_PACK_PASSPHRASE থেকে নেওয়া হয়।
prompack-use-show = প্যাকে কী আছে এবং সেটি নেওয়া হবে কি না তা বলে। KEY একটি পাবলিক চাবি বা তার ফাইল।
prompack-use-import = একটি FHIR Questionnaire দিয়ে লেখকের ফোল্ডার শুরু করে, এবং তার কী কী আনা যায় না তা বলে।
prompack-use-language = --language TAG: উত্তরের ভাষা।
prompack-use-ends = কোনো ভুল না থাকলে এটি 0 দিয়ে শেষ হয়, প্যাকে কিছু ভুল থাকলে 1, কোনো Questionnaire-এর কিছু অংশ ব্যবহার করা না গেলে 2, কাজটি করা না গেলে 3।

## Folders

prompack-sound = “{ $title }”-এ কোনো ভুল নেই। ইনস্ট্রুমেন্ট: { $instruments }।
prompack-found = পাওয়া গেছে: { $count }
prompack-built = { $file } স্বাক্ষর করা যায়। SHA-256: { $digest }

prompack-fault-unreadable = এটি নেই, অথবা লেখা হিসেবে পড়া যাচ্ছে না।
prompack-fault-toml-line = লাইন { $line }: { $what }
prompack-fault-toml = { $what }
prompack-fault-ftl-line = লাইন { $line } কোনো বার্তা নয়।
prompack-fault-ftl-twice = বার্তা { $message } দুবার আছে।
prompack-fault-ftl-inserted = বার্তা { $message }-এর মধ্যে কিছু ঢোকানো আছে। ভাষ্য হবে শুধু সাধারণ লেখা।
prompack-fault-name = ফাইলটি { $id } সম্পর্কে। এর নামও তা-ই হতে হবে।
prompack-fault-no-instrument = এই নামের কোনো ইনস্ট্রুমেন্ট নেই।
prompack-fault-no-kit = এই নামের কোনো কর্মসূচি নেই।
prompack-fault-two-licences = লাইসেন্স এই ফাইলেও আছে, pack.toml-এও আছে। একটি রাখুন।
prompack-fault-no-licence = লাইসেন্স নেই, এখানেও না, pack.toml-এও না।
prompack-fault-not-noted = ইনস্ট্রুমেন্টের নাম যে বার্তায়, তাতে .{ $note } নেই।
prompack-fault-status = { $status } কোনো স্ট্যাটাস নয়। আছে published, licensed, collated, local ও own।
prompack-fault-ending = শুধু .ogg, .mp3 ও .wav রেকর্ডিং হিসেবে চলে।
prompack-fault-no-message = এই ভাষায় কোনো ইনস্ট্রুমেন্টে এই বার্তা নেই।

## Keys

prompack-keys = { $name }.key ও { $name }.pub লেখা হয়েছে। চাবি { $id }। ক্লিনিকগুলোর এই লাইনটি লাগবে:
prompack-signed = { $file } চাবি { $id } দিয়ে স্বাক্ষর করা হয়েছে। SHA-256: { $digest }

## What is in a pack

prompack-file = ফাইল
prompack-size = বাইট
prompack-digest = SHA-256
prompack-signer = যে চাবি দিয়ে স্বাক্ষরিত
prompack-pack = প্যাক
prompack-version = সংস্করণ
prompack-publisher = প্রকাশক
prompack-not-after = ইনস্টল করার শেষ দিন
prompack-instrument = ইনস্ট্রুমেন্ট
prompack-kit = কর্মসূচি
prompack-kit-visits = ভিজিট
prompack-kit-alerts = সতর্কবার্তা
prompack-kit-slots = যেসব ইনস্ট্রুমেন্ট অন্য একটি প্যাক আনে
prompack-kit-needs = যেসব ইনস্ট্রুমেন্ট Prombook-এর সঙ্গেই আসতে হবে
prompack-items = যেসব প্রশ্নের উত্তর দেওয়া হয়
prompack-scores = স্কোর
prompack-cases = হিসাব করা উদাহরণ
prompack-licence = লাইসেন্স
prompack-owner = স্বত্বাধিকারী
prompack-number = লাইসেন্সের নম্বর
prompack-expires = লাইসেন্সের শেষ দিন
prompack-languages = লাইসেন্সে যেসব ভাষার অনুমতি আছে
prompack-modes = লাইসেন্সে যেসব উপায়ের অনুমতি আছে
prompack-terms = শর্ত
prompack-notice = সবসময় এর সঙ্গে দেখানো হয়
prompack-source = সূত্র
prompack-none = নেই
prompack-any = যেকোনো
prompack-wording = ভাষ্য: { $language }, { $status }, বার্তা: { $texts }
prompack-recording = রেকর্ডিং: { $message }, { $language }, বাইট: { $size }, অনুমোদন করেছেন { $by }, { $day }

prompack-taken = যেখানে এই চাবি জানা আছে সেখানে এটি নেওয়া হবে।
prompack-not-taken = এটি নেওয়া হবে না। { $why }
prompack-perhaps-taken = এতে কোনো ভুল নেই। চাবি { $id } দিয়ে স্বাক্ষর করা হয়েছে কি না তা দেখা হয়নি: --key দিয়ে চাবিটি বলুন।

prompack-refused-too-large = একটি প্যাক যত বড় হতে পারে, এটি তার চেয়ে বড়।
prompack-refused-unsigned = এতে কারও স্বাক্ষর নেই।
prompack-refused-unknown-signer = এটি অন্য একটি চাবি দিয়ে স্বাক্ষরিত: { $detail }।
prompack-refused-altered = যা স্বাক্ষর করা হয়েছিল এটি তা নয়।
prompack-refused-not-a-pack = এটি কোনো প্যাক নয়, অথবা এমন ফরম্যাটের যা এই প্রোগ্রাম চেনে না।
prompack-refused-malformed = এতে কিছু ভুল আছে: { $detail }
prompack-refused-case = হিসাব করা একটি উদাহরণের ফল তাতে যেমন বলা আছে তেমন হয় না: { $detail }

## Questionnaires

prompack-loss-dropped = বাদ দেওয়া হয়েছে
prompack-loss-simplified = সরল করা হয়েছে
prompack-loss-unusable = ব্যবহার করা যায় না
prompack-import-wrong = এখনো ইনস্ট্রুমেন্ট নয়: { $what }
prompack-imported = { $folder } শুরু করা হয়েছে। আনা হয়নি: { $count }
prompack-import-next = প্রকাশকের নাম, হিসাব করা উদাহরণ এবং যেসব লেখা নেই সেগুলো লিখুন। আর কী বাকি তা “check” বলে।

## What could not be done

prompack-failed-read = { $file } পড়া যাচ্ছে না।
prompack-failed-write = { $file } লেখা যাচ্ছে না।
prompack-failed-exists = { $file } আগে থেকেই আছে। কোনো ফাইল প্রতিস্থাপিত হয় না।
prompack-failed-no-questionnaire = { $file } পড়া যায় এমন কোনো FHIR Questionnaire নয়।
prompack-failed-secret-key = এই পাসফ্রেজ দিয়ে চাবিটি খোলে না, অথবা এটি কোনো গোপন চাবি নয়।
prompack-failed-public-key = { $key } কোনো পাবলিক চাবি নয়, এমন চাবিসহ কোনো ফাইলও নয়।
prompack-failed-passphrase = পাসফ্রেজটি খালি, অথবা দ্বিতীয়টি প্রথমটির সঙ্গে মেলে না।
prompack-failed-nobody = কেউ পাসফ্রেজ দেননি।
