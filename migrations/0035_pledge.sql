-- The pledge against fraud: what it says, who signed it, and how far each class is.

-- Each wording that somebody was shown and signed, by its hash. A wording is kept for good: it says what was signed.
CREATE TABLE pledge_text (
    -- SHA-256 of the text.
    hash TEXT NOT NULL PRIMARY KEY,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    first_at BIGINT NOT NULL
);

-- Who signed, in a plan's campaign. Nobody but the secretary of the student's branch is shown who did not.
CREATE TABLE pledge (
    -- The id of the plan.
    campaign TEXT NOT NULL,
    student BIGINT NOT NULL REFERENCES student (id),
    -- What was signed.
    text TEXT NOT NULL REFERENCES pledge_text (hash),
    -- In the chat by the student, or on paper, which the secretary entered.
    way TEXT NOT NULL CHECK (way IN ('chat', 'paper')),
    signed_at BIGINT NOT NULL,
    -- When the student took it back.
    withdrawn_at BIGINT,
    PRIMARY KEY (campaign, student)
);
CREATE INDEX pledge_student ON pledge (student);
CREATE INDEX pledge_signed ON pledge (signed_at);

-- How the campaign stands in a class.
CREATE TABLE pledge_class (
    campaign TEXT NOT NULL,
    class TEXT NOT NULL REFERENCES class (name),
    -- The card in the class's group, and what it says.
    delivery BIGINT,
    posted_at BIGINT,
    shown BIGINT NOT NULL DEFAULT 0,
    shown_at BIGINT,
    -- Since when the number is another one than the card says.
    changed_at BIGINT,
    -- When the missing were reminded last.
    reminded_at BIGINT,
    -- What the ledger was told last.
    counted BIGINT,
    counted_paper BIGINT,
    PRIMARY KEY (campaign, class)
);
CREATE INDEX pledge_class_changed ON pledge_class (changed_at);

-- A list from paper that is waited for, or that waits to be saved.
CREATE TABLE pledge_wait (
    account BIGINT NOT NULL PRIMARY KEY,
    class TEXT NOT NULL REFERENCES class (name),
    -- The numbers of those who did not sign on paper, as a list in JSON; nothing until it came.
    absent TEXT,
    asked_at BIGINT NOT NULL
);
