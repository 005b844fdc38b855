import type { TryingOut } from "../../access/persona";
import type { Session } from "./session";

/** What the pages need to let people sign in. */
export interface SignInParts {
  /** 32 bytes: sessions are encrypted with it. */
  readonly sessionKey: Uint8Array;
  /** Whether browsers reach the service by https. */
  readonly isSecure: boolean;
  /** Where people sign in: as one of the personas that anybody can act as, or at a provider. */
  readonly at: { readonly tryingOut: TryingOut } | { readonly provider: ProviderSettings };
  readonly ended: EndedSessions;
  /** The database's time, which ends of sessions are recorded with. */
  readonly now: () => Date;
}

/** The pages as a client of an OpenID Connect provider. */
export interface ProviderSettings {
  readonly issuer: string;
  /** Address of its keys; null: the one in its discovery document. */
  readonly jwksUri: string | null;
  readonly clientId: string;
  /** Null: a public client, which has none. */
  readonly clientSecret: string | null;
  /** With spaces between them. */
  readonly scopes: string;
  /** What a sign-in sends as well. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The address at which browsers reach the service, without a slash at its end. */
  readonly publicUrl: string;
}

/** The sessions that ended before their time, as all processes of the service know them. */
export interface EndedSessions {
  /** Ends a session, for its owner. */
  end(session: Session): Promise<void>;
  /** Whether its owner, or the provider, has ended it. */
  isEnded(session: Session): Promise<boolean>;
}
