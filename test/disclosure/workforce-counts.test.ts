import type { TallyRow } from "../../src/disclosure/tally";
import { discloseCounts } from "../../src/disclosure/workforce-counts";
import { OUTCOMES, type Outcome } from "../../src/eligibility";
import { SolverThread } from "../../src/planning/solver/thread";
import { countingAt } from "../support/counting";
import { type DisclosedKind, disclosedCount, worked } from "../support/kinds-of-people";
import { IS_WHOLE } from "../support/sample";
import { seeded } from "../support/seeded";

const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_121);
const RUNS = Math.max(2, Math.round(6 * Number(process.env.PEERWAY_RUNS ?? 1)));
const THRESHOLD = 5;
const STARTS = new Map([
  ["up", ["PSW"]],
  ["across", ["PSW", "SENIOR"]],
]);
const CODES = ["time", "check"];
const KINDS = ["PERMANENT", "BANK", "BANK,PERMANENT"];
const HOLDERS = ["PSW", "SENIOR", "LEAD", "PSW,SENIOR"];

/** Everything that is counted of somebody. */
interface Person {
  readonly held: string;
  readonly kind: string;
  readonly up: Outcome | null;
  /** What they lack for that route. */
  readonly blocked: readonly string[];
  /** Of the first requirement of it: in which stretch they would lose it. */
  readonly lapse: number | null;
  readonly across: Outcome | null;
}

const startOf = (route: string, { held }: Pick<Person, "held">) =>
  STARTS.get(route)?.find((start) => held.split(",").includes(start)) ?? null;

/** All kinds of people that there can be: who is not ready lacks something, and nobody loses what they lack. */
const ATOMS: readonly Person[] = HOLDERS.flatMap((held) =>
  along(startOf("up", { held })).flatMap(({ outcome: up, blocked, lapse }) =>
    (startOf("across", { held }) === null ? [null] : (["MET", "NOT_MET"] as const)).flatMap((across) =>
      KINDS.map((kind): Person => ({ held, kind, up, blocked, lapse, across })),
    ),
  ),
);

function along(
  start: string | null,
): (Pick<Person, "blocked" | "lapse"> & { readonly outcome: Outcome | null })[] {
  if (start === null) return [{ outcome: null, blocked: [], lapse: null }];
  const subsets = Array.from({ length: 2 ** CODES.length }, (_, bits) =>
    CODES.filter((_code, at) => (bits >> at) % 2 === 1),
  );
  return (["MET", "NOT_MET", "UNKNOWN"] as const).flatMap((outcome) =>
    subsets
      .filter((blocked) => (outcome === "MET") === (blocked.length === 0))
      .flatMap((blocked) =>
        (blocked.includes("time") ? [null] : [0, 1, null]).map((lapse) => ({ outcome, blocked, lapse })),
      ),
  );
}

const tallyOf = (people: readonly Person[]): TallyRow[] => {
  const row = (
    counts: TallyRow["counts"],
    value: string,
    routeId: string | null = null,
    roleBandId: string | null = null,
  ) => ({ counts, value, routeId, roleBandId, workers: 1 });
  const rows = people.flatMap((person) => [
    row("ROLE_BANDS", person.held),
    row("CONTRACT_KINDS", person.kind),
    row("PROGRAMMES", ""),
    ...(["up", "across"] as const).flatMap((route) => {
      const outcome = person[route];
      return outcome === null ? [] : [row("OUTCOME", outcome, route, startOf(route, person))];
    }),
    ...person.blocked.map((code) => row("BLOCKING", code, "up")),
  ]);
  const sums = new Map<string, TallyRow>();
  for (const { workers, ...each } of rows) {
    const key = JSON.stringify(each);
    sums.set(key, { ...each, workers: workers + (sums.get(key)?.workers ?? 0) });
  }
  return [...sums.values()];
};

type Count = DisclosedKind<Person>;

/** Every count that can be asked for, with what is disclosed of it. */
function countsOf(people: readonly Person[]): Count[] {
  const counts = discloseCounts(STARTS, tallyOf(people), countingAt(THRESHOLD));
  const sizeOf = (holds: Count["holds"]) => people.filter(holds).length;
  const within = (until: number) => (person: Person) => person.lapse !== null && person.lapse <= until;
  return [
    { name: "everybody", holds: () => true, disclosed: counts.everybody },
    ...["PSW", "SENIOR", "LEAD"].map((band) => ({
      name: band,
      holds: ({ held }: Person) => held.split(",").includes(band),
      disclosed: counts.heads(band),
    })),
    ...["PERMANENT", "BANK"].map((kind) => ({
      name: kind,
      holds: (person: Person) => person.kind.split(",").includes(kind),
      disclosed: counts.contractKind(kind),
    })),
    ...(["up", "across"] as const).flatMap((id) => {
      const { workers, outcomes, roleBands } = counts.route(id);
      return [
        { name: id, holds: (person: Person) => person[id] !== null, disclosed: workers },
        ...OUTCOMES.map((outcome) => ({
          name: `${id} ${outcome}`,
          holds: (person: Person) => person[id] === outcome,
          disclosed: outcomes.get(outcome) ?? disclosedCount(null),
        })),
        ...roleBands.flatMap((band) => [
          {
            name: `${id} ${band.roleBandId}`,
            holds: (person: Person) => startOf(id, person) === band.roleBandId,
            disclosed: band.workers,
          },
          ...OUTCOMES.map((outcome) => ({
            name: `${id} ${band.roleBandId} ${outcome}`,
            holds: (person: Person) => startOf(id, person) === band.roleBandId && person[id] === outcome,
            disclosed: band.outcomes.get(outcome) ?? disclosedCount(null),
          })),
        ]),
      ];
    }),
    ...counts.route("up").blocking.map(({ code, workers }) => ({
      name: `lacks ${code}`,
      holds: ({ blocked }: Person) => blocked.includes(code),
      disclosed: workers,
    })),
    ...counts
      .route("up")
      .lapsing(
        "time",
        [0, 1].map((until) => sizeOf(within(until))),
      )
      .map((disclosed, until) => ({ name: `loses time ${until}`, holds: within(until), disclosed })),
  ];
}

