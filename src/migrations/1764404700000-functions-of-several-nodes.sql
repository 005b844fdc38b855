-- An engine whose tables are on several servers compiles a function in SQL where it has no table yet, so functions that
-- read tables are in PL/pgSQL. These have a path of their own, so one PostgreSQL never wrote their bodies into the
-- statements that call them, and loses nothing.

CREATE OR REPLACE FUNCTION granted_workers(VARIADIC among text[]) RETURNS uuid[]
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  RETURN (
      SELECT coalesce(array_agg(w.worker_id), '{}')
      FROM partner_grant g
      JOIN partner_grant_worker w ON w.organisation_id = g.organisation_id AND w.grant_id = g.id
      WHERE g.organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)
        AND g.partner_organisation_id = ANY (
          (SELECT string_to_array(reach_of('organisations'), ',')::uuid[])::uuid[]
        )
        AND g.capacity = ANY (among)
        AND g.capacity = ANY ((SELECT string_to_array(reach_of('capacities'), ','))::text[])
        AND g.from_on <= (now() AT TIME ZONE 'Europe/London')::date
        AND (g.until_on IS NULL OR g.until_on > (now() AT TIME ZONE 'Europe/London')::date)
        AND NOT EXISTS (
          SELECT 1 FROM partner_grant_end e
          WHERE e.organisation_id = g.organisation_id
            AND e.grant_id = g.id
            AND e.ended_on <= (now() AT TIME ZONE 'Europe/London')::date
        )
  );
END
$$;

CREATE OR REPLACE FUNCTION consented_workers(VARIADIC among text[]) RETURNS uuid[]
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  RETURN (
      SELECT coalesce(array_agg(c.worker_id), '{}')
      FROM copy_consent c
      WHERE c.organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)
        AND c.to_organisation_id = ANY ((SELECT string_to_array(reach_of('organisations'), ',')::uuid[])::uuid[])
        AND c.kinds && among
        AND 'HR' = ANY ((SELECT string_to_array(reach_of('capacities'), ','))::text[])
        AND c.given_on <= (now() AT TIME ZONE 'Europe/London')::date
        AND c.until_on > (now() AT TIME ZONE 'Europe/London')::date
        AND NOT EXISTS (
          SELECT 1 FROM copy_consent_end e
          WHERE e.organisation_id = c.organisation_id AND e.consent_id = c.id
        )
  );
END
$$;


CREATE OR REPLACE FUNCTION reviews_national_drafts() RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL RESTRICTED
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  RETURN 'LIVED_EXPERIENCE_LEAD' = ANY (string_to_array(public.reach_of('capacities'), ','))
    AND EXISTS (
      SELECT 1 FROM public.organisation o
      WHERE o.id = ANY (string_to_array(public.reach_of('organisations'), ',')::uuid[]) AND o.kind = 'NATIONAL_BODY'
    );
END
$$;

-- The instant by the clock, for statements that change rows: there such an engine takes no function whose results may
-- differ within a statement, because each server would work it out for itself. That this one may differ, nobody minds.
CREATE FUNCTION clock_instant() RETURNS timestamptz
LANGUAGE plpgsql STABLE PARALLEL SAFE COST 1
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  RETURN clock_timestamp();
END
$$;
COMMENT ON FUNCTION clock_instant IS 'The instant by the clock when a statement asks for it.';
GRANT EXECUTE ON FUNCTION clock_instant TO peerway_service;

DO $do$
DECLARE
  found record;
BEGIN
  FOR found IN
    SELECT pg_get_functiondef(p.oid) AS definition
    FROM pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace AND p.prosrc ~ '\m(UPDATE|DELETE)\M[^;]*clock_timestamp\(\)'
  LOOP
    EXECUTE regexp_replace(found.definition, 'clock_timestamp\(\)', 'public.clock_instant()', 'g');
  END LOOP;
END
$do$;
