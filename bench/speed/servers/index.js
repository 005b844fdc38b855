// The servers that are compared, over one database.
const path = require("node:path");
const { startIssuer } = require("./issuer");
const { startPostgraphile } = require("./postgraphile");
const { startServer } = require("./process");
const { MEMORY } = require("../../faults/service");

/** The service of another checkout. */
const BEFORE = "before";
const PROJECT = path.join(__dirname, "..", "..", "..");

/** Peerway as in production: its rules, row-level security, a token of a provider; as `npm start` runs it. */
async function startPeerway(url, issuer, { name = "Peerway", folder = PROJECT, profile }) {
  const args = [
    ...MEMORY,
    ...(profile ? ["--cpu-prof", `--cpu-prof-dir=${profile}`] : []),
    path.join(folder, "dist", "main.js"),
  ];
  return startServer(name, process.execPath, args, {
    cwd: folder,
    env: {
      ...issuer.env,
      NODE_ENV: "production",
      DATABASE_URL: url,
      PORT: "0",
      RATE_LIMIT: "0",
      LOG_LEVEL: "error",
    },
  });
}

/** @returns the servers, Peerway first and the floor second, and how to stop all that was started. */
async function startServers(url, { before, postgraphile, profile }) {
  const issuer = await startIssuer();
  const started = [];
  const stop = async () => {
    await Promise.all(started.map((server) => server.stop()));
    await issuer.stop();
  };
  try {
    started.push(await startPeerway(url, issuer, { profile }));
    started.push(
      await startServer(
        "floor",
        process.execPath,
        ["--max-semi-space-size=64", path.join(__dirname, "floor.js")],
        {
          env: { DATABASE_URL: url, NODE_ENV: "production" },
        },
      ),
    );
    if (before) started.push(await startPeerway(url, issuer, { name: BEFORE, folder: before }));
    if (postgraphile) started.push(await startPostgraphile(url));
    return { servers: started, token: issuer.token, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

module.exports = { startServers };
