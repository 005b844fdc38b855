import type { Pool } from "pg";
import { actorOf, type Persona } from "../access/persona";
import { databaseOf } from "../database/pool";
import { inTransaction } from "../database/transaction";
import { evidenceLoaders } from "../loaders/evidence";
import { factsLoader } from "../loaders/facts";
import { otherFactLoaders } from "../loaders/other-facts";
import { postsLoader, workerLoader } from "../loaders/workforce";
import type { Reference } from "../reference";
import type { Context } from "../resolvers/context";
import { workforceReading } from "../services/workforce/read-workers";

export interface ContextParts {
  readonly pool: Pool;
  readonly reference: Reference;
  readonly personas: readonly Persona[];
  readonly now: () => Date;
  /** Hears the name of every statement that a request runs. */
  readonly onStatement?: (name: string) => void;
}

const LONDON = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The civil day in Europe/London that an instant falls on, YYYY-MM-DD. */
export const londonDay = (instant: Date): string => LONDON.format(instant);

/** Makes one request's context: its loaders, its clock, and who asks. */
export function requestContext(
  { pool, reference, personas, now, onStatement }: ContextParts,
  persona: string | undefined,
): Context {
  const actor = actorOf(personas, persona);
  const database = databaseOf(pool, onStatement);
  const instant = now();
  const today = londonDay(instant);
  return {
    reference,
    actor,
    now: instant,
    today,
    desk: (who) => ({
      actor: who,
      today,
      reference,
      transaction: (work) => inTransaction(pool, work, onStatement),
    }),
    workforce: workforceReading(database),
    loaders: {
      facts: factsLoader(database, reference),
      evidence: evidenceLoaders(database, actor?.organisationId ?? ""),
      otherFacts: otherFactLoaders(database, actor?.organisationId ?? "", today),
      posts: postsLoader(database),
      workers: workerLoader(database, actor?.organisationId ?? null),
    },
  };
}
