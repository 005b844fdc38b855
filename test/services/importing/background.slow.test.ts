import type { Database } from "../../../src/database/pool";
import { SERVICE_ROLE } from "../../../src/database/pool";
import type { RlsScope } from "../../../src/database/rls-scope";
import { inTransaction } from "../../../src/database/transaction";
import { type LiveReference, openLiveReference } from "../../../src/reference/live";
import { type ImportKeeper, keepImports } from "../../../src/services/importing/keep-imports";
import { startDemonstration, TEST_DAY } from "../../support/demonstration";
import { itSlow } from "../../support/sample";
import type { TestService } from "../../support/server";

let service: TestService;
let reference: LiveReference;
beforeAll(async () => {
  service = await startDemonstration();
  reference = await openLiveReference(service.ownerUrl, SERVICE_ROLE, () => {});
});
afterAll(async () => {
  await reference.close();
  await service.close();
});

/**
 * A process that records files in the background. @param until dies as it begins the transaction of that number.
 * @param onBegin hears of every transaction.
 */
function process(
  until = Number.POSITIVE_INFINITY,
  trouble: unknown[] = [],
  onBegin: () => void = () => {},
): ImportKeeper {
  let begun = 0;
  return keepImports({
    workers: 1,
    reference,
    today: () => TEST_DAY,
    suppressionThreshold: 5,
    transaction: async <T>(rlsScope: RlsScope, work: (db: Database) => Promise<T>): Promise<T> => {
      begun += 1;
      onBegin();
      // One that was killed does nothing any more: what it was at stays as it is.
      if (begun > until) return new Promise<never>(() => {});
      return inTransaction(service.servicePool, work, { rlsScope });
    },
    onTrouble: (error) => trouble.push(error),
  });
}
/** Lets everything that waits be recorded. */
async function recordAll(): Promise<void> {
  // Tasks are left to a process that has died for a few seconds more.
  await service.pool.query("UPDATE import_task SET due_at = clock_timestamp()");
  await lookOnce(process());
}
/** Has a process record what it may take, and end. */
async function lookOnce(...processes: readonly ImportKeeper[]): Promise<void> {
  for (const each of processes) each.wake(null);
  await Promise.all(processes.map((each) => each.idle()));
  await Promise.all(processes.map((each) => each.close()));
}

const SHOWN = `id kind state failure dryRun percentDone finishedAt tally { created changed skipped refused }`;
interface Shown {
  readonly id: string;
  readonly state: string;
  readonly failure: string | null;
  readonly percentDone: number;
  readonly tally: { readonly created: number; readonly refused: number; readonly skipped: number };
}
interface Sent {
  readonly import: Shown | null;
  readonly tally: object | null;
  readonly nextStep: string | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: string[];
    readonly message: string;
  }[];
}
const ask = async <Data>(query: string, variables: object = {}, persona = "trust-hr"): Promise<Data> => {
  const { data, errors } = await service.ask(query, variables, persona);
  expect(errors).toBeUndefined();
  return data as unknown as Data;
};
const send = async (text: string, more: object = {}, persona = "trust-hr"): Promise<Sent> =>
  (
    await ask<{ importFile: Sent }>(
      `mutation ($input: ImportFileInput!) { importFile(input: $input) { import { ${SHOWN} } tally { created } nextStep userErrors { code field message } } }`,
      { input: { kind: "WORKERS", format: "CSV", dryRun: false, text, ...more } },
      persona,
    )
  ).importFile;
const read = async (id = ""): Promise<Shown> =>
  (await ask<{ import: Shown }>(`query ($id: ID!) { import(id: $id) { ${SHOWN} } }`, { id })).import;
const cancel = (id = "") =>
  ask<{ cancelImport: Sent }>(
    `mutation ($id: ID!) { cancelImport(input: { import: $id }) { import { ${SHOWN} } userErrors { code field message } } }`,
    { id },
  );

const organisationId = async (): Promise<string> =>
  (await service.pool.query<{ id: string }>("SELECT id FROM organisation WHERE code = 'NORTHMOOR'")).rows[0]
    ?.id ?? "";

/** Workers of which every hundredth has no name. */
const workers = (named: string, count: number): string =>
  `number,name\n${Array.from({ length: count }, (_, at) => `${named}-${at},${at % 100 === 99 ? "" : `Ann ${at}`}`).join("\n")}\n`;
