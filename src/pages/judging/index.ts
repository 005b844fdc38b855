import type { Area } from "../frame/visit";
import { undoPages } from "../shared/undo";
import { drawnJudgement, lookAgain } from "./check";
import { conflict, declareConflict } from "./conflict";
import { judgedByMe } from "./done";
import { judge } from "./judge";
import { pieceToJudge } from "./piece";
import { waitingToJudge } from "./waiting";

/** What assessors do. */
export const judgingPages: Area = (routes) => {
  const { get, post } = routes;
  get("/judging", waitingToJudge);
  get("/judging/done", judgedByMe);
  get("/judging/:id", pieceToJudge);
  post("/judging/:id", judge);
  get("/judging/:id/conflict", conflict);
  post("/judging/:id/conflict", declareConflict);
  get("/judging/checks/:judgement", drawnJudgement);
  post("/judging/checks/:judgement", lookAgain);
  undoPages(routes, "/judging", "judging");
};
