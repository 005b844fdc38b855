import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { contentOf } from "../../../src/interchange/xapi/content";
import { meaningOf } from "../../../src/interchange/xapi/meaning";
import { parseStatements } from "../../../src/interchange/xapi/parse-statements";

/** Parts of statements, right and wrong, and the form of a whole one. They are not in the repository. */
const OFFICIAL = join("/work", "shared", "conformance", "xapi");
const read = (...path: string[]): Record<string, never> =>
  JSON.parse(readFileSync(join(OFFICIAL, ...path), "utf8"));

const ACTOR = { account: { homePage: "https://lms.example", name: "NM-001" } };
const VERB = { id: "http://adlnet.gov/expapi/verbs/completed" };
const OBJECT = { id: "https://lms.example/course/7" };
const BASE = { actor: ACTOR, verb: VERB, object: OBJECT };

/** What is said of a statement: null if it is right. */
function wrongIn(statement: unknown, version: "1.0" | "2.0" = "1.0"): string | null {
  try {
    parseStatements(statement, version);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

const described = existsSync(OFFICIAL) ? describe : describe.skip;
if (!existsSync(OFFICIAL))
  process.stderr.write(`Not tried: the conformance material of xAPI is not at ${OFFICIAL}.\n`);

described("the parts of statements that ADL's conformance suite puts together", () => {
  const templates = readdirSync(join(OFFICIAL, "templates"), { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".json"),
  );

  it.each(templates)("%s has the verdict that its name has", (name) => {
    const part = read("templates", name);
    const [folder = ""] = name.split("/");
    const statement = {
      statements: part,
      agents: { ...BASE, actor: part },
      activities: { ...BASE, object: part },
      contexts: { ...BASE, context: part },
      results: { ...BASE, result: part },
      verbs: { ...BASE, verb: part, ...(name.includes("voided") && { object: VOIDED_OBJECT }) },
    }[folder];
    const isWrong = /(^|[/_])no_/.test(name);
    for (const version of ["1.0", "2.0"] as const)
      expect([name, version, wrongIn(statement, version) !== null]).toEqual([name, version, isWrong]);
  });

  it.each([
    ["1.0", "statement-1.0.3.schema.json"],
    ["2.0", "statement-2.0.schema.json"],
  ] as const)("refuses in %s all that the curated schema refuses", (version, file) => {
    const validate = new Ajv2020({ strict: false }).compile(read("schema", file));
    const whole = {
      ...read("templates", "statements", "default.json"),
      result: read("templates", "results", "default.json"),
      context: read("templates", "contexts", "default.json"),
      object: read("templates", "activities", "default.json"),
    };
    expect([validate(whole), wrongIn(whole, version)]).toEqual([true, null]);
    let refused = 0;
    for (const changed of mutationsOf(whole)) {
      if (validate(changed)) continue;
      refused += 1;
      expect([JSON.stringify(changed).slice(0, 300), wrongIn(changed, version)]).toEqual([
        expect.anything(),
        expect.any(String),
      ]);
    }
    expect(refused).toBeGreaterThan(50);
  });
});

const VOIDED_OBJECT = { objectType: "StatementRef", id: "8f87ccde-bb56-4c2e-ab83-44982ef22df0" };

/** A value with one of its parts left out, or of another sort, for each part. */
function* mutationsOf(value: unknown): Generator<unknown> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const { [key]: _, ...without } = value as Record<string, unknown>;
    // The schema cannot say what an agent without it is: an agent.
    if (key !== "objectType") yield without;
    for (const other of [null, 7, "text", true, [], {}, [{}]]) yield { ...value, [key]: other };
    for (const changed of mutationsOf(part)) yield { ...value, [key]: changed };
  }
}

