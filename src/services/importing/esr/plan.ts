import {
  competenceOf,
  type EsrCompetence,
  type EsrContents,
  type EsrNoPost,
  type EsrPerson,
  type EsrPost,
  type EsrProblem,
  type EsrRecord,
  type LeftOutReason,
  newestOf,
  type OtherLine,
  personOf,
  postsOf,
} from "../../../interchange/esr";
import type { EsrReading } from "./reading";

/** Something of a file that is recorded, or refused. */
export type EsrEntry = { readonly record: EsrRecord } & (
  | { readonly phase: "REFUSED"; readonly problem: EsrProblem }
  /** Deleted (null), or of no concern any more: what was recorded from it is taken back. */
  | { readonly phase: "WITHDRAWN"; readonly why: LeftOutReason | null }
  | { readonly phase: "WORKERS"; readonly person: EsrPerson }
  | { readonly phase: "POSTS"; readonly post: EsrPost | null; readonly noPost: EsrNoPost | null }
  | { readonly phase: "CREDENTIALS"; readonly competence: EsrCompetence }
);

export type PhaseName = EsrEntry["phase"];

/** What a file asks for, in the order in which it is recorded, and the same each time that it is read. */
export interface EsrPlan {
  readonly header: EsrContents["header"];
  /** The day up to which the file speaks, YYYY-MM-DD. */
  readonly day: string;
  /** Whether it has everything, and not only what changed. */
  readonly isFull: boolean;
  readonly entries: readonly EsrEntry[];
  readonly leftOut: ReadonlyMap<LeftOutReason, number>;
  /** Persons of ESR whose records are opened if they are not on record. */
  readonly opens: ReadonlySet<string>;
  /** Persons of ESR that the file has a row about. */
  readonly persons: ReadonlySet<string>;
}

/** Phases follow each other, since posts are of workers, and what is deleted may come again with another id. */
const ORDER: readonly PhaseName[] = ["REFUSED", "WITHDRAWN", "WORKERS", "POSTS", "CREDENTIALS"];

/** Works out what a file asks for, without a look at the records. */
export function planOf({ header, records, leftOut }: EsrContents, reading: EsrReading): EsrPlan {
  const day = header.thisRun.slice(0, 10);
  const newest = newestOf(records);
  const left = new Map(leftOut);
  const entries: EsrEntry[] = newest.deleted.map((record) => ({ phase: "WITHDRAWN", record, why: null }));
  const others = (lines: readonly OtherLine[]) => {
    for (const { record, why } of lines)
      if (typeof why === "string") left.set(why, (left.get(why) ?? 0) + 1);
      else entries.push({ phase: "REFUSED", record, problem: why });
  };
  others(newest.others);
  const holders = new Set<string>();
  for (const rows of newest.rows.AS.values()) {
    const read = postsOf(rows, day, reading.roleBandOf);
    others(read.others);
    for (const post of read.posts) {
      entries.push({ phase: "POSTS", record: post.record, post, noPost: null });
      if (post.endedOn === null || post.endedOn > day) holders.add(post.record.cells["Person ID"] ?? "");
    }
    if (read.noPost)
      entries.push({ phase: "POSTS", record: read.noPost.record, post: null, noPost: read.noPost });
  }
  const opens = new Set<string>();
  for (const [id, rows] of newest.rows.PR) {
    const { person, others: more } = personOf(rows, day);
    others(more);
    if (!person) continue;
    entries.push({ phase: "WORKERS", record: person.record, person });
    if (person.isEmployed && (reading.people === "EVERYBODY" || holders.has(id))) opens.add(id);
  }
  for (const rows of newest.rows.CM.values()) {
    others(rows.slice(0, -1).map((record) => ({ record, why: "REPLACED_IN_FILE" })));
    const record = rows.at(-1);
    if (record) entries.push(competenceEntry(record, reading));
  }
  return {
    header,
    day,
    isFull: header.previousRun === null,
    entries: ORDER.flatMap((phase) => entries.filter((each) => each.phase === phase)),
    leftOut: left,
    opens,
    persons: new Set(newest.rows.PR.keys()),
  };
}

function competenceEntry(record: EsrRecord, reading: EsrReading): EsrEntry {
  const competence = competenceOf(record, reading.hasType);
  if (typeof competence === "string") return { phase: "WITHDRAWN", record, why: competence };
  if ("message" in competence) return { phase: "REFUSED", record, problem: competence };
  return { phase: "CREDENTIALS", record, competence };
}
