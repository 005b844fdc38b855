-- A map without dead ends: routes that step back and routes into peer work, a title for each start of a route,
-- the reason why no route leads on from a role band, and a template of a route for a setting.

ALTER TABLE progression_route_version DROP CONSTRAINT progression_route_version_kind_check;
ALTER TABLE progression_route_version ADD CONSTRAINT progression_route_version_kind_check
  CHECK (kind IN ('UPWARD', 'LATERAL', 'STEP_BACK', 'OUTWARD', 'INWARD', 'WITHIN'));

ALTER TABLE progression_route_from ADD title text CHECK (length(title) BETWEEN 1 AND 500);
COMMENT ON COLUMN progression_route_from.title IS
  'The title of the route for people who start here; null: the route''s own title.';

ALTER TABLE role_band_version ADD end_of_map text CHECK (length(end_of_map) BETWEEN 1 AND 2000);
COMMENT ON COLUMN role_band_version.end_of_map IS
  'Why no route leads on from here; null: a route is expected to.';

ALTER TABLE setting ADD template jsonb CHECK (jsonb_typeof(template) = 'object');
COMMENT ON COLUMN setting.template IS
  'A route for the setting, which an organisation may copy into a draft: the national route that it is based on, '
  'and what it adds; null: there is none.';
