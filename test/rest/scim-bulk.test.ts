import { DirectoryWorld, PATCH_OP, USER } from "../support/directory";

const BULK = "urn:ietf:params:scim:api:messages:2.0:BulkRequest";

describe("many users in one request", () => {
  const world = new DirectoryWorld();
  beforeAll(() => world.start());
  afterAll(() => world.close());

  const bulk = (Operations: unknown, more: object = {}) =>
    world.send("POST", "/Bulk", { body: { schemas: [BULK], Operations, ...more } });
  const create = (bulkId: string, userName = `${bulkId}@bulk.example`) => ({
    method: "post",
    path: "/Users",
    bulkId,
    data: { schemas: [USER], userName },
  });
  const close = (path: string, more: object = {}) => ({
    method: "PATCH",
    path,
    data: { schemas: [PATCH_OP], Operations: [{ op: "replace", path: "active", value: false }] },
    ...more,
  });
  const statuses = ({ body }: Awaited<ReturnType<typeof bulk>>) =>
    (body.Operations as { status: string }[]).map(({ status }) => status);

  it("are created and changed, in either order, and answered in the order of the request", async () => {
    const answer = await bulk([close("/Users/bulkId:a"), create("a"), create("b")]);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        schemas: ["urn:ietf:params:scim:api:messages:2.0:BulkResponse"],
        Operations: [
          { method: "PATCH", status: "200", version: 'W/"2"' },
          { method: "POST", bulkId: "a", status: "201", version: 'W/"1"' },
          {
            method: "POST",
            bulkId: "b",
            status: "201",
            location: expect.stringContaining("/scim/v2/Users/"),
          },
        ],
      },
    });
    expect(await world.find('userName ew "@bulk.example" and active eq false')).toEqual(["a@bulk.example"]);
  });

  it("cannot sign in as soon as the request is answered", async () => {
    const claims = { sub: "leaver@bulk.example", name: "L", peerway_capacities: [] };
    const { body } = await world.create({ userName: "leaver@bulk.example" });
    expect(await world.signIn(claims)).toBe("signed in");
    expect(statuses(await bulk([close(`/Users/${body.id}`)]))).toEqual(["200"]);
    expect(await world.signIn(claims)).toBe("NOT_ADMITTED");
    expect(statuses(await bulk([{ method: "DELETE", path: `/Users/${body.id}` }]))).toEqual(["204"]);
  });

  it("are each stored for themselves, until there are as many errors as allowed", async () => {
    const wrong = close("/Users/none");
    const operations = [create("c"), wrong, create("d"), create("d2", "c@bulk.example"), create("e")];
    const answer = await bulk(operations, { failOnErrors: 2 });
    expect(statuses(answer)).toEqual(["201", "404", "201", "409"]);
    expect((answer.body.Operations as unknown[])[3]).toMatchObject({
      response: { status: "409", scimType: "uniqueness" },
    });
    expect(await world.find('userName sw "e@bulk"')).toEqual([]);
    expect(statuses(await bulk([wrong, create("f")]))).toEqual(["404", "201"]);
  });

  it("are refused one by one for other versions, paths and references", async () => {
    const { body } = await world.create({ userName: "versioned@bulk.example" });
    expect(
      statuses(
        await bulk([
          close(`/Users/${body.id}`, { version: 'W/"7"' }),
          close("/Users/bulkId:nobody"),
          close("/Groups/1"),
          { ...create("g"), path: "/Groups" },
          close("/Users/bulkId:g"),
        ]),
      ),
    ).toEqual(["412", "409", "404", "403", "409"]);
  });

  it("are refused if the request is larger than the limit", async () => {
    const answer = await bulk([create("x")], { padding: "x".repeat(1_048_576) });
    expect(answer).toMatchObject({ status: 413, body: { status: "413" } });
  });

  it.each<[number, unknown, object]>([
    [400, [], {}],
    [400, "x", {}],
    [400, [{ method: "GET", path: "/Users" }], {}],
    [400, [{ method: "POST", path: "/Users", data: {} }], {}],
    [400, [create("x"), create("x")], {}],
    [400, [create("x")], { failOnErrors: 0 }],
    [413, Array.from({ length: 251 }, (_, at) => create(`m${at}`)), {}],
  ])("are refused with %d as a whole: %#", async (status, operations, more) => {
    expect((await bulk(operations, more)).body).toMatchObject({ status: String(status) });
  });
});
