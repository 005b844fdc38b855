import { readDemonstration } from "../../src/commands/demonstration";
import { DEMONSTRATION_DAY, startDemonstration } from "../support/demonstration";
import { sampled } from "../support/sample";
import type { TestService } from "../support/server";
import { PROJECT } from "../support/template";
import { open, signInCookie } from "./support";
import { visitedIn } from "./visited";

const NAMES = readDemonstration(PROJECT, DEMONSTRATION_DAY).workers.map(({ name }) => name);
/** What a page answers: itself, the way to the sign-in, or that it is not for this visitor. */
const STATUSES = [200, 303, 403, 404];
/** A list of those who can sign in, for trying out: it belongs to nobody's record. */
const FOR_TRYING_OUT = "/sign-in";

describe("the pages, opened by everybody", () => {
  let service: TestService;
  let paths: readonly string[];

  beforeAll(async () => {
    service = await startDemonstration();
    paths = [...new Set(Object.values(await visitedIn(service)).flat())].filter(
      (path) => path !== FOR_TRYING_OUT,
    );
  });
  afterAll(() => service.close());

  /** The names of the workers that somebody can read through the API: themselves, and those that it lists for them. */
  async function readable(persona: string): Promise<ReadonlySet<string>> {
    const names = new Set<string>();
    const { data: own } = await service.ask("{ me { name } }", {}, persona);
    const { data: listed } = await service.ask("{ workers(first: 100) { nodes { name } } }", {}, persona);
    const { me } = (own ?? {}) as unknown as { me?: { name: string } | null };
    const { workers } = (listed ?? {}) as unknown as { workers?: { nodes: { name: string }[] } | null };
    for (const { name } of [...(me ? [me] : []), ...(workers?.nodes ?? [])]) names.add(name);
    return names;
  }

  it("name no worker that their visitor cannot read through the API", async () => {
    const found: string[] = [];
    const visitors = sampled(
      service.personas.map(({ code }) => code),
      5,
      "pages",
    );
    let pages = 0;
    for (const persona of ["", ...visitors]) {
      const may = persona === "" ? new Set<string>() : await readable(persona);
      const others = NAMES.filter((name) => !may.has(name));
      const cookie = persona === "" ? "" : await signInCookie(service, persona);
      for (const path of paths) {
        const { body, statusCode, headers } = await open(service, path, cookie);
        pages += 1;
        if (!STATUSES.includes(statusCode)) found.push(`${persona} ${path} answers ${statusCode}`);
        if (statusCode === 303 && headers.location !== "/sign-in")
          found.push(`${persona} ${path} leads to ${headers.location}`);
        for (const name of others) if (body.includes(name)) found.push(`${persona} ${path} names ${name}`);
      }
    }
    expect(found).toEqual([]);
    expect(pages).toBe(paths.length * (visitors.length + 1));
  }, 900_000);

  it("are about their visitor alone where the address is the same for everybody", async () => {
    const titles = new Set<string>();
    for (const persona of ["worker-chandra", "worker-amara", "worker-mo"]) {
      const { body } = await open(service, "/me", await signInCookie(service, persona));
      titles.add(NAMES.filter((name) => body.includes(name)).join());
    }
    expect([...titles].every((names) => names !== "" && !names.includes(","))).toBe(true);
    expect(titles.size).toBe(3);
  });
});
