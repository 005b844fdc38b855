import { randomUUID } from "node:crypto";
import { OwnRecord, ownRecordOf } from "../../../access/policy";
import type { UserErrorCode } from "../../../entities/user-error";
import type { FactKind } from "../../../repositories/facts";
import type { ImportedFact, NumberedWorker, Staged, Standing } from "../../../repositories/import-staging";
import type { FormerNumber } from "../../../repositories/worker-numbers";
import { type Desk, refuse } from "../../shared/desk";
import { whoseFormer } from "../../shared/former-number";
import { type FileKind, RULE_OF } from "./fields";
import type { Prepared } from "./prepare";

export type Outcome = "CREATED" | "CHANGED" | "SKIPPED" | "REFUSED";

/** What becomes, or would become, of a line. */
export interface LineOutcome {
  readonly line: number;
  readonly outcome: Outcome;
  readonly code: UserErrorCode | null;
  /** The field that it is about; empty: the whole line. */
  readonly field: string;
  /** Why it was refused; and of one that was skipped, what whoever sent it may not expect. */
  readonly message: string | null;
  /** What a refused line says; null for others. */
  readonly written: string | null;
}

/** What becomes of a line that is not refused. */
export interface Decided {
  readonly outcome: Exclude<Outcome, "REFUSED">;
  readonly message: string | null;
}

const decided = (outcome: Decided["outcome"], message: string | null = null): Decided => ({
  outcome,
  message,
});

/** Says that a line was skipped because what it says was retracted. */
const RETRACTED =
  "It was on record just so and has been retracted, and a file does not bring it back. If that was a mistake, record it through the API.";

export const FACT_OF = {
  POSTS: "POST",
  COMPLETIONS: "COMPLETION",
  CREDENTIALS: "CREDENTIAL",
  SUPERVISIONS: "SUPERVISION",
} as const satisfies Record<Exclude<FileKind, "WORKERS">, ImportedFact>;

type Numbered = Omit<NumberedWorker, "personId"> & { readonly personId: string | null };

/** What is on record, and what this file has added to it so far: a line meets both alike. */
export class Book {
  readonly workers = new Map<string, Numbered>();
  readonly #standing = new Map<string, Standing[]>();
  readonly writes: Staged[] = [];
  readonly changes = new Map<string, Numbered>();
  /** Numbers that workers had before they were corrected. */
  readonly former = new Map<string, FormerNumber>();

  constructor(
    readonly desk: Desk,
    readonly kind: FileKind,
  ) {}

  /** Takes what is on record, unless the file has been there before. */
  enter(workers: readonly NumberedWorker[], standing: readonly Standing[]): void {
    for (const worker of workers)
      if (!this.workers.has(worker.number)) this.workers.set(worker.number, worker);
    const found = new Map<string, Standing[]>();
    for (const fact of standing) {
      const name = nameOf(fact.workerId, fact.key);
      found.set(name, [...(found.get(name) ?? []), fact]);
    }
    for (const [name, facts] of found) if (!this.#standing.has(name)) this.#standing.set(name, facts);
  }

  /** Forgets what was to be written: it is written, or was a dry run. */
  turn(): void {
    this.writes.length = 0;
    this.changes.clear();
  }

  /** What becomes of a line; what it takes is noted. @throws Refused */
  decide(line: number, prepared: Prepared): Decided {
    return this.kind === "WORKERS"
      ? this.#worker(line, prepared)
      : this.#fact(line, prepared, FACT_OF[this.kind]);
  }

  #worker(line: number, { worker: number, row }: Prepared): Decided {
    const before = this.workers.get(number);
    const name = String(row.name);
    const team = "team" in row ? (row.team === null ? null : String(row.team)) : (before?.team ?? null);
    if (!before) {
      this.#refuseFormer(number, "number");
      const id = randomUUID();
      this.workers.set(number, { number, id, personId: null, name, team });
      this.writes.push({ line, kind: "WORKER", id: randomUUID(), workerId: id, row: { number, name, team } });
      return decided("CREATED");
    }
    if (before.name === name && before.team === team) return decided("SKIPPED");
    this.#anothers(before.id);
    const after = { ...before, name, team };
    this.workers.set(number, after);
    this.changes.set(after.id, after);
    return decided("CHANGED");
  }