describe("what may be disclosed of a workforce's counts", () => {
  const solver = new SolverThread();
  afterAll(() => solver.close());

  const people = (count: number, person: Partial<Person>): Person[] =>
    Array.from({ length: count }, () => ({
      held: "PSW",
      kind: "PERMANENT",
      up: null,
      blocked: [],
      lapse: null,
      across: null,
      ...person,
    }));
  const shown = (of: readonly Person[]) =>
    Object.fromEntries(countsOf(of).map(({ name, disclosed }) => [name, disclosed.count]));

  it("tells everything, zeros included, where nobody is one of few", () => {
    const disclosed = shown([
      ...people(12, { up: "NOT_MET", blocked: ["time", "check"], across: "NOT_MET" }),
      ...people(8, { up: "MET", lapse: 0, across: "NOT_MET" }),
    ]);
    expect(disclosed).toMatchObject({
      everybody: 20,
      PSW: 20,
      "up MET": 8,
      "up NOT_MET": 12,
      "up UNKNOWN": 0,
      "up PSW MET": 8,
      "lacks time": 12,
      "loses time 0": 8,
      BANK: 0,
    });
  });

  it("leaves out a small role band, and every number that would give it away", () => {
    const disclosed = shown([
      ...people(20, { up: "NOT_MET", blocked: ["time"], across: "NOT_MET" }),
      ...people(3, { held: "SENIOR", across: "NOT_MET" }),
      ...people(30, { held: "LEAD" }),
    ]);
    expect(disclosed).toMatchObject({
      everybody: 53,
      SENIOR: null,
      "across SENIOR": null,
      "across SENIOR NOT_MET": null,
    });
    expect([disclosed.PSW, disclosed.across].filter((count) => count !== null).length).toBeLessThan(2);
  });

  it("keeps the totals of a route where its cells by role band are small", () => {
    const disclosed = shown([
      ...people(18, { up: "NOT_MET", blocked: ["time"], across: "NOT_MET" }),
      ...people(2, { up: "NOT_MET", blocked: ["time"], across: "MET" }),
      ...people(4, { held: "SENIOR", across: "MET" }),
      ...people(16, { held: "SENIOR", across: "NOT_MET" }),
    ]);
    expect(disclosed).toMatchObject({
      "across MET": 6,
      "across NOT_MET": 34,
      "across PSW": 20,
      "across PSW MET": null,
      "across PSW NOT_MET": null,
      "across SENIOR NOT_MET": null,
    });
  });

  it("counts those whom a requirement blocks only where neither they nor the others who are not ready are few", () => {
    const disclosed = shown([
      ...people(10, { up: "MET" }),
      ...people(12, { up: "NOT_MET", blocked: ["time", "check"] }),
      ...people(3, { up: "NOT_MET", blocked: ["time", "training"] }),
      ...people(3, { up: "NOT_MET", blocked: ["time"] }),
    ]);
    expect(disclosed).toMatchObject({ "lacks time": 18, "lacks check": 12, "lacks training": null });
  });

  it("tells nothing at all of fewer than five people", () => {
    expect(new Set(Object.values(shown(people(4, { up: "MET", across: "MET" }))))).toEqual(new Set([null]));
  });

  it(`lets nobody prove that there are a few of any kind, whatever they put together (seed ${SEED}, ${RUNS} runs)`, async () => {
    const random = seeded(SEED);
    const whole = (below: number) => Math.floor(random() * below);
    let leaking = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const kinds = Array.from({ length: 3 + whole(12) }, () => ATOMS[whole(ATOMS.length)]);
      const all = kinds.flatMap((person) => people(1 + whole(random() < 0.5 ? 5 : 16), person ?? {}));
      const counts = countsOf(all);
      for (const { name, disclosed, holds } of counts)
        if (disclosed.count !== null)
          expect([name, disclosed.count]).toEqual([name, all.filter(holds).length]);
      const attacked = { atoms: ATOMS, people: all, threshold: THRESHOLD, tries: IS_WHOLE ? 12 : 6 };
      expect([run, await worked(solver, { ...attacked, counts })]).toEqual([run, []]);
      // The same attacker against counts of which only the small ones are left out.
      if (run >= 3) continue;
      const naive = counts.map((count) => {
        const size = all.filter(count.holds).length;
        return { ...count, disclosed: disclosedCount(size > 0 && size < THRESHOLD ? null : size) };
      });
      if ((await worked(solver, { ...attacked, counts: naive })).length > 0) leaking += 1;
    }
    expect(leaking).toBeGreaterThan(0);
  });
});
