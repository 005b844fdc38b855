import { randomUUID } from "node:crypto";
import { OwnRecordRefused, ownRecordOf } from "../../../access/policy";
import type { UserErrorCode } from "../../../entities/user-error";
import type { NumberedWorker, RecordedFact, Staged } from "../../../repositories/importing/import-staging";
import type { FormerNumber } from "../../../repositories/workforce/worker-numbers";
import { refuse, type UseCaseContext } from "../../shared/context";
import { describeFormerNumber } from "../../shared/former-number";
import { sharedMessages } from "../../shared/messages";
import { orderedId } from "../../shared/ordered-id";
import type { HeldPost } from "../../shared/posts/held-post";
import { PostLedger } from "../../shared/posts/post-ledger";
import { recordClaim } from "../../shared/posts/record-claim";
import { recogniseFact } from "../../shared/recognise-fact";
import { verificationRow } from "../../shared/verification-row";
import { messages } from "../messages";
import { type LineKind, RULE_OF } from "./fields";
import type { PreparedLine, ReplacedFact, VerificationCells } from "./prepare-line";

export type Outcome = "CREATED" | "CHANGED" | "SKIPPED" | "REFUSED";

/** What becomes, or would become, of a line. */
export interface LineOutcome {
  readonly line: number;
  readonly outcome: Outcome;
  readonly code: UserErrorCode | null;
  /** The field that it is about; empty: the whole line. */
  readonly field: string;
  /** Why it was refused; if it was not, what its sender may not expect. */
  readonly message: string | null;
  /** What a refused line says; null for others. */
  readonly written: string | null;
}

/** What becomes of a line that is not refused. */
export interface LineDecision {
  readonly outcome: Exclude<Outcome, "REFUSED">;
  readonly message: string | null;
}

const decisionOf = (outcome: LineDecision["outcome"], message: string | null = null): LineDecision => ({
  outcome,
  message,
});

/** Kinds that say something of another fact of the line. */
const ABOUT_FACTS: ReadonlySet<Staged["kind"]> = new Set(["UNDOING", "CREDENTIAL_VERIFICATION"]);

const NONE: readonly RecordedFact[] = [];

type Numbered = Omit<NumberedWorker, "personId"> & { readonly personId: string | null };

/**
 * What is on record, and what this file has added to it so far. A line is compared with both in the same way.
 */
export class FileLedger {
  readonly workers = new Map<string, Numbered>();
  readonly #standing = new Map<string, readonly RecordedFact[]>();
  readonly #posts = new Map<string, PostLedger>();
  readonly writes: Staged[] = [];
  /** Lines whose fact is on record already, with that fact. */
  readonly same: { readonly line: number; readonly workerId: string; readonly factId: string }[] = [];
  readonly changes = new Map<string, Numbered>();
  /** Numbers that workers had before they were corrected. */
  readonly former = new Map<string, FormerNumber>();

  /** @param again whether what was taken back is recorded again; the ids of facts: only these. */
  constructor(
    readonly context: UseCaseContext,
    readonly kind: LineKind,
    readonly again: boolean | ReadonlySet<string>,
  ) {}

  /** Takes what is on record, unless the file has been there before. */
  enter(
    workers: readonly NumberedWorker[],
    standing: readonly RecordedFact[],
    posts: ReadonlyMap<string, HeldPost[]>,
  ): void {
    for (const worker of workers)
      if (!this.workers.has(worker.number)) this.workers.set(worker.number, worker);
    const found = new Map<string, RecordedFact[]>();
    for (const fact of standing) {
      const name = nameOf(fact.workerId, fact.key);
      found.set(name, [...(found.get(name) ?? []), fact]);
    }
    for (const [name, facts] of found) if (!this.#standing.has(name)) this.#standing.set(name, facts);
    for (const [id, held] of posts)
      if (!this.#posts.has(id))
        this.#posts.set(
          id,
          new PostLedger(held, sharedMessages.correctedByExtract, () => this.#anothers(id)),
        );
  }

  /** The facts that lines are recorded as, or that were on record, by their lines. */
  factsByLine(): Map<number, Pick<RecordedFact, "id" | "workerId">> {
    const same = this.same.map(({ line, factId, workerId }) => [line, { id: factId, workerId }] as const);
    const written = this.writes.filter(({ kind }) => !ABOUT_FACTS.has(kind));
    return new Map([...same, ...written.map(({ line, id, workerId }) => [line, { id, workerId }] as const)]);
  }

  /** Forgets what was to be written: it is written, or was a dry run. */
  turn(): void {
    this.writes.length = 0;
    this.same.length = 0;
    this.changes.clear();
  }

  /** What becomes of a line; what it takes is noted. @throws Refused */
  decide(line: number, prepared: PreparedLine): LineDecision {
    if (prepared.kind === "WORKERS") return this.#worker(line, prepared);
    const worker = this.workers.get(prepared.worker);
    if (!worker) {
      this.#refuseFormer(prepared.worker, "worker");
      return refuse("NOT_FOUND", ["worker"], messages.workerUnknown(prepared.worker));
    }
    return prepared.kind === "POSTS"
      ? this.#post(line, prepared, worker.id)
      : this.#fact(line, prepared, worker.id);
  }

  #worker(line: number, { worker: number, row }: Extract<PreparedLine, { kind: "WORKERS" }>): LineDecision {
    const before = this.workers.get(number);
    const { name, team = before?.team ?? null } = row;
    if (!before) {
      this.#refuseFormer(number, "number");
      const id = randomUUID();
      this.workers.set(number, { number, id, personId: null, name, team });
      this.writes.push({ line, kind: "WORKER", id: randomUUID(), workerId: id, row: { number, name, team } });
      return decisionOf("CREATED");
    }
    if (before.name === name && before.team === team) return decisionOf("SKIPPED");
    this.#anothers(before.id);
    const after = { ...before, name, team };
    this.workers.set(number, after);
    this.changes.set(after.id, after);
    return decisionOf("CHANGED");
  }

  #post(line: number, { claim }: Extract<PreparedLine, { kind: "POSTS" }>, workerId: string): LineDecision {
    const ledger = this.#posts.get(workerId);
    if (!ledger) throw new Error("The posts of a worker were not read.");
    const before = ledger.drafts.length;
    const { outcome, message } = ledger.whole(() => recordClaim(ledger, claim));
    for (const draft of ledger.drafts.slice(before)) this.writes.push({ line, workerId, ...draft });
    return decisionOf(outcome, message);
  }

