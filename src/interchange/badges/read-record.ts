import type { JsonObject } from "../credentials";
import { fault } from "./badge-fault";
import { openToken, type Sent } from "./container";
import {
  type BadgeFacts,
  onlyObject,
  readIssuer,
  readStatuses,
  readValidity,
  requireCredential,
} from "./read-badge";

/** What a Comprehensive Learner Record says of itself. */
export type RecordFacts = Pick<BadgeFacts, "issuer" | "validFrom" | "validUntil" | "statuses">;

/** Reads a record, without the badges in it. @throws BadgeFault */
export function readRecord(document: JsonObject): RecordFacts {
  requireCredential(document);
  return {
    issuer: readIssuer(document),
    ...readValidity(document),
    statuses: readStatuses(document),
  };
}

/** The credentials in a record, each with a signature of its own. @throws BadgeFault */
export function badgesIn({ document, form }: Sent): Sent[] {
  const { verifiableCredential: held } = onlyObject(document.credentialSubject, "credentialSubject");
  const all = held == null ? [] : ([held].flat() as unknown[]);
  return all.map((each) => {
    if (typeof each === "string") return openToken(each, form);
    const isObject = typeof each === "object" && each !== null && !Array.isArray(each);
    return isObject
      ? { form, document: each as JsonObject, token: null }
      : fault("WRONG_VALUE", "credentialSubject.verifiableCredential");
  });
}
