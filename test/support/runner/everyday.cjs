const { usesDatabase } = require("./database-use.cjs");

/** How many files that use a database there are for each that npm test runs. */
const ONE_IN = 6;

/**
 * Which test files npm test runs: all that need no database, and a sample of the others. Files that load what was changed since the last
 * commit come first into the sample, and the seed draws the rest.
 * @param files paths of all of them. @param affected those that load a changed file. @param seed a whole number.
 * @returns the chosen paths, and how many there are of each kind.
 */
function everydayFiles(files, affected, seed) {
  const quick = files.filter((file) => !usesDatabase(file));
  const others = files.filter(usesDatabase);
  const turns = new Map(others.map((file) => [file, turnOf(file, seed)]));
  const sample = [...others]
    .sort((one, other) => affected.has(other) - affected.has(one) || turns.get(one) - turns.get(other))
    .slice(0, Math.ceil(others.length / ONE_IN));
  return { files: [...quick, ...sample], quick: quick.length, sample, others };
}

/** Where a file comes when a seed draws: evenly spread, and always the same (FNV-1a). */
function turnOf(file, seed) {
  let turn = 0x811c9dc5;
  for (const letter of `${seed} ${file.split(/[\\/]test[\\/]/).at(-1)}`)
    turn = Math.imul(turn ^ letter.codePointAt(0), 0x01000193) >>> 0;
  return Math.imul(turn ^ (turn >>> 15), 0x2c1b3c6d) >>> 0;
}

module.exports = { everydayFiles, ONE_IN };
