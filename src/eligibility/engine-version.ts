/**
 * The engine's version in stored answers. Raise it with any change after which the same record could give
 * another outcome, date or fact; words may change freely. It is a whole number: while two versions run on one
 * database, the higher one computes what is stored.
 */
export const ENGINE_VERSION = "6";
