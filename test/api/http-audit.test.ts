import { serverAudits } from "graphql-http";
import { startService, type TestService } from "../support/server";

/** How strictly some malformed requests are told apart: Apollo Server 5 is known to be warned of these. */
const KNOWN_WARNINGS = new Set(["572B", "FDE2", "7B9B"]);

describe("GraphQL over HTTP", () => {
  let service: TestService;
  let url = "";

  beforeAll(async () => {
    service = await startService();
    url = `${await service.app.listen({ host: "127.0.0.1", port: 0 })}/graphql`;
  });

  afterAll(() => service.close());

  const audits = serverAudits({ url: () => url });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))("%s %s", async (id, _, audit) => {
    const result = await audit.fn();
    const trouble = result.status === "ok" || result.status === "notice" ? null : result.reason;
    expect(KNOWN_WARNINGS.has(id) && result.status === "warn" ? null : trouble).toBeNull();
  });
});
