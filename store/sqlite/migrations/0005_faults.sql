-- Stories that could not be compared as they are now, and why.
CREATE TABLE faults (
  story TEXT PRIMARY KEY REFERENCES stories (id),
  why   TEXT NOT NULL
) STRICT;

CREATE INDEX stories_told ON stories (id) WHERE version > 0 AND reports > 0;
