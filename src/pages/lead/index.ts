import type { Area } from "../frame/visit";
import { undoPages } from "../shared/undo";
import { appoint, assessors } from "./assessors";
import { counts } from "./counts";
import { assign, waitsForLead } from "./waiting";

/** What lived experience leads do. */
export const leadPages: Area = (routes) => {
  const { get, post } = routes;
  get("/lead", waitsForLead);
  post("/lead", assign);
  get("/lead/assessors", assessors);
  post("/lead/assessors", appoint);
  get("/lead/counts", counts);
  undoPages(routes, "/lead", "lead");
};
