import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DirectoryWorld } from "../support/directory";
import { PROJECT } from "../support/template";

const PAGE = readFileSync(join(PROJECT, "docs", "scim.md"), "utf8");

const blocksOf = (language: string): string[] =>
  [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, text = ""]) => text,
  );

const ID = /\b0aaa5236-3495-4d5e-a876-2274c553dc32\b/g;

/** Without what differs from one run to the next. */
const plain = (answer: unknown, id: string): unknown =>
  JSON.parse(
    JSON.stringify(answer)
      .replaceAll(id, "the id")
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "an instant"),
  );

describe("the exchange of docs/scim.md", () => {
  const world = new DirectoryWorld();
  beforeAll(() => world.start());
  afterAll(() => world.close());

  it("is what the service answers", async () => {
    const requests = blocksOf("http");
    const answers = blocksOf("json");
    expect(requests).toHaveLength(answers.length);
    let id = "";
    for (const [at, request] of requests.entries()) {
      const [head = "", body = ""] = request.split("\n\n");
      const [method = "", path = ""] = (head.split("\n")[0] ?? "").split(" ");
      const answer = await world.send(method as "POST", path.replace("/scim/v2", "").replace(ID, id), {
        body: JSON.parse(body),
      });
      id = answer.body.id ?? id;
      const shown = JSON.parse((answers[at] ?? "").replace(ID, id));
      expect(plain(answer.body, id)).toEqual(plain(shown, id));
    }
    const claims = { sub: "grace", peerway_worker_number: "NM-900", peerway_capacities: ["WORKER"] };
    expect(await world.signIn(claims)).toBe("NOT_ADMITTED");
  });
});
