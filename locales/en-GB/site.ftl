### The site and its server: the way there, what two computers say differently, changing a participant, taking a form back. Numbers that choose the form of a word come twice: $count chooses, $n is shown.

title-door = Server
title-preflight = Network check
title-disputes = To settle
title-dispute = To settle
title-edit = Change a participant

## The way to the server

door-title = The way to the server
door-check = Network check
door-address = Where finished records go
door-in = How this computer is let in
door-elsewhere = This was decided for another server. Look through it, and save it for the one that is set now.
door-none = Nothing is asked
door-none-means = The server takes records from whoever can reach it. Only for a server on this very computer.
door-none-not = Not possible now: the server is on another computer.
door-bearer = With a one-time code
door-bearer-means = Whoever runs the server gives you a code that works once. In return this computer gets a pass, which is kept in the encrypted file.
door-smart = With a key of its own
door-smart-means = This computer makes a pair of keys. The server is given the public one; the private one never leaves the encrypted file. Servers call this SMART backend services.
door-certificate = With a certificate
door-certificate-means = Your IT department gives you a file with a certificate for this computer.
# $since (text): a day.
door-pass-since = This computer has a pass since { $since }.
# $since, $until (text): days.
door-pass-until = This computer has a pass since { $since }. It is valid until { $until }.
door-pass-none = This computer has no pass yet.
door-code = One-time code
door-code-hint = Exactly as it was given. It is used up when you save.
door-code-again-hint = Only to replace the pass. The code is used up when you save.
door-client = Client ID
door-client-hint = What the server calls this computer. Whoever runs it tells you.
door-scope = Scope
door-scope-hint = What this computer may do there, as whoever runs the server says. Leave empty for the usual.
door-token = Address for tokens
door-token-hint = Leave empty to ask the server for it.
door-key = Public key of this computer
door-key-none = There is no key yet. The server needs its public half before it lets this computer in.
door-key-make = Make a key
door-key-give = Copy this and give it to whoever runs the server, by email if you like. It is no secret: the server recognises this computer by it, and nobody can come in with it.
door-key-copy = Copy
door-key-copied = Copied.
door-key-marked = The key is marked. Press Ctrl and C to copy it.
door-key-anew = Make a new key…
door-key-warns = The key that is in use stops working at once. Nothing can be sent until the server has the new one.
door-key-replace = Replace the key
door-key-made = There is a new key. Give it to whoever runs the server.
door-cancel = Cancel
# $name (text): for whom the certificate was made out.
door-cert-is = The certificate is made out for { $name }.
# $name (text). $until (text): a day.
door-cert-until = The certificate is made out for { $name }. It is valid until { $until }.
door-cert-none = There is no certificate yet.
door-cert-file = File with the certificate and its key
door-cert-file-hint = A PEM file, like E:\clinic.pem. It is copied into the encrypted file; destroy it afterwards.
door-cert-again-hint = Leave empty to keep the certificate that is there.
door-trust = How the server proves who it is
door-trust-usual = By a certificate from an authority that this computer trusts, as in a web browser.
door-trust-own = By a certificate from your own authority:
door-trust-file = File of your own authority
door-trust-file-hint = A PEM file, like E:\authority.pem. Only if your organisation has its own authority; otherwise leave it empty.
door-trust-again-hint = Leave empty to keep the authority that is there.
door-trust-forget = Forget our own authority, and trust whom this computer trusts
door-line = On the line
door-proxy = Go through the proxy of this computer
door-proxy-means = As it is set in the operating system. Needed where the internet is only reached through one.
door-compress = Compress what is sent
door-compress-means = Shorter on a slow line. If the server cannot take it, Prombook sends without.
door-save = Save
door-saved = Saved.

## The network check

preflight-title = Network check
preflight-what = Goes the way to the server step by step and says how far it comes. For whoever looks after computers and network here: nothing about any participant is sent, shown or printed.
preflight-back = The way to the server
preflight-run = Check now
preflight-again = Check again
preflight-running = Checking… This can take a minute.
preflight-no-endpoint = There is no server yet, so there is no way to check.
# $at (text): when. $host (text): host and port.
preflight-tried = { $host }, { $at }
preflight-step-name = The name of the server is known
preflight-step-connection = Something listens there
preflight-step-certificate = The server proves who it is
preflight-step-server = It is a FHIR server, version R4
preflight-step-door = This computer is let in
preflight-step-abilities = It can do what is needed
preflight-step-clock = The clocks agree
preflight-result-good = Good
preflight-result-doubtful = Look at this
preflight-result-failed = Does not work
preflight-result-not-tried = Not tried
preflight-all-good = Everything works: records can be sent.
preflight-all-doubtful = Records can be sent. Something should be looked at.
preflight-all-failed = Records cannot be sent. The first step that does not work says why.
preflight-facts = For the firewall
# $host (text): host and port.
preflight-fact-out = Allow this computer to connect to { $host }.
preflight-fact-in = Nothing has to be let in: Prombook listens on no port.
preflight-fact-only = Prombook connects to the server, to the address for tokens if there is one, and to nothing else. It follows no redirect to another host.
preflight-fact-version = Version
preflight-fact-agent = Calls itself
preflight-fact-tls = Encryption
# $tls (text): the oldest version.
preflight-fact-tls-least = { $tls } or newer
preflight-fact-request = One request
preflight-fact-records =
    { $count ->
        [one] at most { $n } record
       *[other] at most { $n } records
    }
