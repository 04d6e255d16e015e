-- A run that is over, one that is under way, and one of somebody else who chose nothing.
INSERT INTO roleplay (id, account, scenario, nth, choices, began_at, ended_at) VALUES
    (1, 5000000003, 'police', 1, '["a","b","c","a","b","b"]', 1743480700000, 1743480800000),
    (2, 5000000003, 'police', 2, '["b"]', 1743480900000, NULL),
    (3, 5000000004, 'customer_service', 1, '[]', 1743480900000, NULL);

UPDATE sequence SET last = 3 WHERE name = 'roleplay';
