-- What the checks of an integration said one after the other, so that a person sees since when it fails.
CREATE TABLE check_history (
    integration_id TEXT NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
    number BIGINT NOT NULL, -- grows by one
    checked_at BIGINT NOT NULL,
    verdict TEXT NOT NULL,
    cause TEXT NOT NULL, -- empty: not known
    message TEXT NOT NULL,
    milliseconds BIGINT NOT NULL, -- 0: not known
    PRIMARY KEY (integration_id, number)
);

INSERT INTO check_history
    SELECT integration_id, 1, checked_at, verdict, '', message, 0 FROM integration_check WHERE checked_at IS NOT NULL;
