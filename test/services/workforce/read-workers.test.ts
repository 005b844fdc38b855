import { inDays } from "../../support/days";
import { startDemonstration, TEST_DAY } from "../../support/demonstration";
import {
  employmentOn,
  generatedWorkers,
  type Listed,
  lastEnd,
  recordGenerated,
} from "../../support/employed";
import { seeded } from "../../support/seeded";
import type { TestService } from "../../support/server";

const SEED = Number(process.env.PEERWAY_SEED ?? 20261128);
const RUNS = Math.max(1, Math.round(15 * Number(process.env.PEERWAY_RUNS ?? 1)));
const SORTS = ["NAME", "NUMBER", "TEAM", "STARTED", "LEFT"] as const;
const STATUSES = ["HERE", "LEFT", "NOT_STARTED"] as const;
type Sort = (typeof SORTS)[number];

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly number: string }[];
  readonly pageInfo: {
    readonly startCursor: string | null;
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}

/** An argument, and whether a worker passes it on a day. */
type Narrowing = readonly [argument: string, passes: (worker: Listed, day: string) => boolean];

describe(`lists of workers (seed ${SEED})`, () => {
  const random = seeded(SEED);
  const below = (most: number) => Math.floor(random() * most);
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  let service: TestService;
  let workers: readonly Listed[];

  beforeAll(async () => {
    service = await startDemonstration();
    const generated = generatedWorkers(50, TEST_DAY, random);
    workers = await recordGenerated(service.pool, generated);
  });

  afterAll(() => service.close());

  const ask = async (args: string): Promise<Page> => {
    const { data, errors } = await service.ask(
      `{ workers(${args}) { totalCount nodes { number } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
      {},
      "trust-hr",
    );
    expect([args, errors]).toEqual([args, undefined]);
    return (data as unknown as { workers: Page }).workers;
  };

  /** All pages of a list, read from one end to the other. */
  async function read(
    args: string,
    size: number,
    backwards: boolean,
  ): Promise<{ numbers: string[]; total: number }> {
    const numbers: string[] = [];
    for (let cursor: string | null = null, pages = 0; ; pages += 1) {
      expect(pages).toBeLessThan(100);
      const place: string = cursor === null ? "" : `, ${backwards ? "before" : "after"}: "${cursor}"`;
      const page = await ask(`${args}, ${backwards ? "last" : "first"}: ${size}${place}`);
      const found = page.nodes.map(({ number }) => number);
      if (backwards) numbers.unshift(...found);
      else numbers.push(...found);
      cursor = backwards ? page.pageInfo.startCursor : page.pageInfo.endCursor;
      if (!(backwards ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage))
        return { numbers, total: page.totalCount };
    }
  }

  const between = (): [string, string] => {
    const from = -below(700);
    return [inDays(from), inDays(from + below(900))];
  };
  const NARROWINGS: readonly (() => Narrowing)[] = [
    () => {
      const some = STATUSES.filter(() => random() < 0.5);
      const statuses = some.length > 0 ? some : [one(STATUSES)];
      return [
        `employment: [${statuses.join()}]`,
        (worker, day) => statuses.some((each) => each === statusOf(worker, day)),
      ];
    },
    () => {
      const [from, to] = between();
      return [
        `startedBetween: { fromOn: "${from}", toOn: "${to}" }`,
        (worker, day) => isBetween(employmentOn(worker, day)[0], from, to),
      ];
    },
    () => {
      const [from, to] = between();
      return [
        `leftBetween: { fromOn: "${from}", toOn: "${to}" }`,
        (worker, day) => isBetween(employmentOn(worker, day)[1], from, to),
      ];
    },
    () => {
      const [from, to] = between();
      return [
        `postEndsBetween: { fromOn: "${from}", toOn: "${to}" }`,
        (worker) => endsOf(worker).some((end) => isBetween(end, from, to)),
      ];
    },
    () => {
      const days = 1 + below(300);
      return [
        `postEndsWithin: ${days}`,
        (worker, day) => endsOf(worker).some((end) => end > day && end <= inDays(days, day)),
      ];
    },
    () => {
      const intention = one(["STAYING", "EXPLORING", "NOT_SAID"]);
      return [`intention: ${intention}`, (worker) => (worker.intention ?? "NOT_SAID") === intention];
    },
    () => {
      const team = one(["North", "north", "Crisis"]);
      return [`team: "${team}"`, (worker) => worker.team === team];
    },
    () => {
      const [typed, folded] = one([
        ["SE", "se"],
        ["Å", "a"],
        ["o'brien", "o'brien"],
        ["zz", "zz"],
        [" łuc ", "luc"],
      ] as const);
      return [`name: "${typed}"`, (worker) => worker.folded.includes(folded)];
    },
  ];

  it("are joined of their pages what the whole list is, in every order and however narrowed", async () => {
    for (let run = 0; run < RUNS; run += 1) {
      const sort = SORTS[run % SORTS.length] as Sort;
      const descending = random() < 0.5;
      const day = random() < 0.5 ? TEST_DAY : inDays(below(800) - 600);
      const narrowings = Array.from({ length: run < SORTS.length ? 0 : below(3) }, () =>
        one(NARROWINGS)(),
      ).filter(
        ([argument], at, all) =>
          all.findIndex(
            ([other]) => other.split(":")[0]?.slice(0, 8) === argument.split(":")[0]?.slice(0, 8),
          ) === at,
      );
      const args = [
        `sortBy: ${sort}`,
        `order: ${descending ? "DESCENDING" : "ASCENDING"}`,
        `asOf: "${day}"`,
        ...narrowings.map(([argument]) => argument),
      ].join(", ");
      const expected = workers
        .filter((worker) => narrowings.every(([, passes]) => passes(worker, day)))
        .map((worker) => ({ number: worker.number, key: [keyOf(worker, sort, day), worker.id] as const }))
        .sort((a, b) => (descending ? -1 : 1) * compare(a.key, b.key))
        .map(({ number }) => number);
      for (const backwards of [false, true]) {
        const { numbers, total } = await read(args, one([7, 20, 100]), backwards);
        const ours = numbers.filter((number) => number.startsWith("G"));
        expect({ args, backwards, numbers: ours }).toEqual({ args, backwards, numbers: expected });
        expect(total).toBe(numbers.length);
      }
    }
  });

  it("say of each worker since when they are here, and until when", async () => {
    for (const day of [TEST_DAY, inDays(-300), inDays(90)]) {
      const { data, errors } = await service.ask(
        `{ workers(first: 100, sortBy: NUMBER) { nodes { number employment(asOf: "${day}") { status startedOn endedOn } } } }`,
        {},
        "trust-hr",
      );
      expect(errors).toBeUndefined();
      const { nodes } = (data as unknown as { workers: { nodes: { number: string; employment: object }[] } })
        .workers;
      const said = new Map(nodes.map(({ number, employment }) => [number, employment]));
      for (const worker of workers) {
        const [startedOn, endedOn] = employmentOn(worker, day).map((each) =>
          each === "infinity" ? null : each,
        );
        expect([worker.number, said.get(worker.number)]).toEqual([
          worker.number,
          { status: statusOf(worker, day), startedOn, endedOn },
        ]);
      }
    }
  });

  it("name the teams, with how many are in each", async () => {
    for (const [args, passes] of [
      ["", () => true],
      [", employment: [HERE]", (worker: Listed) => statusOf(worker, TEST_DAY) === "HERE"],
    ] as const) {
      const { data, errors } = await service.ask(
        `{ teams(first: 100${args}) { totalCount nodes { name workers } } }`,
        {},
        "trust-hr",
      );
      expect(errors).toBeUndefined();
      const { teams } = data as unknown as {
        teams: { totalCount: number; nodes: { name: string; workers: number }[] };
      };
      expect(teams.totalCount).toBe(teams.nodes.length);
      for (const name of ["North", "north", "Östersund", "Crisis", "1st Floor"])
        expect([name, teams.nodes.find((team) => team.name === name)?.workers]).toEqual([
          name,
          workers.filter((worker) => worker.team === name && passes(worker)).length,
        ]);
      const pages: string[] = [];
      for (let after = ""; ; ) {
        const page = await service.ask(
          `{ teams(first: 2${args}${after}) { nodes { name } pageInfo { hasNextPage endCursor } } }`,
          {},
          "trust-hr",
        );
        const { nodes, pageInfo } = (
          page.data as unknown as {
            teams: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
          }
        ).teams;
        pages.push(...nodes.map(({ name }) => name));
        if (!pageInfo.hasNextPage) break;
        after = `, after: "${pageInfo.endCursor}"`;
      }
      expect(pages).toEqual(teams.nodes.map(({ name }) => name));
    }
  });

  it.each([
    ["postEndsWithin: 0", "1 to 3660"],
    ['postEndsWithin: 5, postEndsBetween: { fromOn: "2026-01-01" }', "not both"],
    ["startedBetween: {}", "Give fromOn, toOn or both"],
    ['leftBetween: { fromOn: "2026-02-01", toOn: "2026-01-01" }', "the earlier day as fromOn"],
    ['employment: [LEFT], knownAt: "2026-01-01T00:00:00Z"', "Leave knownAt out"],
  ])("refuse %s, and say what would be right", async (args, message) => {
    const { errors } = await service.ask(
      `{ workers(first: 5, ${args}) { nodes { number } } }`,
      {},
      "trust-hr",
    );
    expect(errors).toMatchObject([
      { message: expect.stringContaining(message), extensions: { code: "BAD_USER_INPUT" } },
    ]);
  });

  it("take no cursor of another order", async () => {
    const { pageInfo } = await ask("first: 2, sortBy: STARTED");
    for (const args of [
      "sortBy: LEFT",
      "sortBy: STARTED, order: DESCENDING",
      `sortBy: STARTED, asOf: "${inDays(-1)}"`,
      "sortBy: NAME",
    ]) {
      const { errors } = await service.ask(
        `{ workers(first: 2, ${args}, after: "${pageInfo.endCursor}") { nodes { number } } }`,
        {},
        "trust-hr",
      );
      expect([args, errors?.[0]?.extensions.code]).toEqual([args, "BAD_USER_INPUT"]);
    }
  });
});

const statusOf = (worker: Listed, day: string): string => {
  const [start, end] = employmentOn(worker, day);
  return start > day ? "NOT_STARTED" : end > day ? "HERE" : "LEFT";
};

/** Letters sort after digits, so that infinity comes after every day. */
const isBetween = (day: string, from: string, to: string): boolean => day >= from && day <= to;

/** The ends on record of posts that are held, or were. */
const endsOf = ({ posts }: Listed): string[] =>
  posts.flatMap((post) =>
    post.elsewhere || post.retracted || post.revokedOn !== null ? [] : (lastEnd(post) ?? []),
  );

const keyOf = (worker: Listed, sort: Sort, day: string): string =>
  ({
    NAME: worker.folded,
    NUMBER: worker.number,
    TEAM: `${worker.foldedTeam === null ? "2" : `1${worker.foldedTeam}`}\n${worker.folded}`,
    STARTED: employmentOn(worker, day)[0],
    LEFT: employmentOn(worker, day)[1],
  })[sort];

/** As bytes of UTF-8 compare. */
function compare(one: readonly [string, string], other: readonly [string, string]): number {
  return (
    Buffer.compare(Buffer.from(one[0]), Buffer.from(other[0])) ||
    Buffer.compare(Buffer.from(one[1]), Buffer.from(other[1]))
  );
}
