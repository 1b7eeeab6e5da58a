### Draft: not checked by a native speaker.
### Programmes: what is due, alerts, the way of a participant, kits.

## Today and alerts

title-today = আজ
title-alerts = সতর্কবার্তা
title-alert = সতর্কবার্তা
nav-today = আজ

plan-state-ahead = এখনো খোলেনি
plan-state-in-window = সময়সীমার মধ্যে
plan-state-due = আজ করার কথা
plan-state-overdue = দেরি হয়েছে
plan-state-missed = বাদ গেছে
plan-state-begun = শুরু হয়েছে
plan-state-done = হয়েছে
plan-state-late = সময়সীমার বাইরে হয়েছে
plan-state-not-done = করা হয়নি
plan-state-not-expected = প্রত্যাশিত নয়

today-title = আজ
today-beside = আর যা অপেক্ষায় আছে
today-rest = কোয়েরি ও পাঠানো
today-no-kit = এই সাইটে এখনো কোনো কর্মসূচি চালানো হয় না। তবু অংশগ্রহণকারীদের এখানে খুঁজে পাওয়া যায়।
today-screen = কারও স্ক্রিনিং করুন
# $kit (text): the name of a programme.
today-screen-for = { $kit }-এর জন্য কারও স্ক্রিনিং করুন
today-nothing = আজ কিছু করার কথা নেই।
# $shown, $n (text): how many of how many.
today-first =
    { $count ->
        [one] করার কথা এমন { $n }টির মধ্যে প্রথম { $shown }টি।
       *[other] করার কথা এমন { $n }টির মধ্যে প্রথম { $shown }টি।
    }
today-states = দেখান
# $n (text): how many.
today-state-all = সব ({ $n })
# $state (text): like due today. $n (text): how many.
today-state = { $state } ({ $n })
today-rule = দেরি হয়েছে: দিনটি পেরিয়ে গেছে, কিন্তু সময়সীমা এখনো খোলা। বাদ গেছে: সময়সীমা বন্ধ হয়ে গেছে।
today-col-who = অংশগ্রহণকারী
today-col-visit = ভিজিট
today-col-state = অবস্থা
today-col-day = দিন
today-col-contact = যোগাযোগ
today-col-do = কী করতে হবে
today-days-left =
    { $count ->
        [one] { $n } দিন বাকি
       *[other] { $n } দিন বাকি
    }
today-last-day = শেষ দিন
today-days-over =
    { $count ->
        [one] { $n } দিন দেরি
       *[other] { $n } দিন দেরি
    }
today-contacts-none = চেষ্টা করা হয়নি
today-contacts =
    { $count ->
        [one] { $n } বার চেষ্টা
       *[other] { $n } বার চেষ্টা
    }
today-reached = যোগাযোগ হয়েছে
today-not-reached = সাড়া নেই
# $number (text): a study number. $visit (text): the name of a visit.
today-reached-named = { $visit }-এর জন্য { $number }-এর সঙ্গে যোগাযোগ হয়েছে
today-not-reached-named = { $visit }-এর জন্য { $number }-এর সাড়া নেই
today-how = যোগাযোগের উপায়
today-how-phone = ফোন
today-how-message = বার্তা
today-how-letter = চিঠি
today-how-in-person = সামনাসামনি
# $number (text): a study number. $result (text): like No answer. $how (text): like Phone.
today-noted = { $number }-এর জন্য লেখা হয়েছে: { $result } ({ $how })
today-begin = শুরু করুন
today-go-on = এগিয়ে যান
today-look = দেখুন
# $number (text): a study number. $visit (text): the name of a visit.
today-begin-named = { $number }-এর { $visit } শুরু করুন
today-go-on-named = { $number }-এর { $visit } এগিয়ে নিন
today-look-named = { $number }, { $visit } দেখুন
today-nothing-due = কিছু করার কথা নেই।
today-alerts =
    { $count ->
        [0] কোনো খোলা সতর্কবার্তা নেই
        [one] { $n }টি খোলা সতর্কবার্তা
       *[other] { $n }টি খোলা সতর্কবার্তা
    }
today-alerts-late =
    { $count ->
        [one] { $n }টির সময় পেরিয়ে গেছে।
       *[other] { $n }টির সময় পেরিয়ে গেছে।
    }
today-alerts-all = সব সতর্কবার্তা
today-unfinished =
    { $count ->
        [0] কোনো অসমাপ্ত ফর্ম নেই
        [one] { $n }টি অসমাপ্ত ফর্ম
       *[other] { $n }টি অসমাপ্ত ফর্ম
    }
today-unfinished-all =
    { $count ->
        [one] { $n }টি দেখান
       *[other] { $n }টির সব দেখান
    }
today-queries =
    { $count ->
        [0] কোনো খোলা কোয়েরি নেই
        [one] { $n }টি খোলা কোয়েরি
       *[other] { $n }টি খোলা কোয়েরি
    }
