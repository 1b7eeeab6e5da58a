### Draft: not checked by a native speaker.
### What is kept, and how it is guarded: the audit trail, backups, a participant's rights, and what is protected. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-trail = অডিট ট্রেইল
title-backups = ব্যাকআপ
title-restore = ব্যাকআপ ফিরিয়ে আনা
title-rights = অংশগ্রহণকারীর অধিকার
title-protection = কী সুরক্ষিত

## The audit trail

trail-title = অডিট ট্রেইল
trail-length =
    { $count ->
        [one] এই ক্লিনিক সেটআপের পর থেকে { $n }টি সারি। কিছুই বদলানো বা সরানো যায় না।
       *[other] এই ক্লিনিক সেটআপের পর থেকে { $n }টি সারি। কিছুই বদলানো বা সরানো যায় না।
    }
trail-filters = কোন সারিগুলো
trail-by = কে
trail-by-anybody = যে কেউ
trail-what = কী করা হয়েছে
trail-what-anything = যেকোনো কিছু
trail-participant = স্টাডি নম্বর
trail-from = থেকে (দিন)
trail-to = পর্যন্ত (দিন)
trail-show = দেখান
trail-show-all = সব দেখান
trail-none = এমন কোনো সারি নেই।
trail-rows = সারি, নতুনগুলো আগে
trail-col-row = সারি
trail-col-when = কখন
trail-col-who = কে
trail-col-what = কী করা হয়েছে
trail-col-about = কী বিষয়ে
trail-col-reason = কেন
trail-program = Prombook, নিজে থেকে
trail-utc = UTC: { $utc }
trail-clock-back = ঘড়ি পিছিয়ে গিয়েছিল
trail-clock-forward = ঘড়ি হঠাৎ এগিয়ে গিয়েছিল
trail-newer = আরও নতুন
trail-older = আরও পুরোনো
trail-check = পুরো ট্রেইল যাচাই করুন
trail-check-how = প্রতিটি সারি ও পুরো ফাইল দেখা হয়। এক মিনিট লাগতে পারে; আপনি কাজ চালিয়ে যেতে পারেন।
trail-checking = যাচাই চলছে…
trail-checked =
    { $count ->
        [one] { $at }: { $n }টি সারি যাচাই করা হয়েছে, সব ঠিক আছে।
       *[other] { $at }: { $n }টি সারি যাচাই করা হয়েছে, সব ঠিক আছে।
    }
trail-checked-found =
    { $count ->
        [one] { $at }: { $n }টি সারি যাচাই করা হয়েছে, কিছু একটা মেলে না। কিছুই বদলাবেন না; সাপোর্টে ফোন করুন।
       *[other] { $at }: { $n }টি সারি যাচাই করা হয়েছে, কিছু একটা মেলে না। কিছুই বদলাবেন না; সাপোর্টে ফোন করুন।
    }
trail-head = কাগজের লগের জন্য: সারি { $row }, { $head }
trail-head-how = এটি এবং আজকের তারিখ কাগজের লগে লিখুন। পরে কেউ ঐ পর্যন্ত কোনো সারি সরালে বা নতুন করে লিখলে একই আটটি অক্ষর আর বের করতে পারবেন না।
trail-witness = সার্ভারের সঙ্গে মেলান
trail-witness-how = প্রতিবার রেকর্ড পাঠানোর সময় সার্ভার লিখে রাখে ট্রেইল কীভাবে শেষ হয়েছে। এতে জিজ্ঞাসা করা হয় সে কী লিখে রেখেছে।
trail-witnessing = সার্ভারকে জিজ্ঞাসা করা হচ্ছে…
witness-no-endpoint = কোনো সার্ভার ঠিক করা নেই, তাই আর কেউ এই ট্রেইল দেখেনি।
witness-no-answer = সার্ভার সাড়া দিচ্ছে না। সংযোগ থাকলে আবার চেষ্টা করুন।
witness-nothing = সার্ভার এখনো এই ট্রেইল দেখেনি। পরের বার রেকর্ড পাঠানো হলে দেখবে।
witness-agrees = সার্ভার যে ট্রেইল দেখেছে, সারি { $seq } পর্যন্ত ({ $seen }) এখানকার ট্রেইল সেটিই।
witness-contradicts = সারি { $seq } পর্যন্ত ({ $seen }) সার্ভার যে ট্রেইল দেখেছে তা এখানকার ট্রেইল থেকে আলাদা: এই কম্পিউটারে সারি সরানো বা নতুন করে লেখা হয়েছে। কিছুই বদলাবেন না; সাপোর্টে ফোন করুন।
damage-pages = রেকর্ড ফাইলের কিছু অংশ যেমন লেখা হয়েছিল তেমন নেই।
damage-structure = রেকর্ড ফাইলের ভিতরের বিন্যাস ঠিক নেই।
damage-references = কিছু রেকর্ড এমন রেকর্ডের দিকে নির্দেশ করে যা নেই।
damage-trail = অডিট ট্রেইলের অংশগুলো পরস্পরের সঙ্গে মেলে না।
damage-content = অডিট ট্রেইল অনুযায়ী যা লেখা হয়েছিল, একটি রেকর্ড তার সঙ্গে মেলে না।
damage-anchor-missing = ট্রেইল কীভাবে শেষ হয়েছে তার যে নোট রেকর্ডের পাশে রাখা হয়, সেটি নেই।
damage-anchor-forged = রেকর্ডের পাশে রাখা নোটটি এই প্রোগ্রাম লেখেনি।
damage-anchor-ahead = ট্রেইলের শেষ অংশ নেই: এই রেকর্ডগুলো আগে যা ছিল তার চেয়ে পুরোনো।
damage-anchor-contradicts = রেকর্ডের পাশে রাখা নোটে যেমন আছে, ট্রেইল তেমনভাবে শেষ হয়নি।
damage-witness = সার্ভার যে ট্রেইল দেখেছে তা এখানকার ট্রেইল থেকে আলাদা।
damage-row = প্রথম দেখা যায় সারি { $seq }-এ।
damage-missing =
    { $count ->
        [one] { $n }টি সারি নেই।
       *[other] { $n }টি সারি নেই।
    }

