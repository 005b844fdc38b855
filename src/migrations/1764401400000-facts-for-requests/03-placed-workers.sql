-- A host counts the people placed with it by other employers. Their posts are on the record of the employer,
-- which the host cannot read; this function gives it numbers, and no rows.
--
-- The numbers are of everybody at such an employer, by the organisations at which they work. So whether a
-- number may be shown can be decided in the same way for every host, and the numbers that several hosts publish
-- reveal no more together.
CREATE FUNCTION placed_workers(host uuid, on_day date, granted uuid[])
RETURNS TABLE (employer_id uuid, hosts uuid[], workers integer, granted_workers integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF (host = ANY (string_to_array(reach_of('organisations'), ',')::uuid[])) IS NOT TRUE THEN
    RAISE EXCEPTION 'workers who are placed at this organisation are not counted here' USING ERRCODE = '42501';
  END IF;
  RETURN QUERY
  WITH employer AS (
    SELECT DISTINCT p.organisation_id
    FROM public.post p
    WHERE p.host_organisation_id = host AND p.organisation_id <> host
  ),
  held AS (
    SELECT p.organisation_id, p.worker_id,
      array_agg(DISTINCT p.host_organisation_id ORDER BY p.host_organisation_id)
        FILTER (WHERE p.host_organisation_id IS NOT NULL) AS at_hosts
    FROM employer e
    JOIN public.post p ON p.organisation_id = e.organisation_id
    WHERE p.started_on <= on_day
      AND NOT EXISTS (
        SELECT FROM public.undoing u
        WHERE u.organisation_id = p.organisation_id
          AND u.fact_id = p.id
          AND (u.how = 'RETRACTION' OR u.effective_on <= on_day)
      )
      AND NOT coalesce(
        (
          SELECT c.effective_on <= on_day
          FROM public.post_change c
          JOIN public.fact f ON f.organisation_id = c.organisation_id AND f.id = c.id
          WHERE c.organisation_id = p.organisation_id
            AND c.worker_id = p.worker_id
            AND c.post_id = p.id
            AND c.change = 'END'
            AND NOT EXISTS (
              SELECT FROM public.undoing u WHERE u.organisation_id = c.organisation_id AND u.fact_id = c.id
            )
          ORDER BY f.recorded_at DESC
          LIMIT 1
        ),
        false
      )
    GROUP BY p.organisation_id, p.worker_id
  )
  SELECT h.organisation_id, coalesce(h.at_hosts, '{}'), count(*)::integer,
    (count(*) FILTER (WHERE h.worker_id = ANY (granted)))::integer
  FROM held h
  GROUP BY h.organisation_id, h.at_hosts;
END
$$;
COMMENT ON FUNCTION placed_workers IS
  'How many people the employers that place workers at a host within reach have on a day, by the hosts at which '
  'they work, and how many of them are among the workers given.';
REVOKE EXECUTE ON FUNCTION placed_workers FROM PUBLIC;
GRANT EXECUTE ON FUNCTION placed_workers TO peerway_service;
GRANT EXECUTE ON FUNCTION reach_of TO peerway_verifier;

-- The function runs as the verifier, who reads facts of all organisations. After a restore it belongs to the
-- role that restored it.
ALTER FUNCTION secure_database RENAME TO secure_rights;
CREATE FUNCTION secure_database() RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM secure_rights();
  IF NOT EXISTS (
    SELECT FROM pg_proc
    WHERE oid = 'public.placed_workers(uuid, date, uuid[])'::regprocedure
      AND proowner::regrole::text = 'peerway_verifier'
  ) THEN
    GRANT CREATE ON SCHEMA public TO peerway_verifier;
    ALTER FUNCTION public.placed_workers(uuid, date, uuid[]) OWNER TO peerway_verifier;
    REVOKE CREATE ON SCHEMA public FROM peerway_verifier;
  END IF;
END
$$;
REVOKE EXECUTE ON FUNCTION secure_database FROM PUBLIC;
