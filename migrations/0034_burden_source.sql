-- Classes are charged for quick quizzes, pledges and contests too.
CREATE TABLE burden_with_more (
    source TEXT NOT NULL CHECK (source IN ('tip', 'notice', 'summary', 'meeting', 'quiz', 'pledge', 'contest')),
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
INSERT INTO burden_with_more (source, reference, class, day, week, points, reach, campus, college, department)
    SELECT source, reference, class, day, week, points, reach, campus, college, department FROM burden;
DROP TABLE burden;
ALTER TABLE burden_with_more RENAME TO burden;
CREATE INDEX burden_week ON burden (week, class);
CREATE INDEX burden_day ON burden (day, class);
