-- Of each story all questions count that its page shows, also those whose answer
-- is only told later, and those of which it is not sure that they ask one thing.
UPDATE stories SET differs = coalesce((SELECT json_array_length(y.document, '$.disputed') FROM synopses y
  WHERE y.story = stories.id AND y.version = stories.version AND y.document IS NOT NULL), 0) WHERE version > 0;
