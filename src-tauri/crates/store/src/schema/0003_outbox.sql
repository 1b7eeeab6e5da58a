-- What the endpoint has not confirmed, and what it has.

CREATE TABLE outbox (
    kind    TEXT    NOT NULL,                        -- questionnaire, participant, visit, response
    id      TEXT    NOT NULL,
    edits   INTEGER NOT NULL,                        -- counts up with every change of the record
    refusal TEXT,                                    -- NULL while it waits; a code once the endpoint refused it
    place   TEXT,                                    -- what the endpoint pointed at
    theirs  TEXT,                                    -- what the endpoint said, for support
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

-- The newest confirmation of each record.
CREATE TABLE receipts (
    kind      TEXT    NOT NULL,
    id        TEXT    NOT NULL,
    at        TEXT    NOT NULL,
    at_offset INTEGER NOT NULL,
    etag      TEXT,                                  -- NULL when the endpoint gives none
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX receipts_by_time ON receipts (at);
