/**
 * Asks for the next item while the current one is worked on, so that a file is read while the database records.
 * What fails while an item is read is thrown when it is its turn.
 */
export async function* readAhead<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    let next = source.next();
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = source.next();
      // Nothing waits for it yet; it is thrown above.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await source.return(undefined);
  }
}
