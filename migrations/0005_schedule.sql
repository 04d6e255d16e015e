-- What the clock has already done.

CREATE TABLE schedule (
    name TEXT NOT NULL PRIMARY KEY,
    -- Slots before this moment are none of ours: they were before the schedule existed.
    since BIGINT NOT NULL
);

-- A slot is a wall-clock time in the schedule's zone, so no clock change can make it come twice.
CREATE TABLE occurrence (
    schedule TEXT NOT NULL,
    slot TEXT NOT NULL,
    fired_at BIGINT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('fired', 'missed', 'skipped')),
    planned BIGINT NOT NULL,
    PRIMARY KEY (schedule, slot)
);
