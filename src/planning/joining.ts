import type { Source } from "./cover-problem";
import { type Joinable, teaches } from "./programmes";

/**
 * Programmes worth joining for a unit: for want of another way, or because the whole has a price of its own.
 */
export const worthJoining = (
  { offer }: Pick<Source, "offer">,
  joinable: readonly Joinable[],
): readonly Joinable[] =>
  joinable.filter(
    ({ programme }) =>
      offer !== null &&
      teaches(programme, offer.unit.unitId) &&
      (!offer.alone || programme.price !== null) &&
      offer.within.includes(programme),
  );
