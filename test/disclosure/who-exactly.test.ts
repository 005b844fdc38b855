import { inDays } from "../support/days";
import { DEMONSTRATION_DAY } from "../support/demonstration";
import { IS_WHOLE } from "../support/sample";
import { seeded } from "../support/seeded";
import type { TestService } from "../support/server";
import { asking, startVaried } from "../support/varied";

const SEED = Number(process.env.PEERWAY_SEED ?? 20261128);
const RUNS = Math.max(1, Math.round(6 * Number(process.env.PEERWAY_RUNS ?? 1)));
const SORTS = ["ELIGIBLE_FROM", "LAPSES_ON", "NAME"] as const;
const PERSONAS = [
  asking("lists-program", { scope: "readiness:read" }, 4),
  asking("counts-program", { scope: "workforce:count" }, 5),
  asking("steward", { capacity: "STEWARD" }, 7),
];

interface Item {
  readonly worker: {
    readonly number: string;
    readonly team: string | null;
    readonly intention: string | null;
  };
  readonly route: { readonly code: string };
  readonly outcome: string;
  readonly open: readonly { readonly code: string }[];
  readonly lapsing: readonly { readonly requirement: { readonly code: string }; readonly lapsesOn: string }[];
}
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
  readonly pageInfo: {
    readonly startCursor: string;
    readonly endCursor: string;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}
type Narrowing = readonly [argument: string, passes: (item: Item) => boolean];

