import { setImmediate } from "node:timers/promises";
import { type Steps, twoAtOnce } from "../../../src/services/importing/shared/two-at-once";
import { seeded } from "../../support/seeded";

const RUNS = Number(process.env.PEERWAY_RUNS ?? 1) * 40;
const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_130);

async function* counting(many: number): AsyncGenerator<number> {
  for (let item = 0; item < many; item += 1) {
    await setImmediate();
    yield item;
  }
}

/** Steps that wait for a while and now and then have to be done again, with what was seen of them. */
function watched(random: () => number, fails: (item: number) => boolean = () => false) {
  const seen = { most: 0, done: [] as string[], alone: true };
  let underWay = 0;
  const wait = async () => {
    for (let turns = Math.floor(random() * 4); turns > 0; turns -= 1) await setImmediate();
  };
  const steps: Steps<number, string> = {
    async early(item, before, allowNext) {
      underWay += 1;
      seen.most = Math.max(seen.most, underWay);
      await wait();
      if (random() < 0.8) allowNext();
      await wait();
      const isReady = await before;
      if (fails(item)) throw new Error(`Item ${item}`);
      await wait();
      underWay -= 1;
      return isReady && random() < 0.7 ? `${item}` : null;
    },
    async inTurn(item) {
      seen.alone &&= underWay === 0;
      await wait();
      return `${item}`;
    },
    onDone: (_, result) => void seen.done.push(result),
  };
  return { steps, seen };
}

it("every item is done once and in its order, two at a time, and alone where it has to be done again", async () => {
  let most = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const { steps, seen } = watched(seeded(SEED + run));
    await twoAtOnce(counting(12), steps);
    const at = `seed ${SEED}, run ${run}`;
    expect([at, seen.done, seen.alone]).toEqual([
      at,
      Array.from({ length: 12 }, (_, item) => `${item}`),
      true,
    ]);
    most = Math.max(most, seen.most);
  }
  expect(most).toBe(2);
});

it("the first error is thrown, and nothing behind it is done", async () => {
  for (let run = 0; run < RUNS; run += 1) {
    const { steps, seen } = watched(seeded(SEED + run), (item) => item === 5);
    await expect(twoAtOnce(counting(12), steps)).rejects.toThrow("Item 5");
    expect([run, seen.done]).toEqual([run, ["0", "1", "2", "3", "4"]]);
  }
});
