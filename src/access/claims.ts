import type { JWTPayload } from "jose";
import { Capacity } from "../entities/vocabulary";
import { textOf, wordsOf } from "./claim-text";
import { CLIENT_CLAIMS, isOperatorsBy, type OperatorClaim } from "./operators";
import { isScope, type Scope } from "./scopes";
import { NotAdmitted } from "./unauthenticated";

/** By which claims a token says what the standard has no claim for; docs/identity.md. */
export const CLAIM_NAMES = {
  /** Code of the organisation that they act for. */
  organisation: "peerway_organisation",
  /** Capacities that they act in: an array, or words in one text. */
  capacities: "peerway_capacities",
  /** Their worker number at that organisation. */
  workerNumber: "peerway_worker_number",
} as const;

export type ClaimNames = Readonly<Record<keyof typeof CLAIM_NAMES, string>>;

/** How claims are read, as far as a configuration may say. */
export interface ClaimRules {
  readonly names: ClaimNames;
  /** Clients of the provider whose tokens are their own, never a person's. */
  readonly programs: readonly string[];
  /** Names that the issuer had before, and under which its accounts may be on record. */
  readonly formerIssuers: readonly string[];
  /** Who are operators: accounts of which one of these holds. */
  readonly operators: readonly OperatorClaim[];
}

export const CLAIM_RULES: ClaimRules = { names: CLAIM_NAMES, programs: [], formerIssuers: [], operators: [] };

/** What a valid token states about its holder. */
export interface SignedIn {
  readonly issuer: string;
  readonly subject: string;
  /** Names that the issuer had before. */
  readonly formerIssuers: readonly string[];
  /** Code of the organisation that they act for; null for an operator, who acts for none. */
  readonly organisation: string | null;
  readonly name: string;
  readonly capacities: readonly Capacity[];
  /** Leads to a worker record that nobody else has signed in to; by itself it proves nothing. */
  readonly workerNumber: string | null;
  /** The program, where the token was issued to one and no person. */
  readonly client: { readonly id: string; readonly scopes: readonly Scope[] } | null;
  /** When the token ends. */
  readonly expiresAt: Date | null;
}

/** OpenID Connect Core 1.0, section 2, says so of a subject. */
const LONGEST_SUBJECT = 255;
const LONGEST_ORGANISATION = 100;
/** Longest name and longest worker number on record. */
const LONGEST_NAME = 200;
const LONGEST_NUMBER = 40;

/**
 * Reads what a verified token claims. Capacities and scopes that Peerway does not know are another service's, and left out.
 * @throws NotAdmitted where it names no organisation, or a claim holds what cannot be kept.
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
  // An operator is nobody of any organisation, whatever else the token says.
  if (!organisation)
    return {
      ...common,
      capacities: [],
      workerNumber: null,
      client: program === null ? null : { id: program, scopes: [] },
    };
  if (program !== null)
    return {
      ...common,
      capacities: [],
      workerNumber: null,
      client: { id: program, scopes: wordsOf(payload.scope).filter(isScope) },
    };
  const number = textOf(names.workerNumber, payload[names.workerNumber], LONGEST_NUMBER);
  return {
    ...common,
    capacities: wordsOf(payload[names.capacities]).filter(isCapacity),
    workerNumber: number?.normalize("NFC") ?? null,
    client: null,
  };
}

/** The account. It is kept as it stands: another spelling is another account. */
function subjectOf({ sub }: JWTPayload): string {
  const subject = textOf("sub", sub, LONGEST_SUBJECT);
  if (subject === null || subject !== sub)
    throw new NotAdmitted(
      "The access token's claim sub must be a text that names an account, without spaces around it.",
    );
  return subject;
}

/**
 * The client, where the provider says unmistakably that the token is its own: it is the subject, or the configuration names it
 * as a program. Every access token names a client, a person's too (RFC 9068, section 2.2), so that alone says nothing. Whatever
 * speaks of a person makes the token a person's: capacities, even none; a sign-in (`openid`); two clients that differ.
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
