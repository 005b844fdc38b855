import type { CredentialType, ProgrammeVersion } from "../entities";
import type { PathwayReference } from "./pathway";

/** The credential types that learners can be awarded who complete any of these programmes, each once. */
export function awardsOf(
  { credentialTypes }: PathwayReference,
  programmes: readonly ProgrammeVersion[],
): readonly CredentialType[] {
  const codes = new Set(programmes.flatMap(({ leadsTo }) => leadsTo));
  return [...credentialTypes.values()].filter(
    (type) => type.ownerOrganisationId === null && codes.has(type.code),
  );
}
