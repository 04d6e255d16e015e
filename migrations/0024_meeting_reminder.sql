-- What a reminder is about, as long as it waits: when a meeting is registered meanwhile, it is called off.

CREATE TABLE meeting_reminder (
    delivery BIGINT NOT NULL REFERENCES delivery (id),
    item TEXT NOT NULL,
    slot TEXT NOT NULL,
    class TEXT NOT NULL REFERENCES class (name),
    -- The level that the plan names, and the one that is told: another where nobody of the first can be told.
    named TEXT NOT NULL CHECK (named IN ('monitor', 'counsellor', 'college', 'department', 'task_force')),
    told TEXT NOT NULL CHECK (told IN ('monitor', 'counsellor', 'college', 'department', 'task_force')),
    PRIMARY KEY (delivery, item, slot, class)
);
CREATE INDEX meeting_reminder_class ON meeting_reminder (class, item, slot);

-- Who passed a meeting on to a colleague of theirs: the colleague is reminded, and they are not.
CREATE TABLE meeting_passed (
    item TEXT NOT NULL,
    slot TEXT NOT NULL,
    class TEXT NOT NULL REFERENCES class (name),
    account BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (item, slot, class, account)
);
CREATE INDEX meeting_passed_account ON meeting_passed (account);
