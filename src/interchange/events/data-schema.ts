import { OUTCOMES } from "../../eligibility";

const id = (description: string) => ({ type: ["string", "null"], description });
const outcome = (description: string) => ({ enum: [...OUTCOMES, null], description });

/** The JSON Schema of an event's data. A later version of it has another address. */
export const CHANGE_DATA_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
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
