import type { Database } from "../database/pool";
import { type DraftRow, findDrafts, findReviews, type ReviewRow } from "../repositories/authoring/drafts";
import { type RowLoader, rowLoader } from "./rows";
export type DraftLoader = RowLoader<DraftRow>;

/** Drafts by their ids, of any owner: code that shows one first checks who may see it. */
export const draftLoader = (db: Database): DraftLoader =>
  rowLoader(
    "drafts",
    (ids) => findDrafts(db, ids),
    ({ id }) => id,
  );

export type ReviewLoader = RowLoader<ReviewRow>;

/** Who reviewed published versions, by the id of the version. */
export const reviewLoader = (db: Database): ReviewLoader =>
  rowLoader(
    "drafts",
    (ids) => findReviews(db, ids),
    ({ versionId }) => versionId,
  );
