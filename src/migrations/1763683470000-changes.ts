import type { MigrationInterface, QueryRunner } from "typeorm";
import { FUNCTIONS, NOTING, TABLES } from "./changes-noted";
import { THE_PAST } from "./changes-of-the-past";

/**
 * A feed of what changed at each organisation, in the order of commits, for systems that keep in step: workers, posts, facts that were
 * recorded or undone, and outcomes of readiness. An event holds ids and outcomes, and is kept for good.
 *
 * Why it is numbered as it is, and what that costs, is in docs/decisions/2026-11-28-the-feed-is-numbered-at-commit.md.
 */
export class Changes1763683470000 implements MigrationInterface {
  name = "Changes1763683470000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [TABLES, FUNCTIONS, THE_PAST, NOTING]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION note_facts, note_post_changes, note_handed_in, note_undoings, note_workers, note_aspirations, note_readiness CASCADE;
      DROP FUNCTION record_changes;
      DROP TABLE change, change_batch;
      DROP FUNCTION number_changes;
      ALTER TABLE trail_head DROP COLUMN batches;
      DELETE FROM leaves_no_trail WHERE name IN ('change', 'change_batch');
    `);
  }
}
