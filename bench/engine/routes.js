const { readFileSync } = require("node:fs");
const path = require("node:path");

const read = (name) =>
  JSON.parse(readFileSync(path.join(__dirname, "..", "..", "seed", "reference", `${name}.json`), "utf8"));

const FRAMEWORKS = ["hee-psw", "peer-worker-st0896"].map((name) => read(`frameworks/${name}`));
const LEVELS = new Map(FRAMEWORKS[0].levelScale.levels.map(({ code, rank }) => [code, rank]));
const BANDS = new Map(read("pay-bands").bands.map(({ code, rank }) => [code, rank]));
const ROUTES = read("routes");

/** What a file may leave out, as the service fills it in (src/reference/compile.ts). */
const EVIDENCE = {
  minimumItems: 1,
  minimumKinds: 1,
  minimumAssessors: 1,
  allowedKinds: null,
  currencyMonths: null,
  keptUpBy: null,
};
const DEFAULTS = {
  CREDENTIAL: { acceptedIssuers: null, currencyMonths: null, mandatoryTraining: false },
  TIME_IN_ROLE: { counting: "CALENDAR", mustHoldNow: false },
  SUPERVISION: { supervisionKind: null, longestGapDays: null, shortestGapDays: null, confirmedOnly: false },
  ENDORSEMENT: { subjectCode: null, goodForMonths: null },
};

/** The engine's tree of a published route: its file, with codes in the place of ids. */
function routeTree(code) {
  const { requirement } = ROUTES.find((route) => route.code === code);
  return compile(requirement, code);
}

function compile({ sourceRef, children, level, roleBands, minimumBand, ...entry }, routeId) {
  return {
    ...DEFAULTS[entry.kind],
    ...entry,
    ...(entry.kind === "COMPETENCE" && { evidence: { ...EVIDENCE, ...entry.evidence } }),
    source: sourceRef,
    routeId,
    ...(children && { children: children.map((child) => compile(child, routeId)) }),
    ...(entry.competence && { competenceId: entry.competence }),
    ...(level && { minimumRank: LEVELS.get(level) }),
    ...(entry.credentialType && { credentialTypeId: entry.credentialType }),
    ...(["TIME_IN_ROLE", "HOLDS_BAND"].includes(entry.kind) && {
      roleBandIds: roleBands ?? null,
      minimumBandRank: minimumBand ? BANDS.get(minimumBand) : null,
    }),
  };
}

const leavesOf = (requirement) =>
  requirement.children ? requirement.children.flatMap(leavesOf) : [requirement];

/** The links of the published crosswalk, which every record carries. */
const LINKS = read("crosswalks").flatMap(({ from, to, links }) =>
  links.map((link, at) => ({
    id: `${from}-${to}-${at}`,
    publishedAt: 0,
    retiredAt: null,
    fromCompetenceId: link.from,
    toCompetenceId: link.to,
    relation: link.relation,
    capRank: link.cap ? LEVELS.get(link.cap) : null,
    levelMap: null,
    sameScale: true,
  })),
);

/** What records are made of: the codes of the published reference data. */
const WORDS = {
  competences: FRAMEWORKS.flatMap(({ domains }) =>
    domains.flatMap(({ competences }) => competences.map(({ code }) => code)),
  ),
  evidenceKinds: read("evidence-kinds").kinds.map(({ code }) => code),
  credentialTypes: read("credential-types").map(({ code }) => code),
  supervisionKinds: read("supervision-kinds").map(({ code }) => code),
  roleBands: read("role-bands").map(({ code }) => code),
};

module.exports = { leavesOf, LINKS, routeTree, WORDS };
