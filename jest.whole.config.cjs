// For npm test: all test files in a few shares, each read as one file. A part is quicker file by file: npx jest test/eligibility.
module.exports = { ...require("./jest.config.cjs"), testMatch: ["<rootDir>/test/whole/*-of-*.ts"] };
