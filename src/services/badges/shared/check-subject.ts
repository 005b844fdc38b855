import { isIssuedTo } from "../../../interchange/badges/identifier";
import type { Identifier } from "../../../interchange/badges/read-badge";
import type { BadgeSubject } from "../../../repositories/badges/handed-in-badges";
import { messages } from "../messages";
import type { Checks } from "./checks";

/** What a worker says of whose a badge is. */
export interface Holder {
  /** The address that it was issued to. */
  readonly address: string | null;
  /** Whether they confirm that it is theirs. */
  readonly isMine: boolean;
}

/** Finds out if a badge is the worker's: by the hash of their address, or because they confirm it. */
export function checkSubject(
  identifiers: readonly Identifier[],
  { address, isMine }: Holder,
  checks: Checks,
): void {
  if (address !== null && identifiers.length > 0) {
    if (isIssuedTo(identifiers, address)) checks.pass("SUBJECT", messages.addressMatches);
    else checks.fail("SUBJECT", "NOT_YOURS", messages.addressDiffers);
  } else if (isMine) checks.pass("SUBJECT", messages.confirmedByWorker);
  else
    checks.fail(
      "SUBJECT",
      "NOT_YOURS",
      address === null ? messages.subjectUnknown : messages.addressNotInBadge,
    );
}

/** How it is recorded that a badge is the worker's, once that has been checked. */
export const subjectOf = (identifiers: readonly Identifier[], { address }: Holder): BadgeSubject =>
  address !== null && identifiers.length > 0 ? "ADDRESS_MATCHED" : "WORKER_CONFIRMED";
