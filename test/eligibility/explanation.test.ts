import {
  type Basis,
  evaluate,
  explain,
  openOf,
  progressOf,
  type RequirementResult,
  toDay,
  waysOut,
} from "../../src/eligibility";
import type { Facts } from "../../src/eligibility/facts";
import type { Requirement } from "../../src/eligibility/requirement";
import { accepted, competence, group, leaf, nOf, record, together } from "./building";

const LATER = 1e15;
const TODAY = "2026-11-02";
const explained = (requirement: Requirement, facts: Partial<Facts>, knownAt = LATER) =>
  explain(requirement, record(facts), { asOf: toDay(TODAY), knownAt });
const evaluated = (requirement: Requirement, facts: Partial<Facts>) =>
  evaluate(requirement, record(facts), { asOf: toDay(TODAY), knownAt: LATER });

describe("why", () => {
  it("names one piece where two would do, and nothing that did not matter", () => {
    const facts = together(
      accepted("old", "2025-06-01"),
      accepted("new", "2026-06-01"),
      accepted("other", "2026-06-01", { competenceId: "1.1" }),
    );
    expect(explained(competence(), facts).why).toEqual([{ factId: "new-claim", kind: "CLAIM" }]);
  });

  it("names nothing where an empty record gives the same answer", () => {
    expect(explained(competence(), {}).why).toEqual([]);
  });

  it("names the post that turned an unknown answer into one that is not met", () => {
    const posts = [
      {
        id: "p",
        recordedAt: 1,
        roleBandId: "PSW",
        bandRank: 20,
        startedOn: toDay("2026-01-01"),
        hundredths: 100,
      },
    ];
    expect(explained(leaf("HOLDS_BAND", { minimumBandRank: 40 }), { posts }).why).toEqual([
      { factId: "p", kind: "POST" },
    ]);
  });
});

describe("why, of every kind of fact", () => {
  const base = { id: "f", recordedAt: 1 };
  const day = toDay("2026-01-01");
  const dbs = leaf("CREDENTIAL", { credentialTypeId: "DBS", acceptedIssuers: null, currencyMonths: null });
  const credential = {
    credentials: [{ ...base, credentialTypeId: "DBS", issuer: "DBS", awardedOn: day, expiresOn: null }],
  };
  const waiting = (id: string) => ({ ...accepted(id, "2026-06-01"), judgements: [] });

  it.each<[string, Requirement, Partial<Facts>]>([
    [
      "COMPLETION",
      leaf("UNIT_COMPLETED", { units: [{ unitId: "u", minimumVersion: null }] }),
      {
        completions: [
          { ...base, unitId: "u", unitVersion: 1, passed: true, completedOn: day, expiresOn: null },
        ],
      },
    ],
    [
      "CREDENTIAL",
      dbs,
      together(credential, {
        verifications: [{ id: "v", recordedAt: 1, credentialId: "f", verifiedOn: day }],
      }),
    ],
    ["CREDENTIAL", dbs, credential],
    [
      "SUPERVISION",
      leaf("SUPERVISION", { sessions: 1, supervisionKind: null, withinMonths: 12, longestGapDays: null }),
      { supervisions: [{ ...base, kind: "PEER", heldOn: day }] },
    ],
    [
      "ENDORSEMENT",
      leaf("ENDORSEMENT", {
        byCapacity: "HR",
        subject: "APPRAISAL",
        subjectCode: null,
        goodForMonths: null,
      }),
      {
        endorsements: [
          {
            ...base,
            capacity: "HR",
            subject: "APPRAISAL",
            subjectCode: null,
            routeId: null,
            givenOn: day,
            expiresOn: null,
          },
        ],
      },
    ],
    [
      "ATTESTATION",
      leaf("EMPLOYER_CONDITION", { competenceId: "9.1" }),
      { attestations: [{ ...base, competenceId: "9.1", met: false, attestedOn: day, expiresOn: null }] },
    ],
    [
      "WAIVER",
      competence(),
      { waivers: [{ ...base, routeId: "route", requirementCode: "it", fromOn: day, untilOn: null }] },
    ],
  ])("names the %s that made the answer (%#)", (kind, requirement, facts) => {
    expect(explained(requirement, facts).why).toEqual([{ factId: "f", kind }]);
  });

  it("names evidence that waits for its assessor, and none that does not matter", () => {
    expect(explained(competence(), together(accepted("old", "2020-01-01"), waiting("new"))).why).toEqual([
      { factId: "new-claim", kind: "CLAIM" },
    ]);
  });

  it("takes the fact recorded first where several would do, then the one whose id comes first", () => {
    const at = (id: string, recordedAt: number) => {
      const { evidence, ...rest } = accepted(id, "2026-06-01");
      return { ...rest, evidence: evidence.map((item) => ({ ...item, recordedAt })) };
    };
    expect(explained(competence(), together(at("b", 2), at("c", 1), at("a", 2))).why).toMatchObject([
      { factId: "c-claim" },
    ]);
    expect(explained(competence(), together(at("b", 2), at("a", 2))).why).toMatchObject([
      { factId: "a-claim" },
    ]);
    const both = group("ALL_OF", competence({ competenceId: "x" }), dbs);
    const evidenceOfX = accepted("e", "2026-06-01", { competenceId: "x" });
    const later = { credentials: credential.credentials.map((each) => ({ ...each, recordedAt: 5 })) };
    expect(explained(both, together(later, evidenceOfX)).why.map(({ kind }) => kind)).toEqual([
      "CLAIM",
      "CREDENTIAL",
    ]);
  });

  it("can leave nothing out even where there are too many sets to try them all", () => {
    const five = competence({ evidence: { ...competence().evidence, minimumItems: 5 } });
    const many = "abcdefghijklmn".split("").map((id) => accepted(id, "2026-06-01"));
    expect(explained(five, together(...many)).why).toHaveLength(5);
  });
});

