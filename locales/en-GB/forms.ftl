### Forms of every kind, in any language: the window's words. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Problems and faults

problem-with-patient = A patient has the screen. Take it back first.
problem-second-reader = Whoever typed the answers first cannot be the second reader. Ask a colleague.
problem-second-open = Two people read this paper differently. Settle the differences, then finish.
problem-pack-older = This version is here already, or a newer one. Nothing was changed.
number-unreadable = Enter a number, like 72 or 72.5.
number-too-low = This is lower than the question allows. Check it.
number-too-high = This is higher than the question allows. Check it.
number-too-exact = Use fewer digits after the point.
date-not-exact = Enter the whole date: day, month and year.
date-past = This date is before the visit. Check it.
answer-refused = This is not an answer to this question.
letter-refused = Use one capital letter from A to Z, or leave it empty.
time-refused = Write a time like 17:00, or leave it empty.
pin-refused = Use 4 to 8 digits, not all the same and not in a row.
key-refused = This is not a minisign public key. It has 56 characters and begins with RW.
key-known = This key is on the list already.

## Places

title-print = Print a form
title-keying = Second reading
title-questionnaires = Questionnaires
title-packs = Packs
title-languages = Languages

## One's own PIN

pin-title = Your PIN
pin-what = With a PIN you can quickly take the screen back from a patient. It opens nothing else. Without one, use your passphrase.
pin-change = Set or remove your PIN
pin-pin = New PIN
pin-hint = 4 to 8 digits, not all the same and not in a row. Leave it empty to have none.
pin-passphrase = Your passphrase
pin-keep = Keep
pin-kept = Your PIN is set.
pin-removed = You have no PIN.

## Printing a form

# $form (text): its proper name.
print-heading = Print { $form }
print-what = A PDF is written: blank, ready for a pen. What the patient writes on it can be typed in later as a paper form.
print-languages = Languages
print-language-missing = Choose at least one language.
print-not-offered = This form cannot be printed in any language at present.
print-for = On each page
# $number (text): a study number.
print-for-them = Study number { $number }
print-for-nobody = No study number
print-folder = Folder
print-folder-hint = Leave empty for the usual folder.
print-now = Write the PDF
# $count (number), $n (text): pages. $language (text): its own name.
print-written =
    { $count ->
        [one] { $language }: { $n } page
       *[other] { $language }: { $n } pages
    }
print-done = Written. Open it with the program that you use for PDF files, and print it there.
print-back = Back to the visit

## A paper form read a second time

# $form (text): its proper name.
keying-heading = { $form }: second reading
keying-what = Type what is on the paper. What the first reader typed is not shown.
# $count (number), $n (text): answers so far. $of (text): how many there are.
keying-answered =
    { $count ->
        [one] { $n } of { $of } typed
       *[other] { $n } of { $of } typed
    }
keying-compare = Compare the two readings
keying-compare-first = Some questions have no answer yet. Type them all, or compare as it is.
keying-compare-anyway = Compare as it is
keying-on = Go on typing
# $form (text): its proper name.
keying-differences = { $form }: differences
# $first, $second (text): names of staff.
keying-readers = First reader: { $first }. Second reader: { $second }.
# $count (number), $n (text): places that agree.
keying-agree =
    { $count ->
        [one] { $n } answer is the same in both.
       *[other] { $n } answers are the same in both.
    }
# $count (number), $n (text): places that differ.
keying-differ =
    { $count ->
        [one] { $n } difference to settle
       *[other] { $n } differences to settle
    }
keying-none = Nothing is left to settle.
keying-question = Question
keying-first = First reader
keying-second = Second reader
keying-settle = Settle
keying-no-answer = No answer
keying-take-first = The first is right
keying-take-second = The second is right
# $n (text): number of the question.
keying-which = Question { $n }: which is on the paper?
keying-reason = Why
keying-reason-hint = For example: looked at the paper again together.
keying-keep = Keep
keying-to-form = To the form

## Answering a form of any kind

