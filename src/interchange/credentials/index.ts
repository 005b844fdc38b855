export type { Baked, BakedKind } from "./baking/kinds";
export { bakePng, isPng, readPng } from "./baking/png";
export { bakeSvg, readSvg } from "./baking/svg";
export { CanonicalError, type CanonicalFault, type Canonicaliser } from "./canonical/canonicaliser";
export { CanonicalThread } from "./canonical/thread";
export * from "./contexts";
export {
  addProof,
  CRYPTOSUITE,
  type DataIntegrityProof,
  hashData,
  type JsonObject,
  verifyProof,
} from "./proofs/data-integrity";
export { readDidKey, readMultikey, writeMultikey } from "./proofs/multikey";
export { credentialOf, readJwt, signJwt, verifyJwt } from "./proofs/vc-jwt";
export { decodeStatusList, encodeStatusList, isSet, STATUS_LIST_LENGTH } from "./status-list";
