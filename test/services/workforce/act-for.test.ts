import { toGlobalId } from "../../../src/schema/node";
import { inDays } from "../../support/days";
import { startDemonstration, TEST_DAY } from "../../support/demonstration";
import { type Acting, acting, chandra, MOVED } from "../../support/partners";
import type { TestService } from "../../support/server";

const VIEWER = `{ viewer { kind name subject home { code } organisation { code } capacities scopes worker { number }
  records { number organisation { code } isCurrent } mayActFor { organisation { code } capacity untilOn } tokenExpiresAt } }`;

describe("who asks, and for whom they may act", () => {
  let service: TestService;
  let ask: Acting["ask"];
  let run: Acting["run"];
  let grant: Acting["grant"];

  beforeAll(async () => {
    service = await startDemonstration({ personas: [MOVED], service: { dayOf: () => TEST_DAY } });
    ({ ask, run, grant } = acting(service));
  });

  afterAll(() => service.close());

  const viewer = async (persona: string, actingFor?: string) => {
    const { data, errors } = await ask(VIEWER, persona, actingFor);
    if (errors) throw new Error(errors.map(({ message }) => message).join());
    return data?.viewer as Record<string, unknown>;
  };
  const ON_THEIR_OWN = { worker: null, records: [], mayActFor: [] };

  it("is said to a person, a worker, a program and an operator, and to nobody who has not signed in", async () => {
    const trust = { home: { code: "NORTHMOOR" }, organisation: { code: "NORTHMOOR" } };
    expect(await viewer("trust-hr")).toEqual({
      ...trust,
      ...ON_THEIR_OWN,
      kind: "PERSON",
      name: "Ruth Bannerman",
      subject: "trust-hr",
      capacities: ["HR"],
      scopes: [],
      tokenExpiresAt: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    const expires = Date.parse(String((await viewer("trust-hr")).tokenExpiresAt)) - Date.now();
    expect(expires).toBeGreaterThan(9 * 3_600_000);
    expect(expires).toBeLessThan(10.1 * 3_600_000);
    expect(await viewer("worker-chandra")).toMatchObject({
      capacities: ["WORKER"],
      worker: { number: "NM-003" },
      records: [{ number: "NM-003", organisation: { code: "NORTHMOOR" }, isCurrent: true }],
    });
    const [program] = service.personas.filter(({ actor }) => actor.client);
    expect(await viewer(program?.code ?? "")).toMatchObject({
      kind: "PROGRAM",
      subject: program?.code,
      capacities: [],
      scopes: program?.actor.client?.scopes,
      ...ON_THEIR_OWN,
    });
    expect(await viewer("operator")).toMatchObject({
      kind: "OPERATOR",
      home: null,
      organisation: null,
      capacities: [],
      scopes: ["organisation:admin"],
      ...ON_THEIR_OWN,
    });
    expect((await service.ask(VIEWER)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  it("holds what partners were granted, in a capacity of theirs, until its latest end; under the header, what holds there", async () => {
    expect((await viewer("charity-provider")).mayActFor).toEqual([]);
    await grant("PROVIDER", [chandra], { untilOn: inDays(10) });
    await grant("PROVIDER", [chandra], { untilOn: inDays(20) });
    await grant("PROVIDER", [chandra], { fromOn: inDays(5), untilOn: inDays(90) });
    await grant("ASSESSOR", [chandra]);
    const mayActFor = [{ organisation: { code: "NORTHMOOR" }, capacity: "PROVIDER", untilOn: inDays(20) }];
    expect((await viewer("charity-provider")).mayActFor).toEqual(mayActFor);
    expect(await viewer("charity-provider", "NORTHMOOR")).toMatchObject({
      home: { code: "OPEN-DOOR" },
      organisation: { code: "NORTHMOOR" },
      capacities: ["PROVIDER"],
      mayActFor,
    });
    expect((await viewer("charity-hr")).mayActFor).toEqual([]);
  });

  it("is hinted at where a worker is not found without the header: alike whether there is such a worker or not", async () => {
    const completion = { unit: { code: { code: "1.1" } }, passed: true, completedOn: "2026-06-01" };
    const nobody = toGlobalId("Worker", "00000000-0000-4000-8000-000000000001");
    const messages = [];
    for (const worker of [chandra, nobody]) {
      const [error] = (
        await run("recordCompletion", { worker: { id: worker }, ...completion }, "charity-provider")
      ).userErrors;
      expect(error?.code).toBe("NOT_FOUND");
      messages.push(error?.message);
      const { data, extensions } = await service.ask(
        `{ node(id: "${worker}") { id } }`,
        {},
        "charity-provider",
      );
      expect(data).toEqual({ node: null });
      messages.push(...((extensions?.hints ?? []) as string[]));
    }
    expect(messages).toHaveLength(4);
    expect(new Set(messages.map((message) => message?.replace(/^.*(?=This searched)/, ""))).size).toBe(1);
    expect(messages[0]).toMatch(
      /your organisation\. This searched only your own .*Peerway-Acting-For: NORTHMOOR\. The field viewer\.mayActFor/,
    );
    const { data: together } = await service.ask(
      `mutation ($items: [RecordCompletionInput!]!) {
        recordCompletions(input: { items: $items, policy: EACH_FOR_ITSELF }) { results { userErrors { message } } } }`,
      { items: [{ worker: { id: chandra }, ...completion }] },
      "charity-provider",
    );
    expect(together).toEqual({
      recordCompletions: { results: [{ userErrors: [{ message: messages[0] }] }] },
    });
    expect(
      (
        await run(
          "recordCompletion",
          { worker: { id: chandra }, ...completion },
          "charity-provider",
          "NORTHMOOR",
        )
      ).userErrors,
    ).toEqual([]);
  });

  it("is hinted at for nobody who has been granted nothing, nor where something was found or refused", async () => {
    const { extensions } = await service.ask(`{ node(id: "${chandra}") { id } }`, {}, "charity-hr");
    expect(extensions?.hints).toBeUndefined();
    const found = await service.ask(
      "{ viewer { name } members(first: 1) { nodes { id } } }",
      {},
      "charity-provider",
    );
    expect(found.extensions?.hints).toBeUndefined();
    const under = await service.ask(
      '{ node(id: "V29ya2VyOjA") { id } }',
      {},
      "charity-provider",
      "NORTHMOOR",
    );
    expect(under.extensions?.hints).toBeUndefined();
  });
});
