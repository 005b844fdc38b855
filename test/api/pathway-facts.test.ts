import { startDemonstration } from "../support/demonstration";
import type { TestService } from "../support/server";

/** What bands pay, what roles are called and what they are for, as anybody can ask. */
describe("facts about pay and roles", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startDemonstration();
  });
  afterAll(() => service.close());

  async function ask<T>(query: string): Promise<T> {
    const { data, errors } = await service.ask(query, {}, "");
    expect(errors).toBeUndefined();
    return data as unknown as T;
  }

  interface Pay {
    readonly asOf: string;
    readonly year: { readonly payYear: string; readonly points: readonly object[] } | null;
    readonly notice: string | null;
  }
  const payOf = async (band: string, asOf: string): Promise<Pay | undefined> => {
    const { payBands } = await ask<{ payBands: { code: string; pay: Pay }[] }>(
      `{ payBands { code pay(asOf: "${asOf}") { asOf year { payYear payBasis stepAfterYears points { annual basis } } notice } } }`,
    );
    return payBands.find(({ code }) => code === band)?.pay;
  };

  it("show what a band pays on a day, point by point, with the year that holds on it", async () => {
    expect(await payOf("3", "2026-03-31")).toMatchObject({ year: { payYear: "2025/26" }, notice: null });
    expect(await payOf("3", "2026-04-01")).toEqual({
      asOf: "2026-04-01",
      year: {
        payYear: "2026/27",
        payBasis: "PUBLISHED",
        stepAfterYears: [2],
        points: [
          { annual: 25760, basis: "PUBLISHED" },
          { annual: 27476, basis: "PUBLISHED" },
        ],
      },
      notice: null,
    });
  });

  it("say of each point whether it was read or worked out", async () => {
    const { year } = (await payOf("6", "2026-11-25")) ?? {};
    // 40,823 of 2025/26 and 3.3% on top: 42,170 in whole pounds.
    expect(year).toMatchObject({
      payBasis: "INFERRED",
      stepAfterYears: [2, 5],
      points: [
        { annual: 39959, basis: "PUBLISHED" },
        { annual: 42170, basis: "INFERRED" },
        { annual: 48117, basis: "PUBLISHED" },
      ],
    });
    expect((await payOf("8a", "2025-06-01"))?.year).toMatchObject({ stepAfterYears: [2, 5] });
  });

  it("say so when no pay year holds on the day", async () => {
    expect(await payOf("4", "2027-04-01")).toEqual({
      asOf: "2027-04-01",
      year: null,
      notice:
        "No pay is held for Band 4 on 1 April 2027: the pay years on record are 2025/26 to 2026/27. See the pay scales of NHS Employers for that day.",
    });
  });

  interface Line {
    readonly text: string;
    readonly basis: string;
    readonly sources: readonly { readonly ref: string }[];
  }

  it.each([
    ["peer coach", ["PSW"]],
    ["PEER RECOVERY", ["PSW"]],
    ["family", ["PSW_CARER"]],
    ["co-ordinator", ["PEER_COORD"]],
    ["lived experience practitioner", ["PSW", "PEER_ADV"]],
    ["head chef", []],
  ])("find the role bands that employers call %s", async (title, expected) => {
    const { roleBands } = await ask<{ roleBands: { nodes: { code: string }[] } }>(
      `{ roleBands(first: 50, title: "${title}") { nodes { code } } }`,
    );
    expect(roleBands.nodes.map(({ code }) => code)).toEqual(expected);
  });

  it("give each title and each line of a scope its own basis and source", async () => {
    const { roleBand } = await ask<{ roleBand: { titlesInUse: Line[]; outOfScope: Line[] } }>(
      '{ roleBand(by: { code: "PSW_VOL" }) { titlesInUse { text basis sources { ref } } outOfScope { text basis sources { ref } } } }',
    );
    const paper = [{ ref: "S-BMC" }];
    expect(roleBand.outOfScope).toEqual([
      { text: "Hands-on restraint on wards", basis: "PUBLISHED", sources: paper },
      {
        text: "Delivering CBT, or drifting into the role of an assistant psychologist",
        basis: "PUBLISHED",
        sources: paper,
      },
      { text: "Taking referrals that do not suit peer support", basis: "PUBLISHED", sources: paper },
      {
        text: "Diagnosis, medication or clinical risk assessment on one's own",
        basis: "ILLUSTRATIVE",
        sources: [],
      },
      { text: "Standing in for paid staff", basis: "PUBLISHED", sources: paper },
    ]);
    expect(roleBand.titlesInUse).toEqual([
      { text: "Volunteer peer supporter", basis: "ILLUSTRATIVE", sources: [] },
    ]);
  });

  it("name the training that the law or many employers ask for, with no period where none was read", async () => {
    const { types, fire } = await ask<{ types: object; fire: object }>(
      `{
        types: credentialType(by: { code: "OLIVER_MCGOWAN" }) { category basis defaultCurrencyMonths currencyBasis sources { ref } }
        fire: credentialType(by: { code: "FIRE_SAFETY" }) { basis defaultCurrencyMonths currencyBasis }
      }`,
    );
    expect(types).toEqual({
      category: "MANDATORY_TRAINING",
      basis: "PUBLISHED",
      defaultCurrencyMonths: null,
      currencyBasis: null,
      sources: [{ ref: "S-GHC-OMT" }],
    });
    expect(fire).toEqual({ basis: "PUBLISHED", defaultCurrencyMonths: 12, currencyBasis: "ILLUSTRATIVE" });
  });

  it("give awarding body and level of a certificate, and funding of a programme, only if they were read", async () => {
    const found = await ask(
      `{
        scottish: credentialType(by: { code: "PDA_PEER_SUPPORT" }) { awardedBy level }
        unit: credentialType(by: { code: "AQA_PEER_SUPPORT_UNIT" }) { awardedBy level sources { ref } }
        accredited: credentialType(by: { code: "ACCREDITED_PEER_TRAINING" }) { awardedBy level }
        apprenticeship: programme(by: { code: "ST0896" }) { price maximumFunding }
        imroc: programme(by: { code: "IMROC-PSW" }) { price maximumFunding }
        aqa: programme(by: { code: "AQA-122525" }) { leadsTo { code } }
      }`,
    );
    expect(found).toEqual({
      scottish: { awardedBy: "Scottish Qualifications Authority", level: "SCQF level 7" },
      unit: { awardedBy: "AQA", level: "Level 2", sources: [{ ref: "SRC-AQA" }] },
      accredited: { awardedBy: null, level: null },
      apprenticeship: { price: null, maximumFunding: 5000 },
      imroc: { price: null, maximumFunding: null },
      aqa: { leadsTo: [{ code: "AQA_PEER_SUPPORT_UNIT" }] },
    });
  });
});
