import type { NewRow } from "../../../facts";
import type { StagedFact } from "../../../repositories/importing/import-staging";
import { orderedId } from "../ordered-id";
import {
  EACH_TERM,
  type HeldChange,
  HeldPost,
  type Role,
  TERMS,
  type Term,
  type Terms,
  type TermValue,
} from "./held-post";

export interface NewPost {
  readonly role: Role;
  readonly employer: string | null;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly terms: Terms;
}

/** What changes to nothing else: every row of changes has all columns, since they are written as one set. */
const NO_VALUES = {
  hundredths: null,
  contractKind: null,
  team: null,
  assignmentNumber: null,
  payBandId: null,
  grade: null,
  settingId: null,
  jobEvaluation: null,
  jobProfile: null,
};

/** The posts of one worker, and the facts by which they become what a line says. */
export class PostLedger {
  readonly drafts: StagedFact<"POST" | "POST_CHANGE" | "UNDOING">[] = [];

  constructor(
    readonly posts: HeldPost[],
    /** Why what the record says is corrected; the worker reads it. */
    readonly reason: string,
    /** Called before anything is noted. @throws Refused if nothing may be written to this record. */
    readonly requireWritable: () => void = () => {},
  ) {}

  /**
   * Runs work that notes facts; what it noted before it was refused is taken away. @throws what the work
   * throws
   */
  whole<T>(work: () => T): T {
    const [drafts, posts] = [this.drafts.length, [...this.posts]];
    const were = posts.map((post) => ({
      post,
      state: post.state,
      changes: post.changes.map((each) => ({ ...each })),
    }));
    try {
      return work();
    } catch (error) {
      this.drafts.length = drafts;
      this.posts.splice(0, this.posts.length, ...posts);
      for (const { post, state, changes } of were) {
        post.state = state;
        post.changes.splice(0, post.changes.length, ...changes);
      }
      throw error;
    }
  }

  /** Posts of this employer's own record that are good. */
  get live(): HeldPost[] {
    return this.posts.filter(({ state, isCopied }) => state === "LIVE" && !isCopied);
  }

  start({ role, employer, startedOn, endedOn, terms }: NewPost): HeldPost {
    const post = new HeldPost(orderedId(), role, employer, startedOn, terms);
    this.#note({
      kind: "POST",
      id: post.id,
      row: {
        roleBandId: role.roleBandId,
        startedOn,
        employerName: employer,
        hostOrganisationId: role.host,
        ...valuesOf(terms),
      },
    });
    this.posts.push(post);
    if (endedOn !== null) this.end(post, endedOn);
    return post;
  }

  /** Ends a post, or gives it another end. */
  end(post: HeldPost, endedOn: string): void {
    if (post.endedOn !== endedOn) this.#change(post, "END", endedOn, null);
  }

  change(post: HeldPost, term: Term, effectiveOn: string, value: TermValue): void {
    this.#change(post, term, effectiveOn, value);
  }

  /** Takes away every end of a post, so that it goes on. */
  reopen(post: HeldPost): void {
    for (const end of post.ends) {
      this.#undo("POST_CHANGE", end.id);
      end.state = "CORRECTED";
    }
  }

  /** Takes a post away that was recorded wrongly. */
  correct(post: HeldPost): void {
    this.#undo("POST", post.id);
    post.state = "CORRECTED";
  }

  /**
   * Puts a post in the place of one that was recorded with a wrong first day or role; what changed later
   * changes as it did.
   */
  replace(
    post: HeldPost,
    { startedOn = post.startedOn, role = post.role }: { startedOn?: string; role?: Role },
  ): HeldPost {
    const since = startedOn < post.startedOn ? post.startedOn : startedOn;
    const later = post.changes.filter(
      ({ state, change, effectiveOn }) => state === "LIVE" && change !== "END" && effectiveOn > since,
    );
    const { employer, endedOn } = post;
    this.correct(post);
    const made = this.start({ role, employer, startedOn, endedOn, terms: post.termsOn(since) });
    for (const { change, effectiveOn, value } of later)
      if (change !== "END") this.#change(made, change, effectiveOn, value);
    return made;
  }

  #change(post: HeldPost, change: HeldChange["change"], effectiveOn: string, value: TermValue): void {
    const id = orderedId();
    this.#note({
      kind: "POST_CHANGE",
      id: id,
      row: {
        postId: post.id,
        change,
        effectiveOn,
        ...NO_VALUES,
        ...(change === "END" ? {} : { [TERMS[change]]: value }),
      },
    });
    post.changes.push({
      id,
      change,
      effectiveOn,
      value,
      recordedAt: Number.POSITIVE_INFINITY,
      state: "LIVE",
      undoneAt: null,
    });
  }

  #undo(kind: "POST" | "POST_CHANGE", factId: string): void {
    this.#note({
      kind: "UNDOING",
      id: orderedId(),
      row: {
        factId,
        factKind: kind,
        how: "RETRACTION",
        effectiveOn: null,
        reason: this.reason,
        correction: true,
      },
    });
  }

  #note(draft: (typeof this.drafts)[number]): void {
    this.requireWritable();
    this.drafts.push(draft);
  }
}

/** The terms of a post as its row has them; what a term holds is checked where it is read. */
const valuesOf = (terms: Terms) =>
  Object.fromEntries(EACH_TERM.map((term) => [TERMS[term], terms[term]])) as unknown as Pick<
    NewRow<"POST">,
    (typeof TERMS)[Term]
  >;
