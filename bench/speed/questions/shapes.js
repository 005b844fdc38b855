// What the bodies of all servers are brought to before they are compared: Peerway's own shape.

/** Something that an answer about workers has to hold, or it says nothing. */
exports.FACE = /"judgedOn":"\d{4}-/;

/** PostGraphile has a list of nodes wherever Peerway has a short list. */
exports.faceOf = ({ roleBandsHeld, readiness, ...worker }, { readiness: row = (same) => same } = {}) => ({
  ...worker,
  roleBandsHeld: roleBandsHeld.nodes,
  readiness: readiness.nodes.map(row),
});
