import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";

/** What a client that holds one thing asks for next: where else it is used, and the thing again by its id. */
describe("reference data, read the other way round", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration({});
  });
  afterAll(() => service.close());

  async function ask(query: string, persona = ""): Promise<Record<string, unknown>> {
    const { data, errors } = await service.ask(query, {}, persona);
    if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
    return Object(data) as Record<string, unknown>;
  }

  it("leads from what is asked for to the requirements that ask for it", async () => {
    const { credentialType, competence } = await ask(`{
      credentialType(by: { code: "FIRE_SAFETY" }) { requirements { code credentialType { code } } }
      competence(by: { code: { code: "3.2" } }) { requirements { code competence { code } } statements { competence { code } } domain { nature frameworkVersion { framework { code } } } }
    }`);
    const { requirements } = Object(credentialType);
    expect(requirements.length).toBeGreaterThan(0);
    for (const each of requirements) expect(each.credentialType).toEqual({ code: "FIRE_SAFETY" });
    const shown = Object(competence);
    expect(shown.requirements.length).toBeGreaterThan(0);
    for (const each of [...shown.requirements, ...shown.statements])
      expect(each.competence).toEqual({ code: "3.2" });
    expect(shown.domain).toEqual({
      nature: "SKILLS",
      frameworkVersion: { framework: { code: "HEE-PSW" } },
    });
  });

  it("leads from a unit to its section and programmes, and from a pay band to its role bands", async () => {
    const { curriculumUnit, payBands } = await ask(`{
      curriculumUnit(by: { code: { code: "1.1" } }) { section { code units { code } } programmes { code units { unit { code } } } }
      payBands { code roleBands { payBand { code } } }
    }`);
    const { section, programmes } = Object(curriculumUnit);
    expect(section.units).toContainEqual({ code: "1.1" });
    for (const { units } of programmes) expect(units).toContainEqual({ unit: { code: "1.1" } });
    expect(programmes.length).toBeGreaterThan(0);
    for (const { code, roleBands } of payBands as { code: string; roleBands: object[] }[])
      for (const role of roleBands) expect(role).toEqual({ payBand: { code } });
  });

  it("shows all of a requirement that its draft has", async () => {
    const { progressionRoutes } = await ask("{ progressionRoutes(first: 100) { nodes { code } } }");
    interface Shown {
      readonly code: string;
      readonly supervisionKind: { readonly code: string } | null;
      readonly topic: { readonly code: string } | null;
      readonly minimumBand: { readonly code: string } | null;
      readonly parts?: readonly Shown[];
    }
    const flat = (parts: readonly Shown[]): Shown[] =>
      parts.flatMap((part) => [part, ...flat(part.parts ?? [])]);
    let compared = 0;
    for (const { code } of Object(progressionRoutes).nodes) {
      const { progressionRoute } = await ask(`{ progressionRoute(by: { code: "${code}" }) {
        content { requirements { code countOptional counting mustHoldNow minimumVersion supervisionKind subjectCode minimumBand } }
        requirement { parts { ...Shown parts { ...Shown } } } } }
        fragment Shown on Requirement { code countOptional counting mustHoldNow minimumVersion supervisionKind { code } topic { code } minimumBand { code } }`);
      const { content, requirement } = Object(progressionRoute);
      const drafted = new Map<string, object>(
        content.requirements.map((each: { code: string }) => [each.code, each]),
      );
      for (const { parts: _parts, supervisionKind, topic, minimumBand, ...own } of flat(requirement.parts)) {
        compared += 1;
        expect({ route: code, ...drafted.get(own.code) }).toMatchObject({
          route: code,
          ...own,
          supervisionKind: supervisionKind?.code ?? null,
          subjectCode: topic?.code ?? null,
          minimumBand: minimumBand?.code ?? null,
        });
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it("finds entries of closed lists again by their ids", async () => {
    const lists = await ask(`{
      credentialTypes { id __typename } evidenceKinds { id __typename } supervisionKinds { id __typename }
      endorsementTopics { id __typename } sources(first: 3) { nodes { id __typename ref } } }`);
    const { sources, ...closed } = lists;
    const all = [...Object.values(closed).flat(), ...Object(sources).nodes] as {
      id: string;
      __typename: string;
    }[];
    const { nodes } = await ask(
      `{ nodes(ids: ${JSON.stringify(all.map(({ id }) => id).slice(0, 100))}) { id __typename } }`,
    );
    expect(nodes).toEqual(all.slice(0, 100).map(({ id, __typename }) => ({ id, __typename })));
    const [first] = Object(sources).nodes;
    expect(await ask(`{ source(by: { id: "${first.id}" }) { ref } }`)).toEqual({
      source: { ref: first.ref },
    });
  });

  it("says whom an answer is about", async () => {
    const { worker } = await ask(
      '{ worker(by: { number: "NM-001" }) { eligibility(route: { code: "R03" }) { worker { number } } } }',
      "trust-hr",
    );
    expect(worker).toEqual({ eligibility: { worker: { number: "NM-001" } } });
  });
});
