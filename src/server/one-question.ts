import type { ExecutionResult } from "graphql";

const QUESTION = `{
  competences(first: 1) { totalCount }
  roleBand(by: { code: "PSW" }) { title routesFrom { kind to { title } } }
}`;

interface Answer {
  readonly competences: { readonly totalCount: number };
  readonly roleBand: {
    readonly title: string;
    readonly routesFrom: readonly { readonly kind: string; readonly to: { readonly title: string } }[];
  };
}

/** Asks the API one question and puts its answer into words: what a first start shows. */
export async function answerOneQuestion(ask: (source: string) => Promise<ExecutionResult>): Promise<string> {
  const { data, errors } = await ask(QUESTION);
  if (errors?.[0]) throw errors[0];
  const { competences, roleBand } = data as unknown as Answer;
  const upward = roleBand.routesFrom
    .filter(({ kind }) => kind === "UPWARD")
    .map(({ to }) => to.title.toLowerCase());
  const sideways = roleBand.routesFrom.filter(({ kind }) => kind === "LATERAL").length;
  return `Asked where a ${roleBand.title.toLowerCase()} can go next, it says: up to ${upward.join(" or ")}, sideways along ${sideways} routes, or deeper where they are; ${competences.totalCount} competences stand behind it.`;
}
