import { readFileSync } from "node:fs";
import { join } from "node:path";
import { author } from "../support/authoring";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";
import { PROJECT } from "../support/template";

/** An operation of a page, with the answer below it. */
const EXCHANGE = /^```graphql\n([\s\S]*?)^```\n\n```json\n([\s\S]*?)^```$/m;

describe("the imports of frameworks that the pages show", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
  });
  afterAll(() => service.close());

  it.each(["framework-import.md", "moodle.md"])("are what the service answers: %s", async (page) => {
    const [, operation = "", answer = ""] =
      EXCHANGE.exec(readFileSync(join(PROJECT, "docs", page), "utf8")) ?? [];
    const real = await author(service).ask(operation, {}, "national-steward");
    expect(real).toEqual(JSON.parse(answer));
  });
});
