-- What docker and its kin are given, and what they did to the account.

-- Answers for its registry where several could and nothing else tells them apart.
CREATE TABLE integration_default (
    integration_id TEXT PRIMARY KEY NOT NULL REFERENCES integration (id) ON DELETE CASCADE,
    marked_at BIGINT NOT NULL -- the latest counts where two have come to be for one registry
);

CREATE INDEX integration_by_secret_host ON integration (secret_host);

-- A change that can be taken back after the program that made it has ended.
CREATE TABLE lasting_change (
    activity_id TEXT PRIMARY KEY NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    kept_until BIGINT NOT NULL,
    occasion TEXT NOT NULL, -- tells what it was made for from everything else
    content TEXT NOT NULL -- JSON: the rows before and after
);

-- What it left behind in the keychain, which is erased with it.
CREATE TABLE lasting_secret (
    secret_id TEXT PRIMARY KEY NOT NULL,
    activity_id TEXT NOT NULL REFERENCES lasting_change (activity_id) ON DELETE CASCADE
);
