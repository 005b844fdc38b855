import type { Database } from "../../database/pool";
import type { UndoingKind } from "../../entities/evidence/undoing";
import type { Capacity } from "../../entities/vocabulary";
import type { FactKind } from "../../facts";

/** A retraction or revocation of a fact. */
export interface UndoingRecord {
  readonly how: UndoingKind;
  readonly effectiveOn: string | null;
  readonly reason: string;
  readonly recordedAt: Date;
  readonly recordedAs: Capacity;
  readonly recordedBy: string | null;
}

/** What is said of every fact, whatever it is. */
export interface FactRecord {
  readonly id: string;
  /** Null for what the organisation itself says. */
  readonly workerId: string | null;
  readonly kind: FactKind;
  readonly recordedAt: Date;
  readonly recordedAs: Capacity;
  readonly recordedById: string;
  /** The name by which the organisation knows them; null where it does not. */
  readonly recordedBy: string | null;
  /** Its retraction, then its revocation; empty if it has neither. */
  readonly undoings: readonly UndoingRecord[];
  /** Null where it was recorded here. */
  readonly origin: {
    readonly fromOrganisationId: string;
    readonly recordedByName: string;
    readonly recordedAt: Date;
    readonly verifiedHow: string;
  } | null;
}

/** SQL: the name of the person who recorded row `f`: a member, or the worker whose record it is. */
const nameOf = (f: string) =>
  `
    coalesce((SELECT m.name
      FROM member m
      WHERE m.organisation_id = $1 AND m.person_id = ${f}.recorded_by),
            (SELECT w.name FROM worker w WHERE w.organisation_id = $1 AND w.id = ${f}.worker_id AND w.person_id = ${f}.recorded_by))`;

/** The common rows of facts of one organisation. */
export async function factRecords(
  db: Database,
  organisationId: string,
  ids: readonly string[],
): Promise<FactRecord[]> {
  const rows = await db.query<Flat>(
    {
      name: "fact-records",
      text: `
        SELECT f.id, f.worker_id AS "workerId", f.kind, f.recorded_at AS "recordedAt",
               f.recorded_as AS "recordedAs", f.recorded_by AS "recordedById", ${nameOf("f")} AS "recordedBy",
               u.how, u.effective_on AS "effectiveOn", u.reason, uf.recorded_at AS "undoneAt",
               uf.recorded_as AS "undoneAs", ${nameOf("uf")} AS "undoneBy",
               o.from_organisation_id AS "fromOrganisationId", o.recorded_by_name AS "recordedByName",
               o.recorded_at AS "originallyAt", o.verified_how AS "verifiedHow"
        FROM fact f
        LEFT JOIN undoing u ON u.organisation_id = f.organisation_id AND u.fact_id = f.id
        LEFT JOIN fact uf ON uf.organisation_id = u.organisation_id AND uf.id = u.id
        LEFT JOIN fact_origin o ON o.organisation_id = f.organisation_id AND o.id = f.origin_id
        WHERE f.organisation_id = $1 AND f.id = ANY($2)
        ORDER BY u.how = 'RETRACTION' DESC`,
    },
    [organisationId, ids],
  );
  // A fact has one row for each of its undoings, or one without.
  const records = new Map<string, FactRecord>();
  for (const row of rows) {
    const undoings = [...(records.get(row.id)?.undoings ?? []), ...undoingOf(row)];
    records.set(row.id, { ...recordOf(row), undoings });
  }
  return [...records.values()];
}

type Common = Omit<FactRecord, "undoings" | "origin">;
type Undone = Omit<UndoingRecord, "recordedAt" | "recordedAs" | "recordedBy">;
type Copied = Omit<NonNullable<FactRecord["origin"]>, "recordedAt">;
type OrNull<Columns> = { readonly [Name in keyof Columns]: Columns[Name] | null };
type Flat = Common &
  OrNull<Undone> &
  OrNull<Copied> & {
    readonly undoneAt: Date | null;
    readonly undoneAs: Capacity | null;
    readonly undoneBy: string | null;
    readonly originallyAt: Date | null;
  };

function undoingOf({ how, effectiveOn, reason, undoneAt, undoneAs, undoneBy }: Flat): UndoingRecord[] {
  if (!how || reason === null || !undoneAt || !undoneAs) return [];
  return [{ how, effectiveOn, reason, recordedAt: undoneAt, recordedAs: undoneAs, recordedBy: undoneBy }];
}

function recordOf(row: Flat): Omit<FactRecord, "undoings"> {
  const { id, workerId, kind, recordedAt, recordedAs, recordedById, recordedBy } = row;
  const { fromOrganisationId, recordedByName, originallyAt, verifiedHow } = row;
  return {
    id,
    workerId,
    kind,
    recordedAt,
    recordedAs,
    recordedById,
    recordedBy,
    origin:
      fromOrganisationId && recordedByName !== null && originallyAt && verifiedHow !== null
        ? { fromOrganisationId, recordedByName, recordedAt: originallyAt, verifiedHow }
        : null,
  };
}
