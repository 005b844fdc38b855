import { toGlobalId } from "../../src/schema/node";
import { startDemonstration } from "../support/demonstration";
import { type Recorder, recorder } from "../support/recorder";
import type { TestService } from "../support/server";

describe("bad input", () => {
  let service: TestService;
  let run: Recorder["run"];
  let facts: Recorder["facts"];
  let amara: string;
  let chandra: string;

  beforeAll(async () => {
    service = await startDemonstration();
    const recording = recorder(service);
    ({ run, facts } = recording);
    [amara, chandra] = [await recording.idOf("NM-001"), await recording.idOf("NM-003")];
  });

  afterAll(() => service.close());

  const evidence = (own: object = {}) => ({
    worker: { id: chandra },
    kind: "DIRECT_OBSERVATION",
    doneOn: "2026-10-20",
    title: "A family meeting",
    claims: [{ competence: { code: { code: "3.4" } }, level: "INDEPENDENT" }],
    ...own,
  });

  it.each<[string, string, () => object, string, string, string[]]>([
    [
      "an unknown competence",
      "draftEvidence",
      () => evidence({ claims: [{ competence: { code: { code: "3.99" } }, level: "INDEPENDENT" }] }),
      "worker-chandra",
      "UNKNOWN_CODE",
      ["claims", "0", "competence"],
    ],
    [
      "an unknown level",
      "draftEvidence",
      () => evidence({ claims: [{ competence: { code: { code: "3.4" } }, level: "GOLD" }] }),
      "worker-chandra",
      "UNKNOWN_CODE",
      ["claims", "0", "level"],
    ],
    [
      "evidence of the employer's duty",
      "draftEvidence",
      () => evidence({ claims: [{ competence: { code: { code: "9.1" } }, level: "KNOWS" }] }),
      "worker-chandra",
      "WRONG_STATE",
      ["claims", "0", "competence"],
    ],
    [
      "evidence dated tomorrow",
      "draftEvidence",
      () => evidence({ doneOn: "2999-01-01" }),
      "worker-chandra",
      "DATE_IN_FUTURE",
      ["doneOn"],
    ],
    [
      "a title that is too long",
      "draftEvidence",
      () => evidence({ title: "x".repeat(201) }),
      "worker-chandra",
      "TEXT_LENGTH",
      ["title"],
    ],
    [
      "an empty title",
      "draftEvidence",
      () => evidence({ title: "  " }),
      "worker-chandra",
      "MISSING",
      ["title"],
    ],
    ["no claims", "draftEvidence", () => evidence({ claims: [] }), "worker-chandra", "MISSING", ["claims"]],
    [
      "a worker who is not there",
      "recordSupervision",
      () => ({
        worker: { id: toGlobalId("Worker", "00000000-0000-4000-8000-000000000000") },
        kind: "PEER",
        heldOn: "2026-01-01",
      }),
      "trust-hr",
      "NOT_FOUND",
      ["worker"],
    ],
    [
      "an id of something else",
      "recordSupervision",
      () => ({ worker: { id: "nonsense" }, kind: "PEER", heldOn: "2026-01-01" }),
      "trust-hr",
      "NOT_FOUND",
      ["worker"],
    ],
    [
      "a post of no days",
      "startPost",
      () => ({
        worker: { id: amara },
        roleBand: { code: "PSW" },
        startedOn: "2026-01-01",
        endedOn: "2026-01-01",
        wholeTimeEquivalent: 1,
        contractKind: "BANK",
      }),
      "trust-hr",
      "DATES_OUT_OF_ORDER",
      ["endedOn"],
    ],
    [
      "more than full time",
      "startPost",
      () => ({
        worker: { id: amara },
        roleBand: { code: "PSW" },
        startedOn: "2026-01-01",
        wholeTimeEquivalent: 1.2,
        contractKind: "BANK",
      }),
      "trust-hr",
      "OUT_OF_RANGE",
      ["wholeTimeEquivalent"],
    ],
    [
      "a number that is taken",
      "registerWorker",
      () => ({ number: "NM-001", name: "Somebody Else" }),
      "trust-hr",
      "ALREADY_RECORDED",
      ["number"],
    ],
    [
      "an empty number",
      "recordSupervision",
      () => ({ worker: { number: " " }, kind: "PEER", heldOn: "2026-05-01" }),
      "trust-peer-supervisor",
      "MISSING",
      ["worker"],
    ],
    [
      "a credential that expires before its award",
      "recordCredential",
      () => ({
        worker: { id: amara },
        type: "FIRE_SAFETY",
        issuer: "Northmoor",
        awardedOn: "2026-05-01",
        expiresOn: "2026-04-01",
      }),
      "trust-hr",
      "DATES_OUT_OF_ORDER",
      ["expiresOn"],
    ],
    [
      "an unknown unit",
      "recordCompletion",
      () => ({
        worker: { id: amara },
        unit: { code: { code: "9.9" } },
        passed: true,
        completedOn: "2026-01-01",
      }),
      "trust-hr",
      "UNKNOWN_CODE",
      ["unit"],
    ],
    [
      "an endorsement in a capacity one does not have",
      "giveEndorsement",
      () => ({ worker: { id: amara }, as: "HR", subject: "APPRAISAL" }),
      "trust-line-manager",
      "CAPACITY",
      ["as"],
    ],
    [
      "support for no route",
      "giveEndorsement",
      () => ({ worker: { id: amara }, as: "LINE_MANAGER", subject: "SUPPORTS_MOVE" }),
      "trust-line-manager",
      "MISSING",
      ["route"],
    ],
    [
      "a duty that is none",
      "attestDuty",
      () => ({ competence: { code: { code: "3.2" } }, met: true }),
      "trust-hr",
      "UNKNOWN_CODE",
      ["competence"],
    ],
    [
      "an appointment that ends before it begins",
      "appointAssessor",
      () => ({
        assessor: toGlobalId("Member", "00000000-0000-4000-8000-000000000000"),
        fromOn: "2026-01-01",
        untilOn: "2025-01-01",
        covers: { everyCompetence: true },
      }),
      "trust-hr",
      "DATES_OUT_OF_ORDER",
      ["untilOn"],
    ],
  ])(
    "refuses %s, says what would be right, and stores nothing",
    async (_, mutation, input, persona, code, field) => {
      const before = await facts();
      const { id, userErrors } = await run(mutation, input(), persona);
      expect(id).toBeNull();
      expect(userErrors).toMatchObject([{ code, field }]);
      expect(userErrors[0]?.message.length).toBeGreaterThan(20);
      expect(await facts()).toBe(before);
    },
  );
});
