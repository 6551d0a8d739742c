-- Views, for whoever opens the store with tools of their own: the same as in
-- the store of one machine.

-- The items of a JSON array, none of anything else.
CREATE FUNCTION items(list json) RETURNS TABLE (value json, key bigint) LANGUAGE sql IMMUTABLE AS $$
  SELECT i.value, i.number - 1 FROM json_array_elements(CASE json_typeof(list) WHEN 'array' THEN list ELSE '[]' END) WITH ORDINALITY AS i (value, number)
$$;

CREATE VIEW story_list AS
SELECT s.id AS story, s.title, s.reports, s.first, s.last, s.differs,
  (SELECT count(DISTINCT r.outlet) FROM memberships m JOIN reports r ON r.id = m.report WHERE m.story = s.id) AS outlets,
  s.before
FROM stories s WHERE s.reports > 0 ORDER BY s.last DESC, s.reports DESC, s.id;

CREATE VIEW story_reports AS
SELECT m.story, r.id AS report, r.outlet, r.published, r.title, r.byline, r.url, r.version, m.copy, r.text
FROM memberships m JOIN reports r ON r.id = m.report ORDER BY m.story, r.published, r.id;

CREATE VIEW why AS
SELECT m.report, m.story, j.value ->> 'with' AS "with", e.value ->> 'kind' AS kind, e.value ->> 'text' AS text, e.value ->> 'weight' AS weight
FROM memberships m, items(m.why::json) j, items(j.value -> 'evidence') e;

CREATE VIEW differences AS
SELECT y.story, d.key AS number, d.value ->> 'question' AS question, d.value ->> 'about' AS about, d.value ->> 'relation' AS relation,
  s.value ->> 'value' AS value, s.value ->> 'reports' AS reports, s.value ->> 'origins' AS origins
FROM synopses y, items(y.document::json -> 'disputed') d, items(d.value -> 'sides') s WHERE y.document IS NOT NULL;

CREATE VIEW agreed AS
SELECT y.story, c.key AS number, c.value ->> 'text' AS text, c.value ->> 'reports' AS reports, c.value ->> 'origins' AS origins, c.value ->> 'background' AS background
FROM synopses y, items(y.document::json -> 'agreed') c WHERE y.document IS NOT NULL;

CREATE VIEW sayings AS
SELECT y.story, s.value ->> 'speaker' AS speaker, v.value ->> 'text' AS text, v.value ->> 'kind' AS kind, s.value ->> 'origins' AS origins
FROM synopses y, items(y.document::json -> 'sayings') s, items(s.value -> 'variants') v WHERE y.document IS NOT NULL;

CREATE VIEW timeline AS
SELECT y.story, e.value ->> 'from' AS "from", e.value ->> 'to' AS "to", e.value ->> 'precision' AS precision, e.value ->> 'text' AS text
FROM synopses y, items(y.document::json -> 'timeline') e WHERE y.document IS NOT NULL;

CREATE VIEW page_versions AS
SELECT r.page, r.version, r.id AS report, r.title, w.fetched
FROM reports r JOIN raws w ON w.id = r.raw
WHERE EXISTS (SELECT 1 FROM reports o WHERE o.page = r.page AND o.version = 2) ORDER BY r.page, r.version;

CREATE VIEW outlets AS
SELECT r.outlet, count(*) AS reports, count(DISTINCT m.story) AS stories, min(nullif(r.published, '')) AS first, max(r.published) AS last
FROM reports r LEFT JOIN memberships m ON m.report = r.id GROUP BY r.outlet ORDER BY r.outlet;

CREATE VIEW refused AS
SELECT g.input, split_part(g.reason, ':', 1) AS code, g.reason, w.url, w.feed, w.fetched
FROM readings g JOIN raws w ON w.id = g.raw WHERE g.report IS NULL ORDER BY w.number, g.place;
