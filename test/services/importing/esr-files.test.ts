import { londonDay } from "../../../src/reference/london";
import { toGlobalId } from "../../../src/schema/node";
import { undoFact } from "../../../src/services/evidence/undo-fact";
import {
  assignment,
  CANARY,
  competence,
  goFile,
  person,
  TABLE,
  tablesWithCanaries,
  UNREAD_ROWS,
} from "../../support/esr-files";
import { type Importing, startImporting } from "../../support/importing";

/** What Generic Outbound files of the NHS Electronic Staff Record make of the record, one after the other. */

const TODAY = londonDay(new Date());
let importing: Importing;
beforeAll(async () => {
  importing = await startImporting(TODAY);
});
afterAll(() => importing.close());

/** Each test has an employer's code of its own, so that its files are the first. */
let vpds = 100;
function filesOf() {
  vpds += 1;
  const vpd = String(vpds);
  let previous = "00000000";
  return async (day: string, records: readonly string[], more: { from?: string; dryRun?: boolean } = {}) => {
    const file = goFile(records, { day, previous: more.from ?? previous, vpd });
    const sent = await importing.send(file, TABLE, { format: "ESR_GO", dryRun: more.dryRun });
    if (!more.dryRun) previous = day;
    return sent;
  };
}

const rowsOf = async (text: string, ...values: string[]): Promise<string[]> =>
  (
    await importing.client.query<{ it: string }>(text, [importing.context.actor.organisationId, ...values])
  ).rows.map(({ it }) => it);

/** The organisation, as the first value of a statement. */
const OURS = "organisation_id = $1";
const LIVE = (id: string) => `NOT EXISTS (SELECT FROM undoing u WHERE u.${OURS} AND u.fact_id = ${id})`;
const postsOf = (number: string) =>
  rowsOf(
    `SELECT concat_ws(' ', r.code, p.started_on, p.hundredths, p.contract_kind, p.assignment_number, b.code, p.grade,
       (SELECT string_agg(c.change || ' ' || c.effective_on || coalesce(' ' || coalesce(c.hundredths::text, c.grade), ''), ', ' ORDER BY f.recorded_at)
        FROM post_change c JOIN fact f ON f.${OURS} AND f.id = c.id WHERE c.${OURS} AND c.post_id = p.id AND ${LIVE("c.id")})) AS it
     FROM post p JOIN worker w ON w.${OURS} AND w.id = p.worker_id JOIN role_band r ON r.id = p.role_band_id
     LEFT JOIN pay_band b ON b.id = p.pay_band_id
     WHERE p.${OURS} AND w.number = $2 AND ${LIVE("p.id")} ORDER BY p.started_on`,
    number,
  );
const endsOf = (number: string) =>
  rowsOf(
    `SELECT c.effective_on::text AS it FROM post_change c JOIN worker w ON w.${OURS} AND w.id = c.worker_id
     WHERE c.${OURS} AND w.number = $2 AND c.change = 'END' AND ${LIVE("c.id")}`,
    number,
  );
const credentialsOf = (number: string) =>
  rowsOf(
    `SELECT concat_ws(' ', t.code, c.awarded_on, c.expires_on, c.issuer, c.stated_as) AS it FROM credential c
     JOIN worker w ON w.${OURS} AND w.id = c.worker_id JOIN credential_type t ON t.id = c.credential_type_id
     WHERE c.${OURS} AND w.number = $2 AND ${LIVE("c.id")} ORDER BY 1`,
    number,
  );
const namesOf = (number: string) =>
  rowsOf(`SELECT name AS it FROM worker WHERE ${OURS} AND number = $2`, number);

const BAND = "NHS|XR03|Review Body Band 3";
const POST = `PSW 2024-01-01 100 PERMANENT A1 3 ${BAND}`;
const FIRE = "FIRE_SAFETY 2026-03-02 2028-03-02 NHS NHS|CSTF|Fire Safety - 2 Years|";

