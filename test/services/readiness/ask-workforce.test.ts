import { DEMONSTRATION_DAY, startDemonstrationAgain } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import { itSlow, sampled } from "../../support/sample";
import type { TestService } from "../../support/server";
import { asking, startVaried } from "../../support/varied";

const PERSONAS = [
  asking("asks-hr", { capacity: "HR" }, 1),
  asking("asks-auditor", { capacity: "AUDITOR" }, 2),
  asking("asks-manager", { capacity: "LINE_MANAGER" }, 3),
  asking("lists-program", { scope: "readiness:read" }, 4),
  asking("counts-program", { scope: "workforce:count" }, 5),
  asking("writes-program", { scope: "workforce:write" }, 6),
];
const NAMES = "worker { number } route { code }";
const COUNTED = "{ count suppressed }";
const EVERYTHING = `
  pending workers ${COUNTED}
  readiness(first: 100) { totalCount nodes { ${NAMES} title from { code } aspired outcome ownPart satisfiedSinceOn eligibleFromOn lapsesOn current
    progress { own { met total } employer { met total } } open { code } lapsing { requirement { code } lapsesOn } } }
  byName: readiness(first: 100, sortBy: NAME, route: { code: "R03" }) { nodes { ${NAMES} } }
  falling: readiness(first: 100, lapsingWithin: 366, sortBy: LAPSES_ON) { totalCount nodes { ${NAMES} lapsesOn } }
  routes { route { code } workers ${COUNTED} byOutcome { outcome workers ${COUNTED} }
    byRoleBand { roleBand { code } workers ${COUNTED} byOutcome { outcome workers ${COUNTED} } } blocking(first: 100) { requirement { code } workers ${COUNTED} } }
  lapses(withinDays: 365) { route { code } requirement { code } workers ${COUNTED} }
  byRoleBand { roleBand { code } workers ${COUNTED} } byContractKind { contractKind workers ${COUNTED} } byIntention { intention workers ${COUNTED} }
  byTrainingRoute { programme { code } workers ${COUNTED} }
  progressedCount(months: 24) ${COUNTED} progressed(first: 50, months: 24) { totalCount nodes { worker { number } progressedOn from { code } to { code } } }`;

interface Item {
  readonly worker: { readonly number: string; readonly team: string | null; readonly name: string };
  readonly route: { readonly code: string };
  readonly outcome: string;
  readonly current: boolean;
}
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
  readonly pageInfo: Readonly<{ startCursor: string; endCursor: string; hasNextPage: boolean }>;
}

