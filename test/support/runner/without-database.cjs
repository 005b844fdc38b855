const path = require("node:path");

const TESTS = path.resolve(__dirname, "..", "..");

/** Folders whose tests need no database: they run while the templates of the others are made. */
const FOLDERS = ["eligibility", "planning", "curricula"].map((name) => path.join(TESTS, name) + path.sep);

module.exports.needsNoDatabase = (file) => FOLDERS.some((folder) => file.startsWith(folder));
