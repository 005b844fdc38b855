import type { Page } from "playwright-core";
import { CUT_OFF, INVISIBLE, OUT_OF_ORDER } from "./looks";
import { VISITORS, visitedIn } from "./visited";
import { describeInBrowser, faultsOf, Windows } from "./window";

/** 1280 by 1024 pixels, four times as large. */
const ZOOMED = { width: 320, height: 256 };
const WIDE = { width: 1280, height: 1024 };
/** What people can use; each says what it is. */
const USED = new Set([
  "link",
  "button",
  "textbox",
  "radio",
  "checkbox",
  "combobox",
  "listbox",
  "spinbutton",
  "region",
  "navigation",
]);

describeInBrowser("the pages at 400 % zoom, in one's own colours and read aloud", () => {
  const windows = new Windows();
  let visited: Awaited<ReturnType<typeof visitedIn>>;

  beforeAll(async () => {
    await windows.start();
    visited = await visitedIn(windows.service);
  });
  afterAll(() => windows.close());

  const faultsBy = async (page: Page, check: string): Promise<string[]> =>
    ((await page.evaluate(check)) as string[]).map((fault) => `${page.url()} ${fault}`);

  /** What a screen reader gets from Chromium and could not name. */
  async function nameless(page: Page): Promise<string[]> {
    const client = await page.context().newCDPSession(page);
    const { nodes } = await client.send("Accessibility.getFullAXTree");
    await client.detach();
    const used = nodes.filter(({ ignored, role }) => !ignored && USED.has(String(role?.value)));
    if (used.length < 4) return [`${page.url()} has only ${used.length} things to use`];
    return used
      .filter(({ name }) => String(name?.value ?? "").trim() === "")
      .map(({ role }) => `${page.url()} has a ${String(role?.value)} without a name`);
  }

  /** Whether the first key leads past the header, into the content. */
  async function skips(page: Page): Promise<string[]> {
    await page.keyboard.press("Tab");
    const first = await page.evaluate("document.activeElement.className");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const isPast = await page.evaluate(
      `!document.activeElement.closest("header, .nhsuk-skip-link") && location.hash === "#maincontent"`,
    );
    return first === "nhsuk-skip-link" && isPast ? [] : [`${page.url()} is not skipped to`];
  }

  it.each(VISITORS.map((persona) => [persona]))("are whole and in order for: %s", async (persona) => {
    const faults: string[] = [];
    const zoomed = await windows.open({ viewport: ZOOMED });
    const coloured = await windows.open({ viewport: WIDE, forcedColors: "active" });
    for (const page of persona ? [zoomed, coloured] : []) await windows.signIn(page, persona);
    for (const path of visited[persona] ?? []) {
      await zoomed.goto(windows.address + path);
      faults.push(...(await faultsBy(zoomed, CUT_OFF)), ...(await faultsBy(zoomed, OUT_OF_ORDER)));
      await coloured.goto(windows.address + path);
      faults.push(...(await skips(coloured)), ...(await nameless(coloured)));
      faults.push(...(await faultsBy(coloured, OUT_OF_ORDER)), ...(await faultsBy(coloured, INVISIBLE)));
    }
    expect([...new Set(faults)]).toEqual([]);
    await Promise.all([zoomed.close(), coloured.close()]);
  });

  it("are so too where they say what was wrong", async () => {
    const page = await windows.open({ viewport: ZOOMED, forcedColors: "active" });
    const { address } = windows;
    const faults: string[] = [];
    const look = async (status: number, title: string, go: () => Promise<{ status(): number } | null>) => {
      const answer = await go();
      const heading = ((await page.textContent("h1")) ?? "").trim();
      if (answer?.status() !== status || heading !== title)
        faults.push(`${page.url()}: ${answer?.status()} ${heading}`);
      for (const check of [CUT_OFF, OUT_OF_ORDER, INVISIBLE]) faults.push(...(await faultsBy(page, check)));
      faults.push(...(await nameless(page)), ...(await faultsOf(page)));
    };
    const pressed = async (selector: string) => {
      const [answer] = await Promise.all([
        page.waitForResponse((each) => each.request().method() === "POST"),
        page.click(selector),
      ]);
      await page.waitForLoadState();
      return answer;
    };
    await windows.signIn(page, "worker-mo");
    await look(404, "Page not found", () => page.goto(`${address}/me/nowhere`));
    await look(404, "Page not found", () => page.goto(`${address}/nowhere/`));
    await look(403, "You cannot do this here", () => page.goto(`${address}/lead/counts`));
    await look(400, "This link is old", () => page.goto(`${address}/me/learning?after=zz`));
    await look(400, "We could not read that", () => page.goto(`${address}/me/%E0%A4%A`));
    await page.goto(`${address}/me/learning`);
    await look(422, "My learning", () => pressed("main form button"));
    await page.goto(`${address}/me/evidence/new`);
    await page.fill("textarea", "x".repeat(110_000));
    await look(413, "Too long", () => pressed("main form button"));
    await page.goto("about:blank");
    await page.setContent(`<form method="post" action="${address}/me/learning"><button>Send</button></form>`);
    await look(403, "You cannot do this here", () => pressed("button"));
    // In another window of theirs they sign out; then the session of this one is over.
    await page.goto(`${address}/me`);
    const cookies = await page.context().cookies();
    await page.click("text=Sign out");
    await page.waitForURL(`${address}/map`);
    await page.context().addCookies(cookies);
    await look(200, "Sign in", () => page.goto(`${address}/me/learning`));
    expect(faults).toEqual([]);
    await page.close();
  });

  it("say nothing in the console and load nothing from another host", () => {
    expect(windows.noise).toEqual([]);
  });
});
