-- Workers leave their entries in the trail together, as facts do. One at a time, the entries took 0.8 of the 1.0
-- milliseconds that an imported worker took on a busy machine (30 November 2026, npm run bench:import): the end of the
-- trail was locked, read, written and anchored for each.

DROP TRIGGER entries_written ON trail_waiting;
DROP FUNCTION leave_trail_of_facts();
DROP FUNCTION append_facts_to_trail(trail_waiting, text, text[]);
ALTER TABLE trail_waiting RENAME COLUMN facts TO objects;
ALTER TABLE trail_waiting
  ADD COLUMN action text NOT NULL DEFAULT 'RECORDED',
  ALTER COLUMN latest DROP NOT NULL;
COMMENT ON TABLE trail_waiting IS
  'Facts or workers that a statement has written, until the transaction writes their entries and commits.';
COMMENT ON COLUMN trail_waiting.objects IS 'The facts, or the workers themselves.';
COMMENT ON COLUMN trail_waiting.people IS 'Who recorded each fact; who wrote each worker, or null if no particular person did.';
COMMENT ON COLUMN trail_waiting.capacities IS 'In which capacity; in which ones, with commas, if the act does not say in which.';
COMMENT ON COLUMN trail_waiting.latest IS 'The last instant of these facts; null for workers, which have no stamps.';
COMMENT ON COLUMN trail_waiting.action IS 'What was done: RECORDED or CHANGED.';

