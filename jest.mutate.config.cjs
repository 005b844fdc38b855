// For mutation testing: the engine's own tests, which need no database, and one process for each of Stryker's workers.
const { globalSetup: _, globalTeardown: __, setupFiles: ___, ...base } = require("./jest.config.cjs");

module.exports = { ...base, roots: ["<rootDir>/test/eligibility"], maxWorkers: 1 };
