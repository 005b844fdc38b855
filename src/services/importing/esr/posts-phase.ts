import type { Database } from "../../../database/pool";
import type { LeftOutReason } from "../../../interchange/esr";
import { type EsrFact, findEsrFacts, writeEsrRecords } from "../../../repositories/importing/esr-records";
import { EACH_TERM, type HeldPost } from "../../shared/posts/held-post";
import type { PostClaim } from "../../shared/posts/post-claim";
import { postsOfWorkers } from "../../shared/posts/posts-of-workers";
import { messages } from "../messages";
import { decideLines, type ReadLine, readLine, writeLedger } from "../shared/chunk";
import type { LineOutcome } from "../shared/file-ledger";
import { numbersOf } from "./people-here";
import { POSTS, writtenOf } from "./reading";
import { type EntryOf, type EsrRun, type PhaseResult, personIdOf, refusalOf } from "./run";
import { groupedBy, Withdrawals } from "./withdraw";

type PostEntry = EntryOf<"POSTS">;

/** Records what assignments say of posts, and ends the posts of those that are of no role band any more. */
export async function recordPosts(
  db: Database,
  run: EsrRun,
  entries: readonly PostEntry[],
): Promise<PhaseResult> {
  const { organisationId } = run.context.actor;
  const numbers = await numbersOf(db, run, entries.map(personIdOf));
  const facts = await findEsrFacts(db, organisationId, "AS", [...new Set(entries.map(assignmentOf))]);
  const workerIds = [...new Set(facts.map(({ workerId }) => workerId))];
  const held = workerIds.length > 0 ? await postsOfWorkers(db, organisationId, workerIds) : new Map();
  const factsOf = groupedBy(facts, ({ recordId }) => recordId);
  const withdrawals = new Withdrawals(run);
  const outcomes: LineOutcome[] = [];
  const leftOut: LeftOutReason[] = [];
  const read: ReadLine[] = [];
  for (const entry of entries) {
    const own = factsOf.get(assignmentOf(entry)) ?? [];
    const posts = livePosts(own, held);
    if (entry.noPost && posts.some(({ startedOn }) => startedOn >= (entry.noPost?.from ?? ""))) {
      outcomes.push(withdrawals.take(entry, own));
      continue;
    }
    const line = entry.post ? readPost(run, entry, numbers, posts) : readEnd(run, entry, own, posts);
    if (typeof line === "string") leftOut.push(line);
    else if ("outcome" in line) outcomes.push(line);
    else read.push(line);
  }
  await withdrawals.write(db);
  const ledger = run.ledgerFor("POSTS");
  const decided = await decideLines(db, ledger, read, !run.isDry);
  if (!run.isDry) {
    await writeLedger(db, ledger);
    const assignments = new Map(entries.map((entry) => [entry.record.line, assignmentOf(entry)]));
    const records = ledger.writes.flatMap(({ kind, line, id, workerId }) =>
      kind === "POST" || kind === "POST_CHANGE"
        ? [{ recordId: assignments.get(line) ?? "", factId: id, workerId }]
        : [],
    );
    if (records.length > 0) await writeEsrRecords(db, organisationId, "AS", records);
  }
  return { outcomes: [...outcomes, ...decided], leftOut };
}

const assignmentOf = ({ record }: PostEntry): string => record.cells["Assignment ID"] ?? "";

/** The posts on record that an assignment has recorded. */
function livePosts(facts: readonly EsrFact[], held: ReadonlyMap<string, readonly HeldPost[]>): HeldPost[] {
  const ids = new Set(facts.flatMap(({ factId, factKind }) => (factKind === "POST" ? [factId] : [])));
  const all = [...new Set(facts.map(({ workerId }) => workerId))].flatMap((id) => held.get(id) ?? []);
  return all.filter(({ id, state }) => ids.has(id) && state === "LIVE");
}

function readPost(
  run: EsrRun,
  entry: PostEntry,
  numbers: ReadonlyMap<string, string>,
  posts: readonly HeldPost[],
): ReadLine | LineOutcome | LeftOutReason {
  const { record, post } = entry;
  const { plan, context, reading, again } = run;
  if (!post) return "POSITION_NOT_IN_TABLE";
  const personId = personIdOf(entry);
  const number = numbers.get(personId);
  if (number === undefined) {
    const isHeld = post.endedOn === null || post.endedOn > plan.day;
    if (plan.opens.has(personId))
      return refusalOf(entry, "NOT_FOUND", "worker", messages.esr.personRefused(personId));
    return isHeld && !plan.persons.has(personId)
      ? refusalOf(entry, "NOT_FOUND", "worker", messages.esr.personUnknown(personId))
      : "NOT_RECORDED_HERE";
  }
  const line = readLine(
    context,
    POSTS,
    { worker: null, extractedOn: post.speaksUntil, again },
    { line: record.line, cells: reading.postCells(post, number), problem: null, written: writtenOf(record) },
  );
  if (plan.isFull || !("prepared" in line) || line.prepared.kind !== "POSTS") return line;
  return { ...line, prepared: { ...line.prepared, claim: sinceFirstDay(line.prepared.claim, posts) } };
}

/**
 * A file of what changed may have only the rows that changed, so a first day that is later than the one on
 * record is not a correction of that; a full file corrects it.
 */
function sinceFirstDay(claim: PostClaim, posts: readonly HeldPost[]): PostClaim {
  const earlier = posts.find(
    ({ role, startedOn, endedOn }) =>
      role.roleBandId === claim.roleBandId &&
      startedOn < claim.startedOn &&
      (endedOn === null || endedOn >= claim.startedOn),
  );
  return earlier ? { ...claim, startedOn: earlier.startedOn } : claim;
}

const NO_TERMS = Object.fromEntries(EACH_TERM.map((term) => [term, undefined])) as PostClaim["terms"];

/** Ends the post of an assignment that is of no role band any more. */
function readEnd(
  { plan, again }: EsrRun,
  { record, noPost }: PostEntry,
  [fact]: readonly EsrFact[],
  posts: readonly HeldPost[],
): ReadLine | LeftOutReason {
  const from = noPost?.from ?? plan.day;
  const post = posts.find(
    ({ startedOn, endedOn }) => startedOn < from && (endedOn === null || endedOn > from),
  );
  if (!fact || !post) return "POSITION_NOT_IN_TABLE";
  return {
    line: record.line,
    written: writtenOf(record),
    prepared: {
      kind: "POSTS",
      worker: fact.number,
      claim: {
        roleBandId: post.role.roleBandId,
        host: post.role.host,
        employer: post.employer,
        startedOn: post.startedOn,
        endedOn: from,
        terms: { ...NO_TERMS, ASSIGNMENT: post.number },
        changedOn: null,
        extractedOn: plan.day,
        again,
      },
    },
  };
}
