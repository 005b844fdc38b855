import { type recorder, staffMember } from "./recorder";

/** The statutory and mandatory training of the Core Skills Training Framework. */
const MANDATORY = [
  "EQUALITY",
  "CONFLICT_RESOLUTION",
  "HEALTH_SAFETY",
  "FIRE_SAFETY",
  "INFECTION_CONTROL",
  "MOVING_HANDLING",
  "PREVENT",
  "SAFEGUARDING_ADULTS",
  "SAFEGUARDING_CHILDREN",
  "INFORMATION_GOVERNANCE",
  "RESUSCITATION",
];
/** What a peer support worker at Band 3 does independently, to deepen in the role or to step up from it. */
export const PRACTICE =
  "1.1 1.2 2.1 2.2 2.3 2.4 2.5 2.6 2.7 3.1 3.2 3.3 3.4 3.5 3.6 4.1 4.2 4.3 4.4 4.5 4.6 4.7 5.1 5.2 5.3 5.4 6.1 6.2 8.2".split(
    " ",
  );

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

/** A worker whose record is open. */
export function lifeOf({ number, employer }: Person, id: string, { run, done, ask }: Means): Life {
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
      if (answer !== null) {
        const { node } = await ask<{ node: { claims: { id: string }[] } }>(
          own,
          "query ($evidence: ID!) { node(id: $evidence) { ... on Evidence { claims { id } } } }",
          { evidence },
        );
        const accepted = { outcome: "ACCEPTED", level, ...answer };
        for (const { id: claim } of node.claims)
          await done("judgeClaim", { claim, ...accepted }, `${employer}-assessor`);
      }
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
    answerOn: async (route) => {
      const { evaluations } = await path();
      const answer = evaluations.find((each) => each.route.code === route);
      if (answer === undefined)
        throw new Error(`Not on the path: ${evaluations.map((each) => each.route.code).join(", ")}`);
      return answer;
    },
    seenBy,
    answerTo,
  };
}
