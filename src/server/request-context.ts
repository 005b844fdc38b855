import type { Pool } from "pg";
import { type Actor, NO_ORGANISATION } from "../access/actor";
import { rlsScopeOf as rlsScopeOfActor } from "../access/rls-scope";
import { readingWithin } from "../database/reading";
import type { RlsScope } from "../database/rls-scope";
import { inTransaction } from "../database/transaction";
import { draftLoader } from "../loaders/drafts";
import { evidenceLoaders } from "../loaders/evidence";
import { commonFactLoaders, factLoaders } from "../loaders/facts";
import { ownLoaders } from "../loaders/own";
import { policyLoaders } from "../loaders/policies";
import { readinessLoader } from "../loaders/readiness";
import { trailLoaders } from "../loaders/trail";
import { wholeRecordLoader } from "../loaders/whole-records";
import { wordsLoader } from "../loaders/words";
import { workforceLoaders } from "../loaders/workforce";
import type { Solver } from "../planning";
import type { LiveReference } from "../reference/live";
import { londonDay } from "../reference/london";
import type { Context } from "../resolvers/context";
import { draftReading } from "../services/authoring/read-drafts";
import { assessmentReading } from "../services/evidence/read-assessment";
import { waitingReading } from "../services/evidence/read-waiting";
import { readWords } from "../services/evidence/read-words";
import { importReading } from "../services/importing/read-imports";
import { workforceAsking } from "../services/readiness/ask-workforce";
import { readinessOfWorkers } from "../services/readiness/readiness-of-workers";
import { numbersKnownBy } from "../services/readiness/stored/known-numbers";
import { rightsReading } from "../services/rights/read-rights";
import type { UseCaseContext } from "../services/shared/context";
import { changeReading } from "../services/workforce/read-changes";
import { memberReading } from "../services/workforce/read-members";
import { movingReading } from "../services/workforce/read-moving";
import { partnerReading } from "../services/workforce/read-partners";
import { teamReading } from "../services/workforce/read-teams";
import { workforceReading } from "../services/workforce/read-workers";
import { inTurn } from "./admission/in-turn";
import { pacer } from "./admission/pace";
import type { Timed } from "./executor";
import type { Deadline } from "./limits/deadline";

export interface ContextParts {
  readonly pool: Pool;
  readonly reference: Pick<LiveReference, "current" | "reload">;
  readonly now: () => Date;
  /** The civil day of an instant, London's; a test asks as of a day that its answers were worked out for. */
  readonly dayOf?: (instant: Date) => string;
  /** The least number of people that any count tells. */
  readonly suppressionThreshold: number;
  readonly solver: Solver;
  /** Hears the name of every statement that a request runs. */
  readonly onStatement?: (name: string) => void;
  /** What the database lets an actor reach; a test gives another, to see that the database alone refuses. */
  readonly rlsScopeOf?: (actor: Actor | null) => RlsScope;
}

/** Makes one request's context: its loaders, its clock, and who asks. */
export function requestContext(
  {
    pool,
    reference: live,
    now,
    dayOf = londonDay,
    suppressionThreshold,
    solver,
    onStatement: listener,
    rlsScopeOf = rlsScopeOfActor,
  }: ContextParts,
  actor: Actor | null,
  deadline: Deadline,
): Context & Omit<Timed, "turn"> {
  const onStatement = (name: string) => {
    deadline.check();
    listener?.(name);
  };
  const breathe = pacer.pace(() => deadline.check());
  const instant = now();
  const today = dayOf(instant);
  const rlsScope = { ...rlsScopeOf(actor), today };
  const database = readingWithin(pool, rlsScope, onStatement, deadline);
  const organisationId = actor?.organisationId ?? NO_ORGANISATION;
  const seen = () => live.current.seenBy(actor?.organisationId ?? null);
  // Apollo hands resolvers a copy of the context: what changes has to change inside what it holds. One request answers from
  // one state of the reference data, unless it publishes itself.
  const reference = { ...seen() };
  const forUseCase = (who: Actor): UseCaseContext => ({
    actor: who,
    today,
    reference,
    suppressionThreshold,
    breathe,
    async rereadReference() {
      await live.reload();
      return live.current;
    },
    transaction: (work, operation) =>
      inTransaction(pool, work, { rlsScope: { ...rlsScope, operation }, onStatement, limit: deadline }),
  });
  const newLoaders = (): Context["loaders"] => {
    const evidence = evidenceLoaders(database, organisationId, today, actor?.subject ?? null);
    const before = { reading: database, groundOf: (id: string) => evidence.grounds.load(id) };
    return {
      facts: factLoaders(database, organisationId, today),
      ...commonFactLoaders(database, organisationId),
      wholeRecords: wholeRecordLoader(database, reference),
      drafts: draftLoader(database),
      evidence,
      words: wordsLoader(async (asked) =>
        actor ? readWords(forUseCase(actor), before, asked) : asked.map(() => null),
      ),
      policies: policyLoaders(database, organisationId),
      trail: trailLoaders(database, organisationId),
      readiness: readinessLoader((workers, ask) =>
        readinessOfWorkers(database, { organisationId, reference, today, breathe }, workers, {
          ...ask,
          // A partner's people reach records, and nothing that is stored beside them.
          numbers: actor?.guest ? null : numbersKnownBy(pool),
        }),
      ),
      ...workforceLoaders(database, organisationId, today),
      ...ownLoaders(database, organisationId),
    };
  };
  const loaders = newLoaders();
  return {
    deadline,
    reference,
    actor,
    now: instant,
    today,
    forUseCase,
    solver: inTurn(solver, breathe),
    breathe,
    readiness: workforceAsking(database, numbersKnownBy(pool)),
    workforce: workforceReading(database),
    changes: changeReading(database),
    teams: teamReading(database),
    members: memberReading(database),
    assessment: assessmentReading(database, today),
    partners: partnerReading(database),
    moving: movingReading(database),
    drafts: draftReading(database),
    imports: importReading(database, (id) => loaders.imports.load(id)),
    waiting: waitingReading(database, today),
    rights: rightsReading(database),
    loaders,
    forget() {
      // What was recorded just now is known now, and not yet at the instant at which the request came.
      this.now = now();
      database.forget();
      Object.assign(loaders, newLoaders());
    },
    async reread() {
      await live.reload();
      this.now = now();
      Object.assign(reference, seen());
      database.forget();
      Object.assign(loaders, newLoaders());
    },
  };
}
