### Draft: not checked by a native speaker.
### Reports of programmes: what the program itself says in them, on the screen, on paper and in files.

report-funnel = কে কত দূর এসেছেন
report-funnel-counted = অংশ নিতে পারেন কি না তা যাঁদের কখনো জিজ্ঞাসা করা হয়েছে তাঁদের সবাই, যাঁরা যোগ দেননি তাঁরাও। “আগের ধাপের মধ্যে” সেই ধাপের সেই মানুষদের গোনে যাঁদের সম্পর্কে ইতিমধ্যে বলা যায়, এবং তাঁদের কতজন আরও এগিয়েছেন; অন্য পথেও কোনো ধাপে আসা যায়।
report-uptake = যা প্রস্তাব করা হয় তা কে গ্রহণ করেন
report-uptake-counted = যাঁদের কখনো জিজ্ঞাসা করা হয়েছে তাঁদের সবাই, সেই দিনের বয়স, লিঙ্গ, জাতিগোষ্ঠী, পছন্দের ভাষা এবং দোভাষী দরকার কি না সে অনুযায়ী। “গ্রহণ করেছেন”-এর অংশ যাঁদের কিছু প্রস্তাব করা হয়েছে তাঁদের মধ্যে, “অংশ নেন”-এর অংশ যাঁদের জিজ্ঞাসা করা হয়েছে তাঁদের মধ্যে।
report-retention = ভিজিট
report-retention-counted = যাঁরা অংশ নেন তাঁদের যেসব ভিজিট আজ পর্যন্ত প্রত্যাশিত ছিল। প্রতিটি অপরিহার্য ফর্ম শেষ হলে, বা কেন হয়নি তা কেউ লিখলে ভিজিট হয়েছে বলে ধরা হয়; “আজ” পাতাতেও একইভাবে গোনা হয়। অংশ নেওয়ায় পরিবর্তনের কারণে যেসব ভিজিট আর প্রত্যাশিত নয় সেগুলো পাশে আলাদা থাকে এবং কোনো অংশে ধরা হয় না।
report-completeness = ফর্ম
report-completeness-counted = এই কর্মসূচির ভিজিটের শেষ হওয়া ফর্ম, ফর্ম, ভাষা ও কীভাবে দেওয়া হয়েছে সে অনুযায়ী। স্কোরসহ অংশ শেষ হওয়া ফর্মের মধ্যে, উত্তরহীন অংশ সেগুলোতে করা সব প্রশ্নের মধ্যে।
report-time = সময়
report-time-counted = যেসব ভিজিটের সময় এই কম্পিউটারে মাপা হয়েছে, বিরতি বাদ দিয়ে: মিনিটের মধ্যক, পাশে কর্মসূচির রাখা মিনিট।
report-escalations = সতর্কবার্তা
report-escalations-counted = এই কর্মসূচিতে কখনো আসা প্রতিটি সতর্কবার্তা। অংশগুলো আসা সতর্কবার্তার মধ্যে। মিনিট গোনা হয় সতর্কবার্তা থেকে সেটি নিয়ে লেখা প্রথম ব্যবস্থা পর্যন্ত।
report-safety = বিরূপ ঘটনা ও অনিচ্ছাকৃত প্রভাব
report-safety-counted = এই কর্মসূচিতে লেখা প্রতিটি বিরূপ ঘটনা, সাইট যে মাসে তা জেনেছে সেই মাসে। “সম্পর্কিত” মানে সম্পর্ক সম্ভব, সম্ভাবনা বেশি বা নিশ্চিত। পরে যা জানা গেছে তা ঘটনাটির ক্ষেত্রে গণ্য হয়। অনিচ্ছাকৃত প্রভাবগুলি একটি একটি করে গোনা হয়, কী বিষয়ে এবং অংশগ্রহণকারীকে কী দেওয়া হয়েছে সে অনুযায়ী।
# $at (text): date and time.
report-counted-at = গোনা হয়েছে { $at }
report-none = –
report-language-unsaid = লেখা নেই
report-visit-unsaid = কোনো ভিজিটের উল্লেখ নেই
report-table-funnel = ধাপ
report-table-losses = কোথায় আর এগোননি, এবং কেন
report-table-uptake-age = বয়স অনুযায়ী
report-table-uptake-sex = লিঙ্গ অনুযায়ী
report-table-uptake-ethnic = জাতিগোষ্ঠী অনুযায়ী
report-table-uptake-language = ভাষা অনুযায়ী
report-table-uptake-interpreter = দোভাষীর দরকার অনুযায়ী
report-table-retention = ভিজিট অনুযায়ী
report-table-missed = যেসব ভিজিট হয়নি, এবং কেন
report-table-completeness = শেষ হওয়া ফর্ম
report-table-not-given = যেসব ফর্ম দেওয়া হয়নি, এবং কেন, অংশগ্রহণকারীর ভাষা অনুযায়ী
report-table-time = ভিজিট অনুযায়ী মিনিট
report-table-alerts = সতর্কবার্তা অনুযায়ী
report-table-actions = প্রথমে বা পরে কী করা হয়েছে
report-table-services = যেসব সেবাকে ডাকা হয়েছে
report-table-outcomes = এতে কী হয়েছে
report-table-overrides = কেন কিছু দরকার হয়নি
report-table-safety = মাস অনুযায়ী
report-table-serious = গুরুতর ঘটনা, যে কারণে গুরুতর সে অনুযায়ী
report-table-unintended = অনিচ্ছাকৃত প্রভাব, কী বিষয়ে সে অনুযায়ী
report-col-step = ধাপ
report-col-people = মানুষ
report-col-of-before = আগের ধাপের মধ্যে
report-col-of-screened = জিজ্ঞাসিতদের মধ্যে
report-col-not-due = এখনো সময় হয়নি
report-col-primary = মূল জনগোষ্ঠী
report-col-outside = এর বাইরে
report-col-not-reached = যে ধাপে পৌঁছাননি
report-col-reason = কারণ
report-col-group = দল
report-col-screened = জিজ্ঞাসিত
report-col-offered = প্রস্তাব পেয়েছেন
report-col-accepted-of-offered = গ্রহণ করেছেন, প্রস্তাব পাওয়াদের মধ্যে
report-col-enrolled-of-screened = অংশ নেন, জিজ্ঞাসিতদের মধ্যে
report-col-completed-of-over = পরিকল্পনামতো সম্পূর্ণ, যাঁদের জন্য শেষ তাঁদের মধ্যে
report-col-visit = ভিজিট
report-col-visits = ভিজিট
report-col-expected = আজ পর্যন্ত প্রত্যাশিত
report-col-done = সময়সীমার মধ্যে হয়েছে
report-col-late = এর বাইরে হয়েছে
report-col-begun = এসেছেন, অপরিহার্য কিছু বাকি
report-col-missed = বাদ গেছে
report-col-open-now = সময়সীমা এখন খোলা
report-col-not-expected = আর প্রত্যাশিত নয়
report-col-form = ফর্ম
report-col-forms = ফর্ম
report-col-language = ভাষা
report-col-language-of = অংশগ্রহণকারীর ভাষা
report-col-how = কীভাবে
report-col-finished = শেষ হয়েছে
report-col-with-score = স্কোরসহ
report-col-without-answer = উত্তরহীন প্রশ্ন
report-col-measured = মাপা ভিজিট
report-col-patient = অংশগ্রহণকারী, মিনিট
report-col-patient-planned = অংশগ্রহণকারী, পরিকল্পিত
report-col-staff = কর্মী, মিনিট
report-col-staff-planned = কর্মী, পরিকল্পিত
report-col-over = পরিকল্পনার চেয়ে বেশি
report-col-alert = সতর্কবার্তা
report-col-fired = এসেছে
report-col-open = খোলা
report-col-overdue = দেরি হয়েছে
report-col-in-time = সময়মতো ব্যবস্থা
report-col-minutes = ব্যবস্থা নেওয়া পর্যন্ত মিনিট, মধ্যক
report-col-nothing-needed = কিছু দরকার হয়নি
report-col-what = কী
report-col-effects = প্রভাব
report-col-nothing-given = এখনও কিছু দেওয়া হয়নি
report-col-times = কতবার
report-col-month = মাস
report-col-events = ঘটনা
report-col-related = সম্পর্কিত
report-col-serious = গুরুতর
report-col-serious-related = গুরুতর ও সম্পর্কিত
report-col-to-technology = প্রযুক্তির সঙ্গে সম্পর্কিত
report-col-to-app = এই প্রোগ্রামের সঙ্গে সম্পর্কিত
report-col-attempts = ফলো-আপের চেষ্টা
rung-screened = জিজ্ঞাসিত
rung-eligible = অংশ নিতে পারেন
rung-offered = প্রস্তাব পেয়েছেন
rung-accepted = গ্রহণ করেছেন
rung-consented = সম্মতি দিয়েছেন
rung-enrolled = অংশ নেন
rung-started = শুরু করেছেন
# $visit (text): name of a visit.
rung-active = এখনো ব্যবহার করেন: { $visit }
# $question (text): what is asked before anybody enters.
report-why-criterion = এই প্রশ্নের উত্তর অনুযায়ী: { $question }
# $arm (text): what somebody was given.
report-why-arm = দেওয়া হয়েছে: { $arm }
code-standing-unfinished = এখনো সব জিজ্ঞাসা করা হয়নি
code-standing-not-offered = এ পর্যন্ত কিছু প্রস্তাব করা হয়নি
code-standing-declined = না বলেছেন, কারণ লেখা নেই
code-standing-deferred = পিছিয়েছেন
code-standing-not-asked = এ পর্যন্ত সম্মতি চাওয়া হয়নি
code-standing-refused = সম্মতি দেননি
code-standing-blocked = একটি সতর্কবার্তায় এখনো কেউ ব্যবস্থা নেননি
code-standing-not-yet = এ পর্যন্ত নয়
code-standing-not-started = এ পর্যন্ত শুরু করেননি
code-standing-not-active = আর ব্যবহার করেন না, কারণ লেখা নেই
code-standing-not-known = ব্যবহার করেন কি না তা কেউ লেখেননি
code-standing-over = আর অংশ নেন না
# $count (number), $n (text): people.
report-funnel-unnamed =
    { $count ->
        [one] { $n } জন যোগ দেননি, এবং তাঁর তথ্য নাম ছাড়া রাখা হয়।
       *[other] { $n } জন যোগ দেননি, এবং তাঁদের তথ্য নাম ছাড়া রাখা হয়।
    }
