import { LearningSystemWorld } from "../support/learning-system";

describe("what is answered to requests at the routes of xAPI", () => {
  const world = new LearningSystemWorld();
  beforeAll(() => world.start({ requestsAMinute: 60 }));
  afterAll(() => world.close());

  it("describes itself to everybody", async () => {
    const about = await world.request("GET", "/about", undefined, {
      as: "",
      headers: { "x-experience-api-version": "" },
    });
    expect([about.status, JSON.parse(about.text)]).toEqual([200, { version: ["1.0.3", "2.0.0"] }]);
    expect(about.headers).toHaveProperty("x-experience-api-version", "1.0.3");
  });

  it("serves nothing else", async () => {
    for (const [method, path] of [
      ["GET", "/statements"],
      ["GET", "/statements?statementId=8f87ccde-bb56-4c2e-ab83-44982ef22df0"],
      ["GET", "/activities/state"],
      ["PUT", "/activities/profile"],
      ["POST", "/agents"],
      ["GET", ""],
    ] as const)
      expect([path, await world.request(method, path)]).toEqual([
        path,
        expect.objectContaining({ status: 404, text: expect.stringContaining("NOT_FOUND") }),
      ]);
  });

  it.each([
    [401, "UNAUTHENTICATED", world.statement(), { as: "" }],
    [403, "FORBIDDEN", world.statement(), { as: "trust-hr-system" }],
    [403, "FORBIDDEN", "7", { as: "worker-amara" }],
    [400, "BAD_REQUEST", world.statement(), { headers: { "x-experience-api-version": "" } }],
    [400, "BAD_REQUEST", world.statement(), { headers: { "x-experience-api-version": "0.95" } }],
    [400, "BAD_REQUEST", "{", {}],
    [400, "BAD_REQUEST", "7", {}],
    [413, "TOO_LARGE", world.statement({ result: { response: "x".repeat(1_048_576) } }), {}],
    [415, "UNSUPPORTED_MEDIA_TYPE", "a", { headers: { "content-type": "multipart/mixed; boundary=abc" } }],
    [
      415,
      "UNSUPPORTED_MEDIA_TYPE",
      "a",
      { headers: { "content-type": "application/x-www-form-urlencoded" } },
    ],
  ])("%i %s", async (status, code, body, sent) => {
    const answer = await world.send(body, sent);
    expect([answer.status, JSON.parse(answer.text)]).toEqual([status, { code, message: expect.any(String) }]);
    if (status === 401)
      expect(answer.headers["www-authenticate"]).toBe(
        'Bearer realm="peerway", Basic realm="peerway", charset="UTF-8"',
      );
  });

  it("asks PUT for the id, one statement, and no other parameter", async () => {
    const id = "8f87ccde-bb56-4c2e-ab83-44982ef22df0";
    for (const [query, body] of [
      ["", world.statement()],
      ["?statementId=7", world.statement()],
      [`?statementid=${id}`, world.statement()],
      [`?statementId=${id}&more=1`, world.statement()],
      [`?statementId=${id}`, [world.statement()]],
      [`?statementId=${id}`, world.statement({ id: "6690e6c9-3ef0-4ed3-8b37-7f3964730bee" })],
    ] as const)
      expect([query, (await world.request("PUT", `/statements${query}`, body)).status]).toEqual([query, 400]);
  });

  it("does not let Basic in where no provider exchanges secrets", async () => {
    const authorization = `Basic ${Buffer.from("client:secret").toString("base64")}`;
    const answer = await world.send(world.statement(), { as: "", headers: { authorization } });
    expect([answer.status, JSON.parse(answer.text).code]).toEqual([401, "UNAUTHENTICATED"]);
  });

  it("refuses statements for another organisation, and too many requests", async () => {
    const headers = { "peerway-acting-for": "OPEN-DOOR" };
    expect((await world.send(world.statement(), { headers })).status).toBe(403);
    const statuses = await Promise.all(
      Array.from(
        { length: 61 },
        async () => (await world.request("GET", "/about", undefined, { as: "" })).status,
      ),
    );
    expect(statuses).toContain(429);
  });
});
