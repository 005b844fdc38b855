import type { Persona } from "../../src/access/persona";
import { organisationId, workerId, workerPersonId } from "../../src/commands/demonstration/personas";
import { fromGlobalId, toGlobalId } from "../../src/schema/node";
import { type Changed, changed, withId } from "./changed";
import type { TestService } from "./server";

export const TRUST = organisationId("NORTHMOOR");
export const CHARITY = organisationId("OPEN-DOOR");
export const CHANDRA = workerId({ code: "chandra" });
export const AMARA = workerId({ code: "amara" });
/** Global ids of the two workers at the trust. */
export const [chandra, amara] = [toGlobalId("Worker", CHANDRA), toGlobalId("Worker", AMARA)];

/** Somebody with a record at the trust who signs in for the charity, with the number of a record there. */
export const moved = (code: string, name: string, workerNumber: string): Persona => ({
  code: `${code}-at-open-door`,
  title: `${name}, at the charity`,
  organisation: "OPEN-DOOR",
  workerNumber,
  actor: {
    subject: workerPersonId({ code }),
    name,
    organisationId: CHARITY,
    capacities: ["WORKER"],
    workerId: null,
  },
});
export const MOVED = moved("chandra", "Chandra Patel", "OD-100");

export interface Answer {
  readonly id: string | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: string[];
    readonly message: string;
  }[];
}

/** Asks and records for one's own organisation, or acting for another by its code. */
/** Global id of a consent, as the organisation sees it that may copy. */
export const asReceived = (consent: string | null): string =>
  toGlobalId("ReceivedConsent", fromGlobalId(consent ?? "")?.id ?? "");

export interface Acting {
  readonly ask: (
    query: string,
    persona: string,
    actingFor?: string,
    variables?: object,
  ) => Promise<{
    data: Record<string, unknown> | null;
    errors?: { message: string; extensions: Record<string, unknown> }[];
  }>;
  readonly run: (mutation: string, input: object, persona: string, actingFor?: string) => Promise<Answer>;
  /** The first of what refused it. */
  readonly refused: (answer: Promise<Answer>) => Promise<Answer["userErrors"][number] | undefined>;
  /** A grant of the trust's to the charity; its global id. */
  readonly grant: (capacity: string, workers: readonly string[], own?: object) => Promise<string>;
  readonly end: (grant: string) => Promise<Answer>;
}

export function acting(service: TestService): Acting {
  const ask: Acting["ask"] = (query, persona, actingFor = "", variables = {}) =>
    service.ask(query, variables, persona, actingFor);
  const run: Acting["run"] = async (mutation, input, persona, actingFor = "") => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const { data, errors } = await ask(
      `mutation ($input: ${type}) { ${mutation}(input: $input) { ${changed(mutation)} userErrors { code field message } } }`,
      persona,
      actingFor,
      { input },
    );
    if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
    return withId(data?.[mutation] as Answer & Changed);
  };
  return {
    ask,
    run,
    refused: async (answer) => (await answer).userErrors[0],
    async grant(capacity, workers, own = {}) {
      const input = {
        partner: { code: "OPEN-DOOR" },
        capacity,
        workers: workers.map((id) => ({ id })),
        fromOn: "2026-01-01",
        ...own,
      };
      const { id, userErrors } = await run("grantPartner", input, "trust-hr");
      if (id === null) throw new Error(userErrors[0]?.message);
      return id;
    },
    end: (grant) => run("endGrant", { grant, reason: "It has come to its end." }, "trust-lead"),
  };
}