report-funnel-primary = যিনি মূল জনগোষ্ঠীর বাইরের কোনো পথে এসেছেন, যেমন নিজে থেকে, তাঁর তথ্য রাখা হয় এবং আলাদা করে গোনা হয়। কারও একাধিক কারণ থাকতে পারে, তাই কারণের যোগফল মানুষের সংখ্যার চেয়ে বেশি হতে পারে।
report-interpreter-yes = দরকার
report-interpreter-no = দরকার নেই
report-interpreter-unsaid = লেখা নেই
report-ethnic-asian = এশীয় বা এশীয় ব্রিটিশ
report-ethnic-black = কৃষ্ণাঙ্গ, কৃষ্ণাঙ্গ ব্রিটিশ, ক্যারিবীয় বা আফ্রিকান
report-ethnic-mixed = মিশ্র বা একাধিক
report-ethnic-white = শ্বেতাঙ্গ
report-ethnic-other = অন্যান্য
report-ethnic-not_stated = জানানো হয়নি
report-ethnic-not_known = জানা নেই
report-ethnic-not_asked = জিজ্ঞাসা করা হয়নি
report-uptake-ethnic = জাতিগোষ্ঠীগুলি ২০০১ ও ২০২১ সালের শ্রেণিগুলিকে একত্র করে; দুটিতেই চীনা এশীয়দের সঙ্গে গণনা করা হয়। “জানানো হয়নি” মানে জিজ্ঞাসা করা হয়েছিল ও জানাতে চাননি, “জিজ্ঞাসা করা হয়নি” মানে কেউ কিছু লেখেননি।
report-all-alerts = সব সতর্কবার্তা
report-all-months = সব মাস
report-all-effects = সব অনিচ্ছাকৃত প্রভাব
# $alerts, $visits (text): numbers. $share (text): alerts for each hundred visits.
report-alerts-per-hundred = { $visits }টি ভিজিটে { $alerts }টি সতর্কবার্তা: প্রতি একশ ভিজিটে { $share }টি।
# $share (text): how many of how many.
report-false-alarms = যেসব সতর্কবার্তার ফল জানা আছে তার মধ্যে মিথ্যা সতর্কবার্তা: { $share }।
# $number (text): study number. $day (text): a date. $term (text): what happened, as typed.
report-concern-of = { $number }, { $day }: { $term }
# $number (text): study number.
notice-title = নতুন নিরাপত্তা উদ্বেগ: { $number }
notice-draft = খসড়া
notice-draft-detail =
    সাইটে যা রেকর্ড করা আছে তা থেকে স্পনসরের জন্য তৈরি। এটি কাউকে পাঠানো হয়নি। এটি নতুন নিরাপত্তা উদ্বেগ কি না তা স্পনসর ঠিক করেন এবং NICE-কে জানান।

    সাইট থেকে বাইরে যাওয়ার আগে এটি পড়ুন: কারও লেখা কথায় মানুষের নাম থাকতে পারে।
