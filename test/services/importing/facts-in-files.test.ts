import { londonDay } from "../../../src/reference/london";
import { toGlobalId } from "../../../src/schema/node";
import { undoFact } from "../../../src/services/evidence/undo-fact";
import { ESR_COMPETENCES } from "../../../src/services/importing/shared/ready-mappings";
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
const onlyRow = async <Row>(text: string, values: unknown[]): Promise<Row | undefined> =>
  (await importing.client.query(text, values)).rows[0] as Row | undefined;

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
  const ends =
    "post_change c JOIN worker w ON w.organisation_id = c.organisation_id AND w.id = c.worker_id WHERE w.number = 'ET1'";
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

it("what was retracted and comes again with another end is recorded; just so, it is skipped and told", async () => {
  await workers("RT1");
  const post = (endedOn: string) => `${POST},endedOn\nRT1,PSW,${inYear(-1)},1,PERMANENT,${endedOn}\n`;
  const open = `${POST}\nRT1,PSW,${inYear(-1)},1,PERMANENT\n`;
  expect((await importing.send(post(inYear(0, "06-01")), "POSTS")).tally[0]).toBe(1);
  expect((await importing.send(post(inYear(0, "07-01")), "POSTS")).tally).toEqual([0, 1, 0, 0, 0]);
  const retract = async () => {
    const row = await onlyRow<{ id: string }>(
      "SELECT p.id FROM post p JOIN worker w ON w.organisation_id = p.organisation_id AND w.id = p.worker_id WHERE w.number = 'RT1' AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = p.organisation_id AND u.fact_id = p.id)",
      [],
    );
    const fact = toGlobalId("Post", row?.id ?? "");
    await importing.context.transaction((db) =>
      undoFact(importing.context, db, { fact, reason: "The end was wrong.", effectiveOn: null }),
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
    "SELECT t.code, c.stated_as FROM credential c JOIN credential_type t ON t.id = c.credential_type_id JOIN worker w ON w.organisation_id = c.organisation_id AND w.id = c.worker_id WHERE w.number = 'ES1'",
  );
  expect(new Map(rows.map((row) => [row.stated_as, row.code]))).toEqual(
    new Map(subjects.map(([name, code]) => [`NHS|CSTF|${name}|`, code])),
  );
  const others = [text[0], ...more.map(line), line("Fire Safety - Evacuation Chair - 1 Year")].join("\n");
  const { outcomes } = await importing.send(others, ESR_COMPETENCES, { worker: "ES1" });
  expect(outcomes.map(({ code }) => code)).toEqual(["ALREADY_RECORDED", "ALREADY_RECORDED", "UNKNOWN_CODE"]);
});

it("a unit that was failed and passed on the same day was both, in whatever order the lines are", async () => {
  await workers("RS1", "RS2");
  const line = (worker: string, passed: string) => `${worker},HEE-PSW-CURRICULUM,1.1,${passed},${inYear(-1)}`;
  const send = (...lines: string[]) =>
    importing.send(["worker,curriculum,unit,passed,completedOn", ...lines].join("\n"), "COMPLETIONS");
  expect(
    (await send(line("RS1", "no"), line("RS1", "yes"), line("RS2", "yes"), line("RS2", "no"))).tally,
  ).toEqual([4, 0, 0, 0, 0]);
  expect((await send(line("RS1", "yes"), line("RS1", "no"))).tally).toEqual([0, 0, 2, 0, 0]);
});

it("texts are recorded as they are written, whatever signs they hold, and their digests hold", async () => {
  await workers("TX1");
  const issuers = ['Say "yes", {or} no', "C:\\new\\", "NULL", "{}", "née\u{1F642}", "'single'"];
  const lines = issuers.map(
    (each, at) => `TX1,PREVENT,"${each.replaceAll('"', '""')}",${inYear(-1, `04-0${at + 1}`)}`,
  );
  const text = `worker,type,issuer,awardedOn\n${lines.join("\n")}\n`;
  expect((await importing.send(text, "CREDENTIALS")).tally).toEqual([issuers.length, 0, 0, 0, 0]);
  const { rows } = await importing.client.query(
    `SELECT c.issuer, t.digest = fact_digest(c.organisation_id, c.id) AS holds
     FROM credential c
     JOIN worker w ON w.organisation_id = c.organisation_id AND w.id = c.worker_id
     JOIN trail t ON t.organisation_id = c.organisation_id AND t.object = c.id::text
     WHERE w.number = 'TX1'
     ORDER BY c.awarded_on`,
  );
  expect(rows).toEqual(issuers.map((issuer) => ({ issuer, holds: true })));
});

it("what the database does not take refuses its line, and holds up no other", async () => {
  await workers("DB0", "DB1", "DB2");
  await importing.client.query(`
    CREATE FUNCTION trial() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF EXISTS (SELECT FROM worker w WHERE w.organisation_id = NEW.organisation_id AND w.id = NEW.worker_id AND w.number = 'DB1')
      THEN RAISE EXCEPTION 'no'; END IF; RETURN NEW; END $$`);
  await importing.client.query(
    "CREATE TRIGGER trial BEFORE INSERT ON supervision FOR EACH ROW EXECUTE FUNCTION trial()",
  );
  const text = [
    "worker,kind,heldOn",
    ...["DB0", "DB1", "DB2"].map((each) => `${each},PEER,${inYear(-1)}`),
  ].join("\n");
  const { tally, outcomes } = await importing.send(text, "SUPERVISIONS");
  await importing.client.query("DROP TRIGGER trial ON supervision");
  expect(tally).toEqual([2, 0, 0, 1, 0]);
  expect(outcomes[1]).toMatchObject({ code: "UNREADABLE", message: expect.stringContaining("P0001") });
});
