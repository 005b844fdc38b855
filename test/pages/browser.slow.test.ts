import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { source as axeSource } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";
import { VISITORS, visitedIn } from "./visited";

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
const WIDTHS = [320, 1280];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const hasBrowser = existsSync(CHROMIUM);
if (!hasBrowser)
  process.stderr.write(`Left out: the pages in a browser, because there is no Chromium at ${CHROMIUM}.\n`);

(hasBrowser ? describe : describe.skip)("the pages in a browser", () => {
  let service: TestService;
  let browser: Browser;
  let address: string;
  let visited: Awaited<ReturnType<typeof visitedIn>>;
  const noise: string[] = [];

  beforeAll(async () => {
    service = await startDemonstration();
    visited = await visitedIn(service);
    await service.app.listen({ host: "127.0.0.1", port: 0 });
    address = `http://127.0.0.1:${(service.app.server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });

  /** A window in which nobody has signed in; what it complains about, and what it loads elsewhere, is noise. */
  async function openWindow(options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
    const page = await browser.newPage(options);
    page.setDefaultTimeout(120_000);
    page.on("console", (message) => noise.push(`${page.url()} says ${message.text()}`));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !url.startsWith("data:")) noise.push(`${page.url()} loads ${url}`);
    });
    return page;
  }

  async function signIn(page: Page, persona: string): Promise<void> {
    await page.goto(`${address}/sign-in`);
    await page.click(`button[value="${persona}"]`);
    await page.waitForURL((url) => url.pathname !== "/sign-in");
  }

  /** What axe finds at fault on a page: its rules, each with the elements. */
  async function faultsOf(page: Page): Promise<string[]> {
    await page.evaluate(axeSource);
    const results = await page.evaluate(
      (tags) =>
        (
          globalThis as unknown as {
            axe: {
              run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
            };
          }
        ).axe.run({
          runOnly: tags,
        }),
      RULES,
    );
    return results.violations.map(
      ({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).join(" ")}`,
    );
  }

  const walks = WIDTHS.flatMap((width) => VISITORS.map((persona) => [width, persona] as const));
  it.each(walks)(
    "have no fault that axe finds at %i pixels, and fit the window: %s",
    async (width, persona) => {
      const page = await openWindow({ viewport: { width, height: 800 } });
      const faults: string[] = [];
      const visit = async (path: string) => {
        const answer = await page.goto(address + path);
        if (answer?.status() !== 200) faults.push(`${path} answers ${answer?.status()}`);
        faults.push(...(await faultsOf(page)));
        const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (Number(overflow) > 0) faults.push(`${path} is ${String(overflow)} pixels too wide`);
      };
      if (persona) await signIn(page, persona);
      for (const path of visited[persona] ?? []) await visit(path);
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  it("can be walked by the keyboard: past the header into the content, and from role to role on the map", async () => {
    const page = await openWindow();
    await page.goto(`${address}/map`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to main content");
    const reached = new Set<string>();
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press("Tab");
      reached.add(
        String(await page.evaluate("document.activeElement.closest('svg.map a')?.getAttribute('href')")),
      );
    }
    expect([...reached].filter((href) => href.startsWith("/map/"))).toHaveLength(19);
    await page.focus('svg.map a[href="/map/PSW"]');
    await page.keyboard.press("Enter");
    await page.waitForURL(`${address}/map/PSW`);
    await page.close();
  });

  it("work without script and in forced colours", async () => {
    const page = await openWindow({ javaScriptEnabled: false, forcedColors: "active" });
    await signIn(page, "worker-amara");
    expect(await page.textContent("h1")).toContain("My path");
    await page.click("text=Sign out");
    await page.waitForURL(`${address}/map`);
    await page.close();
  });

  it("say nothing in the console and load nothing from another host", () => {
    expect(noise).toEqual([]);
  });
});
