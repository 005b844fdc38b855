import { londonDay } from "../../../src/reference/london";
import { toGlobalId } from "../../../src/schema/node";
import { undoFact } from "../../../src/services/evidence/undo-fact";
import { type Importing, startImporting } from "../../support/importing";

/** What extracts of a personnel system say of posts, month after month. */

const TODAY = londonDay(new Date());
/** A day so many days after today. */
const inDays = (days: number): string =>
  new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10);

let importing: Importing;
beforeAll(async () => {
  importing = await startImporting(TODAY);
});
afterAll(() => importing.close());

interface Line {
  worker: string;
  assignmentNumber?: string;
  roleBand?: string;
  startedOn?: string;
  endedOn?: string;
  wholeTimeEquivalent?: string;
  contractKind?: string;
  team?: string;
  jobEvaluation?: string;
  jobProfile?: string;
  changedOn?: string;
}

const START = inDays(-400);
const DEFAULTS = { roleBand: "PSW", startedOn: START, wholeTimeEquivalent: "1", contractKind: "PERMANENT" };

/** An extract of those lines; the columns are those that any of them has. */
function extract(lines: readonly Line[]): string {
  const rows = lines.map((line) => ({ ...DEFAULTS, ...line }) as Record<string, string>);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))]
    .map((cells) => cells.join(","))
    .join("\n");
}

const send = (
  lines: readonly Line[],
  extractedOn?: string,
  more: { again?: boolean; dryRun?: boolean } = {},
) => importing.send(extract(lines), "POSTS", { extractedOn, ...more });

const register = (...numbers: string[]) =>
  importing.send(`number,name\n${numbers.map((each) => `${each},Ann Example`).join("\n")}`, "WORKERS");

/** How a worker's posts are on record, each with what changed, in words. */
async function postsOf(number: string): Promise<string[]> {
  const { rows } = await importing.client.query<{ post: string; changes: string[] }>(
    `SELECT r.code || ' from ' || p.started_on || ' at ' || p.hundredths || ' ' || p.contract_kind || coalesce(' in ' || p.team, '') || coalesce(' no ' || p.assignment_number, '') AS post,
       ARRAY(SELECT c.change || ' ' || c.effective_on || coalesce(' ' || coalesce(c.hundredths::text, c.contract_kind, c.team, c.assignment_number, c.job_evaluation, c.job_profile), '')
             FROM post_change c JOIN fact f ON f.organisation_id = $2 AND f.id = c.id
             WHERE c.organisation_id = $2 AND c.post_id = p.id AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = $2 AND u.fact_id = c.id) ORDER BY f.recorded_at) AS changes
     FROM post p JOIN worker w ON w.organisation_id = $2 AND w.id = p.worker_id JOIN role_band r ON r.id = p.role_band_id
     WHERE p.organisation_id = $2 AND w.number = $1 AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = $2 AND u.fact_id = p.id) ORDER BY p.started_on, p.assignment_number`,
    [number, importing.context.actor.organisationId],
  );
  return rows.map(({ post, changes }) => [post, ...changes].join("; "));
}

async function takeBack(kind: "POST" | "POST_CHANGE", number: string): Promise<void> {
  const { rows } = await importing.client.query<{ id: string }>(
    `SELECT f.id FROM fact f JOIN worker w ON w.organisation_id = $3 AND w.id = f.worker_id WHERE f.organisation_id = $3 AND w.number = $1 AND f.kind = $2
     AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = $3 AND u.fact_id = f.id) ORDER BY f.recorded_at DESC LIMIT 1`,
    [number, kind, importing.context.actor.organisationId],
  );
  const fact = toGlobalId(kind === "POST" ? "Post" : "PostChange", rows[0]?.id ?? "");
  await importing.context.transaction((db) =>
    undoFact(importing.context, db, { fact, reason: "Never so.", effectiveOn: null }),
  );
}

const facts = () => importing.count("fact");

