-- A week that is over and one that runs; somebody who answered, somebody who has not, and somebody nobody can write to.
INSERT INTO aware_week (week, term, drawn_at, closes_at, counted_at) VALUES
    ('2025-03-31', '2025-spring', 1743394800000, 1743913200000, 1743913300000),
    ('2025-04-07', '', 1743999600000, 1744518000000, NULL);

INSERT INTO aware_stratum (week, campus, college, students, drawn, reached, answered, verified) VALUES
    ('2025-03-31', 'qingdao', '计算机学院', 40, 2, 1, 1, 1),
    ('2025-04-07', 'qingdao', '计算机学院', 40, 2, 2, 0, 0);

INSERT INTO aware_ask (id, week, student, campus, college, account, seed, questions, answers, asked_at) VALUES
    (1, '2025-03-31', 1, 'qingdao', '计算机学院', 5000000003, -7, '["police-1","job-1"]', '{"0":["a",true],"1":["b",false]}', 1743394800000),
    (2, '2025-03-31', 2, 'qingdao', '计算机学院', NULL, 7, '["police-1","job-1"]', '{}', NULL),
    (3, '2025-04-07', 1, 'qingdao', '计算机学院', 5000000003, 0, '[]', '{}', NULL);

INSERT INTO aware_total (term, campus, college, fraud_type, people, right_people) VALUES
    ('2025-spring', 'qingdao', '计算机学院', 'police', 5, 4),
    ('', 'qingdao', '计算机学院', 'job', 1, 0);
