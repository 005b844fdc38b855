import { inDays } from "../days";
import { Assignment, type ExpectedPost, POSTS_HEADINGS } from "./assignment";
import { Draw } from "./draw";
import { happen } from "./happenings";

/** Somebody in the personnel system. */
export interface Employee {
  number: string;
  name: string;
  team: string;
  readonly assignments: Assignment[];
}

/** Somebody who does not exist, or exists under another number. */
export interface Mistaken extends Employee {
  /** Whether an extract said so; otherwise somebody registered them in Peerway. */
  readonly isInFile: boolean;
}

/** Extracts leave out who has been gone for so many days. */
const GONE = 6;
const cell = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A personnel system with a generated workforce. It knows its people's whole history by day, and so is the model of what Peerway is to
 * have on record; it shares nothing with the service.
 */
export class HrSystem {
  readonly employees: Employee[] = [];
  readonly draw: Draw;
  /** Who is on record by mistake for a day. */
  mistaken: Mistaken[] = [];
  /** How often what has happened. */
  readonly counts = new Map<string, number>();
  #numbers = 0;
  #assignments = 0;

  /** @param day the first day of the play. */
  constructor(seed: number, size: number, day: string) {
    this.draw = new Draw(seed);
    for (let each = 0; each < size; each += 1) this.#join(inDays(-2 - this.draw.below(25), day));
  }

  readonly count = (what: string): void => {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  };

  newNumber(): string {
    this.#numbers += 1;
    return `HR-${String(this.#numbers).padStart(6, "0")}`;
  }

  #assign(employee: Employee, startedOn: string): void {
    this.#assignments += 1;
    const number = `A${this.#assignments}`;
    employee.assignments.push(new Assignment(number, startedOn, this.draw.terms(), this.draw.chance(0.7)));
  }

  #join(startedOn: string): void {
    const { draw } = this;
    const employee = { number: this.newNumber(), name: draw.name(), team: draw.team(), assignments: [] };
    this.employees.push(employee);
    this.#assign(employee, startedOn);
    // A second assignment, sometimes of the same role and day.
    if (draw.chance(0.15)) this.#assign(employee, draw.chance(0.5) ? startedOn : inDays(3, startedOn));
  }

  /** Everything that happens before the extract of a day. @param untouched assignments about which something was done in Peerway. */
  live(day: string, untouched: ReadonlySet<Assignment>): void {
    const { draw, count } = this;
    for (const employee of this.employees) {
      const isSent = this.#isInExtract(employee, day);
      if (isSent && draw.chance(0.008)) {
        employee.name = draw.name();
        count("names");
      }
      if (isSent && draw.chance(0.008)) {
        employee.team = draw.team();
        count("teams of workers");
      }
      if (draw.chance(0.06) && this.#comeBack(employee, day)) continue;
      for (const each of employee.assignments)
        if (!untouched.has(each) && each.takenBack === null && this.#isSent(each, day) && draw.chance(0.1))
          happen(draw, each, day, count);
    }
    for (let places = this.employees.length; places > 0; places -= 1)
      if (draw.chance(1 / 60)) {
        this.#join(inDays(draw.below(9) - 3, day));
        count("joiners");
      }
  }

  /** A leaver comes back, under the assignment's number or another. */
  #comeBack(employee: Employee, day: string): boolean {
    const { draw } = this;
    const last = employee.assignments.at(-1);
    const isGone = employee.assignments.every(({ endedOn }) => endedOn !== null && endedOn < day);
    if (!last?.endedOn || !isGone) return false;
    // On the day of the end it would be a change and no return.
    const on = draw.dayAfter(last.endedOn, inDays(3, day));
    if (on === null) return false;
    if (draw.chance(0.6)) last.begin(on, draw.terms(), draw.chance(0.7));
    else this.#assign(employee, on);
    this.count("leavers back");
    return true;
  }

  readonly #isSent = ({ endedOn }: Assignment, day: string): boolean =>
    endedOn === null || endedOn >= inDays(-GONE, day);

  #isInExtract({ assignments }: Employee, day: string): boolean {
    return assignments.some((each) => this.#isSent(each, day));
  }

  /** The lines of a day's extract of workers. */
  workerLines(day: string): string[] {
    return this.employees
      .filter((each) => this.#isInExtract(each, day))
      .concat(this.mistaken.filter(({ isInFile }) => isInFile))
      .map(({ number, name, team }) => [number, name, team].map(cell).join(","));
  }

  /** The lines of a day's extract of posts. */
  postLines(day: string): string[] {
    return this.employees.flatMap(({ number, assignments }) =>
      assignments.filter((each) => this.#isSent(each, day)).map((each) => this.postLine(number, each)),
    );
  }
  postLine = (number: string, each: Assignment): string => each.line(number).map(cell).join(",");

  /** How many lines of a day's extract say what was taken back. */
  takenBack(day: string): number {
    return this.employees
      .flatMap(({ assignments }) => assignments)
      .filter((each) => each.takenBack !== null && this.#isSent(each, day)).length;
  }

  /** What Peerway is to hold of everybody: by number, in the order of numbers. */
  expectedWorkers(): string[] {
    return [...this.employees, ...this.mistaken]
      .map(({ number, name, team }) => `${number} ${name}, ${team}`)
      .sort();
  }
  expectedPosts(): string[] {
    return this.employees
      .flatMap(({ number, assignments }) =>
        assignments.flatMap((each) => each.posts().map((post) => toldPost(number, post))),
      )
      .sort();
  }
  /** What is to be held on a day, by worker's number and assignment. */
  expectedOn(day: string): string[] {
    return this.employees
      .flatMap(({ number, assignments }) =>
        assignments.flatMap((each) => {
          const terms = each.on(day);
          return terms ? [toldTerms(number, { assignmentNumber: each.number, ...terms })] : [];
        }),
      )
      .sort();
  }
}

export const toldTerms = (worker: string, post: Omit<ExpectedPost, "startedOn" | "endedOn">): string =>
  `${worker} ${post.assignmentNumber}: ${post.roleBand} ${Math.round(post.wholeTimeEquivalent * 100)} ${post.contractKind} ${post.team}`;
export const toldPost = (worker: string, post: ExpectedPost): string =>
  `${toldTerms(worker, post)} from ${post.startedOn}${post.endedOn === null ? "" : ` until ${post.endedOn}`}`;
export { POSTS_HEADINGS };
export const WORKERS_HEADINGS = "number,name,team";
