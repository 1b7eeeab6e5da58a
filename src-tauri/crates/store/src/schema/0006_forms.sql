-- Step 0006: any instrument, any language: what was read, who interpreted,
-- paper, packs and what the site decided about them.
--
-- salt and audit as in step 0005.

ALTER TABLE responses ADD COLUMN age             INTEGER;              -- full years on the day of the visit; NULL before this step, and once erased
ALTER TABLE responses ADD COLUMN visit_number    INTEGER;              -- which of the participant's visits, from 1; NULL before this step
ALTER TABLE responses ADD COLUMN paper_day       TEXT;                 -- the date on the paper; NULL when there was none

ALTER TABLE people ADD COLUMN pin TEXT;                                -- a slow hash (PHC); NULL without one. It opens nothing but the way back from a patient

-- Which words were read from when on, in order; the last are the response's own.
CREATE TABLE readings (
    seq       INTEGER PRIMARY KEY,
    response  TEXT    NOT NULL REFERENCES responses (id),
    language  TEXT    NOT NULL,
    wording   TEXT    NOT NULL,                                        -- SHA-256, in hex
    at        TEXT    NOT NULL,
    at_offset INTEGER NOT NULL,
    salt      BLOB,
    audit     INTEGER
) STRICT;
CREATE INDEX readings_by_response ON readings (response, seq);
-- Before this step only the last wording was kept: it stands for all that was read.
INSERT INTO readings (response, language, wording, at, at_offset)
    SELECT id, language, wording, started, started_offset FROM responses ORDER BY started, id;

-- Every instrument that anybody was ever asked, as it was then: an older version stays readable after the program
-- or a pack has brought a newer one.
CREATE TABLE definitions (
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    definition TEXT    NOT NULL,                                       -- JSON
    PRIMARY KEY (instrument, version)
) STRICT, WITHOUT ROWID;

-- Every wording that anybody ever read.
CREATE TABLE wordings (
    digest     TEXT    NOT NULL PRIMARY KEY,                           -- SHA-256, in hex
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    language   TEXT    NOT NULL,
    status     TEXT    NOT NULL,                                       -- published, licensed, collated, local, own
    source     TEXT    NOT NULL,
    texts      TEXT    NOT NULL                                        -- JSON: message, text
) STRICT;

-- Packs as they were installed, byte for byte. Never replaced: a newer one is a row more.
CREATE TABLE packs (
    seq       INTEGER PRIMARY KEY,
    id        TEXT    NOT NULL,
    version   INTEGER NOT NULL,
    digest    TEXT    NOT NULL,                                        -- SHA-256 of the file, in hex
    signer    TEXT,                                                    -- key id of whoever signed it; NULL for a questionnaire the site itself imported
    content   BLOB    NOT NULL,
    at        TEXT    NOT NULL,
    at_offset INTEGER NOT NULL,
    by        TEXT    NOT NULL REFERENCES people (id),
    salt      BLOB    NOT NULL,
    audit     INTEGER NOT NULL,
    UNIQUE (id, version)
) STRICT;

-- Whose packs this site takes: the newest row about a key counts.
CREATE TABLE signers (
    seq       INTEGER PRIMARY KEY,
    key       TEXT    NOT NULL,                                        -- minisign public key, base64
    name      TEXT,                                                    -- NULL once nothing new is taken from them
    at        TEXT    NOT NULL,
    at_offset INTEGER NOT NULL,
    by        TEXT    NOT NULL REFERENCES people (id),
    salt      BLOB    NOT NULL,
    audit     INTEGER NOT NULL
) STRICT;

-- What an administrator decided about a collated wording: the newest row about a digest counts.
CREATE TABLE approvals (
    seq        INTEGER PRIMARY KEY,
    digest     TEXT    NOT NULL,
    instrument TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    language   TEXT    NOT NULL,
    approved   INTEGER NOT NULL,                                       -- 1, or 0 once taken back
    at         TEXT    NOT NULL,
    at_offset  INTEGER NOT NULL,
    by         TEXT    NOT NULL REFERENCES people (id),
    salt       BLOB    NOT NULL,
    audit      INTEGER NOT NULL
) STRICT;

