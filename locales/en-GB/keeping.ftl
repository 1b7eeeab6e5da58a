### What is kept, and how it is guarded: the audit trail, backups, a participant's rights, and what is protected. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-trail = Audit trail
title-backups = Backups
title-restore = Bring a backup back
title-rights = Rights of a participant
title-protection = What is protected

## The audit trail

trail-title = Audit trail
trail-length =
    { $count ->
        [one] { $n } row since this clinic was set up. Nothing can be changed or removed.
       *[other] { $n } rows since this clinic was set up. Nothing can be changed or removed.
    }
trail-filters = Which rows
trail-by = Who
trail-by-anybody = Anybody
trail-what = What was done
trail-what-anything = Anything
trail-participant = Study number
trail-from = From (day)
trail-to = To (day)
trail-show = Show
trail-show-all = Show all
trail-none = No row is like this.
trail-rows = Rows, newest first
trail-col-row = Row
trail-col-when = When
trail-col-who = Who
trail-col-what = What was done
trail-col-about = About
trail-col-reason = Why
trail-program = Prombook, by itself
# $utc (text): a time in ISO 8601.
trail-utc = UTC: { $utc }
trail-clock-back = Clock had gone back
trail-clock-forward = Clock had jumped ahead
trail-newer = Newer
trail-older = Older
trail-check = Check the whole trail
trail-check-how = Goes over every row and the whole file. It may take a minute; you can go on working.
trail-checking = Checking…
# $at (text): when.
trail-checked =
    { $count ->
        [one] { $at }: { $n } row was checked, and all is well.
       *[other] { $at }: { $n } rows were checked, and all is well.
    }
# $at (text): when.
trail-checked-found =
    { $count ->
        [one] { $at }: { $n } row was checked, and something does not fit. Change nothing; call support.
       *[other] { $at }: { $n } rows were checked, and something does not fit. Change nothing; call support.
    }
# $row (text): number of the last row. $head (text): eight characters.
trail-head = For the paper log: row { $row }, { $head }
trail-head-how = Write this and today’s date into the paper log. Whoever later removes or rewrites a row up to there cannot make the same eight characters come out again.
trail-witness = Compare with the server
trail-witness-how = Each time records are sent, the server notes how the trail ends. This asks what it has noted.
trail-witnessing = Asking the server…
witness-no-endpoint = No server is set, so nobody else has seen this trail.
witness-no-answer = The server does not answer. Try again when there is a connection.
witness-nothing = The server has not seen this trail yet. It will, the next time records are sent.
# $seq (text): number of a row. $seen (text): when.
witness-agrees = The trail here is the one the server saw, up to row { $seq } ({ $seen }).
witness-contradicts = The server saw another trail than the one here, up to row { $seq } ({ $seen }): rows were removed or rewritten on this computer. Change nothing; call support.
damage-pages = Parts of the records file are not as they were written.
damage-structure = The records file is not in order inside.
damage-references = Some records point to others that are not there.
damage-trail = The audit trail does not fit together.
damage-content = A record is not what the audit trail says was written.
damage-anchor-missing = The note that is kept beside the records of how the trail ends is missing.
damage-anchor-forged = The note that is kept beside the records was not written by this program.
damage-anchor-ahead = The end of the trail is missing: these records are older than they were before.
damage-anchor-contradicts = The trail does not end as the note kept beside the records says.
damage-witness = The server saw another trail than the one here.
# $seq (text): number of a row.
damage-row = It first shows in row { $seq }.
damage-missing =
    { $count ->
        [one] { $n } row is missing.
       *[other] { $n } rows are missing.
    }

