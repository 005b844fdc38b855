import { staffPersonId } from "../../src/commands/demonstration/personas";
import { toGlobalId } from "../../src/entities/global-id";
import { type Changed, changed, changedEach, showsWorker, withId } from "./changed";
import type { TestService } from "./server";

export interface Payload {
  readonly id: string | null;
  readonly worker: { readonly name: string } | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: string[];
    readonly message: string;
  }[];
}

/** Records through the API as a persona, and looks at what was stored. */
export interface Recorder {
  readonly run: (mutation: string, input: object, persona: string) => Promise<Payload>;
  readonly batch: (
    mutation: string,
    input: object,
    persona: string,
  ) => Promise<{ results: Payload[]; userErrors: Payload["userErrors"] }>;
  /** Global id of the worker with that number at the trust. */
  readonly idOf: (number: string) => Promise<string>;
  /** How many facts there are in all. */
  readonly facts: () => Promise<number>;
}

/** Global id of a member of the demonstration's staff. */
export const staffMember = (code: string): string => toGlobalId("Member", staffPersonId({ code }));

export function recorder(service: Pick<TestService, "ask" | "pool">): Recorder {
  async function mutate<Result>(
    mutation: string,
    input: object,
    persona: string,
    fields: string,
  ): Promise<Result> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const { data, errors } = await service.ask(
      `mutation ($input: ${type}) { ${mutation}(input: $input) { ${fields} } }`,
      { input },
      persona,
    );
    if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
    return (data as unknown as Record<string, Result>)[mutation] as Result;
  }
  const errors = "userErrors { code field message }";
  return {
    async run(mutation, input, persona) {
      const worker = showsWorker(mutation) ? "worker { name }" : "";
      return withId(
        await mutate<Payload & Changed>(mutation, input, persona, `${changed(mutation)} ${worker} ${errors}`),
      );
    },
    async batch(mutation, input, persona) {
      const fields = `results { ${changedEach(mutation)} ${errors} } ${errors}`;
      const { results, userErrors } = await mutate<{
        results: (Payload & Changed)[];
        userErrors: Payload["userErrors"];
      }>(mutation, input, persona, fields);
      return { results: results.map(withId), userErrors };
    },
    async idOf(number) {
      const { data } = await service.ask(
        "query ($number: String!) { worker(by: { number: $number }) { id } }",
        { number },
        "trust-hr",
      );
      return (data as unknown as { worker: { id: string } }).worker.id;
    },
    facts: async () => Number((await service.pool.query("SELECT count(*) FROM fact")).rows[0].count),
  };
}
