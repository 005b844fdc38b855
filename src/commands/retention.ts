import "reflect-metadata";
import { parseArgs } from "node:util";
import { persistently } from "../database/persist";
import { asOrganisation } from "../database/transaction";
import { forgetRefusedLines } from "../services/importing/forget-refused-lines";
import { carryOutRetention } from "../services/rights/keep-words";
import { exitWithError } from "./exit-with-error";
import { withService } from "./with-service";

/**
 * `npm run retention [-- --dry-run]`: deletes the words that each organisation keeps no longer, by its own
 * rules, and what refused lines of files said, and says how many.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { "dry-run": { type: "boolean", default: false } } });
  const dryRun = values["dry-run"];
  await withService(1, async ({ pool, reference, today }) => {
    const { curriculum, pathway } = reference.current;
    for (const { id, code, movedTo } of curriculum.organisations.values()) {
      if (movedTo !== null) continue;
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
  });
}

main().catch((error: unknown) => exitWithError(error));
