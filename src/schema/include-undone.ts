import { Arg } from "type-graphql";

/** The argument of every list of facts. */
export const IncludeUndone = () =>
  Arg("includeUndone", () => Boolean, {
    defaultValue: false,
    description: "Whether to include facts that were retracted or revoked; the field undoing marks them.",
  });
