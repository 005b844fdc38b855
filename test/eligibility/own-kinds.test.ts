import { evaluate, explain, toDay } from "../../src/eligibility";
import type { Facts, OwnKind } from "../../src/eligibility/facts";
import type { Requirement } from "../../src/eligibility/requirement";
import { implies } from "../../src/reference/checking";
import { leaf, record } from "./building";

const OWN: readonly OwnKind[] = [
  { kind: "our-space", under: "GROUP" },
  { kind: "our-fire-drill", under: "FIRE_SAFETY" },
  { kind: "our-judgement", under: "7.1" },
];
const on = (requirement: Requirement, facts: Partial<Facts>, asOf: string) =>
  evaluate(requirement, record({ ownKinds: OWN, ...facts }), { asOf: toDay(asOf), knownAt: 9 }).root;

const sessions = (supervisionKind: string | null, own = {}) =>
  leaf("SUPERVISION", { sessions: 2, supervisionKind, withinMonths: 12, longestGapDays: null, ...own });
const held = (...kinds: readonly string[]): Pick<Facts, "supervisions"> => ({
  supervisions: kinds.map((kind, at) => ({
    id: `s${at}`,
    recordedAt: 1,
    kind,
    heldOn: toDay("2026-03-02") + 30 * at,
  })),
});

const training = (credentialTypeId: string, own = {}) =>
  leaf("CREDENTIAL", {
    credentialTypeId,
    acceptedIssuers: null,
    currencyMonths: 12,
    mandatoryTraining: true,
    ...own,
  });
const certificate = (credentialTypeId: string): Pick<Facts, "credentials" | "verifications"> => ({
  credentials: [
    {
      id: "c",
      recordedAt: 1,
      credentialTypeId,
      issuer: "Us",
      awardedOn: toDay("2026-03-02"),
      expiresOn: null,
    },
  ],
  verifications: [{ id: "v", recordedAt: 1, credentialId: "c", verifiedOn: toDay("2026-03-02") }],
});

const word = (subjectCode: string, own = {}) =>
  leaf("ENDORSEMENT", {
    byCapacity: "PEER_SUPERVISOR",
    subject: "COMPETENCE",
    subjectCode,
    goodForMonths: 12,
    ...own,
  });
const said = (subjectCode: string): Pick<Facts, "endorsements"> => ({
  endorsements: [
    {
      id: "e",
      recordedAt: 1,
      capacity: "PEER_SUPERVISOR",
      subject: "COMPETENCE",
      subjectCode,
      routeId: null,
      givenOn: toDay("2026-03-02"),
      expiresOn: null,
    },
  ],
});

describe("a kind of an organisation's own", () => {
  it("counts where the national kind that it comes under is asked for, and where any is", () => {
    // Sessions of 2 March and 1 April 2026: the first is a year old on 2 March 2027.
    expect(on(sessions("GROUP"), held("our-space", "GROUP"), "2026-04-01")).toMatchObject({
      outcome: "MET",
      lapsesOn: "2027-03-02",
    });
    expect(on(sessions(null), held("our-space", "PEER"), "2026-04-01").outcome).toBe("MET");
    expect(on(training("FIRE_SAFETY"), certificate("our-fire-drill"), "2026-04-01")).toMatchObject({
      outcome: "MET",
      lapsesOn: "2027-03-02",
    });
    expect(on(word("7.1"), said("our-judgement"), "2026-04-01").outcome).toBe("MET");
  });

  it("does not count for another national kind", () => {
    expect(on(sessions("PEER"), held("our-space", "our-space"), "2026-04-01").outcome).toBe("NOT_MET");
    expect(on(training("INFECTION_CONTROL"), certificate("our-fire-drill"), "2026-04-01").outcome).toBe(
      "NOT_MET",
    );
  });

  it("is the only one that counts where it is asked for", () => {
    const asked = sessions("our-space", { supervisionKindTitle: "Reflective space with the carers' trust" });
    const facts = record({ ownKinds: OWN, ...held("our-space", "GROUP") });
    const { root } = explain(asked, facts, { asOf: toDay("2026-04-01"), knownAt: 9 });
    expect([root.outcome, root.actual.amount]).toEqual(["NOT_MET", 1]);
    expect(root.excluded.map(({ factId, reason }) => [factId, reason])).toEqual([["s1", "KIND_NOT_ALLOWED"]]);
    expect(root.excluded[0]?.remedy.WORKER).toContain(
      "Only sessions of this kind count: Reflective space with the carers' trust.",
    );
    expect(on(training("our-fire-drill"), certificate("FIRE_SAFETY"), "2026-04-01").outcome).toBe("NOT_MET");
    expect(on(word("our-judgement"), said("7.1"), "2026-04-01").outcome).toBe("NOT_MET");
  });

  it("is offered under the national kind, and what was obtained since takes the offer up", () => {
    const offer = {
      id: "o",
      recordedAt: 1,
      credentialTypeId: "our-fire-drill",
      capacity: null,
      subject: null,
      subjectCode: null,
      fromOn: toDay("2026-02-02"),
    };
    expect(on(training("FIRE_SAFETY"), { offers: [offer] }, "2026-02-10").suppliedBy).toBe("WORKER");
    const national = { ...offer, credentialTypeId: "FIRE_SAFETY" };
    expect(on(training("our-fire-drill"), { offers: [national] }, "2026-02-10").suppliedBy).toBe("EMPLOYER");
    // It lapses on 2 March 2027, and is then the employer's to offer again.
    const taken = { offers: [offer], ...certificate("our-fire-drill") };
    expect(on(training("FIRE_SAFETY"), taken, "2027-03-03").suppliedBy).toBe("EMPLOYER");
  });

  it("asks for more than the national kind does: a local version may ask for it, and not the other way round", () => {
    const pairs: readonly [Parameters<typeof implies>[0], Parameters<typeof implies>[1]][] = [
      [sessions("our-space", { comesUnder: "GROUP" }), sessions("GROUP")],
      [training("our-fire-drill", { comesUnder: "FIRE_SAFETY" }), training("FIRE_SAFETY")],
      [word("our-judgement", { comesUnder: "7.1" }), word("7.1")],
    ];
    for (const [own, national] of pairs)
      expect([implies(own, national), implies(national, own)]).toEqual([true, false]);
  });
});
