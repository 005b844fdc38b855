import { dataSchemaPath, type EventContent } from "../interchange/events/cloud-event";
import { DATA_SCHEMAS } from "../interchange/events/data-schema";
import { answerPublic } from "./public-answer";
import type { RestRoutes } from "./routes";

const PREFIX = "/events";

/** What describes the events that are sent to other systems, for everybody and without a token. */
export const eventRoutes = (): RestRoutes[] => [
  {
    prefix: PREFIX,
    add(scope) {
      for (const name of Object.keys(DATA_SCHEMAS) as EventContent["schema"][])
        scope.get(dataSchemaPath(name).slice(PREFIX.length), (request, reply) =>
          answerPublic(request, reply, DATA_SCHEMAS[name]),
        );
    },
    errorBody: (code, message) => ({ code, message }),
  },
];