trail-action-founded = ক্লিনিক সেটআপ করা হয়েছে
trail-action-person-added = একজন কর্মী যোগ করা হয়েছে
trail-action-person-renamed = একজন কর্মীর নাম বদলানো হয়েছে
trail-action-role-changed = একটি ভূমিকা বদলানো হয়েছে
trail-action-person-left = চলে যাওয়া একজনকে বাদ দেওয়া হয়েছে
trail-action-person-returned = একজনকে ফিরে আসতে দেওয়া হয়েছে
trail-action-passphrase-given = প্রথম পাসফ্রেজ দেওয়া হয়েছে
trail-action-passphrase-changed = নিজের পাসফ্রেজ বদলানো হয়েছে
trail-action-keys-rotated = চাবি নতুন করা হয়েছে
trail-action-data-key-renewed = সব রেকর্ড নতুন করে এনক্রিপ্ট করা হয়েছে
trail-action-recovery-used = পুনরুদ্ধার চাবি দিয়ে ঢোকা হয়েছে
trail-action-recovery-renewed = নতুন পুনরুদ্ধার চাবি তৈরি করা হয়েছে
trail-action-escrow-set = একটি প্রতিষ্ঠানকে সিল করা চাবি দেওয়া হয়েছে
trail-action-escrow-removed = সিল করা চাবি ফিরিয়ে নেওয়া হয়েছে
trail-action-signed-in = সাইন ইন করা হয়েছে
trail-action-sign-in-failed = সাইন ইন করা যায়নি
trail-action-locked = লক করা হয়েছে
trail-action-setting-changed = একটি সেটিং বদলানো হয়েছে
trail-action-registered = একজন অংশগ্রহণকারী নিবন্ধন করা হয়েছে
trail-action-visit-started = একটি ভিজিট শুরু করা হয়েছে
trail-action-form-begun = একটি ফর্ম শুরু করা হয়েছে
trail-action-answered = উত্তর দেওয়া হয়েছে
trail-action-language-changed = একটি ফর্মের ভাষা বদলানো হয়েছে
trail-action-prompt-acknowledged = নিরাপত্তা বার্তায় কী করা হয়েছে তা রেকর্ড করা হয়েছে
trail-action-finished = একটি ফর্ম শেষ করা হয়েছে
trail-action-corrected = একটি ফর্ম সংশোধন করা হয়েছে
trail-action-confirmed = সার্ভার একটি রেকর্ড নিশ্চিত করেছে
trail-action-refused = সার্ভার একটি রেকর্ড নেয়নি
trail-action-released = একটি রেকর্ড আবার পাঠানো হয়েছে
trail-action-viewed = একটি রেকর্ড দেখা হয়েছে
trail-action-searched = খোঁজা হয়েছে
trail-action-exported = একটি রেকর্ড হস্তান্তর করা হয়েছে
trail-action-backed-up = একটি ব্যাকআপ করা হয়েছে
trail-action-backup-failed = একটি ব্যাকআপ ব্যর্থ হয়েছে
trail-action-restored = একটি ব্যাকআপ ফিরিয়ে আনা হয়েছে
trail-action-damage-found = ক্ষতি পাওয়া গেছে
trail-action-damage-accepted = ক্ষতির পরেও এগোনো হয়েছে
trail-action-clock-jumped = ঘড়ির সময় হঠাৎ বদলেছে
trail-action-clock-confirmed = ঘড়ি ঠিক আছে বলে জানানো হয়েছে
trail-action-withdrawn = আর অংশ না নেওয়ার কথা লেখা হয়েছে
trail-action-restricted = একটি রেকর্ড সীমাবদ্ধ করা হয়েছে
trail-action-unrestricted = একটি রেকর্ড সব কর্মীর জন্য আবার খুলে দেওয়া হয়েছে
trail-action-erased = একটি রেকর্ড মুছে ফেলা হয়েছে
trail-action-purged = মেয়াদ শেষে একটি রেকর্ড সরানো হয়েছে
trail-action-witnessed = সার্ভার ট্রেইলটি দেখেছে
trail-action-trail-checked = ট্রেইল যাচাই করা হয়েছে
trail-action-run-started = Prombook চালু হয়েছে
trail-action-voided = একটি ফর্ম ফিরিয়ে নেওয়া হয়েছে
trail-action-unfinished-noted = একটি ফর্ম কেন শেষ হয়নি তা লেখা হয়েছে
trail-action-participant-changed = একজন অংশগ্রহণকারীর তথ্য বদলানো হয়েছে
trail-action-details-kept = বদলানো তথ্য রেখে দেওয়া হয়েছে
trail-action-computer-added = সাইটের অন্য একটি কম্পিউটারের কথা জানা গেছে
trail-action-received = অন্য কম্পিউটারের একটি রেকর্ড নেওয়া হয়েছে
trail-action-dispute-opened = একটি রেকর্ডের দুটি সংস্করণ পাওয়া গেছে
trail-action-dispute-settled = দুটি সংস্করণের মধ্যে কোনটি গণ্য হবে তা ঠিক করা হয়েছে
trail-action-lost-there = সার্ভার একটি রেকর্ড হারিয়েছিল
trail-action-day-closed = দিন শেষ করা হয়েছে
trail-action-step-kept = একটি ধাপ লেখা হয়েছে
trail-action-step-corrected = একটি ধাপ সংশোধন করা হয়েছে
trail-action-kit-adopted = একটি কর্মসূচি নিয়ে সিদ্ধান্ত নেওয়া হয়েছে
trail-action-tailoring-proposed = সাইট একটি কর্মসূচিতে যা বদলায় তা প্রস্তাব করা হয়েছে
trail-action-tailoring-approved = সেই প্রস্তাব কার্যকর করা হয়েছে
trail-action-tailoring-refused = সেই প্রস্তাব কার্যকর করা হয়নি

