import { workerId, workerPersonId } from "../../../src/commands/demonstration/personas";
import { toGlobalId } from "../../../src/schema/node";
import { inDays } from "../../support/days";
import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";

const AMARA = { code: "amara" };
const amara = { id: toGlobalId("Worker", workerId(AMARA)) };

interface Note {
  readonly id: string;
  readonly askedOn: string;
  readonly scopeLine: string | null;
  readonly kind: { readonly code: string } | null;
  readonly roleBand: { readonly code: string } | null;
}

/** A worker notes that they were asked for something that their role is not for. */
describe("a note of role drift", () => {
  const it = story();

  let service: TestService;
  let record: Recorder;
  let line: string;
  beforeAll(async () => {
    service = await startDemonstration();
    record = recorder(service);
    const { data } = await service.ask('{ roleBand(by: { code: "PSW" }) { outOfScope { text } } }');
    const { roleBand } = data as unknown as { roleBand: { outOfScope: { text: string }[] } };
    line = roleBand.outOfScope[0]?.text ?? "";
  });
  afterAll(() => service.close());

  const noted = async (input: object, as = "worker-amara", mutation = "noteDrift") => {
    const { userErrors } = await record.run(mutation, input, as);
    return userErrors.map(({ code, field }) => `${code} ${field.join(".")}`.trim());
  };
  const notes = async (as = "worker-amara"): Promise<readonly Note[] | null> => {
    const { data, errors } = await service.ask(
      "{ driftNotes(first: 20) { nodes { id askedOn scopeLine kind { code } roleBand { code } } } }",
      {},
      as,
    );
    if (as === "worker-amara") expect(errors).toBeUndefined();
    return (data as unknown as { driftNotes: { nodes: Note[] } | null } | null)?.driftNotes?.nodes ?? null;
  };
  const stored = async () =>
    (await service.pool.query("SELECT * FROM drift_note WHERE worker_id = $1", [workerId(AMARA)])).rows;

  it("is about a kind or a line of the scope of the role held on the day, and holds no words", async () => {
    expect(await noted({ worker: amara, kind: { code: "RESTRAINT" }, askedOn: "2026-10-01" })).toEqual([]);
    expect(await noted({ worker: amara, scopeLine: line, askedOn: "2026-10-02" })).toEqual([]);
    expect(await notes()).toMatchObject([
      { askedOn: "2026-10-02", scopeLine: line, kind: null, roleBand: { code: "PSW" } },
      { askedOn: "2026-10-01", scopeLine: null, kind: { code: "RESTRAINT" }, roleBand: null },
    ]);
    expect(await noted({ worker: amara, scopeLine: "What happened with a patient" })).toEqual([
      "UNKNOWN_CODE scopeLine",
    ]);
    expect(await noted({ worker: amara, scopeLine: line, askedOn: "2020-01-01" })).toEqual([
      "UNKNOWN_CODE scopeLine",
    ]);
    expect(await noted({ worker: amara, scopeLine: line, kind: { code: "RESTRAINT" } })).toEqual([
      "UNREADABLE",
    ]);
    expect(await noted({ worker: amara })).toEqual(["MISSING"]);
    expect(await noted({ worker: amara, kind: { code: "RESTRAINT" }, askedOn: inDays(1) })).toEqual([
      "DATE_IN_FUTURE askedOn",
    ]);
    expect(await noted({ worker: amara, kind: { code: "RESTRAINT" }, askedOn: "2026-10-01" })).toEqual([
      "ALREADY_RECORDED",
    ]);
  });

  it("is read by the person who noted it, and by nobody else", async () => {
    const [note] = (await notes()) ?? [];
    for (const other of ["trust-hr", "trust-lead", "trust-auditor", "worker-chandra", "trust-line-manager"]) {
      const { data } = await service.ask(
        "query ($id: ID!) { node(id: $id) { ... on DriftNote { askedOn } } }",
        { id: note?.id },
        other,
      );
      expect([other, data]).toEqual([other, { node: null }]);
      expect([other, (await notes(other)) ?? []]).toEqual([other, []]);
    }
    expect(await noted({ note: note?.id }, "worker-chandra", "deleteDriftNote")).toEqual(["NOT_FOUND note"]);
    expect(await noted({ worker: amara, kind: { code: "RESTRAINT" } }, "worker-chandra")).toEqual([
      "NOT_FOUND worker",
    ]);
  });

  it("is in no entry of the trail, no event of the feed and no kept answer", async () => {
    const { rows } = await service.pool.query(
      `SELECT (SELECT count(*)::int FROM trail WHERE operation ~* 'drift' OR about ~* 'drift') AS trail,
              (SELECT count(*)::int FROM idempotency WHERE operation ~* 'drift') AS answers,
              (SELECT count(*)::int FROM change c JOIN drift_note n ON n.organisation_id = c.organisation_id AND n.id = c.fact_id) AS changes`,
    );
    expect(rows).toEqual([{ trail: 0, answers: 0, changes: 0 }]);
  });

  it("can be deleted by the person, and is erased with the worker", async () => {
    const [note] = (await notes()) ?? [];
    expect(await noted({ note: note?.id }, "worker-amara", "deleteDriftNote")).toEqual([]);
    expect(await notes()).toHaveLength(1);
    expect(await noted({ worker: amara }, "worker-amara", "requestErasure")).toEqual([]);
    expect(await noted({ worker: amara, reason: "Asked for." }, "trust-hr", "carryOutErasure")).toEqual([]);
    expect(await stored()).toEqual([]);
    const { rows } = await service.pool.query("SELECT * FROM drift_note_ended");
    expect(JSON.stringify(rows)).not.toContain(workerPersonId(AMARA));
  });
});
