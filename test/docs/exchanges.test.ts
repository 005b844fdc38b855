import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";
import { PROJECT } from "../support/template";

/** A command of the page, with the answer below it. */
const EXCHANGE =
  /^```sh\ncurl -s "?(http:\/\/127\.0\.0\.1:4000)([^\s"]+)"?\n```\n\n```json\n([\s\S]*?)^```$/gm;

const exchangesOf = (page: string): (readonly [string, unknown])[] =>
  [...readFileSync(join(PROJECT, "docs", page), "utf8").matchAll(EXCHANGE)].map(
    ([, , path = "", answer = ""]) => [path, JSON.parse(answer)],
  );

describe("the exchanges of the pages about other standards", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
  });

  afterAll(() => service.close());

  it.each([
    ["case-standard.md", 4],
    ["moodle.md", 2],
  ])("are all found: %s", (page, number) => {
    expect(exchangesOf(page)).toHaveLength(number);
  });

  it.each(["case-standard.md", "moodle.md"].flatMap(exchangesOf))(
    "are what the service answers: %s",
    async (url, expected) => {
      const answer = await service.app.inject({ url, headers: { host: "127.0.0.1:4000" } });
      expect(withoutInstants(answer.json())).toEqual(withoutInstants(expected));
    },
  );
});

/** An installation publishes the data when it is set up. */
const withoutInstants = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (name, value) => (name === "lastChangeDateTime" ? "" : value)));
