import { VISITORS, visitedIn } from "./visited";
import { describeInBrowser, faultsOf, Windows } from "./window";

const WIDTHS = [320, 1280];

describeInBrowser("the pages in a browser", () => {
  const windows = new Windows();
  const openWindow: Windows["open"] = (options) => windows.open(options);
  let address: string;
  let visited: Awaited<ReturnType<typeof visitedIn>>;

  beforeAll(async () => {
    await windows.start();
    ({ address } = windows);
    visited = await visitedIn(windows.service);
  });
  afterAll(() => windows.close());

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
      if (persona) await windows.signIn(page, persona);
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
    await windows.signIn(page, "worker-amara");
    expect(await page.textContent("h1")).toContain("My path");
    await page.click("text=Sign out");
    await page.waitForURL(`${address}/map`);
    await page.close();
  });

  it("say nothing in the console and load nothing from another host", () => {
    expect(windows.noise).toEqual([]);
  });
});