## Backups

backups-title = ব্যাকআপ
backups-state = এখনকার অবস্থা
backups-why = ব্যাকআপ হলো সবকিছুর একটি এনক্রিপ্ট করা কপি। Prombook প্রতিদিন একটি তৈরি করে এবং যাচাই করার পরেই সেটিকে গণ্য করে। এটি এখনকার পাসফ্রেজ দিয়ে খোলে; পাসফ্রেজ বদলানোর সময় যেটি নাগালের বাইরে ছিল, সেটি আগেরগুলো দিয়ে খোলে।
backups-here = এই কম্পিউটারে: শেষ যাচাই করা কপি { $at }।
backups-here-never = এই কম্পিউটারে: এখনো কোনো কপি নেই।
backups-there = দ্বিতীয় জায়গায়: শেষ যাচাই করা কপি { $at }।
backups-there-never = দ্বিতীয় জায়গায়: এখনো কোনো কপি নেই।
backups-no-place = এখনো কোনো দ্বিতীয় জায়গা নেই। এই কম্পিউটারের ডিস্ক নষ্ট হলে তাতে থাকা কপিগুলোও হারিয়ে যাবে।
backups-place-away = দ্বিতীয় জায়গাটি এখন পাওয়া যাচ্ছে না। সেটি লাগান; Prombook নিজে থেকে সেখানে কপি করবে।
backup-trouble-place = শেষ ব্যাকআপ ব্যর্থ হয়েছে: তার ফোল্ডারে লেখা যায়নি।
backup-trouble-disk-full = শেষ ব্যাকআপ ব্যর্থ হয়েছে: আর জায়গা ছিল না।
backup-trouble-damaged = শেষ ব্যাকআপ ব্যর্থ হয়েছে: যা কপি করা হয়েছে তা অক্ষত বলে প্রমাণিত হয়নি। কিছুই বদলাবেন না; সাপোর্টে ফোন করুন।
backup-trouble-other = শেষ ব্যাকআপ ব্যর্থ হয়েছে। এখন আবার চেষ্টা করুন; আবার এমন হলে সাপোর্টে ফোন করুন।
backups-now = এখন ব্যাকআপ করুন
backups-making = কপি ও যাচাই চলছে…
backups-made = কপি ও যাচাই হয়েছে।
backups-place-title = দ্বিতীয় জায়গা
backups-place-label = দ্বিতীয় কপির ফোল্ডার
backups-place-hint = USB স্টিকে বা দ্বিতীয় কোনো ড্রাইভে একটি ফোল্ডার, যেমন E:\Backups। এই কম্পিউটারের ডিস্কে নয়, নেটওয়ার্কেও নয়। দ্বিতীয় জায়গা না চাইলে খালি রাখুন।
backups-place-save = এই ফোল্ডার ব্যবহার করুন
backups-place-kept = সংরক্ষিত।
backups-list = কপি
backups-none = এখনো কোনো কপি নেই।
backups-col-made = তৈরি
backups-col-holds = এতে কী আছে
backups-col-where = কোথায়
backups-unreadable = পড়া যাচ্ছে না
backups-on-here = এই কম্পিউটারে
backups-on-there = দ্বিতীয় জায়গা
backups-holds = { $participants }, { $forms }
backups-participants =
    { $count ->
        [one] { $n } জন অংশগ্রহণকারী
       *[other] { $n } জন অংশগ্রহণকারী
    }
