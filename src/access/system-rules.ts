import type { Rule } from "./rule";

/** Who may connect other systems of an organisation, and what these may do. */
export const SYSTEM_RULES = {
  subscribe: {
    what: "have the organisation's events sent to another system, end that, and see what was delivered; only events of kinds that they may read are sent",
    about: "ORGANISATION",
    capacities: ["HR"],
    scopes: ["events:subscribe"],
  },
  provision: {
    what: "provision the organisation's accounts by SCIM: who may sign in, new workers' records, their names and teams, and the capacities of people whose tokens do not state theirs",
    about: "ORGANISATION",
    capacities: [],
    scopes: ["provisioning:write"],
  },
  connectLearningSystems: {
    what: "state what the activities and accounts of the organisation's learning systems are here, end that, and see what became of the statements that they sent",
    about: "ORGANISATION",
    capacities: ["PROVIDER", "HR"],
    scopes: ["evidence:write"],
  },
} as const satisfies Record<string, Rule>;
