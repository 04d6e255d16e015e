INSERT INTO purge (what, removed, at) VALUES ('taps', 12, 1743480700000), ('texts', 0, 1743480700000);

INSERT INTO forgotten (receipt, day) VALUES ('7QK2-M9XD-4TRA', '2025-04-01');

-- A tap of somebody who is known no more.
INSERT INTO ack (delivery, account, at, nth) VALUES (4, -2, 1743480800000, 2);
