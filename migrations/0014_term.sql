-- Terms, and how the classes stood at the end of each.

CREATE TABLE term (
    code TEXT NOT NULL PRIMARY KEY,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    ended_at BIGINT
);

CREATE TABLE term_class (
    term TEXT NOT NULL REFERENCES term (code),
    class TEXT NOT NULL REFERENCES class (name),
    campus TEXT NOT NULL,
    college TEXT NOT NULL,
    segment TEXT NOT NULL,
    cohort BIGINT,
    PRIMARY KEY (term, class)
);

CREATE TABLE term_student (
    term TEXT NOT NULL REFERENCES term (code),
    student BIGINT NOT NULL REFERENCES student (id),
    class TEXT NOT NULL REFERENCES class (name),
    seat BIGINT NOT NULL,
    PRIMARY KEY (term, student)
);
CREATE INDEX term_student_class ON term_student (term, class);

-- Since when a class is over.
ALTER TABLE class ADD COLUMN over_at BIGINT;
CREATE INDEX class_over ON class (over_at) WHERE over_at IS NOT NULL;