today-waiting =
    { $count ->
        [0] সবকিছু পাঠানো হয়েছে
        [one] { $n }টি রেকর্ড পাঠানোর অপেক্ষায়
       *[other] { $n }টি রেকর্ড পাঠানোর অপেক্ষায়
    }
# $count (number), $n (text): above the records that wait to be sent, where visits are among them.
today-visits-waiting =
    { $count ->
        [one] { $n }টি ভিজিট এখনো পাঠানো হয়নি
       *[other] { $n }টি ভিজিট এখনো পাঠানো হয়নি
    }
today-print = দিনের তালিকা প্রিন্ট করুন
today-printing = প্রিন্ট হচ্ছে…
today-printed =
    { $count ->
        [one] { $n }টি পাতা এখানে লেখা হয়েছে:
       *[other] { $n }টি পাতা এখানে লেখা হয়েছে:
    }
today-keys = কীবোর্ড: ↓ ও ↑ দিয়ে লাইন বাছা যায়, Enter দিয়ে শুরু করা বা এগিয়ে যাওয়া যায়। কোনো লাইনে 1 লিখে রাখে যে যোগাযোগ হয়েছে, 2 যে কেউ সাড়া দেননি, 3 অংশগ্রহণকারীকে খোলে। F2 যেকোনো জায়গা থেকে এখানে ফেরে, F4 সতর্কবার্তা খোলে, F8 পরে যা করার কথা তা খুঁজে দেয়, F9 আর যা অপেক্ষায় আছে সেখানে যায়।
today-keys-register = F11 সেশনের হাজিরা খোলে।
# $only (text): keys, each with what it shows.
today-keys-only = শুধু দেখান: { $only }। একই কী আবার চাপলে সব দেখা যায়।

alert-severity-emergency = জরুরি অবস্থা
alert-severity-urgent = একই দিনে
alert-severity-review = পর্যালোচনা
alert-state-open = খোলা
alert-state-late = দেরি
alert-state-acted = ফলাফল লেখা বাকি
alert-state-promise-due = কথা দেওয়া ফলো-আপের সময় হয়েছে
alert-state-closed = বন্ধ
alert-left-minutes =
    { $count ->
        [one] { $n } মিনিট বাকি
       *[other] { $n } মিনিট বাকি
    }
alert-left-hours =
    { $count ->
        [one] { $n } ঘণ্টা বাকি
       *[other] { $n } ঘণ্টা বাকি
    }
alert-left-days =
    { $count ->
        [one] { $n } দিন বাকি
       *[other] { $n } দিন বাকি
    }
alert-over-minutes =
    { $count ->
        [one] { $n } মিনিট পেরিয়েছে
       *[other] { $n } মিনিট পেরিয়েছে
    }
alert-over-hours =
    { $count ->
        [one] { $n } ঘণ্টা পেরিয়েছে
       *[other] { $n } ঘণ্টা পেরিয়েছে
    }
alert-over-days =
    { $count ->
        [one] { $n } দিন পেরিয়েছে
       *[other] { $n } দিন পেরিয়েছে
    }
alert-nobody = যোগ দেননি এমন একজন
# $at (text): when.
alert-fired = সতর্কবার্তা এসেছে { $at }
# $to (text): whom, with how to reach them.
alert-second = দ্বিতীয় প্রাপক: { $to }

alerts-title = সতর্কবার্তা
alerts-closed = বন্ধ সতর্কবার্তাও দেখান
alerts-none = এখানে কোনো সতর্কবার্তা আসেনি।
alerts-none-open = কোনো সতর্কবার্তা খোলা নেই।
alerts-col-what = সতর্কবার্তা
alerts-col-who = কার বিষয়ে
alerts-col-state = অবস্থা
alerts-col-due = ব্যবস্থা নেওয়ার শেষ সময়
alerts-col-to = যাঁকে জানাতে হবে
alerts-fired =
    { $count ->
        [one] এখানে { $n }টি সতর্কবার্তা এসেছে।
       *[other] এখানে { $n }টি সতর্কবার্তা এসেছে।
    }
alerts-in-time =
    { $count ->
        [one] { $n }টিতে সময়মতো ব্যবস্থা নেওয়া হয়েছে।
       *[other] { $n }টিতে সময়মতো ব্যবস্থা নেওয়া হয়েছে।
    }
alerts-overridden =
    { $count ->
        [one] { $n }টি কারণ জানিয়ে সরিয়ে রাখা হয়েছে।
       *[other] { $n }টি কারণ জানিয়ে সরিয়ে রাখা হয়েছে।
    }
# $rate (text): a number with one decimal.
alerts-burden = প্রতি একশো ভিজিটে { $rate }টি।
alerts-keys = কীবোর্ড: ↓ ও ↑ দিয়ে সতর্কবার্তা বাছা যায়, Enter সেটি খোলে, F2 আজকের পাতায় যায়।

