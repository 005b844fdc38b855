import { SERVICE_ROLE } from "../../src/database/pool";
import { listenForClosedAccounts } from "../../src/repositories/authoring/listening";
import { DirectoryWorld, ENTERPRISE } from "../support/directory";
import { TRUST } from "../support/partners";

describe("an account that its directory closes", () => {
  const world = new DirectoryWorld();
  beforeAll(() => world.start());
  afterAll(() => world.close());

  let made = 0;
  /** A worker who has signed in, and their account. */
  const worker = async (account: (person: { sub: string; number: string }) => Record<string, unknown>) => {
    made += 1;
    const sub = `sub-${made}`;
    const number = `D-${made}`;
    const { body } = await world.create({
      userName: `other-${made}`,
      displayName: "Rosa Lind",
      userType: "Worker",
      ...account({ sub, number }),
      [ENTERPRISE]: { employeeNumber: number },
    });
    const claims = { sub, name: "Rosa", peerway_capacities: ["WORKER"], peerway_worker_number: number };
    expect(await world.signIn(claims)).toBe("Rosa Lind");
    return { id: String(body.id), claims, number };
  };
  const close = (id: string) => world.patch(id, { op: "Replace", path: "active", value: "False" });
  const open = (id: string) => world.patch(id, { op: "replace", value: { active: true } });

  it("cannot sign in from the next request on, and can again when it is opened", async () => {
    const { id, claims } = await worker(({ sub }) => ({ externalId: sub }));
    expect((await close(id)).status).toBe(200);
    expect(await world.signIn(claims)).toBe("NOT_ADMITTED");
    await open(id);
    expect(await world.signIn(claims)).toBe("Rosa Lind");
  });

  it("is recognised by its subject, its name at the provider, its number, and the record that it has taken up", async () => {
    for (const [account, more] of [
      [({ sub }: { sub: string }) => ({ externalId: sub }), {}],
      [({ sub }: { sub: string }) => ({ userName: sub.toUpperCase() }), {}],
      [({ sub }: { sub: string }) => ({ userName: `${sub}@trust.example` }), { preferred_username: "" }],
      [() => ({}), {}],
      [() => ({}), { peerway_worker_number: undefined }],
    ] as const) {
      const { id, claims } = await worker(account);
      const named =
        "preferred_username" in more ? { preferred_username: `${claims.sub}@TRUST.example` } : more;
      await close(id);
      expect([claims.sub, await world.signIn({ ...claims, ...named })]).toEqual([claims.sub, "NOT_ADMITTED"]);
    }
  });

  it("cannot sign in after it was deleted, until it is provisioned again, and its record stays", async () => {
    const { id, claims, number } = await worker(({ sub }) => ({ externalId: sub }));
    expect((await world.send("DELETE", `/Users/${id}`)).status).toBe(204);
    expect(await world.signIn(claims)).toBe("NOT_ADMITTED");
    const again = await world.create({
      userName: "again",
      displayName: "Rosa Lind",
      userType: "Worker",
      [ENTERPRISE]: { employeeNumber: number },
    });
    expect(again.status).toBe(201);
    expect(await world.signIn(claims)).toBe("Rosa Lind");
  });

  it("is closed also after HR has corrected the worker's number", async () => {
    const { id, claims, number } = await worker(({ sub }) => ({ externalId: sub }));
    await world.service.pool.query("UPDATE worker SET number = number || '-x' WHERE number = $1", [number]);
    expect((await close(id)).status).toBe(200);
    expect(await world.signIn({ ...claims, peerway_worker_number: `${number}-x` })).toBe("NOT_ADMITTED");
  });

  it("stays closed by a PUT that does not say whether it is active", async () => {
    const { id, claims } = await worker(({ sub }) => ({ externalId: sub }));
    await close(id);
    const { body } = await world.send("GET", `/Users/${id}`);
    const { active: _, ...rest } = body;
    expect((await world.send("PUT", `/Users/${id}`, { body: rest })).status).toBe(200);
    expect(await world.signIn(claims)).toBe("NOT_ADMITTED");
  });

  it("is heard of by every process of the service", async () => {
    const { id } = await worker(({ sub }) => ({ externalId: sub }));
    let hear: (organisationId: string | null) => void = () => {};
    const heard = new Promise((resolve) => {
      hear = (organisationId) => organisationId !== null && resolve(organisationId);
    });
    const listening = await listenForClosedAccounts(
      world.service.ownerUrl,
      SERVICE_ROLE,
      (each) => hear(each),
      () => {},
    );
    await close(id);
    expect(await heard).toBe(TRUST);
    await listening.close();
  });

  it("closes nobody else's account, and none at another organisation", async () => {
    const first = await worker(({ sub }) => ({ externalId: sub }));
    const second = await worker(({ sub }) => ({ externalId: sub }));
    await close(first.id);
    expect(await world.signIn(second.claims)).toBe("Rosa Lind");
    const elsewhere = {
      ...first.claims,
      peerway_organisation: "OPEN-DOOR",
      peerway_worker_number: undefined,
    };
    expect(await world.signIn(elsewhere)).toBe("signed in");
  });

  it("keeps no name when the worker's record is erased, and stays closed", async () => {
    const { id, claims, number } = await worker(({ sub }) => ({ externalId: sub }));
    await close(id);
    const hr = { sub: "hr", name: "Hana", peerway_capacities: ["HR"] };
    const run = (as: object, mutation: string, input: string) =>
      world.ask(
        { ...as },
        `mutation { ${mutation}(input: { worker: { number: "${number}" } ${input} }) { userErrors { message } } }`,
      );
    await open(id);
    expect(await run(claims, "requestErasure", "")).toEqual({ requestErasure: { userErrors: [] } });
    await close(id);
    expect(await run(hr, "carryOutErasure", 'reason: "Asked for."')).toEqual({
      carryOutErasure: { userErrors: [] },
    });
    const { body } = await world.send("GET", `/Users/${id}`);
    expect(body).toMatchObject({ userName: `erased-${id}`, active: false });
    expect(JSON.stringify(body)).not.toMatch(/Rosa|D-/);
    expect(await world.signIn(claims)).toBe("NOT_ADMITTED");
  });
});
