import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";
import { PROJECT } from "../../support/template";

describe("each operation of the first tabs", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
  });

  afterAll(() => service.close());

  it.each([
    ["1-worker.graphql", "worker-chandra"],
    ["2-hr-system.graphql", "trust-hr"],
    ["3-training-provider.graphql", ""],
    ["4-career-map.graphql", ""],
    ["5-what-if.graphql", "worker-hana"],
    ["6-decision.graphql", "trust-lead"],
  ])("is answered: %s", async (file, persona) => {
    const { data, errors } = await service.ask(
      readFileSync(join(PROJECT, "seed", "operations", file), "utf8"),
      {},
      persona,
    );
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})[0]).toBeTruthy();
  });
});
