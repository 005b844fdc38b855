import { BadgeFault } from "../../../interchange/badges/badge-fault";
import { openBadge, openToken, type Sent } from "../../../interchange/badges/container";
import { keyOf } from "../../../interchange/badges/keys";
import { requirePlainNames } from "../../../interchange/badges/plain-names";
import { checkSignature } from "../../../interchange/badges/proofs";
import type { StatusEntry } from "../../../interchange/badges/read-badge";
import { decidingStatuses, isSupported, statusIn } from "../../../interchange/badges/status";
import { CanonicalError } from "../../../interchange/credentials";
import type { TrustedIssuerRow } from "../../../repositories/badges/trusted-issuers";
import { messages } from "../messages";
import type { CheckedFacts, Checking } from "./checking";
import type { Checks } from "./checks";

/** Most lists that one badge can have: one for revocation and one for suspension. */
const MOST_LISTS = 2;

/** What a list says; null if it cannot be relied on. */
type Said = "IN_FORCE" | "REVOKED" | "SUSPENDED" | null;

/** Finds out if the issuer has revoked or suspended a badge, from its list. */
export async function checkStatus(
  facts: CheckedFacts,
  trusted: TrustedIssuerRow | null,
  checking: Checking,
  checks: Checks,
): Promise<void> {
  if (!trusted || !checks.havePassed("FORM", "CONTEXTS", "SIGNATURE", "ISSUER", "VALIDITY")) return;
  const entries = decidingStatuses(facts);
  const other = entries.find((entry) => !isSupported(entry));
  if (other || entries.length > MOST_LISTS)
    return checks.fail("STATUS", "NOT_SUPPORTED", messages.statusNotSupported(kindOf(other)));
  if (entries.length === 0) return checks.pass("STATUS", messages.noStatus);
  for (const entry of entries) {
    const fetched = await checking.settings.fetchStatusList(entry.list ?? "");
    if (fetched === null) return checks.fail("STATUS", "STATUS_UNKNOWN", messages.statusUnreachable);
    const said = await readList(fetched, entry, trusted, checking);
    if (said === null) return checks.fail("STATUS", "STATUS_UNKNOWN", messages.statusUnreadable);
    if (said === "REVOKED") return checks.fail("STATUS", "REVOKED", messages.revoked);
    if (said === "SUSPENDED") return checks.fail("STATUS", "REVOKED", messages.suspended);
  }
  checks.pass("STATUS", messages.notRevoked);
}

const kindOf = (entry: StatusEntry | undefined): string =>
  entry
    ? [entry.type || "without a type", entry.purpose].filter(Boolean).join(" for ").slice(0, 200)
    : "several";

/** Only a list that the issuer has signed by a stated key says anything. */
async function readList(
  text: string,
  entry: StatusEntry,
  { issuer, keys }: TrustedIssuerRow,
  { settings, now }: Checking,
): Promise<Said> {
  try {
    const sent = openList(text);
    requirePlainNames(sent.document);
    const signature = await checkSignature(sent, keys.map(keyOf), settings.canonicaliser, now);
    return signature.is === "RIGHT" ? statusIn(sent.document, entry, issuer, now) : null;
  } catch (error) {
    if (error instanceof BadgeFault) return null;
    if (error instanceof CanonicalError && error.fault !== "BUSY") return null;
    throw error;
  }
}

function openList(text: string): Sent {
  const trimmed = text.trim();
  return trimmed.startsWith("{") ? openBadge({ json: trimmed }) : openToken(trimmed, "JWT");
}
