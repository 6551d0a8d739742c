-- Full-text search.

-- The words of titles and texts of all reports, by their number. It holds no
-- text of its own; tools without FTS5 can leave it alone.
CREATE VIRTUAL TABLE search USING fts5 (
  title, text,
  content = 'reports', content_rowid = 'number',
  tokenize = "porter unicode61 remove_diacritics 2"
);
INSERT INTO search (search) VALUES ('rebuild');
