import { londonDay } from "../../src/reference/london";
import { toGlobalId } from "../../src/schema/node";
import { undoFact } from "../../src/services/evidence/undo-fact";
import { FileError } from "../../src/services/importing/shared/file-error";
import { ESR_COMPETENCES, plainMapping } from "../../src/services/importing/shared/mapping";
import { type Importing, startImporting } from "../support/importing";

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
const onlyRow = async <Row>(text: string, values: unknown[]): Promise<Row | undefined> =>
  (await importing.client.query(text, values)).rows[0] as Row | undefined;

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

it("a year is taken as it is written, and days that nobody means are refused", async () => {
  await workers("DY1");
  const post = (startedOn: string, endedOn = "") => `DY1,PSW,${startedOn},1,PERMANENT,${endedOn}`;
  const text = [
    `${POST},endedOn`,
    post("0026-01-05"),
    post("01/02/26"),
    post("1026-01-05"),
    post("9999-06-01"),
    post("4712-12-31"),
    post(inYear(-1), inYear(200)),
  ].join("\n");
  expect((await importing.send(text, "POSTS")).tally).toEqual([0, 0, 0, 6, 0]);
  const credentials = `worker,type,issuer,awardedOn,expiresOn\nDY1,PREVENT,NHS,${inYear(-1)},${inYear(200)}\n`;
  expect((await importing.send(credentials, "CREDENTIALS")).tally).toEqual([0, 0, 0, 1, 0]);
});

