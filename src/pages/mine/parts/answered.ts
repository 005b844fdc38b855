import { ApiRefusal } from "../../client/api";

/** The answer to a mutation. The API leaves it out only together with an error, which has been thrown before. */
export function answered<Payload extends object>(payload: Payload | null): Payload {
  if (payload === null) throw new ApiRefusal("INTERNAL_SERVER_ERROR", 503, "", null);
  return payload;
}
