import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Pool } from "pg";
import { cloneDatabase } from "../support/clone";
import { askOf, processStarter, START_PATIENCE, type Started } from "../support/processes";

/** Six transactions of the background; PEERWAY_RUNS multiplies them. */
const LINES = 3_000 * Number(process.env.PEERWAY_RUNS ?? 1);

const dataDir = mkdtempSync(join(tmpdir(), "peerway-imports-"));
const { start, stop } = processStarter(dataDir);
let pool: Pool;
let url: string;
beforeAll(async () => {
  url = await cloneDatabase();
  pool = new Pool({ connectionString: url, max: 1 });
});
afterAll(async () => {
  await stop();
  await pool.end();
  rmSync(dataDir, { recursive: true, force: true });
});

const SHOWN = "{ id state percentDone tally { created skipped refused } }";
interface Shown {
  readonly id: string;
  readonly state: string;
  readonly percentDone: number;
}

async function ask<Data>(of: Started, query: string, variables: object): Promise<Data> {
  const { data, errors } = await askOf(of)(query, variables, "trust-hr");
  expect(errors).toBeUndefined();
  return data as unknown as Data;
}

/** Looks at an import until it is as far as that. */
async function until(of: Started, id: string, isThere: (shown: Shown) => boolean): Promise<Shown> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    const { import: shown } = await ask<{ import: Shown }>(
      of,
      `query ($id: ID!) { import(id: $id) ${SHOWN} }`,
      { id },
    );
    if (isThere(shown)) return shown;
    await pause(50);
  }
  throw new Error("The import has not come as far as that in a minute.");
}

it(
  "a large file goes on in the next process when the one that records it is killed: each worker is there once",
  async () => {
    const text = `number,name\n${Array.from({ length: LINES }, (_, at) => `RESTART-${at},${at % 50 === 0 ? "" : `Ann ${at}`}`).join("\n")}`;
    const first = await start({ DATABASE_URL: url });
    const { importFile } = await ask<{ importFile: { import: Shown; nextStep: string } }>(
      first,
      `mutation ($input: ImportFileInput!) { importFile(input: $input) { import ${SHOWN} nextStep } }`,
      { input: { kind: "WORKERS", format: "CSV", dryRun: false, text } },
    );
    const { id } = importFile.import;
    expect(importFile.nextStep).toContain(id);
    await until(first, id, ({ percentDone }) => percentDone > 0);
    const dead = once(first.child, "exit");
    first.child.kill("SIGKILL");
    await dead;
    const { rows } = await pool.query<{ state: string; left: number }>(
      "SELECT state, bytes_total - bytes_done AS left FROM import",
    );
    expect(rows).toEqual([{ state: "RUNNING", left: expect.anything() }]);

    const second = await start({ DATABASE_URL: url });
    const done = await until(second, id, ({ state }) => state !== "RUNNING");
    expect(done).toMatchObject({
      state: "DONE",
      percentDone: 100,
      tally: { created: LINES - LINES / 50, skipped: 0, refused: LINES / 50 },
    });
    const stored = await pool.query(
      "SELECT count(*)::int AS workers, count(DISTINCT number)::int AS numbers, (SELECT count(*)::int FROM import_task) AS files FROM worker WHERE number LIKE 'RESTART-%'",
    );
    expect(stored.rows).toEqual([{ workers: LINES - LINES / 50, numbers: LINES - LINES / 50, files: 0 }]);
  },
  2 * START_PATIENCE + 60_000,
);
