-- What is the same for the whole clinic, and who works there.

-- Settings by name; values are text.
CREATE TABLE settings (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Staff who can sign in. The key file has their slots and no names.
CREATE TABLE people (
    id     TEXT NOT NULL PRIMARY KEY,   -- UUID
    name   TEXT NOT NULL,
    role   TEXT NOT NULL                -- administrator; more roles come as more words
) STRICT;
