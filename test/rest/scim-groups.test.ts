import { adding, DirectoryWorld, ENTERPRISE, PATCH_OP } from "../support/directory";

const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
const ROOT = "https://peerway.example.nhs.uk/scim/v2";

describe("capacities that a directory gives", () => {
  const world = new DirectoryWorld();
  beforeAll(() => world.start());
  afterAll(() => world.close());

  it("count from the next request on, and until the person is removed from the group", async () => {
    const { id, claims } = await world.person();
    const names = "{ workers(first: 1) { nodes { name } } }";
    expect(await world.capacitiesOf(claims)).toEqual([]);
    expect(await world.ask(claims, names)).toEqual({ code: "FORBIDDEN" });
    expect(await world.addTo("HR", id)).toMatchObject({ status: 204, body: {}, headers: { etag: 'W/"2"' } });
    expect(await world.capacitiesOf(claims)).toEqual(["HR"]);
    expect(await world.ask(claims, names)).toMatchObject({
      workers: { nodes: [{ name: expect.any(String) }] },
    });
    await world.addTo("AUDITOR", id);
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
    const { id, claims } = await world.person({ externalId: "tool" });
    await world.addTo("HR", id);
    for (const peerway_capacities of [["ASSESSOR"], []])
      expect(await world.capacitiesOf({ ...claims, peerway_capacities })).toEqual(peerway_capacities);
    expect(await world.capacitiesOf({ sub: "tool", client_id: "tool", scope: "" })).toEqual([]);
  });

  it("are nobody's who is closed or deleted: back when the account is opened, not when it is made again", async () => {
    const { id, claims } = await world.person();
    await world.addTo("AUDITOR", id);
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

  it("are not taken over by somebody who states a worker number", async () => {
    const { id } = await world.person({
      userType: "Worker",
      userName: "not-in-the-token",
      [ENTERPRISE]: { employeeNumber: "G-1" },
    });
    await world.addTo("HR", id);
    const own = { sub: "the-worker", name: "W", peerway_worker_number: "G-1" };
    expect(await world.capacitiesOf(own)).toEqual(["HR"]);
    expect(await world.capacitiesOf({ ...own, sub: "somebody-else" })).toEqual([]);
    const manager = await world.person({ userType: "Manager", [ENTERPRISE]: { employeeNumber: "G-3" } });
    await world.addTo("HR", manager.id);
    expect(await world.capacitiesOf({ ...own, sub: "nobody", peerway_worker_number: "G-3" })).toEqual([]);
    expect(await world.capacitiesOf(manager.claims)).toEqual(["HR"]);
  });

  it("are not taken over by somebody who chooses a user name, and are found by the provider's own name", async () => {
    const userName = "hr@trust.example";
    const { id } = await world.person({ userName, externalId: "0f3c-object" });
    await world.addTo("HR", id);
    const other = { sub: "pairwise", name: "P" };
    for (const chosen of [{ preferred_username: userName }, { upn: userName }])
      expect(await world.capacitiesOf({ ...other, ...chosen })).toEqual([]);
    expect(await world.capacitiesOf({ ...other, oid: "0f3c-object" })).toEqual(["HR"]);
    await world.patch(id, { op: "Replace", path: "active", value: "False" });
    for (const named of [{ preferred_username: userName }, { oid: "0f3c-object" }])
      expect(await world.capacitiesOf({ ...other, ...named })).toBe("NOT_ADMITTED");
  });

  it("change by adding, removing and replacing, and the same request again changes nothing", async () => {
    const [a = "", b = "", c = ""] = [await world.person(), await world.person(), await world.person()].map(
      ({ id }) => id,
    );
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
    const { id } = await world.person();
    const gone = await world.person();
    await world.send("DELETE", `/Users/${gone.id}`);
    for (const unknown of ["00000000-0000-4000-8000-000000000000", "nobody", gone.id])
      expect(await world.addTo("STEWARD", id, unknown)).toMatchObject({
        status: 400,
        body: { scimType: "invalidValue", detail: expect.stringContaining("1 of 2 are") },
      });
    expect(await world.membersOf("STEWARD")).toEqual([]);
    const removing = await world.patchGroup("STEWARD", { op: "remove", path: 'members[value eq "nobody"]' });
    expect(removing.status).toBe(204);
  });

  it("change only in the version that the request names", async () => {
    const { id } = await world.person();
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

  it("stay at one organisation", async () => {
    const { id, claims } = await world.person();
    await world.addTo("HR", id);
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
    const { id } = await world.person({ displayName: "Canary Nightingale" });
    await world.addTo("WORKER", id);
    await world.addTo("WORKER", id);
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
    const { id, claims } = await world.person({
      userType: "Worker",
      [ENTERPRISE]: { employeeNumber: number },
    });
    await world.addTo("WORKER", id);
    await world.addTo("AUDITOR", id);
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
