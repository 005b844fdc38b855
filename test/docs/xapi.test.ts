import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LearningSystemWorld } from "../support/learning-system";
import { PROJECT } from "../support/template";

const PAGE = readFileSync(join(PROJECT, "docs", "xapi.md"), "utf8");

/** A request of the page, by GraphQL or by HTTP, with the answer below it. */
const EXCHANGE = /^```(graphql|http)\n([\s\S]*?)^```\n\n```json\n([\s\S]*?)^```$/gm;

describe("the exchange of docs/xapi.md", () => {
  const world = new LearningSystemWorld();
  beforeAll(() => world.start());
  afterAll(() => world.close());

  it("is what the service answers", async () => {
    const exchanges = [...PAGE.matchAll(EXCHANGE)];
    expect(exchanges).toHaveLength(5);
    for (const [, language, request = "", answer = ""] of exchanges) {
      if (language === "graphql") {
        const { data, errors } = await world.service.ask(request, {}, "trust-provider");
        expect([errors, data]).toEqual([undefined, JSON.parse(answer)]);
        continue;
      }
      const [head = "", body = ""] = request.split("\n\n");
      const [first = "", ...headers] = head.split("\n");
      const [method = "", path = ""] = first.split(" ");
      const answered = await world.request(method as "POST", path.replace("/xapi", ""), body, {
        headers: Object.fromEntries(headers.map((line) => line.toLowerCase().split(": ", 2))),
      });
      expect([answered.status, JSON.parse(answered.text)]).toEqual([200, JSON.parse(answer)]);
      if (!body.includes("voided"))
        expect(await world.completionsOf()).toEqual([{ unit: "1.2", on: "2026-10-01", passed: true }]);
    }
    expect(await world.completionsOf()).toEqual([]);
  });

  it("is what the service answers to the report of docs/moodle.md", async () => {
    const page = readFileSync(join(PROJECT, "docs", "moodle.md"), "utf8");
    const [input = "", answer = ""] = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)]
      .slice(-2)
      .map(([, text = ""]) => text);
    const { data } = await world.service.ask(
      `mutation ($input: ImportFileInput!) { importFile(input: $input) {
        tally { created changed skipped refused } lines { line outcome message } userErrors { field message } } }`,
      { input: JSON.parse(input) },
      "trust-provider",
    );
    expect(data).toEqual({ importFile: JSON.parse(answer) });
  });
});
