import { asOrganisation } from "../../../src/database/transaction";
import { forgetRefusedLines } from "../../../src/services/importing/forget-refused-lines";
import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";

let service: TestService;
beforeAll(async () => {
  service = await startDemonstration();
});
afterAll(() => service.close());

/** One bad value for each column: what a refused line names as its field is the column that holds it. */
const BAD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  WORKERS: { number: "", name: "", team: "x".repeat(201) },
  POSTS: {
    worker: "NOBODY",
    roleBand: "NO-SUCH-ROLE",
    startedOn: "2025-02-30",
    endedOn: "1999-01-01",
    wholeTimeEquivalent: "7",
    contractKind: "FOREVER",
    employerName: "x".repeat(201),
    host: "NO-SUCH-HOST",
    team: "x".repeat(201),
  },
  COMPLETIONS: {
    worker: "NOBODY",
    curriculum: "NONE",
    unit: "NONE",
    programme: "NONE",
    passed: "perhaps",
    completedOn: "0001-01-01",
    expiresOn: "2000-01-01",
  },
  CREDENTIALS: {
    worker: "NOBODY",
    type: "NONE",
    issuer: "",
    awardedOn: "today",
    expiresOn: "2001-01-01",
    verifiedHow: "x".repeat(201),
    statedAs: "x".repeat(301),
  },
  SUPERVISIONS: { worker: "NOBODY", kind: "NONE", heldOn: "1066-10-14" },
};

const GOOD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  WORKERS: { number: "C-1", name: "Ada Example" },
  POSTS: {
    worker: "?",
    roleBand: "PSW",
    startedOn: "2025-02-03",
    wholeTimeEquivalent: "0.8",
    contractKind: "PERMANENT",
  },
  COMPLETIONS: {
    worker: "?",
    curriculum: "HEE-PSW-CURRICULUM",
    unit: "1.1",
    passed: "yes",
    completedOn: "2025-02-03",
  },
  CREDENTIALS: { worker: "?", type: "FIRE_SAFETY", issuer: "NHS", awardedOn: "2025-02-03" },
  SUPERVISIONS: { worker: "?", kind: "PEER", heldOn: "2025-02-03" },
};

it("the field of a refused line is the column that is wrong, whatever is wrong with it", async () => {
  const [found] = (
    await service.pool.query<{ number: string }>(
      "SELECT number FROM worker WHERE organisation_id = (SELECT id FROM organisation WHERE code = 'NORTHMOOR') ORDER BY number OFFSET 3 LIMIT 1",
    )
  ).rows;
  for (const [kind, bad] of Object.entries(BAD)) {
    const good = { ...GOOD[kind], ...(GOOD[kind]?.worker && { worker: found?.number }) };
    const lines = Object.entries(bad).map(([field, value]) => JSON.stringify({ ...good, [field]: value }));
    const { data } = await service.ask(
      "mutation ($input: ImportFileInput!) { importFile(input: $input) { import { refused(first: 100) { totalCount nodes { line field message } } } } }",
      { input: { kind, format: "NDJSON", text: lines.join("\n"), dryRun: true } },
      "trust-hr",
    );
    const { refused } = (
      data as unknown as {
        importFile: { import: { refused: { nodes: { field: string; message: string }[] } } };
      }
    ).importFile.import;
    expect([kind, refused.nodes.map(({ field }) => field)]).toEqual([kind, Object.keys(bad)]);
  }
});

const SHOWN = "id kind state dryRun fileName tally { created refused }";
const ask = async <Data>(query: string, variables: object = {}, persona = "trust-hr"): Promise<Data> => {
  const { data, errors } = await service.ask(query, variables, persona);
  expect(errors).toBeUndefined();
  return data as unknown as Data;
};
interface Sent {
  readonly id: string;
  readonly tally: { readonly created: number; readonly refused: number };
}
const send = async (text: string, more: object = {}, persona = "trust-hr"): Promise<Sent> =>
  (
    await ask<{ importFile: { import: Sent } }>(
      `mutation ($input: ImportFileInput!) { importFile(input: $input) { import { ${SHOWN} } } }`,
      { input: { kind: "WORKERS", format: "CSV", dryRun: false, text, ...more } },
      persona,
    )
  ).importFile.import;

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly line: number; readonly written: string | null }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
    readonly startCursor: string | null;
  };
}
const page = async (id: string, args: string): Promise<Page> =>
  (
    await ask<{ import: { refused: Page } }>(
      `query ($id: ID!) { import(id: $id) { refused(${args}) { totalCount nodes { line outcome code field message written } pageInfo { hasNextPage endCursor startCursor } } } }`,
      { id },
    )
  ).import.refused;
