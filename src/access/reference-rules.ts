import type { Rule } from "./rule";

/** Who may draft, review, simulate and publish reference data. */
export const REFERENCE_RULES = {
  // Everybody who reads a framework reads all of it: if only some people saw a framework, other people's
  // evidence would refer to something they cannot see. So frameworks and crosswalks belong to no
  // organisation.
  authorOwn: {
    what: "draft, publish and retire the organisation's own routes and role bands",
    about: "ORGANISATION",
    kinds: ["ROUTE", "ROLE_BAND"],
    capacities: ["STEWARD", "HR", "LIVED_EXPERIENCE_LEAD"],
    scopes: ["reference:write"],
  },
  keepOwnKinds: {
    what: "add, change and retire the organisation's own kinds of supervision, credential types, topics of endorsements and settings",
    about: "ORGANISATION",
    capacities: ["STEWARD", "HR", "LIVED_EXPERIENCE_LEAD"],
    scopes: ["reference:write"],
  },
  reviewOwn: {
    what: "review the organisation's own drafts of routes and role bands before they are published, with their name",
    about: "ORGANISATION",
    kinds: ["ROUTE", "ROLE_BAND"],
    capacities: ["LIVED_EXPERIENCE_LEAD"],
    scopes: [],
  },
  simulate: {
    what: "simulate a drafted route: what it adds or changes and, for people who may list the workers, how many it would make ready or not",
    about: "ORGANISATION",
    capacities: ["STEWARD", "HR", "LIVED_EXPERIENCE_LEAD"],
    scopes: ["reference:write"],
  },
  countHelped: {
    what: "see which curriculum units would help along a route and, for people who may list the workers, how many each would bring nearer",
    about: "ORGANISATION",
    capacities: ["HR", "LIVED_EXPERIENCE_LEAD", "PROVIDER", "STEWARD"],
    scopes: ["readiness:read", "workforce:read", "curriculum:write"],
  },
  authorTeaching: {
    what: "draft, publish and retire the organisation's own curriculum units and programmes",
    about: "ORGANISATION",
    kinds: ["CURRICULUM_UNIT", "PROGRAMME"],
    capacities: ["STEWARD", "PROVIDER"],
    scopes: ["curriculum:write", "reference:write"],
  },
  authorNational: {
    what: "draft, publish and retire national data: routes, role bands, units, programmes, frameworks and crosswalks",
    about: "NATIONAL",
    ofNationalBody: true,
    capacities: ["STEWARD"],
    scopes: ["reference:write"],
  },
  reviewNational: {
    what: "read drafts of national data, and review those of routes and role bands before they are published, with their name",
    about: "NATIONAL",
    ofNationalBody: true,
    capacities: ["LIVED_EXPERIENCE_LEAD"],
    scopes: [],
  },
} as const satisfies Record<string, Rule>;
