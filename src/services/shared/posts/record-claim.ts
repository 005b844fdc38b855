import { refuse } from "../context";
import { sharedMessages } from "../messages";
import { EACH_TERM, type HeldPost } from "./held-post";
import { beginBefore, placeClaim, startNew } from "./place-claim";
import { firstDayOf, isRole, laterDay, type PostClaim } from "./post-claim";
import type { PostLedger } from "./post-ledger";

export interface ClaimOutcome {
  readonly outcome: "CREATED" | "CHANGED" | "SKIPPED";
  /** What its sender may not expect; null if there is nothing of that kind. */
  readonly message: string | null;
  /** The post that it is about; null if a person took it back. */
  readonly postId: string | null;
}

/**
 * Makes the record of a worker's posts what an extract says: opens, changes, ends, re-opens and corrects
 * posts. What is on record just so stays untouched. What a person took back stays so, unless the claim says
 * to record it again.
 * @throws Refused for an end that cannot be.
 */
export function recordClaim(ledger: PostLedger, claim: PostClaim): ClaimOutcome {
  const before = ledger.drafts.length;
  const chain = chainOf(ledger, claim);
  if (chain.length === 0) return createPost(ledger, claim);
  if (!claim.again && isTakenBackSince(ledger, chain, claim))
    return { outcome: "SKIPPED", message: sharedMessages.postStaysRetracted, postId: null };
  const placed = placeClaim(ledger, chain, claim);
  const kept: string[] = [];
  const { id } = settleTerms(ledger, settleEnd(ledger, placed.post, claim, kept), claim, kept);
  const message = kept.length === 0 ? null : sharedMessages.termsStayRetracted(kept);
  if (ledger.drafts.length === before) return { outcome: "SKIPPED", message, postId: id };
  return { outcome: placed.isFurther ? "CREATED" : "CHANGED", message, postId: id };
}

/**
 * Whether a post of the claim's role was recorded as a change of the assignment, and a person took it back
 * since.
 */
const isTakenBackSince = (ledger: PostLedger, chain: readonly HeldPost[], claim: PostClaim): boolean => {
  const latest = Math.max(...chain.map(({ recordedAt }) => recordedAt));
  return (
    !chain.some((post) => isRole(post, claim)) &&
    takenBack(ledger, claim).some((post) => (post.undoneAt ?? 0) > latest && hadTerms(post, claim))
  );
};

/**
 * The posts that a claim may be about, in the order of their first days: those of its assignment number;
 * without one, or where none has that number yet, the one of the same role band and first day.
 */
function chainOf(ledger: PostLedger, claim: PostClaim): HeldPost[] {
  const number = claim.terms.ASSIGNMENT ?? null;
  const live = ledger.live
    .filter(({ employer }) => employer === claim.employer)
    .sort((a, b) => (a.startedOn < b.startedOn ? -1 : a.startedOn > b.startedOn ? 1 : 0));
  const numbered = number === null ? [] : live.filter((post) => post.number === number);
  if (numbered.length > 0) return numbered;
  const alike = live.filter(
    ({ role, startedOn }) => role.roleBandId === claim.roleBandId && startedOn === claim.startedOn,
  );
  const unnumbered = alike.filter((post) => post.number === null);
  if (number !== null) return unnumbered.slice(0, 1);
  const found = unnumbered.length > 0 ? unnumbered : alike;
  if (found.length > 1)
    refuse(
      "ALREADY_RECORDED",
      ["assignmentNumber"],
      sharedMessages.whichPost(
        found.length,
        found.map((post) => post.number).filter((each) => each !== null),
      ),
    );
  return found;
}

/** Posts like the claim's that a person took back. */
const takenBack = (ledger: PostLedger, claim: PostClaim): HeldPost[] =>
  ledger.posts.filter(
    (post) =>
      post.state === "TAKEN_BACK" &&
      !post.isCopied &&
      post.employer === claim.employer &&
      isRole(post, claim) &&
      (post.number === null || claim.terms.ASSIGNMENT == null || post.number === claim.terms.ASSIGNMENT),
  );

