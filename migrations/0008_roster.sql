-- The roster: who is in which class. It holds no full name, no student number and no telephone.

CREATE TABLE student (
    id BIGINT NOT NULL PRIMARY KEY,
    -- What the roster's key makes of the student number, and of its last four digits.
    number_hash TEXT NOT NULL UNIQUE,
    tail_hash TEXT NOT NULL,
    class TEXT NOT NULL REFERENCES class (name),
    -- The number within the class, by which people are shown: 07 张*.
    seat BIGINT NOT NULL CHECK (seat BETWEEN 1 AND 999),
    masked_name TEXT NOT NULL,
    -- Codes with a space between; empty for an ordinary student.
    segments TEXT NOT NULL,
    language TEXT,
    -- Whether a person has said that this student is not on the messenger.
    is_offline BOOLEAN NOT NULL DEFAULT FALSE,
    created_at BIGINT NOT NULL,
    -- Since when the student is in no class of the roster any more.
    left_at BIGINT
);
CREATE UNIQUE INDEX student_seat ON student (class, seat) WHERE left_at IS NULL;
CREATE INDEX student_tail ON student (class, tail_hash) WHERE left_at IS NULL;

INSERT INTO sequence (name, last) VALUES ('student', 0);
