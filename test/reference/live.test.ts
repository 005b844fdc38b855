import { Client } from "pg";
import { SERVICE_ROLE } from "../../src/database/pool";
import { type LiveReference, openLiveReference } from "../../src/reference/live";
import { seedReference } from "../../src/reference/publishing/seed";
import { type Author, author } from "../support/authoring";
import { startDemonstration } from "../support/demonstration";
import { itSlow } from "../support/sample";
import type { TestService } from "../support/server";
import { PROJECT } from "../support/template";

describe("reference data that is published while several processes run", () => {
  let service: TestService;
  let api: Author;
  let another: LiveReference;
  const troubles: unknown[] = [];

  beforeAll(async () => {
    service = await startDemonstration();
    api = author(service);
    another = await openLiveReference(service.ownerUrl, SERVICE_ROLE, (error) => troubles.push(error));
  });
  afterAll(async () => {
    await another.close();
    await service.close();
  });

  const versionOf = (code: string) => {
    const { currentRoutes, routes } = another.current.pathway;
    return [...currentRoutes.values()].find(({ routeId }) => routes.get(routeId)?.code === code)?.version;
  };
  const until = async (holds: () => boolean) => {
    for (let tries = 0; tries < 2_000 && !holds(); tries += 1)
      await new Promise((done) => setTimeout(done, 50));
    expect(holds()).toBe(true);
  };
  const change = async (code: string) => {
    const content = await api.contentOf(code);
    const done = await api.publish({ ...content, summary: "Said anew." }, "national-steward", true);
    expect(done.userErrors).toEqual([]);
  };

  it("is heard of by every one of them", async () => {
    expect(versionOf("R04")).toBe(1);
    await change("R04");
    await until(() => versionOf("R04") === 2);
  });

  itSlow("is heard of after the connection was lost, and nothing is missed meanwhile", async () => {
    const owner = new Client({ connectionString: service.ownerUrl });
    await owner.connect();
    await owner.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'peerway-reference' AND datname = current_database()",
    );
    await owner.end();
    await change("R05");
    await until(() => versionOf("R05") === 2);
    expect(troubles.length).toBeGreaterThan(0);
  });

  itSlow("stands when the files are published again at the next start", async () => {
    await seedReference(service.ownerUrl, PROJECT);
    await another.reload();
    expect([versionOf("R04"), versionOf("R05"), versionOf("R06")]).toEqual([2, 2, 1]);
  });
});
