-- How many reports and stories each outlet has, counted as they come: to count
-- all reports anew, as the view outlets does, takes too long for a page.
CREATE TABLE outlet_counts (
  outlet  TEXT PRIMARY KEY,
  reports INTEGER NOT NULL,
  stories INTEGER NOT NULL DEFAULT 0,   -- in which it has a report
  first   TEXT NOT NULL,                -- days of publication
  last    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- How many reports each outlet has in each story.
CREATE TABLE outlet_stories (
  outlet  TEXT NOT NULL,
  story   TEXT NOT NULL,
  reports INTEGER NOT NULL,
  PRIMARY KEY (outlet, story)
) STRICT, WITHOUT ROWID;
CREATE INDEX outlet_stories_story ON outlet_stories (story);

INSERT INTO outlet_counts SELECT outlet, reports, stories, coalesce(first, ''), last FROM outlets;
INSERT INTO outlet_stories SELECT r.outlet, m.story, count(*) FROM memberships m JOIN reports r ON r.id = m.report GROUP BY r.outlet, m.story;

CREATE TRIGGER outlet_reports AFTER INSERT ON reports BEGIN
  INSERT INTO outlet_counts (outlet, reports, first, last) VALUES (new.outlet, 1, new.published, new.published)
    ON CONFLICT (outlet) DO UPDATE SET reports = outlet_counts.reports + 1,
      first = CASE WHEN excluded.first = '' OR outlet_counts.first <> '' AND outlet_counts.first < excluded.first THEN outlet_counts.first ELSE excluded.first END,
      last = max(outlet_counts.last, excluded.last);
END;
CREATE TRIGGER outlet_joins AFTER INSERT ON memberships BEGIN
  INSERT INTO outlet_stories (outlet, story, reports) SELECT outlet, new.story, 1 FROM reports WHERE id = new.report
    ON CONFLICT (outlet, story) DO UPDATE SET reports = outlet_stories.reports + 1;
END;
CREATE TRIGGER outlet_moves AFTER UPDATE OF story ON memberships WHEN old.story <> new.story BEGIN
  INSERT INTO outlet_stories (outlet, story, reports) SELECT outlet, new.story, 1 FROM reports WHERE id = new.report
    ON CONFLICT (outlet, story) DO UPDATE SET reports = outlet_stories.reports + 1;
  UPDATE outlet_stories SET reports = reports - 1 WHERE story = old.story AND outlet = (SELECT outlet FROM reports WHERE id = new.report);
  DELETE FROM outlet_stories WHERE story = old.story AND reports = 0 AND outlet = (SELECT outlet FROM reports WHERE id = new.report);
END;
CREATE TRIGGER outlet_story AFTER INSERT ON outlet_stories BEGIN
  UPDATE outlet_counts SET stories = stories + 1 WHERE outlet = new.outlet;
END;
CREATE TRIGGER outlet_story_left AFTER DELETE ON outlet_stories BEGIN
  UPDATE outlet_counts SET stories = stories - 1 WHERE outlet = old.outlet;
END;