alert-back = সব সতর্কবার্তা
alert-why = কেন এসেছে
alert-instruction = এই সাইট যা করে
aloud-read = জোরে পড়ে শোনান
aloud-stop = পড়া থামান
alert-steps = এ পর্যন্ত যা লেখা হয়েছে
alert-steps-none = এখনো কিছু লেখা হয়নি।
# $at (text): when.
alert-until = { $at }-এর মধ্যে ব্যবস্থা নিন
# $day (text), $by (text): when and who.
alert-step-by = { $day }, { $by }
# $reason (text): why.
alert-step-corrected = সংশোধিত: { $reason }
alert-keep = লিখে রাখুন
alert-kept = লেখা হয়েছে।
alert-over = এই সতর্কবার্তা বন্ধ।
alert-now-of = { $n }টির মধ্যে { $at }
alert-now-title = একটি সতর্কবার্তা: এগিয়ে যাওয়ার আগে পড়ুন
alert-now-go-on = এগিয়ে যান
alert-now-act = কী করা হয়েছে তা লিখুন
alert-now-must = কী করা হয়েছে তা লেখা হলে আপনি এগিয়ে যেতে পারবেন।
alert-now-refused = এটি লেখা যায়নি। সতর্কবার্তাটি সতর্কবার্তার তালিকায় থাকছে।

## Ways, steps, kits: the fields of a step

steps-yes = হ্যাঁ
steps-no = না
steps-choose = বেছে নিন…
steps-optional = বাদ দেওয়া যায়
steps-empty = মুছুন
# $field (text): what is asked.
steps-empty-named = মুছুন: { $field }
steps-when = কখন
steps-day = দিন
# $today (text): today's date.
steps-day-hint = দিন, মাস, বছর, যেমন 27 3 2026। আজকের ({ $today }) জন্য ফাঁকা রাখুন।
steps-reason-hint = সংশোধনের সঙ্গে রাখা হয়। এখানে কোনো নাম লিখবেন না।
# $language (text): a language.
steps-not-worded = এটি { $language } ভাষায় লেখা নেই। দোভাষীর সঙ্গে পড়ুন; এখানে অন্য ভাষায় আছে।
steps-keep = সংরক্ষণ করুন
steps-keys = কীবোর্ড: 1 থেকে 9 প্রশ্নের উত্তর দিয়ে পরেরটিতে যায়, তীরচিহ্নের বোতাম দিয়ে বাছা যায়, Enter দিয়ে এগিয়ে যাওয়া যায়।
steps-back = পিছনে
steps-kept-notes = রাখা হয়েছে। খেয়াল করুন:
steps-nobody = এখনো কোনো নাম জিজ্ঞাসা করা হয় না। যিনি অংশ নিতে পারেন তাঁকে এরপর নিবন্ধন করা হয়, এবং এখানে যা বলা হয়েছে তা তাঁর জন্য রাখা হয়। যিনি পারেন না তাঁকে নাম ও নম্বর ছাড়া গণনা করা হয়।
steps-reading = আপনার ভূমিকায় এখানে কিছু লেখা যায় না।
steps-not-entered = এই ব্যক্তি যোগ দিচ্ছেন না।
steps-not-entered-what = যা বলা হয়েছে তা নাম ও নম্বর ছাড়া রাখা হয়, যাতে তাঁকেও গণনা করা হয়।
steps-screen-again = অন্য কারও স্ক্রিনিং করুন

title-step = একটি ধাপ লিখুন
title-noted = যা লেখা হয়েছে
noted-correct = সংশোধন করুন
# $day (text): when. $by (text): who.
noted-by = { $day }, লিখেছেন { $by }
# $reason (text): in somebody's own words.
noted-corrected = সংশোধিত: { $reason }
noted-as-read = যেমন পড়া হয়েছিল
noted-follow = এরপর যা হয়েছে
noted-before = আগে যেমন লেখা ছিল
register-screened = ইনি অংশ নিতে পারেন। নিবন্ধন হলে স্ক্রিনিং তাঁর জন্য রাখা হয়, আর এরপর আসে সম্মতি।

way-enter = কোনো কর্মসূচিতে যোগ দেওয়া:
way-outside = মূল জনগোষ্ঠীর বাইরে
# $day (text): a date.
way-index = { $day } থেকে গোনা হয়
# $day (text): a date.
way-index-correct-named = যে দিন থেকে সব গোনা হয়, { $day }, তা সংশোধন করুন
# $came, $all, $planned (text): sessions.
way-sessions = { $all }টি সেশনের মধ্যে { $came }টিতে এসেছেন; { $planned }টি পরিকল্পিত
way-blocked = একটি সতর্কবার্তায় কী করা হয়েছে তা না লেখা পর্যন্ত কিছু এগোবে না।
way-blocked-open = সতর্কবার্তাটি খুলুন
way-offered = এখন যা লেখা যায়
way-plan = কর্মসূচির ভিজিট
way-col-visit = ভিজিট
way-col-state = কী অবস্থায়
way-col-day = দিন
way-col-window = যে দিনে গণ্য হয়
# $opens, $closes (text): dates.
way-window = { $opens } থেকে { $closes }
way-last-day = শেষ দিন
way-days-left =
    { $count ->
        [one] { $n } দিন বাকি
       *[other] { $n } দিন বাকি
    }