describe("why not: the ways out", () => {
  const open = (code: string) => competence({ code, competenceId: code });
  const codes = (requirement: Requirement, facts: Partial<Facts> = {}) =>
    waysOut(evaluated(requirement, facts).root).map((way) => way.map((leaf) => leaf.requirement.code));

  it("asks for everything that is open in an ALL_OF, and for any one of an ANY_OF", () => {
    expect(codes(group("ALL_OF", open("a"), group("ANY_OF", open("b"), open("c"))))).toEqual([
      ["a", "b"],
      ["a", "c"],
    ]);
  });

  it("counts what is there already, cheapest first", () => {
    const tree = nOf(2, open("a"), group("ALL_OF", open("b"), open("c")), open("d"));
    expect(codes(tree, accepted("e", "2026-06-01", { competenceId: "b" }))).toEqual([
      ["a", "c"],
      ["a", "d"],
      ["c", "d"],
    ]);
    expect(codes(tree, together(accepted("e", "2026-06-01", { competenceId: "a" })))).toEqual([
      ["d"],
      ["b", "c"],
    ]);
  });

  it("tells equally short ways in the order of the route", () => {
    const tree = nOf(2, group("ANY_OF", open("a"), open("b")), open("c"), open("d"));
    expect(codes(tree)).toEqual([
      ["a", "c"],
      ["a", "d"],
      ["b", "c"],
      ["b", "d"],
      ["c", "d"],
    ]);
  });

  it("are told by the codes of their leaves, and are none where the answer is satisfied", () => {
    const tree = group("ANY_OF", open("a"), open("b"));
    expect(explained(tree, {}).whyNot).toEqual([["a"], ["b"]]);
    expect(explained(tree, accepted("e", "2026-06-01", { competenceId: "b" })).whyNot).toEqual([]);
  });

  it("tells eight at most", () => {
    expect(codes(group("ANY_OF", ..."abcdefghijkl".split("").map(open)))).toHaveLength(8);
  });
});

const own = (code: string) => competence({ code, competenceId: code });
const duty = (code: string) =>
  leaf("EMPLOYER_CONDITION", { code, competenceId: code, suppliedBy: "EMPLOYER" });

