/** A file that cannot be read at all; the message says where and why. Nothing of it is recorded. */
export class FileError extends Error {
  /** @param field of the input that is wrong; empty: the file itself. */
  constructor(
    message: string,
    readonly field: readonly string[] = [],
  ) {
    super(message);
  }
}