backups-forms =
    { $count ->
        [one] { $n }টি ফর্ম
       *[other] { $n }টি ফর্ম
    }
backups-usual = এই কম্পিউটারের কপিগুলো আছে { $folder } ফোল্ডারে
backups-restore = একটি ফিরিয়ে আনুন…

## Bringing a backup back

restore-step = { $steps } ধাপের মধ্যে ধাপ { $step }
restore-choose-title = ব্যাকআপ বেছে নিন
restore-choose-how = এখনো কিছু বদলাচ্ছে না। আগে আপনি দেখবেন এতে কী হবে।
restore-looking = কপি খোঁজা হচ্ছে…
restore-found =
    { $count ->
        [0] এখানে কোনো কপি পাওয়া যায়নি। কপিগুলো যে ফোল্ডারে আছে তা টাইপ করুন, অথবা ড্রাইভটি লাগিয়ে আবার খুঁজুন।
        [one] { $n }টি কপি পাওয়া গেছে।
       *[other] { $n }টি কপি পাওয়া গেছে।
    }
restore-copies = কপি, নতুনগুলো আগে
restore-unreadable = এই কপি পড়া যাচ্ছে না। অন্য একটি বেছে নিন।
restore-choose-one = কপিগুলোর একটি বেছে নিন।
restore-folder = অন্য ফোল্ডার
restore-folder-hint = যেমন USB স্টিকে: E:\Backups
restore-look = সেখানে খুঁজুন
restore-next = এগিয়ে যান
restore-back = পিছনে
restore-leave = সবকিছু যেমন আছে তেমনই রাখুন
restore-prove-title = আপনার পরিচয় প্রমাণ করুন
restore-prove-how = একজন অ্যাডমিনিস্ট্রেটরের নাম ও পাসফ্রেজ ব্যবহার করুন। আগে এখনকারটি দিয়ে চেষ্টা করুন; বদলানোর সময় কপিটি নাগালের বাইরে থাকলে আগেরগুলো দিয়ে খুলবে।
restore-prove-of = { $made }-এর কপি
restore-name = নাম
restore-passphrase = পাসফ্রেজ
restore-prove = কপিটি খুলুন
restore-proving = কপি যাচাই করা হচ্ছে…
restore-look-title = এতে কী হবে
restore-is = কপিটি অক্ষত। এটি { $clinic }-এর, তৈরি { $made }।
restore-holds = এতে আছে: { $participants }, { $forms }।
restore-replaces-nothing = এই কম্পিউটারে কোনো রেকর্ড নেই। কিছুই প্রতিস্থাপিত হবে না।
restore-newer =
    { $count ->
        [0] এখানকার কোনো রেকর্ড কপির চেয়ে নতুন নয়।
        [one] এখানকার { $n }টি রেকর্ড কপির চেয়ে নতুন, কপিতে তা থাকবে না:
       *[other] এখানকার { $n }টি রেকর্ড কপির চেয়ে নতুন, কপিতে সেগুলো থাকবে না:
    }
