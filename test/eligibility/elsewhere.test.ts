import { evaluate, explain, toDay } from "../../src/eligibility";
import type { AcceptanceRule } from "../../src/eligibility/acceptance-rule";
import type { Facts } from "../../src/eligibility/facts";
import type { Requirement } from "../../src/eligibility/requirement";
import { accepted, competence, leaf, record, together } from "./building";

const TODAY = "2026-11-02";

const rule = (own: Partial<AcceptanceRule> & Pick<AcceptanceRule, "kind">): AcceptanceRule => ({
  fromOrganisationIds: null,
  evidenceKinds: null,
  issuers: null,
  maximalAgeMonths: null,
  anew: false,
  ...own,
});
const accepting = (...rules: AcceptanceRule[]) => ({ acceptances: [{ id: "policy", recordedAt: 5, rules }] });
const copied = (...ids: string[]): Pick<Facts, "copied"> => ({
  copied: ids.map((factId) => ({ id: `${factId}-origin`, factId, fromOrganisationId: "charity" })),
});

const told = (requirement: Requirement, facts: Partial<Facts>, { knownAt = 1e15, asOf = TODAY } = {}) => {
  const { outcome, root } = explain(requirement, record(facts), { asOf: toDay(asOf), knownAt });
  return [outcome, ...root.excluded.map(({ reason, on }) => [reason, on])];
};

describe("what a worker brings from another employer", () => {
  const evidence = together(accepted("e", "2026-01-10"), copied("e", "e-judged"));
  const REFUSED = ["NOT_ACCEPTED_FROM_ELSEWHERE", null];

  it("does not count while the employer has said nothing of it, and counts as soon as that is known", () => {
    expect(told(competence(), evidence)).toEqual(["NOT_MET", REFUSED]);
    const stated = together(evidence, accepting(rule({ kind: "EVIDENCE" })));
    expect(told(competence(), stated)).toEqual(["MET"]);
    expect(told(competence(), stated, { knownAt: 4 })).toEqual(["NOT_MET", REFUSED]);
  });

  it.each<[string, Partial<AcceptanceRule>, boolean]>([
    ["from this employer", { fromOrganisationIds: ["charity"] }, true],
    ["from another one only", { fromOrganisationIds: ["trust"] }, false],
    ["of this kind", { evidenceKinds: ["DIRECT_OBSERVATION"] }, true],
    ["of another kind only", { evidenceKinds: ["TESTIMONY"] }, false],
    ["of another sort of fact", { kind: "COMPLETION" }, false],
  ])("is accepted as the policy says: %s", (_, own, counts) => {
    const facts = together(evidence, accepting(rule({ kind: "EVIDENCE", ...own })));
    expect(told(competence(), facts)).toEqual(counts ? ["MET"] : ["NOT_MET", REFUSED]);
  });

  it("stops counting on the day on which it is too old, and says so", () => {
    const facts = together(evidence, accepting(rule({ kind: "EVIDENCE", maximalAgeMonths: 6 })));
    expect(told(competence(), facts, { asOf: "2026-07-09" })).toEqual(["MET"]);
    expect(told(competence(), facts, { asOf: "2026-07-10" })).toEqual([
      "NOT_MET",
      ["NOT_ACCEPTED_FROM_ELSEWHERE", "2026-07-10"],
    ]);
    const { root } = evaluate(competence(), record(facts), { asOf: toDay("2026-02-01"), knownAt: 1e15 });
    expect(root.lapsesOn).toBe("2026-07-10");
  });

  it("waits for an assessor here where it has to be judged anew, and counts once one accepts it", () => {
    const anew = together(evidence, accepting(rule({ kind: "EVIDENCE", anew: true })));
    expect(told(competence(), anew)).toEqual(["PENDING", REFUSED]);
    const [again] = accepted("e", "2026-10-01").judgements;
    const judged = { judgements: again ? [{ ...again, id: "here", supersedesId: "e-judged" }] : [] };
    expect(told(competence(), together(anew, judged))).toEqual(["MET"]);
  });

  it("of several rules takes the kindest, and of several statements the latest", () => {
    const both = accepting(
      rule({ kind: "EVIDENCE", anew: true, maximalAgeMonths: 6 }),
      rule({ kind: "EVIDENCE", fromOrganisationIds: ["charity"] }),
    );
    expect(told(competence(), together(evidence, both))).toEqual(["MET"]);
    const withdrawn = { acceptances: [{ id: "later", recordedAt: 6, rules: [] }] };
    expect(told(competence(), together(evidence, both, withdrawn))).toEqual(["NOT_MET", REFUSED]);
    expect(told(competence(), together(evidence, both, withdrawn), { knownAt: 5 })).toEqual(["MET"]);
  });

  it("a credential: of the issuers named, and verified anew where that is asked for", () => {
    const check = leaf("CREDENTIAL", {
      credentialTypeId: "DBS",
      acceptedIssuers: null,
      currencyMonths: null,
    });
    const own = { recordedAt: 1, awardedOn: toDay("2026-01-01"), expiresOn: null };
    const facts = together(copied("c", "v"), {
      credentials: [{ id: "c", credentialTypeId: "DBS", issuer: "The Service", ...own }],
      verifications: [{ id: "v", recordedAt: 2, credentialId: "c", verifiedOn: toDay("2026-01-01") }],
    });
    const on = (...rules: AcceptanceRule[]) => told(check, together(facts, accepting(...rules)));
    expect(on(rule({ kind: "CREDENTIAL", issuers: ["The Service"] }))).toEqual(["MET"]);
    expect(on(rule({ kind: "CREDENTIAL", issuers: ["Another"] }))).toEqual(["NOT_MET", REFUSED]);
    expect(on(rule({ kind: "CREDENTIAL", anew: true }))).toEqual(["PENDING", ["NOT_VERIFIED", null]]);
  });

  it("leaves what was recorded here alone", () => {
    const here = together(accepted("h", "2026-01-10"), evidence);
    expect(told(competence(), here)).toEqual(["MET", REFUSED]);
  });
});
