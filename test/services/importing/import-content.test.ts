import { gzipSync } from "node:zlib";
import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";

let service: TestService;
beforeAll(async () => {
  service = await startDemonstration();
});
afterAll(() => service.close());

const SEND = `mutation ($input: ImportFileInput!) { importFile(input: $input) {
  import { id } tally { created } lines { line } nextStep userErrors { code field message } } }`;
const WORKERS = { kind: "WORKERS", format: "CSV", dryRun: false };

interface Answer {
  readonly import: { readonly id: string } | null;
  readonly tally: { readonly created: number } | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: string[];
    readonly message: string;
  }[];
}
async function send(input: object): Promise<Answer> {
  const { data, errors } = await service.ask(SEND, { input: { ...WORKERS, ...input } }, "trust-hr");
  expect(errors).toBeUndefined();
  return (data as unknown as { importFile: Answer }).importFile;
}
const imports = async () =>
  Number((await service.pool.query<{ count: string }>("SELECT count(*) FROM import")).rows[0]?.count);

/** The beginnings of what people send by mistake, with the bytes that make each out. */
const zip = (name: string) => {
  const header = Buffer.alloc(30);
  header.write("PK\u0003\u0004", "latin1");
  return Buffer.concat([header, Buffer.from(name), Buffer.alloc(200, 7)]);
};
const inBase64 = (bytes: Buffer) => ({ base64: bytes.toString("base64") });

it.each<[string, object, string[], RegExp]>([
  ["nothing", {}, ["text"], /content is missing. Give it as text, or give its bytes as base64/],
  ["both", { text: "number,name\nA,B", base64: "QQ==" }, ["base64"], /given twice/],
  ["an empty text", { text: "" }, ["text"], /file is empty/],
  ["spaces", { text: " \n\r\n\t " }, ["text"], /file is empty/],
  ["an empty base64", { base64: "" }, ["base64"], /file is empty/],
  ["only headings", { text: "number,name\n" }, ["text"], /no line of data/],
  ["no headings", { text: "20417,Ada Example\n" }, ["text"], /no column number, name/],
  ["semicolons", { text: "number;name\n1;Ada\n" }, ["text"], /separated by ,/],
  ["no base64", { base64: "number,name" }, ["base64"], /not base64/],
  ["base64 that was cut off", { base64: "bnVtYmVyLG5hbWU=QQ" }, ["base64"], /not base64/],
  [
    "a data address",
    { base64: "data:text/csv;base64,QQ==" },
    ["base64"],
    /only what follows the word base64/,
  ],
  [
    "base64 as text",
    { text: Buffer.from(`number,name\n${"A,B\n".repeat(40)}`).toString("base64") },
    ["text"],
    /give it as base64/,
  ],
  ["a workbook", inBase64(zip("[Content_Types].xml")), ["base64"], /Excel workbook \(\.xlsx\).*CSV UTF-8/],
  ["a spreadsheet", inBase64(zip("mimetypeapplication/vnd.oasis.opendocument")), ["base64"], /OpenDocument/],
  ["an archive", inBase64(zip("workers.csv")), ["base64"], /ZIP archive/],
  [
    "a compressed file",
    inBase64(gzipSync("number,name\nA,B\n")),
    ["base64"],
    /compressed \(gzip\).*unpacked/,
  ],
  ["an old workbook", inBase64(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])), ["base64"], /\(\.xls\)/],
  ["a PDF", inBase64(Buffer.from("%PDF-1.7 ")), ["base64"], /PDF document/],
  ["UTF-16", inBase64(Buffer.from("\ufeffnumber,name\nA,B\n", "utf16le")), ["base64"], /UTF-16/],
  [
    "binary data",
    inBase64(Buffer.from(Array.from({ length: 900 }, (_, at) => (at * 89 + 17) % 256))),
    ["base64"],
    /binary data/,
  ],
  ["a page", { text: "<!DOCTYPE html><html><table></table></html>" }, ["text"], /XML or HTML/],
  ["lines of JSON as CSV", { text: '{"number":"1","name":"Ada"}\n' }, ["format"], /format is NDJSON/],
  ["CSV as lines of JSON", { text: "number,name\n1,Ada\n", format: "NDJSON" }, ["format"], /format is CSV/],
  ["a JSON list", { text: '[{"number":"1","name":"Ada"}]', format: "NDJSON" }, ["text"], /JSON list/],
  [
    "a worker for a file that says whose it is",
    { text: "number,name\n1,Ada\n", worker: { number: "NM-003" } },
    ["worker"],
    /leave the worker out/,
  ],
  [
    "no worker for a file that does not say",
    {
      kind: "CREDENTIALS",
      ready: "ESR_COMPETENCES",
      text: "Competency Name,Date Last Awarded,Expiry Date\nA,B,C\n",
    },
    ["worker"],
    /Name the worker by their number/,
  ],
  [
    "a ready mapping for another kind",
    { ready: "ESR_COMPETENCES", text: "number,name\n1,Ada\n" },
    ["kind"],
    /for CREDENTIALS, not for WORKERS/,
  ],
  [
    "two mappings",
    { ready: "ESR_COMPETENCES", mapping: {}, text: "number,name\n1,Ada\n" },
    ["mapping"],
    /Both ready and mapping/,
  ],
])(
  "%s is refused as a whole: the answer says what is wrong and what would be right",
  async (_, input, field, says) => {
    const before = await imports();
    const answer = await send(input);
    expect(answer).toEqual({
      import: null,
      tally: null,
      lines: [],
      nextStep: null,
      userErrors: [{ code: expect.any(String), field, message: expect.stringMatching(says) }],
    });
    expect(await imports()).toBe(before);
  },
);

