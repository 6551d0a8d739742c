-- How many reports and stories each outlet has, counted as they come.
CREATE TABLE outlet_counts (
  outlet  TEXT COLLATE "C" NOT NULL,
  reports INTEGER NOT NULL,
  stories INTEGER NOT NULL DEFAULT 0,
  first   TEXT COLLATE "C" NOT NULL,
  last    TEXT COLLATE "C" NOT NULL
);
CREATE INDEX outlet_counts_outlet ON outlet_counts USING hash (outlet);

-- How many reports each outlet has in each story.
CREATE TABLE outlet_stories (
  outlet  TEXT COLLATE "C" NOT NULL,
  story   TEXT COLLATE "C" NOT NULL,
  reports INTEGER NOT NULL
);
CREATE INDEX outlet_stories_story ON outlet_stories (story);

-- Who writes is alone, so that nobody inserts what is looked for here.
CREATE FUNCTION count_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE outlet_counts SET reports = reports + 1,
    first = CASE WHEN new.published = '' OR first <> '' AND first < new.published THEN first ELSE new.published END,
    last = CASE WHEN new.published > last THEN new.published ELSE last END
    WHERE outlet = new.outlet;
  IF NOT FOUND THEN
    INSERT INTO outlet_counts (outlet, reports, first, last) VALUES (new.outlet, 1, new.published, new.published);
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION count_member() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  name TEXT;
BEGIN
  SELECT outlet INTO name FROM reports WHERE id = new.report;
  UPDATE outlet_stories SET reports = reports + 1 WHERE story = new.story AND outlet = name;
  IF NOT FOUND THEN
    INSERT INTO outlet_stories (outlet, story, reports) VALUES (name, new.story, 1);
    UPDATE outlet_counts SET stories = stories + 1 WHERE outlet = name;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    UPDATE outlet_stories SET reports = reports - 1 WHERE story = old.story AND outlet = name;
    DELETE FROM outlet_stories WHERE story = old.story AND outlet = name AND reports = 0;
    IF FOUND THEN
      UPDATE outlet_counts SET stories = stories - 1 WHERE outlet = name;
    END IF;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER outlet_reports AFTER INSERT ON reports FOR EACH ROW EXECUTE FUNCTION count_report();
CREATE TRIGGER outlet_joins AFTER INSERT ON memberships FOR EACH ROW EXECUTE FUNCTION count_member();
CREATE TRIGGER outlet_moves AFTER UPDATE OF story ON memberships FOR EACH ROW WHEN (old.story <> new.story) EXECUTE FUNCTION count_member();
