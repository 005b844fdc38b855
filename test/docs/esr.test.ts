import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import pino from "pino";
import { Metrics } from "../../src/server/telemetry/metrics";
import { requestLog } from "../../src/server/telemetry/request-log";
import { startDemonstration } from "../support/demonstration";
import {
  CANARIES,
  CANARY_FILES,
  CANARY_RECORDS,
  goFile,
  TABLE,
  tablesWithCanaries,
} from "../support/esr-files";
import type { TestService } from "../support/server";
import { PROJECT } from "../support/template";

const PAGE = readFileSync(join(PROJECT, "docs", "esr.md"), "utf8");
const blocksOf = (language: string): string[] =>
  [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, text = ""]) => text,
  );

/** The log at its most talkative. */
const logged: string[] = [];
const spans = new InMemorySpanExporter();
let service: TestService;
beforeAll(async () => {
  const logger = pino({ level: "trace" }, { write: (line: string) => void logged.push(line) });
  const metrics = new Metrics();
  const listeners = [requestLog(logger, () => "NORTHMOOR"), metrics.onRequest];
  const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }).getTracer(
    "test",
  );
  service = await startDemonstration({ service: { logger, telemetry: { listeners, tracer } } });
});
afterAll(() => service.close());

const [IMPORT = "", WORKER = ""] = blocksOf("graphql");
const base64Of = (file: string | Buffer) => Buffer.from(file as string, "latin1").toString("base64");

it("the exchange of docs/esr.md is what the service answers", async () => {
  const [mapping = "", first = "", worker = "", second = ""] = blocksOf("json");
  const [full = "", changes = ""] = blocksOf("text");
  const send = async (file: string) =>
    (await service.ask(IMPORT, { base64: base64Of(file), mapping: JSON.parse(mapping) }, "trust-hr")).data;
  expect(await send(full)).toEqual(JSON.parse(first));
  expect((await service.ask(WORKER, {}, "trust-hr")).data).toEqual(JSON.parse(worker));
  expect(await send(changes)).toEqual(JSON.parse(second));
});

const SEND = `mutation ($input: ImportFileInput!) { importFile(input: $input) {
  import { id rejectFile { text } refused(first: 20) { nodes { message written } } leftOut { reason lines } }
  tally { created refused } lines { line message written } userErrors { field message } } }`;

it("nothing of the columns that are not read is kept while a file waits, logged, rejected or answered", async () => {
  await service.pool.query("CREATE TABLE seen_task (content bytea)");
  await service.pool.query(
    `CREATE FUNCTION see_task() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
     'BEGIN INSERT INTO public.seen_task VALUES (NEW.content); RETURN NEW; END'`,
  );
  await service.pool.query(
    "CREATE TRIGGER seen BEFORE INSERT ON import_task FOR EACH ROW EXECUTE FUNCTION see_task()",
  );
  const written: string[] = [];
  const spies = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, "write").mockImplementation((text) => written.push(String(text)) > 0),
  );
  const sent: unknown[] = [];
  const send = async (more: object) => {
    const input = { kind: "ESR_GO", format: "ESR_GO", mapping: TABLE, dryRun: false, ...more };
    sent.push(await service.ask(SEND, { input }, "trust-hr"));
    return JSON.stringify(sent.at(-1));
  };
  const base64 = base64Of(goFile(CANARY_RECORDS, { day: "20251101", vpd: "555" }));
  const answers = [await send({ base64, dryRun: true }), await send({ base64 })];
  const refused: string[] = [];
  for (const [, file] of CANARY_FILES) refused.push(await send({ base64: base64Of(file) }));
  // Somebody sends it as something else, or in a form that cannot be read at all.
  await send({ kind: "WORKERS", format: "CSV", mapping: null, base64 });
  await send({ base64: `${base64.slice(0, -8)}!` });
  for (const spy of spies) spy.mockRestore();
  for (const answer of answers) expect(answer).toContain('"tally":{"created":3,"refused":2}');
  for (const [at, [what, , message]] of CANARY_FILES.entries())
    expect([what, refused[at]]).toEqual([what, expect.stringMatching(message)]);
  const traced = spans
    .getFinishedSpans()
    .map(({ name, attributes, events }) => ({ name, attributes, events }));
  for (const each of [logged, traced]) expect(each.length).toBeGreaterThanOrEqual(sent.length);
  expect(JSON.stringify([sent, written, logged, traced])).not.toMatch(CANARIES);
  expect(await tablesWithCanaries(service.pool)).toEqual([]);
  const { rows } = await service.pool.query<{ text: string }>(
    "SELECT encode(content, 'escape') AS text FROM seen_task",
  );
  // The dry run waited too.
  expect(rows).toHaveLength(answers.length);
  for (const { text } of rows) {
    expect(text).toContain("Example");
    expect(text).not.toMatch(CANARIES);
  }
  await service.pool.query("DROP TABLE seen_task; DROP FUNCTION see_task CASCADE");
});

it.each([
  [{ format: "CSV", base64: base64Of("x") }, ["format"], /has the format ESR_GO/],
  [{ text: "HDR~x" }, ["text"], /bytes of the file as base64/],
  [{ base64: base64Of("HDR~x"), extractedOn: "2025-11-01" }, ["extractedOn"], /Leave extractedOn out/],
  [
    { base64: base64Of(goFile([], { day: "20251103", previous: "20251102", vpd: "9" })) },
    ["base64"],
    /acceptGap/,
  ],
  [
    { base64: base64Of("HDR~x"), mapping: { kind: "ESR_GO", columns: { roleBand: { from: "Gender" } } } },
    ["mapping", "columns", "roleBand", "from"],
    /cannot be read from "Gender"/,
  ],
  [
    { kind: "WORKERS", format: "CSV", text: "number,name\nA,B\n", acceptGap: true, mapping: null },
    ["acceptGap"],
    /only for files of the kind ESR_GO/,
  ],
])("%j is refused as a whole", async (more, field, message) => {
  const input = { kind: "ESR_GO", format: "ESR_GO", mapping: TABLE, dryRun: false, ...more };
  const { data } = await service.ask(SEND, { input }, "trust-hr");
  const { userErrors } = (
    data as unknown as { importFile: { userErrors: { field: string[]; message: string }[] } }
  ).importFile;
  expect(userErrors).toEqual([{ field, message: expect.stringMatching(message) }]);
});

it("people who may not record all that is in it may not send it", async () => {
  const input = { kind: "ESR_GO", format: "ESR_GO", mapping: TABLE, dryRun: true, base64: base64Of("HDR~x") };
  for (const persona of ["trust-assessor", "trust-auditor"]) {
    const { data, errors } = await service
      .ask(SEND, { input }, persona)
      .catch(() => ({ data: null, errors: [1] }));
    expect([persona, data?.importFile ?? null, (errors ?? []).length > 0]).toEqual([persona, null, true]);
  }
});
