INSERT INTO tip_shown (chat, day, tip, because, delivery) VALUES
    (1, '2025-04-01', 'refund-call', 'season', 4);

INSERT INTO ack (delivery, account, at, nth) VALUES (4, 5000000003, 1743480700000, 1);
