import { accessOf } from "../../../src/access/table";
import { apiSchema } from "../../support/api-schema";
import { EVERYBODY } from "../../support/crowd";
import { startDemonstration } from "../../support/demonstration";
import {
  ASKERS,
  type Asker,
  askersOf,
  NATIONAL,
  PERSONAS,
  RELATIONS,
  type Relation,
  SEES_ALL,
} from "../../support/matrix/askers";
import { isNationalAlone, isReached, mayBegin } from "../../support/matrix/expected";
import { furnishedTemplate } from "../../support/matrix/furnished";
import { nobodys } from "../../support/matrix/nobodys";
import {
  about,
  aliasOf,
  type Cell,
  cellsOf,
  expectationOf,
  nameOf,
  type Part,
  partsOf,
  requestsOf,
  textOf,
  toldIn,
} from "../../support/matrix/questions";
import type { Things } from "../../support/matrix/things";
import { waysOf } from "../../support/matrix/ways";
import { IS_WHOLE, sampled } from "../../support/sample";
import type { TestService } from "../../support/server";

type Answer = Awaited<ReturnType<TestService["ask"]>>;

/** Types of which nothing is on record: what is said of their cells holds for nothing. */
const NOTHING_THERE = [
  "FactConnection",
  "FactEdge",
  "Import",
  "ImportLine",
  "ImportLineConnection",
  "ImportLineEdge",
  "ImportRejectFile",
  "ImportTally",
  // Of a file of ESR: seldom.test.ts.
  "ImportLeftOut",
  // What is shared with whoever asks is looked at elsewhere.
  "EvidenceShareConnection",
  "EvidenceShareEdge",
  // So is what somebody judged themselves: assessment.test.ts.
  "JudgementConnection",
  "JudgementEdge",
  "LapsingRequirement",
  "Origin",
  "OutcomeCount",
  // Whom the matrix asks about lacks no choice on the shortest way: seldom.test.ts.
  "RequirementChoice",
  // Of drafts of a national body that were imported: seldom.test.ts.
  "FrameworkImport",
  "ImportLoss",
  "PassedOverUnit",
  "PlanObstacle",
  "Progression",
  "ProgressionConnection",
  "ProgressionEdge",
  "Renewal",
  "ReplayDifference",
  "RoleBandContent",
  "TypicalRequirementContent",
  "UnitHelp",
  "MissingSet",
  // A line of a role band's draft, where the draft is of a route.
  "SourcedLineContent",
  // Counts of a team show nothing below the threshold; test/disclosure/drift-counts.test.ts reads them.
  "TeamDriftCount",
];

/** In a sample of the matrix. */
const ONE_CELL_IN = 480;

const SIGNED_OUT: Asker = { name: "signed out", persona: null };

/**
 * Every field of the schema, asked for by somebody in each capacity, a program with each scope, and nobody; of their own record,
 * another of their organisation, and one of another organisation; held against the policy table. A cell that should be told
 * has to tell whatever the record's owner is told who acts in every capacity.
 */
