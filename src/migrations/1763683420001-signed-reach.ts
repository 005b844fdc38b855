import type { MigrationInterface, QueryRunner } from "typeorm";
import { FUNCTIONS, KEYS, MENDED_FUNCTIONS, POLICIES } from "./signed-reach";

/**
 * What a transaction reaches is signed. Settings of a session can be set by every SQL statement, so as long as the policies read
 * them, an injected statement could reach any organisation. Now each process of the service registers a key as the owner, in a
 * table that the service's role cannot read; it signs the reach of each transaction with that key; `enter_reach` checks the
 * signature and seals the reach for this connection and this transaction; and `reach_of`, which the policies read, gives a part
 * of it while the seal holds, and nothing otherwise.
 *
 * What it costs stands in docs/decisions/2026-11-28-a-signed-reach.md.
 */
export class SignedReach1763683420001 implements MigrationInterface {
  name = "SignedReach1763683420001";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [KEYS, FUNCTIONS, POLICIES, MENDED_FUNCTIONS]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error("The policies read the signed reach. Restore a backup that was made before.");
  }
}
