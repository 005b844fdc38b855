import type { Reference } from "../../src/reference";
import { checkRoute, draftOf, hasWayOn } from "../../src/reference/checking";
import { titleFrom } from "../../src/reference/title-from";
import { publishedReference } from "../support/published";

describe("the national map of roles", () => {
  let reference: Reference;
  beforeAll(async () => {
    reference = await publishedReference();
  });
  const roleBand = (code: string) => reference.pathway.roleBandsByCode(code)[0]?.id ?? "";
  const route = (code: string) => {
    const found = [...reference.pathway.currentRoutes.values()].find(
      ({ routeId }) => reference.pathway.routes.get(routeId)?.code === code,
    );
    if (!found) throw new Error(`No route has the code ${code}.`);
    return found;
  };
  const codesOf = (kind: string) =>
    [...reference.pathway.currentRoutes.values()]
      .filter((each) => each.kind === kind)
      .map(({ routeId }) => reference.pathway.routes.get(routeId)?.code ?? "");
  const asks = (code: string) => reference.pathway.requirementsOf(route(code).id);
  const leaves = (code: string) => asks(code).flatMap((each) => (each.suppliedBy === null ? [] : each.code));

  it("leads on from every role band, or says why not", () => {
    const ends = [...reference.pathway.currentRoleBands.values()].filter(
      ({ roleBandId }) => !hasWayOn(reference.pathway, roleBandId),
    );
    expect(ends.map(({ title }) => title)).toEqual(["Director for lived experience"]);
    for (const { endOfMap } of ends) expect(endOfMap).toMatch(/lead back/);
  });

  it.each([
    ["PSW_CARER", "PSW"],
    ["PSW", "PSW_CARER"],
    ["PSW_SPEC", "PSW"],
    ["LX_ENGAGE", "PSW"],
    ["PSW_VOL", "PSW"],
    ["PEER_TRAINER", "PEER_COORD"],
    ["PEER_TRAINER", "PSW_SNR"],
    ["PEER_RESEARCHER", "PEER_ADV"],
    ["PEER_EMPLOY", "PEER_COORD"],
    ["PSW_SNR", "PSW"],
    ["PEER_LEAD", "PEER_COORD"],
    ["PEER_ADV", "MH_NURSE"],
    ["PSW_SNR", "SOCIAL_WORKER"],
    ["MH_NURSE", "PSW"],
    ["SOCIAL_WORKER", "PSW_SNR"],
  ])("leads straight from %s to %s", (from, to) => {
    expect(
      reference.pathway.routesFrom(roleBand(from)).some(({ toRoleBandId }) => toRoleBandId === roleBand(to)),
    ).toBe(true);
  });

  it("asks for nothing on a step back but a DBS check and mandatory training", () => {
    const steps = codesOf("STEP_BACK");
    expect(steps).toEqual(["R26", "R27", "R28", "R29", "R30", "R31"]);
    for (const code of steps)
      for (const leaf of asks(code).filter(({ kind }) => kind !== "ALL_OF")) {
        const type = reference.pathway.credentialTypes.get(leaf.credentialTypeId ?? "");
        expect(["DBS", "MANDATORY_TRAINING"]).toContain(type?.category);
      }
  });

  it("asks for mandatory training by one rule, and lets nobody wait for what the organisation owes", () => {
    // A volunteer is trained in post, and a director is above the bands.
    const upwards = codesOf("UPWARD").filter((code) => !["R01", "R09", "R20"].includes(code));
    const asking = (codes: readonly string[]) =>
      codes.filter((code) => leaves(code).includes("training-fire-safety"));
    expect(asking(upwards)).toEqual(upwards);
    expect(asking(codesOf("LATERAL"))).toEqual([]);
    const all = ["UPWARD", "LATERAL", "OUTWARD", "STEP_BACK", "INWARD", "WITHIN"].flatMap(codesOf);
    expect(all).toContain("W-PEER-LEAD");
    for (const code of all) expect(asks(code).map(({ kind }) => kind)).not.toContain("EMPLOYER_CONDITION");
  });

  it("asks nobody who stays for what was asked for at entry, nor about their use of services", () => {
    for (const code of codesOf("WITHIN")) {
      expect(route(code).conditions.map(({ kind }) => kind)).not.toContain("LOCAL_CONDITION");
      expect(route(code).conditions.map(({ kind }) => kind)).not.toContain("LIVED_EXPERIENCE");
      expect(leaves(code)).not.toContain("english");
      expect(asks(code).map(({ kind }) => kind)).not.toContain("TIME_IN_ROLE");
    }
    expect(leaves("W-PSW")).not.toContain("training-apprenticeship");
  });

  it("asks peer workers who stay to deepen a few competences of their own choice", () => {
    const chosen = asks("W-PSW").find(({ code }) => code === "deepening");
    expect(chosen).toMatchObject({ kind: "N_OF", parameters: { n: 2 } });
    const levels = asks("W-PSW")
      .filter(({ parentCode }) => parentCode === "deepening")
      .map(({ levelId }) => reference.framework.levels.get(levelId ?? "")?.code);
    expect(levels).toEqual(Array(8).fill("HELPS_OTHERS"));
  });

  it("asks for more of helping others, and for leading, as the band rises", () => {
    const helping = (code: string) =>
      asks(code)
        .filter(({ code: each }) => each === "helping-others")
        .map(({ parameters }) => parameters.n)[0] ?? 0;
    expect(["R02", "R03", "R04", "R05", "R07"].map(helping)).toEqual([0, 2, 3, 4, 5]);
    const leading = (code: string) => leaves(code).filter((leaf) => leaf.startsWith("leads-")).length;
    expect(["R03", "R04", "R05", "R07"].map(leading)).toEqual([0, 2, 3, 3]);
  });

  it("lets workers choose among the ways of supporting people", () => {
    expect(asks("W-PSW").find(({ code }) => code === "ways-of-supporting")).toMatchObject({
      kind: "N_OF",
      parameters: { n: 5 },
    });
    expect(asks("R03").filter(({ parentCode }) => parentCode === "ways-of-supporting")).toHaveLength(6);
  });

  it("asks for nobody's permission to leave peer work", () => {
    for (const code of codesOf("OUTWARD"))
      expect(asks(code).map(({ kind }) => kind)).not.toContain("ENDORSEMENT");
  });

  it("has a title that fits where a worker starts", () => {
    const titles = (held: string[]) => titleFrom(reference, route("R03"), held.map(roleBand));
    expect(titles(["PSW_CARER"])).toBe("Carer peer support worker to senior peer support worker");
    expect(titles(["PSW"])).toBe("Peer support worker to senior peer support worker");
    expect(titles(["PSW_VOL"])).toBe("Peer support worker to senior peer support worker");
    expect(titleFrom(reference, route("R26"), [roleBand("PSW_SNR")])).toBe(
      "Stepping back from senior peer support worker to peer support worker",
    );
  });

  it("keeps the only way on from a role band when a route is published again", () => {
    const draft = draftOf(reference, route("R02"));
    const elsewhere = { ...draft, fromRoleBandIds: [roleBand("PSW_VOL")] };
    expect(checkRoute(elsewhere, reference)).toMatchObject([
      {
        severity: "REFUSED",
        code: "LAST_WAY_ON",
        message: expect.stringContaining("only way on from PSW_TRN"),
      },
    ]);
    // R10 is one of several ways on from the carer role.
    const others = draftOf(reference, route("R10"));
    expect(checkRoute({ ...others, fromRoleBandIds: [roleBand("PSW")] }, reference)).toEqual([]);
  });
});
