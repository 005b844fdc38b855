-- Each title and each line of a role's scope has a basis and a source of its own, each pay point a basis, and
-- each type of credential a basis of its period.

CREATE FUNCTION lines_with_basis(lines text[], line_basis text) RETURNS jsonb
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT coalesce(
    jsonb_agg(
      jsonb_build_object('text', line, 'basis', line_basis, 'sourceRef', NULL) ORDER BY position
    ),
    '[]'
  )
  FROM unnest(lines) WITH ORDINALITY AS each (line, position)
$$;

ALTER TABLE role_band_version
  ALTER COLUMN titles_in_use TYPE jsonb USING lines_with_basis(titles_in_use, title_basis),
  ALTER COLUMN in_scope TYPE jsonb USING lines_with_basis(in_scope, coalesce(scope_basis, 'ILLUSTRATIVE')),
  ALTER COLUMN out_of_scope TYPE jsonb
    USING lines_with_basis(out_of_scope, coalesce(scope_basis, 'ILLUSTRATIVE')),
  ADD CHECK (jsonb_typeof(titles_in_use) = 'array'),
  ADD CHECK (jsonb_typeof(in_scope) = 'array'),
  ADD CHECK (jsonb_typeof(out_of_scope) = 'array');
ALTER TABLE role_band_version DROP COLUMN scope_basis;
COMMENT ON COLUMN role_band_version.in_scope IS 'Lines: [{"text", "basis", "sourceRef"}].';
COMMENT ON COLUMN role_band_version.out_of_scope IS 'Lines: [{"text", "basis", "sourceRef"}].';
COMMENT ON COLUMN role_band_version.titles_in_use IS 'Titles: [{"text", "basis", "sourceRef"}].';
DROP FUNCTION lines_with_basis;

CREATE FUNCTION points_with_basis(points integer[], point_basis text, source_ref text) RETURNS jsonb
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
  SELECT jsonb_agg(
    jsonb_build_object('annual', point, 'basis', point_basis, 'sourceRef', source_ref) ORDER BY position
  )
  FROM unnest(points) WITH ORDINALITY AS each (point, position)
$$;

ALTER TABLE pay_band_year RENAME COLUMN annual_points TO points;
ALTER TABLE pay_band_year
  DROP CONSTRAINT pay_band_year_annual_points_check,
  ALTER COLUMN points TYPE jsonb USING points_with_basis(points, pay_basis, pay_source_ref),
  ADD CHECK (jsonb_typeof(points) = 'array' AND points <> '[]');
COMMENT ON COLUMN pay_band_year.points IS
  'From entry to top: [{"annual", "basis", "sourceRef"}], in whole pounds a year.';
DROP FUNCTION points_with_basis;

ALTER TABLE credential_type
  ADD COLUMN currency_basis text
    CHECK (currency_basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE'));
COMMENT ON COLUMN credential_type.currency_basis IS
  'How well founded the usual period is; null if there is none.';
