import { progressBar } from "../../../src/commands/progress-bar";
import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";

let service: TestService;
beforeAll(async () => {
  service = await startDemonstration();
});
afterAll(() => service.close());

const TALLY = "tally { created changed skipped refused }";
const SEND = `mutation ($input: ImportFileInput!) { importFile(input: $input) {
  import { id kind fileName dryRun state percentDone startedBy ${TALLY} refused(first: 100) { nodes { line code field message written } } }
  ${TALLY} lines { line outcome code field } nextStep userErrors { code field message } } }`;
const TEXT = "number,name\nF-1,Ada Example\nF-1,Ada Example\nF-2,\n";
const WORKERS = { kind: "WORKERS", format: "CSV", text: TEXT, dryRun: false };

const send = async (input: object, persona = "trust-hr") => {
  const { data, errors } = await service.ask(SEND, { input }, persona);
  return { sent: data?.importFile as unknown, codes: errors?.map(({ extensions }) => extensions.code) };
};
const facts = async () =>
  (await service.pool.query("SELECT (SELECT count(*) FROM worker) AS w, (SELECT count(*) FROM fact) AS f"))
    .rows;

it("a dry run tells of each line, and records nothing", async () => {
  const before = await facts();
  const { sent } = await send({ ...WORKERS, dryRun: true });
  expect(sent).toMatchObject({
    import: { dryRun: true, state: "DONE", percentDone: 100, tally: { created: 1, skipped: 1, refused: 1 } },
    tally: { created: 1, changed: 0, skipped: 1, refused: 1 },
    lines: [
      { line: 2, outcome: "CREATED", field: null },
      { line: 3, outcome: "SKIPPED", field: null },
      { line: 4, outcome: "REFUSED", code: "MISSING", field: "name" },
    ],
    nextStep: null,
  });
  expect(await facts()).toEqual(before);
});

it("a file is recorded, and how it went is read again, by its own organisation alone", async () => {
  const base64 = Buffer.from(TEXT).toString("base64");
  const { sent } = await send({ ...WORKERS, text: undefined, base64, fileName: "w.csv" });
  expect(sent).toMatchObject({
    import: {
      fileName: "w.csv",
      dryRun: false,
      state: "DONE",
      percentDone: 100,
      startedBy: expect.stringMatching(/./),
      refused: { nodes: [{ line: 4, field: "name", written: "F-2," }] },
    },
    tally: { created: 1, skipped: 1, refused: 1 },
    userErrors: [],
  });
  const { id } = (sent as { import: { id: string } }).import;
  const query = `query ($id: ID!) { import(id: $id) { kind ${TALLY} } }`;
  const read = async (persona: string) => (await service.ask(query, { id }, persona)).data;
  expect(await read("trust-hr")).toMatchObject({ import: { kind: "WORKERS", tally: { created: 1 } } });
  expect(await read("charity-hr")).toEqual({ import: null });
  // What a file said of somebody's name or team is not for those who record something else.
  for (const persona of ["trust-provider", "trust-peer-supervisor"])
    expect(await read(persona)).toEqual({ import: null });
});

it("whoever may not record such a thing sends nothing in, and a file that cannot be read is told so", async () => {
  expect((await send(WORKERS, "trust-auditor")).codes).toEqual(["FORBIDDEN"]);
  expect((await send(WORKERS, "trust-provider")).codes).toEqual(["FORBIDDEN"]);
  for (const wrong of [
    { text: "a,b\n1,2\n" },
    { mapping: { kind: "WORKERS" } },
    { ready: "ESR_COMPETENCES" },
  ])
    expect((await send({ ...WORKERS, ...wrong })).sent).toMatchObject({
      import: null,
      userErrors: [expect.anything()],
    });
});

it("progress is a bar on a terminal, under the lines that are said, and nothing where nobody looks on", () => {
  const written = (isTTY: boolean) => {
    const texts: string[] = [];
    const bar = progressBar(
      { isTTY, write: (text) => texts.push(text) },
      { write: (text) => texts.push(text) },
    );
    bar.show(1, 3);
    bar.say("line 2: created");
    bar.end();
    return texts.join("").replaceAll("\r\u001b[K", "<");
  };
  const third = `[${"#".repeat(10)}${".".repeat(20)}] 33 %`;
  expect(written(true)).toBe(`<${third}<line 2: created\n${third}<`);
  expect(written(false)).toBe("line 2: created\n");
});