interface Rejects {
  readonly fileName: string;
  readonly format: string;
  readonly text: string;
  readonly lines: number;
  readonly nextAfterLine: number | null;
}
const rejectFile = async (id: string, args = "", persona = "trust-hr"): Promise<Rejects | null | undefined> =>
  (
    await ask<{ import: { rejectFile: Rejects | null } | null }>(
      `query ($id: ID!) { import(id: $id) { rejectFile${args} { fileName format text lines nextAfterLine } } }`,
      { id },
      persona,
    )
  ).import?.rejectFile;

it("a dry run shows every refused line, page by page, forwards and backwards", async () => {
  const lines = Array.from({ length: 260 }, (_, at) => `PG-${at},`);
  const { id, tally } = await send(`number,name\n${lines.join("\n")}\n`, { dryRun: true });
  expect(tally).toEqual({ created: 0, refused: 260 });
  const found: string[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, totalCount, pageInfo }: Page = await page(
      id,
      `first: 100${after ? `, after: "${after}"` : ""}`,
    );
    expect(totalCount).toBe(260);
    found.push(...nodes.map(({ written }) => written ?? ""));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(found).toEqual(lines);
  const last = await page(id, "last: 2");
  expect(last.nodes.map(({ line }) => line)).toEqual([260, 261]);
  expect(
    (await page(id, `last: 2, before: "${last.pageInfo.startCursor}"`)).nodes.map(({ line }) => line),
  ).toEqual([258, 259]);
});

it.each([true, false])(
  "the reject file can be fetched, put right and sent in (dry run: %s)",
  async (dryRun) => {
    const named = dryRun ? "RD" : "RR";
    const text = `number,name,team,note\n${named}-1,Ann,North,kept\n${named}-2,,"South, East",=1\n${named}-3,Bob\n`;
    const { id } = await send(text, { dryRun, fileName: "monday.csv" });
    const rejects = await rejectFile(id);
    expect(rejects).toEqual({
      fileName: "monday.csv.rejects.csv",
      format: "CSV",
      lines: 2,
      nextAfterLine: null,
      text: expect.any(String),
    });
    const [headings, first] = rejects?.text.split("\r\n") ?? [];
    expect(headings).toBe("line,code,field,reason,number,name,team,note,line as it was written");
    // What a spreadsheet would take for a formula is kept from it.
    expect(first).toBe(`3,MISSING,name,name is empty. It needs a value.,${named}-2,,"South, East",'=1,`);
    const again = await send(rejects?.text ?? "");
    expect(again.tally).toEqual({ created: 0, refused: 2 });
    // A line that could not be split says that it still has to be.
    const third = await send((await rejectFile(again.id))?.text ?? "");
    expect(third.tally).toEqual(again.tally);
    const right = (rejects?.text ?? "").replace(`${named}-2,,`, `${named}-2,Bob,`);
    expect((await send(right)).tally).toEqual({ created: 1, refused: 1 });
  },
);

it("lines of JSON come back as lines of JSON, as they were sent", async () => {
  const { id } = await send('{"number":"RJ-1","name":"","grade":1.50}\n{"number":"RJ-2"\n', {
    format: "NDJSON",
    fileName: "w",
  });
  const rejects = await rejectFile(id);
  expect(rejects).toMatchObject({ fileName: "w.rejects.ndjson", format: "NDJSON", lines: 2 });
  expect(rejects?.text).toBe(
    '{"line":1,"code":"MISSING","field":"name","reason":"name is empty. It needs a value.","number":"RJ-1","name":"","grade":1.50}\n' +
      '{"line":2,"code":"UNREADABLE","field":"","reason":"The line is not JSON.","line as it was written":"{\\"number\\":\\"RJ-2\\""}\n',
  );
});

