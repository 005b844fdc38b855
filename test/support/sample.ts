import { seeded } from "./seeded";

/** Whether tests that go through the whole schema do so, as in CI (npm run test:more), or through a sample of it. */
export const IS_WHOLE = process.env.PEERWAY_WHOLE === "1";

/** A test that only npm run test:more runs. Run one such file by PEERWAY_WHOLE=1 npx jest test/… */
export function itSlow(name: string, test: () => Promise<void>, timeout?: number): void {
  if (IS_WHOLE) it(name, test, timeout);
}

/**
 * One in so many, drawn by the seed of the run; all of them where the whole schema is gone through. Jest prints the seed, and
 * `npm test -- --seed=…` draws the same again.
 * @param purpose what they are for: another purpose draws others.
 */
export function sampled<T>(all: readonly T[], oneIn: number, purpose: string): T[] {
  if (IS_WHOLE) return [...all];
  const random = seeded(
    purpose.split("").reduce((seed, letter) => seed * 31 + letter.charCodeAt(0), jest.getSeed()),
  );
  const drawn = all
    .map((item, at) => ({ item, at, turn: random() }))
    .sort((one, other) => one.turn - other.turn);
  return drawn
    .slice(0, Math.ceil(all.length / oneIn))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
