import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Row-level security on every table that holds an organisation's rows, found by its column organisation_id; forced, so that
 * it holds for the owner too. A transaction says which organisations it may reach in the setting app.organisations; one that
 * says nothing reaches nothing.
 *
 * The function stays: it runs after every migration, so a table that a later one makes is walled off without being told.
 */
export class OrganisationsWalledOff1763683310000 implements MigrationInterface {
  name = "OrganisationsWalledOff1763683310000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [WALL_OFF, PARTNERS, `SELECT wall_off_organisations()`])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY granted_to_us ON partner_grant;
      DROP POLICY granted_to_us ON partner_grant_worker;
      DO $$
      DECLARE
        walled regclass;
      BEGIN
        FOR walled IN SELECT polrelid::regclass FROM pg_policy WHERE polname = 'within_reach' LOOP
          EXECUTE format('DROP POLICY within_reach ON %s', walled);
          EXECUTE format('DROP POLICY IF EXISTS national ON %s', walled);
          EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY', walled);
        END LOOP;
      END $$;
      DROP FUNCTION wall_off_organisations;
    `);
  }
}

/**
 * The setting is read in a sub-select, once a statement and not once a row, and the list it gives is compared as an indexed
 * value is. On a pooled connection an earlier transaction leaves it '', not null: either is a list of nobody.
 */
const REACH = `(SELECT string_to_array(current_setting('app.organisations', true), ','))::uuid[]`;

const WALL_OFF = `
CREATE FUNCTION wall_off_organisations() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  open regclass;
  shared boolean;
BEGIN
  FOR open, shared IN
    SELECT c.oid::regclass, NOT a.attnotnull FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
  LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', open);
    EXECUTE format('CREATE POLICY within_reach ON %s USING (organisation_id = ANY (${REACH.replaceAll("'", "''")}))', open);
    -- What belongs to no organisation is national, and a steward's to read and keep.
    IF shared THEN
      EXECUTE format('CREATE POLICY national ON %s USING (organisation_id IS NULL AND (SELECT ''STEWARD'' = ANY (string_to_array(current_setting(''app.capacities'', true), '',''))))', open);
    END IF;
  END LOOP;
END $$;
REVOKE EXECUTE ON FUNCTION wall_off_organisations FROM PUBLIC;`;

/** A partner sees what it has been granted, and for whom: otherwise it could not tell whose rows to ask for. */
const PARTNERS = `
CREATE POLICY granted_to_us ON partner_grant FOR SELECT USING (partner_organisation_id = ANY (${REACH}));
CREATE POLICY granted_to_us ON partner_grant_worker FOR SELECT
  USING (EXISTS (SELECT FROM partner_grant g WHERE g.organisation_id = partner_grant_worker.organisation_id AND g.id = partner_grant_worker.grant_id
                 AND g.partner_organisation_id = ANY (${REACH})));`;
