import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Stored readiness names requirements by number: their codes were nine tenths of each row. And counts of those who only
 * aspire to a route, whom no tally holds, have an index.
 */
export class RequirementsByNumber1763683342000 implements MigrationInterface {
  name = "RequirementsByNumber1763683342000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [NUMBERS, ROWS, tallying("unnest(r.blocking)::text")])
      await runner.query(statement);
    await runner.query(ANEW);
    await runner.query("SELECT wall_off_organisations()");
  }

  /** Readiness is made anew from the facts: nothing is lost with it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      TRUNCATE readiness;
      DROP INDEX readiness_of_aspirations;
      ALTER TABLE readiness
        DROP COLUMN blocking, DROP COLUMN lapsing,
        ADD COLUMN blocking text[] NOT NULL,
        ADD COLUMN lapse_codes text[] NOT NULL,
        ADD CHECK (cardinality(lapse_days) = cardinality(lapse_codes));
    `);
    await runner.query(tallying("unnest(r.blocking)"));
    await runner.query(`
      DROP TABLE requirement_number;
      DELETE FROM leaves_no_trail WHERE name = 'requirement_number';
      ${ANEW}`);
  }
}

const NUMBERS = `
CREATE TABLE requirement_number (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  route_id         uuid NOT NULL REFERENCES progression_route,
  code             text NOT NULL,
  number           integer NOT NULL,
  PRIMARY KEY (organisation_id, route_id, code),
  UNIQUE (organisation_id, number)
);
COMMENT ON TABLE requirement_number IS 'The numbers by which stored readiness names the requirements of a route. Once given, a number stays.';
GRANT SELECT, INSERT ON requirement_number TO peerway_service;
INSERT INTO leaves_no_trail VALUES ('requirement_number', 'Says how readiness is written.');`;

const ROWS = `
TRUNCATE readiness;
ALTER TABLE readiness
  DROP COLUMN blocking,
  DROP COLUMN lapse_codes,
  ADD COLUMN blocking integer[] NOT NULL,
  ADD COLUMN lapsing integer[] NOT NULL,
  ADD CHECK (cardinality(lapse_days) = cardinality(lapsing));
COMMENT ON COLUMN readiness.blocking IS 'Numbers of the requirements that stand in the way, in the order of the route.';
COMMENT ON COLUMN readiness.lapsing IS 'Numbers of the requirements that are satisfied and would lapse, soonest first; lapse_days has the days.';
CREATE INDEX readiness_of_aspirations ON readiness (organisation_id, route_id, outcome) WHERE role_band_id IS NULL;`;

const COUNTED = "organisation_id, counts, route_id, role_band_id, value";

/** What rows count as, as it was but for what stands for a requirement. */
function tallying(blocking: string): string {
  const of = (rows: string, sign: 1 | -1) => `
    SELECT r.organisation_id, c.counts, r.route_id, CASE c.counts WHEN 'OUTCOME' THEN r.role_band_id END AS role_band_id, c.value, ${sign} AS workers
    FROM ${rows} r CROSS JOIN LATERAL (SELECT 'OUTCOME' AS counts, r.outcome AS value UNION ALL SELECT 'BLOCKING', ${blocking}) c
    WHERE r.role_band_id IS NOT NULL`;
  const add = (changes: string) =>
    `INSERT INTO readiness_tally (${COUNTED}, workers) SELECT ${COUNTED}, sum(workers) FROM (${changes}) AS changes GROUP BY ${COUNTED} HAVING sum(workers) <> 0;`;
  return `
CREATE OR REPLACE FUNCTION tally_readiness() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    ${add(of("added", 1))}
  ELSIF TG_OP = 'UPDATE' THEN
    ${add(`${of("added", 1)} UNION ALL ${of("removed", -1)}`)}
  ELSE
    ${add(of("removed", -1))}
  END IF;
  RETURN NULL;
END $$;`;
}

/** All readiness is due, and its counts begin anew. The owner looks over the wall for as long as this takes. */
const ANEW = `
ALTER TABLE readiness_state NO FORCE ROW LEVEL SECURITY;
ALTER TABLE readiness_tally NO FORCE ROW LEVEL SECURITY;
UPDATE readiness_state SET recompute_on = '-infinity';
DELETE FROM readiness_tally WHERE counts IN ('OUTCOME', 'BLOCKING');
ALTER TABLE readiness_state FORCE ROW LEVEL SECURITY;
ALTER TABLE readiness_tally FORCE ROW LEVEL SECURITY;`;
