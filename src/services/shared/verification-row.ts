import type { Desk } from "./desk";
import type { FactRow } from "./rows";

/** A verification as its table holds it: that a program did it stands in the row, so that nobody takes it for a person's. */
export const verificationRow = (
  { actor }: Pick<Desk, "actor">,
  credentialId: string,
  { verifiedOn, how }: { readonly verifiedOn: string; readonly how: string },
): FactRow => ({
  credential_id: credentialId,
  verified_on: verifiedOn,
  how,
  program: actor.client?.id ?? null,
});
