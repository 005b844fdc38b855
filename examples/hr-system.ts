import { ImportWorkersDocument, ReadyWorkersDocument, type ReadyWorkersQuery } from "./generated/graphql";
import { ask, type Connection, done } from "./peerway";

type Workforce = NonNullable<ReadyWorkersQuery["workforce"]>;
type ReadyWorker = NonNullable<Workforce["readiness"]>["nodes"][number];

/** Sends the day's extract of workers. @returns how many lines were created, changed, skipped and refused. */
export async function sendWorkers(connection: Connection, csv: string) {
  const { importFile } = await ask(connection, ImportWorkersDocument, { text: csv });
  return done(importFile).tally;
}

/** Everybody who is ready to be considered along a route, page by page. @param route such as R03. */
export async function readyWorkers(connection: Connection, route: string): Promise<ReadyWorker[]> {
  const workers: ReadyWorker[] = [];
  let after: string | null = null;
  do {
    const answer: ReadyWorkersQuery = await ask(connection, ReadyWorkersDocument, {
      route: { code: route },
      after,
    });
    const page = answer.workforce?.readiness;
    workers.push(...(page?.nodes ?? []));
    after = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return workers;
}
