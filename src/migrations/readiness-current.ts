/** Texts of the migration 1763683340000-readiness-kept-current. Released with it, so never edited. */

export const ROWS = `
TRUNCATE readiness;
ALTER TABLE readiness
  DROP COLUMN computed_at,
  ADD COLUMN role_band_id uuid REFERENCES role_band,
  ADD COLUMN aspired boolean NOT NULL,
  ADD COLUMN lapse_codes text[] NOT NULL,
  ADD COLUMN lapse_days date[] NOT NULL CHECK (cardinality(lapse_days) = cardinality(lapse_codes)),
  ALTER eligible_from SET NOT NULL,
  ALTER lapses_on SET NOT NULL,
  DROP CONSTRAINT readiness_organisation_id_worker_id_fkey,
  ADD FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id) ON DELETE CASCADE;
COMMENT ON COLUMN readiness.role_band_id IS 'The role band held from which the route starts; null for one that is only aspired to.';
COMMENT ON COLUMN readiness.eligible_from IS 'Where the route is satisfied: since when; otherwise: from when, if nothing else happens; -infinity: always; infinity: never.';
COMMENT ON COLUMN readiness.lapses_on IS 'When that would be lost if nothing else happens; infinity: never, or there is nothing to lose.';
COMMENT ON COLUMN readiness.blocking IS 'Codes of the requirements that stand in the way, in the order of the route.';
COMMENT ON COLUMN readiness.lapse_codes IS 'Codes of the requirements that are satisfied and would lapse, soonest first; lapse_days has the days.';
CREATE INDEX readiness_by_eligibility ON readiness (organisation_id, route_id, outcome, eligible_from, worker_id);
CREATE INDEX readiness_by_lapse ON readiness (organisation_id, route_id, outcome, lapses_on, worker_id);
CREATE INDEX worker_by_team ON worker (organisation_id, team, sort_name, id);

CREATE TABLE aspiration (
  organisation_id  uuid NOT NULL,
  worker_id        uuid NOT NULL,
  route_id         uuid NOT NULL REFERENCES progression_route,
  since            timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, worker_id, route_id),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id) ON DELETE CASCADE
);
COMMENT ON TABLE aspiration IS 'A route that a worker says they aspire to, whether or not it starts where they are. It is no rule''s input.';
GRANT SELECT, INSERT, DELETE ON aspiration TO peerway_service;`;

export const STATE = `
CREATE TABLE readiness_state (
  organisation_id  uuid NOT NULL,
  worker_id        uuid NOT NULL,
  recompute_on     date NOT NULL DEFAULT '-infinity',
  basis            bigint NOT NULL DEFAULT 0,
  changed_in       bigint,
  computed_at      timestamptz(3),
  PRIMARY KEY (organisation_id, worker_id),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id) ON DELETE CASCADE
) WITH (fillfactor = 80);
COMMENT ON TABLE readiness_state IS 'Whether a worker''s readiness holds still: until recompute_on, by what it was computed on.';
COMMENT ON COLUMN readiness_state.recompute_on IS 'The first day on which it may be another; -infinity: something was recorded since; infinity: never.';
COMMENT ON COLUMN readiness_state.basis IS 'Names the engine, the reference data and the organisation''s own facts that it was computed by.';
COMMENT ON COLUMN readiness_state.changed_in IS 'The transaction that last recorded something; null since it was computed.';
CREATE INDEX readiness_due ON readiness_state (organisation_id, recompute_on);
CREATE INDEX readiness_by_basis ON readiness_state (organisation_id, basis);
GRANT SELECT, INSERT, UPDATE ON readiness_state TO peerway_service;

CREATE TABLE readiness_epoch (
  organisation_id  uuid PRIMARY KEY REFERENCES organisation,
  changes          bigint NOT NULL
);
COMMENT ON TABLE readiness_epoch IS 'Counts what an organisation has said of itself, which every worker''s readiness there may rest on.';
GRANT SELECT, INSERT, UPDATE ON readiness_epoch TO peerway_service;`;