describe("progress", () => {
  it("keeps the employer's part from the worker's, and takes the nearest of a choice", () => {
    const tree = group(
      "ALL_OF",
      own("a"),
      group("ANY_OF", group("ALL_OF", own("b"), own("c")), own("d")),
      duty("9.1"),
    );
    expect(progressOf(evaluated(tree, accepted("e", "2026-06-01", { competenceId: "a" })).root)).toEqual({
      own: { met: 1, total: 2 },
      employer: { met: 0, total: 1 },
    });
  });

  it("counts three for three of five, of which one is met", () => {
    const tree = nOf(3, ...["a", "b", "c", "d", "e"].map(own));
    expect(progressOf(evaluated(tree, accepted("e", "2026-06-01", { competenceId: "d" })).root).own).toEqual({
      met: 1,
      total: 3,
    });
  });

  it("does not count a choice as the worker's if the employer can complete it alone", () => {
    const tree = group("ANY_OF", own("a"), group("ALL_OF", duty("9.1"), duty("9.2")));
    const { root, ownPart } = evaluated(tree, {});
    expect(ownPart).toBe("MET");
    expect(progressOf(root)).toEqual({ own: { met: 0, total: 0 }, employer: { met: 0, total: 2 } });
  });
});

describe("what is missing", () => {
  const codesOf = (tree: Requirement, facts: Partial<Facts> = {}) => {
    const open = openOf(evaluated(tree, facts).root);
    const codes = (results: readonly RequirementResult[]) => results.map(({ requirement: { code } }) => code);
    return { own: codes(open.own), employer: codes(open.employer) };
  };
  const met = (code: string) => accepted(`about-${code}`, "2026-06-01", { competenceId: code });

  it("leaves out the other half of a choice that is made: the course, once the apprenticeship is there", () => {
    const training = group("ANY_OF", own("apprenticeship"), own("course"));
    expect(codesOf(group("ALL_OF", training, own("values")), met("apprenticeship"))).toEqual({
      own: ["values"],
      employer: [],
    });
  });

  it("shows an open choice once, as a choice, and single requirements one by one", () => {
    const training = group("ANY_OF", own("apprenticeship"), own("course"));
    expect(codesOf(group("ALL_OF", training, own("values"), group("ALL_OF", own("a"), own("b"))))).toEqual({
      own: ["ANY_OF", "values", "a", "b"],
      employer: [],
    });
  });

  it("shows nothing of a whole that is satisfied, whatever else is open in it", () => {
    expect(codesOf(nOf(1, own("a"), own("b"), duty("9.1")), met("b"))).toEqual({ own: [], employer: [] });
  });

  it("has the employer's duties apart, and a choice that needs both in both lists", () => {
    const both = nOf(2, own("a"), own("b"), duty("9.1"));
    expect(codesOf(group("ALL_OF", duty("9.2"), both))).toEqual({ own: ["N_OF"], employer: ["9.2", "N_OF"] });
  });
});

describe("the basis of a group", () => {
  const founded = (code: string, basis: Basis): Requirement => ({ ...own(code), basis });
  const basisOf = (...bases: Basis[]) =>
    evaluated(
      { ...group("ALL_OF", ...bases.map((basis, at) => founded(`${at}`, basis))), basis: "PUBLISHED" },
      {},
    ).root.basis;

  it("is the weakest basis of its leaves, whatever the group itself says", () => {
    expect(basisOf("PUBLISHED", "PUBLISHED")).toBe("PUBLISHED");
    expect(basisOf("PUBLISHED", "LOCAL_POLICY")).toBe("LOCAL_POLICY");
    expect(basisOf("INFERRED", "LOCAL_POLICY")).toBe("INFERRED");
    expect(basisOf("PUBLISHED", "ILLUSTRATIVE", "INFERRED")).toBe("ILLUSTRATIVE");
  });

  it("reaches up through groups within groups", () => {
    const tree = group("ALL_OF", founded("a", "PUBLISHED"), group("ANY_OF", founded("b", "INFERRED")));
    const { root } = evaluated(tree, {});
    expect([root.basis, ...root.children.map(({ basis }) => basis)]).toEqual([
      "INFERRED",
      "PUBLISHED",
      "INFERRED",
    ]);
  });
});
