-- A grant of every reach, one that was revoked, one that was handed over, and offers of every fate.
INSERT INTO role_grant (id, account, duty, reach, campus, college, class, department, origin, from_at, until_at,
    granted_by, ended_at, why) VALUES
    (1, 5000000003, 'admin', 'everything', NULL, NULL, NULL, NULL, 'invited', 1743465600000, 1760486400000, NULL, NULL, NULL),
    (2, 5000000004, 'police', 'campus', 'qingdao', NULL, NULL, NULL, 'invited', 1743465600000, 1760486400000, 1, NULL, NULL),
    (3, 5000000005, 'lead', 'college', 'qingdao', '计算机学院', NULL, NULL, 'invited', 1743465600000, 1760486400000, 1, NULL, NULL),
    (4, 5000000006, 'counsellor', 'class', NULL, NULL, '软件2301', NULL, 'invited', 1743465600000, 1760486400000, 3, NULL, NULL),
    (5, 5000000007, 'monitor', 'class', NULL, NULL, '软件2301', NULL, 'invited', 1743465600000, 1760486400000, 4, 1743552000000, 'handed_over'),
    (6, 5000000008, 'monitor', 'class', NULL, NULL, '软件2301', NULL, 'handed_over', 1743552000000, 1760486400000, 4, NULL, NULL),
    (7, 5000000009, 'deputy', 'class', NULL, NULL, '软件2301', NULL, 'delegated', 1743552000000, 1744156800000, 6, 1743600000000, 'revoked'),
    (8, 5000000010, 'member', 'department', NULL, NULL, NULL, 'publicity', 'invited', 1743465600000, 1760486400000, 1, NULL, NULL);

INSERT INTO invitation (id, hash, duty, reach, campus, college, class, department, origin, until_at, granted_by,
    created_at, expires_at, fate, settled_at) VALUES
    (1, '8f14e45fceea167a', 'admin', 'everything', NULL, NULL, NULL, NULL, 'invited', 1760486400000, NULL, 1743465600000, 1743724800000, 'accepted', 1743465700000),
    (2, 'c9f0f895fb98ab91', 'monitor', 'class', NULL, NULL, '软件2301', NULL, 'invited', 1760486400000, 4, 1743465600000, 1743724800000, 'declined', 1743465700000),
    (3, '45c48cce2e2d7fbd', 'lead', 'college', 'qingdao', '计算机学院', NULL, NULL, 'invited', 1760486400000, 1, 1743465600000, 1743724800000, NULL, NULL);

UPDATE sequence SET last = 8 WHERE name = 'role_grant';
UPDATE sequence SET last = 3 WHERE name = 'invitation';