notice-programme = কর্মসূচি
notice-kit = কর্মসূচি
notice-version = সংস্করণ
notice-arm = দেওয়া হয়েছে
notice-product = প্রযুক্তি
notice-site = সাইট
notice-number = স্টাডি নম্বর
notice-event = ঘটনাটির যা রেকর্ড করা আছে
notice-follow = পরে যা জানা গেছে
notice-follow-none = পরে কিছু লেখা হয়নি।
notice-follow-day = লেখা হয়েছে
notice-follow-what = কী
notice-not-recorded = রেকর্ড করা হয়নি
notice-sponsor = স্পনসর পূরণ করবেন
notice-assessment = উদ্বেগের মূল্যায়ন
notice-action = কী করা হয়েছে বা হবে
notice-told-on = NICE-কে কবে, কে জানিয়েছেন
notice-signature = নাম, তারিখ, স্বাক্ষর
report-col-contacts = জড়িত অন্য সেবা
rung-attended = সেশনগুলো সম্পূর্ণ করেছেন
code-standing-too-few = যথেষ্ট সেশনে আসেননি
report-resources = অন্য যত্ন
report-resources-counted = অন্য যত্ন যার কথা মানুষ বলেছেন, যে দিনগুলো সম্পর্কে জিজ্ঞাসা করা হয়েছিল; যার উত্তর কেউ দেননি তা শূন্য ধরা হয় না। হার একজনের তিন মাসের (91 দিন) জন্য। যে সময়কালের বেশির ভাগ দিন সূচক দিনের পরে তা দ্বিতীয় সারণিতে আছে।
report-table-care-before = সূচক দিনের আগে
report-table-care-since = সূচক দিন থেকে, মানুষকে যা দেওয়া হয়েছে সেই অনুসারে
report-col-given = যা দেওয়া হয়েছে
report-col-care-asked = যাঁদের জিজ্ঞাসা করা হয়েছে
report-col-care-any = কিছু পেয়েছেন, যাঁদের জিজ্ঞাসা করা হয়েছে তাঁদের মধ্যে
report-col-care-amount = মোট
report-col-care-days = জিজ্ঞাসিত দিন
report-col-care-rate = তিন মাসে জনপ্রতি
report-care-everybody = সকলে
# $count (text): which form the number takes. $n (text): the number.
report-care-twice = { $count ->
    [one] { $n } জনকে কিছু দিন সম্পর্কে দুবার জিজ্ঞাসা করা হয়েছে। দিনগুলো একবার গোনা হয়; যা দুবারই গোনা হয়েছে তা আলাদা করা যায় না।
   *[other] { $n } জনকে কিছু দিন সম্পর্কে দুবার জিজ্ঞাসা করা হয়েছে। দিনগুলো একবার গোনা হয়; যা দুবারই গোনা হয়েছে তা আলাদা করা যায় না।
}
