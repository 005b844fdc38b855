import { bandName, type CountedPerson, discloseRequest } from "../../src/disclosure/request-counts";
import type { TallyRow } from "../../src/disclosure/tally";
import { discloseCounts } from "../../src/disclosure/workforce-counts";
import { countingAt } from "../support/counting";

const counting = countingAt(5);

const people = (count: number, roleBandIds: readonly string[], payBandId: string): CountedPerson[] =>
  Array.from({ length: count }, () => ({
    roleBandIds,
    bands: roleBandIds.map((each) => bandName(each, payBandId)),
    isFixedTerm: false,
    places: [],
  }));

const tallied = (groups: readonly (readonly [value: string, workers: number])[]): TallyRow[] =>
  groups.map(([value, workers]) => ({
    counts: "ROLE_BANDS",
    routeId: null,
    roleBandId: null,
    value,
    workers,
  }));

describe("pay bands in published answers to requests", () => {
  it("do not add up two role bands that the headcount calls small", () => {
    // Both are small, so each has at most 4 people. If their pay band showed 8, each would have exactly 4.
    const counts = discloseCounts(
      new Map(),
      tallied([
        ["LEAD,SUPPORT", 4],
        ["SENIOR,SUPPORT", 4],
        ["SUPPORT", 20],
      ]),
      counting,
    );
    const request = discloseRequest(
      [
        ...people(4, ["LEAD", "SUPPORT"], "8A"),
        ...people(4, ["SENIOR", "SUPPORT"], "8A"),
        ...people(20, ["SUPPORT"], "3"),
      ],
      counts,
      counting,
    );
    expect([counts.heads("LEAD").reason, counts.heads("SENIOR").reason]).toEqual(["SMALL", "SMALL"]);
    expect(request.paidBy(["LEAD", "SENIOR"], "8A").count).toBeNull();
  });

  it("divide the people of one role band", () => {
    const counts = discloseCounts(new Map(), tallied([["SUPPORT", 20]]), counting);
    const request = discloseRequest(
      [...people(12, ["SUPPORT"], "3"), ...people(8, ["SUPPORT"], "4")],
      counts,
      counting,
    );
    expect([request.paidBy(["SUPPORT"], "3").count, request.paidBy(["SUPPORT"], "4").count]).toEqual([12, 8]);
  });
});
