-- Nothing looks for the readings of a report. Of each item of each feed an entry
-- stood at a place of its own, so that most of what was written for a feed that
-- changed was pages of this index. Those that were refused are still counted by one.
DROP INDEX readings_report;
CREATE INDEX readings_refused ON readings (report) WHERE report IS NULL;
