import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";
import { unsafeParts } from "./held";
import { servedRoutes } from "./served";
import { open, signInCookie } from "./support";
import { type Visited, visitedIn } from "./visited";

/** Bytes of a page and everything that it loads, as they are sent. */
const MOST_BYTES = 100_000;

/** Addresses that no page is at: style sheets, files, and the way to the map. */
const NO_PAGES = /^\/styles\/|^\/$|\/rejects$|\.json$|\.csv$|\*$|^\/:path\/?$/;

describe("every page that tests visit", () => {
  let service: TestService;
  let visited: Visited;

  beforeAll(async () => {
    service = await startDemonstration();
    visited = await visitedIn(service);
  });
  afterAll(() => service.close());

  it("is safe, complete and light, with everything that it loads", async () => {
    const found: string[] = [];
    const sheets = new Map<string, number>();
    const gzip = { "accept-encoding": "gzip, deflate, br" };
    const bytesOf = async (url: string): Promise<number> =>
      (await service.app.inject({ url, headers: gzip })).rawPayload.length;
    for (const [persona, paths] of Object.entries(visited)) {
      const cookie = persona ? await signInCookie(service, persona) : "";
      for (const path of paths) {
        const page = await open(service, path, cookie);
        if (page.statusCode !== 200) found.push(`${persona} ${path} answers ${page.statusCode}`);
        found.push(...unsafeParts(page, persona !== "").map((part) => `${persona} ${path}: ${part}`));
        const sent = await service.app.inject({ url: path, headers: { ...gzip, cookie } });
        let bytes = sent.rawPayload.length;
        for (const [, sheet = ""] of page.body.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)) {
          const known = sheets.get(sheet) ?? (await bytesOf(sheet));
          sheets.set(sheet, known);
          bytes += known;
        }
        if (bytes >= MOST_BYTES) found.push(`${persona} ${path} is ${bytes} bytes`);
      }
    }
    expect(found).toEqual([]);
    expect([...sheets.values()].every((bytes) => bytes > 0)).toBe(true);
    expect(sheets.size).toBe(2);
  });

  it("is one of each address that has a page", async () => {
    const asked = Object.values(visited)
      .flat()
      .map((path) => path.split("?")[0] ?? "");
    const routes = await servedRoutes("as a persona");
    const without = routes
      .filter(({ method, path }) => method === "GET" && !NO_PAGES.test(path))
      .map(({ path }) => path)
      .filter((path) => {
        const pattern = new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}$`);
        return !asked.some((each) => pattern.test(each));
      });
    expect(without).toEqual([]);
  });

  it("is opened by somebody of each capacity, of each kind of organisation, and by a volunteer", async () => {
    const { data } = await service.ask('{ __type(name: "Capacity") { enumValues { name } } }');
    const { enumValues } = (data as unknown as { __type: { enumValues: { name: string }[] } }).__type;
    const visitors = service.personas.filter(({ code }) => (visited[code] ?? []).length > 0);
    const capacities = new Set(visitors.flatMap(({ actor }) => actor.capacities));
    expect(enumValues.map(({ name }) => name).filter((name) => !capacities.has(name as never))).toEqual([]);
    expect(new Set(visitors.map(({ organisation }) => organisation)).size).toBe(3);
    expect(visited["worker-mo"]).toContain("/map/PSW_VOL");
  });
});
