import type { Basis, Outcome, RoleFamily, RouteKind, SuppliedBy } from "../../operations/generated/graphql";

export const families: Readonly<Record<RoleFamily, string>> = {
  PEER_SUPPORT: "Peer support",
  INVOLVEMENT: "Involvement",
  EDUCATION: "Training",
  EMPLOYMENT: "Employment support",
  RESEARCH: "Research",
  PEER_LEADERSHIP: "Leading peer support",
  STRATEGIC: "Leading the organisation",
  OUTWARD: "Other professions",
};

export const kinds: Readonly<Record<RouteKind, string>> = {
  UPWARD: "Up",
  LATERAL: "Sideways",
  WITHIN: "Stay and deepen",
  STEP_BACK: "Step back",
  OUTWARD: "Out, to another profession",
  INWARD: "In, from another profession",
};

export const bases: Readonly<Record<Basis, string>> = {
  PUBLISHED: "Published",
  INFERRED: "Worked out from published facts",
  LOCAL_POLICY: "Your employer's rule",
  ILLUSTRATIVE: "An example",
};

export const outcomes: Readonly<Record<Outcome, string>> = {
  MET: "Ready to be considered",
  WAIVED: "Ready to be considered (with a waiver)",
  PENDING: "Waiting for a judgement",
  UNKNOWN: "Something is not on record yet",
  NOT_MET: "On the way",
};

/** Who acts, in words for the worker. */
export const whose: Readonly<Record<SuppliedBy, string>> = {
  WORKER: "you",
  ASSESSOR: "your assessor or supervisor",
  PROVIDER: "a training provider",
  EMPLOYER: "your employer",
  TIME: "nobody; it only needs time",
};

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** @param day as YYYY-MM-DD. */
export const day = (day: string): string => DAY.format(new Date(day));

const INSTANT = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/London",
});

/** @param instant as ISO 8601. */
export const instant = (instant: string): string => INSTANT.format(new Date(instant));
