import { author, leaf } from "../../support/authoring";
import { startDemonstration } from "../../support/demonstration";
import { type Recorder, recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";

const HR = "trust-hr";

describe("an organisation's own topics of endorsements", () => {
  let service: TestService;
  let run: Recorder["run"];

  beforeAll(async () => {
    service = await startDemonstration();
    ({ run } = recorder(service));
  });
  afterAll(() => service.close());

  const ask = async <Data>(query: string, persona: string): Promise<Data> => {
    const { data, errors } = await service.ask(query, {}, persona);
    expect(errors).toBeUndefined();
    return data as unknown as Data;
  };
  const refusal = async (mutation: string, input: object, persona = HR) => {
    const { id, userErrors } = await run(mutation, input, persona);
    expect(id).toBeNull();
    return userErrors[0];
  };
  const kept = (code: string, ...topics: (string | null)[]) =>
    leaf({
      code,
      kind: "COMPETENCE",
      label: "Uses their own lived experience",
      competence: "1.1",
      level: "INDEPENDENT",
      suppliedBy: "WORKER",
      evidence: {
        minimumItems: 1,
        minimumKinds: 1,
        minimumAssessors: 1,
        currencyMonths: 12,
        keptUpBy: {
          endorsements: topics.map((subjectCode) => ({
            byCapacity: "HR" as const,
            subject: "COMPETENCE" as const,
            subjectCode,
          })),
          months: 12,
        },
      },
    });

  it("keep competence up if a local version names them for that", async () => {
    const api = author(service);
    const topic = { list: "ENDORSEMENT_TOPIC", code: "OUR_JUDGEMENT", title: "Our judgement", under: "7.1" };
    expect((await run("addOwnKind", topic, HR)).userErrors).toEqual([]);
    const current = await api.contentOf("R03");
    const asking = (requirement: object) => ({
      ...current,
      kind: null,
      from: null,
      to: null,
      localVersionOf: "R03",
      requirements: [...current.requirements, requirement],
    });
    const found = async (requirement: object) => {
      const { checkRouteDraft } = await api.ask<{
        checkRouteDraft: { severity: string; message: string }[];
      }>(
        "query ($route: RouteContentInput!) { checkRouteDraft(route: $route) { severity message } }",
        { route: asking(requirement) },
        "trust-lead",
      );
      return checkRouteDraft.filter(({ severity }) => severity === "REFUSED").map(({ message }) => message);
    };
    expect(await found(kept("kept-up", "OUR_JUDGMENT", null))).toEqual([
      expect.stringContaining("OUR_JUDGEMENT"),
      expect.stringContaining("needs this: a topic"),
    ]);
    expect(await found(kept("kept-up"))).toEqual([expect.stringContaining("a kind of endorsement")]);
    expect((await api.publish(asking(kept("kept-up", "OUR_JUDGEMENT")), "trust-lead")).userErrors).toEqual(
      [],
    );
    const { requirements } = await api.contentOf("R03", HR);
    expect(requirements.find(({ code }) => code === "kept-up")).toMatchObject({
      evidence: { keptUpBy: { endorsements: [{ subjectCode: "OUR_JUDGEMENT" }] } },
    });
    const { progressionRoute, endorsementTopic } = await ask<{
      progressionRoute: { requirement: { parts: object[] } };
      endorsementTopic: { id: string };
    }>(
      `{ progressionRoute(by: { code: "R03" }) { requirement { parts { code evidence { keptUpBy { endorsements { subjectCode } } } } } }
         endorsementTopic(by: { code: "OUR_JUDGEMENT" }) { id } }`,
      HR,
    );
    expect(progressionRoute.requirement.parts).toContainEqual({
      code: "kept-up",
      evidence: { keptUpBy: { endorsements: [{ subjectCode: "OUR_JUDGEMENT" }] } },
    });
    expect(await refusal("retireOwnKind", { kind: endorsementTopic.id })).toMatchObject({
      code: "REFERRED_TO",
    });
  });
});
