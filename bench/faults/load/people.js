// Who asks: one employer's people, who do their worst, and another's, who ask something simple.
const { exportJWK, generateKeyPair, SignJWT } = require("jose");
const { createServer } = require("node:http");
const { BENCH, NEIGHBOUR } = require("../../speed/people/organisations");

const PEOPLE = {
  worker: [BENCH, ["WORKER"], "B12"],
  hr: [BENCH, ["HR"]],
  steward: [BENCH, ["STEWARD"]],
  provider: [BENCH, ["PROVIDER"]],
  colleague: [BENCH, ["HR"]],
  polite: [NEIGHBOUR, ["HR"]],
  politeWorker: [NEIGHBOUR, ["WORKER"], "M1"],
};

/** A provider of identity for as long as this takes, with a token for each of them. */
async function startProvider() {
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: "bench", alg: "ES256", use: "sig" }] };
  const server = createServer((_, response) =>
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(keys)),
  );
  await new Promise((resolve) =>
    server.listen(Number(process.env.LOAD_PROVIDER_PORT ?? 0), "127.0.0.1", resolve),
  );
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const tokens = {};
  for (const [name, [organisation, capacities, number]] of Object.entries(PEOPLE))
    tokens[name] = await new SignJWT({
      name: `The ${name} of the bench`,
      peerway_organisation: organisation.code,
      peerway_capacities: capacities,
      ...(number && { peerway_worker_number: number }),
    })
      .setProtectedHeader({ alg: "ES256", kid: "bench" })
      .setIssuer(issuer)
      .setAudience("peerway")
      .setSubject(`bench-${name}`)
      .setIssuedAt()
      .setExpirationTime("10h")
      .sign(privateKey);
  return {
    tokens,
    env: { OIDC_ISSUER: issuer, OIDC_AUDIENCE: "peerway", OIDC_JWKS_URI: `${issuer}/keys` },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

const DRAFT = {
  code: `BENCH-LOAD-${process.pid}`,
  title: "Peer support worker to senior peer support worker",
  kind: "LATERAL",
  from: [{ roleBand: "PSW", basis: "LOCAL_POLICY" }],
  to: "PSW_SPEC",
  basis: "LOCAL_POLICY",
  summary: "A route to be tried.",
  sourceRefs: [],
  conditions: [],
  framework: "HEE-PSW",
  requirements: [
    { code: "all", kind: "ALL_OF", label: "Everything", basis: "LOCAL_POLICY", waivable: true },
    ...["1.1", "1.2", "3.1", "3.2", "4.1"].map((competence) => ({
      parent: "all",
      code: `competence-${competence}`,
      kind: "COMPETENCE",
      label: `Competence ${competence}`,
      basis: "LOCAL_POLICY",
      waivable: true,
      suppliedBy: "WORKER",
      competence,
      level: "INDEPENDENT",
    })),
  ],
};

/** The field of each payload that shows the changed object. */
const CHANGED = { registerWorker: "worker", startPost: "post", saveRouteDraft: "draft" };

/** Enters what the questions need through the API. @returns the id of a drafted route. */
async function enterThrough(ask) {
  const run = async (who, mutation, input) => {
    const type = `${mutation[0].toUpperCase()}${mutation.slice(1)}Input!`;
    const body = await ask(who, {
      query: `mutation ($input: ${type}) { ${mutation}(input: $input) { ${CHANGED[mutation]} { id } userErrors { message field } } }`,
      variables: { input },
    });
    const done = body.data?.[mutation];
    const id = done?.[CHANGED[mutation]]?.id;
    if (!id) throw new Error(`${mutation}: ${JSON.stringify(body)}`);
    return id;
  };
  for (const number of ["M1", "M2", "M3"]) {
    const worker = await run("polite", "registerWorker", {
      number,
      name: `Worker ${number}`,
      idempotencyKey: `register-${number}`,
    });
    await run("polite", "startPost", {
      worker: { id: worker },
      roleBand: { code: "PSW" },
      startedOn: "2024-01-01",
      wholeTimeEquivalent: 1,
      contractKind: "PERMANENT",
      idempotencyKey: `start-post-${number}`,
    });
  }
  return await run("steward", "saveRouteDraft", {
    route: DRAFT,
    idempotencyKey: `bench-load-draft-${process.pid}`,
  });
}

module.exports = { enterThrough, startProvider };
