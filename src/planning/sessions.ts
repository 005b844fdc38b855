import { type Day, type Facts, knownFactsAt, type LeafRequirement, supposedId } from "../eligibility";
import { readLeaf } from "../eligibility/kinds";
import { isSatisfied } from "../eligibility/timeline";
import type { PlanQuestion } from "./question";

type Supervision = Extract<LeafRequirement, { kind: "SUPERVISION" }>;

/** A session that is still to be held, and the place of the requirement that it is held for. */
export interface Session {
  readonly heldOn: Day;
  readonly kind: string;
  readonly for: number;
}

/**
 * How many days are searched for sessions that fit: they include every length that a number of months can
 * have.
 */
const DAYS_LOOKED_AT = 1500;

/** Supervision sessions that are still to come, as the record and the limits allow them. */
export class Sessions {
  readonly #first = new Map<string, Day | null>();
  readonly #until = new Map<string, readonly Session[] | null>();
  readonly #record: Facts;

  constructor(private readonly question: PlanQuestion) {
    const { personId, supervisions, confirmations, undoings, copied, acceptances, ownKinds } =
      question.record;
    const none: [] = [];
    this.#record = {
      personId,
      supervisions,
      confirmations,
      undoings,
      copied,
      acceptances,
      ownKinds,
      posts: none,
      postChanges: none,
      evidence: none,
      claims: none,
      submissions: none,
      judgements: none,
      appeals: none,
      appointments: none,
      conflicts: none,
      completions: none,
      credentials: none,
      verifications: none,
      cpdEntries: none,
      endorsements: none,
      offers: none,
      attestations: none,
      waivers: none,
      adjustments: none,
      links: none,
    };
  }

  /**
   * The first day from one on and before another on which requirements can be met together; null if there is
   * none.
   */
  first(asked: ReadonlyMap<number, Supervision>, from: Day, until: Day): Day | null {
    const key = `${[...asked.keys()].join()} ${from} ${until}`;
    const found = this.#first.get(key);
    if (found !== undefined) return found;
    let first: Day | null = null;
    for (let day = from; first === null && day < Math.min(until, from + DAYS_LOOKED_AT); day += 1)
      if (this.until(day, asked)) first = day;
    this.#first.set(key, first);
    return first;
  }

  /** The same, with turns for others between days. */
  async firstInTurns(
    asked: ReadonlyMap<number, Supervision>,
    from: Day,
    until: Day,
    breathe: () => Promise<void>,
  ): Promise<Day | null> {
    for (let day = from; day < Math.min(until, from + DAYS_LOOKED_AT); day += 1) {
      await breathe();
      if (this.until(day, asked)) break;
    }
    return this.first(asked, from, until);
  }

  /**
   * The fewest sessions up to a day by which all of these are met on it, as late as they can be: one that is
   * held for one requirement counts towards every other that it meets. Null if they cannot be.
   */
  until(day: Day, asked: ReadonlyMap<number, Supervision>): readonly Session[] | null {
    const key = `${[...asked.keys()].join()} ${day}`;
    const found = this.#until.get(key);
    if (found !== undefined) return found;
    const sessions = this.fewest(day, asked);
    this.#until.set(key, sessions);
    return sessions;
  }

  private fewest(day: Day, asked: ReadonlyMap<number, Supervision>): readonly Session[] | null {
    // Sessions of an own kind come first, then those of a national one: they also count where more kinds do.
    const ordered = [...asked].sort(([, a], [, b]) => this.breadthOf(a) - this.breadthOf(b));
    let sessions: readonly Session[] = [];
    for (const [place, requirement] of ordered) {
      const more = this.more(day, place, requirement, sessions);
      if (!more) return null;
      sessions = more;
    }
    const isMet = (held: readonly Session[]) => ordered.every(([, each]) => this.isMet(day, each, held));
    if (!isMet(sessions)) return null;
    for (const session of [...sessions].sort((a, b) => a.heldOn - b.heldOn)) {
      const fewer = sessions.filter((each) => each !== session);
      if (isMet(fewer)) sessions = fewer;
    }
    return [...sessions].sort((a, b) => a.heldOn - b.heldOn);
  }

  private breadthOf({ supervisionKind }: Supervision): number {
    if (supervisionKind === null) return 2;
    return this.#record.ownKinds.some(({ kind }) => kind === supervisionKind) ? 0 : 1;
  }

  private more(
    day: Day,
    place: number,
    requirement: Supervision,
    held: readonly Session[],
  ): readonly Session[] | null {
    const apart = this.apart(requirement);
    let sessions = held;
    const missing = () => !this.isMet(day, requirement, sessions);
    for (let on = day; missing(); on -= 1) {
      if (on < this.question.clocks.asOf || sessions.length - held.length > requirement.sessions) return null;
      const [near] = sessions.map(({ heldOn }) => heldOn).filter((other) => Math.abs(other - on) < apart);
      if (near !== undefined) {
        on = Math.min(on, near - apart) + 1;
        continue;
      }
      sessions = [...sessions, { heldOn: on, kind: requirement.supervisionKind ?? "", for: place }];
      on -= apart - 1;
    }
    return sessions;
  }

  /** A run that must not break needs sessions closer together than a plan would put them otherwise. */
  private apart({ longestGapDays, shortestGapDays }: Supervision): number {
    const { daysBetweenSessions } = this.question.limits;
    const wanted = Math.max(daysBetweenSessions, shortestGapDays ?? 1);
    return Math.max(1, Math.min(wanted, longestGapDays ?? wanted));
  }

  private isMet(day: Day, requirement: Supervision, sessions: readonly Session[]): boolean {
    const { clocks } = this.question;
    const more = sessions.map(({ heldOn, kind }, at) => ({
      id: supposedId(`session.${at}`),
      recordedAt: clocks.knownAt,
      kind,
      heldOn,
    }));
    const supervisions = [...this.#record.supervisions, ...more];
    const confirmations = [
      ...this.#record.confirmations,
      ...more.map(({ id, recordedAt }) => ({
        id: `${id}.confirmed`,
        recordedAt,
        supervisionId: id,
        isContest: false,
      })),
    ];
    const known = knownFactsAt({ ...this.#record, supervisions, confirmations }, clocks.knownAt);
    return isSatisfied(readLeaf(requirement, known, clocks).outcomeOn(day));
  }
}
