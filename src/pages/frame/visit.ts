import type { Ask } from "../client/api";
import type { Messages } from "../messages";
import type { Capacity } from "../operations/generated/graphql";
import type { Page } from "./page";
import type { Sent } from "./sent";

/** A visitor who asks for a page, or who sends a form. */
export interface Visit {
  /** Asks the public API in their name. */
  readonly ask: Ask;
  /** Texts in their language. */
  readonly t: Messages;
  /** Whether they have signed in and have a worker record of their own. */
  readonly isWorker: boolean;
  /** What they act as, for links to what the API would refuse to others; none if they have not signed in. */
  readonly capacities: readonly Capacity[];
  /** The parts of the path that vary, by name. */
  readonly params: Readonly<Record<string, string>>;
  /** The query of the address; of a name that was sent twice, the last. */
  readonly query: Readonly<Record<string, string>>;
}

/** Makes a page for one visitor. @returns null if there is none at this address. */
export type MakePage = (visit: Visit) => Promise<Page | null>;

/** What to show after a form has done what it was sent for: another page, with one of {@link Messages.done}. */
export interface Next {
  /** A path of ours. */
  readonly goTo: string;
  /** What that page says was done. */
  readonly done: string;
}

/**
 * Does what a form was sent for.
 * @returns the page with the form and what was wrong, if nothing was stored; a page that is shown once (its `isDone`); a
 * file that was made; null if the form is not found.
 */
export type Act = (visit: Visit, sent: Sent) => Promise<Next | Page | Download | null>;

/** A file that a visitor takes away. */
export interface Download {
  readonly name: string;
  /** For example text/csv; charset=utf-8. */
  readonly type: string;
  readonly content: string | Buffer;
}

/** Where an area adds its pages. */
export interface PageRoutes {
  readonly get: (path: string, make: MakePage) => void;
  readonly post: (path: string, act: Act) => void;
  /** A form that can have a file; only for visitors who have signed in. */
  readonly upload: (path: string, act: Act) => void;
  readonly download: (path: string, make: (visit: Visit) => Promise<Download | null>) => void;
}

/** An area of the pages. */
export type Area = (routes: PageRoutes) => void;
