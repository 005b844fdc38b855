import type { Actor } from "../../access/actor";
import type { Database } from "../../database/pool";
import type { Counting } from "../../disclosure/counting";
import {
  type DisagreementCount,
  disagreementCounts,
  voicesCountedBefore,
} from "../../repositories/evidence/duty-disagreements";

/** How many people disagree about duties, and the day before which they had to say it to be counted. */
export interface CountedDisagreements {
  readonly countedBeforeOn: string;
  readonly steps: readonly DisagreementCount[];
}

/** What is said of the actor's organisation. @param counting how the actor may count; null: not at all. */
export async function readDisagreementCounts(
  db: Database,
  { organisationId }: Actor,
  counting: Counting | null,
): Promise<CountedDisagreements> {
  const steps = counting ? await disagreementCounts(db, organisationId, counting.threshold) : [];
  return { countedBeforeOn: await voicesCountedBefore(db), steps };
}
