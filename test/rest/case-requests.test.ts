import { objections } from "../support/case-schema";
import { startDemonstration } from "../support/demonstration";
import { startService, type TestService } from "../support/server";

const PREFIX = "/ims/case/v1p1";
const NOWHERE = "00000000-0000-4000-8000-000000000000";

interface Listed {
  readonly CFDocuments: readonly Readonly<Record<string, string>>[];
}

describe("requests for CASE", () => {
  let service: TestService;
  let later: TestService;

  beforeAll(async () => {
    service = await startDemonstration({ service: { publicUrl: "https://peerway.example.nhs.uk" } });
    await addWhatIsNotPublic(service);
    later = await startService({ ownerUrl: service.ownerUrl });
  });

  afterAll(async () => {
    await service.close();
    await later.close();
  });

  const send = (path: string, headers: Record<string, string> = {}) =>
    service.app.inject({ method: "GET", url: `${PREFIX}${path}`, headers });
  const list = async (query: Record<string, string>) => {
    const answer = await send(`/CFDocuments?${new URLSearchParams(query).toString()}`);
    return { status: answer.statusCode, total: answer.headers["x-total-count"], ...answer.json<Listed>() };
  };
  const titles = async (query: Record<string, string>) =>
    (await list(query)).CFDocuments.map(({ title }) => title);

  /** What is refused is in the form of the standard. */
  async function refusal(path: string) {
    const answer = await send(path);
    expect(objections("imsx_StatusInfoDType", answer.json())).toEqual([]);
    const { imsx_codeMinor: minor } = answer.json();
    return [answer.statusCode, minor.imsx_codeMinorField[0].imsx_codeMinorFieldValue];
  }

  it("need no token, and run no statement", async () => {
    service.statements.length = 0;
    const [answer] = await Promise.all([send("/CFDocuments"), send(`/CFItems/${NOWHERE}`)]);
    expect(answer.statusCode).toBe(200);
    expect(service.statements).toEqual([]);
  });

  it("are paged, with links to the pages around", async () => {
    const all = await titles({});
    const answer = await send("/CFDocuments?limit=2&offset=2&sort=title");
    expect(answer.json<Listed>().CFDocuments).toHaveLength(2);
    expect(answer.headers["x-total-count"]).toBe(`${all.length}`);
    const page = (offset: number, relation: string) =>
      `<https://peerway.example.nhs.uk${PREFIX}/CFDocuments?limit=2&offset=${offset}&sort=title>; rel="${relation}"`;
    const last = Math.floor((all.length - 1) / 2) * 2;
    expect(answer.headers.link).toBe(
      [page(0, "first"), page(0, "prev"), page(4, "next"), page(last, "last")].join(", "),
    );
  });

  it("are sorted in both directions, and an unknown property leaves the usual order", async () => {
    const order = new Intl.Collator("en", { numeric: true });
    const usual = await titles({});
    const byTitle = [...usual].sort((a = "", b = "") => order.compare(a, b));
    expect(await titles({ sort: "title" })).toEqual(byTitle);
    expect(await titles({ sort: "title", orderBy: "desc" })).toEqual(byTitle.reverse());
    expect(await titles({ sort: "colour" })).toEqual(usual);
  });

  it.each([
    [`publisher='mind'`, ["Mind’s five core values of peer support"]],
    [`title~'CARE CERT'`, ["Care Certificate (16 standards, March 2025)"]],
    [
      `publisher='Mind' OR version='2012' AND title~'scotland'`,
      ["Mind’s five core values of peer support", "Peer working: Values Framework (Scotland)"],
    ],
    [`statusStartDate>='2025-01-01'`, ["Care Certificate (16 standards, March 2025)"]],
  ])("are filtered without regard to capitals: %s", async (filter, expected) => {
    expect(await titles({ filter, sort: "title" })).toEqual([...expected].sort());
  });

  it("select properties, all of them if one is unknown", async () => {
    const { CFDocuments } = await list({ fields: "identifier, title", limit: "1" });
    expect(CFDocuments.map((document) => Object.keys(document).sort())).toEqual([["identifier", "title"]]);
    const whole = await list({ limit: "1" });
    expect(await list({ fields: "title,colour", limit: "1" })).toEqual(whole);
  });

  it.each([
    ["/CFDocuments?fields=", [400, "invalid_selection_field"]],
    ["/CFDocuments?filter=colour%3D'red'", [400, "invalid_selection_field"]],
    ["/CFDocuments?filter=title%3Dred", [400, "invalid_selection_field"]],
    ["/CFDocuments?limit=0", [400, "invalid_selection_field"]],
    ["/CFDocuments?offset=-1", [400, "invalid_selection_field"]],
    ["/CFDocuments?limit=1&limit=2", [400, "invalid_selection_field"]],
    ["/CFDocuments?filter=title%3D'none'", [404, "unknownobject"]],
    ["/CFDocuments/MIND-VALUES", [404, "invalid_uuid"]],
    ["/nothing", [404, "unknownobject"]],
    ...[
      "CFDocuments",
      "CFItems",
      "CFAssociations",
      "CFItemAssociations",
      "CFAssociationGroupings",
      "CFConcepts",
      "CFItemTypes",
      "CFLicenses",
      "CFPackages",
      "CFRubrics",
      "CFSubjects",
    ].map((kind): [string, [number, string]] => [`/${kind}/${NOWHERE}`, [404, "unknownobject"]]),
  ])("that cannot be answered get the standard's form: %s", async (path, expected) => {
    expect(await refusal(path)).toEqual(expected);
  });

  it("show no draft, and nothing that an organisation has of its own", async () => {
    const answer = await later.app.inject(`${PREFIX}/CFDocuments?filter=title~'not public'`);
    expect(answer.statusCode).toBe(404);
    const { rows } = await service.pool.query<{ id: string }>(
      "SELECT id FROM framework_version WHERE title LIKE 'Not public%'",
    );
    expect(rows).toHaveLength(2);
  });

  it("can be cached by everybody, and are not sent again unless they changed", async () => {
    const first = await send("/CFDocuments");
    expect(first.headers["cache-control"]).toBe("public, max-age=300");
    const again = await send("/CFDocuments", { "if-none-match": `W/${String(first.headers.etag)}` });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
    const other = await send("/CFDocuments?limit=1", { "if-none-match": String(first.headers.etag) });
    expect(other.statusCode).toBe(200);
  });

  it("count towards the same limit as GraphQL", async () => {
    const limited = await startService({ ownerUrl: service.ownerUrl, requestsAMinute: 3 });
    try {
      for (const url of ["/graphql?query={__typename}", `${PREFIX}/CFDocuments`, `${PREFIX}/nothing`])
        await limited.app.inject({ url, headers: { "apollo-require-preflight": "1" } });
      const answer = await limited.app.inject(`${PREFIX}/CFItems/${NOWHERE}`);
      expect(answer.statusCode).toBe(429);
      expect(objections("imsx_StatusInfoDType", answer.json())).toEqual([]);
    } finally {
      await limited.close();
    }
  });

  it("get addresses of the host that they were sent to if no public address is set", async () => {
    const at = (host: string) =>
      later.app.inject({ url: `${PREFIX}/discovery/imscasev1p1_openapi3_v1p0.json`, headers: { host } });
    expect((await at("localhost:4000")).json().servers).toEqual([{ url: `http://localhost:4000${PREFIX}` }]);
    expect((await send("/discovery/imscasev1p1_openapi3_v1p0.json")).json().servers).toEqual([
      { url: `https://peerway.example.nhs.uk${PREFIX}` },
    ]);
  });
});

/** Adds an organisation's own framework, and a draft of a national one, for services that start after it. */
async function addWhatIsNotPublic({ pool }: TestService): Promise<void> {
  const copy = (values: string) => `
    INSERT INTO framework_version
    SELECT (jsonb_populate_record(original, jsonb_build_object(
      'id', gen_random_uuid(), 'title', 'Not public', 'edition', 99) || ${values})).*
    FROM framework_version original JOIN framework f ON f.id = original.framework_id
    WHERE f.code = 'MIND-VALUES'`;
  await pool.query(
    "INSERT INTO framework (code, owner_organisation_id) SELECT 'OWN-VALUES', id FROM organisation LIMIT 1",
  );
  await pool.query(
    copy("jsonb_build_object('framework_id', (SELECT id FROM framework WHERE code = 'OWN-VALUES'))"),
  );
  await pool.query(copy(`'{"status": "DRAFT", "published_at": null}'`));
}
