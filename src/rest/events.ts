import { DATA_SCHEMA_PATH } from "../interchange/events/cloud-event";
import { CHANGE_DATA_SCHEMA } from "../interchange/events/data-schema";
import { answerPublic } from "./public-answer";
import type { RestRoutes } from "./routes";

const PREFIX = "/events";

/** What describes the events that are sent to other systems, for everybody and without a token. */
export const eventRoutes = (): RestRoutes[] => [
  {
    prefix: PREFIX,
    add(scope) {
      scope.get(DATA_SCHEMA_PATH.slice(PREFIX.length), (request, reply) =>
        answerPublic(request, reply, CHANGE_DATA_SCHEMA),
      );
    },
    errorBody: (code, message) => ({ code, message }),
  },
];