it("a full file opens the records of those in posts of the table, with posts and credentials", async () => {
  const send = filesOf();
  const { tally, outcomes } = await send("20261101", [
    person("1", { number: "10", preferred: "Ada" }),
    person("2", { number: "20" }),
    person("3", { number: "30", type: "EX_EMP" }),
    assignment("1", "1"),
    assignment("2", "2", { position: "7|Staff Nurse|001|" }),
    assignment("3", "3", { to: "20250630" }),
    competence("1", "1"),
    competence("2", "2"),
    competence("3", "1", { type: "REQUIREMENT" }),
    competence("4", "1", { name: "NHS|LOCAL|Local induction|" }),
    ...UNREAD_ROWS,
  ]);
  expect(tally).toEqual([3, 0, 0, 0, 0]);
  expect(outcomes.map(({ line, outcome }) => [line, outcome])).toEqual([
    [2, "CREATED"],
    [5, "CREATED"],
    [8, "CREATED"],
  ]);
  expect(await namesOf("10")).toEqual(["Ada Example"]);
  expect(await postsOf("10")).toEqual([POST]);
  expect(await credentialsOf("10")).toEqual([FIRE]);
  expect([...(await namesOf("20")), ...(await namesOf("30"))]).toEqual([]);
  expect(
    await rowsOf(`SELECT left_out::text AS it FROM import WHERE ${OURS} ORDER BY started_at DESC LIMIT 1`),
  ).toEqual([expect.stringContaining('"FURTHER_PARTICULARS": 3')]);
});

it("a file that was taken changes nothing, and neither does a full file that says the same", async () => {
  const send = filesOf();
  const records = [person("11"), assignment("11", "11"), competence("11", "11")];
  expect((await send("20261101", records)).tally).toEqual([3, 0, 0, 0, 0]);
  const facts = await importing.count("fact");
  expect((await send("20261101", records, { from: "00000000" })).tally).toEqual([0, 0, 3, 0, 0]);
  expect((await send("20261102", records, { from: "00000000" })).tally).toEqual([0, 0, 3, 0, 0]);
  expect(await importing.count("fact")).toBe(facts);
});

it("rows of an assignment make one post that changes on their first days, each time that they come", async () => {
  const send = filesOf();
  const rows = [
    assignment("21", "21", { from: "20220101", to: "20221231", position: "1|Healthcare Assistant|1|" }),
    assignment("21", "21", { from: "20230101", to: "20231231", fte: "0.6" }),
    assignment("21", "21", { from: "20240101", to: "20250831", fte: "0.8" }),
    assignment("21", "21", { from: "20250901", position: "2|Senior Peer Support Worker|1|", fte: "0.80000" }),
  ];
  expect((await send("20261101", [person("21"), ...rows])).tally[3]).toBe(0);
  const as = [
    `PSW 2023-01-01 60 PERMANENT A21 3 ${BAND} END 2025-09-01, HOURS 2024-01-01 80`,
    `PSW_SNR 2025-09-01 80 PERMANENT A21 3 ${BAND}`,
  ];
  expect(await postsOf("N21")).toEqual(as);
  const facts = await importing.count("fact");
  await send("20261102", [person("21"), ...rows], { from: "00000000" });
  expect(await postsOf("N21")).toEqual(as);
  expect(await importing.count("fact")).toBe(facts);
});

it("a file of changes keeps the first day of a post, and a full file corrects it", async () => {
  const send = filesOf();
  await send("20261101", [person("31"), assignment("31", "31")]);
  const later = assignment("31", "31", { from: "20260901", fte: "0.5" });
  expect((await send("20261102", [later])).tally).toEqual([0, 1, 0, 0, 0]);
  expect(await postsOf("N31")).toEqual([`${POST.replace("A1", "A31")} HOURS 2026-09-01 50`]);
  await send("20261103", [person("31"), later], { from: "00000000" });
  expect(await postsOf("N31")).toEqual([`PSW 2026-09-01 50 PERMANENT A31 3 ${BAND}`]);
});

it.each([
  ["the assignment's last day", { end: "20261231" }, "2027-01-01"],
  [
    "a contract's last day that is ahead",
    { category: "Fixed Term Temp", contractEnd: "20270331" },
    "2027-04-01",
  ],
  ["a contract's last day that has passed", { contractEnd: "20250331" }, null],
  ["a row that says that it is over", { status: "TERM_ASSIGN", from: "20261001" }, "2026-10-01"],
  ["another position", { position: "7|Staff Nurse|1|", from: "20261001" }, "2026-10-01"],
])("%s ends the post", async (_, of, end) => {
  const send = filesOf();
  const id = `E${vpds}`;
  await send("20261101", [person(id), assignment(id, id)]);
  await send("20261102", [assignment(id, id, of)]);
  expect(await endsOf(`N${id}`)).toEqual(end === null ? [] : [end]);
});

