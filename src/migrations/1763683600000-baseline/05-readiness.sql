-- Stored readiness, which cannot go stale. Whatever is recorded about a worker marks their readiness as due,
-- in the same transaction and by triggers, so that no code can forget it. What an organisation states about
-- itself raises a number by which every row of it was computed. Counts are kept with the rows, by triggers
-- too.

CREATE TABLE requirement_number (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  route_id         uuid NOT NULL REFERENCES progression_route,
  code             text NOT NULL,
  number           integer NOT NULL,
  PRIMARY KEY (organisation_id, route_id, code),
  UNIQUE (organisation_id, number)
);
COMMENT ON TABLE requirement_number IS
  'The numbers that stored readiness uses for the requirements of a route. A number never changes.';

CREATE TABLE readiness (
  organisation_id   uuid NOT NULL,
  worker_id         uuid NOT NULL,
  route_id          uuid NOT NULL REFERENCES progression_route,
  route_version_id  uuid NOT NULL REFERENCES progression_route_version,
  outcome           text NOT NULL CHECK (outcome IN ('NOT_MET', 'UNKNOWN', 'PENDING', 'WAIVED', 'MET')),
  own_part          text NOT NULL CHECK (own_part IN ('NOT_MET', 'UNKNOWN', 'PENDING', 'WAIVED', 'MET')),
  eligible_from     date NOT NULL,
  lapses_on         date NOT NULL,
  own_met           integer NOT NULL CHECK (own_met BETWEEN 0 AND own_total),
  own_total         integer NOT NULL,
  employer_met      integer NOT NULL CHECK (employer_met BETWEEN 0 AND employer_total),
  employer_total    integer NOT NULL,
  recompute_on      date,
  role_band_id      uuid REFERENCES role_band,
  aspired           boolean NOT NULL,
  lapse_days        date[] NOT NULL,
  blocking          integer[] NOT NULL,
  lapsing           integer[] NOT NULL,
  PRIMARY KEY (organisation_id, worker_id, route_id),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id) ON DELETE CASCADE,
  CHECK (cardinality(lapse_days) = cardinality(lapsing))
);
COMMENT ON COLUMN readiness.eligible_from IS
  'If the route is satisfied: since when. Otherwise: from when it will be, if nothing else happens. '
  '-infinity: always; infinity: never.';
COMMENT ON COLUMN readiness.lapses_on IS
  'When that ends if nothing else happens; infinity: never, or there is nothing to lose.';
COMMENT ON COLUMN readiness.recompute_on IS
  'The earliest day on which time alone changes a column of the row; null: never.';
COMMENT ON COLUMN readiness.role_band_id IS
  'The role band that the worker holds and from which the route starts; null if they only aspire to the '
  'route.';
COMMENT ON COLUMN readiness.blocking IS
  'Numbers of the requirements that are not met, in the order of the route.';
COMMENT ON COLUMN readiness.lapsing IS
  'Numbers of the requirements that are met and will lapse, soonest first; lapse_days has the days.';
CREATE INDEX readiness_by_eligibility
  ON readiness (organisation_id, route_id, outcome, eligible_from, worker_id);
CREATE INDEX readiness_by_lapse ON readiness (organisation_id, route_id, outcome, lapses_on, worker_id);
CREATE INDEX readiness_by_first_lapse ON readiness (organisation_id, route_id, (lapse_days[1]));
CREATE INDEX readiness_of_aspirations ON readiness (organisation_id, route_id, outcome)
  WHERE role_band_id IS NULL;

CREATE TABLE aspiration (
  organisation_id  uuid NOT NULL,
  worker_id        uuid NOT NULL,
  route_id         uuid NOT NULL REFERENCES progression_route,
  since            timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, worker_id, route_id),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id) ON DELETE CASCADE
);
COMMENT ON TABLE aspiration IS
  'A route to which a worker aspires, whether or not it starts from their role band. Nothing is worked out '
  'from it.';

CREATE TABLE readiness_state (
  organisation_id  uuid NOT NULL,
  worker_id        uuid NOT NULL,
  recompute_on     date NOT NULL DEFAULT '-infinity',
  basis            bigint NOT NULL DEFAULT 0,
  changed_in       bigint,
  computed_at      timestamptz(3),
  PRIMARY KEY (organisation_id, worker_id),
  FOREIGN KEY (organisation_id, worker_id)
    REFERENCES worker (organisation_id, id) ON DELETE CASCADE ) WITH (fillfactor = 80
);
COMMENT ON TABLE readiness_state IS
  'Whether a worker''s stored readiness is up to date: until which day, and on what basis.';
COMMENT ON COLUMN readiness_state.recompute_on IS
  'The first day on which it may be different; -infinity: something was recorded since; infinity: never.';
COMMENT ON COLUMN readiness_state.basis IS
  'Identifies the engine, the reference data and the organisation''s own facts from which it was computed.';
