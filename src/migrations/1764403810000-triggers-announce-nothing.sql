-- A trigger that notifies cannot run on an engine whose tables are on several servers: there a transaction that
-- notifies can only be committed where it began. So triggers leave what is to be announced in a setting of the
-- transaction, and the service announces it with the last statement before it commits.

CREATE FUNCTION leave_announcement(channel text, organisations uuid[]) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  left_before text[] := string_to_array(nullif(current_setting('app.announcements', true), ''), ' ');
BEGIN
  PERFORM set_config('app.announcements', string_agg(DISTINCT each, ' '), true)
  FROM (
    SELECT unnest(left_before) AS each
    UNION ALL
    SELECT channel || ':' || organisation FROM unnest(organisations) AS o (organisation)
  ) announcements
  WHERE each IS NOT NULL
  HAVING count(*) > 0;
END
$$;
COMMENT ON FUNCTION leave_announcement IS
  'Leaves for the end of the transaction that processes which listen are to hear of these organisations.';
REVOKE EXECUTE ON FUNCTION leave_announcement FROM PUBLIC;
GRANT EXECUTE ON FUNCTION leave_announcement TO peerway_service, peerway_guest;

CREATE OR REPLACE FUNCTION mark_readiness(organisations uuid[], workers uuid[]) RETURNS void
LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  UPDATE readiness_state s
  SET recompute_on = '-infinity', changed_in = pg_current_xact_id()::text::bigint
  FROM (
    SELECT DISTINCT organisation_id, worker_id
    FROM unnest(organisations, workers) AS m (organisation_id, worker_id)
  ) m
  WHERE s.organisation_id = m.organisation_id
    AND s.worker_id = m.worker_id
    AND s.changed_in IS DISTINCT FROM pg_current_xact_id()::text::bigint;
  INSERT INTO readiness_epoch AS e (organisation_id, changes)
  SELECT DISTINCT organisation_id, 1
  FROM unnest(organisations, workers) AS m (organisation_id, worker_id)
  WHERE worker_id IS NULL
  ON CONFLICT (organisation_id) DO UPDATE SET changes = e.changes + 1;
  PERFORM leave_announcement('peerway_readiness', organisations);
END
$$;

CREATE OR REPLACE FUNCTION mark_readiness_of_workers() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF TG_TABLE_NAME <> 'worker' THEN
    PERFORM mark_readiness(array_agg(organisation_id), array_agg(worker_id))
    FROM written
    HAVING count(*) > 0;
  ELSIF TG_OP = 'INSERT' THEN
    INSERT INTO readiness_state (organisation_id, worker_id)
    SELECT organisation_id, id
    FROM written
    ON CONFLICT DO NOTHING;
    PERFORM leave_announcement('peerway_readiness', array_agg(DISTINCT organisation_id))
    FROM written
    HAVING count(*) > 0;
  ELSE
    PERFORM mark_readiness(array_agg(n.organisation_id), array_agg(n.id))
    FROM written n
    JOIN was o ON o.organisation_id = n.organisation_id AND o.id = n.id
    WHERE o.person_id <> n.person_id
    HAVING count(*) > 0;
  END IF;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION announce_changes() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
  IF EXISTS (
    SELECT FROM public.webhook_progress
    WHERE organisation_id = NEW.organisation_id AND state = 'ACTIVE'
  ) THEN
    PERFORM public.leave_announcement('peerway_events', ARRAY[NEW.organisation_id]);
  END IF;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION announce_accounts() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM public.leave_announcement('peerway_accounts', ARRAY[NEW.organisation_id]);
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION note_changed_memberships() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  INSERT INTO public.capacity_group AS g (organisation_id, capacity)
  SELECT DISTINCT c.organisation_id, c.capacity FROM changed c ORDER BY 1, 2
  ON CONFLICT (organisation_id, capacity) DO UPDATE
  SET version = g.version + 1, changed_at = clock_timestamp();
  PERFORM public.leave_announcement('peerway_accounts', array_agg(DISTINCT c.organisation_id))
  FROM changed c
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
