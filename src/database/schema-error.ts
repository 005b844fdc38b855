/**
 * The schema of the database is not the one that this version of Peerway works with; the message says what to
 * run.
 */
export class SchemaError extends Error {}
