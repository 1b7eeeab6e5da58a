-- Step 0007: the end of the day, and several computers of one site.
--
-- salt and audit as in step 0005.

ALTER TABLE outbox ADD COLUMN since TEXT;                              -- when it was first queued, UTC; NULL in rows from before this step
ALTER TABLE outbox ADD COLUMN flown INTEGER NOT NULL DEFAULT 0;        -- 1 while it is on its way: an answer may have been lost
ALTER TABLE outbox ADD COLUMN gone  INTEGER NOT NULL DEFAULT 0;        -- 1 for a participant who was erased here: the endpoint is told
ALTER TABLE outbox ADD COLUMN issue TEXT;                              -- the endpoint's code for what is wrong, once it refused
CREATE INDEX outbox_since ON outbox (since) WHERE refusal IS NULL;
CREATE INDEX outbox_held ON outbox (kind, id) WHERE refusal IS NOT NULL;

-- Every content under which a record has left this computer: what the endpoint may have from here, answered or not.
CREATE TABLE departed (
    kind    TEXT NOT NULL,
    id      TEXT NOT NULL,
    content TEXT NOT NULL,                                             -- mark of the content
    PRIMARY KEY (kind, id, content)
) STRICT, WITHOUT ROWID;

ALTER TABLE receipts ADD COLUMN content TEXT;                          -- mark of the content that was confirmed; NULL before this step
ALTER TABLE receipts ADD COLUMN version TEXT;                          -- the endpoint's name for the version
ALTER TABLE receipts ADD COLUMN place   TEXT;                          -- the endpoint's own id, where it gives its own

-- The computer of the site that a record came from; NULL for what was recorded here.
ALTER TABLE participants ADD COLUMN origin TEXT;
ALTER TABLE visits       ADD COLUMN origin TEXT;
ALTER TABLE responses    ADD COLUMN origin TEXT;
ALTER TABLE people       ADD COLUMN computer INTEGER NOT NULL DEFAULT 0;  -- 1 for another computer of the site, which is nobody

CREATE INDEX visits_by_day ON visits (day);
CREATE INDEX responses_unfinished ON responses (visit) WHERE edition = 0;
CREATE INDEX responses_by_participant ON responses (participant, instrument);

-- How many records of each kind are where, kept up to date by triggers: counting takes longer than anybody waits.
CREATE TABLE tallies (
    kind      TEXT    NOT NULL PRIMARY KEY,
    waiting   INTEGER NOT NULL DEFAULT 0,
    refused   INTEGER NOT NULL DEFAULT 0,
    confirmed INTEGER NOT NULL DEFAULT 0                               -- and not changed since
) STRICT, WITHOUT ROWID;
INSERT INTO tallies (kind) VALUES ('questionnaire'), ('participant'), ('visit'), ('response');
UPDATE tallies SET
    waiting = (SELECT count(*) FROM outbox o WHERE o.kind = tallies.kind AND refusal IS NULL),
    refused = (SELECT count(*) FROM outbox o WHERE o.kind = tallies.kind AND refusal IS NOT NULL),
    confirmed = (SELECT count(*) FROM receipts r WHERE r.kind = tallies.kind
        AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.kind = r.kind AND o.id = r.id));
CREATE TRIGGER outbox_counts_new AFTER INSERT ON outbox BEGIN
    UPDATE tallies SET waiting = waiting + (NEW.refusal IS NULL), refused = refused + (NEW.refusal IS NOT NULL),
        confirmed = confirmed - EXISTS (SELECT 1 FROM receipts WHERE kind = NEW.kind AND id = NEW.id)
    WHERE kind = NEW.kind;
END;
CREATE TRIGGER outbox_counts_old AFTER DELETE ON outbox BEGIN
    UPDATE tallies SET waiting = waiting - (OLD.refusal IS NULL), refused = refused - (OLD.refusal IS NOT NULL),
        confirmed = confirmed + EXISTS (SELECT 1 FROM receipts WHERE kind = OLD.kind AND id = OLD.id)
    WHERE kind = OLD.kind;
END;
CREATE TRIGGER outbox_counts_held AFTER UPDATE OF refusal ON outbox
    WHEN (OLD.refusal IS NULL) <> (NEW.refusal IS NULL) BEGIN
    UPDATE tallies SET waiting = waiting + (NEW.refusal IS NULL) - (OLD.refusal IS NULL),
        refused = refused + (NEW.refusal IS NOT NULL) - (OLD.refusal IS NOT NULL)
    WHERE kind = NEW.kind;
