import { type Stood, stoodAt } from "./editions";

/** Of the versions of what bears one name: the one that stood at an instant (milliseconds since 1970), or that stands now; null where none does. */
export function standingAt<V extends Stood>(
  versions: readonly V[],
  instant = Number.POSITIVE_INFINITY,
): V | null {
  return versions.find((each) => stoodAt(each, instant)) ?? null;
}

/** What is over: the version that was retired last, and when. */
export interface Retired<V> {
  readonly version: V;
  readonly at: Date;
}

/** Of the versions of what bears one name, none of which stood at an instant: the last that was retired by then; null where none was. */
export function lastRetired<V extends Stood>(
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
