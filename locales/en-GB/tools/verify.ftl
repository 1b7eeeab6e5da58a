### What the auditor's tool says at a terminal. The window does not carry these.

## Questions

verify-name = Name:
verify-passphrase = Passphrase:

## How it is used

verify-wrong-folder = Name one folder.
# $option (text): as it was typed.
verify-wrong-option = { $option } cannot be used like this.
# $tag (text): as it was typed.
verify-wrong-language = There is no answer in { $tag }.
verify-use-folder = FOLDER: a copy of a clinic's folder, or of one of its backups. Nothing in it is changed.
verify-use-name = --name: whoever opens the records. Their passphrase is asked for, or read as one line where there is no terminal.
verify-use-witness = --witness: a file of what was seen elsewhere. Each line has the number of a row, a space and its hash.
verify-use-language = --language: the language of the answer: en-GB, cy, pl …
verify-use-ends = It ends with 0 when nothing was found, 1 when something was, 2 when the records could not be opened, 3 when it was used wrongly.

## What there is

verify-folder = Folder: { $folder }
verify-backup = A backup, made { $made }
verify-rows = Rows of the audit trail: { $rows }
verify-first = First row: { $at }
verify-newest = Newest row: { $at }
verify-head = Head: { $head }
verify-unknown = not known
# $date, $time (text): in Coordinated Universal Time.
verify-moment = { $date }, { $time } UTC

## Nothing was found

verify-fine-pages = Every page of the file is as it was written, and the records hang together.
verify-fine-trail = Every row of the trail follows the one before it. None was changed, removed, added or moved.
verify-fine-contents = What is recorded is what the trail says was recorded. What was erased is named in the trail.
verify-fine-anchor = The anchor beside the records agrees: no row is missing at the end.
verify-no-anchor = There is no anchor beside the records, so rows that were cut off the end would not be missed.
verify-fine-backup = The backup is as it was made. What was recorded afterwards is not in it.
verify-fine-witness = Rows seen elsewhere that are in this trail as they were seen: { $heads }
verify-no-witness = It was not compared with what was seen elsewhere. Whoever holds the key could have made the whole trail anew; only that comparison would show it.
verify-whole = Nothing is wrong with this trail.

## Something was found

verify-fault-pages = Bytes of the file were changed or cannot be read.
verify-fault-structure = The file does not hang together.
verify-fault-references = A record refers to another one that is not there.
verify-fault-trail = Row { $seq } of the trail was changed, or is not the one that followed the row before it.
verify-fault-content = What is recorded is not what row { $seq } of the trail says was recorded.
verify-fault-untold = There are records that no row of the trail tells of, or that it says were erased.
verify-fault-anchor-missing = The anchor that was beside the records is missing.
verify-fault-anchor-forged = The anchor beside the records is not this clinic's.
verify-fault-cut-short = Rows are missing at the end: row { $saved } was saved, and the newest one here is row { $head }.
verify-fault-anchor-contradicts = Row { $seq } is not the one that was saved: these are other or older records.
verify-fault-anchor-unreadable = The anchor beside the records cannot be read.
verify-fault-witness = Row { $seq } is missing, or is not as it was seen elsewhere.
verify-fault-backup = The backup is not as it was made.
verify-broken-from = This trail cannot be relied on. The first row that does not fit is row { $seq }.
verify-broken = These records cannot be relied on. No single row can be named.

## It could not be opened

verify-refused-nobody = No name and passphrase were given.
verify-refused-witness = The file given with --witness cannot be read.
verify-refused-witness-line = Line { $line } of the file given with --witness is not a number, a space and a hash of 64 digits.
verify-refused-no-keys = There is no key file (vault.keys) in this folder.
verify-refused-no-records = There are no records (records.db) in this folder.
verify-refused-keys = The key file in this folder is damaged or was changed.
verify-refused-passphrase = This name and passphrase do not open these records.
verify-refused-too-new = A newer version of Prombook wrote these records. Use the audit-verify that came with it.
verify-refused-denied = This account may not read the files in this folder.
verify-refused-busy = Another program is writing to these records. Copy the folder first, or try again.
verify-refused-no-room = There is no room on this computer for the copy that is needed to read them.
verify-refused-not-a-backup = The description of this backup (header.json) cannot be read.
verify-refused-other-key = The key file in this folder does not belong to this backup.
verify-refused-unread = These records cannot be opened here. Nothing can be said about them.