describe("who reads what", () => {
  const schema = apiSchema();
  let service: TestService;
  let things: Readonly<Record<Relation, Things>>;
  let cells: readonly Cell[];
  let aboutPeople: readonly Cell[];
  let count = 0;

  beforeAll(async () => {
    const furnished = await furnishedTemplate();
    things = furnished.things;
    service = await startDemonstration({
      template: furnished.template,
      personas: [...PERSONAS, EVERYBODY],
    });
    cells = cellsOf(schema, waysOf(schema, Object.keys(things.own.byType)));
    aboutPeople = cells.filter(
      (cell) => /^nodes?$/.test(cell.step.field.name) || !expectationOf(schema, cell, SIGNED_OUT, "own"),
    );
  });

  afterAll(async () => {
    await service.close();
    process.stdout.write(
      `The matrix of reading: ${count} cells of ${cells.length} fields, ${ASKERS.length + 1} who ask.\n`,
    );
  });

  /** What is told of a record to a persona; `look` sees each answer. */
  async function told(
    parts: readonly Part[],
    of: Things,
    persona: string,
    look: (parts: readonly Part[], answer: Answer) => Promise<void> | void,
  ): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    const requests = requestsOf(schema, parts);
    const inTurn = async () => {
      for (let request = requests.pop(); request; request = requests.pop()) {
        const answer = await service.ask(about(textOf(request), of), {}, persona);
        for (const [index, part] of request.entries())
          for (const name of toldIn(part, Object(answer.data)[aliasOf(part, index)], of)) found.add(name);
        await look(request, answer);
      }
    };
    await Promise.all([inTurn(), inTurn(), inTurn(), inTurn()]);
    return found;
  }

  const errorsOf = ({ errors = [] }: Answer) =>
    errors as unknown as readonly {
      path?: readonly string[];
      message: string;
      extensions: { code: string };
    }[];

  /** What is wrong with how something was refused. */
  function misrefused(parts: readonly Part[], answer: Answer, asker: Asker): string[] {
    const refusals = errorsOf(answer).flatMap(({ path = [], message, extensions: { code } }) =>
      parts[Number(String(path[0]).slice(1))]?.expected === false &&
      ["FORBIDDEN", "UNAUTHENTICATED", "BAD_USER_INPUT"].includes(code)
        ? []
        : [`${asker.name}: ${path.join(".")} ${code} ${message}`],
    );
    const [step] = parts[0]?.steps ?? [];
    if (step?.type.name !== "Query" || parts[0]?.expected) return refusals;
    if (mayBegin(accessOf("Query", step.field.name), asker)) return refusals;
    const code = asker.persona ? "FORBIDDEN" : "UNAUTHENTICATED";
    const [error] = errorsOf(answer);
    return error?.extensions.code === code
      ? refusals
      : [...refusals, `${asker.name}: ${nameOf(step)} is not refused ${code}`];
  }

  /** What is asked of each relation's things. */
  const asked = (relation: Relation) =>
    sampled(relation === "own" ? cells : aboutPeople, ONE_CELL_IN, `reading ${relation}`);

  interface Control {
    readonly told: ReadonlySet<string>;
    readonly wrong: readonly string[];
  }
  const controls = new Map<Relation, Promise<Control>>();

  /** What is told of a relation's things to whoever sees all of them. */
  function controlOf(relation: Relation): Promise<Control> {
    const found = controls.get(relation) ?? askControl(relation);
    controls.set(relation, found);
    return found;
  }

  async function askControl(relation: Relation): Promise<Control> {
    const all = asked(relation).map((cell) => ({ cell, expected: true }));
    const national = ({ cell: { way, step } }: (typeof all)[number]) =>
      [...way.steps, step].some(({ type, field }) => isNationalAlone(accessOf(type.name, field.name)));
    const wrong: string[] = [];
    const found = new Set<string>();
    for (const [persona, theirs] of [
      [SEES_ALL[relation].code, all.filter((each) => !national(each))],
      [NATIONAL.persona?.code ?? "", all.filter(national)],
    ] as const)
      for (const name of await told(
        partsOf(theirs, () => true),
        things[relation],
        persona,
        (_, answer) => {
          wrong.push(...errorsOf(answer).map(({ message }) => `${persona}: ${message}`));
        },
      ))
        found.add(name);
    return { told: found, wrong };
  }

  it.each(RELATIONS)(
    "of what is %s",
    async (relation) => {
      const control = await controlOf(relation);
      const wrong = [...control.wrong];
      for (const asker of askersOf(relation)) {
        const expectations = asked(relation).flatMap((cell) => {
          const expected = expectationOf(schema, cell, asker, relation);
          return expected === null ? [] : [{ cell, expected }];
        });
        const persona = asker.persona?.code ?? "";
        const parts = partsOf(expectations, (way) => isReached(schema, way, { asker, relation }));
        const found = await told(parts, things[relation], persona, async (request, answer) => {
          wrong.push(...misrefused(request, answer, asker));
          if (relation !== "other organisation") return;
          // What is another organisation's reads exactly as what never was.
          const never = await service.ask(about(textOf(request), nobodys(things[relation])), {}, persona);
          if (JSON.stringify([never.data, never.errors]) !== JSON.stringify([answer.data, answer.errors]))
            wrong.push(`${asker.name} can tell that it exists: ${JSON.stringify(answer)}`);
        });
        for (const { cell, expected } of expectations) {
          const name = nameOf(cell.step);
          if (found.has(name) !== (expected && control.told.has(name)))
            wrong.push(
              `${asker.name}: ${name} is ${expected ? "not told, and should be" : "told, and should not be"}`,
            );
        }
        count += expectations.length;
      }
      expect(wrong).toEqual([]);
    },
    300_000,
  );

  // A sample may have asked for the one field of a type that says nothing.
  if (IS_WHOLE)
    it("speaks of what is there", async () => {
      const seen = (await Promise.all(RELATIONS.map(controlOf))).flatMap(({ told }) => [...told]);
      const types = [...new Set(aboutPeople.map(({ step }) => step.type.name))];
      const empty = types.filter((type) => !seen.some((name) => name.startsWith(`${type}.`)));
      expect(empty.filter((type) => !NOTHING_THERE.includes(type))).toEqual([]);
    });

  const node = async (id: string, fields: string, persona: string) => {
    const { data } = await service.ask(`{ node(id: "${id}") { ${fields} } }`, {}, persona);
    return Object(data).node as unknown;
  };

  it("lets the worker alone read a draft, whatever leads to it", async () => {
    const { evidenceToSubmit: draft = "" } = things.own.toWorkOn;
    const fields = "... on Evidence { state words { title } claims { id } }";
    const own = await node(draft, fields, "as-WORKER");
    expect(own).toMatchObject({ state: "DRAFT", words: { title: "To hand in" } });
    const [claim] = Object(own).claims as readonly { id: string }[];
    for (const persona of ["trust-hr", "trust-assessor", EVERYBODY.code, "trust-hr-system"])
      for (const id of [draft, claim?.id ?? ""]) expect(await node(id, "id", persona)).toBeNull();
  });

  it("lets an assessor read the words of what is assigned to them, while it is handed in", async () => {
    const { Evidence: evidence = "" } = things["same organisation"].byType;
    const words = (persona: string, id = evidence) =>
      node(id, "... on Evidence { state words { title } }", persona);
    expect(await words("as-ASSESSOR")).toEqual({ state: "SUBMITTED", words: { title: "Read" } });
    expect(await words(EVERYBODY.code)).toEqual({ state: "SUBMITTED", words: null });
    const taken = things["same organisation"].toWorkOn.evidenceToWithdraw ?? "";
    expect(await words("as-ASSESSOR", taken)).toMatchObject({ words: { title: "To take back" } });
    await service.ask(
      `mutation { withdrawEvidence(input: { evidence: "${taken}" }) { evidence { id } } }`,
      {},
      "matrix-ben",
    );
    expect(await words("as-ASSESSOR", taken)).toEqual({ state: "WITHDRAWN", words: null });
  });

  it("lets a training provider read back what they recorded, and nothing around it", async () => {
    const { Completion: completion = "", Supervision: session = "" } = things.own.byType;
    const fields = "... on Completion { completedOn recordedBy worker { name } }";
    expect(await node(completion, fields, "trust-provider")).toEqual({
      completedOn: "2026-03-01",
      recordedBy: "Isla Macrae",
      worker: null,
    });
    expect(await node(session, "id", "trust-provider")).toBeNull();
  });

  it("never answers one with what another's key was answered with", async () => {
    const register = async (persona: string) => {
      const { data, errors } = await service.ask(
        'mutation { registerWorker(input: { number: "KEY-1", name: "Keyed", idempotencyKey: "the-very-same-key" }) { worker { id } userErrors { code } } }',
        {},
        persona,
      );
      return errors ? errors[0]?.extensions.code : (Object(data).registerWorker as { worker: object | null });
    };
    const first = await register("trust-hr");
    expect(await register("trust-hr")).toEqual(first);
    // Each of these is a call of its own: the number is taken here, and free there.
    expect(await register("as-HR")).toEqual({ worker: null, userErrors: [{ code: "ALREADY_RECORDED" }] });
    const elsewhere = await register("charity-hr");
    expect(elsewhere).toEqual({ worker: { id: expect.any(String) }, userErrors: [] });
    expect(elsewhere).not.toEqual(first);
    expect(await register("as-AUDITOR")).toBe("FORBIDDEN");
  });
});
