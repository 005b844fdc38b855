import type { Reference } from "../reference";

/** What every resolver of one request is handed. */
export interface Context {
  readonly reference: Reference;
}
