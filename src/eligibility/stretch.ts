import { type Day, NEVER } from "./days";
import type { FactKind } from "./evaluation";
import type { Excluded } from "./exclusion";
import type { LeafNote } from "./leaf";

/** A stretch of days [from, until) on which a fact counts. */
export interface Stretch {
  readonly factId: string;
  readonly from: Day;
  readonly until: Day;
}

export const holdsOn = ({ from, until }: { readonly from: Day; readonly until: Day }, day: Day): boolean =>
  from <= day && day < until;

export const earliest = (...days: readonly (Day | null)[]): Day =>
  Math.min(...days.map((day) => day ?? NEVER));

/** The note of facts that count over stretches. */
export function noteOfStretches(stretches: readonly Stretch[], day: Day): LeafNote {
  const counting = stretches.filter((stretch) => holdsOn(stretch, day));
  const over = stretches.filter(({ from, until }) => from < until && until <= day);
  return {
    newest: counting.length > 0 ? Math.max(...counting.map(({ from }) => from)) : null,
    stopped: over.length > 0 ? Math.max(...over.map(({ until }) => until)) : null,
  };
}

/** A fact that counts over a stretch, read on a day outside it; null where it counts. */
export function outsideOf(
  { factId, from, until, revokedOn }: Stretch & { readonly revokedOn: Day },
  kind: FactKind,
  day: Day,
): Excluded | null {
  if (revokedOn <= day) return { factId, kind, reason: "REVOKED", on: revokedOn };
  if (day < from) return { factId, kind, reason: "NOT_YET_VALID", on: from };
  return day < until ? null : { factId, kind, reason: "EXPIRED", on: until };
}
