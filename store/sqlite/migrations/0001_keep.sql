-- What is kept. Times are UTC, "2031-05-04T06:00:00.000000000Z"; days are
-- "2031-05-04"; what is unknown is empty. Numbers are the order of arrival.

-- Documents as they came. Written once.
CREATE TABLE raws (
  number  INTEGER PRIMARY KEY,
  id      TEXT NOT NULL UNIQUE,         -- hash of the place it came from and its bytes
  input   TEXT NOT NULL,                -- the path, address or name a person gave
  url     TEXT NOT NULL,                -- address of the document
  media   TEXT NOT NULL,                -- media type
  fetched TEXT NOT NULL,                -- when these bytes were first fetched
  feed    TEXT NOT NULL,                -- the feed through which it came
  size    INTEGER NOT NULL,             -- bytes, before packing
  sha256  TEXT NOT NULL,                -- of the bytes, before packing
  body    BLOB NOT NULL,                -- the bytes, gzip
  read    INTEGER NOT NULL DEFAULT 0    -- 1 once it has been read
) STRICT;
CREATE INDEX raws_unread ON raws (number) WHERE read = 0;

-- Reports: one outlet's account each, without its residue. Written once; a
-- page that changed is kept anew, as the next version of the same page.
CREATE TABLE reports (
  number    INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  raw       TEXT NOT NULL REFERENCES raws (id),
  place     INTEGER NOT NULL,           -- in the raw, from 0
  page      TEXT NOT NULL,              -- what it is a version of
  version   INTEGER NOT NULL,           -- of the page, from 1
  input     TEXT NOT NULL,
  url       TEXT NOT NULL,
  outlet    TEXT NOT NULL,
  title     TEXT NOT NULL,
  byline    TEXT NOT NULL,
  published TEXT NOT NULL,              -- day, month or year
  language  TEXT NOT NULL,              -- ISO 639
  text      TEXT NOT NULL,
  sha256    TEXT NOT NULL,              -- of the text
  more      TEXT NOT NULL,              -- JSON: rules, cuts, captions, links
  UNIQUE (page, version)
) STRICT;
CREATE INDEX reports_outlet ON reports (outlet, id);
CREATE INDEX reports_published ON reports (published);

-- What reading made of each raw: a report, or the reason why there is none.
CREATE TABLE readings (
  raw    TEXT NOT NULL REFERENCES raws (id),
  place  INTEGER NOT NULL,
  input  TEXT NOT NULL,
  report TEXT REFERENCES reports (id),  -- none if it was refused
  reason TEXT NOT NULL,                 -- "code: what was found and what to do"
  PRIMARY KEY (raw, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX readings_report ON readings (report);

-- Marks: what reading found in the text of a report.
CREATE TABLE marks (
  report TEXT PRIMARY KEY REFERENCES reports (id),
  packed BLOB NOT NULL                  -- JSON, gzip
) STRICT;

-- Who and what is named in a report, once each.
CREATE TABLE names (
  name   TEXT NOT NULL,                 -- the fullest form
  kind   TEXT NOT NULL,                 -- person, organisation, place, other
  folded TEXT NOT NULL,                 -- in small letters
  last   TEXT NOT NULL,                 -- the last word of folded
  report TEXT NOT NULL REFERENCES reports (id),
  times  INTEGER NOT NULL,              -- how often
  PRIMARY KEY (report, kind, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX names_folded ON names (folded, report);
CREATE INDEX names_last ON names (last, report);

-- Stories: the reports of one event each.
CREATE TABLE stories (
  id      TEXT PRIMARY KEY,
  title   TEXT NOT NULL,
  before  TEXT NOT NULL,                -- an earlier story of the same saga
  reports INTEGER NOT NULL DEFAULT 0,
  first   TEXT NOT NULL DEFAULT '',     -- days of publication
  last    TEXT NOT NULL DEFAULT '',
  differs INTEGER NOT NULL DEFAULT 0,   -- questions answered differently
  version INTEGER NOT NULL DEFAULT 0,   -- of the newest synopsis
  merged  TEXT NOT NULL DEFAULT ''      -- the story it was joined to
) STRICT;
CREATE INDEX stories_shown ON stories (last DESC, reports DESC, id) WHERE reports > 0;

-- Which story each report is in, one only, and why.
CREATE TABLE memberships (
  report TEXT PRIMARY KEY REFERENCES reports (id),
  number INTEGER NOT NULL,              -- of the report
  story  TEXT NOT NULL REFERENCES stories (id),
  copy   TEXT NOT NULL,                 -- the report whose wording it has
  list   INTEGER NOT NULL,              -- 1 for a round-up
  why    TEXT NOT NULL                  -- JSON: with which reports, by what evidence
) STRICT;
CREATE INDEX memberships_story ON memberships (story, report, number);
CREATE UNIQUE INDEX memberships_number ON memberships (number, story);

-- What people said of reports, for good.
CREATE TABLE corrections (
  number  INTEGER PRIMARY KEY,
  behind  INTEGER NOT NULL,             -- number of the last report when it was said
  kind    TEXT NOT NULL,                -- join, apart, split, pin, undo
  reports TEXT NOT NULL,                -- JSON: their ids
  origin  TEXT NOT NULL,                -- the report they are parted from or pinned to; of undo the number of what is taken back
  note    TEXT NOT NULL
) STRICT;

-- Synopses. The newest of a story is plain JSON, those before it are packed.
-- The texts of reports are left out of them: they stand in reports.
CREATE TABLE synopses (
  story    TEXT NOT NULL REFERENCES stories (id),
  version  INTEGER NOT NULL,
  document TEXT,                        -- JSON
  packed   BLOB,                        -- JSON, gzip
  sha256   TEXT NOT NULL,               -- of the JSON
  PRIMARY KEY (story, version)
) STRICT;

-- The reports a synopsis was made from.
CREATE TABLE synopsis_reports (
  story   TEXT NOT NULL,
  version INTEGER NOT NULL,
  report  TEXT NOT NULL REFERENCES reports (id),
  letter  TEXT NOT NULL,                -- by which it is cited; empty if set aside
  PRIMARY KEY (story, version, report),
  FOREIGN KEY (story, version) REFERENCES synopses (story, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX synopsis_reports_report ON synopsis_reports (report);

-- Feeds that are followed, and how they do.
CREATE TABLE feeds (
  url           TEXT PRIMARY KEY,
  title         TEXT NOT NULL,
  site          TEXT NOT NULL,
  outlet        TEXT NOT NULL,
  off           INTEGER NOT NULL,       -- 1 if it is not asked
  etag          TEXT NOT NULL,
  last_modified TEXT NOT NULL,
  hash          TEXT NOT NULL,          -- of the bytes it gave last
  added         TEXT NOT NULL,
  checked       TEXT NOT NULL,          -- last asked
  ok            TEXT NOT NULL,          -- last answered well
  next          TEXT NOT NULL,          -- to be asked again
  failures      INTEGER NOT NULL,       -- since it last answered well
  error         TEXT NOT NULL           -- of the last failure
) STRICT;
CREATE INDEX feeds_due ON feeds (next, url) WHERE off = 0;

-- Stories that wait to be compared again.
CREATE TABLE work (
  story TEXT PRIMARY KEY REFERENCES stories (id),
  asks  INTEGER NOT NULL,               -- how often it was asked for
  due   TEXT NOT NULL
) STRICT;
CREATE INDEX work_due ON work (due, story);

-- What the program itself must remember, by name: the state of the grouping.
CREATE TABLE states (
  name   TEXT PRIMARY KEY,
  packed BLOB NOT NULL                  -- gzip
) STRICT;