export const HEADS = `
CREATE TABLE worker_standing (
  organisation_id   uuid NOT NULL,
  worker_id         uuid NOT NULL,
  role_band_ids     uuid[] NOT NULL,
  contract_kinds    text[] NOT NULL,
  programme_ids     uuid[] NOT NULL,
  progressed_on     date,
  progressed_from   uuid REFERENCES role_band,
  progressed_to     uuid REFERENCES role_band,
  PRIMARY KEY (organisation_id, worker_id),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id) ON DELETE CASCADE,
  CHECK ((progressed_on IS NULL) = (progressed_from IS NULL) AND (progressed_on IS NULL) = (progressed_to IS NULL))
);
COMMENT ON TABLE worker_standing IS 'Where a worker stands: the role bands and kinds of contract held, the programmes they have units of, their last step up. In order, so that equal ones are alike.';
COMMENT ON COLUMN worker_standing.progressed_on IS 'The last day on which they came to hold a higher band than ever before; null: none.';
CREATE INDEX standing_by_progress ON worker_standing (organisation_id, progressed_on, worker_id) WHERE progressed_on IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON worker_standing TO peerway_service;`;

/**
 * Rows are only added: transactions that recompute workers of one organisation at once would otherwise wait for each other
 * on the few rows that everybody counts in. The service takes them together when they have become many.
 */
export const TALLY = `
CREATE TABLE readiness_tally (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  counts           text NOT NULL CHECK (counts IN ('OUTCOME', 'BLOCKING', 'ROLE_BANDS', 'CONTRACT_KINDS', 'PROGRAMMES')),
  route_id         uuid,
  role_band_id     uuid,
  value            text NOT NULL,
  workers          integer NOT NULL,
  PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE readiness_tally IS 'How many workers: the sum over all rows of one kind, route, role band and value. BLOCKING is of any role band.';
GRANT SELECT, INSERT, DELETE ON readiness_tally TO peerway_service;`;

const COUNTED = "organisation_id, counts, route_id, role_band_id, value";

/** SQL: what the rows of a transition table count as. */
const ofReadiness = (rows: string, sign: 1 | -1) => `
  SELECT r.organisation_id, c.counts, r.route_id, CASE c.counts WHEN 'OUTCOME' THEN r.role_band_id END AS role_band_id, c.value, ${sign} AS workers
  FROM ${rows} r CROSS JOIN LATERAL (SELECT 'OUTCOME' AS counts, r.outcome AS value UNION ALL SELECT 'BLOCKING', unnest(r.blocking)) c
  WHERE r.role_band_id IS NOT NULL`;
const ofStanding = (rows: string, sign: 1 | -1) => `
  SELECT s.organisation_id, c.counts, NULL::uuid AS route_id, NULL::uuid AS role_band_id, c.value, ${sign} AS workers
  FROM ${rows} s CROSS JOIN LATERAL (VALUES ('ROLE_BANDS', array_to_string(s.role_band_ids, ',')), ('CONTRACT_KINDS', array_to_string(s.contract_kinds, ',')),
                                            ('PROGRAMMES', array_to_string(s.programme_ids, ','))) c (counts, value)
  WHERE cardinality(s.role_band_ids) > 0`;

function tallying(table: string, name: string, of: typeof ofReadiness): string {
  const add = (changes: string) =>
    `INSERT INTO readiness_tally (${COUNTED}, workers) SELECT ${COUNTED}, sum(workers) FROM (${changes}) AS changes GROUP BY ${COUNTED} HAVING sum(workers) <> 0;`;
  const transitions = {
    INSERT: "NEW TABLE AS added",
    UPDATE: "OLD TABLE AS removed NEW TABLE AS added",
    DELETE: "OLD TABLE AS removed",
  };
  return `
CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    ${add(of("added", 1))}
  ELSIF TG_OP = 'UPDATE' THEN
    ${add(`${of("added", 1)} UNION ALL ${of("removed", -1)}`)}
  ELSE
    ${add(of("removed", -1))}
  END IF;
  RETURN NULL;
END $$;
${Object.entries(transitions)
  .map(
    ([operation, tables]) =>
      `CREATE TRIGGER tallied_${operation.toLowerCase()} AFTER ${operation} ON ${table} REFERENCING ${tables} FOR EACH STATEMENT EXECUTE FUNCTION ${name}();`,
  )
  .join("\n")}
GRANT EXECUTE ON FUNCTION ${name} TO peerway_service;`;
}

export const TALLY_TRIGGERS =
  tallying("readiness", "tally_readiness", ofReadiness) +
  tallying("worker_standing", "tally_standing", ofStanding);

/**
 * The update waits for whoever is computing that worker just now, so it comes after what they write: a fact that commits
 * meanwhile leaves the worker due. Within one transaction the first mark is enough: its lock keeps everybody else out.
 */
