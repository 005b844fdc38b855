-- Where a statement runs.

CREATE FUNCTION public.is_at_coordinator() RETURNS boolean
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  RETURN (SELECT groupid = 0 FROM pg_dist_local_group);
END
$$;
