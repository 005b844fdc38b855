import * as operations from "../operations/generated/graphql";

/** The texts of every operation that the pages ask. A service that runs only listed documents runs these too. */
export const PAGE_DOCUMENTS: readonly string[] = Object.values(operations)
  .filter((value) => value instanceof operations.TypedDocumentString)
  .map((document) => document.toString());
