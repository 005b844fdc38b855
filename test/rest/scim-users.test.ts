import { DIRECTORY, DirectoryWorld, ENTERPRISE, USER } from "../support/directory";

describe("a directory that provisions users", () => {
  const world = new DirectoryWorld();
  beforeAll(() => world.start());
  afterAll(() => world.close());

  let made = 0;
  /** A new user of a name that no other test uses. */
  const user = async (more: Record<string, unknown> = {}): Promise<string> => {
    made += 1;
    const { status, body } = await world.create({ userName: `user-${made}@trust.example`, ...more });
    expect([status, body]).toEqual([201, expect.anything()]);
    return String(body.id);
  };
  const workersNumbered = async (number: string) =>
    (await world.service.pool.query("SELECT id, name, team FROM worker WHERE number = $1", [number])).rows;

  it("creates a user, and finds it by its name, as directories do before and after", async () => {
    const filter = 'userName eq "Grace@Trust.example"';
    expect(await world.find(filter)).toEqual([]);
    const { status, headers, body } = await world.create({
      userName: "grace@trust.example",
      externalId: "0a1b",
      displayName: "Grace Mensah",
      active: "True",
      emails: [{ value: "grace@trust.example", type: "work", primary: true }],
      password: "t1meMa$heen",
    });
    expect(status).toBe(201);
    const location = `https://peerway.example.nhs.uk/scim/v2/Users/${body.id}`;
    expect(headers).toMatchObject({
      location,
      etag: 'W/"1"',
      "content-type": "application/scim+json; charset=utf-8",
      "cache-control": "no-store",
    });
    expect(body).toEqual({
      schemas: [USER],
      id: expect.any(String),
      userName: "grace@trust.example",
      externalId: "0a1b",
      displayName: "Grace Mensah",
      active: true,
      meta: expect.objectContaining({ resourceType: "User", location, version: 'W/"1"' }),
    });
    expect(await world.find(filter)).toEqual(["grace@trust.example"]);
    expect((await world.send("GET", `/Users/${body.id}`)).body).toEqual(body);
  });

  it("refuses a second user of the same name or number", async () => {
    await user({ userName: "Twice@trust.example", [ENTERPRISE]: { employeeNumber: "T-1" } });
    for (const other of [
      { userName: "twice@TRUST.example" },
      { userName: "thrice@trust.example", [ENTERPRISE]: { employeeNumber: "T-1" } },
    ])
      expect(await world.create(other)).toMatchObject({
        status: 409,
        body: { scimType: "uniqueness", status: "409" },
      });
  });

  it("opens the record of a worker, keeps their name and team, and finds the record again", async () => {
    const id = await user({
      userType: "Worker",
      name: { givenName: "Ines", familyName: "Duarte" },
      [ENTERPRISE]: { employeeNumber: "S-100", department: "North" },
    });
    const [worker] = await workersNumbered("S-100");
    expect(Object.keys((await world.send("GET", `/Users/${id}`)).body).sort()).toEqual(
      ["schemas", "id", "userName", "name", "userType", "active", ENTERPRISE, "meta"].sort(),
    );
    expect(worker).toMatchObject({ name: "Ines Duarte", team: "North" });
    await world.patch(
      id,
      { op: "Replace", path: "displayName", value: "Inês Duarte" },
      { op: "Replace", path: `${ENTERPRISE}:department`, value: "South" },
    );
    expect(await workersNumbered("S-100")).toEqual([{ id: worker.id, name: "Inês Duarte", team: "South" }]);
    expect((await world.send("DELETE", `/Users/${id}`)).status).toBe(204);
    expect((await world.send("GET", `/Users/${id}`)).status).toBe(404);
    await user({ userType: "worker", displayName: "Ines", [ENTERPRISE]: { employeeNumber: "S-100" } });
    expect(await workersNumbered("S-100")).toEqual([{ id: worker.id, name: "Ines", team: "South" }]);
  });

  it("opens no record for somebody who acts, and none for a worker without a number", async () => {
    await user({ displayName: "Omar", userType: "Manager", [ENTERPRISE]: { employeeNumber: "S-200" } });
    expect(await workersNumbered("S-200")).toEqual([]);
    expect(
      await world.create({ userName: "w@trust.example", displayName: "W", userType: "Worker" }),
    ).toMatchObject({ status: 400, body: { scimType: "invalidValue" } });
    expect(await world.find('userName eq "w@trust.example"')).toEqual([]);
  });

  it("replaces a user by PUT, and changes nothing if all is as it was", async () => {
    const id = await user({ userName: "put@trust.example", displayName: "Put", active: false });
    const body = { schemas: [USER], userName: "put@trust.example", title: "Lead" };
    const answer = await world.send("PUT", `/Users/${id}`, { body });
    expect(answer).toMatchObject({ status: 200, headers: { etag: 'W/"2"' }, body: { active: false } });
    expect(answer.body).not.toHaveProperty("displayName");
    expect((await world.send("PUT", `/Users/${id}`, { body })).headers.etag).toBe('W/"2"');
  });

  it("changes a user only in the version that the request names", async () => {
    const id = await user();
    const change = (etag: string) =>
      world.send("PATCH", `/Users/${id}`, {
        headers: { "if-match": etag },
        body: {
          schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
          Operations: [{ op: "replace", path: "displayName", value: etag }],
        },
      });
    expect((await change('W/"1"')).status).toBe(200);
    expect(await change('W/"1"')).toMatchObject({ status: 412, body: { status: "412" } });
    expect((await world.send("DELETE", `/Users/${id}`, { headers: { "if-match": 'W/"1"' } })).status).toBe(
      412,
    );
    expect((await world.send("GET", `/Users/${id}`, { headers: { "if-none-match": 'W/"2"' } })).status).toBe(
      304,
    );
  });

  it("stores nothing of a PATCH of which one operation is refused", async () => {
    const id = await user({ displayName: "Before" });
    expect(
      await world.patch(
        id,
        { op: "replace", path: "displayName", value: "After" },
        { op: "replace", path: "id", value: "1" },
      ),
    ).toMatchObject({ status: 400, body: { scimType: "mutability" } });
    expect((await world.send("GET", `/Users/${id}`)).body.displayName).toBe("Before");
  });

  it("pages, sorts and selects, and counts without reading", async () => {
    for (const name of ["c", "a", "b"]) await user({ userName: `${name}@page.example`, displayName: name });
    const list = async (query: string) =>
      (await world.send("GET", `/Users?filter=userName%20ew%20%22@PAGE.example%22&${query}`)).body;
    expect(await list("count=0")).toMatchObject({ totalResults: 3, itemsPerPage: 0, Resources: [] });
    const page = await list(
      "sortBy=userName&sortOrder=descending&startIndex=2&count=1&attributes=displayName",
    );
    expect(page).toMatchObject({ totalResults: 3, startIndex: 2, itemsPerPage: 1 });
    expect(page.Resources).toEqual([{ schemas: [USER], id: expect.any(String), displayName: "b" }]);
    expect(
      await world.send("POST", "/Users/.search", {
        body: {
          schemas: ["urn:ietf:params:scim:api:messages:2.0:SearchRequest"],
          filter: 'userName sw "a@page"',
        },
      }),
    ).toMatchObject({ status: 200, body: { totalResults: 1 } });
  });

  it("searches by the whole grammar, in the database", async () => {
    await user({ userName: "50%_@q.example", displayName: `O'Brien "Bo"`, userType: "Lead", active: false });
    await user({ userName: "plain@q.example" });
    const both = ["50%_@q.example", "plain@q.example"];
    for (const [filter, found] of [
      ['userName co "%_@q"', both.slice(0, 1)],
      [`displayName eq "o'brien \\"bo\\"" and active eq false`, both.slice(0, 1)],
      ['userName ew "@q.example" and not (displayName co "b")', both.slice(1)],
      ['userName ew "@q.example" and displayName ne "x"', both],
      ['userName ew "@q.example" and (userType pr or externalId eq "none")', both.slice(0, 1)],
      ['userName ew "@q.example" and meta.created gt "2001-01-01T00:00:00Z"', both],
      ['userName ew "@q.example" and meta.lastModified lt "2001-01-01T00:00:00Z"', []],
      [
        'userName ge "50%_@q" and userName le "50%_@r" and userName lt "6" and userName gt "5"',
        both.slice(0, 1),
      ],
      ['id eq "none"', []],
      ['userName eq "x\' OR true --"', []],
    ] as const)
      expect([filter, await world.find(filter)]).toEqual([filter, found]);
    expect(
      await world.send("GET", `/Users?filter=${encodeURIComponent('emails.value eq "a"')}`),
    ).toMatchObject({
      status: 400,
      body: { scimType: "invalidFilter" },
    });
  });

  it("is refused without a token, without the scope, as a person, and for another organisation's users", async () => {
    const id = await user();
    const refused = async (as: Record<string, unknown> | null) =>
      (await world.send("GET", `/Users/${id}`, { as })).status;
    expect(await refused(null)).toBe(401);
    expect(await refused({ ...DIRECTORY, scope: "workforce:write readiness:read" })).toBe(403);
    const hr = { sub: "h", name: "H", peerway_capacities: ["HR"] };
    expect(await world.send("GET", `/Users/${id}`, { as: hr })).toMatchObject({
      status: 403,
      body: {
        detail: "People may not do this. Only programs with one of these scopes may: provisioning:write.",
      },
    });
    expect(await refused({ ...DIRECTORY, peerway_organisation: "OPEN-DOOR" })).toBe(404);
    expect(await refused({ ...DIRECTORY, peerway_organisation: "NOWHERE" })).toBe(403);
    const { headers, body } = await world.send("GET", "/Users", { as: null });
    expect(headers["www-authenticate"]).toBe('Bearer realm="peerway"');
    expect(body).toMatchObject({ schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"], status: "401" });
  });

  it("describes itself to everybody, and answers errors in the form of the standard", async () => {
    for (const path of [
      "/ServiceProviderConfig",
      "/ResourceTypes",
      "/ResourceTypes/User",
      "/Schemas",
      `/Schemas/${USER}`,
    ])
      expect([path, (await world.send("GET", path, { as: null })).status]).toEqual([path, 200]);
    expect((await world.send("GET", "/Me")).body).toMatchObject({ status: "501" });
    expect((await world.send("GET", "/Schemas/none")).body).toMatchObject({ status: "404" });
    expect((await world.send("GET", "/Nothing")).body).toMatchObject({ status: "404" });
    const broken = await world.service.app.inject({
      method: "POST",
      url: "/scim/v2/Users",
      headers: {
        "content-type": "application/scim+json",
        authorization: `Bearer ${await world.tokenOf(DIRECTORY)}`,
      },
      payload: "{",
    });
    expect(broken.json()).toMatchObject({ status: "400", scimType: "invalidSyntax" });
  });

  it("refuses texts that cannot be kept", async () => {
    for (const displayName of ["a\u0000b", "x".repeat(201), "\ud800"])
      expect(await world.create({ userName: "text@trust.example", displayName })).toMatchObject({
        status: 400,
        body: { scimType: "invalidValue" },
      });
  });

  it("runs as many statements for many users as for two", async () => {
    const statements = async (query: string) => {
      world.service.statements.length = 0;
      await world.send("GET", `/Users?${query}`);
      return world.service.statements.length;
    };
    expect(await statements("count=2")).toBe(await statements("count=50"));
  });

  it("leaves an entry in the trail for each change, without a name", async () => {
    const id = await user({ displayName: "Canary Nightingale" });
    await world.patch(id, { op: "replace", path: "active", value: false });
    await world.send("DELETE", `/Users/${id}`);
    const { rows } = await world.service.pool.query(
      "SELECT operation, action, to_jsonb(t)::text AS whole FROM trail t WHERE object LIKE $1 ORDER BY sequence",
      [`%${id}%`],
    );
    expect(rows.map(({ operation, action }) => [operation, action])).toEqual([
      ["createUser", "RECORDED"],
      ["patchUser", "CHANGED"],
      ["deleteUser", "CHANGED"],
    ]);
    expect(JSON.stringify(rows)).not.toContain("Nightingale");
  });
});