restore-newer-many =
    { $count ->
        [one] কপিতে থাকবে না এমন সবচেয়ে নতুন { $n }টি রেকর্ড; আরও আছে:
       *[other] কপিতে থাকবে না এমন সবচেয়ে নতুন { $n }টি রেকর্ড; আরও আছে:
    }
restore-unreadable-now = এই কম্পিউটারের রেকর্ড এখন পড়া যাচ্ছে না, তাই কপির চেয়ে নতুন কী আছে তা কেউ বলতে পারবেন না। কপির পরে যা রেকর্ড করা হয়েছে তা এতে থাকবে না।
restore-newer-rows =
    { $count ->
        [0] এখানকার অডিট ট্রেইলে আরও নতুন কোনো সারি নেই।
        [one] এখানকার অডিট ট্রেইলের { $n }টি সারি আরও নতুন।
       *[other] এখানকার অডিট ট্রেইলের { $n }টি সারি আরও নতুন।
    }
restore-lost =
    { $count ->
        [one] { $n }টি রেকর্ড সার্ভারেও নেই। এরপর সেটি শুধু প্রতিস্থাপিত ফাইলগুলোতে থাকবে।
       *[other] { $n }টি রেকর্ড সার্ভারেও নেই। এরপর সেগুলো শুধু প্রতিস্থাপিত ফাইলগুলোতে থাকবে।
    }
restore-lost-none = সার্ভার এর সবই নিশ্চিত করেছে। কিছুই হারাবে না, কিন্তু সেগুলো শুধু সার্ভারে থাকবে।
restore-col-record = রেকর্ড
restore-col-when = কখন
restore-col-server = কোথায়
restore-on-server = সার্ভারেও আছে
restore-not-on-server = শুধু এখানে
restore-then = তারপর
restore-then-kept = এখন এখানে যে ফাইলগুলো আছে সেগুলো রেকর্ডের পাশে রেখে দেওয়া হবে, মোছা হবে না।
restore-then-asked = কপির প্রতিটি রেকর্ডের বিষয়ে সার্ভারকে জিজ্ঞাসা করা হবে; সার্ভারে যা নেই তা আবার পাঠানো হবে।
restore-then-staff = কর্মীর তালিকা কপির দিনের। পরে তালিকাটি দেখে নিন: এর মধ্যে যাঁরা চলে গেছেন তাঁরা আবার এতে আছেন, এবং আপনি বাদ না দেওয়া পর্যন্ত হয়তো সাইন ইন করতে পারবেন।
restore-then-trail = কপিটি কে, কখন ও কেন ফিরিয়ে এনেছেন তা অডিট ট্রেইলে থাকবে।
restore-reason = ব্যাকআপটি কেন ফিরিয়ে আনা হচ্ছে?
restore-reason-hint = যেমন: মঙ্গলবার ডিস্ক নষ্ট হয়েছে
restore-do =
    { $count ->
        [0] এই ব্যাকআপ ফিরিয়ে আনুন
        [one] এই ব্যাকআপ ফিরিয়ে আনুন, শুধু এখানে থাকা { $n }টি রেকর্ড ছাড়া
       *[other] এই ব্যাকআপ ফিরিয়ে আনুন, শুধু এখানে থাকা { $n }টি রেকর্ড ছাড়া
    }
restore-doing = ফিরিয়ে আনা হচ্ছে…
restore-done-title = ব্যাকআপ ফিরে এসেছে
restore-done = কপি তৈরির সময় নাম ও পাসফ্রেজ যেমন ছিল, তা দিয়ে সাইন ইন করুন।
restore-done-kept = প্রতিস্থাপিত ফাইলগুলো { $folder } ফোল্ডারে আছে। কোনো কিছুর অভাব নেই বলে নিশ্চিত না হওয়া পর্যন্ত সেগুলো রেখে দিন।
restore-done-next = তারপর গত কয়েক দিনের অংশগ্রহণকারীদের দেখুন, এবং পাঠান।
restore-sign-in = সাইন ইন করুন

## Rights of a participant

