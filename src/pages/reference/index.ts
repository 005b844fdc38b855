import type { Area } from "../frame/visit";
import { discardIt, publishIt, reviewIt } from "./actions";
import { oneDraft } from "./draft";
import { addItem, newItem } from "./drafting/add-item";
import { addRequirement, newRequirement } from "./drafting/add-requirement";
import { begin, beginDraft } from "./drafting/begin";
import { BEGIN } from "./drafting/begin-path";
import { beginContent, beginContentDraft } from "./drafting/content/begin-content";
import { changePart, onePart } from "./drafting/content/part";
import { changeEdition, editionWords } from "./drafting/edition-words";
import { changeItem, oneItem } from "./drafting/item";
import { items } from "./drafting/items";
import { changeRequirement, oneRequirement } from "./drafting/requirement";
import { changeWords, routeWords } from "./drafting/route-words";
import { allDrafts } from "./drafts";
import { editions } from "./editions";
import { simulation } from "./simulation";

/** What stewards of reference data prepare and publish. */
export const referencePages: Area = ({ get, post }) => {
  get("/reference", allDrafts);
  get("/reference/editions/:framework", editions);
  get("/reference/drafts/:id", oneDraft);
  get(BEGIN, begin);
  post(BEGIN, beginDraft);
  get(`${BEGIN}/:kind`, beginContent);
  post(`${BEGIN}/:kind`, beginContentDraft);
  for (const part of ["/reference/drafts/:id/content", "/reference/drafts/:id/content/:path"]) {
    get(part, onePart);
    post(part, changePart);
  }
  get("/reference/drafts/:id/words", routeWords);
  post("/reference/drafts/:id/words", changeWords);
  get("/reference/drafts/:id/add", newRequirement);
  post("/reference/drafts/:id/add", addRequirement);
  get("/reference/drafts/:id/requirements/:code", oneRequirement);
  post("/reference/drafts/:id/requirements/:code", changeRequirement);
  get("/reference/drafts/:id/edition", editionWords);
  post("/reference/drafts/:id/edition", changeEdition);
  for (const edition of ["/reference/next/:framework", "/reference/drafts/:id/items"]) {
    get(edition, items);
    get(`${edition}/:code`, oneItem);
    post(`${edition}/:code`, changeItem);
    get(`${edition}/:code/add`, newItem);
    post(`${edition}/:code/add`, addItem);
  }
  get("/reference/drafts/:id/simulation", simulation);
  post("/reference/drafts/:id/review", reviewIt);
  post("/reference/drafts/:id/publish", publishIt);
  post("/reference/drafts/:id/discard", discardIt);
};
