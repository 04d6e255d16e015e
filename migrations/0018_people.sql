-- Quiet hours of somebody's own, what they say to a class that the roster moved them to, and in which classes
-- somebody was wrong about who they are.

CREATE TABLE quiet_hours (
    account BIGINT NOT NULL PRIMARY KEY,
    chat BIGINT NOT NULL UNIQUE REFERENCES chat (id),
    -- Minutes since midnight by the campus's clock. Hours over midnight begin later than they end.
    from_minute BIGINT NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute BIGINT NOT NULL CHECK (to_minute BETWEEN 0 AND 1439),
    created_at BIGINT NOT NULL,
    CHECK (from_minute <> to_minute)
);

-- The last question to a bound student whether their new class is right.
CREATE TABLE class_move (
    student BIGINT NOT NULL PRIMARY KEY REFERENCES student (id),
    id BIGINT NOT NULL UNIQUE,
    account BIGINT NOT NULL UNIQUE,
    -- The class they know of, and the one they were asked about.
    known TEXT NOT NULL REFERENCES class (name),
    class TEXT NOT NULL REFERENCES class (name),
    moved_at BIGINT NOT NULL,
    answer TEXT CHECK (answer IN ('right', 'wrong')),
    CHECK (known <> class)
);
INSERT INTO sequence (name, last) VALUES ('class_move', 0);

-- A JSON list of classes.
ALTER TABLE introduction ADD COLUMN tried TEXT NOT NULL DEFAULT '[]';