# $visit (text): its name.
way-open-named = খুলুন: { $visit }
way-noted = যা লেখা হয়েছে
way-earlier =
    { $count ->
        [one] আগের { $n }টি লেখা
       *[other] আগের { $n }টি লেখা
    }
way-look = ইতিহাস
# $step (text): what it is called. $day (text): when.
way-look-named = { $step }-এর ইতিহাস, { $day }
participant-way = কর্মসূচি ও ভিজিট

# $window (text): from when to when.
plan-in-window = সময়সীমার মধ্যে, { $window }
# $window (text): from when to when.
plan-out-of-window = সময়সীমার বাইরে, { $window }
plan-patient = অংশগ্রহণকারী:
plan-staff = কর্মী:
# $all, $n (text): minutes.
plan-left =
    { $count ->
        [one] { $all } মিনিটের মধ্যে { $n } মিনিট বাকি
       *[other] { $all } মিনিটের মধ্যে { $n } মিনিট বাকি
    }
plan-over =
    { $count ->
        [one] { $n } মিনিট পেরিয়েছে
       *[other] { $n } মিনিট পেরিয়েছে
    }
plan-todo =
    { $count ->
        [one] { $n }টি কাজ এখনো বাকি।
       *[other] { $n }টি কাজ এখনো বাকি।
    }
# $form (text): its proper name. On the result of the one before it.
result-next = এরপর: { $form }
plan-all-done = এই ভিজিটে যা যা চাওয়া হয় সব হয়েছে, অথবা কেন হয়নি তা জানানো হয়েছে।
# $why (text): a reason.
plan-not-done = করা হয়নি: { $why }
# $form (text): its proper name.
plan-not-done-look = ইতিহাস: { $form } কেন করা হয়নি
plan-not-done-because = করা হয়নি, কারণ…
# $form (text): its proper name.
plan-not-done-because-named = করা হয়নি, কারণ…: { $form }
# $form (text): its proper name.
plan-not-done-title = { $form } কেন করা হয়নি?
plan-not-done-keep = লিখে রাখুন
plan-not-here = এই ফর্ম এই কম্পিউটারে নেই।
plan-steps = এই ভিজিটে যা লিখতে হবে
plan-step-open = এখনো লেখা হয়নি
plan-step-noted = লেখা হয়েছে
plan-step-note = লিখে রাখুন
# $step (text): what it is called.
plan-step-named = লিখে রাখুন: { $step }
# $step (text): what it is called.
plan-step-look = ইতিহাস: { $step }
plan-others = এই ভিজিটের অন্য ফর্ম
plan-other-ways = অন্য ফর্ম, ভাষা ও উপায়
kit-level-essential = অপরিহার্য
kit-level-supporting = সহায়ক
kit-level-optional = ঐচ্ছিক

title-kits = কর্মসূচি
title-kit = কর্মসূচি
kits-what = একটি কর্মসূচি বলে দেয় কে অংশ নেন, কাকে কখন কী জিজ্ঞাসা করা হয়, এবং কীসের উপর নজর রাখা হয়। সাইট এটি না চালানো পর্যন্ত এর কিছুই এখানে ঘটে না।
kits-col-kit = কর্মসূচি
kits-col-state = এখানে
kits-col-people = এতে যত জন
# $version (text): a number.
kits-version = সংস্করণ { $version }
# $forms (text): proper names.
kits-missing = এই কম্পিউটারে নেই: { $forms }
kits-draft = যাঁর মাতৃভাষা এটি এমন কেউ এই ভাষায় এর কথাগুলো যাচাই করেননি।
# $pack (text): its name.
kits-pack = { $pack } প্যাক থেকে
kits-runs = এখানে চলে
kits-rests = এখানে চলে না
# $version (text): like 07-v2.
kits-waits = সংস্করণ { $version } অনুমোদনের অপেক্ষায়
kits-people =
    { $count ->
        [one] { $n } জন
       *[other] { $n } জন
    }
