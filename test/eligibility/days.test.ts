import { addMonths, toCivilDate, toDay } from "../../src/eligibility";

const A_DAY = 86_400_000;
/** What the platform's own calendar says of a day. */
const platform = (day: number) => new Date(day * A_DAY);

describe("the calendar", () => {
  it("is the platform's, on every day of four centuries", () => {
    const [from, until] = [toDay("1800-01-01"), toDay("2200-01-01")];
    const differing = [];
    for (let day = from; day < until; day += 1) {
      const date = platform(day).toISOString().slice(0, 10);
      if (toCivilDate(day) !== date || toDay(date) !== day) differing.push(date);
    }
    expect(differing).toEqual([]);
  });

  it("adds months as the platform does, clamped to the month's end, over years with and without a leap day", () => {
    const differing = [];
    for (let day = toDay("2023-01-01"); day < toDay("2025-01-01"); day += 1)
      for (const months of [0, 1, 2, 3, 6, 11, 12, 13, 24, 36, 120]) {
        const [year, month, date] = toCivilDate(day).split("-").map(Number);
        const last = new Date(Date.UTC(year ?? 0, (month ?? 0) + months, 0)).getUTCDate();
        const expected = Date.UTC(year ?? 0, (month ?? 0) - 1 + months, Math.min(date ?? 0, last)) / A_DAY;
        if (addMonths(day, months) !== expected) differing.push([toCivilDate(day), months]);
      }
    expect(differing).toEqual([]);
  });

  it.each(["2026-02-29", "2026-2-1", "yesterday", "2026-11-31", ""])("knows no day %p", (text) => {
    expect(() => toDay(text)).toThrow(`"${text}" is not a day of the calendar, YYYY-MM-DD.`);
  });
});
