import type { BadgeFacts } from "../../../interchange/badges/read-badge";
import type { TrustedIssuerRow } from "../../../repositories/badges/trusted-issuers";
import type { BadgeSettings } from "../../shared/context";
import type { Holder } from "./check-subject";

/** What is read of every credential. */
export type CheckedFacts = Pick<BadgeFacts, "issuer" | "validFrom" | "validUntil" | "statuses"> &
  Partial<Pick<BadgeFacts, "identifiers">>;

export interface Checking {
  readonly settings: BadgeSettings;
  readonly now: Date;
  /** The statement of trust in an issuer that is in force. */
  readonly trustIn: (issuer: string) => Promise<TrustedIssuerRow | null>;
  /** What the worker says of whose it is; null if that is not asked. */
  readonly holder: Holder | null;
}
