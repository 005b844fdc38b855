import { evaluate, explain, progressOf, sentenceOf, toDay, waysOut } from "../../src/eligibility";
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

describe("progress", () => {
  it("keeps the employer's part from the worker's, and takes the nearest of a choice", () => {
    const own = (code: string) => competence({ code, competenceId: code });
    const duty = leaf("EMPLOYER_CONDITION", { competenceId: "9.1", suppliedBy: "EMPLOYER" });
    const tree = group(
      "ALL_OF",
      own("a"),
      group("ANY_OF", group("ALL_OF", own("b"), own("c")), own("d")),
      duty,
    );
    expect(progressOf(evaluated(tree, accepted("e", "2026-06-01", { competenceId: "a" })).root)).toEqual({
      own: { met: 1, total: 2 },
      employer: { met: 0, total: 1 },
    });
  });
});

describe("two voices", () => {
  it("stand beside every node of an explanation", () => {
    const { root } = explained(group("ALL_OF", leaf("HOLDS_BAND", { minimumBandRank: 30 })), {});
    expect(root.children.map(({ sentence }) => sentence)).toEqual([
      {
        WORKER: "Your record does not show the posts that this depends on. Your employer can add them.",
        HR: "The record does not show the posts that this depends on. The employer can add them.",
      },
    ]);
    expect(root.excluded).toEqual([]);
  });

  it("tells the worker of their employer, and HR of the worker", () => {
    const duty = evaluated(
      leaf("EMPLOYER_CONDITION", { competenceId: "9.1", suppliedBy: "EMPLOYER" }),
      {},
    ).root;
    expect(sentenceOf(duty, "WORKER")).toBe(
      "Your employer has not said yet whether it meets this. You do not need to show this.",
    );
    expect(sentenceOf(duty, "HR")).toBe(
      "The employer has not said yet whether it meets this. The worker does not need to show this.",
    );
  });
});
