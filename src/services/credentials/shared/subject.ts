import { randomBytes, randomUUID } from "node:crypto";
import type { SubjectSource } from "../../../interchange/credentials";
import { refuse } from "../../shared/context";
import { messages } from "../messages";

/** What a worker says about whose the badge is. */
export interface SaidOfHolder {
  readonly holder?: string | null;
  readonly email?: string | null;
}

const DID_KEY = /^did:key:z[1-9A-HJ-NP-Za-km-z]{40,250}$/;

/** The subject of a document: a random id that nothing else has, unless the worker gives a `did:key`. @throws Refused */
export function requireSubject({ holder, email }: SaidOfHolder): SubjectSource {
  if (holder != null && !DID_KEY.test(holder)) refuse("UNREADABLE", ["holder"], messages.notAHolder);
  return {
    id: holder ?? `urn:uuid:${randomUUID()}`,
    email:
      email == null ? null : { address: requireEmail(email), salt: randomBytes(16).toString("base64url") },
  };
}

function requireEmail(email: string): string {
  const address = email.trim();
  if (address.length <= 254 && /^[^\s@]+@[^\s@]+[.][^\s@]+$/.test(address)) return address;
  return refuse("UNREADABLE", ["email"], messages.notAnEmail);
}
