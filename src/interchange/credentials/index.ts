export type { Baked, BakedKind } from "./baking/kinds";
export { bakePng, isPng, readPng } from "./baking/png";
export { bakeSvg, readSvg } from "./baking/svg";
export { CanonicalError, type CanonicalFault, type Canonicaliser } from "./canonical/canonicaliser";
export { CanonicalThread } from "./canonical/thread";
export * from "./contexts";
export { achievementOf, CRITERIA, domainAchievement } from "./issuing/achievement";
export { BadgeAddresses } from "./issuing/addresses";
export { badgeOf, type Issuing } from "./issuing/badge";
export { pictureAsPng, pictureAsSvg } from "./issuing/picture";
export { type PublicKeys, profileOf, standalone, statusListOf } from "./issuing/published";
export { recordOf } from "./issuing/record";
export type * from "./issuing/sources";
export { type CredentialKeys, readCredentialKeys } from "./keys";
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
