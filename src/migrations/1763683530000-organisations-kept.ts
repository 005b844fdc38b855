import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Operators enter organisations, change them and close them; before, only the owner of the database could, by hand. The service may
 * write them where the signed reach of the transaction is an operator's, and who the national body is only where it is the
 * configuration's. What is done leaves an entry in the trail of the organisation that it is about.
 */
export class OrganisationsKept1763683530000 implements MigrationInterface {
  name = "OrganisationsKept1763683530000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [COLUMNS, POLICIES, UNCHANGED, LEAVING]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER left_in_trail_of_itself ON organisation;
      DROP TRIGGER stays_what_it_is ON organisation;
      DROP FUNCTION leave_trail_of_organisation, refuse_change_of_organisation;
      REVOKE INSERT, UPDATE ON organisation FROM peerway_service;
      DROP POLICY read_by_all ON organisation;
      DROP POLICY entered_by_operators ON organisation;
      DROP POLICY changed_by_operators ON organisation;
      ALTER TABLE organisation DISABLE ROW LEVEL SECURITY,
        DROP COLUMN ods_code, DROP COLUMN parent_id, DROP COLUMN host_id, DROP COLUMN closed_on, DROP COLUMN version;
    `);
  }
}

const COLUMNS = `
ALTER TABLE organisation
  ADD ods_code   text UNIQUE CHECK (ods_code ~ '^[A-Z0-9]{3,8}$'),
  ADD parent_id  uuid REFERENCES organisation CHECK (parent_id <> id),
  ADD host_id    uuid REFERENCES organisation CHECK (host_id <> id),
  ADD closed_on  date,
  ADD version    integer NOT NULL DEFAULT 1;
COMMENT ON COLUMN organisation.ods_code IS 'Of the NHS Organisation Data Service.';
COMMENT ON COLUMN organisation.parent_id IS 'The organisation that it is part of.';
COMMENT ON COLUMN organisation.host_id IS 'The organisation within which it works without being part of it.';
COMMENT ON COLUMN organisation.closed_on IS 'The first day on which nobody signs in for it.';`;

const IS_OPERATORS = "'OPERATOR' = ANY ((SELECT string_to_array(reach_of('capacities'), ','))::text[])";
const IS_CONFIGURED = "'CONFIGURATION' = ANY ((SELECT string_to_array(reach_of('capacities'), ','))::text[])";

const POLICIES = `
ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_by_all ON organisation FOR SELECT USING (true);
CREATE POLICY entered_by_operators ON organisation FOR INSERT TO peerway_service
  WITH CHECK (((${IS_OPERATORS}) AND kind <> 'NATIONAL_BODY' OR (${IS_CONFIGURED})) IS TRUE);
CREATE POLICY changed_by_operators ON organisation FOR UPDATE TO peerway_service
  USING (((${IS_OPERATORS}) OR (${IS_CONFIGURED})) IS TRUE);
GRANT INSERT ON organisation TO peerway_service;
GRANT UPDATE (name, kind, ods_code, parent_id, host_id, closed_on, version) ON organisation TO peerway_service;`;

/** What is of the national body, its stewards write for everybody: no change makes another organisation it, nor it another. */
const UNCHANGED = `
CREATE FUNCTION refuse_change_of_organisation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.id IS DISTINCT FROM OLD.id OR NEW.code IS DISTINCT FROM OLD.code OR (NEW.kind = 'NATIONAL_BODY') <> (OLD.kind = 'NATIONAL_BODY') THEN
    RAISE EXCEPTION 'an organisation keeps its code, and whether it is a national body' USING ERRCODE = 'PW001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER stays_what_it_is BEFORE UPDATE ON organisation FOR EACH ROW EXECUTE FUNCTION refuse_change_of_organisation();
GRANT EXECUTE ON FUNCTION refuse_change_of_organisation TO peerway_service;`;

/** What is published from files is nobody's doing, and leaves no entry: it names no operation. */
const LEAVING = `
CREATE FUNCTION leave_trail_of_organisation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF reach_of('operation') = '' OR (TG_OP = 'UPDATE' AND NEW IS NOT DISTINCT FROM OLD) THEN
    RETURN NULL;
  END IF;
  PERFORM append_to_trail(NEW.id, nullif(reach_of('person'), '')::uuid, '{}', reach_of('operation'),
    CASE TG_OP WHEN 'INSERT' THEN 'RECORDED' ELSE 'CHANGED' END, 'ORGANISATION', NEW.code, NULL, NULL, false);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER left_in_trail_of_itself AFTER INSERT OR UPDATE ON organisation DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION leave_trail_of_organisation();
GRANT EXECUTE ON FUNCTION leave_trail_of_organisation TO peerway_service;`;