missing-not-known = Not known
missing-none-of-these = None of these
# A question that repeats what was said at the visit before.
form-row-carried = From an earlier visit
# Of a line on which no place was chosen yet.
form-row-unplaced = Not placed yet
# $n (text): which row of a group that repeats.
form-row = Row { $n }
form-row-more = Add another
# $group (text): the group's heading, in the language of the form.
form-row-more-named = Add another: { $group }
# $n (text): how many choices may be taken.
form-row-most = At most { $n }
# $low, $high (text): the numbers that a question takes.
form-row-range = { $low } to { $high }
form-hand = Hand to patient
# $number, $question (text): in the language of the form. $why (text): a sentence.
form-gap-refused = Question { $number }: { $question } – { $why }
# $score (text): its name.
form-prompt-open-score = { $score }: record what was done
prompt-title-score = { $score } needs action now
prompt-done-score = { $score }: what was done

## Through whom the answers come

interpreter-kind = Interpreter
interpreter-professional = Professional interpreter
interpreter-staff = Member of staff
interpreter-relative = Relative or friend
interpreter-nobody = Nobody interprets
interpreter-number = Number or name
interpreter-relation = Relation to the participant
interpreter-save = Save
interpreter-cancel = Cancel
# $kind (text): what the interpreter is.
interpreter-is = Interpreter: { $kind }
# $detail (text): number, name or relation.
interpreter-is-professional = Interpreter: professional, { $detail }
interpreter-is-staff = Interpreter: member of staff, { $detail }
interpreter-is-relative = Interpreter: relative or friend, { $detail }
interpreter-wanted = The participant needs an interpreter, and none is noted yet.
interpreter-note = Note the interpreter
interpreter-change = Change
# $day (text): the date on the paper.
paper-of = Copied from paper of { $day }
# $person (text): who read the paper a second time.
paper-second =
    { $count ->
        [0] Read a second time by { $person }; nothing is left to settle.
        [one] Read a second time by { $person }; { $n } difference to settle.
       *[other] Read a second time by { $person }; { $n } differences to settle.
    }
paper-keying = Second keying

## What can be begun, and what was read

offer-print = Print
# $form (text): its title.
offer-print-named = Print: { $form }
offer-paper-day = Date on the paper
offer-manage = Look at the questionnaires
whynot-form-incomplete = This form cannot be used: some of its words are missing.
whynot-form-status-not-allowed = This form cannot be used: the site does not allow its wording.
whynot-form-needs-approval = This form cannot be used yet: an administrator has to approve its wording.
whynot-form-language-not-licensed = This form cannot be used: the licence is for other languages.
whynot-form-licence-expired = This form cannot be used: its licence has run out.
whynot-form-licence-missing = This form cannot be used: there is no licence for it.
# $language (text): its own name. $digest (text): the beginning of the wording's digest.
result-read = Read in { $language }, wording { $digest }
# $at (text): when.
result-read-then = From { $at } in { $language }, wording { $digest }
whynot-incomplete = Some of its words are missing
whynot-status-not-allowed = The site does not allow this kind of wording
whynot-needs-approval = An administrator has to approve the wording first
whynot-language-not-licensed = The licence is for other languages
whynot-licence-expired = The licence has run out
whynot-licence-missing = There is no licence
wording-licensed = Wording: given by its owner under a licence
wording-local = Wording: the site’s own

## The audit trail

trail-action-pack-installed = Installed a pack of questionnaires
trail-action-signer-added = Added a publisher of packs
trail-action-signer-removed = Removed a publisher of packs
trail-action-wording-approved = Approved a wording
trail-action-wording-withdrawn = Took back the approval of a wording
trail-action-pin-set = Changed their PIN
trail-action-second-keyed = Typed a paper form a second time
trail-action-second-settled = Settled a difference between two readings
trail-action-interpreter-noted = Noted the interpreter
trail-action-handed-to-patient = Handed the screen to a patient
trail-action-taken-back-from-patient = Took the screen back
trail-action-printed = Printed a blank form
trail-action-questionnaire-exported = Wrote a questionnaire to a file

## Questionnaires and their wordings

