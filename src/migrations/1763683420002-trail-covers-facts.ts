import type { MigrationInterface, QueryRunner } from "typeorm";
import {
  ANCHORS,
  APPENDING,
  COLUMNS,
  DIGESTS,
  MAKE_VERIFIER,
  READ_BY_VERIFIER,
  SEAL_FACTS,
} from "./trail-covers-facts";

/**
 * The trail moves only through its functions, and covers what the facts say: an entry about a fact holds the digest of every column
 * of its rows, so a fact that is altered or missing shows. Where the trail ended after each transaction is kept a second time, in
 * rows that refer to each other across organisations, so that a cut end or a missing trail shows by itself.
 *
 * Facts that were recorded before are sealed as they are, each with an entry of its own.
 */
export class TrailCoversFacts1763683420002 implements MigrationInterface {
  name = "TrailCoversFacts1763683420002";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      MAKE_VERIFIER,
      COLUMNS,
      READ_BY_VERIFIER,
      DIGESTS,
      APPENDING,
      ANCHORS,
      SEAL_FACTS,
    ])
      await runner.query(statement);
    await runner.query("SELECT wall_off_organisations()");
  }

  async down(): Promise<void> {
    throw new Error("Entries of the trail hold digests. Restore a backup that was made before.");
  }
}
