-- Quiz questions that staff write while the program runs, with what is being written.

CREATE TABLE question (
    id BIGINT NOT NULL PRIMARY KEY,
    fraud_type TEXT NOT NULL,
    -- The segment it is for; nothing is everyone.
    audience TEXT CHECK (audience IN ('freshmen', 'graduating', 'international', 'staff')),
    right_option TEXT NOT NULL CHECK (right_option IN ('a', 'b', 'c', 'd')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'approved', 'returned', 'retired')),
    -- The how-manieth time it was handed in, so that nobody approves what they did not see.
    version BIGINT NOT NULL,
    writer BIGINT REFERENCES role_grant (id),
    written_at BIGINT NOT NULL,
    reviewer BIGINT REFERENCES role_grant (id),
    -- When it was approved; nothing for one that never was.
    approved_at BIGINT,
    -- What has to be done before it can be approved.
    remark TEXT,
    -- When it last came into its state.
    changed_at BIGINT NOT NULL
);
CREATE INDEX question_state ON question (state);

-- Its words, as they were typed.
CREATE TABLE question_words (
    question BIGINT NOT NULL REFERENCES question (id),
    language TEXT NOT NULL,
    body TEXT NOT NULL,
    a TEXT NOT NULL,
    b TEXT NOT NULL,
    c TEXT NOT NULL,
    d TEXT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (question, language)
);

-- What somebody is writing: a question, a remark, or a file that waits to be applied.
CREATE TABLE question_draft (
    account BIGINT NOT NULL PRIMARY KEY,
    step TEXT NOT NULL CHECK (step IN ('chinese', 'english', 'ready', 'remark', 'file')),
    question BIGINT REFERENCES question (id),
    content TEXT,
    at BIGINT NOT NULL
);

INSERT INTO sequence (name, last) VALUES ('question', 0);
