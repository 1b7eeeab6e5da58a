### Draft: not checked by a native speaker.
### What the auditor's tool says at a terminal. The window does not carry these.

## Questions

verify-name = নাম:
verify-passphrase = পাসফ্রেজ:

## How it is used

verify-wrong-folder = একটি ফোল্ডারের নাম দিন।
verify-wrong-option = { $option } এভাবে ব্যবহার করা যায় না।
verify-wrong-language = { $tag } ভাষায় কোনো উত্তর নেই।
verify-use-folder = FOLDER: কোনো ক্লিনিকের ফোল্ডারের, বা তার কোনো ব্যাকআপের, একটি কপি। এতে কিছুই বদলানো হয় না।
verify-use-name = --name: যিনি রেকর্ড খুলছেন। তাঁর পাসফ্রেজ চাওয়া হয়, অথবা টার্মিনাল না থাকলে এক লাইন হিসেবে পড়া হয়।
verify-use-witness = --witness: অন্যত্র যা দেখা গেছে তার একটি ফাইল। প্রতি লাইনে একটি সারির নম্বর, একটি ফাঁকা জায়গা ও তার হ্যাশ থাকে।
verify-use-language = --language: উত্তরের ভাষা: en-GB, cy, pl …
verify-use-ends = কিছু পাওয়া না গেলে এটি 0 দিয়ে শেষ হয়, কিছু পাওয়া গেলে 1, রেকর্ড খোলা না গেলে 2, ভুলভাবে ব্যবহার করা হলে 3।

## What there is

verify-folder = ফোল্ডার: { $folder }
verify-backup = একটি ব্যাকআপ, তৈরি { $made }
verify-rows = অডিট ট্রেইলের সারি: { $rows }
verify-first = প্রথম সারি: { $at }
verify-newest = সবচেয়ে নতুন সারি: { $at }
verify-head = শীর্ষ হ্যাশ: { $head }
verify-unknown = জানা নেই
verify-moment = { $date }, { $time } UTC

## Nothing was found

verify-fine-pages = ফাইলের প্রতিটি পাতা যেমন লেখা হয়েছিল তেমনই আছে, এবং রেকর্ডগুলো পরস্পরের সঙ্গে মেলে।
verify-fine-trail = ট্রেইলের প্রতিটি সারি তার আগেরটির পরে ঠিকভাবে আসে। কোনোটি বদলানো, সরানো, যোগ করা বা স্থানান্তর করা হয়নি।
verify-fine-contents = যা রেকর্ড করা আছে তা ট্রেইল অনুযায়ী যা রেকর্ড করা হয়েছিল তা-ই। যা মুছে ফেলা হয়েছে তার উল্লেখ ট্রেইলে আছে।
verify-fine-anchor = রেকর্ডের পাশের অ্যাঙ্কর মেলে: শেষে কোনো সারি কম নেই।
verify-no-anchor = রেকর্ডের পাশে কোনো অ্যাঙ্কর নেই, তাই শেষ থেকে সারি কেটে ফেলা হলেও তা ধরা পড়ত না।
verify-fine-backup = ব্যাকআপটি যেমন তৈরি হয়েছিল তেমনই আছে। পরে যা রেকর্ড করা হয়েছে তা এতে নেই।
verify-fine-witness = অন্যত্র দেখা যে সারিগুলো এই ট্রেইলে একইভাবে আছে: { $heads }
verify-no-witness = অন্যত্র যা দেখা গেছে তার সঙ্গে এটি মেলানো হয়নি। চাবি যাঁর কাছে আছে তিনি পুরো ট্রেইল নতুন করে বানাতে পারতেন; শুধু সেই তুলনাতেই তা ধরা পড়ত।
verify-whole = এই ট্রেইলে কোনো ভুল নেই।

## Something was found