it("a deletion takes back what its record recorded, and nothing else; the record can come again", async () => {
  const send = filesOf();
  await importing.send("number,name\nN41,Ann Example\n", "WORKERS");
  await importing.send(
    "worker,type,issuer,awardedOn\nN41,EQUALITY,NHS,2026-03-02\nN41,PREVENT,NHS,2026-03-02\n",
    "CREDENTIALS",
  );
  const own = "EQUALITY 2026-03-02 NHS";
  const same = competence("42", "41", { name: "NHS|CSTF|Preventing Radicalisation|", to: "" });
  await send("20261101", [person("41"), assignment("41", "41"), competence("41", "41")]);
  expect((await send("20261102", ["ASD~41", "CMD~41", "CMD~999"])).tally).toEqual([0, 2, 1, 0, 0]);
  expect(await postsOf("N41")).toEqual([]);
  expect(await credentialsOf("N41")).toEqual([own, "PREVENT 2026-03-02 NHS"]);
  await send("20261103", [assignment("41", "41"), competence("43", "41"), same]);
  expect(await postsOf("N41")).toEqual([POST.replace("A1", "A41")]);
  expect(await credentialsOf("N41")).toEqual([own, FIRE, "PREVENT 2026-03-02 NHS"]);
  expect((await send("20261104", ["PRD~41", "CMD~42"])).tally).toEqual([0, 1, 1, 0, 0]);
  expect(await postsOf("N41")).toEqual([]);
  expect(await credentialsOf("N41")).toEqual([own, "PREVENT 2026-03-02 NHS"]);
  expect(await namesOf("N41")).toEqual(["Ann Example"]);
});

it("a competence that moves to another id in ESR stays", async () => {
  const send = filesOf();
  await send("20261101", [person("51"), assignment("51", "51"), competence("51", "51")]);
  await send("20261102", [competence("52", "51")]);
  await send("20261103", ["CMD~51"]);
  expect(await credentialsOf("N51")).toEqual([FIRE]);
  await send("20261104", [competence("53", "51"), "CMD~52", "CMD~53"]);
  expect(await credentialsOf("N51")).toEqual([]);
});

it("a competence that ESR changes takes the place of what it was", async () => {
  const send = filesOf();
  await send("20261101", [person("61"), assignment("61", "61"), competence("61", "61")]);
  const later = competence("61", "61", { to: "20290302" });
  expect((await send("20261102", [later])).tally).toEqual([0, 1, 0, 0, 0]);
  expect(await credentialsOf("N61")).toEqual([FIRE.replace("2028", "2029")]);
  await send("20261103", [competence("61", "61", { from: "20260401", to: "20280302" })]);
  expect(await credentialsOf("N61")).toEqual([FIRE.replace("2026-03-02", "2026-04-01")]);
  await send("20261104", [competence("61", "61", { status: "IN_PROGRESS" })]);
  expect(await credentialsOf("N61")).toEqual([]);
});

it("what a person retracted does not come back", async () => {
  const send = filesOf();
  const records = [person("71"), assignment("71", "71"), competence("71", "71")];
  await send("20261101", records);
  const facts = await importing.client.query<{ id: string; kind: string }>(
    `SELECT f.id, f.kind FROM fact f JOIN worker w ON w.${OURS} AND w.id = f.worker_id WHERE f.${OURS} AND w.number = 'N71'`,
    [importing.context.actor.organisationId],
  );
  for (const { id, kind } of facts.rows)
    await importing.context.transaction((db) =>
      undoFact(importing.context, db, {
        fact: toGlobalId(kind === "POST" ? "Post" : "Credential", id),
        reason: "Never so.",
        effectiveOn: null,
      }),
    );
  expect((await send("20261102", records, { from: "00000000" })).tally).toEqual([0, 0, 3, 0, 2]);
});

it("files are taken in the order of their instants, and a gap is refused unless it is accepted", async () => {
  const send = filesOf();
  const records = [person("81"), assignment("81", "81")];
  await expect(send("20261105", records, { from: "20261104" })).rejects.toThrow(/no file was taken before/);
  await send("20261105", records, { from: "00000000" });
  await send("20261106", []);
  await expect(send("20261108", [], { from: "20261107" })).rejects.toThrow(
    /begins at 2026-11-07 00:00:00, and the latest one that was taken ends at 2026-11-06 00:00:00/,
  );
  await expect(send("20261104", records, { from: "00000000" })).rejects.toThrow(/older file would undo/);
  const gap = goFile([], { day: "20261108", previous: "20261107", vpd: String(vpds) });
  expect((await importing.send(gap, TABLE, { format: "ESR_GO", afterGap: true })).tally).toEqual([
    0, 0, 0, 0, 0,
  ]);
  // Taken before, and a later one since.
  expect((await send("20261105", records, { from: "00000000" })).tally).toEqual([0, 0, 2, 0, 0]);
});

