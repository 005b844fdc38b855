import { inDays } from "../days";

/** What holds of an assignment at a time. */
export interface Terms {
  readonly roleBand: string;
  readonly wholeTimeEquivalent: number;
  readonly contractKind: string;
  /** Empty: none. */
  readonly team: string;
}

/** A post as Peerway is to have it on record: a stretch of an assignment in one role band, with its latest terms. */
export interface ExpectedPost extends Terms {
  readonly assignmentNumber: string;
  readonly startedOn: string;
  readonly endedOn: string | null;
}

interface Span {
  from: string;
  terms: Terms;
}

/** A stretch of time for which an assignment is held without a break. */
interface Stint {
  startedOn: string;
  endedOn: string | null;
  /** What held from when on; the first from the first day. */
  spans: Span[];
}

const lastOf = <Item>(items: readonly Item[]): Item => items[items.length - 1] as Item;
export const areSame = (one: Terms, other: Terms): boolean =>
  one.roleBand === other.roleBand &&
  one.wholeTimeEquivalent === other.wholeTimeEquivalent &&
  one.contractKind === other.contractKind &&
  one.team === other.team;

/**
 * An assignment as a personnel system keeps it, with its whole history by day. It knows nothing of how Peerway reads an extract: what
 * Peerway is to have on record is this history, day by day, where an extract tells it; a change of unknown day counts from the extract.
 */
export class Assignment {
  readonly number: string;
  readonly #stints: Stint[] = [];
  /** The first day that extracts state: of the stint, or since when its role band is held. */
  #statedStart = "";
  /** Since when it is as extracts say; null where they do not say. */
  #statedSince: string | null = null;
  #hasEnded = false;
  /** What somebody took back in Peerway, where extracts go on saying it. */
  takenBack: "POST" | "CHANGE" | null = null;
  /** The day on which it was taken back. */
  takenBackOn = "";

  constructor(number: string, startedOn: string, terms: Terms, isSinceKnown: boolean) {
    this.number = number;
    this.begin(startedOn, terms, isSinceKnown);
  }

