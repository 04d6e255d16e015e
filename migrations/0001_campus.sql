-- Classes, and the numbers that are given out.

CREATE TABLE sequence (
    name TEXT NOT NULL PRIMARY KEY,
    last BIGINT NOT NULL
);
INSERT INTO sequence (name, last) VALUES ('chat', 0), ('delivery', 0);

CREATE TABLE secret (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE class (
    name TEXT NOT NULL PRIMARY KEY,
    campus TEXT NOT NULL,
    college TEXT NOT NULL,
    segment TEXT NOT NULL CHECK (segment IN ('all', 'freshmen', 'graduating', 'international', 'staff')),
    languages TEXT NOT NULL,
    cadence TEXT NOT NULL CHECK (cadence IN ('daily', 'three_a_week', 'weekly')),
    created_at BIGINT NOT NULL
);
