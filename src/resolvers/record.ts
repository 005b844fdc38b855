import { Worker } from "../entities";
import type { Node } from "../entities/node";
import { fromGlobalId, toGlobalId } from "../schema/node";
import type { BatchPayload, BatchPolicy, Payload, Subject } from "../schema/payload";
import { type Desk } from "../services/shared/desk";
import { record, recordBatch } from "../services/shared/record";
import { withActingHint } from "./acting-hint";
import { actorIn, type Context } from "./context";
import { findAnyFact, findFact } from "./find-fact";

type Db = Parameters<Parameters<Desk["transaction"]>[0]>[0];

/** What a mutation records: the type in its global id, and the field of its payload that shows it. */
export interface Recorded {
  readonly type: string;
  readonly subject: Subject | null;
}

/** @param field of the payload that shows the thing recorded. @param type name of its type, in its global id. */
export const recorded = (field: string, type: string, entity: object): Recorded => ({
  type,
  subject: { field, type: () => entity },
});

/** Runs one recording use case for whoever asks and answers with its payload, which reads what it shows when it is asked for. */
export async function recordOne<Input extends object>(
  context: Context,
  operation: string,
  input: Input,
  { type, subject }: Recorded,
  work: (desk: Desk, db: Db) => Promise<string>,
): Promise<Payload> {
  const desk = context.desk(actorIn(context));
  const { id, userErrors } = await record(desk, { operation, idempotencyKey: keyOf(input), input }, (db) =>
    work(desk, db),
  );
  if (id === null) return { id: null, worker: null, userErrors: await withActingHint(context, userErrors) };
  context.forget();
  // A fact may be of any type: its id is the one it was asked for by.
  const asked =
    "fact" in input && typeof input.fact === "string" && fromGlobalId(input.fact)?.id === id
      ? input.fact
      : null;
  const payload: Payload = {
    id: asked ?? toGlobalId(type, id),
    get worker() {
      return workerConcerned(context, type, id);
    },
    userErrors,
  };
  return subject
    ? Object.defineProperty(payload, subject.field, { get: () => show(context, type, id) })
    : payload;
}

/** Runs a batch of one recording use case. */
export async function recordMany<Item>(
  context: Context,
  operation: string,
  input: { readonly items: Item[]; readonly policy: BatchPolicy; readonly idempotencyKey?: string | null },
  { type }: Recorded,
  work: (desk: Desk, db: Db, item: Item) => Promise<string>,
): Promise<BatchPayload> {
  const desk = context.desk(actorIn(context));
  const outcome = await recordBatch(
    desk,
    { operation, idempotencyKey: input.idempotencyKey, input, items: input.items, policy: input.policy },
    (db, item) => work(desk, db, item),
  );
  if ("userErrors" in outcome)
    return { results: [], userErrors: await withActingHint(context, outcome.userErrors) };
  context.forget();
  const hinted = await Promise.all(outcome.map(({ userErrors }) => withActingHint(context, userErrors)));
  return {
    results: outcome.map(({ id }, at) => ({
      id: id === null ? null : toGlobalId(type, id),
      get fact() {
        return id === null ? null : findFact(context, type, id);
      },
      get worker() {
        return id === null ? null : workerConcerned(context, type, id);
      },
      userErrors: hinted[at] ?? [],
    })),
    userErrors: [],
  };
}

const show = (context: Context, type: string, id: string): Promise<Node | null> =>
  type === "Fact" ? findAnyFact(context, id) : findFact(context, type, id);

/** The worker whom a recorded thing concerns. */
async function workerConcerned(context: Context, type: string, id: string): Promise<Worker | null> {
  const workerId = await idOfConcerned(context, type, id);
  const worker = workerId === null ? null : await context.loaders.workers.load(workerId);
  return worker && Object.assign(new Worker(), worker);
}

async function idOfConcerned(context: Context, type: string, id: string): Promise<string | null> {
  const { evidence, otherFacts } = context.loaders;
  if (type === "Worker") return id;
  if (type === "EvidenceShare") return (await evidence.shares.byId.load(id))?.workerId ?? null;
  if (type !== "CopyConsent") return (await otherFacts.records.load(id))?.workerId ?? null;
  // Given here, it is about the record here; received, about the one that the same person has here.
  const given = await otherFacts.consents.byId.load(id);
  if (given) return given.workerId;
  const [received] = await context.moving.received(actorIn(context), id);
  return received?.hereId ?? null;
}

function keyOf(input: object): string | null {
  return "idempotencyKey" in input && typeof input.idempotencyKey === "string" ? input.idempotencyKey : null;
}
