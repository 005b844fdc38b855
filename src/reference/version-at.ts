import { type Tenure, wasCurrentAt } from "./editions";

/**
 * The version that was current at an instant (milliseconds since 1970), or is current now; null if none is.
 */
export function versionAt<V extends Tenure>(
  versions: readonly V[],
  instant = Number.POSITIVE_INFINITY,
): V | null {
  return versions.find((each) => wasCurrentAt(each, instant)) ?? null;
}

/** What is over: the version that was retired last, and when. */
export interface Retired<V> {
  readonly version: V;
  readonly at: Date;
}

/**
 * The last of some versions that was retired by an instant, when none of them was current then; null if none
 * was.
 */
export function lastRetired<V extends Tenure>(
  versions: readonly V[],
  instant = Number.POSITIVE_INFINITY,
): Retired<V> | null {
  let last: Retired<V> | null = null;
  for (const version of versions) {
    const at = version.retiredAt;
    if (at && at.getTime() <= instant && (last === null || at > last.at)) last = { version, at };
  }
  return last;
}
