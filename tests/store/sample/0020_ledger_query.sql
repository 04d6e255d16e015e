-- What was asked and what waits to be written, done and not. Entries are counted since this change.
INSERT INTO ledger_request (id, account, chat, made_at, what, body, done_at) VALUES
    (1, 9001, 3, 1743480000000, 'query', '{"entries":[],"kinds":["tip"],"places":[],"items":[],"by":[],"since":null,"until":null,"as_of":null}', NULL),
    (2, 9001, 3, 1743480001000, 'note', '{"text":"work"}', 1743480002000),
    (3, 9001, 3, 1743480003000, 'export', '{}', NULL);
UPDATE sequence SET last = 3 WHERE name = 'ledger_request';
INSERT INTO ledger_tally (written, day, kind, campus, college, department, item, doer, total, corrected)
    VALUES (20179, '2025-04-01', 'work.noted', '', '', 'safety', 'I2', 'member', 1, 1);
INSERT INTO ledger_tally_month (written, day, kind, campus, college, department, item, doer, total, corrected)
    VALUES (630, '2025-04', 'work.noted', '', '', 'safety', 'I2', 'member', 1, 1);
