// A page of 50 workers, each with role band, readiness along one route, and the five competences attained last.
const { FACE, faceOf } = require("./shapes");

const PEERWAY = `query Page($route: String!) {
  workers(first: 50) {
    nodes {
      number name team
      roleBandsHeld { code title }
      readiness(route: { code: $route }) { outcome eligibleFrom: eligibleFromOn lapsesOn }
      attainments(first: 5) { nodes { doneOn judgedOn competence { code title } level { code } } }
    }
    pageInfo { hasNextPage }
  }
}`;

const POSTGRAPHILE = `query Page($organisation: UUID!, $route: String!) {
  allWorkers(first: 50, condition: { organisationId: $organisation }, orderBy: [SORT_NAME_ASC, ROW_ID_ASC]) {
    nodes {
      number name team
      roleBandsHeld { nodes { code title } }
      readiness(condition: { routeCode: $route }) { nodes { outcome eligibleFrom lapsesOn } }
      attainments(first: 5, orderBy: [DONE_ON_DESC, EVIDENCE_ID_ASC, ROW_ID_ASC]) { nodes { doneOn judgedOn competence { code title } level { code } } }
    }
    pageInfo { hasNextPage }
  }
}`;

exports.page = ({ organisation, route }) => ({
  name: "page",
  title: "a page of 50 workers with role band, readiness and 5 attained competences each",
  goals: { floor: 0.6, PostGraphile: 2 },
  peerway: { query: PEERWAY, variables: { route } },
  floor: `/page?${new URLSearchParams({ organisation, route })}`,
  postgraphile: { query: POSTGRAPHILE, variables: { organisation, route } },
  shaped: ({ allWorkers: { nodes, pageInfo } }) => ({
    workers: { nodes: nodes.map((node) => faceOf(node)), pageInfo },
  }),
  holds: FACE,
});
