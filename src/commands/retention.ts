import "reflect-metadata";
import { parseArgs } from "node:util";
import { loadConfig } from "../config";
import { instantOf } from "../database/clock";
import { requireMigrated } from "../database/expect-schema";
import { persistently } from "../database/persist";
import { openServicePool, SERVICE_ROLE } from "../database/pool";
import { registerRlsScopeKey } from "../database/rls-scope-key";
import { asOrganisation } from "../database/transaction";
import { openLiveReference } from "../reference/live";
import { londonDay } from "../reference/london";
import { forgetRefusedLines } from "../services/importing/forget-refused-lines";
import { carryOutRetention } from "../services/rights/keep-words";
import { exitWithError } from "./exit-with-error";
import { openDatabase, PROJECT } from "./open-database";

/**
 * `npm run retention [-- --dry-run]`: deletes the words that each organisation keeps no longer, by its own
 * rules, and what refused lines of files said, and says how many.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { "dry-run": { type: "boolean", default: false } } });
  const dryRun = values["dry-run"];
  const database = await openDatabase(loadConfig(process.env, PROJECT));
  try {
    await requireMigrated(database.ownerUrl);
    await registerRlsScopeKey(database.ownerUrl);
    const reference = await openLiveReference(database.ownerUrl, SERVICE_ROLE, () => {});
    const service = await database.service();
    const pool = openServicePool(service.url, { size: 1, through: service.through, pipelined: false });
    try {
      const { curriculum, pathway } = reference.current;
      const today = londonDay(await instantOf(database.ownerUrl));
      for (const { id, code } of curriculum.organisations.values()) {
        const counts = await persistently(() =>
          asOrganisation(pool, id, (db) => carryOutRetention(db, id, today, { dryRun }), {
            operation: "retention",
          }),
        );
        for (const [kindId, count] of counts) {
          const kind = pathway.evidenceKinds.find((each) => each.id === kindId)?.code ?? kindId;
          process.stdout.write(
            `${code} ${kind}: words of ${count} pieces of evidence ${dryRun ? "would be deleted" : "deleted"}\n`,
          );
        }
        const lines = await persistently(() =>
          asOrganisation(pool, id, (db) => forgetRefusedLines(db, id, { dryRun }), {
            operation: "retention",
          }),
        );
        if (lines > 0)
          process.stdout.write(
            `${code} imports: what ${lines} refused lines said ${dryRun ? "would be deleted" : "deleted"}\n`,
          );
      }
      process.stdout.write(dryRun ? "Nothing is deleted: this was a dry run.\n" : "Done.\n");
    } finally {
      await pool.end();
      await reference.close();
    }
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => exitWithError(error));
