import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, type Pool } from "pg";
import { rlsScopeOf } from "../../../src/access/rls-scope";
import { enterOrganisations, personasOf, readDemonstration } from "../../../src/commands/demonstration";
import { openServicePool } from "../../../src/database/pool";
import { inTransaction } from "../../../src/database/transaction";
import { importFile } from "../../../src/services/importing/import-file";
import { rejectFile } from "../../../src/services/importing/reject-file";
import type { FileKind } from "../../../src/services/importing/shared/fields";
import { ESR_COMPETENCES, type Mapping, plainMapping } from "../../../src/services/importing/shared/mapping";
import type { UseCaseContext } from "../../../src/services/shared/context";
import { cloneDatabase } from "../../support/clone";
import { seeded } from "../../support/seeded";
import { referenceOf } from "../../support/service";
import { PROJECT } from "../../support/template";

/** 8,000 lines are four chunks; PEERWAY_IMPORT_LINES=200000 sends a large employer's file. */
const LINES = Number(process.env.PEERWAY_IMPORT_LINES ?? 8_000);
const PATIENCE = 60_000 + LINES;
const SEED = 6;

const folder = mkdtempSync(join(tmpdir(), "peerway-import-"));
const children: ChildProcess[] = [];
let client: Client;
let pool: Pool;
let context: UseCaseContext;
let databaseUrl: string;

beforeAll(async () => {
  databaseUrl = await cloneDatabase();
  const demonstration = readDemonstration(PROJECT, "2026-11-02");
  await enterOrganisations(databaseUrl, demonstration);
  client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const actor = personasOf(demonstration).find(({ code }) => code === "trust-hr")?.actor;
  if (!actor) throw new Error("There is no trust-hr.");
  await client.query("INSERT INTO person (id) VALUES ($1)", [actor.subject]);
  pool = openServicePool(databaseUrl, { size: 3, pipelined: false });
  const reference = await referenceOf(databaseUrl);
  context = {
    actor,
    today: "2026-11-02",
    reference,
    suppressionThreshold: 5,
    rereadReference: async () => reference,
    transaction: (work) => inTransaction(pool, work, { rlsScope: rlsScopeOf(actor) }),
  };
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await Promise.all([client.end(), pool.end()]);
  rmSync(folder, { recursive: true, force: true });
});

function start(...args: string[]): ChildProcess {
  const child = fork(join(__dirname, "../../support/import-child.cjs"), args, {
    silent: true,
    env: { PATH: process.env.PATH, DATA_DIR: folder, DATABASE_URL: databaseUrl },
  });
  children.push(child);
  return child;
}

