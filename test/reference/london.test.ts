import { londonDay } from "../../src/reference/london";

const HOUR = 3_600_000;

describe("the civil day in London", () => {
  const formatted = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" });

  it.each([
    ["2026-03-28T23:59:59.999Z", "2026-03-28"],
    ["2026-03-29T00:00:00.000Z", "2026-03-29"],
    ["2026-03-29T22:59:59.999Z", "2026-03-29"],
    ["2026-03-29T23:00:00.000Z", "2026-03-30"],
    ["2026-10-24T22:59:59.999Z", "2026-10-24"],
    ["2026-10-24T23:00:00.000Z", "2026-10-25"],
    ["2026-10-25T23:59:59.999Z", "2026-10-25"],
    ["2026-10-26T00:00:00.000Z", "2026-10-26"],
  ])("is that of the clocks there, at %s too", (instant, day) => {
    expect(londonDay(new Date(instant))).toBe(day);
    expect(londonDay(new Date(instant))).toBe(day);
  });

  it("never changes within an hour of UTC, since London has whole hours", () => {
    const differing: string[] = [];
    for (let instant = Date.UTC(1920, 0, 1); instant < Date.UTC(2040, 0, 1); instant += 169 * HOUR) {
      const hour = Math.floor(instant / HOUR) * HOUR;
      for (const each of [hour, hour + HOUR - 1])
        if (londonDay(new Date(each)) !== formatted.format(each))
          differing.push(new Date(each).toISOString());
    }
    expect(differing).toEqual([]);
  });

  it("is refused for what is no instant", () => {
    expect(() => londonDay(new Date(Number.NaN))).toThrow(RangeError);
  });
});
