import type { Persona } from "../../src/access/persona";
import { organisationId } from "../../src/commands/demonstration/personas";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";

const MEDIA_TYPES = ["application/json", "application/graphql-response+json"];

/** A program that may list workers, and read none of their facts. */
const LISTING: Persona = {
  code: "program-listing",
  title: "A program that lists workers",
  organisation: "NORTHMOOR",
  actor: {
    subject: "5f0c2c0e-0000-4000-8000-000000000001",
    name: "A program that lists workers",
    organisationId: organisationId("NORTHMOOR"),
    capacities: [],
    workerId: null,
    client: { id: "program-listing", scopes: ["readiness:read"] },
  },
};

describe.each(MEDIA_TYPES)("an answer as %s", (accept) => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration({ personas: [LISTING] });
  });

  afterAll(() => service.close());

  async function ask(query: string, persona?: string) {
    const authorization = persona && `Bearer ${await service.tokenOf(persona)}`;
    const answer = await service.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json", accept, ...(authorization && { authorization }) },
      payload: JSON.stringify({ query }),
    });
    const { data, errors = [] } = answer.json();
    return {
      type: String(answer.headers["content-type"]).split(";")[0],
      status: answer.statusCode,
      data,
      refusals: errors.map(({ path, extensions: { code } }: Refusal) => [path?.join("."), code]),
    };
  }
  interface Refusal {
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }

  it("keeps a worker's page when parts of it are not theirs to read", async () => {
    const page = `{
      me { name }
      appeals(first: 1) { totalCount }
      evidenceToAssign(first: 1) { totalCount }
      trail(first: 1) { totalCount }
      workforce(purpose: "Looking around") { asOf }
      payBands { code }
    }`;
    const { type, status, data, refusals } = await ask(page, "worker-chandra");
    expect([type, status]).toEqual([accept, 200]);
    expect(data.me.name).toEqual(expect.any(String));
    expect(data.payBands.length).toBeGreaterThan(0);
    expect(refusals).toEqual(
      ["appeals", "evidenceToAssign", "trail", "workforce"].map((field) => [field, "FORBIDDEN"]),
    );
  });

  it("keeps a worker of whom some may be read and some not", async () => {
    const { status, data, refusals } = await ask(
      "{ workers(first: 1) { nodes { name posts { startedOn } completions(first: 1) { totalCount } } } }",
      LISTING.code,
    );
    expect(status).toBe(200);
    expect(data.workers.nodes[0]).toEqual({ name: expect.any(String), posts: null, completions: null });
    expect(refusals).toEqual([
      ["workers.nodes.0.posts", "FORBIDDEN"],
      ["workers.nodes.0.completions", "FORBIDDEN"],
    ]);
  });

  it("keeps what the other mutations of an operation did", async () => {
    const { status, data, refusals } = await ask(
      `mutation {
        drop: dropAspiration(input: { worker: { number: "x" }, route: { code: "none" } }) { userErrors { code } }
        erase: carryOutErasure(input: { worker: { number: "x" }, reason: "none" }) { userErrors { code } }
      }`,
      "worker-chandra",
    );
    expect([status, refusals]).toEqual([200, [["erase", "FORBIDDEN"]]]);
    expect(data.drop.userErrors).toHaveLength(1);
  });

  it.each([
    // What did not run.
    ["{", undefined, 400],
    ["{ nothing }", undefined, 400],
    ["subscription { x }", undefined, 400],
    // What ran, and of which something is left.
    ["{ payBands { code } me { name } }", undefined, 200],
    ["{ payBands { code } worker(by: { id: 7 }) { name } }", "trust-hr", 200],
    // What ran, and of which nothing is left: signing in or another try mends it, or asking for something else does.
    ["{ me { name } }", undefined, 401],
    ["{ me { name } trail(first: 1) { totalCount } }", undefined, 401],
    ["{ trail(first: 1) { totalCount } }", "worker-chandra", 200],
    ["{ competences(first: 500) { totalCount } }", undefined, 200],
  ])("has its status by one rule: %s, asked as %s, %i", async (query, persona, status) => {
    expect((await ask(query, persona)).status).toBe(status);
  });
});
