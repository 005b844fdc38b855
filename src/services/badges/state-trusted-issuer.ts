import { randomUUID } from "node:crypto";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import {
  countTrustedIssuers,
  endTrustedIssuer as endStatement,
  insertTrustedIssuer,
  trustedIssuerInForce,
} from "../../repositories/badges/trusted-issuers";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireLength } from "../shared/validation";
import { messages } from "./messages";
import { type KeysInput, parseKeys } from "./shared/parse-keys";
import { requireTrustedIssuer } from "./shared/trusted-issuer";

export interface StateTrustedIssuer extends KeysInput {
  /** The id of the issuer. */
  readonly issuer: string;
  readonly name: string;
}

/** Most issuers that one organisation trusts. */
const MOST = 200;

/**
 * States that the organisation trusts an issuer of badges, and by which keys, from now on. What was stated of
 * the same issuer before ends. @returns the statement's id.
 */
export async function stateTrustedIssuer(
  { actor }: UseCaseContext,
  db: Database,
  input: StateTrustedIssuer,
): Promise<string> {
  capacityFor(actor, "statePolicies", null);
  const { organisationId, subject } = actor;
  const issuer = parseIssuer(input.issuer);
  const name = requireLength(input.name, 200, "name");
  const keys = parseKeys(input);
  const before = await trustedIssuerInForce(db, organisationId, issuer);
  if (before) await endStatement(db, organisationId, before.id, subject);
  else if ((await countTrustedIssuers(db, organisationId)) >= MOST)
    refuse("OUT_OF_RANGE", [], messages.tooManyIssuers(MOST));
  const id = randomUUID();
  await insertTrustedIssuer(db, { organisationId, id, issuer, name, keys, statedBy: subject });
  return id;
}

/** @throws Refused if no badge can have this as the id of its issuer. */
function parseIssuer(text: string): string {
  const issuer = requireLength(text, 2000, "issuer");
  const isUri = URL.canParse(issuer) && /^(https?|did|urn):\S+$/.test(issuer);
  return isUri ? issuer : refuse("UNREADABLE", ["issuer"], messages.notAnIssuer);
}

/** Ends the trust in an issuer, from now on. The credentials and drafts from its badges stay. @returns the statement's id. */
export async function endTrustedIssuer(
  context: UseCaseContext,
  db: Database,
  input: { readonly trustedIssuer: string },
): Promise<string> {
  capacityFor(context.actor, "statePolicies", null);
  const { organisationId, id } = await requireTrustedIssuer(context, db, input.trustedIssuer);
  await endStatement(db, organisationId, id, context.actor.subject);
  return id;
}
