import { createHash } from "node:crypto";
import { OwnRecordRefused } from "../../access/policy";
import type { Database } from "../../database/pool";
import type { UserError } from "../../entities/user-error";
import { findAnswer, keepAnswer, lockKey } from "../../repositories/shared/idempotency";
import { releaseSavepoint, rollBackToSavepoint, setSavepoint } from "../../repositories/shared/savepoints";
import { type Recorded, Refused, refuse, type UseCaseContext } from "./context";
import { requireIdempotencyKey } from "./idempotency-key";
import { sharedMessages } from "./messages";

/** Most items that one batch may hold. */
export const BATCH_LIMIT = 250;

export type BatchPolicy = "ALL_OR_NOTHING" | "EACH_FOR_ITSELF";

interface Call {
  readonly operation: string;
  readonly idempotencyKey?: string | null;
  readonly input: unknown;
}

/**
 * Runs one recording in a transaction. What it refuses is answered as user errors, and nothing is stored.
 * With an idempotency key, the same call answers the same again; the key with another input is refused.
 * @param work writes, and returns the id of what it wrote.
 */
export async function runRecording(
  context: UseCaseContext,
  call: Call,
  work: (db: Database) => Promise<string>,
): Promise<Recorded> {
  try {
    return await context.transaction(
      (db) => withIdempotencyKey(context, db, call, async () => ({ id: await work(db), userErrors: [] })),
      call.operation,
    );
  } catch (error) {
    return { id: null, userErrors: userErrorsOf(error) };
  }
}

/**
 * The user errors of a refusal; that it is the actor's own record is a refusal too. @throws any other error.
 */
export function userErrorsOf(error: unknown): readonly UserError[] {
  if (error instanceof Refused) return error.errors;
  if (error instanceof OwnRecordRefused) return [{ code: "OWN_WORK", field: [], message: error.message }];
  throw error;
}

/** Runs a batch: results in input order, one an item. */
export async function recordBatch<Item>(
  context: UseCaseContext,
  call: Call & { readonly items: readonly Item[]; readonly policy: BatchPolicy },
  work: (db: Database, item: Item) => Promise<string>,
): Promise<readonly Recorded[] | { readonly userErrors: readonly UserError[] }> {
  try {
    return await context.transaction(
      (db) => withIdempotencyKey(context, db, call, () => recordEach(db, call, work)),
      call.operation,
    );
  } catch (error) {
    if (error instanceof PartlyRefused) return error.results;
    return { userErrors: userErrorsOf(error) };
  }
}

/**
 * Runs a batch whose items are recorded as one set: results in input order, one an item.
 * @param work decides and writes; an item that it refuses has no id.
 */
export async function recordSet<Result extends Recorded>(
  context: UseCaseContext,
  call: Call & { readonly items: readonly unknown[]; readonly policy: BatchPolicy },
  work: (db: Database) => Promise<readonly Result[]>,
): Promise<readonly (Result | Recorded)[] | { readonly userErrors: readonly UserError[] }> {
  try {
    return await context.transaction(
      (db) =>
        withIdempotencyKey(context, db, call, async () => {
          requireBatchSize(call.items);
          return requireWhole(await work(db), call.policy);
        }),
      call.operation,
    );
  } catch (error) {
    if (error instanceof PartlyRefused) return error.results;
    return { userErrors: userErrorsOf(error) };
  }
}

class PartlyRefused extends Error {
  constructor(readonly results: readonly Recorded[]) {
    super("A batch was refused.");
  }
}

/** @throws Refused */
function requireBatchSize(items: readonly unknown[]): void {
  if (items.length === 0) refuse("BATCH_EMPTY", ["items"], sharedMessages.batchEmpty(BATCH_LIMIT));
  if (items.length > BATCH_LIMIT)
    refuse("BATCH_TOO_LARGE", ["items"], sharedMessages.batchTooLarge(items.length, BATCH_LIMIT));
}

/** @returns the results. @throws PartlyRefused if one was refused, and so all are. */
function requireWhole<Result extends Recorded>(
  results: readonly Result[],
  policy: BatchPolicy,
): readonly Result[] {
  if (policy === "EACH_FOR_ITSELF" || results.every(({ userErrors }) => userErrors.length === 0))
    return results;
  throw new PartlyRefused(
    results.map((result, index) =>
      result.userErrors.length > 0
        ? result
        : {
            id: null,
            userErrors: [
              {
                code: "NOTHING_STORED",
                field: ["items", String(index)],
                message: sharedMessages.itemNotStored,
              },
            ],
          },
    ),
  );
}

async function recordEach<Item>(
  db: Database,
  { items, policy }: { readonly items: readonly Item[]; readonly policy: BatchPolicy },
  work: (db: Database, item: Item) => Promise<string>,
): Promise<readonly Recorded[]> {
  requireBatchSize(items);
  const results: Recorded[] = [];
  for (const [index, item] of items.entries()) {
    await setSavepoint(db);
    try {
      requireNoKey(item);
      results.push({ id: await work(db, item), userErrors: [] });
      await releaseSavepoint(db);
    } catch (error) {
      const refused = userErrorsOf(error);
      await rollBackToSavepoint(db);
      results.push({
        id: null,
        userErrors: refused.map(({ code, field, message }) => ({
          code,
          field: ["items", String(index), ...field],
          message,
        })),
      });
    }
  }
  return requireWhole(results, policy);
}

/** @throws Refused if an item has a key of its own, which would do nothing. */
function requireNoKey(item: unknown): void {
  if ((Object(item) as { idempotencyKey?: unknown }).idempotencyKey == null) return;
  refuse("WRONG_STATE", ["idempotencyKey"], sharedMessages.keyInItem);
}

async function withIdempotencyKey<T>(
  context: UseCaseContext,
  db: Database,
  { operation, idempotencyKey: key, input }: Call,
  work: () => Promise<T>,
): Promise<T> {
  if (key == null) return await work();
  requireIdempotencyKey(key);
  const { organisationId, subject } = context.actor;
  const digest = createHash("sha256").update(JSON.stringify(input)).digest("hex");
  await lockKey(db, organisationId, subject, key);
  const before = await findAnswer(db, organisationId, subject, key);
  if (before && (before.operation !== operation || before.digest !== digest)) {
    refuse(
      "KEY_REUSED",
      ["idempotencyKey"],
      sharedMessages.keyReused(before.operation === operation ? "input" : "operation"),
    );
  }
  if (before) return before.answer as T;
  const answer = await work();
  await keepAnswer(db, organisationId, subject, key, { operation, digest, answer });
  return answer;
}
