import type { Page } from "playwright-core";
import { describeInBrowser, Windows } from "./window";

/** How often Tab is pressed at most to reach something. */
const FURTHEST = 250;

/** What a screen reader would call the focused element: its label, or its text. */
const FOCUSED = `(() => {
  const focused = document.activeElement;
  const labels = [...(focused.labels ?? [])];
  const texts = labels.length > 0 ? labels : [focused];
  return texts.map(({ textContent }) => textContent).join(" ").replace(/\\s+/g, " ").trim();
})()`;

describeInBrowser("by keyboard alone and without script", () => {
  const windows = new Windows();
  let address: string;
  let page: Page;

  beforeAll(async () => {
    await windows.start();
    ({ address } = windows);
  });
  beforeEach(async () => {
    page = await windows.open({ javaScriptEnabled: false });
  });
  afterEach(() => page.close());
  afterAll(() => windows.close());

  /** Presses Tab until something of this name has the focus. */
  async function reach(name: string): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step < FURTHEST; step += 1) {
      await page.keyboard.press("Tab");
      const focused = String(await page.evaluate(FOCUSED));
      if (focused.startsWith(name)) return;
      passed.push(focused);
    }
    throw new Error(
      `Tab does not lead to “${name}” on ${page.url()}, but to: ${[...new Set(passed)].join("; ")}`,
    );
  }

  /** Follows a link, or presses a button, and waits for the page that it leads to. */
  async function follow(name: string): Promise<void> {
    await reach(name);
    await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  }

  async function tick(name: string): Promise<void> {
    await reach(name);
    await page.keyboard.press("Space");
  }

  /** Chooses one of several answers, from the first one on. */
  async function choose(first: string, answer: string): Promise<void> {
    await reach(first);
    for (let step = 0; step < FURTHEST; step += 1) {
      await page.keyboard.press("ArrowDown");
      if (String(await page.evaluate(FOCUSED)).startsWith(answer)) return;
    }
    throw new Error(`The arrow keys do not lead from “${first}” to “${answer}” on ${page.url()}`);
  }

  async function write(name: string, text: string): Promise<void> {
    await reach(name);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(text);
  }

  async function writeDay(day: string, month: string, year: string): Promise<void> {
    await write("Day", day);
    await write("Month", month);
    await write("Year", year);
  }

  /** Signs in as a person of the demonstration. */
  async function beginAs(name: string): Promise<void> {
    await page.goto(`${address}/sign-in`);
    await follow(`${name},`);
  }

  const heading = () => page.textContent("h1");
  const content = async () => (await page.textContent("main")) ?? "";

  it("somebody who wants to stay reads how to deepen in their role", async () => {
    await beginAs("Chandra Patel");
    await follow("Deepening as peer support worker");
    expect(await heading()).toContain("Deepening as peer support worker");
    expect(await content()).toContain("Able to engage and support families and carers");
    await follow("Back to my path");
    expect(await heading()).toContain("My path");
  });

  it("somebody who is ready for more confirms a supervision session", async () => {
    await beginAs("Amara Okafor");
    await follow("10 supervision sessions");
    await follow("Yes, but I could not choose");
    expect(await content()).toContain("Done");
    await follow("Back to my path");
    expect(await content()).toContain("9 supervision sessions for you to confirm");
  });

  it("somebody who is asked for what their role is not for notes it for themselves", async () => {
    await beginAs("Hana Kovac");
    await follow("Not my role");
    await tick("Clinical tasks");
    await writeDay("20", "11", "2026");
    await follow("Keep this note");
    expect(await content()).toMatch(/Done[\s\S]*20 November 2026/);
  });

  it("a volunteer adds what they learned", async () => {
    await beginAs("Mo Adeyemi");
    await follow("My learning");
    await tick("A course or a training day");
    await writeDay("18", "11", "2026");
    await write("How long did it take", "90");
    await follow("Add this");
    expect(await content()).toMatch(/Done[\s\S]*18 November 2026/);
  });

  it("a worker starts a piece of evidence, and finds out what is missing", async () => {
    await beginAs("Lena Fischer");
    await follow("My evidence");
    await follow("Write a new piece");
    await tick("Case study");
    await write("Title", "A group for newcomers");
    await follow("Save the draft");
    expect(await content()).toContain("There is a problem");
    expect(await page.inputValue("#title")).toBe("A group for newcomers");
  });

  it("an assessor accepts what waits longest", async () => {
    await beginAs("Tomasz Zielinski");
    await follow("Direct observation of practice, Ewan Macrae");
    await tick("Accept");
    await follow("Save your judgement");
    expect(await content()).toContain("Done");
  });

  it("a peer supervisor records a session of two people together", async () => {
    await beginAs("Marie Delacroix");
    await follow("Record supervision sessions");
    await tick("Amara Okafor");
    await tick("Ben Hartley");
    await reach("Kind of supervision");
    await page.keyboard.press("ArrowDown");
    await writeDay("20", "11", "2026");
    await follow("Record the sessions");
    expect(await content()).toContain("Done");
  });

  it("HR says why they ask, and reads who is ready", async () => {
    await beginAs("Ruth Bannerman");
    await write("Why do you ask?", "Planning of posts");
    await follow("Continue");
    expect(await content()).toContain("Amara Okafor");
    await follow("What lapses");
    expect(await heading()).toContain("What lapses");
  });

  it("a training provider compares two programmes", async () => {
    await beginAs("Isla Macrae");
    await follow("Compare Steps in peer support (fictional)");
    expect(await heading()).toBe("Two programmes side by side");
    await reach("Second programme");
    await page.keyboard.press("ArrowDown");
    await follow("Compare two programmes");
    expect(await content()).toContain("Steps in peer support (fictional)");
  });

  it("a steward drafts a step, corrects what they added, and reads what the check found", async () => {
    await beginAs("Callum Reid");
    await follow("Reference data");
    await follow("Begin a draft");
    await reach("Way on the career map");
    await page.keyboard.press("ArrowDown");
    await follow("Begin a draft of this way");
    expect(await content()).toContain("The draft is begun.");
    await follow("Add a part to");
    await choose("All of its parts", "Evidence of one competence");
    await follow("Go on");
    await write("Words", "Listens wel");
    await write("Competence", "99.9");
    await follow("Add it to the draft");
    expect(await content()).toContain("The part is added");
    await follow("Listens wel");
    await write("Words", "Listens well");
    await follow("Save the draft");
    expect(await content()).toContain("Listens well");
    expect(await content()).not.toMatch(/Listens wel\b/);
    expect(await content()).toMatch(
      /Has to be mended before it is published:[\s\S]*No competence as "99\.9"/,
    );
  });

  it("nothing is written to the console, and nothing is loaded from another host, on the way", () => {
    expect(windows.noise).toEqual([]);
  });
});
