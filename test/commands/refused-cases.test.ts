import { runCase } from "../../src/commands/case/run";
import { itSlow } from "../support/sample";

const T = "2026-01-01T00:00:00Z";
const leaf = {
  kind: "CREDENTIAL",
  code: "a",
  label: "L",
  basis: "LOCAL_POLICY",
  waivable: false,
  suppliedBy: "WORKER",
  credentialTypeId: "T",
};
const asked = (own: object) => ({ ...leaf, credentialTypeId: undefined, ...own });
const competence = (evidence: object) =>
  asked({ kind: "COMPETENCE", competenceId: "c", minimumRank: 1, evidence });
const run = (facts: object = {}, requirement: object = leaf, more: object = {}) =>
  runCase(
    JSON.stringify({
      requirement,
      facts: { personId: "w", ...facts },
      asOf: "2026-11-02",
      knownAt: "2026-11-02T09:00:00Z",
      ...more,
    }),
  );
const problems = (...args: Parameters<typeof run>): string => {
  const ran = run(...args);
  return ran.status === 0 ? "" : ran.problems.join("\n");
};

const credential = { id: "k", recordedAt: T, credentialTypeId: "T", issuer: "I", awardedOn: "2026-01-01" };
const judged = (own: object[]) => ({
  evidence: [{ id: "e", recordedAt: T, kind: "K", doneOn: "2026-01-01" }],
  claims: ["c", "d"].map((id) => ({ id, evidenceId: "e", competenceId: "c", claimedRank: 1 })),
  judgements: own.map((each) => ({
    recordedAt: T,
    claimId: "c",
    outcome: "ACCEPTED",
    acceptedRank: 1,
    judgedOn: "2026-01-02",
    assessorId: "a",
    ...each,
  })),
});
const link = (own: object) => ({
  links: [
    {
      id: "l",
      publishedAt: T,
      fromCompetenceId: "c2",
      toCompetenceId: "c",
      relation: "EXACT",
      sameScale: false,
      ...own,
    },
  ],
});
const undoing = (id: string, factId: string) => ({ id, recordedAt: T, kind: "RETRACTION", factId });
const post = { id: "p", recordedAt: T, roleBandId: "r", startedOn: "2026-01-01", hundredths: 100 };
const ended = (effectiveOn: string) => ({
  posts: [post],
  postChanges: [{ id: "h", recordedAt: T, postId: "p", kind: "END", effectiveOn }],
});

