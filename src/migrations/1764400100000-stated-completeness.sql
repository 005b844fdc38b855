-- A provider can state that a programme's units and their outcomes are all that it teaches. Without such a
-- statement nothing can be concluded from what the record does not show.
ALTER TABLE programme_version
  ADD COLUMN complete_stated_on date,
  ADD COLUMN complete_stated_by text CHECK (length(complete_stated_by) BETWEEN 1 AND 300),
  ADD CONSTRAINT programme_version_completeness_check
    CHECK ((complete_stated_on IS NULL) = (complete_stated_by IS NULL));

COMMENT ON COLUMN programme_version.complete_stated_on
  IS 'The day on which it was stated that the units and their outcomes are all that is taught; null if nobody has.';
COMMENT ON COLUMN programme_version.complete_stated_by
  IS 'Who stated it: the provider, or a role there. Not a person''s name.';
