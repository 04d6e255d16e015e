-- Two people of one wording of which staff were told, somebody about to ask, a question that waits and one that was answered.
INSERT INTO check_sketch (id, sender, college, campus, fraud_type, flags, lanes, marks, wave, at) VALUES
    (1, '9f86d081884c7d65', '计算机学院', 'qingdao', 'brushing', '["bait","easy_money"]', '[1,4294967295]', '["00ff00ff00ff00ff"]', 1, 1743480700000),
    (2, '60303ae22b998861', '', 'qingdao', NULL, '[]', '[]', '[]', 1, 1743480800000);

INSERT INTO check_wave (id, people, told_at) VALUES (1, 3, 1743480800000);

INSERT INTO check_wish (account, at) VALUES (5000000003, 1743480900000);

INSERT INTO check_question (id, account, campus, text, asked_at, ruling, ruled_at, told_at) VALUES
    (1, 5000000003, 'qingdao', '一单垫付98元返118元', 1743480700000, 'fraud', 1743480800000, NULL),
    (2, 5000000004, 'qingdao', 'Your parcel was lost.', 1743480700000, NULL, NULL, 1743523900000);
