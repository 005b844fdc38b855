import { type Loop, Pacer } from "../../../src/server/admission/pace";

/** An event loop whose turns and time a test makes. */
class MadeLoop implements Loop {
  time = 1_000;
  readonly #next: (() => void)[] = [];
  readonly #later: { at: number; work: () => void }[] = [];

  now(): number {
    return this.time;
  }

  inNextTurn(work: () => void): void {
    this.#next.push(work);
  }

  after(milliseconds: number, work: () => void): () => void {
    const timer = { at: this.time + milliseconds, work };
    this.#later.push(timer);
    return () => void this.#later.splice(this.#later.indexOf(timer) >>> 0, 1);
  }

  /** One turn: what is due by now, and what was put off to it. */
  async turn(): Promise<void> {
    for (const timer of this.#later.filter(({ at }) => at <= this.time)) {
      this.#later.splice(this.#later.indexOf(timer), 1);
      timer.work();
    }
    for (const work of this.#next.splice(0)) work();
    for (let at = 0; at < 10; at += 1) await Promise.resolve();
  }
}

describe("how requests share the event loop", () => {
  /** Computes for so long, several times. */
  const compute = async (loop: MadeLoop, breathe: () => Promise<void>, name: string, done: string[]) => {
    for (let at = 0; at < 3; at += 1) {
      await breathe();
      loop.time += 10;
      done.push(name);
    }
  };

  it("one slice a turn, each request after the other, however much one asks for at once", async () => {
    const loop = new MadeLoop();
    const pacer = new Pacer(loop);
    const done: string[] = [];
    const hog = pacer.pace();
    for (let at = 0; at < 5; at += 1) void compute(loop, hog, "hog", done);
    void compute(loop, pacer.pace(), "polite", done);
    for (let turn = 0; turn < 6; turn += 1) {
      await loop.turn();
      expect(done).toHaveLength(turn + 1);
    }
    expect(done.filter((name) => name === "polite")).toHaveLength(3);
  });

  it("goes on at once while its slice lasts", async () => {
    const loop = new MadeLoop();
    const breathe = new Pacer(loop).pace();
    let steps = 0;
    void (async () => {
      for (; steps < 4; steps += 1) await breathe();
    })();
    await loop.turn();
    await loop.turn();
    expect(steps).toBe(4);
  });

  it("waits while something simple is answered, but not for ever", async () => {
    const loop = new MadeLoop();
    const pacer = new Pacer(loop);
    const done: string[] = [];
    void compute(loop, pacer.pace(), "heavy", done);
    await loop.turn();
    const answered = pacer.press();
    await loop.turn();
    await loop.turn();
    expect(done).toHaveLength(1);
    loop.time += 30;
    await loop.turn();
    await loop.turn();
    expect(done).toHaveLength(2);
    answered();
    await loop.turn();
    expect(done).toHaveLength(3);
  });

  it("ends where the request was given up", async () => {
    const loop = new MadeLoop();
    let given = false;
    const breathe = new Pacer(loop).pace(() => {
      if (given) throw new Error("given up");
    });
    const waiting = breathe();
    given = true;
    const ending = expect(waiting).rejects.toThrow("given up");
    await loop.turn();
    await ending;
  });
});
