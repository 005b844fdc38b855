import type { EventDeliveryFailure } from "../../../entities/events/subscription";
import { cloudEventOf, EVENT_MEDIA_TYPE, type EventOrigin } from "../../../interchange/events/cloud-event";
import type { DeliveryOutcome } from "../../../repositories/events/delivery-writing";
import type { FeedPlace } from "../../../repositories/workforce/changes";
import { eventOf } from "./event-of-change";
import { FAILURES_BEFORE_PAUSE, pauseAfter, pauseOf, waitAfter } from "./retry";
import { type SecretKey, secretsInForce } from "./secrets";
import { signatureHeaders } from "./sign";
import type { Item, Work } from "./take-work";

export interface SentMessage {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What came back: a status, or why there is none. */
export interface SendResult {
  readonly status: number | null;
  readonly retryAfter: string | null;
  readonly failure: EventDeliveryFailure | null;
}

export interface SendingParts {
  readonly key: SecretKey;
  readonly now: () => Date;
  readonly send: (message: SentMessage) => Promise<SendResult>;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Whether nothing more should be begun. */
  readonly isClosed: () => boolean;
}

/** The outcome of a subscription's work. */
export interface WorkDone {
  readonly outcomes: readonly DeliveryOutcome[];
  readonly place: FeedPlace;
  readonly failures: number;
  /** Milliseconds for which nothing is sent. */
  readonly pause: number;
  readonly isAccepted: boolean;
  /** The receiver answered that it is gone, or a delivery was given up. */
  readonly ends: "GONE" | "NOT_DELIVERED" | null;
}

/** Most requests at the same time to one subscription. */
const AT_ONCE = 4;

/** How long new requests are begun before what was done is stored, in milliseconds. */
const BUDGET = 3_000;

/**
 * Sends what was taken for one subscription, several at the same time and those of one lane one after the
 * other. It stops early if the receiver fails repeatedly or asks for a pause.
 */
export function sendWork(parts: SendingParts, work: Work, origin: EventOrigin): Promise<WorkDone> {
  return new WorkSender(parts, work, origin).run();
}

class WorkSender {
  readonly #outcomes: DeliveryOutcome[] = [];
  /** Whether the last item of each lane so far was delivered. */
  readonly #lanes = new Map<string, Promise<boolean>>();
  readonly #began = performance.now();
  #next = 0;
  #failures: number;
  #pause = 0;
  #isAccepted = false;
  #ends: WorkDone["ends"] = null;

  constructor(
    private readonly parts: SendingParts,
    private readonly work: Work,
    private readonly origin: EventOrigin,
  ) {
    this.#failures = work.taken.failures;
  }

  async run(): Promise<WorkDone> {
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.#workOff()));
    return {
      outcomes: this.#outcomes,
      place: this.#place(),
      failures: this.#failures,
      pause: Math.max(this.#pause, pauseAfter(this.#failures)),
      isAccepted: this.#isAccepted,
      ends: this.#ends,
    };
  }

  async #workOff(): Promise<void> {
    for (let item = this.#take(); item; item = this.#take()) {
      const { lane } = item;
      const current = item;
      const done = (this.#lanes.get(lane) ?? Promise.resolve(true)).then((isFree) =>
        current.withheld !== null
          ? this.#withhold(current, isFree)
          : isFree && current.waits === null && !this.#isLate
            ? this.#attempt(current)
            : this.#letWait(current),
      );
      this.#lanes.set(lane, done);
      await done;
    }
  }

  /** Whatever begins in time ends well before the lease of the subscription does. */
  get #isLate(): boolean {
    return performance.now() - this.#began > BUDGET;
  }

  #take(): Item | undefined {
    const isOver =
      this.parts.isClosed() ||
      this.#ends !== null ||
      this.#pause > 0 ||
      this.#failures >= FAILURES_BEFORE_PAUSE + this.work.taken.failures ||
      this.#isLate;
    if (isOver) return undefined;
    const item = this.work.items[this.#next];
    if (item) this.#next += 1;
    return item;
  }

  /** Items are begun in the order of the feed, so all before the last one that was begun are done. */
  #place(): FeedPlace {
    if (this.#next === this.work.items.length) return this.work.end;
    const begun = this.work.items.slice(0, this.#next).filter(({ id }) => id === null);
    return begun.at(-1)?.change ?? this.work.taken.place;
  }

  #letWait({ id, change, lane, waits }: Item): boolean {
    const nothing = { attempts: 0, status: null, failure: null };
    this.#outcomes.push({ id, change, lane, state: "WAITING", dueIn: waits ?? 0, ...nothing });
    return false;
  }

  /** Nothing waits for what is not sent. */
  #withhold({ id, change, lane, withheld }: Item, isFree: boolean): boolean {
    const common = { id, change, lane, attempts: 0, status: null, dueIn: 0 };
    this.#outcomes.push({ ...common, state: "WITHHELD", failure: withheld });
    return isFree;
  }

  async #attempt(item: Item): Promise<boolean> {
    const { status, retryAfter, failure } = await this.parts.send(this.#messageOf(item));
    const { id, change, lane } = item;
    const common = { id, change, lane, attempts: 1, status };
    if (status !== null && status >= 200 && status <= 299) {
      this.#failures = 0;
      if (change === null) this.#isAccepted = true;
      this.#outcomes.push({ ...common, state: "DELIVERED", failure: null, dueIn: 0 });
      return true;
    }
    this.#failures += 1;
    if (status === 429 || status === 503)
      this.#pause = Math.max(this.#pause, pauseOf(retryAfter, this.parts.now()));
    const wait = status === 410 ? null : waitAfter(item.attempts + 1, this.parts.random());
    if (wait === null) this.#ends = status === 410 ? "GONE" : (this.#ends ?? "NOT_DELIVERED");
    const state = wait === null ? "FAILED" : "WAITING";
    const dueIn = Math.max(wait ?? 0, this.#pause);
    this.#outcomes.push({ ...common, state, failure: failure ?? "REFUSED", dueIn });
    return false;
  }

  #messageOf(item: Item): SentMessage {
    const { subscription } = this.work;
    const now = this.parts.now();
    const event = eventOf({ ...item, id: item.id ?? "" });
    const body = Buffer.from(JSON.stringify(cloudEventOf(event, this.origin)));
    const timestamp = Math.floor(now.getTime() / 1_000);
    const signed = signatureHeaders(secretsInForce(this.parts.key, subscription, now), {
      id: event.id,
      timestamp,
      body,
    });
    return {
      url: subscription.url,
      headers: { "content-type": EVENT_MEDIA_TYPE, "user-agent": "Peerway", ...signed },
      body,
    };
  }
}
