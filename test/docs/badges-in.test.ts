import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";
import { PROJECT } from "../support/template";

const PAGE = readFileSync(join(PROJECT, "docs", "badges-in.md"), "utf8");

const blocksOf = (language: string): string[] =>
  [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, text = ""]) => text,
  );

describe("the exchange of docs/badges-in.md", () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startDemonstration();
  });
  afterAll(() => service.close());

  it("is what the service answers", async () => {
    const [state = "", map = "", list = "", handIn = ""] = blocksOf("graphql");
    const [badge = "", answer = ""] = blocksOf("json");
    const stated = await service.ask(state, {}, "trust-lead");
    const { stateTrustedIssuer } = stated.data as unknown as {
      stateTrustedIssuer: { trustedIssuer: { id: string } };
    };
    const trustedIssuer = stateTrustedIssuer.trustedIssuer.id;
    expect(await service.ask(map, { trustedIssuer }, "trust-hr")).toMatchObject({
      data: {
        mapAchievement: { mapping: { credentialType: { code: "CARE_CERTIFICATE" } }, userErrors: [] },
      },
    });
    expect(await service.ask(list, {}, "worker-amara")).toMatchObject({
      data: { trustedIssuers: { nodes: [{ name: "Example College", mappings: [{ endedAt: null }] }] } },
    });
    const { data } = await service.ask(handIn, { badge }, "worker-amara");
    expect({ data }).toEqual(JSON.parse(answer));
  });
});
