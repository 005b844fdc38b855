import type { Scope } from "../../../src/access/scopes";
import { asOrganisation } from "../../../src/database/transaction";
import { DEVELOPMENT_ISSUER } from "../../../src/development-issuer";
import type { Reference } from "../../../src/reference";
import { signIn } from "../../../src/services/workforce/sign-in";
import { TEST_DAY } from "../../support/demonstration";
import { referenceOf } from "../../support/service";
import { HR, REGISTERED, TEST, WebhookWorld } from "../../support/webhook-world";

const ALL: readonly Scope[] = ["readiness:read", "events:subscribe"];

describe("events for a program that may read less than when it subscribed", () => {
  const world = new WebhookWorld();
  let reference: Reference;

  /** The program uses a token with these scopes. */
  const signInWith = (scopes: readonly Scope[]) =>
    signIn(
      {
        reference,
        capacitiesByDirectory: true,
        within: (organisationId, work) =>
          asOrganisation(world.service.servicePool, organisationId, work, { operation: "signIn" }),
      },
      {
        issuer: DEVELOPMENT_ISSUER,
        subject: "subscriber",
        formerIssuers: [],
        organisation: "NORTHMOOR",
        name: "Subscriber",
        capacities: [],
        workerNumber: null,
        userName: null,
        objectId: null,
        client: { id: "subscriber", scopes },
        expiresAt: null,
      },
      TEST_DAY,
    );
  const sent = () => world.receiver.received.map(({ event }) => event.type);
  const shown = async (id: string) =>
    (await world.show(id)).deliveries.nodes
      .filter(({ type }) => type !== TEST)
      .map(({ state, failure, attempts, dueAt }) => ({ state, failure, attempts, dueAt }));
  const withheld = (failure: string) => ({ state: "WITHHELD", failure, attempts: 0, dueAt: null });

  beforeAll(async () => {
    await world.open();
    reference = await referenceOf(world.service.ownerUrl);
  });
  beforeEach(() => world.begin());
  afterEach(async () => expect(await world.end()).toEqual([]));
  afterAll(() => world.service.close());

  it.each<[string, readonly Scope[]]>([
    ["reading such events", ["events:subscribe"]],
    ["subscribing", ["readiness:read", "workforce:read"]],
  ])(
    "are withheld with a reason when its scope for %s was taken away, and sent once it is back",
    async (_, left) => {
      const id = world.idOf(await world.active({}, "subscriber"));
      await signInWith(left);
      await world.register();
      await world.deliver();
      expect(sent()).toEqual([TEST]);
      expect(await shown(id)).toEqual([withheld("NOT_PERMITTED")]);
      await signInWith(ALL);
      await world.register();
      await world.deliver();
      expect(sent()).toEqual([TEST, REGISTERED]);
      await world.record.run("redeliverEvents", { subscription: id }, HR);
      await world.deliver();
      expect(sent()).toEqual([TEST, REGISTERED, REGISTERED]);
      expect((await shown(id)).map(({ state }) => state)).toEqual(["DELIVERED", "DELIVERED"]);
    },
  );

  it("are withheld even if they wait for another attempt already", async () => {
    const id = world.idOf(await world.active({}, "subscriber"));
    world.answers(500);
    await world.register();
    await world.deliver();
    world.answers(204);
    await signInWith(["events:subscribe"]);
    await world.letTimePass();
    await world.deliver();
    expect(await shown(id)).toEqual([{ ...withheld("NOT_PERMITTED"), attempts: 1 }]);
    expect(await world.show(id)).toMatchObject({ state: "ACTIVE" });
    expect(sent()).toEqual([TEST, REGISTERED]);
  });

  it("are withheld when it has used no token for 30 days, as one whose client was ended, until it uses one again", async () => {
    const id = world.idOf(await world.active({}, "subscriber"));
    const age = (days: number) =>
      world.service.pool.query(
        "UPDATE webhook_progress SET seen_at = clock_timestamp() - make_interval(days => $1)",
        [days],
      );
    await age(29);
    await world.register();
    await world.deliver();
    await age(31);
    await world.register();
    await world.deliver();
    expect(sent()).toEqual([TEST, REGISTERED]);
    expect((await shown(id))[0]).toEqual(withheld("PROGRAM_NOT_SEEN"));
    await signInWith(ALL);
    await world.register();
    await world.deliver();
    expect(sent()).toEqual([TEST, REGISTERED, REGISTERED]);
  });

  it("are not withheld from a person's subscription, which is the organisation's", async () => {
    const id = world.idOf(await world.active());
    await signInWith([]);
    await world.service.pool.query(
      "UPDATE webhook_progress SET seen_at = clock_timestamp() - interval '1 year'",
    );
    await world.register();
    await world.deliver();
    expect(sent()).toEqual([TEST, REGISTERED]);
    expect((await world.show(id)).deliveries.nodes.map(({ failure }) => failure)).toEqual([null, null]);
  });
});
