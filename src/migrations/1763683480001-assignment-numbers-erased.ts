import type { MigrationInterface, QueryRunner } from "typeorm";

/** The digests that the trail holds cover a random salt beside a number, which goes with it: nobody finds the number by trying. */
const TABLES = ["post", "post_change"] as const;

/**
 * The number of an assignment is commonly made of the staff number, so an erasure takes it away, as it takes away the reason of an
 * appeal. What else a post or its change says stands.
 */
export class AssignmentNumbersErased1763683480001 implements MigrationInterface {
  name = "AssignmentNumbersErased1763683480001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ERASING);
    await runner.query(leaveTrail("'evidence', 'appeal', 'post', 'post_change'"));
    for (const table of TABLES)
      await runner.query(`
        ALTER TABLE ${table} ADD salt uuid;
        ALTER TABLE ${table} ALTER salt SET DEFAULT gen_random_uuid();
        COMMENT ON COLUMN ${table}.salt IS 'Goes with the assignment number when that is erased, so that nobody can find it by trying its digest in the trail.';
        DROP TRIGGER written_once ON ${table};
        CREATE TRIGGER written_once BEFORE DELETE OR TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();
        CREATE TRIGGER number_erased BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_change_of_post();
        GRANT UPDATE (assignment_number) ON ${table} TO peerway_service`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(`
        REVOKE UPDATE (assignment_number) ON ${table} FROM peerway_service;
        DROP TRIGGER number_erased ON ${table};
        DROP TRIGGER written_once ON ${table};
        CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_fact();
        ALTER TABLE ${table} DROP salt`);
    await runner.query(leaveTrail("'evidence', 'appeal'"));
    await runner.query("DROP FUNCTION refuse_change_of_post");
  }
}

const PATH = "SET search_path = pg_catalog, public, pg_temp";

const ERASING = `
CREATE FUNCTION refuse_change_of_post() RETURNS trigger LANGUAGE plpgsql ${PATH} AS $$
BEGIN
  IF to_jsonb(NEW) - 'assignment_number' IS DISTINCT FROM to_jsonb(OLD) - 'assignment_number' OR reach_of('operation') IS DISTINCT FROM 'carryOutErasure' THEN
    RAISE EXCEPTION 'a fact is written once: update of % is refused', TG_TABLE_NAME USING ERRCODE = 'PW002', HINT = 'Retract or revoke it; either is a row of its own.';
  END IF;
  NEW.salt := NULL;
  RETURN NEW;
END $$;
GRANT EXECUTE ON FUNCTION refuse_change_of_post TO peerway_service;`;

/** As it was, with a digest of its own for each of those tables when a row of it changes. */
const leaveTrail = (tables: string) => `
CREATE OR REPLACE FUNCTION leave_trail() RETURNS trigger LANGUAGE plpgsql ${PATH} AS $$
DECLARE
  found jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
  is_fact boolean := TG_TABLE_NAME = 'fact';
  -- What is national belongs to the trail of whoever keeps it; nobody does who publishes from files.
  organisation text := coalesce(found ->> 'organisation_id', nullif(split_part(reach_of('organisations'), ',', 1), ''));
  about text := CASE WHEN is_fact THEN found ->> 'kind' ELSE upper(TG_TABLE_NAME) END;
  object text;
BEGIN
  IF organisation IS NULL OR (TG_OP = 'UPDATE' AND NEW IS NOT DISTINCT FROM OLD) THEN
    RETURN NULL;
  END IF;
  object := (SELECT string_agg(found ->> key, '/' ORDER BY place) FROM unnest(TG_ARGV) WITH ORDINALITY AS k (key, place));
  PERFORM append_to_trail(
    organisation::uuid,
    CASE WHEN is_fact THEN found ->> 'recorded_by' ELSE nullif(reach_of('person'), '') END::uuid,
    CASE WHEN is_fact THEN ARRAY[found ->> 'recorded_as'] ELSE coalesce(string_to_array(nullif(reach_of('capacities'), ''), ','), '{}') END,
    coalesce(nullif(reach_of('operation'), ''), 'unnamed'),
    CASE TG_OP WHEN 'INSERT' THEN 'RECORDED' WHEN 'UPDATE' THEN 'CHANGED' ELSE 'REMOVED' END,
    about,
    object,
    (found ->> CASE TG_TABLE_NAME WHEN 'worker' THEN 'id' ELSE 'worker_id' END)::uuid,
    CASE WHEN TG_OP <> 'DELETE' THEN reason_of(organisation::uuid, about, object) END,
    TG_OP <> 'DELETE' AND (is_fact OR TG_TABLE_NAME IN (${tables}))
  );
  RETURN NULL;
END $$;`;
