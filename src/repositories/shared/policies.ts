import type { Database } from "../../database/pool";

/** What each statement of an organisation's policy has. */
export interface PolicyRow {
  readonly id: string;
  /** It is the organisation's own, and on nobody's record. */
  readonly workerId: null;
  readonly statedAt: Date;
  /** The person's name, as the organisation knows it. */
  readonly statedBy: string | null;
}

/** SQL: the columns of PolicyRow and those of one policy; row `p` of organisation $1. */
export const policyColumns = (
  own: string,
): string => `p.id, NULL AS "workerId", ${own}, p.stated_at AS "statedAt",
  (SELECT m.name FROM member m WHERE m.organisation_id = $1 AND m.person_id = p.stated_by) AS "statedBy"`;

/** A function that reads an organisation's statements of one policy by their ids. */
export const policyFinder =
  <Row extends PolicyRow>(name: string, table: string, columns: string) =>
  (db: Database, organisationId: string, ids: readonly string[]): Promise<Row[]> =>
    db.query<Row>(
      { name, text: `SELECT ${columns} FROM ${table} p WHERE p.organisation_id = $1 AND p.id = ANY($2)` },
      [organisationId, ids],
    );
