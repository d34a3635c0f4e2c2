-- What does not fit the first piece of compressed bytes, which stands in blob, goes on here, piece by piece. The pieces come first and the row in blob
-- closes them, so that nothing can be added behind it. Older workspaces have whole values in blob, and stay as they are.
CREATE TABLE blob_part (
    sha256 TEXT    NOT NULL,
    part   INTEGER NOT NULL CHECK (part > 0),
    bytes  BLOB    NOT NULL,
    PRIMARY KEY (sha256, part)
) STRICT;

CREATE TRIGGER blob_part_stays BEFORE UPDATE ON blob_part BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER blob_part_kept BEFORE DELETE ON blob_part BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER blob_part_once BEFORE INSERT ON blob_part
WHEN EXISTS (SELECT 1 FROM blob_part WHERE sha256 = NEW.sha256 AND part = NEW.part)
    OR EXISTS (SELECT 1 FROM blob WHERE sha256 = NEW.sha256)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
