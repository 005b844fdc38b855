import type { Messages } from "../messages";
import type { SuppliedBy } from "../operations/generated/graphql";

/** Who acts, in the worker's groups: they themselves, their team, their employer, and what only needs time. */
export type Actor = keyof Messages["me"]["groups"];

export const ACTORS: readonly Actor[] = ["me", "team", "employer", "time"];

/** Whose group somebody is in. A training provider does what the worker asks them for. */
export const actorOf = (who: SuppliedBy | null): Actor => {
  switch (who) {
    case "ASSESSOR":
      return "team";
    case "EMPLOYER":
      return "employer";
    case "TIME":
      return "time";
    default:
      return "me";
  }
};

interface Open {
  readonly whoseMove: SuppliedBy | null;
}

/** What is still to come on a way, by who acts. What the employer owes is the employer's. */
export function openBy<Missing extends Open, Owed>(
  { missing, employerOwes }: { readonly missing: readonly Missing[]; readonly employerOwes: readonly Owed[] },
  actor: Actor,
): readonly (Missing | Owed)[] {
  const own = missing.filter(({ whoseMove }) => actorOf(whoseMove) === actor);
  return actor === "employer" ? [...own, ...employerOwes] : own;
}

interface Share {
  readonly who: SuppliedBy;
  readonly met: number;
  readonly total: number;
}

/** How far a way is, in the worker's words for one group. */
export function howFar(shares: readonly Share[], actor: Actor, t: Messages): string {
  const own = shares.filter(({ who }) => actorOf(who) === actor);
  const met = own.reduce((sum, share) => sum + share.met, 0);
  const total = own.reduce((sum, share) => sum + share.total, 0);
  if (total === 0) return t.me.nothingFor;
  return met === total ? t.me.allDone(total) : t.me.partDone(met, total);
}
