const { TestEnvironment } = require("jest-environment-node");

/** Ends a test file at its first failure: one is enough to notice a mutant. */
module.exports = class extends TestEnvironment {
  handleTestEvent({ name, test }) {
    if (name === "test_fn_failure") this.failed = true;
    if (name === "test_start" && this.failed) test.mode = "skip";
  }
};