it("the end of time means no end, and the true end comes later", async () => {
  await workers("ET1");
  const post = (endedOn: string) => `${POST},endedOn\nET1,PSW,${inYear(-1)},1,PERMANENT,${endedOn}\n`;
  expect((await importing.send(post("4712-12-31"), "POSTS")).tally).toEqual([1, 0, 0, 0, 0]);
  const ends = "post_change c JOIN worker w ON w.id = c.worker_id WHERE w.number = 'ET1'";
  expect(await importing.count(ends)).toBe(0);
  expect((await importing.send(post("9999-12-31"), "POSTS")).tally).toEqual([0, 0, 1, 0, 0]);
  expect((await importing.send(post(inYear(1)), "POSTS")).tally).toEqual([0, 1, 0, 0, 0]);
  const esr = `Competency Name,Date Last Awarded,Expiry Date\n"NHS|CSTF|Fire Safety - 2 Years|",${YEAR - 1}/03/02 00:00:00,31-DEC-4712\n`;
  const lastDay = {
    ...ESR_COMPETENCES,
    columns: {
      ...ESR_COMPETENCES.columns,
      expiresOn: { ...ESR_COMPETENCES.columns.expiresOn, lastDay: true },
    },
  };
  expect((await importing.send(esr, lastDay, { worker: "ET1" })).tally[0]).toBe(1);
  expect(await onlyRow("SELECT expires_on FROM credential", [])).toEqual({ expires_on: null });
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
    "SELECT p.team FROM post p JOIN worker w ON w.id = p.worker_id WHERE w.number LIKE 'GU%' ORDER BY w.number",
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
  expect(outcomes[0]?.message).toContain("name holds #REF!: a spreadsheet's error");
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

it("what was retracted and comes again with another end is recorded; just so, it is skipped and told", async () => {
  await workers("RT1");
  const post = (endedOn: string) => `${POST},endedOn\nRT1,PSW,${inYear(-1)},1,PERMANENT,${endedOn}\n`;
  const open = `${POST}\nRT1,PSW,${inYear(-1)},1,PERMANENT\n`;
  expect((await importing.send(post(inYear(0, "06-01")), "POSTS")).tally[0]).toBe(1);
  const other = await importing.send(post(inYear(0, "07-01")), "POSTS");
  expect(other.outcomes[0]).toMatchObject({ outcome: "REFUSED", code: "ALREADY_RECORDED" });
  const retract = async () => {
    const row = await onlyRow<{ id: string }>(
      "SELECT p.id FROM post p JOIN worker w ON w.id = p.worker_id WHERE w.number = 'RT1' AND NOT EXISTS (SELECT FROM undoing u WHERE u.fact_id = p.id)",
      [],
    );
    const fact = toGlobalId("Post", row?.id ?? "");
    await importing.desk.transaction((db) =>
      undoFact(importing.desk, db, { fact, reason: "The end was wrong.", effectiveOn: null }),
    );
  };
  await retract();
  for (const same of [post(inYear(0, "06-01")), open]) {
    const again = await importing.send(same, "POSTS");
    expect(again.tally).toEqual([0, 0, 1, 0, 1]);
    expect(again.outcomes[0]?.message).toContain("has been retracted");
  }
  expect((await importing.send(post(inYear(0, "07-01")), "POSTS")).tally).toEqual([1, 0, 0, 0, 0]);
  await retract();
  expect((await importing.send(post(""), "POSTS")).tally).toEqual([1, 0, 0, 0, 0]);
});

it("the ready mapping knows the eleven subjects of the national framework, at any level", async () => {
  await workers("ES1");
  const subjects: readonly (readonly [string, string])[] = [
    ["Equality, Diversity and Human Rights - 3 Years", "EQUALITY"],
    ["NHS Conflict Resolution (England) - 3 Years", "CONFLICT_RESOLUTION"],
    ["Health, Safety and Welfare - 3 Years", "HEALTH_SAFETY"],
    ["Fire Safety - 2 Years", "FIRE_SAFETY"],
    ["Infection Prevention and Control - Level 2 - 1 Year", "INFECTION_CONTROL"],
    ["Moving and Handling - Level 1 - 2 Years", "MOVING_HANDLING"],
    ["Preventing Radicalisation - Levels 3, 4 & 5 (Prevent Awareness) - 3 Years", "PREVENT"],
    ["Safeguarding Adults - Level 2 - 3 Years", "SAFEGUARDING_ADULTS"],
    ["Safeguarding Children (Version 2) - Level 3 - 3 Years", "SAFEGUARDING_CHILDREN"],
    ["Information Governance and Data Security - 1 Year", "INFORMATION_GOVERNANCE"],
    ["Resuscitation - Level 2 - Adult Basic Life Support - 1 Year", "RESUSCITATION"],
  ];
  const more = ["Preventing Radicalisation - Prevent Awareness - 3 Years", "Safeguarding Adults"];
  const line = (name: string) => `"NHS|CSTF|${name}|",${YEAR - 1}/03/02 00:00:00,`;
  const text = ["Competency Name,Date Last Awarded,Expiry Date", ...subjects.map(([name]) => line(name))];
  expect((await importing.send(text.join("\n"), ESR_COMPETENCES, { worker: "ES1" })).tally).toEqual([
    11, 0, 0, 0, 0,
  ]);
  const { rows } = await importing.client.query(
    "SELECT t.code, c.stated_as FROM credential c JOIN credential_type t ON t.id = c.credential_type_id JOIN worker w ON w.id = c.worker_id WHERE w.number = 'ES1'",
  );
  expect(new Map(rows.map((row) => [row.stated_as, row.code]))).toEqual(
    new Map(subjects.map(([name, code]) => [`NHS|CSTF|${name}|`, code])),
  );
  const others = [text[0], ...more.map(line), line("Fire Safety - Evacuation Chair - 1 Year")].join("\n");
  const { outcomes } = await importing.send(others, ESR_COMPETENCES, { worker: "ES1" });
  expect(outcomes.map(({ code }) => code)).toEqual(["ALREADY_RECORDED", "ALREADY_RECORDED", "UNKNOWN_CODE"]);
});

it("a unit that was failed may be passed on the same day, and not the other way round", async () => {
  await workers("RS1", "RS2");
  const line = (worker: string, passed: string) => `${worker},HEE-PSW-CURRICULUM,1.1,${passed},${inYear(-1)}`;
  const send = (...lines: string[]) =>
    importing.send(["worker,curriculum,unit,passed,completedOn", ...lines].join("\n"), "COMPLETIONS");
  expect(
    (await send(line("RS1", "no"), line("RS1", "yes"), line("RS2", "yes"), line("RS2", "no"))).tally,
  ).toEqual([3, 0, 0, 1, 0]);
  expect((await send(line("RS1", "yes"), line("RS1", "no"))).tally).toEqual([0, 0, 2, 0, 0]);
});

it("what the database does not take refuses its line, and holds up no other", async () => {
  await workers("DB0", "DB1", "DB2");
  await importing.client.query(`
    CREATE FUNCTION trial() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF EXISTS (SELECT FROM worker w WHERE w.id = NEW.worker_id AND w.number = 'DB1') THEN RAISE EXCEPTION 'no'; END IF; RETURN NEW; END $$;
    CREATE TRIGGER trial BEFORE INSERT ON supervision FOR EACH ROW EXECUTE FUNCTION trial()`);
  const text = [
    "worker,kind,heldOn",
    ...["DB0", "DB1", "DB2"].map((each) => `${each},PEER,${inYear(-1)}`),
  ].join("\n");
  const { tally, outcomes } = await importing.send(text, "SUPERVISIONS");
  await importing.client.query("DROP TRIGGER trial ON supervision; DROP FUNCTION trial()");
  expect(tally).toEqual([2, 0, 0, 1, 0]);
  expect(outcomes[1]).toMatchObject({ code: "UNREADABLE", message: expect.stringContaining("P0001") });
});
