import type { MigrationInterface, QueryRunner } from "typeorm";

/** Walling off again mends a wall that has been taken down in part: policies that are still there are made anew. */
export class WallsMended1763683311000 implements MigrationInterface {
  name = "WallsMended1763683311000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(wallOff(true));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(wallOff(false));
  }
}

const REACH = `(SELECT string_to_array(current_setting(''app.organisations'', true), '',''))::uuid[]`;

const wallOff = (mends: boolean) => `
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
    ${mends ? "EXECUTE format('DROP POLICY IF EXISTS within_reach ON %s', open);" : ""}
    EXECUTE format('CREATE POLICY within_reach ON %s USING (organisation_id = ANY (${REACH}))', open);
    -- What belongs to no organisation is national, and a steward's to read and keep.
    IF shared THEN
      ${mends ? "EXECUTE format('DROP POLICY IF EXISTS national ON %s', open);" : ""}
      EXECUTE format('CREATE POLICY national ON %s USING (organisation_id IS NULL AND (SELECT ''STEWARD'' = ANY (string_to_array(current_setting(''app.capacities'', true), '',''))))', open);
    END IF;
  END LOOP;
END $$;`;
