import { GROUPS } from "../../src/interchange/scim/group-list";
import { DirectoryWorld, ENTERPRISE, PATCH_OP, USER } from "../support/directory";

const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
const SEARCH = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";
const BULK = "urn:ietf:params:scim:api:messages:2.0:BulkRequest";
const ROOT = "https://peerway.example.nhs.uk/scim/v2";

describe("capacities that a directory gives", () => {
  const world = new DirectoryWorld();
  beforeAll(() => world.start());
  afterAll(() => world.close());

  let made = 0;
  /** A new account, and the claims of its person's token, which states no capacities. */
  const person = async (more: Record<string, unknown> = {}) => {
    made += 1;
    const sub = `group-${made}@trust.example`;
    const { body } = await world.create({ userName: sub, displayName: `Person ${made}`, ...more });
    return { id: String(body.id), claims: { sub, name: `Person ${made}` } };
  };
  const adding = (...ids: string[]) => ({
    op: "Add",
    path: "members",
    value: ids.map((value) => ({ value })),
  });
  const add = (group: string, ...ids: string[]) => world.patchGroup(group, adding(...ids));
  const search = async (filter: string, more = "") =>
    world.send("GET", `/Groups?filter=${encodeURIComponent(filter)}${more}`);
  const found = async (filter: string) =>
    ((await search(filter)).body.Resources as { id: string }[]).map(({ id }) => id);

  it("are found by the name of a group, which is the same everywhere", async () => {
    const { status, body } = await search(
      'displayName eq "peerway assessors"',
      "&excludedAttributes=members",
    );
    expect([status, body.totalResults]).toEqual([200, 1]);
    expect(body.Resources).toEqual([
      {
        schemas: [GROUP],
        id: "ASSESSOR",
        displayName: "Peerway Assessors",
        meta: { resourceType: "Group", version: 'W/"1"', location: `${ROOT}/Groups/ASSESSOR` },
      },
    ]);
    expect(await found('displayName eq "Somebody else\'s group"')).toEqual([]);
    const all = await world.send(
      "GET",
      "/Groups?sortBy=displayName&sortOrder=descending&count=2&startIndex=2",
    );
    expect(all.body).toMatchObject({ totalResults: GROUPS.length, itemsPerPage: 2, startIndex: 2 });
    expect((all.body.Resources as { id: string }[]).map(({ id }) => id)).toEqual(["PROVIDER", "STEWARD"]);
  });

  it("count from the next request on, and until the person is removed from the group", async () => {
    const { id, claims } = await person();
    const names = "{ workers(first: 1) { nodes { name } } }";
    expect(await world.capacitiesOf(claims)).toEqual([]);
    expect(await world.ask(claims, names)).toEqual({ code: "FORBIDDEN" });
    expect(await add("HR", id)).toMatchObject({ status: 204, body: {}, headers: { etag: 'W/"2"' } });
    expect(await world.capacitiesOf(claims)).toEqual(["HR"]);
    expect(await world.ask(claims, names)).toMatchObject({
      workers: { nodes: [{ name: expect.any(String) }] },
    });
    await add("AUDITOR", id);
    expect(await world.capacitiesOf(claims)).toEqual(["AUDITOR", "HR"]);
    expect((await world.send("GET", `/Users/${id}`)).body.groups).toEqual([
      { value: "HR", $ref: `${ROOT}/Groups/HR`, display: "Peerway HR", type: "direct" },
      { value: "AUDITOR", $ref: `${ROOT}/Groups/AUDITOR`, display: "Peerway Auditors", type: "direct" },
    ]);
    for (const group of ["HR", "AUDITOR"])
      await world.patchGroup(group, { op: "Remove", path: `members[value eq "${id}"]` });
    expect(await world.capacitiesOf(claims)).toEqual([]);
    expect(await world.ask(claims, names)).toEqual({ code: "FORBIDDEN" });
    expect((await world.send("GET", `/Users/${id}`)).body).not.toHaveProperty("groups");
  });

  it("do not count if the token states capacities, even none, and never for a program", async () => {
    const { id, claims } = await person({ externalId: "tool" });
    await add("HR", id);
    for (const peerway_capacities of [["ASSESSOR"], []])
      expect(await world.capacitiesOf({ ...claims, peerway_capacities })).toEqual(peerway_capacities);
    expect(await world.capacitiesOf({ sub: "tool", client_id: "tool", scope: "" })).toEqual([]);
  });

  it("are nobody's who is closed or deleted: back when the account is opened, not when it is made again", async () => {
    const { id, claims } = await person();
    await add("AUDITOR", id);
    await world.patch(id, { op: "Replace", path: "active", value: "False" });
    expect(await world.capacitiesOf(claims)).toBe("NOT_ADMITTED");
    await world.patch(id, { op: "Replace", path: "active", value: "True" });
    expect(await world.capacitiesOf(claims)).toEqual(["AUDITOR"]);
    const { etag } = (await world.send("GET", "/Groups/AUDITOR")).headers;
    await world.send("DELETE", `/Users/${id}`);
    expect(await world.capacitiesOf(claims)).toBe("NOT_ADMITTED");
    expect(await world.membersOf("AUDITOR")).not.toContain(id);
    expect((await world.send("GET", "/Groups/AUDITOR")).headers.etag).not.toBe(etag);
    await world.create({ userName: claims.sub });
    expect(await world.capacitiesOf(claims)).toEqual([]);
  });

  it("are not taken over by somebody who states the worker's number", async () => {
    const { id } = await person({
      userType: "Worker",
      userName: "not-in-the-token",
      [ENTERPRISE]: { employeeNumber: "G-1" },
    });
    await add("HR", id);
    const own = { sub: "the-worker", name: "W", peerway_worker_number: "G-1" };
    expect(await world.capacitiesOf(own)).toEqual(["HR"]);
    expect(await world.capacitiesOf({ ...own, sub: "somebody-else" })).toEqual([]);
  });

  it("change by adding, removing and replacing, and the same request again changes nothing", async () => {
    const [a = "", b = "", c = ""] = [await person(), await person(), await person()].map(({ id }) => id);
    const group = "LINE_MANAGER";
    const steps: [unknown[], string[]][] = [
      [[adding(a.toUpperCase(), b)], [a, b]],
      [[{ op: "add", value: { members: [{ value: c }] } }], [a, b, c]],
      [[{ op: "Remove", path: "members", value: [{ value: a }, { value: c }] }], [b]],
      [[{ op: "replace", path: "members", value: [{ value: a }, { value: c }] }], [a, c]],
      [
        [{ op: "remove", path: `members[value eq "${a}"]` }, adding(b)],
        [b, c],
      ],
      [[{ op: "replace", value: { id: group, displayName: "Peerway Line Managers" } }], [b, c]],
      [[{ op: "remove", path: "members" }], []],
    ];
    for (const [operations, after] of steps) {
      const first = await world.patchGroup(group, ...operations);
      expect([operations, (await world.membersOf(group)).sort()]).toEqual([operations, after.sort()]);
      const again = await world.patchGroup(group, ...operations);
      expect([again.status, again.headers.etag]).toEqual([204, first.headers.etag]);
    }
    const body = { schemas: [PATCH_OP], Operations: [adding(a)] };
    expect(await world.send("PATCH", `/Groups/${group}?attributes=members`, { body })).toMatchObject({
      status: 200,
      body: {
        schemas: [GROUP],
        id: group,
        members: [{ value: a, $ref: `${ROOT}/Users/${a}`, type: "User" }],
      },
    });
  });

  it("are refused for accounts that are not on record, and then nothing is changed", async () => {
    const { id } = await person();
    const gone = await person();
    await world.send("DELETE", `/Users/${gone.id}`);
    for (const unknown of ["00000000-0000-4000-8000-000000000000", "nobody", gone.id])
      expect(await add("STEWARD", id, unknown)).toMatchObject({
        status: 400,
        body: { scimType: "invalidValue", detail: expect.stringContaining("1 of 2 are") },
      });
    expect(await world.membersOf("STEWARD")).toEqual([]);
    const removing = await world.patchGroup("STEWARD", { op: "remove", path: 'members[value eq "nobody"]' });
    expect(removing.status).toBe(204);
  });

  it("change only in the version that the request names", async () => {
    const { id } = await person();
    const body = { schemas: [PATCH_OP], Operations: [adding(id)] };
    const change = async (etag: string) =>
      (await world.send("PATCH", "/Groups/PROVIDER", { headers: { "if-match": etag }, body })).status;
    expect([await change('W/"7"'), await change('W/"1"')]).toEqual([412, 204]);
    const unchanged = { headers: { "if-none-match": 'W/"2"' } };
    expect((await world.send("GET", "/Groups/PROVIDER", unchanged)).status).toBe(304);
    const { headers } = await world.send("GET", `/Users/${id}`);
    await world.patchGroup("PROVIDER", { op: "remove", path: "members" });
    // What a user is sent with has changed, too.
    expect((await world.send("GET", `/Users/${id}`)).headers.etag).not.toBe(headers.etag);
  });

  it.each([
    ["POST", "/Groups"],
    ["PUT", "/Groups/ASSESSOR"],
    ["DELETE", "/Groups/ASSESSOR"],
  ] as const)("are neither made nor deleted: %s %s", async (method, path) => {
    expect(
      await world.send(method, path, { body: { schemas: [GROUP], displayName: "Judges" } }),
    ).toMatchObject({
      status: 403,
      body: { status: "403", scimType: "mutability", detail: expect.stringContaining("PATCH") },
    });
  });

  it("are searched by name, id and members", async () => {
    const { id } = await person();
    await add("WORKER", id);
    await add("ASSESSOR", id);
    for (const [filter, groups] of [
      [`id eq "ASSESSOR" and members eq "${id}"`, ["ASSESSOR"]],
      [`members[value eq "${id.toUpperCase()}"]`, ["WORKER", "ASSESSOR"]],
      [`members.value eq "${id}" and not (displayName co "ass")`, ["WORKER"]],
      ['displayName sw "Peerway A" or displayName ew "HR"', ["ASSESSOR", "HR", "AUDITOR"]],
      [`${GROUP}:displayName eq "Peerway Stewards"`, ["STEWARD"]],
      ['id eq "assessor"', []],
      ['meta.resourceType eq "User"', []],
      ["displayName eq null", []],
    ] as const)
      expect([filter, await found(filter)]).toEqual([filter, groups]);
    for (const filter of ['userName eq "x"', "members pr", 'members[display eq "x"]', 'members sw "1"'])
      expect([filter, (await search(filter)).body.scimType]).toEqual([filter, "invalidFilter"]);
    const body = { schemas: [SEARCH], filter: `members eq "${id}"`, attributes: ["members.value"] };
    expect((await world.send("POST", "/Groups/.search", { body })).body).toMatchObject({
      totalResults: 2,
      Resources: [{ id: "WORKER", members: [{ value: id }] }, { id: "ASSESSOR" }],
    });
  });

  it("are searched together with users", async () => {
    const first = await person({ displayName: "Peerway Zulu" });
    await person({ displayName: "Peerway Yankee" });
    const ask = async (filter: string | undefined, more: object = {}) =>
      (await world.send("POST", "/.search", { body: { schemas: [SEARCH], filter, ...more } }))
        .body as unknown as {
        totalResults: number;
        Resources: { displayName?: string }[];
        scimType?: string;
      };
    const names = async (filter: string, more: object = {}) =>
      (await ask(filter, more)).Resources.map(({ displayName }) => displayName);
    const filter = 'displayName sw "peerway z" or displayName eq "Peerway HR" or displayName sw "Peerway Y"';
    const all = ["Peerway Zulu", "Peerway Yankee", "Peerway HR"];
    expect(await names(filter, { attributes: ["displayName", "userName"] })).toEqual(all);
    expect(await names(filter, { startIndex: 2, count: 1 })).toEqual(all.slice(1, 2));
    expect(await names(filter, { startIndex: 3, count: 5 })).toEqual(all.slice(2));
    expect(await names(filter, { startIndex: 2 })).toEqual(all.slice(1));
    expect((await ask(filter, { count: 0 })).totalResults).toBe(3);
    await add("HR", first.id);
    // An attribute of the other kind has no value.
    const either = `members eq "${first.id}" or userName eq "${first.claims.sub}"`;
    expect(await names(either)).toEqual([all[0], all[2]]);
    expect(await names('userName pr and displayName eq "Peerway HR"')).toEqual([]);
    expect(await names('userName ne "x" and displayName eq "Peerway HR"')).toEqual([all[2]]);
    expect(await names('meta.resourceType eq "Group" and id eq "HR"')).toEqual([all[2]]);
    expect(await names('meta.resourceType eq "User" and displayName co "Zulu"')).toEqual([all[0]]);
    expect((await ask('emails eq "x"')).scimType).toBe("invalidFilter");
    expect((await ask(undefined, { count: 0 })).totalResults).toBeGreaterThan(GROUPS.length);
  });

  it("are given in bulk, to users whom the request creates too", async () => {
    const { id } = await person();
    const path = "/Groups/PEER_SUPERVISOR";
    const member = (value: string, more: object = {}) => ({
      method: "PATCH",
      path,
      data: { schemas: [PATCH_OP], Operations: [adding(value)] },
      ...more,
    });
    const data = { schemas: [USER], userName: "bulk-new@trust.example" };
    const Operations = [
      member("bulkId:new"),
      { method: "POST", path: "/Users", bulkId: "new", data },
      member(id),
      member("bulkId:nobody"),
      member("nobody"),
      member(id, { path: "/Groups/JUDGES" }),
      { method: "POST", path: "/Groups", bulkId: "g", data: { schemas: [GROUP], displayName: "Judges" } },
      { method: "DELETE", path },
      member(id, { version: 'W/"77"' }),
    ];
    const { body } = await world.send("POST", "/Bulk", { body: { schemas: [BULK], Operations } });
    const results = body.Operations as { status: string; response?: { scimType?: string } }[];
    expect(results.map(({ status }) => status).join()).toBe("204,201,204,409,400,404,403,403,412");
    expect(results[0]).toMatchObject({ location: `${ROOT}${path}`, version: 'W/"2"' });
    expect(results[6]?.response?.scimType).toBe("mutability");
    expect(await world.membersOf("PEER_SUPERVISOR")).toHaveLength(2);
  });

  it("stay at one organisation", async () => {
    const { id, claims } = await person();
    await add("HR", id);
    const as = { sub: "o", client_id: "o", peerway_organisation: "OPEN-DOOR", scope: "provisioning:write" };
    expect((await world.send("GET", "/Groups/HR", { as })).body).not.toHaveProperty("members");
    expect(await world.capacitiesOf({ ...claims, peerway_organisation: "OPEN-DOOR" })).toEqual([]);
    const body = { schemas: [PATCH_OP], Operations: [adding(id)] };
    expect(await world.send("PATCH", "/Groups/HR", { as, body })).toMatchObject({
      status: 400,
      body: { scimType: "invalidValue" },
    });
  });

  it("are sent without names, and leave entries in the trail", async () => {
    const { id } = await person({ displayName: "Canary Nightingale" });
    await add("WORKER", id);
    await add("WORKER", id);
    expect(JSON.stringify((await world.send("GET", "/Groups")).body)).not.toContain("Nightingale");
    await world.patchGroup("WORKER", { op: "remove", path: `members[value eq "${id}"]` });
    const { rows } = await world.service.pool.query(
      `SELECT operation, action, object, to_jsonb(t)::text AS whole FROM trail t
       WHERE about = 'CAPACITY_MEMBERSHIP' AND object LIKE $1 ORDER BY sequence`,
      [`${id}%`],
    );
    expect(rows.map(({ operation, action, object }) => [operation, action, object])).toEqual([
      ["patchGroup", "RECORDED", `${id}/WORKER`],
      ["patchGroup", "REMOVED", `${id}/WORKER`],
    ]);
    expect(JSON.stringify(rows)).not.toContain("Nightingale");
  });

  it("no longer show that somebody was a worker when their record is erased", async () => {
    const number = "G-2";
    const { id, claims } = await person({ userType: "Worker", [ENTERPRISE]: { employeeNumber: number } });
    await add("WORKER", id);
    await add("AUDITOR", id);
    const run = (as: object, mutation: string, input: string) =>
      world.ask(
        { ...as },
        `mutation { ${mutation}(input: { worker: { number: "${number}" } ${input} }) { userErrors { message } } }`,
      );
    const own = { ...claims, peerway_worker_number: number };
    const done = { userErrors: [] };
    expect(await world.capacitiesOf(own)).toEqual(["AUDITOR", "WORKER"]);
    expect(await run(own, "requestErasure", "")).toEqual({ requestErasure: done });
    const hr = { sub: "hr", name: "Hana", peerway_capacities: ["HR"] };
    expect(await run(hr, "carryOutErasure", 'reason: "Asked for."')).toEqual({ carryOutErasure: done });
    expect(await world.membersOf("WORKER")).not.toContain(id);
    expect(await world.membersOf("AUDITOR")).toContain(id);
  });

  it("take as many statements for many members as for two", async () => {
    const { rows } = await world.service.pool.query<{ id: string }>(
      `INSERT INTO provisioned_account (organisation_id, user_name, active)
       SELECT organisation_id, 'many-' || n, true FROM provisioned_account, generate_series(1, 50) n
       WHERE user_name = 'group-1@trust.example' RETURNING id`,
    );
    const ids = rows.map(({ id }) => id);
    const statements = async (work: () => Promise<unknown>) => {
      world.service.statements.length = 0;
      await work();
      return [...world.service.statements];
    };
    const measured = async (members: readonly string[]) => [
      await statements(() =>
        world.patchGroup("LIVED_EXPERIENCE_LEAD", {
          op: "replace",
          path: "members",
          value: members.map((value) => ({ value })),
        }),
      ),
      await statements(() => world.send("GET", "/Groups")),
      await statements(() => world.send("GET", "/Users?count=200")),
    ];
    const two = await measured(ids.slice(0, 2));
    expect(await measured(ids)).toEqual(two);
    expect(await world.membersOf("LIVED_EXPERIENCE_LEAD")).toHaveLength(50);
  });
});