/** Whether a post was on record, at first or at last, with what the claim says. */
const hadTerms = (post: HeldPost, { terms }: PostClaim): boolean =>
  EACH_TERM.every((term) => {
    const value = terms[term];
    return (
      value === undefined ||
      term === "ASSIGNMENT" ||
      value === post.first[term] ||
      value === post.valueOn(term, "9999-12-31")
    );
  });

/**
 * The end that was recorded first is compared: a person who retracts a post for its wrong end sends the right
 * one.
 */
const hadEnd = (post: HeldPost, { endedOn }: PostClaim): boolean => {
  const first = post.changes.find(({ change, state }) => change === "END" && state !== "CORRECTED");
  return endedOn === undefined || endedOn === (first?.effectiveOn ?? null);
};

function createPost(ledger: PostLedger, claim: PostClaim): ClaimOutcome {
  const alike = takenBack(ledger, claim).filter(({ startedOn }) => startedOn === claim.startedOn);
  const isSame = alike.some((post) => hadTerms(post, claim) && hadEnd(post, claim));
  if (isSame && !claim.again)
    return { outcome: "SKIPPED", message: sharedMessages.postStaysRetracted, postId: null };
  const { id } = startNew(ledger, claim, claim.endedOn ?? null);
  return {
    outcome: "CREATED",
    message: isSame
      ? sharedMessages.recordedAgain
      : alike.length > 0
        ? sharedMessages.postLikeRetracted
        : null,
    postId: id,
  };
}

/**
 * Ends, re-opens or leaves a post as the claim says. @returns the post, which may have been put in another's
 * place.
 */
function settleEnd(ledger: PostLedger, post: HeldPost, claim: PostClaim, kept: string[]): HeldPost {
  const { endedOn } = claim;
  if (endedOn === undefined || endedOn === post.endedOn) return post;
  const chain = chainOf(ledger, claim);
  if (endedOn === null) {
    // Its end is where the next of its assignment begins.
    if (!chain.some(({ startedOn }) => startedOn > post.startedOn)) ledger.reopen(post);
    return post;
  }
  if (!claim.again && post.wasTakenBack("END", (end) => end.effectiveOn === endedOn)) {
    kept.push("end");
    return post;
  }
  const held = endedOn > post.startedOn ? post : beginBefore(ledger, chain, post, endedOn);
  if (!held)
    return refuse("DATES_OUT_OF_ORDER", ["endedOn"], sharedMessages.endBeforePost(endedOn, post.startedOn));
  ledger.end(held, endedOn);
  return held;
}

const CALLED = {
  HOURS: "hours",
  CONTRACT: "contract kind",
  TEAM: "team",
  ASSIGNMENT: "assignment number",
  BAND: "pay band",
  GRADE: "grade",
  SETTING: "setting",
  EVALUATION: "job evaluation",
  PROFILE: "job profile",
};

/** Changes what is other than the claim says, from the first day that it speaks of until its extract's. */
function settleTerms(ledger: PostLedger, post: HeldPost, claim: PostClaim, kept: string[]): HeldPost {
  const since = firstDayOf(claim, post.startedOn, post.endedOn);
  const until = laterDay(claim.extractedOn, since);
  for (const term of EACH_TERM) {
    const value = claim.terms[term];
    if (value === undefined || (term === "ASSIGNMENT" && value === null)) continue;
    const days =
      term === "ASSIGNMENT"
        ? [post.startedOn]
        : claim.changedOn === null
          ? [since]
          : [since, ...post.daysOf(term).filter((day) => day > since && day <= until)];
    if (days.every((day) => post.valueOn(term, day) === value)) continue;
    if (!claim.again && post.wasTakenBack(term, (change) => change.value === value)) {
      kept.push(CALLED[term]);
      continue;
    }
    for (const day of days) if (post.valueOn(term, day) !== value) ledger.change(post, term, day, value);
  }
  return post;
}