  get #stint(): Stint {
    return lastOf(this.#stints);
  }
  get terms(): Terms {
    return lastOf(this.#stint.spans).terms;
  }
  /** Since when its latest terms hold. */
  get since(): string {
    return lastOf(this.#stint.spans).from;
  }
  get startedOn(): string {
    return this.#stint.startedOn;
  }
  get endedOn(): string | null {
    return this.#stint.endedOn;
  }
  get isSinceKnown(): boolean {
    return this.#statedSince !== null;
  }
  /** The day after which a correction of the latest terms may lie. */
  get sinceBefore(): string | null {
    return this.#stint.spans.at(-2)?.from ?? null;
  }
  /** The end of the stint before. */
  get endBefore(): string | null {
    return this.#stints.at(-2)?.endedOn ?? null;
  }
  /** Whether nothing has happened to it since it began. */
  get isPlain(): boolean {
    return this.#stints.length === 1 && this.#stint.spans.length === 1 && !this.#hasEnded;
  }
  /** Whether the latest change was one of hours alone, on a known day. */
  get isOfOtherHours(): boolean {
    const before = this.#stint.spans.at(-2)?.terms;
    return (
      before !== undefined &&
      this.isSinceKnown &&
      before.wholeTimeEquivalent !== this.terms.wholeTimeEquivalent &&
      areSame({ ...before, wholeTimeEquivalent: this.terms.wholeTimeEquivalent }, this.terms)
    );
  }

  begin(startedOn: string, terms: Terms, isSinceKnown: boolean): void {
    this.#stints.push({ startedOn, endedOn: null, spans: [{ from: startedOn, terms }] });
    this.#statedStart = startedOn;
    this.#statedSince = isSinceKnown ? startedOn : null;
  }

  /** @param known since when, where the extract says so; otherwise it counts from the extract. */
  change(terms: Terms, known: string | null, extractedOn: string): void {
    this.#stint.spans.push({ from: known ?? extractedOn, terms });
    this.#statedSince = known;
  }

  /** Another role band, where extracts state the first day of the role band in place of the assignment's. */
  takeUp(terms: Terms, from: string, isSinceKnown: boolean): void {
    this.#stint.spans.push({ from, terms });
    this.#statedStart = from;
    this.#statedSince = isSinceKnown ? from : null;
  }

  /** The latest terms were others all along. */
  correctTerms(terms: Terms): void {
    lastOf(this.#stint.spans).terms = terms;
  }

  /** It becomes known that the latest terms hold since an earlier day. */
  correctSince(from: string): void {
    lastOf(this.#stint.spans).from = from;
    this.#statedSince = from;
  }

  end(endedOn: string | null): void {
    this.#stint.endedOn = endedOn;
    this.#hasEnded = true;
  }

  /** Between which days, neither included, the first day that extracts state can be moved; null where it cannot. */
  roomOfStart(): readonly [after: string, before: string] | null {
    const { spans, startedOn } = this.#stint;
    const at = spans.findIndex(({ from }) => from === this.#statedStart);
    const role = spans[at]?.terms.roleBand;
    // Another role band under the same first day: extracts would say that the other one was wrong, too.
    if (at < 0 || spans.slice(at).some(({ terms }) => terms.roleBand !== role)) return null;
    const after =
      this.#statedStart === startedOn
        ? (this.endBefore ?? inDays(-20, startedOn))
        : (spans[at - 1]?.from ?? startedOn);
    const before = spans[at + 1]?.from ?? this.endedOn ?? inDays(20, this.#statedStart);
    return [after, before];
  }
  get statedStart(): string {
    return this.#statedStart;
  }
  moveStart(to: string): void {
    const stint = this.#stint;
    const span = stint.spans.find(({ from }) => from === this.#statedStart);
    if (!span) throw new Error(`Nothing begins on ${this.#statedStart}.`);
    if (stint.startedOn === this.#statedStart) stint.startedOn = to;
    if (this.#statedSince === span.from) this.#statedSince = to;
    span.from = to;
    this.#statedStart = to;
  }

  /**
   * Somebody recorded other hours in Peerway; the extract of a later day, which knows of no day, has the right ones from then on only.
   * The right ones are recorded even if they replace a slip of the same day, so that a slip that is dated back ends with them.
   */
  keepSlip(wholeTimeEquivalent: number, from: string, extractedOn: string): void {
    const { terms } = this;
    if (from > extractedOn) return;
    if (from < extractedOn) this.#stint.spans.push({ from, terms: { ...terms, wholeTimeEquivalent } });
    this.#stint.spans.push({ from: extractedOn, terms });
  }

  /** What holds on a day; null where nothing does. */
  on(day: string): Terms | null {
    for (const post of this.#stretches())
      if (post.startedOn <= day && (post.endedOn === null || day < post.endedOn))
        return post.spans.filter(({ from }) => from <= day).at(-1)?.terms ?? null;
    return null;
  }

  /** The posts that Peerway is to have on record, in the order of their first days. */
  posts(): ExpectedPost[] {
    return this.#stretches().map(({ startedOn, endedOn, spans }) => ({
      assignmentNumber: this.number,
      startedOn,
      endedOn,
      ...lastOf(spans).terms,
    }));
  }

  /** Its history cut where its role band changes. */
  #stretches(): Stint[] {
    if (this.takenBack === "POST") return [];
    const stretches: Stint[] = [];
    for (const stint of this.#stints) {
      const isCurrent = stint === this.#stint;
      for (const span of isCurrent && this.takenBack === "CHANGE" ? stint.spans.slice(0, -1) : stint.spans) {
        const before = span === stint.spans[0] ? undefined : stretches.at(-1);
        if (before && lastOf(before.spans).terms.roleBand === span.terms.roleBand) before.spans.push(span);
        else {
          if (before) before.endedOn = span.from;
          stretches.push({ startedOn: span.from, endedOn: null, spans: [span] });
        }
      }
      lastOf(stretches).endedOn = stint.endedOn;
    }
    return stretches;
  }

  /** Its line of an extract, in the order of POSTS_HEADINGS. */
  line(worker: string): string[] {
    const { roleBand, wholeTimeEquivalent, contractKind, team } = this.terms;
    return [
      worker,
      this.number,
      roleBand,
      this.#statedStart,
      this.endedOn ?? "",
      String(wholeTimeEquivalent),
      contractKind,
      team,
      this.#statedSince ?? "",
    ];
  }
}

export const POSTS_HEADINGS =
  "worker,assignmentNumber,roleBand,startedOn,endedOn,wholeTimeEquivalent,contractKind,team,changedOn";
