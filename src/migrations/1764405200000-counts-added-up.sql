-- Counts are added up in three statements: the rows are taken, their sums are inserted, and the rows are deleted. Taking
-- them makes another process wait that adds up the same counts, which needs the right to change a column.
GRANT UPDATE (workers) ON readiness_tally, lapse_tally TO peerway_service;
