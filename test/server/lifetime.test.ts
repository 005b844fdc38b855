import { Interrupted, Lifetime } from "../../src/server/lifetime";

describe("the lifetime of a service", () => {
  const reported: unknown[] = [];
  const order: string[] = [];
  let lifetime: Lifetime;

  beforeEach(() => {
    reported.length = 0;
    order.length = 0;
    lifetime = new Lifetime((error) => reported.push(error));
  });

  const open = (name: string) =>
    lifetime.open(
      async () => name,
      async (made) => order.push(made),
    );

  it("closes what it opened once, the last first", async () => {
    await open("database");
    await open("pool");
    await Promise.all([lifetime.close(), lifetime.close()]);
    expect(order).toEqual(["pool", "database"]);
  });

  it("closes what was still opening when the end came, and tells the start of it", async () => {
    let opened: (name: string) => void = () => {};
    const opening = lifetime.open(
      () => new Promise<string>((resolve) => (opened = resolve)),
      async (made) => order.push(made),
    );
    const closed = lifetime.close();
    opened("database");
    await expect(opening).rejects.toThrow(Interrupted);
    await closed;
    expect(order).toEqual(["database"]);
  });

  it("opens nothing once the end has begun", async () => {
    await lifetime.close();
    await expect(open("pool")).rejects.toThrow(Interrupted);
    expect(order).toEqual([]);
  });

  it("closes the rest where one cannot be closed, and says so", async () => {
    await open("database");
    await lifetime.open(
      async () => "pool",
      async () => {
        throw new Error("stuck");
      },
    );
    await lifetime.close();
    expect(order).toEqual(["database"]);
    expect(reported).toEqual([new Error("stuck")]);
  });
});
