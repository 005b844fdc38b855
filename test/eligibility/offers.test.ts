import { evaluate, progressOf, sentenceOf, toDay } from "../../src/eligibility";
import type { Facts, OfferFact } from "../../src/eligibility/facts";
import type { Requirement } from "../../src/eligibility/requirement";
import { group, leaf, record } from "./building";

const fire = leaf("CREDENTIAL", {
  code: "fire",
  credentialTypeId: "FIRE_SAFETY",
  acceptedIssuers: null,
  currencyMonths: 12,
  mandatoryTraining: true,
});
const word = leaf("ENDORSEMENT", {
  code: "word",
  byCapacity: "PEER_SUPERVISOR",
  subject: "COMPETENCE",
  subjectCode: "7.1",
  goodForMonths: 24,
});
const training = (on: string, id = `offer-${on}`): OfferFact => ({
  id,
  recordedAt: 1,
  credentialTypeId: "FIRE_SAFETY",
  capacity: null,
  subject: null,
  subjectCode: null,
  fromOn: toDay(on),
});
const certificate = (on: string): Pick<Facts, "credentials" | "verifications"> => ({
  credentials: [
    {
      id: `c-${on}`,
      recordedAt: 1,
      credentialTypeId: "FIRE_SAFETY",
      issuer: "Us",
      awardedOn: toDay(on),
      expiresOn: null,
    },
  ],
  verifications: [{ id: `v-${on}`, recordedAt: 1, credentialId: `c-${on}`, verifiedOn: toDay(on) }],
});
const on = (requirement: Requirement, facts: Partial<Facts>, asOf: string) =>
  evaluate(requirement, record(facts), { asOf: toDay(asOf), knownAt: 9 });

describe("mandatory training", () => {
  it("is the employer's while nobody has offered it, and no gap of the worker's", () => {
    const { root, ownPart, outcome } = on(fire, {}, "2026-03-02");
    expect([outcome, ownPart, root.suppliedBy, root.whoseMove]).toEqual([
      "NOT_MET",
      "MET",
      "EMPLOYER",
      "EMPLOYER",
    ]);
    expect(progressOf(root)).toEqual({ own: { met: 0, total: 0 }, employer: { met: 0, total: 1 } });
    expect(sentenceOf(root, "WORKER")).toBe(
      "Nothing is on record for this yet. Your employer needs to offer this first.",
    );
    expect(sentenceOf(root, "HR")).toBe(
      "Nothing is on record for this yet. The employer needs to offer this first.",
    );
  });

  it("is the worker's move from the day on which it is offered, and says so", () => {
    const facts = { offers: [training("2026-03-03")] };
    expect(on(fire, facts, "2026-03-02").ownPart).toBe("MET");
    const { root, ownPart } = on(fire, facts, "2026-03-03");
    expect([ownPart, root.suppliedBy, root.whoseMove]).toEqual(["NOT_MET", "WORKER", "WORKER"]);
    expect(progressOf(root)).toEqual({ own: { met: 0, total: 1 }, employer: { met: 0, total: 0 } });
    expect(sentenceOf(root, "WORKER")).toBe(
      "Nothing is on record for this yet. It was offered on 3 March 2026. You can take it up.",
    );
    expect(sentenceOf(root, "HR")).toBe(
      "Nothing is on record for this yet. It was offered on 3 March 2026. The worker can take it up.",
    );
  });

  it("goes back to the employer when what was offered lapses, until it is offered again", () => {
    const facts = { offers: [training("2026-03-03")], ...certificate("2026-03-20") };
    // In date until 20 March 2027: the worker's part, and done.
    expect(progressOf(on(fire, facts, "2027-03-19").root).own).toEqual({ met: 1, total: 1 });
    const lapsed = on(fire, facts, "2027-03-20");
    expect([lapsed.outcome, lapsed.ownPart, lapsed.root.suppliedBy]).toEqual(["NOT_MET", "MET", "EMPLOYER"]);
    const again = { ...facts, offers: [...facts.offers, training("2027-04-01")] };
    expect(on(fire, again, "2027-04-01").root.note.offeredOn).toBe("2027-04-01");
  });

  it("is the employer's again when the offer is revoked or was a mistake", () => {
    const undone = (effectiveOn: number | null): Partial<Facts> => ({
      offers: [training("2026-03-03", "offer")],
      undoings: [
        {
          id: "undoing",
          recordedAt: 2,
          kind: effectiveOn === null ? "RETRACTION" : "REVOCATION",
          factId: "offer",
          effectiveOn,
        },
      ],
    });
    const revoked = undone(toDay("2026-03-10"));
    expect(on(fire, revoked, "2026-03-09").root.suppliedBy).toBe("WORKER");
    expect(on(fire, revoked, "2026-03-10").root.suppliedBy).toBe("EMPLOYER");
    expect(on(fire, undone(null), "2026-03-09").root.suppliedBy).toBe("EMPLOYER");
  });

  it("of another kind, or another check by the employer, depends on no offer", () => {
    const other = { ...training("2026-03-03"), credentialTypeId: "PREVENT" };
    expect(on(fire, { offers: [other] }, "2026-03-03").root.suppliedBy).toBe("EMPLOYER");
    const qualification = { ...fire, mandatoryTraining: false };
    expect(on(qualification, {}, "2026-03-03").root.suppliedBy).toBe("WORKER");
  });
});

describe("the word of a peer supervisor or line manager", () => {
  it("is the employer's until it is offered, so a service without a peer supervisor holds nobody back", () => {
    const both = group("ALL_OF", fire, word);
    expect(on(both, {}, "2026-03-03").ownPart).toBe("MET");
    expect(sentenceOf(on(word, {}, "2026-03-03").root, "WORKER")).toBe(
      "Nobody has confirmed this yet. This needs to be confirmed by your peer supervisor. Your employer needs to offer that first.",
    );
    const offered: OfferFact = {
      ...training("2026-03-03"),
      credentialTypeId: null,
      capacity: "PEER_SUPERVISOR",
      subject: "COMPETENCE",
      subjectCode: "7.1",
    };
    expect(on(word, { offers: [offered] }, "2026-03-03").root.whoseMove).toBe("WORKER");
    const byManager: OfferFact = { ...offered, capacity: "LINE_MANAGER" };
    expect(on(word, { offers: [byManager] }, "2026-03-03").root.whoseMove).toBe("EMPLOYER");
  });

  it("by anybody else depends on no offer", () => {
    const lead = { ...word, byCapacity: "LIVED_EXPERIENCE_LEAD" as const };
    expect(on(lead, {}, "2026-03-03").root.suppliedBy).toBe("WORKER");
  });
});
