-- Everything that is said. See bot/domain/delivery.rs for the states.

CREATE TABLE delivery (
    id BIGINT NOT NULL PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    chat BIGINT NOT NULL REFERENCES chat (id),
    lane BIGINT NOT NULL CHECK (lane BETWEEN 0 AND 4),
    kind TEXT NOT NULL,
    broadcast TEXT,
    variant TEXT,
    act TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN
        ('queued', 'sending', 'sent', 'unconfirmed', 'failed', 'expired', 'cancelled', 'held', 'abandoned')),
    attempt BIGINT NOT NULL DEFAULT 0,
    not_before BIGINT NOT NULL,
    expires_at BIGINT,
    keeps_quiet BOOLEAN NOT NULL,
    repeat_of BIGINT REFERENCES delivery (id),
    created_at BIGINT NOT NULL,
    settled_at BIGINT,
    message BIGINT,
    why TEXT,
    -- What ended a doubt: evidence, person or policy.
    resolution TEXT CHECK (resolution IN ('evidence', 'person', 'policy')),
    CHECK (state <> 'sent' OR message IS NOT NULL OR resolution IS NOT NULL OR lane = 4 OR kind = 'leave')
);
-- At most one send of a chat is under way.
CREATE UNIQUE INDEX delivery_one_in_flight ON delivery (chat) WHERE state = 'sending';
-- The queue as a whole, and of one chat.
CREATE INDEX delivery_queue ON delivery (lane, id) WHERE state = 'queued';
CREATE INDEX delivery_chat_queue ON delivery (chat, lane, id) WHERE state = 'queued';
CREATE INDEX delivery_due ON delivery (not_before) WHERE state = 'queued';
CREATE INDEX delivery_expiry ON delivery (expires_at) WHERE state = 'queued' AND expires_at IS NOT NULL;
CREATE INDEX delivery_doubt ON delivery (settled_at) WHERE state = 'unconfirmed';
CREATE INDEX delivery_broadcast ON delivery (broadcast) WHERE state IN ('queued', 'held');

-- One row for each request that may have left, written before it leaves.
CREATE TABLE attempt (
    delivery BIGINT NOT NULL REFERENCES delivery (id),
    n BIGINT NOT NULL,
    chat BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    finished_at BIGINT,
    outcome TEXT,
    PRIMARY KEY (delivery, n)
);
CREATE INDEX attempt_started ON attempt (started_at);

-- Pauses of the whole bot that outlive a restart.
CREATE TABLE gate (
    name TEXT NOT NULL PRIMARY KEY,
    shut_until BIGINT NOT NULL
);
INSERT INTO gate (name, shut_until) VALUES ('bot', 0);
