import type { Day } from "../eligibility";
import type { CandidateUnit } from "./question";
import { HORIZON_DAYS } from "./question";

/** When a unit is taken: its first day and its last. */
export interface Run {
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** Taught hours in each calendar month that it reaches into. */
  readonly hours: ReadonlyMap<number, number>;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Calendar months since the year 0. */
function monthOf(day: Day): number {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

const firstDayOf = (month: number): Day => Date.UTC(Math.floor(month / 12), month % 12) / MILLISECONDS_A_DAY;

const SHORTEST_MONTH = 28;
/** While nothing is taken, every order of the lengths of months has come up after four years. */
const CYCLE_DAYS = 4 * 366;

/** A sum of hundredths of hours is not exact in binary: a difference this small is none. */
const NOTHING = 1e-9;

/** The taught hours of each month that are taken by runs of units, and the hours that are left. */
export class HoursCalendar {
  readonly #taken = new Map<number, number>();

  /** @param hoursAMonth most hours in any month; null: any number. */
  constructor(private readonly hoursAMonth: number | null) {}

  /** The first run of a unit on or after a day that the hours leave room for; null if there is none. */
  first(unit: CandidateUnit, notBefore: Day): Run | null {
    if (unit.starts) {
      for (const start of unit.starts) {
        const run = start >= notBefore ? this.at(unit, start) : null;
        if (run) return run;
      }
      return null;
    }
    // A later start only has less room.
    if (unit.durationDays === null) return this.at(unit, notBefore);
    if (this.isTooMuch(unit.hours ?? 0, unit.durationDays)) return null;
    const days = this.#taken.size === 0 ? CYCLE_DAYS : HORIZON_DAYS;
    for (let start = notBefore; start <= notBefore + days; start += 1) {
      const run = this.at(unit, start);
      if (run) return run;
    }
    return null;
  }

  /** The last run that is over by a day and does not begin before another; null if there is none. */
  last(unit: CandidateUnit, notBefore: Day, endsBy: Day): Run | null {
    const { starts } = unit;
    const most = starts ? starts.length : Math.max(0, endsBy - notBefore + 1);
    for (let back = 0; back < most; back += 1) {
      const start = starts ? (starts[most - 1 - back] ?? notBefore) : endsBy - back;
      if (start < notBefore) break;
      const run = start <= endsBy ? this.at(unit, start) : null;
      if (run && run.endsOn <= endsBy) return run;
    }
    return null;
  }

  take({ hours }: Run): void {
    for (const [month, more] of hours) this.#taken.set(month, (this.#taken.get(month) ?? 0) + more);
  }

  release({ hours }: Run): void {
    for (const [month, less] of hours) this.#taken.set(month, (this.#taken.get(month) ?? 0) - less);
  }

  /** Whether so many hours do not fit into the most months that so many days can reach into. */
  private isTooMuch(hours: number, days: number): boolean {
    const months = Math.floor(Math.max(0, days - 2) / SHORTEST_MONTH) + 2;
    return this.hoursAMonth !== null && hours > months * this.hoursAMonth + NOTHING;
  }

  /** The run that begins on a day; null if some month has too little room. */
  private at(unit: CandidateUnit, startsOn: Day): Run | null {
    const hours = unit.hours ?? 0;
    if (this.hoursAMonth === null || hours === 0)
      return { startsOn, endsOn: startsOn + (unit.durationDays ?? 1) - 1, hours: new Map() };
    if (unit.durationDays === null) return this.asRoomAllows(startsOn, hours);
    const spread = new Map<number, number>();
    const endsOn = startsOn + unit.durationDays - 1;
    for (let day = startsOn; day <= endsOn; ) {
      const month = monthOf(day);
      const until = Math.min(endsOn + 1, firstDayOf(month + 1));
      spread.set(month, (hours * (until - day)) / unit.durationDays);
      day = until;
    }
    const fits = [...spread].every(([month, more]) => more <= this.room(month) + NOTHING);
    return fits ? { startsOn, endsOn, hours: spread } : null;
  }

  /** For a unit whose length is not known: as many hours in each month as there is room for. */
  private asRoomAllows(startsOn: Day, hours: number): Run | null {
    const spread = new Map<number, number>();
    let left = hours;
    for (let month = monthOf(startsOn); firstDayOf(month) <= startsOn + HORIZON_DAYS; month += 1) {
      const now = Math.min(left, this.room(month));
      if (now > 0) spread.set(month, now);
      left -= now;
      if (left <= NOTHING) return { startsOn, endsOn: Math.max(startsOn, firstDayOf(month)), hours: spread };
    }
    return null;
  }

  private room(month: number): number {
    return Math.max(0, (this.hoursAMonth ?? 0) - (this.#taken.get(month) ?? 0));
  }
}
