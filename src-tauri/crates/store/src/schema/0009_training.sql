-- Step 0009: what staff learned, and how far the site is in each programme.
--
-- salt and audit as in step 0005.

-- From which days on the site learns in a programme, and is live; the newest row about a kit counts.
CREATE TABLE site_stages (
    seq       INTEGER PRIMARY KEY,
    kit       TEXT    NOT NULL,
    learning  TEXT,                                                    -- the first day of learning in; NULL for no day yet
    live      TEXT,                                                    -- the first day that counts as usual; NULL for no day yet
    at        TEXT    NOT NULL,
    at_offset INTEGER NOT NULL,
    by        TEXT    NOT NULL REFERENCES people (id),
    salt      BLOB    NOT NULL,
    audit     INTEGER NOT NULL
) STRICT;
CREATE INDEX site_stages_by_kit ON site_stages (kit, seq);

-- The register: modules that were taken, signed off, and refreshed.
CREATE TABLE training (
    seq         INTEGER PRIMARY KEY,
    id          TEXT    NOT NULL UNIQUE,
    kind        TEXT    NOT NULL,                                      -- attempt, signed, refreshed
    person      TEXT    NOT NULL REFERENCES people (id),               -- who learned
    kit         TEXT    NOT NULL,
    kit_version INTEGER NOT NULL,
    module      TEXT    NOT NULL,
    day         TEXT    NOT NULL,                                      -- by the calendar on the wall
    about       TEXT,                                                  -- the attempt that was signed off
    certificate TEXT    UNIQUE,                                        -- of a sign-off
    content     TEXT    NOT NULL,                                      -- JSON
    at          TEXT    NOT NULL,
    at_offset   INTEGER NOT NULL,
    by          TEXT    NOT NULL REFERENCES people (id),
    salt        BLOB    NOT NULL,
    audit       INTEGER NOT NULL
) STRICT;
CREATE INDEX training_by_person ON training (person, seq);
CREATE UNIQUE INDEX training_signed_once ON training (about) WHERE about IS NOT NULL;

-- The last day on which somebody recorded anything of anybody real.
ALTER TABLE people ADD COLUMN recorded TEXT;

CREATE TRIGGER site_stages_stay BEFORE UPDATE ON site_stages
    BEGIN SELECT RAISE(ABORT, 'how far the site is is only added'); END;
CREATE TRIGGER site_stages_remain BEFORE DELETE ON site_stages
    BEGIN SELECT RAISE(ABORT, 'how far the site is is only added'); END;
CREATE TRIGGER training_stay BEFORE UPDATE ON training
    BEGIN SELECT RAISE(ABORT, 'what staff learned is only added'); END;
CREATE TRIGGER training_remain BEFORE DELETE ON training
    BEGIN SELECT RAISE(ABORT, 'what staff learned is only added'); END;
-- Nobody signs for themselves.
CREATE TRIGGER training_by_another BEFORE INSERT ON training WHEN NEW.kind = 'signed' AND NEW.by = NEW.person
    BEGIN SELECT RAISE(ABORT, 'somebody else signs'); END;
