-- Facts leave their entries in the trail together, one statement's at a time, when the transaction commits. One
-- at a time took 1.1 of the 1.4 milliseconds that an imported session of supervision took on a busy machine
-- (29 November 2026): the row that ends the trail was locked, read and written again for each entry.

CREATE TABLE trail_waiting (
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  facts            uuid[] NOT NULL,
  kinds            text[] NOT NULL,
  workers          uuid[] NOT NULL,
  people           uuid[] NOT NULL,
  capacities       text[] NOT NULL,
  PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE trail_waiting IS
  'Facts that a statement has recorded, until the transaction writes their entries and commits.';
COMMENT ON COLUMN trail_waiting.people IS 'Who recorded each fact.';
COMMENT ON COLUMN trail_waiting.capacities IS 'In which capacity.';

INSERT INTO leaves_no_trail (name, why) VALUES
  ('trail_waiting', 'It holds what is about to be in the trail, and is empty when a transaction has ended.');

CREATE POLICY by_its_function ON trail_waiting USING (
  (SELECT current_user = pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'trail_waiting'::regclass)
);

CREATE FUNCTION await_trail(
  organisation uuid, facts uuid[], kinds text[], workers uuid[], people uuid[], capacities text[]
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
  IF pg_trigger_depth() = 0 THEN
    RAISE EXCEPTION 'entries of the trail are left by what is done' USING ERRCODE = '42501';
  END IF;
  INSERT INTO public.trail_waiting (organisation_id, facts, kinds, workers, people, capacities)
  VALUES (organisation, facts, kinds, workers, people, capacities);
END
$$;
REVOKE EXECUTE ON FUNCTION await_trail FROM PUBLIC;

CREATE FUNCTION await_trail_of_facts() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
  PERFORM await_trail(
    w.organisation_id, array_agg(w.id ORDER BY w.place), array_agg(w.kind ORDER BY w.place),
    array_agg(w.worker_id ORDER BY w.place), array_agg(w.recorded_by ORDER BY w.place),
    array_agg(w.recorded_as ORDER BY w.place)
  )
  FROM (SELECT *, row_number() OVER () AS place FROM written) w
  GROUP BY w.organisation_id;
  RETURN NULL;
END
$$;

-- The line is written out here as in trail_line and chain_trail, the end of the trail is locked once, and the
-- loop works out nothing but the chain.
CREATE FUNCTION append_facts_to_trail(waiting trail_waiting, operation text, reasons text[]) RETURNS void
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

-- It runs with the rights of the role that writes, who can see the reasons that it has just given.
CREATE FUNCTION leave_trail_of_facts() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  reasons text[];
BEGIN
  IF NEW.kinds && '{UNDOING,JUDGEMENT,QUALITY_CHECK,WAIVER,DECISION}' THEN
    SELECT array_agg(reason_of(NEW.organisation_id, f.kind, f.id::text) ORDER BY f.place)
    INTO reasons
    FROM unnest(NEW.facts, NEW.kinds) WITH ORDINALITY AS f (id, kind, place);
  END IF;
  PERFORM append_facts_to_trail(NEW, coalesce(nullif(reach_of('operation'), ''), 'unnamed'), reasons);
  RETURN NULL;
END
$$;
GRANT EXECUTE ON FUNCTION await_trail, append_facts_to_trail TO peerway_service;

CREATE CONSTRAINT TRIGGER entries_written AFTER INSERT ON trail_waiting
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION leave_trail_of_facts();
CREATE TRIGGER trail_awaited AFTER INSERT ON fact
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION await_trail_of_facts();

-- What an entry is given is taken only from these functions, which triggers call.
DROP TRIGGER chain ON trail;
CREATE TRIGGER chain BEFORE INSERT ON trail
  FOR EACH ROW WHEN (NEW.hash IS NULL OR pg_trigger_depth() = 0) EXECUTE FUNCTION chain_trail();

-- As before, but new rows of fact itself leave theirs by the triggers above.
CREATE OR REPLACE FUNCTION trail_organisations() RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  followed record;
BEGIN
  FOR followed IN
    SELECT c.oid::regclass AS name,
      EXISTS (SELECT FROM leaves_no_trail e WHERE e.name = c.relname) AS exempt,
      EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'left_in_trail') AS done,
      EXISTS (
        SELECT FROM pg_constraint f
        JOIN pg_attribute own
          ON own.attrelid = f.conrelid AND own.attnum = ANY (f.conkey) AND own.attname = 'id'
        WHERE f.conrelid = c.oid AND f.confrelid = 'fact'::regclass
      ) OR c.oid = 'fact'::regclass AS of_fact,
      (
        SELECT string_agg(quote_literal(k.attname), ', ' ORDER BY array_position(i.indkey::int2[], k.attnum))
        FROM pg_index i
        JOIN pg_attribute k
          ON k.attrelid = c.oid AND k.attnum = ANY (i.indkey) AND k.attname <> 'organisation_id'
        WHERE i.indrelid = c.oid AND i.indisprimary
      ) AS key
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
  LOOP
    IF followed.exempt AND followed.done THEN
      EXECUTE format('DROP TRIGGER left_in_trail ON %s', followed.name);
    ELSIF NOT followed.exempt AND NOT followed.done THEN
      EXECUTE format(
        'CREATE CONSTRAINT TRIGGER left_in_trail AFTER %s ON %s '
        'DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION leave_trail(%s)',
        CASE WHEN followed.of_fact THEN 'UPDATE OR DELETE' ELSE 'INSERT OR UPDATE OR DELETE' END,
        followed.name,
        followed.key
      );
    END IF;
  END LOOP;
END
$$;
DROP TRIGGER left_in_trail ON fact;
SELECT trail_organisations();

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