it("other hours, contract kind and team in the next extract change the post from the extract's day, and once", async () => {
  await register("CH1");
  await send([{ worker: "CH1", team: "North" }], inDays(-60));
  const next = { worker: "CH1", team: "South", wholeTimeEquivalent: "0.6", contractKind: "FIXED_TERM" };
  expect((await send([next], inDays(-30))).tally).toEqual([0, 1, 0, 0, 0]);
  const then = [
    `PSW from ${START} at 100 PERMANENT in North; HOURS ${inDays(-30)} 60; CONTRACT ${inDays(-30)} FIXED_TERM; TEAM ${inDays(-30)} South`,
  ];
  expect(await postsOf("CH1")).toEqual(then);
  const before = await facts();
  for (const day of [inDays(-30), inDays(-1), undefined])
    expect((await send([next], day)).tally).toEqual([0, 0, 1, 0, 0]);
  // An older extract says how it was then.
  expect((await send([{ worker: "CH1", team: "North" }], inDays(-60))).tally).toEqual([0, 0, 1, 0, 0]);
  expect([await postsOf("CH1"), await facts()]).toEqual([then, before]);
});

it("where the extract knows since when, the change counts from that day, also if it was recorded for a later one", async () => {
  await register("CH2");
  await send([{ worker: "CH2" }], inDays(-90));
  await send([{ worker: "CH2", wholeTimeEquivalent: "0.5" }], inDays(-60));
  const known = { worker: "CH2", wholeTimeEquivalent: "0.5", changedOn: inDays(-80) };
  expect((await send([known], inDays(-30))).tally).toEqual([0, 1, 0, 0, 0]);
  expect(await postsOf("CH2")).toEqual([
    `PSW from ${START} at 100 PERMANENT; HOURS ${inDays(-60)} 50; HOURS ${inDays(-80)} 50`,
  ]);
  expect((await send([known])).tally).toEqual([0, 0, 1, 0, 0]);
  // So from the start: it was recorded wrongly.
  await send([{ worker: "CH2", wholeTimeEquivalent: "0.8", changedOn: START }]);
  expect((await postsOf("CH2"))[0]).toContain(
    `; HOURS ${START} 80; HOURS ${inDays(-80)} 80; HOURS ${inDays(-60)} 80`,
  );
});

it("an extract leaves alone what its columns do not say, and takes a team away where the cell is empty", async () => {
  await register("CH3");
  await send([{ worker: "CH3", team: "North" }], inDays(-60));
  expect((await send([{ worker: "CH3" }], inDays(-30))).tally).toEqual([0, 0, 1, 0, 0]);
  expect((await send([{ worker: "CH3", team: "" }], inDays(-30))).tally).toEqual([0, 1, 0, 0, 0]);
  expect(await postsOf("CH3")).toEqual([`PSW from ${START} at 100 PERMANENT in North; TEAM ${inDays(-30)}`]);
});

it("an extract records how the job was evaluated; a local evaluation takes the national profile away", async () => {
  await register("JE1");
  await send([{ worker: "JE1", jobProfile: "Support worker" }], inDays(-60));
  const matched = { worker: "JE1", jobEvaluation: "MATCHED", jobProfile: "Support worker" };
  expect((await send([matched], inDays(-50))).tally).toEqual([0, 0, 1, 0, 0]);
  expect((await send([{ worker: "JE1", jobEvaluation: "MATCHED" }], inDays(-40))).tally).toEqual([
    0, 0, 1, 0, 0,
  ]);
  const local = { worker: "JE1", jobEvaluation: "EVALUATED_LOCALLY" };
  expect((await send([local], inDays(-30))).tally).toEqual([0, 1, 0, 0, 0]);
  expect(await postsOf("JE1")).toEqual([
    `PSW from ${START} at 100 PERMANENT; EVALUATION ${inDays(-30)} EVALUATED_LOCALLY; PROFILE ${inDays(-30)}`,
  ]);
  expect((await send([{ worker: "JE1", jobEvaluation: "Matched" }], inDays(-20))).tally).toEqual([
    0, 0, 0, 1, 0,
  ]);
});

