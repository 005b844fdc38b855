import type { Database } from "../database/pool";
import { Worker } from "../entities";
import type { Node } from "../entities/node";
import type { BatchPayload, BatchPolicy, Payload, Subject } from "../schema/payload";
import type { UseCaseContext } from "../services/shared/context";
import { recordBatch, runRecording } from "../services/shared/record";
import { withActingHint } from "./acting-hint";
import { type Context, requireActor } from "./context";
import { findAnyFact, findFact } from "./find-fact";

/**
 * The type of object that a mutation records, in its global id, and the field of its payload that shows it.
 */
export interface RecordedType {
  readonly type: string;
  readonly subject: Subject | null;
}

/**
 * @param field of the payload that shows the recorded object. @param type name of its type, in its global id.
 */
export const recordedType = (field: string, type: string, entity: object): RecordedType => ({
  type,
  subject: { field, type: () => entity },
});

/**
 * Runs one recording use case and returns its payload, which reads the changed object when its field is asked
 * for.
 */
export function recordOne<Input extends object>(
  context: Context,
  operation: string,
  input: Input,
  recordedType: RecordedType,
  work: (useCase: UseCaseContext, db: Database) => Promise<string>,
): Promise<Payload> {
  return recordOwn(context, operation, input, work, (id) => changed(context, id, recordedType));
}

/**
 * Runs one recording use case whose payload has its own form.
 * @param show makes the fields of the payload, from the id that the use case returned.
 */
export async function recordOwn<Input extends object>(
  context: Context,
  operation: string,
  input: Input,
  work: (useCase: UseCaseContext, db: Database) => Promise<string>,
  show: (id: string) => object,
): Promise<Payload> {
  const useCase = context.forUseCase(requireActor(context));
  const { id, userErrors } = await runRecording(
    useCase,
    { operation, idempotencyKey: keyOf(input), input },
    (db) => work(useCase, db),
  );
  if (id === null) return { userErrors: await withActingHint(context, userErrors) };
  context.forget();
  return Object.assign(show(id), { userErrors });
}

/** The fields about a changed object, each read when it is asked for. */
function changed(context: Context, id: string, { type, subject }: RecordedType): object {
  const fields = {
    get worker() {
      return workerConcerned(context, type, id);
    },
  };
  return subject
    ? Object.defineProperty(fields, subject.field, { get: () => show(context, type, id) })
    : fields;
}

/** Runs a batch of one recording use case. */
export async function recordMany<Item>(
  context: Context,
  operation: string,
  input: { readonly items: Item[]; readonly policy: BatchPolicy; readonly idempotencyKey?: string | null },
  recordedType: RecordedType,
  work: (useCase: UseCaseContext, db: Database, item: Item) => Promise<string>,
): Promise<BatchPayload> {
  const useCase = context.forUseCase(requireActor(context));
  const outcome = await recordBatch(
    useCase,
    { operation, idempotencyKey: input.idempotencyKey, input, items: input.items, policy: input.policy },
    (db, item) => work(useCase, db, item),
  );
  if ("userErrors" in outcome)
    return { results: [], userErrors: await withActingHint(context, outcome.userErrors) };
  context.forget();
  const hinted = await Promise.all(outcome.map(({ userErrors }) => withActingHint(context, userErrors)));
  return {
    results: outcome.map(({ id }, at) => {
      const userErrors = hinted[at] ?? [];
      return id === null ? { userErrors } : Object.assign(changed(context, id, recordedType), { userErrors });
    }),
    userErrors: [],
  };
}

const show = (context: Context, type: string, id: string): Promise<Node | null> =>
  type === "Fact" ? findAnyFact(context, id) : findFact(context, type, id);

/** The worker that a recorded object concerns. */
export async function workerConcerned(context: Context, type: string, id: string): Promise<Worker | null> {
  const workerId = await idOfConcerned(context, type, id);
  const worker = workerId === null ? null : await context.loaders.workers.load(workerId);
  return worker && Object.assign(new Worker(), worker);
}

async function idOfConcerned(context: Context, type: string, id: string): Promise<string | null> {
  const { evidence, factRecords, policies } = context.loaders;
  if (type === "Worker") return id;
  if (type === "EvidenceShare") return (await evidence.shares.byId.load(id))?.workerId ?? null;
  if (type === "DriftNote") return (await context.loaders.driftNotes.load(id))?.workerId ?? null;
  if (type === "IssuedBadge") return (await context.loaders.issuedBadges.load(id))?.workerId ?? null;
  if (type === "CopyConsent") return (await policies.consents.byId.load(id))?.workerId ?? null;
  return (await factRecords.load(id))?.workerId ?? null;
}

function keyOf(input: object): string | null {
  return "idempotencyKey" in input && typeof input.idempotencyKey === "string" ? input.idempotencyKey : null;
}
