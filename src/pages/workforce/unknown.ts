import { ApiRefusal } from "../client/api";

/** An id that is none, as in an address that somebody typed: nothing is found. Other refusals go on. */
export const isUnknown =
  <Answer>(nothing: Answer) =>
  (error: unknown): Answer => {
    if (error instanceof ApiRefusal && error.code === "BAD_USER_INPUT") return nothing;
    throw error;
  };
