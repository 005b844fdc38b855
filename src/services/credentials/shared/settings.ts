import {
  BadgeAddresses,
  type IssuerSource,
  type Issuing,
  type SubjectSource,
} from "../../../interchange/credentials";
import { type CredentialSettings, refuse, type UseCaseContext } from "../../shared/context";
import { messages } from "../messages";

/** @throws Refused if the service issues no badges. */
export const requireCredentials = ({ credentials }: UseCaseContext): CredentialSettings =>
  credentials ?? refuse("WRONG_STATE", [], messages.off);

/** What the documents of one request have in common. @param now the instant of the request. */
export function issuingFor(context: UseCaseContext, subject: SubjectSource, now: Date): Issuing {
  return {
    addresses: new BadgeAddresses(requireCredentials(context).publicUrl),
    issuer: issuerIn(context),
    subject,
    now: withoutFraction(now),
  };
}

/** The employer on whose record the judgements are. */
export function issuerIn({ actor, reference }: UseCaseContext): IssuerSource {
  const organisation = reference.curriculum.organisations.get(actor.organisationId);
  if (!organisation) throw new Error("The organisation of the actor is not in the reference data.");
  return organisation;
}

/** An instant as XML Schema has it, in whole seconds. */
export const withoutFraction = (instant: Date): string => instant.toISOString().replace(/[.]\d{3}Z$/, "Z");
