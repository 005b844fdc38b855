import { Worker } from "../entities";
import { fromGlobalId, toGlobalId } from "../schema/node";
import type { BatchPayload, BatchPolicy, Payload } from "../schema/payload";
import { type Desk } from "../services/shared/desk";
import { record, recordBatch } from "../services/shared/record";
import { workerConcerned } from "../services/shared/worker-concerned";
import { actorIn, type Context } from "./context";

type Db = Parameters<Parameters<Desk["transaction"]>[0]>[0];

/** Runs one recording use case for whoever asks and answers with its payload. */
export async function recordOne<Input extends object>(
  context: Context,
  operation: string,
  input: Input,
  type: string,
  work: (desk: Desk, db: Db) => Promise<string>,
): Promise<Payload> {
  const desk = context.desk(actorIn(context));
  const { id, userErrors } = await record(desk, { operation, idempotencyKey: keyOf(input), input }, (db) =>
    work(desk, db),
  );
  if (id === null) return { id: null, worker: null, userErrors };
  const worker = await desk.transaction((db) => workerConcerned(db, desk.actor.organisationId, id));
  // A fact may be of any kind: its id is the one it was asked for by.
  const asked =
    "fact" in input && typeof input.fact === "string" && fromGlobalId(input.fact)?.id === id
      ? input.fact
      : null;
  return {
    id: asked ?? toGlobalId(type, id),
    worker: worker && Object.assign(new Worker(), worker),
    userErrors,
  };
}

/** Runs a batch of one recording use case. */
export async function recordMany<Item>(
  context: Context,
  operation: string,
  input: { readonly items: Item[]; readonly policy: BatchPolicy; readonly idempotencyKey?: string | null },
  type: string,
  work: (desk: Desk, db: Db, item: Item) => Promise<string>,
): Promise<BatchPayload> {
  const desk = context.desk(actorIn(context));
  const outcome = await recordBatch(
    desk,
    { operation, idempotencyKey: input.idempotencyKey, input, items: input.items, policy: input.policy },
    (db, item) => work(desk, db, item),
  );
  if ("userErrors" in outcome) return { results: [], userErrors: outcome.userErrors };
  return {
    results: outcome.map(({ id, userErrors }) => ({
      id: id === null ? null : toGlobalId(type, id),
      userErrors,
    })),
    userErrors: [],
  };
}

function keyOf(input: object): string | null {
  return "idempotencyKey" in input && typeof input.idempotencyKey === "string" ? input.idempotencyKey : null;
}
