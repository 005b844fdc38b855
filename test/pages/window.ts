import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { source as axeSource } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What a browser notes in the console of every answer that refuses something. */
const REFUSAL = /^Failed to load resource: the server responded with a status of 4\d\d/;

const hasBrowser = existsSync(CHROMIUM);

/** Tests in a browser, where there is one; otherwise what is left out is printed. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (!hasBrowser) process.stderr.write(`Left out: ${name}, because there is no Chromium at ${CHROMIUM}.\n`);
  (hasBrowser ? describe : describe.skip)(name, tests);
}

/** A demonstration that listens, and a browser that watches what its pages say and load. */
export class Windows {
  service: TestService;
  address: string;
  /** What pages wrote to the console, and what they loaded from another host. */
  readonly noise: string[] = [];
  #browser: Browser;

  async start(): Promise<void> {
    this.service = await startDemonstration();
    await this.service.app.listen({ host: "127.0.0.1", port: 0 });
    this.address = `http://127.0.0.1:${(this.service.app.server.address() as AddressInfo).port}`;
    this.#browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.service?.close();
  }

  /** A window in which nobody has signed in; what it complains about, and what it loads elsewhere, is noise. */
  async open(options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
    const page = await this.#browser.newPage(options);
    page.setDefaultTimeout(120_000);
    page.on("console", (message) => {
      if (!REFUSAL.test(message.text())) this.noise.push(`${page.url()} says ${message.text()}`);
    });
    page.on("pageerror", (error) => this.noise.push(`${page.url()} throws ${error.message}`));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(this.address) && !url.startsWith("data:"))
        this.noise.push(`${page.url()} loads ${url}`);
    });
    return page;
  }

  async signIn(page: Page, persona: string): Promise<void> {
    await page.goto(`${this.address}/sign-in`);
    await page.click(`button[value="${persona}"]`);
    await page.waitForURL((url) => url.pathname !== "/sign-in");
  }
}

/** What axe finds at fault on a page: its rules, each with the elements. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate(
    (tags) =>
      (
        globalThis as unknown as {
          axe: {
            run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        }
      ).axe.run({ runOnly: tags }),
    RULES,
  );
  return results.violations.map(
    ({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).join(" ")}`,
  );
}
