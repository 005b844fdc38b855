import { levelsAcross, linksOf } from "../../src/reference/crosswalk";
import { PlaceholderLinked } from "../../src/reference/publishing/crosswalks";
import { NotInFramework } from "../../src/reference/publishing/framework";
import { cloneDatabase } from "../support/clone";
import { frameworkFile, publishChanged } from "../support/publish";
import { referenceOf } from "../support/service";

const STANDARD = "PEER-WORKER-ST0896";

describe("crosswalks", () => {
  let url: string;

  beforeEach(async () => {
    url = await cloneDatabase();
  });

  const read = async () => (await referenceOf(url)).framework;

  it("join the apprenticeship standard's eighteen skills to the HEE framework, every link our own judgement", async () => {
    const framework = await read();
    const [crosswalk] = framework.crosswalks;
    const links = framework.linksOf(crosswalk?.id ?? "");
    const how = (relation: string) => links.filter((link) => link.relation === relation);
    expect(framework.crosswalks).toHaveLength(1);
    expect(new Set(links.map(({ basis }) => basis))).toEqual(new Set(["ILLUSTRATIVE"]));
    expect([how("EXACT").length, how("PARTIAL").length, how("RELATED").length]).toEqual([3, 13, 4]);
    expect(how("PARTIAL").every(({ capRank }) => capRank === 1 || capRank === 2)).toBe(true);
    const standard = framework.current(STANDARD)?.id ?? "";
    const skills = framework.competencesOfVersion(standard);
    expect(skills.map(({ code }) => code)).toEqual(
      Array.from({ length: 18 }, (_, index) => `S${String(index + 1).padStart(2, "0")}`),
    );
    expect(skills.every(({ id }) => framework.linksFrom(id).length > 0)).toBe(true);
    expect(linksOf(framework).every(({ sameScale }) => sameScale)).toBe(true);
  });

  it("stay as they are when the same file is published again", async () => {
    await publishChanged(url, () => ({}));
    expect((await read()).crosswalks.map(({ version, status }) => [version, status])).toEqual([
      [1, "PUBLISHED"],
    ]);
  });

  it("get a new version when their file changes, and the one before it is retired and stays readable", async () => {
    await publishChanged(url, ({ crosswalks }) => ({
      crosswalks: crosswalks.map((each) => ({
        ...each,
        links: each.links.filter(({ from }) => from !== "S05"),
      })),
    }));
    const framework = await read();
    expect(framework.crosswalks.map(({ version, status }) => [version, status])).toEqual([
      [2, "PUBLISHED"],
      [1, "RETIRED"],
    ]);
    expect(framework.crosswalks.map(({ id }) => framework.linksOf(id).length)).toEqual([19, 20]);
    const shared = framework.competenceByCode(framework.current(STANDARD)?.id ?? "", "S05")?.id ?? "";
    expect(framework.linksFrom(shared)).toEqual([]);
    // What was known before the change is still computed with the link.
    expect(linksOf(framework).filter(({ fromCompetenceId }) => fromCompetenceId === shared)).toMatchObject([
      { relation: "EXACT", retiredAt: expect.any(Number) },
    ]);
  });

  it("are made anew for a new edition, while the earlier edition's goes on counting", async () => {
    await publishChanged(url, (files) => ({
      frameworks: [frameworkFile(files, "HEE-PSW"), { ...frameworkFile(files, STANDARD), version: "Next" }],
    }));
    const framework = await read();
    expect(framework.crosswalks.map(({ version, status }) => [version, status])).toEqual([
      [1, "PUBLISHED"],
      [1, "PUBLISHED"],
    ]);
    const editions = framework.versionsOf(framework.current(STANDARD)?.frameworkId ?? "");
    expect(editions.map(({ edition, status }) => [edition, status])).toEqual([
      [2, "PUBLISHED"],
      [1, "RETIRED"],
    ]);
    for (const { id } of editions) {
      const skill = framework.competenceByCode(id, "S05")?.id ?? "";
      expect(framework.linksFrom(skill)).toMatchObject([{ relation: "EXACT" }]);
    }
  });

  it("carry nothing between different scales, and what their level map says where they have one", async () => {
    const other = (code: string) => ({ code, title: code, description: code });
    const levels = [
      { rank: 1, ...other("BEGUN") },
      { rank: 2, ...other("DONE") },
    ];
    const publish = (levelMap: Record<string, string> | null) =>
      publishChanged(url, (files) => {
        const standard = frameworkFile(files, STANDARD);
        return {
          frameworks: [
            frameworkFile(files, "HEE-PSW"),
            { ...standard, levelScale: { ...standard.levelScale, code: "TWO", levels } },
          ],
          crosswalks: files.crosswalks.map((crosswalk) => ({ ...crosswalk, levelMap })),
          // Its end-point assessment is mapped to the levels that are there no more.
          programmes: { ...files.programmes, providers: [], programmes: [] },
        };
      });
    const across = async () => {
      const framework = await read();
      const crosswalk = framework.crosswalkBetween(
        framework.current(STANDARD)?.id ?? "",
        framework.current("HEE-PSW")?.id ?? "",
      );
      if (!crosswalk) throw new Error("There is no crosswalk between the current editions.");
      const [link] = linksOf(framework).filter(({ id }) =>
        framework.linksOf(crosswalk.id).some((each) => each.id === id),
      );
      return {
        levels: levelsAcross(framework, crosswalk).map(({ from, to }) => [from.code, to.code]),
        sameScale: link?.sameScale,
        levelMap: link?.levelMap,
      };
    };
    await publish(null);
    expect(await across()).toEqual({ levels: [], sameScale: false, levelMap: null });
    await publish({ DONE: "SUPPORTED" });
    expect(await across()).toEqual({
      levels: [["DONE", "SUPPORTED"]],
      sameScale: false,
      levelMap: new Map([[2, 2]]),
    });
  });

  it.each([
    ["a framework that is not there", { to: "NOWHERE" }, NotInFramework, "NOWHERE"],
    [
      "an EXACT link to a competence whose title was not read",
      { relation: "EXACT", cap: null, competence: "4.6" },
      PlaceholderLinked,
      "PEER-WORKER-ST0896 S01 to HEE-PSW 4.6 is EXACT, and one of the two is a placeholder",
    ],
    ["a cap that is no level", { cap: "GOLD" }, NotInFramework, "HEE-PSW has no level GOLD"],
    ["a competence that is not there", { competence: "3.99" }, Error, "crosswalk_link_to_competence_id_fkey"],
    [
      "a cap on a link that is not PARTIAL",
      { relation: "EXACT", cap: "KNOWS" },
      Error,
      "crosswalk_link_check",
    ],
    ["a PARTIAL link without a cap", { relation: "PARTIAL", cap: null }, Error, "crosswalk_link_check"],
  ])("are refused whole with %s", async (_, wrong: Record<string, string | null>, kind, message) => {
    const publishing = publishChanged(url, ({ crosswalks: [crosswalk] }) => ({
      crosswalks: crosswalk
        ? [
            {
              ...crosswalk,
              to: wrong.to ?? crosswalk.to,
              links: [
                {
                  from: "S01",
                  to: wrong.competence ?? "3.3",
                  relation: wrong.relation ?? "PARTIAL",
                  cap: wrong.cap === undefined ? "KNOWS" : wrong.cap,
                  basis: "ILLUSTRATIVE",
                },
              ],
            },
          ]
        : [],
    }));
    await expect(publishing).rejects.toThrow(kind);
    await expect(publishing).rejects.toThrow(message);
    expect((await read()).crosswalks).toHaveLength(1);
  });
});
