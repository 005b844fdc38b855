import {
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { resolvers } from "../../src/resolvers";
import { readTexts } from "../../src/resolvers/guard/texts";
import { buildPeerwaySchema } from "../../src/schema/build";
import { cleanText } from "../../src/text";
import { startDemonstration } from "../support/demonstration";
import { recorder } from "../support/recorder";
import type { TestService } from "../support/server";
import { textPositions } from "../support/text-positions";

const schema = readTexts(buildPeerwaySchema(resolvers));
const NUL = "a\0b";
/**
 * Files are read line by line, each by the same rule: test/services/importing/files.test.ts. Of a badge, every
 * character is signed; what is kept of it is read by the rule (test/interchange/badges).
 */
const FILES = /^Mutation\.(importFile input\.(text|base64)|handInBadge input\.(json|jwt|base64))$/;
const positions = textPositions(schema, NUL).filter(({ name }) => !FILES.test(name));

let service: TestService;
beforeAll(async () => {
  service = await startDemonstration();
});
afterAll(() => service.close());

it("no text with a NUL reaches a resolver, wherever in the schema it is given", () => {
  expect(positions.length).toBeGreaterThan(300);
  for (const { name, type, field, args } of positions) {
    const found = schema.getType(type);
    const resolve = isObjectType(found) ? found.getFields()[field]?.resolve : undefined;
    const answer = answerOf(resolve, args);
    expect([name, answer]).toEqual([name, expect.stringMatching(/U\+0000 \(NUL\), which cannot be kept/)]);
  }
});

function answerOf(resolve: GraphQLFieldResolver<unknown, unknown> | undefined, args: object): string {
  try {
    const payload = resolve?.({}, { ...args }, null, null as never) as
      | { userErrors?: { message: string }[] }
      | undefined;
    return payload?.userErrors?.[0]?.message ?? "It was let through.";
  } catch (error) {
    return error instanceof GraphQLError
      ? `${String(error.extensions.code)}: ${error.message}`
      : String(error);
  }
}

it("whoever sends one is told what and where, and never that something went wrong on our side", async () => {
  // One place of each field: the test before looks at all of them.
  const asked = new Map(
    positions.flatMap((each) =>
      ["Query", "Mutation", "Worker"].includes(each.type)
        ? [[`${each.type}.${each.field}`, each] as const]
        : [],
    ),
  );
  expect(asked.size).toBeGreaterThan(80);
  for (const { name, type, field, args } of asked.values()) {
    const found = schema.getType(type);
    const definition = isObjectType(found) ? found.getFields()[field] : undefined;
    if (!definition) throw new Error(name);
    const variables = definition.args.filter((argument) => argument.name in args);
    const declared = variables.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(", ");
    const given = variables.map((argument) => `${argument.name}: $${argument.name}`).join(", ");
    const inner = getNamedType(definition.type);
    const selection = `${field}(${given})${isLeafType(inner) ? "" : type === "Mutation" ? " { userErrors { code field message } }" : " { __typename }"}`;
    const query = `${type === "Mutation" ? "mutation" : "query"} (${declared}) { ${type === "Worker" ? `worker(by: { number: "NM-001" }) { ${selection} }` : selection} }`;
    const { data, errors } = await service.ask(
      query,
      args,
      name.includes("simulateRoute") ? "trust-steward" : "trust-hr",
    );
    const codes = (errors ?? []).map(({ extensions }) => extensions.code);
    const userErrors =
      (data?.[field] as unknown as { userErrors?: { message: string }[] } | null)?.userErrors ?? [];
    expect([name, codes.includes("INTERNAL_SERVER_ERROR")]).toEqual([name, false]);
    // What HR does not read of a worker is null, whatever is asked of it.
    const told = codes.length + userErrors.length;
    expect([name, type === "Worker" ? told <= 1 : told === 1]).toEqual([name, true]);
  }
});

it("a mutation answers with a user error and its path, and stores nothing", async () => {
  const register = async (input: object) =>
    service.ask(
      "mutation ($input: RegisterWorkerInput!) { registerWorker(input: $input) { worker { name team } userErrors { code field message } } }",
      { input },
      "trust-hr",
    );
  const { data } = await register({ number: "U9", name: "An\0n" });
  expect(data?.registerWorker).toEqual({
    worker: null,
    userErrors: [
      {
        code: "UNREADABLE",
        field: ["name"],
        message: "Character 3 is U+0000 (NUL), which cannot be kept. Remove it.",
      },
    ],
  });
  const clean = await register({
    number: "U9\u200B",
    name: "\uFEFFZoe\u0308\u00A0Lee\u00AD ",
    team: "No\u202Erth",
  });
  expect(clean.data?.registerWorker).toEqual({ worker: { name: "Zoë Lee", team: "North" }, userErrors: [] });
  const filter = await service.ask(
    '{ workers(first: 1, number: "U9\\u0000") { totalCount } }',
    {},
    "trust-hr",
  );
  expect(filter.errors?.[0]?.extensions).toMatchObject({
    code: "BAD_USER_INPUT",
    userErrors: [{ field: ["number"] }],
  });
});

it("a batch of which each item is for itself records the others", async () => {
  const worker = await recorder(service).idOf("NM-001");
  const item = (kind: string) => ({ worker: { id: worker }, kind, heldOn: "2026-01-05" });
  const send = async (policy: string) =>
    (
      await service.ask(
        "mutation ($input: RecordSupervisionsInput!) { recordSupervisions(input: $input) { results { supervision { id } userErrors { code field } } userErrors { code field } } }",
        { input: { policy, items: [item("P\0"), item("NO_KIND"), item("PEER")] } },
        "trust-peer-supervisor",
      )
    ).data?.recordSupervisions;
  expect(await send("ALL_OR_NOTHING")).toEqual({
    results: [],
    userErrors: [{ code: "UNREADABLE", field: ["items", "0", "kind"] }],
  });
  expect(await send("EACH_FOR_ITSELF")).toEqual({
    results: [
      { supervision: null, userErrors: [{ code: "UNREADABLE", field: ["items", "0", "kind"] }] },
      { supervision: null, userErrors: [{ code: "UNKNOWN_CODE", field: ["items", "1", "kind"] }] },
      { supervision: { id: expect.any(String) }, userErrors: [] },
    ],
    userErrors: [],
  });
});

it("an item of any batch that is refused for a text has everything that its result must have", () => {
  const results = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.name.endsWith("ItemResult"),
  );
  const required = results.flatMap((type) =>
    Object.values((type as GraphQLObjectType).getFields())
      .filter(({ type }) => isNonNullType(type))
      .map(({ name }) => name),
  );
  // src/resolvers/guard/texts.ts gives these two.
  expect([...new Set(required)].sort()).toEqual(["outcome", "userErrors"]);
});

