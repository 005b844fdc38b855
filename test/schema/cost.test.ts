import { buildSchema, getOperationAST, parse } from "graphql";
import { costOf } from "../../src/schema/cost";

const schema = buildSchema(`
  type Query { workers(first: Int, asOf: String): WorkerConnection, today: String }
  type WorkerConnection { nodes: [Worker!]! }
  type Worker { name: String, team: String }
`);

describe("the cost of an operation that is asked for again", () => {
  const document = parse(`query ($size: Int, $day: String, $team: Boolean = false) {
    workers(first: $size, asOf: $day) { nodes { name team @include(if: $team) } }
  }`);
  const operation = getOperationAST(document);
  const workers = schema.getQueryType()?.getFields().workers;
  const counted = (variables: Record<string, unknown>, today = "2026-12-01") =>
    operation && costOf(schema, document, operation, variables, today).counted;

  it("follows the page size that each request sends", () => {
    for (const [size, cost] of [
      [50, 102],
      [5, 12],
      [50, 102],
      [undefined, 4],
      [null, 4],
      [5, 12],
    ] as const)
      expect([size, counted({ size })]).toEqual([size, cost]);
  });

  it("follows the day: another day than today takes work", () => {
    if (workers) workers.extensions = { workOnAnotherDay: 20 };
    const size = 6;
    expect(counted({ size, day: "2026-12-01" })).toBe(14);
    expect(counted({ size, day: "2026-12-02" })).toBe(34);
    expect(counted({ size, day: "2026-12-01" })).toBe(14);
    expect(counted({ size, day: "2026-12-01" }, "2026-12-02")).toBe(34);
  });

  it("does not depend on other variables", () => {
    expect(counted({ size: 2, team: true })).toBe(counted({ size: 2, team: false }));
  });
});
