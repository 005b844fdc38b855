import type { Persona } from "../../src/access/persona";
import type { Scope } from "../../src/access/scopes";
import { TRUST } from "./partners";
import type { TestService } from "./server";

/** An event as the feed gives it, with what it leads to by id. */
export interface FeedEvent {
  readonly id: string;
  readonly kind: string;
  readonly type: string;
  readonly committedAt: string;
  readonly workerId: string | null;
  readonly factId: string | null;
  readonly factKind: string | null;
  readonly postId: string | null;
  readonly routeId: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

export interface FeedPage {
  readonly nodes: readonly FeedEvent[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** The fields of an event, as FeedEvent has them. */
export const EVENT = "id kind type committedAt workerId factId factKind postId routeId before after";

const PAGE = `query ($first: Int, $after: String, $kinds: [ChangeKind!]) {
  changes(first: $first, after: $after, kinds: $kinds) {
    nodes { ${EVENT} }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Follow {
  readonly persona: string;
  readonly actingFor?: string;
  readonly kinds?: readonly string[] | null;
}

/** One page of the feed. @throws Error with what refused it. */
export async function pageOfFeed(
  { ask }: Pick<TestService, "ask">,
  { persona, actingFor, kinds = null }: Follow,
  { after = null as string | null, first = 100 } = {},
): Promise<FeedPage> {
  const { data, errors } = await ask(PAGE, { first, after, kinds }, persona, actingFor);
  if (errors)
    throw new Error(
      errors.map(({ message, extensions }) => `${String(extensions.code)}: ${message}`).join("; "),
    );
  return (data as unknown as { changes: FeedPage }).changes;
}

/** The feed from a cursor to its end, and the cursor to go on with. */
export async function restOfFeed(
  service: Pick<TestService, "ask">,
  how: Follow,
  { after = null as string | null, first = 100 } = {},
): Promise<{ readonly events: readonly FeedEvent[]; readonly cursor: string }> {
  const events: FeedEvent[] = [];
  for (let cursor = after; ; ) {
    const { nodes, pageInfo } = await pageOfFeed(service, how, { after: cursor, first });
    events.push(...nodes);
    cursor = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return { events, cursor };
  }
}

/** Where the feed ends now. */
export async function latestCursor(
  { ask }: Pick<TestService, "ask">,
  { persona, actingFor }: Follow,
): Promise<string> {
  const { data } = await ask("{ changes(first: 1) { latestCursor } }", {}, persona, actingFor);
  return (data as unknown as { changes: { latestCursor: string } }).changes.latestCursor;
}

/** What somebody knows who has read the feed from its start and nothing else. */
export interface Rebuilt {
  readonly workers: readonly string[];
  readonly erased: readonly string[];
  /** Posts that stand, by their worker. */
  readonly posts: ReadonlyMap<string, string>;
  /** Facts that stand, whatever they are. */
  readonly facts: readonly string[];
  /** The outcome of each worker and route, "worker route". */
  readonly readiness: ReadonlyMap<string, string>;
}

/** Replays events in their order. @throws Error for one that does not agree with those before it. */
export function rebuild(events: readonly FeedEvent[]): Rebuilt {
  const workers = new Set<string>();
  const erased = new Set<string>();
  const posts = new Map<string, string>();
  const facts = new Set<string>();
  const readiness = new Map<string, string>();
  const seen = new Set<string>();
  const require = (holds: boolean, event: FeedEvent, what: string) => {
    if (!holds) throw new Error(`${event.kind} of ${event.workerId}: ${what}`);
  };
  for (const event of events) {
    const { id, kind, workerId, factId, postId, routeId, before, after } = event;
    require(!seen.has(id), event, "it came before");
    seen.add(id);
    const worker = workerId ?? "";
    if (kind === "WORKER_REGISTERED") {
      require(!workers.has(worker), event, "there is one");
      workers.add(worker);
    } else require(workerId === null || workers.has(worker), event, "there is no such worker");
    if (kind === "WORKER_ERASED") erased.add(worker);
    if (kind === "WORKER_REMOVED") workers.delete(worker);
    if (factId && /_(RECORDED|CHANGED)$/.test(kind)) {
      require(!facts.has(factId), event, "the fact is on record");
      facts.add(factId);
    }
    if (factId && kind.endsWith("_UNDONE")) facts.delete(factId);
    if (kind === "POST_RECORDED" && postId) posts.set(postId, worker);
    if (kind === "POST_UNDONE" && postId === factId) posts.delete(postId ?? "");
    if (kind === "READINESS_CHANGED") {
      const key = `${worker} ${routeId}`;
      require((readiness.get(key) ?? null) === before, event, `it was ${readiness.get(key)}, not ${before}`);
      if (after === null) readiness.delete(key);
      else readiness.set(key, after);
    }
  }
  return {
    workers: [...workers].sort(),
    erased: [...erased].sort(),
    posts,
    facts: [...facts].sort(),
    readiness,
  };
}

/** A program of the trust with that scope alone. */
export const program = (scope: Scope): Persona => ({
  code: `only-${scope}`,
  title: scope,
  organisation: "NORTHMOOR",
  actor: {
    subject: "22222222-2222-4222-8222-222222222222",
    name: scope,
    organisationId: TRUST,
    capacities: [],
    workerId: null,
    client: { id: `only-${scope}`, scopes: [scope] },
  },
});
