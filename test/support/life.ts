import { type recorder, staffMember } from "./recorder";
import { MANDATORY } from "./senior-step";

export interface Told {
  readonly route: { readonly code: string };
  readonly outcome: string;
  readonly ownPart: string;
  readonly satisfiedSinceOn: string | null;
  readonly eligibleFromOn: string | null;
  readonly lapsesOn: string | null;
  readonly missing: readonly {
    readonly code: string;
    readonly sentence: string;
    readonly whoseMove: string;
  }[];
  readonly employerOwes: readonly {
    readonly code: string;
    readonly sentence: string;
    readonly outcome: string;
  }[];
  readonly lapsing: readonly { readonly code: string; readonly lapsesOn: string }[];
}
/** What somebody is told about a route: how far it is, what is missing, and what the employer owes. */
interface Line {
  readonly outcome: string;
  readonly missing: readonly string[];
  readonly owed: readonly string[];
}
/** What the worker, their manager and HR are told about a route; HR's line has all that is open in one list. */
export interface ToldToThree {
  readonly worker: Line;
  readonly manager: Line;
  readonly hr: { readonly outcome: string; readonly open: readonly string[] } | null;
}
export interface Path {
  readonly notices: readonly string[];
  readonly postEnds: readonly {
    readonly lastDayOn: string;
    readonly isPast: boolean;
    readonly sentence: string;
  }[];
  readonly evaluations: readonly Told[];
}
const ANSWER = `route { code } outcome ownPart satisfiedSinceOn eligibleFromOn lapsesOn
  missing { code sentence whoseMove } employerOwes { code sentence outcome } lapsing { code lapsesOn }`;
const PATH = `nextSteps { notices postEnds { lastDayOn isPast sentence } evaluations { ${ANSWER} } }`;

/** One person's record at one employer, written as their story goes on: in the words of the people around them. */
export interface Life {
  readonly worker: { readonly id: string };
  /** Records something about them, as they themselves or as the persona named; its global id. */
  readonly record: (mutation: string, input: object, persona?: string) => Promise<string>;
  /** The code and the field of what refuses it. */
  readonly refused: (mutation: string, input: object, persona?: string) => Promise<readonly string[]>;
  /** Evidence that they hand in on a day, and the assessor's answer to each claim of it. */
  readonly show: (
    work: { kind?: string; doneOn: string; competences: readonly string[]; level?: string },
    answer?: object | null,
  ) => Promise<string>;
  /** Credentials of the employer's, each verified by HR. */
  readonly hold: (awardedOn: string, ...types: string[]) => Promise<void>;
  readonly train: (awardedOn: string) => Promise<void>;
  readonly supervised: (kind: string, ...days: string[]) => Promise<void>;
  /** A question of theirs about themselves. */
  readonly ask: <Answer>(fields: string) => Promise<Answer>;
  /** Their answer about their path. */
  readonly path: () => Promise<Path>;
  /** The route that they are advised to follow next; null if there is none. */
  readonly whatNext: () => Promise<string | null>;
  /** What they, their manager and HR are told about one route today. */
  readonly told: (route: string) => Promise<ToldToThree>;
  /** The assessor's answer to each claim of a piece of evidence. */
  readonly judge: (evidence: string, answer: object) => Promise<void>;
  /** Their answer about one route. */
  readonly answerOn: (route: string) => Promise<Told>;
  /** What a reader of their record is answered; null if the reader cannot see it. */
  readonly seenBy: <Answer>(persona: string, fields: string) => Promise<Answer | null>;
  /** The answer to a reader about one route. */
  readonly answerTo: (persona: string, route: string) => Promise<Told>;
}

export interface Person {
  readonly number: string;
  readonly name: string;
  readonly employer: "trust" | "charity";
  readonly team?: string;
  /** Leave out unless the same person has a record at another employer. */
  readonly subject?: string;
}

/** A question of a persona, for their own organisation or acting for the one with that code. */
export type Ask = <Answer>(
  persona: string,
  query: string,
  variables?: object,
  actingFor?: string,
) => Promise<Answer>;

export interface Means {
  readonly run: ReturnType<typeof recorder>["run"];
  readonly done: (mutation: string, input: object, persona: string) => Promise<string>;
  readonly ask: Ask;
}

interface HrLine {
  readonly outcome: string;
  readonly open: readonly { readonly code: string }[];
}
const codesOf = (results: readonly { readonly code: string }[]) => results.map(({ code }) => code);
const lineOf = ({ outcome, missing, employerOwes }: Told): Line => ({
  outcome,
  missing: codesOf(missing),
  owed: codesOf(employerOwes),
});