it("another role band of the same assignment ends the post and starts the next, with the same number", async () => {
  await register("RB1", "RB2", "RB3");
  const numbered = (worker: string) => ({ worker, assignmentNumber: `${worker}-1`, endedOn: "" });
  await send(["RB1", "RB2", "RB3"].map(numbered), inDays(-60));
  const higher = [
    { ...numbered("RB1"), roleBand: "PSW_SNR" },
    { ...numbered("RB2"), roleBand: "PSW_SNR", changedOn: inDays(-50) },
    { ...numbered("RB3"), roleBand: "PSW_SNR", startedOn: inDays(-45) },
  ];
  expect((await send(higher, inDays(-30))).tally).toEqual([0, 3, 0, 0, 0]);
  for (const [number, day] of [
    ["RB1", inDays(-30)],
    ["RB2", inDays(-50)],
    ["RB3", inDays(-45)],
  ] as const)
    expect(await postsOf(number)).toEqual([
      `PSW from ${START} at 100 PERMANENT no ${number}-1; END ${day}`,
      `PSW_SNR from ${day} at 100 PERMANENT no ${number}-1`,
    ]);
  const before = await facts();
  for (const day of [inDays(-30), inDays(0)])
    expect((await send(higher, day)).tally).toEqual([0, 0, 3, 0, 0]);
  expect(await facts()).toBe(before);
  // It was known before the extract that first said so.
  const sooner = { ...numbered("RB1"), roleBand: "PSW_SNR", changedOn: inDays(-40) };
  expect((await send([sooner])).tally).toEqual([0, 1, 0, 0, 0]);
  expect((await postsOf("RB1")).at(-1)).toBe(`PSW_SNR from ${inDays(-40)} at 100 PERMANENT no RB1-1`);
  // It was never so.
  expect((await send([{ ...numbered("RB2"), changedOn: START }])).tally).toEqual([0, 1, 0, 0, 0]);
  expect(await postsOf("RB2")).toEqual([`PSW from ${START} at 100 PERMANENT no RB2-1`]);
});

it("two assignments of one role and day are told apart by their numbers; posts recorded without take theirs", async () => {
  await register("NO1", "NO2");
  const both = ["NO1-1", "NO1-2"].map((assignmentNumber) => ({ worker: "NO1", assignmentNumber }));
  expect((await send(both)).tally).toEqual([2, 0, 0, 0, 0]);
  expect((await send(both)).tally).toEqual([0, 0, 2, 0, 0]);
  const refused = await send([{ worker: "NO1" }]);
  expect(refused.outcomes[0]).toMatchObject({ code: "ALREADY_RECORDED", field: "assignmentNumber" });
  expect(refused.outcomes[0]?.message).toContain("NO1-1, NO1-2");
  await send([{ worker: "NO2" }]);
  expect((await send([{ worker: "NO2", assignmentNumber: "NO2-1" }])).tally).toEqual([0, 1, 0, 0, 0]);
  expect((await send([{ worker: "NO2" }])).tally).toEqual([0, 0, 1, 0, 0]);
  expect((await send([{ worker: "NO2", assignmentNumber: "NO2-1", roleBand: "PSW_SNR" }])).tally).toEqual([
    0, 1, 0, 0, 0,
  ]);
});

it("an end is taken, corrected, and taken away again, and an assignment begins anew after it", async () => {
  await register("EN1");
  const line = (endedOn: string) => ({ worker: "EN1", assignmentNumber: "EN1-1", endedOn });
  const tallies: (readonly number[])[] = [];
  for (const endedOn of ["", inDays(-20), inDays(-25), inDays(-25), "", "", inDays(-25)])
    tallies.push((await send([line(endedOn)])).tally);
  const [created, changed, skipped] = [
    [1, 0, 0, 0, 0],
    [0, 1, 0, 0, 0],
    [0, 0, 1, 0, 0],
  ];
  expect(tallies).toEqual([created, changed, changed, skipped, changed, skipped, changed]);
  expect((await postsOf("EN1"))[0]).toContain(`; END ${inDays(-25)}`);
  const again = { ...line(""), startedOn: inDays(-10), wholeTimeEquivalent: "0.5" };
  expect((await send([again])).tally).toEqual(created);
  expect((await send([again, line(inDays(-25))])).tally).toEqual([0, 0, 2, 0, 0]);
  expect(await postsOf("EN1")).toHaveLength(2);
});

