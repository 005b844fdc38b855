import { inDays, runDay } from "../../support/days";
import { startDemonstration, TEST_DAY } from "../../support/demonstration";
import { type Acting, acting, asReceived, chandra, MOVED } from "../../support/partners";
import type { TestService } from "../../support/server";

const UNTIL = inDays(365, runDay());
const KINDS = ["CREDENTIAL", "SUPERVISION", "ENDORSEMENT"];

describe("facts of a kind of another employer's own", () => {
  let service: TestService;
  let run: Acting["run"];
  let ask: Acting["ask"];
  let today = TEST_DAY;
  let consent: string | null;

  beforeAll(async () => {
    service = await startDemonstration({ personas: [MOVED], service: { dayOf: () => today } });
    ({ ask, run } = acting(service));
    await run("registerWorker", { number: "OD-100", name: "Chandra Patel" }, "charity-hr");
    await ask("{ me { number } }", MOVED.code);
  });
  afterAll(() => service.close());

  it("are copied as facts of the national kinds that they come under", async () => {
    for (const own of [
      { list: "SUPERVISION_KIND", code: "OUTSIDE_SPACE", under: "GROUP" },
      { list: "CREDENTIAL_TYPE", code: "FIRE_DRILL", under: "FIRE_SAFETY" },
      { list: "ENDORSEMENT_TOPIC", code: "OUR_JUDGEMENT", under: "7.1" },
    ])
      expect((await run("addOwnKind", { title: "Ours", ...own }, "trust-hr")).userErrors).toEqual([]);
    const worker = { id: chandra };
    const on = "2026-10-05";
    for (const [mutation, fact] of [
      ["recordSupervision", { kind: "OUTSIDE_SPACE", heldOn: on }],
      ["recordCredential", { type: "FIRE_DRILL", issuer: "Northmoor", awardedOn: on }],
      ["giveEndorsement", { as: "HR", subject: "COMPETENCE", topic: "OUR_JUDGEMENT", givenOn: on }],
    ] as const)
      expect((await run(mutation, { worker, ...fact }, "trust-hr")).userErrors).toEqual([]);
    today = runDay();
    const given = { worker, to: { code: "OPEN-DOOR" }, what: KINDS, untilOn: UNTIL };
    consent = (await run("consentToCopy", given, "worker-chandra")).id;
    today = TEST_DAY;
    expect((await run("copyFacts", { consent: asReceived(consent) }, "charity-hr")).userErrors).toEqual([]);
    const { data, errors } = await ask(
      `{ worker(by: { number: "OD-100" }) { supervisions(first: 50) { nodes { heldOn kind { code } } }
         credentials(first: 50) { nodes { awardedOn type { code } } } endorsements(first: 50) { nodes { givenOn subjectCode } } } }`,
      "charity-hr",
    );
    expect(errors).toBeUndefined();
    expect(data?.worker).toMatchObject({
      supervisions: { nodes: expect.arrayContaining([{ heldOn: on, kind: { code: "GROUP" } }]) },
      credentials: { nodes: expect.arrayContaining([{ awardedOn: on, type: { code: "FIRE_SAFETY" } }]) },
      endorsements: { nodes: expect.arrayContaining([{ givenOn: on, subjectCode: "7.1" }]) },
    });
  });

  it("are not copied while the worker says that a session did not take place", async () => {
    const heldOn = (persona: string) =>
      ask("{ me { supervisions(first: 50) { nodes { heldOn } } } }", persona).then(({ data }) =>
        Object(data).me.supervisions.nodes.map(({ heldOn }: { heldOn: string }) => heldOn),
      );
    const record = async (on: string) => {
      const session = { worker: { id: chandra }, kind: "GROUP", heldOn: on };
      return (await run("recordSupervision", session, "trust-hr")).id;
    };
    const contest = async (supervision: string | null, persona: string) =>
      expect((await run("contestSupervision", { supervision }, persona)).userErrors).toEqual([]);
    const copy = async () =>
      expect((await run("copyFacts", { consent: asReceived(consent) }, "charity-hr")).userErrors).toEqual([]);

    const [contested, agreed] = [await record("2026-10-06"), await record("2026-10-07")];
    await contest(contested, "worker-chandra");
    await copy();
    expect(await heldOn(MOVED.code)).toContain("2026-10-07");
    expect(await heldOn(MOVED.code)).not.toContain("2026-10-06");

    // What was copied stays, as it does when a fact is retracted where it came from; the worker contests it here too.
    await contest(agreed, "worker-chandra");
    await copy();
    const mine = `{ me { supervisions(first: 50) { nodes { id heldOn contest { recordedAt } } } } }`;
    const copies = Object((await ask(mine, MOVED.code)).data).me.supervisions.nodes;
    const copied = copies.find((session: { heldOn: string }) => session.heldOn === "2026-10-07");
    expect(copied).toMatchObject({ contest: null });
    await contest(copied.id, MOVED.code);

    // Once that is taken back, the session is copied.
    const said = `{ me { supervisions(first: 50) { nodes { id contest { id } } } } }`;
    const sessions = Object((await ask(said, "worker-chandra")).data).me.supervisions.nodes;
    const { contest: what } = sessions.find(({ id }: { id: string }) => id === contested);
    const undone = await run("retractFact", { fact: what.id, reason: "I was there." }, "worker-chandra");
    expect(undone.userErrors).toEqual([]);
    await copy();
    expect(await heldOn(MOVED.code)).toContain("2026-10-06");
  });
});