/** A worker whose record is open. */
export function lifeOf({ number, name, employer }: Person, id: string, { run, done, ask }: Means): Life {
  const [worker, own] = [{ id }, `worker-${number}`];
  const record: Life["record"] = (mutation, input, persona = own) =>
    done(mutation, { worker, ...input }, persona);
  const hold: Life["hold"] = async (awardedOn, ...types) => {
    for (const type of types) {
      const credential = await record("recordCredential", { type, issuer: "Learning team", awardedOn });
      await done("verifyCredential", { credential, how: "Certificate seen" }, `${employer}-hr`);
    }
  };
  const seenBy: Life["seenBy"] = async <Answer>(persona: string, fields: string) =>
    (
      await ask<{ worker: Answer | null }>(
        persona,
        `query ($id: ID!) { worker(by: { id: $id }) { ${fields} } }`,
        worker,
      )
    ).worker;
  const answerTo: Life["answerTo"] = async (persona, route) => {
    const seen = await seenBy<{ eligibility: Told }>(
      persona,
      `eligibility(route: { code: "${route}" }) { ${ANSWER} }`,
    );
    if (seen === null) throw new Error(`${persona} cannot see the record.`);
    return seen.eligibility;
  };
  const mine = async <Answer>(fields: string) => (await ask<{ me: Answer }>(own, `{ me { ${fields} } }`)).me;
  const path = async () => (await mine<{ nextSteps: Path }>(PATH)).nextSteps;
  const answerOn = async (route: string) =>
    (await mine<{ eligibility: Told }>(`eligibility(route: { code: "${route}" }) { ${ANSWER} }`)).eligibility;
  const judge = async (evidence: string, answer: object) => {
    const { node } = await ask<{ node: { claims: { id: string }[] } }>(
      own,
      "query ($evidence: ID!) { node(id: $evidence) { ... on Evidence { claims { id } } } }",
      { evidence },
    );
    for (const { id: claim } of node.claims)
      await done("judgeClaim", { claim, ...answer }, `${employer}-assessor`);
  };
  return {
    worker,
    record,
    refused: async (mutation, input, persona = own) =>
      (await run(mutation, { worker, ...input }, persona)).userErrors.map(({ code, field }) =>
        `${code} ${field.join(".")}`.trim(),
      ),
    show: async (
      { kind = "DIRECT_OBSERVATION", doneOn, competences, level = "INDEPENDENT" },
      answer = {},
    ) => {
      const claims = competences.map((code) => ({
        competence: { code: { code, framework: "HEE-PSW" } },
        level,
      }));
      const evidence = await record("draftEvidence", { kind, doneOn, title: "My work", claims });
      const assessor = staffMember(`${employer}-assessor`);
      await done("submitEvidence", { evidence, nobodyRecognisable: true, assessor }, own);
      if (answer !== null) await judge(evidence, { outcome: "ACCEPTED", level, ...answer });
      return evidence;
    },
    hold,
    train: (awardedOn) => hold(awardedOn, ...MANDATORY),
    supervised: async (kind, ...days) => {
      for (const heldOn of days)
        await record("recordSupervision", { kind, heldOn }, `${employer}-peer-supervisor`);
    },
    ask: mine,
    path,
    whatNext: async () => {
      const { nextSteps } = await mine<{
        nextSteps: { whatToDoNext: { evaluation: { route: { code: string } } } | null };
      }>("nextSteps { whatToDoNext { evaluation { route { code } } } }");
      return nextSteps.whatToDoNext?.evaluation.route.code ?? null;
    },
    told: async (route) => {
      const [worker, manager, hr] = await Promise.all([
        answerOn(route),
        answerTo(`${employer}-line-manager`, route),
        ask<{ workforce: { readiness: { nodes: HrLine[] } } }>(
          `${employer}-hr`,
          `{ workforce(purpose: "Planning for the year") { readiness(first: 1, name: "${name}", route: { code: "${route}" }) {
             nodes { outcome open { code } } } } }`,
        ),
      ]);
      const [line] = hr.workforce.readiness.nodes;
      return {
        worker: lineOf(worker),
        manager: lineOf(manager),
        hr: line ? { outcome: line.outcome, open: codesOf(line.open).sort() } : null,
      };
    },
    judge,
    answerOn,
    seenBy,
    answerTo,
  };
}
