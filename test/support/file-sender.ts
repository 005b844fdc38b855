import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { rlsScopeOf } from "../../src/access/rls-scope";
import { enterOrganisations, personasOf, readDemonstration } from "../../src/commands/demonstration";
import { openServicePool } from "../../src/database/pool";
import { inTransaction } from "../../src/database/transaction";
import { importFile } from "../../src/services/importing/import-file";
import { rejectFile } from "../../src/services/importing/reject-file";
import type { FileKind } from "../../src/services/importing/shared/fields";
import type { Mapping } from "../../src/services/importing/shared/mapping";
import { plainMapping } from "../../src/services/importing/shared/ready-mappings";
import type { UseCaseContext } from "../../src/services/shared/context";
import { cloneDatabase } from "./clone";
import { referenceOf } from "./service";
import { PROJECT } from "./template";

export type FileSender = Awaited<ReturnType<typeof openFileSender>>;

/** Imports files as the demonstration's HR, in this process, into a database with its organisations and no workers. */
export async function openFileSender() {
  const folder = mkdtempSync(join(tmpdir(), "peerway-import-"));
  const databaseUrl = await cloneDatabase();
  const demonstration = readDemonstration(PROJECT, "2026-11-02");
  await enterOrganisations(databaseUrl, demonstration);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const actor = personasOf(demonstration).find(({ code }) => code === "trust-hr")?.actor;
  if (!actor) throw new Error("There is no trust-hr.");
  await client.query("INSERT INTO person (id) VALUES ($1)", [actor.subject]);
  const pool = openServicePool(databaseUrl, { size: 3, pipelined: false });
  const reference = await referenceOf(databaseUrl);
  const context: UseCaseContext = {
    actor,
    today: "2026-11-02",
    reference,
    suppressionThreshold: 5,
    rereadReference: async () => reference,
    transaction: (work, _, how) => inTransaction(pool, work, { ...how, rlsScope: rlsScopeOf(actor) }),
  };
  const one = async <Row extends object>(text: string): Promise<Row> => {
    const [row] = (await client.query<Row>(text)).rows;
    if (!row) throw new Error(`Nothing is there: ${text}`);
    return row;
  };
  return {
    folder,
    databaseUrl,
    client,
    context,
    one,
    run: (...args: RunArguments) => run(context, ...args),
    fileWith: (name: string, text: string): string => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    count: async (table: string): Promise<number> =>
      Number((await one<{ count: string }>(`SELECT count(*) FROM ${table}`)).count),
    /** Whether no two facts of a worker share an instant. */
    strictly: async (): Promise<boolean> =>
      (
        await one<{ strictly: boolean }>(
          "SELECT count(*) = count(DISTINCT (worker_id, recorded_at)) AS strictly FROM fact",
        )
      ).strictly,
    close: async (): Promise<void> => {
      await Promise.all([client.end(), pool.end()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type RunArguments = [path: string, named: FileKind | Mapping, more?: { worker?: string; dryRun?: boolean }];

/** Sends a file in this process, as the demonstration's HR. @returns the tally in words. */
async function run(context: UseCaseContext, ...[path, named, more = {}]: RunArguments) {
  const kind = typeof named === "string" ? named : named.kind;
  const mapping = typeof named === "string" ? plainMapping(named) : named;
  const file = {
    name: path,
    format: path.endsWith(".ndjson") ? ("NDJSON" as const) : ("CSV" as const),
    mapping,
    worker: more.worker ?? null,
    extractedOn: null,
    again: false,
    open: () => createReadStream(path),
  };
  const outcomes: string[] = [];
  const { id, tally } = await importFile(context, file, {
    dryRun: more.dryRun ?? false,
    onOutcome: ({ line, outcome }) => outcomes.push(`${line} ${outcome}`),
  });
  let rejects = "";
  if (!more.dryRun) for await (const each of rejectFile(context, id)) rejects += each;
  const { created, changed, skipped, refused } = tally;
  return {
    said: `${kind}: ${created} created, ${changed} changed, ${skipped} skipped, ${refused} refused`,
    rejects,
    outcomes,
  };
}
