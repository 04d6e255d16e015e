-- A bound group with a topic, one that was only seen, and a person.
INSERT INTO chat (id, address, thread, kind, state, frozen_until, created_at) VALUES
    (1, -1002000000001, 7, 'group', 'active', 1743469200000, 1743465600000),
    (2, -4000000002, NULL, 'group', 'seen', 0, 1743465600000),
    (3, 5000000003, NULL, 'private', 'active', 0, 1743465600000);

INSERT INTO binding (class, chat, bound_at, ended_at) VALUES
    ('软件2301', 2, 1743465600000, 1743466000000),
    ('软件2301', 1, 1743466000000, NULL);

INSERT INTO class_link (hash, class, created_at, expires_at, used_at) VALUES
    ('5f16f4c7f149ac4f', '软件2301', 1743465600000, 1744070400000, 1743466000000),
    ('0cc175b9c0f1b6a8', 'International 2024', 1743465600000, 1744070400000, NULL);

INSERT INTO person (account, language, created_at) VALUES
    (5000000003, 'en', 1743465600000),
    (5000000004, NULL, 1743465600000);
