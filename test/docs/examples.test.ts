import type { AddressInfo } from "node:net";
import { ReadyWorkersDocument } from "../../examples/generated/graphql";
import { readyWorkers, sendWorkers } from "../../examples/hr-system";
import { ask, type Connection, PeerwayError } from "../../examples/peerway";
import { coverageOf } from "../../examples/training-provider";
import { myPath } from "../../examples/worker-app";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";

describe("the examples in TypeScript", () => {
  let service: TestService;
  let url: string;

  beforeAll(async () => {
    service = await startDemonstration();
    await service.app.listen({ port: 0 });
    url = `http://127.0.0.1:${(service.app.server.address() as AddressInfo).port}/graphql`;
  });

  afterAll(() => service.close());

  const as = async (persona: string): Promise<Connection> => ({
    url,
    token: (await service.app.inject(`/personas/${persona}/token`)).json().token,
  });

  it("send an extract, and list everybody who is ready", async () => {
    const hr = await as("trust-hr");
    const csv = "number,name\nEX-1,Dilys Parry\nEX-2,Tunde Bello";
    expect(await sendWorkers(hr, csv)).toMatchObject({ created: 2, refused: 0 });
    expect(await sendWorkers(hr, csv)).toMatchObject({ created: 0, skipped: 2 });
    const ready = await readyWorkers(hr, "R03");
    expect(ready.map(({ worker }) => worker?.name)).toContain("Amara Okafor");
  });

  it("show what a programme leaves open of a route, without a token", async () => {
    const gaps = await coverageOf({ url, token: null }, "ST0896", "R02");
    expect(gaps.length).toBeGreaterThan(0);
    await expect(coverageOf({ url, token: null }, "NOWHERE", "R02")).rejects.toThrow();
  });

  it("show a worker's path in plain sentences", async () => {
    const path = await myPath(await as("worker-chandra"));
    expect(path[0]).toMatch(/^Hello Chandra/);
    expect(path.length).toBeGreaterThan(3);
  });

  it("say what was refused", async () => {
    const refused = ask(await as("worker-chandra"), ReadyWorkersDocument, {
      route: { code: "R03" },
      after: null,
    });
    await expect(refused).rejects.toThrow(PeerwayError);
  });
});
