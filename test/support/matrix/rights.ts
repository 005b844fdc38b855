import { fromGlobalId } from "../../../src/schema/node";
import type { TestService } from "../server";

/** Somebody who has asked to be erased, at an organisation that says how long it keeps words. @returns the worker's global id. */
export async function workerToErase(
  { pool }: TestService,
  run: (mutation: string, input: object, persona: string) => Promise<string>,
  number: string,
  hr: string,
): Promise<string> {
  await run("stateRetention", { kind: "DIRECT_OBSERVATION", months: 84 }, hr);
  const worker = await run("registerWorker", { number, name: "Somebody who leaves" }, hr);
  await pool.query(
    "INSERT INTO erasure_request (organisation_id, worker_id) SELECT organisation_id, id FROM worker WHERE id = $1",
    [fromGlobalId(worker)?.id],
  );
  return worker;
}
