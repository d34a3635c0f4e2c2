-- The ledger: one chain of entries. Rows are only ever added.
CREATE TABLE entry (
    sequence      INTEGER NOT NULL PRIMARY KEY,
    kind          TEXT    NOT NULL,
    key           TEXT    NOT NULL,
    recorded_at   TEXT    NOT NULL,
    payload       TEXT    NOT NULL,
    previous_hash TEXT    NOT NULL,
    hash          TEXT    NOT NULL
) STRICT;
CREATE INDEX entry_by_key ON entry (kind, key);

-- How many entries there are and the hash of the last: shows a tail that was cut off.
CREATE TABLE head (
    id      INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    entries INTEGER NOT NULL,
    hash    TEXT    NOT NULL
) STRICT;
INSERT INTO head (id, entries, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Bytes and texts of documents by the SHA-256 of their content, which the document's entry names; zlib-compressed.
CREATE TABLE blob (
    sha256 TEXT    NOT NULL PRIMARY KEY,
    size   INTEGER NOT NULL,
    bytes  BLOB    NOT NULL
) STRICT;

-- Projections: what the entries say, arranged for questions. Made in the same transaction, checked by verify.
CREATE TABLE claim_index (
    sequence INTEGER NOT NULL PRIMARY KEY,
    subject  TEXT    NOT NULL,
    object   TEXT,
    document INTEGER NOT NULL
) STRICT;
CREATE INDEX claim_by_subject ON claim_index (subject);
CREATE INDEX claim_by_object ON claim_index (object) WHERE object IS NOT NULL;
CREATE INDEX claim_by_document ON claim_index (document);

CREATE TABLE record_index (
    sequence INTEGER NOT NULL PRIMARY KEY,
    id       TEXT    NOT NULL,
    document INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX record_by_document ON record_index (document, id);
CREATE INDEX record_by_id ON record_index (id);

-- Guards: what was added is neither changed nor removed, by this program or another.
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER entry_kept BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER entry_follows BEFORE INSERT ON entry
WHEN NEW.sequence <= (SELECT entries FROM head WHERE id = 1)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER blob_stays BEFORE UPDATE ON blob BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER blob_kept BEFORE DELETE ON blob BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER blob_once BEFORE INSERT ON blob WHEN EXISTS (SELECT 1 FROM blob WHERE sha256 = NEW.sha256)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER head_once BEFORE INSERT ON head BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER head_grows BEFORE UPDATE ON head WHEN NEW.entries <= OLD.entries
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER head_kept BEFORE DELETE ON head BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
