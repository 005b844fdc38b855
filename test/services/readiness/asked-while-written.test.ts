import { setTimeout as pause } from "node:timers/promises";
import type { PoolClient } from "pg";
import type { TestService } from "../../support/server";
import { asking, startVaried } from "../../support/varied";

interface Answer {
  readonly pending: number;
  readonly readiness: {
    readonly nodes: readonly { readonly worker: { readonly number: string }; readonly current: boolean }[];
  };
}

describe("a question about a whole workforce, while somebody else writes", () => {
  let service: TestService;
  let other: PoolClient;

  beforeAll(async () => {
    service = await startVaried([asking("asks-hr", { capacity: "HR" }, 1)]);
    // Everybody is computed.
    expect((await ask()).pending).toBe(0);
  });
  afterAll(() => service.close());

  beforeEach(async () => {
    other = await service.pool.connect();
  });
  afterEach(async () => {
    other.release(true);
    expect((await ask()).pending).toBe(0);
  });

  async function ask(): Promise<Answer> {
    const { data, errors } = await service.ask(
      '{ workforce(purpose: "Planning training") { pending readiness(first: 100, name: "Varied 07") { nodes { worker { number } current } } } }',
      {},
      "asks-hr",
    );
    expect(errors).toBeUndefined();
    return (data as unknown as { workforce: Answer }).workforce;
  }

  const outdated = ({ readiness }: Answer) => [
    ...new Set(readiness.nodes.filter(({ current }) => !current).map(({ worker }) => worker.number)),
  ];
  const markOne = () =>
    other.query(
      "UPDATE readiness_state SET recompute_on = '-infinity' WHERE worker_id = (SELECT id FROM worker WHERE number = 'VA-1')",
    );

  it("says how many it could not wait for, and which rows those are", async () => {
    await markOne();
    await other.query("BEGIN");
    await other.query(
      "SELECT FROM readiness_state WHERE worker_id = (SELECT id FROM worker WHERE number = 'VA-1') FOR UPDATE",
    );
    const answer = await ask();
    expect([answer.pending, outdated(answer)]).toEqual([1, ["VA-1"]]);
  });

  it("takes in what was recorded between the question and its reading", async () => {
    await other.query("BEGIN");
    await markOne();
    await other.query("SELECT FROM trail_head FOR UPDATE");
    const asked = ask();
    // The question cannot see what is not committed yet, and waits for the end of the trail.
    for (let waiting = 0; waiting === 0; await pause(5)) {
      const { rowCount } = await service.pool.query(
        "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
      );
      waiting = rowCount ?? 0;
    }
    await other.query("COMMIT");
    const answer = await asked;
    expect([answer.pending, outdated(answer)]).toEqual([0, []]);
  });
});
