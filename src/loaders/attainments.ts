import type { Database } from "../database/pool";
import type { Competence, Level } from "../entities";
import {
  type AttainmentRow,
  attainmentsByClaim,
  attainmentsOfWorkers,
} from "../repositories/evidence/attainments";
import type { Clocks } from "../repositories/evidence/fact-reading";
import { storedAttainments } from "../repositories/evidence/stored-attainments";
import {
  asOfToday,
  type ByClocks,
  byClocks,
  idOf,
  type ListLoader,
  listLoader,
  type RowLoader,
  rowLoader,
} from "./rows";

/** A row with what it is about at hand: a page has hundreds, and a call of a resolver for each costs more than both look-ups. */
export interface AttainmentAtHand extends Omit<AttainmentRow, "competenceId" | "levelId"> {
  readonly competence: Competence | undefined;
  readonly level: Level | undefined;
}

/** What attainments are about, by id. */
export interface CompetencesAndLevels {
  readonly competences: ReadonlyMap<string, Competence>;
  readonly levels: ReadonlyMap<string, Level>;
}

export interface AttainmentLoaders {
  readonly ofWorker: ByClocks<ListLoader<AttainmentAtHand>>;
  /** Only so many of each worker's. */
  readonly firstOfWorker: (clocks: Clocks, most: number) => ListLoader<AttainmentAtHand>;
  /** By the claim's id, as it stands today. */
  readonly byId: RowLoader<AttainmentAtHand>;
}

export function attainmentLoaders(
  db: Database,
  { competences, levels }: CompetencesAndLevels,
  organisationId: string,
  today: string,
): AttainmentLoaders {
  const atHand = ({
    workerId,
    id,
    competenceId,
    levelId,
    doneOn,
    judgedOn,
  }: AttainmentRow): AttainmentAtHand => ({
    workerId,
    id,
    doneOn,
    judgedOn,
    competence: competences.get(competenceId),
    level: levels.get(levelId),
  });
  const ofWorker = (most: number | null) =>
    byClocks((clocks) =>
      listLoader(
        "evidence",
        async (workers) => (await readAttainments(db, organisationId, workers, clocks, most)).map(atHand),
        ({ workerId }) => workerId,
      ),
    );
  const firstOf = new Map<number, ByClocks<ListLoader<AttainmentAtHand>>>();
  return {
    ofWorker: ofWorker(null),
    firstOfWorker: (clocks, most) => {
      const first = firstOf.get(most) ?? ofWorker(most);
      firstOf.set(most, first);
      return first(clocks);
    },
    byId: rowLoader(
      "evidence",
      async (ids) => (await attainmentsByClaim(db, organisationId, ids, asOfToday(today))).map(atHand),
      idOf,
    ),
  };
}

/**
 * What workers have attained: as it is stored, for today and as known now; for another day or an earlier
 * instant, and of workers whose stored rows are due, from their evidence.
 */
async function readAttainments(
  db: Database,
  organisationId: string,
  workers: readonly string[],
  clocks: Clocks,
  most: number | null,
): Promise<AttainmentRow[]> {
  const { asOf, today, knownAt } = clocks;
  const isNow = (asOf === null || asOf === today) && knownAt === null;
  if (!isNow) return attainmentsOfWorkers(db, organisationId, workers, clocks, most);
  const { rows, current } = await storedAttainments(db, organisationId, workers, today, most);
  const due = workers.filter((id) => !current.has(id));
  if (due.length === 0) return rows;
  return [...rows, ...(await attainmentsOfWorkers(db, organisationId, due, clocks, most))];
}
