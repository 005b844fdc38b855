import { startDemonstration } from "../../support/demonstration";
import type { TestService } from "../../support/server";

describe("workers by role band", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
  });

  afterAll(() => service.close());

  interface Page {
    readonly nodes: readonly {
      readonly number: string;
      readonly roleBandsHeld: readonly { code: string }[];
    }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  }

  const page = async (args: string): Promise<Page> => {
    const { data, errors } = await service.ask(
      `{ workers(sortBy: ROLE_BAND, ${args}) { nodes { number roleBandsHeld { code } } pageInfo { endCursor hasNextPage } } }`,
      {},
      "trust-hr",
    );
    expect(errors).toBeUndefined();
    return (data as unknown as { workers: Page }).workers;
  };

  it("come in the order of the role bands, page by page, and those who hold none last", async () => {
    const { data } = await service.ask("{ roleBands(first: 100) { nodes { code } } }", {}, "trust-hr");
    const order = (data as unknown as { roleBands: { nodes: { code: string }[] } }).roleBands.nodes.map(
      ({ code }) => code,
    );
    const placeOf = ({ roleBandsHeld }: Page["nodes"][number]) =>
      Math.min(...roleBandsHeld.map(({ code }) => order.indexOf(code)), Number.POSITIVE_INFINITY);
    const whole = await page("first: 100");
    const places = whole.nodes.map(placeOf);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(new Set(places).size).toBeGreaterThan(1);
    const joined: string[] = [];
    for (let after = ""; ; ) {
      const { nodes, pageInfo } = await page(`first: 3${after}`);
      joined.push(...nodes.map(({ number }) => number));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(joined).toEqual(whole.nodes.map(({ number }) => number));
    const back = await page("first: 100, order: DESCENDING");
    expect(back.nodes.map(placeOf)).toEqual(places.toReversed());
  });

  it("take no cursor of another day, whose order is another", async () => {
    const { pageInfo } = await page("first: 2");
    const { errors } = await service.ask(
      `{ workers(first: 2, sortBy: ROLE_BAND, asOf: "2025-01-01", after: "${pageInfo.endCursor}") { nodes { number } } }`,
      {},
      "trust-hr",
    );
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});
