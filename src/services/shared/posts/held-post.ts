import type {
  FactState,
  PostChangeOnRecord,
  PostOnRecord,
} from "../../../repositories/workforce/posts-on-record";

/** What may change of a post from a day on, by its name in the row. */
export const TERMS = {
  HOURS: "hundredths",
  CONTRACT: "contractKind",
  TEAM: "team",
  ASSIGNMENT: "assignmentNumber",
  BAND: "payBandId",
  GRADE: "grade",
  SETTING: "settingId",
  EVALUATION: "jobEvaluation",
  PROFILE: "jobProfile",
} as const;
export type Term = keyof typeof TERMS;
export type TermValue = string | number | null;
export type Terms = Readonly<Record<Term, TermValue>>;

export const EACH_TERM = Object.keys(TERMS) as Term[];

/** An end of a post, or a change of one of its terms. */
export interface HeldChange {
  readonly id: string;
  readonly change: Term | "END";
  readonly effectiveOn: string;
  /** The new value; null for an end. */
  readonly value: TermValue;
  readonly recordedAt: number;
  state: FactState;
  readonly undoneAt: number | null;
}

/** Which role band is held, and where the work is done. */
export interface Role {
  readonly roleBandId: string;
  /** Null where it is the employer. */
  readonly host: string | null;
}

/**
 * A post as it is on record, with all that was recorded of it since, and as it will be once a line is
 * recorded.
 */
export class HeldPost {
  readonly changes: HeldChange[] = [];

  constructor(
    readonly id: string,
    readonly role: Role,
    /** Null for the organisation itself. */
    readonly employer: string | null,
    readonly startedOn: string,
    /** As the post was recorded. */
    readonly first: Terms,
    readonly recordedAt: number = Number.POSITIVE_INFINITY,
    public state: FactState = "LIVE",
    readonly undoneAt: number | null = null,
    readonly isCopied = false,
  ) {}

  #live(change: HeldChange["change"]): HeldChange[] {
    return this.changes.filter((each) => each.state === "LIVE" && each.change === change);
  }

  get ends(): readonly HeldChange[] {
    return this.#live("END");
  }

  /** The first day on which it is no longer held: of several ends the one recorded last. */
  get endedOn(): string | null {
    return this.ends.at(-1)?.effectiveOn ?? null;
  }

  /** Days from which a term has other values, in order. */
  daysOf(term: Term): readonly string[] {
    return this.#live(term)
      .map(({ effectiveOn }) => effectiveOn)
      .sort();
  }

  /**
   * What holds on a day: of several changes the one with effect last, and on one day the one recorded last.
   */
  valueOn(term: Term, day: string): TermValue {
    const since = day < this.startedOn ? this.startedOn : day;
    let latest: HeldChange | null = null;
    for (const change of this.#live(term))
      if (change.effectiveOn <= since && (latest === null || change.effectiveOn >= latest.effectiveOn))
        latest = change;
    return latest === null ? this.first[term] : latest.value;
  }

  termsOn(day: string): Terms {
    return Object.fromEntries(EACH_TERM.map((term) => [term, this.valueOn(term, day)])) as Terms;
  }

  /** The number of its assignment, the one recorded last. */
  get number(): TermValue {
    return this.valueOn("ASSIGNMENT", "9999-12-31");
  }

  /** Whether somebody took back a change to this value, and nothing was recorded of it since. */
  wasTakenBack(change: HeldChange["change"], is: (value: HeldChange) => boolean): boolean {
    const latest = Math.max(0, ...this.#live(change).map(({ recordedAt }) => recordedAt));
    return this.changes.some(
      (each) =>
        each.change === change && each.state === "TAKEN_BACK" && (each.undoneAt ?? 0) > latest && is(each),
    );
  }
}

/** Posts as they are on record, each with what was recorded of it since. */
export function heldPosts(
  posts: readonly PostOnRecord[],
  changes: readonly PostChangeOnRecord[],
): HeldPost[] {
  const held = new Map(posts.map((post) => [post.id, heldPostOf(post)]));
  for (const change of changes) held.get(change.postId)?.changes.push(heldChangeOf(change));
  return [...held.values()];
}

const heldPostOf = (post: PostOnRecord): HeldPost =>
  new HeldPost(
    post.id,
    { roleBandId: post.roleBandId, host: post.hostOrganisationId },
    post.employerName,
    post.startedOn,
    {
      HOURS: post.hundredths,
      CONTRACT: post.contractKind,
      TEAM: post.team,
      ASSIGNMENT: post.assignmentNumber,
      BAND: post.payBandId,
      GRADE: post.grade,
      SETTING: post.settingId,
      EVALUATION: post.jobEvaluation,
      PROFILE: post.jobProfile,
    },
    post.recordedAt,
    post.state,
    post.undoneAt,
    post.isCopied,
  );

const heldChangeOf = (row: PostChangeOnRecord): HeldChange => ({
  id: row.id,
  change: row.change,
  effectiveOn: row.effectiveOn,
  value: {
    END: null,
    HOURS: row.hundredths,
    CONTRACT: row.contractKind,
    TEAM: row.team,
    ASSIGNMENT: row.assignmentNumber,
    BAND: row.payBandId,
    GRADE: row.grade,
    SETTING: row.settingId,
    EVALUATION: row.jobEvaluation,
    PROFILE: row.jobProfile,
  }[row.change],
  recordedAt: row.recordedAt,
  state: row.state,
  undoneAt: row.undoneAt,
});