const column = (from: string) => ({ from });
const COLUMNS = { number: column("No"), name: column("Name") };

it.each<[string, object, string[], RegExp]>([
  [
    "a kind that there is not",
    { kind: "PEOPLE", columns: COLUMNS },
    ["mapping", "kind"],
    /"PEOPLE".*one of WORKERS, POSTS/,
  ],
  ["no kind", { columns: COLUMNS }, ["mapping", "kind"], /left out.*one of WORKERS/],
  ["no columns", { kind: "WORKERS" }, ["mapping", "columns"], /columns is left out. It has to be an object/],
  [
    "columns that are a text",
    { kind: "WORKERS", columns: { ...COLUMNS, name: { from: 5 } } },
    ["mapping", "columns", "name", "from"],
    /columns.name.from is 5. It has to be a text/,
  ],
  [
    "a field that the kind has not",
    { kind: "WORKERS", columns: { ...COLUMNS, grade: column("Grade") } },
    ["mapping", "columns", "grade"],
    /"grade", which WORKERS do not have. They have number, name, team/,
  ],
  [
    "no field that is needed",
    { kind: "WORKERS", columns: { number: column("No") } },
    ["mapping", "columns"],
    /no entry for "name"/,
  ],
  [
    "a word that columns have not",
    { kind: "WORKERS", columns: { ...COLUMNS, team: { form: "Team" } } },
    ["mapping", "columns", "team", "form"],
    /The keys are from, constant/,
  ],
  [
    "two sources of a field",
    { kind: "WORKERS", columns: { ...COLUMNS, team: { from: "Team", constant: "North" } } },
    ["mapping", "columns", "team"],
    /exactly one/,
  ],
  [
    "a column that the file has not",
    { kind: "WORKERS", columns: { ...COLUMNS, team: column("Org L5") } },
    ["mapping", "columns", "team", "from"],
    /"Org L5", which the file does not have. It has: No, Name/,
  ],
  [
    "a style of dates that there is not",
    { kind: "WORKERS", columns: { ...COLUMNS, team: { from: "Name", dates: ["MM/DD/YYYY"] } } },
    ["mapping", "columns", "team", "dates", "0"],
    /"MM\/DD\/YYYY".*one of YYYY-MM-DD/,
  ],
])("a mapping with %s is refused, and the path leads to what is wrong", async (_, mapping, field, says) => {
  const { userErrors } = await send({ mapping, text: "No,Name\n1,Ada\n" });
  expect(userErrors).toEqual([{ code: "UNREADABLE", field, message: expect.stringMatching(says) }]);
});

interface Mappings {
  readonly importMappings: readonly {
    name: string;
    ready: string | null;
    kind: string;
    system: string;
    columns: { field: string; column: string | null; isRequired: boolean }[];
    mapping: { kind: string; columns: Record<string, object> };
  }[];
}

it("ready mappings can be read by anybody, copied, changed and sent", async () => {
  const { data } = await service.ask(
    "{ importMappings { name ready kind system columns { field column isRequired } mapping } }",
  );
  const { importMappings: all } = data as unknown as Mappings;
  expect(all).toContainEqual(
    expect.objectContaining({
      name: "workers",
      ready: null,
      kind: "WORKERS",
      columns: [
        { field: "number", column: "number", isRequired: true },
        { field: "name", column: "name", isRequired: true },
        { field: "team", column: "team", isRequired: false },
      ],
    }),
  );
  const esr = all.find(({ ready }) => ready === "ESR_COMPETENCES");
  expect(esr).toMatchObject({
    name: "esr-competences",
    kind: "CREDENTIALS",
    system: expect.stringMatching(/^Electronic Staff Record/),
  });
  expect(esr?.columns).toContainEqual({ field: "expiresOn", column: "Expiry Date", isRequired: false });
  for (const { kind, mapping } of all.filter((each) => each.ready === null && each.kind !== "ESR_GO")) {
    // What it needs is there, and what it may have is not: the copy of a ready mapping reads it all the same.
    const needed =
      all
        .find((each) => each.kind === kind && each.ready === null)
        ?.columns.filter(({ isRequired }) => isRequired) ?? [];
    const headings = needed.map((each) => each.column).join();
    const { tally, userErrors } = await send({
      kind,
      mapping,
      dryRun: true,
      text: `${headings}\n${"x,".repeat(needed.length - 1)}x\n`,
    });
    expect([kind, userErrors, tally]).toEqual([kind, [], expect.anything()]);
  }
  const changed = { ...esr?.mapping, columns: { ...esr?.mapping.columns, worker: { from: "Employee" } } };
  const { userErrors } = await send({
    kind: "CREDENTIALS",
    mapping: changed,
    text: "Employee,Competency Name,Date Last Awarded\n1,NHS|CSTF|Fire Safety - 2 Years|,01-JAN-2025\n",
    dryRun: true,
  });
  expect(userErrors).toEqual([]);
});
