import { bandName, type CountedPerson, discloseRequest } from "../../src/disclosure/request-counts";
import type { TallyRow } from "../../src/disclosure/tally";
import { discloseCounts } from "../../src/disclosure/workforce-counts";
import { countingAt } from "../support/counting";
import { seeded } from "../support/seeded";

const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_129);
const THRESHOLD = 5;
const ROLES = ["PSW", "SENIOR", "LEAD"];
const BANDS = ["3", "4"];
const PLACES = ["North", "South"];

const sorted = (values: readonly string[]): string => [...values].sort().join();

function tallyOf(people: readonly CountedPerson[]): TallyRow[] {
  const rows = new Map<string, TallyRow>();
  const add = (counts: TallyRow["counts"], value: string) => {
    const workers = (rows.get(`${counts} ${value}`)?.workers ?? 0) + 1;
    rows.set(`${counts} ${value}`, { counts, routeId: null, roleBandId: null, value, workers });
  };
  for (const { roleBandIds, isFixedTerm } of people) {
    add("ROLE_BANDS", sorted(roleBandIds));
    add("CONTRACT_KINDS", isFixedTerm ? "FIXED_TERM" : "PERMANENT");
  }
  return [...rows.values()];
}

const isSmall = (size: number): boolean => size > 0 && size < THRESHOLD;
const isPeer = (held: ReadonlySet<string>): boolean => held.has("PSW");

describe(`published answers to requests (seed ${SEED})`, () => {
  const random = seeded(SEED);
  const one = <Each>(items: readonly Each[]): Each => items[Math.floor(random() * items.length)] as Each;
  const workforces = Array.from({ length: 300 }, (_, run) => {
    const likely = [0.1, 0.4][run % 2] ?? 0;
    return Array.from({ length: 5 + Math.floor(random() * 40) }, (): CountedPerson => {
      const roleBandIds = random() < 0.1 ? ["PSW", "SENIOR"] : [one(ROLES)];
      return {
        roleBandIds,
        bands: roleBandIds.map((role) => bandName(role, random() < likely ? "4" : "3")),
        isFixedTerm: random() < likely,
        places: roleBandIds.includes("PSW") ? [one(PLACES)] : [],
      };
    });
  });
  const counting = countingAt(THRESHOLD);

  it("show no small number, nor one as the difference of a row and its total", () => {
    let shown = 0;
    for (const people of workforces) {
      const counts = discloseCounts(new Map(), tallyOf(people), counting);
      const request = discloseRequest(people, counts, counting);
      const all = counts.everybody.count;
      const parts = [
        ...ROLES.flatMap((role) => BANDS.map((band) => [request.paidBy([role], band), counts.heads(role)])),
        [request.onFixedTerms(isPeer, false), counts.headsWhere(isPeer)],
        [request.onFixedTerms(isPeer, false), counts.contractKind("FIXED_TERM")],
        [counts.headsWhere(isPeer), counts.everybody],
        ...[...request.places(isPeer).values()].map((place) => [place, counts.headsWhere(isPeer)]),
        ...BANDS.map((band) => [request.paidBy(ROLES, band), counts.everybody]),
      ];
      for (const [part, whole] of parts) {
        if (part?.count == null) continue;
        shown += 1;
        expect([people, isSmall(part.count)]).toEqual([people, false]);
        if (whole?.count != null) expect(isSmall(whole.count - part.count)).toBe(false);
      }
      expect(all).toBe(people.length);
    }
    expect(shown).toBeGreaterThan(300);
  });

  it("do not show by pay bands how many hold a role band whose number is left out", () => {
    for (const people of workforces) {
      const counts = discloseCounts(new Map(), tallyOf(people), counting);
      const request = discloseRequest(people, counts, counting);
      for (const role of ROLES) {
        const rows = BANDS.map((band) => request.paidBy([role], band).count);
        const isWhole = people.every(({ roleBandIds }) => roleBandIds.length === 1);
        if (!isWhole || rows.includes(null)) continue;
        expect(counts.heads(role).count).toBe(rows.reduce<number>((sum, each) => sum + (each ?? 0), 0));
      }
    }
  });

  it("leave out ends of posts, which could be subtracted from fixed terms", () => {
    for (const people of workforces) {
      const counts = discloseCounts(new Map(), tallyOf(people), counting);
      const ends = ROLES.flatMap((role) => counts.endingAt(role, [0, people.length]));
      expect(ends.filter(({ count }) => count !== null)).toEqual([]);
    }
  });

  it("are left out while the stored counts are of other contracts", () => {
    const [people = []] = workforces;
    const tally = tallyOf(people.map((each) => ({ ...each, isFixedTerm: !each.isFixedTerm })));
    const request = discloseRequest(people, discloseCounts(new Map(), tally, counting), counting);
    expect(request.onFixedTerms(isPeer, false).reason).toBe("BEING_COMPUTED");
  });

  it("are left out while the stored counts are of other people", () => {
    const [people = []] = workforces;
    const counts = discloseCounts(new Map(), tallyOf(people.slice(1)), counting);
    const { reason } = discloseRequest(people, counts, counting).paidBy(ROLES, "3");
    expect(reason).toBe("BEING_COMPUTED");
  });
});
