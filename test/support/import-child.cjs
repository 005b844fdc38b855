// The command `npm run import`, from its sources, in a process of its own that can be killed.
const path = require("node:path");
process.env.PEERWAY_START = path.resolve(__dirname, "../../src/commands/import.ts");
require("./start.cjs");
