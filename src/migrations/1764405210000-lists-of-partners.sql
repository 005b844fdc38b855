-- The list of workers that a partner may read is worked out from the organisation that is their host. The host is in a
-- variable, so that an engine that spreads tables knows from it which node to ask, and nothing is read if there is none.
CREATE OR REPLACE FUNCTION consented_workers(VARIADIC among text[]) RETURNS uuid[]
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  host uuid := nullif(reach_of('host'), '')::uuid;
  own uuid[];
BEGIN
  IF host IS NULL OR ('HR' = ANY (string_to_array(reach_of('capacities'), ','))) IS NOT TRUE THEN
    RETURN '{}';
  END IF;
  own := string_to_array(reach_of('organisations'), ',')::uuid[];
  RETURN (
      SELECT coalesce(array_agg(c.worker_id), '{}')
      FROM copy_consent c
      WHERE c.organisation_id = host
        AND c.to_organisation_id = ANY (own)
        AND c.kinds && among
        AND c.given_on <= (now() AT TIME ZONE 'Europe/London')::date
        AND c.until_on > (now() AT TIME ZONE 'Europe/London')::date
        AND NOT EXISTS (
          SELECT 1 FROM copy_consent_end e
          WHERE e.organisation_id = host AND e.consent_id = c.id
        )
  );
END
$$;

CREATE OR REPLACE FUNCTION granted_workers(VARIADIC among text[]) RETURNS uuid[]
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  host uuid := nullif(reach_of('host'), '')::uuid;
  own uuid[];
  held text[];
BEGIN
  IF host IS NULL THEN
    RETURN '{}';
  END IF;
  own := string_to_array(reach_of('organisations'), ',')::uuid[];
  held := string_to_array(reach_of('capacities'), ',');
  RETURN (
      SELECT coalesce(array_agg(w.worker_id), '{}')
      FROM partner_grant g
      JOIN partner_grant_worker w ON w.organisation_id = g.organisation_id AND w.grant_id = g.id
      WHERE g.organisation_id = host
        AND w.organisation_id = host
        AND g.partner_organisation_id = ANY (own)
        AND g.capacity = ANY (among)
        AND g.capacity = ANY (held)
        AND g.from_on <= (now() AT TIME ZONE 'Europe/London')::date
        AND (g.until_on IS NULL OR g.until_on > (now() AT TIME ZONE 'Europe/London')::date)
        AND NOT EXISTS (
          SELECT 1 FROM partner_grant_end e
          WHERE e.organisation_id = host
            AND e.grant_id = g.id
            AND e.ended_on <= (now() AT TIME ZONE 'Europe/London')::date
        )
  );
END
$$;
