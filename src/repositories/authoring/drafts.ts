import type { Database } from "../../database/pool";
import type { Draft } from "../../entities";
import type { DraftKind, DraftStatus } from "../../entities/vocabulary";

export type DraftRow = Omit<Draft, "constructor">;

/** A closed draft never changes, so a route that was drafted earlier still has the former name of the field. */
const DRAFT = `
  id, organisation_id AS "organisationId", kind, code, title,
  CASE WHEN kind = 'ROUTE' AND content ? 'tightens'
    THEN content - 'tightens' || jsonb_build_object('localVersionOf', content -> 'tightens')
    ELSE content
  END AS content,
  version, created_by AS "createdById",
  created_at AS "createdAt",
  updated_by AS "updatedById", updated_at AS "updatedAt", published_at AS "publishedAt", published_by AS "publishedById",
  published_as AS "publishedAs", discarded_at AS "discardedAt",
  reviewer_name AS "reviewerName", reviewed_at AS "reviewedAt"`;

export async function findDrafts(db: Database, ids: readonly string[]): Promise<DraftRow[]> {
  return db.query({ name: "find-drafts", text: `SELECT ${DRAFT} FROM draft WHERE id = ANY($1)` }, [ids]);
}

/** One draft, locked until the transaction ends; null if there is none. */
export async function lockDraft(db: Database, id: string): Promise<DraftRow | null> {
  const [row] = await db.query<DraftRow>(
    { name: "lock-draft", text: `SELECT ${DRAFT} FROM draft WHERE id = $1 FOR UPDATE` },
    [id],
  );
  return row ?? null;
}

export interface DraftToWrite {
  readonly id: string;
  readonly organisationId: string | null;
  readonly kind: DraftKind;
  readonly code: string;
  readonly title: string;
  readonly content: object;
  /** The person who writes it. */
  readonly by: string;
}

/** Creates a draft, unless one of the same thing is open. @returns whether it was created. */
export async function insertDraft(db: Database, draft: DraftToWrite): Promise<boolean> {
  const rows = await db.query(
    {
      name: "insert-draft",
      text: `
        INSERT INTO draft (id, organisation_id, kind, code, title, content, created_by, updated_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
        ON CONFLICT DO NOTHING RETURNING id`,
    },
    [
      draft.id,
      draft.organisationId,
      draft.kind,
      draft.code,
      draft.title,
      JSON.stringify(draft.content),
      draft.by,
    ],
  );
  return rows.length === 1;
}

/** Whether another draft of the same thing is open. */
export async function isDrafted(
  db: Database,
  { id, organisationId, kind, code }: Pick<DraftToWrite, "id" | "organisationId" | "kind" | "code">,
): Promise<boolean> {
  const rows = await db.query(
    {
      name: "is-drafted",
      text: `
        SELECT FROM draft
        WHERE organisation_id IS NOT DISTINCT FROM $1 AND kind = $2 AND code = $3 AND id <> $4
        AND published_at IS NULL AND discarded_at IS NULL`,
    },
    [organisationId, kind, code, id],
  );
  return rows.length > 0;
}

/** The open draft of something; null if none is open. */
export async function findOpenDraft(
  db: Database,
  { organisationId, kind, code }: Pick<DraftToWrite, "organisationId" | "kind" | "code">,
): Promise<DraftRow | null> {
  const [row] = await db.query<DraftRow>(
    {
      name: "find-open-draft",
      text: `
        SELECT ${DRAFT} FROM draft
        WHERE organisation_id IS NOT DISTINCT FROM $1 AND kind = $2 AND code = $3
        AND published_at IS NULL AND discarded_at IS NULL`,
    },
    [organisationId, kind, code],
  );
  return row ?? null;
}

/** Replaces the content of an open draft, which has to be reviewed again. */
export async function updateDraft(
  db: Database,
  { id, code, title, content, by }: Pick<DraftToWrite, "id" | "code" | "title" | "content" | "by">,
): Promise<void> {
  await db.query(
    {
      name: "update-draft",
      text: `
        UPDATE draft
        SET code = $2, title = $3, content = $4, updated_by = $5, updated_at = clock_instant(),
          version = version + 1, reviewed_by = NULL, reviewer_name = NULL, reviewed_at = NULL
        WHERE id = $1`,
    },
    [id, code, title, JSON.stringify(content), by],
  );
}

export async function discardDraft(db: Database, id: string, by: string): Promise<void> {
  await db.query(
    {
      name: "discard-draft",
      text: `
        UPDATE draft
        SET discarded_at = clock_instant(), updated_by = $2, version = version + 1
        WHERE id = $1`,
    },
    [id, by],
  );
}

