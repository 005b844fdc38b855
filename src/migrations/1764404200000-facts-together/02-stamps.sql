-- Facts that are recorded together arrive together: as one row of arrays in a table that stays empty, because its
-- trigger stamps and writes all of them with one statement instead. One at a time, stamps took 14 of the 140
-- microseconds of an imported session of supervision, and waiting for each of them to come true took 2 (29 November
-- 2026, npm run bench:import).

CREATE TABLE arriving_facts (
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  kind             text NOT NULL,
  recorded_by      uuid NOT NULL,
  recorded_as      text NOT NULL,
  facts            uuid[] NOT NULL,
  workers          uuid[] NOT NULL,
  PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE arriving_facts IS
  'Facts of one kind about workers, in their order: what is inserted becomes rows of fact, and the table stays empty.';
COMMENT ON COLUMN arriving_facts.workers IS 'The worker of each fact.';
INSERT INTO leaves_no_trail (name, why) VALUES
  ('arriving_facts', 'It is always empty: facts leave their entries when they become rows of fact.');
GRANT INSERT ON arriving_facts TO peerway_service;

-- It runs with the rights of the role that records, so row-level security holds for every row of fact. The stamps of a
-- worker follow each other by a millisecond, as stamp_fact would give them.
CREATE FUNCTION record_arriving_facts() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
  IF array_position(NEW.workers, NULL) IS NOT NULL OR cardinality(NEW.facts) <> cardinality(NEW.workers) THEN
    RAISE EXCEPTION 'each fact that arrives names its worker' USING ERRCODE = '23502';
  END IF;
  PERFORM 1
  FROM worker w
  WHERE w.organisation_id = NEW.organisation_id AND w.id = ANY (NEW.workers)
  ORDER BY w.id
  FOR NO KEY UPDATE;
  INSERT INTO fact (organisation_id, id, worker_id, kind, recorded_at, recorded_by, recorded_as)
  SELECT NEW.organisation_id, a.id, a.worker_id, NEW.kind,
    l.first + (row_number() OVER (PARTITION BY a.worker_id ORDER BY a.place) - 1) * interval '1 millisecond',
    NEW.recorded_by, NEW.recorded_as
  FROM unnest(NEW.facts, NEW.workers) WITH ORDINALITY AS a (id, worker_id, place)
  JOIN (
    SELECT w.id,
      greatest(
        date_trunc('milliseconds', clock_timestamp()),
        (
          SELECT max(f.recorded_at)
          FROM fact f
          WHERE f.organisation_id = NEW.organisation_id AND f.worker_id = w.id
        ) + interval '1 millisecond'
      ) AS first
    FROM (SELECT DISTINCT unnest(NEW.workers) AS id) w
  ) l ON l.id = a.worker_id
  ORDER BY a.worker_id, a.place;
  -- stamp_fact remembers the last stamp of a worker, which may be one of these workers.
  PERFORM set_config('app.stamped', '', true);
  RETURN NULL;
END
$$;
CREATE TRIGGER recorded BEFORE INSERT ON arriving_facts
  FOR EACH ROW EXECUTE FUNCTION record_arriving_facts();

-- A stamp is taken only from that function, which a trigger calls; no trigger takes one from a statement.
DROP TRIGGER stamp ON fact;
CREATE TRIGGER stamp BEFORE INSERT ON fact
  FOR EACH ROW WHEN (NEW.recorded_at IS NULL OR pg_trigger_depth() = 0) EXECUTE FUNCTION stamp_fact();

-- A transaction commits when its last stamp has come true. It waits once for all its facts, before it locks the end of
-- the trail.
ALTER TABLE trail_waiting ADD COLUMN latest timestamptz(3) NOT NULL;
COMMENT ON COLUMN trail_waiting.latest IS 'The last instant of these facts.';
DROP TRIGGER stamp_comes_true ON fact;
DROP FUNCTION wait_for_stamp();
