import {
  type ExecutionResult,
  execute,
  GraphQLEnumType,
  GraphQLInt,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSchema,
  GraphQLString,
  graphql,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from "graphql";
import { Forbidden } from "../../src/access/policy";
import { createExecutor } from "../../src/server/execution/jit";
import { throwingSchema } from "../support/throwing-schema";
import { holdValuesAsTheyAre, takeStrays } from "../support/values-as-they-are";

const schema = throwingSchema();
const run = createExecutor(schema);

/** Asks three times, so that the compiled operation answers too. */
async function answers(source: string, variables: Record<string, unknown>): Promise<ExecutionResult[]> {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error("The document holds no operation.");
  const results: ExecutionResult[] = [];
  for (let time = 0; time < 3; time += 1)
    results.push(await run({ document, documentKey: source, operation, variables, contextValue: {} }));
  return results;
}

const CASES: readonly (readonly [string, string, Record<string, unknown>])[] = [
  ["objects, lists and aliases", "{ a: things { name } b: thing(by: { code: 1 }) { name } }", {}],
  [
    "fragments and types behind an interface",
    "{ named { ...N ... on Thing { rank } } } fragment N on Named { __typename name }",
    {},
  ],
  ["a variable", "query ($c: Int) { thing(by: { code: $c }) { name } }", { c: 3 }],
  ["a variable's default", "query ($n: Int = 2) { echo(value: $n) }", {}],
  [
    "skip and include",
    "query ($s: Boolean!) { echo(value: 1) @skip(if: $s) b: echo(value: 2) }",
    { s: true },
  ],
  ["introspection", '{ __schema { queryType { name } } __type(name: "Thing") { fields { name } } }', {}],
  ["a variable of another type", "query ($n: Int) { echo(value: $n) }", { n: "two" }],
  ["a variable that is missing", "query ($n: Int!) { echo(value: $n) }", {}],
  ["an unknown field in a variable", "query ($by: ThingBy!) { thing(by: $by) { name } }", { by: { x: 1 } }],
  [
    "two members of a oneOf in a variable",
    "query ($by: ThingBy!) { thing(by: $by) { name } }",
    { by: { code: 1, name: "a" } },
  ],
  ["an error where null may stand", "{\n  echo(value: 1)\n  fails\n}", {}],
  ["an error that makes its parent null", "{ thing(by: { code: 1 }) { name failsHard } echo(value: 1) }", {}],
  ["errors within a list", "{ things { name fails } }", {}],
  ["an error with a code", "{ badInput }", {}],
  ["null where none may stand", "{ missing }", {}],
  ["a mutation's order", "mutation { a: count b: count }", {}],
];

describe("the compiled executor", () => {
  it.each(CASES)("answers as graphql-js does: %s", async (_, source, variables) => {
    const results = await answers(source, variables);
    if (source.startsWith("mutation")) {
      expect(results.map(({ data }) => ({ ...data }))).toEqual([
        { a: 1, b: 2 },
        { a: 3, b: 4 },
        { a: 5, b: 6 },
      ]);
      return;
    }
    const expected = JSON.stringify(
      await execute({ schema, document: parse(source), variableValues: variables, contextValue: {} }),
    );
    for (const result of results) expect(JSON.parse(JSON.stringify(result))).toEqual(JSON.parse(expected));
  });

  it("keeps what was thrown, for masking to judge", async () => {
    const [, , compiled] = await answers("{ forbidden }", {});
    expect(compiled?.errors?.[0]?.originalError).toBeInstanceOf(Forbidden);
    expect(compiled?.errors?.[0]?.path).toEqual(["forbidden"]);
  });

  it("tells operations of one document apart", async () => {
    const document = parse("query A { echo(value: 1) } query B { echo(value: 2) }");
    for (let time = 0; time < 3; time += 1)
      for (const [at, expected] of [1, 2].entries()) {
        const operation = document.definitions[at] as OperationDefinitionNode;
        const result = await run({
          document,
          documentKey: "two",
          operation,
          variables: {},
          contextValue: {},
        });
        expect(result.data).toEqual({ echo: expected });
      }
  });

  it("refuses an enum that the API names otherwise than the code, because it would answer the code's name", () => {
    const Colour = new GraphQLEnumType({ name: "Colour", values: { RED: { value: "red" } } });
    const renamed = new GraphQLSchema({ query: asking(Colour, "red") });
    expect(() => createExecutor(renamed)).toThrow(
      'The enum Colour names "red" RED; compiled operations need one name for both.',
    );
  });

  it.each([
    ["a number as a text", GraphQLInt, "5", "string 5 for Int, which graphql-js answers as number 5"],
    ["a text as a number", GraphQLString, 5, "number 5 for String, which graphql-js answers as string 5"],
  ])("has every test fail where a resolver returns %s", async (_, type, value, said) => {
    const asked = new GraphQLSchema({ query: asking(type, value) });
    holdValuesAsTheyAre(asked);
    const { errors } = await graphql({ schema: asked, source: "{ value }" });
    expect(errors?.[0]?.message).toContain(said);
    expect(takeStrays()).toEqual([expect.stringContaining(said)]);
  });
});

const asking = (type: GraphQLOutputType, value: unknown): GraphQLObjectType =>
  new GraphQLObjectType({ name: "Query", fields: { value: { type, resolve: () => value } } });