it("bad lines are refused with their number and the name of the column, the others are recorded", async () => {
  const send = filesOf();
  const { tally, outcomes, rejects } = await send("20261101", [
    person("91", { number: "" }),
    assignment("91", "91"),
    person("92"),
    assignment("92", "92", { fte: "" }),
    assignment("93", "92", { category: "Odd" }),
    assignment("94", "92", { from: "20260230" }),
    assignment("95", "404"),
    assignment("96", "92", { to: "20230101" }),
    competence("91", "92", { from: "20991101", to: "" }),
    person("", { number: "x" }),
  ]);
  expect(tally).toEqual([1, 0, 0, 9, 0]);
  const refused = new Map(outcomes.map(({ line, code, field, message }) => [line, [code, field, message]]));
  expect(refused.get(2)).toEqual(["MISSING", "number", "Employee Number is empty. It needs a value."]);
  expect(refused.get(3)?.[2]).toMatch(/own record in the file was refused/);
  expect(refused.get(5)).toEqual(["MISSING", "wholeTimeEquivalent", "FTE is empty. It needs a value."]);
  expect(refused.get(6)?.slice(0, 2)).toEqual(["UNKNOWN_CODE", "contractKind"]);
  expect(refused.get(7)).toEqual([
    "UNREADABLE",
    "Effective Start Date",
    'Effective Start Date: "20260230" is not a day written as YYYYMMDD.',
  ]);
  expect(refused.get(8)?.[2]).toMatch(/no file had this person's record/);
  expect(refused.get(9)?.[1]).toBe("Effective End Date");
  expect(refused.get(10)?.slice(0, 2)).toEqual(["DATE_IN_FUTURE", "awardedOn"]);
  expect(refused.get(11)?.[1]).toBe("Person ID");
  expect(rejects.toString().split("\r\n")[0]).toBe(
    "line,code,field,reason,Record,Person ID,Effective Start Date,Effective End Date,Employee Number,Last Name,First Name,Preferred Name,System Person Type,Assignment ID,Assignment Number,System Assignment Status,Assignment Category,FTE,Position Name,Grade,Contract End Date,Assignment End Date,Competency Element ID,Type,Status,Competency Name,Certification Date",
  );
  expect(rejects.toString()).not.toContain(CANARY);
});

it("a dry run says the same and records nothing", async () => {
  const send = filesOf();
  const records = [person("101"), assignment("101", "101"), competence("101", "101"), "CMD~1"];
  const facts = await importing.count("fact");
  const dry = await send("20261101", records, { dryRun: true });
  expect(await importing.count("fact")).toBe(facts);
  expect(await namesOf("N101")).toEqual([]);
  const real = await send("20261101", records);
  expect(real.outcomes).toEqual(dry.outcomes);
});

it("a changed name is kept, and a changed number is refused", async () => {
  const send = filesOf();
  await send("20261101", [person("111"), assignment("111", "111")]);
  expect((await send("20261102", [person("111", { last: "Okafor" })])).tally).toEqual([0, 1, 0, 0, 0]);
  expect(await namesOf("N111")).toEqual(["Ann Okafor"]);
  const { outcomes } = await send("20261103", [person("111", { number: "other" })]);
  expect(outcomes[0]?.message).toMatch(/is on record with the number N111/);
});

it("runs as many statements for many people as for two, new and changed and deleted", async () => {
  const statements = async (ids: readonly string[]) => {
    const send = filesOf();
    importing.statements.length = 0;
    const all = (of: { fte?: string }) =>
      ids.flatMap((id) => [person(id), assignment(id, id, of), competence(id, id)]);
    expect((await send("20261101", all({}))).tally).toEqual([3 * ids.length, 0, 0, 0, 0]);
    expect((await send("20261102", all({ fte: "0.5" }))).tally[1]).toBe(ids.length);
    await send(
      "20261103",
      ids.flatMap((id) => [`ASD~${id}`, `CMD~${id}`]),
    );
    return [...importing.statements];
  };
  const few = await statements(["121", "122"]);
  expect(few.length).toBeGreaterThan(30);
  expect(await statements(Array.from({ length: 12 }, (_, each) => String(130 + each)))).toEqual(few);
});

it("nothing of the columns that are not read is in the database", async () => {
  expect(await tablesWithCanaries(importing.client)).toEqual([]);
});
