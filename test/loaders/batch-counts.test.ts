import { countedBatches, countedKeys, LOADER_GROUPS } from "../../src/loaders/batch-counts";
import { idOf, listLoader, rowLoader } from "../../src/loaders/rows";

describe("batches of loaders", () => {
  const counts = () => [countedBatches().get("trail") ?? 0, countedKeys().get("trail") ?? 0];

  it("are counted by the group of the loader, with the number of objects", async () => {
    const [batches = 0, keys = 0] = counts();
    const rows = rowLoader("trail", async (ids) => ids.map((id) => ({ id })), idOf);
    const lists = listLoader("trail", async () => [{ id: "1" }], idOf);
    await Promise.all([rows.load("1"), rows.load("2"), rows.load("2"), lists.load("3")]);
    expect(counts()).toEqual([batches + 2, keys + 3]);
  });

  it("have groups of a closed list alone", () => {
    expect([...countedBatches().keys()]).toEqual([...LOADER_GROUPS]);
    expect([...countedKeys().keys()]).toEqual([...LOADER_GROUPS]);
  });
});
