import { staffMember } from "../recorder";

/** What puts things on a record. */
export interface Hands {
  readonly staff: "trust" | "charity";
  /** The worker, and the persona who signs in as them. */
  readonly worker: string;
  readonly own: string;
  readonly run: (mutation: string, input: object, persona: string) => Promise<string>;
  readonly judge: (claim: string, more: object) => Promise<string>;
  /** Evidence that is handed in anew, to the assessor, and its claims. */
  readonly handIn: (
    title: string,
  ) => Promise<{ readonly evidence: string; readonly claims: readonly string[] }>;
  readonly assign: (evidence: string, assessor: string) => Promise<string>;
  /** Whose turn it is after everything has been put there. */
  readonly next: string;
}

const ACCEPTED = { outcome: "ACCEPTED", level: "INDEPENDENT" };

/** Every judgement from now on is looked at again, and a line manager may judge. */
export const POLICY = {
  lineManagersMayJudge: true,
  everyPercent: 100,
  newAssessorPercent: 100,
  newAssessorJudgements: 1000,
  returnedPercent: 100,
  topLevelPercent: 100,
};

/** Judgements appealed, checked, and to be: with what an organisation states of its assessment. */
export async function assess({ staff, worker, own, run, judge, handIn, assign, next }: Hands) {
  const by = (role: string) => `${staff}-${role}`;
  const member = (role: string) => staffMember(by(role));
  const policy = await run("stateAssessmentPolicy", { ...POLICY, seed: "of the matrix" }, by("hr"));
  await run(
    "appointAssessor",
    { assessor: member("peer-supervisor"), fromOn: "2026-01-01", covers: { everyCompetence: true } },
    by("lead"),
  );
  const [one, two, three] = [await handIn("One"), await handIn("Two"), await handIn("Three")];
  const judgements: string[] = [];
  for (const claim of [one, two, three].flatMap(({ claims }) => claims))
    judgements.push(await judge(claim, ACCEPTED));
  await assign(two.evidence, member("peer-supervisor"));
  const [appealed = "", toAppeal = "", checked = "", toConfirm = "", toOverturn = ""] = judgements;
  const check = await run(
    "confirmJudgement",
    { judgement: checked, remark: "Agreed." },
    by("peer-supervisor"),
  );
  for (const { evidence } of [two, three]) await assign(evidence, next);
  return {
    byType: {
      AssessmentPolicy: policy,
      Appeal: await run("appealJudgement", { judgement: appealed, reason: "It shows more." }, own),
      QualityCheck: check,
      ConflictOfInterest: await run(
        "declareConflict",
        {
          worker: { id: worker },
          assessor: member("line-manager"),
          reason: "They are related.",
          fromOn: "2026-01-01",
          untilOn: "2029-01-01",
        },
        by("hr"),
      ),
    },
    toWorkOn: { judgementToAppeal: toAppeal, judgementToConfirm: toConfirm, judgementToOverturn: toOverturn },
  };
}
