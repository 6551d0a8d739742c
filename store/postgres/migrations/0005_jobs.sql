-- How programs share the work. What is to be done stands in raws, work and
-- feeds; should the server lose what stands here (UNLOGGED: after a crash these
-- are empty), some of it is done twice, and nothing is lost.

-- Who has which job, until when. Tries is how often it was begun.
CREATE UNLOGGED TABLE jobs (
  kind   TEXT COLLATE "C" NOT NULL,
  key    TEXT COLLATE "C" NOT NULL,
  holder TEXT COLLATE "C" NOT NULL,
  tries  INTEGER NOT NULL,
  until  TIMESTAMPTZ NOT NULL,
  PRIMARY KEY (kind, key)
);
CREATE INDEX jobs_holder ON jobs (holder);

-- What was read of documents and waits to be kept: JSON, gzip.
CREATE UNLOGGED TABLE found (
  raw    TEXT COLLATE "C" PRIMARY KEY,
  packed BYTEA NOT NULL
);
