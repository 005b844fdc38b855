// PostGraphile in a folder of its own, with the Node that it wants: installed from npm on first use, pinned.
const { execFileSync } = require("node:child_process");
const { copyFileSync, existsSync, mkdirSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { asOwner } = require("../people/database");
const { startServer } = require("./process");
const { makeViews } = require("./views");

const NODE = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
const PACKAGES = { postgraphile: "5.1.5", graphql: "16.15.0", pg: "8.23.1", [NODE]: "26.10.0" };

function installed() {
  const folder = path.join(
    process.env.BENCH_CACHE || tmpdir(),
    `peerway-bench-postgraphile-${PACKAGES.postgraphile}`,
  );
  const node = path.join(folder, "node_modules", NODE, "bin", "node");
  if (!existsSync(path.join(folder, "node_modules", "postgraphile")) || !existsSync(node)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      path.join(folder, "package.json"),
      JSON.stringify({ private: true, dependencies: PACKAGES }),
    );
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  copyFileSync(path.join(__dirname, "postgraphile-server.mjs"), path.join(folder, "server.mjs"));
  return { folder, node };
}

/** PostGraphile over the same tables, as their owner: without rules and row-level security. */
async function startPostgraphile(url) {
  const { folder, node } = installed();
  await asOwner(url, makeViews);
  return startServer("PostGraphile", node, ["--max-semi-space-size=64", "server.mjs"], {
    cwd: folder,
    env: { DATABASE_URL: url, NODE_ENV: "production", GRAPHILE_ENV: "production" },
  });
}

module.exports = { startPostgraphile };
