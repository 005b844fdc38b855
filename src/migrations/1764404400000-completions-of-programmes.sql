-- Completions of one programme are counted by their day without reading those of all others.
CREATE INDEX completion_by_programme ON completion (organisation_id, programme_id, completed_on)
  WHERE programme_id IS NOT NULL;
