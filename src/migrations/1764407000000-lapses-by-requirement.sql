-- What each worker would lose, by requirement and day, so that those who would lose one within some days are found among
-- a million without their rows being read. `readiness` has lists of them, in which no index of ours finds a number: the
-- operators of lists might leak, so row-level security applies its policies before them.
--
-- Triggers keep it right, so that versions before this one need not know of it.

CREATE TABLE requirement_lapse (
  organisation_id  uuid NOT NULL,
  number           integer NOT NULL,
  outcome          text NOT NULL,
  lapses_on        date NOT NULL,
  worker_id        uuid NOT NULL
);
COMMENT ON TABLE requirement_lapse IS
  'Which requirements workers satisfy and would lose, as in the lists of readiness: a row for each requirement of a '
  'route and worker. Triggers on readiness keep it right; foreign keys would cost more than everything else.';
COMMENT ON COLUMN requirement_lapse.number IS
  'The requirement and its route: requirement_number.';
COMMENT ON COLUMN requirement_lapse.outcome IS
  'The worker''s outcome along the route, as in readiness.';

INSERT INTO leaves_no_trail (name, why) VALUES ('requirement_lapse', 'Worked out from facts.');
GRANT SELECT, INSERT, DELETE ON requirement_lapse TO peerway_service;

-- What is stored already. The owner reads it in spite of row-level security. The key is made afterwards, which is faster.
ALTER TABLE readiness NO FORCE ROW LEVEL SECURITY;
INSERT INTO requirement_lapse (organisation_id, number, outcome, lapses_on, worker_id)
SELECT DISTINCT r.organisation_id, l.number, r.outcome, l.day, r.worker_id
FROM readiness r
CROSS JOIN LATERAL unnest(r.lapsing, r.lapse_days) AS l (number, day);
ALTER TABLE readiness FORCE ROW LEVEL SECURITY;
ALTER TABLE requirement_lapse
  ADD PRIMARY KEY (organisation_id, number, outcome, lapses_on, worker_id);
-- The planner knows from then on how few rows have one number.
ANALYZE requirement_lapse;

-- ON CONFLICT DO NOTHING would take twice as long; a row of readiness is the only one of its worker and route, so its
-- lapses meet no others.
CREATE FUNCTION keep_requirement_lapses() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  gone record;
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO requirement_lapse (organisation_id, number, outcome, lapses_on, worker_id)
    SELECT DISTINCT r.organisation_id, l.number, r.outcome, l.day, r.worker_id
    FROM added r
    CROSS JOIN LATERAL unnest(r.lapsing, r.lapse_days) AS l (number, day);
  ELSIF TG_OP = 'UPDATE' THEN
    FOR gone IN
      SELECT organisation_id, array_agg(number) AS numbers, array_agg(outcome) AS outcomes,
        array_agg(day) AS days, array_agg(worker_id) AS workers
      FROM (
        SELECT r.organisation_id, l.number, r.outcome, l.day, r.worker_id
        FROM removed r
        CROSS JOIN LATERAL unnest(r.lapsing, r.lapse_days) AS l (number, day)
        EXCEPT
        SELECT r.organisation_id, l.number, r.outcome, l.day, r.worker_id
        FROM added r
        CROSS JOIN LATERAL unnest(r.lapsing, r.lapse_days) AS l (number, day)
      ) AS each
      GROUP BY organisation_id
    LOOP
      DELETE FROM requirement_lapse t
      USING unnest(gone.numbers, gone.outcomes, gone.days, gone.workers) AS l (number, outcome, day, worker_id)
      WHERE t.organisation_id = gone.organisation_id AND t.number = l.number AND t.outcome = l.outcome
        AND t.lapses_on = l.day AND t.worker_id = l.worker_id;
    END LOOP;
    INSERT INTO requirement_lapse (organisation_id, number, outcome, lapses_on, worker_id)
    SELECT r.organisation_id, l.number, r.outcome, l.day, r.worker_id
    FROM added r
    CROSS JOIN LATERAL unnest(r.lapsing, r.lapse_days) AS l (number, day)
    EXCEPT
    SELECT r.organisation_id, l.number, r.outcome, l.day, r.worker_id
    FROM removed r
    CROSS JOIN LATERAL unnest(r.lapsing, r.lapse_days) AS l (number, day);
  ELSE
    FOR gone IN
      SELECT r.organisation_id, array_agg(l.number) AS numbers, array_agg(r.outcome) AS outcomes,
        array_agg(l.day) AS days, array_agg(r.worker_id) AS workers
      FROM removed r
      CROSS JOIN LATERAL unnest(r.lapsing, r.lapse_days) AS l (number, day)
      GROUP BY r.organisation_id
    LOOP
      DELETE FROM requirement_lapse t
      USING unnest(gone.numbers, gone.outcomes, gone.days, gone.workers) AS l (number, outcome, day, worker_id)
      WHERE t.organisation_id = gone.organisation_id AND t.number = l.number AND t.outcome = l.outcome
        AND t.lapses_on = l.day AND t.worker_id = l.worker_id;
    END LOOP;
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION keep_requirement_lapses FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keep_requirement_lapses TO peerway_service;
CREATE TRIGGER lapses_kept_delete AFTER DELETE ON readiness
  REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION keep_requirement_lapses();
CREATE TRIGGER lapses_kept_insert AFTER INSERT ON readiness
  REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION keep_requirement_lapses();
CREATE TRIGGER lapses_kept_update AFTER UPDATE ON readiness
  REFERENCING OLD TABLE AS removed NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION keep_requirement_lapses();
