import type { Database } from "../../database/pool";
import type { StatementOutcome } from "../../entities/importing/received-statement";
import type { UserErrorCode } from "../../entities/user-error";

export interface StatementRow {
  readonly id: string;
  readonly verb: string;
  readonly object: string | null;
  readonly at: Date;
  readonly receivedAt: Date;
  readonly sentBy: string | null;
  readonly outcome: StatementOutcome;
  readonly code: UserErrorCode | null;
}

const OUTCOME = "CASE WHEN s.voided_at IS NULL THEN s.outcome ELSE 'VOIDED' END";

const FILTERED = `
  FROM received_statement s
  WHERE s.organisation_id = $1 AND ($2::text IS NULL OR ${OUTCOME} = $2)`;

/** A page of statements, the latest first, and one more if others follow. */
export async function pageOfStatements(
  db: Database,
  organisationId: string,
  outcome: StatementOutcome | null,
  page: {
    readonly size: number;
    readonly backwards: boolean;
    readonly place: readonly [receivedAt: string, id: string] | null;
  },
): Promise<StatementRow[]> {
  const [order, beyond] = page.backwards ? ["ASC", ">"] : ["DESC", "<"];
  return db.query(
    {
      name: `page-of-statements-${order}`,
      byValues: true,
      text: `
        SELECT s.id, s.verb, s.object, s.at, s.received_at AS "receivedAt",
          (SELECT m.name FROM member m
            WHERE m.organisation_id = $1 AND m.person_id = s.sender) AS "sentBy",
          ${OUTCOME} AS outcome, s.code ${FILTERED}
          AND ($3::timestamptz IS NULL OR (s.received_at, s.id) ${beyond} ($3, $4::uuid))
        ORDER BY s.received_at ${order}, s.id ${order} LIMIT $5`,
    },
    [organisationId, outcome, page.place?.[0] ?? null, page.place?.[1] ?? null, page.size + 1],
  );
}

export async function countStatements(
  db: Database,
  organisationId: string,
  outcome: StatementOutcome | null,
): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    { name: "count-statements", byValues: true, text: `SELECT count(*)::int AS count ${FILTERED}` },
    [organisationId, outcome],
  );
  return row?.count ?? 0;
}
