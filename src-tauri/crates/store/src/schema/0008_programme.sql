-- Step 0008: programmes, and the way of each participant through them.
--
-- salt and audit as in step 0005.

-- What happened, step by step. A correction is one more edition under the same id.
CREATE TABLE steps (
    seq         INTEGER PRIMARY KEY,
    id          TEXT    NOT NULL,
    edition     INTEGER NOT NULL,
    kind        TEXT    NOT NULL,                                      -- see domain::way::StepKind
    kit         TEXT,
    kit_version INTEGER,
    participant TEXT    REFERENCES participants (id),                  -- NULL for somebody who did not enter, and of whom nobody knows who it was
    visit       TEXT    REFERENCES visits (id),
    about       TEXT,                                                  -- id of what it goes on from
    day         TEXT    NOT NULL,                                      -- by the calendar on the wall
    content     TEXT,                                                  -- JSON; NULL once erased
    reason      TEXT,                                                  -- why this edition was made; NULL of the first, and once erased
    at          TEXT    NOT NULL,
    at_offset   INTEGER NOT NULL,
    by          TEXT    NOT NULL REFERENCES people (id),
    salt        BLOB,
    audit       INTEGER NOT NULL,
    erased      INTEGER NOT NULL DEFAULT 0,
    origin      TEXT,                                                  -- the computer of the site it came from; NULL for what was noted here
    UNIQUE (id, edition)
) STRICT;
CREATE INDEX steps_by_participant ON steps (participant, seq);
CREATE INDEX steps_by_about ON steps (about) WHERE about IS NOT NULL;
CREATE INDEX steps_by_visit ON steps (visit) WHERE visit IS NOT NULL;
CREATE INDEX steps_by_kind ON steps (kind, seq);

-- Which kits this site runs, and what it decided about them; the newest row about a kit counts.
CREATE TABLE adoptions (
    seq       INTEGER PRIMARY KEY,
    kit       TEXT    NOT NULL,
    version   INTEGER NOT NULL,
    content   TEXT    NOT NULL,                                        -- JSON
    at        TEXT    NOT NULL,
    at_offset INTEGER NOT NULL,
    by        TEXT    NOT NULL REFERENCES people (id),
    salt      BLOB    NOT NULL,
    audit     INTEGER NOT NULL
) STRICT;

-- Which visit of a kit a visit is.
ALTER TABLE visits ADD COLUMN kit  TEXT;
ALTER TABLE visits ADD COLUMN plan TEXT;
ALTER TABLE visits ADD COLUMN turn INTEGER;
CREATE INDEX visits_planned ON visits (day) WHERE plan IS NOT NULL;

-- Worked out from the steps, and made anew whenever one is kept: how far somebody has got, what is due, what is open.
CREATE TABLE enrolments (
    participant TEXT    NOT NULL REFERENCES participants (id),
    kit         TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    stage       TEXT    NOT NULL,
    is_primary  INTEGER NOT NULL,
    index_day   TEXT,
    arm         TEXT,
    id          TEXT    NOT NULL UNIQUE,                               -- follows from the two that are the key
    origin      TEXT,                                                  -- the computer of the site that has told of it; NULL for what was worked out here
    PRIMARY KEY (participant, kit)
) STRICT, WITHOUT ROWID;
CREATE INDEX enrolments_by_stage ON enrolments (kit, stage);

CREATE TABLE planned (
    participant TEXT    NOT NULL REFERENCES participants (id),
    kit         TEXT    NOT NULL,
    plan        TEXT    NOT NULL,                                      -- a visit of the kit
    turn        INTEGER NOT NULL,
    target      TEXT    NOT NULL,
    opens       TEXT    NOT NULL,
    closes      TEXT    NOT NULL,
    state       TEXT    NOT NULL,                                      -- open, done, late, missed, not-expected
    visit       TEXT,                                                  -- the visit it was, once it took place
    PRIMARY KEY (participant, kit, plan, turn)
) STRICT, WITHOUT ROWID;
CREATE INDEX planned_open ON planned (closes, opens, target, participant) WHERE state = 'open';
-- Of them nothing is expected, or few may look: a handful, looked up for every count.
CREATE INDEX participants_apart ON participants (id)
    WHERE withdrawn IS NOT NULL OR restricted IS NOT NULL OR erased IS NOT NULL;

CREATE TABLE alerts (
    id          TEXT    NOT NULL PRIMARY KEY,                          -- of the step that says that it fired
    participant TEXT,
    kit         TEXT    NOT NULL,
    rule        TEXT    NOT NULL,
    severity    TEXT    NOT NULL,
    fired       TEXT    NOT NULL,                                      -- UTC
    due         TEXT    NOT NULL,                                      -- UTC: somebody acts by then
    state       TEXT    NOT NULL                                       -- open, acted, promised, closed
) STRICT, WITHOUT ROWID;
CREATE INDEX alerts_open ON alerts (due) WHERE state <> 'closed';

-- How long a visit took, pauses excluded, in seconds.
CREATE TABLE minutes (
    visit   TEXT    NOT NULL PRIMARY KEY REFERENCES visits (id),
    patient INTEGER NOT NULL DEFAULT 0,
    staff   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TRIGGER steps_stay BEFORE UPDATE ON steps
    WHEN NOT ((NEW.seq, NEW.id, NEW.edition, NEW.kind, NEW.kit, NEW.kit_version, NEW.participant, NEW.visit, NEW.about,
               NEW.day, NEW.at, NEW.at_offset, NEW.by, NEW.audit)
           IS (OLD.seq, OLD.id, OLD.edition, OLD.kind, OLD.kit, OLD.kit_version, OLD.participant, OLD.visit, OLD.about,
               OLD.day, OLD.at, OLD.at_offset, OLD.by, OLD.audit)
        AND (OLD.erased = 0 AND NEW.erased = 1 AND NEW.content IS NULL AND NEW.reason IS NULL AND NEW.salt IS NULL
                AND NEW.origin IS OLD.origin
             -- Where it came from is said right after it was kept.
             OR OLD.origin IS NULL AND NEW.origin IS NOT NULL
                AND (NEW.content, NEW.reason, NEW.salt, NEW.erased) IS (OLD.content, OLD.reason, OLD.salt, OLD.erased)))
    BEGIN SELECT RAISE(ABORT, 'steps are only added, or erased'); END;
CREATE TRIGGER steps_remain BEFORE DELETE ON steps
    BEGIN SELECT RAISE(ABORT, 'steps are only added, or erased'); END;
CREATE TRIGGER adoptions_stay BEFORE UPDATE ON adoptions
    BEGIN SELECT RAISE(ABORT, 'what was decided about kits is only added'); END;
CREATE TRIGGER adoptions_remain BEFORE DELETE ON adoptions
    BEGIN SELECT RAISE(ABORT, 'what was decided about kits is only added'); END;

-- Three more kinds of record travel.
INSERT INTO tallies (kind) VALUES ('kit'), ('enrolment'), ('step');
