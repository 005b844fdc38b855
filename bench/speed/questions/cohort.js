// HR's question about everybody: those who stand so along a route, by when they will be ready. The floor records who asks and why, as
// the service does; PostGraphile does not.
const { RECORDER } = require("../people/organisations");

const PURPOSE = "Measuring how fast it is answered";
const PEERWAY = `query Cohort($route: String!, $after: String) {
  workforce(purpose: "${PURPOSE}") {
    readiness(first: 50, after: $after, route: { code: $route }, outcomes: [NOT_MET], sortBy: ELIGIBLE_FROM) {
      nodes {
        outcome ownPart eligibleFrom: eligibleFromOn lapsesOn
        progress { own { met total } employer { met total } }
        worker { number name team }
      }
      pageInfo { hasNextPage }
    }
  }
}`;

const POSTGRAPHILE = `query Cohort($organisation: UUID!, $routeId: UUID!) {
  allReadinesses(first: 50, condition: { organisationId: $organisation, routeId: $routeId, outcome: "NOT_MET" }, orderBy: [STORED_FROM_ASC, WORKER_ID_ASC]) {
    nodes {
      outcome ownPart eligibleFrom lapsesOn ownMet ownTotal employerMet employerTotal
      worker { number name team }
    }
    pageInfo { hasNextPage }
  }
}`;

/** @param after a place in the list, as the service writes it; null: from the beginning. */
exports.cohort = ({ organisation, route, routeId, after = null }) => ({
  name: "cohort",
  title: "the cohort page by outcome: 50 workers who are not ready, those who will be soonest first",
  goals: { floor: 0.4 },
  peerway: { query: PEERWAY, variables: { route, after } },
  floor: `/cohort?${new URLSearchParams({ organisation, route, person: RECORDER, purpose: PURPOSE })}`,
  postgraphile: { query: POSTGRAPHILE, variables: { organisation, routeId } },
  shaped: ({ allReadinesses: { nodes, pageInfo } }) => ({
    workforce: {
      readiness: {
        nodes: nodes.map(({ ownMet, ownTotal, employerMet, employerTotal, ...row }) => ({
          ...row,
          progress: {
            own: { met: ownMet, total: ownTotal },
            employer: { met: employerMet, total: employerTotal },
          },
        })),
        pageInfo,
      },
    },
  }),
  holds: /"number":"[BC]\d+"/,
});

/** What the service counts of everybody, by route, role band and outcome, and what blocks most. */
exports.counts = {
  query: `{
    workforce(purpose: "${PURPOSE}") {
      pending
      workers { count }
      routes { route { code } workers { count } byOutcome { outcome workers { count } } blocking(first: 5) { requirement { code } workers { count } } }
      byRoleBand { roleBand { code } workers { count } }
    }
  }`,
};

/** How many will lose which requirement of a route within 90 days. */
exports.lapsing = (route) => ({
  query: `query Lapsing($route: ProgressionRouteBy!) {
    workforce(purpose: "${PURPOSE}") {
      lapses(route: $route, withinDays: 90) { requirement { code } workers { count } }
    }
  }`,
  variables: { route: { code: route } },
});

/** The first 50 that a filter leaves of everybody, and how many there are. */
const listOf = (filter) => ({
  query: `{
    workforce(purpose: "${PURPOSE}") {
      readiness(first: 50, ${filter}) { totalCount nodes { outcome eligibleFromOn worker { number name team } } }
    }
  }`,
});

/** What a list of a workforce is narrowed by. Names of copies are eight hexadecimal digits and a number. */
exports.lists = {
  "a team of a hundredth": listOf('team: "Team 7"'),
  "a text within names": listOf('name: "f3a"'),
  "eligible, and lapses within 30 days": listOf("lapsingWithin: 30"),
  "would lose a requirement within 7 days": listOf(
    'requirementLapsing: { withinDays: 7, requirement: "training-fire-safety" }',
  ),
};
