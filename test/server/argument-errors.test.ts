import { startService, type TestService } from "../support/server";

interface Answer {
  readonly status: number;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly userErrors?: readonly Refusal[] };
  }[];
}
interface Refusal {
  readonly code: string;
  readonly field: readonly string[];
  readonly message: string;
}

/** Asks with variables that do not fit: what is wrong is named as any other argument that is refused. */
describe("a variable that does not fit", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startService();
  });

  afterAll(() => service.close());

  async function ask(query: string, variables: object): Promise<Answer> {
    const answer = await service.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json" },
      payload: JSON.stringify({ query, variables }),
    });
    return { status: answer.statusCode, errors: answer.json().errors ?? [] };
  }

  const JUDGEMENTS =
    "mutation ($input: JudgeClaimsInput!) { judgeClaims(input: $input) { userErrors { code } } }";
  const COMPARE = `query ($unit: CurriculumUnitBy!, $version: Int) {
    coverage(of: { units: [{ unit: { code: { curriculum: "x", code: "y" } } }, { unit: $unit, version: $version }] }, against: { roleBand: { code: "PSW" } }) { __typename }
  }`;
  const item = { claim: "x", outcome: "ACCEPTED" };

  it.each([
    ["is missing", JUDGEMENTS, {}, 400, "MISSING", "input"],
    ["is null", JUDGEMENTS, { input: null }, 400, "MISSING", "input"],
    [
      "has an impossible day",
      JUDGEMENTS,
      { input: { items: [{ ...item, judgedOn: "2026-02-30" }], policy: "EACH_FOR_ITSELF" } },
      400,
      "UNREADABLE",
      "input.items.0.judgedOn",
    ],
    [
      "lacks a field",
      JUDGEMENTS,
      { input: { policy: "EACH_FOR_ITSELF", items: [{ claim: "x" }] } },
      400,
      "MISSING",
      "input.items.0.outcome",
    ],
    [
      "has a field that there is not",
      JUDGEMENTS,
      { input: { items: [], policy: "EACH_FOR_ITSELF", colour: "red" } },
      400,
      "UNREADABLE",
      "input.colour",
    ],
    [
      "has an unknown value of an enum",
      JUDGEMENTS,
      { input: { items: [], policy: "SOME" } },
      400,
      "UNKNOWN_CODE",
      "input.policy",
    ],
    [
      "has two of what takes one",
      "query ($by: WorkerBy!) { worker(by: $by) { name } }",
      { by: { id: "a", number: "1" } },
      400,
      "UNREADABLE",
      "by",
    ],
    ["is null within an argument", COMPARE, { unit: null }, 400, "MISSING", "of.units.1.unit"],
    [
      "is a text where a number is wanted",
      COMPARE,
      { unit: { id: "x" }, version: "two" },
      400,
      "UNREADABLE",
      "of.units.1.version",
    ],
    [
      "is null for what has a default",
      'query ($yes: Boolean) { coverage(of: { units: [] }, against: { roleBand: { code: "PSW" } }, mandatoryOnly: $yes) { __typename } }',
      { yes: null },
      200,
      "MISSING",
      "mandatoryOnly",
    ],
    [
      "is null for what has a default within an input",
      'query ($seconds: Int) { whichUnitHelpsMost(route: { code: "R03" }, limits: { seconds: $seconds }) { __typename } }',
      { seconds: null },
      200,
      "MISSING",
      "limits.seconds",
    ],
  ])("%s: its field is named", async (_, query, variables, status, code, field) => {
    const answer = await ask(query, variables);
    const [error] = answer.errors;
    expect([answer.status, error?.extensions.code]).toEqual([status, "BAD_USER_INPUT"]);
    expect(error?.extensions.userErrors).toEqual([
      { code, field: field.split("."), message: error?.message },
    ]);
  });
});
