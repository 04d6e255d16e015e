INSERT INTO schedule (name, since) VALUES ('tip', 1743465600000);

INSERT INTO occurrence (schedule, slot, fired_at, verdict, planned) VALUES
    ('tip', '2025-04-01T12:10', 1743480600000, 'fired', 2),
    ('tip', '2025-04-02T12:10', 1743570600000, 'missed', 0);
