### People, passphrases and keys, and what happens when damage is found. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## Roles

role-clinician = Clinician
role-research-nurse = Research nurse
role-administrator = Administrator
role-data-manager = Data manager
role-auditor = Auditor
role-means-clinician = registers, records, corrects and sends
role-means-research-nurse = registers, records, corrects and sends
role-means-administrator = all that clinicians do, and looks after staff, keys, settings, backups and erasing
role-means-data-manager = reads, corrects and sends; reads the audit trail; restricts and hands over records
role-means-auditor = reads records and the audit trail, and changes nothing

## Staff

staff-add = Add a person
staff-second = There is only one administrator. Make a second person administrator: if the only one is away or forgets the passphrase, nobody else can let people in.
staff-role = Role
staff-last-in = Last signed in
staff-never-in = never
staff-not-sent = Not sent
staff-you = (you)
staff-state-works = Works here
staff-state-given = Has not chosen a passphrase yet
staff-state-locked-out = Cannot sign in: needs a passphrase
staff-state-left = Left
staff-change = Change
staff-return = Comes back
# $person (text): who.
staff-change-named = Change { $person }
staff-name-hint = First and family name. People sign in with it, and it stands beside everything they record.
staff-add-means = They get a passphrase for their first time, and choose their own with it.
staff-add-go = Add and make a passphrase
staff-cancel = Cancel
staff-close = Close
staff-rename = Save the name
staff-role-keep = Save the role
# $person (text): whose.
given-title = Passphrase for { $person }
given-once = It is shown only now. Give it to them in person, or print it; then close this.
given-first = Sign in with this name and passphrase. You are then asked to choose a passphrase of your own, and this one stops working.
given-done = They have it
enrol-title = Forgotten passphrase
enrol-return-title = Comes back to work here
# $person (text): who.
enrol-what = { $person } gets a new passphrase for one time. The one they had stops working now. Nothing that they recorded is lost.
enrol-go = Make a new passphrase
leave-title = { $person } leaves
leave-what = The passphrase of { $person } stops working now. Nobody else’s passphrase changes. Everything { $person } recorded stays, in their name. A copy of the files made earlier is not changed by this: if you suspect one, also renew all keys.
leave-what-you = These are your own records of working here. Your passphrase stops working now and you are signed out. Nobody else’s passphrase changes, and everything you recorded stays, in your name.
leave-waiting =
    { $count ->
        [one] { $n } of their records is not sent yet. It will be sent all the same.
       *[other] { $n } of their records are not sent yet. They will be sent all the same.
    }
leave-reason-hint = For the audit trail, for instance: contract ended
leave-go = Take { $person } out
reason-label = Why?

## Passphrases

pass-title = Your passphrase
pass-what = It opens the records in your name. Nobody else can see it, and an administrator can only replace it.
pass-change = Change my passphrase
pass-changing = Changing…
pass-changed = Your passphrase is changed. The old one opens nothing any more.
pass-old = The passphrase you have now
pass-new = New passphrase
must-title = Choose your own passphrase, { $person }
must-why = You came in with a passphrase that somebody gave you. Choose one that only you know; the given one then stops working.
must-given = The passphrase you were given
must-given-hint = Once more, so that it is you
must-leave = Sign in as somebody else

## In with the recovery key

recover-link = Nobody can sign in?
recover-title = Come in with the recovery key
recover-other = If another administrator can sign in, let them make a new passphrase instead: Settings, Staff.
recover-means = The key is on the sheet that was printed when the clinic was set up. Using it is written into the audit trail, and everybody is told the next time they sign in.
recover-key = Recovery key
recover-key-hint = All groups, in order. Capitals, spaces and dashes do not matter.
recover-back = Back to sign in
recover-person-title = Who gets a new passphrase?
recover-person-means = One administrator gets a new passphrase and is signed in. They can then let the others in. The recovery key is made anew after that.
recover-person = Administrator
recover-open = Sign in with the new passphrase

