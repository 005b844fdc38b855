import { gzipSync } from "node:zlib";
import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";

describe("the career map", () => {
  let service: TestService;
  let page: string;
  let roles: { code: string; title: string; payBand: { code: string } | null }[];
  let steps: { kind: string; from: { code: string }; to: { code: string } }[];

  beforeAll(async () => {
    service = await startDemonstration();
    ({ body: page } = await service.app.inject("/map"));
    const { data } = await service.ask(
      "{ careerMap { roleBands { code title payBand { code } } steps { kind from { code } to { code } } } }",
    );
    ({ roleBands: roles, steps } = (
      data as unknown as { careerMap: { roleBands: typeof roles; steps: typeof steps } }
    ).careerMap);
  });
  afterAll(() => service.close());

  const drawing = (text: string) => /<svg class="map"[\s\S]*?<\/svg>/.exec(text)?.[0] ?? "";
  const count = (text: string, part: string) => text.split(part).length - 1;

  it("is for everybody, without signing in, and draws each of the nineteen roles as a link", async () => {
    expect((await service.app.inject("/map")).statusCode).toBe(200);
    expect(roles).toHaveLength(19);
    for (const { code } of roles) expect(count(drawing(page), `href="/map/${code}"`)).toBe(1);
  });

  it("draws the ways of each kind in a form of its own, and says what each means", async () => {
    const { body: all } = await service.app.inject("/map?draw=all");
    const { body: back } = await service.app.inject("/map?draw=back");
    const kindsIn = (text: string) =>
      [...new Set([...text.matchAll(/class="map__way map__way--(\w+)"/g)].map(([, kind = ""]) => kind))].sort(
        (one, other) => one.localeCompare(other),
      );
    const main = ["INWARD", "LATERAL", "OUTWARD", "UPWARD"];
    expect(kindsIn(drawing(page))).toEqual(main);
    expect(kindsIn(drawing(all))).toEqual([...main, "STEP_BACK"].sort());
    expect(kindsIn(drawing(back))).toEqual(["STEP_BACK"]);
    for (const text of [page, all, back])
      expect(kindsIn(text.slice(text.indexOf('<ul class="map-key">')))).toEqual(kindsIn(drawing(text)));
  });

  it("draws a line out to each profession that roles of a band lead to, and to no other", () => {
    const [, ...out] = drawing(page).split('class="map__way map__way--OUTWARD"');
    const arrows = out.filter((line) => line.slice(0, line.indexOf("/>")).includes("marker-end")).length;
    const bandOf = new Map(roles.map(({ code, payBand }) => [code, payBand?.code]));
    const ends = steps
      .filter(({ kind }) => kind === "OUTWARD")
      .map(({ from, to }) => `${bandOf.get(from.code)} ${to.code}`);
    expect(arrows).toBe(new Set(ends).size);
  });

  it("shows the place of a role first in a narrow window, as a picture that no key reaches", async () => {
    const { body } = await service.app.inject("/map/PSW");
    expect(body.indexOf('<svg class="map-place"')).toBeLessThan(body.indexOf('<svg class="map"'));
    expect(body).toMatch(
      /<svg class="map-place"[^>]* aria-hidden="true" focusable="false"><use href="#map-drawn"\/>/,
    );
    expect(body).toContain('<g id="map-drawn"');
  });

  it("lists every way that there is beside the drawing, staying included", () => {
    const list = page.replace(drawing(page), "");
    for (const { code } of roles) {
      const [section = ""] = list.split(`<a href="/map/${code}">`).slice(1);
      expect(section).not.toBe("");
    }
    const ways = /<h2>All roles and ways[\s\S]*<\/main>/.exec(page)?.[0] ?? "";
    const leading = steps.filter(({ kind }) => kind !== "WITHIN");
    expect(count(ways, "<a href=")).toBe(roles.length + leading.length);
    expect(count(ways, "<strong>Stay and deepen</strong>")).toBe(
      steps.filter(({ kind }) => kind === "WITHIN").length,
    );
  });

  it("has a page for each role that says what it is for, what not, and every way from it and to it", async () => {
    for (const { code, title } of roles) {
      const { body, statusCode } = await service.app.inject(`/map/${code}`);
      expect([code, statusCode]).toEqual([code, 200]);
      expect(body).toContain(`<h1>${title}</h1>`);
      expect(drawing(body)).toContain(`href="/map/${code}" aria-current="page"`);
    }
    const { body } = await service.app.inject("/map/PSW");
    for (const { to, from, kind } of steps)
      if (kind !== "WITHIN" && from.code === "PSW") expect(body).toContain(`<a href="/map/${to.code}">`);
    expect(body).toContain("What the role is not for");
  });

  it("answers another address with a page, not with an error of the API", async () => {
    const { body, headers, statusCode } = await service.app.inject("/map/NOPE");
    expect([statusCode, headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
    expect(body).toContain("<h1>Page not found</h1>");
  });

  it("loads nothing from another host and runs no script, and its first load is small", async () => {
    const { headers } = await service.app.inject("/map");
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; style-src 'self'; /);
    expect(page).not.toMatch(/<script|\son\w+=|style="|(?:src|href)="(?!\/|#|data:,)/);
    const sheets = [...page.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(([, path = ""]) => path);
    const styles = await Promise.all(sheets.map((path) => service.app.inject(path)));
    for (const { body, statusCode } of styles) {
      expect(statusCode).toBe(200);
      expect(body).not.toMatch(/@font-face|https?:|Frutiger|@import/);
    }
    const bytes = [page, ...styles.map(({ body }) => body)].map((text) => gzipSync(text).length);
    expect(bytes.reduce((one, other) => one + other)).toBeLessThan(100_000);
  });

  it("has its navigation in Welsh for a visitor who chooses it, also on the next page", async () => {
    const before = await service.app.inject("/map?from=PSW&done=saved");
    expect(before.body).toContain('href="/map?from=PSW&amp;lang=cy"');
    const { body, cookies } = await service.app.inject("/map?lang=cy");
    expect(body).toContain("Map gyrfaoedd");
    const [{ name, value } = { name: "", value: "" }] = cookies;
    const next = await service.app.inject({ url: "/map/PSW", headers: { cookie: `${name}=${value}` } });
    expect(next.body).toContain("Map gyrfaoedd");
  });
});
