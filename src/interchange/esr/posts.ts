import type { EsrRecord } from "./cut";
import type { EsrProblem, OtherLine } from "./newest";
import { dayBefore, dayIn, isProblem, nextDay, type Period, periodOf, sortPeriods } from "./periods";

/** What one row of an assignment says of a post. Days are YYYY-MM-DD. */
export interface EsrPost {
  readonly record: EsrRecord;
  /** Code of the role band. */
  readonly roleBand: string;
  /** Since when the role band is held. */
  readonly startedOn: string;
  /** The first day on which it no longer is; null: it goes on. */
  readonly endedOn: string | null;
  /** The days for which the row says how the post is. */
  readonly changedOn: string;
  readonly speaksUntil: string;
}

/** An assignment that is not, or no longer, in a position of the organisation's table. */
export interface EsrNoPost {
  readonly record: EsrRecord;
  readonly from: string;
}

export interface EsrAssignment {
  readonly posts: readonly EsrPost[];
  readonly noPost: EsrNoPost | null;
  readonly others: readonly OtherLine[];
}

/**
 * What the rows of one assignment say of posts. Rows of the same role band that follow each other are one post.
 * @param day up to which the file speaks. @param roleBandOf finds the role band of a row; null if there is none.
 */
export function postsOf(
  rows: readonly EsrRecord[],
  day: string,
  roleBandOf: (record: EsrRecord) => string | null,
): EsrAssignment {
  const others: OtherLine[] = [];
  const read = rows.map((record) => periodOf(record, day));
  const periods = sortPeriods(
    read.flatMap((each, at) => {
      if (!isProblem(each)) return [each];
      others.push({ record: rows[at] as EsrRecord, why: each });
      return [];
    }),
  ).filter((period, at, all) => {
    const isLast = all[at + 1]?.from !== period.from;
    if (!isLast) others.push({ record: period.record, why: "REPLACED_IN_FILE" });
    return isLast;
  });
  const stretches = stretchesOf(periods, roleBandOf);
  const posts: EsrPost[] = [];
  for (const stretch of stretches) {
    const written = postsIn(stretch, day);
    posts.push(...written.posts);
    others.push(...written.others);
  }
  const [first, ...more] = periods.filter(
    (period) => !stretches.some(({ rows: held }) => held.includes(period)),
  );
  const noPost = first && stretches.length === 0 ? { record: first.record, from: first.from } : null;
  for (const { record } of noPost ? more : [first, ...more].filter((each) => each !== undefined))
    others.push({ record, why: "POSITION_NOT_IN_TABLE" });
  return { posts, noPost, others };
}

/** Rows of one role band without a day between them. */
interface Stretch {
  readonly roleBand: string;
  readonly rows: readonly Period[];
  readonly next: Period | undefined;
}

function stretchesOf(
  periods: readonly Period[],
  roleBandOf: (record: EsrRecord) => string | null,
): Stretch[] {
  const stretches: { roleBand: string; rows: Period[]; next: Period | undefined }[] = [];
  let open: (typeof stretches)[number] | null = null;
  for (const period of periods) {
    const roleBand = isEnded(period.record) ? null : roleBandOf(period.record);
    const before: Period | undefined = open?.rows.at(-1);
    const follows = before?.until == null || nextDay(before.until) >= period.from;
    if (open !== null && open.roleBand === roleBand && follows) open.rows.push(period);
    else {
      if (open !== null) open.next = period;
      open = roleBand === null ? null : { roleBand, rows: [period], next: undefined };
      if (open !== null) stretches.push(open);
    }
  }
  return stretches;
}

/** Whether a row says that the assignment is over. */
const isEnded = ({ cells }: EsrRecord): boolean =>
  /^(?:TERM|END)/.test(cells["System Assignment Status"] ?? "");

function postsIn({ roleBand, rows, next }: Stretch, day: string): { posts: EsrPost[]; others: OtherLine[] } {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return { posts: [], others: [] };
  const endedOn = next
    ? earlier(last.until === null ? next.from : nextDay(last.until), next.from)
    : endOf(last, day);
  if (isProblem(endedOn)) return { posts: [], others: rows.map(({ record }) => ({ record, why: endedOn })) };
  return {
    others: [],
    posts: rows.map(({ record, from, until }, at) => {
      const following = rows[at + 1];
      const over = following ? dayBefore(following.from) : (until ?? day);
      return {
        record,
        roleBand,
        startedOn: first.from,
        endedOn,
        changedOn: from,
        speaksUntil: later(from, earlier(day, over)),
      };
    }),
  };
}

/**
 * The first day on which an assignment is over. The end of a contract counts as long as it is ahead: somebody
 * who is still there after it has been kept on.
 */
function endOf({ record, until }: Period, day: string): string | null | EsrProblem {
  const assignment = dayIn(record, "Assignment End Date");
  const contract = dayIn(record, "Contract End Date");
  if (isProblem(assignment)) return assignment;
  if (isProblem(contract)) return contract;
  const last = assignment ?? until ?? (contract !== null && contract >= day ? contract : null);
  return last === null ? null : nextDay(last);
}

const earlier = (one: string, other: string): string => (one < other ? one : other);
const later = (one: string, other: string): string => (one > other ? one : other);

/** A whole-time equivalent of ESR, which has more digits, in hundredths; the text itself if it is no number. */
export const roundedFte = (text: string): string =>
  /^(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? String(Math.round(Number(text) * 100) / 100) : text;

/** The title within the name of a position such as `4401|Peer Support Worker|001|`. */
export function titleOfPosition(name: string): string {
  const parts = name.split("|").map((each) => each.trim());
  return (parts.length > 1 ? parts[1] : parts[0]) ?? "";
}

/** The code of the Agenda for Change band that a grade such as `NHS|XR04|Review Body Band 4` names; else null. */
export function payBandOf(grade: string): string | null {
  const [, band = "", range = ""] =
    /Review Body Band (\d)(?:\s*-?\s*(?:Range )?([A-D]))?\s*$/i.exec(grade) ?? [];
  return band === "" ? null : `${band}${range.toLowerCase()}`;
}
