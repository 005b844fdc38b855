import type { Table } from "../../database/moving/catalogue";
import type { Selection } from "../../database/moving/rows";

/**
 * Tables of which no row is carried, and why. Every other table is either one of organisations, of which the
 * moved organisation's rows are carried, or one of reference data.
 */
export const LEFT: Readonly<Record<string, string>> = {
  migrations: "Each database has run its own; both are compared.",
  kind_of_fact: "The migrations write it.",
  part_of_fact: "The migrations write it.",
  leaves_no_trail: "The migrations write it.",
  ended_session: "Sessions of one service's pages; people sign in again at the other.",
  newest_engine: "Each database knows the engines that have started on it.",
  reach_key: "Keys of processes that work with one database.",
  reach_seal: "The key with which one database seals.",
  trail_anchor:
    "Links the ends of the trails of one database; a new one is written for the end of the trail.",
  trail_waiting: "It is empty when a transaction has committed.",
};

/** Rows that are carried because rows of the organisation name them: src/commands/moving/named.ts. */
const NAMED = ["organisation", "person", "sign_in"];

/** Reference data: the column that names the organisation whose own a row is; null: it is national. */
const OWNED_BY: Readonly<Record<string, string | null>> = {
  source: null,
  benchmark: null,
  crosswalk: null,
  drift_kind: null,
  duty: null,
  evidence_kind: null,
  lead_time: null,
  pay_band: null,
  pay_band_year: null,
  framework: "owner_organisation_id",
  curriculum: "owner_organisation_id",
  programme: "provider_id",
  progression_route: "owner_organisation_id",
  role_band: "owner_organisation_id",
  credential_type: "owner_organisation_id",
  endorsement_topic: "owner_organisation_id",
  setting: "owner_organisation_id",
  supervision_kind: "owner_organisation_id",
  draft: "organisation_id",
  retirement: "organisation_id",
};

/** Reference data whose rows are part of another row: the column that names it, by its id, and its table. */
const PART_OF: Readonly<Record<string, readonly [column: string, table: string]>> = {
  crosswalk_link: ["crosswalk_id", "crosswalk"],
  framework_version: ["framework_id", "framework"],
  level: ["framework_version_id", "framework_version"],
  domain: ["framework_version_id", "framework_version"],
  competence: ["framework_version_id", "framework_version"],
  statement: ["framework_version_id", "framework_version"],
  curriculum_unit: ["curriculum_id", "curriculum"],
  curriculum_unit_version: ["unit_id", "curriculum_unit"],
  unit_outcome: ["unit_version_id", "curriculum_unit_version"],
  unit_prerequisite: ["unit_version_id", "curriculum_unit_version"],
  unit_start: ["unit_version_id", "curriculum_unit_version"],
  programme_version: ["programme_id", "programme"],
  programme_unit: ["programme_version_id", "programme_version"],
  role_band_version: ["role_band_id", "role_band"],
  progression_route_version: ["route_id", "progression_route"],
  progression_route_from: ["route_version_id", "progression_route_version"],
  requirement: ["route_version_id", "progression_route_version"],
  drafted_version: ["draft_id", "draft"],
};

/** What becomes of a table's rows. */
export type Place = "ORGANISATION" | "REFERENCE" | "NAMED" | "LEFT";

/** @returns undefined of a table that nobody has decided about. */
export function placeOf({ name, isOfOrganisations }: Table): Place | undefined {
  if (Object.hasOwn(LEFT, name)) return "LEFT";
  if (NAMED.includes(name)) return "NAMED";
  if (Object.hasOwn(OWNED_BY, name) || Object.hasOwn(PART_OF, name)) return "REFERENCE";
  return isOfOrganisations ? "ORGANISATION" : undefined;
}

/** SQL: the id of the organisation whose own a row of reference data is, or null. */
function ownerOf(table: string, row: string): string {
  const part = PART_OF[table];
  if (!part) {
    const column = OWNED_BY[table];
    return column == null ? "NULL::uuid" : `${row}.${column}`;
  }
  const [column, whole] = part;
  const above = `${row}_`;
  const owner = `(SELECT ${ownerOf(whole, above)} FROM public.${whole} ${above} WHERE ${above}.id = ${row}.${column})`;
  // A local version of a national route is the organisation's own.
  return table === "progression_route_version" ? `coalesce(${row}.for_organisation_id, ${owner})` : owner;
}

/** The rows that are an organisation's own. */
export const ownRows = (table: Table, organisationId: string): Selection => ({
  where: table.isOfOrganisations ? "t.organisation_id = $1" : `${ownerOf(table.name, "t")} = $1::uuid`,
  values: [organisationId],
});

/**
 * The rows of reference data that every database has: national ones, and those of organisations that are
 * part of what is published. Drafts that became nothing are not among them.
 * @param but an organisation whose own rows are left out; null: none.
 */
export const sharedRows = ({ name }: Table, but: string | null): Selection => {
  const owner = ownerOf(name, "t");
  const published =
    "SELECT o.id FROM public.organisation o WHERE o.source_ref IS NOT NULL OR o.kind = 'NATIONAL_BODY'";
  return {
    where: `(${owner} IS NULL OR ${owner} IN (${published}))
      AND ($1::uuid IS NULL OR ${owner} IS DISTINCT FROM $1::uuid)
      ${name === "draft" ? "AND t.published_at IS NOT NULL" : ""}`,
    values: [but],
  };
};
