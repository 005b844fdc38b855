import type { Database } from "../../database/pool";
import type { Facts } from "../../eligibility";
import type { CompetenceLink, OwnKind, RecordedFact } from "../../eligibility/facts";
import type { PagedList } from "../../facts/engine-rows";
import type { WorkerRow } from "../workforce/workforce";
import * as read from "./engine-facts";

/**
 * What a record is read with: the links between competences, where role bands rank, which are variants, and the
 * organisation's own kinds.
 */
export interface ReferenceForRecords {
  readonly links: readonly CompetenceLink[];
  readonly pathway: {
    bandRank(roleBand: string): number | null;
    variantOf(roleBand: string): string | null;
    readonly ownKinds: readonly OwnKind[];
  };
}

/**
 * The whole records of workers of one organisation, ready for the engine: as many statements, however many
 * they are.
 */
export async function readRecords(
  db: Database,
  reference: ReferenceForRecords,
  workers: readonly Pick<WorkerRow, "organisationId" | "id" | "personId">[],
): Promise<Facts[]> {
  const organisation = workers[0]?.organisationId ?? "";
  const ids = workers.map(({ id }) => id);
  const [lists, claims, copied, standings, undoings, appointments, acceptances] = await Promise.all([
    readLists(db, reference, organisation, ids),
    read.readClaims(db, organisation, ids).then(byWorker),
    read.readCopied(db, organisation, ids).then(byWorker),
    read.readStandings(db, organisation, ids).then(byWorker),
    read.readUndoings(db, organisation, ids),
    read.readAppointments(db, organisation),
    read.readAcceptances(db, organisation),
  ]);
  const undoingsOf = byWorker(undoings);
  const ofOrganisation = undoings.filter(({ workerId }) => workerId === null);
  return workers.map(({ id, personId }) => ({
    personId,
    ...lists(id),
    claims: claims(id),
    copied: copied(id),
    acceptances,
    undoings: [...undoingsOf(id), ...ofOrganisation],
    // Those of the organisation are put in order once for all of its workers; few have others as well.
    appointments: standings(id).length === 0 ? appointments : [...appointments, ...standings(id)],
    links: reference.links,
    ownKinds: reference.pathway.ownKinds,
  }));
}

/** The lists that the pages of facts name, of several workers, by worker. */
async function readLists(
  db: Database,
  { pathway }: ReferenceForRecords,
  organisation: string,
  ids: readonly string[],
): Promise<(worker: string) => Pick<Facts, PagedList>> {
  const lists = await Promise.all(
    read.ENGINE_LISTS.map(async (each) => {
      const rows = await read.readEngineList(db, each, organisation, ids);
      if (each.list === "posts")
        for (const post of rows as { roleBandId?: string }[])
          Object.assign(post, {
            bandRank: pathway.bandRank(post.roleBandId ?? ""),
            variantOf: pathway.variantOf(post.roleBandId ?? ""),
          });
      return [each.list, each.isOfWorker ? byWorker(rows as OfWorker[]) : () => rows] as const;
    }),
  );
  return (worker) =>
    Object.fromEntries(lists.map(([list, of]) => [list, of(worker)])) as unknown as Pick<Facts, PagedList>;
}

type OfWorker = RecordedFact & { readonly workerId: string };

function byWorker<Row extends { readonly workerId: string | null }>(
  rows: readonly Row[],
): (worker: string) => readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.workerId === null) continue;
    const group = groups.get(row.workerId);
    if (group) group.push(row);
    else groups.set(row.workerId, [row]);
  }
  return (worker) => groups.get(worker) ?? [];
}