COMMENT ON COLUMN readiness_state.changed_in IS
  'The transaction that last recorded something; null: none since it was computed.';
CREATE INDEX readiness_due ON readiness_state (organisation_id, recompute_on);
CREATE INDEX readiness_by_basis ON readiness_state (organisation_id, basis);

CREATE TABLE readiness_epoch (
  organisation_id  uuid PRIMARY KEY REFERENCES organisation,
  changes          bigint NOT NULL
);
COMMENT ON TABLE readiness_epoch IS
  'Counts what an organisation has stated about itself, on which every worker''s readiness there may depend.';

CREATE TABLE worker_standing (
  organisation_id  uuid NOT NULL,
  worker_id        uuid NOT NULL,
  role_band_ids    uuid[] NOT NULL,
  contract_kinds   text[] NOT NULL,
  programme_ids    uuid[] NOT NULL,
  progressed_on    date,
  progressed_from  uuid REFERENCES role_band,
  progressed_to    uuid REFERENCES role_band,
  PRIMARY KEY (organisation_id, worker_id),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id) ON DELETE CASCADE,
  CHECK (
    (progressed_on IS NULL) = (progressed_from IS NULL) AND (progressed_on IS NULL) = (progressed_to IS NULL)
  )
);
COMMENT ON TABLE worker_standing IS
  'A worker''s role bands and kinds of contract, the programmes of which they have units, and their last '
  'step up. Lists are sorted, so that equal ones compare as equal.';
COMMENT ON COLUMN worker_standing.progressed_on IS
  'The last day on which they began to hold a higher band than ever before; null: none.';
-- Steps up are counted from this index alone: it took 190 ms for 100,000 of them when each row was read.
CREATE INDEX standing_by_progress ON worker_standing (organisation_id, progressed_on, worker_id)
  WHERE progressed_on IS NOT NULL AND cardinality(role_band_ids) > 0;

-- Counts. Rows are only added: transactions that compute workers of one organisation at the same time would
-- otherwise wait for each other on the few rows in which everybody counts. The service adds them up when they
-- have become many.

