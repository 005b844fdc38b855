import type { Reference } from "../../../src/reference";
import { checkRoute, type DraftRequirement, type RouteDraft } from "../../../src/reference/checking";
import { publishedReference } from "../../support/published";
import {
  all,
  competence,
  fire,
  group,
  type Ids,
  idsIn,
  published,
  requirement,
  route,
  sessions,
  UNKNOWN,
  withPart,
} from "./drafts";

type Told = readonly [code: string, path: string];

describe("a route before it is published, and what is published around it", () => {
  let reference: Reference;
  let ids: Ids;

  beforeAll(async () => {
    reference = await publishedReference();
    ids = idsIn(reference);
  });

  const check = (draft: RouteDraft, against = reference): Told[] =>
    checkRoute(draft, against).map(({ code, path }) => [code, path.join(" ")]);

  it("is refused for what stood once", () => {
    const roleBands = new Map(reference.pathway.currentRoleBands);
    roleBands.delete(ids.roleBand("PSW"));
    const retired = withPart(reference, "pathway", { currentRoleBands: roleBands });
    const draft = { ...route(ids, fire(ids)), fromRoleBandIds: [ids.roleBand("PSW")] };
    expect(check(draft, retired)).toEqual([["RETIRED_REFERENCE", "fromRoleBandIds"]]);
  });

  it("is refused for a level of another framework version", () => {
    const standard = reference.framework.current("PEER-WORKER-ST0896")?.id ?? "";
    const [level] = reference.framework
      .levelsOf(standard)
      .filter(({ frameworkVersionId }) => frameworkVersionId === standard);
    const draft = route(ids, competence(ids, "3.2", { levelId: level?.id ?? "" }));
    expect(check(draft)).toEqual([["LEVEL_OF_ANOTHER_VERSION", "all competence levelId"]]);
  });

  it("is refused for a programme of which nothing is mandatory", () => {
    const none = withPart(reference, "curriculum", { programmeUnitsOf: () => [] });
    const draft = route(
      ids,
      requirement({
        code: "course",
        kind: "UNIT_COMPLETED",
        programmeId: [...reference.curriculum.currentProgrammes.keys()][0] ?? "",
      }),
    );
    expect(check(draft, none)).toEqual([["EMPTY_PROGRAMME", "all course programmeId"]]);
  });

  it("is refused for units that ask for one another first", () => {
    const [first, second] = [ids.unit("1.1"), ids.unit("1.2")];
    const versionOf = (unit: string) => reference.curriculum.current.get(unit)?.id ?? "";
    const asks = new Map([
      [versionOf(first), second],
      [versionOf(second), first],
    ]);
    const circle = withPart(reference, "curriculum", {
      prerequisitesOf: (version) => {
        const unitId = asks.get(version);
        return unitId === undefined ? [] : [{ unitVersionId: version, unitId }];
      },
    });
    const draft = route(ids, requirement({ code: "unit", kind: "UNIT_COMPLETED", unitId: first }));
    expect(check(draft, circle)).toEqual([["PREREQUISITE_CIRCLE", "all unit unitId"]]);
  });

  it("may name its own organisation's role band, and nobody else's", () => {
    const own = "88888888-8888-4888-8888-888888888888";
    const owned = (ownerOrganisationId: string) =>
      withPart(reference, "pathway", {
        roleBands: new Map([
          ...reference.pathway.roleBands,
          [own, { id: own, code: "OWN", ownerOrganisationId }],
        ]),
        currentRoleBands: new Map([
          ...reference.pathway.currentRoleBands,
          ...[...reference.pathway.currentRoleBands.values()].slice(0, 1).map((role) => [own, role] as const),
        ]),
      });
    const draft = { ...route(ids, fire(ids)), toRoleBandId: own };
    expect(check(draft, owned(draft.organisationId ?? ""))).toEqual([]);
    expect(check(draft, owned(UNKNOWN))).toEqual([["UNKNOWN_REFERENCE", "toRoleBandId"]]);
  });

  it("is warned of a requirement that one of its kind beside it implies", () => {
    const more = sessions({ sessions: 12, withinMonths: 12 }, "more");
    const fewer = sessions({ sessions: 10, withinMonths: 12 }, "fewer");
    expect(check(route(ids, more, fewer))).toEqual([["IMPLIED_BY_SIBLING", "all fewer"]]);
    const either = (row: DraftRequirement) => ({ ...row, parentCode: "either" });
    expect(check(route(ids, group("either"), either(more), either(fewer)))).toEqual([
      ["IMPLIED_BY_SIBLING", "all either more"],
    ]);
  });

  it("tells everything that is wrong at once, and says what would be right", () => {
    const draft = { ...published(reference, "R03"), kind: "LATERAL" as const, fromRoleBandIds: [] };
    const wrong = { ...draft, requirements: [all, group("a"), competence(ids, "9.2")] };
    expect(checkRoute(wrong, reference)).toEqual([
      expect.objectContaining({ code: "NO_START", severity: "REFUSED" }),
      expect.objectContaining({ code: "EMPTY_GROUP" }),
      {
        severity: "REFUSED",
        code: "ORGANISATIONAL_NOT_EMPLOYER",
        path: ["all", "competence", "competenceId"],
        message: expect.stringMatching(/^Competence 9\.2 .* Ask for it as an EMPLOYER_CONDITION\.$/),
      },
    ]);
  });
});