it("there is no reject file where no line was refused", async () => {
  const { id } = await send("number,name\nRN-1,Ann\n");
  expect(await rejectFile(id)).toBeNull();
});

it("imports are listed, the latest first, by kind, state and dry run, for those who may record such things", async () => {
  const ids: string[] = [];
  for (const at of [1, 2, 3]) ids.unshift((await send(`number,name\nIL-${at},Ann\n`)).id);
  const dry = await send("number,name\nIL-4,Ann\n", { dryRun: true });
  const sessions = await send(
    "worker,kind,heldOn\nIL-1,PEER,2025-03-03\n",
    { kind: "SUPERVISIONS" },
    "trust-peer-supervisor",
  );
  interface List {
    readonly imports: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly id: string }[];
      readonly pageInfo: { readonly endCursor: string };
    };
  }
  const list = async (args: string, persona = "trust-hr") =>
    (
      await ask<List>(
        `{ imports(${args}) { totalCount nodes { ${SHOWN} } pageInfo { endCursor } } }`,
        {},
        persona,
      )
    ).imports;
  expect((await list("first: 5")).nodes.map(({ id }) => id)).toEqual([sessions.id, dry.id, ...ids]);
  expect((await list("first: 1, dryRun: true")).nodes.map(({ id }) => id)).toEqual([dry.id]);
  const workers = await list("first: 2, kind: WORKERS, dryRun: false, state: DONE");
  expect(workers.nodes.map(({ id }) => id)).toEqual(ids.slice(0, 2));
  const next = await list(`first: 1, kind: WORKERS, dryRun: false, after: "${workers.pageInfo.endCursor}"`);
  expect(next.nodes.map(({ id }) => id)).toEqual(ids.slice(2));
  expect((await list("first: 5, state: FAILED")).totalCount).toBe(0);
  // Others see the kinds that they may record, and nobody else's organisation.
  expect((await list("first: 1", "trust-peer-supervisor")).nodes.map(({ id }) => id)).toEqual([sessions.id]);
  expect((await list("first: 5", "charity-hr")).totalCount).toBe(0);
  const refused = await service.ask(
    "{ imports(first: 5, kind: WORKERS) { totalCount } }",
    {},
    "trust-peer-supervisor",
  );
  expect(refused.errors?.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN"]);
  expect(await rejectFile(dry.id, "", "trust-peer-supervisor")).toBeUndefined();
  const { node } = await ask<{ node: { id: string } }>(
    `query ($id: ID!) { node(id: $id) { id ... on Import { state startedBy } } }`,
    { id: dry.id },
  );
  expect(node).toMatchObject({ id: dry.id, state: "DONE", startedBy: expect.stringMatching(/./) });
});

it("what refused lines said is kept for 30 days: it is shown no longer, and npm run retention deletes it", async () => {
  const real = await send("number,name\nOLD-1,\n");
  const dry = await send("number,name\nOLD-2,\n", { dryRun: true });
  await service.pool.query(
    "UPDATE import SET started_at = now() - interval '31 days', finished_at = now() - interval '31 days' WHERE (organisation_id, id) IN (SELECT organisation_id, import_id FROM import_refusal WHERE written LIKE 'OLD-%')",
  );
  expect(await rejectFile(real.id)).toBeNull();
  expect((await page(real.id, "first: 1")).nodes).toMatchObject([{ line: 2, field: "name", written: null }]);
  const ids = await service.pool.query<{ id: string }>(
    "SELECT id FROM organisation WHERE code = 'NORTHMOOR'",
  );
  const { id = "" } = ids.rows[0] ?? {};
  const forget = (dryRun: boolean) =>
    asOrganisation(service.servicePool, id, (db) => forgetRefusedLines(db, id, { dryRun }), {
      operation: "retention",
    });
  expect([await forget(true), await forget(false), await forget(false)]).toEqual([2, 2, 0]);
  const kept = await service.pool.query("SELECT written FROM import_refusal WHERE written LIKE 'OLD-%'");
  expect(kept.rows).toEqual([]);
  expect(await rejectFile(dry.id)).toBeUndefined();
  // Why it was refused stays with the import itself.
  expect((await page(real.id, "first: 1")).nodes).toHaveLength(1);
});
