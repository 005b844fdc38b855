import { londonDay } from "../../../src/reference/london";
import { FileError } from "../../../src/services/importing/shared/file-error";
import { plainMapping } from "../../../src/services/importing/shared/ready-mappings";
import { type Importing, startImporting } from "../../support/importing";

const TODAY = londonDay(new Date());
const YEAR = Number(TODAY.slice(0, 4));
/** A day of a year before or after this one. */
const inYear = (more: number, day = "03-01") => `${YEAR + more}-${day}`;

let importing: Importing;
beforeAll(async () => {
  importing = await startImporting(TODAY);
});
afterAll(() => importing.close());

const workers = (...numbers: string[]) =>
  importing.send(`number,name\n${numbers.map((each) => `${each},Ann Example`).join("\n")}\n`, "WORKERS");
const POST = "worker,roleBand,startedOn,wholeTimeEquivalent,contractKind";
const refusedWith = async (sent: Promise<unknown>): Promise<string> => {
  const error = await sent.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(FileError);
  return (error as Error).message;
};
const named = async (number: string) =>
  (await importing.client.query("SELECT name, team FROM worker WHERE number = $1", [number])).rows[0];

it("lines end in LF, CRLF or CR, also mixed", async () => {
  const { tally } = await importing.send(
    "number,name,team\r\nMX1,Ann,North\nMX2,Bob,South\rMX3,Cat,East\r\nMX4,Dan,West\r\n",
    "WORKERS",
  );
  expect(tally).toEqual([4, 0, 0, 0, 0]);
  expect(await named("MX1")).toEqual({ name: "Ann", team: "North" });
});

it("a quotation mark that is never closed refuses the file, and says where it was opened", async () => {
  const good = Array.from({ length: 6_000 }, (_, at) => `OQ${at},Ann,North`);
  const opened = `number,name,team\nOQ-a,"oops,North\n`;
  for (const [text, says] of [
    [`${opened}${good.join("\n")}`, "is not closed within 65536 characters"],
    [`${opened}${good.slice(0, 9).join("\n")}`, "is never closed"],
    [`${opened}${good.slice(0, 9).join("\n")}\nOQ-x,"Ann",North`, "is not closed before line 12"],
  ] as const) {
    const message = await refusedWith(importing.send(text, "WORKERS"));
    expect(message).toContain(`The quotation mark at character 6 of line 2 ${says}`);
  }
  expect(await importing.count("worker WHERE number LIKE 'OQ%'")).toBe(0);
  // On the last line of a file that was cut off, nothing is lost but itself.
  const { tally, rejects } = await importing.send('number,name\nOQ1,Ann\nOQ2,"Bo', "WORKERS");
  expect(tally).toEqual([1, 0, 0, 1, 0]);
  expect(rejects.toString()).toBe(
    'line,code,field,reason,number,name,line as it was written\r\n3,UNREADABLE,,The quotation mark at character 5 of line 3 is never closed.,,,"OQ2,""Bo"\r\n',
  );
});

it("two stray quotation marks swallow no line between them", async () => {
  const { tally, outcomes } = await importing.send(
    'number,name,team\nSW1,"One,North\nSW2,Two,North\nSW3,Three",North\nSW4,Four,North\n',
    "WORKERS",
  );
  expect(tally).toEqual([1, 0, 0, 3, 0]);
  expect(outcomes.map(({ written }) => written)).toEqual([
    'SW1,"One,North',
    "SW2,Two,North",
    'SW3,Three",North',
    null,
  ]);
});

it("a line has as many cells as there are headings", async () => {
  await workers("CU1", "CU2");
  const text = `${POST},endedOn\nCU1,PSW,2024-01-08,1,PERMANENT,2025-03-01\nCU2,PSW,2024-01-08,1,PERMANENT`;
  const { tally, outcomes } = await importing.send(text, "POSTS");
  expect(tally).toEqual([1, 0, 0, 1, 0]);
  expect(outcomes[1]?.message).toContain("5 cells, but there are 6 headings");
});

it("a heading that is read occurs once", async () => {
  const message = await refusedWith(importing.send("number,name,name\nRH1,Ann,Bob\n", "WORKERS"));
  expect(message).toContain('The heading "name" occurs 2 times, in columns 2 and 3');
  expect((await importing.send("number,note,name,note\nRH1,,Ann,\n", "WORKERS")).tally[0]).toBe(1);
});

it("headings within a file that was put together from two are no worker", async () => {
  const { tally, outcomes } = await importing.send(
    "number,name\nTG1,Ann\n\uFEFFnumber,name\nTG2,Bob\n",
    "WORKERS",
  );
  expect(tally).toEqual([2, 0, 0, 1, 0]);
  expect(outcomes[1]?.message).toBe("The line repeats the headings. Take it out.");
});

it("text is UTF-8: a line in another encoding is refused, and a file in one as a whole", async () => {
  const latin = Buffer.from("number,name,team\nC1,Zoë Brontë,Café\nC2,Ann,North\n", "latin1");
  const { tally, outcomes } = await importing.send(latin, "WORKERS");
  expect(tally).toEqual([1, 0, 0, 1, 0]);
  expect(outcomes[0]).toMatchObject({ line: 2, message: expect.stringContaining("not UTF-8") });
  const wide = "number,name\nC3,Ann\n";
  const bigEndian = Buffer.from(`\uFEFF${wide}`, "utf16le").swap16();
  for (const content of [Buffer.from(wide, "utf16le"), Buffer.from(`\uFEFF${wide}`, "utf16le"), bigEndian])
    expect(await refusedWith(importing.send(content, "WORKERS"))).toContain("not UTF-8");
  expect(await refusedWith(importing.send(Buffer.from("PK\x03\x04…"), "WORKERS"))).toContain("workbook");
  expect(await refusedWith(importing.send("", "WORKERS"))).toContain("empty");
  expect(await refusedWith(importing.send(" \n\n", "WORKERS", { format: "NDJSON" }))).toContain("empty");
});

