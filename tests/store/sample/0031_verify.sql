INSERT INTO post (delivery, chat, code, reach, campus, college, class, department, recalled_at) VALUES
    (4, 1, 'K7F3QX2M', NULL, NULL, NULL, NULL, NULL, NULL),
    (8, 1, '00000000', 'class', 'qingdao', '计算机学院', '软件2301', NULL, 1743552000000),
    (9, 2, 'ZZZZZZZZ', 'department', NULL, NULL, NULL, 'publicity', NULL);
INSERT INTO badge (hash, account, made_at, expires_at) VALUES ('ab', 5000000006, 1743465600000, 1743466200000);
INSERT INTO guess (account, wrong, wrong_at) VALUES (5000000011, 10, 1743465600000);
