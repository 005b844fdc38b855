import type { Area } from "../frame/visit";
import { discardIt, publishIt, reviewIt } from "./actions";
import { oneDraft } from "./draft";
import { allDrafts } from "./drafts";
import { editions } from "./editions";
import { simulation } from "./simulation";

/** What stewards of reference data prepare and publish. */
export const referencePages: Area = ({ get, post }) => {
  get("/reference", allDrafts);
  get("/reference/editions/:framework", editions);
  get("/reference/drafts/:id", oneDraft);
  get("/reference/drafts/:id/simulation", simulation);
  post("/reference/drafts/:id/review", reviewIt);
  post("/reference/drafts/:id/publish", publishIt);
  post("/reference/drafts/:id/discard", discardIt);
};
