/**
 * Says of an input that it is written as a document: what an author keeps in a file is the same as what the API takes.
 * @param what it holds, in a sentence.
 */
export const documentInput = (what: string): string =>
  `${what} A document is a file format too, so it names other things by their codes.`;
