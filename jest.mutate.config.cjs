// For mutation testing: the engine's own tests, which need no database.
const { globalSetup: _, globalTeardown: __, setupFiles: ___, ...base } = require("./jest.config.cjs");

module.exports = {
  ...base,
  roots: ["<rootDir>/test/eligibility"],
  testMatch: ["<rootDir>/test/eligibility/mutation/all.ts"],
  testEnvironment: require.resolve("./test/eligibility/mutation/environment.cjs"),
};
