import { type GraphQLField, getNamedType, isObjectType } from "graphql";
import { Pool } from "pg";
import { accessOf, accessOfType } from "../../../src/access/table";
import { organisationId } from "../../../src/commands/demonstration/personas";
import { openServicePool } from "../../../src/database/pool";
import { apiSchema } from "../../support/api-schema";
import { changedEach } from "../../support/changed";
import { cloneDatabase, dropDatabase } from "../../support/clone";
import { TEST_DAY } from "../../support/demonstration";
import {
  ASKERS,
  type Asker,
  askersOf,
  IN_ALL,
  PERSONAS,
  RELATIONS,
  type Relation,
} from "../../support/matrix/askers";
import { isDone, isOpen, mayBegin } from "../../support/matrix/expected";
import { furnishedTemplate } from "../../support/matrix/furnished";
import { ABOUT_NOTHING, INPUTS, SHOWS_ANOTHERS } from "../../support/matrix/mutations";
import { nobodys } from "../../support/matrix/nobodys";
import type { Things } from "../../support/matrix/things";
import { proofOf, tells } from "../../support/matrix/ways";
import { sampled } from "../../support/sample";
import { startService, type TestService } from "../../support/server";

type Answer = Awaited<ReturnType<TestService["ask"]>>;
/** In a sample of the matrix. */
const ONE_ASKER_IN = 9;
const ONE_MUTATION_IN = 4;

type Payload = Readonly<Record<string, unknown>> & {
  readonly userErrors: readonly { readonly code: string }[];
  readonly results?: readonly Payload[];
};

/**
 * Every mutation, called with valid input by somebody in each capacity, a program with each scope, and nobody; about their own
 * record, another of their organisation, and one of another organisation; held against the policy table. Each of them calls in a
 * copy of the database of their own.
 */
