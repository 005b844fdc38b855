// Starts the demonstration as npm start does, with a database of its own, for programs that look at its pages.
const { spawn } = require("node:child_process");
const path = require("node:path");

/**
 * @param folder where its database is made.
 * @returns the process, and its address once pages are answered there; an error if the process ends before.
 */
function startDemonstration(folder) {
  const service = spawn(
    process.execPath,
    [
      "--max-semi-space-size=32",
      "--heap-growing-percent=60",
      "--no-allocation-site-pretenuring",
      "--no-parallel-scavenge",
      path.join(__dirname, "run.js"),
      "main",
    ],
    {
      env: { ...process.env, PORT: "0", DATA_DIR: folder, NODE_ENV: "development" },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const address = new Promise((resolve, reject) => {
    let printed = "";
    service.stdout.on("data", (data) => {
      printed += data;
      const found = /(http:\/\/\S+)\/map\b/.exec(printed);
      if (found) resolve(found[1]);
    });
    service.on("exit", (code) => reject(new Error(`The service ended with code ${code}: ${printed}`)));
  });
  return { service, address };
}

module.exports = { startDemonstration };
