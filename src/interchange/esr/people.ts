import type { EsrRecord } from "./cut";
import type { OtherLine } from "./newest";
import { isProblem, periodOf, periodOn } from "./periods";

/** The row of a person that holds on the day of the file. */
export interface EsrPerson {
  readonly record: EsrRecord;
  readonly number: string;
  /** Empty if the row has no last name. */
  readonly name: string;
  /** Whether they work there now: applicants and former staff do not. */
  readonly isEmployed: boolean;
}

/** @returns null if none of the rows can be read. */
export function personOf(
  rows: readonly EsrRecord[],
  day: string,
): { readonly person: EsrPerson | null; readonly others: readonly OtherLine[] } {
  const others: OtherLine[] = [];
  const periods = rows.flatMap((record) => {
    const period = periodOf(record, day);
    if (!isProblem(period)) return [period];
    others.push({ record, why: period });
    return [];
  });
  const current = periodOn(periods, day);
  for (const { record } of periods)
    if (record !== current?.record) others.push({ record, why: "OTHER_PERIOD" });
  if (!current) return { person: null, others };
  const { cells } = current.record;
  const last = cells["Last Name"] ?? "";
  const given = cells["Preferred Name"] ?? cells["First Name"];
  return {
    person: {
      record: current.record,
      number: cells["Employee Number"] ?? "",
      name: last === "" || given === undefined ? last : `${given} ${last}`,
      isEmployed: /^(?:EMP|CWK)/.test(cells["System Person Type"] ?? ""),
    },
    others,
  };
}
