import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";

type Count = Record<"count" | "atLeast" | "atMost", number | null> & { suppressedBecause: string | null };

describe("numbers of a workforce", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
  });

  afterAll(() => service.close());

  const heads = async (args: string): Promise<Count[]> => {
    const { data, errors } = await service.ask(
      `{ workforce(purpose: "Planning training"${args}) { byRoleBand { workers { count suppressedBecause atLeast atMost } } } }`,
      {},
      "trust-hr",
    );
    expect(errors).toBeUndefined();
    const { workforce } = data as unknown as { workforce: { byRoleBand: { workers: Count }[] } };
    return workforce.byRoleBand.map(({ workers }) => workers);
  };

  it("are exact for those who may list the workers", async () => {
    const exact = await heads("");
    expect(exact.map(({ suppressedBecause }) => suppressedBecause)).toEqual(exact.map(() => null));
    expect(exact.some(({ count }) => (count ?? 0) < 5)).toBe(true);
  });

  it("leave out for publication what would single people out, and say between what each lies", async () => {
    const [exact, published] = [await heads(""), await heads(", publishable: true")];
    expect(published).toHaveLength(exact.length);
    for (const [at, { count, atLeast, atMost, suppressedBecause }] of published.entries()) {
      const really = exact[at]?.count ?? 0;
      if (count !== null) expect(count).toBe(really);
      expect(count === null).toBe(suppressedBecause !== null);
      expect(really).toBeGreaterThanOrEqual(atLeast ?? 0);
      expect(really).toBeLessThanOrEqual(atMost ?? Number.POSITIVE_INFINITY);
      if (really > 0 && really < 5) expect(count).toBeNull();
    }
    expect(published.some(({ count }) => count === null)).toBe(true);
  });

  it.each(["readiness(first: 1) { totalCount }", "progressed(first: 1) { totalCount }"])(
    "for publication come without a list of people, whose length would be a number: %s",
    async (list) => {
      const { errors } = await service.ask(
        `{ workforce(purpose: "FOI", publishable: true) { workers { count } ${list} } }`,
        {},
        "trust-hr",
      );
      expect(errors?.[0]?.message).toMatch(/Lists contain names.*without publishable/);
      expect(errors?.[0]?.extensions.userErrors).toMatchObject([{ field: ["publishable"] }]);
    },
  );
});
