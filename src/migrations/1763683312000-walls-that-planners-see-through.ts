import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The policies in a form that leaves plans as they are without them. As `organisation_id = ANY (…)` alone the list became a
 * condition of the index beside the statement's own `organisation_id = $1`; the planner took it for ten look-ups instead of
 * one, and read a whole organisation where fifty workers were asked for.
 *
 * Milliseconds of three statements with their parameters' own plan, and with the general one, two employers of 5,000 workers
 * with five pieces of evidence each, the least of 40 runs:
 *
 *                                                 evidence of 50   claims of 250   count of 5,000
 *   no wall                                         2.7 / 2.2        8.9 / 4.2       0.5 / 1.5
 *   organisation_id = ANY (…)                       7.3 / 2.4       15.7 / 6.5       0.6 / 2.1
 *   the same IS TRUE, the list cast once a row      2.7 / 2.2        5.7 / 4.9       2.6 / 3.4
 *   the same IS TRUE, the list cast once            2.6 / 2.0        5.0 / 4.3       0.9 / 1.8
 *   CASE WHEN … THEN true ELSE false END            2.6 / 2.0        5.2 / 5.8       0.9 / 1.7
 *   organisation_id = (one organisation)            2.6 / 2.0        8.6 / 4.2       0.6 / 1.5
 */
export class WallsThatPlannersSeeThrough1763683312000 implements MigrationInterface {
  name = "WallsThatPlannersSeeThrough1763683312000";

  async up(runner: QueryRunner): Promise<void> {
    await rebuild(runner, LIST_CAST_ONCE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await rebuild(runner, AS_BEFORE);
  }
}

const LIST_CAST_ONCE = `(organisation_id = ANY ((SELECT string_to_array(current_setting('app.organisations', true), ',')::uuid[])::uuid[])) IS TRUE`;
const AS_BEFORE = `organisation_id = ANY ((SELECT string_to_array(current_setting('app.organisations', true), ','))::uuid[])`;
const NATIONAL = `organisation_id IS NULL AND (SELECT 'STEWARD' = ANY (string_to_array(current_setting('app.capacities', true), ',')))`;

async function rebuild(runner: QueryRunner, condition: string): Promise<void> {
  await runner.query(`
CREATE OR REPLACE FUNCTION wall_off_organisations() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  open regclass;
  shared boolean;
BEGIN
  FOR open, shared IN
    SELECT c.oid::regclass, NOT a.attnotnull FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
  LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', open);
    EXECUTE format('DROP POLICY IF EXISTS within_reach ON %s', open);
    EXECUTE format('CREATE POLICY within_reach ON %s USING (${quoted(condition)})', open);
    -- What belongs to no organisation is national, and a steward's to read and keep.
    EXECUTE format('DROP POLICY IF EXISTS national ON %s', open);
    IF shared THEN
      EXECUTE format('CREATE POLICY national ON %s USING (${quoted(NATIONAL)})', open);
    END IF;
  END LOOP;
END $$;

DO $$
DECLARE
  walled regclass;
BEGIN
  FOR walled IN SELECT polrelid::regclass FROM pg_policy WHERE polname = 'within_reach' LOOP
    EXECUTE format('ALTER POLICY within_reach ON %s USING (${quoted(condition)})', walled);
  END LOOP;
END $$`);
}

const quoted = (condition: string): string => condition.replaceAll("'", "''");
