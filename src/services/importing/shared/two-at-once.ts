import { ReadAhead } from "./read-ahead";

/** How items are worked on. */
export interface Steps<Item, Result> {
  /**
   * Works on an item while the one before it may be under way.
   * @param before whether the one before is done: true once it is, false if it has to be done again.
   * @param allowNext lets the next item begin.
   * @returns null if the item has to be done again, in its turn.
   */
  readonly early: (item: Item, before: Promise<boolean>, allowNext: () => void) => Promise<Result | null>;
  /** Works on an item while no other is under way. */
  readonly inTurn: (item: Item) => Promise<Result>;
  /** Hears of each item that is done, in their order. */
  readonly onDone: (item: Item, result: Result) => void;
}

interface UnderWay<Item, Result> {
  readonly item: Item;
  readonly result: Promise<Result | null>;
  readonly isAllowedNext: Promise<unknown>;
  hasToBeDoneAgain: boolean;
}

/**
 * Works on items in their order, on at most two at the same time.
 * @throws the first error, once nothing is under way any more.
 */
export async function twoAtOnce<Item, Result>(
  items: AsyncGenerator<Item>,
  { early, inTurn, onDone }: Steps<Item, Result>,
): Promise<void> {
  const ahead = new ReadAhead(items);
  let last: UnderWay<Item, Result> | null = null;
  let next: UnderWay<Item, Result> | null = null;

  function begin(item: Item, before: UnderWay<Item, Result> | null): UnderWay<Item, Result> {
    let allowNext = () => ahead.begin();
    const allowed = new Promise<void>((resolve) => {
      allowNext = () => {
        ahead.begin();
        resolve();
      };
    });
    const isDoneBefore = before ? settled(before.result) : Promise.resolve(true);
    const result = early(item, isDoneBefore, () => allowNext());
    const begun = {
      item,
      result,
      isAllowedNext: Promise.race([allowed, settled(result)]),
      hasToBeDoneAgain: false,
    };
    void settled(result).then((isDone) => {
      begun.hasToBeDoneAgain = !isDone;
    });
    return begun;
  }

  async function end({ item, result }: UnderWay<Item, Result>): Promise<void> {
    const outcome = await result;
    if (outcome !== null) return onDone(item, outcome);
    await Promise.allSettled([next?.result]);
    onDone(item, await inTurn(item));
  }

  try {
    for (let read = await ahead.take(); !read.done; read = await ahead.take()) {
      if (last?.hasToBeDoneAgain) {
        await end(last);
        last = null;
      }
      next = begin(read.value, last);
      if (last) await end(last);
      await next.isAllowedNext;
      last = next;
      next = null;
    }
    if (last) await end(last);
  } finally {
    await Promise.allSettled([last?.result, next?.result]);
    await ahead.end();
  }
}

/** Whether there is a result; false after an error, which the code that waits for the result is given. */
const settled = (result: Promise<unknown>): Promise<boolean> =>
  result.then(
    (outcome) => outcome !== null,
    () => false,
  );