/** Sends a file in this process, as the demonstration's HR. @returns the tally in words. */
async function run(
  path: string,
  named: FileKind | Mapping,
  more: { worker?: string; dryRun?: boolean } = {},
) {
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

const fileWith = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
async function one<Row extends object>(text: string): Promise<Row> {
  const [row] = (await client.query<Row>(text)).rows;
  if (!row) throw new Error(`Nothing is there: ${text}`);
  return row;
}
const count = async (table: string): Promise<number> =>
  Number((await one<{ count: string }>(`SELECT count(*) FROM ${table}`)).count);

/** Whether no two facts of a worker share an instant. */
const strictly = async (): Promise<boolean> =>
  (
    await one<{ strictly: boolean }>(
      "SELECT count(*) = count(DISTINCT (worker_id, recorded_at)) AS strictly FROM fact",
    )
  ).strictly;

/** Workers, some twice, some later with another name; every thousandth line without a name. */
function crowd(): { text: string; expected: Map<string, string>; refused: number } {
  const random = seeded(SEED);
  const expected = new Map<string, string>();
  const lines = ["number,name,team"];
  let refused = 0;
  for (let line = 2; line <= LINES + 1; line += 1) {
    const number = random() < 0.05 ? `W${Math.floor(random() * line)}` : `W${line}`;
    const name = line % 1000 === 0 ? "" : `Person "${number}", ${random() < 0.5 ? "née O\\Brien" : "junior"}`;
    lines.push(`${number},"${name.replaceAll('"', '""')}",Team ${line % 7}`);
    if (name === "") refused += 1;
    else expected.set(number, `${name}/Team ${line % 7}`);
  }
  return { text: `\uFEFF${lines.join("\r\n")}\r\n`, expected, refused };
}

it(
  "a file whose import is killed, resumed, and sent by two at once ends in exactly its rows",
  async () => {
    const { text, expected, refused } = crowd();
    const path = fileWith("workers.csv", text);
    const first = start(path, "--kind", "workers", "--as", "trust-hr");
    const done = async () =>
      (await client.query<{ last_line: number }>("SELECT last_line FROM import")).rows[0]?.last_line ?? 0;
    while ((await done()) < LINES / 5) {
      expect(first.exitCode).toBeNull();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    first.kill("SIGKILL");
    await once(first, "close");
    const stopped = await done();
    expect(stopped).toBeLessThan(LINES);
    expect(await count("import WHERE finished_at IS NULL")).toBe(1);

    const [one] = await Promise.all([run(path, "WORKERS"), run(path, "WORKERS")]);
    expect(one.said).toContain(`${refused} refused`);
    const { rows } = await client.query<{ number: string; is: string }>(
      "SELECT number, name || '/' || team AS is FROM worker",
    );
    expect(new Map(rows.map((row) => [row.number, row.is]))).toEqual(expected);
    expect(await count("import")).toBe(1);
    const rejects = one.rejects.trim().split("\r\n");
    expect(rejects).toHaveLength(refused + 1);
    expect(rejects[0]).toBe("line,code,field,reason,number,name,team");
    expect(rejects[1]).toMatch(/^1000,MISSING,name,name is empty\. It needs a value\.,W\d+,,Team 6$/);
    // Sent once more, the file changes back what it said of somebody twice, and opens no record.
    expect((await run(path, "WORKERS")).said).toContain(" 0 created");
    expect(await count("worker")).toBe(expected.size);
  },
  PATIENCE,
);

it(
  "facts of an ESR export are recorded with each of its traps, by whoever sent them, and once",
  async () => {
    const esr = fileWith(
      "esr.csv",
      [
        "Competency Name,Competence Level,Min Requirement,Essential,Expiry Date,Compliance Status,Description,Date Start,Date Last Awarded,Title,Last Updated By,VPD",
        "NHS|CSTF|Fire Safety - 2 Years|,1 - Attended,,Y,30-Nov-2028,GREEN,,,2025/12/02 00:00:00,,SMITH,457",
        "NHS|CSTF|Moving and Handling - Level 1 - 3 Years|,1 - Attended,,Y,No Expiry,GREEN,,,02-Dec-2025,,SMITH,457",
        "NHS|CSTF|fire safety - 2 Years|,1 - Attended,,Y,2028/11/30 00:00:00,GREEN,,,02-DEC-2025,,JONES,457",
        "457|LOCAL|Clinical Risk (PAR) - 3 Years|,1 - Attended,,Y,30-Nov-2028,GREEN,,,2025/12/02 00:00:00,,SMITH,457",
        "NHS|CSTF|Conflict Resolution - 3 Years|,,,Y,,RED,,,,,SMITH,457",
        "NHS|CSTF|Preventing Radicalisation - 3 Years|,,,Y,,GREEN,,,31-Feb-2026,,SMITH,457",
      ].join("\n"),
    );
    fileWith("one.csv", "number,name\nESR-1,Ada Example\n");
    await run(join(folder, "one.csv"), "WORKERS");
    await expect(run(esr, ESR_COMPETENCES)).rejects.toThrow("Name the worker by their number");
    const before = await count("fact");
    const worker = "ESR-1";
    const dry = await run(esr, ESR_COMPETENCES, { worker, dryRun: true });
    expect(dry.outcomes.slice(0, 3)).toEqual(["2 CREATED", "3 CREATED", "4 REFUSED"]);
    expect(dry.said).toContain("2 created, 0 changed, 0 skipped, 4 refused");
    expect([await count("fact"), await count("import WHERE kind = 'CREDENTIALS' AND NOT dry_run")]).toEqual([
      before,
      0,
    ]);

    const { rejects } = await run(esr, ESR_COMPETENCES, { worker });
    const { rows } = await client.query(
      `SELECT t.code, issuer, awarded_on::text AS awarded, expires_on::text AS expires, stated_as AS stated, f.recorded_as AS "as", f.recorded_by AS "by"
       FROM credential c JOIN credential_type t ON t.id = c.credential_type_id JOIN fact f ON f.id = c.id ORDER BY t.code`,
    );
    const shared = { issuer: "NHS", awarded: "2025-12-02", as: "HR", by: context.actor.subject };
    expect(rows).toEqual([
      { ...shared, code: "FIRE_SAFETY", expires: "2028-11-30", stated: "NHS|CSTF|Fire Safety - 2 Years|" },
      {
        ...shared,
        code: "MOVING_HANDLING",
        expires: null,
        stated: "NHS|CSTF|Moving and Handling - Level 1 - 3 Years|",
      },
    ]);
    expect(rejects).toMatch(/^4,ALREADY_RECORDED,statedAs,.*different statedAs/m);
    expect(rejects).toMatch(/^5,UNKNOWN_CODE,type,"There is no credential type ""Clinical Risk \(PAR\)""/m);
    expect(rejects).toMatch(/^6,MISSING,awardedOn,Date Last Awarded is empty/m);
    expect(rejects).toMatch(/^7,OUT_OF_RANGE,awardedOn,.*31-Feb-2026/m);
    expect((await run(esr, ESR_COMPETENCES, { worker })).said).toContain(
      "0 created, 0 changed, 2 skipped, 4 refused",
    );
  },
  PATIENCE,
);

it(
  "posts, completions, supervisions and verified credentials come as lines of JSON or CSV, ends later",
  async () => {
    const post = { worker: "ESR-1", roleBand: "PSW", startedOn: "2024-01-08", wholeTimeEquivalent: 0.6 };
    const posts = [
      { ...post, contractKind: "PERMANENT" },
      { ...post, contractKind: "PERMANENT", endedOn: "2026-02-01" },
      { ...post, contractKind: "PERMANENT", worker: "NOBODY" },
      { ...post, contractKind: "FOREVER" },
    ];
    const text = `${posts.map((each) => JSON.stringify(each)).join("\n")}\nnot json\n`;
    expect((await run(fileWith("posts.ndjson", text), "POSTS")).said).toContain(
      "1 created, 1 changed, 0 skipped, 3 refused",
    );
    expect((await one<{ ends: string }>("SELECT effective_on::text AS ends FROM post_change")).ends).toBe(
      "2026-02-01",
    );
    const facts = {
      COMPLETIONS:
        "worker,curriculum,unit,passed,completedOn\nESR-1,HEE-PSW-CURRICULUM,1.1,yes,2026-05-11\nESR-1,HEE-PSW-CURRICULUM,1.1,yes,2026-05-11\nESR-1,HEE-PSW-CURRICULUM,1.1,yes,2999-05-11\n",
      SUPERVISIONS:
        "worker,kind,heldOn\nESR-1,PEER,2026-05-11\nESR-1,PEER,2026-05-11\nESR-1,TEA,2026-05-11\n",
      CREDENTIALS:
        "worker,type,issuer,awardedOn,verifiedHow\nESR-1,PREVENT,Learning,2026-05-11,Seen\nESR-1,PREVENT,Learning,2026-05-11,Seen\nESR-1,PREVENT,Learning,,Seen\n",
    };
    for (const kind of ["COMPLETIONS", "SUPERVISIONS", "CREDENTIALS"] as const)
      expect((await run(fileWith(`${kind}.csv`, facts[kind]), kind)).said).toBe(
        `${kind}: 1 created, 0 changed, 1 skipped, 1 refused`,
      );
    expect(await count("credential_verification")).toBe(1);
    expect(await strictly()).toBe(true);
  },
  PATIENCE,
);

it(
  "two files that say the same in opposite order, and one of them twice, at once, are recorded once",
  async () => {
    const { rows } = await client.query<{ number: string }>(
      "SELECT number FROM worker ORDER BY id LIMIT 120",
    );
    const lines = rows.flatMap(({ number }) =>
      Array.from({ length: 20 }, (_, day) => `${number},PEER,2026-04-${String(day + 10)}`),
    );
    const file = (name: string, order: readonly string[]) =>
      fileWith(name, `worker,kind,heldOn\n${order.join("\n")}\n`);
    const one = file("forth.csv", lines);
    const other = file("back.csv", lines.toReversed());
    const before = await count("supervision");
    await Promise.all([run(one, "SUPERVISIONS"), run(other, "SUPERVISIONS"), run(one, "SUPERVISIONS")]);
    expect((await count("supervision")) - before).toBe(lines.length);
    expect((await run(other, "SUPERVISIONS")).said).toContain(
      ` 0 created, 0 changed, ${lines.length} skipped`,
    );
    expect(await strictly()).toBe(true);
  },
  PATIENCE,
);
