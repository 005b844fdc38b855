import { inDays } from "../../support/days";
import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";

interface Row {
  readonly label: string;
  readonly workers: { readonly count: number | null } | null;
  readonly outOf: { readonly count: number | null; readonly suppressedBecause: string | null } | null;
}
interface Answer {
  readonly question: string;
  readonly rows: readonly Row[];
  readonly notHeld: string | null;
  readonly countedFrom: string;
}

/** What an employer records of itself, and which questions of a request it can answer with that. */
describe("what an organisation records of itself", () => {
  const it = story();

  let service: TestService;
  let recording: Recorder;
  beforeAll(async () => {
    service = await startDemonstration();
    recording = recorder(service);
  });
  afterAll(() => service.close());

  const done = async (input: object, as = "charity-hr") => {
    const { id, userErrors } = await recording.run("recordOrganisationDetail", input, as);
    expect(userErrors).toEqual([]);
    return id ?? "";
  };
  const refused = async (input: object) => {
    const { userErrors } = await recording.run("recordOrganisationDetail", input, "charity-hr");
    return userErrors.map(({ code, field }) => [code, field.join(".")].join(" ").trim());
  };
  const answerTo = async (question: string, publishable = false, asOf = inDays(0)): Promise<Answer> => {
    const { data, errors } = await service.ask(
      `query ($asOf: Date, $publishable: Boolean!) {
        workforce(purpose: "Request 12/26", asOf: $asOf, publishable: $publishable) {
          informationRequest { question notHeld countedFrom rows {
            label workers { count } outOf { count suppressedBecause } } } } }`,
      { asOf, publishable },
      "charity-hr",
    );
    expect(errors).toBeUndefined();
    const { workforce } = data as unknown as { workforce: { informationRequest: Answer[] } };
    return workforce.informationRequest.find((each) => each.question === question) as Answer;
  };
  const labels = ({ rows }: Answer) => rows.map(({ label }) => label);

  it("is not held until it is recorded, and the answer names what to record", async () => {
    expect((await answerTo("Q3C")).notHeld).toBe(
      "The development that your organisation offers is not on record. Record it with recordOrganisationDetail (developmentOffer), and the answer will have it.",
    );
    expect((await answerTo("Q5B")).notHeld).toMatch(/peerSupportPlace/);
    expect((await answerTo("Q6A")).countedFrom).toMatch(/recordOrganisationDetail \(employed\)/);
    expect((await answerTo("Q6A")).rows[0]?.outOf).toBeNull();
  });

  it("answers which development is offered, and no longer once the offer has ended", async () => {
    await done({ developmentOffer: "Reflective practice group", fromOn: "2026-03-01" }, "charity-lead");
    await done({ developmentOffer: "Action learning sets", fromOn: "2026-01-01", untilOn: inDays(30) });
    expect(labels(await answerTo("Q3C"))).toEqual(["Action learning sets", "Reflective practice group"]);
    expect(labels(await answerTo("Q3C", true, inDays(40)))).toEqual(["Reflective practice group"]);
  });

  it("answers where peer support sits, as it is on the day, and as it was", async () => {
    await done({ peerSupportPlace: "Nursing directorate", fromOn: "2025-04-01" });
    await done({ peerSupportPlace: "Lived experience directorate", fromOn: "2026-04-01" });
    expect(labels(await answerTo("Q5B"))).toEqual(["Lived experience directorate"]);
    expect(labels(await answerTo("Q5B", false, "2026-03-01"))).toEqual(["Nursing directorate"]);
  });

  it("counts the later record of two for the same day", async () => {
    await done({ peerSupportPlace: "People directorate", fromOn: "2026-10-01" });
    await done({ peerSupportPlace: "Chief executive's office", fromOn: "2026-10-01" });
    expect(labels(await answerTo("Q5B"))).toEqual(["Chief executive's office"]);
  });

  it("states training before the job or on it, internal or external, also in what is published", async () => {
    await done({
      training: { title: "Foundation course", timing: "BEFORE_START", provision: "EXTERNAL" },
      fromOn: "2026-01-01",
    });
    for (const publishable of [false, true]) {
      expect(labels(await answerTo("Q3A", publishable))).toContain("Training: Foundation course, by others");
      expect(labels(await answerTo("Q3B", publishable))).toContain(
        "Training: Foundation course, before they start",
      );
    }
  });

  it("gives the whole workforce, of which peer roles are a share", async () => {
    await done({ employed: 4200, fromOn: "2026-01-01" });
    for (const publishable of [false, true])
      expect((await answerTo("Q6A", publishable)).rows[0]?.outOf?.count).toBe(4200);
  });

  it("does not publish a whole that is nearly what is on record", async () => {
    const everybody = (await answerTo("Q6B")).rows[0]?.outOf?.count ?? 0;
    const mistaken = await done({ employed: everybody + 3, fromOn: "2026-05-01" });
    expect((await answerTo("Q6A")).rows[0]?.outOf?.count).toBe(everybody + 3);
    expect((await answerTo("Q6A", true)).rows[0]?.outOf).toMatchObject({
      count: null,
      suppressedBecause: "SMALL_OR_PROTECTS_ANOTHER",
    });
    const { userErrors } = await recording.run(
      "retractFact",
      { fact: mistaken, reason: "Another trust's number" },
      "charity-hr",
    );
    expect(userErrors).toEqual([]);
    expect((await answerTo("Q6A", true)).rows[0]?.outOf?.count).toBe(4200);
  });

  it("counts peer support workers by directorate; a team without one has its own row", async () => {
    const teams = await answerTo("Q5A");
    const [, ...rows] = teams.rows;
    const named = rows.filter(({ label }) => label !== "No team on record");
    const [first, second, ...others] = named.map(({ label }) => label);
    for (const team of [first, second])
      await done({ teamDirectorate: { team, directorate: "Community" }, fromOn: "2026-01-01" });
    const byDirectorate = await answerTo("Q5A");
    const countOf = (answer: Answer, label: string | undefined) =>
      answer.rows.find((each) => each.label === label)?.workers?.count ?? 0;
    expect(countOf(byDirectorate, "Community")).toBe(countOf(teams, first) + countOf(teams, second));
    expect(labels(byDirectorate)).not.toContain(first);
    for (const team of others) expect(countOf(byDirectorate, team)).toBe(countOf(teams, team));
  });

  it("is exactly one thing, within its limits, and not in the future", async () => {
    expect(await refused({})).toEqual(["MISSING"]);
    expect(await refused({ employed: 5, developmentOffer: "Both" })).toEqual(["UNREADABLE"]);
    expect(await refused({ employed: 0 })).toEqual(["OUT_OF_RANGE employed"]);
    expect(await refused({ developmentOffer: " " })).toEqual(["MISSING developmentOffer"]);
    expect(await refused({ employed: 5, fromOn: inDays(1) })).toEqual(["DATE_IN_FUTURE fromOn"]);
    expect(await refused({ employed: 5, fromOn: "2026-02-01", untilOn: "2026-02-01" })).toEqual([
      "DATES_OUT_OF_ORDER untilOn",
    ]);
  });

  it("is listed for everybody at the organisation", async () => {
    const { data } = await service.ask(
      "{ organisationDetails(first: 2) { totalCount nodes { kind title employed recordedBy } } }",
      {},
      "charity-hr",
    );
    const { organisationDetails } = data as unknown as {
      organisationDetails: { totalCount: number; nodes: { kind: string; title: string }[] };
    };
    expect(organisationDetails.totalCount).toBe(10);
    expect(organisationDetails.nodes[0]?.kind).toBe("PEER_SUPPORT_PLACE");
  });
});
