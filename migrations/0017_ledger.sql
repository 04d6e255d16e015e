-- What was done, by whom and where, one entry after another. Nothing here is ever changed: see docs/ledger.md.

CREATE TABLE ledger (
    -- 1, 2, 3 …: a number that is missing was taken away.
    seq BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    -- The day of the act in campus time; it may lie before the day on which it was written down.
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    -- 'console', 'clock', 'person', or 'grant:N': a role, never an account.
    actor TEXT NOT NULL,
    campus TEXT,
    college TEXT,
    class TEXT,
    department TEXT,
    -- The item of the plan.
    item TEXT,
    -- The entry that this one corrects, and why.
    corrects BIGINT REFERENCES ledger (seq),
    reason TEXT,
    body TEXT NOT NULL,
    -- The SHA-256 of a file that proves it.
    blob TEXT,
    prev TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE UNIQUE INDEX ledger_corrects ON ledger (corrects) WHERE corrects IS NOT NULL;

-- The last entry. Whoever writes takes this row last, and alone.
CREATE TABLE ledger_head (
    name TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO ledger_head (name, seq, hash)
VALUES ('head', 0, '0000000000000000000000000000000000000000000000000000000000000000');
