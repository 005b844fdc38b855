import type { Database } from "../database/pool";
import type { Outcome } from "../eligibility";
import { type ColumnRow, inColumns, readColumns } from "./columns";
import type { StoredRow } from "./readiness";
import { READINESS_ROW } from "./readiness-pages";

/** What is stored of one worker, and what it was computed by. */
export interface StoredReadiness {
  readonly workerId: string;
  readonly basis: number;
  /** How many times the organisation has said something of itself by now. */
  readonly epoch: number;
  /** Whether nothing was recorded, and no day has come, that may have changed it. */
  readonly unchanged: boolean;
  /** Null where there is no route. */
  readonly row: StoredRow | null;
}

/**
 * What is stored of some workers, a row for each route; for a worker without any, one that says so. The organisation's epoch
 * comes with each, so that one statement tells what is current.
 * @param routeId only that route; null: all.
 */
export async function storedReadiness(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
  today: string,
  routeId: string | null,
): Promise<StoredReadiness[]> {
  const values = [organisationId, workerIds, today];
  return routeId === null
    ? readColumns(db, ALL, values, stored)
    : readColumns(db, ALONG_ONE, [...values, routeId], stored);
}

const COLUMNS = [
  "stateOf",
  "basis",
  "epoch",
  "unchanged",
  "routeId",
  "routeVersionId",
  "roleBandId",
  "aspired",
  "outcome",
  "ownPart",
  "eligibleFrom",
  "lapsesOn",
  "ownMet",
  "ownTotal",
  "employerMet",
  "employerTotal",
  "blocking",
  "lapsing",
  "lapseDays",
  "recomputeOn",
] as const;

const statement = (name: string, alongOne: string) =>
  inColumns(COLUMNS, {
    name,
    text: `SELECT s.basis, s.worker_id AS "stateOf", s.recompute_on > $3::date AS unchanged,
        coalesce((SELECT changes FROM readiness_epoch WHERE organisation_id = $1), 0) AS epoch, ${READINESS_ROW}
      FROM readiness_state s LEFT JOIN readiness r ON r.organisation_id = s.organisation_id AND r.worker_id = s.worker_id${alongOne}
      WHERE s.organisation_id = $1 AND s.worker_id = ANY($2)`,
  });
const ALL = statement("stored-readiness", "");
const ALONG_ONE = statement("stored-readiness-along", " AND r.route_id = $4");

function stored(row: ColumnRow<(typeof COLUMNS)[number]>): StoredReadiness {
  const workerId = row.text("stateOf");
  const routeId = row.textOrNull("routeId");
  return {
    workerId,
    basis: row.number("basis"),
    epoch: row.number("epoch"),
    unchanged: row.flag("unchanged"),
    row:
      routeId === null
        ? null
        : {
            workerId,
            routeId,
            routeVersionId: row.text("routeVersionId"),
            roleBandId: row.textOrNull("roleBandId"),
            aspired: row.flag("aspired"),
            outcome: row.text("outcome") as Outcome,
            ownPart: row.text("ownPart") as Outcome,
            eligibleFrom: row.text("eligibleFrom"),
            lapsesOn: row.text("lapsesOn"),
            ownMet: row.number("ownMet"),
            ownTotal: row.number("ownTotal"),
            employerMet: row.number("employerMet"),
            employerTotal: row.number("employerTotal"),
            blocking: row.list("blocking"),
            lapsing: row.list("lapsing"),
            lapseDays: row.list("lapseDays"),
            recomputeOn: row.textOrNull("recomputeOn"),
          },
  };
}
