import type { Messages } from "../messages";
import type { Capacity } from "../operations/generated/graphql";
import type { Session } from "../session/session";

/** An area of the pages that has an entry in the navigation. */
export type NavigationKey = keyof Messages["nav"]["areas"];

interface Entry {
  readonly key: NavigationKey;
  readonly href: string;
  /** Who has the entry: workers with a record of their own, some capacities, or everybody. The API decides what they may see. */
  readonly isFor: (session: Session | null) => boolean;
}

const having =
  (...capacities: readonly Capacity[]) =>
  (session: Session | null): boolean =>
    capacities.some((capacity) => session?.capacities.includes(capacity) === true);

const ENTRIES: readonly Entry[] = [
  { key: "me", href: "/me", isFor: (session) => session?.isWorker === true },
  { key: "judging", href: "/judging", isFor: having("ASSESSOR") },
  { key: "team", href: "/team", isFor: having("PEER_SUPERVISOR", "LINE_MANAGER") },
  { key: "lead", href: "/lead", isFor: having("LIVED_EXPERIENCE_LEAD") },
  { key: "workforce", href: "/workforce", isFor: having("HR", "LIVED_EXPERIENCE_LEAD", "AUDITOR") },
  { key: "curriculum", href: "/curriculum", isFor: having("PROVIDER") },
  { key: "reference", href: "/reference", isFor: having("STEWARD", "LIVED_EXPERIENCE_LEAD") },
  { key: "map", href: "/map", isFor: () => true },
];

/** What the navigation shows to a visitor. */
export const entriesFor = (session: Session | null): readonly Entry[] =>
  ENTRIES.filter(({ isFor }) => isFor(session));

/** Where somebody begins who has signed in. */
export const firstPage = (session: Session): string => entriesFor(session)[0]?.href ?? "/map";
