DROP TRIGGER trail_awaited ON fact;
DROP FUNCTION await_trail(uuid, uuid[], text[], uuid[], uuid[], text[]);
CREATE FUNCTION await_trail(
  organisation uuid, facts uuid[], kinds text[], workers uuid[], people uuid[], capacities text[], latest timestamptz
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
  IF pg_trigger_depth() = 0 THEN
    RAISE EXCEPTION 'entries of the trail are left by what is done' USING ERRCODE = '42501';
  END IF;
  INSERT INTO public.trail_waiting (organisation_id, facts, kinds, workers, people, capacities, latest)
  VALUES (organisation, facts, kinds, workers, people, capacities, latest);
END
$$;
REVOKE EXECUTE ON FUNCTION await_trail FROM PUBLIC;
GRANT EXECUTE ON FUNCTION await_trail TO peerway_service;

-- As before, with the last stamp. The order of a transition table is that in which its rows were written.
CREATE OR REPLACE FUNCTION await_trail_of_facts() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
  PERFORM await_trail(
    w.organisation_id, array_agg(w.id ORDER BY w.place), array_agg(w.kind ORDER BY w.place),
    array_agg(w.worker_id ORDER BY w.place), array_agg(w.recorded_by ORDER BY w.place),
    array_agg(w.recorded_as ORDER BY w.place), max(w.recorded_at)
  )
  FROM (SELECT *, row_number() OVER () AS place FROM written) w
  GROUP BY w.organisation_id;
  RETURN NULL;
END
$$;
-- Its name is before that of the trigger that notes changes, so that the transaction waits for its stamps before it
-- takes its number, which locks the same row as the end of the trail.
CREATE TRIGGER awaits_trail AFTER INSERT ON fact
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION await_trail_of_facts();

-- As before. It first waits until the last stamp of all statements of the transaction has come true, and what the
-- entries of a statement have in common is put together once.
CREATE OR REPLACE FUNCTION append_facts_to_trail(waiting trail_waiting, operation text, reasons text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  head public.trail_head;
  ahead float8;
  now timestamptz(3);
  instant text;
  start_of_line text := E'peerway-trail-2\n' || waiting.organisation_id || E'\n';
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
  IF cardinality(waiting.facts) = 1 THEN
    digests := ARRAY[fact_digest(waiting.organisation_id, waiting.facts[1])];
  ELSE
    SELECT array_agg(d.digest ORDER BY f.place)
    INTO digests
    FROM unnest(waiting.facts) WITH ORDINALITY AS f (id, place)
    LEFT JOIN (
      SELECT d.fact_id, d.digest
      FROM (SELECT DISTINCT k.kind FROM unnest(waiting.kinds) AS k (kind)) k
      CROSS JOIN LATERAL fact_digests(waiting.organisation_id, k.kind, waiting.facts) d
    ) d ON d.fact_id = f.id;
  END IF;
  IF reasons IS NOT NULL THEN
    SELECT array_agg(encode(sha256(convert_to(f.id || E'\n' || f.reason, 'UTF8')), 'hex') ORDER BY f.place)
    INTO reason_hashes
    FROM unnest(waiting.facts, reasons) WITH ORDINALITY AS f (id, reason, place);
  END IF;
  SELECT min(
    concat_ws(
      E'\n', instant, coalesce(f.person::text, ''), coalesce(f.capacity, ''), append_facts_to_trail.operation,
      'RECORDED', f.kind
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
        E'\n', instant, coalesce(f.person::text, ''), coalesce(f.capacity, ''), append_facts_to_trail.operation,
        'RECORDED', f.kind
      )
    )
    || E'\n'
    || concat_ws(E'\n', f.id, coalesce(f.worker::text, ''), coalesce(f.reason_hash, ''), coalesce(f.digest, ''))
  )
  INTO ends_of_lines
  FROM unnest(
    waiting.facts, waiting.kinds, waiting.workers, waiting.people, waiting.capacities, reason_hashes, digests
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
  SELECT waiting.organisation_id, head.sequence + f.place, now, f.person, ARRAY[f.capacity],
    append_facts_to_trail.operation, 'RECORDED', f.kind, f.id::text, f.worker,
    f.previous, f.hash, f.reason_hash, f.digest
  FROM unnest(
    waiting.facts, waiting.kinds, waiting.workers, waiting.people, waiting.capacities,
    head.hash || trim_array(hashes, 1), hashes, reason_hashes, digests
  ) WITH ORDINALITY AS f (id, kind, worker, person, capacity, previous, hash, reason_hash, digest, place);
  UPDATE public.trail_head h
  SET sequence = number, hash = latest
  WHERE h.organisation_id = waiting.organisation_id;
  DELETE FROM public.trail_waiting t
  WHERE t.organisation_id = waiting.organisation_id AND t.id = waiting.id;
END
$$;
