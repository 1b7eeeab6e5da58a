### What went wrong, and what to do now. One message for each thing a person can do about it.

## Problems: one per code

problem-locked = The records are locked. Sign in again to go on.
problem-wait-first =
    { $count ->
        [one] Too many wrong tries. You can try again in { $n } second; others can sign in now.
       *[other] Too many wrong tries. You can try again in { $n } seconds; others can sign in now.
    }
problem-not-yours = Your role does not allow this. Ask somebody whose role does.
problem-practice-case = This is a practice case: nothing of it is real, and there is no notice to draft.
problem-must-change = Choose your own passphrase first.
problem-read-only-now = Damage was found, so nothing can be changed now. Look at what was found first.
problem-person-left = This person does not work here any more. An administrator can let them return.
problem-last-administrator = This is the last administrator. Make somebody else administrator first.
problem-participant-withdrawn = This participant takes part no longer, so nothing new can be recorded.
problem-participant-restricted = This record is restricted. Only administrators and data managers may open it.
problem-participant-erased = This participant’s records were erased from this computer.
problem-step-not-now = This cannot be noted now. Look at what comes next for this person.
problem-act-first = An alert waits for somebody to act. Record what was done about it first.
problem-not-sent-yet =
    { $count ->
        [one] { $n } record is not on the server yet and would be lost. Send first, or say that it may be lost.
       *[other] { $n } records are not on the server yet and would be lost. Send first, or say that they may be lost.
    }
problem-network-folder = The records are in a network folder, where they can be damaged. Move them to a disk of this computer.
problem-backup-place = The place for backups cannot be reached or written to. Plug it in, or choose another.
problem-backup-damaged = This backup is damaged and cannot be brought back. Choose another.
problem-key-file-old = The key file is older than the records: somebody has put an earlier one back. Do not delete anything; call support.
problem-not-proven = That name and passphrase do not open these records. Check both, then try again.
problem-key-file-damaged = The key file on this computer is damaged, so the records cannot be opened. Do not delete anything; call support.
problem-records-damaged = The records on this computer cannot be read. Do not delete anything; call support.
problem-records-too-new = These records were last opened by a newer version of Prombook. Install that version, then open them again.
problem-already-open = Prombook is already open on this computer. Use the window that is open, or close it first.
# $holder (text): the account of the operating system.
problem-already-open-by = Prombook is already open in the account { $holder } of this computer. Close it there first.
problem-folder-read-only = Prombook may not write to the folder where it keeps its records. Ask whoever looks after this computer to allow it.
problem-disk-full = The disk of this computer is full. Nothing was lost, but nothing more can be kept. Make room, then try again.
problem-already-set-up = This computer already has a clinic. Sign in to it instead.
problem-not-set-up = There is no clinic on this computer yet. Set one up first.
problem-not-found = This record is no longer where it was. Go back to the list and open it again.
problem-input-refused = Something in what was entered cannot be kept. Check it, then try again.
problem-answer-refused = This answer does not fit the question. Choose one of the answers shown.
problem-form-finished = This form is finished. To change an answer, use “Correct” on its result.
problem-form-not-finished = This form is not finished yet. Finish it first.
problem-form-unavailable = This form cannot be used in this language. Choose another language.
problem-passphrase-refused = This passphrase cannot be used. Choose a longer or less common one.
problem-recovery-mismatch = What was typed is not the recovery key. Check each group with the sheet.
problem-address-refused = This address cannot be used. It must begin with https:// and name a server.
problem-unexpected = Something went wrong that should not have. What was kept before is safe. Try again; if it happens again, call support.

## Fields: what is wrong with what was entered

field-empty = Fill this in.
field-too-long = This is too long. Shorten it.
field-no-letters = This needs at least one letter.
site-code-refused = A site code is 1 to 8 letters or digits, without spaces.
date-empty = Enter a date.
date-unreadable = This cannot be read as a date. Enter day, month and year, like 27 3 1952.
date-impossible = There is no such day. Check the day and the month.
time-future = This time has not come yet. Write when it was.
date-future = This date is in the future. Check the year.
date-too-old = This date is too long ago. Check the year.
date-before-birth = This date is before the participant was born. Check the year.
nhs-not-digits = An NHS number has only digits and spaces. Check it, or leave it empty.
nhs-not-ten = An NHS number has 10 digits. Check it, or leave it empty.
nhs-check = These digits are not an NHS number: one of them is probably mistyped. Check it, or leave it empty.
sex-missing = Choose one, or “Not known”.
reason-empty = Say why.
changes-none = No answer was changed. Change an answer, or leave without saving.
changed-meanwhile = These details were changed on another computer or by somebody else while you were typing. Open them again, then make your change.
passphrase-too-short = The passphrase is too short. Use at least 12 characters.
passphrase-too-long = The passphrase is too long. Shorten it.
passphrase-common = Many people use this passphrase, so it would be guessed first. Choose another.
passphrase-guessable = This passphrase follows a pattern that is easy to guess. Choose another.
passphrase-personal = The passphrase contains the name of the person or the clinic. Choose another.
recovery-group-wrong = This is not what the sheet says. Check it letter by letter.
name-taken = Somebody with this name is already on the list. Add something that tells them apart.
folder-unusable = This folder is not there or cannot be written to. Check it.
folder-network = This is a network folder. Choose a drive of this computer, or a stick.
folder-same = This is the folder of the records themselves. Choose another drive.
recipient-refused = This is not a public key. It begins with age1 and has 62 characters.
passphrase-wrong = This is not your passphrase. Check it.
passphrase-same = This is the passphrase you have now. Choose another.
number-mismatch = This is not this participant’s study number. Check it.
days-refused = Enter a whole number of days, or choose to keep the records.
study-number-unknown = Nobody has this study number.
study-number-same = This is the study number of the record it is in already.
language-unknown = Choose one of the languages in the list.

