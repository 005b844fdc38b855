// One worker's path: where they stand, every route out of there with what is open, and 40 competences attained.
const { FACE, faceOf } = require("./shapes");

const PEERWAY = `query Path($number: String!) {
  worker(by: { number: $number }) {
    number name team
    roleBandsHeld { code title }
    readiness {
      route { code title kind }
      outcome ownPart eligibleFrom: eligibleFromOn lapsesOn
      progress { own { met total } employer { met total } }
      open { code label suppliedBy }
    }
    attainments(first: 40) { nodes { doneOn judgedOn competence { code title } level { code } } }
  }
}`;

const POSTGRAPHILE = `query Path($organisation: UUID!, $number: String!) {
  workerByOrganisationIdAndNumber(organisationId: $organisation, number: $number) {
    number name team
    roleBandsHeld { nodes { code title } }
    readiness(orderBy: [POSITION_ASC]) {
      nodes {
        routeCode routeTitle routeKind outcome ownPart eligibleFrom lapsesOn ownMet ownTotal employerMet employerTotal
        open(orderBy: [PLACE_ASC]) { nodes { code label suppliedBy } }
      }
    }
    attainments(first: 40, orderBy: [DONE_ON_DESC, EVIDENCE_ID_ASC, ROW_ID_ASC]) { nodes { doneOn judgedOn competence { code title } level { code } } }
  }
}`;

exports.path = ({ organisation, number }) => ({
  name: "path",
  title: "one worker's path with 40 competences",
  goals: { floor: 0.6, PostGraphile: 2 },
  peerway: { query: PEERWAY, variables: { number } },
  floor: `/path?${new URLSearchParams({ organisation, number })}`,
  postgraphile: { query: POSTGRAPHILE, variables: { organisation, number } },
  shaped: ({ workerByOrganisationIdAndNumber: worker }) => ({
    worker: faceOf(worker, {
      readiness: ({
        routeCode,
        routeTitle,
        routeKind,
        ownMet,
        ownTotal,
        employerMet,
        employerTotal,
        open,
        ...row
      }) => ({
        route: { code: routeCode, title: routeTitle, kind: routeKind },
        outcome: row.outcome,
        ownPart: row.ownPart,
        eligibleFrom: row.eligibleFrom,
        lapsesOn: row.lapsesOn,
        progress: {
          own: { met: ownMet, total: ownTotal },
          employer: { met: employerMet, total: employerTotal },
        },
        open: open.nodes,
      }),
    }),
  }),
  // The service words a label for its reader, and says of a group who supplies all of it; the others do neither.
  compared: ({ worker }) => ({
    worker: {
      ...worker,
      readiness: worker.readiness.map(({ open, ...row }) => ({ ...row, open: open.map(({ code }) => code) })),
    },
  }),
  holds: FACE,
});
