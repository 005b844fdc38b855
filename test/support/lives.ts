import { randomUUID } from "node:crypto";
import type { Persona } from "../../src/access/persona";
import { organisationId } from "../../src/commands/demonstration/personas";
import { startDemonstration } from "./demonstration";
import { type Ask, type Life, lifeOf, type Person, type ToldToThree } from "./life";
import { recorder } from "./recorder";
import type { TestService } from "./server";

export interface Lives {
  readonly service: TestService;
  /** The day on which everything is recorded and asked from now on. */
  readonly on: (day: string) => void;
  /** Records something that is about no one worker; its global id. */
  readonly record: (mutation: string, input: object, persona: string) => Promise<string>;
  /** The code and the field of what refuses it. */
  readonly refused: (mutation: string, input: object, persona: string) => Promise<readonly string[]>;
  /** The record of one of the people, as HR of their employer opens it. */
  readonly begin: (person: Person) => Promise<Life>;
  readonly ask: Ask;
  readonly close: () => Promise<void>;
}

const organisationOf = ({ employer }: Person) => (employer === "trust" ? "NORTHMOOR" : "OPEN-DOOR");
const personaOf = (person: Person): Persona => ({
  code: `worker-${person.number}`,
  title: person.name,
  organisation: organisationOf(person),
  workerNumber: person.number,
  actor: {
    subject: person.subject ?? randomUUID(),
    name: person.name,
    organisationId: organisationId(organisationOf(person)),
    capacities: ["WORKER"],
    workerId: null,
  },
});

/** The service over the demonstration, with the people of some stories, on a day that the stories move on. */
export async function startLives(people: readonly Person[]): Promise<Lives> {
  let today = "";
  const service = await startDemonstration({
    personas: people.map(personaOf),
    service: { dayOf: () => today },
  });
  const ask = async <Answer>(persona: string, query: string, variables: object = {}, actingFor = "") => {
    const { data, errors } = await service.ask(query, variables, persona, actingFor);
    if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
    return data as unknown as Answer;
  };
  const { run } = recorder(service);
  const done = async (mutation: string, input: object, persona: string): Promise<string> => {
    const { id, userErrors } = await run(mutation, input, persona);
    if (userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(userErrors)}`);
    return id ?? "";
  };
  return {
    service,
    on: (day) => {
      today = day;
    },
    record: done,
    refused: async (mutation, input, persona) =>
      (await run(mutation, input, persona)).userErrors.map(({ code, field }) => `${code} ${field.join(".")}`),
    begin: async (person) => {
      const { number, name, team } = person;
      const id = await done("registerWorker", { number, name, team }, `${person.employer}-hr`);
      return lifeOf(person, id, { run, done, ask });
    },
    ask,
    close: () => service.close(),
  };
}

/** The same for all three: what is missing, and what the employer owes, which HR reads in one list. */
export const everybody = (
  outcome: string,
  missing: readonly string[] = [],
  owed: readonly string[] = [],
): ToldToThree => {
  const line = { outcome, missing, owed };
  return { worker: line, manager: line, hr: { outcome, open: [...missing, ...owed].sort() } };
};

/** What HR of an employer is answered of its whole workforce. */
export const workforce = async <Answer>(
  lives: Lives,
  fields: string,
  persona = "trust-hr",
): Promise<Answer> =>
  (
    await lives.ask<{ workforce: Answer }>(
      persona,
      `{ workforce(purpose: "Planning for the year") { ${fields} } }`,
    )
  ).workforce;

/** A full-time permanent post, unless the story says otherwise. */
export const post = (roleBand: string, startedOn: string, more: object = {}) => ({
  roleBand: { code: roleBand },
  startedOn,
  wholeTimeEquivalent: 1,
  contractKind: "PERMANENT",
  ...more,
});

/** The post held ends on the day on which the next one begins. */
export async function moves(lives: Lives, life: Life, roleBand: string, on: string, hr = "trust-hr") {
  const { posts } = await life.ask<{ posts: { id: string }[] }>(`posts(asOf: "${on}") { id }`);
  await lives.record("endPost", { post: posts[0]?.id, endedOn: on }, hr);
  await life.record("startPost", post(roleBand, on), hr);
}

interface HrLine {
  readonly outcome: string;
  readonly satisfiedSinceOn: string | null;
  readonly open: readonly { readonly code: string; readonly suppliedBy: string }[];
}

/** HR's line of one person on one route: what is open, and who supplies it. */
export async function hrLine(
  lives: Lives,
  name: string,
  route: string,
  persona = "trust-hr",
): Promise<HrLine | undefined> {
  const { readiness } = await workforce<{ readiness: { nodes: HrLine[] } }>(
    lives,
    `readiness(first: 5, name: "${name}", route: { code: "${route}" }) {
      nodes { outcome satisfiedSinceOn open { code suppliedBy } } }`,
    persona,
  );
  return readiness.nodes[0];
}

/** The names of those who reached a higher band than ever before, as HR lists them. */
export async function progressed(lives: Lives, persona = "trust-hr"): Promise<readonly string[]> {
  const answer = await workforce<{ progressed: { nodes: { worker: { name: string } }[] } }>(
    lives,
    "progressed(first: 20) { nodes { worker { name } } }",
    persona,
  );
  return answer.progressed.nodes.map(({ worker }) => worker.name);
}

export type { Life };
