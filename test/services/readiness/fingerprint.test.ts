import { Pool } from "pg";
import { evaluateKnown, type Facts, knownFactsAt, toDay } from "../../../src/eligibility";
import type { Reference } from "../../../src/reference";
import {
  fingerprintOf,
  type Grounds,
  groundsOf,
} from "../../../src/services/readiness/evaluation/fingerprint";
import { competence, record } from "../../eligibility/building";
import { cloneDatabase } from "../../support/clone";
import { databaseNow } from "../../support/days";
import { publishChanged } from "../../support/publish";
import { referenceOf } from "../../support/service";

const NOW = Date.parse("2126-01-01T00:00:00Z");
const at = { recordedAt: 1000 };
const day = toDay("2026-01-01");

const completion = {
  ...at,
  id: "completion",
  unitId: "1.1",
  unitVersion: 1,
  passed: true,
  completedOn: day,
  expiresOn: null,
};
const session = { ...at, id: "supervision", kind: "PEER", heldOn: day };
const second = { ...session, id: "second" };
const undoing = { ...at, id: "undoing", kind: "RETRACTION" as const, factId: "post", effectiveOn: null };

/** One fact of every kind that a record holds. */
const FACTS = {
  posts: [{ ...at, id: "post", roleBandId: "PSW", bandRank: 3, startedOn: day, hundredths: 100 }],
  postChanges: [
    { ...at, id: "change", postId: "post", kind: "END" as const, effectiveOn: day + 9, hundredths: null },
  ],
  evidence: [{ ...at, id: "evidence", kind: "DIRECT_OBSERVATION", doneOn: day }],
  submissions: [
    { ...at, id: "handover", evidenceId: "evidence", kind: "SUBMITTED" as const, effectiveOn: day },
  ],
  judgements: [
    {
      ...at,
      id: "judgement",
      claimId: "claim",
      outcome: "RETURNED" as const,
      acceptedRank: null,
      judgedOn: day,
      assessorId: "assessor",
      supersedesId: null,
    },
  ],
  appointments: [
    { ...at, id: "appointment", assessorId: "assessor", fromOn: day, untilOn: null, competenceIds: null },
  ],
  completions: [completion],
  credentials: [
    { ...at, id: "credential", credentialTypeId: "DBS", issuer: "DBS", awardedOn: day, expiresOn: null },
  ],
  verifications: [{ ...at, id: "verification", credentialId: "credential", verifiedOn: day }],
  supervisions: [session],
  confirmations: [{ ...at, id: "confirmation", supervisionId: "supervision", isContest: false }],
  cpdEntries: [{ ...at, id: "cpd", doneOn: day }],
  offers: [
    {
      ...at,
      id: "offer",
      credentialTypeId: "PREVENT",
      capacity: null,
      subject: null,
      subjectCode: null,
      fromOn: day,
    },
  ],
  endorsements: [
    {
      ...at,
      id: "endorsement",
      capacity: "HR" as const,
      subject: "APPRAISAL" as const,
      subjectCode: null,
      routeId: null,
      givenOn: day,
      expiresOn: null,
    },
  ],
  attestations: [
    { ...at, id: "attestation", competenceId: "9.1", met: true, attestedOn: day, expiresOn: null },
  ],
  waivers: [{ ...at, id: "waiver", routeId: "route", requirementCode: "it", fromOn: day, untilOn: null }],
  undoings: [undoing],
} satisfies Partial<Facts>;

describe("a fingerprint", () => {
  let ownerUrl: string;
  let reference: Reference;

  beforeAll(async () => {
    ownerUrl = await cloneDatabase();
    reference = await referenceOf(ownerUrl);
  });

  const grounds = (facts: Partial<Facts> = FACTS, instant = NOW, of = reference): Grounds => {
    const requirement = competence();
    const known = knownFactsAt(record(facts), instant);
    const clocks = { asOf: toDay("2026-11-02"), knownAt: instant };
    const evaluation = evaluateKnown(requirement, known, clocks);
    return groundsOf(of, "worker", "version", { requirement, known, clocks, evaluation });
  };

  it.each<[string, Partial<Grounds>]>([
    ["whose record it is", { workerId: "another" }],
    ["the version of the route", { routeVersionId: "another" }],
    ["the engine", { engine: "another" }],
    ["the reference data", { reference: "another" }],
    ["the day", { asOf: "2026-11-03" }],
    ["the instant", { knownAt: NOW + 1 }],
    ["a fact more", { factIds: [...Object.keys(FACTS), "more"] }],
    ["a fact less", { factIds: [] }],
  ])("changes with %s", (_, changed) => {
    expect(fingerprintOf({ ...grounds(), ...changed })).not.toBe(fingerprintOf(grounds()));
    expect(fingerprintOf(grounds())).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each(Object.keys(FACTS) as (keyof typeof FACTS)[])(
    "changes with each fact of the record: %s",
    (kind) => {
      expect(fingerprintOf(grounds({ ...FACTS, [kind]: [] }))).not.toBe(fingerprintOf(grounds()));
    },
  );

  it.each<[string, Partial<Facts>]>([
    ["the order of the facts", { supervisions: [second, session] }],
    [
      "what is recorded later",
      { completions: [completion, { ...completion, id: "later", recordedAt: NOW + 1 }] },
    ],
    [
      "an undoing of what no answer rests on",
      { undoings: [undoing, { ...undoing, id: "other", factId: "a decision" }] },
    ],
    [
      "a claim, which is part of its evidence",
      { claims: [{ id: "claim", evidenceId: "evidence", competenceId: "3.2", claimedRank: 3 }] },
    ],
  ])("does not change with %s", (_, changed) => {
    const base = "supervisions" in changed ? { ...FACTS, supervisions: [session, second] } : FACTS;
    expect(fingerprintOf(grounds({ ...base, ...changed }))).toBe(fingerprintOf(grounds(base)));
  });

  it("names the reference data that stood at the instant, whatever is published later", async () => {
    const pool = new Pool({ connectionString: ownerUrl, max: 1 });
    const before = (await databaseNow(pool)).getTime();
    await pool.end();
    expect(fingerprintOf(grounds(FACTS, before, await referenceOf(ownerUrl)))).toBe(
      fingerprintOf(grounds(FACTS, before)),
    );
    const changes: Parameters<typeof publishChanged>[1][] = [
      ({ crosswalks }) => ({
        crosswalks: crosswalks.map((each) => ({ ...each, links: each.links.slice(1) })),
      }),
      ({ routes }) => ({
        routes: routes.map((each) => (each.code === "R03" ? { ...each, title: "Up" } : each)),
      }),
      ({ roleBands }) => ({
        roleBands: roleBands.map((each) => (each.code === "PSW" ? { ...each, summary: "Peer" } : each)),
      }),
    ];
    const seen = new Set([grounds().reference]);
    for (const change of changes) {
      await publishChanged(ownerUrl, change);
      const newer = await referenceOf(ownerUrl);
      expect(grounds(FACTS, before, newer)).toEqual(grounds(FACTS, before));
      expect(seen).not.toContain(grounds(FACTS, NOW, newer).reference);
      seen.add(grounds(FACTS, NOW, newer).reference);
    }
  });
});
