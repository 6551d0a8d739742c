-- Stories whose reports differ are few among all that are shown.
CREATE INDEX stories_differing ON stories (last DESC, reports DESC, id) WHERE reports > 0 AND differs > 0;
