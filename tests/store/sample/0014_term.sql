-- A term that is over and the one after it.
INSERT INTO term (code, first_day, last_day, began_at, ended_at) VALUES
    ('2024F', '2024-09-02', '2025-01-17', 1725206400000, 1740326400000),
    ('2025S', '2025-02-24', '2025-07-04', 1740326400000, NULL);

INSERT INTO term_class (term, class, campus, college, segment, cohort) VALUES
    ('2024F', '软件2301', '东校区', '信息学院', 'freshmen', 2023),
    ('2024F', 'International 2024', '西校区', '国际学院', 'international', NULL);

INSERT INTO term_student (term, student, class, seat) VALUES ('2024F', 1, '软件2301', 1);
