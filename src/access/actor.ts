import type { Capacity } from "../entities/vocabulary";
import type { Scope } from "./scopes";

/** The organisation of those who act for none: nothing is found in it. */
export const NO_ORGANISATION = "00000000-0000-0000-0000-000000000000";

/** Who is asking: a person in their capacities, or a program by its scopes; for one organisation, or an operator for none. */
export interface Actor {
  /** Id of the person, or of the program; what they record, judge or decide carries it. */
  readonly subject: string;
  readonly name: string;
  readonly organisationId: string;
  /** Whether they run the service: they keep organisations, and act for none. */
  readonly isOperator?: true;
  /** Whether that is a national body: those keep what is national. */
  readonly ofNationalBody?: boolean;
  /** A program has none: what it may do, its scopes say. */
  readonly capacities: readonly Capacity[];
  /** Their own worker record at that organisation, if they have one. */
  readonly workerId: string | null;
  /** The program, where no person acts. */
  readonly client?: Client;
  /** What the token states about its holder. */
  readonly account?: Account;
  /** Where `organisationId` is not their own, and lets them act for some of its workers. */
  readonly partner?: PartnerAccess;
}

/** The account by which somebody has signed in. */
export interface Account {
  /** The claim `sub`. */
  readonly subject: string;
  /** For which organisation it has signed in; null for an operator, for none. */
  readonly organisationId: string | null;
  /** When its token ends; null where it does not say. */
  readonly expiresAt: Date | null;
}

/** Somebody of a partner, with what it has been granted today. */
export interface PartnerAccess {
  /** The organisation that they signed in for. */
  readonly organisationId: string;
  /** The workers that they act for, in each capacity. */
  readonly workers: ReadonlyMap<Capacity, ReadonlySet<string>>;
  /** In which capacities they act at their own organisation. */
  readonly capacities: readonly Capacity[];
  /** Their own worker record at the host, if they have one: it does not become theirs by acting there, nor anybody else's. */
  readonly ownWorkerId: string | null;
}

/** A program that signed in with credentials of its own. */
export interface Client {
  /** The identifier that its issuer knows it by. */
  readonly id: string;
  readonly scopes: readonly Scope[];
}
