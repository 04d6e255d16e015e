-- The rows of the plan as work.

-- Each version of the plan's file that was loaded.
CREATE TABLE plan_version (
    id BIGINT NOT NULL PRIMARY KEY,
    plan TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    items BIGINT NOT NULL,
    loaded_at BIGINT NOT NULL
);

-- A row of the plan, for one of its dates and for whoever has to do it. A row is never deleted.
CREATE TABLE task (
    id BIGINT NOT NULL PRIMARY KEY,
    plan TEXT NOT NULL,
    item TEXT NOT NULL,
    -- Which of the item's dates: a word that stays when the date moves.
    slot TEXT NOT NULL,
    -- For which college the plan wanted it; empty for the whole university.
    home TEXT NOT NULL,
    -- Whose it is.
    reach TEXT NOT NULL CHECK (reach IN ('college', 'department')),
    campus TEXT,
    college TEXT,
    department TEXT,
    -- The day by which the plan has it, NULL when it is never over.
    due TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'done', 'returned', 'withdrawn')),
    -- The department that is asked to take it over, '-' for a colleague.
    offered TEXT,
    offered_by BIGINT,
    done_at BIGINT,
    is_late BOOLEAN NOT NULL,
    -- Over when the plan was issued.
    is_settled BOOLEAN NOT NULL,
    published_at BIGINT,
    created_at BIGINT NOT NULL,
    CHECK (offered IS NOT NULL OR offered_by IS NULL),
    UNIQUE (plan, item, slot, home)
);

-- Everything that happened to a row.
CREATE TABLE task_step (
    id BIGINT NOT NULL PRIMARY KEY,
    task BIGINT NOT NULL REFERENCES task (id),
    step TEXT NOT NULL CHECK (step IN ('accept', 'decline', 'report', 'correct', 'return', 'offer', 'take', 'refuse',
        'assign', 'withdraw', 'restore', 'move', 'settle')),
    account BIGINT,
    at BIGINT NOT NULL,
    -- The words of a proof or a reason; the former date of a move; the department of an offer.
    words TEXT,
    -- A proof that is a file: SHA-256 of its bytes, how many, and what kind.
    file_hash TEXT,
    file_bytes BIGINT,
    file_kind TEXT CHECK (file_kind IN ('file', 'photo')),
    -- The row as it was before, in JSON, so that the step can be undone.
    before TEXT,
    undone_at BIGINT,
    CHECK ((file_hash IS NULL) = (file_bytes IS NULL)),
    CHECK ((file_hash IS NULL) = (file_kind IS NULL))
);
CREATE INDEX task_step_task ON task_step (task, id);

-- What somebody was asked for and has not sent yet: a proof, or the reason of a return.
CREATE TABLE task_wait (
    account BIGINT NOT NULL PRIMARY KEY,
    task BIGINT NOT NULL REFERENCES task (id),
    step TEXT NOT NULL CHECK (step IN ('report', 'correct', 'return')),
    asked_at BIGINT NOT NULL
);

INSERT INTO sequence (name, last) VALUES ('plan_version', 0), ('task', 0), ('task_step', 0);
