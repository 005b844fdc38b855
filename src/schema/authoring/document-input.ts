/**
 * The description of an input that is written as a document: a file of an author has the same format as the
 * API.
 * @param what its content, in a sentence.
 */
export const documentInput = (what: string): string =>
  `${what} A document can also be saved as a file, so it refers to other things by their codes.`;
