import type { Database } from "../../database/pool";
import { IMPORT, type ImportRow, type ImportState } from "./imports";

/** Which imports are asked for; null: whatever they are. */
export interface ImportFilter {
  readonly kinds: readonly string[];
  readonly state: ImportState | null;
  readonly dryRun: boolean | null;
}

const FILTERED = `
  FROM import
  WHERE organisation_id = $1 AND kind = ANY($2)
    AND ($3::text IS NULL OR state = $3) AND ($4::boolean IS NULL OR dry_run = $4)`;

const valuesOf = (organisationId: string, { kinds, state, dryRun }: ImportFilter) => [
  organisationId,
  kinds,
  state,
  dryRun,
];

/** A page of imports, the latest first; one more than asked for so that it shows whether others follow. */
export async function pageOfImports(
  db: Database,
  organisationId: string,
  filter: ImportFilter,
  page: {
    readonly size: number;
    readonly backwards: boolean;
    readonly place: readonly [startedAt: string, id: string] | null;
  },
): Promise<ImportRow[]> {
  const [order, beyond] = page.backwards ? ["ASC", ">"] : ["DESC", "<"];
  return db.query(
    {
      name: `page-of-imports-${order}`,
      byValues: true,
      text: `
        SELECT ${IMPORT} ${FILTERED}
          AND ($5::timestamptz IS NULL OR (started_at, id) ${beyond} ($5, $6::uuid))
        ORDER BY started_at ${order}, id ${order} LIMIT $7`,
    },
    [...valuesOf(organisationId, filter), page.place?.[0] ?? null, page.place?.[1] ?? null, page.size + 1],
  );
}

export async function countImports(
  db: Database,
  organisationId: string,
  filter: ImportFilter,
): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    { name: "count-imports", byValues: true, text: `SELECT count(*)::int AS count ${FILTERED}` },
    valuesOf(organisationId, filter),
  );
  return row?.count ?? 0;
}
