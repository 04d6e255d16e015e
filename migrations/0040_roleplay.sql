-- Runs through scenarios in which somebody chooses what to say to a “fraudster”. Nobody else sees what was chosen.
CREATE TABLE roleplay (
    id BIGINT NOT NULL PRIMARY KEY,
    account BIGINT NOT NULL,
    scenario TEXT NOT NULL,
    -- The how-manieth of this person through this scenario, from 1.
    nth BIGINT NOT NULL,
    -- What was chosen, turn by turn, in JSON.
    choices TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    ended_at BIGINT,
    UNIQUE (account, scenario, nth)
);
CREATE INDEX roleplay_began ON roleplay (began_at);

INSERT INTO sequence (name, last) VALUES ('roleplay', 0);
