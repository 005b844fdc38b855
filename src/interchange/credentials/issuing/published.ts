import { CREDENTIALS_V2, OPEN_BADGES } from "../contexts";
import { encodeStatusList } from "../status-list";
import type { BadgeAddresses } from "./addresses";
import type { IssuerSource } from "./sources";

/** The public keys of the service. */
export interface PublicKeys {
  /** Multikeys of Ed25519. */
  readonly multikeys: readonly string[];
  /** Keys of RSA as JWKs, by `kid`. */
  readonly tokenKeys: ReadonlyMap<string, object>;
}

/** The profile of an issuer, with the keys by which its badges are verified. */
export function profileOf(issuer: IssuerSource, keys: PublicKeys, addresses: BadgeAddresses) {
  const id = addresses.issuer(issuer.code);
  const methods = [
    ...keys.multikeys.map((publicKeyMultibase) => ({
      id: `${id}#${publicKeyMultibase}`,
      type: "Multikey",
      controller: id,
      publicKeyMultibase,
    })),
    ...[...keys.tokenKeys].map(([kid, publicKeyJwk]) => ({
      id: addresses.tokenKey(issuer.code, kid),
      type: "JsonWebKey",
      controller: id,
      publicKeyJwk,
    })),
  ];
  return {
    "@context": [
      "https://www.w3.org/ns/did/v1",
      "https://w3id.org/security/multikey/v1",
      "https://w3id.org/security/jwk/v1",
      OPEN_BADGES,
    ],
    id,
    type: ["Profile"],
    name: issuer.name,
    verificationMethod: methods,
    assertionMethod: methods.map((method) => method.id),
  };
}

/** A document of its own for something that is part of badges. */
export const standalone = <T extends object>(part: T) => ({
  "@context": [CREDENTIALS_V2, OPEN_BADGES],
  ...part,
});

/** A status list, without a proof. It has no dates and no reasons. */
export function statusListOf(
  issuer: IssuerSource,
  { list, places }: { readonly list: number; readonly places: readonly number[] },
  addresses: BadgeAddresses,
) {
  const id = addresses.statusList(issuer.code, list);
  return {
    "@context": [CREDENTIALS_V2],
    id,
    type: ["VerifiableCredential", "BitstringStatusListCredential"],
    issuer: addresses.issuer(issuer.code),
    credentialSubject: {
      id: `${id}#list`,
      type: "BitstringStatusList",
      statusPurpose: "revocation",
      encodedList: encodeStatusList(places),
    },
  };
}
