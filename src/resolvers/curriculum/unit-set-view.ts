import {
  type BasisCounts as Counts,
  hoursOf,
  isAbsenceKnown,
  type RestsOn,
  type TaughtUnit,
} from "../../curricula";
import type { BasisCounts, TeachingBasis, UnitSet } from "../../schema/curriculum/unit-set";
import type { FoundUnits } from "./find";

/** The units that a question is about, as the API shows them. */
export function toUnitSet(
  { programme, provider, places, known }: FoundUnits,
  units: readonly TaughtUnit[],
): UnitSet {
  return {
    programme,
    provider,
    complete: isAbsenceKnown(known),
    units: [...places],
    hours: programme?.hours ?? null,
    unitHours: hoursOf(units),
  };
}

export function toTeachingBasis(restsOn: RestsOn): TeachingBasis {
  return {
    outcomes: toBasisCounts(restsOn.outcomes),
    texts: toBasisCounts(restsOn.texts),
    mappings: toBasisCounts(restsOn.mappings),
    levels: toBasisCounts(restsOn.levels),
    units: toBasisCounts(restsOn.units),
    links: toBasisCounts(restsOn.links),
  };
}

export function toBasisCounts({ PUBLISHED, INFERRED, LOCAL_POLICY, ILLUSTRATIVE }: Counts): BasisCounts {
  return {
    published: PUBLISHED,
    inferred: INFERRED,
    localPolicy: LOCAL_POLICY,
    illustrative: ILLUSTRATIVE,
  };
}

/** The entries with these ids, in the order of the ids; ids without an entry are left out. */
export function lookUpAll<T>(ids: readonly string[], all: ReadonlyMap<string, T>): T[] {
  return ids.flatMap((id) => all.get(id) ?? []);
}