describe("a statement of xAPI", () => {
  it.each([
    [{ ...BASE, actor: { objectType: "Group", member: [ACTOR] } }],
    [{ ...BASE, actor: { objectType: "Group", name: "Team", mbox: "mailto:team@example.org" } }],
    [{ ...BASE, timestamp: "2026-11-02T09:00:00.123456+01:00" }],
    [{ ...BASE, timestamp: "2026-11-02T09:00:00Z", stored: "2026-11-02T09:00:01Z", version: "1.0.3" }],
    [{ ...BASE, object: { objectType: "Agent", mbox: "mailto:a@b.example" } }],
    [{ ...BASE, object: { ...BASE, objectType: "SubStatement" } }],
    [{ ...BASE, context: { contextActivities: { parent: OBJECT, grouping: [OBJECT] }, platform: "Moodle" } }],
    [{ ...BASE, authority: { objectType: "Group", member: [ACTOR, { mbox: "mailto:u@b.example" }] } }],
    [{ ...BASE, result: { duration: "P1DT2H30M0.5S", score: { raw: 4, min: 0, max: 10 } } }],
    [
      {
        ...BASE,
        object: { ...OBJECT, definition: { interactionType: "other", correctResponsesPattern: ["a"] } },
      },
    ],
  ])("is accepted: %j", (statement) => {
    expect(wrongIn(statement)).toBeNull();
  });

  it.each([
    ["statement", { ...BASE, extra: 1 }],
    ["actor", { ...BASE, actor: { ...ACTOR, mbox: "mailto:a@b.example" } }],
    ["actor", { ...BASE, actor: { name: "Nobody" } }],
    ["actor.mbox", { ...BASE, actor: { mbox: "a@b.example" } }],
    ["actor.account.homePage", { ...BASE, actor: { account: { homePage: "lms", name: "1" } } }],
    ["actor.member[0]", { ...BASE, actor: { objectType: "Group", member: [{ objectType: "Agent" }] } }],
    ["verb.id", { ...BASE, verb: { id: "completed" } }],
    ["verb.display", { ...BASE, verb: { ...VERB, display: { not_a_tag_: "x" } } }],
    ["object.id", { ...BASE, object: { id: "course 7" } }],
    ["object.objectType", { ...BASE, object: { objectType: "Course", id: OBJECT.id } }],
    ["object", { ...BASE, verb: { id: "http://adlnet.gov/expapi/verbs/voided" } }],
    ["object", { ...BASE, object: { ...BASE, id: VOIDED_OBJECT.id, objectType: "SubStatement" } }],
    [
      "object.object.objectType",
      {
        ...BASE,
        object: { ...BASE, objectType: "SubStatement", object: { ...BASE, objectType: "SubStatement" } },
      },
    ],
    ["context", { ...BASE, object: VOIDED_OBJECT, context: { platform: "Moodle" } }],
    ["context.registration", { ...BASE, context: { registration: "1" } }],
    ["context.team", { ...BASE, context: { team: ACTOR } }],
    ["result.score.scaled", { ...BASE, result: { score: { scaled: 95 } } }],
    ["result.score", { ...BASE, result: { score: { raw: 11, max: 10 } } }],
    ["result.success", { ...BASE, result: { success: "true" } }],
    ["result.success", { ...BASE, result: { success: null } }],
    ["result.duration", { ...BASE, result: { duration: "20 minutes" } }],
    ["timestamp", { ...BASE, timestamp: "yesterday" }],
    ["timestamp", { ...BASE, timestamp: "2026-02-30T09:00:00Z" }],
    ["timestamp", { ...BASE, timestamp: "2026-11-02T09:00:00-00:00" }],
    ["id", { ...BASE, id: "7" }],
    ["version", { ...BASE, version: "0.9" }],
    ["authority", { ...BASE, authority: { objectType: "Group", member: [ACTOR] } }],
    [
      "attachments[0].fileUrl",
      {
        ...BASE,
        attachments: [
          { usageType: "https://a.example", display: {}, contentType: "text/plain", length: 1, sha2: "a" },
        ],
      },
    ],
    ["object.definition", { ...BASE, object: { ...OBJECT, definition: { choices: [] } } }],
  ])("is refused with its place, %s", (place, statement) => {
    const message = wrongIn(statement) ?? "";
    expect(message.slice(0, message.indexOf(": "))).toMatch(new RegExp(`^${escaped(place)}`));
    expect(wrongIn([BASE, statement])).toContain(place === "statement" ? "[1]: " : `[1].${place}`);
  });

  it("refuses two of one id, and what is nested without end, and repeats no value", () => {
    const id = VOIDED_OBJECT.id;
    expect(
      wrongIn([
        { ...BASE, id },
        { ...BASE, id: id.toUpperCase() },
      ]),
    ).toContain("[1].id: ");
    expect(wrongIn(JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`))).toContain("levels");
    expect(wrongIn({ ...BASE, extensions: "secret" })).not.toContain("secret");
    expect(wrongIn({ ...BASE, result: { extensions: { "a secret": 1 } } })).not.toContain("secret");
    expect(wrongIn("text")).toContain("JSON");
  });

  it("takes agents and groups in the context in 2.0 alone", () => {
    const context = { contextAgents: [{ objectType: "contextAgent", agent: ACTOR }] };
    expect([wrongIn({ ...BASE, context }), wrongIn({ ...BASE, context }, "2.0")]).toEqual([
      expect.stringContaining("context"),
      null,
    ]);
  });
});

const escaped = (text: string): string => text.replace(/[[\].]/g, "\\$&");

describe("what a statement says", () => {
  const said = (more: object) => {
    const [statement] = parseStatements({ ...BASE, ...more }, "1.0");
    if (!statement) throw new Error("It was not read.");
    return meaningOf(statement);
  };
  const verb = (name: string) => ({
    verb: { id: name.includes(":") ? name : `http://adlnet.gov/expapi/verbs/${name}` },
  });
  const result = (success: boolean) => ({ result: { success } });

  it.each([
    ["completed", {}, true],
    ["completed", result(false), false],
    ["passed", {}, true],
    ["mastered", {}, true],
    ["failed", {}, false],
    ["failed", result(true), false],
    ["https://w3id.org/xapi/adl/verbs/satisfied", {}, true],
    ["passed", result(false), false],
  ])("%s %j is passed: %s", (name, more, passed) => {
    expect(said({ ...verb(name), ...more })).toMatchObject({
      kind: "COMPLETION",
      passed,
      activity: OBJECT.id,
    });
  });

  it.each(["https://w3id.org/xapi/adl/verbs/waived", "uncompleted", "experienced", "attempted"])(
    "%s counts for nothing",
    (name) => {
      expect(said(verb(name))).toMatchObject({ kind: "NOTHING" });
    },
  );

  it("names its person by an account or an address, and by nothing else", () => {
    expect(said({})).toMatchObject({
      actor: { by: "ACCOUNT", homePage: "https://lms.example", name: "NM-001" },
    });
    const account = { homePage: "HTTPS://LMS.example/", name: " NM-001 " };
    expect(said({ actor: { account } })).toMatchObject({
      actor: { homePage: "https://lms.example", name: "NM-001" },
    });
    expect(said({ actor: { mbox: "mailto:Grace@Trust.example" } })).toMatchObject({
      actor: { by: "ADDRESS", address: "grace@trust.example" },
    });
    for (const actor of [{ openid: "https://id.example/1" }, { objectType: "Group", ...ACTOR }])
      expect(said({ actor })).toMatchObject({ actor: { by: "NOTHING" } });
  });

  it("is the same with descriptions, and what others add, changed; and another one with anything else", () => {
    const content = (more: object): string => {
      const [statement] = parseStatements({ ...BASE, timestamp: "2026-11-02T09:00:00Z", ...more }, "1.0");
      return statement ? contentOf(statement) : "";
    };
    const same = content({});
    expect(
      content({
        verb: { ...VERB, display: { en: "completed" } },
        object: { definition: { name: { en: "Course" } }, ...OBJECT },
        stored: "2026-11-03T09:00:00Z",
        version: "1.0.0",
        authority: ACTOR,
      }),
    ).toBe(same);
    for (const more of [
      { timestamp: "2026-11-02T09:00:01Z" },
      { result: { success: true } },
      { actor: { account: { ...ACTOR.account, name: "NM-002" } } },
      { context: { extensions: { "https://a.example/definition": { display: 1 } } } },
    ])
      expect(content(more)).not.toBe(same);
    const extended = (display: number) =>
      content({ context: { extensions: { "https://a.example": { display } } } });
    expect(extended(1)).not.toBe(extended(2));
  });
});
