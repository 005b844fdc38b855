/** The command was not understood; the message says what was wrong. */
export class UsageError extends Error {}