describe("questions about a whole workforce", () => {
  let service: TestService;
  let record: Recorder;

  beforeAll(async () => {
    service = await startVaried(PERSONAS);
    record = recorder(service);
  });

  afterAll(() => service.close());

  const ask = async <Answer>(fields: string, args = "", persona = "asks-hr", of = service) => {
    const { data, errors } = await of.ask(
      `{ workforce(purpose: "Planning training"${args}) { ${fields} } }`,
      {},
      persona,
    );
    return { errors, workforce: (data as unknown as { workforce: Answer } | null)?.workforce };
  };
  const told = async <Answer>(fields: string): Promise<Answer> => {
    const { errors, workforce } = await ask<Answer>(fields);
    expect(errors).toBeUndefined();
    return workforce as Answer;
  };
  const page = async (args: string): Promise<Page> =>
    (
      await told<{ readiness: Page }>(
        `readiness(${args}) { totalCount nodes { worker { number team name } route { code } outcome current } pageInfo { startCursor endCursor hasNextPage } }`,
      )
    ).readiness;
  const questions = async () =>
    (
      await service.pool.query(
        "SELECT asked_by, asked_as, as_of::text, purpose FROM workforce_question ORDER BY asked_at, id",
      )
    ).rows as { asked_by: string; asked_as: string; as_of: string; purpose: string }[];

  it("are answered from stored rows as they would be worked out for the same day", async () => {
    const stored = await told<{ readiness: Page; lapses: object[]; falling: Page; progressed: object }>(
      EVERYTHING,
    );
    expect(stored.readiness.nodes.length).toBeGreaterThan(50);
    expect(stored.lapses.length).toBeGreaterThan(0);
    const later = await startDemonstrationAgain(service.ownerUrl, "2026-11-05");
    try {
      const worked = await ask(EVERYTHING, `, asOf: "${DEMONSTRATION_DAY}"`, "trust-hr", later);
      expect(worked.errors).toBeUndefined();
      expect(worked.workforce).toEqual(stored);
    } finally {
      await later.close();
    }
  });

  itSlow("are answered of each worker as of everybody, before anything is stored and after it", async () => {
    const SAID = `route { code } from { code } aspired outcome ownPart satisfiedSinceOn eligibleFromOn lapsesOn current
      progress { own { met total } employer { met total } } open { code } lapsing { lapsesOn }`;
    const { readiness: all } = await told<{ readiness: Page }>(
      `readiness(first: 100, sortBy: NAME) { nodes { worker { number } ${SAID} } }`,
    );
    const expected = (number: string, code?: string) =>
      all.nodes
        .flatMap(({ worker, ...said }) => (worker.number === number ? [said] : []))
        .filter(({ route }) => (code ?? route.code) === route.code)
        .sort((one, other) => (one.route.code < other.route.code ? -1 : 1));
    const numbers = [...new Set(all.nodes.map(({ worker }) => worker.number))].slice(0, -1);
    type Said = Omit<Item, "worker">;
    const each = async () => {
      const { data, errors } = await service.ask(
        `{ workers(first: 12) { nodes { number readiness { ${SAID} } one: readiness(route: { code: "R03" }) { ${SAID} } } } }`,
        {},
        "asks-hr",
      );
      expect(errors).toBeUndefined();
      return (data as unknown as { workers: { nodes: { number: string; readiness: Said[]; one: Said[] }[] } })
        .workers.nodes;
    };
    const compare = async () => {
      const found = await each();
      const told = found.filter(({ number }) => numbers.includes(number));
      expect(told.length).toBeGreaterThan(5);
      for (const { number, readiness, one } of told) {
        expect(readiness.toSorted((a, b) => (a.route.code < b.route.code ? -1 : 1))).toEqual(
          expected(number),
        );
        expect(one).toEqual(expected(number, "R03"));
      }
    };
    await compare();
    await service.pool.query("UPDATE readiness_state SET recompute_on = '-infinity'");
    await compare();
    await service.pool.query("UPDATE readiness SET outcome = 'PENDING'");
    await compare();
  });

  it.each(sampled(["ELIGIBLE_FROM", "LAPSES_ON", "NAME"], 3, "pages of a workforce"))(
    "are paged by %s, forwards and backwards",
    async (sort) => {
      const key = ({ worker, route }: Item) => `${worker.number} ${route.code}`;
      const whole = await page(`first: 100, sortBy: ${sort}, roleBand: { code: "PSW" }`);
      const expected = whole.nodes.map(key);
      const walk = async (size: "first" | "last", turn: "after" | "before") => {
        const pages: string[][] = [];
        for (let cursor: string | null = null; pages.flat().length < expected.length; ) {
          const from: string = cursor === null ? "" : `, ${turn}: "${cursor}"`;
          const next: Page = await page(`${size}: 30${from}, sortBy: ${sort}, roleBand: { code: "PSW" }`);
          expect(next.totalCount).toBe(whole.totalCount);
          const keys = next.nodes.map(key);
          if (size === "first") pages.push(keys);
          else pages.unshift(keys);
          cursor = size === "first" ? next.pageInfo.endCursor : next.pageInfo.startCursor;
          if (keys.length === 0) break;
        }
        return pages.flat();
      };
      expect((await walk("first", "after")).slice(0, 100)).toEqual(expected);
      if (!whole.pageInfo.hasNextPage) expect(await walk("last", "before")).toEqual(expected);
    },
  );

  it("go on from any place under all filters at once", async () => {
    const filters =
      'sortBy: ELIGIBLE_FROM, roleBand: { code: "PSW" }, team: "Harbour", name: "varied", lapsingWithin: 366';
    const { startCursor } = (await page("first: 1, sortBy: ELIGIBLE_FROM")).pageInfo;
    const { endCursor } = (await page("last: 1, sortBy: ELIGIBLE_FROM")).pageInfo;
    const { nodes } = await page(`first: 50, ${filters}`);
    expect((await page(`last: 50, ${filters}`)).nodes).toEqual(nodes);
    expect((await page(`first: 50, ${filters}, after: "${startCursor}"`)).nodes).toEqual(nodes);
    expect((await page(`last: 50, ${filters}, before: "${endCursor}"`)).nodes).toEqual(nodes);
  });

  it("are narrowed by route, outcome, role band, team and name", async () => {
    const { nodes } = await page('first: 100, route: { code: "R03" }');
    const outcome = nodes[0]?.outcome ?? "";
    const only = async (args: string) => (await page(`first: 100, route: { code: "R03" }, ${args}`)).nodes;
    expect(await only(`outcomes: [${outcome}]`)).toEqual(nodes.filter((item) => item.outcome === outcome));
    expect(await only('team: "Harbour"')).toEqual(nodes.filter(({ worker }) => worker.team === "Harbour"));
    expect((await only('team: "Harbour"')).length).toBeGreaterThan(3);
    expect((await only('name: "IED 1"')).map(({ worker }) => worker.name).sort()).toEqual(
      nodes
        .map(({ worker }) => worker.name)
        .filter((name) => name.includes("ied 1"))
        .sort(),
    );
    expect(await only('roleBand: { code: "PSW_SNR" }')).toEqual([]);
  });

  it("take into account what was recorded just before", async () => {
    const input = {
      worker: { id: await record.idOf("VA-0") },
      type: "FIRE_SAFETY",
      issuer: "Northmoor learning",
      awardedOn: "2026-11-01",
    };
    const dueOn = async () =>
      (
        await service.pool.query<{ due: number }>(
          "SELECT count(*)::int AS due FROM readiness_state WHERE recompute_on = '-infinity'",
        )
      ).rows[0]?.due;
    const { userErrors } = await record.run("recordCredential", input, "trust-hr");
    expect(userErrors).toEqual([]);
    expect(await dueOn()).toBeGreaterThan(0);
    expect(await told("pending")).toEqual({ pending: 0 });
  });

  it("are asked by HR, lived experience leads, auditors and programs, and by nobody else", async () => {
    for (const persona of ["asks-hr", "asks-auditor", "lists-program", "trust-lead"])
      expect((await ask("readiness(first: 1) { nodes { outcome } }", "", persona)).errors).toBeUndefined();
    for (const persona of ["asks-manager", "writes-program", "worker-amara"])
      expect((await ask("pending", "", persona)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    expect((await ask("pending", "", "")).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  it("show a program that may not list people no name and no number, and answer it for no two days in a row", async () => {
    const counts = "counts-program";
    const left = { count: null, suppressed: true };
    const { errors, workforce } = await ask<{ routes: { workers: object; byOutcome: object[] }[] }>(
      `pending workers ${COUNTED} routes(route: { code: "R03" }) { workers ${COUNTED} byOutcome { workers ${COUNTED} } }
       byContractKind { workers ${COUNTED} } progressedCount(months: 24) ${COUNTED}`,
      "",
      counts,
    );
    expect(errors).toBeUndefined();
    expect(workforce).toEqual({
      pending: 0,
      workers: left,
      routes: [{ workers: left, byOutcome: Array(5).fill({ workers: left }) }],
      byContractKind: Array(6).fill({ workers: left }),
      progressedCount: left,
    });
    for (const list of [
      "readiness(first: 1) { totalCount }",
      "progressed(first: 1) { totalCount }",
      `lapses(withinDays: 365) { workers ${COUNTED} }`,
      `byRoleBand { workers ${COUNTED} }`,
      `byTrainingRoute { workers ${COUNTED} }`,
      `routes { byRoleBand { workers ${COUNTED} } }`,
      `routes { blocking { workers ${COUNTED} } }`,
    ])
      expect((await ask(list, "", counts)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    expect((await ask("workers { count }", ', asOf: "2026-10-01"', counts)).errors).toBeUndefined();
    expect((await ask("workers { count }", ', asOf: "2026-10-02"', counts)).errors?.[0]).toMatchObject({
      message: expect.stringContaining("Ask about 2026-10-01"),
      extensions: { code: "BAD_USER_INPUT" },
    });
    expect((await ask("workers { count }", ', asOf: "2026-10-02"')).errors).toBeUndefined();
  });

  it("are kept with who asked, as what, about which day and what for", async () => {
    await service.pool.query("DELETE FROM workforce_question");
    await ask("pending", "", "counts-program");
    await ask("pending", ', asOf: "2026-10-01"', "asks-hr");
    expect(await questions()).toEqual([
      {
        asked_by: PERSONAS[4]?.actor.subject,
        asked_as: "AUDITOR",
        as_of: DEMONSTRATION_DAY,
        purpose: "Planning training",
      },
      {
        asked_by: PERSONAS[0]?.actor.subject,
        asked_as: "HR",
        as_of: "2026-10-01",
        purpose: "Planning training",
      },
    ]);
  });

  it("are refused with what would be right, and then nothing is kept", async () => {
    await service.pool.query("DELETE FROM workforce_question");
    const refused = async (query: string) =>
      (await service.ask(`{ ${query} }`, {}, "asks-hr")).errors?.[0]?.message;
    expect(await refused('workforce(purpose: " ") { pending }')).toContain("3 to 200 characters");
    expect(await refused('workforce(purpose: "HR") { pending }')).toBe(
      "This has 2 characters. Give 3 to 200.",
    );
    expect(await questions()).toEqual([]);
    const within = 'workforce(purpose: "Planning") {';
    const published = 'workforce(purpose: "Planning", publishable: true) {';
    expect(await refused(`${within} lapses(withinDays: 367) { workers { count } } }`)).toContain("1 to 366");
    expect(await refused(`${published} lapses(withinDays: 45) { workers { count } } }`)).toContain(
      "30, 60, 90, 180 or 365 days",
    );
    expect(await refused(`${published} progressedCount(months: 13) { count } }`)).toContain(
      "12, 24, 36, 60 or 120 months",
    );
    expect(await refused(`${within} readiness(first: 1, lapsingWithin: 367) { totalCount } }`)).toContain(
      "1 to 366",
    );
    expect(await refused(`${within} readiness(first: 1, after: "bm8") { totalCount } }`)).toContain("cursor");
  });
});
