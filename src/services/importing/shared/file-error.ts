/** A file that cannot be read at all; the message says where and why. Nothing of it is recorded. */
export class FileError extends Error {}
