import { disclosePlaced } from "../../src/disclosure/placed-counts";
import { discloseCounts } from "../../src/disclosure/workforce-counts";
import { SolverThread } from "../../src/planning/solver/thread";
import { countingAt } from "../support/counting";
import { type DisclosedKind, disclosedCount, worked } from "../support/kinds-of-people";
import { IS_WHOLE, itSlow } from "../support/sample";
import { seeded } from "../support/seeded";

const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_129);
const RUNS = Math.max(4, Math.round(60 * Number(process.env.PEERWAY_RUNS ?? 1)));
const THRESHOLD = 5;
const HOSTS = ["Northmoor", "Southmoor"];

/** Somebody at a charity: the role band held, and the trusts at which they work. */
interface Placed {
  readonly held: string;
  readonly hosts: readonly string[];
}

const ATOMS: readonly Placed[] = ["PSW", "SENIOR"].flatMap((held) =>
  [[], ["Northmoor"], ["Southmoor"], HOSTS].map((hosts) => ({ held, hosts })),
);

/** What a charity and the two trusts publish of its people, together. */
function disclosedOf(people: readonly Placed[], isCareful: boolean): DisclosedKind<Placed>[] {
  const counting = countingAt(THRESHOLD);
  const row = ({ held }: Placed) =>
    ({ counts: "ROLE_BANDS", routeId: null, roleBandId: null, value: held, workers: 1 }) as const;
  const counts = discloseCounts(new Map(), people.map(row), counting);
  const groups = people.map(({ hosts }) => ({ hosts, workers: 1 }));
  const here = (host: string) => people.filter(({ hosts }) => hosts.includes(host)).length;
  return [
    { name: "everybody", holds: () => true, disclosed: counts.everybody },
    ...["PSW", "SENIOR"].map((role) => ({
      name: role,
      holds: ({ held }: Placed) => held === role,
      disclosed: counts.heads(role),
    })),
    ...HOSTS.map((host) => ({
      name: host,
      holds: ({ hosts }: Placed) => hosts.includes(host),
      disclosed: isCareful
        ? disclosePlaced(groups, host, counting)
        : disclosedCount(here(host) < THRESHOLD ? null : here(host)),
    })),
  ];
}

describe("the numbers of workers placed by one employer", () => {
  const solver = new SolverThread();
  afterAll(() => solver.close());

  const of = (held: string, hosts: readonly string[], count: number): Placed[] =>
    Array.from({ length: count }, () => ({ held, hosts }));
  const counted = (people: readonly Placed[], host: string) =>
    disclosedOf(people, true).find(({ name }) => name === host)?.disclosed;

  it("are shown if they are enough, and so are the others of the employer", () => {
    expect(counted([...of("PSW", ["Northmoor"], 8), ...of("PSW", [], 6)], "Northmoor")?.count).toBe(8);
    expect(counted(of("PSW", ["Northmoor"], 8), "Northmoor")?.count).toBe(8);
  });

  it("are left out if the difference of what two trusts and the employer publish is small", () => {
    const people = [...of("PSW", ["Northmoor"], 8), ...of("PSW", ["Southmoor"], 6), ...of("PSW", [], 2)];
    const shown = HOSTS.filter((host) => counted(people, host)?.count !== null);
    expect(shown.length).toBeLessThan(2);
  });

  it("have no bounds that show how many the employer has", () => {
    const { count, reason, atLeast, atMost } = counted(
      [...of("PSW", ["Northmoor"], 3), ...of("PSW", [], 40)],
      "Northmoor",
    ) as NonNullable<ReturnType<typeof counted>>;
    expect([count, reason, atLeast, atMost]).toEqual([null, "SMALL_OR_PROTECTS_ANOTHER", 1, null]);
  });

  itSlow(
    `let nobody prove that a few work anywhere, whoever publishes (seed ${SEED}, ${RUNS} runs)`,
    async () => {
      const random = seeded(SEED);
      const whole = (below: number) => Math.floor(random() * below);
      for (let run = 0; run < RUNS; run += 1) {
        const people = ATOMS.flatMap((atom) =>
          of(atom.held, atom.hosts, [0, 1 + whole(4), 5 + whole(9)][whole(3)] ?? 0),
        );
        const proven = await worked(solver, {
          atoms: ATOMS,
          people,
          threshold: THRESHOLD,
          tries: IS_WHOLE ? 12 : 4,
          counts: disclosedOf(people, true),
        });
        expect([run, proven]).toEqual([run, []]);
      }
    },
  );

  it("would let somebody prove that a few work at no trust, if each number were judged alone", async () => {
    const people = [...of("PSW", ["Northmoor"], 8), ...of("PSW", [], 3)];
    const provenBy = (isCareful: boolean) =>
      worked(solver, {
        atoms: ATOMS,
        people,
        threshold: THRESHOLD,
        tries: 12,
        counts: disclosedOf(people, isCareful),
      });
    // Eleven in all, eight of them at Northmoor: three are not.
    expect(await provenBy(false)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^few: .* but not Northmoor$/)]),
    );
    expect(await provenBy(true)).toEqual([]);
  });
});
