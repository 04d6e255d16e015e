INSERT INTO meeting_reminder (delivery, item, slot, class, named, told)
    SELECT MIN(id), 'I2', '2025-04', '软件2301', 'monitor', 'counsellor' FROM delivery;
INSERT INTO meeting_reminder (delivery, item, slot, class, named, told)
    SELECT MIN(id), 'C3', '2025', '软件2301', 'department', 'task_force' FROM delivery;
INSERT INTO meeting_reminder (delivery, item, slot, class, named, told)
    SELECT MAX(id), 'I2', '2025-04', '软件2301', 'college', 'college' FROM delivery;
INSERT INTO meeting_passed (item, slot, class, account, at) VALUES ('I2', '2025-04', '软件2301', 7, 1743436800000);
