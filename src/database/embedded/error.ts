/** Why the embedded database could not be brought up, in words a person can act on. */
export class EmbeddedDatabaseError extends Error {
  override readonly name = "EmbeddedDatabaseError";
}
