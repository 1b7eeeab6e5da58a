### What is written to files for a participant who asks, and what else the program says of keeping records. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

## The page about a participant

# $number (text): a study number.
handover-title = What is kept about { $number }
# $clinic (text), $at (text): when.
handover-made = Written by { $clinic } on { $at }. This file is not encrypted.
handover-person = Person
handover-registered = Registered
handover-withdrawn = Withdrawn since
handover-restricted = Restricted since
handover-yes = Yes
handover-no = No
# $day (text): of the visit.
handover-visit = Visit on { $day }
# $at (text): when. $mode (text): who answered, and how.
handover-begun = Begun { $at }. { $mode }.
# $at (text): when.
handover-finished = Finished { $at }.
handover-unfinished = Not finished.
handover-question = Question
handover-answer = Answer
handover-when = When
handover-who = Entered by
handover-what = What was done
handover-why = Why
handover-taken-back = Taken back
# $at (text): when. $by (text): who. $reason (text): in their own words.
handover-voided = Taken back { $at } by { $by }: { $reason }
# $at (text): when. $by (text): who. $known (text): names, date of birth and numbers as they were.
handover-former = Until { $at }, changed by { $by }: { $known }
# $at (text): when. $by (text): who. $reason (text): in their own words.
handover-corrected = Corrected { $at } by { $by }: { $reason }
handover-programmes = What was noted in programmes
handover-trail = What was done with these records

## What rows of the trail are about

trail-erased = A record that was erased
trail-backup-here = On this computer
trail-backup-elsewhere = In the second place
trail-setting-vault = Name of the vault
trail-setting-clinic = Clinic
trail-setting-site = Site code
trail-setting-practice = Practice
trail-setting-endpoint = Server
trail-setting-endpoint-before = Server before
trail-setting-identified = Whether names are sent
trail-setting-prompt-text = Safety prompt
trail-setting-epoch = Age of the key file
trail-setting-recovery-used = When the recovery key was used
trail-setting-renew-recovery = Whether the recovery key must be renewed
trail-setting-backup-place = Second place for backups
trail-setting-door = How this computer is let in at the server
trail-setting-door-for = Which server that is for
trail-setting-door-turn = The way to the server
trail-setting-door-token = Token for the server
trail-setting-door-refresh = Token for another token
trail-setting-door-since = Since when there is a token
trail-setting-door-until = How long the token holds
trail-setting-door-client = Name of this computer at the server
trail-setting-door-scope = What is asked for at the server
trail-setting-door-place = Where the server gives tokens
trail-setting-door-key = Key of this computer
trail-setting-door-certificate = Certificate of this computer
trail-setting-door-authority = Who vouches for the server
trail-setting-door-proxy = Whether the proxy is used
trail-setting-door-compress = Whether what is sent is compressed
trail-setting-retention-days = How long records stay
trail-setting-restored-from = The backup that was brought back
trail-setting-computer-name = What this computer is called
trail-setting-computer-letter = Letter in study numbers
trail-setting-day-end = When staff are reminded to end the day
trail-setting-suspect = Whether everything is checked when somebody signs in

# What a check of the trail came to.
trail-found-whole = Nothing missing, nothing changed
trail-found-agrees = The server has seen the same
trail-found-contradicts = The server has seen something else
trail-found-broken = Something does not fit