END;
CREATE TRIGGER receipts_count_new AFTER INSERT ON receipts BEGIN
    UPDATE tallies SET confirmed = confirmed + NOT EXISTS (SELECT 1 FROM outbox WHERE kind = NEW.kind AND id = NEW.id)
    WHERE kind = NEW.kind;
END;
CREATE TRIGGER receipts_count_old AFTER DELETE ON receipts BEGIN
    UPDATE tallies SET confirmed = confirmed - NOT EXISTS (SELECT 1 FROM outbox WHERE kind = OLD.kind AND id = OLD.id)
    WHERE kind = OLD.kind;
END;

-- The newest copy of a record that the endpoint was seen to hold. No record of ours: it may be taken again at any time.
CREATE TABLE remotes (
    kind     TEXT NOT NULL,
    id       TEXT NOT NULL,
    etag     TEXT,
    version  TEXT,
    content  TEXT,                                                     -- its mark; NULL where it had none
    modified TEXT,                                                     -- by the clock of the endpoint, UTC
    computer TEXT,                                                     -- which one wrote it, if it says so
    resource TEXT,                                                     -- JSON as it came; NULL where nothing depends on it, and once erased
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

-- The other computers of the site, as they describe themselves. No record either.
CREATE TABLE computers (
    id      TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL,                                             -- JSON
    seen    TEXT NOT NULL                                              -- UTC
) STRICT, WITHOUT ROWID;

-- What was known of somebody before it was changed: their row of then, with its own salt and place in the trail.
CREATE TABLE participant_editions (
    seq               INTEGER PRIMARY KEY,
    until             TEXT    NOT NULL,                                -- when it was changed
    until_offset      INTEGER NOT NULL,
    changed_by        TEXT    NOT NULL REFERENCES people (id),         -- who changed it
    number            INTEGER NOT NULL,
    id                TEXT    NOT NULL REFERENCES participants (id),
    study_number      TEXT    NOT NULL,
    family            TEXT    NOT NULL,
    given             TEXT    NOT NULL,
    born              TEXT    NOT NULL,
    sex               TEXT    NOT NULL,
    nhs_number        TEXT,
    language          TEXT    NOT NULL,
    interpreter       INTEGER NOT NULL,
    registered        TEXT    NOT NULL,
    registered_offset INTEGER NOT NULL,
    salt              BLOB,
    audit             INTEGER,
    erased            TEXT
) STRICT;
CREATE INDEX participant_editions_by_id ON participant_editions (id, seq);

-- Responses that do not count. Each is taken back once.
CREATE TABLE voids (
    response  TEXT    NOT NULL PRIMARY KEY REFERENCES responses (id),
    at        TEXT    NOT NULL,
    at_offset INTEGER NOT NULL,
    by        TEXT    NOT NULL REFERENCES people (id),
    reason    TEXT,                                                    -- NULL once erased
    salt      BLOB,
    audit     INTEGER NOT NULL,
    erased    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Why a form is left unfinished: the newest row about a response counts.
CREATE TABLE unfinished (
    seq       INTEGER PRIMARY KEY,
    response  TEXT    NOT NULL REFERENCES responses (id),
    reason    TEXT,                                                    -- a code; NULL when it was taken back, and once erased
    at        TEXT    NOT NULL,
    at_offset INTEGER NOT NULL,
    by        TEXT    NOT NULL REFERENCES people (id),
    salt      BLOB,
    audit     INTEGER NOT NULL,
    erased    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX unfinished_by_response ON unfinished (response, seq);

-- What two computers say differently. Settled once, never removed.
CREATE TABLE disputes (
    id             TEXT    NOT NULL PRIMARY KEY,
    kind           TEXT    NOT NULL,                                   -- changed, twice, same-number, gone
    record         TEXT    NOT NULL,                                   -- kind of the record here
    object         TEXT    NOT NULL,                                   -- its id
    participant    TEXT,                                               -- whom it is about; NULL when about nobody here
    theirs         TEXT,                                               -- JSON of what the endpoint holds; NULL where there is nothing, and once erased
    other          TEXT,                                               -- id of the other record, where there are two
    computer       TEXT,                                               -- which one says so
    since          TEXT    NOT NULL,
    since_offset   INTEGER NOT NULL,
    settled        TEXT,                                               -- NULL while nobody has decided
    settled_offset INTEGER,
    salt           BLOB,
    audit          INTEGER NOT NULL,
    erased         INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX disputes_open ON disputes (record, object, kind) WHERE settled IS NULL;
CREATE INDEX disputes_by_participant ON disputes (participant);

-- The sheets of ended days: numbers of the study, days and titles, and nobody's name but that of whoever ended it.
CREATE TABLE sheets (
    seq       INTEGER PRIMARY KEY,
    id        TEXT    NOT NULL UNIQUE,
    day       TEXT    NOT NULL,
    verdict   TEXT    NOT NULL,
    content   TEXT    NOT NULL,                                        -- JSON
    at        TEXT    NOT NULL,
    at_offset INTEGER NOT NULL,
    by        TEXT    REFERENCES people (id),                          -- NULL when the program did
    salt      BLOB    NOT NULL,
    audit     INTEGER NOT NULL
) STRICT;
CREATE INDEX sheets_by_verdict ON sheets (verdict, seq);

CREATE TRIGGER participant_editions_stay BEFORE UPDATE ON participant_editions
    WHEN NOT (OLD.erased IS NULL AND NEW.erased IS NOT NULL AND NEW.family = '' AND NEW.given = '' AND NEW.born = ''
        AND NEW.sex = '' AND NEW.nhs_number IS NULL AND NEW.language = '' AND NEW.interpreter = 0 AND NEW.salt IS NULL
        AND (NEW.seq, NEW.until, NEW.until_offset, NEW.changed_by, NEW.number, NEW.id, NEW.study_number,
             NEW.registered, NEW.registered_offset, NEW.audit)
         IS (OLD.seq, OLD.until, OLD.until_offset, OLD.changed_by, OLD.number, OLD.id, OLD.study_number,
             OLD.registered, OLD.registered_offset, OLD.audit))
    BEGIN SELECT RAISE(ABORT, 'former details are only added, or erased'); END;
CREATE TRIGGER participant_editions_remain BEFORE DELETE ON participant_editions
    BEGIN SELECT RAISE(ABORT, 'former details are only added, or erased'); END;
CREATE TRIGGER voids_stay BEFORE UPDATE ON voids
    WHEN NOT (OLD.erased = 0 AND NEW.erased = 1 AND NEW.reason IS NULL AND NEW.salt IS NULL
        AND (NEW.response, NEW.at, NEW.at_offset, NEW.by, NEW.audit)
         IS (OLD.response, OLD.at, OLD.at_offset, OLD.by, OLD.audit))
    BEGIN SELECT RAISE(ABORT, 'what was taken back stays so, or is erased'); END;
CREATE TRIGGER voids_remain BEFORE DELETE ON voids
    BEGIN SELECT RAISE(ABORT, 'what was taken back stays so, or is erased'); END;
CREATE TRIGGER unfinished_stay BEFORE UPDATE ON unfinished
    WHEN NOT (OLD.erased = 0 AND NEW.erased = 1 AND NEW.reason IS NULL AND NEW.salt IS NULL
        AND (NEW.seq, NEW.response, NEW.at, NEW.at_offset, NEW.by, NEW.audit)
         IS (OLD.seq, OLD.response, OLD.at, OLD.at_offset, OLD.by, OLD.audit))
    BEGIN SELECT RAISE(ABORT, 'why a form is unfinished is only added, or erased'); END;
CREATE TRIGGER unfinished_remain BEFORE DELETE ON unfinished
    BEGIN SELECT RAISE(ABORT, 'why a form is unfinished is only added, or erased'); END;
CREATE TRIGGER disputes_stay BEFORE UPDATE ON disputes
    WHEN NOT ((NEW.id, NEW.kind, NEW.record, NEW.object, NEW.participant, NEW.other, NEW.computer, NEW.since,
               NEW.since_offset, NEW.audit)
           IS (OLD.id, OLD.kind, OLD.record, OLD.object, OLD.participant, OLD.other, OLD.computer, OLD.since,
               OLD.since_offset, OLD.audit)
        AND ((NEW.settled, NEW.settled_offset) IS (OLD.settled, OLD.settled_offset)
             OR (OLD.settled IS NULL AND NEW.settled IS NOT NULL AND NEW.settled_offset IS NOT NULL))
        AND ((NEW.theirs, NEW.salt, NEW.erased) IS (OLD.theirs, OLD.salt, OLD.erased)
             OR (OLD.erased = 0 AND NEW.erased = 1 AND NEW.theirs IS NULL AND NEW.salt IS NULL)))
    BEGIN SELECT RAISE(ABORT, 'disputes are settled once, or erased'); END;
CREATE TRIGGER disputes_remain BEFORE DELETE ON disputes
    BEGIN SELECT RAISE(ABORT, 'disputes are settled once, or erased'); END;
CREATE TRIGGER sheets_stay BEFORE UPDATE ON sheets BEGIN SELECT RAISE(ABORT, 'sheets are only added'); END;
CREATE TRIGGER sheets_remain BEFORE DELETE ON sheets BEGIN SELECT RAISE(ABORT, 'sheets are only added'); END;
