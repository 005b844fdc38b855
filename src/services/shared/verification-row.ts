import type { NewRow } from "../../facts";
import { refuse, type UseCaseContext } from "./context";
import { sharedMessages } from "./messages";

/**
 * A verification as its table holds it. The row shows if a program made it, so that it is not taken for a
 * person's.
 */
export const verificationRow = (
  { actor }: Pick<UseCaseContext, "actor">,
  credentialId: string,
  { verifiedOn, how }: { readonly verifiedOn: string; readonly how: string },
): NewRow<"CREDENTIAL_VERIFICATION"> => ({
  credentialId,
  verifiedOn,
  how,
  program: actor.client?.id ?? null,
});

/** @throws Refused if a credential would have been verified before it was awarded. */
export function requireAwarded(awardedOn: string | null, verifiedOn: string): void {
  if (awardedOn === null || verifiedOn >= awardedOn) return;
  refuse("DATES_OUT_OF_ORDER", ["verifiedOn"], sharedMessages.verifiedBeforeAwarded(awardedOn, verifiedOn));
}
