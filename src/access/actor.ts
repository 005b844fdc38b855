import type { Capacity } from "../entities/vocabulary";
import type { Scope } from "./scopes";

/** The organisation id of actors that act for no organisation: queries find nothing in it. */
export const NO_ORGANISATION = "00000000-0000-0000-0000-000000000000";

/**
 * The caller: a person in their capacities, or a program by its scopes, for one organisation; or an
 * operator, for none.
 */
export interface Actor {
  /** Id of the person or of the program; everything that they record, judge or decide carries it. */
  readonly subject: string;
  readonly name: string;
  readonly organisationId: string;
  /** Whether they are an operator, who manages organisations and acts for none. */
  readonly isOperator?: true;
  /** Whether that organisation is a national body, which maintains national data. */
  readonly ofNationalBody?: boolean;
  /** Empty for a program: its scopes define what it may do. */
  readonly capacities: readonly Capacity[];
  /** Their own worker record at that organisation, if they have one. */
  readonly workerId: string | null;
  /** The program, if no person acts. */
  readonly client?: Client;
  /** What the token states about its holder. */
  readonly account?: Account;
  /** Set if `organisationId` is another organisation, which lets them act for some of its workers. */
  readonly partner?: PartnerAccess;
}

/** The account that has signed in. */
export interface Account {
  /** The claim `sub`. */
  readonly subject: string;
  /** The organisation that it has signed in for; null for an operator. */
  readonly organisationId: string | null;
  /** When its token expires; null if the token does not say. */
  readonly expiresAt: Date | null;
}

/** A person of a partner, with what it has been granted today. */
export interface PartnerAccess {
  /** The organisation that they signed in for. */
  readonly organisationId: string;
  /** The workers that they act for, in each capacity. */
  readonly workers: ReadonlyMap<Capacity, ReadonlySet<string>>;
  /** The capacities in which they act at their own organisation. */
  readonly capacities: readonly Capacity[];
  /**
   * Their own worker record at the host, if they have one. Acting there gives them no access to it, and to
   * nobody else's.
   */
  readonly ownWorkerId: string | null;
}

/** A program that signed in with its own credentials. */
export interface Client {
  /** The identifier that its issuer knows it by. */
  readonly id: string;
  readonly scopes: readonly Scope[];
}
