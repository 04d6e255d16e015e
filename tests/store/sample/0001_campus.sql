-- Invented classes. `sequence` has its rows from the migration.
UPDATE sequence SET last = 3 WHERE name = 'chat';
UPDATE sequence SET last = 9 WHERE name = 'delivery';

INSERT INTO secret (name, value) VALUES ('link', 'c2FtcGxlIG9ubHk');

INSERT INTO class (name, campus, college, segment, languages, cadence, created_at) VALUES
    ('软件2301', '东校区', '信息学院', 'freshmen', 'zh-CN en', 'daily', 1743465600000),
    ('International 2024', '西校区', '国际学院', 'international', 'en', 'weekly', 1743465600000);
