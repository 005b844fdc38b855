import { createHash } from "node:crypto";
import { CREDENTIALS_V2, OPEN_BADGES, OPEN_BADGES_EXTENSIONS } from "../contexts";
import { achievementOf, resultOf } from "./achievement";
import type { BadgeAddresses } from "./addresses";
import type { AcceptedSource, IssuerSource, StatusPlace, SubjectSource } from "./sources";

const SCHEMA =
  "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

/** What all documents that are issued have in common. */
export interface Issuing {
  readonly addresses: BadgeAddresses;
  readonly issuer: IssuerSource;
  readonly subject: SubjectSource;
  /** The instant of issuing, as in XML Schema. */
  readonly now: string;
}

/** A badge of Open Badges 3.0 for one accepted competence, without a proof. */
export function badgeOf(
  id: string,
  { competence, level, judgedOn, until }: AcceptedSource,
  status: StatusPlace,
  issuing: Issuing,
) {
  const { addresses, subject, now } = issuing;
  const achievement = achievementOf(competence, addresses);
  return {
    "@context": [CREDENTIALS_V2, OPEN_BADGES, OPEN_BADGES_EXTENSIONS],
    id: `urn:uuid:${id}`,
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    name: competence.title,
    issuer: issuerOf(issuing),
    validFrom: now,
    awardedDate: `${judgedOn}T00:00:00Z`,
    ...(until !== null && { validUntil: `${until}T00:00:00Z` }),
    credentialSubject: {
      id: subject.id,
      type: ["AchievementSubject"],
      ...identifierOf(subject),
      achievement,
      result: [resultOf(achievement.id, level.code)],
    },
    credentialStatus: statusOf(status, issuing),
    credentialSchema: schemaOf(SCHEMA),
  };
}

/** The issuer as it is named in a document. */
export const issuerOf = ({ addresses, issuer }: Pick<Issuing, "addresses" | "issuer">) => ({
  id: addresses.issuer(issuer.code),
  type: ["Profile"],
  name: issuer.name,
});

/** Where a verifier sees whether a document is revoked. */
export function statusOf({ list, place }: StatusPlace, { addresses, issuer }: Issuing) {
  const statusListCredential = addresses.statusList(issuer.code, list);
  return {
    id: `${statusListCredential}#${place}`,
    type: "BitstringStatusListEntry",
    statusPurpose: "revocation",
    statusListIndex: String(place),
    statusListCredential,
  };
}

export const schemaOf = (id: string) => [{ id, type: "1EdTechJsonSchemaValidator2019" }];

/** The worker's address, hashed with its salt; nothing if they gave none. */
export function identifierOf({ email }: SubjectSource) {
  if (!email) return {};
  const hash = createHash("sha256").update(`${email.address}${email.salt}`).digest("hex");
  return {
    identifier: [
      {
        type: "IdentityObject",
        hashed: true,
        identityHash: `sha256$${hash}`,
        identityType: "emailAddress",
        salt: email.salt,
      },
    ],
  };
}
