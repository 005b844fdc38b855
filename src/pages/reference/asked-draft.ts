import type { DraftQuery } from "../operations/generated/graphql";

/** A draft as its page asks for it. */
export type Draft = NonNullable<DraftQuery["draft"]>;

/** The forms of a draft's page. */
export type FormName = "review" | "publish" | "discard";
