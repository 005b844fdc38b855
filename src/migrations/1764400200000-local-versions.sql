-- An organisation's version of a national route may now ask for less than the national route, so that it no
-- longer "tightens" the route: the columns are named after what they hold.

ALTER TABLE progression_route_version RENAME COLUMN tightened_by_organisation_id TO for_organisation_id;
ALTER TABLE progression_route_version RENAME COLUMN tightens_version_id TO national_version_id;
ALTER TABLE progression_route_version
  RENAME CONSTRAINT progression_route_version_route_id_tightened_by_organisatio_key
  TO progression_route_version_route_id_for_organisation_id_vers_key;
ALTER TABLE progression_route_version
  RENAME CONSTRAINT progression_route_version_tightened_by_organisation_id_fkey
  TO progression_route_version_for_organisation_id_fkey;
ALTER TABLE progression_route_version
  RENAME CONSTRAINT progression_route_version_tightens_version_id_fkey
  TO progression_route_version_national_version_id_fkey;
COMMENT ON COLUMN progression_route_version.national_version_id IS
  'For a local version: the national version that it was checked against; null for the route''s own versions.';
