-- What makes the ledger quick to ask: how many entries there are of each sort on each day, kept in the transaction
-- that writes them, so that counting a million entries reads some thousand rows.

CREATE TABLE ledger_tally (
    -- The day in UTC on which they were written down, in days since 1970: what the ledger said on an earlier day is
    -- the sum of the days before.
    written BIGINT NOT NULL,
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    -- An empty text stands for what an entry does not say.
    campus TEXT NOT NULL,
    college TEXT NOT NULL,
    department TEXT NOT NULL,
    item TEXT NOT NULL,
    -- 'console', 'clock', 'person', or as what somebody held the grant.
    doer TEXT NOT NULL,
    total BIGINT NOT NULL,
    -- How many of such entries were corrected by what was written on this day.
    corrected BIGINT NOT NULL,
    PRIMARY KEY (day, kind, campus, college, department, item, doer, written)
);

INSERT INTO ledger_tally (written, day, kind, campus, college, department, item, doer, total, corrected)
SELECT at / 86400000, day, kind, COALESCE(campus, ''), COALESCE(college, ''), COALESCE(department, ''),
    COALESCE(item, ''),
    CASE WHEN actor LIKE 'grant:%'
        THEN COALESCE((SELECT g.duty FROM role_grant g WHERE g.id = CAST(substr(l.actor, 7) AS BIGINT)), 'person')
        ELSE actor END,
    COUNT(*), 0
FROM ledger l
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;

INSERT INTO ledger_tally (written, day, kind, campus, college, department, item, doer, total, corrected)
SELECT c.at / 86400000, l.day, l.kind, COALESCE(l.campus, ''), COALESCE(l.college, ''), COALESCE(l.department, ''),
    COALESCE(l.item, ''),
    CASE WHEN l.actor LIKE 'grant:%'
        THEN COALESCE((SELECT g.duty FROM role_grant g WHERE g.id = CAST(substr(l.actor, 7) AS BIGINT)), 'person')
        ELSE l.actor END,
    0, COUNT(*)
FROM ledger c JOIN ledger l ON l.seq = c.corrects
WHERE TRUE
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
ON CONFLICT (day, kind, campus, college, department, item, doer, written)
DO UPDATE SET corrected = ledger_tally.corrected + excluded.corrected;

CREATE INDEX ledger_tally_written ON ledger_tally (written);

-- The same by month (2025-04), and written down in which block of 32 days since 1970: fewer rows for long stretches.
CREATE TABLE ledger_tally_month (
    written BIGINT NOT NULL,
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    campus TEXT NOT NULL,
    college TEXT NOT NULL,
    department TEXT NOT NULL,
    item TEXT NOT NULL,
    doer TEXT NOT NULL,
    total BIGINT NOT NULL,
    corrected BIGINT NOT NULL,
    PRIMARY KEY (day, kind, campus, college, department, item, doer, written)
);

INSERT INTO ledger_tally_month (written, day, kind, campus, college, department, item, doer, total, corrected)
SELECT written / 32, substr(day, 1, 7), kind, campus, college, department, item, doer, SUM(total), SUM(corrected)
FROM ledger_tally
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;

CREATE INDEX ledger_day ON ledger (day, seq);
CREATE INDEX ledger_class ON ledger (class, day) WHERE class IS NOT NULL;
CREATE INDEX ledger_at ON ledger (at);

-- What somebody asked of the ledger or wants to write into it, so that buttons below the answer know it.
CREATE TABLE ledger_request (
    id BIGINT NOT NULL PRIMARY KEY,
    account BIGINT NOT NULL,
    chat BIGINT NOT NULL REFERENCES chat (id),
    made_at BIGINT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('query', 'note', 'correction', 'export')),
    -- JSON.
    body TEXT NOT NULL,
    -- When it was done, so that it is done once.
    done_at BIGINT
);
CREATE INDEX ledger_request_account ON ledger_request (account);
CREATE INDEX ledger_request_export ON ledger_request (id) WHERE what = 'export' AND done_at IS NULL;

INSERT INTO sequence (name, last) VALUES ('ledger_request', 0);
