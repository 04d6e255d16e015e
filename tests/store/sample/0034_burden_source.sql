-- Charges of the sources that are new.
INSERT INTO burden (source, reference, class, day, week, points, reach, campus, college, department) VALUES
    ('quiz', '1', '软件2301', '2025-04-01', '2025-03-31', 2, NULL, NULL, NULL, NULL),
    ('pledge', 'sdust-2025', '软件2301', '2025-04-01', '2025-03-31', 2, NULL, NULL, NULL, NULL),
    ('contest', 'sdust-2025', '软件2301', '2025-04-01', '2025-03-31', 2, NULL, NULL, NULL, NULL);
