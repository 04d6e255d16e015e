INSERT INTO words_unit (id, language, name) VALUES (1, 'ru', 'tip-police-1'), (2, 'ar', 'question-police-1.why');
INSERT INTO words_report (unit, account, remark, at) VALUES
    (1, 5000000020, 'опечатка', 1743465600000),
    (1, 5000000021, NULL, 1743465700000);
INSERT INTO words_card (unit, delivery) VALUES (1, 1);
INSERT INTO words_correction (unit, words, source, author, at, spread_at, why) VALUES
    (1, 'Новые слова', 'ab', 1, 1743465800000, 1743465900000, NULL),
    (2, 'كلمات', 'cd', NULL, 1743465800000, NULL, 'stale');
INSERT INTO words_draft (account, unit, words, at) VALUES
    (5000000022, 1, NULL, 1743465600000),
    (5000000023, 2, 'كلمات', 1743465600000);
INSERT INTO role_grant (id, account, duty, reach, department, origin, from_at, until_at) VALUES
    (90, 5000000022, 'steward', 'language', 'ru', 'invited', 1743465600000, 4102444800000);
UPDATE sequence SET last = 2 WHERE name = 'words_unit';
