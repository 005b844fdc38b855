import type { Database } from "../../database/pool";
import type { DraftKind } from "../../entities/vocabulary";

/** Stores why a version was retired, and who retired it. */
export async function insertRetirement(
  db: Database,
  retirement: {
    readonly versionId: string;
    /** The organisation that owned it; null for a national one. */
    readonly organisationId: string | null;
    readonly kind: DraftKind;
    readonly reason: string;
    readonly by: string;
    readonly at: Date;
  },
): Promise<void> {
  const { versionId, organisationId, kind, reason, by, at } = retirement;
  await db.query(
    {
      name: "insert-retirement",
      text: `
        INSERT INTO retirement (version_id, organisation_id, kind, reason, retired_by, retired_at)
        VALUES ($1, $2, $3, $4, $5, $6)`,
    },
    [versionId, organisationId, kind, reason, by, at],
  );
}