describe("who does what", () => {
  const schema = apiSchema();
  // They are called in one operation, in this order: copyFacts needs the record of an account that detachAccount takes from it.
  const all = Object.values(schema.getMutationType()?.getFields() ?? {}).sort(
    (one, other) => Number(other.name === "copyFacts") - Number(one.name === "copyFacts"),
  );
  let service: TestService;
  let template: string;
  let things: Readonly<Record<Relation, Things>>;
  let copy: Pool;
  let cells = 0;

  beforeAll(async () => {
    ({ template, things } = await furnishedTemplate());
    service = await startService({
      ownerUrl: await cloneDatabase({ template }),
      personas: PERSONAS,
      now: () => new Date(),
      dayOf: () => TEST_DAY,
      workingIn: () => copy,
    });
  });

  afterAll(async () => {
    await service.close();
    process.stdout.write(
      `The matrix of writing: ${cells} cells of ${all.length} mutations and what they show, ${ASKERS.length + 1} who call.\n`,
    );
  });

  const fieldsOf = (mutation: GraphQLField<unknown, unknown>) => {
    const type = getNamedType(mutation.type);
    if (!isObjectType(type)) throw new Error(`${mutation.name} answers with no payload.`);
    return { type, fields: Object.values(type.getFields()) };
  };

  const selectionOf = (mutation: GraphQLField<unknown, unknown>): string => {
    const { type, fields } = fieldsOf(mutation);
    const proofs = fields.map((field) => {
      if (field.name === "userErrors") return "userErrors { code message }";
      if (field.name === "results")
        return `results { ${changedEach(mutation.name)} worker { id } userErrors { code message } }`;
      return `${field.name}${proofOf({ type, field })}`;
    });
    return proofs.join(" ");
  };

  function call(
    called: readonly GraphQLField<unknown, unknown>[],
    of: Things,
    { persona, capacity = "HR", scope, isAll }: Asker,
  ): Promise<Answer> {
    const variables = called.map(({ name, args: [input] }) => `$${name}: ${String(input?.type)}`);
    const fields = called.map(
      (mutation) => `${mutation.name}(input: $${mutation.name}) { ${selectionOf(mutation)} }`,
    );
    const inputs = called.map(({ name }) => {
      const input = INPUTS[name];
      if (!input) throw new Error(`${name} has no input: give it one in test/support/matrix/mutations.ts.`);
      // In every capacity at once, one calls in the one that may most.
      const as = isAll && name === "updateWorker" ? "WORKER" : capacity;
      return [name, input(of, as, scope)];
    });
    return service.ask(
      `mutation (${variables.join(", ")}) { ${fields.join("\n")} }`,
      Object.fromEntries(inputs) as object,
      persona?.code ?? "",
    );
  }

  const isWellDone = (payload: Payload | null | undefined): boolean =>
    payload != null &&
    payload.userErrors.length === 0 &&
    (payload.results?.every((result) => isWellDone(result)) ?? true);

  /** What a payload should show and does not, or does and should not. */
  function misshown(
    mutation: GraphQLField<unknown, unknown>,
    payload: Payload,
    asker: Asker,
    relation: Relation,
  ): string[] {
    const { type, fields } = fieldsOf(mutation);
    const recorded = !SHOWS_ANOTHERS.has(mutation.name);
    return fields.flatMap((field) => {
      const shown = getNamedType(field.type);
      if (!isObjectType(shown) || !("id" in shown.getFields()) || shown.name === "Draft") return [];
      if (shown.name === "Worker" && ABOUT_NOTHING.has(mutation.name) && mutation.name !== "registerWorker")
        return [];
      if (
        /^(attestDuty|recordOrganisationDetail|appointAssessor|grantPartner|endGrant)$/.test(mutation.name) &&
        shown.name === "Worker"
      )
        return [];
      const of = ABOUT_NOTHING.has(mutation.name) ? "same organisation" : relation;
      const expected = isOpen(accessOfType(shown.name), { asker, relation: of, recorded });
      return tells(field.name, payload[field.name]) === expected
        ? []
        : [`${type.name}.${field.name} is ${expected ? "not shown" : "shown"} to ${asker.name}`];
    });
  }

  let spent: string | null = null;

  async function callAll(asker: Asker, relation: Relation): Promise<string[]> {
    const wrong: string[] = [];
    const mutations = sampled(all, ONE_MUTATION_IN, `writing ${relation} ${asker.name}`);
    const of = things[relation];
    const expected = (name: string) =>
      isDone(name, { asker, relation, recorded: /^revokeFacts?$/.test(name) });
    const [done, refused] = [
      mutations.filter(({ name }) => expected(name)),
      mutations.filter(({ name }) => !expected(name)),
    ];
    const { data, errors } = done.length > 0 ? await call(done, of, asker) : { data: {}, errors: undefined };
    wrong.push(...(errors ?? []).map((error) => `${asker.name}: ${JSON.stringify(error)}`));
    for (const mutation of done) {
      const payload = Object(data)[mutation.name] as Payload | undefined;
      if (isWellDone(payload) && payload) wrong.push(...misshown(mutation, payload, asker, relation));
      else wrong.push(`${asker.name} cannot ${mutation.name}: ${JSON.stringify(payload)}`);
    }
    for (const mutation of refused) {
      const answer = await call([mutation], of, asker);
      const begins = mayBegin(accessOf("Mutation", mutation.name), asker);
      const code = answer.errors?.[0]?.extensions.code;
      if (isWellDone(Object(answer.data)[mutation.name])) wrong.push(`${asker.name} can ${mutation.name}`);
      if (!begins && code !== (asker.persona ? "FORBIDDEN" : "UNAUTHENTICATED"))
        wrong.push(`${asker.name}: ${mutation.name} is not refused outright: ${JSON.stringify(answer)}`);
      if (relation !== "other organisation" || !begins) continue;
      const never = await call([mutation], nobodys(of), asker);
      if (JSON.stringify([never.data, never.errors]) !== JSON.stringify([answer.data, answer.errors]))
        wrong.push(
          `${asker.name} can tell by ${mutation.name} that it exists: ${JSON.stringify([answer, never])}`,
        );
    }
    cells += mutations.reduce((sum, mutation) => sum + 1 + fieldsOf(mutation).fields.length, 0);
    return wrong;
  }

  const storedThere = async (pool: Pool): Promise<unknown> =>
    (
      await pool.query(
        "SELECT (SELECT count(*) FROM fact WHERE organisation_id = $1) AS facts, (SELECT json_agg(w ORDER BY id) FROM worker w WHERE organisation_id = $1) AS workers, (SELECT json_agg(d ORDER BY id) FROM draft d WHERE organisation_id = $1) AS drafts",
        [organisationId("OPEN-DOOR")],
      )
    ).rows;

  it.each(RELATIONS)(
    "to what is %s",
    async (relation) => {
      const wrong: string[] = [];
      const untouched = await storedThere(service.pool);
      const askers = [...askersOf(relation), ...(relation === "own" ? [IN_ALL] : [])];
      for (const asker of sampled(askers, ONE_ASKER_IN, `writing ${relation}`)) {
        const url = await cloneDatabase({ template });
        copy = openServicePool(url, { size: 2 });
        const owner = new Pool({ connectionString: url, max: 1 });
        wrong.push(...(await callAll(asker, relation)));
        expect(await storedThere(owner)).toEqual(untouched);
        await Promise.all([copy.end(), owner.end()]);
        // A round later, when its connections have closed.
        if (spent) await dropDatabase(spent);
        spent = url;
      }
      expect(wrong).toEqual([]);
    },
    300_000,
  );

  it("is told for every mutation", () => {
    expect(Object.keys(INPUTS).sort()).toEqual(all.map(({ name }) => name).sort());
  });
});