questionnaires-what = Which questionnaires are here, and in whose words they may be read to patients.
# $n (text): number of the version.
questionnaires-version = Version { $n }
# $count (number), $n (text): questions.
questionnaires-questions =
    { $count ->
        [one] { $n } question
       *[other] { $n } questions
    }
questionnaires-built-in = Part of Prombook
# $pack (text): its name.
questionnaires-pack = From the pack { $pack }
# $owner (text): a person or an organisation.
questionnaires-owner = Owner: { $owner }
# $number (text): number of the licence.
questionnaires-licence = Licence { $number }
# $day (text): a date.
questionnaires-until = Valid until { $day }
# $terms (text): the owner’s terms in short, in English.
questionnaires-terms = Terms: { $terms }
# $n (text): languages in which it is offered. $of (text): languages in which it exists.
questionnaires-offered = Offered in { $n } of { $of } languages
questionnaires-open = Wordings
# Begins with what the button shows. $form (text): its proper name.
questionnaires-open-named = Wordings: { $form }
wordings-language = Language
wordings-kind = Wording
wordings-approval = Approved
wordings-use = Use here
wordings-offered = Offered
# $person (text): who. $at (text): when.
wordings-approved = By { $person }, { $at }
wordings-read = Read
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-read-named = Read: { $form }, { $language }
wordings-withdraw = Take back approval
# Begins with what the button shows. $form (text): its proper name. $language (text): its own name.
wordings-withdraw-named = Take back approval: { $form }, { $language }
wordings-withdraw-means = Taking an approval back stops nothing that was begun; nothing new is begun in that wording.
wordings-incomplete = Not complete in:
status-published = Published by its owner
status-licensed = Licensed by its owner
status-collated = Collated
status-local = The site’s own
status-own = Prombook’s own
status-means-published = Word for word what the owner published.
status-means-licensed = Given by the owner in a pack, under a licence.
status-means-collated = Put together from public copies that agree, without the owner’s own document. Each one needs approval before it is offered.
status-means-local = A translation or question that this site wrote or took over itself. Nobody else has checked it.
status-means-own = Questions that Prombook wrote, where no official wording exists.
allow-title = Which wordings may be used here
allow-what = This counts for new forms. Forms already begun go on as they are.
allow-save = Save
allow-saved = Saved.
export-title = Write it to a file
export-what = A FHIR Questionnaire with all its translations, for other programs.
export-folder = Folder
export-folder-hint = Leave empty for the usual folder.
export-go = Write the file
# $path (text): where it is.
export-done = Written: { $path }

## Approving collated wordings

collated-title = Wordings to approve
collated-what = These wordings were put together from public copies that agree with each other. The owners’ own documents could not be compared. Until somebody here approves a wording, no form is offered in it.
collated-name = Your name and the date are kept with each approval. Read what you approve, or have it read by somebody who knows the language.
collated-all = Tick all
# $count (number), $n (text): ticked wordings.
collated-approve =
    { $count ->
        [0] Approve
        [one] Approve this { $n } wording
       *[other] Approve these { $n } wordings
    }
collated-none = Tick at least one wording.
collated-later = Later
collated-later-what = Later you find them under Settings, Questionnaires.
# $form (text): its proper name. $language (text): its own name.
reading-title = { $form }: { $language }
# $source (text): addresses and names, in English.
reading-source = Where it is from: { $source }
reading-english = English
reading-approve = Approve this wording
reading-close = Close

## Packs

