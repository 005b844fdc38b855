import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startDemonstration } from "../support/demonstration";
import { recorder } from "../support/recorder";
import type { TestService } from "../support/server";

const FOLDER = join(__dirname, "operations");
const OPERATIONS = readdirSync(FOLDER).filter((file) => file.endsWith(".graphql"));

/**
 * Each operation has beside it what it returned and the SQL statements it ran, so that a change of either shows in review.
 * PEERWAY_ACCEPT=1 writes them anew.
 */
describe("operations, with what they return and the SQL they run", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
  });

  afterAll(() => service.close());

  it.each(OPERATIONS)("%s", async (file) => {
    const query = readFileSync(join(FOLDER, file), "utf8");
    service.statements.length = 0;
    const { data, errors } = await service.ask(query, {}, /^# persona: (\S+)$/m.exec(query)?.[1] ?? "");
    expect(errors).toBeUndefined();
    const answer = `${JSON.stringify({ statements: [...service.statements].sort(), data }, null, 2)}\n`;
    const kept = join(FOLDER, file.replace(/\.graphql$/, ".json"));
    if (process.env.PEERWAY_ACCEPT === "1") writeFileSync(kept, answer);
    expect(existsSync(kept) ? readFileSync(kept, "utf8") : "nothing is kept yet").toBe(answer);
  });

  it.each([
    [
      "workers with posts and role bands",
      "workers(first: N) { nodes { posts { startedOn } roleBandsHeld { code } } }",
    ],
    [
      "workers with a route's eligibility",
      'workers(first: N) { nodes { eligibility(route: { code: "R03" }) { outcome } } }',
    ],
    [
      "workers with their next steps",
      "workers(first: N) { nodes { nextSteps(kinds: [UPWARD]) { evaluations { outcome } } } }",
    ],
    [
      "workers with evidence, claims and words",
      "workers(first: N) { nodes { evidence(first: 2) { nodes { claims { competence { code } judgement { outcome } } words { title } } } } }",
    ],
    ["a count", "workers(first: N) { totalCount nodes { name } }"],
    [
      "competences with statements and units",
      "competences(first: N) { nodes { statements { code } taughtBy { code } } }",
    ],
  ])("runs as many statements for 50 as for 2: %s", async (_, query) => {
    const { batch } = recorder(service);
    const items = Array.from({ length: 60 }, (__, index) => ({
      number: `BULK-${index}`,
      name: `Person ${String(index).padStart(2, "0")}`,
    }));
    await batch("registerWorkers", { items, policy: "EACH_FOR_ITSELF" }, "trust-hr");
    const count = async (size: number) => {
      service.statements.length = 0;
      const { errors } = await service.ask(`{ ${query.replace("N", String(size))} }`, {}, "trust-hr");
      expect(errors).toBeUndefined();
      return service.statements.length;
    };
    expect(await count(50)).toBe(await count(2));
  });
});
