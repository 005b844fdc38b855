import { type ExecutionResult, execute, Kind, type OperationDefinitionNode, parse, validate } from "graphql";
import { createExecutor } from "../../src/server/execution/jit";
import { echoingSchema } from "../support/generated/echoing-schema";
import { operationGenerator } from "../support/generated/operations";
import { seeded } from "../support/seeded";

const SEED = Number(process.env.PEERWAY_SEED ?? 20_261_128);
const OPERATIONS = Math.ceil(1000 * Number(process.env.PEERWAY_RUNS ?? 1));

type Path = readonly (string | number)[];

/** The path of the null that an error at a path has led to; null where that is the whole answer. */
function pathOfNull(data: unknown, path: Path): Path | null {
  let at: unknown = data;
  for (const [depth, key] of path.entries()) {
    if (at === null || at === undefined) return path.slice(0, depth);
    at = (at as Record<string | number, unknown>)[key];
  }
  return path;
}

/**
 * An answer as two executors have to agree on it: its data, and its errors. Where several fields fail below one null, the specification
 * (October 2021, 6.4.4) leaves open which of them is named: then only that an error is there for that null.
 */
function agreed({ data, errors = [] }: ExecutionResult): object {
  const plain = JSON.parse(JSON.stringify(data ?? null));
  const named = errors.map(({ message, path = [], locations }) => {
    const nulled = pathOfNull(plain, path);
    const isOwn = nulled?.length === path.length;
    return JSON.stringify(isOwn ? { message, path, locations } : { somewhereBelow: nulled });
  });
  return { data: plain, errors: [...new Set(named)].sort() };
}

describe("the executor", () => {
  it(`answers any operation as graphql-js does, each time it is asked (seed ${SEED})`, async () => {
    const schema = echoingSchema();
    const generate = operationGenerator(schema, seeded(SEED));
    const run = createExecutor(schema);
    for (let nth = 0; nth < OPERATIONS; nth += 1) {
      const { source, variables } = generate();
      const document = parse(source);
      const [invalid] = validate(schema, document);
      if (invalid) throw new Error(`${invalid.message}\n${source}`);
      const operation = document.definitions.find(
        (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
      );
      if (!operation) throw new Error("The document holds no operation.");
      const asked = { nth, source, variables };
      const expected = agreed(await execute({ schema, document, variableValues: variables }));
      for (let time = 1; time <= 3; time += 1) {
        const execution = { document, documentKey: source, operation, variables, contextValue: {} };
        expect({ ...asked, time, ...agreed(await run(execution)) }).toEqual({ ...asked, time, ...expected });
      }
    }
  });
});
