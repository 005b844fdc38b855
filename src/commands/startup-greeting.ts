import type { ExecutionResult } from "graphql";

/** Runs an operation of the API. */
type Run = (source: string) => Promise<ExecutionResult>;

interface NextSteps {
  readonly competences: { readonly totalCount: number };
  readonly roleBand: {
    readonly title: string;
    readonly routesFrom: readonly { readonly kind: string; readonly to: { readonly title: string } }[];
  };
}

/**
 * Describes, from the API's answer, where a peer support worker can go: the greeting of a start without
 * records.
 */
export async function describeNextSteps(run: Run): Promise<string> {
  const { competences, roleBand } = await dataOf<NextSteps>(
    run,
    '{ competences(first: 1) { totalCount } roleBand(by: { code: "PSW" }) { title routesFrom { kind to { title } } } }',
  );
  const upward = roleBand.routesFrom
    .filter(({ kind }) => kind === "UPWARD")
    .map(({ to }) => to.title.toLowerCase());
  const sideways = roleBand.routesFrom.filter(({ kind }) => kind === "LATERAL").length;
  return `For example, a ${roleBand.title.toLowerCase()} can move up to ${upward.join(" or ")}, move sideways along ${sideways} routes, or deepen their practice where they are. The framework has ${competences.totalCount} competences.`;
}

interface Step {
  readonly me: {
    readonly name: string;
    readonly nextSteps: {
      readonly evaluations: readonly {
        readonly route: { readonly to: { readonly title: string } };
        readonly eligible: boolean;
        readonly root: { readonly sentence: string };
      }[];
    };
  };
}

/** Describes, from the API's answer to one worker, their first step up; null if no route leads up. */
export async function describeStep(run: Run): Promise<string | null> {
  const { me } = await dataOf<Step>(
    run,
    "{ me { name nextSteps(kinds: [UPWARD]) { evaluations { route { to { title } } eligible root { sentence(audience: HR) } } } } }",
  );
  const [step] = me.nextSteps.evaluations;
  if (!step) return null;
  const { route, eligible, root } = step;
  return `For example, is ${me.name} (who is fictional) eligible for the role of ${route.to.title.toLowerCase()}? ${eligible ? "Yes" : "Not yet"}. ${root.sentence}`;
}

async function dataOf<Data>(run: Run, source: string): Promise<Data> {
  const { data, errors } = await run(source);
  if (errors?.[0]) throw errors[0];
  return data as unknown as Data;
}
