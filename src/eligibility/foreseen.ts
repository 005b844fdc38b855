import { type CivilDate, toDay } from "./days";
import type { Facts } from "./facts";

/**
 * A record for readers who may not learn of adjustments: these are read until today, and later days are foreseen
 * without them.
 */
export function foreseenByOthers(record: Facts, today: CivilDate): Facts {
  const readUntil = toDay(today);
  return record.adjustments.length === 0
    ? record
    : { ...record, adjustments: record.adjustments.map((each) => ({ ...each, readUntil })) };
}
