import type { JWTPayload } from "jose";
import { Capacity } from "../entities/vocabulary";
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

/** What a good token says of whoever carries it. */
export interface SignedIn {
  readonly issuer: string;
  readonly subject: string;
  readonly organisation: string;
  readonly name: string;
  readonly capacities: readonly Capacity[];
  /** Leads to a worker record that nobody else has signed in to; by itself it proves nothing. */
  readonly workerNumber: string | null;
  /** The program, where the token was issued to one and no person. */
  readonly client: { readonly id: string; readonly scopes: readonly Scope[] } | null;
}

/** Longest name and longest worker number on record. */
const LONGEST_NAME = 200;
const LONGEST_NUMBER = 40;

/**
 * Reads what a verified token claims. A token that names capacities is a person's; one that names none but a client and
 * scopes is a program's. Capacities and scopes that Peerway does not know are another service's, and left out.
 * @throws NotAdmitted where it names no organisation.
 */
export function readClaims(payload: JWTPayload, names: ClaimNames = CLAIM_NAMES): SignedIn {
  const { iss = "", sub = "" } = payload;
  const organisation = textOf(payload[names.organisation]);
  if (!organisation)
    throw new NotAdmitted(
      `The access token names no organisation: its claim ${names.organisation} has to hold an organisation's code.`,
    );
  const capacities = wordsOf(payload[names.capacities]).filter(isCapacity);
  const clientId = textOf(payload.client_id) ?? textOf(payload.azp);
  const isProgram = payload[names.capacities] === undefined && clientId !== null;
  const name = textOf(payload.name) ?? textOf(payload.preferred_username) ?? clientId ?? sub;
  const number = textOf(payload[names.workerNumber]);
  return {
    issuer: iss,
    subject: sub,
    organisation,
    name: name.slice(0, LONGEST_NAME),
    capacities: isProgram ? [] : capacities,
    workerNumber: isProgram || number === null || number.length > LONGEST_NUMBER ? null : number,
    client: isProgram ? { id: clientId, scopes: wordsOf(payload.scope).filter(isScope) } : null,
  };
}

const isCapacity = (text: string): text is Capacity => Object.hasOwn(Capacity, text);

const textOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

function wordsOf(value: unknown): string[] {
  const words: unknown[] =
    typeof value === "string" ? value.split(/[\s,]+/) : Array.isArray(value) ? value : [];
  return words.filter((word): word is string => typeof word === "string");
}
