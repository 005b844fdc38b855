import { getNamedType, isInputObjectType } from "graphql";
import type { Capacity } from "../../src/entities/vocabulary";
import { latestDay } from "../../src/services/shared/plausible-days";
import { apiSchema } from "../support/api-schema";
import { startDemonstration } from "../support/demonstration";
import { ASKERS, type Asker, PERSONAS, type Relation } from "../support/matrix/askers";
import { isDone } from "../support/matrix/expected";
import { furnishedTemplate } from "../support/matrix/furnished";
import { INPUTS } from "../support/matrix/mutations";
import { OF_OPERATORS, OPERATOR } from "../support/matrix/operators";
import type { Things } from "../support/matrix/things";
import { sampled } from "../support/sample";
import type { TestService } from "../support/server";

/** Days that nobody means: two digits of a year, a digit that slipped, two centuries ahead. */
const NEVER_MEANT = ["0026-01-05", "1026-01-05", "1947-12-31", "2226-03-01", "4712-12-31", "9999-12-31"];
const END_OF_TIME = ["4712-12-31", "9999-12-31"];

/** Days that are no facts about people, but when a unit is taught. */
const OTHER_DAYS = new Set(["saveCurriculumUnitDraft"]);

describe("days that nobody means", () => {
  const mutations = Object.values(apiSchema().getMutationType()?.getFields() ?? {});
  let service: TestService;
  let things: Readonly<Record<Relation, Things>>;

  beforeAll(async () => {
    const furnished = await furnishedTemplate();
    things = furnished.things;
    service = await startDemonstration({ template: furnished.template, personas: PERSONAS });
  });

  afterAll(() => service.close());

  /** Every mutation of one thing, with each field of it that takes a day, and whether it can be left out. */
  const dated = mutations.flatMap((mutation) => {
    const input = getNamedType(mutation.args[0]?.type);
    if (!isInputObjectType(input) || OTHER_DAYS.has(mutation.name)) return [];
    return Object.values(input.getFields())
      .filter(({ type }) => getNamedType(type).name === "Date")
      .map((field) => ({ mutation, field: field.name }));
  });

  const whoDoes = (name: string): { asker: Asker; relation: Relation } => {
    if (OF_OPERATORS.has(name)) return { asker: OPERATOR, relation: "same organisation" };
    for (const relation of ["same organisation", "own"] as const)
      for (const asker of ASKERS)
        if (asker.capacity && isDone(name, { asker, relation, recorded: true })) return { asker, relation };
    throw new Error(`Nobody may ${name}.`);
  };

  async function errorsOf(name: string, own: object): Promise<{ code: string; field: string[] }[]> {
    const { asker, relation } = whoDoes(name);
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const input = { ...INPUTS[name]?.(things[relation], asker.capacity as Capacity), ...own };
    const { data, errors } = await service.ask(
      `mutation ($input: ${type}) { ${name}(input: $input) { userErrors { code field message } } }`,
      { input },
      asker.persona?.code ?? "",
    );
    expect(errors).toBeUndefined();
    return (data as unknown as Record<string, { userErrors: { code: string; field: string[] }[] }>)[name]
      ?.userErrors as { code: string; field: string[] }[];
  }

  const stored = async () =>
    (await service.pool.query("SELECT (SELECT count(*) FROM fact), (SELECT count(*) FROM copy_consent)"))
      .rows;

  it("are found in every mutation that takes the day of a fact", () => {
    expect(dated.map(({ mutation, field }) => `${mutation.name}.${field}`)).toEqual(
      expect.arrayContaining([
        "startPost.startedOn",
        "startPost.endedOn",
        "endPost.endedOn",
        "changePost.effectiveOn",
        "recordCredential.expiresOn",
        "waiveRequirement.fromOn",
        "revokeFact.effectiveOn",
        "draftEvidence.doneOn",
      ]),
    );
  });

  it("are refused in each of its fields, with what would be right, and store nothing", async () => {
    const before = await stored();
    const wrong: string[] = [];
    for (const { mutation, field } of sampled(dated, 8, "days of mutations"))
      for (const day of NEVER_MEANT) {
        // An end that there is not is no end, where the end may be left out.
        if (END_OF_TIME.includes(day) && mayHaveNone(mutation.name, field)) continue;
        const [error] = await errorsOf(mutation.name, { [field]: day });
        const codes = day > "2200" ? ["OUT_OF_RANGE", "DATE_IN_FUTURE"] : ["OUT_OF_RANGE"];
        if (!codes.includes(error?.code ?? "") || error?.field.at(-1) !== field)
          wrong.push(`${mutation.name}.${field} ${day}: ${JSON.stringify(error)}`);
      }
    expect(wrong).toEqual([]);
    expect(await stored()).toEqual(before);
  });

  it("that are written for an end that there is not mean no end", async () => {
    const { asker, relation } = whoDoes("startPost");
    for (const endedOn of END_OF_TIME) {
      const { data } = await service.ask(
        "mutation ($input: StartPostInput!) { startPost(input: $input) { post { endedOn } userErrors { message } } }",
        { input: { ...INPUTS.startPost?.(things[relation], asker.capacity as Capacity), endedOn } },
        asker.persona?.code ?? "",
      );
      expect(data).toEqual({ startPost: { post: { endedOn: null }, userErrors: [] } });
    }
  });

  it("are refused where they are supposed, too", async () => {
    const { errors } = await service.ask(
      `query ($id: ID!) { worker(by: { id: $id }) { whatIf(route: { code: "R03" }, changes: {
        posts: [{ roleBand: { code: "PSW" }, startedOn: "0026-01-05", wholeTimeEquivalent: 1 }]
        credentials: [{ type: "FIRE_SAFETY", issuer: "Us", awardedOn: "2026-01-01", expiresOn: "2226-01-01" }]
      }) { base { outcome } } } }`,
      { id: things["same organisation"].byType.Worker },
      "as-HR",
    );
    expect(errors?.[0]?.extensions.code).not.toBe("INTERNAL");
    expect(errors?.[0]?.message).toContain("0026-01-05 is in the year 26. Did you mean 2026-01-05?");
    expect(errors?.[0]?.message).toContain("2226-01-01 is too far in the future.");
  });

  it("begin ten years after the day of recording", () => {
    expect(latestDay("2028-02-29")).toBe("2038-02-28");
    expect(latestDay("9998-01-01")).toBe("9999-12-31");
  });

  function mayHaveNone(name: string, field: string): boolean {
    const input = getNamedType(mutations.find((each) => each.name === name)?.args[0]?.type);
    const type = isInputObjectType(input) ? String(input.getFields()[field]?.type) : "";
    return /^(expires|until|ended)/.test(field) && !type.endsWith("!") && name !== "endGrant";
  }
});