  #fact(line: number, prepared: Prepared, kind: ImportedFact): Decided {
    const worker = this.workers.get(prepared.worker);
    if (!worker) {
      this.#refuseFormer(prepared.worker, "worker");
      return refuse(
        "NOT_FOUND",
        ["worker"],
        `There is no worker with number ${prepared.worker} in your organisation. Register them first, for example by a file of workers.`,
      );
    }
    const name = nameOf(worker.id, prepared.key);
    const facts = this.#standing.get(name) ?? [];
    const live = facts.filter(({ undone }) => !undone);
    const same = live.find((fact) => isSame(kind, fact, prepared));
    // A file that says no end says nothing of one that has been recorded since.
    if (same && (prepared.endedOn === null || same.endedOn === prepared.endedOn)) return decided("SKIPPED");
    if (facts.some((fact) => fact.undone && isSame(kind, fact, prepared) && couldBe(fact, prepared)))
      return decided("SKIPPED", RETRACTED);
    const [other] = live;
    // Whoever fails in the morning and passes in the afternoon has done both.
    if (!other || isResit(kind, live, prepared)) return this.#create(line, kind, name, worker.id, prepared);
    if (!same || same.endedOn !== null || prepared.endedOn === null)
      return refuseOther(kind, same ?? other, prepared);
    if (same.ends.includes(prepared.endedOn)) return decided("SKIPPED", RETRACTED);
    const { endedOn } = prepared;
    this.#end(line, same.id, worker.id, endedOn);
    this.#standing.set(
      name,
      facts.map((fact) => (fact === same ? { ...fact, endedOn, ends: [...fact.ends, endedOn] } : fact)),
    );
    return decided("CHANGED");
  }

  #create(line: number, kind: ImportedFact, name: string, workerId: string, prepared: Prepared): Decided {
    const before = this.#standing.get(name) ?? [];
    this.#standing.set(name, [...before, this.#write(line, kind, workerId, prepared)]);
    return decided("CREATED");
  }

  #write(line: number, kind: FactKind, workerId: string, prepared: Prepared): Standing {
    this.#anothers(workerId);
    const { row, key, endedOn, verifiedHow } = prepared;
    const id = randomUUID();
    this.writes.push({ line, kind, id, workerId, row });
    if (endedOn !== null) this.#end(line, id, workerId, endedOn);
    if (verifiedHow !== null)
      this.writes.push({
        line,
        kind: "CREDENTIAL_VERIFICATION",
        id: randomUUID(),
        workerId,
        row: { credential_id: id, verified_on: this.desk.today, how: verifiedHow },
      });
    return { id, workerId, row, key, undone: false, endedOn, ends: endedOn === null ? [] : [endedOn] };
  }

  /** @throws Refused where a line has a number that was corrected: it neither opens a second record nor is it nobody's. */
  #refuseFormer(number: string, field: string): void {
    const former = this.former.get(number);
    if (former) refuse("ALREADY_RECORDED", [field], whoseFormer(former));
  }

  /** A file is recorded in a capacity that is no worker's own, so nothing in it is about its sender. */
  #anothers(workerId: string): void {
    if (workerId !== ownRecordOf(this.desk.actor)) return;
    const field = this.kind === "WORKERS" ? "number" : "worker";
    refuse("OWN_WORK", [field], new OwnRecord(RULE_OF[this.kind]).message);
  }

  #end(line: number, postId: string, workerId: string, endedOn: string): void {
    this.#anothers(workerId);
    const row = { post_id: postId, change: "END", effective_on: endedOn, hundredths: null };
    this.writes.push({ line, kind: "POST_CHANGE", id: randomUUID(), workerId, row });
  }
}

const nameOf = (workerId: string, key: readonly string[]): string => [workerId, ...key].join("\u0000");

/** A unit's later version does not make its completion another one. */
const differing = (kind: ImportedFact, { row: standing }: Standing, { row }: Prepared): string[] =>
  Object.keys(row).filter(
    (column) =>
      !(kind === "COMPLETION" && column === "unit_version_id") &&
      JSON.stringify(row[column] ?? null) !== JSON.stringify(standing[column] ?? null),
  );

const isSame = (kind: ImportedFact, standing: Standing, prepared: Prepared): boolean =>
  differing(kind, standing, prepared).length === 0;

/** Whether what a line says of an end is what was on record of a fact that has been retracted since. */
const couldBe = ({ ends }: Standing, { endedOn, saysEnd }: Prepared): boolean =>
  !saysEnd || (endedOn === null ? ends.length === 0 : ends.includes(endedOn));

/** Whether a line says that a unit was passed on the very day on which it was failed, and on which nothing else is on record. */
const isResit = (kind: ImportedFact, live: readonly Standing[], { row }: Prepared): boolean =>
  kind === "COMPLETION" && row.passed === true && live.every((fact) => fact.row.passed === false);

function refuseOther(kind: ImportedFact, standing: Standing, prepared: Prepared): never {
  const columns = differing(kind, standing, prepared);
  const what = columns.length > 0 ? columns.join(", ").replaceAll("_", " ") : "end";
  return refuse(
    "ALREADY_RECORDED",
    [],
    `It is on record already, with another ${what}. What is recorded stays: retract it first, if it was wrong.`,
  );
}
