import { readDemonstration } from "../../src/commands/demonstration";
import { DEMONSTRATION_DAY, startDemonstration } from "../support/demonstration";
import { sampled } from "../support/sample";
import type { TestService } from "../support/server";
import { PROJECT } from "../support/template";
import { keepSecrets, type Secret } from "./secrets";
import { open, post, signInCookie } from "./support";
import { visitedIn } from "./visited";

const NAMES = readDemonstration(PROJECT, DEMONSTRATION_DAY).workers.map(({ name }) => name);
/** What a page answers: itself, the way to the sign-in, or that it is not for this visitor. */
const STATUSES = [200, 303, 403, 404];
/** A list of those who can sign in, for trying out: it belongs to nobody's record. */
const FOR_TRYING_OUT = "/sign-in";

/** Addresses with the id of something that belongs to one organisation. */
const OF_ONE_THING = /^\/(me|judging|team|lead|workforce)\/.*[A-Za-z0-9_-]{40,}/;

describe("the pages, opened by everybody", () => {
  let service: TestService;
  let paths: readonly string[];
  let secrets: readonly Secret[];

  beforeAll(async () => {
    service = await startDemonstration();
    const visited = Object.values(await visitedIn(service)).flat();
    secrets = await keepSecrets(service);
    paths = [...new Set([...visited, ...secrets.map(({ page }) => page)])].filter(
      (path) => path !== FOR_TRYING_OUT,
    );
  });
  afterAll(() => service.close());

  /** The names of workers that somebody can read through the API: their own, those of its list, and of who shares words with them. */
  async function readable(persona: string): Promise<ReadonlySet<string>> {
    const names = new Set<string>();
    const { data: own } = await service.ask("{ me { name } }", {}, persona);
    const { data: listed } = await service.ask("{ workers(first: 100) { nodes { name } } }", {}, persona);
    const { data: lent } = await service.ask(
      "{ sharedWithMe(first: 20) { nodes { sharedBy } } }",
      {},
      persona,
    );
    const { sharedWithMe } = (lent ?? {}) as unknown as {
      sharedWithMe?: { nodes: { sharedBy: string }[] } | null;
    };
    for (const { sharedBy } of sharedWithMe?.nodes ?? []) names.add(sharedBy);
    const { me } = (own ?? {}) as unknown as { me?: { name: string } | null };
    const { workers } = (listed ?? {}) as unknown as { workers?: { nodes: { name: string }[] } | null };
    for (const { name } of [...(me ? [me] : []), ...(workers?.nodes ?? [])]) names.add(name);
    return names;
  }

  it("show what is confidential to the people it is meant for", async () => {
    for (const { words, readers, page } of secrets) {
      const cookie = await signInCookie(service, readers[0] ?? "");
      expect([page, (await open(service, page, cookie)).body.includes(words)]).toEqual([page, true]);
    }
  });

  it("name no worker that their visitor cannot read through the API, and show what is confidential to nobody else", async () => {
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
        for (const { words, readers } of secrets)
          if (!readers.includes(persona) && body.includes(words))
            found.push(`${persona} ${path} shows ${words}`);
      }
    }
    expect(found).toEqual([]);
    expect(pages).toBe(paths.length * (visitors.length + 1));
  }, 900_000);

  it("are not found by people of another organisation where they are about one thing, and take no form there", async () => {
    const found: string[] = [];
    const theirs = paths.filter((path) => OF_ONE_THING.test(path));
    const [strangers, forms] = [
      ["charity-hr", "charity-lead", "charity-assessor", "charity-peer-supervisor", "worker-mo"],
      {},
    ];
    for (const persona of strangers) {
      const cookie = await signInCookie(service, persona);
      for (const path of theirs) {
        const { statusCode } = await open(service, path, cookie);
        const sent = await post(service, path, cookie, forms);
        for (const status of [statusCode, sent.statusCode])
          if (status !== 403 && status !== 404) found.push(`${persona} ${path} answers ${status}`);
      }
    }
    expect(found).toEqual([]);
    expect(theirs.length).toBeGreaterThan(15);
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
