import type { ReferenceFiles } from "../../src/reference/publishing/files";
import { frameworkFile, publishChanged } from "../support/publish";

const ILLUSTRATIVE = "ILLUSTRATIVE" as const;

const outcome = (position: number, competence: string, level: string, depth: string) => ({
  position,
  text: `Outcome ${position}`,
  basis: "LOCAL_POLICY" as const,
  competence,
  mappingBasis: "LOCAL_POLICY" as const,
  level,
  depth,
  levelBasis: "LOCAL_POLICY" as const,
});

type Outcome = readonly [competence: string, level: string, depth: string];

const unit = (code: string, hours: number, prerequisites: readonly string[], ...outcomes: Outcome[]) => ({
  code,
  title: `Made ${code}`,
  titleBasis: ILLUSTRATIVE,
  aim: null,
  summary: "Made for a test.",
  hours,
  mappingBasis: ILLUSTRATIVE,
  note: null,
  prerequisites,
  sourceRefs: [],
  outcomes: outcomes.map((each, index) => outcome(index + 1, ...each)),
});

const UNIT_SIX = unit("6.1", 6, [], ["3.2", "SUPPORTED", "ASSESSED"]);
const UNIT_SIX_CHANGED = unit("6.1", 8, [], ["3.2", "INDEPENDENT", "ASSESSED"]);
const OTHER_UNITS = [
  unit("6.2", 4, ["6.1"], ["3.2", "INDEPENDENT", "ASSESSED"], ["4.1", "INDEPENDENT", "PRACTISED"]),
  unit("6.3", 3, ["6.2", "1.1"], ["4.1", "HELPS_OTHERS", "ASSESSED"]),
];

const programme = (...units: (readonly [unit: string, mandatory: boolean])[]) => ({
  code: "MADE",
  provider: "IMROC",
  title: "A made programme",
  shape: "Made for a test.",
  delivery: null,
  hours: 20,
  award: null,
  basis: ILLUSTRATIVE,
  sourceRef: null,
  note: null,
  completeness: { statedOn: "2026-10-05", statedBy: "Course lead" },
  units: units.map(([code, mandatory]) => ({ unit: code, mandatory, basis: "LOCAL_POLICY" as const })),
});

const competence = (code: string, level = "INDEPENDENT") => ({
  code: `c-${code}`,
  kind: "COMPETENCE",
  label: code,
  basis: ILLUSTRATIVE,
  sourceRef: null,
  waivable: true,
  suppliedBy: "WORKER" as const,
  competence: code,
  level,
  evidence: {
    minimumItems: 1,
    minimumKinds: 1,
    minimumAssessors: 1,
    allowedKinds: null,
    currencyMonths: null,
  },
});
const node = (code: string, kind: string, own: object) => ({
  code,
  kind,
  label: code,
  basis: ILLUSTRATIVE,
  sourceRef: null,
  waivable: true,
  ...own,
});

/** Asks for 3.2 or 4.2; for any of domain 6; and for the unit 6.1 in its second version. */
const route = {
  code: "MADE",
  title: "A made route",
  from: [{ roleBand: "PSW", basis: ILLUSTRATIVE }],
  to: "PSW_SNR",
  kind: "UPWARD",
  basis: ILLUSTRATIVE,
  summary: "Made for a test.",
  note: null,
  sourceRefs: [],
  conditions: [],
  requirement: node("all", "ALL_OF", {
    children: [
      node("either", "ANY_OF", { children: [competence("3.2"), competence("4.2")] }),
      node("self-care", "DOMAIN", {
        domain: "6",
        n: 1,
        level: "SUPPORTED",
        suppliedBy: "WORKER",
        countOptional: true,
        evidence: competence("6.1").evidence,
      }),
      node("unit", "UNIT_COMPLETED", { unit: "6.1", minimumVersion: 2, suppliedBy: "PROVIDER" }),
    ],
  }),
};

const withUnits = (files: ReferenceFiles, ...units: ReturnType<typeof unit>[]) => {
  const section = { code: "6", title: "Made", optional: true, units };
  return { ...files.curriculum, sections: [...files.curriculum.sections, section] };
};
const withProgramme = (files: ReferenceFiles, made: ReturnType<typeof programme>) => ({
  ...files.programmes,
  programmes: [...files.programmes.programmes, made],
});

/**
 * Besides the published files: the units 6.1 (in two versions), 6.2 and 6.3; a programme MADE in two versions; a route MADE;
 * a framework LOCAL with two levels of its own, to which a crosswalk leads from the HEE framework; and one without levels.
 */
export async function publishMade(ownerUrl: string): Promise<void> {
  await publishChanged(ownerUrl, (files) => ({
    curriculum: withUnits(files, UNIT_SIX, ...OTHER_UNITS),
    programmes: withProgramme(files, programme(["6.1", true], ["6.2", false])),
  }));
  await publishChanged(ownerUrl, (files) => {
    const hee = frameworkFile(files, "HEE-PSW");
    const level = (code: string, rank: number) => ({
      code,
      rank,
      title: code,
      description: "Made for a test.",
    });
    const scale = (code: string, ...levels: ReturnType<typeof level>[]) => ({
      ...hee.levelScale,
      code,
      levels,
    });
    const link = (from: string, to: string, cap: string | null) => ({
      from,
      to,
      relation: cap === null ? "EXACT" : "PARTIAL",
      cap,
      basis: ILLUSTRATIVE,
    });
    return {
      frameworks: [
        ...files.frameworks,
        { ...hee, code: "LOCAL", levelScale: scale("TWO", level("BEGINS", 1), level("DOES", 2)) },
        { ...hee, code: "BARE", levelScale: scale("NONE") },
      ],
      crosswalks: [
        ...files.crosswalks,
        {
          from: "HEE-PSW",
          to: "LOCAL",
          note: null,
          levelMap: { KNOWS: "BEGINS", SUPPORTED: "BEGINS", INDEPENDENT: "DOES", HELPS_OTHERS: "DOES" },
          links: [link("3.2", "3.2", null), link("4.1", "4.1", "BEGINS")],
        },
      ],
      curriculum: withUnits(files, UNIT_SIX_CHANGED, ...OTHER_UNITS),
      programmes: withProgramme(files, programme(["6.1", true], ["6.2", true], ["6.3", true])),
      routes: [...files.routes, route as ReferenceFiles["routes"][number]],
    };
  });
}
