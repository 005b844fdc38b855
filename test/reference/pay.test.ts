import { cloneDatabase } from "../support/clone";
import { publishChanged } from "../support/publish";
import { referenceOf } from "../support/service";

describe("pay", () => {
  it("of another year stands beside the year before it, and is published once", async () => {
    const url = await cloneDatabase();
    for (const _ of [1, 2])
      await publishChanged(url, ({ payBands }) => ({
        payBands: {
          bands: payBands.bands.map((band) => ({
            ...band,
            years: [
              ...band.years,
              ...band.years.slice(-1).map((year) => ({
                ...year,
                payYear: "2031/32",
                validFrom: "2031-04-01",
                validUntil: "2032-04-01",
              })),
            ],
          })),
        },
      }));
    const { pathway } = await referenceOf(url);
    for (const id of pathway.payBands.keys())
      expect(pathway.payYearsOf(id).map(({ payYear }) => payYear)).toEqual(["2031/32", "2026/27", "2025/26"]);
  });
});
