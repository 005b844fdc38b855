import type { Actor } from "../../access/actor";
import type { Database } from "../../database/pool";
import type { UserError, UserErrorCode } from "../../entities/user-error";
import type { Canonicaliser, CredentialKeys } from "../../interchange/credentials";
import type { Reference } from "../../reference";

/**
 * What a use case works with: the actor, the day, the published reference data, and a way to the database.
 */
export interface UseCaseContext {
  readonly actor: Actor;
  /** The civil day in Europe/London, YYYY-MM-DD. */
  readonly today: string;
  readonly reference: Reference;
  /** The smallest count of people that is shown. */
  readonly suppressionThreshold: number;
  /** How events are sent to other systems; left out or null: they are not. */
  readonly webhooks?: WebhookSettings | null;
  /** How badges are checked that workers hand in; left out or null: they are not taken. */
  readonly badges?: BadgeSettings | null;
  /** How badges are issued; left out or null: they are not. */
  readonly credentials?: CredentialSettings | null;
  /** Lets others have their turn: to be awaited between the steps of a long computation. */
  readonly breathe?: () => Promise<void>;
  /**
   * The published reference data as it is now, for everybody; read before something relies on its being
   * unchanged.
   */
  rereadReference(): Promise<Reference>;
  /**
   * @param operation what is done in it, for the trail: the name of the mutation.
   * @param how thenRead: the work sends all its statements before it waits for any of them, and what the request reads
   * later is sent right behind it, on the same connection. Other processes are not notified of it. ifSpare, not together with
   * thenRead: it can be left out, and is refused if there are few connections.
   */
  transaction<T>(
    work: (db: Database) => Promise<T>,
    operation?: string,
    how?: { readonly thenRead?: boolean; readonly ifSpare?: boolean },
  ): Promise<T>;
}

export interface WebhookSettings {
  /** What the secrets of subscriptions are derived from. */
  readonly key: { readonly bytes: Buffer };
  /** Whether receivers may be on this machine and its network, and speak http: for trying out. */
  readonly allowsLocal: boolean;
}

export interface BadgeSettings {
  readonly canonicaliser: Canonicaliser;
  /** Fetches a list of revoked badges from its issuer; null if it could not be fetched. */
  readonly fetchStatusList: (address: string) => Promise<string | null>;
}

export interface CredentialSettings {
  /** The address from which the ids of issuers, achievements and status lists are made. */
  readonly publicUrl: string;
  readonly keys: CredentialKeys;
  readonly canonicaliser: Canonicaliser;
  /**
   * Issues one after the other, because a record takes up to two seconds of one thread.
   * @returns null if too many are waiting.
   */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T> | null;
}

/** An expected failure, carried out of a transaction so that nothing of it is stored. */
export class Refused extends Error {
  constructor(readonly errors: readonly UserError[]) {
    super(errors.map(({ message }) => message).join(" "));
  }
}

/** Refuses an input. @throws Refused, always. */
export function refuse(code: UserErrorCode, field: readonly string[], message: string): never {
  throw new Refused([{ code, field, message }]);
}

/** The result of a recording: the id of what was written, or why nothing was. */
export interface Recorded {
  readonly id: string | null;
  readonly userErrors: readonly UserError[];
}
