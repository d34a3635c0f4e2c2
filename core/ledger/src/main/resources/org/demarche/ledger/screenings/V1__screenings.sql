-- The screening log: one chain of what was asked, what was answered and who was let pass. Rows are only ever added.
CREATE TABLE entry (
    sequence      INTEGER NOT NULL PRIMARY KEY,
    kind          TEXT    NOT NULL,
    recorded_at   TEXT    NOT NULL,
    payload       TEXT    NOT NULL,
    answer        BLOB    NOT NULL,
    previous_hash TEXT    NOT NULL,
    hash          TEXT    NOT NULL
) STRICT;
CREATE INDEX entry_by_moment ON entry (recorded_at);
CREATE INDEX entry_of_whitelist ON entry (sequence) WHERE kind = 'whitelist';

-- How many entries there are and the hash of the last: shows a tail that was cut off.
CREATE TABLE head (
    id      INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    entries INTEGER NOT NULL,
    hash    TEXT    NOT NULL
) STRICT;
INSERT INTO head (id, entries, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Guards: what was added is neither changed nor removed, by this program or another.
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER entry_kept BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER entry_follows BEFORE INSERT ON entry
WHEN NEW.sequence <= (SELECT entries FROM head WHERE id = 1)
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER head_once BEFORE INSERT ON head BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER head_grows BEFORE UPDATE ON head WHEN NEW.entries <= OLD.entries
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER head_kept BEFORE DELETE ON head BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