it("a line of an extract of posts that is refused for a text has the outcome REFUSED", async () => {
  const post = { startedOn: "2026-01-05", contractKind: "PERMANENT", wholeTimeEquivalent: 1 };
  const { data } = await service.ask(
    "mutation ($input: RecordPostsInput!) { recordPosts(input: $input) { results { outcome userErrors { field } } } }",
    {
      input: {
        items: [{ ...post, worker: { number: NUL }, roleBand: { code: "PSW" } }],
        policy: "EACH_FOR_ITSELF",
      },
    },
    "trust-hr",
  );
  expect(data).toEqual({
    recordPosts: {
      results: [{ outcome: "REFUSED", userErrors: [{ field: ["items", "0", "worker", "number"] }] }],
    },
  });
});

it("a text of several lines keeps its lines, and says where a character stands that cannot be kept", () => {
  const read = (text: string, multiline = true) => cleanText(text, multiline);
  expect(read("One\r\ntwo\rthree\tfour\u2028five")).toEqual({ text: "One\ntwo\nthree\tfour\nfive" });
  expect(read("One\ntwo\x0Bthree")).toEqual({
    problem: "Line 2, character 4 is U+000B (vertical tab), which cannot be kept. Remove it.",
  });
  for (const text of ["\uD800", "x\uDC00", "\uFFFF", "\x7F", "\x9F", "\x1B[31m"]) {
    expect(read(text)).toHaveProperty("problem");
    expect(read(text, false)).toHaveProperty("problem");
  }
  expect(read("One\ntwo", false)).toHaveProperty("problem");
  expect(read("\tOne \n", false)).toEqual({ text: "One " });
  // Emoji, flags and scripts keep the joiners that they are made with.
  for (const text of [
    "👩\u200D👩\u200D👧",
    "❤\uFE0F",
    "🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}",
    "علی\u200Cرضا",
  ])
    expect(read(text)).toEqual({ text });
  expect(read("A\u200Dn\u200Cn\uFE0F\u{E0041}", false)).toEqual({ text: "Ann" });
});

it("base64 that is none, and a file that is empty, are refused", async () => {
  const send = async (input: object) => {
    const { data } = await service.ask(
      "mutation ($input: ImportFileInput!) { importFile(input: $input) { import { id } tally { created refused } userErrors { code field message } } }",
      { input: { kind: "WORKERS", format: "CSV", dryRun: false, ...input } },
      "trust-hr",
    );
    return data?.importFile as unknown as { userErrors: unknown[] } | undefined;
  };
  const refused = (field: string, words: string) => ({
    import: null,
    tally: null,
    userErrors: [{ code: "UNREADABLE", field: [field], message: expect.stringContaining(words) }],
  });
  const file = Buffer.from("number,name\nB64-1,Zoë\n").toString("base64");
  for (const base64 of ["%%%%", "=", "====", `${file}=`, "bnVtYmVy!", `${file}=x`, file.slice(0, 5)])
    expect(await send({ base64 })).toEqual(refused("base64", "not base64"));
  for (const input of [{ base64: "" }, { text: "" }, { text: "\uFEFF \n" }])
    expect(await send(input)).toEqual(refused(Object.keys(input)[0] ?? "", "empty"));
  const { userErrors } = (await send({ text: 'number,name\nB64-2,"oops\nB64-3,Ann\n' })) ?? {};
  expect(userErrors).toEqual([
    expect.objectContaining({ message: expect.stringContaining("character 7 of line 2") }),
  ]);
  expect(await send({ base64: file.replace(/(.{10})/g, "$1\n") })).toMatchObject({
    tally: { created: 1, refused: 0 },
  });
  expect(await send({ text: "number,name\nB64-4,A\0n\nB64-5,Ann\n" })).toMatchObject({
    tally: { created: 1, refused: 1 },
  });
});
