import type { JWTPayload } from "jose";
import { Capacity } from "../entities/vocabulary";
import { readableOf, textOf, wordsOf } from "./claim-text";
import { CLIENT_CLAIMS, isOperatorsBy, type OperatorClaim } from "./operators";
import { isScope, type Scope } from "./scopes";
import { NotAdmitted } from "./unauthenticated";

/** The names of Peerway's own claims, for which the standard has none; docs/identity.md. */
export const CLAIM_NAMES = {
  /** Code of the organisation that they act for. */
  organisation: "peerway_organisation",
  /** The capacities that they act in: an array, or words in one text. */
  capacities: "peerway_capacities",
  /** Their worker number at that organisation. */
  workerNumber: "peerway_worker_number",
} as const;

export type ClaimNames = Readonly<Record<keyof typeof CLAIM_NAMES, string>>;

/** The configured rules for reading claims. */
export interface ClaimRules {
  readonly names: ClaimNames;
  /** Clients of the provider whose tokens are a program's, never a person's. */
  readonly programs: readonly string[];
  /** Former names of the issuer, under which its accounts may be on record. */
  readonly formerIssuers: readonly string[];
  /** Operators are the accounts that match one of these claims. */
  readonly operators: readonly OperatorClaim[];
}

export const CLAIM_RULES: ClaimRules = { names: CLAIM_NAMES, programs: [], formerIssuers: [], operators: [] };

/** What a valid token states about its holder. */
export interface SignedIn {
  readonly issuer: string;
  readonly subject: string;
  /** Former names of the issuer. */
  readonly formerIssuers: readonly string[];
  /** Code of the organisation that they act for; null for an operator, who acts for none. */
  readonly organisation: string | null;
  readonly name: string;
  /** Null: a person's token without the claim. The organisation's directory may give them some. */
  readonly capacities: readonly Capacity[] | null;
  /** Leads to a worker record that no other account is linked to; by itself it proves nothing. */
  readonly workerNumber: string | null;
  /** The name with which they sign in at the provider, if the token has it; it leads to no record. */
  readonly userName: string | null;
  /** The provider's own name for the person, in every application the same: `oid` of Microsoft Entra ID. */
  readonly objectId: string | null;
  /** The program, if the token was issued to one and not to a person. */
  readonly client: { readonly id: string; readonly scopes: readonly Scope[] } | null;
  /** When the token expires. */
  readonly expiresAt: Date | null;
}

/** The limit of OpenID Connect Core 1.0, section 2, for a subject. */
const LONGEST_SUBJECT = 255;
const LONGEST_ORGANISATION = 100;
/** The greatest length of a name and of a worker number on record. */
const LONGEST_NAME = 200;
const LONGEST_NUMBER = 40;

/**
 * Reads the claims of a verified token. Capacities and scopes that Peerway does not know belong to other
 * services and are ignored.
 * @throws NotAdmitted if it names no organisation, or a claim holds a text that cannot be stored.
 */
export function readClaims(payload: JWTPayload, rules: ClaimRules = CLAIM_RULES): SignedIn {
  const { names, formerIssuers, operators } = rules;
  const subject = subjectOf(payload);
  const organisation = textOf(names.organisation, payload[names.organisation], LONGEST_ORGANISATION);
  const program = programOf(payload, subject, rules);
  if (!organisation && !isOperatorsBy(payload, program, operators))
    throw new NotAdmitted(
      `The access token names no organisation: its claim ${names.organisation} must contain an organisation's code.`,
    );
  const name =
    textOf("name", payload.name, LONGEST_NAME) ??
    textOf("preferred_username", payload.preferred_username, LONGEST_NAME) ??
    (program ?? subject).slice(0, LONGEST_NAME);
  const common = {
    issuer: payload.iss ?? "",
    subject,
    formerIssuers,
    organisation,
    name: name.normalize("NFC"),
    expiresAt: payload.exp === undefined ? null : new Date(payload.exp * 1000),
  };
  // An operator is a member of no organisation, whatever else the token says.
  if (!organisation)
    return {
      ...common,
      capacities: [],
      workerNumber: null,
      userName: null,
      objectId: null,
      client: program === null ? null : { id: program, scopes: [] },
    };
  if (program !== null)
    return {
      ...common,
      capacities: [],
      workerNumber: null,
      userName: null,
      objectId: null,
      client: { id: program, scopes: wordsOf(payload.scope).filter(isScope) },
    };
  const stated = payload[names.capacities];
  const number = textOf(names.workerNumber, payload[names.workerNumber], LONGEST_NUMBER);
  return {
    ...common,
    capacities: stated === undefined ? null : wordsOf(stated).filter(isCapacity),
    workerNumber: number?.normalize("NFC") ?? null,
    userName:
      readableOf(payload.preferred_username, LONGEST_SUBJECT) ?? readableOf(payload.upn, LONGEST_SUBJECT),
    objectId: readableOf(payload.oid, LONGEST_SUBJECT),
    client: null,
  };
}

/** The account. It is stored unchanged: another spelling is another account. */
function subjectOf({ sub }: JWTPayload): string {
  const subject = textOf("sub", sub, LONGEST_SUBJECT);
  if (subject === null || subject !== sub)
    throw new NotAdmitted(
      "The access token's claim sub must be a text that names an account, without spaces around it.",
    );
  return subject;
}

/**
 * The client, if the provider states clearly that the token is the client's own: it is the subject, or the
 * configuration lists it as a program. Every access token names a client, even a person's (RFC 9068,
 * section 2.2), so that alone is not enough. Anything that points to a person makes it a person's token:
 * capacities (even an empty list), a sign-in (`openid`), or two different clients.
 */
function programOf(payload: JWTPayload, subject: string, { names, programs }: ClaimRules): string | null {
  if (payload[names.capacities] !== undefined) return null;
  const [client = null, ...others] = new Set(
    CLIENT_CLAIMS.flatMap((claim) => textOf(claim, payload[claim], LONGEST_SUBJECT) ?? []),
  );
  if (client === null || others.length > 0) return null;
  if (programs.includes(client)) return client;
  return client === subject && !wordsOf(payload.scope).includes("openid") ? client : null;
}

const isCapacity = (text: string): text is Capacity => Object.hasOwn(Capacity, text);
