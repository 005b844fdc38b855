-- What was read in each source, and the source of each kind of evidence.

ALTER TABLE source ADD COLUMN says jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(says) = 'array');
COMMENT ON COLUMN source.says IS
  'What was read there, in our words, and the facts that it supports: [{"about": ["band PSW"], "text"}].';

ALTER TABLE evidence_kind ADD COLUMN source_ref text REFERENCES source;
