import { GROUPS } from "../../src/interchange/scim/group-list";
import { official, officialNames } from "../interchange/scim/official";
import { adding, DirectoryWorld, PATCH_OP, USER } from "../support/directory";

const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
const SEARCH = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";
const BULK = "urn:ietf:params:scim:api:messages:2.0:BulkRequest";
const ROOT = "https://peerway.example.nhs.uk/scim/v2";

describe("groups", () => {
  const world = new DirectoryWorld();
  beforeAll(() => world.start());
  afterAll(() => world.close());

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

  it("are searched by name, id and members", async () => {
    const { id } = await world.person();
    await world.addTo("WORKER", id);
    await world.addTo("ASSESSOR", id);
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
    const first = await world.person({ displayName: "Peerway Zulu" });
    await world.person({ displayName: "Peerway Yankee" });
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
    await world.addTo("HR", first.id);
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
    const { id } = await world.person();
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

  const statusesOf = async (request: unknown) => {
    for (const name of ["Alice", "Bob"]) {
      const { body } = await world.send(
        "GET",
        `/Users?filter=${encodeURIComponent(`userName eq "${name}"`)}`,
      );
      for (const { id } of body.Resources as { id: string }[]) await world.send("DELETE", `/Users/${id}`);
    }
    const { body } = await world.send("POST", "/Bulk", { body: request });
    return (body.Operations as { status: string }[]).map(({ status }) => status);
  };

  it.each([
    // Groups are fixed, so that the RFC's circle of two new groups cannot be made.
    ["rfc7644-3.7.1-bulk_request-circular_conflict", ["403", "403"]],
    ["rfc7644-3.7.2-bulk_request-enterprise_user", ["201", "201"]],
    ["rfc7644-3.7.2-bulk_request-temporary_identifier", ["201", "403"]],
    // Its first user has the schema of a message; one error ends it, as the RFC's answer has it.
    ["rfc7644-3.7.3-bulk_request-multiple_operations", ["400"]],
  ])("of the RFC's bulk request %s are answered with %j", async (name, statuses) => {
    expect(await statusesOf(official(name))).toEqual(statuses);
  });

  it("have a verdict for each of the RFC's bulk requests", () => {
    expect(officialNames("bulk_request")).toHaveLength(4);
  });

  it.each([
    ["3.5.2.1-patch_op-add_members", true, ["first"]],
    ["3.5.2.2-patch_op-remove_all_members", false, []],
    ["3.5.2.2-patch_op-remove_and_add_one_member", true, ["second"]],
    ["3.5.2.2-patch_op-remove_one_member", false, []],
    ["3.5.2.3-patch_op-replace_all_members", true, ["first", "second"]],
  ] as const)("take the RFC's %s", async (name, adds, after) => {
    const written = JSON.stringify(official(`rfc7644-${name}`));
    const send = (text: string) => world.send("PATCH", "/Groups/AUDITOR", { body: JSON.parse(text) });
    expect(await send(written)).toMatchObject(
      adds ? { status: 400, body: { scimType: "invalidValue" } } : { status: 204 },
    );
    // The same with users that are on record.
    const ids = { first: (await world.person()).id, second: (await world.person()).id };
    await world.patchGroup("AUDITOR", { op: "replace", path: "members", value: [{ value: ids.first }] });
    const known = Object.values(ids);
    const named = new Map<string, string>();
    const text = written.replace(/(value(?: ?eq ?\\"|":"))([\w.-]+)/g, (_, before: string, id: string) => {
      named.set(id, named.get(id) ?? known[named.size] ?? "");
      return `${before}${named.get(id)}`;
    });
    expect((await send(text)).status).toBe(204);
    expect(await world.membersOf("AUDITOR")).toEqual(after.map((each) => ids[each]).sort());
  });

  it("are searched together with users by the RFC's request", async () => {
    await world.create({ userName: "jsmith", displayName: "Smith, James" });
    const { status, body } = await world.send("POST", "/.search", {
      body: official("rfc7644-3.4.3-search_request"),
    });
    expect([status, body]).toMatchObject([
      200,
      { totalResults: 1, Resources: [{ displayName: "Smith, James", userName: "jsmith" }] },
    ]);
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
