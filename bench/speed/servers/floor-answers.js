// The floor's answers, in Peerway's shape: rows in, objects out.

async function page(ask, { organisation, route }) {
  const [workers, attainments] = await Promise.all([
    ask("page-workers", [organisation, route]),
    ask("page-attainments", [organisation]),
  ]);
  const attained = byWorker(attainments);
  const nodes = [];
  for (const row of workers.slice(0, 50)) {
    const { outcome, eligibleFrom, lapsesOn } = row;
    nodes.push({
      ...particulars(row),
      readiness: outcome === null ? [] : [{ outcome, eligibleFrom, lapsesOn }],
      attainments: { nodes: attained.get(row.id) ?? [] },
    });
  }
  return { workers: { nodes, pageInfo: { hasNextPage: workers.length > 50 } } };
}

async function path(ask, { organisation, number }) {
  const values = [organisation, number];
  const [[row], readiness, attainments] = await Promise.all([
    ask("path-worker", values),
    ask("path-readiness", values),
    ask("path-attainments", values),
  ]);
  return {
    worker: {
      ...particulars(row),
      readiness: readiness.map(({ code, title, kind, open, ...row }) => ({
        route: { code, title, kind },
        ...standing(row),
        open,
      })),
      attainments: { nodes: byWorker(attainments).get(row.id) ?? [] },
    },
  };
}

async function cohort(ask, { organisation, route, person, purpose }) {
  const rows = await ask("cohort", [organisation, route, person, purpose]);
  const nodes = rows
    .slice(0, 50)
    .map(({ number, name, team, ...row }) => ({ ...standing(row), worker: { number, name, team } }));
  return { workforce: { readiness: { nodes, pageInfo: { hasNextPage: rows.length > 50 } } } };
}

const standing = ({
  outcome,
  ownPart,
  eligibleFrom,
  lapsesOn,
  ownMet,
  ownTotal,
  employerMet,
  employerTotal,
}) => ({
  outcome,
  ownPart,
  eligibleFrom,
  lapsesOn,
  progress: {
    own: { met: ownMet, total: ownTotal },
    employer: { met: employerMet, total: employerTotal },
  },
});

const particulars = ({ number, name, team, bandCode, bandTitle }) => ({
  number,
  name,
  team,
  roleBandsHeld: bandCode === null ? [] : [{ code: bandCode, title: bandTitle }],
});

/** What each worker has attained, in the order of the rows. */
function byWorker(rows) {
  const workers = new Map();
  for (const { workerId, doneOn, judgedOn, code, title, level } of rows) {
    const attained = { doneOn, judgedOn, competence: { code, title }, level: { code: level } };
    const others = workers.get(workerId);
    if (others) others.push(attained);
    else workers.set(workerId, [attained]);
  }
  return workers;
}

module.exports = { cohort, page, path };