describe(`who exactly (seed ${SEED})`, () => {
  const random = seeded(SEED);
  const one = <Each>(items: readonly Each[]): Each => items[Math.floor(random() * items.length)] as Each;
  let service: TestService;

  beforeAll(async () => {
    service = await startVaried(PERSONAS);
    await service.pool.query(
      "UPDATE worker SET intention = CASE right(number, 1) WHEN '1' THEN 'STAYING' WHEN '2' THEN 'EXPLORING' WHEN '3' THEN 'EXPLORING' END WHERE number LIKE 'VA-%'",
    );
  });

  afterAll(() => service.close());

  const ask = async (fields: string, asOf: string, persona = "trust-hr") =>
    service.ask(`{ workforce(purpose: "Who exactly", asOf: "${asOf}") { ${fields} } }`, {}, persona);

  async function page(args: string, asOf: string): Promise<Page> {
    const { data, errors } = await ask(
      `readiness(${args}) { totalCount nodes { worker { number team intention } route { code } outcome open { code } lapsing { requirement { code } lapsesOn } }
        pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }`,
      asOf,
    );
    expect([args, errors]).toEqual([args, undefined]);
    return (data as unknown as { workforce: { readiness: Page } }).workforce.readiness;
  }

  async function read(args: string, asOf: string, size: number, backwards = false): Promise<Item[]> {
    const items: Item[] = [];
    for (let place = ""; ; ) {
      const { nodes, pageInfo, totalCount } = await page(
        `${backwards ? "last" : "first"}: ${size}${place}, ${args}`,
        asOf,
      );
      if (backwards) items.unshift(...nodes);
      else items.push(...nodes);
      if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) {
        expect([args, totalCount]).toEqual([args, items.length]);
        return items;
      }
      place = backwards ? `, before: "${pageInfo.startCursor}"` : `, after: "${pageInfo.endCursor}"`;
    }
  }

  it.each([
    ["today, from stored rows", DEMONSTRATION_DAY, RUNS, [20, 100]] as const,
    ...(IS_WHOLE
      ? [["on another day, worked out", inDays(-60, DEMONSTRATION_DAY), Math.ceil(RUNS / 6), [100]] as const]
      : []),
  ])(
    "are listed by what is open, what lapses and what they want, %s",
    async (_, asOf, runs, sizes) => {
      const wholes = new Map<string, Item[]>();
      for (let run = 0; run < runs; run += 1) {
        const sort = SORTS[run % SORTS.length] as string;
        const whole = wholes.get(sort) ?? (await read(`sortBy: ${sort}`, asOf, 100));
        wholes.set(sort, whole);
        const item = one(whole.filter(({ open, lapsing }) => open.length > 0 && lapsing.length > 0));
        const days = 1 + Math.floor(random() * 366);
        const until = inDays(days, asOf);
        const lapsing = one(item.lapsing).requirement.code;
        const open = one(item.open).code;
        const intention = one(["STAYING", "EXPLORING", "NOT_SAID"]);
        const within = ({ lapsesOn }: Item["lapsing"][number]) => lapsesOn > asOf && lapsesOn <= until;
        const all: readonly Narrowing[] = [
          [`openRequirement: "${open}"`, (each) => each.open.some(({ code }) => code === open)],
          [`route: { code: "${item.route.code}" }`, ({ route }) => route.code === item.route.code],
          [`requirementLapsing: { withinDays: ${days} }`, (each) => each.lapsing.some(within)],
          [
            `requirementLapsing: { withinDays: ${days}, requirement: "${lapsing}" }`,
            (each) => each.lapsing.some((some) => within(some) && some.requirement.code === lapsing),
          ],
          [`intention: ${intention}`, ({ worker }) => (worker.intention ?? "NOT_SAID") === intention],
        ];
        const chosen = all.filter((_, at) => random() < 0.5 || at === run % all.length);
        const narrowings = chosen.filter(
          ([argument], at) =>
            chosen.findIndex(([other]) => other.slice(0, 12) === argument.slice(0, 12)) === at,
        );
        const expected = whole.filter((each) => narrowings.every(([, passes]) => passes(each)));
        const args = [`sortBy: ${sort}`, ...narrowings.map(([argument]) => argument)].join(", ");
        expect({ args, items: await read(args, asOf, one(sizes)) }).toEqual({ args, items: expected });
        if (sizes.length > 1)
          expect({ args, items: await read(args, asOf, one(sizes), true) }).toEqual({
            args,
            items: expected,
          });
      }
    },
    60_000,
  );

  it.each([
    ['openRequirement: "nothing"', "lists all"],
    ['route: { code: "R03" }, openRequirement: "competence-99"', "no requirement of the routes asked about"],
    ["requirementLapsing: { withinDays: 0 }", "1 to 366"],
    [
      'requirementLapsing: { withinDays: 30, requirement: "x" }',
      "There is no requirement of the routes asked about",
    ],
  ])("are not listed by %s, and the answer says what would be right", async (args, message) => {
    const { errors } = await ask(`readiness(first: 1, ${args}) { totalCount }`, DEMONSTRATION_DAY);
    expect(errors).toMatchObject([
      { message: expect.stringContaining(message), extensions: { code: "BAD_USER_INPUT" } },
    ]);
  });

  it("are listed for those who may list them, and for nobody else, whatever narrows the list", async () => {
    const day = `"${inDays(-30, DEMONSTRATION_DAY)}"`;
    for (const args of [
      "employment: [LEFT]",
      "intention: STAYING",
      "sortBy: STARTED",
      `startedBetween: { fromOn: ${day} }`,
      `leftBetween: { fromOn: ${day} }`,
      "postEndsWithin: 90",
      'name: "a"',
    ])
      for (const persona of ["counts-program", "steward"]) {
        const { data, errors } = await service.ask(
          `{ workers(first: 5, ${args}) { totalCount nodes { number } } }`,
          {},
          persona,
        );
        expect([args, data, errors?.[0]?.extensions.code]).toEqual([args, { workers: null }, "FORBIDDEN"]);
      }
    for (const persona of ["counts-program", "steward"])
      expect(
        (await service.ask("{ teams(first: 5) { totalCount } }", {}, persona)).errors?.[0]?.extensions.code,
      ).toBe("FORBIDDEN");
    for (const args of [
      'openRequirement: "supervision"',
      "requirementLapsing: { withinDays: 30 }",
      "intention: STAYING",
    ])
      expect(
        (await ask(`readiness(first: 1, ${args}) { totalCount }`, DEMONSTRATION_DAY, "counts-program"))
          .errors?.[0]?.extensions.code,
      ).toBe("FORBIDDEN");
  });

  it("are found by days of their posts by those who may read posts", async () => {
    const found = async (args: string, persona: string) =>
      (await service.ask(`{ workers(first: 5, ${args}) { nodes { number } } }`, {}, persona)).errors?.[0]
        ?.extensions.code;
    for (const args of [
      "sortBy: LEFT",
      "sortBy: STARTED",
      'startedBetween: { fromOn: "2020-01-01" }',
      'leftBetween: { toOn: "2030-01-01" }',
      "postEndsWithin: 90",
    ])
      expect([args, await found(args, "lists-program"), await found(args, "trust-hr")]).toEqual([
        args,
        "FORBIDDEN",
        undefined,
      ]);
    expect(await found("employment: [HERE]", "lists-program")).toBeUndefined();
    // A worker finds themselves alone.
    const own = await service.ask(
      "{ workers(first: 5, employment: [HERE], sortBy: STARTED) { totalCount } }",
      {},
      "worker-amara",
    );
    expect(own.data).toEqual({ workers: { totalCount: 1 } });
  });
});
