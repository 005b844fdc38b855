import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";
import { HERE, open, post, signInCookie } from "./support";

const PURPOSE = "purpose=Planning+next+year";

describe("the pages for HR", () => {
  let service: TestService;
  let hr: string;
  beforeAll(async () => {
    service = await startDemonstration();
    hr = await signInCookie(service, "trust-hr");
  });
  afterAll(() => service.close());

  const read = async (url: string, cookie = hr) => (await open(service, url, cookie)).body;
  const idOf = async (number: string) => {
    const { data } = await service.ask(`{ worker(by: { number: "${number}" }) { id } }`, {}, "trust-hr");
    return (data as unknown as { worker: { id: string } }).worker.id;
  };
  /** What the form of a page sends without its visitor, by its hidden fields. @param what a text in that form. */
  const hiddenOf = async (url: string, what = ""): Promise<Record<string, string>> => {
    const forms = (await read(url)).split("<form ").filter((each) => each.includes('method="post"'));
    const form = forms.find((each) => each.includes(what) && !each.includes("/sign-out")) ?? "";
    const fields = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)];
    return Object.fromEntries(fields.map(([, name, value]) => [name, value]));
  };
  /** Sends the form of a page with what its visitor fills in. */
  const fill = async (url: string, fields: Readonly<Record<string, string>>, what = "") =>
    post(service, url, hr, { ...(await hiddenOf(url, what)), ...fields });
  const upload = (fields: Readonly<Record<string, string>>, file?: { name: string; content: string }) => {
    const parts = Object.entries(fields).map(
      ([name, value]) => `--B\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    if (file)
      parts.push(
        `--B\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: text/csv\r\n\r\n${file.content}\r\n`,
      );
    return service.app.inject({
      method: "POST",
      url: "/workforce/imports",
      headers: { ...HERE, cookie: hr, "content-type": "multipart/form-data; boundary=B" },
      payload: `${parts.join("")}--B--\r\n`,
    });
  };

  it("ask why before they show anybody, and refuse a purpose that is none", async () => {
    const before = await read("/workforce");
    expect(before).toContain("Why do you ask?");
    expect(before).not.toContain("NM-0");
    expect(await read("/workforce?purpose=x")).toContain(
      '<a href="#purpose">Why do you ask? Write 3 to 200 characters.</a>',
    );
    expect((await open(service, "/workforce")).headers.location).toBe("/sign-in");
    for (const persona of ["worker-amara", "trust-assessor"])
      for (const url of ["/workforce", `/workforce?${PURPOSE}`])
        expect((await open(service, url, await signInCookie(service, persona))).statusCode).toBe(403);
  });

  it("list who is ready for what, the worker's own part apart from the employer's, a page at a time", async () => {
    const first = await read(`/workforce?${PURPOSE}&sort=NAME`);
    expect(first).toContain("You ask for: Planning next year.");
    expect(first).toContain("Amara Okafor<span");
    expect(first).toMatch(/Own part <\/span><span>\d+ of \d+/);
    expect(first).toMatch(/Employer&#39;s part <\/span><span>(\d+ of \d+|nothing owed)/);
    const next = /href="([^"]+)" rel="next"/.exec(first)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(next).toContain("sort=NAME");
    expect(await read(next)).toContain("Back to the first page");
    const chosen = await read(`/workforce?${PURPOSE}&route=R03&outcome=MET&team=Riverside+community+team`);
    expect(chosen).toContain("Amara Okafor<span");
    expect(chosen).not.toContain("Ewan Macrae<span");
    expect(await read(`/workforce?${PURPOSE}&route=R99`)).toContain("There is no progression route");
  });

  it("draw how many are where, with the same numbers in a table; publishable ones leave out small numbers", async () => {
    const { data } = await service.ask(
      '{ workforce(purpose: "A test") { routes(route: { code: "R03" }) { byOutcome { outcome workers { count } } } } }',
      {},
      "trust-hr",
    );
    const [{ byOutcome } = { byOutcome: [] }] = (
      data as unknown as {
        workforce: { routes: { byOutcome: { outcome: string; workers: { count: number } }[] }[] };
      }
    ).workforce.routes;
    const exact = await read(`/workforce?${PURPOSE}&route=R03`);
    const drawn = /<svg class="bars"[\s\S]*?<\/svg>/.exec(exact)?.[0] ?? "";
    for (const { outcome, workers } of byOutcome)
      if (workers.count > 0)
        expect(drawn).toMatch(new RegExp(`bar__number--${outcome}"[^>]*>${workers.count}</text>`));
    const published = await read(`/workforce?${PURPOSE}&publishable=yes`);
    expect(published).toContain("left out: it is small; between 1 and 4");
    expect(published).toContain("bar--hidden");
    expect(published).not.toMatch(/NM-0|Amara/);
  });

  it("say what holds people back, the employer's duties apart, and who it is", async () => {
    const body = await read(`/workforce/blockers?${PURPOSE}&route=R03`);
    const [own = "", employers = ""] = body.split("<h2>For you, the employer</h2>");
    expect(own).toContain("<h2>For workers, and those who support them</h2>");
    expect(own).not.toContain("you, the employer</span>");
    expect(employers).not.toContain("<span>the worker</span>");
    const link = /href="(\/workforce\?[^"]*open=[^"]+)"/.exec(own)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(await read(link)).toContain("Only people who still need");
  });

  it("say what lapses and which posts end within the days that are chosen", async () => {
    const lapses = await read(`/workforce/lapses?${PURPOSE}&days=180`);
    expect(lapses).toContain("Who stops being ready within 180 days");
    expect(lapses).toContain("HR confirms that no formal capability process");
    const link = /href="(\/workforce\?[^"]*lapsing=[^"]+)"/.exec(lapses)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(await read(link)).toContain("Only people who would lose");
    const terms = await read(`/workforce/terms?${PURPOSE}&days=180`);
    expect(terms).toContain("Forecast for the next 180 days");
    expect(terms).toContain("Kit Sorensen");
    expect(await read(`/workforce/terms?${PURPOSE}&days=1`)).toContain('value="90" checked');
  });

  it("answer an information request on the page and as CSV, exact or to publish", async () => {
    expect(await read(`/workforce/foi?${PURPOSE}`)).toContain("1A. How many peer support workers");
    expect(await read(`/workforce/foi?${PURPOSE}`)).toMatch(
      /Published figures to compare [^<]+ with:<\/p>\s*<ul><li>\d{4}/,
    );
    const { body, headers } = await open(service, `/workforce/foi.csv?${PURPOSE}&publishable=yes`, hr);
    expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(headers["content-disposition"]).toMatch(/information-request-\d{4}-\d\d-\d\d-publishable\.csv/);
    expect(body).toMatch(/^\ufeffquestion,wording,line,workers,out of,not held,counted from\r\n1A,/);
    expect(body).toContain("left out: it is small");
    const exact = (await open(service, `/workforce/foi.csv?${PURPOSE}`, hr)).body;
    expect(exact).not.toContain("left out");
    expect((await open(service, "/workforce/foi.csv", hr)).statusCode).toBe(404);
  });

  it("check a file first, give its refused lines as a file, then record it", async () => {
    const file = { name: "starters.csv", content: "number,name,team\nHR-1,Dilys Parry,Crisis\n,Nobody,\n" };
    const checked = await upload({ kind: "WORKERS", how: "check", text: "" }, file);
    expect(checked.headers.location).toMatch(/^\/workforce\/imports\/\w+\?done=fileChecked$/);
    const page = await read(checked.headers.location ?? "");
    expect(page).toContain("The file was checked. Nothing was recorded.");
    expect(page).toContain("number is empty. It needs a value.");
    const path = (checked.headers.location ?? "").split("?")[0] ?? "";
    const rejects = await open(service, `${path}/rejects`, hr);
    expect(rejects.headers["content-disposition"]).toContain("starters.csv");
    expect(rejects.body).toContain("MISSING,number");
    await upload({ kind: "WORKERS", how: "record", text: "" }, file);
    const again = await upload({ kind: "WORKERS", how: "record", text: "" }, file);
    expect(await read(again.headers.location ?? "")).toMatch(
      /On record already<[\s\S]{0,200}<span>1<\/span>/,
    );
    expect(await read("/workforce/imports")).toContain("starters.csv");
    const { data } = await service.ask('{ worker(by: { number: "HR-1" }) { name } }', {}, "trust-hr");
    expect(data).toEqual({ worker: { name: "Dilys Parry" } });
  });

  it("read a file whose columns have other names by a mapping that is ready, or by one of HR's own", async () => {
    const page = await read("/workforce/imports");
    expect(page).toMatch(/<option value="ESR_COMPETENCES">[^<]*\(credentials\)/);
    expect(page).toContain("Expiry Date");
    const mapping = {
      kind: "WORKERS",
      columns: { number: { from: "Staff No" }, name: { from: "Full name" } },
    };
    const file = { name: "own.csv", content: "Staff No,Full name\nHR-9,Mair Evans\n" };
    const own = { kind: "WORKERS", how: "check", text: "" };
    const checked = await upload({ ...own, mapping: JSON.stringify(mapping) }, file);
    expect(await read(checked.headers.location ?? "")).toMatch(/New<[\s\S]{0,200}<span>1<\/span>/);
    for (const [wrong, field] of [
      [{ mapping: "number=Staff No" }, "mapping"],
      [{ mapping: JSON.stringify({ ...mapping, kind: "NOBODY" }) }, "mapping"],
      [{ ready: "MOODLE_COURSE_COMPLETION", kind: "COMPLETIONS", unit: "99.9" }, "unit"],
    ] as const) {
      const { statusCode, body } = await upload({ ...own, ...wrong }, file);
      expect([field, statusCode, body.includes(`<a href="#${field}">`)]).toEqual([field, 422, true]);
      expect(body).toMatch(/<details class="nhsuk-details" open>/);
    }
  });

  it("say what is wrong with a file, and store nothing", async () => {
    const nothing = await upload({ kind: "", how: "check", text: "" });
    expect([nothing.statusCode, nothing.body]).toEqual([
      422,
      expect.stringContaining("File: choose a file, or paste its lines."),
    ]);
    const large = await upload(
      { kind: "WORKERS", how: "check" },
      { name: "x.csv", content: "a".repeat(5_000_001) },
    );
    expect(large.body).toContain("it is larger than 5 MB");
    const wrong = await upload({ kind: "WORKERS", how: "check", text: "colour\nred" });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain("colour\nred</textarea>");
    const assessor = await signInCookie(service, "trust-assessor");
    expect(await read("/workforce/imports/nope")).toContain("Page not found");
    expect((await open(service, "/workforce/deliveries", assessor)).statusCode).toBe(403);
  });

  it("have events sent to a system, show its secret once, and make a new one", async () => {
    const form = await read("/workforce/deliveries/new");
    const types = [...form.matchAll(/name="types" type="checkbox" value="([^"]+)"/g)].map(
      ([, type]) => type ?? "",
    );
    expect(types).toHaveLength(14);
    const wrong = await fill("/workforce/deliveries/new", {
      url: "hr.example",
      otherTypes: "peerway.nope",
    });
    expect([wrong.statusCode, wrong.body]).toEqual([422, expect.stringContaining("Give an https address")]);
    const fields = {
      ...(await hiddenOf("/workforce/deliveries/new")),
      url: "https://hr.example/chosen",
      types,
      otherTypes: "peerway.judgement.recorded.v1",
      routes: ["R03"],
      lapsingWithinDays: "60",
    };
    const unknown = await post(service, "/workforce/deliveries/new", hr, { ...fields, otherTypes: "nope" });
    expect(unknown.body).toContain('<a href="#otherTypes">There is no type of event &quot;nope&quot;');
    const [made, again] = [
      await post(service, "/workforce/deliveries/new", hr, fields),
      await post(service, "/workforce/deliveries/new", hr, fields),
    ];
    const secretIn = (body: string) => /whsec_[\w+/=]+/.exec(body)?.[0];
    expect([made.statusCode, made.headers["cache-control"]]).toEqual([200, "no-store"]);
    expect(secretIn(made.body)).toMatch(/^whsec_.{40}/);
    expect(secretIn(again.body)).toBe(secretIn(made.body));
    const path = /href="(\/workforce\/deliveries\/[^"]+)">See this system/.exec(made.body)?.[1] ?? "";
    const page = await read(path);
    expect(page).toContain("sent 60 days before");
    expect(page).not.toContain("whsec_");
    const rotated = await fill(path, {}, 'value="rotate"');
    expect(secretIn(rotated.body)).toMatch(/^whsec_/);
    expect(secretIn(rotated.body)).not.toBe(secretIn(made.body));
    const assessor = await signInCookie(service, "trust-assessor");
    expect((await open(service, "/workforce/deliveries/new", assessor)).statusCode).toBe(403);
    expect((await post(service, "/workforce/deliveries/new", assessor, fields)).statusCode).toBe(403);
  });

  it("show what became of events, send them again, and end a subscription once somebody is sure", async () => {
    await fill("/workforce/deliveries/new", { url: "https://hr.example/peerway" });
    const path =
      /href="([^"]+)">https:\/\/hr.example\/peerway/.exec(await read("/workforce/deliveries"))?.[1] ?? "";
    expect(await read(path)).toContain("peerway.endpoint.test.v1");
    expect((await fill(path, {}, "redeliver")).headers.location).toBe(`${path}?done=eventsRedelivered`);
    expect((await fill(path, { after: "nowhere" }, "redeliver")).body).toContain('<a href="#after">');
    expect((await fill(path, {}, 'value="end"')).body).toContain("Tick the box to end this subscription.");
    expect((await fill(path, { sure: "yes" }, 'value="end"')).headers.location).toBe(
      `${path}?done=subscriptionEnded`,
    );
    expect(await read(path)).toContain("Ended: somebody ended it");
  });

  it("show one worker to HR, and record a decision with its reason and who made it, once", async () => {
    const path = `/workforce/workers/${await idOf("NM-001")}`;
    const before = await read(path);
    expect(before).toContain("Amara Okafor");
    expect(before).toContain("Nothing has been decided yet.");
    const way = `${path}/ways/R03`;
    expect(await read(way)).toContain("What you, the employer, owe");
    const empty = await fill(way, { outcome: "PROGRESS", reason: " " });
    expect([empty.statusCode, empty.body]).toEqual([422, expect.stringContaining("Why?: fill this in.")]);
    const fields = { ...(await hiddenOf(way)), outcome: "PROGRESS", reason: "Ready, and a post is open." };
    for (const _ of [1, 2])
      expect((await post(service, way, hr, fields)).headers.location).toBe(`${path}?done=decisionRecorded`);
    const after = await read(path);
    expect(after.split("Ready, and a post is open.")).toHaveLength(2);
    expect(after).toContain("Ruth Bannerman");
    const old = await fill(way, { outcome: "NOT_NOW", reason: "Another day.", fingerprint: "old" });
    expect(old.body).toContain("The record has changed since you read it.");
    expect(old.body).toContain("Another day.</textarea>");
    const charity = await signInCookie(service, "charity-hr");
    expect((await open(service, path, charity)).statusCode).toBe(404);
  });

  it("let an auditor and a lived experience lead ask, and keep what only HR does from their menu", async () => {
    for (const persona of ["trust-auditor", "trust-lead"]) {
      const body = await read(`/workforce?${PURPOSE}`, await signInCookie(service, persona));
      expect(body).toContain('href="/workforce/lapses?');
      expect(body).not.toContain("/workforce/deliveries");
    }
  });
});
