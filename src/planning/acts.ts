import type { KnownFacts, LeafRequirement } from "../eligibility";
import type { EndorsementSubject } from "../eligibility/requirement";

/** Somebody's act, with the leaves that it meets by itself. */
export interface Act {
  readonly id: string;
  readonly kind: "CREDENTIAL" | "VERIFICATION" | "ENDORSEMENT" | "SUPERVISION" | "ATTESTATION";
  readonly closes: ReadonlySet<number>;
  /** The issuer of a credential that is obtained. */
  readonly issuer: string | null;
  /** A credential on record that is verified. */
  readonly credentialId: string | null;
  /** The type of the credential that is obtained; null for anything else. */
  readonly credentialTypeId: string | null;
  /** What an endorsement is about; null for anything else. */
  readonly subject: EndorsementSubject | null;
  /** The topic within that subject; null for anything else. */
  readonly subjectCode: string | null;
}

interface PlacedLeaf {
  readonly leaf: LeafRequirement;
  readonly at: number;
}

/** Verifying a credential on record comes before obtaining it again. */
export function actsOf(leaves: readonly LeafRequirement[], known: KnownFacts): readonly Act[] {
  const placed = leaves.map((leaf, at) => ({ leaf, at }));
  const made = [
    ...credentialActs(placed, known),
    ...placed.flatMap((each) => otherActs(each, placed, known)),
  ];
  const doesNoMore = (one: Act, other: Act) =>
    one.kind === other.kind &&
    one.kind !== "VERIFICATION" &&
    [...one.closes].every((at) => other.closes.has(at));
  return made.filter(
    (each, at) =>
      !made.some(
        (other, place) =>
          other !== each && doesNoMore(each, other) && (place < at || other.closes.size > each.closes.size),
      ),
  );
}

/** An act that closes the leaves for which a condition holds. */
const actOn = (
  placed: readonly PlacedLeaf[],
  kind: Act["kind"],
  id: string,
  closes: (leaf: LeafRequirement) => boolean,
  own: Partial<Act> = {},
): Act => ({
  id: `${kind} ${id}`,
  kind,
  closes: new Set(placed.filter(({ leaf }) => closes(leaf)).map(({ at }) => at)),
  issuer: null,
  credentialId: null,
  credentialTypeId: null,
  subject: null,
  subjectCode: null,
  ...own,
});

/** All verifications of credentials on record, then all credentials that could be obtained. */
function credentialActs(placed: readonly PlacedLeaf[], known: KnownFacts): readonly Act[] {
  const credentials = placed.flatMap(({ leaf }) => (leaf.kind === "CREDENTIAL" ? [leaf] : []));
  const types = [...new Set(credentials.map(({ credentialTypeId }) => credentialTypeId))];
  const takes = (type: string, issuer: string) => (leaf: LeafRequirement) =>
    leaf.kind === "CREDENTIAL" &&
    known.countsAs(type, leaf.credentialTypeId) &&
    (leaf.acceptedIssuers === null || leaf.acceptedIssuers.includes(issuer));
  // One of an own type is also among those of the national type above it.
  const recorded = new Set(types.flatMap((type) => known.credentialsOf(type)));
  const issuersOf = (type: string) => [
    ...new Set(
      credentials.flatMap((leaf) => (leaf.credentialTypeId === type ? (leaf.acceptedIssuers ?? [""]) : [])),
    ),
  ];
  return [
    ...[...recorded].map(({ id, issuer, credentialTypeId }) =>
      actOn(placed, "VERIFICATION", id, takes(credentialTypeId, issuer), { credentialId: id }),
    ),
    ...types.flatMap((type) =>
      issuersOf(type).map((issuer) =>
        actOn(placed, "CREDENTIAL", `${type} ${issuer}`, takes(type, issuer), {
          issuer,
          credentialTypeId: type,
        }),
      ),
    ),
  ];
}

/** The act that a leaf asks for, if it is an endorsement, an attestation or supervision. */
function otherActs(
  { leaf, at }: PlacedLeaf,
  placed: readonly PlacedLeaf[],
  known: KnownFacts,
): readonly Act[] {
  switch (leaf.kind) {
    case "ENDORSEMENT":
      return [
        actOn(placed, "ENDORSEMENT", String(at), (other) => meetsToo(leaf, other, known), {
          subject: leaf.subject,
          subjectCode: leaf.subjectCode,
        }),
      ];
    case "EMPLOYER_CONDITION": {
      const isSameDuty = (other: LeafRequirement) =>
        other.kind === "EMPLOYER_CONDITION" && other.competenceId === leaf.competenceId;
      return [actOn(placed, "ATTESTATION", String(at), isSameDuty)];
    }
    case "SUPERVISION":
      return [actOn(placed, "SUPERVISION", String(at), (other) => other === leaf)];
    default:
      return [];
  }
}

/** Whether the endorsement that a leaf asks for meets another leaf. */
function meetsToo(
  leaf: Extract<LeafRequirement, { kind: "ENDORSEMENT" }>,
  other: LeafRequirement,
  known: KnownFacts,
): boolean {
  return (
    other.kind === "ENDORSEMENT" &&
    other.byCapacity === leaf.byCapacity &&
    other.subject === leaf.subject &&
    known.countsAs(leaf.subjectCode, other.subjectCode) &&
    (leaf.subject !== "SUPPORTS_MOVE" || other.routeId === leaf.routeId)
  );
}
