// Required before anything else by all that npm runs here: where this Node is too old, it says which one is needed, instead of
// whatever would fail first. It keeps to what a Node of ten years ago can read.
const needed = require("../package.json").engines.node;

/**
 * Why Peerway does not run on a Node, for a person to read; null: it does.
 * @param version of the Node, such as 18.20.4.
 * @param range as package.json has it, such as >=20.19.
 */
function faultOfNode(version, range) {
  const least = range
    .replace(/[^\d.]/g, "")
    .split(".")
    .map(Number);
  const given = version.split(".").map(Number);
  const isEnough = given[0] > least[0] || (given[0] === least[0] && given[1] >= (least[1] || 0));
  return isEnough
    ? null
    : `Peerway needs Node.js ${least.join(".")} or newer, and this is Node.js ${version} (${process.execPath}). Install a newer one, from https://nodejs.org or with a version manager (nvm install 24), and run the same command again.`;
}

module.exports = { faultOfNode };
const fault = faultOfNode(process.versions.node, needed);
if (fault !== null) {
  console.error(fault);
  process.exit(1);
}
