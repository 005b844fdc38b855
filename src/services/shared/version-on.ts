import type { Tenure } from "../../reference/editions";
import { londonDay } from "../../reference/london";
import { lastRetired, versionAt } from "../../reference/version-at";
import type { Path } from "./by";
import { refuse } from "./context";
import { sharedMessages } from "./messages";

/**
 * When a fact is dated that names something published; and the instant at which that is looked up, now where
 * it is left out.
 */
export interface FactDate {
  /** YYYY-MM-DD */
  readonly on: string;
  /** Milliseconds since 1970. */
  readonly knownAt?: number;
}

/**
 * What a fact of a day names: the current version; of what has been retired, the last one, for a fact of the
 * day of its retirement or an earlier one. So what happened while it was in force can be recorded, however
 * late.
 * @param versions those that are or were in force under the name.
 * @param name as a sentence names it, for example: Unit "2.1".
 * @param what can be recorded of that time, for example: what was completed.
 * @returns null if nothing was ever in force under the name. @throws Refused for a later day.
 */
export function requireVersionOn<V extends Tenure>(
  versions: readonly V[],
  { on, knownAt }: FactDate,
  { path, name, what }: { readonly path: Path; readonly name: string; readonly what: string },
): V | null {
  const standing = versionAt(versions, knownAt);
  if (standing) return standing;
  const retired = lastRetired(versions, knownAt);
  if (!retired) return null;
  const lastDay = londonDay(retired.at);
  if (on <= lastDay) return retired.version;
  return refuse("WRONG_STATE", path, sharedMessages.retiredBefore(name, what, lastDay, on));
}