export const MARKS = `
CREATE FUNCTION mark_readiness(organisations uuid[], workers uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE readiness_state s SET recompute_on = '-infinity', changed_in = pg_current_xact_id()::text::bigint
  FROM (SELECT DISTINCT organisation_id, worker_id FROM unnest(organisations, workers) AS m (organisation_id, worker_id)) m
  WHERE s.organisation_id = m.organisation_id AND s.worker_id = m.worker_id AND s.changed_in IS DISTINCT FROM pg_current_xact_id()::text::bigint;
  INSERT INTO readiness_epoch AS e (organisation_id, changes)
  SELECT DISTINCT organisation_id, 1 FROM unnest(organisations, workers) AS m (organisation_id, worker_id) WHERE worker_id IS NULL
  ON CONFLICT (organisation_id) DO UPDATE SET changes = e.changes + 1;
  PERFORM pg_notify('peerway_readiness', organisation_id::text) FROM (SELECT DISTINCT organisation_id FROM unnest(organisations) AS m (organisation_id)) m;
END $$;

-- A decision is no rule's input.
CREATE FUNCTION mark_readiness_of_facts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'fact' THEN
    PERFORM mark_readiness(array_agg(organisation_id), array_agg(worker_id)) FROM written WHERE kind <> 'DECISION' HAVING count(*) > 0;
  ELSE
    PERFORM mark_readiness(array_agg(f.organisation_id), array_agg(f.worker_id))
    FROM written w JOIN fact f ON f.organisation_id = w.organisation_id AND f.id = w.id HAVING count(*) > 0;
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION mark_readiness_of_organisations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM mark_readiness(array_agg(DISTINCT organisation_id), NULL) FROM written HAVING count(*) > 0;
  RETURN NULL;
END $$;

-- A worker who is new has a state of their own; whose record it is matters to who may judge it; a name or a team does not.
CREATE FUNCTION mark_readiness_of_workers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME <> 'worker' THEN
    PERFORM mark_readiness(array_agg(organisation_id), array_agg(worker_id)) FROM written HAVING count(*) > 0;
  ELSIF TG_OP = 'INSERT' THEN
    INSERT INTO readiness_state (organisation_id, worker_id) SELECT organisation_id, id FROM written ON CONFLICT DO NOTHING;
    PERFORM pg_notify('peerway_readiness', organisation_id::text) FROM (SELECT DISTINCT organisation_id FROM written) w;
  ELSE
    PERFORM mark_readiness(array_agg(n.organisation_id), array_agg(n.id))
    FROM written n JOIN was o ON o.organisation_id = n.organisation_id AND o.id = n.id WHERE o.person_id <> n.person_id HAVING count(*) > 0;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER readiness_marked_insert AFTER INSERT ON worker REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION mark_readiness_of_workers();
CREATE TRIGGER readiness_marked_update AFTER UPDATE ON worker REFERENCING OLD TABLE AS was NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION mark_readiness_of_workers();

-- A table that has the triggers already is passed over.
CREATE FUNCTION watch_for_readiness(watched regclass, marks text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  operation text;
BEGIN
  FOREACH operation IN ARRAY ARRAY['INSERT', 'UPDATE', 'DELETE'] LOOP
    CONTINUE WHEN EXISTS (SELECT FROM pg_trigger WHERE tgrelid = watched AND tgname = 'readiness_marked_' || lower(operation));
    EXECUTE format('CREATE TRIGGER %I AFTER %s ON %s REFERENCING %s TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION %I()',
                   'readiness_marked_' || lower(operation), operation, watched, CASE operation WHEN 'DELETE' THEN 'OLD' ELSE 'NEW' END, marks);
  END LOOP;
END $$;

-- Facts, every table that says what a fact is, and every table of what an organisation states from an instant on.
CREATE FUNCTION watch_everything_for_readiness() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM watch_for_readiness(said, 'mark_readiness_of_facts')
  FROM (SELECT DISTINCT conrelid::regclass AS said FROM pg_constraint WHERE contype = 'f' AND confrelid = 'fact'::regclass
        UNION SELECT 'fact'::regclass) AS facts WHERE said <> 'decision'::regclass;
  PERFORM watch_for_readiness(attrelid::regclass, 'mark_readiness_of_organisations')
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attname = 'stated_at' AND NOT a.attisdropped;
END $$;
SELECT watch_for_readiness('aspiration', 'mark_readiness_of_workers'), watch_for_readiness('appointment_competence', 'mark_readiness_of_organisations'), watch_everything_for_readiness();
REVOKE EXECUTE ON FUNCTION watch_for_readiness, watch_everything_for_readiness FROM PUBLIC;
GRANT EXECUTE ON FUNCTION mark_readiness, mark_readiness_of_facts, mark_readiness_of_organisations, mark_readiness_of_workers TO peerway_service;`;
