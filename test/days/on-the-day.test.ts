import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toGlobalId } from "../../src/schema/node";
import { databaseNow, inDays, runDay } from "../support/days";
import { DEMONSTRATION_DAY, startDemonstration } from "../support/demonstration";
import { type Acting, acting, CHANDRA, chandra } from "../support/partners";
import { staffMember } from "../support/recorder";
import type { TestService } from "../support/server";
import { PROJECT } from "../support/template";

const OPERATIONS = join(PROJECT, "seed", "operations");
const STANDING = `query ($number: String!) { worker(by: { number: $number }) { nextSteps(kinds: [UPWARD]) { evaluations {
  route { code } outcome ownPart missing { code outcome whoseMove } employerOwes { code outcome }
} } } }`;

/** Everything here is asked and recorded on the day of the run; npm run test:days moves that day. */
describe("on the day of the run", () => {
  const today = runDay();
  const yesterday = inDays(-1, today);
  const tomorrow = inDays(1, today);
  let service: TestService;
  let ask: Acting["ask"];
  let run: Acting["run"];
  let refused: Acting["refused"];

  beforeAll(async () => {
    service = await startDemonstration({ onTheDay: true });
    ({ ask, run, refused } = acting(service));
  });

  afterAll(() => service.close());

  it("the demonstration's workers have come as far as on the day that it is written for", async () => {
    const written = await startDemonstration({ service: { dayOf: () => DEMONSTRATION_DAY } });
    try {
      for (const persona of ["trust-hr", "charity-hr"]) {
        const { data } = await ask("{ workers(first: 50) { nodes { number } } }", persona);
        const { nodes } = (data as { workers: { nodes: { number: string }[] } }).workers;
        expect(nodes.length).toBeGreaterThan(1);
        for (const worker of nodes) {
          const { data: now, errors } = await ask(STANDING, persona, "", worker);
          expect(errors).toBeUndefined();
          expect([worker, now]).toEqual([worker, (await written.ask(STANDING, worker, persona)).data]);
        }
      }
    } finally {
      await written.close();
    }
  });

  it.each(readdirSync(OPERATIONS))("the ready query %s is answered", async (file) => {
    const query = readFileSync(join(OPERATIONS, file), "utf8");
    const persona = /^# persona: (\S+)$/m.exec(query)?.[1] ?? "";
    const { data, errors } = await ask(query, persona);
    expect(errors).toBeUndefined();
    for (const answer of Object.values(data ?? {})) expect(answer).not.toBeNull();
  });

  it("evidence of yesterday is handed in and judged today, and counts from today", async () => {
    const outcome = async (asOf: string | null, knownAt: string | null = null) => {
      const { data, errors } = await ask(
        'query ($asOf: Date, $knownAt: DateTime) { worker(by: { number: "NM-003" }) { eligibility(route: { code: "R03" }, asOf: $asOf, knownAt: $knownAt) { outcome satisfiedSinceOn } } }',
        "trust-hr",
        "",
        { asOf, knownAt },
      );
      expect(errors).toBeUndefined();
      return (data as { worker: { eligibility: object } }).worker.eligibility;
    };
    const { id: evidence, userErrors } = await run(
      "draftEvidence",
      {
        worker: { id: chandra },
        kind: "DIRECT_OBSERVATION",
        doneOn: yesterday,
        title: "A family meeting",
        claims: [{ competence: { code: { code: "3.4" } }, level: "INDEPENDENT" }],
      },
      "worker-chandra",
    );
    expect(userErrors).toEqual([]);
    const handingIn = { evidence, nobodyRecognisable: true, assessor: staffMember("trust-assessor") };
    expect((await run("submitEvidence", handingIn, "worker-chandra")).userErrors).toEqual([]);
    expect(await outcome(null)).toMatchObject({ outcome: "PENDING" });
    const before = (await databaseNow(service.pool)).toISOString();
    const { rows } = await service.pool.query<{ id: string }>(
      "SELECT c.id FROM claim c JOIN evidence e ON e.organisation_id = c.organisation_id AND e.id = c.evidence_id WHERE e.worker_id = $1 AND e.done_on = $2",
      [CHANDRA, yesterday],
    );
    const judgement = { claim: toGlobalId("Claim", rows[0]?.id ?? ""), level: "INDEPENDENT" };
    expect(
      (await run("judgeClaim", { ...judgement, outcome: "ACCEPTED" }, "trust-assessor")).userErrors,
    ).toEqual([]);
    expect(await outcome(null)).toEqual({ outcome: "MET", satisfiedSinceOn: today });
    expect(await outcome(tomorrow)).toEqual({ outcome: "MET", satisfiedSinceOn: today });
    expect(await outcome(yesterday)).toMatchObject({ outcome: "NOT_MET" });
    expect(await outcome(null, before)).toMatchObject({ outcome: "PENDING" });
  });

  it("what happens today can be recorded today, and what is to come cannot yet", async () => {
    const session = { worker: { id: chandra }, kind: "PEER" };
    const record = (heldOn: string) =>
      run("recordSupervision", { ...session, heldOn }, "trust-peer-supervisor");
    expect((await record(today)).userErrors).toEqual([]);
    expect(await refused(record(tomorrow))).toMatchObject({ code: "DATE_IN_FUTURE", field: ["heldOn"] });
    const file = { kind: "SUPERVISIONS", format: "CSV", fileName: "sessions.csv", dryRun: false };
    const text = `worker,kind,heldOn\nNM-003,GROUP,${yesterday}\nNM-003,GROUP,${tomorrow}\n`;
    const { data, errors } = await ask(
      "mutation ($input: ImportFileInput!) { importFile(input: $input) { import { tally { created refused } } userErrors { message } } }",
      "trust-hr",
      "",
      { input: { ...file, text } },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ importFile: { import: { tally: { created: 1, refused: 1 } } } });
  });

  it("a partner's grant until tomorrow is in force today, and one that begins tomorrow is not", async () => {
    const given = { partner: { code: "OPEN-DOOR" }, capacity: "PROVIDER", workers: [{ id: chandra }] };
    const completion = {
      worker: { id: chandra },
      unit: { code: { code: "1.1" } },
      passed: true,
      completedOn: yesterday,
    };
    const record = () => run("recordCompletion", completion, "charity-provider", "NORTHMOOR");
    const later = await run("grantPartner", { ...given, fromOn: tomorrow }, "trust-hr");
    expect(later.userErrors).toEqual([]);
    await expect(record()).rejects.toThrow("You cannot act for");
    const now = await run("grantPartner", { ...given, fromOn: today, untilOn: tomorrow }, "trust-hr");
    expect(now.userErrors).toEqual([]);
    expect((await record()).userErrors).toEqual([]);
    const ending = { grant: now.id, endedOn: today, reason: "It was a trial" };
    expect((await run("endGrant", ending, "trust-hr")).userErrors).toEqual([]);
    await expect(record()).rejects.toThrow("You cannot act for");
  });

  it("a workforce is asked about as of today, from stored rows, and as of a year ahead", async () => {
    const counted = async (asOf: string) => {
      const { data, errors } = await ask(
        'query ($asOf: Date) { workforce(purpose: "Planning", asOf: $asOf) { pending readiness(first: 50) { totalCount } } }',
        "trust-hr",
        "",
        { asOf },
      );
      expect(errors).toBeUndefined();
      return (data as { workforce: { readiness: { totalCount: number } } }).workforce.readiness.totalCount;
    };
    expect(await counted(today)).toBeGreaterThan(10);
    expect(await counted(inDays(365, today))).toBeGreaterThan(10);
  });
});