describe("a case file", () => {
  it.each<[string, string, RegExp]>([
    [
      "a judgement of itself",
      problems(judged([{ id: "j", supersedesId: "j" }])),
      /judgements\[0\]\.supersedesId: "j" cannot take its own place/,
    ],
    [
      "judgements of each other",
      problems(
        judged([
          { id: "j", supersedesId: "i" },
          { id: "i", supersedesId: "j" },
        ]),
      ),
      /takes the place of one that takes its own/,
    ],
    [
      "three judgements in a circle",
      problems(
        judged([
          { id: "h", supersedesId: "j" },
          { id: "j", supersedesId: "i" },
          { id: "i", supersedesId: "h" },
        ]),
      ),
      /in one direction/,
    ],
    [
      "another claim's judgement",
      problems(judged([{ id: "j" }, { id: "i", claimId: "d", supersedesId: "j" }])),
      /judgements\[1\]\.supersedesId: "j" judges another claim, "c"/,
    ],
    [
      "a level map that names a rank twice",
      problems(
        link({
          levelMap: [
            [1, 2],
            [1, 3],
          ],
        }),
      ),
      /links\[0\]\.levelMap\[1\]: rank 1 is mapped already/,
    ],
    [
      "a level map that falls",
      problems(
        link({
          levelMap: [
            [2, 3],
            [1, 1],
            [3, 2],
          ],
        }),
      ),
      /levelMap\[2\]: rank 3 is worth 2, less than the lower rank 2, which is worth 3/,
    ],
    [
      "PARTIAL without a cap",
      problems(link({ relation: "PARTIAL", levelMap: [[1, 1]] })),
      /links\[0\]\.capRank: A link that is PARTIAL needs/,
    ],
    [
      "a post of no days",
      problems(ended("2026-01-01")),
      /postChanges\[0\]\.effectiveOn: 2026-01-01 is not after 2026-01-01/,
    ],
    [
      "a post that ends before it starts",
      problems(ended("2025-01-01")),
      /2025-01-01 is not after 2026-01-01/,
    ],
    [
      "the undoing of an undoing",
      problems({ credentials: [credential], undoings: [undoing("x", "k"), undoing("y", "x")] }),
      /undoings\[1\]\.factId: "x": A retraction or revocation is not undone/,
    ],
    ["the undoing of itself", problems({ undoings: [undoing("x", "x")] }), /undoings\[0\]\.factId: "x"/],
    [
      "the undoing of a claim",
      problems({ ...judged([]), undoings: [undoing("x", "c")] }),
      /A claim is not undone by itself: retract or revoke its evidence/,
    ],
    [
      "the undoing of a policy",
      problems({ acceptances: [{ id: "y", recordedAt: T, rules: [] }], undoings: [undoing("x", "y")] }),
      /a later one takes its place/,
    ],
    [
      "a waiver of what may not be waived",
      problems({ waivers: [{ id: "w", recordedAt: T, requirementCode: "a", fromOn: "2026-01-01" }] }),
      /waivers\[0\]\.requirementCode: "a" may not be waived/,
    ],
    [
      "a million months",
      problems({}, { ...leaf, currencyMonths: 1_000_000 }),
      /currencyMonths: 1000000 is too big: 1200 is the most/,
    ],
    [
      "more kinds than are allowed",
      problems({}, competence({ minimumKinds: 3, allowedKinds: ["K"] })),
      /minimumKinds: 3 kinds are asked for, and 1 may count/,
    ],
    [
      "no kind that ever counts",
      problems({}, competence({ allowedKinds: ["SELF_ASSESSMENT"] })),
      /allowedKinds: None of these kinds ever counts/,
    ],
    [
      "a unit twice",
      problems(
        {},
        asked({ kind: "UNIT_COMPLETED", units: [{ unitId: "u" }, { unitId: "u", minimumVersion: 3 }] }),
      ),
      /units\[1\]\.unitId: "u" is asked for already/,
    ],
    [
      "a terminal's escape",
      problems({}, leaf, { "\u001b[31mred\u009b2J\u202e": 1 }),
      /^the case: there is no field "\\u001b\[31mred\\u009b2J\\u202e" here\.$/,
    ],
  ])("is refused for %s, with the path and what would be right", (_, said, words) => {
    expect(said).toMatch(words);
  });

  it("shows a terminal's escapes as JSON writes them, in answers too", () => {
    const ran = run({}, { ...leaf, label: "\u001b[31m\u009b\u202e" });
    expect(ran.status).toBe(0);
    const output = ran.status === 0 ? ran.output : "";
    for (const obeyed of ["\u001b", "\u009b", "\u202e"]) expect(output).not.toContain(obeyed);
    expect(JSON.parse(output).root.label).toBe("\u001b[31m\u009b\u202e");
  });

  const nested = (depth: number) => {
    let requirement: object = leaf;
    for (let at = 0; at < depth; at += 1)
      requirement = {
        ...leaf,
        suppliedBy: undefined,
        credentialTypeId: undefined,
        kind: "ALL_OF",
        code: `g${at}`,
        children: [requirement],
      };
    return requirement;
  };

  it("is refused where its requirements stand hundreds deep, however many hundreds", () => {
    expect(problems({}, nested(600))).toMatch(/requirement\.children\[0\].*more than 400 deep/);
    const deep = `{"requirement":${'{"children":['.repeat(5000)}${"]}".repeat(5000)}}`;
    expect(runCase(deep)).toMatchObject({
      status: 1,
      problems: [expect.stringMatching(/more than 400 deep/)],
    });
  });

  itSlow("is answered where its requirements stand some hundreds deep", async () => {
    expect(run({}, nested(350)).status).toBe(0);
  });

  itSlow("is answered if it holds thousands of facts or requirements", async () => {
    const many = Array.from({ length: 3000 }, (_, at) => ({
      ...credential,
      id: `k${at}`,
      awardedOn: `20${10 + (at % 16)}-0${1 + (at % 9)}-11`,
    }));
    expect(
      run({
        credentials: many,
        verifications: many.map(({ id }) => ({
          id: `v${id}`,
          recordedAt: T,
          credentialId: id,
          verifiedOn: "2026-02-01",
        })),
      }).status,
    ).toBe(0);
    const children = Array.from({ length: 1000 }, (_, at) => ({
      ...leaf,
      code: `c${at}`,
      credentialTypeId: at % 3 ? "T" : "U",
    }));
    const group = { ...leaf, suppliedBy: undefined, credentialTypeId: undefined, code: "g", children };
    for (const kind of ["ALL_OF", "ANY_OF"])
      expect(run({ credentials: [credential] }, { ...group, kind }).status).toBe(0);
    expect(run({ credentials: [credential] }, { ...group, kind: "N_OF", n: 700 }).status).toBe(0);
  });
});
