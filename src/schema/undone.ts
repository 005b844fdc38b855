import { Arg } from "type-graphql";

/** The argument of every list of facts. */
export const IncludeUndone = () =>
  Arg("includeUndone", () => Boolean, {
    defaultValue: false,
    description: "Also those that were retracted or revoked; each says so in undoing.",
  });
