import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Facts of one worker are stamped a millisecond apart at least, so many in a row are stamped ahead of the clock. A transaction with
 * such facts now ends only when the clock has come to the last of them: what has been acknowledged is on record by then, and
 * a question about "now" that comes afterwards counts it. Other facts queue nothing: the condition is evaluated as they are written.
 */
export class StampsComeTrue1763683440000 implements MigrationInterface {
  name = "StampsComeTrue1763683440000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION wait_for_stamp() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        ahead float8 := extract(epoch FROM NEW.recorded_at - clock_timestamp());
      BEGIN
        IF ahead > 0 THEN
          PERFORM pg_sleep(ahead);
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER stamp_comes_true AFTER INSERT ON fact DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (NEW.recorded_at > clock_timestamp()) EXECUTE FUNCTION wait_for_stamp();
      GRANT EXECUTE ON FUNCTION wait_for_stamp TO peerway_service`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP FUNCTION wait_for_stamp CASCADE");
  }
}