kits-open = খুলুন
# $kit (text): its name.
kits-open-named = খুলুন: { $kit }
kits-none = এই কম্পিউটারে কোনো কর্মসূচি নেই। প্যাক থেকে আরও পাওয়া যায়।
kit-back = সব কর্মসূচি
kit-decide = এই সাইট যা ঠিক করে
kit-decide-what = সংরক্ষণ করার সঙ্গে সঙ্গেই এটি কার্যকর হয়: লোকজনকে তখনই খুঁজে পাওয়া দরকার, এবং সংখ্যাগুলোর দায়িত্ব একজন ক্লিনিক্যাল প্রধানের।
kit-recipients = সতর্কবার্তা এলে কাকে জানাতে হবে
kit-recipients-hint = টেলিফোন নম্বর, ব্লিপ, কক্ষ: তাঁদের খুঁজে পেতে কর্মীদের যা দরকার।
kit-optional = যেসব ঐচ্ছিক ভিজিট এখানে হয়
kit-confirm = ক্লিনিক্যাল প্রধান যেসব সংখ্যা নিশ্চিত করেন
kit-confirm-what = এখানে সংখ্যাগুলো নিশ্চিত না হওয়া পর্যন্ত এই সতর্কবার্তাগুলো আসে না।
kit-confirmed-by = যে ক্লিনিক্যাল প্রধান এগুলো নিশ্চিত করেছেন
kit-reasons = এই সাইটের কারণ
# $list (text): like Why they declined.
kit-reason-add = এতে যোগ করুন: { $list }
kit-reason-remove = সরান
# $reason (text): its words.
kit-reason-remove-named = সরান: { $reason }
kit-keep = সংরক্ষণ করুন
kit-run = এখানে চালান
kit-rest = আর চালাবেন না
kit-kept = সংরক্ষিত। কর্মসূচিটি এখানে চলে।
kit-kept-rests = সংরক্ষিত। কর্মসূচিটি এখানে চলে না।
kit-visits = ভিজিট
kit-col-when = কখন
kit-col-level = কতটা দরকার
kit-col-forms = ফর্ম
kit-col-minutes = মিনিট
# $patient, $staff (text): minutes.
kit-minutes = অংশগ্রহণকারী { $patient }, কর্মী { $staff }
kit-off = এখানে হয় না
kit-form-out = এখানে বাদ দেওয়া
kit-form-missing = এই কম্পিউটারে নেই
kit-alerts = যার উপর নজর রাখা হয়
kit-col-alert = সতর্কবার্তা
kit-col-sets-off = কীসে এটি আসে
kit-col-tell = কাকে জানানো হয়
kit-col-within = ব্যবস্থা নেওয়ার সময়
kit-col-source = এর সংখ্যাগুলো কোথা থেকে
kit-within-minutes =
    { $count ->
        [one] { $n } মিনিট
       *[other] { $n } মিনিট
    }
kit-within-hours =
    { $count ->
        [one] { $n } ঘণ্টা
       *[other] { $n } ঘণ্টা
    }
kit-within-days =
    { $count ->
        [one] { $n } দিন
       *[other] { $n } দিন
    }
kit-alert-waits = এখনো আসে না: এর সংখ্যাগুলো নিশ্চিত করা হয়নি।
kit-proposal = একটি প্রস্তাব, প্রকাশিত সূত্র ছাড়া
kit-locked = যা এখানে বদলানো যায় না
kit-background = মানুষকে নিজেদের সম্পর্কে যা জিজ্ঞাসা করা হয়
kit-sources = যার উপর এটি দাঁড়িয়ে আছে

## What a site makes of a programme

tailor-title = এই সাইট কর্মসূচিটিতে যা বদলায়
tailor-what = এর সবকিছুই বদলে দেয় কী জিজ্ঞাসা করা হয়, বা লোকে কী পড়েন। সাইটের অন্য কেউ অনুমোদন করলে এটি নিজস্ব একটি সংস্করণ হিসেবে কার্যকর হয়।
tailor-most =
    { $count ->
        [one] সর্বোচ্চ { $n }টি।
       *[other] সর্বোচ্চ { $n }টি।
    }