rights-title = অংশগ্রহণকারী { $number }-এর অধিকার
rights-open = অধিকার…
rights-back = অংশগ্রহণকারীর পাতায় ফিরুন
standing-withdrawn = আর অংশ নিচ্ছেন না, { $since } থেকে। আর কিছু রেকর্ড করা হয় না।
standing-restricted = { $since } থেকে সীমাবদ্ধ: শুধু অ্যাডমিনিস্ট্রেটর ও ডেটা ম্যানেজার দেখতে পারেন।
standing-erased = মুছে ফেলা হয়েছে, { $since }। বিষয়বস্তু আর এই কম্পিউটারে নেই।
rights-unsent =
    { $count ->
        [0] সার্ভার এই অংশগ্রহণকারীর প্রতিটি রেকর্ড নিশ্চিত করেছে।
        [one] সার্ভার এই অংশগ্রহণকারীর { $n }টি রেকর্ড এখনো নিশ্চিত করেনি।
       *[other] সার্ভার এই অংশগ্রহণকারীর { $n }টি রেকর্ড এখনো নিশ্চিত করেনি।
    }
rights-drafts =
    { $count ->
        [0] কোনো ফর্ম অসমাপ্ত নেই।
        [one] { $n }টি ফর্ম অসমাপ্ত।
       *[other] { $n }টি ফর্ম অসমাপ্ত।
    }
rights-nothing = আপনার ভূমিকায় এখানে কিছু বদলানোর অনুমতি নেই।
rights-reason = কারণ
rights-reason-hint = অডিট ট্রেইলে থাকবে। এখানে কোনো নাম লিখবেন না।
rights-cancel = বাতিল
rights-done = হয়ে গেছে।
rights-busy = কাজ চলছে…
rights-for-ever = এটি আর ফেরানো যাবে না।

rights-withdraw-title = আর অংশ নিচ্ছেন না
rights-withdraw-open = আর অংশ না নেওয়ার কথা লিখুন…
rights-withdraw-does = কোনো ভিজিট শুরু করা যাবে না, কোনো ফর্ম শুরু করা বা তার উত্তর দেওয়া যাবে না। অসমাপ্ত ফর্ম অসমাপ্তই থাকবে।
rights-withdraw-not = যা শেষ হয়েছে তা এখানে থাকবে, তখনও পাঠানো হবে, এবং পড়া যাবে। সার্ভারে যা আছে তা থাকবে।
rights-withdraw-do = আর অংশ নিচ্ছেন না বলে লিখুন

rights-restrict-title = কে দেখতে পারবেন তা সীমাবদ্ধ করুন
rights-restrict-open = সীমাবদ্ধ করুন…
rights-restrict-does = শুধু অ্যাডমিনিস্ট্রেটর ও ডেটা ম্যানেজার এই রেকর্ড খুলতে পারবেন। অন্যরা জানবেন যে এটি আছে, তার বেশি কিছু নয়।
rights-restrict-not = কিছুই সরানো হয় না। সার্ভার ও তার ব্যবহারকারীদের জানানো হয় না। এটি আবার তুলে নেওয়া যায়।
rights-restrict-do = এই রেকর্ড সীমাবদ্ধ করুন

rights-unrestrict-title = সীমাবদ্ধতা তুলে নিন
rights-unrestrict-open = সীমাবদ্ধতা তুলে নিন…
rights-unrestrict-does = এই ক্লিনিকের সব কর্মী আবার এই রেকর্ড খুলতে পারবেন।
rights-unrestrict-not = আর কিছু বদলায় না। এটি যে সীমাবদ্ধ ছিল তা অডিট ট্রেইলে থাকবে।
rights-unrestrict-do = এই রেকর্ড সব কর্মীর জন্য খুলে দিন

rights-export-title = যা কিছু রাখা আছে সব হস্তান্তর করুন
rights-export-open = হস্তান্তর করুন…
rights-export-does = দুটি ফাইল লেখা হয়: মানুষের পড়ার জন্য একটি পাতা, এবং একই জিনিস ডেটা হিসেবে (FHIR)। এতে নাম, উত্তর, স্কোর এবং কে কী রেকর্ড করেছেন তা থাকে।
rights-export-not = ফাইলগুলো এনক্রিপ্ট করা নয়: যাঁর কাছে থাকবে তিনিই পড়তে পারবেন। হস্তান্তরের পর সেগুলো মুছে দিন। এখানে কিছুই বদলায় না।
rights-export-folder = ফাইল দুটির ফোল্ডার
rights-export-folder-hint = একটি খালি ফোল্ডার, USB স্টিকে হলে সবচেয়ে ভালো: E:\
rights-export-do = ফাইল দুটি লিখুন
rights-export-page = পড়ার জন্য: { $file }
rights-export-data = ডেটা হিসেবে: { $file }

