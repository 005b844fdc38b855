import type { Database } from "../../database/pool";
import type { Reference } from "../../reference";
import { wholeRecord } from "../../repositories/rights/erasure";
import { findMembers } from "../../repositories/workforce/members";
import type { UseCaseContext } from "../shared/context";

/** A worker's whole record; docs/export.md describes it. */
export interface RecordExport {
  readonly format: "peerway-record-1";
  readonly organisation: string;
  /** Civil day of the export, YYYY-MM-DD. */
  readonly exportedOn: string;
  /** Every row about the worker, by what it is; columns by their names. */
  readonly record: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  /** What the ids in it stand for: entries of published data, organisations, and people by name. */
  readonly meanings: Readonly<Record<string, string>>;
}

/**
 * Not for the worker: why somebody else declared a conflict of interest, and what says nothing about anybody.
 */
const WITHHELD: Readonly<Record<string, readonly string[]>> = {
  conflict_of_interest: ["reason"],
  appeal: ["salt"],
  post: ["salt"],
  post_change: ["salt"],
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The actor's own record, all of it, as it stands; null if they have none. */
export async function exportRecord(
  { actor, today, reference }: UseCaseContext,
  db: Database,
): Promise<RecordExport | null> {
  const { organisationId, workerId } = actor;
  if (workerId === null) return null;
  const found = await wholeRecord(db, organisationId, workerId);
  const record = Object.fromEntries(
    Object.entries(found).map(([name, rows]) => [
      name,
      rows.map((row) => without(row, WITHHELD[name] ?? [])),
    ]),
  );
  const ids = new Set<string>();
  gather(record, ids);
  const named = new Map(meaningsIn(reference));
  for (const { personId, name } of await findMembers(db, organisationId, [...ids])) named.set(personId, name);
  return {
    format: "peerway-record-1",
    organisation: reference.curriculum.organisations.get(organisationId)?.name ?? organisationId,
    exportedOn: today,
    record,
    meanings: Object.fromEntries(
      [...ids].sort().flatMap((id) => {
        const meaning = named.get(id);
        return meaning === undefined ? [] : [[id, meaning]];
      }),
    ),
  };
}

const without = (row: Readonly<Record<string, unknown>>, columns: readonly string[]) =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));

/** Every id within a value, however deep. */
function gather(value: unknown, ids: Set<string>): void {
  if (typeof value === "string") {
    if (UUID.test(value)) ids.add(value);
  } else if (value !== null && typeof value === "object")
    for (const each of Object.values(value)) gather(each, ids);
}

interface Named {
  readonly id: string;
  readonly code?: string;
  readonly title?: string;
  readonly name?: string;
}

function* meaningsIn({ framework, pathway, curriculum }: Reference): Generator<[string, string]> {
  const collections: Iterable<Named>[] = [
    framework.competences.values(),
    framework.levels.values(),
    framework.frameworks.values(),
    pathway.roleBands.values(),
    pathway.newestRoleBands.values(),
    pathway.routes.values(),
    pathway.routeVersions.values(),
    pathway.requirements.values(),
    pathway.credentialTypes.values(),
    pathway.evidenceKinds,
    pathway.supervisionKinds,
    pathway.endorsementTopics,
    curriculum.units.values(),
    curriculum.current.values(),
    curriculum.programmes.values(),
    curriculum.programmeVersions.values(),
    curriculum.organisations.values(),
  ];
  for (const entries of collections)
    for (const { id, code, title, name } of entries) {
      const meaning = [code, title ?? name].filter((part) => part !== undefined).join(" ");
      if (meaning !== "") yield [id, meaning];
    }
}
