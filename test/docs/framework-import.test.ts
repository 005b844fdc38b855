import { readFileSync } from "node:fs";
import { join } from "node:path";
import { author } from "../support/authoring";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";
import { PROJECT } from "../support/template";

const PAGE = readFileSync(join(PROJECT, "docs", "framework-import.md"), "utf8");

const blockOf = (language: string): string =>
  new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "m").exec(PAGE)?.[1] ?? "";

describe("the exchange of docs/framework-import.md", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
  });
  afterAll(() => service.close());

  it("is what the service answers", async () => {
    const answer = await author(service).ask(blockOf("graphql"), {}, "national-steward");
    expect(answer).toEqual(JSON.parse(blockOf("json")));
  });
});
