import type { GraphQLField, GraphQLInputType } from "graphql";
import { getNamedType, isObjectType } from "graphql";
import { publicSchema } from "../../src/resolvers/schema";
import { foreign } from "../interchange/case/packages";
import { startDemonstration } from "../support/demonstration";
import { type BadInput, badInputs } from "../support/generated/bad-values";
import { ASKERS, type Asker, IN_ALL, NATIONAL, PERSONAS, type Relation } from "../support/matrix/askers";
import { isDone } from "../support/matrix/expected";
import { furnishedTemplate } from "../support/matrix/furnished";
import { INPUTS } from "../support/matrix/mutations";
import { OF_OPERATORS, OPERATOR } from "../support/matrix/operators";
import type { Things } from "../support/matrix/things";
import { sampled } from "../support/sample";
import type { TestService } from "../support/server";

type Mutation = GraphQLField<unknown, unknown>;

interface UserError {
  readonly code: string;
  readonly field: readonly string[];
  readonly message: string;
}
interface Payload {
  readonly userErrors: readonly UserError[];
  readonly results?: readonly { readonly userErrors: readonly UserError[] }[];
}

/** What is not looked at in a dry run of a document that cannot be read; and files, which are answered line by line (test/services/importing). */
const TAKES_ANYTHING: ReadonlySet<string> = new Set([
  ...["importProgramme", "importFrameworkVersion"].flatMap((name) => [
    `${name}.draft`,
    `${name}.expectedVersion`,
    `${name}.idempotencyKey`,
  ]),
  ...["text", "base64", "fileName"].map((field) => `importFile.${field}`),
  // Only one form of a badge is given; the others are read in test/services/badges.
  ...["jwt", "base64"].map((field) => `handInBadge.${field}`),
]);

/** A draft that is replaced, besides one that begins. */
const replacing = (input: object): object[] => [input, { ...input, expectedVersion: 1 }];

/** A rule about evidence, and not about credentials. */
const ofEvidence = ({ rules: [rule] }: { readonly rules: readonly object[] }): object => ({
  rules: [{ ...rule, kind: "EVIDENCE" }],
});

/** Further valid inputs, for fields that go only with certain others. */
const VARIANTS: Readonly<Record<string, (input: object) => readonly object[]>> = {
  saveRouteDraft: replacing,
  saveRoleBandDraft: replacing,
  saveCurriculumUnitDraft: replacing,
  saveProgrammeDraft: replacing,
  saveCrosswalkDraft: replacing,
  appointAssessor: (input) => [
    input,
    { ...input, covers: { competences: [{ code: { framework: "HEE-PSW", code: "3.2" } }] } },
  ],
  stateAcceptancePolicy: (input) => [input, ofEvidence(input as { rules: readonly object[] })],
  giveEndorsement: (input) => [input, { ...input, subject: "SUPPORTS_MOVE" }],
  noteDrift: (input) => [input, { ...input, kind: undefined, scopeLine: "Prescribing" }],
  recordOrganisationDetail: (input) => [
    input,
    { ...input, developmentOffer: undefined, employed: 4000 },
    { ...input, developmentOffer: undefined, peerSupportPlace: "Nursing" },
    { ...input, developmentOffer: undefined, teamDirectorate: { team: "North", directorate: "Community" } },
    {
      ...input,
      developmentOffer: undefined,
      training: { title: "Course", timing: "BOTH", provision: "EXTERNAL" },
    },
  ],
  importFrameworkVersion: (input) => [{ ...input, document: foreign(), package: { framework: "X" } }],
  mapActivity: (input) => [
    input,
    {
      ...input,
      credentialType: undefined,
      unit: { code: { code: "1.2" } },
      programme: { code: "IMROC-PSW" },
    },
  ],
  attestDuty: (input) => [input, { ...input, competence: undefined, duty: { code: "9.1.1" } }],
};

/** Of the mutations, in a sample. */
const ONE_IN = 16;

/** Fewer than may have the same name in one selection. */
const AT_ONCE = 15;

