-- Days on which reports were published, where their stories tell them better
-- than they do themselves. They are inferred.
CREATE TABLE dated (
  report TEXT PRIMARY KEY REFERENCES reports (id),
  number INTEGER NOT NULL,              -- of the report
  story  TEXT NOT NULL,
  day    TEXT NOT NULL,
  told   TEXT NOT NULL                  -- JSON: the day, its rule, and what the report says itself
) STRICT, WITHOUT ROWID;
CREATE INDEX dated_story ON dated (story, day);

INSERT INTO dated
SELECT m.report, m.number, y.story, a.value ->> '$.published.date', a.value -> 'published'
FROM stories s JOIN synopses y ON y.story = s.id AND y.version = s.version, json_each(y.document, '$.reports') a
JOIN memberships m ON m.report = a.value ->> 'id' AND m.story = s.id
WHERE y.document IS NOT NULL AND a.value ->> '$.published.precision' = 'about' AND a.value ->> '$.published.date' <> '';

UPDATE stories SET
  first = coalesce((SELECT min(h.day) FROM (SELECT coalesce(d.day, r.published) AS day FROM memberships m JOIN reports r ON r.id = m.report LEFT JOIN dated d ON d.report = r.id
    WHERE m.story = stories.id AND NOT EXISTS (SELECT 1 FROM reports o WHERE o.page = r.page AND o.version = r.version + 1)) h WHERE h.day <> ''), ''),
  last = coalesce((SELECT max(coalesce(d.day, r.published)) FROM memberships m JOIN reports r ON r.id = m.report LEFT JOIN dated d ON d.report = r.id
    WHERE m.story = stories.id AND NOT EXISTS (SELECT 1 FROM reports o WHERE o.page = r.page AND o.version = r.version + 1)), '')
WHERE id IN (SELECT story FROM dated);

-- The reports of each story, in order of publication; about is 1 where the day
-- is inferred.
DROP VIEW story_reports;
CREATE VIEW story_reports AS
SELECT m.story, r.id AS report, r.outlet, coalesce(d.day, r.published) AS published, r.title, r.byline, r.url, r.version, m.copy, r.text, d.report IS NOT NULL AS about
FROM memberships m JOIN reports r ON r.id = m.report LEFT JOIN dated d ON d.report = r.id ORDER BY m.story, published, r.id;