describe("an installation in which directories give no capacities", () => {
  const world = new DirectoryWorld();
  beforeAll(() => world.start({ capacitiesByDirectory: false }));
  afterAll(() => world.close());

  it("has no groups, and nobody has a capacity that was given before", async () => {
    const { body } = await world.create({ userName: "off@trust.example" });
    await world.service.pool.query(
      "INSERT INTO capacity_membership SELECT organisation_id, id, 'HR' FROM provisioned_account WHERE id = $1",
      [body.id],
    );
    expect(await world.capacitiesOf({ sub: "off@trust.example", name: "O" })).toEqual([]);
    expect((await world.send("GET", "/Groups")).body).toMatchObject({ totalResults: 0, Resources: [] });
    expect((await world.send("GET", "/Groups/HR")).status).toBe(404);
    expect((await world.patchGroup("HR", { op: "remove", path: "members" })).status).toBe(404);
    expect((await world.send("GET", `/Users/${body.id}`)).body).not.toHaveProperty("groups");
    const search = { schemas: [SEARCH] };
    expect((await world.send("POST", "/.search", { body: search })).body).toMatchObject({ totalResults: 1 });
    expect((await world.send("GET", "/ResourceTypes", { as: null })).body).toMatchObject({ totalResults: 1 });
  });
});
