import type { Database } from "../../database/pool";
import { factReading, type OfWorker } from "../evidence/fact-reading";

/** A decision without the evaluation that was kept with it, which is long. */
export interface DecisionRow extends OfWorker {
  readonly routeId: string;
  readonly routeVersionId: string;
  readonly outcome: "PROGRESS" | "NOT_NOW";
  readonly reason: string;
  readonly decidedOn: string;
  readonly departs: boolean;
  readonly fingerprint: string;
  readonly asOf: string;
  readonly knownAt: Date;
  readonly engine: string;
  readonly reference: string;
  readonly factIds: readonly string[];
}
export const decisions = factReading<DecisionRow>(
  "decision",
  `route_id AS "routeId", route_version_id AS "routeVersionId", outcome, reason, decided_on AS "decidedOn", departs, fingerprint,
   as_of AS "asOf", known_at AS "knownAt", engine, reference, fact_ids AS "factIds"`,
  "decided_on",
);

export interface KeptEvaluationRow {
  readonly decisionId: string;
  /** JSON, in the shape that it was written in. */
  readonly evaluation: unknown;
}

/** The evaluations that decisions of one organisation were made on. */
export async function keptEvaluations(
  db: Database,
  organisationId: string,
  decisionIds: readonly string[],
): Promise<KeptEvaluationRow[]> {
  return db.query(
    {
      name: "kept-evaluations",
      text: `SELECT id AS "decisionId", evaluation FROM decision WHERE organisation_id = $1 AND id = ANY($2)`,
    },
    [organisationId, decisionIds],
  );
}
