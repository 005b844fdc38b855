import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BadgeWorld } from "../support/badge-world";
import { PROJECT } from "../support/template";

const PAGE = readFileSync(join(PROJECT, "docs", "badges.md"), "utf8");

const blocksOf = (language: string): string[] =>
  [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, text = ""]) => text,
  );

/** What differs from one run to the next: ids, instants, keys, places and signatures. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value)
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, "an instant")
      .replace(/"\d{4}-\d\d-\d\d"/g, '"a day"')
      .replace(/urn:uuid:[0-9a-f-]{36}/g, "an id")
      .replace(/(proofValue":"|#)z[1-9A-HJ-NP-Za-km-z]+/g, "$1a key")
      .replace(/(NORTHMOOR-1#|statusListIndex":")\d+/g, "$1a place"),
  );

describe("the exchange of docs/badges.md", () => {
  const world = new BadgeWorld();
  beforeAll(() => world.open());
  afterAll(() => world.close());

  it("is what the service answers", async () => {
    const [preview = "", issue = ""] = blocksOf("graphql");
    const [previewed, issued, achievement] = blocksOf("json").map((text) => JSON.parse(text));
    const attainments = await world.attainments();
    const code = previewed.badgePreview.badges[0].competence.code;
    const { id } = attainments.find(({ competence }) => competence.code === code) ?? { id: "" };
    expect(plain(await world.ask(preview, { attainments: [id] }))).toEqual(plain(previewed));
    const answer = await world.ask<{ issueBadge: { document: string; userErrors: object[] } }>(issue, {
      input: { attainment: id },
    });
    expect(answer.issueBadge.userErrors).toEqual([]);
    expect(plain(JSON.parse(answer.issueBadge.document))).toEqual(plain(issued));
    expect((await world.get(achievement.id)).body).toEqual(achievement);
  });
});
