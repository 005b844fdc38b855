import type { Database } from "../../database/pool";
import type { Capacity } from "../../entities/vocabulary";
import { folded } from "./names";

/**
 * Records a person who acts for an organisation, with the name that it uses for them and these capacities;
 * replaces an existing entry.
 */
export async function enterMember(
  db: Database,
  organisationId: string,
  personId: string,
  name: string,
  capacities: readonly Capacity[],
): Promise<void> {
  await db.query(
    {
      name: "enter-member",
      text: `INSERT INTO member (organisation_id, person_id, name, capacities) VALUES ($1, $2, $3, $4)
        ON CONFLICT (organisation_id, person_id) DO UPDATE SET name = excluded.name, capacities = excluded.capacities, partner_organisation_id = NULL`,
    },
    [organisationId, personId, name, [...capacities].sort()],
  );
}

export interface MemberRow {
  readonly personId: string;
  readonly name: string;
  /** Those of their last sign-in, in alphabetical order. */
  readonly capacities: readonly Capacity[];
  /** The partner organisation of a person who acts here for one. */
  readonly partnerOrganisationId: string | null;
}

const MEMBER = `person_id AS "personId", name, capacities, partner_organisation_id AS "partnerOrganisationId"`;

/** Members of an organisation by their persons' ids. */
export async function findMembers(
  db: Database,
  organisationId: string,
  personIds: readonly string[],
): Promise<MemberRow[]> {
  return db.query(
    {
      name: "find-members",
      text: `SELECT ${MEMBER} FROM member WHERE organisation_id = $1 AND person_id = ANY($2)`,
    },
    [organisationId, personIds],
  );
}

const FILTERED = `FROM member WHERE organisation_id = $1 AND ($2::text IS NULL OR strpos(sort_name, ${folded("$2")}) > 0)`;

/** A page of members by name and id, one more than asked for so that it shows whether others follow. */
export async function pageOfMembers(
  db: Database,
  organisationId: string,
  name: string | null,
  page: {
    readonly size: number;
    readonly backwards: boolean;
    readonly place: readonly [string, string] | null;
  },
): Promise<(MemberRow & { readonly sortName: string })[]> {
  const [order, beyond] = page.backwards ? ["DESC", "<"] : ["ASC", ">"];
  return db.query(
    {
      name: `page-of-members-${order}`,
      byValues: true,
      text: `SELECT ${MEMBER}, sort_name AS "sortName" ${FILTERED}
        AND ($3::text IS NULL OR (sort_name, person_id) ${beyond} ($3, $4::uuid))
        ORDER BY sort_name ${order}, person_id ${order} LIMIT $5`,
    },
    [organisationId, name, page.place?.[0] ?? null, page.place?.[1] ?? null, page.size + 1],
  );
}

export async function countMembers(
  db: Database,
  organisationId: string,
  name: string | null,
): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    { byValues: true, name: "count-members", text: `SELECT count(*)::int AS count ${FILTERED}` },
    [organisationId, name],
  );
  return row?.count ?? 0;
}

/** The claims of one piece of evidence. */
export async function findClaims(
  db: Database,
  organisationId: string,
  evidenceId: string,
): Promise<{ readonly id: string }[]> {
  return db.query(
    {
      name: "find-claims",
      text: "SELECT id FROM claim WHERE organisation_id = $1 AND evidence_id = $2 ORDER BY id",
    },
    [organisationId, evidenceId],
  );
}
