-- What is kept, as in the store of one machine: docs/schema.md tells of tables
-- and columns. Text is compared byte by byte ("C"), as it is there. Times are
-- text, "2031-05-04T06:00:00.000000000Z". An index over what may be long is one
-- of hashes, since no other holds more than 2,700 bytes a row.

-- Says that this is a store, and how many migrations it has seen.
CREATE TABLE synoptic (
  version INTEGER NOT NULL
);
INSERT INTO synoptic (version) VALUES (0);

-- Documents as they came. Written once.
CREATE TABLE raws (
  number  BIGINT PRIMARY KEY,
  id      TEXT COLLATE "C" NOT NULL UNIQUE,
  input   TEXT COLLATE "C" NOT NULL,
  url     TEXT COLLATE "C" NOT NULL,
  media   TEXT COLLATE "C" NOT NULL,
  fetched TEXT COLLATE "C" NOT NULL,
  feed    TEXT COLLATE "C" NOT NULL,
  size    BIGINT NOT NULL,
  sha256  TEXT COLLATE "C" NOT NULL,
  body    BYTEA NOT NULL,
  read    INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX raws_unread ON raws (number) WHERE read = 0;

-- Reports: one outlet's account each, without its residue.
CREATE TABLE reports (
  number    BIGINT PRIMARY KEY,
  id        TEXT COLLATE "C" NOT NULL UNIQUE,
  raw       TEXT COLLATE "C" NOT NULL REFERENCES raws (id),
  place     INTEGER NOT NULL,
  page      TEXT COLLATE "C" NOT NULL,
  version   INTEGER NOT NULL,
  input     TEXT COLLATE "C" NOT NULL,
  url       TEXT COLLATE "C" NOT NULL,
  outlet    TEXT COLLATE "C" NOT NULL,
  title     TEXT COLLATE "C" NOT NULL,
  byline    TEXT COLLATE "C" NOT NULL,
  published TEXT COLLATE "C" NOT NULL,
  language  TEXT COLLATE "C" NOT NULL,
  text      TEXT COLLATE "C" NOT NULL,
  sha256    TEXT COLLATE "C" NOT NULL,
  more      TEXT COLLATE "C" NOT NULL
);
CREATE INDEX reports_page ON reports USING hash (page);
CREATE INDEX reports_outlet ON reports USING hash (outlet);
CREATE INDEX reports_published ON reports (published);

-- What reading made of each raw.
CREATE TABLE readings (
  raw    TEXT COLLATE "C" NOT NULL REFERENCES raws (id),
  place  INTEGER NOT NULL,
  input  TEXT COLLATE "C" NOT NULL,
  report TEXT COLLATE "C" REFERENCES reports (id),
  reason TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (raw, place)
);
CREATE INDEX readings_report ON readings (report);

-- Marks: what reading found in the text of a report.
CREATE TABLE marks (
  report TEXT COLLATE "C" PRIMARY KEY REFERENCES reports (id),
  packed BYTEA NOT NULL
);

-- Who and what is named in a report, once each.
CREATE TABLE names (
  name   TEXT COLLATE "C" NOT NULL,
  kind   TEXT COLLATE "C" NOT NULL,
  folded TEXT COLLATE "C" NOT NULL,
  last   TEXT COLLATE "C" NOT NULL,
  report TEXT COLLATE "C" NOT NULL REFERENCES reports (id),
  times  INTEGER NOT NULL
);
CREATE INDEX names_report ON names (report);
CREATE INDEX names_folded ON names USING hash (folded);
CREATE INDEX names_last ON names USING hash (last);

-- Stories: the reports of one event each.
CREATE TABLE stories (
  id      TEXT COLLATE "C" PRIMARY KEY,
  title   TEXT COLLATE "C" NOT NULL,
  before  TEXT COLLATE "C" NOT NULL,
  reports INTEGER NOT NULL DEFAULT 0,
  first   TEXT COLLATE "C" NOT NULL DEFAULT '',
  last    TEXT COLLATE "C" NOT NULL DEFAULT '',
  differs INTEGER NOT NULL DEFAULT 0,
  version INTEGER NOT NULL DEFAULT 0,
  merged  TEXT COLLATE "C" NOT NULL DEFAULT ''
);
CREATE INDEX stories_shown ON stories (last DESC, reports DESC, id) WHERE reports > 0;
CREATE INDEX stories_told ON stories (id) WHERE version > 0 AND reports > 0;

-- Which story each report is in, one only, and why.
CREATE TABLE memberships (
  report TEXT COLLATE "C" PRIMARY KEY REFERENCES reports (id),
  number BIGINT NOT NULL,
  story  TEXT COLLATE "C" NOT NULL REFERENCES stories (id),
  copy   TEXT COLLATE "C" NOT NULL,
  list   INTEGER NOT NULL,
  why    TEXT COLLATE "C" NOT NULL
);
CREATE INDEX memberships_story ON memberships (story, report, number);
CREATE UNIQUE INDEX memberships_number ON memberships (number, story);

-- What people said of reports, for good.
CREATE TABLE corrections (
  number  BIGINT PRIMARY KEY,
  behind  BIGINT NOT NULL,
  kind    TEXT COLLATE "C" NOT NULL,
  reports TEXT COLLATE "C" NOT NULL,
  origin  TEXT COLLATE "C" NOT NULL,
  note    TEXT COLLATE "C" NOT NULL
);

-- Synopses. The newest of a story is plain JSON, those before it are packed.
CREATE TABLE synopses (
  story    TEXT COLLATE "C" NOT NULL REFERENCES stories (id),
  version  INTEGER NOT NULL,
  document TEXT COLLATE "C",
  packed   BYTEA,
  sha256   TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (story, version)
);

-- The reports a synopsis was made from.
CREATE TABLE synopsis_reports (
  story   TEXT COLLATE "C" NOT NULL,
  version INTEGER NOT NULL,
  report  TEXT COLLATE "C" NOT NULL REFERENCES reports (id),
  letter  TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (story, version, report),
  FOREIGN KEY (story, version) REFERENCES synopses (story, version)
);
CREATE INDEX synopsis_reports_report ON synopsis_reports (report);

-- Feeds that are followed, and how they do.
CREATE TABLE feeds (
  url           TEXT COLLATE "C" PRIMARY KEY,
  title         TEXT COLLATE "C" NOT NULL,
  site          TEXT COLLATE "C" NOT NULL,
  outlet        TEXT COLLATE "C" NOT NULL,
  off           INTEGER NOT NULL,
  etag          TEXT COLLATE "C" NOT NULL,
  last_modified TEXT COLLATE "C" NOT NULL,
  hash          TEXT COLLATE "C" NOT NULL,
  added         TEXT COLLATE "C" NOT NULL,
  checked       TEXT COLLATE "C" NOT NULL,
  ok            TEXT COLLATE "C" NOT NULL,
  next          TEXT COLLATE "C" NOT NULL,
  failures      INTEGER NOT NULL,
  error         TEXT COLLATE "C" NOT NULL
);
CREATE INDEX feeds_due ON feeds (next) WHERE off = 0;

-- Stories that wait to be compared again.
CREATE TABLE work (
  story TEXT COLLATE "C" PRIMARY KEY REFERENCES stories (id),
  asks  INTEGER NOT NULL,
  due   TEXT COLLATE "C" NOT NULL
);
CREATE INDEX work_due ON work (due, story);

-- Stories that could not be compared as they are now, and why.
CREATE TABLE faults (
  story TEXT COLLATE "C" PRIMARY KEY REFERENCES stories (id),
  why   TEXT COLLATE "C" NOT NULL
);

-- What the program itself must remember, by name.
CREATE TABLE states (
  name   TEXT COLLATE "C" PRIMARY KEY,
  packed BYTEA NOT NULL
);