trail-action-founded = Set the clinic up
trail-action-person-added = Added a member of staff
trail-action-person-renamed = Renamed a member of staff
trail-action-role-changed = Changed a role
trail-action-person-left = Took out somebody who left
trail-action-person-returned = Let somebody return
trail-action-passphrase-given = Gave a first passphrase
trail-action-passphrase-changed = Changed their passphrase
trail-action-keys-rotated = Renewed the keys
trail-action-data-key-renewed = Encrypted all records anew
trail-action-recovery-used = Came in with the recovery key
trail-action-recovery-renewed = Made a new recovery key
trail-action-escrow-set = Gave an organisation a sealed key
trail-action-escrow-removed = Took the sealed key back
trail-action-signed-in = Signed in
trail-action-sign-in-failed = Could not sign in
trail-action-locked = Locked
trail-action-setting-changed = Changed a setting
trail-action-registered = Registered a participant
trail-action-visit-started = Started a visit
trail-action-form-begun = Began a form
trail-action-answered = Answered
trail-action-language-changed = Changed the language of a form
trail-action-prompt-acknowledged = Recorded what was done at a prompt
trail-action-finished = Finished a form
trail-action-corrected = Corrected a form
trail-action-confirmed = The server confirmed a record
trail-action-refused = The server did not take a record
trail-action-released = Sent a record again
trail-action-viewed = Looked at a record
trail-action-searched = Searched
trail-action-exported = Handed a record over
trail-action-backed-up = Made a backup
trail-action-backup-failed = A backup failed
trail-action-restored = Brought a backup back
trail-action-damage-found = Damage was found
trail-action-damage-accepted = Went on after damage
trail-action-clock-jumped = The clock jumped
trail-action-clock-confirmed = Said that the clock is right
trail-action-withdrawn = Noted a withdrawal
trail-action-restricted = Restricted a record
trail-action-unrestricted = Opened a record to all staff again
trail-action-erased = Erased a record
trail-action-purged = Removed a record after its time
trail-action-witnessed = The server saw the trail
trail-action-trail-checked = Checked the trail
trail-action-run-started = Prombook started
trail-action-voided = Took a form back
trail-action-unfinished-noted = Noted why a form is not finished
trail-action-participant-changed = Changed a participant’s details
trail-action-details-kept = Kept the changed details
trail-action-computer-added = Met another computer of the site
trail-action-received = Took over a record of another computer
trail-action-dispute-opened = Found two versions of a record
trail-action-dispute-settled = Decided between two versions
trail-action-lost-there = The server had lost a record
trail-action-day-closed = Ended the day
trail-action-step-kept = Noted a step
trail-action-step-corrected = Corrected a step
trail-action-step-taken-back = Took a step back
trail-action-kit-adopted = Decided about a programme
trail-action-tailoring-proposed = Proposed what the site makes of a programme
trail-action-tailoring-approved = Let that take effect
trail-action-tailoring-refused = Did not let it take effect

## Backups

backups-title = Backups
backups-state = How it stands
backups-why = A backup is an encrypted copy of everything. Prombook makes one every day and proves it before it counts. It opens with today’s passphrases; one that was out of reach when they changed opens with those of before.
# $at (text): when.
backups-here = On this computer: last proven copy { $at }.
backups-here-never = On this computer: no copy yet.
# $at (text): when.
backups-there = In the second place: last proven copy { $at }.
backups-there-never = In the second place: no copy yet.
backups-no-place = There is no second place yet. When this computer’s disk breaks, the copies on it are gone with it.
backups-place-away = The second place cannot be reached now. Plug it in; Prombook copies to it by itself.
backup-trouble-place = The last backup failed: its folder could not be written to.
backup-trouble-disk-full = The last backup failed: there was no room left.
backup-trouble-damaged = The last backup failed: what was copied did not prove to be whole. Change nothing; call support.
backup-trouble-other = The last backup failed. Try again now; if it happens again, call support.
backups-now = Back up now
backups-making = Copying and proving…
backups-made = Copied and proven.
backups-place-title = The second place
backups-place-label = Folder for the second copy
backups-place-hint = A folder on a USB stick or a second drive, like E:\Backups. Not on the disk of this computer, and not on a network. Leave it empty for no second place.
backups-place-save = Use this folder
backups-place-kept = Saved.
backups-list = Copies
backups-none = There are no copies yet.
backups-col-made = Made
backups-col-holds = What is in it
backups-col-where = Where
backups-unreadable = Cannot be read
backups-on-here = On this computer
backups-on-there = Second place
# $participants, $forms (text): a number with its word.
backups-holds = { $participants }, { $forms }
backups-participants =
    { $count ->
        [one] { $n } participant
       *[other] { $n } participants
    }
backups-forms =
    { $count ->
        [one] { $n } form
       *[other] { $n } forms
    }
backups-usual = Copies on this computer are in { $folder }
backups-restore = Bring one back…

## Bringing a backup back

# $step, $steps (text)
restore-step = Step { $step } of { $steps }
restore-choose-title = Choose the backup
restore-choose-how = Nothing changes yet. First you see what it would mean.
restore-looking = Looking for copies…
restore-found =
    { $count ->
        [0] No copy was found here. Type the folder where the copies are, or plug the drive in and look again.
        [one] { $n } copy was found.
       *[other] { $n } copies were found.
    }
