import { type Asked, type Bounds, FairQueue } from "../../../src/server/admission/fair-queue";

const BOUNDS: Bounds = {
  client: 1_000,
  organisation: 2_000,
  places: 3,
  waitingOfClient: 4,
  waiting: 12,
};

const question = (organisation: string, client: string, cost: number): Asked => ({
  organisation,
  client,
  cost,
});

/** Lets one question after another leave, the earliest begun first. @returns whose began, in order. */
function playOut(queue: FairQueue<Asked>, underway: readonly Asked[]): string[] {
  const [running, order] = [[...underway], [] as string[]];
  for (let next = running.shift(); next; next = running.shift())
    for (const begun of queue.leave(next)) {
      running.push(begun);
      order.push(begun.client);
    }
  return order;
}

describe("whose question is next", () => {
  it("is nobody's to wait for while there is room", () => {
    const queue = new FairQueue(BOUNDS);
    expect(queue.enter(question("a", "ann", 500))).toBe("BEGINS");
    expect(queue.enter(question("a", "ann", 500))).toBe("BEGINS");
    expect(queue.counts).toEqual({ underway: 2, waiting: 0 });
  });

  it("is bounded by what a client's cost together, not by how many they are", () => {
    const queue = new FairQueue({ ...BOUNDS, places: 100 });
    for (let at = 0; at < 10; at += 1) expect(queue.enter(question("a", "ann", 100))).toBe("BEGINS");
    expect(queue.enter(question("a", "ann", 1))).toBe("WAITS");
    expect(queue.enter(question("a", "bob", 100))).toBe("BEGINS");
  });

  it("is bounded by what an organisation's cost together", () => {
    const queue = new FairQueue({ ...BOUNDS, places: 100 });
    for (const client of ["ann", "bob"]) expect(queue.enter(question("a", client, 1_000))).toBe("BEGINS");
    expect(queue.enter(question("a", "cat", 1))).toBe("WAITS");
    expect(queue.enter(question("b", "dan", 1_000))).toBe("BEGINS");
  });

  it("lets one that costs more than the bound run by itself", () => {
    const queue = new FairQueue(BOUNDS);
    const large = question("a", "ann", 5_000);
    expect(queue.enter(large)).toBe("BEGINS");
    expect(queue.enter(question("a", "ann", 1))).toBe("WAITS");
    expect(queue.leave(large)).toHaveLength(1);
  });

  it("has a place for another organisation however many clients one has", () => {
    const queue = new FairQueue(BOUNDS);
    const entered = ["ann", "bob", "cat", "dan"].map((client) => queue.enter(question("a", client, 10)));
    expect(entered).toEqual(["BEGINS", "BEGINS", "WAITS", "WAITS"]);
    expect(queue.enter(question("b", "eve", 1_000))).toBe("BEGINS");
  });

  it("comes to whoever asks for little before the rest of what somebody else has piled up", () => {
    const queue = new FairQueue({ ...BOUNDS, places: 1 });
    const first = question("a", "hog", 1_000);
    queue.enter(first);
    for (let at = 0; at < 4; at += 1) queue.enter(question("a", "hog", 1_000));
    for (let at = 0; at < 3; at += 1) queue.enter(question("b", "polite", 100));
    expect(playOut(queue, [first])).toEqual(["polite", "polite", "polite", "hog", "hog", "hog", "hog"]);
  });

  it("goes by cost: who asks for ten times as much is answered a tenth as often", () => {
    const queue = new FairQueue({ ...BOUNDS, places: 1, waitingOfClient: 40, waiting: 80 });
    const first = question("a", "opener", 1);
    queue.enter(first);
    for (let at = 0; at < 3; at += 1) queue.enter(question("a", "dear", 1_000));
    for (let at = 0; at < 30; at += 1) queue.enter(question("b", "cheap", 100));
    const order = playOut(queue, [first]);
    expect(order.slice(0, 24).filter((client) => client === "dear")).toHaveLength(3);
  });

  it("takes clients of one organisation in turn", () => {
    const queue = new FairQueue({ ...BOUNDS, places: 1 });
    const first = question("a", "hog", 100);
    queue.enter(first);
    for (let at = 0; at < 3; at += 1) queue.enter(question("a", "hog", 100));
    for (let at = 0; at < 2; at += 1) queue.enter(question("a", "colleague", 100));
    expect(playOut(queue, [first])).toEqual(["colleague", "hog", "colleague", "hog", "hog"]);
  });

  it("does not let whoever was away have more for it", () => {
    const queue = new FairQueue({ ...BOUNDS, places: 1, waitingOfClient: 40, waiting: 80 });
    let running = question("b", "steady", 100);
    queue.enter(running);
    for (let at = 0; at < 20; at += 1) {
      const next = question("b", "steady", 100);
      queue.enter(next);
      queue.leave(running);
      running = next;
    }
    for (let at = 0; at < 10; at += 1) queue.enter(question("a", "newcomer", 100));
    for (let at = 0; at < 3; at += 1) queue.enter(question("b", "steady", 100));
    expect(
      playOut(queue, [running])
        .slice(0, 6)
        .filter((client) => client === "steady"),
    ).not.toHaveLength(0);
  });

  it("holds so many questions of a client and in all, and says which it was", () => {
    const queue = new FairQueue({ ...BOUNDS, places: 1 });
    queue.enter(question("a", "ann", 1));
    for (let at = 0; at < 4; at += 1) expect(queue.enter(question("a", "ann", 1))).toBe("WAITS");
    expect(queue.enter(question("a", "ann", 1))).toBe("FULL_CLIENT");
    for (const client of ["bob", "cat"])
      for (let at = 0; at < 4; at += 1) expect(queue.enter(question("b", client, 1))).toBe("WAITS");
    expect(queue.enter(question("c", "dan", 1))).toBe("FULL");
    expect(queue.counts).toEqual({ underway: 1, waiting: 12 });
  });

  it("forgets a question that no longer waits, and lets those behind it begin", () => {
    const queue = new FairQueue({ ...BOUNDS, places: 100 });
    const [small, large, last] = [900, 500, 50].map((cost) => question("a", "ann", cost)) as [
      Asked,
      Asked,
      Asked,
    ];
    queue.enter(small);
    queue.enter(large);
    expect(queue.enter(last)).toBe("WAITS");
    expect(queue.giveUp(large)).toEqual([last]);
    expect(queue.giveUp(large)).toEqual([]);
    expect(queue.counts).toEqual({ underway: 2, waiting: 0 });
  });
});
