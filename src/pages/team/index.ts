import type { Area } from "../frame/visit";
import { undoPages } from "../shared/undo";
import { groupForm } from "./group-form";
import { teamMember } from "./member";
import { offers } from "./offers";
import { myTeam } from "./people";
import { sessions } from "./sessions";
import { sharedEvidence } from "./shared";
import { words } from "./words";

/** What supervisors and line managers do. */
export const teamPages: Area = (routes) => {
  const { get } = routes;
  get("/team", myTeam);
  get("/team/:worker", teamMember);
  get("/team/shared/:id", sharedEvidence);
  for (const kind of [sessions, words, offers]) groupForm(routes, kind);
  undoPages(routes, "/team", "team");
};
