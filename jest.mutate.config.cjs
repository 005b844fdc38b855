// For mutation testing: the engine's own tests, which need no database.
const { projects, maxWorkers, testTimeout } = require("./jest.config.cjs");

module.exports = {
  transform: projects[0].transform,
  maxWorkers,
  testTimeout,
  roots: ["<rootDir>/test/eligibility"],
  testMatch: ["<rootDir>/test/eligibility/mutation/all.ts"],
  testEnvironment: require.resolve("./test/eligibility/mutation/environment.cjs"),
};
