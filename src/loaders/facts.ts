import type { Database } from "../database/pool";
import { FACTS, type OrganisationKind, type WorkerKind } from "../facts";
import type { Clocks, FactReading, ReadFact } from "../repositories/evidence/fact-reading";
import { FACT_READINGS, type FactRow } from "../repositories/evidence/fact-readings";
import { type FactRecord, factRecords } from "../repositories/evidence/fact-records";
import { type KeptEvaluationRow, keptEvaluations } from "../repositories/readiness/decisions";
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

/** One kind of fact about workers; undone ones too. By its own id a fact is read as it stands. */
interface WorkerFacts<Row> {
  /** By the worker's id; judgements by their claim's. */
  readonly of: ByClocks<ListLoader<Row>>;
  readonly byId: RowLoader<Row>;
}

/** One kind of fact that an organisation says of itself; undone ones too. */
interface OrganisationFacts<Row> {
  all(clocks: Clocks): Promise<readonly Row[]>;
  readonly byId: RowLoader<Row>;
}

/** The facts of one organisation, by their kinds. */
export type FactLoaders = { readonly [Kind in WorkerKind]: WorkerFacts<FactRow<Kind>> } & {
  readonly [Kind in OrganisationKind]: OrganisationFacts<FactRow<Kind>>;
};

/** One statement a kind for all parents of a request. */
export function factLoaders(db: Database, organisationId: string, today: string): FactLoaders {
  const loaders = <Row extends ReadFact>(
    reading: FactReading<Row>,
  ): WorkerFacts<Row> & OrganisationFacts<Row> => ({
    of: byClocks((clocks) =>
      listLoader(
        "facts",
        (parents) => reading.ofParents(db, organisationId, parents, clocks),
        reading.parentOf,
      ),
    ),
    all: (clocks) => reading.ofParents(db, organisationId, null, clocks),
    byId: rowLoader("facts", (ids) => reading.byIds(db, organisationId, ids, asOfToday(today)), idOf),
  });
  const made = FACTS.flatMap(({ kind }) =>
    kind === "UNDOING" ? [] : [[kind, loaders(FACT_READINGS[kind] as unknown as FactReading<ReadFact>)]],
  );
  return Object.fromEntries(made);
}

/** What is read of facts apart from the row of their kind. */
export interface CommonFactLoaders {
  /** What is said of every fact, whatever it is, by its id. */
  readonly factRecords: RowLoader<FactRecord>;
  /** By the decision's id. */
  readonly keptEvaluations: RowLoader<KeptEvaluationRow>;
}

export const commonFactLoaders = (db: Database, organisationId: string): CommonFactLoaders => ({
  factRecords: rowLoader("facts", (ids) => factRecords(db, organisationId, ids), idOf),
  keptEvaluations: rowLoader(
    "facts",
    (ids) => keptEvaluations(db, organisationId, ids),
    ({ decisionId }) => decisionId,
  ),
});
