import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inDays, runDay } from "../support/days";
import { startDemonstration, TEST_DAY } from "../support/demonstration";
import { moved } from "../support/partners";
import type { TestService } from "../support/server";
import { PROJECT } from "../support/template";

/** What a consent may last until: the database goes by its own day. */
const IN_A_YEAR = inDays(365, runDay());
const FOLDER = join(__dirname, "operations");
const OPERATIONS = readdirSync(FOLDER).filter((file) => file.endsWith(".graphql"));

/** Instants are those of the recording, another each time; so is the day on which something is done now. */
const masked = (answer: string) =>
  answer
    .replaceAll(`"${TEST_DAY}"`, '"(today)"')
    .replaceAll(`"${runDay()}"`, '"(today)"')
    .replaceAll(`"${IN_A_YEAR}"`, '"(in a year)"')
    .replace(/"\d{4}-\d{2}-\d{2}T[^"]*Z"/g, '"(an instant)"')
    // So are the ids of what is recorded through the API, other ones each time: base64url of "Draft:…", "Judgement:…" and so on.
    .replace(/"RHJhZnQ6[^"]*"/g, '"(the id of a draft)"')
    .replace(/"SnVkZ2VtZW50O[^"]*"/g, '"(the id of a judgement)"')
    .replace(/"QXBwZWFsO[^"]*"/g, '"(the id of an appeal)"')
    .replace(/"UmVjZWl2ZWRDb25zZW50O[^"]*"/g, '"(the id of a consent)"')
    .replace(/"Q29weUNvbnNlbnQ6[^"]*"/g, '"(the id of a consent)"');

/**
 * Each operation has beside it what it returned and the SQL statements it ran, so that a change of either shows in review. They
 * are asked of one service, in the order of their names.
 * PEERWAY_ACCEPT=1 writes them anew.
 */
describe("operations, with what they return and the SQL they run", () => {
  let service: TestService;
  let today = TEST_DAY;

  beforeAll(async () => {
    service = await startDemonstration({
      personas: [moved("lena", "Lena Fischer", "OD-200")],
      service: { dayOf: () => today },
    });
  });

  afterAll(() => service.close());

  const answers = new Map<string, unknown>();

  /** An operation's text; of one that asks what stands elsewhere, "# asks: seed/operations/file.graphql", that one's. */
  function textOf(operation: string): string {
    const elsewhere = /^# asks: (\S+)$/m.exec(operation)?.[1];
    return elsewhere === undefined ? operation : readFileSync(join(PROJECT, elsewhere), "utf8");
  }

  /** Those given, "# variables: {…}"; and of an operation that goes on from an earlier one, "# $draft: file.graphql field field". */
  function variablesOf(operation: string): Record<string, unknown> {
    const given = JSON.parse(
      (/^# variables: (.+)$/m.exec(operation)?.[1] ?? "{}").replace("(in a year)", IN_A_YEAR),
    ) as object;
    const found = [...operation.matchAll(/^# \$(\w+): (\S+) (.+)$/gm)];
    return {
      ...given,
      ...Object.fromEntries(
        found.map(([, name, file = "", path = ""]) => {
          const value = path.split(" ").reduce((at, field) => Object(at)[field], answers.get(file));
          return [name, value];
        }),
      ),
    };
  }

  it.each(OPERATIONS)("%s", async (file) => {
    const operation = readFileSync(join(FOLDER, file), "utf8");
    const query = textOf(operation);
    const variables = variablesOf(operation);
    service.statements.length = 0;
    today = /^# on the day of the run$/m.test(operation) ? runDay() : TEST_DAY;
    const { data, errors } = await service.ask(
      query,
      variables,
      /^# persona: (\S+)$/m.exec(query)?.[1] ?? "",
    );
    expect(errors).toBeUndefined();
    answers.set(file, data);
    const answer = masked(
      `${JSON.stringify({ statements: [...service.statements].sort(), data }, null, 2)}\n`,
    );
    const kept = join(FOLDER, file.replace(/\.graphql$/, ".json"));
    if (process.env.PEERWAY_ACCEPT === "1") writeFileSync(kept, answer);
    expect(existsSync(kept) ? readFileSync(kept, "utf8") : "nothing is kept yet").toBe(answer);
  });
});
