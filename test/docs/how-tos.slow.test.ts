import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";
import { PROJECT } from "../support/template";

const PAGES = readdirSync(join(PROJECT, "docs")).filter((name) => /^for-.*\.md$/.test(name));

/** What a page tells its reader to type, from top to bottom. */
const commandsOf = (page: string): string =>
  [...readFileSync(join(PROJECT, "docs", page), "utf8").matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
    .map(([, block]) => block)
    .join("\n");

describe("the commands of the how-tos", () => {
  let service: TestService;
  let url: string;

  beforeAll(async () => {
    service = await startDemonstration();
    await service.app.listen({ port: 0 });
    url = `http://127.0.0.1:${(service.app.server.address() as AddressInfo).port}/graphql`;
  });

  afterAll(() => service.close());

  const tokenOf = async (persona: string): Promise<string> =>
    (await service.app.inject(`/personas/${persona}/token`)).json().token;

  /** Types the commands in a shell: at this service, with tokens of its personas. @returns what they printed, an answer each. */
  async function type(commands: string): Promise<unknown[]> {
    const personas = [
      ...new Set([...commands.matchAll(/--as ([\w-]+)/g)].map(([, persona = ""]) => persona)),
    ];
    const tokens = await Promise.all(personas.map(async (each) => `${each}) echo ${await tokenOf(each)} ;;`));
    const script = [
      "set -e",
      'curl() { command curl "$@"; echo; }',
      // npm run --silent token -- --as <persona>
      `npm() { case "$6" in ${tokens.join(" ")} *) echo "not a token: $*" >&2; exit 1 ;; esac; }`,
      commands.replace(/^PEERWAY=.*$/m, `PEERWAY=${url}`),
    ].join("\n");
    const shell = spawn("bash", ["-c", script], { cwd: PROJECT, stdio: ["ignore", "pipe", "pipe"] });
    const [printed, said, status] = await Promise.all([
      text(shell.stdout),
      text(shell.stderr),
      new Promise((resolve) => shell.on("close", resolve)),
    ]);
    expect([status, said]).toEqual([0, ""]);
    return printed
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line));
  }

  it("are there for each of the three users", () => {
    expect(PAGES).toEqual(["for-hr-systems.md", "for-training-providers.md", "for-workers-apps.md"]);
  });

  it.each(PAGES)("do what %s says, without a refusal", async (page) => {
    const answers = await type(commandsOf(page));
    expect(answers.length).toBeGreaterThan(1);
    for (const answer of answers) {
      expect(answer).toMatchObject({ data: expect.anything() });
      expect(answer).not.toHaveProperty("errors");
      expect(JSON.stringify(answer)).not.toMatch(/"userErrors":\[\{/);
    }
  });

  it("answer the question on the README's first screen as it says", async () => {
    const readme = readFileSync(join(PROJECT, "README.md"), "utf8");
    const [, question = ""] = /^```graphql\n([\s\S]*?)^```$/m.exec(readme) ?? [];
    const [, answer = ""] = /^```json\n([\s\S]*?)^```$/m.exec(readme) ?? [];
    expect((await service.ask(question, {}, "trust-hr")).data).toEqual(JSON.parse(answer));
  });
});
