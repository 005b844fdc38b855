-- An edition that was imported keeps the identifiers and addresses of its source, and gives them out again.

ALTER TABLE framework_version ADD source_names jsonb
  CHECK (jsonb_typeof(source_names) = 'object' AND length(source_names::text) <= 8000000);
COMMENT ON COLUMN framework_version.source_names IS
  'The identifiers and addresses that an imported edition and its parts have at their source; null for all others.';
