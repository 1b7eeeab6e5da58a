-- Step 0005: several people, a clock that is watched, contents that can be
-- erased while the trail still holds.

ALTER TABLE people ADD COLUMN active      INTEGER NOT NULL DEFAULT 1;  -- 0 once they left
ALTER TABLE people ADD COLUMN must_change INTEGER NOT NULL DEFAULT 0;  -- 1 until a passphrase that somebody else gave them is replaced
ALTER TABLE people ADD COLUMN slot        TEXT;                        -- id of their slot in the key file, as the trail last knew it; NULL before
ALTER TABLE people ADD COLUMN last_in     TEXT;                        -- when they last signed in, UTC; NULL before

ALTER TABLE outbox ADD COLUMN by  TEXT;                                -- who changed the record last; NULL when the program did
ALTER TABLE outbox ADD COLUMN ask INTEGER NOT NULL DEFAULT 0;          -- 1 after a restore: the endpoint may hold something newer and is asked first

ALTER TABLE audit ADD COLUMN format  INTEGER NOT NULL DEFAULT 1;       -- which fields the hash covers, see audit.rs
ALTER TABLE audit ADD COLUMN run     TEXT;                             -- id of this run of the program
ALTER TABLE audit ADD COLUMN mono    INTEGER;                          -- ms for which that run had lasted
ALTER TABLE audit ADD COLUMN clock   TEXT;                             -- trusted, back, forward
ALTER TABLE audit ADD COLUMN version TEXT;                             -- of the program
ALTER TABLE audit ADD COLUMN role    TEXT;                             -- of whoever did it, then
ALTER TABLE audit ADD COLUMN session TEXT;                             -- id of the sitting between signing in and locking
ALTER TABLE audit ADD COLUMN content BLOB;                             -- SHA-256 of salt and content, where the row is about content

-- What the trail is searched by. What is done all day is found soon without an index, and costs none when it is done.
CREATE INDEX audit_by_object ON audit (object);
CREATE INDEX audit_by_person ON audit (by);
CREATE INDEX audit_by_time ON audit (at);
CREATE INDEX audit_by_action ON audit (action)
    WHERE action <> 'answered' AND action <> 'viewed' AND action <> 'confirmed';

-- salt and audit: 32 random bytes, and the seq of the row in the trail that commits to this content. NULL in rows
-- from before this step; the salt is NULL again once the content was erased.
ALTER TABLE participants     ADD COLUMN salt  BLOB;
ALTER TABLE participants     ADD COLUMN audit INTEGER;
ALTER TABLE participants     ADD COLUMN withdrawn  TEXT;               -- since when nothing more is collected, UTC
ALTER TABLE participants     ADD COLUMN restricted TEXT;               -- since when only administrators and data managers may look, UTC
ALTER TABLE participants     ADD COLUMN erased     TEXT;               -- since when the content is gone, UTC
ALTER TABLE answers          ADD COLUMN salt  BLOB;
ALTER TABLE answers          ADD COLUMN audit INTEGER;
ALTER TABLE answers          ADD COLUMN erased INTEGER NOT NULL DEFAULT 0;
ALTER TABLE acknowledgements ADD COLUMN salt  BLOB;
ALTER TABLE acknowledgements ADD COLUMN audit INTEGER;
ALTER TABLE acknowledgements ADD COLUMN erased INTEGER NOT NULL DEFAULT 0;
ALTER TABLE editions         ADD COLUMN salt  BLOB;
ALTER TABLE editions         ADD COLUMN audit INTEGER;
ALTER TABLE editions         ADD COLUMN erased INTEGER NOT NULL DEFAULT 0;

-- Few, so that those who are left can be counted without looking at everybody.
CREATE INDEX participants_erased ON participants (erased) WHERE erased IS NOT NULL;

