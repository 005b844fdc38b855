import type { Reference } from "../../../src/reference";
import { checkRoute, type RouteDraft } from "../../../src/reference/checking";
import { publishedReference } from "../../support/published";
import {
  competence,
  EVIDENCE,
  fire,
  group,
  type Ids,
  idsIn,
  requirement,
  route,
  time,
  UNKNOWN,
  word,
} from "./drafts";

type Told = readonly [code: string, path: string];
type Drafted = (ids: Ids) => RouteDraft;

const million = (ids: Ids) => ({ parameters: { months: 1_000_000, roleBandIds: [ids.roleBand("PSW")] } });

describe("a route before it is published", () => {
  let reference: Reference;
  let ids: Ids;

  beforeAll(async () => {
    reference = await publishedReference();
    ids = idsIn(reference);
  });

  const check = (draft: RouteDraft, against = reference): Told[] =>
    checkRoute(draft, against).map(({ code, path }) => [code, path.join(" ")]);

  it("is in order where nothing is wrong", () => {
    expect(check(route(ids, time(ids), competence(ids, "3.2"), fire(ids)))).toEqual([]);
  });

  it.each<[string, Drafted, Told[]]>([
    ["no requirement at the top", (i) => ({ ...route(i), requirements: [] }), [["NO_ROOT", ""]]],
    [
      "two at the top",
      (i) => route(i, time(i), fire(i, { parentCode: null })),
      [["SEVERAL_ROOTS", "fire parentCode"]],
    ],
    ["a code in capitals", (i) => route(i, time(i, { code: "Time" })), [["BAD_CODE", "all Time code"]]],
    ["a code twice", (i) => route(i, time(i), fire(i, { code: "time" })), [["DUPLICATE_CODE", "all time"]]],
    [
      "the code of a competence that a domain asks for",
      (i) =>
        route(
          i,
          requirement({
            code: "three",
            kind: "DOMAIN",
            domainId: i.domain("3"),
            levelId: i.level("INDEPENDENT"),
          }),
          fire(i, { code: "three.3.2" }),
        ),
      [["DUPLICATE_CODE", "all three.3.2"]],
    ],
    [
      "a group that is not there",
      (i) => route(i, time(i), fire(i, { parentCode: "elsewhere" })),
      [["UNKNOWN_PARENT", "fire parentCode"]],
    ],
    [
      "a requirement within one that is no group",
      (i) => route(i, time(i), fire(i, { parentCode: "time" })),
      [["PARENT_IS_LEAF", "all time fire parentCode"]],
    ],
    [
      "groups within one another",
      (i) => route(i, time(i), group("a", { parentCode: "b" }), group("b", { parentCode: "a" })),
      [["PARENT_CIRCLE", "b a"]],
    ],
    ["an empty group", (i) => route(i, time(i), group("a")), [["EMPTY_GROUP", "all a"]]],
    [
      "more parts asked for than there are",
      (i) =>
        route(
          i,
          requirement({ code: "a", kind: "N_OF", parameters: { n: 2 } }),
          time(i, { parentCode: "a" }),
        ),
      [["N_OUT_OF_RANGE", "all a n"]],
    ],
    ["no start", (i) => ({ ...route(i, time(i)), fromRoleBandIds: [] }), [["NO_START", "fromRoleBandIds"]]],
    [
      "a WITHIN route that leads elsewhere",
      (i) => ({ ...route(i, time(i)), kind: "WITHIN" }),
      [["DIRECTION", "fromRoleBandIds"]],
    ],
    [
      "a route that ends where it starts",
      (i) => ({ ...route(i, time(i)), kind: "LATERAL", toRoleBandId: i.roleBand("PSW") }),
      [["DIRECTION", "fromRoleBandIds"]],
    ],
    [
      "UPWARD routes in a circle",
      (i) => ({
        ...route(i, time(i)),
        fromRoleBandIds: [i.roleBand("PSW_SNR")],
        toRoleBandId: i.roleBand("PSW"),
      }),
      [["UPWARD_CIRCLE", "fromRoleBandIds"]],
    ],
    [
      "no number of months",
      (i) => route(i, time(i, { parameters: { roleBandIds: [i.roleBand("PSW")] } })),
      [["MISSING", "all time months"]],
    ],
    ["no label", (i) => route(i, time(i, { label: " " })), [["MISSING", "all time label"]]],
    [
      "nobody who supplies it",
      (i) => route(i, fire(i, { suppliedBy: null })),
      [["MISSING", "all fire suppliedBy"]],
    ],
    [
      "an endorsement without its topic",
      (i) => route(i, word({ byCapacity: "LINE_MANAGER", subject: "EXPERIENCE" })),
      [["MISSING", "all word subjectCode"]],
    ],
    [
      "neither role bands nor a band",
      (i) => route(i, time(i, { parameters: { months: 12 } })),
      [["ONE_OF_TWO", "all time roleBandIds"]],
    ],
    [
      "a field that its kind does not read",
      (i) => route(i, fire(i, { parameters: { months: 3 } })),
      [["OUT_OF_PLACE", "all fire months"]],
    ],
    [
      "a topic where none is meant",
      (i) => route(i, word({ byCapacity: "HR", subject: "APPRAISAL", subjectCode: "LED" })),
      [["OUT_OF_PLACE", "all word subjectCode"]],
    ],
    [
      "no months at all",
      (i) => route(i, fire(i, { parameters: { currencyMonths: 0 } })),
      [["OUT_OF_RANGE", "all fire currencyMonths"]],
    ],
    [
      "a million months",
      (i) => route(i, fire(i, { parameters: { currencyMonths: 1_000_000 } }), time(i, million(i))),
      [
        ["OUT_OF_RANGE", "all fire currencyMonths"],
        ["OUT_OF_RANGE", "all time months"],
      ],
    ],
    [
      "half a piece of evidence",
      (i) => route(i, competence(i, "3.2", { parameters: { evidence: { ...EVIDENCE, minimumItems: 0.5 } } })),
      [["OUT_OF_RANGE", "all competence evidence.minimumItems"]],
    ],
    [
      "a role band twice",
      (i) => ({ ...route(i, time(i)), fromRoleBandIds: [i.roleBand("PSW"), i.roleBand("PSW")] }),
      [["REPEATED", "fromRoleBandIds"]],
    ],
    [
      "the employer's word put on the worker",
      (i) => route(i, word({ byCapacity: "HR", subject: "HR_STANDING", subjectCode: "NO_FORMAL_PROCESS" })),
      [["SUPPLIED_BY_EMPLOYER", "all word suppliedBy"]],
    ],
    [
      "a unit that there is not",
      (i) => route(i, requirement({ code: "unit", kind: "UNIT_COMPLETED", unitId: UNKNOWN })),
      [["UNKNOWN_REFERENCE", "all unit unitId"]],
    ],
    [
      "a kind of evidence that there is not",
      (i) =>
        route(
          i,
          competence(i, "3.2", {
            parameters: { evidence: { ...EVIDENCE, allowedKinds: ["DIRECT_OBSERVATION", "RUMOUR"] } },
          }),
        ),
      [["UNKNOWN_REFERENCE", "all competence evidence.allowedKinds"]],
    ],
    [
      "an OPTIONAL competence on the way to Band 3",
      (i) => ({ ...route(i, competence(i, "8.1")), kind: "LATERAL", toRoleBandId: i.roleBand("PSW_SPEC") }),
      [["OPTIONAL_BELOW_BAND_4", "all competence competenceId"]],
    ],
    [
      "a duty of the employer asked of the worker",
      (i) => route(i, competence(i, "9.2")),
      [["ORGANISATIONAL_NOT_EMPLOYER", "all competence competenceId"]],
    ],
    [
      "a worker's competence as the employer's duty",
      (i) =>
        route(
          i,
          requirement({
            code: "duty",
            kind: "EMPLOYER_CONDITION",
            suppliedBy: "EMPLOYER",
            competenceId: i.competence("3.2"),
          }),
        ),
      [["CONDITION_NOT_ORGANISATIONAL", "all duty competenceId"]],
    ],
    [
      "a matter of judgement as evidence",
      (i) => route(i, competence(i, "7.1")),
      [["META_NOT_ENDORSEMENT", "all competence competenceId"]],
    ],
    [
      "more kinds of evidence than may count",
      (i) =>
        route(
          i,
          competence(i, "3.2", {
            parameters: { evidence: { ...EVIDENCE, minimumKinds: 2, allowedKinds: ["DIRECT_OBSERVATION"] } },
          }),
        ),
      [["NEVER_MET", "all competence evidence.minimumKinds"]],
    ],
    [
      "the word of somebody who gives none",
      (i) => route(i, word({ byCapacity: "AUDITOR", subject: "APPRAISAL" })),
      [["NEVER_MET", "all word byCapacity"]],
    ],
    [
      "a version of a unit that has not been",
      (i) =>
        route(
          i,
          requirement({
            code: "unit",
            kind: "UNIT_COMPLETED",
            unitId: i.unit("1.1"),
            parameters: { minimumVersion: 9 },
          }),
        ),
      [["NEVER_MET", "all unit minimumVersion"]],
    ],
  ])("is refused for %s", (_, drafted, expected) => {
    expect(check(drafted(ids))).toEqual(expected);
  });
});