restore-copies = Copies, newest first
restore-unreadable = This copy cannot be read. Choose another.
restore-choose-one = Choose one of the copies.
restore-folder = Another folder
restore-folder-hint = For instance on a USB stick: E:\Backups
restore-look = Look there
restore-next = Go on
restore-back = Back
restore-leave = Leave everything as it is
restore-prove-title = Prove who you are
restore-prove-how = Use the name and passphrase of an administrator. Try today’s first; if the copy was out of reach when they changed, those of before open it.
# $made (text): when.
restore-prove-of = The copy of { $made }
restore-name = Name
restore-passphrase = Passphrase
restore-prove = Open the copy
restore-proving = Proving the copy…
restore-look-title = What it would mean
# $clinic, $made (text)
restore-is = The copy is whole. It is of { $clinic }, made { $made }.
restore-holds = In it: { $participants }, { $forms }.
restore-replaces-nothing = There are no records on this computer. Nothing is replaced.
restore-newer =
    { $count ->
        [0] No record here is newer than the copy.
        [one] { $n } record here is newer than the copy and will not be in it:
       *[other] { $n } records here are newer than the copy and will not be in it:
    }
restore-newer-many =
    { $count ->
        [one] The newest { $n } record that will not be in the copy; there are more:
       *[other] The newest { $n } records that will not be in the copy; there are more:
    }
restore-unreadable-now = The records on this computer cannot be read now, so nobody can say what is newer than the copy. Whatever was recorded after it will not be in it.
restore-newer-rows =
    { $count ->
        [0] The audit trail here has no newer row.
        [one] { $n } row of the audit trail here is newer.
       *[other] { $n } rows of the audit trail here are newer.
    }
restore-lost =
    { $count ->
        [one] { $n } record is not on the server either. Afterwards it is only in the replaced files.
       *[other] { $n } records are not on the server either. Afterwards they are only in the replaced files.
    }
restore-lost-none = The server has confirmed all of these. Nothing is lost, but they are only on the server.
restore-col-record = Record
restore-col-when = When
restore-col-server = Where
restore-on-server = Also on the server
restore-not-on-server = Only here
restore-then = Then
restore-then-kept = The files that are here now are kept beside the records, not deleted.
restore-then-asked = The server is asked about every record of the copy; what it lacks is sent again.
restore-then-staff = The list of staff is of the day of the copy. Look through it afterwards: whoever left since is on it again and may be able to sign in until you take them out.
restore-then-trail = The audit trail keeps who brought the copy back, when and why.
restore-reason = Why is the backup brought back?
restore-reason-hint = For instance: the disk broke on Tuesday
restore-do =
    { $count ->
        [0] Bring this backup back
        [one] Bring this backup back, without { $n } record that is only here
       *[other] Bring this backup back, without { $n } records that are only here
    }
restore-doing = Bringing it back…
restore-done-title = The backup is back
restore-done = Sign in with a name and passphrase as they were when the copy was made.
# $folder (text): a path.
restore-done-kept = The replaced files are in { $folder }. Keep them until nobody misses anything.
restore-done-next = Then look at the participants of the last days, and send.
restore-sign-in = Sign in

## Rights of a participant

# $number (text): study number.
rights-title = Rights of participant { $number }
rights-open = Rights…
rights-back = Back to the participant
# $since (text): when.
standing-withdrawn = Takes part no longer, since { $since }. Nothing more is recorded.
standing-restricted = Restricted since { $since }: only administrators and data managers may look.
standing-erased = Erased on { $since }. The content is no longer on this computer.
rights-unsent =
    { $count ->
        [0] The server has confirmed every record of this participant.
        [one] { $n } record of this participant is not confirmed by the server yet.
       *[other] { $n } records of this participant are not confirmed by the server yet.
    }
rights-drafts =
    { $count ->
        [0] No form is unfinished.
        [one] { $n } form is unfinished.
       *[other] { $n } forms are unfinished.
    }
rights-nothing = Your role may change nothing here.
rights-reason = Reason
rights-reason-hint = Kept in the audit trail. Do not write a name here.
rights-cancel = Cancel
rights-done = Done.
rights-busy = Working…
rights-for-ever = This cannot be undone.

rights-withdraw-title = Takes part no longer
rights-withdraw-open = Note a withdrawal…
rights-withdraw-does = No visit can be started, no form begun or answered. Unfinished forms stay unfinished.
rights-withdraw-not = What was finished stays here, is still sent, and can be read. The server keeps what it has.
rights-withdraw-do = Note that they take part no longer

rights-restrict-title = Restrict who may look
rights-restrict-open = Restrict…
rights-restrict-does = Only administrators and data managers can open this record. Others find that it exists, and nothing more.
rights-restrict-not = Nothing is removed. The server and its users are not told. It can be lifted again.
rights-restrict-do = Restrict this record

rights-unrestrict-title = Lift the restriction
rights-unrestrict-open = Lift the restriction…
rights-unrestrict-does = All staff of this clinic can open this record again.
rights-unrestrict-not = Nothing else changes. That it was restricted stays in the audit trail.
rights-unrestrict-do = Open this record to all staff

