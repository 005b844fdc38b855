/**
 * Makes a function that computes its result once for each key. Results are dropped with their keys. A key has
 * to be an object that never changes, such as rows that many records share (the links of a crosswalk, the
 * assessors of an organisation).
 */
export function memoByKey<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const results = new WeakMap<Key, Made>();
  return (key) => {
    const result = results.get(key);
    if (result !== undefined) return result;
    const made = make(key);
    results.set(key, made);
    return made;
  };
}

/** What readers of something have worked out of it before, each under a key of its own. */
export type WorkedOut = Map<object, unknown>;

/**
 * The same for a record as it is known, which keeps the results itself: there are many of them, and each entry of
 * a WeakMap adds to the work of every collection of garbage (an evaluation took three times as long).
 */
export function memoOn<On extends { readonly workedOut: WorkedOut }, Made>(
  make: (on: On) => Made,
): (on: On) => Made {
  return (on) => {
    const result = on.workedOut.get(make);
    if (result !== undefined) return result as Made;
    const made = make(on);
    on.workedOut.set(make, made);
    return made;
  };
}