tailor-names = এখানে ভূমিকাগুলোকে যা বলা হয়
tailor-names-hint = যেখানে খালি, সেখানে কর্মসূচির দেওয়া নামই থাকে। কোড একই থাকে।
tailor-forms = যেসব ফর্ম এখানে বাদ দেওয়া হয়
tailor-windows = কখন ভিজিট গণ্য হয়
tailor-windows-hint = ভিজিটের দিনের আগে ও পরে যত দিন সেটি গণ্য হয়।
# Followed by a field for a number of days.
tailor-before = আগে যত দিন
# Followed by a field for a number of days.
tailor-after = পরে যত দিন
tailor-locked = কর্মসূচি এটি আটকে রেখেছে। কোনো সাইট এটি বদলাতে পারে না।
tailor-propose = প্রস্তাব করুন
own-heading = এই সাইটের প্রশ্ন
own-what = এগুলো ভিজিটের ফর্মগুলোর পরে জিজ্ঞাসা করা হয়, আলাদা একটি ফর্মে, যাতে সে কথা লেখা থাকে; এবং local_ দিয়ে শুরু হওয়া কোডে পাঠানো হয়।
# $n (text): a number.
own-question-nth = নিজস্ব প্রশ্ন { $n }
own-visit = যে ভিজিটে জিজ্ঞাসা করা হয়
own-kind = উত্তরের ধরন
own-kind-name-yes-no = হ্যাঁ বা না
own-kind-name-choice = কয়েকটি উত্তরের একটি
own-kind-name-number = একটি সংখ্যা
own-kind-name-text = কয়েকটি শব্দ
# $language (text): its own name.
own-words = { $language } ভাষায় প্রশ্ন
# $n (text): a number.
own-option = উত্তর { $n }
own-option-add = আরও একটি উত্তর
own-option-remove = একটি উত্তর কমান
own-word-in = এই ভাষাতেও লিখুন
# $language (text): its own name.
own-unword = { $language } ভাষায় নয়
own-add = একটি প্রশ্ন যোগ করুন
own-remove = সরান
# $question (text): what is asked.
own-remove-named = সরান: { $question }
tailoring-title = এই সাইটের করা বদলের সংস্করণ
tailoring-as-it-came = কর্মসূচিটি যেমন এসেছিল তেমনই চলে: এখানে কিছুই বদলানো হয়নি।
tailoring-unversioned = সংস্করণ চালু হওয়ার আগে ঠিক করা হয়েছে
tailoring-none = কর্মসূচিটি যেমন এসেছিল তা থেকে কিছুই আলাদা নয়।
tailoring-before = আগের সংস্করণ
tailoring-state-waits = অনুমোদনের অপেক্ষায়
tailoring-state-in-force = কার্যকর আছে
tailoring-state-former = কার্যকর ছিল
tailoring-state-refused = অনুমোদন করা হয়নি
tailoring-state-replaced = কেউ সিদ্ধান্ত নেওয়ার আগেই নতুন করে প্রস্তাব করা হয়েছে
# $author (text): a name. $at (text): a moment.
tailoring-made = প্রস্তাব করেছেন { $author }, { $at }।
# $who (text): a name. $at (text): a moment.
tailoring-approved-by = অনুমোদন করেছেন { $who }, { $at }।
# $who (text): a name. $at (text): a moment.
tailoring-alone-by = অনুমোদন করেছেন { $who }, { $at }; প্রস্তাবও তিনিই করেছিলেন: সাইটে আর কেউ অনুমোদন করতে পারতেন না।
# $who (text): a name. $at (text): a moment.
tailoring-refused-by = অনুমোদন করেননি { $who }, { $at }:
tailoring-may-yes = আপনি এটি কার্যকর করতে পারেন। ততক্ষণ পর্যন্ত যা কার্যকর আছে তাই চলবে।
tailoring-may-alone = এটি আপনি প্রস্তাব করেছেন, এবং এই সাইটে আর কেউ এটি অনুমোদন করতে পারেন না: অন্য কোনো অ্যাডমিনিস্ট্রেটর বা ক্লিনিশিয়ান নেই। আপনি নিজেই এটি অনুমোদন করতে পারেন। এটি আপনার একার সিদ্ধান্ত বলে লেখা থাকবে।
tailoring-may-another = এটি আপনি প্রস্তাব করেছেন। অন্য একজন অ্যাডমিনিস্ট্রেটর বা একজন ক্লিনিশিয়ান এটি অনুমোদন করবেন। ততক্ষণ পর্যন্ত যা কার্যকর আছে তাই চলবে।
tailoring-may-no = একজন অ্যাডমিনিস্ট্রেটর বা ক্লিনিশিয়ান এটি অনুমোদন করবেন। ততক্ষণ পর্যন্ত যা কার্যকর আছে তাই চলবে।
tailoring-may-nothing = কিছুই অপেক্ষায় নেই।
tailoring-alone = আমি জানি যে আর কেউ এটি দেখেননি, এবং একাই সিদ্ধান্ত নিচ্ছি
tailoring-approve = অনুমোদন করুন
tailoring-refuse = অনুমোদন করবেন না
tailoring-reason-why = কেন নয়

## Person and quality

title-person = সময়ের সঙ্গে উত্তর
title-quality = ডেটার মান
person-heading = সময়ের সঙ্গে উত্তর
person-print = PDF হিসেবে লিখুন
person-back = অংশগ্রহণকারীর কাছে ফিরুন
person-written = PDF-টি এখানে আছে:
person-no-scores = এখনো কোনো স্কোর নেই।
person-points = একই তথ্য সারণিতে
person-day = দিন
person-visit = ভিজিট
person-score-head = স্কোর
person-how = কীভাবে দেওয়া হয়েছে
person-form = ফর্ম
person-what = স্কোর, সংশোধন
person-all-forms = প্রতিটি ফর্ম
person-open = খুলুন
# $form (text): name of a form or a score. $day (text): a date.
person-open-named = { $day } তারিখের { $form } খুলুন
# $amount (text): a difference. $source (text): who published it.
person-legend-error = ছায়া দেওয়া অংশ: পরিমাপের ত্রুটি, { $amount } ({ $source })
# $amount (text): a difference. $source (text): who published it.
person-legend-important = ভাঙা রেখা: { $amount } পরিবর্তনকে গুরুত্বপূর্ণ ধরা হয় ({ $source })

move-open = অন্য রেকর্ডে সরান…
move-title = এই ফর্ম অন্য রেকর্ডে সরান
move-means = ফর্মটি এখান থেকে ফিরিয়ে নেওয়া হয় এবং যেমন দেওয়া হয়েছিল তেমনই সেই রেকর্ডে রাখা হয় যার এটি অংশ। দুটি রেকর্ডেই তা লেখা থাকে।
move-number = যে স্টাডি নম্বরের অংশ
move-number-hint = যেমন 07-0004
move-do = ফর্মটি সরান

