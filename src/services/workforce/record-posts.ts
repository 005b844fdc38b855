import { capacityOf } from "../../access/policy";
import type { Database } from "../../database/pool";
import { fromGlobalId } from "../../entities/global-id";
import type { UserError } from "../../entities/user-error";
import { findNumbered, type NumberedWorker, type Staged } from "../../repositories/importing/import-staging";
import { findWorkers } from "../../repositories/workforce/workforce";
import { type NamedByCode, type NamedWorker, requireOneOf } from "../shared/by";
import { requireOrganisation } from "../shared/codes";
import type { Recorded, Recorded as Refusal, UseCaseContext } from "../shared/context";
import { sharedMessages } from "../shared/messages";
import { requireExtractDay } from "../shared/posts/extract-day";
import { type ExtractReading, type PostContent, parsePostClaim } from "../shared/posts/parse-post-claim";
import { PostLedger } from "../shared/posts/post-ledger";
import { postsOfWorkers } from "../shared/posts/posts-of-workers";
import { recordClaim } from "../shared/posts/record-claim";
import { type BatchPolicy, recordSet, userErrorsOf } from "../shared/record";
import { parseId, refuseUnknownWorker, requireNotOwnRecord } from "../shared/validation";
import { writeStaged } from "../shared/write-staged";

export interface RecordPost extends PostContent {
  readonly worker: NamedWorker;
  /** The organisation where the work is done. */
  readonly host?: NamedByCode | null;
}

export interface RecordPosts {
  readonly items: readonly RecordPost[];
  /** The day of which the items speak; left out, today. */
  readonly extractedOn?: string | null;
  readonly recordRetracted?: boolean | null;
  readonly policy: BatchPolicy;
  readonly idempotencyKey?: string | null;
}

export interface PostRecorded extends Recorded {
  readonly outcome: "CREATED" | "CHANGED" | "SKIPPED";
  readonly message: string | null;
}

export type { Recorded as Refusal } from "../shared/context";

/**
 * Makes the record of several workers' posts what an extract says, as a file of posts does: one result an
 * item, in order.
 */
export async function recordPosts(
  context: UseCaseContext,
  input: RecordPosts,
): Promise<readonly (PostRecorded | Refusal)[] | { readonly userErrors: readonly UserError[] }> {
  const { items, policy, idempotencyKey } = input;
  return await recordSet(context, { operation: "recordPosts", idempotencyKey, input, items, policy }, (db) =>
    recordAll(context, db, input),
  );
}

async function recordAll(
  context: UseCaseContext,
  db: Database,
  { items, extractedOn, recordRetracted }: RecordPosts,
): Promise<readonly (PostRecorded | Refusal)[]> {
  if (extractedOn != null) requireExtractDay(context, extractedOn);
  const how: ExtractReading = { extractedOn: extractedOn ?? context.today, again: recordRetracted ?? false };
  const workers = await workersNamed(context, db, items);
  const held = await postsOfWorkers(
    db,
    context.actor.organisationId,
    workers.all.map(({ id }) => id),
  );
  const ledgers = new Map(
    [...held].map(([workerId, posts]) => [
      workerId,
      new PostLedger(posts, sharedMessages.correctedByExtract),
    ]),
  );
  const writes: Staged[] = [];
  const results = items.map((item, index): PostRecorded | Refusal => {
    try {
      const workerId = workers.idOf(item);
      const ledger = ledgers.get(workerId);
      if (!ledger) throw new Error("The posts of a worker were not read.");
      const before = ledger.drafts.length;
      const { host } = item;
      const claim = parsePostClaim(
        context,
        item,
        () => (host ? requireOrganisation(context.reference, host, ["host"]).id : host),
        how,
      );
      const { outcome, message, postId } = ledger.whole(() => recordClaim(ledger, claim));
      for (const draft of ledger.drafts.slice(before)) writes.push({ line: index, workerId, ...draft });
      return { id: postId, outcome, message, userErrors: [] };
    } catch (error) {
      const userErrors = userErrorsOf(error).map(({ code, field, message }) => ({
        code,
        field: ["items", String(index), ...field],
        message,
      }));
      return { id: null, userErrors };
    }
  });
  await writeStaged(context, db, writes, () => "keepPosts");
  return results;
}

/**
 * The workers that items name, locked until the transaction ends; and the id of the one that an item names,
 * or why there is none.
 */
async function workersNamed(
  context: UseCaseContext,
  db: Database,
  items: readonly RecordPost[],
): Promise<{ readonly all: readonly NumberedWorker[]; idOf(item: RecordPost): string }> {
  const { organisationId } = context.actor;
  const ids = items.flatMap(({ worker: { id } }) => {
    const named = id == null ? null : fromGlobalId(id);
    return named?.type === "Worker" ? [named.id] : [];
  });
  const byId = new Map((await findWorkers(db, organisationId, ids)).map(({ id, number }) => [id, number]));
  const numbers = [...byId.values(), ...items.flatMap(({ worker: { number } }) => number ?? [])];
  const all = numbers.length === 0 ? [] : await findNumbered(db, organisationId, [...new Set(numbers)], true);
  const byNumber = new Map(all.map((worker) => [worker.number, worker.id]));
  return {
    all,
    idOf({ worker: { id, number } }) {
      const isByNumber = requireOneOf({ id, number }, ["id", "number"], ["worker"]) === "number";
      const named = isByNumber ? number : byId.get(parseId("Worker", id ?? "", "worker"));
      const found = byNumber.get(named ?? "");
      requireNotOwnRecord(context, "keepPosts", found ?? null, ["worker"]);
      if (found === undefined || !capacityOf(context.actor, "keepPosts", found))
        return refuseUnknownWorker(["worker"]);
      return found;
    },
  };
}
