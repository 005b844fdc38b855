import type { ExecutionResult } from "graphql";

type Ask = (source: string) => Promise<ExecutionResult>;

interface WhereToGo {
  readonly competences: { readonly totalCount: number };
  readonly roleBand: {
    readonly title: string;
    readonly routesFrom: readonly { readonly kind: string; readonly to: { readonly title: string } }[];
  };
}

/** Asks the API where a peer support worker can go, and puts its answer into words: what a start without records shows. */
export async function askWhereToGo(ask: Ask): Promise<string> {
  const { competences, roleBand } = await answer<WhereToGo>(
    ask,
    '{ competences(first: 1) { totalCount } roleBand(by: { code: "PSW" }) { title routesFrom { kind to { title } } } }',
  );
  const upward = roleBand.routesFrom
    .filter(({ kind }) => kind === "UPWARD")
    .map(({ to }) => to.title.toLowerCase());
  const sideways = roleBand.routesFrom.filter(({ kind }) => kind === "LATERAL").length;
  return `Asked where a ${roleBand.title.toLowerCase()} can go next, it says: up to ${upward.join(" or ")}, sideways along ${sideways} routes, or deeper where they are; ${competences.totalCount} competences stand behind it.`;
}

interface WayUp {
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

/** Asks the API about one worker's way up, as that worker, and puts its answer into words; null where no route leads up. */
export async function askWayUp(ask: Ask): Promise<string | null> {
  const { me } = await answer<WayUp>(
    ask,
    "{ me { name nextSteps(kinds: [UPWARD]) { evaluations { route { to { title } } eligible root { sentence(audience: HR) } } } } }",
  );
  const [step] = me.nextSteps.evaluations;
  if (!step) return null;
  const { route, eligible, root } = step;
  return `Asked whether ${me.name}, who is fictional, is eligible for ${route.to.title.toLowerCase()}, it says: ${eligible ? "yes" : "not yet"}. ${root.sentence}`;
}

async function answer<Data>(ask: Ask, question: string): Promise<Data> {
  const { data, errors } = await ask(question);
  if (errors?.[0]) throw errors[0];
  return data as unknown as Data;
}
