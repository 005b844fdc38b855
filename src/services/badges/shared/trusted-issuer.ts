import type { Database } from "../../../database/pool";
import { findTrustedIssuers, type TrustedIssuerRow } from "../../../repositories/badges/trusted-issuers";
import { refuse, type UseCaseContext } from "../../shared/context";
import { parseId } from "../../shared/validation";
import { messages } from "../messages";

/** The statement that an input names. @throws Refused if there is none, or it has ended. */
export async function requireTrustedIssuer(
  { actor: { organisationId } }: UseCaseContext,
  db: Database,
  globalId: string,
): Promise<TrustedIssuerRow> {
  const id = parseId("TrustedIssuer", globalId, "trustedIssuer");
  const [found] = await findTrustedIssuers(db, organisationId, [id]);
  if (!found) return refuse("NOT_FOUND", ["trustedIssuer"], messages.issuerNotFound);
  if (found.endedAt !== null) return refuse("WRONG_STATE", ["trustedIssuer"], messages.issuerEnded);
  return found;
}