verify-fault-pages = ফাইলের কিছু বাইট বদলানো হয়েছে বা পড়া যাচ্ছে না।
verify-fault-structure = ফাইলের অংশগুলো পরস্পরের সঙ্গে মেলে না।
verify-fault-references = একটি রেকর্ড এমন একটি রেকর্ডের উল্লেখ করে যা নেই।
verify-fault-trail = ট্রেইলের সারি { $seq } বদলানো হয়েছে, অথবা এটি তার আগের সারির পরে আসা সারিটি নয়।
verify-fault-content = ট্রেইলের সারি { $seq } অনুযায়ী যা রেকর্ড করা হয়েছিল, যা রেকর্ড করা আছে তা তার সঙ্গে মেলে না।
verify-fault-untold = এমন রেকর্ড আছে যার কথা ট্রেইলের কোনো সারিতে নেই, অথবা ট্রেইল অনুযায়ী যা মুছে ফেলা হয়েছে।
verify-fault-anchor-missing = রেকর্ডের পাশে যে অ্যাঙ্কর ছিল তা নেই।
verify-fault-anchor-forged = রেকর্ডের পাশের অ্যাঙ্কর এই ক্লিনিকের নয়।
verify-fault-cut-short = শেষে কিছু সারি নেই: সারি { $saved } সংরক্ষিত হয়েছিল, আর এখানে সবচেয়ে নতুন সারি { $head }।
verify-fault-anchor-contradicts = যে সারি সংরক্ষিত হয়েছিল সারি { $seq } সেটি নয়: এগুলো অন্য বা পুরোনো রেকর্ড।
verify-fault-anchor-unreadable = রেকর্ডের পাশের অ্যাঙ্কর পড়া যাচ্ছে না।
verify-fault-witness = সারি { $seq } নেই, অথবা অন্যত্র যেমন দেখা গেছে তেমন নেই।
verify-fault-backup = ব্যাকআপটি যেমন তৈরি হয়েছিল তেমন নেই।
verify-broken-from = এই ট্রেইলের উপর নির্ভর করা যায় না। প্রথম যে সারি মেলে না তা সারি { $seq }।
verify-broken = এই রেকর্ডের উপর নির্ভর করা যায় না। কোনো একটি সারিকে চিহ্নিত করা যায় না।

## It could not be opened

verify-refused-nobody = কোনো নাম ও পাসফ্রেজ দেওয়া হয়নি।
verify-refused-witness = --witness দিয়ে দেওয়া ফাইলটি পড়া যাচ্ছে না।
verify-refused-witness-line = --witness দিয়ে দেওয়া ফাইলের লাইন { $line }-এ একটি সংখ্যা, একটি ফাঁকা জায়গা ও 64 অঙ্কের হ্যাশ নেই।
verify-refused-no-keys = এই ফোল্ডারে কোনো চাবির ফাইল (vault.keys) নেই।
verify-refused-no-records = এই ফোল্ডারে কোনো রেকর্ড (records.db) নেই।
verify-refused-keys = এই ফোল্ডারের চাবির ফাইল ক্ষতিগ্রস্ত বা বদলানো হয়েছে।
verify-refused-passphrase = এই নাম ও পাসফ্রেজ দিয়ে এই রেকর্ড খোলে না।
verify-refused-too-new = Prombook-এর আরও নতুন একটি সংস্করণ এই রেকর্ড লিখেছে। তার সঙ্গে আসা audit-verify ব্যবহার করুন।
verify-refused-denied = এই অ্যাকাউন্টের এই ফোল্ডারের ফাইল পড়ার অনুমতি নেই।
verify-refused-busy = অন্য একটি প্রোগ্রাম এই রেকর্ডে লিখছে। আগে ফোল্ডারটি কপি করুন, অথবা আবার চেষ্টা করুন।
verify-refused-no-room = এগুলো পড়তে যে কপি দরকার, এই কম্পিউটারে তার জায়গা নেই।
verify-refused-not-a-backup = এই ব্যাকআপের বিবরণ (header.json) পড়া যাচ্ছে না।
verify-refused-other-key = এই ফোল্ডারের চাবির ফাইল এই ব্যাকআপের নয়।
verify-refused-unread = এই রেকর্ড এখানে খোলা যাচ্ছে না। এগুলো সম্পর্কে কিছুই বলা যায় না।
