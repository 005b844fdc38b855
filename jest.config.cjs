// Says which Node is needed, where this one is too old for what follows.
require("./scripts/require-node");

module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  // type-graphql wants the first before any of its decorators run.
  setupFiles: ["reflect-metadata", "<rootDir>/test/support/as-in-production.cjs"],
  globalSetup: "<rootDir>/test/support/global-setup.ts",
  globalTeardown: "<rootDir>/test/support/global-teardown.ts",
  testMatch: ["**/*.test.ts"],
  transform: {
    "\\.(ts|js)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
          target: "es2023",
        },
        module: { type: "commonjs" },
        sourceMaps: "inline",
      },
    ],
  },
  // jose comes as ECMAScript modules alone, which Node can require and Jest cannot.
  transformIgnorePatterns: ["/node_modules/(?!jose/)"],
  // Two cores: two workers. A test file clones its own database (10 to 15 ms), so files never meet.
  maxWorkers: 2,
  testTimeout: 20_000,
};
