import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DirectoryWorld } from "../support/directory";
import { PROJECT } from "../support/template";

const PAGE = readFileSync(join(PROJECT, "docs", "scim.md"), "utf8");

/** Requests, each with the answer that follows it: a body, or a status without one. */
const EXCHANGES = [
  ...PAGE.matchAll(/^```http\n([\s\S]*?)^```\n[\s\S]*?^```(json|text)\n([\s\S]*?)^```$/gm),
].map(([, request = "", kind, answer = ""]) => ({ request, isBody: kind === "json", answer }));

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
    expect(EXCHANGES).toHaveLength(4);
    const grace = { sub: "g-1", name: "Grace", oid: "9a1c2f6e-0f7b-4b8e-8a55-6f1c3c1b7d10" };
    let id = "";
    for (const { request, isBody, answer: shown } of EXCHANGES) {
      const [head = "", body] = request.trim().replace(ID, id).split("\n\n");
      const [method = "", path = ""] = (head.split("\n")[0] ?? "").split(" ");
      const answer = await world.send(method as "POST", path.replace("/scim/v2", ""), {
        ...(body && { body: JSON.parse(body) }),
      });
      id = answer.body.id ?? id;
      if (isBody) expect(plain(answer.body, id)).toEqual(plain(JSON.parse(shown.replace(ID, id)), id));
      else {
        expect(answer.status).toBe(Number.parseInt(shown, 10));
        expect(await world.capacitiesOf(grace)).toEqual(["ASSESSOR"]);
      }
    }
    const claims = { sub: "grace", peerway_worker_number: "NM-900", peerway_capacities: ["WORKER"] };
    expect(await world.signIn(claims)).toBe("NOT_ADMITTED");
  });
});
