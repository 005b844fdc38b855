-- A worker can say that a session on their record did not take place. The column is empty for confirmations, so that the
-- digests of those on record do not change.
ALTER TABLE supervision_confirmation
  ADD COLUMN is_contest boolean CHECK (is_contest IS NULL OR (is_contest AND NOT set_agenda));
COMMENT ON COLUMN supervision_confirmation.is_contest IS 'True if the worker says that the session did not take place.';
