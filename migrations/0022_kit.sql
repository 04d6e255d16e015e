-- Kits for class meetings, and polls of ours.

-- A poll as the messenger counts it. Polls are anonymous: who voted is known to nobody.
CREATE TABLE poll (
    -- What the messenger calls it.
    id TEXT NOT NULL PRIMARY KEY,
    -- The delivery that posted it, NULL as long as we do not know which did.
    delivery BIGINT REFERENCES delivery (id),
    -- How many chose each option, in their order, in JSON; an empty list before the first vote.
    votes TEXT NOT NULL,
    is_closed BOOLEAN NOT NULL
);
CREATE INDEX poll_delivery ON poll (delivery) WHERE delivery IS NOT NULL;
CREATE INDEX delivery_repeat ON delivery (repeat_of) WHERE repeat_of IS NOT NULL;

-- Which kit a class has for a meeting.
CREATE TABLE kit_use (
    class TEXT NOT NULL REFERENCES class (name),
    -- The item of the plan.
    item TEXT NOT NULL,
    -- The month, like 2025-04.
    slot TEXT NOT NULL,
    kit TEXT NOT NULL,
    -- As whom somebody began the vote.
    starter BIGINT REFERENCES role_grant (id),
    -- The right option, from 0, as it was then.
    answer BIGINT,
    -- When both votes were over and the difference was told.
    settled_at BIGINT,
    PRIMARY KEY (class, item, slot)
);

-- The vote before the discussion and the one after it.
CREATE TABLE kit_vote (
    class TEXT NOT NULL,
    item TEXT NOT NULL,
    slot TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('before', 'after')),
    delivery BIGINT NOT NULL UNIQUE REFERENCES delivery (id),
    asked_at BIGINT NOT NULL,
    -- How many had chosen each option when it was over, in JSON; an empty list when nobody told us.
    votes TEXT,
    closed_at BIGINT,
    PRIMARY KEY (class, item, slot, side),
    FOREIGN KEY (class, item, slot) REFERENCES kit_use (class, item, slot),
    CHECK ((votes IS NULL) = (closed_at IS NULL))
);
CREATE INDEX kit_vote_open ON kit_vote (class) WHERE closed_at IS NULL;
