-- Participants, visits, responses. Times are UTC (RFC 3339, milliseconds, Z)
-- with the minutes by which the clock on the wall was ahead of it. Days are
-- ISO 8601, by the calendar on the wall. Ids are UUIDs, given here, once.

CREATE TABLE participants (
    number            INTEGER PRIMARY KEY,           -- counts from 1; part of the study number
    id                TEXT    NOT NULL UNIQUE,
    study_number      TEXT    NOT NULL UNIQUE,
    family            TEXT    NOT NULL,
    given             TEXT    NOT NULL,
    born              TEXT    NOT NULL,
    sex               TEXT    NOT NULL,
    nhs_number        TEXT,                          -- ten digits; NULL when there is none
    language          TEXT    NOT NULL,              -- BCP 47
    interpreter       INTEGER NOT NULL,              -- 0 or 1
    registered        TEXT    NOT NULL,
    registered_offset INTEGER NOT NULL
) STRICT;
CREATE INDEX participants_by_nhs_number ON participants (nhs_number) WHERE nhs_number IS NOT NULL;
CREATE INDEX participants_by_birth ON participants (born);

-- What one types to find somebody: folded words of the name and the numbers.
CREATE TABLE participant_terms (
    term   TEXT    NOT NULL,
    sort   TEXT    NOT NULL,                         -- folded name, so that a page of hits comes in order
    number INTEGER NOT NULL REFERENCES participants (number),
    PRIMARY KEY (term, sort, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE visits (
    id             TEXT    NOT NULL PRIMARY KEY,
    participant    TEXT    NOT NULL REFERENCES participants (id),
    day            TEXT    NOT NULL,
    entered        TEXT    NOT NULL,
    entered_offset INTEGER NOT NULL
) STRICT;
CREATE INDEX visits_by_participant ON visits (participant, day);

CREATE TABLE responses (
    id              TEXT    NOT NULL PRIMARY KEY,
    visit           TEXT    NOT NULL REFERENCES visits (id),
    participant     TEXT    NOT NULL REFERENCES participants (id),
    instrument      TEXT    NOT NULL,
    version         INTEGER NOT NULL,
    language        TEXT    NOT NULL,                -- the language the questions were read in
    wording         TEXT    NOT NULL,                -- SHA-256 of the words that were read, in hex
    mode            TEXT    NOT NULL,
    started         TEXT    NOT NULL,
    started_offset  INTEGER NOT NULL,
    finished        TEXT,                            -- NULL while it is a draft
    finished_offset INTEGER,
    edition         INTEGER NOT NULL DEFAULT 0       -- 0 draft, 1 finished, one more with each correction
) STRICT;
CREATE INDEX responses_by_visit ON responses (visit);

-- Every answer ever given, in order; the last one to an item counts. Rows are
-- added, never changed: an edition is what its answers and all before it say.
CREATE TABLE answers (
    seq       INTEGER PRIMARY KEY,
    response  TEXT    NOT NULL REFERENCES responses (id),
    edition   INTEGER NOT NULL,                      -- the edition it first counts in
    item      TEXT    NOT NULL,
    given     TEXT,                                  -- JSON; NULL when the answer was taken back
    language  TEXT    NOT NULL,                      -- the language the question was read in
    at        TEXT    NOT NULL,
    at_offset INTEGER NOT NULL,
    by        TEXT    NOT NULL REFERENCES people (id)
) STRICT;
CREATE INDEX answers_by_response ON answers (response, seq);

-- When a response was finished, and corrected, and why.
CREATE TABLE editions (
    response  TEXT    NOT NULL REFERENCES responses (id),
    number    INTEGER NOT NULL,                      -- 1 finished, 2 first correction, …
    at        TEXT    NOT NULL,
    at_offset INTEGER NOT NULL,
    by        TEXT    NOT NULL REFERENCES people (id),
    reason    TEXT,                                  -- NULL for the first, never for a correction
    PRIMARY KEY (response, number)
) STRICT, WITHOUT ROWID;

-- The id under which a score travels, given once and kept through corrections.
CREATE TABLE scores (
    response    TEXT NOT NULL REFERENCES responses (id),
    scale       TEXT NOT NULL,
    observation TEXT NOT NULL UNIQUE,
    PRIMARY KEY (response, scale)
) STRICT, WITHOUT ROWID;

-- What was done about a safety prompt.
CREATE TABLE acknowledgements (
    seq       INTEGER PRIMARY KEY,
    response  TEXT    NOT NULL REFERENCES responses (id),
    prompt    TEXT    NOT NULL,
    action    TEXT    NOT NULL,
    note      TEXT    NOT NULL,                      -- may be empty; stays on this computer
    after     INTEGER NOT NULL,                      -- the newest answer then; one that is newer asks again
    at        TEXT    NOT NULL,
    at_offset INTEGER NOT NULL,
    by        TEXT    NOT NULL REFERENCES people (id)
) STRICT;
CREATE INDEX acknowledgements_by_response ON acknowledgements (response);

CREATE TRIGGER answers_stay BEFORE UPDATE ON answers BEGIN SELECT RAISE(ABORT, 'answers are only added'); END;
CREATE TRIGGER answers_remain BEFORE DELETE ON answers BEGIN SELECT RAISE(ABORT, 'answers are only added'); END;
CREATE TRIGGER editions_stay BEFORE UPDATE ON editions BEGIN SELECT RAISE(ABORT, 'editions are only added'); END;
CREATE TRIGGER editions_remain BEFORE DELETE ON editions BEGIN SELECT RAISE(ABORT, 'editions are only added'); END;
CREATE TRIGGER acknowledgements_stay BEFORE UPDATE ON acknowledgements
    BEGIN SELECT RAISE(ABORT, 'acknowledgements are only added'); END;
CREATE TRIGGER acknowledgements_remain BEFORE DELETE ON acknowledgements
    BEGIN SELECT RAISE(ABORT, 'acknowledgements are only added'); END;
