-- As before, but the digests of the facts are worked out together, and the loop works out nothing but the chain.
CREATE OR REPLACE FUNCTION append_facts_to_trail(waiting trail_waiting, operation text, reasons text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  head public.trail_head;
  now timestamptz(3) := date_trunc('milliseconds', clock_timestamp());
  instant text := to_char(now AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
  start_of_line text := E'peerway-trail-2\n' || waiting.organisation_id || E'\n';
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
  SELECT array_agg(
    array_to_string(
      ARRAY[
        instant, coalesce(f.person::text, ''), coalesce(f.capacity, ''), append_facts_to_trail.operation,
        'RECORDED', f.kind, f.id::text, coalesce(f.worker::text, ''), coalesce(f.reason_hash, ''), f.digest
      ],
      E'\n'
    )
    ORDER BY f.place
  )
  INTO ends_of_lines
  FROM unnest(
    waiting.facts, waiting.kinds, waiting.workers, waiting.people, waiting.capacities, reason_hashes, digests
  ) WITH ORDINALITY AS f (id, kind, worker, person, capacity, reason_hash, digest, place);

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
REVOKE EXECUTE ON FUNCTION append_facts_to_trail FROM PUBLIC;
GRANT EXECUTE ON FUNCTION append_facts_to_trail TO peerway_service;

-- The same texts as before. PostgreSQL matches {64} state by state, which took 20 microseconds for each hash:
-- more than everything else about an entry (npm run bench:import).
ALTER TABLE trail
  DROP CONSTRAINT trail_operation_check,
  DROP CONSTRAINT trail_previous_check,
  DROP CONSTRAINT trail_hash_check,
  DROP CONSTRAINT trail_reason_hash_check,
  DROP CONSTRAINT trail_digest_check,
  ADD CONSTRAINT trail_operation_check
    CHECK (operation ~ '^[A-Za-z][A-Za-z0-9_ ]*$' AND length(operation) <= 60),
  ADD CONSTRAINT trail_previous_check CHECK (length(previous) = 64 AND previous !~ '[^0-9a-f]'),
  ADD CONSTRAINT trail_hash_check CHECK (length(hash) = 64 AND hash !~ '[^0-9a-f]'),
  ADD CONSTRAINT trail_reason_hash_check CHECK (length(reason_hash) = 64 AND reason_hash !~ '[^0-9a-f]'),
  ADD CONSTRAINT trail_digest_check CHECK (length(digest) = 64 AND digest !~ '[^0-9a-f]');

-- The row that is written when a transaction commits follows the end of the trail, which is updated once for the
-- facts of a statement, and no longer every entry.
CREATE OR REPLACE FUNCTION anchor_trail() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  witness record;
BEGIN
  IF EXISTS (
    SELECT FROM public.trail_head h
    WHERE h.organisation_id = NEW.organisation_id AND h.sequence = NEW.sequence
  ) THEN
    SELECT a.number, a.seal INTO witness FROM public.trail_anchor a ORDER BY a.number DESC LIMIT 1;
    INSERT INTO public.trail_anchor (organisation_id, sequence, hash, witness, seal)
    VALUES (
      NEW.organisation_id,
      NEW.sequence,
      NEW.hash,
      witness.number,
      encode(
        sha256(convert_to(
          array_to_string(
            ARRAY[
              NEW.organisation_id::text,
              NEW.sequence::text,
              NEW.hash,
              coalesce(witness.number::text, ''),
              coalesce(witness.seal, '')
            ],
            E'\n'
          ),
          'UTF8'
        )),
        'hex'
      )
    );
  END IF;
  RETURN NULL;
END
$$;
DROP TRIGGER anchored ON trail;
CREATE CONSTRAINT TRIGGER anchored AFTER UPDATE OF sequence ON trail_head
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION anchor_trail();
