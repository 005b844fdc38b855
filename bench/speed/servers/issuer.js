// A provider of identity for as long as the comparison takes: its keys by HTTP, and one token of HR's.
const { createServer } = require("node:http");
const { exportJWK, generateKeyPair, SignJWT } = require("jose");
const { BENCH } = require("../people/organisations");

async function startIssuer() {
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: "bench", alg: "ES256", use: "sig" }] };
  const server = createServer((_, response) =>
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(keys)),
  );
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const token = await new SignJWT({
    name: "HR of the bench",
    peerway_organisation: BENCH.code,
    peerway_capacities: ["HR"],
  })
    .setProtectedHeader({ alg: "ES256", kid: "bench" })
    .setIssuer(issuer)
    .setAudience("peerway")
    .setSubject("bench-hr")
    .setIssuedAt()
    .setExpirationTime("10h")
    .sign(privateKey);
  return {
    token,
    env: { OIDC_ISSUER: issuer, OIDC_AUDIENCE: "peerway", OIDC_JWKS_URI: `${issuer}/keys` },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

module.exports = { startIssuer };
