-- What classes were asked, in points, and what people want to ask of them.

-- One charge of one class, written with what it is for. Of the same thing a class is charged once.
CREATE TABLE burden (
    source TEXT NOT NULL CHECK (source IN ('tip', 'notice', 'summary', 'meeting')),
    -- Which one.
    reference TEXT NOT NULL,
    class TEXT NOT NULL REFERENCES class (name),
    -- The day in campus time, and the Monday of its week.
    day TEXT NOT NULL,
    week TEXT NOT NULL,
    points BIGINT NOT NULL CHECK (points > 0),
    -- Whose wish it was, NULL for the plan's.
    reach TEXT CHECK (reach IN ('everything', 'campus', 'college', 'department')),
    campus TEXT,
    college TEXT,
    department TEXT,
    CHECK (reach IS NOT NULL OR (campus IS NULL AND college IS NULL AND department IS NULL)),
    PRIMARY KEY (source, reference, class)
);
CREATE INDEX burden_week ON burden (week, class);
CREATE INDEX burden_day ON burden (day, class);

-- A notice to classes, in somebody's own words.
CREATE TABLE notice (
    id BIGINT NOT NULL PRIMARY KEY,
    account BIGINT NOT NULL,
    -- In whose name: one grant of theirs, or every one that is the same role in the same unit.
    sender BIGINT REFERENCES role_grant (id),
    is_all BOOLEAN NOT NULL,
    words TEXT NOT NULL,
    ask TEXT NOT NULL CHECK (ask IN ('nothing', 'tap', 'form', 'photo')),
    made_at BIGINT NOT NULL,
    -- When those classes got it that had room, where others had none.
    parted_at BIGINT,
    -- When its sender had decided about all of it.
    settled_at BIGINT
);
CREATE INDEX notice_made ON notice (made_at);

-- What became of a notice in each class.
CREATE TABLE notice_class (
    notice BIGINT NOT NULL REFERENCES notice (id),
    class TEXT NOT NULL REFERENCES class (name),
    -- 'open' waits for its sender, 'asked' for the office, 'held' for Friday; 'merged' went with Friday's post.
    state TEXT NOT NULL CHECK (state IN ('open', 'asked', 'held', 'sent', 'merged', 'refused', 'dropped')),
    PRIMARY KEY (notice, class)
);
CREATE INDEX notice_class_waiting ON notice_class (state) WHERE state IN ('asked', 'held');

-- That somebody was asked for the words of a notice.
CREATE TABLE notice_wait (
    account BIGINT NOT NULL PRIMARY KEY,
    asked_at BIGINT NOT NULL
);

INSERT INTO sequence (name, last) VALUES ('notice', 0);
