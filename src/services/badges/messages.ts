import type { BadgeFault, BadgeFaultCode } from "../../interchange/badges/badge-fault";
import type { CanonicalError, CanonicalFault } from "../../interchange/credentials";

const KIB = 256;

/** What is wrong with what was sent, by its fault; the argument is a part of the document. */
const FAULTS: Readonly<Record<BadgeFaultCode, (detail: string) => string>> = {
  NOT_BASE64: () => "base64 is not in base64. Send the bytes of the file, encoded in base64.",
  TOO_LARGE: () =>
    `The badge has more than ${KIB} KiB. Send a smaller image, or the JSON document without one.`,
  NO_BADGE_IN_IMAGE: () =>
    "The image has no Open Badge 3.0 in it. Download the badge again from where you got it; a copy of the picture alone is not enough.",
  NOT_A_FILE: () => "The file is no PNG, no SVG, no JSON document and no JWT. Send one of these.",
  NOT_JSON: () => "The badge is not a JSON object. Send the text of the document exactly as it was issued.",
  NOT_A_TOKEN: () =>
    "This is not a JWT. A JWT has three parts with points between them, for example eyJ….eyJ….abc.",
  OLD_VERSION: () =>
    "This is an Open Badge 2.x, which Peerway does not read. Ask its issuer for the badge as Open Badges 3.0, or draft evidence with it (draftEvidence).",
  NOT_A_BADGE: (types) =>
    `This credential is no badge: its type is ${types}. Hand in an OpenBadgeCredential or AchievementCredential of Open Badges 3.0, or a ClrCredential.`,
  MISSING: (name) => `The badge has no ${name}. Ask its issuer for a complete one.`,
  WRONG_VALUE: (name) =>
    `The badge has a value of ${name} that Open Badges 3.0 does not allow. Ask its issuer for a correct one.`,
  UNKNOWN_CONTEXT: (address) =>
    `The badge uses the JSON-LD context ${address}, which Peerway does not know. docs/badges-in.md lists the contexts that it knows.`,
  HIDDEN_NAME: (name) =>
    `The badge has a property with the name ${name}. Peerway reads only badges with the plain names of Open Badges 3.0, because others could hide something.`,
  TOO_DEEP: () => "The badge is nested too deeply to be read.",
  SPLIT: (id) => `The badge describes ${id} in two places, so that it can be read in two ways.`,
};

/** Why the signature of a document could not be computed. */
const CANONICAL: Readonly<Record<Exclude<CanonicalFault, "BUSY">, (detail: string) => string>> = {
  UNKNOWN_CONTEXT: FAULTS.UNKNOWN_CONTEXT,
  UNKNOWN_TERM: (term) =>
    `The badge has ${term.slice(0, 200)}, which none of its contexts defines. It was changed, or its issuer left out a context.`,
  NOT_JSON_LD: () => "The badge is not valid JSON-LD, so its signature cannot be checked.",
  TOO_COMPLEX: () =>
    "The badge is built in a way that takes too long to check. Ask its issuer for a simpler one.",
};