packs-what = A pack brings questionnaires, their wordings and their licence in one signed file.
packs-none = No pack is installed.
packs-pack = Pack
packs-publisher = Publisher
packs-installed-at = Installed
packs-holds = Questionnaires
# $person (text): who. $at (text): when.
packs-by = { $at }, { $person }
packs-own = Taken over from a FHIR Questionnaire
packs-brings-nothing = Brings nothing at present:
packs-look-title = Install from a file
packs-folder = Folder
packs-folder-hint = For example a memory stick. Leave empty for the usual folder.
packs-look = Look for files
packs-file = File
packs-size = Size
packs-open = Details
# Begins with what the button shows. $file (text): its name.
packs-open-named = Details: { $file }
packs-no-files = There is no pack and no Questionnaire in this folder.
# $pack (text): its name. $n (text): its version.
packs-title = { $pack }, version { $n }
# $person (text): the publisher, as named here.
packs-signed = Signed by { $person }
packs-unsigned = A FHIR Questionnaire, signed by nobody. Its wording counts as the site’s own.
# $digest (text): letters and digits.
packs-digest = Fingerprint (SHA-256): { $digest }
# $detail (text): for the author, in English.
packs-detail = For its publisher: { $detail }
# $here (text): the version that is here now. $n (text): the new version.
packs-update = Version { $n } in place of version { $here }
packs-new = New here
packs-languages = Languages:
# $languages (text): their own names.
packs-audio = Recorded for listening:
packs-notices = Always shown with it:
# $count (number), $n (text): unfinished forms. $here (text): the version that is here now.
packs-drafts =
    { $count ->
        [one] { $n } unfinished form goes on in version { $here }.
       *[other] { $n } unfinished forms go on in version { $here }.
    }
packs-not-carried = What is not carried over
packs-place = Where
packs-element = What
packs-loss = What that means
loss-dropped = Left out; nothing else changes
loss-simplified = Something simpler stands for it
loss-unusable = What needs it cannot be used
packs-install = Install
# $pack (text): its name. $n (text): its version.
packs-done = { $pack }, version { $n }, is installed.
packs-approve = Look at its wordings
packs-close = Close
signers-title = Publishers
signers-what = Packs are taken only from publishers on this list. Compare the key with the publisher over the telephone before you add it.
signers-none = No publisher is on the list yet.
signers-name = Name
signers-key = Public key
signers-key-hint = As the publisher gives it: 56 characters, beginning with RW.
signers-id = Key
signers-added = Added
signers-removed = Removed; nothing new is taken
signers-add = Add a publisher
signers-added-now = Added. Read the key out to the publisher and compare it.
signers-remove = Remove
# Begins with what the button shows. $person (text): the publisher, as named here.
signers-remove-named = Remove: { $person }
pack-unreadable = The file cannot be read. Copy it here again, then look once more.
pack-too-large = The file is larger than any pack. Ask its publisher.
pack-unsigned = Nobody signed this file, so it cannot be said whose it is. Ask its publisher for the signed one.
pack-unknown-signer = The file is signed with a key that is not on the list of publishers. Once you have compared the key with them, add it and look again.
pack-altered = The file is not what its publisher signed. Do not use it; fetch it again.
pack-not-a-pack = This is no pack and no Questionnaire, or one of a kind that this version of Prombook does not know.
pack-malformed = The file contradicts itself. Send what is said below to its publisher.
pack-case-failed = A worked example does not come out as the file says, so its scores cannot be relied on. Send what is said below to its publisher.
pack-not-newer = This version is here already, or a newer one. There is nothing to install.
pack-expired = The licence has run out. Ask its publisher for a renewed pack.
pack-conflict = It brings a questionnaire that is here already and says something else. Ask its publisher for one with a version of its own.
pack-changed = The file changed since you looked at it. Look at it again.
pack-unusable = Some of this Questionnaire cannot be used at all. The table names it.

## Languages

languages-what = What Prombook can say in each language, who wrote it and who checked it.
languages-language = Language
languages-for = For
languages-window = Window and forms
languages-forms = Forms only
languages-words = The window’s words
languages-draft = Draft, not checked by a native speaker
# $by (text): a name, and when.
languages-checked = Checked by { $by }
languages-written = Written
# $n (text): sentences written. $of (text): sentences there are.
languages-of = { $n } of { $of }
languages-patient = Patient’s screen
languages-patient-yes = Yes
languages-patient-no = Not yet
languages-offered = Questionnaires offered
languages-withheld = Not offered
languages-unwritten = Not translated yet
# $mark (text): what stands beside them, such as EN.
languages-unwritten-what = These sentences are shown in English, with { $mark } beside them.
languages-none = None