const count = async (sql: string): Promise<number> =>
  Number((await service.pool.query<{ count: string }>(`SELECT count(*) FROM ${sql}`)).rows[0]?.count);

it("a file of 1,000 lines is recorded while one waits, and nothing of it is kept", async () => {
  const sent = await send(workers("SMALL", 1_000));
  expect(sent).toMatchObject({
    import: { state: "DONE", percentDone: 100 },
    tally: { created: 990 },
    nextStep: null,
  });
  expect(await count("import_task")).toBe(0);
});

it("a larger one is answered at once, and says how to go on; it is recorded as whoever sent it, and the file is then deleted", async () => {
  const sent = await send(workers("LARGE", 1_300), { fileName: "large.csv" });
  expect(sent).toMatchObject({
    import: { state: "QUEUED", percentDone: 0, finishedAt: null },
    tally: null,
    userErrors: [],
  });
  const { id = "" } = sent.import ?? {};
  expect(sent.nextStep).toContain(
    `The file has 1300 lines of data, and is recorded in the background. Ask { import(id: "${id}")`,
  );
  expect(await count("import_task")).toBe(1);
  expect(await count("worker WHERE number LIKE 'LARGE-%'")).toBe(0);
  // Sent again meanwhile, it is the same one.
  expect((await send(workers("LARGE", 1_300), { fileName: "large.csv" })).import?.id).toBe(id);
  await recordAll();
  expect(await read(id)).toMatchObject({
    state: "DONE",
    percentDone: 100,
    tally: { created: 1_287, refused: 13, skipped: 0 },
  });
  expect(await count("import_task")).toBe(0);
  expect(await count("worker WHERE number LIKE 'LARGE-%'")).toBe(1_287);
  const by = await count(
    "trail t JOIN worker w ON w.id = t.worker_id WHERE w.number LIKE 'LARGE-%' AND t.operation = 'importFile' AND t.person_id = (SELECT started_by FROM import WHERE file_name = 'large.csv')",
  );
  expect(by).toBe(1_287);
});

it("a process that is killed halfway is replaced by another: nothing is recorded twice, and nothing is lost", async () => {
  const { id = "" } = (await send(workers("KILLED", 1_100))).import ?? {};
  process(4).wake(await organisationId());
  let halfway = await read(id);
  for (let tries = 0; tries < 2_000 && halfway.percentDone === 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    halfway = await read(id);
  }
  expect(halfway).toMatchObject({ state: "RUNNING", finishedAt: null });
  expect(halfway.percentDone).toBeGreaterThan(0);
  expect(halfway.percentDone).toBeLessThan(100);
  // While it may still be at it, nobody else is.
  await lookOnce(process());
  expect((await read(id)).tally).toEqual(halfway.tally);
  await recordAll();
  expect(await read(id)).toMatchObject({ state: "DONE", tally: { created: 1_089, refused: 11, skipped: 0 } });
  expect(await count("worker WHERE number LIKE 'KILLED-%'")).toBe(1_089);
});

itSlow("a dry run that was interrupted begins again, and shows every refused line once", async () => {
  const { id = "" } = (await send(workers("DRY", 1_100), { dryRun: true })).import ?? {};
  process(4).wake(await organisationId());
  for (let tries = 0; tries < 2_000 && (await read(id)).percentDone === 0; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 25));
  await recordAll();
  expect(await read(id)).toMatchObject({
    state: "DONE",
    dryRun: true,
    tally: { created: 1_089, refused: 11 },
  });
  const { import: sent } = await ask<{ import: { refused: { totalCount: number; nodes: object[] } } }>(
    "query ($id: ID!) { import(id: $id) { refused(first: 100) { totalCount nodes { line } } } }",
    { id },
  );
  expect([sent.refused.totalCount, sent.refused.nodes.length]).toEqual([11, 11]);
  expect(await count("worker WHERE number LIKE 'DRY-%'")).toBe(0);
});

itSlow("what lines before would change is met by the lines after them, also many lines later", async () => {
  const { id = "" } =
    (await send(`${workers("TWICE", 1_000)}TWICE-0,Ann 0\n`, { dryRun: true })).import ?? {};
  await recordAll();
  expect((await read(id)).tally).toMatchObject({ created: 990, skipped: 1, refused: 10 });
});

