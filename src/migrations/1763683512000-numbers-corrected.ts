import type { MigrationInterface, QueryRunner } from "typeorm";

const TABLES = ["number_correction", "worker_removal"] as const;

/**
 * That a worker's number has been corrected, from what to what and why: the number they had is remembered, so that a file which still has
 * it opens no second record. And that a record which was opened by mistake has been removed, and why, which names nobody.
 */
export class NumbersCorrected1763683512000 implements MigrationInterface {
  name = "NumbersCorrected1763683512000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      CREATE,
      REMOVAL,
      "SELECT wall_off_organisations()",
      "SELECT trail_organisations()",
      REASONS,
    ])
      await runner.query(statement);
    for (const table of TABLES)
      await runner.query(`
        GRANT SELECT ON ${table} TO peerway_verifier;
        CREATE POLICY read_by_verifier ON ${table} FOR SELECT TO peerway_verifier USING ((SELECT current_user = 'peerway_verifier'))`);
  }

  async down(): Promise<void> {
    throw new Error(
      "The trail seals why numbers were corrected and records removed. Restore a backup that was made before.",
    );
  }
}

/** No foreign key leads to the worker: the reason stays, without the numbers, where a record is removed. */
const CREATE = `
CREATE TABLE number_correction (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  worker_id        uuid NOT NULL,
  former_number    text NOT NULL CHECK (length(former_number) BETWEEN 1 AND 40),
  number           text NOT NULL CHECK (length(number) BETWEEN 1 AND 40),
  is_remembered    boolean NOT NULL,
  reason           text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  corrected_by     uuid NOT NULL REFERENCES person,
  corrected_at     timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE number_correction IS 'That a worker''s number has been corrected, and why.';
COMMENT ON COLUMN number_correction.is_remembered IS 'Whether the former number still stands for this worker, so that nobody else is given it unawares.';
CREATE INDEX number_correction_of_worker ON number_correction (organisation_id, worker_id);
CREATE UNIQUE INDEX former_number_remembered ON number_correction (organisation_id, former_number) WHERE is_remembered;
GRANT SELECT, INSERT, UPDATE (former_number, number, is_remembered) ON number_correction TO peerway_service;`;

const REMOVAL = `
CREATE TABLE worker_removal (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  worker_id        uuid NOT NULL,
  reason           text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  removed_by       uuid NOT NULL REFERENCES person,
  removed_at       timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, worker_id)
);
COMMENT ON TABLE worker_removal IS 'That a worker''s record which was opened by mistake has been removed, and why. It holds no name and no number.';
GRANT SELECT, INSERT ON worker_removal TO peerway_service;
GRANT DELETE ON worker TO peerway_service;
CREATE POLICY removed_where_a_mistake ON worker AS RESTRICTIVE FOR DELETE USING (((SELECT public.reach_of('operation')) = 'removeWorker') IS TRUE);`;

/** Added to the function as it is: what other migrations have added to it stays. */
const REASONS = `
DO $$
DECLARE
  whole text := pg_get_functiondef('reason_of(uuid, text, text)'::regprocedure);
  ours text := E'    WHEN ''NUMBER_CORRECTION'' THEN (SELECT reason FROM public.number_correction WHERE organisation_id = organisation AND id = object::uuid)\\n'
            || E'    WHEN ''WORKER_REMOVAL'' THEN (SELECT reason FROM public.worker_removal WHERE organisation_id = organisation AND worker_id = object::uuid)\\n';
BEGIN
  EXECUTE regexp_replace(whole, E'\\n  END;\\nEND', E'\\n' || replace(ours, '\\', '\\\\') || E'  END;\\nEND');
END $$;`;
