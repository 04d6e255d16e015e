-- Every office; with and without a name and hours, with several numbers and with none.
INSERT INTO contact (campus, office, name, phones, hours, changed_at) VALUES
    ('qingdao', 'security', '保卫处值班室', '["0532-0000-0110","6110"]', NULL, 1743480000000),
    ('qingdao', 'police', NULL, '["0532-0000-0111"]', '08:00-22:00', 1743480000000),
    ('qingdao', 'duty', NULL, '["0532-0000-0112"]', NULL, 1743480000000),
    ('qingdao', 'counselling', NULL, '["0532-0000-0113"]', '22:00-07:30', 1743480000000),
    ('qingdao', 'students', NULL, '["0532-0000-0114"]', NULL, 0),
    ('taian', 'international', NULL, '[]', NULL, 9223372036854775807);

INSERT INTO contact_draft (id, account, campus, office, name, phones, hours, made_at) VALUES
    (1, 5000000003, 'taian', 'security', '保卫处', '["0538-0000-0110"]', '00:00-00:00', 1743480000000),
    (2, 5000000004, 'taian', 'police', NULL, '[]', NULL, 1743480000000);
