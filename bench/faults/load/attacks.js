// What one client can ask that is allowed and takes much work; each stays under the ceiling of what one request may cost.
const several = (count, field) => Array.from({ length: count }, (_, at) => `p${at}: ${field}`).join(" ");

/** The day so many days from now. */
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const PLAN = "{ outcome readyOn cost { units } steps { kind startsOn landsOn } }";
const WAY = "{ chains { readyOn routes { plan { readyOn steps { kind landsOn } } } } }";
const TARGETS = ["PSW_SNR", "PSW_SPEC", "PEER_COORD", "PEER_ADV", "PEER_LEAD", "LX_HEAD"];
const ALL = `asOf workers { count }`;

/** @param route a code. @param bands codes of role bands. @param draft the id of a drafted route. */
const attacksOn = ({ route, bands, draft }) => [
  [
    "ways",
    "worker",
    `{ me { ${bands
      .slice(0, 6)
      .map((code) => `${code}: pathwayTo(roleBand: {code: "${code}"}) ${WAY}`)
      .join(" ")} } }`,
  ],
  ["plans", "worker", `{ me { ${several(49, `plan(route: {code: "${route}"}) ${PLAN}`)} } }`],
  [
    "simulations",
    "steward",
    `{ ${several(6, `simulateRoute(draft: "${draft}") { ${ALL} after { outcome workers { count } } }`)} }`,
  ],
  [
    "other days",
    "hr",
    `{ ${Array.from({ length: 1 }, (_, at) => `p${at}: workforce(purpose: "A load", asOf: "${inDays(30 * at + 20)}") { ${ALL} }`).join(" ")} }`,
  ],
  [
    "readiness on other days",
    "hr",
    `{ workers(first: 100) { nodes { ${Array.from({ length: 6 }, (_, at) => `p${at}: readiness(asOf: "${inDays(30 * at + 20)}") { outcome }`).join(" ")} } } }`,
  ],
  [
    "next steps of a page",
    "hr",
    "{ workers(first: 100) { nodes { nextSteps { evaluations { outcome root { sentence hr: sentence(audience: HR) } } } } } }",
  ],
  [
    "which unit helps",
    "provider",
    `{ ${several(3, `whichUnitHelpsMost(route: {code: "${route}"}) { asOf workers { count } units { unit { code } nearer { count } } }`)} }`,
  ],
  [
    "what if",
    "worker",
    `{ me { ${several(49, `whatIf(route: {code: "${route}"}, changes: {asOf: "${inDays(300)}"}) { differences { code } hypothetical { outcome root { sentence } } }`)} } }`,
  ],
  [
    "large pages",
    "hr",
    "{ workers(first: 100) { nodes { number name attainments(first: 12) { nodes { competence { code title } level { code } } } posts { startedOn roleBand { code title } } } } }",
  ],
];

/** One of each field that takes work of its own, for what it is to count for. */
const singlesOf = ({ route, draft }) => [
  ["nothing", "hr", "{ workers(first: 2) { totalCount } }"],
  ["wayTo, near", "worker", `{ me { pathwayTo(roleBand: {code: "PSW_SNR"}) ${WAY} } }`],
  ["wayTo, far", "worker", `{ me { pathwayTo(roleBand: {code: "LX_HEAD"}) ${WAY} } }`],
  ["plan", "worker", `{ me { plan(route: {code: "${route}"}) ${PLAN} } }`],
  ["keepReady", "worker", `{ me { renewalPlan(route: {code: "${route}"}) { isReady lostOn } } }`],
  ["whatToDoNext", "worker", `{ me { nextSteps { whatToDoNext ${PLAN} } } }`],
  [
    "whatIf",
    "worker",
    `{ me { whatIf(route: {code: "${route}"}, changes: {asOf: "${inDays(300)}"}) { differences { code } hypothetical { outcome root { sentence } } } } }`,
  ],
  [
    "eligibility",
    "worker",
    `{ me { eligibility(route: {code: "${route}"}) { outcome root { sentence } } } }`,
  ],
  [
    "eligibility of a hundred",
    "hr",
    `{ workers(first: 100) { nodes { eligibility(route: {code: "${route}"}) { outcome root { sentence } } } } }`,
  ],
  ["nextSteps", "worker", "{ me { nextSteps { evaluations { outcome root { sentence } } } } }"],
  [
    "nextSteps of a hundred",
    "hr",
    "{ workers(first: 100) { nodes { nextSteps { evaluations { outcome } } } } }",
  ],
  ["readiness of a hundred", "hr", "{ workers(first: 100) { nodes { readiness { outcome } } } }"],
  [
    "readiness, another day",
    "hr",
    `{ workers(first: 100) { nodes { readiness(asOf: "${inDays(20)}") { outcome } } } }`,
  ],
  ["workforce, today", "hr", `{ workforce(purpose: "A load") { ${ALL} } }`],
  ["workforce, another day", "hr", `{ workforce(purpose: "A load", asOf: "${inDays(20)}") { ${ALL} } }`],
  ["simulateRoute", "steward", `{ simulateRoute(draft: "${draft}") { ${ALL} } }`],
  ["whichUnitHelpsMost", "provider", `{ whichUnitHelpsMost(route: {code: "${route}"}) { ${ALL} } }`],
];

module.exports = { attacksOn, singlesOf, TARGETS };