rights-erase-title = এই কম্পিউটার থেকে মুছে ফেলুন
rights-erase-open = মুছে ফেলুন…
rights-erase-does = এই অংশগ্রহণকারীর নাম, জন্মতারিখ, NHS নম্বর, উত্তর ও নোট এই কম্পিউটার থেকে সরানো হবে। স্টাডি নম্বর, এবং কে, কখন ও কেন মুছে ফেলেছেন, তা অডিট ট্রেইলে থাকবে।
rights-erase-not = সার্ভারের কপি সার্ভারে থাকবে: যাঁরা সেটি চালান তাঁদের বলুন। নতুন ব্যাকআপ এসে জায়গা না নেওয়া পর্যন্ত, প্রায় পাঁচ সপ্তাহ, পুরোনো ব্যাকআপে এটি থাকবে; আপনি অন্যত্র কোনো কপি নিয়ে থাকলে তা যেমন আছে তেমনই থাকবে।
rights-erase-number = স্টাডি নম্বর, যাতে নিশ্চিত হয় যে ইনিই সেই অংশগ্রহণকারী
rights-erase-number-hint = { $number } টাইপ করুন
rights-erase-unsent =
    { $count ->
        [one] { $n }টি রেকর্ড সার্ভারে নেই। এখানে মুছে ফেললে সেটি আর কোথাও থাকবে না।
       *[other] { $n }টি রেকর্ড সার্ভারে নেই। এখানে মুছে ফেললে সেগুলো আর কোথাও থাকবে না।
    }
rights-erase-also =
    { $count ->
        [one] সার্ভারে নেই এমন { $n }টি রেকর্ডও মুছে ফেলুন
       *[other] সার্ভারে নেই এমন { $n }টি রেকর্ডও মুছে ফেলুন
    }
rights-erase-do = এই অংশগ্রহণকারীকে মুছে ফেলুন

## What stands in a form of the window

draft-back = আপনি এখানে যা টাইপ করেছিলেন তা ফিরে এসেছে।
draft-empty = খালি থেকে শুরু করুন
draft-other = আপনি এখানে অন্য কাউকে নিবন্ধন করতে শুরু করেছিলেন।
draft-take = বরং সেটি চালিয়ে যান

## A form that cannot be filled in

form-reading = আপনি এই ফর্ম পড়তে পারবেন, পূরণ করতে পারবেন না।
form-reading-answers = এ পর্যন্ত উত্তর
form-reading-back = ভিজিটে ফিরুন
form-line-read = পড়ুন
form-line-read-named = { $form } এ পর্যন্ত পড়ুন
prompt-open-yet = কী করা হয়েছে তা এখনো কেউ রেকর্ড করেননি।

## What is protected, and what is not

