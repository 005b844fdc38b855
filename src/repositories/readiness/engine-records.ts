import type { Database } from "../../database/pool";
import type { RecordWithLevels } from "../../eligibility";
import type { CompetenceLink, OwnKind } from "../../eligibility/facts";
import type { PagedList } from "../../facts/engine-rows";
import type { WorkerRow } from "../workforce/workforce";
import * as read from "./engine-facts";
import { ENGINE_LISTS, type Instants, type Readers, readClaims, readEngineList } from "./engine-lists";

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

type Worker = Pick<WorkerRow, "organisationId" | "id" | "personId">;

/** The whole records of workers of one organisation, ready for the engine. */
export async function readRecords(
  db: Database,
  reference: ReferenceForRecords,
  workers: readonly Worker[],
  instants: Instants = "ALL",
): Promise<RecordWithLevels[]> {
  return workers.map(await openRecords(db, reference, workers, instants));
}

/**
 * Reads the whole records of workers of one organisation: as many statements, however many they are. A record is
 * made ready for the engine when it is asked for.
 * @param instants COMPARED: for answers about all that is recorded, which explain nothing.
 */
export async function openRecords(
  db: Database,
  reference: ReferenceForRecords,
  workers: readonly Worker[],
  instants: Instants,
): Promise<(worker: Worker) => RecordWithLevels> {
  const organisation = workers[0]?.organisationId ?? "";
  const ids = workers.map(({ id }) => id);
  const [lists, claims, copied, standings, undoings, appointments, acceptances] = await Promise.all([
    readLists(db, reference, { organisationId: organisation, workerIds: ids, instants }),
    readClaims(db, organisation, ids),
    read.readCopied(db, organisation, ids).then(byWorker),
    read.readStandings(db, organisation, ids).then(byWorker),
    read.readUndoings(db, organisation, ids),
    read.readAppointments(db, organisation),
    read.readAcceptances(db, organisation),
  ]);
  const undoingsOf = byWorker(undoings);
  const ofOrganisation = undoings.filter(({ workerId }) => workerId === null);
  return ({ id, personId }) => ({
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
  });
}

/** The lists that the pages of facts name, of several workers, by worker. */
async function readLists(
  db: Database,
  { pathway }: ReferenceForRecords,
  readers: Readers,
): Promise<(worker: string) => Pick<RecordWithLevels, PagedList>> {
  const lists = await Promise.all(
    ENGINE_LISTS.map(async (each) => [each.list, await readEngineList(db, each, readers)] as const),
  );
  return (worker) => {
    const own = Object.fromEntries(lists.map(([list, of]) => [list, of(worker)])) as unknown as Pick<
      RecordWithLevels,
      PagedList
    >;
    const posts = own.posts.map((post) => ({
      ...post,
      bandRank: pathway.bandRank(post.roleBandId),
      variantOf: pathway.variantOf(post.roleBandId),
    }));
    return { ...own, posts };
  };
}

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