it("a character that no name has refuses its line, and the file goes on", async () => {
  const { tally, outcomes } = await importing.send("number,name\nN0,Ann\nN1,An\0n\nN2,Bob\n", "WORKERS");
  expect(tally).toEqual([2, 0, 0, 1, 0]);
  expect(outcomes[1]).toMatchObject({
    field: "name",
    message: "name: Character 3 is U+0000 (NUL), which cannot be kept. Remove it.",
  });
});

it("a field of JSON is a text, or a number that stays the same; passed may be true or false", async () => {
  const lines = [
    '{"number":12345678901234567890,"name":"Big"}',
    '{"number":9007199254740993,"name":"Big"}',
    '{"number":1e21,"name":"Big"}',
    '{"number":0.12345678901234567,"name":"Long"}',
    '{"number":-0,"name":"Zero"}',
    '{"number":"J1","name":{"first":"A"}}',
    '{"number":"J2","name":["A"]}',
    '{"number":"J3","name":true}',
    '{"number":"J4","name":"A","name":"B"}',
    '{"number":"J5","name":"A\\u0000"}',
    '{"number":"J6","name":"A\\ud800"}',
    "[1]",
    "null",
    "not JSON",
    '{"number":77,"name":"Ann","more":{"a":[1,"}"]},"toString":1}',
    '{"number":7.50,"name":"Bob","team":null}',
  ];
  const { tally, outcomes, rejects } = await importing.send(lines.join("\r\n"), "WORKERS", {
    format: "NDJSON",
  });
  expect(tally).toEqual([2, 0, 0, 14, 0]);
  expect(outcomes.slice(0, 14).map(({ written }) => written)).toEqual(lines.slice(0, 14));
  expect([await named("77"), await named("7.5")]).toEqual([
    { name: "Ann", team: null },
    { name: "Bob", team: null },
  ]);
  expect(rejects.toString()).toMatch(
    /^\{"line":1,"code":"UNREADABLE","field":"","reason":".*","number":12345678901234567890,"name":"Big"\}\n/,
  );
  const again = await importing.send(rejects, "WORKERS", { format: "NDJSON" });
  expect(again.tally).toEqual([0, 0, 0, 14, 0]);
  expect(again.rejects.toString().split('"line"').length).toBe(15);
  await workers("J9");
  const passed = `{"worker":"J9","curriculum":"HEE-PSW-CURRICULUM","unit":"1.1","passed":true,"completedOn":"${inYear(-1)}"}`;
  expect((await importing.send(passed, "COMPLETIONS", { format: "NDJSON" })).tally[0]).toBe(1);
});

it("rejects, sent in as they are, mean what the file meant: guards, delimiter and quotation marks", async () => {
  const mapping = { ...plainMapping("POSTS"), delimiter: ";" };
  const teams = ["@Home team", "'@Home team", "=1+1", "''=x", "- a; b", 'The "A" team', "'t Hooft", "+44"];
  const text = [
    `${POST},team,code`.replaceAll(",", ";"),
    ...teams.map(
      (team, at) =>
        `GU${at};PSW;${inYear(-1)};1;PERMANENT;${/[;"]/.test(team) ? `"${team.replaceAll('"', '""')}"` : team};x`,
    ),
  ].join("\n");
  const { tally, rejects } = await importing.send(text, mapping);
  expect(tally).toEqual([0, 0, 0, 8, 0]);
  await workers(...teams.map((_, at) => `GU${at}`));
  expect((await importing.send(rejects, mapping)).tally).toEqual([8, 0, 0, 0, 0]);
  expect((await importing.send(text, mapping)).tally).toEqual([0, 0, 8, 0, 0]);
  const { rows } = await importing.client.query(
    "SELECT p.team FROM post p JOIN worker w ON w.organisation_id = p.organisation_id AND w.id = p.worker_id WHERE w.number LIKE 'GU%' ORDER BY w.number",
  );
  expect(rows.map(({ team }) => team)).toEqual(teams.map((each) => each.replace(/^'(?='*[=@+-])/, "")));
});

it("what a spreadsheet has made of a value is refused: errors, and long numbers that it rounded", async () => {
  const cells = ["#REF!", "#N/A", "#NAME?", "#¿NOMBRE?", "#WERT!", "######", "Err:502"];
  const text = [
    "number,name",
    ...cells.map((each, at) => `SE${at},${each}`),
    "1.23457E+17,Ann",
    "SE9,#1 Ann!",
  ].join("\n");
  const { tally, outcomes } = await importing.send(text, "WORKERS");
  expect(tally).toEqual([1, 0, 0, 8, 0]);
  expect(outcomes[0]?.message).toContain("name holds #REF!: a spreadsheet shows an error");
  expect(outcomes[7]?.message).toContain("a spreadsheet has rounded a long number");
});

it("a mapping's own heading may be one of those that rejects begin with", async () => {
  const mapping = {
    ...plainMapping("WORKERS"),
    columns: { number: { from: "code" }, name: { from: "name" } },
  };
  const { rejects } = await importing.send("code,name\nCO1,\n", mapping);
  expect(rejects.toString()).toMatch(/^reject line,reject code,reject field,reject reason,code,name\r\n2,/);
  const put = rejects.toString().replace("CO1,", "CO1,Ann");
  expect((await importing.send(put, mapping)).tally).toEqual([1, 0, 0, 0, 0]);
});
