-- What a worker has attained is one row with lists, in place of a row for each claim. 72 rows with their two indexes and
-- their key to the worker took a quarter of PostgreSQL's time in which somebody is computed for the first time; see
-- bench/README.md.
--
-- The table `attainment` and `attainments_due_on` stay for versions before this one, which go on writing and reading
-- them while this one is started. Nothing else reads them, and a later version drops them.

CREATE TABLE worker_attainments (
  organisation_id  uuid NOT NULL,
  worker_id        uuid NOT NULL,
  claim_ids        uuid[] NOT NULL,
  evidence_ids     uuid[] NOT NULL,
  competence_ids   uuid[] NOT NULL,
  level_ids        uuid[] NOT NULL,
  done_on          date[] NOT NULL,
  judged_on        date[] NOT NULL,
  PRIMARY KEY (organisation_id, worker_id),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id) ON DELETE CASCADE,
  CHECK (
    cardinality(claim_ids) = cardinality(evidence_ids)
    AND cardinality(claim_ids) = cardinality(competence_ids)
    AND cardinality(claim_ids) = cardinality(level_ids)
    AND cardinality(claim_ids) = cardinality(done_on)
    AND cardinality(claim_ids) = cardinality(judged_on)
  )
)
-- A hundred claims fit into a page. Compressing ids would gain nothing.
WITH (toast_tuple_target = 8160);
COMMENT ON TABLE worker_attainments IS
  'The accepted claims of a worker that are in force, as they were when they were stored; newest work first. They '
  'count until attained_due_on in readiness_state.';
COMMENT ON COLUMN worker_attainments.level_ids IS 'The levels accepted.';
COMMENT ON COLUMN worker_attainments.done_on IS 'The days of the work.';
COMMENT ON TABLE attainment IS
  'What versions before worker_attainments have stored; this version does not use it.';

INSERT INTO leaves_no_trail (name, why) VALUES ('worker_attainments', 'Worked out from facts.');
GRANT SELECT, INSERT, UPDATE ON worker_attainments TO peerway_service;

-- As for the rows of single claims: a partner's people read it of the workers whose evidence they read.
CREATE POLICY as_guest_select ON worker_attainments FOR SELECT TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (worker_id = ANY (
    (SELECT granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER'))::uuid[]
  )) IS TRUE
);

-- A column of its own: an older version sets the other one when it has stored rows of single claims.
ALTER TABLE readiness_state ADD attained_due_on date NOT NULL DEFAULT '-infinity';
COMMENT ON COLUMN readiness_state.attained_due_on IS
  'The first day on which stored attainments may be different; -infinity: something was recorded since, or '
  'none have been stored yet; infinity: never.';
COMMENT ON COLUMN readiness_state.attainments_due_on IS
  'The same for versions before worker_attainments; this version does not use it.';
CREATE INDEX attained_due ON readiness_state (organisation_id, attained_due_on)
  WHERE attained_due_on < 'infinity';
DROP INDEX attainments_due;

CREATE OR REPLACE FUNCTION mark_readiness(organisations uuid[], workers uuid[]) RETURNS void
LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  UPDATE readiness_state s
  SET recompute_on = '-infinity',
    attained_due_on = '-infinity',
    attainments_due_on = '-infinity',
    changed_in = pg_current_xact_id()::text::bigint
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

-- As before, without the table that only versions before this one keep up to date.
CREATE OR REPLACE FUNCTION whole_record(organisation uuid, worker_id uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  kept record;
  found jsonb;
  whole jsonb := '{}';
BEGIN
  FOR kept IN
    SELECT c.relname AS name,
      CASE
        WHEN c.relname = 'worker' THEN 't.id = $2'
        WHEN c.relname IN ('undoing', 'fact_origin', 'claim') THEN (
          CASE c.relname
            WHEN 'undoing' THEN
              'EXISTS (SELECT FROM fact f '
              'WHERE f.organisation_id = $1 AND f.id = t.fact_id AND f.worker_id = $2)'
            WHEN 'fact_origin' THEN
              'EXISTS (SELECT FROM fact f '
              'WHERE f.organisation_id = $1 AND f.origin_id = t.id AND f.worker_id = $2)'
            ELSE
              'EXISTS (SELECT FROM evidence e '
              'WHERE e.organisation_id = $1 AND e.id = t.evidence_id AND e.worker_id = $2)'
          END
        )
        ELSE 't.worker_id = $2'
      END AS condition
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace
      AND c.relkind IN ('r', 'p')
      AND c.relname <> 'attainment'
      AND (
        c.relname IN ('worker', 'undoing', 'fact_origin', 'claim')
        OR EXISTS (
          SELECT FROM pg_attribute w
          WHERE w.attrelid = c.oid AND w.attname = 'worker_id' AND NOT w.attisdropped
        )
      )
    ORDER BY c.relname
  LOOP
    EXECUTE format(
      'SELECT coalesce(jsonb_agg(to_jsonb(t) - ''organisation_id'' '
      'ORDER BY to_jsonb(t) ->> ''recorded_at'', t::text), ''[]'') '
      'FROM %I t WHERE t.organisation_id = $1 AND %s',
      kept.name,
      kept.condition
    )
    INTO found
    USING organisation, worker_id;
    whole := whole || jsonb_build_object(kept.name, found);
  END LOOP;
  RETURN whole;
END
$$;
