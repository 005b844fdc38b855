import type { OwnKind } from "./facts";
import { memoByKey } from "./memo";

/**
 * Whether something of one kind counts where another is asked for: the kind itself does, and so does an
 * organisation's own kind under it. Never the other way round.
 */
export type CountsAs = (kind: string | null, asked: string | null) => boolean;

const isSame: CountsAs = (kind, asked) => kind === asked;

export const countsAsIn = memoByKey((ownKinds: readonly OwnKind[]): CountsAs => {
  if (ownKinds.length === 0) return isSame;
  const under = new Map(ownKinds.map(({ kind, under: national }) => [kind, national]));
  return (kind, asked) => kind === asked || (kind !== null && asked !== null && under.get(kind) === asked);
});
