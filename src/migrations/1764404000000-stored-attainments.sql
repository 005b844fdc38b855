-- What workers have attained is stored, as readiness is. A page of 50 workers with five attainments each took 7.2
-- ms in PostgreSQL, 5.5 of them to look through their evidence (21 November 2026).
--
-- A row holds for today, as known now. readiness_state shows whether it may have changed since. A question
-- for another day, by an earlier instant, or about a worker who is due looks through the evidence.

CREATE TABLE attainment (
  organisation_id  uuid NOT NULL,
  claim_id         uuid NOT NULL,
  worker_id        uuid NOT NULL,
  evidence_id      uuid NOT NULL,
  competence_id    uuid NOT NULL,
  level_id         uuid NOT NULL,
  done_on          date NOT NULL,
  judged_on        date NOT NULL,
  PRIMARY KEY (organisation_id, claim_id),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id) ON DELETE CASCADE
);
COMMENT ON TABLE attainment IS
  'The accepted claims of a worker that are in force, as they were when they were stored. They count until '
  'attainments_due_on in readiness_state.';
COMMENT ON COLUMN attainment.level_id IS 'The level accepted.';
COMMENT ON COLUMN attainment.done_on IS 'The day of the work.';
-- In the order in which they are listed, so that the first few of a worker are read alone.
CREATE INDEX attainment_of_worker
  ON attainment (organisation_id, worker_id, done_on DESC, evidence_id, claim_id);

INSERT INTO leaves_no_trail (name, why) VALUES ('attainment', 'Worked out from facts.');
GRANT SELECT, INSERT, UPDATE, DELETE ON attainment TO peerway_service;

-- A partner's people read it of the workers whose evidence they read. An employer that may copy evidence sees no
-- state, so it looks through the evidence.
CREATE POLICY as_guest_select ON attainment FOR SELECT TO peerway_guest USING (
  (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (worker_id = ANY (
    (SELECT granted_workers('ASSESSOR', 'PEER_SUPERVISOR', 'LINE_MANAGER'))::uuid[]
  )) IS TRUE
);

-- A column of its own: an older version that computes readiness meanwhile knows nothing of attainments, and would
-- otherwise make them count as up to date.
ALTER TABLE readiness_state ADD attainments_due_on date NOT NULL DEFAULT '-infinity';
COMMENT ON COLUMN readiness_state.attainments_due_on IS
  'The first day on which stored attainments may be different; -infinity: something was recorded since, or '
  'none have been stored yet; infinity: never.';
-- Nearly everybody's are never due again by themselves.
CREATE INDEX attainments_due ON readiness_state (organisation_id, attainments_due_on)
  WHERE attainments_due_on < 'infinity';

CREATE OR REPLACE FUNCTION mark_readiness(organisations uuid[], workers uuid[]) RETURNS void
LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  UPDATE readiness_state s
  SET recompute_on = '-infinity',
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