protection-title = কী সুরক্ষিত, আর কী নয়
protection-back = পিছনে
protection-is = Prombook যা রক্ষা করে
protection-is-file = রেকর্ড ফাইল ও তার ব্যাকআপ এনক্রিপ্ট করা। রেকর্ড লক থাকা অবস্থায় কেউ কম্পিউটার চুরি করলে, বা কোনো ব্যাকআপ চুরি করলে, পাসফ্রেজ বা পুনরুদ্ধার চাবি ছাড়া তা পড়তে পারবেন না।
protection-is-people = প্রত্যেকের নিজের পাসফ্রেজ আছে এবং ভূমিকায় যা অনুমোদিত তিনি তা-ই দেখেন। উইন্ডোতে অনুমান করার চেষ্টা ধীর করে দেওয়া হয়।
protection-is-lock = কেউ না থাকলে রেকর্ড নিজে থেকে লক হয়। তখন মেমরিতে আর চাবি থাকে না।
protection-is-saved = স্ক্রিনে “সংরক্ষিত” দেখালে প্রোগ্রাম বা কম্পিউটার হঠাৎ বন্ধ হলে বা বিদ্যুৎ চলে গেলেও রেকর্ড টিকে থাকে, যদি ডিস্ক যা রেখেছে বলে জানায় তা সত্যিই রাখে।
protection-is-sent = শেষ করা প্রতিটি রেকর্ড সার্ভারে পৌঁছায়, অথবা কারণসহ অপেক্ষায় আছে বা নেওয়া হয়নি বলে তালিকায় থাকে।
protection-is-trail = কে কী দেখেছেন, রেকর্ড করেছেন, সংশোধন করেছেন বা সরিয়েছেন তা অডিট ট্রেইলে থাকে। সরানো বা নতুন করে লেখা সারি পরের যাচাইয়ে, বা ট্রেইল সার্ভারের সঙ্গে মেলালে, ধরা পড়ে।
protection-is-damage = ফাইলের ক্ষতি হলে তা ধরা পড়ে ও জানানো হয়। আপনার অজান্তে কিছুই মেরামত করা বা মোছা হয় না।
protection-not = যা রক্ষা করে না
protection-not-weak = দুর্বল পাসফ্রেজ। যাঁর কাছে ফাইলের কপি আছে তিনি নিজের যন্ত্রের সাধ্যমতো দ্রুত একের পর এক পাসফ্রেজ দিয়ে চেষ্টা করতে পারেন; উইন্ডোর অপেক্ষার সময় তা থামাতে পারে না। এলোমেলোভাবে বাছা চারটি শব্দ পারে।
protection-not-open = খোলা সেশন। লক না করা উইন্ডোর সামনে যিনি বসবেন, আপনি যা করতে পারেন তিনিও তা করতে পারবেন। উঠে যাওয়ার সময় লক করুন।
protection-not-infected = রেকর্ড খোলা থাকা অবস্থায় ভাইরাস-আক্রান্ত বা অন্য কারও নিয়ন্ত্রণে থাকা কম্পিউটার। আপনি যা পড়েন ও টাইপ করেন সেটি তা পড়তে পারে।
protection-not-forgotten = ভুলে যাওয়া পাসফ্রেজ। সব পাসফ্রেজ ও পুনরুদ্ধার চাবি হারিয়ে গেলে কেউ রেকর্ড খুলতে পারবেন না: সাপোর্টও নয়, নির্মাতারাও নয়।
protection-not-disk = ডিস্ক নষ্ট হলে বা কম্পিউটার চুরি হলে, শেষ ব্যাকআপ বা শেষ পাঠানোর পর থেকে যা রেকর্ড করা হয়েছে।
protection-not-server = সার্ভার যা জানে। তাকে যা পাঠানো হয় সে তার সবই পড়ে, এবং আপনি এখানে মুছে ফেলার পরেও রেখে দেয়।
protection-not-screen = স্ক্রিনের ছবি, প্রিন্ট করা পাতা এবং হস্তান্তর করা ফাইল।
protection-not-memory = উইন্ডো যা দেখিয়েছে। লক করার পরেও কম্পিউটার বন্ধ না করা পর্যন্ত তার মেমরিতে, এবং পুরো ডিস্ক এনক্রিপ্ট করা না থাকলে তার স্লিপ ফাইলে, চিহ্ন থেকে যেতে পারে।
protection-not-insider = দেখার অনুমতি আছে এমন কারও অপব্যবহার। তাঁর ভূমিকা এটিকে সীমিত করে এবং অডিট ট্রেইল এটি দেখায়; কোনোটিই এটি ঠেকায় না।
protection-do = আপনি যা করতে পারেন
protection-do-words = Prombook যে চারটি শব্দ প্রস্তাব করে তা ব্যবহার করুন, এবং কাউকে জানাবেন না।
protection-do-key = পুনরুদ্ধার চাবি কাগজে, তালাবদ্ধ করে, কম্পিউটার থেকে দূরে রাখুন।
protection-do-two = দুজন অ্যাডমিনিস্ট্রেটর রাখুন, যাতে একজন অন্যজনকে আবার ঢুকতে দিতে পারেন।
protection-do-stick = ব্যাকআপের জন্য অন্য ড্রাইভে একটি দ্বিতীয় জায়গা দিন, এবং মাঝে মাঝে সেটি সরিয়ে নিয়ে রাখুন।
protection-do-disk = পুরো ডিস্ক এনক্রিপ্ট করিয়ে নিন (BitLocker, LUKS), এবং আপডেট ও ভাইরাস সুরক্ষা চালু রাখুন।
protection-do-log = মাঝে মাঝে ট্রেইলের আটটি অক্ষর কাগজের লগে লিখুন।

damage-anchor-unusable = ট্রেইল কীভাবে শেষ হয়েছে তার যে নোট রেকর্ডের পাশে রাখা হয়, সেটি পড়া বা লেখা যাচ্ছে না।
refusal-newer-at-endpoint = একটি ব্যাকআপ ফিরিয়ে আনা হয়েছে, আর সার্ভারে এই রেকর্ড এমন অবস্থায় আছে যা এর মধ্যে বদলানো হয়ে থাকতে পারে। আগে সেখানে এটি দেখুন। “আবার চেষ্টা করুন” চাপলে এখানকারটি সেটির জায়গায় বসবে।
trail-action-step-taken-back = লেখা একটি ধাপ ফিরিয়ে নিয়েছেন
