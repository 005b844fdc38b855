import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { AdmissionLimits } from "../../src/server/admission/admission";
import { LIMITS } from "../../src/server/limits/table";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";

const WAYS = `{ me { ${["PSW_SNR", "PEER_COORD"]
  .map((code) => `${code}: pathwayTo(roleBand: { code: "${code}" }) { chains { readyOn } }`)
  .join(" ")} } }`;
const SIMPLE = "{ workers(first: 2) { totalCount } }";
const PLAN = '{ me { plan(route: { code: "R03" }) { outcome } } }';
const ONE_PLACE: AdmissionLimits = {
  ...LIMITS.admission,
  heavy: { ...LIMITS.admission.heavy, places: 1, waitingOfClient: 2 },
};

interface Told {
  readonly status: number;
  readonly data: unknown;
  readonly code?: string;
  readonly retryAfter: string | null;
  readonly extensions?: { readonly queue?: { readonly place: number; readonly waitedMilliseconds: number } };
}

describe("a client that asks for as much as it can, all at once", () => {
  let service: TestService;
  let narrow: TestService;
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    service = await startDemonstration();
    narrow = await startDemonstration({
      ownerUrl: service.ownerUrl,
      service: { limits: { execution: 60_000, admission: { ...ONE_PLACE, wait: 60_000 } } },
    });
  });

  afterAll(async () => {
    for (const child of children) child.kill();
    await service.close();
    await narrow.close();
  });

  /** Lets a process ask. @returns once it has sent everything. */
  async function attack(on: TestService, persona: string, query: string, times: number) {
    const url = `${on.app.server.listening ? addressOf(on) : await on.app.listen({ port: 0 })}/graphql`;
    const child = fork(join(__dirname, "..", "support", "hostile-client.cjs"));
    children.push(child);
    const told: Told[] = [];
    const done = new Promise<void>((resolve) => {
      child.on("message", (message) => {
        if (message === "done") resolve();
        else if (message !== "sent") told.push(message as Told);
      });
    });
    child.send({ url, token: await on.tokenOf(persona), query, times });
    await new Promise<void>((resolve) => {
      child.on("message", (message) => message === "sent" && resolve());
    });
    return { told, done, child };
  }

  it("lets others' simple questions and their plans pass, and is answered in its turn as if it had asked alone", async () => {
    const alone = (await service.ask(WAYS, {}, "worker-amara")).data;
    const { told, done } = await attack(service, "worker-amara", WAYS, 14);
    for (let time = 0; time < 5; time += 1) {
      const { data, errors } = await service.ask(SIMPLE, {}, "charity-hr");
      expect([errors, data]).toEqual([undefined, { workers: { totalCount: expect.any(Number) } }]);
    }
    const plan = await service.ask(PLAN, {}, "worker-hana");
    expect(plan.errors).toBeUndefined();
    // Six questions were answered, one after the other, while fourteen of the other client's were not.
    expect(told.length).toBeLessThan(7);
    await done;
    expect(told.map(({ status }) => status)).toEqual(told.map(() => 200));
    for (const { data } of told) expect(data).toEqual(alone);
  });

  it("is refused what it may not have waiting, and told when to try again", async () => {
    const { told, done } = await attack(narrow, "worker-amara", WAYS, 8);
    await done;
    const refused = told.filter(({ status }) => status !== 200);
    expect(refused).toHaveLength(5);
    for (const each of refused)
      expect(each).toMatchObject({ status: 429, code: "TOO_MUCH_AT_ONCE", retryAfter: "5" });
    const places = told.flatMap(({ extensions }) => extensions?.queue?.place ?? []);
    expect(new Set(places)).toEqual(new Set([1, 2]));
  });

  it("is not answered any more where it does not wait for the answer, so that others are sooner", async () => {
    const { child, told } = await attack(narrow, "worker-amara", WAYS, 3);
    child.kill("SIGKILL");
    const { data, extensions } = await narrow.ask(PLAN, {}, "worker-hana");
    expect(data).toEqual({ me: { plan: { outcome: expect.any(String) } } });
    expect(extensions).toMatchObject({ cost: expect.anything() });
    expect(told).toEqual([]);
  });

  it("has waited long enough after a while, and nothing of what it asked is done", async () => {
    const impatient = await startDemonstration({
      ownerUrl: service.ownerUrl,
      service: { limits: { execution: 60_000, admission: { ...ONE_PLACE, wait: 1 } } },
    });
    try {
      const answers = await Promise.all(
        Array.from({ length: 3 }, async () =>
          impatient.app.inject({
            method: "POST",
            url: "/graphql",
            headers: {
              "content-type": "application/json",
              authorization: `Bearer ${await impatient.tokenOf("worker-amara")}`,
            },
            payload: JSON.stringify({ query: WAYS }),
          }),
        ),
      );
      const refused = answers.filter(({ statusCode }) => statusCode !== 200);
      expect(refused).toHaveLength(2);
      for (const { statusCode, headers, body } of refused) {
        expect([statusCode, headers["retry-after"]]).toEqual([503, "5"]);
        expect(JSON.parse(body).errors[0]).toMatchObject({
          message: expect.stringContaining("none of it was done"),
          extensions: { code: "BUSY", retryable: true, retryAfter: 5 },
        });
      }
    } finally {
      await impatient.close();
    }
  });
});

function addressOf({ app }: TestService): string {
  const address = app.server.address();
  if (address === null || typeof address === "string") throw new Error("The service does not listen.");
  return `http://127.0.0.1:${address.port}`;
}
