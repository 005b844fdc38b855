import type { CredentialSettings } from "../../shared/context";

/** How many wait for their turn at most. */
const MOST_WAITING = 16;

/** Lets one piece of work run at a time, in the order in which they came. */
export function turns(mostWaiting = MOST_WAITING): CredentialSettings["inTurn"] {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> | null => {
    if (waiting >= mostWaiting) return null;
    waiting += 1;
    const turn = last.then(work).finally(() => {
      waiting -= 1;
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}