query-open = এই ফর্ম নিয়ে জিজ্ঞাসা করুন…
query-title = এই ফর্ম নিয়ে জিজ্ঞাসা করুন
query-what = সাইট প্রশ্নটি দেখে এবং উত্তর দেয়। ফর্মে কিছুই বদলায় না।
query-step-open = এটি নিয়ে জিজ্ঞাসা করুন…
query-step-title = যা লেখা হয়েছে তা নিয়ে জিজ্ঞাসা করুন
query-step-what = সাইট প্রশ্নটি দেখে এবং উত্তর দেয়। যা লেখা হয়েছে তার কিছুই বদলায় না।
query-item = কোন বিষয়ে
query-whole = পুরো ফর্ম
# $number (text): number of a question.
query-question = প্রশ্ন { $number }
query-text = আপনার প্রশ্ন
query-text-hint = এখানে কোনো নাম লিখবেন না।
query-do-ask = জিজ্ঞাসা করুন
query-cancel = বাতিল
query-answer = উত্তর
query-do-answer = উত্তর দিন
query-do-close = মিটিয়ে ফেলুন
query-settled = মিটেছে
query-answered = উত্তর দেওয়া হয়েছে
query-asked = খোলা
# $count (number), $n (text): days.
query-days =
    { $count ->
        [one] { $n } দিন
       *[other] { $n } দিন
    }
screen-somebody = কারও স্ক্রিনিং করুন
# $kit (text): the name of a programme.
screen-somebody-for = কারও স্ক্রিনিং করুন: { $kit }
query-open-form = ফর্মটি খুলুন

# $what (text): a study number and a form.
query-open-named = ফর্মটি খুলুন, { $what }
query-open-step = যা লেখা হয়েছে তা খুলুন
# $what (text): study number, kind of step and day.
query-open-step-named = যা লেখা হয়েছে তা খুলুন, { $what }

quality-title = ডেটার মান
# $count (number), $n (text): queries.
quality-queries-head =
    { $count ->
        [0] কোনো খোলা কোয়েরি নেই
        [one] { $n }টি খোলা কোয়েরি
       *[other] { $n }টি খোলা কোয়েরি
    }
quality-show-settled = যেগুলো মিটেছে সেগুলো দেখান
quality-ask-where = জিজ্ঞাসা করতে, যে ফর্ম বা যে লেখার বিষয়ে সেটি খুলুন।
# $count (number), $n (text): findings.
quality-findings =
    { $count ->
        [0] ভুল হতে পারে এমন কিছু পাওয়া যায়নি
        [one] ভুল হতে পারে এমন { $n }টি বিষয়
       *[other] ভুল হতে পারে এমন { $n }টি বিষয়
    }
quality-kinds = শুধু দেখান
# $n (text): how many.
quality-kind-all = সব ({ $n })
# $kind (text): one of the next. $n (text): how many.
quality-kind = { $kind } ({ $n })
quality-kind-missing = উত্তর নেই
quality-kind-out-of-window = সময়সীমার বাইরে
quality-kind-implausible = প্রায় অসম্ভব
quality-kind-too-fast = খুব দ্রুত
quality-kind-all-same = সব একই
quality-kind-late = দেরিতে তোলা
# $n (text): a number of days, always more than one.
quality-rule-late = দেরিতে তোলা: ফর্ম পূরণের পরে { $n } দিনের বেশি। এই সীমা আমাদের নিজেদের প্রস্তাব।
# $n, $of (text): how many are shown, and how many there are.
quality-shown = { $of }টির মধ্যে সবচেয়ে নতুন { $n }টি দেখানো হচ্ছে।
quality-about = কোন বিষয়ে
quality-found = কী পাওয়া গেছে
quality-measures = পরিমাপ
quality-measure = পরিমাপ
quality-value = মান
quality-how = কীভাবে হিসাব করা হয়

## Notices

notice-alerts-late = একটি সতর্কবার্তার সময় পেরিয়ে গেছে: কেউ সময়মতো ব্যবস্থা নেননি, বা কথা দেওয়া খোঁজ নেওয়ার দিন এসেছে।
notice-go-alerts = সতর্কবার্তায় যান

## Packs that bring programmes

packs-kit = কর্মসূচি
# $count (number), $n (text): how many visits it plans.
packs-kit-visits =
    { $count ->
        [one] { $n }টি ভিজিট
       *[other] { $n }টি ভিজিট
    }
