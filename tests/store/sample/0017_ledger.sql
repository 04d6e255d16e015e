-- A ledger of two entries. Their hashes are not real: this is about columns.
INSERT INTO ledger (seq, at, day, kind, actor, campus, college, class, department, item, corrects, reason, body, blob, prev, hash)
VALUES (1, 1743499200000, '2025-04-01', 'ledger.begun', 'clock', NULL, NULL, NULL, NULL, NULL, NULL, NULL,
        '{"origin":"AAAAAAAAAAAAAAAAAAAAAA"}', NULL,
        '0000000000000000000000000000000000000000000000000000000000000000', 'aa');
INSERT INTO ledger (seq, at, day, kind, actor, campus, college, class, department, item, corrects, reason, body, blob, prev, hash)
VALUES (2, 1743499200000, '2025-04-01', 'ledger.struck', 'grant:1', 'qingdao', '计算机学院', '软件2301', 'safety', 'I2', 1,
        'written twice', '{}', 'bb', 'aa', 'cc');
UPDATE ledger_head SET seq = 2, hash = 'cc' WHERE name = 'head';
