import type { Database } from "../database/pool";
import { type DraftRow, findDrafts } from "../repositories/authoring/drafts";
import { type RowLoader, rowLoader } from "./rows";
export type DraftLoader = RowLoader<DraftRow>;

/** Drafts by their ids, of any owner: code that shows one first checks who may see it. */
export const draftLoader = (db: Database): DraftLoader =>
  rowLoader(
    (ids) => findDrafts(db, ids),
    ({ id }) => id,
  );
