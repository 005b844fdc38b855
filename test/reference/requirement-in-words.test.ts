import { RequirementRow } from "../../src/entities";
import type { Reference } from "../../src/reference";
import { requirementInWords } from "../../src/reference/requirement-in-words";
import { publishedReference } from "../support/published";

/** Another value of a parameter, where a published requirement has the first. */
const CHANGES: Readonly<Record<string, readonly [kind: RequirementRow["kind"], ...values: object[]]>> = {
  n: ["N_OF", { n: 2 }, { n: 3 }],
  countOptional: ["DOMAIN", { n: 2, countOptional: true }, { n: 2, countOptional: false }],
  minimumItems: ["COMPETENCE", evidence({}), evidence({ minimumItems: 2 })],
  minimumKinds: ["COMPETENCE", evidence({}), evidence({ minimumKinds: 2 })],
  minimumAssessors: ["COMPETENCE", evidence({}), evidence({ minimumAssessors: 2 })],
  allowedKinds: [
    "COMPETENCE",
    evidence({}),
    evidence({ allowedKinds: ["DIRECT_OBSERVATION"] }),
    evidence({ allowedKinds: ["REFLECTIVE_ACCOUNT"] }),
  ],
  currencyMonths: ["COMPETENCE", evidence({}), evidence({ currencyMonths: 36 })],
  keptUpBy: [
    "COMPETENCE",
    evidence({}),
    evidence({ keptUpBy: keptUp("LINE_MANAGER", "APPRAISAL", null, 12) }),
    evidence({ keptUpBy: keptUp("LINE_MANAGER", "APPRAISAL", null, 24) }),
    evidence({ keptUpBy: keptUp("PEER_SUPERVISOR", "COMPETENCE", "7.1", 12) }),
    evidence({ keptUpBy: keptUp("PEER_SUPERVISOR", "COMPETENCE", "6.1", 12) }),
  ],
  minimumVersion: ["UNIT_COMPLETED", {}, { minimumVersion: 2 }],
  acceptedIssuers: ["CREDENTIAL", {}, { acceptedIssuers: ["Us"] }, { acceptedIssuers: ["Us", "Them"] }],
  "currencyMonths of a credential": ["CREDENTIAL", {}, { currencyMonths: 12 }],
  months: ["TIME_IN_ROLE", { months: 6 }, { months: 12 }],
  counting: ["TIME_IN_ROLE", { months: 6, counting: "CALENDAR" }, { months: 6, counting: "FTE" }],
  mustHoldNow: ["TIME_IN_ROLE", { months: 6 }, { months: 6, mustHoldNow: true }],
  sessions: ["SUPERVISION", sessions({}), sessions({ sessions: 4 })],
  supervisionKind: ["SUPERVISION", sessions({}), sessions({ supervisionKind: "PEER" })],
  withinMonths: ["SUPERVISION", sessions({}), sessions({ withinMonths: 6 })],
  longestGapDays: ["SUPERVISION", sessions({}), sessions({ longestGapDays: 42 })],
  shortestGapDays: ["SUPERVISION", sessions({}), sessions({ shortestGapDays: 14 })],
  confirmedOnly: ["SUPERVISION", sessions({}), sessions({ confirmedOnly: true })],
  byCapacity: ["ENDORSEMENT", word({}), word({ byCapacity: "PEER_SUPERVISOR" })],
  subject: ["ENDORSEMENT", word({}), word({ subject: "APPRAISAL" })],
  subjectCode: ["ENDORSEMENT", word({}), word({ subjectCode: "7.1" })],
  goodForMonths: ["ENDORSEMENT", word({}), word({ goodForMonths: 12 })],
};

function evidence(more: object): object {
  const rule = { minimumItems: 1, minimumKinds: 1, minimumAssessors: 1, allowedKinds: null };
  return { evidence: { ...rule, currencyMonths: 24, ...more } };
}
function keptUp(byCapacity: string, subject: string, subjectCode: string | null, months: number): object {
  return { endorsements: [{ byCapacity, subject, subjectCode }], months };
}
function sessions(more: object): object {
  return { sessions: 10, supervisionKind: null, withinMonths: 12, longestGapDays: null, ...more };
}
function word(more: object): object {
  return { byCapacity: "LINE_MANAGER", subject: "SUPPORTS_MOVE", subjectCode: null, ...more };
}

function changed(row: RequirementRow | undefined, change: Partial<RequirementRow>): RequirementRow {
  return Object.assign(new RequirementRow(), row, change);
}

/** Where a local version asks for something else, both requirements are put into words, which have to differ. */
describe("a requirement in words", () => {
  let reference: Reference;
  beforeAll(async () => {
    reference = await publishedReference();
  });

  const published = (kind: RequirementRow["kind"]): RequirementRow => {
    const versions = [...reference.pathway.routeVersions.keys()];
    const rows = versions.flatMap((id) => reference.pathway.requirementsOf(id));
    const competence = rows.find((row) => row.kind === "COMPETENCE");
    // No national route asks for a domain or a unit.
    const [domainId = null] = reference.framework.domains.keys();
    const [unitId = null] = reference.curriculum.units.keys();
    return rows.find((row) => row.kind === kind) ?? changed(competence, { kind, domainId, unitId });
  };

  it.each(Object.entries(CHANGES))("differs when its %s does", (_, [kind, ...values]) => {
    const row = published(kind);
    const words = values.map((parameters) => requirementInWords(reference, changed(row, { parameters })));
    expect(new Set(words).size).toBe(values.length);
    expect(words.join()).not.toMatch(/undefined|null/);
  });

  it("names what keeps a competence up", () => {
    const parameters = evidence({ keptUpBy: keptUp("LINE_MANAGER", "APPRAISAL", null, 12) });
    const row = changed(published("COMPETENCE"), { competenceId: "", parameters });
    expect(requirementInWords(reference, row)).toMatch(
      /with one accepted piece of evidence, no older than 24 months, or kept up every 12 months by an appraisal by a line manager with CPD or supervision$/,
    );
  });
});