# $here (text): the version that is here now.
packs-kit-stay = যাঁরা { $here } সংস্করণে আছেন তাঁরা সেটিতেই থাকেন।
packs-kit-missing = অন্য প্যাক যেসব প্রশ্নমালা আনে, এবং যা এখানে নেই:
way-events = যখনই ঘটে
way-waits = শুরু লেখা হলে তারিখ ঠিক হবে: { $visits }
plan-otherwise = অন্য…
plan-otherwise-named = অন্য…: { $visit }, অন্য দিনে বা হয়নি
plan-otherwise-title = { $visit }: অন্য দিনে
plan-visit-not-done = { $visit }: কেন হয়নি?
signin-alerts-late =
    { $count ->
        [one] { $n }টি সতর্কবার্তার সময় পেরিয়ে গেছে। দেখতে সাইন ইন করুন।
       *[other] { $n }টি সতর্কবার্তার সময় পেরিয়ে গেছে। দেখতে সাইন ইন করুন।
    }
alert-gone-moved = ফর্মটি অন্য কারও কাছে সরানো হয়েছে
alert-gone-taken-back = যে কারণে এটি এসেছে তা ফিরিয়ে নেওয়া হয়েছে
alert-instead = ফর্মটি যাঁর, তাঁর সতর্কবার্তাটি খুলুন
kit-instructions = সতর্কবার্তা এলে এই কেন্দ্র কী করে
kit-instructions-hint = আপনাদের নিজস্ব কার্যপ্রণালির একটি লাইন। সতর্কবার্তায় এটি সবার আগে থাকে।
today-no-contact = আর যোগাযোগ নয়
noted-take-back = ভুল করে লেখা…
noted-take-back-title = ভুল করে লেখা
noted-take-back-means = এটি আর গণ্য হবে না, এখানে বা সার্ভারে। আপনার কারণসহ এটি পড়া যাবে।
noted-taken-back = ভুল করে লেখা: আর গণ্য হয় না
way-enough = কোর্স সম্পূর্ণ
way-not-enough = কোর্স এখনো সম্পূর্ণ নয়
plan-form-not-expected = প্রত্যাশিত নয়: তিনি আর প্রশ্নমালার উত্তর দেন না

## The register of a session

title-attendance = সেশনের হাজিরা
attendance-title = সেশনের হাজিরা
attendance-none = এখানে সেশনসহ কোনো প্রোগ্রাম চলে না।
attendance-kit = প্রোগ্রাম
attendance-group = দল
attendance-group-last = { $group }, শেষ এসেছে { $day }
attendance-group-new = { $group }, নতুন দল
attendance-day = দিন, আজ না হলে
attendance-number = সেশন
attendance-heading = সেশন { $number } / { $planned }, { $day }
attendance-needed = { $planned }টির মধ্যে { $needed }টি সেশনে কোর্স সম্পূর্ণ হয় ({ $percent } %)।
attendance-source = উৎস: { $source }
attendance-everybody = সবাই এসেছেন
attendance-members = { $group } নম্বর দলে
attendance-members-none = এই দলে এখনো কেউ নেই।
attendance-others = এখনো কোনো দলে নেই
attendance-others-how = এখানে যাঁকে চিহ্নিত করা হয় তিনি তখন থেকে { $group } নম্বর দলের।
attendance-col-name = নাম
attendance-col-course = এ পর্যন্ত সেশন
attendance-col-today = এই সেশন
attendance-came = এসেছেন
attendance-missed = আসেননি
attendance-clear = মুছুন
attendance-clear-named = { $name }-এর চিহ্ন মুছুন
attendance-why = কেন আসেননি: { $name }
attendance-choose = কেন নয়?
attendance-so-far = { $planned }-এর মধ্যে { $came }
attendance-missed-so-far = { $missed }টি বাদ
attendance-too-few = কোর্স সম্পূর্ণ করার পক্ষে বেশি বাদ গেছে
attendance-noted = লেখা আছে: সেশন { $number }, { $day }
attendance-gap = সেশন { $number } লেখা নেই
attendance-reason = { $key }. { $reason }
attendance-open = খুলুন
attendance-open-named = { $name } সম্পর্কে যা লেখা আছে তা খুলুন
attendance-alert-named = { $name } সম্পর্কিত সতর্কবার্তা খুলুন
attendance-tally = এসেছেন: { $came }. আসেননি: { $missed }. চিহ্নহীন: { $open }.
attendance-open-rest = যাঁকে চিহ্নিত করা হয়নি তাঁর কিছু লেখা হয় না।
attendance-keep = হাজিরা সংরক্ষণ করুন
attendance-kept = লেখা হয়েছে: { $n }.
attendance-kept-before = আগেই হুবহু লেখা ছিল: { $n }.
attendance-completed = এই সেশনে কোর্স সম্পূর্ণ: { $n }.
attendance-wrong = এখনো কিছু সংরক্ষণ হয়নি: নিচে যা বলা আছে ঠিক করে আবার হাজিরা সংরক্ষণ করুন।
attendance-keys = উপর-নিচ তীরে এক নাম থেকে আরেক নামে, অক্ষরে সেই অক্ষরের পরের নামে। 1 বা স্পেস এসেছেন, 2 আসেননি, তারপর কারণের অঙ্ক; মোছার কী মুছে দেয়। F9 সবাই এসেছেন, F8 পরের চিহ্নহীন জন, Enter এগোন।