/** Records who has reviewed an open draft as it is. */
export async function reviewDraft(
  db: Database,
  id: string,
  { by, name }: { readonly by: string; readonly name: string },
): Promise<void> {
  await db.query(
    {
      name: "review-draft",
      text: `
        UPDATE draft SET reviewed_by = $2, reviewer_name = $3, reviewed_at = clock_instant() WHERE id = $1`,
    },
    [id, by, name],
  );
}

/**
 * Records with which versions a draft was published (its own and those that were published with it), and who
 * had reviewed it.
 */
export async function insertDraftedVersions(
  db: Database,
  { id, reviewerName, reviewedAt }: Pick<DraftRow, "id" | "reviewerName" | "reviewedAt">,
  versionIds: readonly string[],
): Promise<void> {
  await db.query(
    {
      name: "insert-drafted-versions",
      text: `
        INSERT INTO drafted_version (version_id, draft_id, reviewer_name, reviewed_at)
        SELECT version_id, $2, $3, $4
        FROM unnest($1::uuid[]) AS version_id
        RETURNING NULL`,
    },
    [versionIds, id, reviewerName, reviewedAt],
  );
}

/** Closes a draft that was published. @param publication.as the version that it became. */
export async function closeDraft(
  db: Database,
  id: string,
  { at, by, as }: { readonly at: Date; readonly by: string; readonly as: string },
): Promise<void> {
  await db.query(
    {
      name: "close-draft",
      text: `
        UPDATE draft
        SET published_at = $2, published_by = $3, published_as = $4, version = version + 1
        WHERE id = $1`,
    },
    [id, at, by, as],
  );
}

export interface DraftFilter {
  /**
   * Whose drafts: an organisation's own drafts of these kinds, and national ones if the actor may write them.
   */
  readonly organisationId: string;
  readonly ownKinds: readonly DraftKind[];
  readonly national: boolean;
  readonly kind: DraftKind | null;
  readonly status: DraftStatus | null;
  readonly code: string | null;
}

const FILTERED = `
  FROM draft
  WHERE ((organisation_id = $1 AND kind = ANY($6)) OR ($2 AND organisation_id IS NULL))
    AND ($3::text IS NULL OR kind = $3)
    AND ($4::text IS NULL OR $4 = CASE WHEN published_at IS NOT NULL THEN 'PUBLISHED'
      WHEN discarded_at IS NOT NULL THEN 'DISCARDED' ELSE 'OPEN' END)
    AND ($5::text IS NULL OR code = $5)`;

const filterValues = (filter: DraftFilter) => [
  filter.organisationId,
  filter.national,
  filter.kind,
  filter.status,
  filter.code,
  filter.ownKinds,
];

/** A page of drafts by code and id, one more than asked for so that it shows whether others follow. */
export async function pageOfDrafts(
  db: Database,
  filter: DraftFilter,
  page: {
    readonly size: number;
    readonly backwards: boolean;
    readonly place: readonly [string, string] | null;
  },
): Promise<DraftRow[]> {
  const [order, beyond] = page.backwards ? ["DESC", "<"] : ["ASC", ">"];
  return db.query(
    {
      name: `page-of-drafts-${order}`,
      byValues: true,
      text: `SELECT ${DRAFT} ${FILTERED}
        AND ($7::text IS NULL OR (code, id) ${beyond} ($7, $8::uuid))
        ORDER BY code ${order}, id ${order} LIMIT $9`,
    },
    [...filterValues(filter), page.place?.[0] ?? null, page.place?.[1] ?? null, page.size + 1],
  );
}

export async function countDrafts(db: Database, filter: DraftFilter): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    { byValues: true, name: "count-drafts", text: `SELECT count(*)::int AS count ${FILTERED}` },
    filterValues(filter),
  );
  return row?.count ?? 0;
}

export interface ReviewRow {
  readonly versionId: string;
  readonly name: string;
  readonly reviewedAt: Date;
}

/** Who reviewed published versions before they were published; nothing of versions that nobody had to review. */
export async function findReviews(db: Database, versionIds: readonly string[]): Promise<ReviewRow[]> {
  return db.query(
    {
      name: "find-reviews",
      text: `
        SELECT version_id AS "versionId", reviewer_name AS name, reviewed_at AS "reviewedAt"
        FROM drafted_version WHERE version_id = ANY($1) AND reviewed_at IS NOT NULL`,
    },
    [versionIds],
  );
}
