-- Which tip a group got on which day, and who has read it.

CREATE TABLE tip_shown (
    chat BIGINT NOT NULL REFERENCES chat (id),
    day TEXT NOT NULL,
    tip TEXT NOT NULL,
    because TEXT NOT NULL,
    delivery BIGINT NOT NULL REFERENCES delivery (id),
    PRIMARY KEY (chat, day)
);
CREATE UNIQUE INDEX tip_shown_delivery ON tip_shown (delivery);

-- One row a person and card, however often the button is pressed. They are numbered in the order in
-- which people read the card, so the last number is how many did.
CREATE TABLE ack (
    delivery BIGINT NOT NULL REFERENCES delivery (id),
    account BIGINT NOT NULL,
    at BIGINT NOT NULL,
    nth BIGINT NOT NULL,
    PRIMARY KEY (delivery, account)
);
CREATE UNIQUE INDEX ack_nth ON ack (delivery, nth);
