import { cy } from "../../../src/pages/messages/cy";
import { en } from "../../../src/pages/messages/en";

describe("the navigation in Welsh", () => {
  it("has Welsh for every entry, so that nobody who chooses it finds one in English", () => {
    const entries = Object.keys(en.nav.areas) as (keyof typeof en.nav.areas)[];
    expect(entries.filter((key) => cy.nav.areas[key] === en.nav.areas[key])).toEqual([]);
  });
});