/** Every mutation, called with one wrong value at a time: the refusal names the field that it stands in, and nothing is stored. */
describe("the field that a refusal names", () => {
  const mutations = Object.values(publicSchema().getMutationType()?.getFields() ?? {});
  let service: TestService;
  let things: Readonly<Record<Relation, Things>>;

  beforeAll(async () => {
    const furnished = await furnishedTemplate();
    things = furnished.things;
    service = await startDemonstration({ template: furnished.template, personas: PERSONAS });
  });

  afterAll(() => service.close());

  const CALLERS: readonly (readonly [Asker, Relation])[] = [
    [IN_ALL, "same organisation"],
    ...ASKERS.map((asker) => [asker, "own"] as const),
    ...ASKERS.map((asker) => [asker, "same organisation"] as const),
    [NATIONAL, "other organisation"],
  ];

  /** Somebody who can do it, and a valid input of theirs. */
  function validCall(mutation: Mutation): { readonly asker: Asker; readonly input: object } {
    const [asker, relation] =
      CALLERS.find(([each, whose]) =>
        isDone(mutation.name, { asker: each, relation: whose, recorded: true }),
      ) ?? [];
    const make = INPUTS[mutation.name];
    if (make && OF_OPERATORS.has(mutation.name))
      return { asker: OPERATOR, input: make(things["same organisation"], "HR", undefined) };
    if (!asker || !relation || !make) throw new Error(`Nobody can ${mutation.name}.`);
    return { asker, input: make(things[relation], asker.capacity ?? "HR", asker.scope) };
  }

  const inputOf = ({ args }: Mutation): GraphQLInputType => {
    const type = args.find(({ name }) => name === "input")?.type;
    if (!type) throw new Error("A mutation has no input.");
    return type;
  };

  const selectionOf = ({ type }: Mutation): string => {
    const payload = getNamedType(type);
    const errors = "userErrors { code field message }";
    return isObjectType(payload) && payload.getFields().results ? `${errors} results { ${errors} }` : errors;
  };

  async function call(mutation: Mutation, { persona }: Asker, inputs: readonly unknown[]) {
    const variables = inputs.map((_, at) => `$v${at}: ${String(inputOf(mutation))}`).join(", ");
    const fields = inputs.map(
      (_, at) => `a${at}: ${mutation.name}(input: $v${at}) { ${selectionOf(mutation)} }`,
    );
    return await service.ask(
      `mutation (${variables}) { ${fields.join("\n")} }`,
      Object.fromEntries(inputs.map((input, at) => [`v${at}`, input])),
      persona?.code ?? "",
    );
  }

  /** Of a batch, the item that is wrong comes second too: its place is not taken for granted. */
  const doubled = ({ path, value, input }: BadInput): BadInput => {
    const { items } = input as { items?: unknown };
    return path[0] === "items" && Array.isArray(items)
      ? { path, value, input: { ...Object(input), items: [...items, ...items] } }
      : { path, value, input };
  };

  const said = ({ path, value }: BadInput, errors: readonly unknown[]) =>
    `${path.join(".")} = ${JSON.stringify(value).slice(0, 40)}: ${JSON.stringify(errors).slice(0, 300)}`;

  /** How much there is of everything, but for who has signed in. */
  const stored = async (): Promise<unknown> => {
    const { rows: tables } = await service.pool.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE 'trail%' ORDER BY 1",
    );
    const counts = tables.map(({ name }) => `(SELECT count(*) FROM "${name}") AS "${name}"`);
    const done = "(SELECT count(*) FROM trail WHERE operation <> 'signIn') AS trail";
    return (await service.pool.query(`SELECT ${[...counts, done].join(", ")}`)).rows;
  };

  /** Whether what is wrong was refused by the name of its field; of a batch in every item that has it. */
  function isNamed({ path }: BadInput, payload: Payload | null | undefined): boolean {
    const place = path.join(".");
    const names = (errors: readonly UserError[] = [], wanted: string) =>
      errors.some(({ field }) => field.join(".") === wanted);
    if (!payload?.results?.length || path[0] !== "items") return names(payload?.userErrors, place);
    return payload.results.every(
      ({ userErrors }, at) =>
        names(userErrors, place.replace("items.0", `items.${at}`)) ||
        // A text that cannot be kept refuses the whole of a batch by the first of them.
        userErrors.some(({ code }) => code === "NOTHING_STORED"),
    );
  }

  /** Whether every unknown code comes with what could have been meant. */
  const saysWhatIsMeant = (payload: Payload | null | undefined): boolean =>
    [payload, ...(payload?.results ?? [])]
      .flatMap((each) => each?.userErrors ?? [])
      .every(({ code, message }) => code !== "UNKNOWN_CODE" || /There are|lists|Did you mean/.test(message));

  it.each(sampled(mutations, ONE_IN, "field paths").map((mutation) => [mutation.name, mutation] as const))(
    "is the one that is wrong: %s",
    async (name, mutation) => {
      const { asker, input } = validCall(mutation);
      const before = await stored();
      const misnamed = new Map<string, string>();
      const named = new Set<string>();
      for (const variant of VARIANTS[name]?.(input) ?? [input]) {
        const bad = badInputs(inputOf(mutation), variant, true)
          .filter(({ path }) => !TAKES_ANYTHING.has(`${name}.${path.join(".")}`))
          .map(doubled);
        for (let at = 0; at < bad.length; at += AT_ONCE) {
          const some = bad.slice(at, at + AT_ONCE);
          const { data, errors = [] } = await call(
            mutation,
            asker,
            some.map((each) => each.input),
          );
          for (const [index, each] of some.entries()) {
            const payload = Object(data)[`a${index}`] as Payload | null | undefined;
            const key = `${each.path.join(".")} ${JSON.stringify(each.value)}`;
            if (isNamed(each, payload) && saysWhatIsMeant(payload)) named.add(key);
            else misnamed.set(key, said(each, [payload, ...errors]));
          }
        }
        for (const each of badInputs(inputOf(mutation), variant, false)) {
          const { errors = [] } = await call(mutation, asker, [each.input]);
          const refusals = errors.flatMap(
            ({ extensions }) => (extensions.userErrors as UserError[] | undefined) ?? [],
          );
          const key = `${each.path.join(".")} ${JSON.stringify(each.value)}`;
          const place = ["input", ...each.path].join(".");
          if (refusals.some(({ field }) => field.join(".") === place)) named.add(key);
          else misnamed.set(key, said(each, errors));
        }
      }
      const wrong = [...misnamed].filter(([key]) => !named.has(key));
      expect(wrong.map(([, words]) => words)).toEqual([]);
      expect(await stored()).toEqual(before);
    },
    60_000,
  );
});
