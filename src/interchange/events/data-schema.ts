import { OUTCOMES } from "../../eligibility";
import type { EventContent } from "./cloud-event";

const id = (description: string) => ({ type: ["string", "null"], description });
const outcome = (description: string) => ({ enum: [...OUTCOMES, null], description });

const DIALECT = { $schema: "https://json-schema.org/draft/2020-12/schema" } as const;

const CHANGE = {
  ...DIALECT,
  title: "The data of a Peerway event",
  description: "What changed, by global ids of the GraphQL API. Each is null if it does not apply.",
  type: "object",
  properties: {
    workerId: id("The worker concerned."),
    factId: id("The fact that was recorded or undone."),
    factKind: { type: ["string", "null"], description: "The kind of that fact, such as COMPLETION." },
    postId: id("The post that the event is about."),
    routeId: id("The route, if the readiness along it changed."),
    before: outcome("The outcome of readiness before; null if the route did not concern the worker."),
    after: outcome("The outcome of readiness since; null if the route no longer concerns the worker."),
  },
  required: ["workerId", "factId", "factKind", "postId", "routeId", "before", "after"],
  additionalProperties: false,
} as const;

const LAPSE = {
  ...DIALECT,
  title: "The data of peerway.readiness.lapsing.v1",
  description: "Whose readiness will be lost, by global ids of the GraphQL API, and when.",
  type: "object",
  properties: {
    workerId: id("The worker concerned."),
    routeId: id("The route along which they are ready."),
    lapsesOn: {
      type: ["string", "null"],
      format: "date",
      description: "The first day on which that no longer holds, if nothing else happens.",
    },
  },
  required: ["workerId", "routeId", "lapsesOn"],
  additionalProperties: false,
} as const;

const PUBLICATION = {
  ...DIALECT,
  title: "The data of peerway.reference.published.v1",
  description: "What has a new version.",
  type: "object",
  properties: {
    type: id("Its type in the GraphQL API, such as ProgressionRoute."),
    id: id("Its global id there."),
  },
  required: ["type", "id"],
  additionalProperties: false,
} as const;

/** The JSON Schema of each kind of data. A later version of one has another address. */
export const DATA_SCHEMAS: Readonly<Record<EventContent["schema"], object>> = {
  change: CHANGE,
  lapse: LAPSE,
  publication: PUBLICATION,
};
