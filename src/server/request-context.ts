import type { Pool } from "pg";
import type { Actor } from "../access/actor";
import { rlsScopeOf as rlsScopeOfActor } from "../access/rls-scope";
import type { OnStatement } from "../database/pool";
import { type Reading, readingWithin } from "../database/reading";
import type { Replica } from "../database/replica";
import type { RlsScope } from "../database/rls-scope";
import { inTransaction } from "../database/transaction";
import type { Solver } from "../planning";
import type { LiveReference } from "../reference/live";
import { londonDay } from "../reference/london";
import type { Context } from "../resolvers/context";
import { numbersKnownBy } from "../services/readiness/stored/known-numbers";
import type { UseCaseContext } from "../services/shared/context";
import { inTurn } from "./admission/in-turn";
import { pacer } from "./admission/pace";
import type { TimedContext } from "./execution/apollo-jit-plugin";
import type { Deadline } from "./limits/deadline";
import { RequestLoaders } from "./request-loaders";
import { type RequestTrace, withSpan } from "./telemetry/tracing";

export interface ContextParts {
  readonly pool: Pool;
  /** Where requests read that do not write; null or left out: over `pool`, as all others. */
  readonly replica?: Replica | null;
  readonly reference: Pick<LiveReference, "current" | "reload">;
  readonly now: () => Date;
  /** The civil day of an instant in London; a test gives the day that its answers were worked out for. */
  readonly dayOf?: (instant: Date) => string;
  /** The smallest count of people that is shown. */
  readonly suppressionThreshold: number;
  readonly solver: Solver;
  readonly webhooks?: UseCaseContext["webhooks"];
  readonly badges?: UseCaseContext["badges"];
  readonly credentials?: UseCaseContext["credentials"];
  /** Receives the name of every statement that a request runs. */
  readonly onStatement?: (name: string) => void;
  /**
   * What row-level security lets an actor read and write; a test gives another, to show that the database
   * alone refuses.
   */
  readonly rlsScopeOf?: (actor: Actor | null) => RlsScope;
}

/** Makes one request's context: the caller, the clock, the loaders, and what use cases need. */
export function requestContext(
  parts: ContextParts,
  actor: Actor | null,
  deadline: Deadline,
  trace: RequestTrace | null = null,
): Context & Omit<TimedContext, "turn"> {
  const { pool, reference: live, now, dayOf = londonDay, solver } = parts;
  const instant = now();
  const today = dayOf(instant);
  const rlsScope = { ...(parts.rlsScopeOf ?? rlsScopeOfActor)(actor), today };
  const onStatement = statementListener(parts, deadline, trace);
  const database = readingWithin(pool, rlsScope, { onStatement, limit: deadline, replica: parts.replica });
  const breathe = pacer.pace(() => deadline.check());
  const publishedNow = () => live.current.seenBy(actor?.organisationId ?? null);
  // Apollo hands resolvers a copy of the context, so that whatever changes has to change inside the objects
  // that it holds. One request answers from one state of the reference data, unless it publishes itself.
  const reference = { ...publishedNow() };
  const forUseCase = (who: Actor): UseCaseContext => ({
    actor: who,
    today,
    reference,
    suppressionThreshold: parts.suppressionThreshold,
    webhooks: parts.webhooks ?? null,
    badges: parts.badges ?? null,
    credentials: parts.credentials ?? null,
    breathe,
    rereadReference: () => live.reload().then(() => live.current),
    transaction: writingWith({ pool, database, rlsScope, onStatement, deadline, trace }),
  });
  const loaders = new RequestLoaders({ pool, database, actor, today, reference, forUseCase, breathe });
  // What has just been recorded is known from now on, and was not yet known when the request came.
  const readAgain = (): Date => {
    database.forget();
    loaders.forget();
    return now();
  };
  return {
    database,
    requirementNumbers: numbersKnownBy(pool),
    deadline,
    reference,
    actor,
    today,
    forUseCase,
    breathe,
    loaders,
    now: instant,
    solver: inTurn(solver, breathe),
    forget() {
      this.now = readAgain();
    },
    async reread() {
      await live.reload();
      Object.assign(reference, publishedNow());
      this.now = readAgain();
    },
  };
}

/** How use cases write: in transactions of their own, after which the request reads at the primary. */
const writingWith =
  ({
    pool,
    database,
    rlsScope,
    onStatement,
    deadline,
    trace,
  }: {
    readonly pool: Pool;
    readonly database: Reading;
    readonly rlsScope: RlsScope;
    readonly onStatement: OnStatement;
    readonly deadline: Deadline;
    readonly trace: RequestTrace | null;
  }): UseCaseContext["transaction"] =>
  (work, operation, { thenRead = false, ifSpare } = {}) => {
    database.stayAtPrimary();
    const within = { rlsScope: { ...rlsScope, operation }, onStatement, limit: deadline };
    return withSpan(trace, operation, () =>
      thenRead
        ? database.record(work, { ...within, announces: false })
        : inTransaction(pool, work, { ...within, ifSpare }),
    );
  };

/** Refuses statements after the deadline, and begins the span of each other one. */
const statementListener =
  (parts: ContextParts, deadline: Deadline, trace: RequestTrace | null): OnStatement =>
  (name) => {
    deadline.check();
    parts.onStatement?.(name);
    return trace?.statement(name);
  };