DROP FUNCTION await_trail(uuid, uuid[], text[], uuid[], uuid[], text[], timestamptz);
CREATE FUNCTION await_trail(
  organisation uuid, objects uuid[], kinds text[], workers uuid[], people uuid[], capacities text[], latest timestamptz,
  action text
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
  IF pg_trigger_depth() = 0 THEN
    RAISE EXCEPTION 'entries of the trail are left by what is done' USING ERRCODE = '42501';
  END IF;
  INSERT INTO public.trail_waiting (organisation_id, objects, kinds, workers, people, capacities, latest, action)
  VALUES (organisation, objects, kinds, workers, people, capacities, latest, action);
END
$$;
REVOKE EXECUTE ON FUNCTION await_trail FROM PUBLIC;
GRANT EXECUTE ON FUNCTION await_trail TO peerway_service;

CREATE OR REPLACE FUNCTION await_trail_of_facts() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
  PERFORM await_trail(
    w.organisation_id, array_agg(w.id ORDER BY w.place), array_agg(w.kind ORDER BY w.place),
    array_agg(w.worker_id ORDER BY w.place), array_agg(w.recorded_by ORDER BY w.place),
    array_agg(w.recorded_as ORDER BY w.place), max(w.recorded_at), 'RECORDED'
  )
  FROM (SELECT *, row_number() OVER () AS place FROM written) w
  GROUP BY w.organisation_id;
  RETURN NULL;
END
$$;

-- Who acts is taken from the reach that the statement has.
CREATE FUNCTION await_trail_of(organisation uuid, workers uuid[], action text) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  many integer[] := ARRAY[cardinality(workers)];
BEGIN
  PERFORM await_trail(
    organisation, workers, array_fill('WORKER'::text, many), workers,
    array_fill(nullif(reach_of('person'), '')::uuid, many),
    array_fill(coalesce(reach_of('capacities'), ''), many), NULL, action
  );
END
$$;
REVOKE EXECUTE ON FUNCTION await_trail_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION await_trail_of TO peerway_service;

CREATE FUNCTION await_trail_of_workers() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM await_trail_of(w.organisation_id, array_agg(w.id ORDER BY w.place), 'RECORDED')
    FROM (SELECT organisation_id, id, row_number() OVER () AS place FROM written) w
    GROUP BY w.organisation_id;
  ELSE
    PERFORM await_trail_of(n.organisation_id, array_agg(n.id ORDER BY n.place), 'CHANGED')
    FROM (SELECT w.organisation_id, w.id, w AS content, row_number() OVER () AS place FROM written w) n
    JOIN was o ON o.organisation_id = n.organisation_id AND o.id = n.id
    WHERE n.content IS DISTINCT FROM o
    GROUP BY n.organisation_id;
  END IF;
  RETURN NULL;
END
$$;
GRANT EXECUTE ON FUNCTION await_trail_of_workers TO peerway_service;

-- The row's own trigger is left for removals, which concern one worker.
DROP TRIGGER left_in_trail ON worker;
CREATE CONSTRAINT TRIGGER left_in_trail AFTER DELETE ON worker
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION leave_trail('id');
CREATE TRIGGER awaits_trail_insert AFTER INSERT ON worker
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION await_trail_of_workers();
CREATE TRIGGER awaits_trail_update AFTER UPDATE ON worker
  REFERENCING OLD TABLE AS was NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION await_trail_of_workers();

-- As before, but a worker's entry has neither a digest nor a reason, and is of the form that other rows leave.
CREATE FUNCTION append_entries_to_trail(waiting trail_waiting, operation text, reasons text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  head public.trail_head;
  ahead float8;
  now timestamptz(3);
  instant text;
  is_fact boolean := waiting.latest IS NOT NULL;
  start_of_line text :=
    CASE WHEN is_fact THEN E'peerway-trail-2\n' ELSE E'peerway-trail-1\n' END || waiting.organisation_id || E'\n';
  common text;
  number bigint;
  latest text;
  digests text[];
  reason_hashes text[];
  ends_of_lines text[];
  end_of_line text;
  hashes text[] := '{}';
BEGIN
  IF pg_trigger_depth() = 0 THEN
    RAISE EXCEPTION 'entries of the trail are left by what is done' USING ERRCODE = '42501';
  END IF;
  SELECT extract(epoch FROM max(t.latest) - clock_timestamp())
  INTO ahead
  FROM public.trail_waiting t
  WHERE t.organisation_id = waiting.organisation_id;
  IF ahead > 0 THEN
    PERFORM pg_sleep(ahead);
  END IF;
  now := date_trunc('milliseconds', clock_timestamp());
  instant := to_char(now AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
  IF is_fact AND cardinality(waiting.objects) = 1 THEN
    digests := ARRAY[fact_digest(waiting.organisation_id, waiting.objects[1])];
  ELSIF is_fact THEN
    SELECT array_agg(d.digest ORDER BY f.place)
    INTO digests
    FROM unnest(waiting.objects) WITH ORDINALITY AS f (id, place)
    LEFT JOIN (
      SELECT d.fact_id, d.digest
      FROM (SELECT DISTINCT k.kind FROM unnest(waiting.kinds) AS k (kind)) k
      CROSS JOIN LATERAL fact_digests(waiting.organisation_id, k.kind, waiting.objects) d
    ) d ON d.fact_id = f.id;
  END IF;
  IF reasons IS NOT NULL THEN
    SELECT array_agg(encode(sha256(convert_to(f.id || E'\n' || f.reason, 'UTF8')), 'hex') ORDER BY f.place)
    INTO reason_hashes
    FROM unnest(waiting.objects, reasons) WITH ORDINALITY AS f (id, reason, place);
  END IF;
  SELECT min(
    concat_ws(
      E'\n', instant, coalesce(f.person::text, ''), coalesce(f.capacity, ''), append_entries_to_trail.operation,
      waiting.action, f.kind
    )
  )
  INTO common
  FROM (
    SELECT DISTINCT f.person, f.capacity, f.kind
    FROM unnest(waiting.people, waiting.capacities, waiting.kinds) AS f (person, capacity, kind)
  ) f
  HAVING count(*) = 1;
  -- In the order of the arrays.
  SELECT array_agg(
    coalesce(
      common,
      concat_ws(
        E'\n', instant, coalesce(f.person::text, ''), coalesce(f.capacity, ''), append_entries_to_trail.operation,
        waiting.action, f.kind
      )
    )
    || E'\n'
    || concat_ws(E'\n', f.id, coalesce(f.worker::text, ''))
    || CASE WHEN is_fact THEN concat_ws(E'\n', '', coalesce(f.reason_hash, ''), coalesce(f.digest, '')) ELSE '' END
  )
  INTO ends_of_lines
  FROM unnest(
    waiting.objects, waiting.kinds, waiting.workers, waiting.people, waiting.capacities, reason_hashes, digests
  ) AS f (id, kind, worker, person, capacity, reason_hash, digest);

  SELECT * INTO head FROM public.trail_head h WHERE h.organisation_id = waiting.organisation_id FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO public.trail_head VALUES (waiting.organisation_id, 0, repeat('0', 64)) ON CONFLICT DO NOTHING;
    SELECT * INTO head FROM public.trail_head h WHERE h.organisation_id = waiting.organisation_id FOR UPDATE;
  END IF;
  number := head.sequence;
  latest := head.hash;
  FOREACH end_of_line IN ARRAY ends_of_lines LOOP
    number := number + 1;
    latest := encode(
      sha256(convert_to(start_of_line || number || E'\n' || latest || E'\n' || end_of_line, 'UTF8')), 'hex'
    );
    hashes := hashes || latest;
  END LOOP;
  INSERT INTO public.trail (
    organisation_id, sequence, at, person_id, capacities, operation, action, about, object, worker_id,
    previous, hash, reason_hash, digest
  )
  SELECT waiting.organisation_id, head.sequence + f.place, now, f.person, string_to_array(f.capacity, ','),
    append_entries_to_trail.operation, waiting.action, f.kind, f.id::text, f.worker,
    f.previous, f.hash, f.reason_hash, f.digest
  FROM unnest(
    waiting.objects, waiting.kinds, waiting.workers, waiting.people, waiting.capacities,
    head.hash || trim_array(hashes, 1), hashes, reason_hashes, digests
  ) WITH ORDINALITY AS f (id, kind, worker, person, capacity, previous, hash, reason_hash, digest, place);
  UPDATE public.trail_head h
  SET sequence = number, hash = latest
  WHERE h.organisation_id = waiting.organisation_id;
  DELETE FROM public.trail_waiting t
  WHERE t.organisation_id = waiting.organisation_id AND t.id = waiting.id;
END
$$;
REVOKE EXECUTE ON FUNCTION append_entries_to_trail FROM PUBLIC;
GRANT EXECUTE ON FUNCTION append_entries_to_trail TO peerway_service;

CREATE FUNCTION leave_waiting_entries() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  reasons text[];
BEGIN
  IF NEW.kinds && '{UNDOING,JUDGEMENT,QUALITY_CHECK,WAIVER,DECISION}' THEN
    SELECT array_agg(reason_of(NEW.organisation_id, o.kind, o.id::text) ORDER BY o.place)
    INTO reasons
    FROM unnest(NEW.objects, NEW.kinds) WITH ORDINALITY AS o (id, kind, place);
  END IF;
  PERFORM append_entries_to_trail(NEW, coalesce(nullif(reach_of('operation'), ''), 'unnamed'), reasons);
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER entries_written AFTER INSERT ON trail_waiting
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION leave_waiting_entries();
