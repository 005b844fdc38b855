-- What a source publishes about a framework, a programme or a kind of certificate, in addition to what is held here.

ALTER TABLE framework_version ADD COLUMN competences_in_source integer CHECK (competences_in_source >= 1);
COMMENT ON COLUMN framework_version.competences_in_source IS
  'How many competences (topics, values) the source has, if it is known that not all of them are held here.';

ALTER TABLE programme_version ADD COLUMN maximum_funding numeric CHECK (maximum_funding >= 0);
COMMENT ON COLUMN programme_version.maximum_funding IS
  'The most that public funding pays for one learner, in pounds; it is no price.';

ALTER TABLE credential_type
  ADD COLUMN awarded_by text CHECK (length(awarded_by) BETWEEN 1 AND 200),
  ADD COLUMN level text CHECK (length(level) BETWEEN 1 AND 60);
COMMENT ON COLUMN credential_type.awarded_by IS
  'The awarding body; null if there is no single one, or if it is not known.';
COMMENT ON COLUMN credential_type.level IS
  'The level of the qualification as its source has it; null if it has none, or if it is not known.';
