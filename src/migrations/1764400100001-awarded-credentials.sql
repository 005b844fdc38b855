-- A programme can lead to a credential that a route asks for, such as the Level 3 apprenticeship.
ALTER TABLE programme_version
  ADD COLUMN leads_to text[] NOT NULL DEFAULT '{}';

COMMENT ON COLUMN programme_version.leads_to
  IS 'Codes of the credential types that a learner who completes the programme can be awarded.';
