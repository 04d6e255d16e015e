-- A draft that was just begun, a case of which everything was said and that was changed, one that was erased, and one
-- whose college was withheld.
INSERT INTO fraud_case (id, account, filed_in, fraud_type, channel, payment, band, loss, recovered, happened_on, place, campus, college, victim, reported, outcome, note_chars, version, made_at, filed_at, closed_at) VALUES
    (1, 5000000003, 'qingdao', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 1743480700000, NULL, NULL),
    (2, NULL, 'qingdao', 'brushing', 'qq', 'wallet', 'under_10k', 3300, 2100, '2025-04-18', 'college', 'qingdao', '计算机科学与工程学院', 'freshmen', 'yes', 'partly', 12, 2, 1743480700000, 1743480800000, 1743480900000),
    (3, NULL, NULL, 'police', 'phone', 'bank', 'over_100k', NULL, NULL, '2025-04-02', 'withheld', NULL, NULL, 'international', 'unknown', 'open', 0, 1, 1743480700000, 1743480800000, NULL),
    (4, NULL, NULL, 'job', 'wechat', 'nothing', 'under_3k', 0, NULL, '2025-04-03', 'withheld', NULL, NULL, 'staff', 'no', 'stopped', 0, 1, 1743480700000, 1743480800000, NULL),
    (5, NULL, NULL, 'game', 'game', 'gift_card', 'under_30k', NULL, NULL, '2025-04-04', 'withheld', NULL, NULL, 'student', 'no', 'open', 0, 1, 1743480700000, 1743480800000, NULL),
    (6, NULL, NULL, 'job', 'website', 'loan', 'under_100k', 9223372036854775807, 0, '2025-04-05', 'withheld', NULL, NULL, 'graduating', 'no', 'open', 0, 1, 1743480700000, 1743480800000, NULL);

INSERT INTO case_key (number, wrapped) VALUES
    (1, 'sealed1.00000000.AAAA'),
    (2, 'sealed1.00000000.AAAA'),
    (4, 'sealed1.00000000.AAAA');

INSERT INTO case_version (number, version, facts, sealed, at) VALUES
    (1, 0, '{}', 'AAAA', 1743480700000),
    (2, 1, '{"fraud_type":"brushing"}', 'AAAA', 1743480800000),
    (2, 2, '{"fraud_type":"brushing","is_closed":true}', 'AAAA', 1743480900000),
    (3, 1, '{}', '', 1743480800000),
    (4, 1, '{}', 'AAAA', 1743480800000);

INSERT INTO case_wait (account, number, what, asked_at) VALUES
    (5000000003, 1, 'amount', 1743480700000),
    (5000000004, 2, 'recovered', 1743480700000),
    (5000000005, 2, 'note', 1743480700000),
    (5000000006, 2, 'day', 1743480700000);

INSERT INTO case_baseline (id, from_day, to_day, college, fraud_type, cases, fen) VALUES
    (1, '2024-04-01', '2024-04-30', NULL, NULL, 5, 9223372036854775807),
    (2, '2024-05-09', '2024-05-09', '计算机科学与工程学院', 'brushing', 0, 0);

INSERT INTO pending_baseline (account, id, lines, hash, made_at) VALUES
    (5000000003, 1, '[]', '0000000000000000000000000000000000000000000000000000000000000000', 1743480700000);
