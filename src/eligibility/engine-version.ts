/**
 * The engine's version in stored answers. Raise it with any change after which the same record could give
 * another outcome, date or fact; words may change freely.
 */
export const ENGINE_VERSION = "5";