itSlow("two processes share what waits, and each file is recorded once", async () => {
  const ids = await Promise.all(
    ["A", "B", "C"].map(async (each) => (await send(workers(`PAIR${each}`, 1_100))).import?.id ?? ""),
  );
  await lookOnce(process(), process());
  for (const id of ids)
    expect((await read(id)).tally).toMatchObject({ created: 1_089, refused: 11, skipped: 0 });
});

itSlow("a process that ends leaves the rest to another at once", async () => {
  const { id = "" } = (await send(workers("ENDED", 1_600))).import ?? {};
  const ending = process();
  ending.wake(null);
  while ((await read(id)).percentDone === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await ending.close();
  expect((await read(id)).percentDone).toBeLessThan(100);
  await lookOnce(process());
  expect(await read(id)).toMatchObject({ state: "DONE", tally: { created: 1_584, skipped: 0 } });
});

it("whoever may not record such things any more has nothing recorded, and reads why", async () => {
  const { id = "" } = (await send(workers("LEFT", 1_100))).import ?? {};
  await service.pool.query(
    "UPDATE member SET capacities = '{AUDITOR}' WHERE person_id = (SELECT started_by FROM import ORDER BY started_at DESC LIMIT 1)",
  );
  await recordAll();
  await service.pool.query(
    "UPDATE member SET capacities = '{HR}' WHERE person_id = (SELECT started_by FROM import ORDER BY started_at DESC LIMIT 1)",
  );
  expect(await read(id)).toMatchObject({
    state: "FAILED",
    failure: expect.stringMatching(
      /no longer allowed to record this. This needs one of these capacities: HR/,
    ),
  });
  expect(await count("worker WHERE number LIKE 'LEFT-%'")).toBe(0);
  expect(await count("import_task")).toBe(0);
});

itSlow("the same file, sent again later, is another import and creates what was missing", async () => {
  const { id = "" } = (await send(workers("WRONG", 1_100))).import ?? {};
  await service.pool.query(
    "UPDATE import_task SET mapping = jsonb_set(mapping, '{columns,name,from}', '\"Nom\"')",
  );
  await recordAll();
  expect(await read(id)).toMatchObject({ state: "DONE", tally: { created: 0, refused: 1_100 } });
  const again = await send(workers("WRONG", 1_100));
  expect(again.import?.id).not.toBe(id);
  await recordAll();
  expect(await read(again.import?.id)).toMatchObject({ state: "DONE", tally: { created: 1_089 } });
});

it("an import that is queued can be cancelled, by those who may send it, once", async () => {
  const { id = "" } = (await send(workers("CANCELLED", 1_100))).import ?? {};
  const { cancelImport } = await cancel(id);
  expect(cancelImport).toMatchObject({
    import: { id, state: "CANCELLED", finishedAt: expect.any(String) },
    userErrors: [],
  });
  await recordAll();
  expect(await count("worker WHERE number LIKE 'CANCELLED-%'")).toBe(0);
  expect((await cancel(id)).cancelImport.userErrors).toEqual([
    { code: "WRONG_STATE", field: ["import"], message: expect.stringMatching(/state is CANCELLED/) },
  ]);
  const of = await service.ask(
    "mutation ($id: ID!) { cancelImport(input: { import: $id }) { userErrors { code field } } }",
    { id },
    "charity-hr",
  );
  expect(of.data).toEqual({ cancelImport: { userErrors: [{ code: "NOT_FOUND", field: ["import"] }] } });
});

itSlow("no more than twenty files of an organisation wait", async () => {
  const sent = [];
  for (let at = 0; at <= 20; at += 1) sent.push(await send(workers(`MANY${at}`, 1_001)));
  expect(sent.slice(0, 20).every(({ userErrors }) => userErrors.length === 0)).toBe(true);
  expect(sent[20]).toMatchObject({
    import: null,
    userErrors: [
      { code: "WRONG_STATE", message: expect.stringMatching(/^20 files of your organisation are waiting/) },
    ],
  });
  await service.pool.query("DELETE FROM import_task");
});

it("a process that finds nothing to record does not look again by itself", async () => {
  let looks = 0;
  const keeper = process(undefined, [], () => {
    looks += 1;
  });
  keeper.wake(null);
  await keeper.idle();
  const first = looks;
  expect(first).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 400));
  await keeper.idle();
  expect(looks).toBe(first);
  await keeper.close();
});
