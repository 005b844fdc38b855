import "reflect-metadata";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadConfig } from "../config";
import { migrate } from "../database/migrate";
import { persistently } from "../database/persist";
import { openServicePool, SERVICE_ROLE } from "../database/pool";
import { asOrganisation } from "../database/transaction";
import { openLiveReference } from "../reference/live";
import { type Anchor, verifyTrail } from "../services/rights/verify-trail";
import { fail } from "./fail";
import { openDatabase, PROJECT } from "./open-database";

/**
 * `npm run audit:verify`: recomputes every organisation's trail and names the first broken link of each; ends with status 1 where
 * one is broken. What it prints can be kept elsewhere and given back with --against: lines of code, length and last hash.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { against: { type: "string" } } });
  const anchors = values.against === undefined ? new Map<string, Anchor>() : readAnchors(values.against);
  const database = await openDatabase(loadConfig(process.env, PROJECT));
  let broken = 0;
  try {
    await migrate(database.ownerUrl);
    const reference = await openLiveReference(database.ownerUrl, SERVICE_ROLE, () => {});
    const service = await database.service();
    const pool = openServicePool(service.url, { size: 1, through: service.through, pipelined: false });
    try {
      for (const { id, code } of reference.current.curriculum.organisations.values()) {
        const found = await persistently(() =>
          asOrganisation(pool, id, (db) => verifyTrail(db, id, anchors.get(code) ?? null), {
            capacities: ["AUDITOR"],
            snapshot: true,
          }),
        );
        if (!found.holds) broken += 1;
        if (!found.holds)
          process.stdout.write(`${code} is broken at entry ${found.sequence}: ${found.why}.\n`);
        else if (found.end.sequence > 0)
          process.stdout.write(`${code} ${found.end.sequence} ${found.end.hash}\n`);
      }
    } finally {
      await pool.end();
      await reference.close();
    }
  } finally {
    await database.close();
  }
  if (broken > 0) process.exitCode = 1;
}

const readAnchors = (path: string): Map<string, Anchor> =>
  new Map(
    [...readFileSync(path, "utf8").matchAll(/^(\S+) (\d+) ([0-9a-f]{64})$/gm)].map(
      ([, code = "", sequence, hash = ""]) => [code, { sequence: Number(sequence), hash }],
    ),
  );

main().catch((error: unknown) => fail(error));
