/**
 * Says of an input that it is written as a document: what an author keeps in a file is the same as what the API takes.
 * @param what it holds, in a sentence.
 */
export const documentInput = (what: string): string =>
  `${what} A document can also be saved as a file, so it refers to other things by their codes.`;
