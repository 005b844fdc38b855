import { SolverThread } from "../../src/planning/solver/thread";
import { type Asked, DIVISIONS, disclosedOf, kindsOf, UNRECORDED } from "../support/counted-people";
import { disclosedCount, worked } from "../support/kinds-of-people";
import { IS_WHOLE } from "../support/sample";
import { seeded } from "../support/seeded";

const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_129);
const RUNS = Math.max(3, Math.round(8 * Number(process.env.PEERWAY_RUNS ?? 1)));
const THRESHOLD = 5;

/** Somebody who has the answer to a request, all other published counts of that day, and knows the rules of what people can be. */
describe("a published answer to a request, together with all other counts", () => {
  const solver = new SolverThread();
  afterAll(() => solver.close());

  it(`lets nobody prove that there are a few of a kind, nor how many (seed ${SEED}, ${RUNS} runs)`, async () => {
    const random = seeded(SEED);
    const whole = (below: number) => Math.floor(random() * below);
    let leaking = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const divided = DIVISIONS.filter(() => random() < 0.45);
      const kinds = kindsOf(divided);
      const drawn = Array.from({ length: 2 + whole(12) }, () => kinds[whole(kinds.length)] as Asked);
      const people = drawn.flatMap((person) =>
        Array.from({ length: 1 + whole(random() < 0.5 ? 5 : 16) }, () => person),
      );
      const others = [0, 3, 40][whole(3)] ?? 0;
      const counts = disclosedOf(people, THRESHOLD, people.length + others);
      const everybody = [...people, ...Array.from({ length: others }, () => UNRECORDED)];
      for (const { name, disclosed, holds } of counts)
        if (disclosed.count !== null)
          expect([run, name, disclosed.count]).toEqual([run, name, everybody.filter(holds).length]);
      const attacked = {
        atoms: [...kinds, UNRECORDED],
        people: everybody,
        threshold: THRESHOLD,
        tries: IS_WHOLE ? 12 : 3,
      };
      expect([run, divided, await worked(solver, { ...attacked, counts })]).toEqual([run, divided, []]);
      if (run >= 2) continue;
      const naive = counts.map((count) => {
        const size = everybody.filter(count.holds).length;
        return { ...count, disclosed: disclosedCount(size > 0 && size < THRESHOLD ? null : size) };
      });
      if ((await worked(solver, { ...attacked, counts: naive })).length > 0) leaking += 1;
    }
    expect(leaking).toBeGreaterThan(0);
  });
});