-- Why somebody did something, in their own words: content like any other.
CREATE TABLE reasons (
    audit       INTEGER NOT NULL PRIMARY KEY REFERENCES audit (seq),
    participant TEXT,                                                  -- whom it is about; NULL when about nobody
    text        TEXT,                                                  -- NULL once erased
    salt        BLOB
) STRICT;
CREATE INDEX reasons_by_participant ON reasons (participant) WHERE participant IS NOT NULL;

-- Heads of the trail that somebody else has seen.
CREATE TABLE witnessed (
    seq       INTEGER NOT NULL PRIMARY KEY,
    hash      BLOB    NOT NULL,
    at        TEXT    NOT NULL,
    at_offset INTEGER NOT NULL,
    place     TEXT    NOT NULL                                         -- address of the endpoint
) STRICT;

-- What somebody was typing and had not saved, so that another may sit down meanwhile.
CREATE TABLE drafts (
    person  TEXT NOT NULL REFERENCES people (id),
    place   TEXT NOT NULL,                                             -- which form on the screen, and of which record
    content TEXT NOT NULL,                                             -- JSON of the window
    at      TEXT NOT NULL,
    PRIMARY KEY (person, place)
) STRICT, WITHOUT ROWID;

-- What is only added to may now be erased, and nothing else: the content goes empty, its salt with it, once.
DROP TRIGGER answers_stay;
CREATE TRIGGER answers_stay BEFORE UPDATE ON answers
    WHEN NOT (OLD.erased = 0 AND NEW.erased = 1 AND NEW.given IS NULL AND NEW.salt IS NULL
        AND (NEW.seq, NEW.response, NEW.edition, NEW.item, NEW.language, NEW.at, NEW.at_offset, NEW.by, NEW.audit)
         IS (OLD.seq, OLD.response, OLD.edition, OLD.item, OLD.language, OLD.at, OLD.at_offset, OLD.by, OLD.audit))
    BEGIN SELECT RAISE(ABORT, 'answers are only added, or erased'); END;
DROP TRIGGER editions_stay;
CREATE TRIGGER editions_stay BEFORE UPDATE ON editions
    WHEN NOT (OLD.erased = 0 AND NEW.erased = 1 AND NEW.reason IS NULL AND NEW.salt IS NULL
        AND (NEW.response, NEW.number, NEW.at, NEW.at_offset, NEW.by, NEW.audit)
         IS (OLD.response, OLD.number, OLD.at, OLD.at_offset, OLD.by, OLD.audit))
    BEGIN SELECT RAISE(ABORT, 'editions are only added, or erased'); END;
DROP TRIGGER acknowledgements_stay;
CREATE TRIGGER acknowledgements_stay BEFORE UPDATE ON acknowledgements
    WHEN NOT (OLD.erased = 0 AND NEW.erased = 1 AND NEW.action = '' AND NEW.note = '' AND NEW.salt IS NULL
        AND (NEW.seq, NEW.response, NEW.prompt, NEW.after, NEW.at, NEW.at_offset, NEW.by, NEW.audit)
         IS (OLD.seq, OLD.response, OLD.prompt, OLD.after, OLD.at, OLD.at_offset, OLD.by, OLD.audit))
    BEGIN SELECT RAISE(ABORT, 'acknowledgements are only added, or erased'); END;
CREATE TRIGGER reasons_stay BEFORE UPDATE ON reasons
    WHEN NOT (OLD.text IS NOT NULL AND NEW.text IS NULL AND NEW.salt IS NULL
        AND (NEW.audit, NEW.participant) IS (OLD.audit, OLD.participant))
    BEGIN SELECT RAISE(ABORT, 'reasons are only added, or erased'); END;
CREATE TRIGGER reasons_remain BEFORE DELETE ON reasons
    BEGIN SELECT RAISE(ABORT, 'reasons are only added, or erased'); END;
CREATE TRIGGER witnessed_stay BEFORE UPDATE ON witnessed
    BEGIN SELECT RAISE(ABORT, 'what was witnessed is only added to'); END;
CREATE TRIGGER witnessed_remain BEFORE DELETE ON witnessed
    BEGIN SELECT RAISE(ABORT, 'what was witnessed is only added to'); END;
