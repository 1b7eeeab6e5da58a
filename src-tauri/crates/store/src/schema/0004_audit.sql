-- Who did what, when. Written in the transaction of what was done; only added to.

CREATE TABLE audit (
    seq       INTEGER PRIMARY KEY,
    at        TEXT    NOT NULL,
    at_offset INTEGER NOT NULL,
    by        TEXT,                                  -- a person's id; NULL when the program acted by itself
    action    TEXT    NOT NULL,
    kind      TEXT    NOT NULL,                      -- of the record it was done to
    object    TEXT    NOT NULL,                      -- its id
    detail    TEXT,                                  -- codes and ids only; never what a participant said
    prev      BLOB    NOT NULL,                      -- hash of the row before, 32 zero bytes for the first
    hash      BLOB    NOT NULL                       -- SHA-256 over this row and `prev`, see audit.rs
) STRICT;

CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;
CREATE TRIGGER audit_remains BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;