it("a wrong first day is corrected, with what changed since", async () => {
  await register("ST1");
  const line = { worker: "ST1", assignmentNumber: "ST1-1" };
  await send([line], inDays(-90));
  await send([{ ...line, wholeTimeEquivalent: "0.5" }], inDays(-60));
  for (const startedOn of [inDays(-500), inDays(-300)]) {
    expect((await send([{ ...line, startedOn, wholeTimeEquivalent: "0.5" }])).tally).toEqual([0, 1, 0, 0, 0]);
    expect(await postsOf("ST1")).toEqual([
      `PSW from ${startedOn} at 100 PERMANENT no ST1-1; HOURS ${inDays(-60)} 50`,
    ]);
  }
});

it("somebody who left before the extract that first said a role held it until then", async () => {
  await register("LV1");
  const line = { worker: "LV1", assignmentNumber: "LV1-1", endedOn: "" };
  await send([line], inDays(-90));
  await send([{ ...line, roleBand: "PSW_SNR" }], inDays(-30));
  const left = { ...line, roleBand: "PSW_SNR", endedOn: inDays(-40) };
  expect((await send([left])).tally).toEqual([0, 1, 0, 0, 0]);
  expect((await send([left])).tally).toEqual([0, 0, 1, 0, 0]);
  expect((await postsOf("LV1")).at(-1)).toBe(
    `PSW_SNR from ${inDays(-41)} at 100 PERMANENT no LV1-1; END ${inDays(-40)}`,
  );
});

it("what a person took back is skipped and named, recorded again when asked for, and recorded when it differs", async () => {
  await register("TB1", "TB2");
  await send([{ worker: "TB1" }]);
  await takeBack("POST", "TB1");
  const skipped = await send([{ worker: "TB1" }]);
  expect(skipped.tally).toEqual([0, 0, 1, 0, 1]);
  expect(skipped.outcomes[0]?.message).toContain("has been retracted");
  const other = await send([{ worker: "TB1", contractKind: "BANK" }], undefined, { dryRun: true });
  expect(other.outcomes[0]).toMatchObject({
    outcome: "CREATED",
    message: expect.stringContaining("was retracted"),
  });
  const again = await send([{ worker: "TB1" }], undefined, { again: true });
  expect(again.outcomes[0]).toMatchObject({ outcome: "CREATED", message: expect.stringContaining("again") });
  // The same of what changed of a post: until something else is recorded of it.
  await send([{ worker: "TB2" }], inDays(-60));
  const hours = (wholeTimeEquivalent: string, day: number) =>
    send([{ worker: "TB2", wholeTimeEquivalent }], inDays(day));
  await hours("0.6", -50);
  await takeBack("POST_CHANGE", "TB2");
  expect((await hours("0.6", -40)).tally).toEqual([0, 0, 1, 0, 1]);
  expect((await hours("0.8", -30)).tally).toEqual([0, 1, 0, 0, 0]);
  expect((await hours("0.6", -20)).tally).toEqual([0, 1, 0, 0, 0]);
  const completion = `worker,curriculum,unit,passed,completedOn\nTB2,HEE-PSW-CURRICULUM,1.1,yes,${inDays(-9)}`;
  await importing.send(completion, "COMPLETIONS");
  const { rows } = await importing.client.query("SELECT id FROM completion");
  await importing.context.transaction((db) =>
    undoFact(importing.context, db, {
      fact: toGlobalId("Completion", rows[0].id),
      reason: "No.",
      effectiveOn: null,
    }),
  );
  expect((await importing.send(completion, "COMPLETIONS")).tally).toEqual([0, 0, 1, 0, 1]);
  expect((await importing.send(completion, "COMPLETIONS", { again: true })).tally).toEqual([1, 0, 0, 0, 0]);
});

it("an extract of a day to come, and an end before the first day, are refused and store nothing", async () => {
  await register("RF1");
  const before = await facts();
  await expect(send([{ worker: "RF1" }], inDays(2))).rejects.toThrow("is in the future");
  const refused = await send([
    { worker: "RF1", endedOn: START },
    { worker: "RF1", changedOn: "0026-01-01", endedOn: "" },
  ]);
  expect(refused.outcomes.map(({ code, field }) => [code, field])).toEqual([
    ["DATES_OUT_OF_ORDER", "endedOn"],
    ["OUT_OF_RANGE", "changedOn"],
  ]);
  expect(await facts()).toBe(before);
});
