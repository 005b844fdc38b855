import type { TryingOut } from "../../access/persona";

/** What the pages need to let people sign in. */
export interface SignInParts {
  /** 32 bytes: sessions are encrypted with it. */
  readonly sessionKey: Uint8Array;
  /** Whether browsers reach the service by https. */
  readonly isSecure: boolean;
  /** The personas that anybody can act as. */
  readonly tryingOut: TryingOut;
}
