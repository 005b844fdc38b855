import { EACH_TERM, type HeldPost, type Terms } from "./held-post";
import { dayAfter, dayBefore, firstDayOf, isRole, laterDay, type PostClaim, roleOf } from "./post-claim";
import type { PostLedger } from "./post-ledger";

/** The post that a claim is about. */
export interface PlacedClaim {
  readonly post: HeldPost;
  /** Whether it is one more, which changes nothing about those on record. */
  readonly isFurther: boolean;
}

/**
 * Finds the post of an assignment that a claim is about, and makes it one of the claim's role where it is of
 * another.
 * @param chain the posts of the assignment: at least one, in the order of their first days.
 *
 * A claim whose first day is that of a post on record says since when the assignment is held: its role may
 * have changed since. One whose first day is not on record says since when the role is held.
 */
export function placeClaim(ledger: PostLedger, chain: readonly HeldPost[], claim: PostClaim): PlacedClaim {
  const { startedOn, endedOn } = claim;
  const [first] = chain;
  const exact = chain.findIndex((post) => post.startedOn === startedOn && isRole(post, claim));
  const [post, next] = exact < 0 ? [] : chain.slice(exact);
  // A row of its history ends where the next begins, or before.
  if (post && (!next || (endedOn != null && endedOn <= next.startedOn))) return { post, isFurther: false };
  if (first && startedOn < first.startedOn) {
    if (endedOn != null && endedOn <= first.startedOn)
      return { post: startNew(ledger, claim, endedOn), isFurther: true };
    const corrected = [ledger.replace(first, { startedOn }), ...chain.slice(1)];
    return { post: holdRole(ledger, corrected, claim), isFurther: false };
  }
  return chain.some((post) => post.startedOn === startedOn)
    ? { post: holdRole(ledger, chain, claim), isFurther: false }
    : takeUpRole(ledger, chain, claim);
}

/**
 * The assignment is of the claim's role on the first day that the claim speaks of, and where it says since
 * when, from then on.
 */
function holdRole(ledger: PostLedger, chain: readonly HeldPost[], claim: PostClaim): HeldPost {
  const over = claim.endedOn === undefined ? (chain.at(-1)?.endedOn ?? null) : claim.endedOn;
  const day = firstDayOf(claim, claim.startedOn, over);
  const held = chain.findLast((post) => post.startedOn <= day) ?? (chain[0] as HeldPost);
  const after = chain.filter((post) => post.startedOn > held.startedOn);
  // Only a claim that says since when it holds speaks of days before the extract's.
  const spokenOf =
    claim.changedOn === null ? [] : after.filter((post) => post.startedOn <= claim.extractedOn);
  const next = spokenOf[0] ?? recordedTooLate(after, claim);
  if (!isRole(held, claim) && next && isRole(next, claim)) {
    const since = laterDay(day, held.startedOn);
    if (since === held.startedOn) ledger.correct(held);
    else ledger.end(held, since);
    return absorb(ledger, ledger.replace(next, { startedOn: since }), spokenOf.slice(1));
  }
  const following = after.find((post) => !spokenOf.includes(post));
  if (isRole(held, claim)) return absorb(ledger, held, spokenOf);
  return absorb(
    ledger,
    day <= held.startedOn
      ? ledger.replace(held, { role: roleOf(claim, held.role) })
      : succeed(ledger, held, following, claim, day),
    spokenOf,
  );
}

/**
 * The post of the claim's role that an earlier extract began on its own day, which was after the end that is
 * now known.
 */
function recordedTooLate([next]: readonly HeldPost[], claim: PostClaim): HeldPost | undefined {
  const isAfter = next !== undefined && claim.endedOn != null && next.startedOn >= claim.endedOn;
  return isAfter && isRole(next, claim) ? next : undefined;
}

/**
 * Takes away posts that were not held, since another went on in their time. @returns the one that went on.
 */
function absorb(ledger: PostLedger, post: HeldPost, others: readonly HeldPost[]): HeldPost {
  const last = others.at(-1);
  if (!last) return post;
  for (const other of others) ledger.correct(other);
  if (last.endedOn === null) ledger.reopen(post);
  else ledger.end(post, last.endedOn);
  return post;
}

/** The claim's role was taken up on its first day, which is after that of the assignment. */
function takeUpRole(ledger: PostLedger, chain: readonly HeldPost[], claim: PostClaim): PlacedClaim {
  const { startedOn, endedOn } = claim;
  const before = chain.filter((post) => post.startedOn < startedOn);
  const held = before.at(-1);
  const next = chain.find((post) => post.startedOn > startedOn);
  const isHeld = held !== undefined && (held.endedOn === null || held.endedOn > startedOn);
  const changed = (post: HeldPost): PlacedClaim => ({ post, isFurther: false });
  if (next && isRole(next, claim) && !(endedOn != null && endedOn <= next.startedOn)) {
    if (isHeld) ledger.end(held, startedOn);
    return changed(ledger.replace(next, { startedOn }));
  }
  if (!isHeld) return { post: startNew(ledger, claim, endedOn ?? next?.startedOn ?? null), isFurther: true };
  if (!isRole(held, claim)) return changed(succeed(ledger, held, next, claim, startedOn));
  const previous = before.at(-2);
  if (previous?.endedOn === held.startedOn) ledger.end(previous, startedOn);
  return changed(ledger.replace(held, { startedOn }));
}

/** Ends a post on a day, and starts the next of the same assignment in the claim's role. */
function succeed(
  ledger: PostLedger,
  held: HeldPost,
  next: HeldPost | undefined,
  claim: PostClaim,
  day: string,
): HeldPost {
  const was = held.endedOn;
  const kept = next?.startedOn ?? (claim.endedOn === undefined && was !== null && was > day ? was : null);
  const terms = { ...held.termsOn(day), ...saidOf(claim) };
  ledger.end(held, day);
  return ledger.start({
    role: roleOf(claim, held.role),
    employer: claim.employer,
    startedOn: day,
    endedOn: claim.endedOn ?? kept,
    terms,
  });
}

const NO_TERMS = Object.fromEntries(EACH_TERM.map((term) => [term, null])) as Terms;

/** Starts a post that follows on none, as a claim says. */
export const startNew = (ledger: PostLedger, claim: PostClaim, endedOn: string | null): HeldPost =>
  ledger.start({
    role: roleOf(claim),
    employer: claim.employer,
    startedOn: claim.startedOn,
    endedOn,
    terms: { ...NO_TERMS, ...saidOf(claim) },
  });

/** The terms that a claim says something of. */
const saidOf = ({ terms }: PostClaim): Partial<Terms> =>
  Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));

/**
 * Moves the first day of a post so that it lies before an end that has become known: its role was taken up on
 * a day of an extract, which was after the end. @returns null if the post before it did not begin early
 * enough.
 */
export function beginBefore(
  ledger: PostLedger,
  chain: readonly HeldPost[],
  post: HeldPost,
  endedOn: string,
): HeldPost | null {
  const previous = chain.filter(({ startedOn }) => startedOn < post.startedOn).at(-1);
  if (!previous) return null;
  const startedOn = laterDay(dayBefore(endedOn), dayAfter(previous.startedOn));
  if (startedOn >= endedOn) return null;
  ledger.end(previous, startedOn);
  return ledger.replace(post, { startedOn });
}
