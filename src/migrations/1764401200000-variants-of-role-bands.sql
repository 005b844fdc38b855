-- A role band of an organisation's own may be a variant of a national one: the same role, as that organisation
-- bands or names it.

ALTER TABLE role_band_version ADD variant_of uuid REFERENCES role_band;
COMMENT ON COLUMN role_band_version.variant_of IS
  'The national role band of which this is a variant: routes that start there start here too, and time in this '
  'role counts as time in that one; null: it is no variant.';
