import type { UserError, UserErrorCode } from "../../../entities/user-error";
import { BadgeFault } from "../../../interchange/badges/badge-fault";
import { expiryOf, type Sent } from "../../../interchange/badges/container";
import { keyOf } from "../../../interchange/badges/keys";
import { requirePlainNames } from "../../../interchange/badges/plain-names";
import { checkSignature, type Signature } from "../../../interchange/badges/proofs";
import { CanonicalError } from "../../../interchange/credentials";
import { londonDay } from "../../../reference/london";
import type { TrustedIssuerRow } from "../../../repositories/badges/trusted-issuers";
import { messages } from "../messages";
import { checkStatus } from "./check-status";
import { checkSubject } from "./check-subject";
import type { CheckedFacts, Checking } from "./checking";
import { Checks } from "./checks";

export interface Checked<Facts> {
  readonly sent: Sent;
  /** Null if it cannot be read. */
  readonly facts: Facts | null;
  readonly trusted: TrustedIssuerRow | null;
  readonly checks: Checks;
}

/**
 * Checks a credential in this order: its form, its contexts, its signature and its issuer, its period of
 * validity, its status, and whose it is. The status is looked up only if everything before it is right, so
 * that nothing is fetched for an issuer that the organisation does not trust.
 * @param read reads it. @throws CanonicalError if too many are being checked.
 */
export async function checkCredential<Facts extends CheckedFacts>(
  sent: Sent,
  read: (document: Sent["document"]) => Facts,
  checking: Checking,
): Promise<Checked<Facts>> {
  const checks = new Checks();
  const facts = readFacts(sent, read, checks);
  if (!facts) return { sent, facts, trusted: null, checks };
  const trusted = await checking.trustIn(facts.issuer.id);
  const signature = await signatureOf(sent, trusted, checking, checks);
  if (signature) checkIssuer(signature, facts, trusted, checks);
  checkValidity(sent, facts, checking.now, checks);
  await checkStatus(facts, trusted, checking, checks);
  if (checking.holder) checkSubject(facts.identifiers ?? [], checking.holder, checks);
  return { sent, facts, trusted, checks };
}

function readFacts<Facts>(
  { document }: Sent,
  read: (document: Sent["document"]) => Facts,
  checks: Checks,
): Facts | null {
  try {
    const facts = read(document);
    checks.pass("FORM", messages.formPassed);
    requirePlainNames(document);
    checks.pass("CONTEXTS", messages.contextsPassed);
    return facts;
  } catch (error) {
    if (!(error instanceof BadgeFault)) throw error;
    const isContext = error.code === "UNKNOWN_CONTEXT";
    checks.fail(isContext ? "CONTEXTS" : "FORM", codeOf(error), messages.fault(error));
    return null;
  }
}

const codeOf = ({ code }: BadgeFault): UserErrorCode => {
  if (code === "OLD_VERSION" || code === "NOT_A_BADGE" || code === "UNKNOWN_CONTEXT") return "NOT_SUPPORTED";
  return code === "TOO_LARGE" ? "OUT_OF_RANGE" : "UNREADABLE";
};

/** A fault of what was sent, as an answer. @param field where it was sent. */
export const userErrorOf = (fault: BadgeFault, field: string): UserError => ({
  code: codeOf(fault),
  field: [field],
  message: messages.fault(fault),
});

/** Null if it could not be computed. */
async function signatureOf(
  sent: Sent,
  trusted: TrustedIssuerRow | null,
  { settings, now }: Checking,
  checks: Checks,
): Promise<Signature | null> {
  try {
    return await checkSignature(sent, (trusted?.keys ?? []).map(keyOf), settings.canonicaliser, now);
  } catch (error) {
    if (!(error instanceof CanonicalError) || error.fault === "BUSY") throw error;
    const isContext = error.fault === "UNKNOWN_CONTEXT";
    const code = isContext || error.fault === "TOO_COMPLEX" ? "NOT_SUPPORTED" : "UNREADABLE";
    checks.fail(isContext ? "CONTEXTS" : "FORM", code, messages.canonical(error));
    return null;
  }
}

/** Reports a right or wrong signature also if its issuer is not trusted. */
function checkIssuer(
  signature: Signature,
  { issuer }: CheckedFacts,
  trusted: TrustedIssuerRow | null,
  checks: Checks,
): void {
  if (signature.is === "NONE") checks.fail("SIGNATURE", "MISSING", messages.noProof);
  else if (signature.is === "NOT_SUPPORTED")
    checks.fail("SIGNATURE", "NOT_SUPPORTED", messages.proofNotSupported(signature.kinds));
  else checkTrust(signature.is, issuer.id, trusted, checks);
}

function checkTrust(
  signature: "RIGHT" | "RIGHT_BY_ITS_OWN_KEY" | "WRONG" | "NO_KEY",
  issuer: string,
  trusted: TrustedIssuerRow | null,
  checks: Checks,
): void {
  const isWrong = signature === "WRONG";
  const found = isWrong
    ? messages.signatureWrong
    : signature === "NO_KEY"
      ? messages.signatureOfUnknownKey
      : messages.signatureRight;
  // For an issuer that is not trusted, the wrong signature is a part of one answer.
  if (isWrong) checks.fail("SIGNATURE", trusted ? "SIGNATURE_WRONG" : null, found);
  else if (signature !== "NO_KEY") checks.pass("SIGNATURE", found);
  if (!trusted) checks.fail("ISSUER", "ISSUER_NOT_TRUSTED", messages.issuerNotTrusted(issuer, found));
  else if (signature === "RIGHT") checks.pass("ISSUER", messages.issuerTrusted(trusted.name));
  else if (!isWrong)
    checks.fail(
      "ISSUER",
      "ISSUER_NOT_TRUSTED",
      signature === "NO_KEY" ? messages.keyNotStated(issuer) : messages.keyNotTrusted(issuer),
    );
}

function checkValidity(sent: Sent, { validFrom, validUntil }: CheckedFacts, now: Date, checks: Checks): void {
  const ends = [validUntil?.getTime(), expiryOf(sent.token)].filter((end) => end != null);
  const end = ends.length > 0 ? new Date(Math.min(...ends)) : null;
  if (validFrom > now) checks.fail("VALIDITY", "NOT_VALID_NOW", messages.notYetValid(londonDay(validFrom)));
  else if (end && end <= now) checks.fail("VALIDITY", "NOT_VALID_NOW", messages.expired(londonDay(end)));
  else checks.pass("VALIDITY", messages.validNow);
}