CREATE TABLE readiness_tally (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  counts           text NOT NULL
    CHECK (counts IN ('OUTCOME', 'BLOCKING', 'ROLE_BANDS', 'CONTRACT_KINDS', 'PROGRAMMES')),
  route_id         uuid,
  role_band_id     uuid,
  value            text NOT NULL,
  workers          integer NOT NULL,
  PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE readiness_tally IS
  'Numbers of workers: the sum over all rows of one kind, route, role band and value. BLOCKING counts all '
  'role bands together.';

CREATE FUNCTION tally_readiness() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO readiness_tally (organisation_id, counts, route_id, role_band_id, value, workers)
    SELECT organisation_id, counts, route_id, role_band_id, value, sum(workers)
    FROM (
      SELECT r.organisation_id, c.counts, r.route_id,
        CASE c.counts WHEN 'OUTCOME' THEN r.role_band_id END AS role_band_id,
        c.value, 1 AS workers
      FROM added r
      CROSS JOIN LATERAL (
        SELECT 'OUTCOME' AS counts, r.outcome AS value
        UNION ALL
        SELECT 'BLOCKING', unnest(r.blocking)::text
      ) c
      WHERE r.role_band_id IS NOT NULL
    ) AS changes
    GROUP BY organisation_id, counts, route_id, role_band_id, value
    HAVING sum(workers) <> 0;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO readiness_tally (organisation_id, counts, route_id, role_band_id, value, workers)
    SELECT organisation_id, counts, route_id, role_band_id, value, sum(workers)
    FROM (
      SELECT r.organisation_id, c.counts, r.route_id,
        CASE c.counts WHEN 'OUTCOME' THEN r.role_band_id END AS role_band_id,
        c.value, 1 AS workers
      FROM added r
      CROSS JOIN LATERAL (
        SELECT 'OUTCOME' AS counts, r.outcome AS value
        UNION ALL
        SELECT 'BLOCKING', unnest(r.blocking)::text
      ) c
      WHERE r.role_band_id IS NOT NULL
      UNION ALL
      SELECT r.organisation_id, c.counts, r.route_id,
        CASE c.counts WHEN 'OUTCOME' THEN r.role_band_id END AS role_band_id,
        c.value, -1 AS workers
      FROM removed r
      CROSS JOIN LATERAL (
        SELECT 'OUTCOME' AS counts, r.outcome AS value
        UNION ALL
        SELECT 'BLOCKING', unnest(r.blocking)::text
      ) c
      WHERE r.role_band_id IS NOT NULL
    ) AS changes
    GROUP BY organisation_id, counts, route_id, role_band_id, value
    HAVING sum(workers) <> 0;
  ELSE
    INSERT INTO readiness_tally (organisation_id, counts, route_id, role_band_id, value, workers)
    SELECT organisation_id, counts, route_id, role_band_id, value, sum(workers)
    FROM (
      SELECT r.organisation_id, c.counts, r.route_id,
        CASE c.counts WHEN 'OUTCOME' THEN r.role_band_id END AS role_band_id,
        c.value, -1 AS workers
      FROM removed r
      CROSS JOIN LATERAL (
        SELECT 'OUTCOME' AS counts, r.outcome AS value
        UNION ALL
        SELECT 'BLOCKING', unnest(r.blocking)::text
      ) c
      WHERE r.role_band_id IS NOT NULL
    ) AS changes
    GROUP BY organisation_id, counts, route_id, role_band_id, value
    HAVING sum(workers) <> 0;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER tallied_delete AFTER DELETE ON readiness
  REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION tally_readiness();
CREATE TRIGGER tallied_insert AFTER INSERT ON readiness
  REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION tally_readiness();
CREATE TRIGGER tallied_update AFTER UPDATE ON readiness
  REFERENCING OLD TABLE AS removed NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION tally_readiness();

CREATE FUNCTION tally_standing() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO readiness_tally (organisation_id, counts, route_id, role_band_id, value, workers)
    SELECT organisation_id, counts, route_id, role_band_id, value, sum(workers)
    FROM (
      SELECT s.organisation_id, c.counts, NULL::uuid AS route_id, NULL::uuid AS role_band_id,
        c.value, 1 AS workers
      FROM added s
      CROSS JOIN LATERAL (
        VALUES ('ROLE_BANDS', array_to_string(s.role_band_ids, ',')),
          ('CONTRACT_KINDS', array_to_string(s.contract_kinds, ',')),
          ('PROGRAMMES', array_to_string(s.programme_ids, ','))
      ) c (counts, value)
      WHERE cardinality(s.role_band_ids) > 0
    ) AS changes
    GROUP BY organisation_id, counts, route_id, role_band_id, value
    HAVING sum(workers) <> 0;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO readiness_tally (organisation_id, counts, route_id, role_band_id, value, workers)
    SELECT organisation_id, counts, route_id, role_band_id, value, sum(workers)
    FROM (
      SELECT s.organisation_id, c.counts, NULL::uuid AS route_id, NULL::uuid AS role_band_id,
        c.value, 1 AS workers
      FROM added s
      CROSS JOIN LATERAL (
        VALUES ('ROLE_BANDS', array_to_string(s.role_band_ids, ',')),
          ('CONTRACT_KINDS', array_to_string(s.contract_kinds, ',')),
          ('PROGRAMMES', array_to_string(s.programme_ids, ','))
      ) c (counts, value)
      WHERE cardinality(s.role_band_ids) > 0
      UNION ALL
      SELECT s.organisation_id, c.counts, NULL::uuid AS route_id, NULL::uuid AS role_band_id,
        c.value, -1 AS workers
      FROM removed s
      CROSS JOIN LATERAL (
        VALUES ('ROLE_BANDS', array_to_string(s.role_band_ids, ',')),
          ('CONTRACT_KINDS', array_to_string(s.contract_kinds, ',')),
          ('PROGRAMMES', array_to_string(s.programme_ids, ','))
      ) c (counts, value)
      WHERE cardinality(s.role_band_ids) > 0
    ) AS changes
    GROUP BY organisation_id, counts, route_id, role_band_id, value
    HAVING sum(workers) <> 0;
  ELSE
    INSERT INTO readiness_tally (organisation_id, counts, route_id, role_band_id, value, workers)
    SELECT organisation_id, counts, route_id, role_band_id, value, sum(workers)
    FROM (
      SELECT s.organisation_id, c.counts, NULL::uuid AS route_id, NULL::uuid AS role_band_id,
        c.value, -1 AS workers
      FROM removed s
      CROSS JOIN LATERAL (
        VALUES ('ROLE_BANDS', array_to_string(s.role_band_ids, ',')),
          ('CONTRACT_KINDS', array_to_string(s.contract_kinds, ',')),
          ('PROGRAMMES', array_to_string(s.programme_ids, ','))
      ) c (counts, value)
      WHERE cardinality(s.role_band_ids) > 0
    ) AS changes
    GROUP BY organisation_id, counts, route_id, role_band_id, value
    HAVING sum(workers) <> 0;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER tallied_delete AFTER DELETE ON worker_standing
  REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION tally_standing();
CREATE TRIGGER tallied_insert AFTER INSERT ON worker_standing
  REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION tally_standing();
CREATE TRIGGER tallied_update AFTER UPDATE ON worker_standing
  REFERENCING OLD TABLE AS removed NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION tally_standing();

CREATE TABLE workforce_question (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  asked_by         uuid NOT NULL REFERENCES person,
  asked_as         text NOT NULL
    CHECK (asked_as IN (
      'WORKER', 'PEER_SUPERVISOR', 'LINE_MANAGER', 'ASSESSOR', 'LIVED_EXPERIENCE_LEAD', 'HR', 'PROVIDER',
      'STEWARD', 'AUDITOR'
    )),
  asked_at         timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  as_of            date NOT NULL,
  purpose          text NOT NULL CHECK (length(purpose) BETWEEN 3 AND 200),
  PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE workforce_question IS
  'Who asked a question about the whole workforce, for which purpose and when.';
CREATE INDEX question_by_instant ON workforce_question (organisation_id, asked_at);

-- The update waits for a transaction that is computing that worker, and comes after what it writes: a fact
-- that commits meanwhile leaves the worker due. Within one transaction the first mark is enough: its lock
-- keeps others out.
--
-- The statements are planned once. On a bench of 2,500 workers, writing one fact took 540 microseconds so,
-- and 950 when the planner made a plan for the given workers each time.
CREATE FUNCTION mark_readiness(organisations uuid[], workers uuid[]) RETURNS void
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
  PERFORM pg_notify('peerway_readiness', organisation_id::text)
  FROM (SELECT DISTINCT organisation_id FROM unnest(organisations) AS m (organisation_id)) m;
END
$$;

-- Nothing is worked out from a decision.
CREATE FUNCTION mark_readiness_of_facts() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF TG_TABLE_NAME = 'fact' THEN
    PERFORM mark_readiness(array_agg(organisation_id), array_agg(worker_id))
    FROM written
    WHERE kind <> 'DECISION'
    HAVING count(*) > 0;
  ELSE
    PERFORM mark_readiness(array_agg(f.organisation_id), array_agg(f.worker_id))
    FROM written w
    JOIN fact f ON f.organisation_id = w.organisation_id AND f.id = w.id
    HAVING count(*) > 0;
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION mark_readiness_of_organisations() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM mark_readiness(array_agg(DISTINCT organisation_id), NULL)
  FROM written
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;

-- A new worker gets a state of their own. Whose record it is matters, because it decides who may judge it; a
-- name or a team does not.
CREATE FUNCTION mark_readiness_of_workers() RETURNS trigger
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
    PERFORM pg_notify('peerway_readiness', organisation_id::text)
    FROM (SELECT DISTINCT organisation_id FROM written) w;
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
CREATE TRIGGER readiness_marked_insert AFTER INSERT ON worker
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION mark_readiness_of_workers();
CREATE TRIGGER readiness_marked_update AFTER UPDATE ON worker
  REFERENCING OLD TABLE AS was NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION mark_readiness_of_workers();

-- A table that has the triggers already is passed over.
CREATE FUNCTION watch_for_readiness(watched regclass, marks text) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  operation text;
BEGIN
  FOREACH operation IN ARRAY ARRAY['INSERT', 'UPDATE', 'DELETE'] LOOP
    CONTINUE WHEN EXISTS (
      SELECT FROM pg_trigger
      WHERE tgrelid = watched AND tgname = 'readiness_marked_' || lower(operation)
    );
    EXECUTE format(
      'CREATE TRIGGER %I AFTER %s ON %s REFERENCING %s TABLE AS written '
      'FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      'readiness_marked_' || lower(operation),
      operation,
      watched,
      CASE operation WHEN 'DELETE' THEN 'OLD' ELSE 'NEW' END,
      marks
    );
  END LOOP;
END
$$;
REVOKE EXECUTE ON FUNCTION watch_for_readiness FROM PUBLIC;

-- Watches facts, the tables of their kinds, and every table of what an organisation states from an
-- instant on. It runs after every migration, so a kind of fact that a later one adds cannot be forgotten.
CREATE FUNCTION watch_everything_for_readiness() RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM watch_for_readiness(said, 'mark_readiness_of_facts')
  FROM (
    SELECT DISTINCT conrelid::regclass AS said
    FROM pg_constraint
    WHERE contype = 'f' AND confrelid = 'fact'::regclass
    UNION
    SELECT 'fact'::regclass
  ) AS facts
  WHERE said <> 'decision'::regclass;
  PERFORM watch_for_readiness(attrelid::regclass, 'mark_readiness_of_organisations')
  FROM pg_attribute a
  JOIN pg_class c ON c.oid = a.attrelid
  WHERE c.relnamespace = 'public'::regnamespace
    AND c.relkind = 'r'
    AND a.attname = 'stated_at'
    AND NOT a.attisdropped;
END
$$;
REVOKE EXECUTE ON FUNCTION watch_everything_for_readiness FROM PUBLIC;

SELECT watch_for_readiness('aspiration', 'mark_readiness_of_workers');
SELECT watch_for_readiness('appointment_competence', 'mark_readiness_of_organisations');
