import { author } from "../../support/authoring";
import { startDemonstration } from "../../support/demonstration";
import { recorder } from "../../support/recorder";
import type { TestService } from "../../support/server";
import { story } from "../../support/story";

const TRUST = "trust-lead";

const roleBand = {
  code: "NM-PSW-4",
  title: "Peer support worker (Band 4)",
  titlesInUse: [],
  payBanding: "BANDED",
  payBand: "4",
  family: "PEER_SUPPORT",
  summary: "The peer support worker role, which this trust pays at Band 4.",
  titleBasis: "LOCAL_POLICY",
  bandBasis: "LOCAL_POLICY",
  variantOf: "PSW",
  inScope: [],
  outOfScope: [],
  typicalRequirements: [],
  sourceRefs: [],
};

interface Answer {
  readonly worker: {
    readonly nextSteps: {
      readonly notices: readonly string[];
      readonly evaluations: readonly {
        readonly route: { readonly code: string };
        readonly start: { readonly roleBand: { readonly code: string } } | null;
        readonly met: readonly { readonly code: string }[];
      }[];
    };
  };
}

/** A trust that pays Band 4 for the role that others have at Band 3. */
describe("a role band that is a variant of a national one", () => {
  const it = story();

  let service: TestService;
  beforeAll(async () => {
    service = await startDemonstration();
  });
  afterAll(() => service.close());

  const findingsOf = async (document: object, national = false) => {
    const persona = national ? "national-steward" : TRUST;
    const api = author(service);
    const saved = await api.run("saveRoleBandDraft", { roleBand: document, national }, persona);
    if (!national) await api.reviewed(saved.id, persona);
    const { findings } = await api.run("publishDraft", { draft: saved.id, expectedVersion: 1 }, persona);
    return findings?.map(({ severity, code, path }) => [severity, code, ...path]);
  };

  it("is published without a warning, because the national routes lead on from it", async () => {
    expect(await findingsOf(roleBand)).toEqual([]);
  });

  it("is refused if there is no such national role band, or if it is one of your own", async () => {
    expect(await findingsOf({ ...roleBand, code: "NM-A", variantOf: "NOWHERE" })).toContainEqual([
      "REFUSED",
      "UNKNOWN_REFERENCE",
      "variantOf",
    ]);
    for (const [code, variantOf] of [
      ["NM-B", "NM-PSW-4"],
      ["NM-C", "NM-C"],
    ])
      expect(await findingsOf({ ...roleBand, code, variantOf })).toContainEqual([
        "REFUSED",
        "VARIANT_OF_OWN",
        "variantOf",
      ]);
    expect(await findingsOf({ ...roleBand, code: "NATIONAL-B" }, true)).toContainEqual([
      "REFUSED",
      "OUT_OF_PLACE",
      "variantOf",
    ]);
  });

  it("has the scope of the national role band, unless it states its own", async () => {
    const api = author(service);
    const found = await api.ask<{
      variant: {
        payBand: object;
        variantOf: object;
        inScope: object[];
        endOfMap: string | null;
        content: object;
      };
      national: { inScope: object[] };
    }>(
      `{ variant: roleBand(by: { code: "NM-PSW-4" }) { payBand { code } variantOf { code } inScope { text } endOfMap
          content { code title variantOf payBanding payBand family inScope { text } endOfMap } }
        national: roleBand(by: { code: "PSW" }) { inScope { text } } }`,
      {},
      "trust-hr",
    );
    expect(found.national.inScope.length).toBeGreaterThan(0);
    expect(found.variant).toEqual({
      payBand: { code: "4" },
      variantOf: { code: "PSW" },
      inScope: found.national.inScope,
      endOfMap: null,
      // What the next version begins from is what was written, not what applies.
      content: {
        code: "NM-PSW-4",
        title: roleBand.title,
        variantOf: "PSW",
        payBanding: "BANDED",
        payBand: "4",
        family: "PEER_SUPPORT",
        inScope: [],
        endOfMap: null,
      },
    });
  });

  it("starts the national routes for those who hold it, and its time counts as time in the national role", async () => {
    const recording = recorder(service);
    const api = author(service);
    for (const [number, code] of [
      ["VB-1", "PSW"],
      ["VB-2", "NM-PSW-4"],
    ]) {
      const { id } = await recording.run("registerWorker", { number, name: "Ann Example" }, "trust-hr");
      const started = await recording.run(
        "startPost",
        {
          worker: { id },
          roleBand: { code },
          startedOn: "2020-01-01",
          wholeTimeEquivalent: 1,
          contractKind: "PERMANENT",
        },
        "trust-hr",
      );
      expect(started.userErrors).toEqual([]);
    }
    const stepsOf = async (number: string) =>
      (
        await api.ask<Answer>(
          `query ($number: String!) { worker(by: { number: $number }) { nextSteps { notices
            evaluations { route { code } start { roleBand { code } } met { code } } } } }`,
          { number },
          "trust-hr",
        )
      ).worker.nextSteps;
    const [national, variant] = [await stepsOf("VB-1"), await stepsOf("VB-2")];
    const without = ({ evaluations }: typeof national) =>
      evaluations.map(({ route: { code }, met }) => [code, ...met.map((each) => each.code)]);
    expect(without(variant)).toEqual(without(national));
    expect(without(variant).find(([code]) => code === "R03")).toContain("time-in-role");
    expect(variant.notices).toEqual([]);
    expect(variant.evaluations.map(({ start }) => start?.roleBand.code)).toEqual(
      variant.evaluations.map(() => "NM-PSW-4"),
    );
    const { readiness } = (
      await api.ask<{ worker: { readiness: { route: object; from: object }[] } }>(
        '{ worker(by: { number: "VB-2" }) { readiness { route { code } from { code } } } }',
        {},
        "trust-hr",
      )
    ).worker;
    expect(readiness).toContainEqual({ route: { code: "R03" }, from: { code: "NM-PSW-4" } });
    expect(readiness).toHaveLength(variant.evaluations.length);
  });

  it("has its own title in the routes that start from it, and plans and suppositions as from the national one", async () => {
    const ASK = `query ($number: String!) { worker(by: { number: $number }) {
      eligibility(route: { code: "R03" }) { title }
      staying: eligibility(route: { code: "W-PSW" }) { title }
      plan(route: { code: "R11" }) { readyOn proof steps { id kind landsOn } evaluation { title } }
      whatIf(route: { code: "R11" }, changes: {}, asOf: "2030-01-01") { hypothetical { outcome missing { code } } }
      up: pathwayTo(roleBand: { code: "PSW_CARER" }) { notices chains { readyOn routes { plan { evaluation { title route { code } } } } } }
      same: pathwayTo(roleBand: { code: "PSW" }) { notices chains { readyOn } }
    } }`;
    interface Worker {
      readonly eligibility: { readonly title: string };
      readonly staying: { readonly title: string };
    }
    const of = async (number: string) =>
      (await author(service).ask<{ worker: Worker }>(ASK, { number }, "trust-hr")).worker;
    const [national, variant] = [await of("VB-1"), await of("VB-2")];
    expect(variant.eligibility.title).toBe("Peer support worker (Band 4) to senior peer support worker");
    expect(variant.staying.title).toBe("Deepening as peer support worker (Band 4)");
    const renamed = (worker: Worker) => JSON.parse(JSON.stringify(worker).replaceAll(/ \(Band 4\)/g, ""));
    expect(renamed(variant)).toEqual(national);
    expect(JSON.stringify(national)).toContain("A post at this role band is already held.");
  });

  it("leaves the published starts of a national route as they are", async () => {
    const { from } = await author(service).contentOf("R03", TRUST);
    expect(JSON.stringify(from)).not.toContain("NM-PSW-4");
  });
});
