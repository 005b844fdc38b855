import type { KnownFacts, LeafRequirement } from "../eligibility";

/** Somebody's act, with the leaves that it meets by itself. */
export interface Act {
  readonly id: string;
  readonly kind: "CREDENTIAL" | "VERIFICATION" | "ENDORSEMENT" | "SUPERVISION" | "ATTESTATION";
  readonly closes: ReadonlySet<number>;
  /** The issuer of a credential that is obtained. */
  readonly issuer: string | null;
  /** A credential on record that is verified. */
  readonly credentialId: string | null;
}

/** Verifying a credential on record comes before obtaining it again. */
export function actsOf(leaves: readonly LeafRequirement[], known: KnownFacts): readonly Act[] {
  const placed = leaves.map((leaf, at) => ({ leaf, at }));
  const act = (
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
    ...own,
  });
  const credentials = leaves.filter((leaf) => leaf.kind === "CREDENTIAL");
  const types = [...new Set(credentials.map(({ credentialTypeId }) => credentialTypeId))];
  const takes = (type: string, issuer: string) => (leaf: LeafRequirement) =>
    leaf.kind === "CREDENTIAL" &&
    leaf.credentialTypeId === type &&
    (leaf.acceptedIssuers === null || leaf.acceptedIssuers.includes(issuer));
  const issuersOf = (type: string) => [
    ...new Set(
      credentials.flatMap((leaf) => (leaf.credentialTypeId === type ? (leaf.acceptedIssuers ?? [""]) : [])),
    ),
  ];
  const made = [
    ...types.flatMap((type) =>
      known
        .credentialsOf(type)
        .map(({ id, issuer }) => act("VERIFICATION", id, takes(type, issuer), { credentialId: id })),
    ),
    ...types.flatMap((type) =>
      issuersOf(type).map((issuer) =>
        act("CREDENTIAL", `${type} ${issuer}`, takes(type, issuer), { issuer }),
      ),
    ),
    ...placed.flatMap(({ leaf, at }): Act[] => {
      switch (leaf.kind) {
        case "ENDORSEMENT":
          return [act("ENDORSEMENT", String(at), (other) => isSameWord(leaf, other))];
        case "EMPLOYER_CONDITION":
          return [
            act(
              "ATTESTATION",
              String(at),
              (other) => other.kind === "EMPLOYER_CONDITION" && other.competenceId === leaf.competenceId,
            ),
          ];
        case "SUPERVISION":
          return [act("SUPERVISION", String(at), (other) => other === leaf)];
        default:
          return [];
      }
    }),
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

function isSameWord(
  leaf: Extract<LeafRequirement, { kind: "ENDORSEMENT" }>,
  other: LeafRequirement,
): boolean {
  return (
    other.kind === "ENDORSEMENT" &&
    other.byCapacity === leaf.byCapacity &&
    other.subject === leaf.subject &&
    other.subjectCode === leaf.subjectCode &&
    (leaf.subject !== "SUPPORTS_MOVE" || other.routeId === leaf.routeId)
  );
}
