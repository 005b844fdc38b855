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