rights-export-title = Hand over everything that is kept
rights-export-open = Hand over…
rights-export-does = Writes two files: a page for people to read, and the same as data (FHIR). Names, answers, scores and who recorded what are in them.
rights-export-not = The files are not encrypted: whoever has them can read them. Delete them once they are handed over. Nothing here changes.
rights-export-folder = Folder for the two files
rights-export-folder-hint = An empty folder, best on a USB stick: E:\
rights-export-do = Write the two files
rights-export-page = To read: { $file }
rights-export-data = As data: { $file }

rights-erase-title = Erase from this computer
rights-erase-open = Erase…
rights-erase-does = Name, date of birth, NHS number, answers and notes of this participant are removed from this computer. The study number, and who erased it when and why, stay in the audit trail.
rights-erase-not = The server keeps its copy: ask whoever runs it. Older backups still hold it until newer ones replace them, after about five weeks; a copy you took elsewhere stays as it is.
rights-erase-number = Study number, to be sure it is this participant
# $number (text): study number.
rights-erase-number-hint = Type { $number }
rights-erase-unsent =
    { $count ->
        [one] { $n } record is not on the server. If you erase it here, it is nowhere.
       *[other] { $n } records are not on the server. If you erase them here, they are nowhere.
    }
rights-erase-also =
    { $count ->
        [one] Also erase the { $n } record that is not on the server
       *[other] Also erase the { $n } records that are not on the server
    }
rights-erase-do = Erase this participant

## What stands in a form of the window

draft-back = What you had typed here is back.
draft-empty = Start empty
draft-other = You had begun to register somebody else here.
draft-take = Go on with that instead

## A form that cannot be filled in

form-reading = You can read this form, not fill it in.
form-reading-answers = Answers so far
form-reading-back = Back to the visit
form-line-read = Read
# $form (text): its title.
form-line-read-named = Read { $form } so far
prompt-open-yet = Nobody has recorded yet what was done.

## What is protected, and what is not

protection-title = What is protected, and what is not
protection-back = Back
protection-is = What Prombook protects
protection-is-file = The records file and its backups are encrypted. Whoever steals the computer while the records are locked, or a backup, cannot read them without a passphrase or the recovery key.
protection-is-people = Each person has their own passphrase and sees what their role allows. Guessing in the window is slowed down.
protection-is-lock = The records lock by themselves when nobody is there. Then the key is gone from memory.
protection-is-saved = When the screen says “Saved”, the record survives a crash or a power cut, if the disk keeps what it says it has kept.
protection-is-sent = Every finished record reaches the server, or is listed as waiting or not taken, with the reason.
protection-is-trail = Who looked, recorded, corrected or removed something stands in the audit trail. Removed or rewritten rows show at the next check, or when the trail is compared with the server.
protection-is-damage = Damage to the file is found and said. Nothing is repaired or deleted behind your back.
protection-not = What it does not protect
protection-not-weak = A weak passphrase. Whoever has a copy of the file can try passphrases as fast as their machines allow; waiting times in the window do not stop that. Four random words do.
protection-not-open = An open session. Whoever sits down at an unlocked window can do what you can do. Lock it when you get up.
protection-not-infected = A computer that is infected, or controlled by somebody else, while the records are open. It can read what you read and type.
protection-not-forgotten = Forgotten passphrases. If every passphrase and the recovery key are lost, nobody can open the records: not support, not the makers.
protection-not-disk = What was recorded since the last backup or sending, when the disk breaks or the computer is stolen.
protection-not-server = What the server knows. It reads everything that is sent to it, and keeps it after you erase it here.
protection-not-screen = Photographs of the screen, printed pages, and files that were handed over.
protection-not-memory = What the window has shown. After locking, traces can stay in the computer’s memory until it is switched off, and in its sleep file unless the whole disk is encrypted.
protection-not-insider = Misuse by somebody who may look. Their role limits it and the audit trail shows it; neither prevents it.
protection-do = What you can do
protection-do-words = Use the four words that Prombook suggests, and share them with nobody.
protection-do-key = Keep the recovery key on paper, locked away, far from the computer.
protection-do-two = Have two administrators, so that one can let the other back in.
protection-do-stick = Give the backups a second place on another drive, and take it away from time to time.
protection-do-disk = Have the whole disk encrypted (BitLocker, LUKS), and updates and virus protection switched on.
protection-do-log = Write the eight characters of the trail into the paper log from time to time.

damage-anchor-unusable = The note that is kept beside the records of how the trail ends cannot be read or written.
refusal-newer-at-endpoint = A backup was brought back, and the server has this record as it may have been changed since. Look at it there first. “Try again” puts the one from here in its place.
