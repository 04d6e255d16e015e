-- Meetings about fraud. One that nobody has said anything about may have no row.

CREATE TABLE meeting (
    id BIGINT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('class', 'mobilisation', 'league_class', 'league_day')),
    item TEXT NOT NULL,
    -- A month, or the only meeting of a year.
    slot TEXT NOT NULL,
    -- Whose it is: a class, or a college as `campus/college`.
    home TEXT NOT NULL,
    campus TEXT NOT NULL,
    college TEXT NOT NULL,
    class TEXT REFERENCES class (name),
    -- 1 for the one that counts; others of the same slot follow.
    number BIGINT NOT NULL CHECK (number >= 1),
    state TEXT NOT NULL CHECK (state IN ('open', 'planned', 'registered', 'peer_verified', 'needs_look', 'verified',
        'returned', 'late_asked', 'exempt_asked', 'exempt')),
    -- When it is to be held, by the clock on the wall, and where.
    planned_at TEXT,
    planned_place TEXT,
    held_on TEXT,
    present BIGINT,
    enrolled BIGINT,
    form TEXT CHECK (form IN ('discussion', 'case', 'scenario')),
    photo_hash TEXT,
    photo_bytes BIGINT,
    timing TEXT CHECK (timing IN ('on_time', 'late', 'added')),
    is_proxy BOOLEAN NOT NULL DEFAULT FALSE,
    -- Who registered it first, and when.
    registered_by BIGINT,
    registered_at BIGINT,
    reason TEXT,
    -- The last step.
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    CHECK ((held_on IS NULL) = (present IS NULL)),
    CHECK ((held_on IS NULL) = (form IS NULL)),
    CHECK ((held_on IS NULL) = (timing IS NULL)),
    CHECK ((held_on IS NULL) = (registered_by IS NULL)),
    CHECK ((held_on IS NULL) = (registered_at IS NULL)),
    CHECK ((photo_hash IS NULL) = (photo_bytes IS NULL)),
    UNIQUE (item, slot, home, number)
);
CREATE INDEX meeting_class ON meeting (class);

-- Everything that happened to a meeting.
CREATE TABLE meeting_step (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    step TEXT NOT NULL CHECK (step IN ('plan', 'register', 'correct', 'attest', 'doubt', 'verify', 'return', 'admit',
        'ask_exempt', 'exempt', 'refuse', 'reopen')),
    account BIGINT,
    at BIGINT NOT NULL,
    words TEXT,
    -- The meeting as it was before, in JSON: both versions stay, and the step can be taken back.
    before TEXT,
    undone_at BIGINT
);
CREATE INDEX meeting_step_meeting ON meeting_step (meeting, id);

-- Who was not there, by the step that said so.
CREATE TABLE meeting_absence (
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    step BIGINT NOT NULL,
    student BIGINT NOT NULL REFERENCES student (id),
    PRIMARY KEY (meeting, step, student)
);
CREATE INDEX meeting_absence_student ON meeting_absence (student);

-- Who of a class says that they were there. Nobody is shown who; only how many.
CREATE TABLE meeting_attest (
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    student BIGINT NOT NULL REFERENCES student (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (meeting, student)
);
CREATE INDEX meeting_attest_student ON meeting_attest (student);

-- What somebody has said so far about a meeting; it is written down when they submit it.
CREATE TABLE meeting_draft (
    account BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    -- What it is to become.
    step TEXT NOT NULL CHECK (step IN ('plan', 'register', 'correct', 'return', 'ask_exempt', 'exempt')),
    held_on TEXT,
    -- Those who were not there, as a list of numbers of students in JSON.
    absent TEXT,
    -- How many were there, where nobody knows who could have been.
    heads BIGINT,
    form TEXT NOT NULL CHECK (form IN ('discussion', 'case', 'scenario')),
    photo_hash TEXT,
    photo_bytes BIGINT,
    planned_at TEXT,
    -- What the next message brings.
    waits TEXT CHECK (waits IN ('heads', 'absent', 'photo', 'place', 'words')),
    touched_at BIGINT NOT NULL,
    CHECK ((photo_hash IS NULL) = (photo_bytes IS NULL))
);

INSERT INTO sequence (name, last) VALUES ('meeting', 0), ('meeting_step', 0);