preflight-fact-bytes =
    { $count ->
        [one] at most { $n } byte
       *[other] at most { $n } bytes
    }
preflight-fact-patience = Gives up after
preflight-fact-seconds =
    { $count ->
        [one] { $n } second
       *[other] { $n } seconds
    }
preflight-print = Write as a PDF
# $file (text): a path.
preflight-printed = Written: { $file }

## What two computers say differently

notice-disputes = Two computers recorded something differently. Somebody has to settle it.
notice-go-disputes = Settle it
disputes-title = To settle
disputes-what = Two computers of this site recorded something differently. Neither has overwritten the other: somebody who knows decides. What is not chosen stays readable in the audit trail.
disputes-none = There is nothing to settle.
disputes-col-what = What happened
disputes-col-record = Record
disputes-col-since = Since
disputes-open = Look at it
# $what (text): the record.
disputes-open-named = Look at it: { $what }
dispute-kind-changed = Changed on two computers
dispute-kind-twice = The same form was finished twice
dispute-kind-same-number = Two participants have the same study number
dispute-kind-gone = Changed here, gone elsewhere
# $kind (text): a word for the record. $what (text): numbers, days and titles.
# $since (text): when.
dispute-record = { $kind } { $what }, since { $since }
dispute-back = Everything to settle
dispute-how-changed = Choose what is right, line by line. Where only one computer changed something, its value is chosen already. Look at it all the same.
dispute-how-twice = Both forms are complete. Choose the one that counts, or let both count. Both stay readable.
dispute-how-same-number = Two people have the same number. Choose who keeps it: the other gets a new one, on the computer where they were registered. Compare both sides first: it may be one person, registered twice.
dispute-how-gone = This record was changed on this computer, and erased, taken back or deleted elsewhere. Choose whether it stays.
dispute-how-reading = You can read both sides. Your role does not settle this.
dispute-side-ours = This computer
dispute-side-theirs = The other computer
# $who (text): a member of staff or a computer. $at (text): when.
dispute-side = { $who }, { $at }
dispute-before = Before: { $value }
dispute-before-nothing = Before: nothing
dispute-nothing = nothing
dispute-differ =
    { $count ->
        [one] { $n } line to decide
       *[other] { $n } lines to decide
    }
dispute-same = The same on both
dispute-only-ours = Changed only here
dispute-only-theirs = Changed only there
dispute-choose = Choose one of the two.
dispute-choose-form = Choose one of these.
dispute-field-day = Day of the visit
dispute-field-study-number = Study number
dispute-field-keeps = Who keeps this number
dispute-field-answers = Answers
dispute-field-other = Something else
dispute-response-here = Finished on this computer
dispute-response-there = Finished on another computer
# $at (text): when. $by (text): a member of staff or a computer.
dispute-response-by = { $at }, { $by }
dispute-response-answered =
    { $count ->
        [one] { $n } question answered
       *[other] { $n } questions answered
    }
dispute-response-read = Read it
dispute-keep = This one counts
dispute-keep-both = Both count
dispute-keep-both-means = For instance because the second one was given on purpose.
dispute-gone-stay = It stays here, and is sent again
dispute-gone-go-participant = Erase this participant here too; this cannot be undone
dispute-gone-go-visit = It stays here, and is not sent again
dispute-gone-go-response = Take this form back here too: it counts no longer
dispute-gone-go-questionnaire = It stays here, and is not sent again
dispute-unreadable = What the other computer says cannot be read here. Settle it to send what stands here in its place.
dispute-reason = Reason
dispute-reason-hint = Kept in the audit trail. For instance: asked the participant. Do not write a name here.
dispute-settle = Settle
dispute-cancel = Leave it for now

## Changing a participant

edit-title = Change a participant
edit-open = Change…
edit-what = What was here before stays readable in the audit trail. The study number does not change.
edit-reason = Reason for the change
edit-reason-hint = Kept in the audit trail. For instance: surname after marriage. Do not write a name here.
edit-keep = Save the change
edit-nothing = Nothing was changed. Change something, or leave it as it was.
edit-cancel = Leave it as it was
edit-else = It is somebody else, save the change
# $computer (text): what another computer is called.
participant-origin = Registered on another computer: { $computer }
participant-dispute = Another computer says something different about this participant.
participant-dispute-go = Look at it
banner-born-none = not known

## Taking a form back

void-open = Take this form back…
void-title = Take this form back
void-means = It counts no longer: its score is not used, here or on the server. It stays readable, with your reason.
void-for-ever = This cannot be undone.
void-reason = Reason
void-reason-hint = Kept in the audit trail. For instance: filled in for somebody else. Do not write a name here.
void-do = Take it back
void-cancel = Leave it as it is
void-tag = Taken back
void-line = Taken back: it counts no longer
# $at (text): when. $by (text): who. $reason (text): in their own words.
void-is = Taken back { $at } by { $by }, because: { $reason }
void-counts-not = It counts no longer. What was answered stays readable below.
# $computer (text): what another computer is called.
result-origin = Given on another computer: { $computer }
