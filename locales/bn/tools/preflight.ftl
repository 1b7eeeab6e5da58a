### Draft: not checked by a native speaker.
### What stands on the printed network check, for the people who run a network or a server. No patient and no secret is on it. What was found beside each step is numbers, names and versions, the same in every language.

preflight-print-title = নেটওয়ার্ক পরীক্ষা

# What it all comes to.
preflight-print-works = এই কম্পিউটার পাঠাতে পারে।
preflight-print-doubtful = এই কম্পিউটার পাঠাতে পারে। যা চিহ্নিত আছে তা কারও দেখা উচিত।
preflight-print-fails = এই কম্পিউটার এখনো পাঠাতে পারে না।

# At the head of a table.
preflight-print-step = ধাপ
preflight-print-result = ফলাফল
preflight-print-found = যা পাওয়া গেছে

# The steps.
preflight-print-step-name = সার্ভারের নাম জানা আছে (DNS)
preflight-print-step-connection = সেখানে, বা প্রক্সিতে, কিছু একটা শুনছে (TCP)
preflight-print-step-certificate = এটি নিজের পরিচয় প্রমাণ করে (TLS)
preflight-print-step-server = এটি একটি FHIR R4 সার্ভার
preflight-print-step-door = এটি এই কম্পিউটারকে ঢুকতে দেয়
preflight-print-step-abilities = এটি যা করতে পারে বলে জানায়
preflight-print-step-clock = দুটি ঘড়ি মেলে

# What came of a step.
preflight-print-result-good = ঠিক আছে
preflight-print-result-doubtful = এটি দেখুন
preflight-print-result-failed = ব্যর্থ
preflight-print-result-not-tried = পরীক্ষা করা হয়নি

## What has to be allowed

preflight-print-needs = Prombook-এর যা দরকার
preflight-print-host = বাইরে যাওয়া সংযোগ, যেখানে
preflight-print-tls = কমপক্ষে
preflight-print-agent = নিজের যে নাম দেয়
preflight-print-entries = এক অনুরোধে রেকর্ড, সর্বোচ্চ
preflight-print-bytes = এক অনুরোধে বাইট, সর্বোচ্চ
preflight-print-seconds = অনুরোধ ছেড়ে দেওয়া পর্যন্ত সেকেন্ড
preflight-print-never = যা কখনো হয় না
preflight-print-never-what =
    বাইরে থেকে কিছুই এই কম্পিউটারের সঙ্গে সংযোগ করে না। Prombook কোনো রিডাইরেক্ট অনুসরণ করে না, কোনো কুকি নেয় না, এবং এই সার্ভার, এর প্রক্সি এবং এটি যেখানে টোকেন দেয় সেই জায়গা ছাড়া অন্য কোনো সার্ভারকে জিজ্ঞাসা করে না।

    মাঝখানে কেউ যে সংযোগ খোলে তা প্রত্যাখ্যান করা হয়, যদি না যিনি তা করেন তাঁর সার্টিফিকেট সেটিংসে বেছে নেওয়া থাকে।