/** Every sentence with which a use case about badges refuses an input, or says what it found. */
export const messages = {
  // Trusted issuers and their achievements
  keysMissing: "Give at least one public key of the issuer, in multikeys or in jwks.",
  tooManyKeys: (given: number, most: number) => `You gave ${given} keys. An issuer has ${most} at the most.`,
  notAMultikey:
    "This is not an Ed25519 public key written as a Multikey. A Multikey starts with z6Mk, for example z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK.",
  notAJwk: {
    UNREADABLE: "This is not a public key written as a JWK.",
    PRIVATE:
      "This is a private or secret key. Give its public members alone, and treat the key as known to others from now on.",
    KIND: "Keys of this kind cannot be used. Give an Ed25519 key, or an RSA key of 2,048 bits or more.",
  },
  notAnIssuer:
    "This is not the id of an issuer. Give the address, did or urn that its badges have as issuer.id, for example https://college.example/issuer.",
  tooManyIssuers: (most: number) =>
    `Your organisation trusts ${most} issuers, which is the most possible. End the trust in one first (endTrustedIssuer).`,
  issuerNotFound: "Trusted issuer not found in your organisation.",
  issuerEnded: "This trust has ended. State it again (stateTrustedIssuer).",
  tooManyMappings: (most: number) =>
    `Your organisation has mapped ${most} achievements of this issuer, which is the most possible. End one first (endAchievementMapping).`,
  mappingNotFound: "Mapping not found in your organisation.",
  mappingEnded: "This mapping has ended already.",

  // The badge that was sent
  notTaken: "This service takes no badges.",
  fault: ({ code, detail }: BadgeFault) => FAULTS[code](detail),
  canonical: ({ fault, detail }: CanonicalError) => (fault === "BUSY" ? "" : CANONICAL[fault](detail)),
  tooBusy: "Many badges are being checked at the moment. Try again in a few seconds.",

  // Its signature and its issuer
  formPassed: "It is a credential that Peerway can read.",
  contextsPassed: "Its contexts are known.",
  noProof:
    "The badge is not signed, so nobody can check where it comes from. Ask its issuer for a signed one.",
  proofNotSupported: (kinds: readonly string[]) =>
    `The badge is signed with ${kinds.join(", ")}, which Peerway cannot check. It checks eddsa-rdfc-2022 and Ed25519Signature2020, and JWTs with RS256.`,
  signatureRight: "Its signature is right.",
  signatureWrong:
    "Its signature is not right: something in the badge was changed after it was signed, or it is damaged. Download it again from where you got it.",
  signatureOfUnknownKey:
    "Its signature could not be checked, because the badge does not bring its key along.",
  notCheckedYet: "It was not checked, because something before it was not right.",
  issuerTrusted: (name: string) =>
    `Your organisation trusts the issuer ${name}, and this is one of its keys.`,
  issuerNotTrusted: (issuer: string, signature: string) =>
    `Your organisation has not stated that it trusts the issuer ${issuer}. ${signature} Ask your HR team or lived experience lead to state it (stateTrustedIssuer).`,
  keyNotTrusted: (issuer: string) =>
    `Its signature is right, but by a key that your organisation has not stated for the issuer ${issuer}. Ask your HR team or lived experience lead to compare the keys with the issuer.`,
  keyNotStated: (issuer: string) =>
    `Its signature could not be checked: none of the keys that your organisation stated for the issuer ${issuer} is of the kind that the badge is signed with.`,

  // Whether it is valid, and whose it is
  validNow: "It is valid today.",
  notYetValid: (from: string) => `The badge is valid from ${from} on. Hand it in then.`,
  expired: (until: string) => `The badge was valid until ${until}. Ask its issuer if it can be renewed.`,
  noStatus: "Its issuer publishes no list of revoked badges for it.",
  notRevoked: "Its issuer has not revoked it.",
  revoked: "Its issuer has revoked the badge. Ask the issuer about the reason.",
  suspended: "Its issuer has suspended the badge. Ask the issuer about the reason.",
  statusNotSupported: (type: string) =>
    `Peerway cannot read the status of the badge: it reads BitstringStatusListEntry for revocation and suspension, and this is ${type}.`,
  statusUnreachable:
    "Peerway could not find out if its issuer has revoked the badge: the issuer's list could not be fetched. Try again later.",
  statusUnreadable:
    "Peerway could not find out if its issuer has revoked the badge: the issuer's list is not readable, not valid today, or not signed by the issuer.",
  addressMatches: "It was issued to the address that you gave.",
  addressDiffers:
    "The badge was issued to another address than the one that you gave. Give the address that its issuer knew.",
  addressNotInBadge:
    "The badge has no address to compare yours with. If it was issued to you, confirm that (isMine).",
  confirmedByWorker: "You confirmed that it was issued to you. This is recorded as your own statement.",
  subjectUnknown:
    "Nothing shows that the badge was issued to you. Give the address that it was issued to (address), or confirm that it is yours (isMine).",

  // What becomes of it
  onAnotherRecord:
    "This badge was handed in on another record of your organisation. If it is yours, ask your HR team to look at it.",
  undoneBefore:
    "You handed in this badge before, and the credential was retracted or revoked since then. Ask your HR team about it.",
  trustEnded: "The trust in its issuer has just ended. Nothing was recorded.",
  nothingToClaim:
    "The badge names no competence of a framework here, so Peerway cannot propose what it shows. Name the competences and levels yourself (claims).",
  claimsOfRecord:
    "claims is for one badge, and this is a record of several. Leave it out, or hand in the badges one by one.",
  recordEmpty: "The record has no badges in it.",
  recordTooLarge: (badges: number, most: number) =>
    `The record has ${badges} badges. Peerway reads ${most} at the most.`,
  howVerified: (isByAddress: boolean) =>
    `Open Badge: signature, issuer, status${isByAddress ? "" : "; holder by the worker's own statement"}`,
  draftOf: (badge: {
    readonly name: string;
    readonly issuer: string;
    readonly awardedOn: string;
    readonly checkedOn: string;
    readonly id: string;
    readonly isByAddress: boolean;
  }) =>
    [
      `Open Badge "${badge.name}", issued by ${badge.issuer}, awarded on ${badge.awardedOn}.`,
      `Peerway checked its signature, issuer and status on ${badge.checkedOn}.`,
      badge.isByAddress
        ? "It was issued to an address that the worker gave."
        : "The worker confirmed that it was issued to them.",
      `Its id is ${badge.id}.`,
    ].join("\n"),
};