-- Who interpreted: content like any other. The newest row about a response counts.
CREATE TABLE interpreters (
    seq       INTEGER PRIMARY KEY,
    response  TEXT    NOT NULL REFERENCES responses (id),
    kind      TEXT,                                                    -- professional, staff, relative; NULL for nobody, and once erased
    detail    TEXT,                                                    -- a number or a relation; NULL with the kind
    at        TEXT    NOT NULL,
    at_offset INTEGER NOT NULL,
    by        TEXT    NOT NULL REFERENCES people (id),
    salt      BLOB,
    audit     INTEGER NOT NULL,
    erased    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX interpreters_by_response ON interpreters (response, seq);

-- What somebody else read on the same paper: the second keying. Only added to, like the answers.
CREATE TABLE second_answers (
    seq       INTEGER PRIMARY KEY,
    response  TEXT    NOT NULL REFERENCES responses (id),
    item      TEXT    NOT NULL,
    given     TEXT,                                                    -- JSON; NULL when it was taken back
    at        TEXT    NOT NULL,
    at_offset INTEGER NOT NULL,
    by        TEXT    NOT NULL REFERENCES people (id),
    salt      BLOB,
    audit     INTEGER NOT NULL,
    erased    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX second_answers_by_response ON second_answers (response, seq);

CREATE TRIGGER readings_stay BEFORE UPDATE ON readings BEGIN SELECT RAISE(ABORT, 'readings are only added'); END;
CREATE TRIGGER readings_remain BEFORE DELETE ON readings BEGIN SELECT RAISE(ABORT, 'readings are only added'); END;
CREATE TRIGGER definitions_stay BEFORE UPDATE ON definitions BEGIN SELECT RAISE(ABORT, 'definitions are only added'); END;
CREATE TRIGGER definitions_remain BEFORE DELETE ON definitions BEGIN SELECT RAISE(ABORT, 'definitions are only added'); END;
CREATE TRIGGER wordings_stay BEFORE UPDATE ON wordings BEGIN SELECT RAISE(ABORT, 'wordings are only added'); END;
CREATE TRIGGER wordings_remain BEFORE DELETE ON wordings BEGIN SELECT RAISE(ABORT, 'wordings are only added'); END;
CREATE TRIGGER packs_stay BEFORE UPDATE ON packs BEGIN SELECT RAISE(ABORT, 'packs are only added'); END;
CREATE TRIGGER packs_remain BEFORE DELETE ON packs BEGIN SELECT RAISE(ABORT, 'packs are only added'); END;
CREATE TRIGGER signers_stay BEFORE UPDATE ON signers BEGIN SELECT RAISE(ABORT, 'signers are only added'); END;
CREATE TRIGGER signers_remain BEFORE DELETE ON signers BEGIN SELECT RAISE(ABORT, 'signers are only added'); END;
CREATE TRIGGER approvals_stay BEFORE UPDATE ON approvals BEGIN SELECT RAISE(ABORT, 'approvals are only added'); END;
CREATE TRIGGER approvals_remain BEFORE DELETE ON approvals BEGIN SELECT RAISE(ABORT, 'approvals are only added'); END;
CREATE TRIGGER interpreters_stay BEFORE UPDATE ON interpreters
    WHEN NOT (OLD.erased = 0 AND NEW.erased = 1 AND NEW.kind IS NULL AND NEW.detail IS NULL AND NEW.salt IS NULL
        AND (NEW.seq, NEW.response, NEW.at, NEW.at_offset, NEW.by, NEW.audit)
         IS (OLD.seq, OLD.response, OLD.at, OLD.at_offset, OLD.by, OLD.audit))
    BEGIN SELECT RAISE(ABORT, 'interpreters are only added, or erased'); END;
CREATE TRIGGER interpreters_remain BEFORE DELETE ON interpreters
    BEGIN SELECT RAISE(ABORT, 'interpreters are only added, or erased'); END;
CREATE TRIGGER second_answers_stay BEFORE UPDATE ON second_answers
    WHEN NOT (OLD.erased = 0 AND NEW.erased = 1 AND NEW.given IS NULL AND NEW.salt IS NULL
        AND (NEW.seq, NEW.response, NEW.item, NEW.at, NEW.at_offset, NEW.by, NEW.audit)
         IS (OLD.seq, OLD.response, OLD.item, OLD.at, OLD.at_offset, OLD.by, OLD.audit))
    BEGIN SELECT RAISE(ABORT, 'second answers are only added, or erased'); END;
CREATE TRIGGER second_answers_remain BEFORE DELETE ON second_answers
    BEGIN SELECT RAISE(ABORT, 'second answers are only added, or erased'); END;
