### What stands on the printed network check, for the people who run a network or a server. No patient and no secret is on it. What was found beside each step is numbers, names and versions, the same in every language.

preflight-print-title = Network check

# What it all comes to.
preflight-print-works = This computer can send.
preflight-print-doubtful = This computer can send. Somebody should look at what is marked.
preflight-print-fails = This computer cannot send yet.

# At the head of a table.
preflight-print-step = Step
preflight-print-result = Result
preflight-print-found = What was found

# The steps.
preflight-print-step-name = The name of the server is known (DNS)
preflight-print-step-connection = Something listens there (TCP), or at the proxy
preflight-print-step-certificate = It proves who it is (TLS)
preflight-print-step-server = It is a FHIR R4 server
preflight-print-step-door = It lets this computer in
preflight-print-step-abilities = What it says it can do
preflight-print-step-clock = The two clocks agree

# What came of a step.
preflight-print-result-good = Good
preflight-print-result-doubtful = Look at this
preflight-print-result-failed = Failed
preflight-print-result-not-tried = Not tried

## What has to be allowed

preflight-print-needs = What Prombook needs
preflight-print-host = Outgoing connections to
preflight-print-tls = At least
preflight-print-agent = It calls itself
preflight-print-entries = Records in one request, at most
preflight-print-bytes = Bytes in one request, at most
preflight-print-seconds = Seconds until a request is given up
preflight-print-never = What never happens
preflight-print-never-what =
    Nothing connects to this computer from outside. Prombook follows no redirect, takes no cookie, and asks no other server than this one, its proxy, and the place where it gives tokens.

    A connection that somebody in between opens is refused, unless the certificate of whoever does so was chosen in Settings.