# The way to the server.
door-needed = A server that is not on this computer must be shown who sends. Choose another way.
address-refused = This address cannot be used. It must begin with https:// and name a server.
file-unreadable = This file is not there or cannot be read. Check it.
certificate-unreadable = There is no certificate in this file that can be read. It must be in PEM form, with lines that say BEGIN CERTIFICATE.
certificate-key = The key that belongs to this certificate is missing, is another one, or is behind a passphrase. Put both into one PEM file, the key without a passphrase.
certificate-over = This certificate is no longer valid. Ask for a new one.
endpoint-missing = There is no server yet. Enter its address first.
code-refused = The server does not take this code. It may be mistyped, used already or too old: ask for a new one.

## Refusals: why the server did not take a record

refusal-invalid = The server found something in this record that it cannot accept.
refusal-not-accepted = The server does not take records of this kind.
refusal-conflict = The server already has a different record in this place.
refusal-gone = The server says that this record was deleted there.
refusal-forbidden = The server does not allow this clinic to send this record.
refusal-too-large = The record is too large for the server.
refusal-other = The server did not take this record.
refusal-unwritable = Prombook itself could not write this record as FHIR. Call support.
refusal-unanswered = The server took other records three times and gave no answer for this one.

## Trouble: why sending does not go on

trouble-no-answer = The server does not answer. Check that this computer has a network. Prombook tries again by itself.
trouble-no-such-host = Nobody knows a server of this name. Check that this computer has a network, then the address in Settings. Prombook tries again by itself.
trouble-proxy = The proxy of this network does not let Prombook through to the server. Ask whoever runs the network, and show them the network check in Settings. Prombook tries again by itself.
trouble-sign-in-page = A page for people came back instead of the server: this network probably wants somebody to sign in. Open a web browser, sign in to the network, then send again.
trouble-clock = The date or the time of this computer is wrong, so the server cannot be trusted. Put the clock right, then send again.
trouble-not-fhir = What answers at this address is not a FHIR server. Check the address in Settings.
trouble-certificate = The server could not prove who it is, so nothing was sent. Check the address in Settings, or ask whoever runs the network: a network can stand in between.
trouble-certificate-expired = The certificate of the server is not valid today, so nothing was sent. Ask whoever runs the server to renew it.
trouble-certificate-name = The server proved to be another one than in the address, so nothing was sent. Check the address in Settings, then ask whoever runs the server.
trouble-old-tls = The server speaks only ways of encrypting that are no longer safe, so nothing was sent. Ask whoever runs the server to switch on TLS 1.2 or later.
trouble-not-enrolled = The server does not know this computer yet, or no longer. An administrator can let it in, under Settings, Server: ask whoever runs the server for an enrolment code.
trouble-refused = The server does not let this computer in, so nothing was sent. Ask whoever runs the server to let it in, then send again.
trouble-busy = The server is busy. Prombook tries again by itself.
trouble-unclear = The server gave an answer that could not be understood. Nothing counts as received; Prombook tries again by itself.
date-order = This day cannot be right: it lies before something that comes first, or is over already.
part-locked = The programme does not let a site change this.
local-code = Write local_ and then small letters, digits or underscores, like local_childcare.
too-many = This is more than the programme lets a site add. Take some away.
windows-overlap = Two visits would count on the same day. Make the windows smaller.
options-missing = A choice needs two answers or more, and as many in every language. Other questions have none to choose from.
nothing-proposed = This is what is proposed or in force already. Change something first.
author-decides = You proposed this. Somebody else at the site lets it take effect.
session-noted = A session of this day or this number is noted for them already. Open what was noted to put it right.
not-taking-part = They do not take part in the sessions on this day. Leave them out, and look at their record.
alert-first = An alert about them waits. Note first what was done about it.
nobody-marked = Nobody is marked yet. Say who came and who did not.
