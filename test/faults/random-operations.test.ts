import { type GraphQLSchema, getNamedType, isObjectType } from "graphql";
import { guardedSchema } from "../../src/resolvers/schema";
import { toGlobalId } from "../../src/schema/node";
import { startDemonstration } from "../support/demonstration";
import { operationGenerator } from "../support/generated/operations";
import { seeded } from "../support/seeded";
import type { TestService } from "../support/server";

const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_128);
const OPERATIONS = Math.ceil(250 * Number(process.env.PEERWAY_RUNS ?? 1));
const PERSONAS = ["", "trust-hr", "trust-lead", "trust-steward", "trust-provider", "worker-chandra"];

/** Texts that a careless or hostile client sends, beside ids and codes that are there. */
const HOSTILE = [
  "\u0000",
  "a\u0000b",
  "constructor",
  "__proto__",
  "\ud800",
  "\u202e",
  "x".repeat(5000),
  "%",
  "'; --",
];

describe("random operations with random variables", () => {
  let service: TestService;
  let schema: GraphQLSchema;
  let texts: readonly string[];

  beforeAll(async () => {
    service = await startDemonstration();
    schema = guardedSchema();
    const { rows } = await service.pool.query<{ kind: string; id: string }>(
      "SELECT DISTINCT ON (kind) kind, id FROM fact ORDER BY kind, id",
    );
    const typeOf = (kind: string) =>
      kind.toLowerCase().replace(/(^|_)(.)/g, (_, __, letter: string) => letter.toUpperCase());
    const workers = await service.pool.query<{ id: string }>("SELECT id FROM worker ORDER BY number LIMIT 4");
    texts = [
      ...HOSTILE,
      ...rows.map(({ kind, id }) => toGlobalId(typeOf(kind), id)),
      ...workers.rows.map(({ id }) => toGlobalId("Worker", id)),
      ...["constructor", "__proto__", "toString"].map((type) => toGlobalId(type, rows[0]?.id ?? "")),
      "R03",
      "NM-003",
      "1.1",
      "HEE-PSW",
      "NORTHMOOR",
    ];
  });

  afterAll(() => service.close());

  it.each(["query", "mutation"] as const)(
    `never fail on our side: %s (seed ${SEED})`,
    async (kind) => {
      const random = seeded(kind === "query" ? SEED : SEED + 1);
      const generate = operationGenerator(schema, random, { String: texts, ID: texts });
      const root = kind === "query" ? schema.getQueryType() : schema.getMutationType();
      const failed: object[] = [];
      let answered = 0;
      for (let nth = 0; nth < OPERATIONS; nth += 1) {
        const { source, variables } = generate(root ?? undefined, kind === "query" ? 14 : 5);
        const persona = PERSONAS[Math.floor(random() * PERSONAS.length)];
        const { data, errors = [] } = await service.ask(source, variables, persona);
        if (data) answered += 1;
        const ours = errors.filter(({ extensions }) =>
          ["INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE", "TOO_SLOW"].includes(String(extensions.code)),
        );
        if (ours.length > 0) failed.push({ nth, persona, source, variables, ours });
      }
      expect(failed).toEqual([]);
      // Some are refused as a whole; a run in which all were would show nothing.
      expect(answered).toBeGreaterThan(OPERATIONS / 20);
    },
    120_000,
  );

  it("cover the whole schema, given enough of them", () => {
    const generate = operationGenerator(schema, seeded(SEED));
    const asked = new Set<string>();
    for (let nth = 0; nth < 3000; nth += 1)
      for (const [, name] of generate().source.matchAll(/a\d+: (\w+)/g)) asked.add(name ?? "");
    const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !type.name.startsWith("__") && type !== schema.getMutationType()
        ? Object.values(type.getFields()).filter((field) => isObjectType(getNamedType(field.type)))
        : [],
    );
    const missing = new Set(fields.map(({ name }) => name).filter((name) => !asked.has(name)));
    expect(missing.size).toBeLessThan(fields.length / 4);
  });
});
