-- The words of titles (weight A) and texts of all reports, by their number,
-- without their endings and accents. The program makes them, so that a search
-- finds the same whatever dictionaries and locales the server has.
CREATE TABLE search (
  rowid BIGINT PRIMARY KEY,
  words TSVECTOR NOT NULL
);
CREATE INDEX search_words ON search USING gin (words);