## A new recovery key

renew-title = Make a new recovery key
renew-why = Do this when the sheet was used, is lost, or may have been seen by somebody.
renew-what = You see the new key once, print it or write it down, and type some of its groups. From then on the old sheet opens nothing.
renew-not = Until you have typed the groups, the old key goes on working. Passphrases do not change.
renew-make = Show the new key
renew-later = Not now
renew-done-title = The new recovery key is in use
renew-done = Destroy the old sheet: it opens nothing any more. Keep the new one in a locked place, away from this computer.

## Keys

keys-what = Every passphrase opens a key, and that key opens the records. These are the keys that belong to nobody alone.
keys-recovery = The sheet in the locked place. It lets an administrator in when nobody can sign in.
keys-renew-title = A copy may be in other hands
# $at (text): a day.
keys-made = The records were encrypted with these keys on { $at }.
keys-renew-when = Do this when a computer, a drive or a backup was stolen or copied together with a passphrase, or when somebody left in anger.
keys-renew-go = Renew all keys
keys-renew-what = All records are encrypted again with new keys, checked, and only then put in the place of the old file. With many records this takes some minutes; leave the computer on. If the power fails, either the old or the new file is whole.
keys-renew-not = A copy that was made earlier can still be opened with the passphrases of then. Passphrases stay as they are, so change those that may be known. The recovery key stays as it is. Backups made earlier keep their old keys.
keys-renew-passphrase = Your passphrase, once more
keys-renew-reason-hint = For the audit trail, for instance: laptop stolen from room 4
keys-renewing = Renewing. Leave the computer on.
keys-renew-done = All keys are new. Make a backup now, so that there is one with the new keys.
escrow-title = A spare key for your organisation
escrow-what = Your hospital or sponsor can keep a sealed spare key. It opens the records when every passphrase and the recovery sheet are lost. Only whoever holds the organisation’s private key can open it.
escrow-not = It is up to you. Without it, and with every passphrase and the recovery sheet lost, nobody can open the records, and neither can support.
escrow-is = Sealed to:
escrow-recipient = Public key of the organisation
escrow-recipient-hint = Begins with age1. Ask your organisation’s information security for it, and read it back to them.
escrow-set = Seal a spare key
escrow-remove = No spare key any more
escrow-hand-title = Hand this to your organisation
escrow-hand = All of this text, by e-mail or on a stick: nobody but the organisation can open it. It also stays in the key file.
escrow-handed = It is handed over

## Damage was found

safe-banner = Damage was found. Records can be looked at; nothing is changed or sent.
safe-banner-unreadable = Damage was found. The records cannot be read; nothing is changed or sent.
safe-banner-go = What was found
safe-title = Damage was found, so nothing is changed for now
safe-what = Nothing was deleted and nothing was repaired. Until it is decided how to go on, nothing is written and nothing is sent.
safe-found = What was found
safe-copy = Everything as it was found is copied to:
safe-no-copy = There was no room for a copy of everything as it was found. Make room, then close Prombook and open it again.
safe-next = What to do now
safe-call = Tell whoever looks after this computer, and read them what was found. Write answers on paper meanwhile.
safe-look-what = Records can be looked at. They may be incomplete.
safe-look = Look at the records
safe-unreadable = The records cannot be read any more. Bring a backup back.
safe-restore-what =
    { $count ->
        [one] There is { $n } backup. Bringing it back shows first what is newer than it, and keeps the damaged files.
       *[other] There are { $n } backups. Bringing one back shows first what is newer than it, and keeps the damaged files.
    }
safe-restore-none = There is no backup in the usual places. If there is one on a stick or another drive, plug it in.
safe-go-on = Go on with these records
safe-go-on-what = The file itself is sound, but the audit trail, or what stands outside the file, is not as it should be. Going on is your decision: it stays in the audit trail for ever, with what was found and your reason.
safe-reason-hint = What is known about it, and who decided