  #fact(
    line: number,
    { fact, verified, requireFor, replaces = [] }: Extract<PreparedLine, { kind: "FACT" }>,
    workerId: string,
  ): LineDecision {
    requireFor?.(workerId);
    const { key, row } = fact;
    const name = nameOf(workerId, key);
    const known = this.#standing.get(name) ?? NONE;
    const facts =
      replaces.length > 0 ? known.filter(({ id }) => !replaces.some((each) => each.id === id)) : known;
    const found = recogniseFact(fact, facts);
    if (replaces.length > 0) {
      this.#anothers(workerId);
      for (const each of replaces) this.writes.push(retractionOf(line, workerId, each));
      this.#standing.set(name, facts);
    }
    const isReplaced = replaces.length > 0;
    if (found.is === "SAME") {
      this.same.push({ line, workerId, factId: found.id });
      const same = this.#verify(line, name, found.id, verified);
      return isReplaced ? { ...same, outcome: "CHANGED" } : same;
    }
    if (found.is === "TAKEN_BACK" && !this.#isAgain(found.id))
      return decisionOf(isReplaced ? "CHANGED" : "SKIPPED", messages.factStaysRetracted);
    this.#anothers(workerId);
    const id = orderedId();
    this.writes.push({ ...fact, line, id, workerId });
    if (verified !== null) this.#writeVerification(line, { id, workerId }, verified);
    const is = verified === null ? "NEVER" : "VERIFIED";
    this.#standing.set(name, [...facts, { id, workerId, row, key, undone: false, verified: is }]);
    return decisionOf(
      isReplaced ? "CHANGED" : "CREATED",
      found.is === "TAKEN_BACK" ? sharedMessages.recordedAgain : null,
    );
  }

  #isAgain(fact: string): boolean {
    return typeof this.again === "boolean" ? this.again : this.again.has(fact);
  }

  /** Verifies a credential that is on record and was not verified, where a line says that it was. */
  #verify(line: number, name: string, id: string, verified: VerificationCells | null): LineDecision {
    const facts = this.#standing.get(name) ?? [];
    const same = facts.find((fact) => fact.id === id);
    if (verified === null || !same || same.verified === "VERIFIED") return decisionOf("SKIPPED");
    if (same.verified === "UNDONE" && !this.#isAgain(id))
      return decisionOf("SKIPPED", messages.verificationStaysRetracted);
    this.#anothers(same.workerId);
    this.#writeVerification(line, same, verified);
    this.#standing.set(
      name,
      facts.map((fact) => (fact === same ? { ...fact, verified: "VERIFIED" } : fact)),
    );
    return decisionOf("CHANGED", same.verified === "UNDONE" ? sharedMessages.recordedAgain : null);
  }

  #writeVerification(
    line: number,
    { id, workerId }: Pick<RecordedFact, "id" | "workerId">,
    verified: VerificationCells,
  ): void {
    const row = verificationRow(this.context, id, verified);
    this.writes.push({ line, kind: "CREDENTIAL_VERIFICATION", id: orderedId(), workerId, row });
  }

  /**
   * @throws Refused if a line has a number that was corrected: it neither opens a second record nor is it
   * nobody's.
   */
  #refuseFormer(number: string, field: string): void {
    const former = this.former.get(number);
    if (former) refuse("ALREADY_RECORDED", [field], describeFormerNumber(former));
  }

  /** A file is recorded in a capacity that is no worker's own, so nothing in it is about its sender. */
  #anothers(workerId: string): void {
    if (workerId !== ownRecordOf(this.context.actor)) return;
    const field = this.kind === "WORKERS" ? "number" : "worker";
    refuse("OWN_WORK", [field], new OwnRecordRefused(RULE_OF[this.kind]).message);
  }
}

/** The retraction of a fact because the system that it came from has corrected it. */
export const retractionOf = (line: number, workerId: string, { id, kind }: ReplacedFact): Staged => ({
  line,
  workerId,
  kind: "UNDOING",
  id: orderedId(),
  row: {
    factId: id,
    factKind: kind,
    how: "RETRACTION",
    effectiveOn: null,
    reason: sharedMessages.correctedByExtract,
    correction: true,
  },
});

const nameOf = (workerId: string, key: readonly string[]): string => `${workerId}\u0000${key.join("\u0000")}`;
