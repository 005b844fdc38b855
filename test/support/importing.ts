import { Client, type Pool } from "pg";
import { rlsScopeOf } from "../../src/access/rls-scope";
import { enterOrganisations, personasOf, readDemonstration } from "../../src/commands/demonstration";
import { openServicePool } from "../../src/database/pool";
import { inTransaction } from "../../src/database/transaction";
import { importFile } from "../../src/services/importing/import-file";
import { rejectFile } from "../../src/services/importing/reject-file";
import type { FileKind } from "../../src/services/importing/shared/fields";
import type { LineOutcome } from "../../src/services/importing/shared/file-ledger";
import { type FileFormat, fileOf } from "../../src/services/importing/shared/lines";
import type { Mapping } from "../../src/services/importing/shared/mapping";
import { plainMapping } from "../../src/services/importing/shared/ready-mappings";
import type { UseCaseContext } from "../../src/services/shared/context";
import { cloneDatabase } from "./clone";
import { referenceOf } from "./service";
import { PROJECT } from "./template";

export interface Sent {
  /** Created, changed, skipped, refused, and of the skipped: retracted. */
  readonly tally: readonly number[];
  readonly outcomes: readonly LineOutcome[];
  /** The file of rejects; empty where nothing was refused. */
  readonly rejects: Buffer;
}

export interface Importing {
  /** As the owner, whom no wall stops. */
  readonly client: Client;
  readonly context: UseCaseContext;
  /** The names of the statements that ran since it was last emptied. */
  readonly statements: string[];
  /** Sends a file as the demonstration's HR. @throws FileError */
  send(
    content: Buffer | string,
    named: FileKind | Mapping,
    more?: {
      format?: FileFormat;
      worker?: string;
      dryRun?: boolean;
      chunk?: number;
      extractedOn?: string;
      again?: boolean;
      afterGap?: boolean;
    },
  ): Promise<Sent>;
  count(table: string): Promise<number>;
  close(): Promise<void>;
}

/** The import over a database of its own, with the demonstration's organisations and nobody in them. */
export async function startImporting(today: string): Promise<Importing> {
  const databaseUrl = await cloneDatabase();
  const demonstration = readDemonstration(PROJECT, today);
  await enterOrganisations(databaseUrl, demonstration);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const actor = personasOf(demonstration).find(({ code }) => code === "trust-hr")?.actor;
  if (!actor) throw new Error("There is no trust-hr.");
  await client.query("INSERT INTO person (id) VALUES ($1)", [actor.subject]);
  const pool: Pool = openServicePool(databaseUrl, { size: 4, pipelined: false });
  const reference = await referenceOf(databaseUrl);
  const statements: string[] = [];
  const context: UseCaseContext = {
    actor,
    today,
    reference,
    suppressionThreshold: 5,
    rereadReference: async () => reference,
    transaction: (work, _, how) =>
      inTransaction(pool, work, {
        ...how,
        rlsScope: rlsScopeOf(actor),
        onStatement: (name) => void statements.push(name),
      }),
  };
  return {
    client,
    context,
    statements,
    async send(
      content,
      named,
      { format = "CSV", worker, dryRun = false, chunk, extractedOn, again = false, afterGap } = {},
    ) {
      const mapping = typeof named === "string" ? plainMapping(named) : named;
      const open = () => fileOf(Buffer.from(content));
      const outcomes: LineOutcome[] = [];
      const { id, tally } = await importFile(
        context,
        {
          name: "a file",
          format,
          mapping,
          worker: worker ?? null,
          extractedOn: extractedOn ?? null,
          again,
          afterGap,
          open,
        },
        { dryRun, chunk, onOutcome: (outcome) => outcomes.push(outcome) },
      );
      let rejects = "";
      for await (const each of rejectFile(context, id)) rejects += each;
      const { created, changed, skipped, refused, retracted } = tally;
      return {
        tally: [created, changed, skipped, refused, retracted],
        outcomes,
        rejects: Buffer.from(rejects),
      };
    },
    async count(table) {
      const { rows } = await client.query<{ count: string }>(`SELECT count(*) FROM ${table}`);
      return Number(rows[0]?.count);
    },
    async close() {
      await Promise.all([client.end(), pool.end()]);
    },
  };
}
