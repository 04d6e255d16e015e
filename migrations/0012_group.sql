-- A class may have several groups, one of them the primary; a group may be of several classes; and staff have
-- groups too. Classes get numbers, which fit on a button, and the year in which their people came.

ALTER TABLE class ADD COLUMN id BIGINT;
UPDATE class SET id = (SELECT COUNT(*) FROM class k WHERE k.name <= class.name);
CREATE UNIQUE INDEX class_id ON class (id);
INSERT INTO sequence (name, last) SELECT 'class', COUNT(*) FROM class;
ALTER TABLE class ADD COLUMN cohort BIGINT;

DROP INDEX binding_class;
DROP INDEX binding_chat;
-- Whether this is the group that the class's posts go to.
ALTER TABLE binding ADD COLUMN is_primary BOOLEAN NOT NULL DEFAULT TRUE;
CREATE UNIQUE INDEX binding_primary ON binding (class) WHERE ended_at IS NULL AND is_primary;
CREATE UNIQUE INDEX binding_open ON binding (class, chat) WHERE ended_at IS NULL;
CREATE INDEX binding_chat ON binding (chat) WHERE ended_at IS NULL;

-- A group of those who work somewhere: of the task force, a campus, a college or a department.
CREATE TABLE staff_group (
    chat BIGINT NOT NULL REFERENCES chat (id),
    reach TEXT NOT NULL CHECK (reach IN ('everything', 'campus', 'college', 'department')),
    campus TEXT,
    college TEXT,
    department TEXT,
    bound_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (chat, bound_at)
);
CREATE UNIQUE INDEX staff_group_chat ON staff_group (chat) WHERE ended_at IS NULL;

-- Since when the chat is in its state, and when people were last told of that.
ALTER TABLE chat ADD COLUMN state_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE chat ADD COLUMN told_at BIGINT;
-- When the topic that it wanted to be spoken to in was found to be gone; NULL once people were told.
ALTER TABLE chat ADD COLUMN topic_gone_at BIGINT;
CREATE INDEX chat_neglected ON chat (state) WHERE state IN ('seen', 'lost');
CREATE INDEX chat_topic_gone ON chat (topic_gone_at) WHERE topic_gone_at IS NOT NULL;
