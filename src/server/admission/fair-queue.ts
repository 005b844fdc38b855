import { FairOrder } from "./fair-order";

/** An operation that asks for a turn, and whose it is. */
export interface Asked {
  /** The person or program that signed in, or an address. */
  readonly client: string;
  /** The organisation that they act for; all callers who have not signed in share one. */
  readonly organisation: string;
  /** Its counted cost. */
  readonly cost: number;
}

/** How much may run at the same time, and how much may wait. */
export interface Bounds {
  /** The cost of everything that a client has running, unless it is a single operation. */
  readonly client: number;
  /** The cost of everything that an organisation has running, unless it is a single operation. */
  readonly organisation: number;
  /**
   * Operations that run in all. An organisation has at most one less, so that there is a place for another.
   */
  readonly places: number;
  /** Operations of one client that wait. */
  readonly waitingOfClient: number;
  /** Operations that wait in all. */
  readonly waiting: number;
}

/** FULL_CLIENT: the client has as many operations waiting as it may. FULL: all clients together have. */
export type Entered = "BEGINS" | "WAITS" | "FULL_CLIENT" | "FULL";

interface Under {
  cost: number;
  questions: number;
}

/**
 * Decides whose operation starts next, by counted cost: organisations in turn, the clients of an organisation
 * in turn, and a client's operations in their order. A turn is as long as its operation costs, so that
 * clients who ask for much wait for clients who ask for little, and not the other way round. It knows no time
 * and starts nothing itself.
 */
export class FairQueue<Question extends Asked> {
  readonly #waiting = new Map<string, Map<string, Question[]>>();
  readonly #organisations = new FairOrder();
  readonly #clients = new Map<string, FairOrder>();
  readonly #underway = new Map<string, Under>();
  #places = 0;
  #length = 0;

  constructor(readonly bounds: Bounds) {}

  /** Adds an operation. If it BEGINS, the caller starts it, and calls `leave` when it has ended. */
  enter(question: Question): Entered {
    const waiting = this.#of(question);
    if (waiting.length === 0 && this.#hasRoomFor(question)) {
      this.#begin(question);
      return "BEGINS";
    }
    if (waiting.length >= this.bounds.waitingOfClient) return "FULL_CLIENT";
    if (this.#length >= this.bounds.waiting) return "FULL";
    const clients = this.#waiting.get(question.organisation) ?? new Map<string, Question[]>();
    this.#waiting.set(question.organisation, clients);
    clients.set(question.client, [...waiting, question]);
    this.#length += 1;
    return "WAITS";
  }

  /** Removes an operation that was running. @returns those that start in its place. */
  leave(question: Question): Question[] {
    this.#count(question, -1);
    return this.#beginNext();
  }

  /** Removes an operation that was waiting. @returns those that start because it is gone. */
  giveUp(question: Question): Question[] {
    const waiting = this.#of(question);
    if (!waiting.includes(question)) return [];
    this.#setWaiting(
      question,
      waiting.filter((each) => each !== question),
    );
    return this.#beginNext();
  }

  /** How many operations are running, and how many wait. */
  get counts(): { readonly underway: number; readonly waiting: number } {
    return { underway: this.#places, waiting: this.#length };
  }

  #beginNext(): Question[] {
    const begun: Question[] = [];
    for (let next = this.#next(); next; next = this.#next()) {
      this.#setWaiting(next, this.#of(next).slice(1));
      this.#begin(next);
      begun.push(next);
    }
    return begun;
  }

  #next(): Question | undefined {
    const heads = [...this.#waiting].flatMap(([organisation, clients]) => {
      const able = [...clients].flatMap(([client, [head]]) =>
        head && this.#hasRoomFor(head) ? [[client, head] as const] : [],
      );
      const first = (this.#clients.get(organisation) ?? new FairOrder()).first(able);
      return first ? [[organisation, first] as const] : [];
    });
    return this.#organisations.first(heads);
  }

  #begin(question: Question): void {
    this.#count(question, 1);
    this.#organisations.take(question.organisation, question.cost);
    const clients = this.#clients.get(question.organisation) ?? new FairOrder();
    this.#clients.set(question.organisation, clients);
    clients.take(question.client, question.cost);
  }

  #hasRoomFor(question: Asked): boolean {
    const { client, organisation, places } = this.bounds;
    const [ofClient, ofOrganisation] = keysOf(question).map((key) => this.#underway.get(key));
    const fits = (under: Under | undefined, most: number) => !under || under.cost + question.cost <= most;
    return (
      this.#places < places &&
      (ofOrganisation?.questions ?? 0) < Math.max(1, places - 1) &&
      fits(ofClient, client) &&
      fits(ofOrganisation, organisation)
    );
  }

  #count(question: Asked, sign: 1 | -1): void {
    this.#places += sign;
    for (const key of keysOf(question)) {
      const under = this.#underway.get(key) ?? { cost: 0, questions: 0 };
      under.questions += sign;
      under.cost += sign * question.cost;
      if (under.questions === 0) this.#underway.delete(key);
      else this.#underway.set(key, under);
    }
    // When everybody is idle, earlier turns no longer count.
    if (this.#places === 0 && this.#length === 0) {
      this.#clients.clear();
      this.#organisations.clear();
    }
  }

  #of({ organisation, client }: Asked): readonly Question[] {
    return this.#waiting.get(organisation)?.get(client) ?? [];
  }

  #setWaiting({ organisation, client }: Asked, questions: Question[]): void {
    const clients = this.#waiting.get(organisation);
    if (!clients) return;
    this.#length += questions.length - (clients.get(client)?.length ?? 0);
    if (questions.length > 0) clients.set(client, questions);
    else clients.delete(client);
    if (clients.size === 0) this.#waiting.delete(organisation);
  }
}

const keysOf = ({ organisation, client }: Asked): readonly [string, string] => [
  `client ${organisation} ${client}`,
  `organisation ${organisation}`,
];
